#include "catalyse/base/date.h"
#include "fuzz.h"

static void check_days(struct sv s) {
    int32_t today = date_make(2026, 12, 1), day, again;
    char iso[DATE_TEXT];
    if (!date_parse(s, today, &day)) return;
    date_iso(day, iso);
    BUG_ON(!date_from_iso(sv_from(iso), &again) || again != day);
    BUG_ON(!date_parse(sv_from(iso), today, &again) || again != day);
}

static void check_times(struct sv s) {
    int minutes, again;
    char iso[TIME_TEXT];
    if (duration_parse(s, &minutes)) BUG_ON(minutes < 0 || minutes > 6000);
    if (!time_parse(s, &minutes)) return;
    BUG_ON(minutes < 0 || minutes > 1439);
    time_iso(minutes, iso);
    BUG_ON(!time_parse(sv_from(iso), &again) || again != minutes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct sv s = fuzz_text(data, size);
    int64_t moment, again;
    char iso[MOMENT_TEXT];
    check_days(s);
    check_times(s);
    if (moment_from_iso(s, &moment)) {
        moment_iso(moment, iso);
        BUG_ON(!moment_from_iso(sv_from(iso), &again) || again != moment);
    }
    return 0;
}
