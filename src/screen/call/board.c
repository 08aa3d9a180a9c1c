#include "screen/call/board.h"
#include "screen/parts/common.h"
#include "screen/screens.h"

/* Who is proposed for which theme: the selected organisation moves with the arrows, and the price is shown
 * before it is accepted. */

enum { WORK_AT_ONCE = 2000000 };

size_t board_pieces(const struct board_screen *s) {
    return s->g.n_orgs + s->g.n_funds;
}

size_t board_members(const struct board_screen *s, int32_t theme, int32_t *out) {
    size_t n = 0;
    for (int32_t i = 0; i < (int32_t)board_pieces(s); i++)
        if (groups_at(&s->g, i)->place == theme) out[n++] = i;
    return n;
}

static bool in_column(const struct board_screen *s, int32_t theme) {
    for (int32_t i = 0; i < (int32_t)board_pieces(s); i++)
        if (groups_at(&s->g, i)->place == theme) return true;
    return false;
}

static bool is_formed(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].agreed != GROUPS_NOWHERE) return true;
    return false;
}

/* Some wish several groups: a place more can be carried out of all. */
static bool several(const struct board_screen *s) {
    for (size_t i = 0; i < s->g.n_orgs; i++)
        if (s->g.orgs[i].nth > 1) return !s->g.masked;
    return false;
}

static void columns_lay(struct board_screen *s) {
    s->columns = arena_array(&s->screen.rows, s->g.n_themes + 1, sizeof *s->columns);
    s->n_columns = 0;
    for (size_t t = 0; t < s->g.n_themes; t++)
        if (s->g.themes[t].open || in_column(s, (int32_t)t)) s->columns[s->n_columns++] = (int32_t)t;
    if (several(s) || (in_column(s, GROUPS_NOWHERE) && !s->g.masked))
        s->columns[s->n_columns++] = GROUPS_NOWHERE;
}

static size_t column_of(const struct board_screen *s, int32_t theme) {
    for (size_t i = 0; i < s->n_columns; i++)
        if (s->columns[i] == theme) return i;
    return 0;
}

/* All organisations, column after column. */
static int32_t *order_of(const struct board_screen *s, struct arena *a, size_t *n) {
    int32_t *out = arena_array(a, board_pieces(s) + 1, sizeof *out);
    *n = 0;
    for (size_t c = 0; c < s->n_columns; c++) *n += board_members(s, s->columns[c], out + *n);
    return out;
}

static void tell_why(struct board_screen *s, const struct desk *d) {
    struct watch watch = desk_watch(d, WORK_AT_ONCE);
    struct groups_why why;
    const struct groups_org *o = groups_at(&s->g, s->org);
    bool fund = groups_is_fund(&s->g, s->org);
    if (s->g.masked || fund || (o->place == GROUPS_NOWHERE && o->nth == 1)) return;
    groups_why(&s->g, s->org, &watch, d->tmp, &why);
    groups_why_words(&s->g, s->org, &why, false, &s->about);
}

static void select_org(struct board_screen *s, struct desk *d, int32_t org) {
    s->carrying = false;
    s->org = org;
    str_clear(&s->about);
    if (org < 0) return;
    s->id = groups_at(&s->g, org)->org.id;
    s->nth = groups_at(&s->g, org)->nth;
    tell_why(s, d);
}

static int32_t first_org(const struct board_screen *s, struct arena *a) {
    size_t n;
    int32_t *order = order_of(s, a, &n);
    return n ? order[0] : -1;
}

static bool board_read(struct board_screen *s, struct desk *d, struct error *e) {
    struct view v = rows_view(&s->screen, d);
    s->org = -1;
    s->carrying = false;
    if (!groups_read(&v, &s->g, e)) return false;
    columns_lay(s);
    s->formed = is_formed(&s->g);
    int32_t org = first_org(s, d->tmp);
    for (int32_t i = 0; i < (int32_t)board_pieces(s); i++) {
        const struct groups_org *o = groups_at(&s->g, i);
        if (o->org.id == s->id && (o->nth == 1 || o->nth == s->nth)) org = i;
    }
    select_org(s, d, org);
    return true;
}

static bool board_open(struct screen *screen, struct desk *d, struct error *e) {
    return board_read((struct board_screen *)screen, d, e);
}

/* --- moving about --- */

static enum reply step(struct board_screen *s, struct desk *d, int by) {
    size_t n, at = 0;
    int32_t *order = order_of(s, d->tmp, &n);
    while (at < n && order[at] != s->org) at++;
    if (!n) return EATEN;
    if (by < 0 ? at > 0 : at + 1 < n) at = by < 0 ? at - 1 : at + 1;
    select_org(s, d, order[at]);
    return EATEN;
}

/* The first organisation of the next column that has one. */
static enum reply next_column(struct board_screen *s, struct desk *d) {
    int32_t *members = arena_array(d->tmp, board_pieces(s) + 1, sizeof *members);
    if (s->org < 0) return EATEN;
    size_t at = column_of(s, groups_at(&s->g, s->org)->place);
    for (size_t i = 1; i <= s->n_columns; i++) {
        if (!board_members(s, s->columns[(at + i) % s->n_columns], members)) continue;
        select_org(s, d, members[0]);
        break;
    }
    return EATEN;
}

/* --- carrying --- */

/* What it would be like all told. */
static void tell_total(struct board_screen *s) {
    struct str text = {0};
    struct form_profile p = groups_profile(&s->g, s->moved.place, &s->carry);
    groups_profile_words(&p, &text);
    str_addf(&s->about, _(" All told: %s."), str_c(&text));
    str_deinit(&text);
}

static void tell_clashes(struct board_screen *s) {
    str_addf(&s->about, "%s ", _("Against the rules:"));
    groups_clashes_words(&s->g, s->moved.clashes, s->moved.n_clashes, &s->about);
}

/* A fund moves nobody. */
static void tell_fund(struct board_screen *s) {
    struct str price = {0};
    groups_fund_words(&s->g, s->org, s->target, &price);
    str_add(&s->about, price.n ? str_sv(&price) : sv_from(_("Nothing is lost by it.")));
    str_deinit(&price);
}

static void tell_others(struct board_screen *s) {
    struct str others = {0};
    groups_change_words(&s->g, s->moved.place, s->org, false, &others);
    str_addf(&s->about, others.n ? "%s." : "%s", others.n ? str_c(&others) : _("Nobody else moves."));
    tell_total(s);
    str_deinit(&others);
}

static void tell_price(struct board_screen *s) {
    str_clear(&s->about);
    if (groups_is_fund(&s->g, s->org))
        tell_fund(s);
    else if (s->moved.how == GROUPS_MOVE_BREAKS)
        tell_clashes(s);
    else
        tell_others(s);
}

/* No organisation is carried out of all groups, nothing to where another of its places is. */
static bool may_go(const struct board_screen *s, int32_t theme) {
    const struct groups_org *o = groups_at(&s->g, s->org);
    int32_t first = groups_first(&s->g, s->org);
    for (int32_t i = first; i < first + o->places; i++)
        if (i != s->org && groups_at(&s->g, i)->place == theme) return false;
    return theme != GROUPS_NOWHERE || o->nth > 1 || groups_is_fund(&s->g, s->org);
}

static void carry_over(struct board_screen *s, int32_t theme) {
    s->carrying = true;
    s->target = theme;
    arena_reset(&s->carry);
    groups_move(&s->g, s->org, s->target, &s->carry, &s->moved);
    tell_price(s);
}

static bool movable(const struct board_screen *s) {
    return s->org >= 0 && !s->g.masked && !groups_at(&s->g, s->org)->leaving;
}

/* Round the columns. */
static enum reply carry(struct board_screen *s, struct desk *d, int by) {
    if (!movable(s)) {
        if (s->g.masked) desk_warn(d, "%s", groups_masked_word());
        return EATEN;
    }
    int32_t home = groups_at(&s->g, s->org)->place;
    size_t at = column_of(s, s->carrying ? s->target : home);
    do at = (at + s->n_columns + (size_t)by) % s->n_columns;
    while (s->columns[at] != home && !may_go(s, s->columns[at]));
    if (s->columns[at] == home) {
        if (!s->carrying) desk_warn(d, "%s", _("there is no other theme to carry it over"));
        select_org(s, d, s->org);
        return EATEN;
    }
    carry_over(s, s->columns[at]);
    return EATEN;
}

/* What is carried stays in the hand, over the same theme, for the price it has now. */
static bool board_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct board_screen *s = (struct board_screen *)screen;
    bool carried = s->carrying;
    int64_t org = s->id, theme = carried && s->target >= 0 ? s->g.themes[s->target].row.id : 0;
    int nth = s->nth;
    if (!board_read(s, d, e)) return false;
    if (!carried || !movable(s) || s->id != org || s->nth != nth) return true;
    for (size_t i = 0; i < s->n_columns; i++) {
        int32_t at = s->columns[i];
        bool same = (at >= 0 ? s->g.themes[at].row.id : 0) == theme;
        if (same && at != groups_at(&s->g, s->org)->place && may_go(s, at)) carry_over(s, at);
    }
    return true;
}

/* --- finding --- */

static int32_t theme_of(const struct board_screen *s, int64_t id) {
    for (size_t i = 0; i < s->n_columns; i++)
        if (s->columns[i] >= 0 && s->g.themes[s->columns[i]].row.id == id) return s->columns[i];
    return GROUPS_NOWHERE;
}

static enum reply find_org(const struct board_screen *s, struct desk *d) {
    struct question_choice *choices = arena_array(d->tmp, board_pieces(s) + 1, sizeof *choices);
    size_t n = 0;
    for (int32_t i = 0; i < (int32_t)board_pieces(s); i++) {
        const struct groups_org *o = groups_at(&s->g, i);
        if (o->nth == 1) choices[n++] = row_choice(d->tmp, o->org.id, o->org.title);
    }
    if (n) desk_choose(d, _("Go to which organisation?"), choices, n, row_found, NULL, 0);
    return EATEN;
}

static enum reply find_theme(const struct board_screen *s, struct desk *d) {
    struct question_choice *choices = arena_array(d->tmp, s->n_columns + 1, sizeof *choices);
    size_t n = 0;
    for (size_t i = 0; i < s->n_columns; i++) {
        const struct groups_theme *t = s->columns[i] < 0 ? NULL : &s->g.themes[s->columns[i]];
        bool home = s->columns[i] == groups_at(&s->g, s->org)->place;
        if (!t || home || !may_go(s, s->columns[i])) continue;
        const char *title = arena_printf(d->tmp, "%.*s %.*s", SV_ARG(t->code), SV_ARG(t->row.title));
        choices[n++] = row_choice(d->tmp, t->row.id, sv_from(title));
    }
    if (n)
        desk_choose(d, _("Carry it over which theme?"), choices, n, row_found, NULL, 0);
    else
        desk_warn(d, "%s", _("there is no other theme to carry it over"));
    return EATEN;
}

/* The organisation of that id; what is carried, over the theme of that id. */
static bool board_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct board_screen *s = (struct board_screen *)screen;
    int32_t theme = theme_of(s, id);
    if (s->carrying && theme != GROUPS_NOWHERE) {
        carry_over(s, theme);
        return true;
    }
    s->id = id;
    s->nth = 1;
    return board_open(screen, d, e);
}

static void accepted(const struct board_screen *s, struct desk *d) {
    struct sv label = groups_at(&s->g, s->org)->label;
    if (s->target != GROUPS_NOWHERE)
        desk_done(d, _("%.*s is proposed for %.*s and locked there — u undoes it"), SV_ARG(label),
                  SV_ARG(s->g.themes[s->target].row.title));
    else
        desk_done(d, _("%.*s: this place is refused until L frees it — u undoes it"), SV_ARG(label));
}

static enum reply accept(struct board_screen *s, struct desk *d) {
    int32_t *fund_place = groups_places(s->g.funds, s->g.n_funds, d->tmp);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (groups_is_fund(&s->g, s->org)) fund_place[s->org - (int32_t)s->g.n_orgs] = s->target;
    if (!groups_keep(&v, &s->g, s->moved.place, fund_place, s->org, &e)) return desk_fail(d, &e);
    accepted(s, d);
    s->carrying = false;
    return EATEN;
}

/* What L did to a place as it was. */
static void lock_said(struct desk *d, const struct groups_org *o) {
    bool nowhere = o->place == GROUPS_NOWHERE;
    if (o->locked)
        desk_done(d,
                  nowhere ? _("%.*s: this place may be given again — u undoes it")
                          : _("%.*s may move again — u undoes it"),
                  SV_ARG(o->label));
    else
        desk_done(d,
                  nowhere ? _("%.*s: this place is refused until L frees it — u undoes it")
                          : _("%.*s stays there — u undoes it"),
                  SV_ARG(o->label));
}

static enum reply lock(struct board_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (s->org < 0) return EATEN;
    const struct groups_org *o = groups_at(&s->g, s->org);
    if (!groups_lock(&v, &s->g, s->org, &e)) return desk_fail(d, &e);
    lock_said(d, o);
    return EATEN;
}

static enum reply board_update(struct screen *screen, struct desk *d, enum action action,
                               const struct event *e) {
    struct board_screen *s = (struct board_screen *)screen;
    (void)e;
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
        return step(s, d, action == ACTION_UP ? -1 : 1);
    case ACTION_LEFT:
    case ACTION_RIGHT:
        return carry(s, d, action == ACTION_LEFT ? -1 : 1);
    case ACTION_GROUP:
        return next_column(s, d);
    case ACTION_BACK:
        if (!s->carrying) return PASS;
        select_org(s, d, s->org);
        return EATEN;
    case ACTION_OPEN:
        if (s->carrying) return accept(s, d);
        return s->org < 0 ? EATEN : go_card(d, entity_named("organisation"), s->id);
    case ACTION_PLACE_LOCK:
        return lock(s, d);
    case ACTION_FILTER:
        return s->carrying ? find_theme(s, d) : find_org(s, d);
    default:
        return groups_act(d, action);
    }
}

static bool board_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct board_screen *s = (const struct board_screen *)screen;
    *why = _("no organisation is selected");
    if (action == ACTION_OPEN || action == ACTION_GROUP || action == ACTION_FILTER) return s->org >= 0;
    if ((action == ACTION_LEFT || action == ACTION_RIGHT || action == ACTION_PLACE_LOCK) && s->org < 0)
        return false;
    return groups_can(&s->g, action, why);
}

static const char *board_hint(const struct screen *screen, enum action action) {
    const struct board_screen *s = (const struct board_screen *)screen;
    return action == ACTION_OPEN && s->carrying ? N_("accept") : NULL;
}

static void board_close(struct screen *screen) {
    struct board_screen *s = (struct board_screen *)screen;
    str_deinit(&s->about);
    arena_deinit(&s->carry);
}

static const struct offer board_offers[] = {
    {ACTION_RIGHT, N_("move it")},
    {ACTION_OPEN, N_("open")},
    {ACTION_FILTER, N_("go to…")},
    {ACTION_SOLVE, NULL},
    {ACTION_AGREE, N_("apply")},
    {ACTION_PLACE_LOCK, NULL},
    {ACTION_GROUP, N_("next group")},
    {ACTION_DELETE, N_("drop the proposal")},
    {ACTION_LEFT, N_("move it the other way")},
    {ACTION_NONE, NULL},
};

const struct screen_ops board_screen = {
    .name = "board",
    .help = N_(
        "Who is proposed for which theme. ↑ ↓ select, ← → carry the organisation or the fund over another"
        " theme and say what that costs, / carries it over the one that is named; Enter accepts, Esc puts it back. V proposes, L keeps one where it is, y"
        " applies with a reason. The digit is the choice it gets, 2/2 the second place of one in several"
        " groups; carried out of all groups it is refused, and no proposal gives it again before L frees"
        " it. + stands before who would leave or join; a fund, below the organisations, observes and never counts."),
    .size = sizeof(struct board_screen),
    .offers = board_offers,
    .open = board_open,
    .update = board_update,
    .draw = board_draw,
    .close = board_close,
    .enabled = board_enabled,
    .hint = board_hint,
    .reload = board_reload,
    .select = board_select,
};
