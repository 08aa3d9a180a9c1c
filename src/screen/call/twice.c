#include "catalyse/service/twice.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The two answers of one organisation, field by field, each text in full: what is kept of each. */

static const struct column twice_columns[] = {
    {.title = N_("Field"), .kind = COLUMN_PERCENT, .width = 28, .min = 12},
    {.title = N_("Answer"), .kind = COLUMN_FIXED, .width = 10},
    {.title = N_("What it says"), .kind = COLUMN_FILL, .width = 14},
};

/* A line carries its field and its side, from 1. */
enum { KEPT, OTHER, SIDES };

static int64_t line_data(int bit, int side) {
    return 1 + (int64_t)bit * SIDES + side;
}

static int64_t bit_of(const struct line_row *line) {
    return INT64_C(1) << ((line->data - 1) / SIDES);
}

static bool is_other(const struct line_row *line) {
    return (line->data - 1) % SIDES == OTHER;
}

/* The one that is kept stands behind a star. */
static void put_side(struct lines_screen *s, const struct twice_line *line, const struct named *answer,
                     int side) {
    bool kept = (s->option >> line->bit & 1) == side;
    struct sv text = side == KEPT ? line->kept : line->other;
    lines_add_long(
        s, (struct line_row){.cell = {side == KEPT ? line->label : "",
                                      lines_printf(s, "%s%.*s", kept ? "* " : "  ", SV_ARG(answer->ref)),
                                      lines_text(s, text.n ? text : SV("—"))},
                             .role = kept ? ROLE_NORMAL : ROLE_MUTED,
                             .data = line_data(line->bit, side)});
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
    str_addf(&s->title, _("%.*s answered twice. Space keeps the line selected: a star stands before it."),
             SV_ARG(t.org.title));
    for (size_t i = 0; i < t.n; i++) {
        put_side(s, &t.v[i], &t.kept, KEPT);
        put_side(s, &t.v[i], &t.other, OTHER);
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
    if (line && line->data) s->option = is_other(line) ? s->option | bit_of(line) : s->option & ~bit_of(line);
    return lines_again(s, d);
}

static bool twice_can(const struct lines_screen *s, enum action action, const char **why) {
    if (action == ACTION_MARK || action == ACTION_OPEN) return lines_has_data(s, why);
    *why = _("this organisation answered once");
    return action != ACTION_SAVE || s->subject;
}

/* Seen by the group it does not say how often somebody answered. */
static const char *twice_nothing(const struct lines_screen *s) {
    return s->screen.viewer == AUD_ME ? _("This organisation answered once: there is nothing to merge.") : "";
}

static const struct offer twice_offers[] = {
    {ACTION_MARK, N_("keep this line")}, {ACTION_SAVE, N_("merge")}, {ACTION_NONE, NULL}};
static const struct lines_spec twice_spec = {.columns = twice_columns,
                                             .n_columns = 3,
                                             .ordered = true,
                                             .nothing = twice_nothing,
                                             .build = twice_build,
                                             .act = twice_act,
                                             .can = twice_can};
LINES_SCREEN(
    twice,
    N_("The two answers of one organisation, field by field where they differ; a star stands before what is "
       "kept. Space keeps the line selected, Ctrl-s makes one answer of both. The other one stays on record "
       "as a duplicate and counts nowhere."));
