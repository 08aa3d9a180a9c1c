#include "catalyse/service/agenda_past.h"
#include "catalyse/service/check.h"
#include "catalyse/store/record.h"
#include "catalyse/tui/table.h"
#include "screen/directory/document_files.h"
#include "screen/parts/card_lines.h"
#include "screen/parts/forget.h"
#include "screen/parts/hand_over.h"
#include "screen/parts/row_acts.h"
#include "screen/screens.h"
#include <string.h>

/* One row in full: its fields, what the rules say of it, where it comes from and what became of it. */

struct card_screen {
    struct screen screen;
    struct table table;
    struct card_lines lines;
    struct str title;
};

enum { LINKS_SHOWN = 12 };

static const struct column card_columns[] = {
    {.title = "", .kind = COLUMN_LABEL, .width = 34, .min = 12},
    {.title = "", .kind = COLUMN_FILL, .width = 20},
};

static void card_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct card_screen *s = ctx;
    const char *text = col ? s->lines.v[row].text : s->lines.v[row].label;
    if (text) str_addz(out, text);
}

static enum role card_role(void *ctx, size_t row, size_t col) {
    static const enum role roles[] = {ROLE_HEADING, ROLE_NORMAL, ROLE_WARNING, ROLE_NORMAL};
    const struct card_screen *s = ctx;
    enum card_line_kind kind = s->lines.v[row].kind;
    return kind == LINE_FIELD && col == 0 ? ROLE_LABEL : roles[kind];
}

static bool add_warnings(struct card_screen *s, const struct view *v, struct error *e) {
    struct warnings w = {0};
    if (!check_row(v, s->screen.place.entity, s->screen.place.id, &w, e)) return false;
    for (size_t i = 0; i < w.n; i++) {
        struct card_line line = {.kind = LINE_WARNING,
                                 .label = _("To look at"),
                                 .text = arena_strndup(v->arena, w.v[i].text.p, w.v[i].text.n)};
        VEC_PUSH(v->arena, &s->lines, line);
    }
    return true;
}

static bool add_links(struct card_screen *s, const struct view *v, struct error *e) {
    struct chain chain;
    if (!chain_read(v, s->screen.place.entity, s->screen.place.id, LINKS_SHOWN, &chain, e)) return false;
    for (size_t i = 0; i < chain.n; i++) {
        if (!i || chain.v[i].way != chain.v[i - 1].way) card_add_way(&s->lines, v->arena, chain.v[i].way);
        card_add_link(&s->lines, v->arena, &chain.v[i]);
    }
    return true;
}

/* Long texts run over several lines. */
static void wrap(struct card_screen *s) {
    int widths[TABLE_COLUMNS_MAX];
    table_set_rows(&s->table, s->lines.n);
    table_widths(&s->table, s->screen.cols, widths);
    s->lines = card_wrap(&s->lines, &s->screen.rows, widths[0], widths[1], CARD_WHOLE);
}

static bool card_load(struct screen *screen, struct desk *d, struct error *e) {
    struct card_screen *s = (struct card_screen *)screen;
    struct view v = rows_view(screen, d);
    struct record *r;
    memset(&s->lines, 0, sizeof s->lines);
    str_clear(&s->title);
    table_set_rows(&s->table, 0);
    if (!record_load(d->db, v.arena, screen->place.entity, screen->place.id, &r, e) ||
        !replan_reword(&v, r, e))
        return false;
    const struct record *parent = row_parent(d, v.arena, r);
    str_addf(&s->title, "%s %.*s — %s", entity_words(r->entity, false), SV_ARG(r->ref),
             title_shown(&v, r->entity, r->id));
    size_t at = s->table.selected;
    card_add_fields(&s->lines, &v, r, parent, NULL);
    if (!add_warnings(s, &v, e) || !add_links(s, &v, e)) return false;
    wrap(s);
    table_set_rows(&s->table, s->lines.n);
    table_select(&s->table, at);
    return true;
}

static bool card_open(struct screen *screen, struct desk *d, struct error *e) {
    struct card_screen *s = (struct card_screen *)screen;
    struct table_source source = {.ctx = s, .cell = card_cell, .role = card_role};
    table_init(&s->table, card_columns, 2, source, TABLE_NO_HEADER);
    s->table.sort = 2;
    return card_load(screen, d, e);
}

/* A row that was deleted meanwhile leaves an empty card that says so. */
static bool card_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct card_screen *s = (struct card_screen *)screen;
    size_t at = s->table.selected;
    bool ok = card_load(screen, d, e);
    if (ok) table_select(&s->table, at);
    if (!ok && error_absent(e)) {
        str_addz(&s->title, row_gone_word());
        return true;
    }
    return ok;
}

static const struct card_line *current(const struct card_screen *s) {
    return s->lines.n && s->table.n_rows ? &s->lines.v[s->table.selected] : NULL;
}

static enum reply card_to_links(struct card_screen *s) {
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].kind == LINE_LINK) {
            table_select(&s->table, i);
            break;
        }
    return EATEN;
}

/* What can be added to this row: kinds of rows that refer to it. */
static bool add_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *id = data;
    struct sv rest = answer, name;
    (void)e;
    sv_next(&rest, '.', &name);
    go_add(d, entity_find(name), arena_printf(d->tmp, "%.*s=%lld", SV_ARG(rest), (long long)*id));
    return true;
}

/* What has a panel where it is noted faster, or is made by the program, is not added one by one. */
static bool added_elsewhere(const struct entity *e) {
    static const char *const names[] = {"attendance", "checklist_vote", "day_place", "left_open",
                                        "paragraph",  "placement",      "programme", "replan",
                                        "seat",       "setting",        "vote"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i], e->name)) return true;
    return e->flags & (E_CONTENT | E_APPEND);
}

static bool refers(const struct field *f, const struct entity *to) {
    return f->kind == FIELD_REF && !strcmp(f->target, to->name);
}

/* What belongs to another row is added to that one: the first it refers to. */
static bool is_added_to(const struct entity *e, size_t field) {
    size_t first = 0;
    while (e->fields[first].kind != FIELD_REF) first++;
    return !(e->flags & E_LINK) || field == first;
}

static int times_referred(const struct entity *e, const struct entity *to) {
    int n = 0;
    for (size_t k = 0; k < e->n_fields; k++) n += refers(&e->fields[k], to) && is_added_to(e, k);
    return n;
}

static void add_kind(const struct entity *e, size_t field, const struct entity *to, struct arena *a,
                     struct question_choice *out) {
    const struct field *f = &e->fields[field];
    bool several = times_referred(e, to) > 1;
    *out = (struct question_choice){arena_printf(a, "%s.%s", e->name, f->name),
                                    several ? arena_printf(a, "%s — %s", entity_words(e, false), _(f->label))
                                            : entity_words(e, false),
                                    NULL};
}

/* Those that cannot be without such a row come first. */
static size_t card_additions(const struct entity *to, struct desk *d, struct question_choice *out,
                             size_t max) {
    size_t n = 0;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < N_ENTITIES; i++) {
            const struct entity *e = ENTITIES[i];
            for (size_t k = 0; k < e->n_fields && n < max && !added_elsewhere(e); k++) {
                bool needed = e->fields[k].flags & F_REQUIRED;
                if (refers(&e->fields[k], to) && is_added_to(e, k) && needed == (pass == 0))
                    add_kind(e, k, to, d->tmp, &out[n++]);
            }
        }
    return n;
}

enum { ADDITIONS_MAX = 200 };

static enum reply card_add(struct card_screen *s, struct desk *d) {
    struct question_choice *choices = arena_array(d->tmp, ADDITIONS_MAX, sizeof *choices);
    size_t n = card_additions(s->screen.place.entity, d, choices, ADDITIONS_MAX);
    int64_t id = s->screen.place.id;
    if (n) desk_choose(d, _("Add what?"), choices, n, add_chosen, &id, sizeof id);
    return EATEN;
}

static bool is_person(const struct entity *e) {
    return e == entity_named("participant");
}

static enum reply card_update(struct screen *screen, struct desk *d, enum action action,
                              const struct event *ev) {
    struct card_screen *s = (struct card_screen *)screen;
    const struct place *p = &screen->place;
    const struct card_line *line = current(s);
    table_fit(&s->table, screen->lines - 2);
    action = table_click(&s->table, ev, 2, action);
    if (table_key(&s->table, ev) != OUT_PASS || table_action(&s->table, action)) return EATEN;
    switch (action) {
    case ACTION_OPEN:
        return line && line->kind == LINE_LINK ? go_card(d, line->entity, line->id)
                                               : go_edit(d, p->entity, p->id);
    case ACTION_ADD:
        return card_add(s, d);
    case ACTION_EDIT:
        return go_edit(d, p->entity, p->id);
    case ACTION_FORGET:
        return is_person(p->entity) ? person_erase(d, p->id) : PASS;
    case ACTION_PRINT:
        return is_person(p->entity) ? person_paper(d, p->id) : PASS;
    case ACTION_MERGE:
        desk_go(d, (struct place){.screen = "twice", .stage = -1, .id = p->id});
        return EATEN;
    case ACTION_HAND_OVER:
        return leaver_is(p->entity) ? leaver_look(d, p->entity, p->id) : PASS;
    case ACTION_STATE:
        return row_state(d, p->entity, p->id);
    case ACTION_LINKS:
        return card_to_links(s);
    case ACTION_DELETE:
        desk_back(d);
        return row_delete(d, p->entity, p->id);
    default:
        return PASS;
    }
}

static void card_draw(const struct screen *screen, struct canvas c) {
    const struct card_screen *s = (const struct card_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_field(c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_HEADING, str_sv(&s->title));
    canvas_cursor(c, 0, 1, false);
    if (s->lines.n) table_draw(&s->table, canvas_sub(c, (struct rect){2, 0, c.rows - 2, c.cols}), true);
}

static void card_close(struct screen *screen) {
    struct card_screen *s = (struct card_screen *)screen;
    table_deinit(&s->table);
    str_deinit(&s->title);
}

static bool card_enabled(const struct screen *screen, enum action action, const char **why) {
    *why = _("only people are erased for good; d deletes what can come back");
    if (action == ACTION_FORGET) return is_person(screen->place.entity);
    *why = _("P writes what is kept of a person: open one");
    if (action == ACTION_PRINT) return is_person(screen->place.entity);
    *why = _("only people, organisations and members of a group leave");
    if (action == ACTION_HAND_OVER) return leaver_is(screen->place.entity);
    *why = _("only answers of one organisation are merged here");
    if (action == ACTION_MERGE) return screen->place.entity == entity_named("expression_of_interest");
    *why = _("this row has no state");
    return action != ACTION_STATE || screen->place.entity->states;
}

static const struct offer card_offers[] = {
    {ACTION_EDIT, NULL},      {ACTION_STATE, NULL},  {ACTION_ORIGIN, NULL},
    {ACTION_OUTCOME, NULL},   {ACTION_OPEN, NULL},   {ACTION_ADD, N_("add to it")},
    {ACTION_LINKS, NULL},     {ACTION_DELETE, NULL}, {ACTION_PRINT, N_("what is kept")},
    {ACTION_HAND_OVER, NULL}, {ACTION_MERGE, NULL},  {ACTION_FORGET, NULL},
    {ACTION_NONE, NULL},
};

const struct screen_ops card_screen = {
    .name = "card",
    .help = N_("One row in full. < goes to where it comes from, > to what became of it; Enter follows the "
               "selected link. Of a person, P writes all that is kept, to hand over."),
    .size = sizeof(struct card_screen),
    .offers = card_offers,
    .open = card_open,
    .update = card_update,
    .draw = card_draw,
    .close = card_close,
    .enabled = card_enabled,
    .reload = card_reload,
    .focus = place_focus,
};
