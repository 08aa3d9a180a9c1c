#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/pictures.h"
#include "catalyse/store/bulk.h"
#include "service/session/session_rows.h"
#include <string.h>

/* The row that is being built, and where it stands. */
struct building {
    struct session *s;
    session_take *take;
    void *ctx;
    struct arena row; /* of one row */
    struct told_file *file;
    const struct ini_row *ini; /* one of the two, the other is NULL */
    const struct csv_rows *csv;
};

static int column_of(const struct csv_rows *rows, const char *key) {
    const struct csv_row *header = csv_header(rows->reader);
    for (size_t i = 0; key && i < header->n; i++)
        if (sv_is(header->cells[i], key)) return (int)i;
    return 0;
}

/* Tells what is wrong with the row, at the place of the key when it has one, else of the row. */
static void refuse(struct building *b, const char *key, const struct error *e) {
    struct told *told = &b->s->told;
    b->file->refused++;
    runs_refused(&b->file->runs);
    if (b->csv) {
        struct error placed;
        csv_fail(b->csv->reader, (size_t)column_of(b->csv, key), &placed, "%s", e->text);
        told_text(told, placed.text);
        return;
    }
    const struct ini *ini = &b->ini->file->ini;
    const struct ini_item *item = key ? folder_key(ini, b->ini->section, key) : NULL;
    told_at(told, ini->path, item ? item->line : b->ini->section->line, item ? item->column : 1, e->text);
}

/* Gives the record its id and its ref, each of which only one row bears. */
static bool claim(struct session *s, struct record *r, const char **key, struct error *e) {
    struct idmap *map = refs_map(&s->refs, r->entity);
    if (r->ref.n == 0) {
        *key = "id";
        if (r->id && idmap_id(map, r->id)) return error_set(e, ERR_DATA, _("this id stands twice"));
        if (r->id == 0) r->id = bulk_id(s->db);
        r->ref = refs_fresh(&s->refs, r->entity);
        refs_add(&s->refs, r->entity, r->ref, r->id);
        return true;
    }
    const struct idmap_entry *entry = idmap_ref(map, r->ref);
    BUG_ON(!entry);
    bool *claimed = &s->claimed[entity_index(r->entity)][entry - map->v];
    *key = "ref";
    if (*claimed) return error_set(e, ERR_DATA, _("this ref stands twice: each row has one of its own"));
    *claimed = true;
    *key = "id";
    if (r->id && r->id != entry->id) return error_set(e, ERR_DATA, _("this id stands twice"));
    r->id = entry->id;
    return true;
}

static bool complete(struct building *b, struct record *r, const char **key, struct error *e) {
    if (!claim(b->s, r, key, e)) return false;
    int missing = intake_missing(r, e);
    if (missing >= 0) *key = r->entity->fields[missing].name;
    if (missing >= 0) return false;
    size_t at;
    bool ok = refs_resolve(&b->s->refs, r, &at, e);
    if (!ok) *key = r->entity->fields[at].name;
    return ok;
}

/* What stays to be done once all values are in: id, ref, references, writing. False when it cannot go on. */
static bool finish(struct building *b, struct record *r, int line, struct error *e) {
    const char *key = NULL;
    bool ok = complete(b, r, &key, e);
    if (ok) {
        key = NULL;
        ok = b->take(b->ctx, &b->row, r, e);
        if (!ok && e->code != ERR_DATA) return false;
    }
    if (ok) {
        b->file->good++;
        runs_good(&b->file->runs, line);
    } else {
        refuse(b, key, e);
    }
    return true;
}

/* A default that means nothing to this row is none of its business when the row is of another kind. */
static bool is_foreign(const struct ini_row *row, const struct ini_section *from) {
    return from != row->section && ini_find(row->section, "entity");
}

/* No file of rows has room for a picture: it names one that lies beside it. */
static bool names_picture(const struct record *r, const char *key) {
    return r->entity == entity_named("picture") && strcasecmp(key, "data") == 0;
}

static bool put_picture(struct building *b, const char *file, struct sv name, struct record *r,
                        struct error *e) {
    const char *slash = strrchr(file, '/');
    const char *folder = slash ? arena_strndup(&b->row, file, (size_t)(slash - file)) : ".";
    struct str uri = {0};
    if (sv_find(name, '/') < name.n)
        return error_set(e, ERR_DATA, _("a picture lies in the folder of the session: give its name alone"));
    bool ok = picture_read(fs_join(&b->row, folder, arena_strndup(&b->row, name.p, name.n)), &uri, e);
    if (ok) record_set_text(r, "data", sv_from(arena_strndup(&b->row, uri.p, uri.n)));
    str_deinit(&uri);
    return ok;
}

static bool put_item(struct building *b, const struct ini_section *from, const struct ini_item *item,
                     struct record *r, struct error *e) {
    if (strcasecmp(item->key, "entity") == 0) return true;
    if (names_picture(r, item->key)) return put_picture(b, b->ini->file->ini.path, item->value, r, e);
    struct intake to = intake_named(r->entity, sv_from(item->key));
    if (to.to == TO_NOTHING) {
        if (is_foreign(b->ini, from)) return true;
        return error_set(e, ERR_DATA, "%s", intake_unknown(&b->row, r->entity, sv_from(item->key)));
    }
    return intake_put(&b->row, to, item->value, b->s->today, r, e);
}

static bool put_items(struct building *b, const struct ini_section *from, struct record *r) {
    struct error e;
    for (size_t i = 0; from && i < from->n; i++) {
        if (put_item(b, from, &from->items[i], r, &e)) continue;
        refuse(b, from->items[i].key, &e);
        return false;
    }
    return true;
}

static void count_position(const struct ini_row *row, struct record *r) {
    int at = field_index(r->entity, SV("pos"));
    if (at >= 0 && !folder_key(&row->file->ini, row->section, "pos")) r->v[at] = value_int(row->pos);
}

static bool build_section(struct building *b, struct error *e) {
    const struct ini *ini = &b->ini->file->ini;
    struct record *r = record_new(&b->row, b->ini->entity);
    if (!put_items(b, ini_section(ini, ""), r) || !put_items(b, ini_section(ini, "defaults"), r) ||
        !put_items(b, b->ini->section, r))
        return true;
    if (!ini_find(b->ini->section, "ref")) r->ref = b->ini->ref;
    count_position(b->ini, r);
    return finish(b, r, b->ini->section->line, e);
}

static bool build_sections(struct building *b, struct error *e) {
    bool ok = true;
    for (size_t i = 0; ok && i < b->s->inis.n; i++) {
        b->ini = &b->s->inis.v[i];
        b->file = b->ini->file->file;
        ok = build_section(b, e);
        arena_reset(&b->row);
    }
    return ok;
}

/* Small ones may stand in the cell. */
static bool is_picture_file(struct sv cell) {
    static const char *const endings[] = {".png", ".jpg", ".jpeg", ".svg"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (sv_ends(cell, sv_from(endings[i]))) return true;
    return false;
}

static bool put_cell(struct building *b, const char *column, struct sv cell, struct intake to,
                     struct record *r, struct error *e) {
    if (names_picture(r, column) && is_picture_file(cell))
        return put_picture(b, b->csv->file->path, cell, r, e);
    return intake_put(&b->row, to, cell, b->s->today, r, e);
}

static bool build_csv_row(struct building *b, const struct csv_row *row, struct error *e) {
    struct record *r = record_new(&b->row, b->csv->file->entity);
    for (size_t i = 0; i < row->n; i++) {
        struct sv name = csv_header(b->csv->reader)->cells[i];
        if (put_cell(b, name.p, row->cells[i], b->csv->columns[i], r, e)) continue;
        refuse(b, name.p, e);
        return true;
    }
    return finish(b, r, row->line, e);
}

static bool build_csv(struct building *b, struct error *e) {
    struct csv_row row;
    enum csv_got got = CSV_END;
    bool ok = true;
    b->file = b->csv->file->file;
    while (ok && b->csv->reader && (got = csv_next(b->csv->reader, &row, e)) != CSV_END) {
        if (got == CSV_ROW) {
            ok = build_csv_row(b, &row, e);
        } else {
            b->file->refused++;
            runs_refused(&b->file->runs);
            told_text(&b->s->told, e->text);
        }
        arena_reset(&b->row);
    }
    return ok;
}

bool session_build(struct session *s, session_take *take, void *ctx, struct error *e) {
    struct building b = {.s = s, .take = take, .ctx = ctx};
    bool ok = build_sections(&b, e);
    b.ini = NULL;
    for (size_t i = 0; ok && i < s->folder.n_csvs; i++) {
        b.csv = &s->csvs[i];
        ok = build_csv(&b, e);
    }
    arena_deinit(&b.row);
    return ok;
}
