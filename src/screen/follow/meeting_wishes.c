#include "catalyse/service/timetable.h"
#include "catalyse/tui/keys.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"
#include "screen/screens.h"

/* Wishes of both sides as a grid: projects by funds, typed as the papers lie there, fund by fund or project
 * by project. */

enum { LABEL_COLS = 26, FUND_COLS = 13, HEAD_ROWS = 3, NAME_ROWS = 2 };

struct meeting_wishes_screen {
    struct screen screen;
    struct timetable t;
    enum timetable_sides side; /* whose wishes are typed */
    size_t at[TIMETABLE_SIDES];
    size_t top, left;
};

static bool wishes_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct meeting_wishes_screen *s = (struct meeting_wishes_screen *)screen;
    struct view v = rows_view(screen, d);
    s->t = (struct timetable){0};
    if (!timetable_read(&v, screen->place.id, &s->t, e)) return false;
    for (int side = 0; side < TIMETABLE_SIDES; side++)
        if (s->at[side] >= s->t.n_sides[side]) s->at[side] = 0;
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
    return !s->t.n_sides[TIMETABLE_FUNDS] || !s->t.n_sides[TIMETABLE_PROJECTS];
}

/* The next line of the paper; after its last one, the next paper. */
static void next_cell(struct meeting_wishes_screen *s) {
    enum timetable_sides paper = s->side,
                         line = paper == TIMETABLE_FUNDS ? TIMETABLE_PROJECTS : TIMETABLE_FUNDS;
    if (++s->at[line] < s->t.n_sides[line]) return;
    s->at[line] = 0;
    s->at[paper] = (s->at[paper] + 1) % s->t.n_sides[paper];
}

static enum reply put_wish(struct meeting_wishes_screen *s, struct desk *d, int wish) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (is_empty(s) || s->screen.viewer != AUD_ME) return EATEN;
    int64_t fund = s->t.sides[TIMETABLE_FUNDS][s->at[TIMETABLE_FUNDS]].row.id;
    int64_t project = s->t.sides[TIMETABLE_PROJECTS][s->at[TIMETABLE_PROJECTS]].row.id;
    if (wish > TIMETABLE_WISH_MAX) {
        error_set(&e, ERR_USAGE, _("from 0 (rather not) to %d (very much)"), TIMETABLE_WISH_MAX);
        return desk_fail(d, &e);
    }
    if (!timetable_wish(&v, s->t.event.id, fund, project, s->side, wish, &e)) return desk_fail(d, &e);
    next_cell(s);
    return EATEN;
}

static void move(struct meeting_wishes_screen *s, enum action action) {
    size_t *fund = &s->at[TIMETABLE_FUNDS], *project = &s->at[TIMETABLE_PROJECTS];
    if (action == ACTION_UP && *project) --*project;
    if (action == ACTION_DOWN && *project + 1 < s->t.n_sides[TIMETABLE_PROJECTS]) ++*project;
    if (action == ACTION_LEFT && *fund) --*fund;
    if (action == ACTION_RIGHT && *fund + 1 < s->t.n_sides[TIMETABLE_FUNDS]) ++*fund;
}

static enum reply wishes_do(struct meeting_wishes_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_LEFT:
    case ACTION_RIGHT:
        move(s, action);
        return EATEN;
    case ACTION_DELETE:
        return put_wish(s, d, TIMETABLE_UNSAID);
    case ACTION_GROUP:
        s->side = s->side == TIMETABLE_FUNDS ? TIMETABLE_PROJECTS : TIMETABLE_FUNDS;
        return EATEN;
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

static size_t funds_shown(int cols) {
    return cols > LABEL_COLS + FUND_COLS ? (size_t)((cols - LABEL_COLS) / FUND_COLS) : 1;
}

static enum reply wishes_update(struct screen *screen, struct desk *d, enum action action,
                                const struct event *e) {
    struct meeting_wishes_screen *s = (struct meeting_wishes_screen *)screen;
    int digit = e->kind == EVENT_KEY && !action ? key_digit(e->key) : -1;
    enum reply reply = digit >= 0              ? put_wish(s, d, digit)
                       : e->kind == EVENT_TEXT ? wishes_text(s, d, e->text)
                                               : wishes_do(s, d, action);
    int rows = screen->lines - HEAD_ROWS;
    s->left =
        scroll_top(s->left, s->at[TIMETABLE_FUNDS], s->t.n_sides[TIMETABLE_FUNDS], funds_shown(screen->cols));
    s->top = scroll_top(s->top, s->at[TIMETABLE_PROJECTS], s->t.n_sides[TIMETABLE_PROJECTS],
                        rows > 1 ? (size_t)rows : 1);
    return reply;
}

/* --- drawing --- */

/* One past the last fund that shows whole. */
static size_t last_fund(const struct meeting_wishes_screen *s, int cols) {
    size_t last = s->left + funds_shown(cols);
    return last < s->t.n_sides[TIMETABLE_FUNDS] ? last : s->t.n_sides[TIMETABLE_FUNDS];
}

static void draw_head(const struct meeting_wishes_screen *s, struct canvas c) {
    canvas_field(
        c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_HEADING,
        sv_from(s->side == TIMETABLE_FUNDS
                    ? _("Wishes of the funds, 0 (rather not) to 3: the first digit of each pair")
                    : _("Wishes of the projects, 0 (rather not) to 3: the second digit of each pair")));
    for (size_t f = s->left; f < last_fund(s, c.cols); f++)
        canvas_wrap(canvas_sub(c, (struct rect){1, LABEL_COLS + (int)(f - s->left) * FUND_COLS, NAME_ROWS,
                                                FUND_COLS - 1}),
                    0, f == s->at[TIMETABLE_FUNDS] ? ROLE_VALUE : ROLE_LABEL,
                    s->t.sides[TIMETABLE_FUNDS][f].row.title);
}

static char wish_sign(const struct timetable_meeting *m, enum timetable_sides side) {
    return !m || m->wish[side] == TIMETABLE_UNSAID ? '.' : (char)('0' + m->wish[side]);
}

static void draw_cell(const struct meeting_wishes_screen *s, struct canvas c, int row, size_t fund,
                      size_t project) {
    const struct timetable_meeting *m = meeting_at(s, fund, project);
    int at = LABEL_COLS + (int)(fund - s->left) * FUND_COLS;
    bool here = fund == s->at[TIMETABLE_FUNDS] && project == s->at[TIMETABLE_PROJECTS];
    char text[] = {' ', wish_sign(m, TIMETABLE_FUNDS), '/', wish_sign(m, TIMETABLE_PROJECTS), ' ', '\0'};
    canvas_textz(c, row, at, here ? ROLE_SELECTED : ROLE_NORMAL, text);
    if (here) canvas_cursor(c, row, at + (s->side == TIMETABLE_FUNDS ? 1 : 3), true);
}

static void wishes_draw(const struct screen *screen, struct canvas c) {
    const struct meeting_wishes_screen *s = (const struct meeting_wishes_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 1, false);
    if (is_empty(s)) {
        canvas_wrap(
            canvas_sub(c, (struct rect){1, 2, c.rows - 1, c.cols - 4}), 0, ROLE_NORMAL,
            sv_from(_("Wishes need a fund and a project: g0 holds the organisations, the subgroups have "
                      "their projects.")));
        return;
    }
    draw_head(s, c);
    for (size_t p = s->top; p < s->t.n_sides[TIMETABLE_PROJECTS]; p++) {
        int row = HEAD_ROWS + (int)(p - s->top);
        if (row >= c.rows) break;
        canvas_textz(c, row, 0, ROLE_NORMAL, p == s->at[TIMETABLE_PROJECTS] ? ">" : " ");
        canvas_field(c, row, 1, LABEL_COLS - 2, ALIGN_LEFT, ROLE_NORMAL,
                     s->t.sides[TIMETABLE_PROJECTS][p].row.title);
        for (size_t f = s->left; f < last_fund(s, c.cols); f++) draw_cell(s, c, row, f, p);
    }
}

static void wishes_close(struct screen *screen) {
    (void)screen;
}

static bool wishes_enabled(const struct screen *screen, enum action action, const char **why) {
    *why = _("masked: what is not for the group is not typed here; C-x v shows it");
    return action != ACTION_DELETE || screen->viewer == AUD_ME;
}

static const struct offer wishes_offers[] = {{ACTION_GROUP, N_("of funds, of projects")},
                                             {ACTION_DELETE, N_("clear")},
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
};
