#include "catalyse/service/twice.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The two answers of one organisation, line by line: what is kept of each. */

static const struct column twice_columns[] = {
    {.title = N_("Field"), .kind = COLUMN_PERCENT, .width = 24, .min = 12},
    {.title = N_("This answer"), .kind = COLUMN_PERCENT, .width = 36, .min = 14},
    {.title = N_("The other one"), .kind = COLUMN_FILL, .width = 14},
};

static bool taken(const struct lines_screen *s, int bit) {
    return (s->option >> bit & 1) != 0;
}

/* The one that is kept stands behind a star. */
static const char *side(struct lines_screen *s, struct sv text, bool chosen) {
    return lines_printf(s, "%s%.*s", chosen ? "* " : "  ", SV_ARG(text));
}

/* Before anything was chosen, what only the other answer says is taken from it. */
static bool twice_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct twice t;
    if (d->viewer != AUD_ME) {
        str_addz(&s->title, _("Answers are read side by side by you alone: Ctrl-x v shows them."));
        return true;
    }
    if (!twice_read(v, s->screen.place.id, &t, e)) return false;
    if (!t.other.id) return true;
    if (!s->subject) s->option = t.proposed;
    s->subject = t.other.id;
    str_addf(&s->title, _("%.*s answered twice: %.*s and %.*s. Space takes the other side."),
             SV_ARG(t.org.title), SV_ARG(t.kept.ref), SV_ARG(t.other.ref));
    for (size_t i = 0; i < t.n; i++) {
        const struct twice_line *line = &t.v[i];
        bool other = taken(s, line->bit);
        lines_add(s, (struct line_row){
                         .cell = {line->label, side(s, line->kept, !other), side(s, line->other, other)},
                         .role = ROLE_NORMAL,
                         .data = line->bit + 1});
    }
    return true;
}

static enum reply twice_take(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r;
    struct twice t;
    struct error e = {0};
    if (!s->subject) return EATEN;
    if (!twice_read(&v, s->screen.place.id, &t, &e) ||
        !twice_merge(&v, t.kept.id, t.other.id, s->option, &r, &e))
        return desk_fail(d, &e);
    tell_saved(d, _("merged; the other answer stays on record as a duplicate"), &r.warnings);
    desk_back(d);
    return EATEN;
}

static enum reply twice_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_SAVE || action == ACTION_MERGE) return twice_take(s, d);
    if (action != ACTION_MARK && action != ACTION_OPEN) return PASS;
    if (line && line->data) s->option ^= INT64_C(1) << (line->data - 1);
    return lines_again(s, d);
}

static bool twice_can(const struct lines_screen *s, enum action action, const char **why) {
    if (action == ACTION_MARK || action == ACTION_OPEN) return lines_has_data(s, why);
    *why = _("this organisation answered once");
    return action != ACTION_SAVE || s->subject;
}

static const struct offer twice_offers[] = {
    {ACTION_MARK, N_("take the other side")}, {ACTION_SAVE, N_("merge")}, {ACTION_NONE, NULL}};
static const struct lines_spec twice_spec = {
    .columns = twice_columns,
    .n_columns = 3,
    .empty = N_("This organisation answered once: there is nothing to merge."),
    .build = twice_build,
    .act = twice_act,
    .can = twice_can};
LINES_SCREEN(
    twice,
    N_("The two answers of one organisation side by side; a star stands before what is kept. Space takes "
       "the other side, Ctrl-s makes one answer of both. The other one stays on record as a duplicate and "
       "counts nowhere."));
