#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/timeline.h"
#include "cli/command.h"

enum { ALL = 1 << 30 };

static void moment_show(struct sv at, struct str *out) {
    int64_t ms;
    int32_t day;
    int seconds;
    char clock[TIME_TEXT];
    if (!moment_from_iso(at, &ms)) return;
    moment_local(ms, &day, &seconds);
    time_iso(seconds / 60, clock);
    date_show(day, DATE_NUMERIC, out);
    str_addf(out, " %s", clock);
}

static void past_say(const struct past_row *row, int author_width) {
    struct str when = {0};
    moment_show(row->at, &when);
    int blanks = author_width - text_width(row->author);
    out_say("%s  %.*s%*s  %.*s%s%s", str_c(&when), SV_ARG(row->author), blanks, "", SV_ARG(row->words),
            row->undone ? " " : "", row->undone ? _("(taken back)") : "");
    str_deinit(&when);
}

bool run_history(struct cli *c, struct error *e) {
    struct past past = {0};
    size_t limit = ALL;
    int width = 0;
    if (!limit_read(c, &limit, e) || !timeline_read(&c->view, limit, &past, e)) return false;
    for (size_t i = 0; i < past.n; i++) {
        int one = text_width(past.v[i].author);
        width = one > width ? one : width;
    }
    for (size_t i = 0; i < past.n; i++) past_say(&past.v[i], width);
    if (past.more) out_say("%s", _("There is more before that: give a larger --limit."));
    if (!past.n) out_say("%s", _("Nothing has been done yet."));
    return true;
}

bool run_undo(struct cli *c, struct error *e) {
    struct sv words = SV_NULL;
    if (!timeline_undo(&c->view, &words, e)) return false;
    out_say(_("taken back: %.*s"), SV_ARG(words));
    return true;
}

bool run_redo(struct cli *c, struct error *e) {
    struct sv words = SV_NULL;
    if (!timeline_redo(&c->view, &words, e)) return false;
    out_say(_("done again: %.*s"), SV_ARG(words));
    return true;
}
