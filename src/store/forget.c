#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/record.h"
#include "store/own_delete.h"
#include "store/past.h"
#include "store/person.h"
#include "store/table.h"
#include <string.h>

struct search {
    struct arena *arena;
    const struct person *person;
    VEC(struct forget_hit) hits;
};

static void look(struct search *s, const struct record *r, const char *field, bool said, struct sv text) {
    struct sv words = said ? person_said(s->person, text) : person_in(s->person, text);
    if (!words.p) return;
    struct sv copy = sv_of(arena_strndup(s->arena, text.p, text.n), text.n);
    VEC_PUSH(s->arena, &s->hits, (struct forget_hit){r->entity, r->id, field, copy, words});
}

static bool is_own(const struct search *s, const struct record *r, const struct field *f) {
    return f->flags & F_PERSONAL && r->entity == s->person->record->entity && r->id == s->person->record->id;
}

static bool look_in_row(const struct record *r, void *ctx, struct error *e) {
    struct search *s = ctx;
    (void)e;
    look(s, r, "ref", false, r->ref);
    look(s, r, "author", false, r->author);
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        bool text = field_is_words(f->kind);
        if (!text || r->v[i].null || is_own(s, r, f)) continue;
        look(s, r, f->name, f->flags & F_FREE_TEXT, r->v[i].t);
    }
    return true;
}

static bool look_everywhere(struct db *db, struct search *s, struct error *e) {
    struct registry all = db_registry(db);
    for (size_t i = 0; i < all.n; i++)
        if (!list_each(db, &(struct list_query){.entity = all.v[i], .order = "id"}, look_in_row, s, e))
            return false;
    return true;
}

bool forget_find(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                 struct forget_hits *out, struct error *e) {
    struct person person;
    struct search s = {.arena = a, .person = &person};
    if (!read_begin(db, e)) return false;
    bool ok = person_load(db, a, entity, id, &person, e) && look_everywhere(db, &s, e);
    read_end(db);
    *out = (struct forget_hits){s.hits.v, s.hits.n};
    return ok;
}

static bool empty_fields(struct db *db, struct arena *a, const struct person *p, struct forget_result *out,
                         struct error *e) {
    struct record *after = record_copy(a, p->record);
    for (size_t i = 0; i < after->entity->n_fields; i++) {
        const struct field *f = &after->entity->fields[i];
        if (!(f->flags & F_PERSONAL) || after->v[i].null) continue;
        after->v[i] = f->flags & F_REQUIRED ? value_text(SV(ERASED)) : value_null();
        out->fields++;
    }
    return record_update(db, NULL, after, e);
}

static bool write_author(struct db *db, const struct forget_edit *edit, struct error *e) {
    struct str sql = {0};
    struct query q;
    str_addf(&sql, "UPDATE \"%s\" SET author = ? WHERE id = ?", edit->entity->name);
    bool ok = query_open(db, str_c(&sql), &q, e);
    str_deinit(&sql);
    if (!ok) return false;
    query_bind_text(&q, 1, edit->text.p ? edit->text : SV(""));
    query_bind_int(&q, 2, edit->id);
    ok = query_run(&q, e);
    query_close(&q);
    return ok;
}

static bool make_edit(struct db *db, struct arena *a, const struct forget_edit *edit, struct error *e) {
    struct record *after;
    if (strcmp(edit->field, "author") == 0) return write_author(db, edit, e);
    if (!record_load(db, a, edit->entity, edit->id, &after, e)) return false;
    if (strcmp(edit->field, "ref") == 0)
        after->ref = edit->text;
    else
        record_set_text(after, edit->field, edit->text);
    return record_update(db, NULL, after, e);
}

/* The person may have worked with the program. */
static bool erase_authors(struct db *db, struct arena *a, const struct person *p, struct error *e) {
    struct query q;
    VEC(int64_t) found = {0};
    enum step s;
    if (!statement_open(db, "SELECT seq, author FROM history", &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        if (person_in(p, query_text(&q, 1)).p) VEC_PUSH(a, &found, query_int(&q, 0));
    query_close(&q);
    int64_t ignored;
    for (size_t i = 0; s == STEP_END && i < found.n; i++)
        if (!query_one(db, "UPDATE history SET author = '" ERASED "' WHERE seq = ?", found.v[i], &ignored, e))
            return false;
    return s == STEP_END;
}

struct task {
    const struct entity *entity;
    int64_t id;
    const struct forget_edit *edits;
    size_t n_edits;
};

static bool erase(struct db *db, struct arena *a, const struct task *t, struct person *p,
                  struct forget_result *out, struct error *e) {
    int64_t acts;
    if (!person_load(db, a, t->entity, t->id, p, e) || !empty_fields(db, a, p, out, e)) return false;
    for (size_t i = 0; i < t->n_edits; i++)
        if (!make_edit(db, a, &t->edits[i], e)) return false;
    out->texts = t->n_edits;
    if (!query_one(db, "SELECT count(*) FROM history WHERE changeset IS NOT NULL", 0, &acts, e)) return false;
    out->acts = (size_t)acts;
    return erase_authors(db, a, p, e) && past_barrier(db, ACT_FORGET, t->entity, t->id, e);
}

static bool erase_now(struct db *db, struct arena *a, const struct task *t, struct person *p,
                      struct forget_result *out, struct error *e) {
    if (write_begin_alone(db, e) && erase(db, a, t, p, out, e) && write_end(db, e)) return true;
    write_undo(db);
    return false;
}

static size_t count_bytes(struct sv hay, struct sv needle) {
    size_t n = 0;
    if (needle.n < 2) return 0;
    for (const char *p = hay.p; (p = memmem(p, (size_t)(hay.p + hay.n - p), needle.p, needle.n)); p++) n++;
    return n;
}

/* The family name and the e-mail, as they were written and as they were folded. */
static bool search_file(struct db *db, const struct person *p, size_t *out, struct error *e) {
    struct str bytes = {0};
    bool ok = fs_read(db->path, SIZE_MAX, &bytes, e);
    *out = ok ? count_bytes(str_sv(&bytes), p->family) + count_bytes(str_sv(&bytes), p->email) : 0;
    for (size_t i = 0; ok && i < p->n; i++)
        if (!sv_eq(p->needles[i], p->family) && !sv_eq(p->needles[i], p->email))
            *out += count_bytes(str_sv(&bytes), p->needles[i]);
    str_deinit(&bytes);
    return ok;
}

bool forget_person(struct db *db, const struct entity *entity, int64_t id, const struct forget_edit *edits,
                   size_t n_edits, struct forget_result *out, struct error *e) {
    struct arena a = {0};
    struct person p;
    struct task t = {entity, id, edits, n_edits};
    *out = (struct forget_result){0};
    bool ok = erase_now(db, &a, &t, &p, out, e) && own_folders_delete(db, &out->backups, &out->drafts, e) &&
              db_compact(db, e) && search_file(db, &p, &out->remaining, e);
    arena_deinit(&a);
    return ok;
}
