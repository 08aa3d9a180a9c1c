#include "catalyse/base/date.h"
#include "catalyse/screen/clock.h"
#include "catalyse/tui/line.h"
#include "catalyse/tui/table.h"
#include "screen/parts/said.h"
#include "screen/screens.h"

/* When the end is late: what could give, and what each choice does to every block to come. What is typed is
 * the reason; Enter accepts the selected plan. */

enum { REASON_MAX = 600, PLAN_COLUMNS = 3 };

struct recovery_screen {
    struct screen screen;
    struct show show;
    struct agenda_plans plans;
    struct table table;
    struct column columns[PLAN_COLUMNS];
    struct line reason;
};

static const struct column recovery_columns[] = {
    {.title = N_("Catching up"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("End"), .kind = COLUMN_FIXED, .width = 5},
    {.title = N_("End moved"), .kind = COLUMN_AUTO, .width = 16, .min = 10},
};

static void cuts_show(const struct recovery_screen *s, const struct agenda_plan *p, struct str *out) {
    for (size_t i = 0; i < s->show.n; i++) {
        const struct agenda_cut *cut = &p->cuts[i];
        struct sv title = s->show.v[i].row.title;
        if (!cut->minutes && !cut->dropped) continue;
        if (out->n) str_addz(out, " · ");
        if (cut->dropped)
            str_addf(out, _("without %.*s"), SV_ARG(title));
        else
            str_addf(out, _("%.*s −%d min"), SV_ARG(title), cut->minutes);
    }
    if (!out->n) str_addz(out, _("all blocks as they are, the end moves"));
}

static void plan_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct recovery_screen *s = ctx;
    const struct agenda_plan *p = &s->plans.v[row];
    if (col == 0)
        cuts_show(s, p, out);
    else if (col == 1)
        clock_time(p->end, out);
    else if (p->moved_min)
        str_addf(out, _("+%d min"), p->moved_min);
    else
        str_addz(out, _("on time"));
}

static bool recovery_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct recovery_screen *s = (struct recovery_screen *)screen;
    struct view v = rows_view(screen, d);
    columns_translate(recovery_columns, PLAN_COLUMNS, s->columns);
    table_set_rows(&s->table, 0);
    s->plans.n = 0;
    s->table.empty = _("The end is not late: there is nothing to catch up. Esc goes back.");
    if (!show_read(&v, screen->place.id, clock_now(), &s->show, e)) return false;
    if (s->show.open) s->plans = agenda_recover(v.arena, &s->show.agenda, s->show.now);
    table_set_rows(&s->table, s->plans.n);
    return true;
}

static const char *draft_key(const struct recovery_screen *s, struct desk *d) {
    return arena_printf(d->tmp, "recovery/%lld", (long long)s->screen.place.id);
}

static void restore(struct recovery_screen *s, struct desk *d) {
    struct str kept = {0};
    if (said_kept(d, draft_key(s, d), &kept)) {
        line_set(&s->reason, str_sv(&kept));
        desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    }
    str_deinit(&kept);
}

static bool recovery_open(struct screen *screen, struct desk *d, struct error *e) {
    struct recovery_screen *s = (struct recovery_screen *)screen;
    struct table_source source = {.ctx = s, .cell = plan_cell};
    line_init(&s->reason, REASON_MAX, 0);
    table_init(&s->table, s->columns, PLAN_COLUMNS, source, 0);
    s->table.sort = PLAN_COLUMNS;
    restore(s, d);
    return recovery_reload(screen, d, e);
}

static enum reply accept(struct recovery_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct reasons why = {.said = line_text(&s->reason)};
    if (!s->plans.n) return EATEN;
    const struct agenda_plan *p = &s->plans.v[s->table.selected];
    if (!show_accept(&v, &s->show, p, why, clock_now(), &e)) return desk_fail(d, &e);
    struct str end = {0};
    clock_time(p->end, &end);
    desk_done(d, _("The end is now expected at %s — u undoes the plan"), str_c(&end));
    str_deinit(&end);
    desk_draft(d, draft_key(s, d), SV(""));
    desk_back(d);
    return EATEN;
}

static enum reply recovery_update(struct screen *screen, struct desk *d, enum action action,
                                  const struct event *e) {
    struct recovery_screen *s = (struct recovery_screen *)screen;
    (void)action;
    if (event_is(e, K_ENTER)) return accept(s, d);
    if (event_is(e, K_UP) || event_is(e, K_DOWN)) {
        table_move(&s->table, event_is(e, K_UP) ? TABLE_UP : TABLE_DOWN);
        return EATEN;
    }
    enum outcome out = line_key(&s->reason, e);
    if (out == OUT_CHANGED || event_is(e, K_ESC))
        desk_draft(d, draft_key(s, d), event_is(e, K_ESC) ? SV("") : line_text(&s->reason));
    return out == OUT_PASS ? PASS : EATEN;
}

/* Columns of the effects, from the right edge: planned, expected, with the plan, minutes. */
enum { TIME_COL = 12, EFFECT_COLS = 4 };

static void effect_row(struct canvas c, int row, enum role role, const char *title,
                       const char *const cells[static EFFECT_COLS]) {
    int at = c.cols - EFFECT_COLS * TIME_COL - 1;
    canvas_field(c, row, 2, at - 3, ALIGN_LEFT, role, sv_from(title));
    for (int i = 0; i < EFFECT_COLS; i++)
        canvas_field(c, row, at + i * TIME_COL, TIME_COL - 1, ALIGN_RIGHT, role, sv_from(cells[i]));
}

static void effect_of(const struct recovery_screen *s, const struct agenda_plan *p, size_t i, struct canvas c,
                      int row) {
    const struct show_block *b = &s->show.v[i];
    struct str title = {0}, times[EFFECT_COLS] = {0};
    str_add(&title, b->row.title);
    clock_time(b->t.planned.start, &times[0]);
    clock_time(b->t.expected.start, &times[1]);
    clock_time(p->outcome[i].expected.start, &times[2]);
    if (p->cuts[i].dropped)
        str_addz(&times[3], C_("block", "left out"));
    else if (p->cuts[i].minutes)
        str_addf(&times[3], _("−%d min"), p->cuts[i].minutes);
    const char *cells[EFFECT_COLS];
    for (int k = 0; k < EFFECT_COLS; k++) cells[k] = str_c(&times[k]);
    effect_row(c, row, times[3].n ? ROLE_VALUE : ROLE_NORMAL, str_c(&title), cells);
    for (int k = 0; k < EFFECT_COLS; k++) str_deinit(&times[k]);
    str_deinit(&title);
}

/* The plan changes when the block begins, or how long it lasts. */
static bool changed(const struct recovery_screen *s, const struct agenda_plan *p, size_t i) {
    const struct agenda_times *now = &s->show.v[i].t;
    return p->cuts[i].dropped || p->cuts[i].minutes || p->outcome[i].expected.start != now->expected.start;
}

/* From the first block that changes to the last one; with a later end alone, all that are to come. */
static void effects_draw(const struct recovery_screen *s, struct canvas c) {
    const struct agenda_plan *p = &s->plans.v[s->table.selected];
    const char *const titles[EFFECT_COLS] = {_("Planned"), _("Expected"), _("With it"), _("Change")};
    int row = 0;
    size_t i = 0;
    effect_row(c, row++, ROLE_HEADING, _("Begins at"), titles);
    while (i < s->show.n && !changed(s, p, i)) i++;
    if (i == s->show.n) i = 0;
    for (; i < s->show.n && row < c.rows; i++) {
        enum block_state state = s->show.agenda.v[i].state;
        if (state != BLOCK_DONE && state != BLOCK_CUT) effect_of(s, p, i, c, row++);
    }
}

static void reason_draw(const struct recovery_screen *s, struct canvas c) {
    int at = 1 + canvas_textz(c, 0, 1, ROLE_LABEL, _("Reason, as it can be said (may stay empty):")) + 1;
    line_draw(&s->reason, canvas_sub(c, (struct rect){0, at, 1, c.cols - at - 1}), true);
}

static void recovery_draw(const struct screen *screen, struct canvas c) {
    const struct recovery_screen *s = (const struct recovery_screen *)screen;
    int plans = s->plans.n ? (int)s->plans.n + 1 : c.rows;
    if (s->plans.n && plans > c.rows / 3 + 1) plans = c.rows / 3 + 1;
    canvas_fill(c, ROLE_NORMAL);
    table_draw(&s->table, canvas_sub(c, (struct rect){0, 0, plans, c.cols}), !s->plans.n);
    if (!s->plans.n) return;
    effects_draw(s, canvas_readable(canvas_sub(c, (struct rect){plans + 1, 0, c.rows - plans - 2, c.cols})));
    reason_draw(s, canvas_sub(c, (struct rect){c.rows - 1, 0, 1, c.cols}));
}

static bool recovery_typing(const struct screen *screen) {
    return ((const struct recovery_screen *)screen)->plans.n > 0;
}

static void recovery_close(struct screen *screen) {
    struct recovery_screen *s = (struct recovery_screen *)screen;
    table_deinit(&s->table);
    line_deinit(&s->reason);
}

static const struct offer recovery_offers[] = {
    {ACTION_OPEN, N_("accept this plan")}, {ACTION_UP, NULL}, {ACTION_DOWN, NULL}, {ACTION_NONE, NULL}};

const struct screen_ops recovery_screen = {
    .name = "recovery",
    .help = N_("Plans to catch up a delay: what gives, and when each block begins then. Arrows choose, what "
               "you type is the reason, Enter accepts; u undoes it."),
    .size = sizeof(struct recovery_screen),
    .offers = recovery_offers,
    .open = recovery_open,
    .update = recovery_update,
    .draw = recovery_draw,
    .close = recovery_close,
    .typing = recovery_typing,
    .reload = recovery_reload,
    .live = true,
};
