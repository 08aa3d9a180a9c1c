#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "fuzz.h"

/* A number that was read reads the same when shown, in both languages, and when plain. */
static void check(int64_t value, int decimals) {
    struct str text = {0};
    int64_t again;
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        str_clear(&text);
        number_show(value, decimals, lang == LANG_FR, &text);
        BUG_ON(!number_parse(str_sv(&text), decimals, &again) || again != value);
        i18n_pop();
    }
    str_clear(&text);
    number_plain(value, decimals, &text);
    BUG_ON(!number_parse(str_sv(&text), decimals, &again) || again != value);
    str_deinit(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    for (int decimals = 0; decimals <= 4; decimals++) {
        int64_t value;
        if (number_parse(fuzz_text(data, size), decimals, &value)) check(value, decimals);
    }
    return 0;
}
