#include "catalyse/service/subgroups.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "screen/parts/list.h"
#include <string.h>

static bool ends_with_fr(const char *name) {
    return sv_ends(sv_from(name), SV("_fr"));
}

static struct column column_of(struct arena *a, const struct field *f, size_t at) {
    struct column c = {
        .title = field_words(a, f), .kind = COLUMN_AUTO, .width = 14, .min = 6, .priority = (int)at + 1};
    if ((field_is_words(f->kind) && f->max > 60) || f->kind == FIELD_REF) {
        c.width = 16;
        c.min = 10;
    } else if (field_is_number(f->kind) && f->kind != FIELD_BOOL) {
        c.align = ALIGN_RIGHT;
    }
    if (at == 0) {
        c.priority = 0;
        c.width = 24;
    } else if (f->flags & F_STATE) {
        c.priority = 1;
    }
    return c;
}

/* Fixed by a filter of the place: the same in each row. */
static bool fixed(const struct list_screen *s, const struct field *f) {
    for (size_t i = 0; i < s->n_filters; i++)
        if (!strcmp(s->filters[i].field, f->name)) return true;
    return false;
}

static bool is_noted_group(const struct entity *e, const struct field *f) {
    return subgroups_has(e) && !strcmp(f->name, "subgroup");
}

/* Where no field notes a group, a column of its own says which. */
static void add_groups(struct list_screen *s) {
    const struct entity *e = s->screen.place.entity, *member = entity_named("subgroup_member");
    struct viewer viewer = viewer_of(s->screen.viewer);
    bool noted = field_index(e, SV("subgroup")) >= 0;
    if (noted || !subgroups_has(e) || !field_visible(field_named(member, "subgroup"), AUD_PUBLIC, &viewer))
        return;
    s->columns[s->n_columns] = column_of(&s->screen.keep, field_named(member, "subgroup"), s->n_columns);
    s->columns[s->n_columns++].title = _("Subgroups");
}

void list_columns(struct list_screen *s) {
    const struct entity *e = s->screen.place.entity;
    struct viewer viewer = viewer_of(s->screen.viewer);
    s->n_columns = 0;
    for (size_t i = 0; i < e->n_fields && s->n_columns < LIST_COLUMNS - 1; i++) {
        const struct field *f = &e->fields[i];
        if (!(f->flags & F_LIST) || fixed(s, f) || !field_visible(f, AUD_PUBLIC, &viewer)) continue;
        s->fields[s->n_columns] = f;
        s->columns[s->n_columns] = column_of(&s->screen.keep, f, s->n_columns);
        s->n_columns++;
    }
    s->n_fields = s->n_columns;
    add_groups(s);
    int at = s->order ? field_index(e, sv_from(s->order)) : -1;
    if (at >= 0 && !field_visible(&e->fields[at], AUD_PUBLIC, &viewer)) s->order = NULL;
    s->table.n_columns = s->table.sort = s->n_columns;
    for (size_t i = 0; s->order && i < s->n_fields; i++)
        if (!strcmp(s->fields[i]->name, s->order)) s->table.sort = i;
    s->table.descending = s->descending;
}

/* The stage's row for "stage=4". */
static bool stage_filter(struct list_screen *s, struct desk *d, int64_t no, struct error *e) {
    struct list_filter by_no = {.field = "no", .op = OP_IS, .value = value_int(no)};
    struct list_query q = {.entity = entity_named("stage"), .filters = &by_no, .n_filters = 1, .limit = 1};
    struct list_rows rows;
    if (!list_run(d->db, d->tmp, &q, &rows, e)) return false;
    int64_t id = rows.n ? rows.v[0]->id : 0;
    s->filters[s->n_filters++] = (struct list_filter){.field = "stage", .op = OP_IS, .value = value_int(id)};
    return true;
}

static void sort_param(struct list_screen *s, struct sv value) {
    s->descending = value.n && value.p[0] == '-';
    if (s->descending) value = sv_of(value.p + 1, value.n - 1);
    s->order = arena_strndup(&s->screen.keep, value.p, value.n);
}

/* The place's param: "stage=4", "subgroup=ID", "kind=webinar", "sort=-votes". */
bool list_filters(struct list_screen *s, struct desk *d, struct error *e) {
    struct sv rest = sv_from(s->screen.place.param), part;
    while (rest.p && sv_next(&rest, ';', &part) && s->n_filters < LIST_FILTERS) {
        size_t eq = sv_find(part, '=');
        if (eq == part.n) continue;
        struct sv name = sv_of(part.p, eq), value = sv_of(part.p + eq + 1, part.n - eq - 1);
        int64_t number;
        if (sv_is(name, "sort")) {
            sort_param(s, value);
            continue;
        }
        int at = field_index(s->screen.place.entity, name);
        if (at < 0) continue;
        const struct field *f = &s->screen.place.entity->fields[at];
        bool numeric = field_is_number(f->kind) && sv_to_i64(value, &number);
        if (sv_is(name, "stage") && numeric && number <= 5) {
            if (!stage_filter(s, d, number, e)) return false;
            continue;
        }
        s->filters[s->n_filters++] = (struct list_filter){
            .field = f->name, .op = OP_IS, .value = numeric ? value_int(number) : value_text(value)};
    }
    return true;
}

static struct list_query query(const struct list_screen *s, const struct desk *d) {
    return (struct list_query){.entity = s->screen.place.entity,
                               .filters = s->filters,
                               .n_filters = s->n_filters,
                               .text = narrow_words(&s->filter),
                               .order = s->order,
                               .descending = s->descending,
                               .viewer = d->viewer};
}

bool list_count_rows(struct list_screen *s, struct desk *d, struct error *e) {
    struct list_query q = query(s, d);
    size_t n;
    if (!list_count(d->db, &q, &n, e)) return false;
    s->n_loaded = 0; /* those that were read may have other columns */
    table_set_rows(&s->table, n);
    return true;
}

/* The French field, or its English twin when that is the language and it is filled. */
static size_t twin(const struct record *r, const struct field *f) {
    size_t at = field_at(r->entity, f->name);
    if (!ends_with_fr(f->name) || i18n_lang() != LANG_EN) return at;
    int other = field_in(r->entity, sv_of(f->name, strlen(f->name) - strlen("_fr")), "en");
    return other < 0 || r->v[other].null ? at : (size_t)other;
}

/* All the groups of a row, the one noted first. */
static const char *groups_shown(const struct view *v, const struct record *r) {
    struct named *groups;
    struct str text = {0};
    struct error unread;
    size_t n;
    if (!subgroups_of(v, r, &groups, &n, &unread)) return "";
    for (size_t i = 0; i < n; i++) str_addf(&text, "%s%.*s", i ? " · " : "", SV_ARG(groups[i].title));
    return str_keep(&text, v->arena).p;
}

static const char *cell_shown(const struct list_screen *s, const struct view *v, const struct record *r,
                              const struct record *parent, size_t column) {
    const struct field *f = column < s->n_fields ? s->fields[column] : NULL;
    if (!f || (is_noted_group(r->entity, f) && !value_withheld(r, parent, f, &v->viewer)))
        return groups_shown(v, r);
    return value_shown(v, r, parent, twin(r, f));
}

/* Only what is shown stays. */
static void keep_rows(struct list_screen *s, struct desk *d, const struct list_rows *rows, size_t from) {
    struct arena *a = &s->screen.rows;
    struct view v = desk_view(d, d->tmp);
    arena_reset(a);
    v.names = names_new(&v);
    s->from = from;
    s->n_loaded = rows->n;
    s->ids = arena_array(a, rows->n, sizeof *s->ids);
    s->cells = arena_array(a, rows->n, sizeof *s->cells);
    for (size_t i = 0; i < rows->n; i++) {
        const struct record *parent = row_parent(d, d->tmp, rows->v[i]);
        s->ids[i] = rows->v[i]->id;
        s->cells[i] = arena_array(a, s->n_columns, sizeof **s->cells);
        for (size_t c = 0; c < s->n_columns; c++) {
            const char *shown = cell_shown(s, &v, rows->v[i], parent, c);
            s->cells[i][c] = arena_strndup(a, shown, strlen(shown));
        }
    }
}

bool list_window(struct list_screen *s, struct desk *d, bool again, struct error *e) {
    size_t page = s->table.page ? s->table.page : 1;
    size_t first = s->table.top, last = s->table.top + page;
    if (last > s->table.n_rows) last = s->table.n_rows;
    if (!again && s->n_loaded && first >= s->from && last <= s->from + s->n_loaded) return true;
    struct list_query q = query(s, d);
    q.offset = first > page ? first - page : 0;
    q.limit = page * LIST_WINDOW;
    struct list_rows rows;
    /* At one moment: a lock for each name in a cell costs more than the name. */
    if (!read_begin(d->db, e)) return false;
    bool ok = list_run(d->db, d->tmp, &q, &rows, e);
    if (ok) keep_rows(s, d, &rows, q.offset);
    read_end(d->db);
    return ok;
}

void list_measure(struct list_screen *s) {
    if (s->from) {
        memcpy(s->table.needs, s->needs, sizeof s->needs);
    } else {
        table_set_rows(&s->table, s->table.n_rows);
        memcpy(s->needs, s->table.needs, sizeof s->needs);
    }
}

int64_t list_id(const struct list_screen *s, size_t row) {
    return row >= s->from && row < s->from + s->n_loaded ? s->ids[row - s->from] : 0;
}

void list_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct list_screen *s = ctx;
    if (row >= s->from && row < s->from + s->n_loaded) str_addz(out, s->cells[row - s->from][col]);
}

bool list_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct list_screen *s = (struct list_screen *)screen;
    struct list_query q = query(s, d);
    size_t place;
    if (list_place(d->db, &q, id, &place, e))
        table_select(&s->table, place);
    else if (!error_absent(e))
        return false;
    return list_window(s, d, false, e);
}
