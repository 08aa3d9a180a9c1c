#include "service/sheet/import_columns.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"

/* What a heading is compared by: folded, with blanks for the underscores of names. */
static void fold_name(struct sv name, struct str *out) {
    text_fold(name, out);
    for (size_t i = 0; i < out->n; i++)
        if (out->p[i] == '_') out->p[i] = ' ';
}

static bool folds_to(struct sv name, struct sv folded) {
    struct str own = {0};
    fold_name(name, &own);
    bool same = sv_eq(str_sv(&own), folded);
    str_deinit(&own);
    return same;
}

static struct intake field_called(const struct entity *entity, struct sv folded) {
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (folds_to(sv_from(f->name), folded) || folds_to(sv_from(_(f->label)), folded))
            return (struct intake){TO_FIELD, i};
    }
    return (struct intake){.to = TO_NOTHING};
}

static struct intake place_called(const struct entity *entity, struct sv name) {
    struct intake to = intake_named(entity, name);
    struct str folded = {0};
    fold_name(name, &folded);
    static const enum lang langs[] = {LANG_FR, LANG_EN};
    for (size_t i = 0; i < 2 && to.to == TO_NOTHING; i++) {
        i18n_push(langs[i]);
        to = field_called(entity, str_sv(&folded));
        if (to.to == TO_NOTHING && folds_to(sv_from(_("Reference")), str_sv(&folded))) to.to = TO_REF;
        i18n_pop();
    }
    str_deinit(&folded);
    return to;
}

static int column_called(const struct csv_reader *reader, struct sv name) {
    const struct csv_row *header = csv_header(reader);
    for (size_t i = 0; i < header->n; i++)
        if (sv_eq(header->cells[i], name)) return (int)i;
    return -1;
}

/* One "column=field" of the map. */
static bool map_one(struct arena *a, const struct entity *entity, const struct csv_reader *reader,
                    struct sv pair, struct columns *c, struct error *e) {
    struct sv field = pair, name;
    sv_next(&field, '=', &name);
    int at = column_called(reader, sv_trim(name));
    field = sv_trim(field);
    if (at < 0) return error_set(e, ERR_USAGE, _("the file has no column '%s'"), text_quote(sv_trim(name)).p);
    c->v[at] = field.n ? place_called(entity, field) : (struct intake){.to = TO_NOTHING};
    c->mapped[at] = true;
    if (field.n == 0 || c->v[at].to != TO_NOTHING) return true;
    return error_set(e, ERR_USAGE, "%s", intake_unknown(a, entity, field));
}

static bool map_all(struct arena *a, const struct entity *entity, const struct csv_reader *reader,
                    const char *map, struct columns *c, struct error *e) {
    struct sv rest = sv_from(map), pair;
    while (map && sv_next(&rest, ',', &pair))
        if (sv_trim(pair).n && !map_one(a, entity, reader, pair, c, e)) return false;
    return true;
}

static bool same_place(struct intake a, struct intake b) {
    return a.to != TO_NOTHING && a.to == b.to && (a.to != TO_FIELD || a.field == b.field);
}

/* What the map says goes before what a heading suggests. */
static void yield_places(struct columns *c) {
    for (size_t i = 0; i < c->n; i++)
        for (size_t j = 0; j < c->n; j++)
            if (c->mapped[i] && !c->mapped[j] && same_place(c->v[i], c->v[j])) c->v[j].to = TO_NOTHING;
}

static bool check_places(const struct csv_reader *reader, const struct columns *c, struct error *e) {
    bool any = false;
    for (size_t i = 0; i < c->n; i++) {
        any = any || c->v[i].to != TO_NOTHING;
        for (size_t j = 0; j < i; j++)
            if (same_place(c->v[i], c->v[j]))
                return csv_fail(reader, i, e,
                                _("the columns '%s' and '%s' go to the same field: leave one out"),
                                csv_header(reader)->cells[j].p, csv_header(reader)->cells[i].p);
    }
    return any || csv_fail(reader, 0, e, _("no column bears the name of a field: name them, or use a map"));
}

static void note_places(struct arena *a, const struct entity *entity, struct columns *c) {
    c->ref = -1;
    c->fields = arena_array(a, entity->n_fields, sizeof *c->fields);
    for (size_t i = 0; i < entity->n_fields; i++) c->fields[i] = -1;
    for (size_t i = 0; i < c->n; i++) {
        if (c->v[i].to == TO_REF) c->ref = (int)i;
        if (c->v[i].to == TO_FIELD) c->fields[c->v[i].field] = (int)i;
    }
}

bool columns_find(struct arena *a, const struct entity *entity, const struct csv_reader *reader,
                  const char *map, struct columns *out, struct error *e) {
    const struct csv_row *header = csv_header(reader);
    *out = (struct columns){.v = arena_array(a, header->n, sizeof *out->v), .n = header->n};
    for (size_t i = 0; i < header->n; i++) out->v[i] = place_called(entity, header->cells[i]);
    out->mapped = arena_array(a, header->n, sizeof *out->mapped);
    if (!map_all(a, entity, reader, map, out, e)) return false;
    yield_places(out);
    if (!check_places(reader, out, e)) return false;
    note_places(a, entity, out);
    return true;
}

const struct import_column *columns_told(struct arena *a, const struct entity *entity,
                                         const struct csv_reader *reader, const struct columns *c) {
    struct import_column *told = arena_array(a, c->n, sizeof *told);
    for (size_t i = 0; i < c->n; i++) {
        struct sv name = csv_header(reader)->cells[i];
        told[i] = (struct import_column){
            .name = sv_of(arena_strndup(a, name.p, name.n), name.n),
            .field = c->v[i].to == TO_FIELD ? &entity->fields[c->v[i].field] : NULL,
            .kept = c->v[i].to != TO_NOTHING,
        };
    }
    return told;
}
