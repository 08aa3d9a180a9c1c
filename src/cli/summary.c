#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/programme.h"
#include "cli/command.h"

static void days_show(int32_t from, int32_t to, struct str *out) {
    struct str first = {0}, last = {0};
    if (from != NO_DAY) date_show(from, DATE_LONG, &first);
    if (to != NO_DAY) date_show(to, DATE_LONG, &last);
    if (first.n && last.n)
        str_addf(out, _("from %s to %s"), str_c(&first), str_c(&last));
    else
        str_addf(out, "%s%s", str_c(&first), str_c(&last));
    str_deinit(&first);
    str_deinit(&last);
}

static void head_say(const struct programme *p) {
    struct str days = {0};
    days_show(p->start, p->end, &days);
    out_say("%.*s", SV_ARG(p->row.title));
    if (p->region.n) out_say("%.*s", SV_ARG(p->region));
    if (days.n) out_say("%s", str_c(&days));
    str_deinit(&days);
}

static void stages_say(const struct programme *p) {
    for (size_t i = 0; i < N_STAGES; i++) {
        const struct stage_row *s = &p->stages[i];
        if (!s->id || !s->kind) continue;
        out_say(_("Stage %d, %s: %s"), s->no, _(s->kind->label), s->state ? _(s->state->label) : "");
    }
}

static void next_event_say(const struct event_row *event) {
    struct str day = {0};
    char start[TIME_TEXT] = "";
    if (!event->row.id) return;
    date_show(event->date, DATE_LONG, &day);
    if (event->start >= 0) time_iso(event->start, start);
    out_say(_("Next event: %.*s, %s %s"), SV_ARG(event->row.title), str_c(&day), start);
    str_deinit(&day);
}

bool summary_say(const struct view *v, struct error *e) {
    struct programme p = {0};
    struct str counts = {0};
    struct count_row *rows;
    size_t n;
    if (!programme_read(v, &p, e) || !programme_counts(v, &rows, &n, e)) return false;
    head_say(&p);
    stages_say(&p);
    counts_show(rows, n, &counts);
    out_say("%s", str_c(&counts));
    str_deinit(&counts);
    next_event_say(&p.next);
    out_say("%s", _("What now?"));
    return hints_say(v, e);
}
