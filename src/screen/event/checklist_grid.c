#include "catalyse/base/number.h"
#include "catalyse/service/checklist.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/tui/keys.h"
#include "screen/event/checklist_entry.h"
#include "screen/parts/common.h"
#include "screen/parts/grid.h"
#include "screen/parts/said.h"
#include "screen/screens.h"

/* The paper sheets of all groups side by side: the questions of the short list by groups, typed as the sheets
 * lie there, one after the other. */

enum { TOLD_ROWS = 2, NAME_ROWS = 2 };
static const struct grid_shape SHAPE = {
    .label = 30, .cell = 10, .label_max = 100, .cell_max = 18, .above = TOLD_ROWS + NAME_ROWS};

struct checklist_grid_screen {
    struct screen screen;
    struct named *groups;
    struct checklist *lists; /* of each group */
    size_t *questions;       /* those of the short list, in every list at the same place */
    struct grid grid;        /* questions by groups */
    char typed[FINGERS + 1]; /* in the cell with the focus */
    size_t n_typed;
    bool filled; /* five digits were taken here: i notes their answer, the next digit goes on to the next line
                  */
};

/* --- reading --- */

static void find_questions(struct checklist_grid_screen *s, size_t *n) {
    const struct checklist *c = &s->lists[0];
    s->questions = arena_array(&s->screen.rows, c->n_questions + 1, sizeof *s->questions);
    for (size_t i = 0; i < c->n_questions; i++)
        if (c->questions[i].starred) s->questions[(*n)++] = i;
}

static bool grid_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct checklist_grid_screen *s = (struct checklist_grid_screen *)screen;
    struct view v = rows_view(screen, d);
    size_t groups, questions = 0;
    if (!subgroups_named(&v, &s->groups, &groups, e)) return false;
    s->lists = arena_array(&screen->rows, groups + 1, sizeof *s->lists);
    for (size_t i = 0; i < groups; i++)
        if (!checklist_read(&v, s->groups[i].id, 0, &s->lists[i], e)) return false;
    if (groups) find_questions(s, &questions);
    grid_fit(&s->grid, questions, groups);
    return true;
}

static bool is_empty(const struct checklist_grid_screen *s) {
    return !s->grid.rows || !s->grid.cols;
}

static const struct question_row *cell_at(const struct checklist_grid_screen *s, size_t row, size_t col) {
    return &s->lists[col].questions[s->questions[row]];
}

static void go_to_group(struct checklist_grid_screen *s, int64_t group) {
    for (size_t i = 0; i < s->grid.cols; i++)
        if (s->groups[i].id == group) s->grid.col = i;
}

static void go_to_question(struct checklist_grid_screen *s, int64_t question) {
    for (size_t i = 0; i < s->grid.rows; i++)
        if (cell_at(s, i, 0)->question == question) s->grid.row = i;
}

/* --- what is typed outlives a crash: "group question 024" --- */

static const char DRAFT[] = "checklist_grid/cell";

static void keep(const struct checklist_grid_screen *s, struct desk *d) {
    struct str text = {0};
    if (s->n_typed)
        str_addf(&text, "%lld %lld %s", (long long)s->groups[s->grid.col].id,
                 (long long)cell_at(s, s->grid.row, s->grid.col)->question, s->typed);
    desk_draft(d, DRAFT, str_sv(&text));
    str_deinit(&text);
}

static void restore(struct checklist_grid_screen *s, struct desk *d) {
    struct str text = {0};
    struct sv group, question;
    int64_t group_id, question_id;
    bool any = !is_empty(s) && said_kept(d, DRAFT, &text);
    struct sv rest = str_sv(&text);
    if (any && sv_next(&rest, ' ', &group) && sv_to_i64(group, &group_id) && sv_next(&rest, ' ', &question) &&
        sv_to_i64(question, &question_id) && rest.n < FINGERS) {
        go_to_group(s, group_id);
        go_to_question(s, question_id);
        for (size_t i = 0; i < rest.n; i++) s->typed[s->n_typed++] = rest.p[i];
        desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    }
    str_deinit(&text);
}

static bool grid_open(struct screen *screen, struct desk *d, struct error *e) {
    struct checklist_grid_screen *s = (struct checklist_grid_screen *)screen;
    if (!grid_reload(screen, d, e)) return false;
    go_to_group(s, screen->place.id);
    restore(s, d);
    return true;
}

/* --- typing --- */

/* The next line of the sheet; after its last one, the next sheet. */
static void next_cell(struct grid *g) {
    if (++g->row < g->rows) return;
    g->row = 0;
    g->col = (g->col + 1) % g->cols;
}

static bool save(struct desk *d, int64_t group, struct sheet_row *row, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct warnings w = {0};
    if (!checklist_sheet(&v, group, 0, SV("paper"), row, 1, &w, e)) return false;
    tell_saved(d, _("noted from paper"), &w);
    return true;
}

/* One mark of the whole table, or how many showed each. */
static bool counts_of(const struct checklist_grid_screen *s, int out[static FINGERS], struct error *e) {
    int mark = s->typed[0] - '0';
    for (size_t i = 0; i < s->n_typed; i++) out[i] = s->n_typed == FINGERS ? s->typed[i] - '0' : 0;
    if (s->n_typed == FINGERS) return true;
    if (s->n_typed != 1 || mark < 1 || mark > FINGERS)
        return error_set(e, ERR_USAGE, "%s",
                         _("one mark from 1 to 5, or five digits: how many showed 1, 2 … 5"));
    out[0] = 0;
    out[mark - 1] = 1;
    return true;
}

/* What is typed goes in. False: told why it does not. */
static bool take(struct checklist_grid_screen *s, struct desk *d) {
    struct sheet_row row = {0};
    struct error e = {0};
    if (!s->n_typed) return true;
    row.question = cell_at(s, s->grid.row, s->grid.col)->question;
    bool ok = counts_of(s, row.counts, &e) && save(d, s->groups[s->grid.col].id, &row, &e);
    s->n_typed = 0;
    ok = ok && grid_reload(&s->screen, d, &e);
    if (!ok) desk_fail(d, &e);
    return ok;
}

static enum reply put_digit(struct checklist_grid_screen *s, struct desk *d, int digit) {
    if (is_empty(s)) return EATEN;
    if (s->filled) next_cell(&s->grid);
    s->filled = false;
    s->typed[s->n_typed++] = (char)('0' + digit);
    s->typed[s->n_typed] = '\0';
    if (s->n_typed == FINGERS) s->filled = take(s, d);
    return EATEN;
}

/* Digits typed fast come as one text. */
static enum reply put_text(struct checklist_grid_screen *s, struct desk *d, struct sv text) {
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] >= '0' && text.p[i] <= '9') put_digit(s, d, text.p[i] - '0');
    return EATEN;
}

struct noting {
    int64_t group, question;
};

static bool note(struct desk *d, const void *data, struct sv text, struct error *e) {
    const struct noting *n = data;
    struct sheet_row row = {.question = n->question, .text = text};
    return !text.n || (checklist_typed(d, &row, e) && save(d, n->group, &row, e));
}

static enum reply ask_note(struct checklist_grid_screen *s, struct desk *d) {
    const struct question_row *q = cell_at(s, s->grid.row, s->grid.col);
    struct noting noting = {s->groups[s->grid.col].id, q->question};
    desk_ask_line(
        d, arena_printf(d->tmp, "%.*s · %.*s", SV_ARG(q->ref), SV_ARG(s->groups[s->grid.col].title)),
        _("Answer, @who carries it and by when: @who 30/9"), q->answer_text, note, &noting, sizeof noting);
    desk_line_about(d, entity_named("subgroup"), noting.group);
    desk_line_about(d, entity_named("question"), noting.question);
    return EATEN;
}

/* The fingers alone say nothing of it. */
static enum reply agree(struct checklist_grid_screen *s, struct desk *d) {
    const struct question_row *q = cell_at(s, s->grid.row, s->grid.col);
    struct sheet_row row = {.question = q->question, .state = SV("agreed")};
    struct error e = {0};
    if (!save(d, s->groups[s->grid.col].id, &row, &e) || !grid_reload(&s->screen, d, &e))
        return desk_fail(d, &e);
    return EATEN;
}

static enum reply go(struct checklist_grid_screen *s, struct desk *d, const struct event *e,
                     enum action action) {
    struct grid *g = &s->grid;
    bool back = event_is(e, K_BACKTAB);
    if (is_empty(s) || !take(s, d)) return EATEN;
    s->filled = false;
    if (event_is(e, K_ENTER))
        next_cell(g);
    else if (back || event_is(e, K_TAB))
        g->col = (g->col + g->cols + (back ? g->cols - 1 : 1)) % g->cols;
    else
        return grid_move(g, action) ? EATEN : PASS;
    return EATEN;
}

static struct named grid_named(const struct screen *screen, bool column, size_t at) {
    const struct checklist_grid_screen *s = (const struct checklist_grid_screen *)screen;
    const struct question_row *q = column ? NULL : cell_at(s, at, 0);
    return q ? (struct named){.id = q->question, .ref = q->ref, .title = q->text}
             : (struct named){.id = s->groups[at].id, .title = s->groups[at].title};
}

static enum reply find(struct checklist_grid_screen *s, struct desk *d) {
    if (is_empty(s) || !take(s, d)) return EATEN;
    s->filled = false;
    return grid_ask(&s->grid, &s->screen, grid_named, d);
}

static bool grid_found(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct checklist_grid_screen *s = (struct checklist_grid_screen *)screen;
    (void)d;
    (void)e;
    grid_select(&s->grid, &SHAPE, screen, grid_named, id);
    return true;
}

static enum reply key(struct checklist_grid_screen *s, struct desk *d, enum action action,
                      const struct event *e) {
    int digit = e->kind == EVENT_KEY ? key_digit(e->key) : -1;
    if (digit >= 0) return put_digit(s, d, digit);
    if (e->kind == EVENT_TEXT) return put_text(s, d, e->text);
    if (s->n_typed && (event_is(e, K_ESC) || event_is(e, K_BACKSPACE))) {
        s->n_typed = event_is(e, K_ESC) ? 0 : s->n_typed - 1;
        s->typed[s->n_typed] = '\0';
        return EATEN;
    }
    switch (action) {
    case ACTION_UNDO: /* the line taken back is the one to type again */
        s->filled = false;
        return PASS;
    case ACTION_NOTE:
        return is_empty(s) || !take(s, d) ? EATEN : ask_note(s, d);
    case ACTION_FILTER:
        return find(s, d);
    case ACTION_AGREE:
        return is_empty(s) || !take(s, d) ? EATEN : agree(s, d);
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_LEFT:
    case ACTION_RIGHT:
    case ACTION_OPEN:
    case ACTION_PANEL_NEXT:
    case ACTION_PANEL_PREVIOUS:
        return go(s, d, e, action);
    default:
        return PASS;
    }
}

static enum reply grid_update(struct screen *screen, struct desk *d, enum action action,
                              const struct event *e) {
    struct checklist_grid_screen *s = (struct checklist_grid_screen *)screen;
    size_t before = s->n_typed;
    enum reply reply = key(s, d, action, e);
    if (before || s->n_typed) keep(s, d);
    grid_scroll(&s->grid, &SHAPE, screen->lines, screen->cols);
    return reply;
}

/* --- drawing --- */

/* Mean and spread, never one alone; where nothing was shown, or votes are not for the viewer, that it is
 * answered; that it is agreed. */
static void cell_words(const struct question_row *q, struct str *out) {
    bool shown = q->confidence >= 0, agreed = choice_is(q->state, "agreed");
    if (shown) {
        number_show(q->confidence, 1, false, out);
        str_addf(out, " ±%d", q->spread);
    }
    if (agreed) str_addz(out, shown ? " ✓" : "✓");
    if (!shown && !agreed) str_addz(out, q->answer ? "…" : "·");
}

static void draw_row(const struct checklist_grid_screen *s, struct canvas c, size_t row) {
    const struct question_row *q = cell_at(s, row, 0);
    struct str text = {0};
    str_addf(&text, "%.*s %.*s", SV_ARG(q->ref), SV_ARG(q->text));
    grid_label(&s->grid, &SHAPE, c, row, ROLE_NORMAL, str_sv(&text));
    for (size_t g = s->grid.left; g < grid_last_col(&s->grid, &SHAPE, c.cols); g++) {
        bool typing = s->n_typed && row == s->grid.row && g == s->grid.col;
        str_clear(&text);
        if (typing)
            str_addz(&text, s->typed);
        else
            cell_words(cell_at(s, row, g), &text);
        grid_cell(&s->grid, &SHAPE, c, row, g, str_c(&text), typing ? (int)s->n_typed : 0);
    }
    str_deinit(&text);
}

/* Fingers and answers were typed there, and nobody said that all agree. */
static size_t without_agreement(const struct checklist_grid_screen *s, size_t group) {
    size_t n = 0;
    for (size_t row = 0; row < s->grid.rows; row++)
        n += choice_is(cell_at(s, row, group)->state, "discussed");
    return n;
}

static void draw_told(const struct checklist_grid_screen *s, struct canvas c) {
    size_t n = without_agreement(s, s->grid.col);
    struct sv group = s->grid.col < s->grid.cols ? s->groups[s->grid.col].title : SV("");
    struct str text = {0};
    canvas_field(c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_HEADING,
                 sv_from(_("Paper: five digits (how many 1, 2… 5), or a mark and Enter")));
    if (n)
        str_addf(&text, _("%.*s: %zu without agreement — y where all agree"), SV_ARG(group), n);
    else
        str_add(&text, group);
    canvas_field(c, 1, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, str_sv(&text));
    str_deinit(&text);
}

static void grid_draw(const struct screen *screen, struct canvas c) {
    const struct checklist_grid_screen *s = (const struct checklist_grid_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 1, false);
    if (is_empty(s)) {
        canvas_wrap(canvas_sub(c, (struct rect){1, 2, c.rows - 1, c.cols - 4}), 0, ROLE_NORMAL,
                    sv_from(_("No subgroup yet: the checklist is asked group by group. g3 forms them.")));
        return;
    }
    draw_told(s, c);
    for (size_t g = s->grid.left; g < grid_last_col(&s->grid, &SHAPE, c.cols); g++)
        grid_heading(&s->grid, &SHAPE, c, TOLD_ROWS, NAME_ROWS, g, s->groups[g].title);
    for (size_t q = s->grid.top; q < grid_last_row(&s->grid, &SHAPE, c.rows); q++) draw_row(s, c, q);
}

static void grid_close(struct screen *screen) {
    (void)screen;
}

static bool grid_enabled(const struct screen *screen, enum action action, const char **why) {
    *why = _("there is nothing here yet");
    return (action != ACTION_NOTE && action != ACTION_AGREE && action != ACTION_FILTER) ||
           !is_empty((const struct checklist_grid_screen *)screen);
}

static const struct offer grid_offers[] = {{ACTION_NOTE, N_("answer, who carries it")},
                                           {ACTION_AGREE, NULL},
                                           {ACTION_OPEN, N_("next line")},
                                           {ACTION_PANEL_NEXT, N_("next group")},
                                           {ACTION_FILTER, N_("go to…")},
                                           {ACTION_UNDO, NULL},
                                           {ACTION_BACK, NULL},
                                           {ACTION_NONE, NULL}};

const struct screen_ops checklist_grid_screen = {
    .name = "checklist_grid",
    .help = N_(
        "The sheets of all groups, the questions of the short list. Five digits say how many showed "
        "1, 2 … 5; the next digit goes on to the next line. One digit and Enter is the mark of the whole "
        "table. i types the answer, @who carries it and behind it by when, of the line just filled; y says that "
        "all agree on it. Shown: mean and spread, ✓ where agreed, … where only answered. All is kept as known from paper."),
    .size = sizeof(struct checklist_grid_screen),
    .offers = grid_offers,
    .open = grid_open,
    .update = grid_update,
    .draw = grid_draw,
    .close = grid_close,
    .enabled = grid_enabled,
    .reload = grid_reload,
    .digits = true,
    .select = grid_found,
};
