#include "catalyse/base/utf8.h"
#include "screen/call/board.h"

enum { COLUMN_LEAST = 24, HEAD_ROWS = 3, FOOT_LEAST = 4 };

struct grid {
    const struct board_screen *s;
    struct canvas c;
    size_t first, shown; /* columns */
    int width;
    int top, foot; /* rows above the columns, below them */
};

static int32_t focus_theme(const struct board_screen *s) {
    return s->org < 0 ? GROUPS_NOWHERE : s->carrying ? s->target : groups_at(&s->g, s->org)->place;
}

/* --- the head of a column: theme, size against its bounds, funds --- */

static size_t kinds_in(const struct groups *g, int32_t theme) {
    size_t n = 0;
    for (size_t i = 0; i < g->n_orgs; i++) {
        bool known = g->orgs[i].place != theme;
        for (size_t k = 0; k < i && !known; k++)
            known = g->orgs[k].place == theme && g->orgs[k].kind == g->orgs[i].kind;
        n += !known;
    }
    return n;
}

static int32_t load_of(const struct board_screen *s, int32_t theme) {
    int32_t n = 0;
    for (size_t i = 0; i < s->g.n_orgs; i++)
        n += (s->carrying ? s->moved.place[i] : s->g.orgs[i].place) == theme;
    return n;
}

/* Whoever is in no group at all waits; else there are wishes for another one, or funds. */
static const char *nowhere_word(const struct board_screen *s, enum role *role) {
    bool wishes = false;
    *role = ROLE_WARNING;
    for (size_t i = 0; i < s->g.n_orgs; i++) {
        if (s->g.orgs[i].place == GROUPS_NOWHERE && s->g.orgs[i].nth == 1) return _("Nowhere yet");
        wishes |= s->g.orgs[i].nth > 1;
    }
    *role = ROLE_HEADING;
    return wishes ? _("Other groups wished") : _("In no group");
}

static void head_draw(const struct board_screen *s, int32_t theme, struct canvas c) {
    struct str line = {0};
    if (theme == GROUPS_NOWHERE) {
        enum role role;
        struct sv word = sv_from(nowhere_word(s, &role));
        canvas_field(c, 0, 0, c.cols - 1, ALIGN_LEFT, role, word);
        return;
    }
    const struct groups_theme *t = &s->g.themes[theme];
    int32_t n = load_of(s, theme);
    bool fits = n == 0 || (n >= t->min && n <= t->max);
    str_addf(&line, "%.*s %.*s", SV_ARG(t->code), SV_ARG(t->row.title));
    canvas_field(c, 0, 0, c.cols - 1, ALIGN_LEFT, ROLE_HEADING, str_sv(&line));
    str_clear(&line);
    str_addf(&line, _("%d of %d to %d"), n, t->min, t->max);
    if (n < t->min && n) str_addf(&line, " — %s", _("too few"));
    if (n > t->max) str_addf(&line, " — %s", _("too many"));
    size_t kinds = kinds_in(&s->g, theme);
    str_addf(&line, P_(" · %zu kind", " · %zu kinds", kinds), kinds);
    canvas_field(c, 1, 0, c.cols - 1, ALIGN_LEFT, fits ? ROLE_NORMAL : ROLE_WARNING, str_sv(&line));
    str_deinit(&line);
}

/* --- members --- */

static void choice_add(const struct board_screen *s, const struct groups_org *o, struct str *out) {
    int rank = groups_rank(o, o->place);
    if (s->g.masked || o->place == GROUPS_NOWHERE) return;
    if (rank)
        str_addf(out, "%d ", rank);
    else
        str_addz(out, "– ");
}

static void member_add(const struct board_screen *s, int32_t org, const char *mark, struct str *out) {
    const struct groups_org *o = groups_at(&s->g, org);
    str_addz(out, mark);
    if (!groups_is_fund(&s->g, org)) choice_add(s, o, out);
    if (o->locked) str_addz(out, _("[L] "));
    if (o->leaving) str_addf(out, "%s ", _("leaves:"));
    if (o->places > 1) str_addf(out, "%d/%d ", o->nth, o->places);
    if (groups_is_fund(&s->g, org))
        str_addf(out, _("fund: %.*s"), SV_ARG(o->org.title));
    else
        str_add(out, o->org.title);
}

static enum role member_role(const struct grid *g, int32_t org, bool selected) {
    if (selected) return ROLE_SELECTED;
    return groups_is_fund(&g->s->g, org) ? ROLE_MUTED : ROLE_NORMAL;
}

static void member_draw(const struct grid *g, int32_t org, int row, struct canvas c) {
    struct str line = {0};
    bool selected = org == g->s->org && !g->s->carrying;
    const struct groups_org *o = groups_at(&g->s->g, org);
    bool moves = o->place != o->agreed && g->s->formed;
    member_add(g->s, org, selected ? "> " : moves ? "+ " : "  ", &line);
    canvas_field(c, row, 0, c.cols - 1, ALIGN_LEFT, member_role(g, org, selected), str_sv(&line));
    if (selected) canvas_cursor(c, row, 0, false);
    str_deinit(&line);
}

/* The organisation carried, on top of the column it is over. */
static int carried_draw(const struct grid *g, int32_t theme, struct canvas c) {
    struct str line = {0};
    if (!g->s->carrying || g->s->target != theme) return HEAD_ROWS;
    str_addf(&line, "> %.*s ?", SV_ARG(groups_at(&g->s->g, g->s->org)->label));
    canvas_field(c, HEAD_ROWS, 0, c.cols - 1, ALIGN_LEFT, ROLE_SELECTED, str_sv(&line));
    canvas_cursor(c, HEAD_ROWS, 0, false);
    str_deinit(&line);
    return HEAD_ROWS + 1;
}

static void members_draw(const struct grid *g, int32_t theme, struct canvas c, int row) {
    struct arena a = {0};
    int32_t *members = arena_array(&a, board_pieces(g->s) + 1, sizeof *members);
    size_t n = board_members(g->s, theme, members), at = 0;
    while (at < n && members[at] != g->s->org) at++;
    int room = c.rows - row;
    size_t top = scroll_top(0, at < n ? at : 0, n, room > 0 ? (size_t)room : 0);
    for (size_t i = top; i < n && row < c.rows; i++) member_draw(g, members[i], row++, c);
    arena_deinit(&a);
}

static void column_draw(const struct grid *g, size_t at) {
    int32_t theme = g->s->columns[g->first + at];
    int rows = g->c.rows - g->foot - g->top;
    struct canvas c = canvas_sub(g->c, (struct rect){g->top, (int)at * g->width + 1, rows, g->width});
    head_draw(g->s, theme, c);
    members_draw(g, theme, c, carried_draw(g, theme, c));
}

/* --- below --- */

static void choices_add(const struct board_screen *s, const struct groups_org *o, struct str *out) {
    for (size_t r = 0; r < o->n_ranked; r++)
        str_addf(out, " · %zu %.*s", r + 1, SV_ARG(s->g.themes[o->ranked[r]].code));
}

static struct sv theme_word(const struct board_screen *s, int32_t theme) {
    return theme == GROUPS_NOWHERE ? sv_from(_("in no group")) : s->g.themes[theme].row.title;
}

static void carried_words(const struct board_screen *s, const struct groups_org *o, struct str *out) {
    const char *from = groups_choice_word(o, o->place), *to = groups_choice_word(o, s->target);
    if (groups_is_fund(&s->g, s->org))
        str_addf(out, _("%.*s: %.*s → %.*s"), SV_ARG(o->label), SV_ARG(theme_word(s, o->place)),
                 SV_ARG(theme_word(s, s->target)));
    else if (s->target == GROUPS_NOWHERE)
        str_addf(out, _("%.*s: %s → %s"), SV_ARG(o->label), from, to);
    else
        str_addf(out, _("%.*s: %s → %s (%.*s)"), SV_ARG(o->label), from, to,
                 SV_ARG(s->g.themes[s->target].row.title));
}

/* The one selected or carried. */
static void piece_words(const struct board_screen *s, struct str *out) {
    if (s->org < 0) return;
    const struct groups_org *o = groups_at(&s->g, s->org);
    if (s->carrying) {
        carried_words(s, o, out);
        return;
    }
    str_add(out, o->label);
    if (o->kind) str_addf(out, " · %s", _(o->kind->label));
    if (o->dept.n) str_addf(out, " · %.*s", SV_ARG(o->dept));
    choices_add(s, o, out);
    if (o->lead_ready) str_addf(out, " · %s", _("ready to lead"));
}

static void about_draw(const struct grid *g) {
    const struct board_screen *s = g->s;
    struct canvas c = canvas_sub(g->c, (struct rect){g->c.rows - g->foot, 1, g->foot, g->c.cols - 2});
    bool breaks = s->carrying && s->moved.how == GROUPS_MOVE_BREAKS;
    struct str line = {0};
    if (s->org < 0) return;
    piece_words(s, &line);
    canvas_hline(c, 0, 0, c.cols, ROLE_BORDER);
    int rows = canvas_wrap(c, 1, ROLE_VALUE, str_sv(&line));
    canvas_wrap(c, 1 + rows, breaks ? ROLE_WARNING : ROLE_NORMAL, str_sv(&s->about));
    str_deinit(&line);
}

/* --- the whole --- */

/* Which columns these are of how many; nothing when these are all. */
static void part_words(const struct grid *g, struct str *out) {
    if (g->shown < g->s->n_columns)
        str_addf(out, _("%zu–%zu of %zu"), g->first + 1, g->first + g->shown, g->s->n_columns);
}

/* Where it stands; at the right which columns these are. Returns how many rows that takes. */
static int title_draw(const struct grid *g) {
    struct str line = {0}, part = {0};
    groups_standing(&g->s->g, &line);
    part_words(g, &part);
    int width = text_width(str_sv(&part));
    canvas_field(g->c, 0, g->c.cols - 1 - width, width, ALIGN_RIGHT, ROLE_MUTED, str_sv(&part));
    int rows = canvas_wrap(canvas_sub(g->c, (struct rect){0, 1, g->c.rows, g->c.cols - 3 - width}), 0,
                           ROLE_TITLE, str_sv(&line));
    str_deinit(&line);
    str_deinit(&part);
    return rows;
}

/* As many as it takes to say all of it, up to half of the screen. */
static int foot_rows(const struct board_screen *s, struct canvas c) {
    struct str line = {0};
    piece_words(s, &line);
    int rows = 1 + text_wrapped(str_sv(&line), c.cols - 2, c.rows) +
               text_wrapped(str_sv(&s->about), c.cols - 2, c.rows);
    str_deinit(&line);
    if (rows > c.rows / 2) rows = c.rows / 2;
    return rows < FOOT_LEAST ? FOOT_LEAST : rows;
}

static struct grid grid_of(const struct board_screen *s, struct canvas c) {
    struct grid g = {.s = s, .c = c, .shown = (size_t)(c.cols / COLUMN_LEAST)};
    size_t at = 0;
    if (g.shown > s->n_columns) g.shown = s->n_columns;
    if (!g.shown) g.shown = 1;
    while (at + 1 < s->n_columns && s->columns[at] != focus_theme(s)) at++;
    g.first = at < g.shown ? 0 : at - g.shown + 1;
    g.width = c.cols / (int)g.shown;
    g.foot = foot_rows(s, c);
    return g;
}

void board_draw(const struct screen *screen, struct canvas c) {
    const struct board_screen *s = (const struct board_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 0, false);
    if (!s->g.n_orgs) {
        canvas_wrap(canvas_sub(c, (struct rect){0, 1, c.rows, c.cols - 2}), 1, ROLE_NORMAL,
                    sv_from(groups_nothing_word(false)));
        return;
    }
    struct grid g = grid_of(s, c);
    g.top = title_draw(&g);
    for (size_t i = 0; i < g.shown && g.first + i < s->n_columns; i++) column_draw(&g, i);
    about_draw(&g);
}
