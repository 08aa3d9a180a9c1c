#include "catalyse/base/fs.h"
#include "catalyse/conf/ini_write.h"
#include "catalyse/service/csv.h"
#include "catalyse/service/pictures.h"
#include "catalyse/service/session.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "service/transfer/publish.h"
#include "service/transfer/refs.h"
#include <string.h>

/* Room for what ini_load reads at most. */
enum { INI_LINES_MAX = 9000 };

struct exporting {
    struct db *db;
    struct arena a;
    struct refs refs;
    const char *dir;
    struct str text, cell;
    size_t rows;
};

/* The text of a value in a session file: refs for references, plain values for all else. */
static bool value_text_of(struct exporting *x, const struct field *f, struct value v, struct error *e) {
    str_clear(&x->cell);
    if (f->kind != FIELD_REF || v.null) {
        value_plain(f, v, &x->cell);
        return true;
    }
    struct sv ref;
    if (!refs_ref(&x->refs, entity_named(f->target), v.i, &ref, e)) return false;
    str_add(&x->cell, ref);
    return true;
}

/* No cell has room for a picture: it lies beside, and the row names it. */
static bool picture_beside(struct exporting *x, const struct record *r, struct error *e) {
    struct sv uri = record_text(r, "data");
    str_clear(&x->cell);
    if (!*picture_ending(uri)) {
        str_add(&x->cell, uri);
        return true;
    }
    str_addf(&x->cell, "picture-%zu%s", x->rows + 1, picture_ending(uri));
    return picture_write(fs_join(&x->a, x->dir, str_c(&x->cell)), uri, e);
}

static bool cell_of(struct exporting *x, const struct record *r, size_t field, struct error *e) {
    if (r->entity == entity_named("picture") && !strcmp(r->entity->fields[field].name, "data"))
        return picture_beside(x, r, e);
    return value_text_of(x, &r->entity->fields[field], r->v[field], e);
}

static bool is_words(const struct field *f) {
    return field_is_words(f->kind) || f->kind == FIELD_REF;
}

static void csv_head(struct exporting *x, const struct entity *entity) {
    str_addz(&x->text, "ref");
    for (size_t i = 0; i < entity->n_fields; i++)
        csv_put_plain(&x->text, ',', sv_from(entity->fields[i].name));
    str_addz(&x->text, ",id,created_at,updated_at,author\n");
}

static bool csv_row(const struct record *r, void *ctx, struct error *e) {
    struct exporting *x = ctx;
    csv_put_text(&x->text, 0, r->ref);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (!cell_of(x, r, i, e)) return false;
        if (is_words(f))
            csv_put_text(&x->text, ',', str_sv(&x->cell));
        else
            csv_put_plain(&x->text, ',', str_sv(&x->cell));
    }
    str_addf(&x->text, ",%lld", (long long)r->id);
    csv_put_plain(&x->text, ',', r->created_at);
    csv_put_plain(&x->text, ',', r->updated_at);
    csv_put_text(&x->text, ',', r->author);
    csv_end_row(&x->text, "\n");
    x->rows++;
    return true;
}

/* A ref that is its own section name in lower case: the reader makes it upper case again. */
static bool names_section(struct sv ref, char name[static 65]) {
    if (ref.n == 0 || ref.n > 64) return false;
    for (size_t i = 0; i < ref.n; i++) {
        char c = ref.p[i];
        bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != '_') return false;
        name[i] = (char)(upper ? c - 'A' + 'a' : c);
    }
    name[ref.n] = '\0';
    return strcmp(name, "defaults") != 0 && strcmp(name, "session") != 0;
}

/* "row 7" is no ref in lower case: those have no blanks. */
static void ini_head(struct exporting *x, const struct record *r) {
    char name[65];
    if (names_section(r->ref, name)) {
        ini_write_section(&x->text, name);
    } else {
        ini_write_section(&x->text, arena_printf(&x->a, "row %zu", x->rows));
        ini_write_text(&x->text, "ref", r->ref);
    }
}

static bool ini_row(const struct record *r, void *ctx, struct error *e) {
    struct exporting *x = ctx;
    x->rows++;
    ini_head(x, r);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (r->v[i].null && !f->initial) continue;
        if (!value_text_of(x, f, r->v[i], e)) return false;
        ini_write_text(&x->text, f->name, str_sv(&x->cell));
    }
    ini_write_i64(&x->text, "id", r->id);
    ini_write_text(&x->text, "created_at", r->created_at);
    ini_write_text(&x->text, "updated_at", r->updated_at);
    ini_write_text(&x->text, "author", r->author);
    return true;
}

static bool fits_ini(const struct str *text) {
    size_t lines = 0;
    for (size_t i = 0; i < text->n; i++) lines += text->p[i] == '\n';
    return lines <= INI_LINES_MAX && text->n <= INI_CONTENT_MAX;
}

static bool write_file(struct exporting *x, const struct entity *entity, const char *ending,
                       struct error *e) {
    if (x->rows == 0 && strcmp(entity->name, "programme") != 0) return true;
    const char *name = arena_printf(&x->a, "%s/%s%s", x->dir, entity->name, ending);
    return fs_write(name, str_sv(&x->text), e);
}

static bool read_rows(struct exporting *x, const struct entity *entity,
                      bool (*each)(const struct record *, void *, struct error *), struct error *e) {
    struct list_query rows = {.entity = entity, .order = "id"};
    x->rows = 0;
    return list_each(x->db, &rows, each, x, e);
}

static bool is_content(const struct entity *entity) {
    return entity->flags & E_CONTENT || strcmp(entity->name, "programme") == 0 ||
           strcmp(entity->name, "stage") == 0;
}

static bool export_entity(struct exporting *x, const struct entity *entity, struct error *e) {
    str_clear(&x->text);
    if (is_content(entity)) {
        if (!read_rows(x, entity, ini_row, e)) return false;
        if (fits_ini(&x->text)) return write_file(x, entity, ".ini", e);
        str_clear(&x->text);
    }
    csv_head(x, entity);
    return read_rows(x, entity, csv_row, e) && write_file(x, entity, ".csv", e);
}

static bool export_all(struct exporting *x, struct error *e) {
    bool ok = true;
    if (!read_begin(x->db, e)) return false;
    for (size_t i = 0; ok && i < N_ENTITIES; i++) ok = export_entity(x, ENTITIES[i], e);
    read_end(x->db);
    return ok;
}

static char *without_slash(struct arena *a, const char *path) {
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/') n--;
    return arena_strndup(a, path, n);
}

bool session_export(struct db *db, const char *folder, struct error *e) {
    struct exporting x = {.db = db};
    struct error ignored;
    const char *path = without_slash(&x.a, folder);
    refs_init(&x.refs, db, &x.a);
    x.dir = publish_name(&x.a, path);
    bool ok = publish_free(path, true, e) && fs_mkdirs(x.dir, e);
    if (ok) {
        ok = export_all(&x, e) && publish_folder(x.dir, path, e);
        if (!ok) fs_remove_tree(x.dir, &ignored);
    }
    str_deinit(&x.text);
    str_deinit(&x.cell);
    arena_deinit(&x.a);
    return ok;
}
