#include "catalyse/service/roles.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"
#include "screen/parts/grid.h"
#include "screen/screens.h"
#include <string.h>

/* Who does what: deliverables by organisations, edited in place. */

enum { NAME_ROWS = 2, CELL = 12, CELL_WIDE = 26 };

struct rasci_screen {
    struct screen screen;
    int64_t project, group; /* group: whose project comes first; 0 any */
    struct rasci table;
    struct role_rows roles;
    struct load_row *loads; /* what each organisation carries of the project */
    size_t n_loads;
    struct grid grid; /* deliverables by organisations */
};

/* Columns as wide as the screen allows. */
static struct grid_shape shape_of(const struct rasci_screen *s, int cols) {
    struct grid_shape shape = {.label = 26, .cell = CELL_WIDE, .above = 2 + NAME_ROWS, .below = 3};
    int n = (int)s->grid.cols, room = n ? (cols - shape.label) / n : CELL;
    if (room < CELL_WIDE) shape.cell = room > CELL ? room : CELL;
    return shape;
}

static bool pick_project(struct rasci_screen *s, const struct view *v, int step, struct error *e) {
    struct subgroup_row *rows;
    size_t n, at = 0;
    if (!subgroups_read(v, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++)
        if (s->project ? rows[i].project.id == s->project : rows[i].row.id == s->group) at = i;
    if (n && s->group && !step) {
        s->project = rows[at].project.id;
        return true;
    }
    for (size_t i = 0; i < n; i++) {
        size_t k = (at + i + (size_t)step) % n;
        if (!rows[k].project.id) continue;
        s->project = rows[k].project.id;
        return true;
    }
    return true;
}

static bool rasci_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct rasci_screen *s = (struct rasci_screen *)screen;
    struct view v = rows_view(screen, d);
    memset(&s->table, 0, sizeof s->table);
    memset(&s->roles, 0, sizeof s->roles);
    s->n_loads = 0;
    if (!s->project && !pick_project(s, &v, 0, e)) return false;
    if (!s->project) return true;
    if (!rasci_read(&v, s->project, &s->table, e) || !roles_read(&v, s->project, &s->roles, e) ||
        !roles_load(&v, s->project, &s->loads, &s->n_loads, e))
        return false;
    grid_fit(&s->grid, s->table.n, s->table.n_orgs);
    return true;
}

static void rasci_group(struct screen *screen, int64_t group) {
    struct rasci_screen *s = (struct rasci_screen *)screen;
    s->group = group;
    s->project = 0;
}

static bool rasci_open(struct screen *screen, struct desk *d, struct error *e) {
    return rasci_reload(screen, d, e);
}

static enum reply rasci_letter(struct rasci_screen *s, struct desk *d, char letter) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    if (s->grid.row >= s->table.n || s->grid.col >= s->table.n_orgs) return EATEN;
    if (!rasci_set(&v, s->table.v[s->grid.row].deliverable.id, s->table.orgs[s->grid.col].id, letter, &r, &e))
        return desk_fail(d, &e);
    tell_saved(d, _("noted"), &r.warnings);
    return EATEN;
}

static enum reply rasci_fill_all(struct rasci_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    size_t added;
    if (!s->project) return EATEN;
    if (!rasci_fill(&v, s->project, &added, &e)) return desk_fail(d, &e);
    desk_done(
        d,
        P_("%zu usual deliverable added — u undoes it", "%zu usual deliverables added — u undoes it", added),
        added);
    return EATEN;
}

/* --- finding --- */

static struct named rasci_name(const struct screen *screen, bool column, size_t at) {
    const struct rasci_screen *s = (const struct rasci_screen *)screen;
    struct named name = column ? s->table.orgs[at] : s->table.v[at].deliverable;
    return (struct named){.id = name.id, .title = name.title};
}

static bool rasci_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct rasci_screen *s = (struct rasci_screen *)screen;
    struct grid_shape shape = shape_of(s, screen->cols);
    (void)d;
    (void)e;
    grid_select(&s->grid, &shape, screen, rasci_name, id);
    return true;
}

/* --- roles --- */

static enum reply role_add(struct desk *d, int64_t project) {
    return go_add(d, entity_named("role_assignment"),
                  arena_printf(d->tmp, "project=%lld", (long long)project));
}

static bool role_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    int64_t role = 0;
    (void)e;
    if (sv_to_i64(answer, &role))
        go_edit(d, entity_named("role_assignment"), role);
    else
        role_add(d, *(const int64_t *)data);
    return true;
}

static const char *role_words(struct arena *a, const struct role_row *r) {
    struct sv who = r->org.id ? r->org.title : r->person.title;
    return arena_printf(a, _("%.*s: %.*s"), SV_ARG(r->role.title), SV_ARG(who));
}

/* Another one, or one that is held: its mandate, its deputy, its end. */
static enum reply role_ask(const struct rasci_screen *s, struct desk *d) {
    if (!s->roles.n) return role_add(d, s->project);
    struct question_choice *choices = arena_array(d->tmp, s->roles.n + 1, sizeof *choices);
    choices[0] = (struct question_choice){"", _("one more role"), NULL};
    for (size_t i = 0; i < s->roles.n; i++)
        choices[i + 1] =
            row_choice(d->tmp, s->roles.v[i].row.id, sv_from(role_words(d->tmp, &s->roles.v[i])));
    desk_choose(d, _("Which role?"), choices, s->roles.n + 1, role_chosen, &s->project, sizeof s->project);
    return EATEN;
}

static enum reply rasci_do(struct rasci_screen *s, struct desk *d, enum action action) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    char now = s->grid.row < s->table.n && s->grid.col < s->table.n_orgs
                   ? s->table.v[s->grid.row].letters[s->grid.col]
                   : ' ';
    if (grid_move(&s->grid, action)) return EATEN;
    switch (action) {
    case ACTION_OPEN:
    case ACTION_MARK:
        return rasci_letter(s, d, rasci_next(now));
    case ACTION_DELETE:
        return rasci_letter(s, d, ' ');
    case ACTION_SHORT:
        return rasci_fill_all(s, d);
    case ACTION_GROUP:
        if (!pick_project(s, &v, 1, &e) || !rasci_reload(&s->screen, d, &e)) return desk_fail(d, &e);
        return EATEN;
    case ACTION_ADD:
        return s->project ? go_add(d, entity_named("deliverable"),
                                   arena_printf(d->tmp, "project=%lld", (long long)s->project))
                          : EATEN;
    case ACTION_OWNER:
        return s->project ? role_ask(s, d) : EATEN;
    case ACTION_FILTER:
        return grid_ask(&s->grid, &s->screen, rasci_name, d);
    case ACTION_EDIT:
        return s->grid.row < s->table.n
                   ? go_edit(d, entity_named("deliverable"), s->table.v[s->grid.row].deliverable.id)
                   : EATEN;
    default:
        return PASS;
    }
}

static enum reply rasci_update(struct screen *screen, struct desk *d, enum action action,
                               const struct event *e) {
    struct rasci_screen *s = (struct rasci_screen *)screen;
    if (event_is(e, K_LEFT)) action = ACTION_LEFT;
    if (event_is(e, K_RIGHT)) action = ACTION_RIGHT;
    if (event_is(e, ' ')) action = ACTION_MARK;
    enum reply r = rasci_do(s, d, action);
    struct grid_shape shape = shape_of(s, screen->cols);
    grid_scroll(&s->grid, &shape, screen->lines, screen->cols);
    return r;
}

static void draw_head(const struct rasci_screen *s, const struct grid_shape *shape, struct canvas c) {
    canvas_text(c, 0, 1, ROLE_HEADING, s->table.project.title);
    struct str letters = {0};
    str_addf(&letters, "R %s · A %s · S %s · C %s · I %s", _("does"), _("answers"), _("supports"),
             _("is consulted"), _("is informed"));
    canvas_field(c, 1, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, str_sv(&letters));
    str_deinit(&letters);
    for (size_t i = s->grid.left; i < grid_last_col(&s->grid, shape, c.cols); i++)
        grid_heading(&s->grid, shape, c, 2, NAME_ROWS, i, s->table.orgs[i].title);
}

/* The letters alone say so, where its words are not for those who look on. */
static bool is_odd(const struct rasci_row *r) {
    return r->problem.n || r->answers != 1 || !r->does;
}

static void draw_row(const struct rasci_screen *s, const struct grid_shape *shape, struct canvas c,
                     size_t row) {
    const struct rasci_row *r = &s->table.v[row];
    grid_label(&s->grid, shape, c, row, is_odd(r) ? ROLE_WARNING : ROLE_NORMAL, r->deliverable.title);
    for (size_t i = s->grid.left; i < grid_last_col(&s->grid, shape, c.cols); i++) {
        char cell[] = {' ', r->letters[i] == ' ' ? '.' : r->letters[i], ' ', '\0'};
        grid_cell(&s->grid, shape, c, row, i, cell, 1);
    }
}

static const struct load_row *load_of(const struct rasci_screen *s, int64_t org) {
    for (size_t i = 0; i < s->n_loads; i++)
        if (s->loads[i].org.id == org) return &s->loads[i];
    return NULL;
}

/* What the organisation under the cursor carries, in this project. */
static void draw_load(const struct rasci_screen *s, struct canvas c) {
    static const struct load_row nothing = {0};
    if (!s->table.n || s->grid.col >= s->table.n_orgs) return;
    const struct named *org = &s->table.orgs[s->grid.col];
    const struct load_row *l = load_of(s, org->id);
    struct str text = {0};
    if (!l) l = &nothing;
    str_addf(&text, _("R %d · A %d · roles %d · commitments %d · next steps %d · questions %d"),
             l->letters[0], l->letters[1], l->roles, l->commitments, l->steps, l->questions);
    str_addf(&text, " — %.*s", SV_ARG(org->title));
    canvas_field(c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, str_sv(&text));
    str_deinit(&text);
}

/* The line's problem, or else the load of the column; then who holds which role. */
static void draw_foot(const struct rasci_screen *s, struct canvas c) {
    struct str text = {0};
    struct arena a = {0};
    const struct rasci_row *r = s->grid.row < s->table.n ? &s->table.v[s->grid.row] : NULL;
    if (r && is_odd(r))
        canvas_text(
            c, 0, 1, ROLE_WARNING,
            r->problem.n
                ? r->problem
                : sv_from(_("One organisation answers (A) on each line, and at least one does it (R)")));
    else
        draw_load(s, c);
    for (size_t i = 0; i < s->roles.n; i++) {
        str_addz(&text, text.n ? " · " : "");
        str_addz(&text, role_words(&a, &s->roles.v[i]));
    }
    arena_deinit(&a);
    canvas_wrap(canvas_sub(c, (struct rect){1, 1, c.rows - 1, c.cols - 2}), 0, ROLE_NORMAL, str_sv(&text));
    str_deinit(&text);
}

static const char *rasci_nothing(const struct rasci_screen *s) {
    if (!s->group)
        return _("No project yet: who does what is agreed project by project. g4 goes to the afternoon.");
    return _("This group has no project yet: who does what is agreed project by project. g4 writes its "
             "project sheet, x shows the next group's.");
}

static void rasci_draw(const struct screen *screen, struct canvas c) {
    const struct rasci_screen *s = (const struct rasci_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 1, false);
    if (!s->project) {
        canvas_wrap(canvas_sub(c, (struct rect){1, 2, c.rows - 1, c.cols - 4}), 0, ROLE_NORMAL,
                    sv_from(rasci_nothing(s)));
        return;
    }
    struct grid_shape shape = shape_of(s, c.cols);
    draw_head(s, &shape, c);
    for (size_t row = s->grid.top; row < grid_last_row(&s->grid, &shape, c.rows); row++)
        draw_row(s, &shape, c, row);
    if (!s->table.n)
        canvas_textz(c, shape.above + 1, 2, ROLE_NORMAL,
                     _("No deliverable yet. w adds the usual ten, a adds one."));
    draw_foot(s, canvas_sub(c, (struct rect){c.rows - 3, 0, 3, c.cols}));
}

static void rasci_close(struct screen *screen) {
    (void)screen;
}

static bool rasci_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct rasci_screen *s = (const struct rasci_screen *)screen;
    bool cell = action == ACTION_MARK || action == ACTION_DELETE || action == ACTION_OPEN;
    *why = _("no project yet");
    if (!s->project) return s->group && action == ACTION_GROUP;
    *why = _("no deliverable is selected");
    return (!cell && action != ACTION_EDIT) || s->grid.row < s->table.n;
}

static const struct offer rasci_offers[] = {
    {ACTION_MARK, N_("R A S C I")},  {ACTION_DELETE, N_("clear")}, {ACTION_SHORT, N_("usual deliverables")},
    {ACTION_ADD, N_("deliverable")}, {ACTION_OWNER, N_("role")},   {ACTION_GROUP, N_("other project")},
    {ACTION_FILTER, N_("go to…")},   {ACTION_EDIT, NULL},          {ACTION_NONE, NULL}};

const struct screen_ops rasci_screen = {
    .name = "rasci",
    .help =
        N_("Deliverables by organisations. Arrows move, Space turns the letter: does, answers, supports, "
           "is consulted, is informed. Exactly one A and at least one R on each line. Under them what the "
           "organisation of this column carries here; r adds a role, or changes the mandate and the "
           "deputy of one that is held."),
    .size = sizeof(struct rasci_screen),
    .offers = rasci_offers,
    .open = rasci_open,
    .update = rasci_update,
    .draw = rasci_draw,
    .close = rasci_close,
    .enabled = rasci_enabled,
    .reload = rasci_reload,
    .select = rasci_select,
    .group = rasci_group,
};
