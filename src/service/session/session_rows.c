#include "service/session/session_rows.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/bulk.h"
#include <string.h>

/* Wrong ones are told by the second pass. */
static bool clean_ref(struct session *s, struct sv text, struct sv *ref) {
    struct error e;
    *ref = SV_NULL;
    return intake_ref(s->a, text, ref, &e) && ref->n > 0;
}

/* The first pass knows each row by its ref; a wrong or doubled id is told by the second one. */
static void index_row(struct session *s, const struct entity *entity, struct sv ref, struct sv id_text) {
    struct idmap *map = refs_map(&s->refs, entity);
    int64_t id;
    if (ref.n == 0 || idmap_ref(map, ref)) return;
    if (!sv_to_i64(sv_trim(id_text), &id) || id <= 0 || idmap_id(map, id)) id = bulk_id(s->db);
    refs_add(&s->refs, entity, ref, id);
}

static const struct entity *entity_of(struct session *s, const struct ini_file *file,
                                      const struct ini_section *section) {
    const struct ini_item *item = folder_key(&file->ini, section, "entity");
    const struct entity *entity = entity_find(item ? item->value : sv_from(file->stem));
    if (entity) return entity;
    struct sv name = item ? item->value : sv_from(file->stem);
    told_at(&s->told, file->ini.path, item ? item->line : section->line, item ? item->column : 1,
            arena_printf(s->a, _("no kind of record is named '%s': set the key 'entity' to one"),
                         text_quote(name).p));
    file->file->refused++;
    return NULL;
}

/* The row of the session this one is based on that bears the same ref, or NULL. */
static struct ini_row *base_row(struct session *s, size_t n_base, const struct entity *entity,
                                struct sv ref) {
    for (size_t i = 0; i < n_base; i++)
        if (s->inis.v[i].entity == entity && sv_eq(s->inis.v[i].ref, ref)) return &s->inis.v[i];
    return NULL;
}

static void find_section(struct session *s, size_t n_base, const struct ini_file *file,
                         const struct ini_section *section) {
    const struct entity *entity = entity_of(s, file, section);
    if (!entity) return;
    const struct ini_item *ref = ini_find(section, "ref");
    struct ini_row row = {file, section, entity, SV_NULL, 0};
    if (ref)
        clean_ref(s, ref->value, &row.ref);
    else
        row.ref = refs_upper(s->a, sv_from(section->name));
    struct ini_row *base = row.ref.n ? base_row(s, n_base, entity, row.ref) : NULL;
    if (base)
        *base = row;
    else
        VEC_PUSH(s->a, &s->inis, row);
}

static size_t find_sections(struct session *s) {
    size_t n_base = 0;
    for (size_t i = 0; i < s->folder.n_inis; i++) {
        const struct ini_file *file = &s->folder.inis[i];
        if (i == s->folder.n_base) n_base = s->inis.n;
        for (size_t j = 0; j < file->ini.n; j++)
            if (folder_is_row(&file->ini.sections[j])) find_section(s, n_base, file, &file->ini.sections[j]);
    }
    return s->folder.n_base < s->folder.n_inis ? n_base : s->inis.n;
}

/* Rows are counted, and indexed, once it is known which of them were replaced. */
static void number_sections(struct session *s) {
    int *count = arena_array(s->a, N_ENTITIES, sizeof *count);
    for (size_t i = 0; i < s->inis.n; i++) {
        struct ini_row *row = &s->inis.v[i];
        const struct ini_item *id = ini_find(row->section, "id");
        row->pos = ++count[entity_index(row->entity)];
        index_row(s, row->entity, row->ref, id ? id->value : SV_NULL);
    }
}

static void name_columns(struct session *s, struct csv_rows *rows) {
    const struct csv_row *header = csv_header(rows->reader);
    rows->columns = arena_array(s->a, header->n, sizeof *rows->columns);
    for (size_t i = 0; i < header->n; i++) {
        struct error e;
        rows->columns[i] = intake_named(rows->file->entity, header->cells[i]);
        if (rows->columns[i].to == TO_REF) rows->ref = (int)i;
        if (rows->columns[i].to == TO_ID) rows->id = (int)i;
        if (rows->columns[i].to != TO_NOTHING) continue;
        csv_fail(rows->reader, i, &e, "%s", intake_unknown(s->a, rows->file->entity, header->cells[i]));
        told_text(&s->told, e.text);
    }
}

static void forget_base_row(struct session *s, size_t *n_base, const struct entity *entity, struct sv ref) {
    struct ini_row *row = base_row(s, *n_base, entity, ref);
    if (!row) return;
    size_t at = (size_t)(row - s->inis.v);
    memmove(row, row + 1, (s->inis.n - at - 1) * sizeof *row);
    s->inis.n--;
    --*n_base;
}

static void find_csv_rows(struct session *s, struct csv_rows *rows, size_t *n_base) {
    struct csv_row row;
    struct error e;
    enum csv_got got;
    if (rows->ref < 0) return;
    while ((got = csv_next(rows->reader, &row, &e)) != CSV_END) {
        if (got == CSV_REFUSED) continue;
        struct sv ref;
        if (!clean_ref(s, row.cells[rows->ref], &ref)) continue;
        forget_base_row(s, n_base, rows->file->entity, ref);
        index_row(s, rows->file->entity, ref, rows->id < 0 ? SV_NULL : row.cells[rows->id]);
    }
    csv_rewind(rows->reader);
}

static void find_csvs(struct session *s, size_t n_base) {
    s->csvs = arena_array(s->a, s->folder.n_csvs + 1, sizeof *s->csvs);
    for (size_t i = 0; i < s->folder.n_csvs; i++) {
        struct csv_rows *rows = &s->csvs[i];
        struct error e;
        *rows = (struct csv_rows){.file = &s->folder.csvs[i], .ref = -1, .id = -1};
        if (csv_open(rows->file->path, &rows->reader, &e)) {
            name_columns(s, rows);
            find_csv_rows(s, rows, &n_base);
        } else {
            told_text(&s->told, e.text);
        }
    }
}

bool session_open(const char *folder, struct db *db, struct arena *a, struct session *s, struct error *e) {
    *s = (struct session){
        .db = db, .a = a, .told = {.a = a, .max = SESSION_PROBLEMS_MAX}, .today = clock_today()};
    refs_init(&s->refs, NULL, a);
    if (!folder_read(folder, a, &s->told, &s->folder, e)) return false;
    find_csvs(s, find_sections(s));
    number_sections(s);
    s->claimed = arena_array(a, N_ENTITIES, sizeof *s->claimed);
    for (size_t i = 0; i < N_ENTITIES; i++)
        s->claimed[i] = arena_array(a, refs_map(&s->refs, ENTITIES[i])->n + 1, sizeof **s->claimed);
    return true;
}

void session_close(struct session *s) {
    for (size_t i = 0; s->csvs && i < s->folder.n_csvs; i++) csv_close(s->csvs[i].reader);
}
