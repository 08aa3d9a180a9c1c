#include "screen/event/presence.h"
#include "screen/parts/groups_pick.h"

/* Who sits where: the tables of the day, those that work as one, those who sit with another group. */

/* The group a person sits with today; 0: none. */
static int64_t presence_place(const struct presence_screen *p, const struct presence_row *r) {
    return tables_of_person(&p->tables, r->person.row.id, person_home(&r->person).id);
}

static const struct day_table *guest(const struct presence_screen *p, const struct presence_row *r) {
    return tables_guest(&p->tables, r->person.row.id, person_home(&r->person).id);
}

const char *presence_where(struct presence_screen *p, const struct presence_row *r) {
    const struct day_table *t = guest(p, r);
    if (!t) return lines_text(&p->lines, r->person.org.title);
    return lines_printf(&p->lines, _("today with %.*s · %.*s"), SV_ARG(t->group.title),
                        SV_ARG(r->person.org.title));
}

/* --- the rows --- */

static bool sits_at(const struct presence_screen *p, const struct presence_row *r, int64_t table) {
    return tables_of_group(&p->tables, presence_place(p, r)) == table;
}

static const char *guest_of(struct presence_screen *p, const struct presence_row *r) {
    struct sv org = r->person.org.title;
    if (!guest(p, r) || !person_home(&r->person).id) return lines_text(&p->lines, org);
    return lines_printf(&p->lines, _("%.*s · of %.*s"), SV_ARG(org), SV_ARG(person_home(&r->person).title));
}

static void people_of(struct presence_screen *p, int64_t table) {
    for (size_t i = 0; i < p->people.n; i++)
        if (sits_at(p, &p->people.v[i], table))
            presence_line(p, &p->people.v[i], guest_of(p, &p->people.v[i]));
}

static size_t count_of(const struct presence_screen *p, int64_t table) {
    size_t n = 0;
    for (size_t i = 0; i < p->people.n; i++) n += sits_at(p, &p->people.v[i], table);
    return n;
}

static void table_lines(struct presence_screen *p, const struct day_table *table) {
    struct str text = {0};
    tables_name(&p->tables, table, &text);
    if (table->room.n) str_addf(&text, " · %.*s", SV_ARG(table->room));
    str_addf(&text, " · %zu", count_of(p, table->group.id));
    lines_heading_of(&p->lines, lines_text(&p->lines, str_sv(&text)), &table->group);
    str_deinit(&text);
    people_of(p, table->group.id);
}

void presence_tables(struct presence_screen *p) {
    for (size_t i = 0; i < p->tables.n; i++)
        if (p->tables.v[i].with == p->tables.v[i].group.id) table_lines(p, &p->tables.v[i]);
    if (!count_of(p, 0)) return;
    lines_heading(&p->lines, _("With no group"));
    people_of(p, 0);
}

/* --- what is done with them --- */

struct seating {
    int64_t event, who;
};

/* The table of the selected row, itself or a person's; NULL: none. */
static const struct day_table *current(const struct lines_screen *s) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    const struct presence_row *r = presence_selected(s);
    const struct line_row *line = lines_current(s);
    int64_t group = r ? presence_place(p, r) : line && !line->data ? line->id : 0;
    return tables_find(&p->tables, tables_of_group(&p->tables, group));
}

static bool merge_with(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct seating *seating = data;
    struct view v = desk_view(d, d->tmp);
    struct day_tables t;
    int64_t into;
    if (!sv_to_i64(answer, &into) || !tables_merge(&v, seating->event, seating->who, into, e) ||
        !tables_read(&v, seating->event, &t, e))
        return false;
    struct sv block = t.places[t.n_places - 1].block.title;
    struct str name = {0};
    tables_name(&t, tables_find(&t, tables_of_group(&t, into)), &name);
    if (block.n)
        desk_done(d, _("One table until “%.*s” ends: %s — z parts them"), SV_ARG(block), str_c(&name));
    else
        desk_done(d, _("One table: %s — z parts them"), str_c(&name));
    str_deinit(&name);
    d->nav->made = into;
    return true;
}

/* Every table but one, or every group but one where each group is meant. */
static enum reply ask_table(struct lines_screen *s, struct desk *d, const char *title, int64_t but,
                            bool groups, answer_fn *then, int64_t who) {
    const struct day_tables *t = &((struct presence_screen *)s)->tables;
    struct question_choice *choices = arena_array(d->tmp, t->n + 1, sizeof *choices);
    struct seating seating = {s->subject, who};
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++) {
        struct str name = {0};
        if (t->v[i].group.id == but || (!groups && t->v[i].with != t->v[i].group.id)) continue;
        if (groups)
            str_add(&name, t->v[i].group.title);
        else
            tables_name(t, &t->v[i], &name);
        choices[n++] = row_choice(d->tmp, t->v[i].group.id, str_sv(&name));
        str_deinit(&name);
    }
    if (n)
        desk_choose(d, title, choices, n, then, &seating, sizeof seating);
    else
        desk_warn(d, "%s", _("there is no other table"));
    return EATEN;
}

static bool sit_with(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct seating *seating = data;
    struct view v = desk_view(d, d->tmp);
    struct day_tables t;
    int64_t group;
    if (!sv_to_i64(answer, &group) || !tables_move(&v, seating->event, seating->who, group, d->now, e) ||
        !tables_read(&v, seating->event, &t, e))
        return false;
    const struct day_table *table = tables_find(&t, group);
    desk_done(d, _("%s: today with %.*s — z takes it back"),
              title_shown(&v, entity_named("participant"), seating->who), SV_ARG(table->group.title));
    return true;
}

static enum reply take_back(struct lines_screen *s, struct desk *d) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    const struct presence_row *r = presence_selected(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    bool away = r && guest(p, r);
    if (away ? !tables_move(&v, s->subject, r->person.row.id, person_home(&r->person).id, d->now, &e)
             : !tables_split(&v, s->subject, current(s)->group.id, d->now, &e))
        return desk_fail(d, &e);
    desk_done(d, "%s",
              away ? _("back with their own group — u undoes it")
                   : _("each group at its own table again — u undoes it"));
    return lines_again(s, d);
}

enum reply presence_tables_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    const struct presence_row *r = presence_selected(s);
    int64_t table;
    switch (action) {
    case ACTION_MERGE:
        table = current(s)->group.id;
        return ask_table(s, d, _("To work as one table with"), table, false, merge_with, table);
    case ACTION_FAMILY:
        return ask_table(s, d, arena_printf(d->tmp, _("%.*s sits today with"), SV_ARG(r->person.row.title)),
                         presence_place(p, r), true, sit_with, r->person.row.id);
    case ACTION_SPLIT_BACK:
        return take_back(s, d);
    default:
        return PASS;
    }
}

bool presence_tables_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    const struct presence_row *r = presence_selected(s);
    const struct day_table *table = current(s);
    if (action != ACTION_FAMILY && action != ACTION_MERGE && action != ACTION_SPLIT_BACK) return true;
    *why = _("o shows the tables first");
    if (!p->by_table) return false;
    *why = _("nobody is selected");
    if (action == ACTION_FAMILY) return r != NULL;
    *why = _("no table is selected");
    if (action == ACTION_MERGE) return table != NULL;
    *why = _("this table was not put together with another one");
    return (r && guest(p, r)) || (table && tables_shared(&p->tables, table));
}
