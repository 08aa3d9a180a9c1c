#include "catalyse/store/history.h"
#include "catalyse/base/date.h"
#include "catalyse/service/timeline.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Every change, latest first. Any of them can be undone, by name. */

enum { HISTORY_SHOWN = 500 };

static const struct column history_columns[] = {
    {.title = N_("When"), .kind = COLUMN_FIXED, .width = 16, .priority = 1},
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Who"), .kind = COLUMN_AUTO, .width = 20, .min = 6, .priority = 2},
    {.title = N_("Now"), .kind = COLUMN_AUTO, .width = 16, .min = 6, .priority = 3},
};

static const char *moment_words(struct lines_screen *s, struct sv at) {
    int64_t ms;
    int32_t day;
    int seconds;
    if (!moment_from_iso(at, &ms)) return "";
    moment_local(ms, &day, &seconds);
    return lines_printf(s, "%s %02d:%02d", lines_day(s, day), seconds / 3600, seconds / 60 % 60);
}

static bool history_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct past past;
    (void)d;
    if (!timeline_read(v, HISTORY_SHOWN, &past, e)) return false;
    for (size_t i = 0; i < past.n; i++) {
        const struct past_row *p = &past.v[i];
        const char *now = p->undone ? _("undone") : p->top ? _("u undoes this") : "";
        lines_add(s, (struct line_row){.cell = {moment_words(s, p->at), lines_text(s, p->words),
                                                lines_text(s, p->author), now},
                                       .role = p->undone ? ROLE_MUTED : ROLE_NORMAL,
                                       .data = p->seq});
    }
    return true;
}

static bool undo_one(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)answer;
    if (!history_undo_one(d->db, *(const int64_t *)data, e)) return false;
    desk_done(d, "%s", _("undone — u brings it back"));
    return true;
}

static enum reply history_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action != ACTION_DELETE && action != ACTION_OPEN) return PASS;
    if (line)
        desk_confirm(d, _("Undo this change?"), line->cell[1], NULL, _("undo it"), undo_one, &line->data,
                     sizeof line->data);
    return EATEN;
}

static const struct offer history_offers[] = {
    {ACTION_OPEN, N_("undo it")}, {ACTION_FILTER, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec history_spec = {.columns = history_columns,
                                               .n_columns = 4,
                                               .empty = N_("Nothing was changed yet."),
                                               .build = history_build,
                                               .act = history_act};

LINES_SCREEN(history, N_("Every change with its day and author. u undoes the last one, Enter any of them."));
