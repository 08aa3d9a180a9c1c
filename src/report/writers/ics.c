#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "report/writers/write.h"

enum { LINE_MAX_BYTES = 75, MINUTE = 60 };

/* A content line: folded after 75 bytes, never within a character. */
static void put_line(struct str *out, struct sv line) {
    size_t used = 0, at = 0, from;
    uint32_t cp;
    while (from = at, utf8_next(line, &at, &cp)) {
        if (used + (at - from) > LINE_MAX_BYTES) {
            str_addz(out, "\r\n ");
            used = 1;
        }
        str_add(out, sv_of(line.p + from, at - from));
        used += at - from;
    }
    str_addz(out, "\r\n");
}

static void put(struct str *out, const char *line) {
    put_line(out, sv_from(line));
}

/* Nothing when the text is empty. */
static void put_text(struct str *out, const char *name, struct sv text) {
    struct str clean = {0}, line = {0};
    text_clean(text, true, &clean);
    str_addf(&line, "%s:", name);
    for (size_t i = 0; i < clean.n; i++) {
        char c = clean.p[i];
        if (c == '\\' || c == ';' || c == ',') str_addc(&line, '\\');
        if (c == '\n')
            str_addz(&line, "\\n");
        else
            str_addc(&line, c);
    }
    if (clean.n) put_line(out, str_sv(&line));
    str_deinit(&clean);
    str_deinit(&line);
}

static void put_day(struct str *out, const char *name, int32_t day) {
    int year, month, mday;
    struct str line = {0};
    date_split(day, &year, &month, &mday);
    str_addf(&line, "%s;VALUE=DATE:%04d%02d%02d", name, year, month, mday);
    put_line(out, str_sv(&line));
    str_deinit(&line);
}

/* In UTC: no zone has to be described. */
static void put_moment(struct str *out, const char *name, int64_t moment) {
    char iso[MOMENT_TEXT];
    struct str line = {0};
    moment_iso(moment, iso);
    str_addf(&line, "%s:%.4s%.2s%.2sT%.2s%.2s%.2sZ", name, iso, iso + 5, iso + 8, iso + 11, iso + 14,
             iso + 17);
    put_line(out, str_sv(&line));
    str_deinit(&line);
}

static void put_time(struct str *out, const struct appointment *a) {
    if (a->start < 0) {
        put_day(out, "DTSTART", a->day);
        put(out, "TRANSP:TRANSPARENT");
        return;
    }
    int end = a->end > a->start ? a->end : a->start;
    put_moment(out, "DTSTART", moment_of_local(a->day, a->start * MINUTE));
    if (end > a->start) put_moment(out, "DTEND", moment_of_local(a->day, end * MINUTE));
}

static void put_appointment(struct str *out, const struct appointment *a) {
    put(out, "BEGIN:VEVENT");
    put_text(out, "UID", a->uid);
    put_moment(out, "DTSTAMP", clock_now());
    put_time(out, a);
    put_text(out, "SUMMARY", a->title);
    put_text(out, "LOCATION", a->place);
    put_text(out, "DESCRIPTION", a->about);
    if (a->cancelled) put(out, "STATUS:CANCELLED");
    put(out, "END:VEVENT");
}

void write_ics(const struct doc *d, struct str *out) {
    put(out, "BEGIN:VCALENDAR");
    put(out, "VERSION:2.0");
    put(out, "PRODID:-//catalyse//catalyse " CATALYSE_VERSION "//EN");
    put_text(out, "X-WR-CALNAME", d->title);
    put_text(out, "X-WR-CALDESC", d->audience);
    for (size_t i = 0; i < d->appointments.n; i++) put_appointment(out, &d->appointments.v[i]);
    put(out, "END:VCALENDAR");
}
