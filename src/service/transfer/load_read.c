#include "service/transfer/load_read.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/dump.h"
#include <string.h>

enum { ROW_MAX = 1024 * 1024, KEY_MAX = 64, NOTHING = -2 };

/* A reference whose row had not come when it was read. */
struct owed {
    const struct entity *entity;
    const struct field *field;
    int64_t id;
    int line;
};

struct loading {
    FILE *in;
    const char *name;
    int line, column; /* of the byte read last */
    int ahead;        /* a byte read too far, or NOTHING */
    size_t row_bytes;
    load_take *take;
    void *ctx;
    struct refs refs; /* what was loaded so far */
    struct arena kept, row;
    VEC(struct owed) owed;
    bool *seen; /* by entity_index */
    bool started;
};

static int next_byte(struct loading *l) {
    int c = l->ahead;
    l->ahead = NOTHING;
    if (c != NOTHING) return c;
    c = getc(l->in);
    if (c == '\n') l->line++;
    l->column = c == '\n' ? 0 : l->column + 1;
    return c;
}

static int next_sign(struct loading *l) {
    int c;
    do c = next_byte(l);
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n');
    return c;
}

static bool fail(const struct loading *l, struct error *e, const char *text) {
    return error_set(e, ERR_DATA, "%s:%d:%d: %s", l->name, l->line, l->column, text);
}

static bool no_json(const struct loading *l, struct error *e) {
    if (ferror(l->in)) return error_set(e, ERR_IO, _("cannot read '%s'"), l->name);
    return fail(l, e, _("this is no valid JSON: the dump is damaged or cut off"));
}

static bool expect(struct loading *l, int wanted, struct error *e) {
    return next_sign(l) == wanted || no_json(l, e);
}

static size_t feed(void *buffer, size_t n, void *ctx) {
    struct loading *l = ctx;
    (void)n;
    if (++l->row_bytes > ROW_MAX) return (size_t)-1;
    int c = next_byte(l);
    if (c == EOF) return 0;
    *(char *)buffer = (char)c;
    return 1;
}

/* The object that begins here. */
static json_t *read_object(struct loading *l, struct error *e) {
    json_error_t ignored;
    l->row_bytes = 0;
    json_t *object = json_load_callback(feed, l, JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, &ignored);
    if (!object && l->row_bytes > ROW_MAX)
        fail(l, e, _("this row is larger than 1 MiB: the dump is damaged"));
    else if (!object)
        no_json(l, e);
    return object;
}

/* Names of entities hold no escapes. */
static bool read_key(struct loading *l, char key[static KEY_MAX], struct error *e) {
    size_t n = 0;
    int c;
    if (!expect(l, '"', e)) return false;
    while ((c = next_byte(l)) != '"') {
        if (c < ' ' || c == '\\' || n + 1 >= KEY_MAX) return no_json(l, e);
        key[n++] = (char)c;
    }
    key[n] = '\0';
    return expect(l, ':', e);
}

static bool read_head(struct loading *l, struct error *e) {
    json_t *head = read_object(l, e);
    if (!head) return false;
    const char *format = json_string_value(json_object_get(head, "format"));
    json_int_t version = json_integer_value(json_object_get(head, "version"));
    bool ours = format && strcmp(format, "dump") == 0;
    json_decref(head);
    if (!ours || version < 1) return fail(l, e, _("this is no dump of a programme"));
    if (version > DUMP_VERSION)
        return fail(l, e, _("this dump was made by a newer version of catalyse: load it with that one"));
    return true;
}

static bool note_row(struct loading *l, const struct record *r, int line, struct error *e) {
    struct idmap *map = refs_map(&l->refs, r->entity);
    if (idmap_id(map, r->id)) return error_set(e, ERR_DATA, _("this id stands twice"));
    if (idmap_ref(map, r->ref))
        return error_set(e, ERR_DATA, _("this ref stands twice: each row has one of its own"));
    refs_add(&l->refs, r->entity, r->ref, r->id);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (f->kind != FIELD_REF || r->v[i].null) continue;
        if (idmap_id(refs_map(&l->refs, entity_named(f->target)), r->v[i].i)) continue;
        VEC_PUSH(&l->kept, &l->owed, (struct owed){r->entity, f, r->v[i].i, line});
    }
    return true;
}

static bool load_row(struct loading *l, const struct entity *entity, struct error *e) {
    struct record *r;
    l->ahead = next_sign(l);
    int line = l->line;
    json_t *object = read_object(l, e);
    if (!object) return false;
    bool ok = json_get_record(&l->row, entity, object, &r, e) && note_row(l, r, line, e) &&
              l->take(l->ctx, &l->row, r, e);
    if (!ok && e->code == ERR_DATA) error_prefix(e, "%s:%d: %s", l->name, line, entity->name);
    json_decref(object);
    arena_reset(&l->row);
    return ok;
}

static bool skip_row(struct loading *l, const struct entity *entity, struct error *e) {
    (void)entity;
    json_t *object = read_object(l, e);
    json_decref(object);
    return object;
}

static bool read_array(struct loading *l, const struct entity *entity, struct error *e) {
    bool (*row)(struct loading *, const struct entity *, struct error *) = entity ? load_row : skip_row;
    if (!expect(l, '[', e)) return false;
    int c = next_sign(l);
    if (c == ']') return true;
    l->ahead = c;
    do {
        if (!row(l, entity, e)) return false;
        c = next_sign(l);
    } while (c == ',');
    return c == ']' || no_json(l, e);
}

static bool read_member(struct loading *l, struct error *e) {
    char key[KEY_MAX];
    if (!read_key(l, key, e)) return false;
    bool head = strcmp(key, "catalyse") == 0;
    if (head == l->started) return fail(l, e, _("this is no dump of a programme"));
    l->started = true;
    if (head) return read_head(l, e);
    if (strcmp(key, "history") == 0) return read_array(l, NULL, e);
    const struct entity *entity = entity_find(sv_from(key));
    if (!entity || l->seen[entity_index(entity)])
        return fail(l, e, _("no kind of record, or one that stood before, is named here"));
    l->seen[entity_index(entity)] = true;
    return read_array(l, entity, e);
}

static bool read_members(struct loading *l, struct error *e) {
    if (!expect(l, '{', e)) return false;
    for (;;) {
        if (!read_member(l, e)) return false;
        int c = next_sign(l);
        if (c == '}') break;
        if (c != ',') return no_json(l, e);
    }
    return next_sign(l) == EOF ? true : no_json(l, e);
}

static bool check_owed(struct loading *l, struct error *e) {
    for (size_t i = 0; i < l->owed.n; i++) {
        const struct owed *o = &l->owed.v[i];
        if (idmap_id(refs_map(&l->refs, entity_named(o->field->target)), o->id)) continue;
        return error_set(e, ERR_DATA, _("%s:%d: %s: '%s' leads to a row that is not in the dump"), l->name,
                         o->line, o->entity->name, o->field->name);
    }
    return true;
}

bool load_read(FILE *in, const char *name, load_take *take, void *ctx, struct error *e) {
    struct loading l = {.in = in, .name = name, .line = 1, .ahead = NOTHING, .take = take, .ctx = ctx};
    json_start();
    refs_init(&l.refs, NULL, &l.kept);
    l.seen = arena_array(&l.kept, N_ENTITIES, sizeof *l.seen);
    bool ok = read_members(&l, e) && check_owed(&l, e);
    arena_deinit(&l.row);
    arena_deinit(&l.kept);
    return ok;
}
