#include "screen/parts/list.h"
#include "catalyse/service/ballots.h"
#include "screen/parts/row_acts.h"
#include "screen/parts/sheet_pick.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"
#include <string.h>

static int64_t selected(const struct list_screen *s) {
    return s->table.n_rows ? list_id(s, s->table.selected) : 0;
}

/* What the rows of an entity may come from besides typing. */
static const struct {
    const char *entity, *sheet;
} imports[] = {{"expression_of_interest", "answers"},
               {"participant", "registrations"},
               {"organisation", "organisations"}};

static const char *import_of(const struct list_screen *s) {
    for (size_t i = 0; i < sizeof imports / sizeof *imports; i++)
        if (!strcmp(s->screen.place.entity->name, imports[i].entity)) return imports[i].sheet;
    return NULL;
}

static void say_empty(struct list_screen *s) {
    str_clear(&s->empty);
    if (!narrow_words(&s->filter).n && import_of(s))
        str_addf(&s->empty, _("%s: nothing yet. Press a to add the first one, X to import a file."),
                 entity_words(s->screen.place.entity, true));
    else if (narrow_words(&s->filter).n)
        str_addz(&s->empty, _("Nothing contains these words. Esc clears the filter."));
    else
        str_addf(&s->empty, _("%s: nothing yet. Press a to add the first one."),
                 entity_words(s->screen.place.entity, true));
    s->table.empty = str_c(&s->empty);
}

/* The rows there are now; the selection stays on its row, or on its place when the row is gone. */
static bool list_load(struct list_screen *s, struct desk *d, struct error *e) {
    int64_t id = selected(s);
    table_fit(&s->table, s->screen.lines - narrow_rows(&s->filter));
    bool ok =
        list_count_rows(s, d, e) && (id ? list_select(&s->screen, d, id, e) : list_window(s, d, true, e));
    if (ok) list_measure(s);
    say_empty(s);
    return ok;
}

static bool list_open(struct screen *screen, struct desk *d, struct error *e) {
    struct list_screen *s = (struct list_screen *)screen;
    narrow_init(&s->filter);
    if (!list_filters(s, d, e)) return false;
    struct table_source source = {.ctx = s, .cell = list_cell};
    table_init(&s->table, s->columns, LIST_COLUMNS, source, 0);
    list_columns(s);
    return list_load(s, d, e);
}

static bool list_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct list_screen *s = (struct list_screen *)screen;
    list_columns(s);
    return list_load(s, d, e);
}

static enum reply list_filter_key(struct list_screen *s, struct desk *d, const struct event *ev) {
    struct error e = {0};
    enum narrowed out = narrow_key(&s->filter, ev);
    if (out == NARROW_CHANGED && !list_load(s, d, &e)) return desk_fail(d, &e);
    return out == NARROW_PASS ? PASS : EATEN;
}

/* The next column; the same again turns the order round. */
static enum reply list_sort(struct list_screen *s, struct desk *d) {
    struct error e = {0};
    bool sorted = s->table.sort < s->n_fields;
    size_t next = sorted ? s->table.sort : 0;
    if (!s->n_fields) return EATEN;
    if (sorted && s->descending) next = (next + 1) % s->n_fields;
    s->descending = sorted && !s->descending;
    s->table.sort = next;
    s->table.descending = s->descending;
    s->order = s->fields[next]->name;
    return list_load(s, d, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply list_back(struct list_screen *s, struct desk *d) {
    struct error e = {0};
    if (!narrow_clear(&s->filter)) return PASS;
    return list_load(s, d, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply list_action(struct list_screen *s, struct desk *d, enum action action) {
    const struct entity *entity = s->screen.place.entity;
    switch (action) {
    case ACTION_OPEN:
        return go_card(d, entity, selected(s));
    case ACTION_ADD:
        return go_add(d, entity, s->screen.place.param);
    case ACTION_EDIT:
        return go_edit(d, entity, selected(s));
    case ACTION_DELETE:
        return row_delete(d, entity, selected(s));
    case ACTION_STATE:
        return row_state(d, entity, selected(s));
    case ACTION_FILTER:
        s->filter.typing = true;
        return EATEN;
    case ACTION_SORT:
        return list_sort(s, d);
    case ACTION_VOTE:
        return go_vote(d, entity, selected(s));
    case ACTION_IMPORT:
        return import_of(s) ? sheet_pick(d, import_of(s)) : PASS;
    case ACTION_MERGE:
        desk_go(d, (struct place){.screen = "twice", .stage = -1, .id = selected(s)});
        return EATEN;
    case ACTION_BACK:
        return list_back(s, d);
    default:
        return table_action(&s->table, action) ? EATEN : PASS;
    }
}

static enum reply list_update(struct screen *screen, struct desk *d, enum action action,
                              const struct event *ev) {
    struct list_screen *s = (struct list_screen *)screen;
    struct error e = {0};
    if (s->filter.typing) return list_filter_key(s, d, ev);
    table_fit(&s->table, screen->lines - narrow_rows(&s->filter));
    action = table_click(&s->table, ev, 0, action);
    enum reply reply = table_key(&s->table, ev) == OUT_PASS ? list_action(s, d, action) : EATEN;
    if (d->nav->kind == NAV_NONE && !list_window(s, d, false, &e)) return desk_fail(d, &e);
    return reply;
}

static void list_draw(const struct screen *screen, struct canvas c) {
    const struct list_screen *s = (const struct list_screen *)screen;
    int bar = narrow_rows(&s->filter);
    table_draw(&s->table, canvas_sub(c, (struct rect){0, 0, c.rows - bar, c.cols}), !s->filter.typing);
    if (bar) narrow_draw(&s->filter, canvas_sub(c, (struct rect){c.rows - 1, 0, 1, c.cols}), s->table.n_rows);
}

static void list_close(struct screen *screen) {
    struct list_screen *s = (struct list_screen *)screen;
    table_deinit(&s->table);
    narrow_deinit(&s->filter);
    str_deinit(&s->empty);
}

static bool list_typing(const struct screen *screen) {
    return ((const struct list_screen *)screen)->filter.typing;
}

static bool list_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct list_screen *s = (const struct list_screen *)screen;
    bool row = action == ACTION_OPEN || action == ACTION_EDIT || action == ACTION_DELETE ||
               action == ACTION_STATE || action == ACTION_VOTE;
    *why = _("a line is being typed: Esc closes it");
    if (s->filter.typing) return false;
    *why = _("no row is selected");
    if (row && !s->table.n_rows) return false;
    *why = _("these rows are not voted on");
    if (action == ACTION_VOTE && !ballot_possible(s->screen.place.entity)) return false;
    *why = _("these rows come from no other tool: 'catalyse import' takes a CSV file of them");
    if (action == ACTION_IMPORT) return import_of(s) != NULL;
    *why = _("only answers of one organisation are merged here");
    if (action == ACTION_MERGE)
        return s->table.n_rows && !strcmp(s->screen.place.entity->name, imports[0].entity);
    *why = _("these rows have no state");
    return action != ACTION_STATE || s->screen.place.entity->states;
}

static const struct offer list_offers[] = {
    {ACTION_OPEN, NULL},   {ACTION_ADD, NULL},   {ACTION_EDIT, NULL},   {ACTION_FILTER, NULL},
    {ACTION_STATE, NULL},  {ACTION_VOTE, NULL},  {ACTION_DELETE, NULL}, {ACTION_SORT, NULL},
    {ACTION_IMPORT, NULL}, {ACTION_MERGE, NULL}, {ACTION_NONE, NULL},
};

static struct row list_focus(const struct screen *screen) {
    return (struct row){screen->place.entity, selected((const struct list_screen *)screen)};
}

static const struct table *list_beside(const struct screen *screen, struct row *row) {
    const struct list_screen *s = (const struct list_screen *)screen;
    *row = list_focus(screen);
    return &s->table;
}

const struct screen_ops list_screen = {
    .name = "list",
    .help = N_("Enter opens a row, a adds one, / shows only the rows that hold some words."),
    .size = sizeof(struct list_screen),
    .offers = list_offers,
    .open = list_open,
    .update = list_update,
    .draw = list_draw,
    .close = list_close,
    .enabled = list_enabled,
    .typing = list_typing,
    .reload = list_reload,
    .select = list_select,
    .focus = list_focus,
    .beside = list_beside,
};
