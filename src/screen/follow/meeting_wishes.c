#include "catalyse/service/timetable.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/common.h"
#include "screen/parts/grid.h"
#include "screen/screens.h"

/* Wishes of both sides as a grid: projects by funds, typed as the papers lie there, fund by fund or project
 * by project. */

enum { NAME_ROWS = 2 };
static const struct grid_shape SHAPE = {
    .label = 26, .cell = 13, .label_max = 60, .cell_max = 20, .above = 1 + NAME_ROWS};

struct meeting_wishes_screen {
    struct screen screen;
    struct timetable t;
    enum timetable_sides side; /* whose wishes are typed */
    struct grid grid;          /* projects by funds */
};

static bool wishes_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct meeting_wishes_screen *s = (struct meeting_wishes_screen *)screen;
    struct view v = rows_view(screen, d);
    s->t = (struct timetable){0};
    if (!timetable_read(&v, screen->place.id, &s->t, e)) return false;
    grid_fit(&s->grid, s->t.n_sides[TIMETABLE_PROJECTS], s->t.n_sides[TIMETABLE_FUNDS]);
    return true;
}

static const struct timetable_meeting *meeting_at(const struct meeting_wishes_screen *s, size_t fund,
                                                  size_t project) {
    for (size_t i = 0; i < s->t.n_meetings; i++) {
        const struct timetable_meeting *m = &s->t.meetings[i];
        if (m->side[TIMETABLE_FUNDS] == (int32_t)fund && m->side[TIMETABLE_PROJECTS] == (int32_t)project)
            return m;
    }
    return NULL;
}

static bool is_empty(const struct meeting_wishes_screen *s) {
    return !s->grid.rows || !s->grid.cols;
}

/* The next line of the paper; after its last one, the next paper. */
static void next_cell(struct grid *g, enum timetable_sides side) {
    bool funds = side == TIMETABLE_FUNDS;
    size_t *line = funds ? &g->row : &g->col, lines = funds ? g->rows : g->cols;
    size_t *paper = funds ? &g->col : &g->row, papers = funds ? g->cols : g->rows;
    if (++*line < lines) return;
    *line = 0;
    *paper = (*paper + 1) % papers;
}

static enum reply put_wish(struct meeting_wishes_screen *s, struct desk *d, int wish) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (is_empty(s) || s->screen.viewer != AUD_ME) return EATEN;
    int64_t fund = s->t.sides[TIMETABLE_FUNDS][s->grid.col].row.id;
    int64_t project = s->t.sides[TIMETABLE_PROJECTS][s->grid.row].row.id;
    if (wish > TIMETABLE_WISH_MAX) {
        error_set(&e, ERR_USAGE, _("from 0 (rather not) to %d (very much)"), TIMETABLE_WISH_MAX);
        return desk_fail(d, &e);
    }
    if (!timetable_wish(&v, s->t.event.id, fund, project, s->side, wish, &e)) return desk_fail(d, &e);
    next_cell(&s->grid, s->side);
    return EATEN;
}

/* The project, or the fund. */
static struct named wishes_name(const struct screen *screen, bool column, size_t at) {
    const struct meeting_wishes_screen *s = (const struct meeting_wishes_screen *)screen;
    struct named name = s->t.sides[column ? TIMETABLE_FUNDS : TIMETABLE_PROJECTS][at].row;
    return (struct named){.id = name.id, .title = name.title};
}

static bool wishes_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct meeting_wishes_screen *s = (struct meeting_wishes_screen *)screen;
    (void)d;
    (void)e;
    grid_select(&s->grid, &SHAPE, screen, wishes_name, id);
    return true;
}

static enum reply wishes_do(struct meeting_wishes_screen *s, struct desk *d, enum action action) {
    if (grid_move(&s->grid, action)) return EATEN;
    switch (action) {
    case ACTION_DELETE:
        return put_wish(s, d, TIMETABLE_UNSAID);
    case ACTION_GROUP:
        s->side = s->side == TIMETABLE_FUNDS ? TIMETABLE_PROJECTS : TIMETABLE_FUNDS;
        return EATEN;
    case ACTION_FILTER:
        return grid_ask(&s->grid, &s->screen, wishes_name, d);
    default:
        return PASS;
    }
}

/* Digits typed fast come as one text. */
static enum reply wishes_text(struct meeting_wishes_screen *s, struct desk *d, struct sv text) {
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] >= '0' && text.p[i] <= '9') {
            struct error e = {0};
            put_wish(s, d, text.p[i] - '0');
            if (!wishes_reload(&s->screen, d, &e)) return desk_fail(d, &e);
        }
    return EATEN;
}

static enum reply wishes_update(struct screen *screen, struct desk *d, enum action action,
                                const struct event *e) {
    struct meeting_wishes_screen *s = (struct meeting_wishes_screen *)screen;
    int digit = e->kind == EVENT_KEY && !action ? key_digit(e->key) : -1;
    enum reply reply = digit >= 0              ? put_wish(s, d, digit)
                       : e->kind == EVENT_TEXT ? wishes_text(s, d, e->text)
                                               : wishes_do(s, d, action);
    grid_scroll(&s->grid, &SHAPE, screen->lines, screen->cols);
    return reply;
}

/* --- drawing --- */

static void draw_head(const struct meeting_wishes_screen *s, struct canvas c) {
    canvas_field(
        c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_HEADING,
        sv_from(s->side == TIMETABLE_FUNDS
                    ? _("Wishes of the funds, 0 (rather not) to 3: the first digit of each pair")
                    : _("Wishes of the projects, 0 (rather not) to 3: the second digit of each pair")));
    for (size_t f = s->grid.left; f < grid_last_col(&s->grid, &SHAPE, c.cols); f++)
        grid_heading(&s->grid, &SHAPE, c, 1, NAME_ROWS, f, s->t.sides[TIMETABLE_FUNDS][f].row.title);
}

static char wish_sign(const struct timetable_meeting *m, enum timetable_sides side) {
    return !m || m->wish[side] == TIMETABLE_UNSAID ? '.' : (char)('0' + m->wish[side]);
}

static void draw_row(const struct meeting_wishes_screen *s, struct canvas c, size_t project) {
    grid_label(&s->grid, &SHAPE, c, project, ROLE_NORMAL, s->t.sides[TIMETABLE_PROJECTS][project].row.title);
    for (size_t f = s->grid.left; f < grid_last_col(&s->grid, &SHAPE, c.cols); f++) {
        const struct timetable_meeting *m = meeting_at(s, f, project);
        char cell[] = {' ', wish_sign(m, TIMETABLE_FUNDS), '/', wish_sign(m, TIMETABLE_PROJECTS), ' ', '\0'};
        grid_cell(&s->grid, &SHAPE, c, project, f, cell, s->side == TIMETABLE_FUNDS ? 1 : 3);
    }
}

static void wishes_draw(const struct screen *screen, struct canvas c) {
    const struct meeting_wishes_screen *s = (const struct meeting_wishes_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 1, false);
    if (is_empty(s)) {
        canvas_wrap(
            canvas_sub(c, (struct rect){1, 2, c.rows - 1, c.cols - 4}), 0, ROLE_NORMAL,
            sv_from(_("Wishes need a fund and a project: g6 holds the organisations, the subgroups have "
                      "their projects.")));
        return;
    }
    draw_head(s, c);
    for (size_t p = s->grid.top; p < grid_last_row(&s->grid, &SHAPE, c.rows); p++) draw_row(s, c, p);
}

static void wishes_close(struct screen *screen) {
    (void)screen;
}

static bool wishes_enabled(const struct screen *screen, enum action action, const char **why) {
    *why = _("there is nothing here yet");
    if (action == ACTION_FILTER) return !is_empty((const struct meeting_wishes_screen *)screen);
    *why = _("masked: what is not for the group is not typed here; Ctrl-x v shows it");
    return action != ACTION_DELETE || screen->viewer == AUD_ME;
}

static const struct offer wishes_offers[] = {{ACTION_GROUP, N_("of funds, of projects")},
                                             {ACTION_DELETE, N_("clear")},
                                             {ACTION_FILTER, N_("go to…")},
                                             {ACTION_UNDO, NULL},
                                             {ACTION_BACK, NULL},
                                             {ACTION_NONE, NULL}};

const struct screen_ops meeting_wishes_screen = {
    .name = "meeting_wishes",
    .help = N_(
        "Who wants to meet whom, from 0 (rather not) to 3 (very much). A digit goes on to the next line of "
        "the paper: the projects of a fund, or with x the funds of a project. Delete takes a digit back."),
    .size = sizeof(struct meeting_wishes_screen),
    .offers = wishes_offers,
    .open = wishes_reload,
    .update = wishes_update,
    .draw = wishes_draw,
    .close = wishes_close,
    .enabled = wishes_enabled,
    .reload = wishes_reload,
    .select = wishes_select,
};
