#include "store/list_words.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"

/* Titles may be made of references, whose titles are made of references; nobody types more words. */
enum { DEPTH = 3, WORDS = 16 };

static struct value folded_word(struct list_sql *l, struct sv word) {
    return (struct value){.t = sv_of(arena_strndup(&l->arena, word.p, word.n), word.n)};
}

static bool is_seen(const struct list_sql *l, const struct field *f) {
    return f->audience >= l->query->viewer;
}

static bool title_seen(const struct list_sql *l, const struct entity *entity) {
    struct sv rest = sv_from(entity->title);
    for (struct title_part part; title_next(entity, &rest, &part);)
        if (!is_seen(l, part.field)) return false;
    return true;
}

static void add_reference(struct list_sql *l, const struct field *f, struct sv word, int depth);

/* The rows of the entity whose title holds the word. */
static void add_titled(struct list_sql *l, const struct entity *entity, struct sv word, int depth) {
    struct sv rest = sv_from(entity->title);
    str_addz(&l->text, "heads(folded, ?)");
    list_sql_bind(l, folded_word(l, word));
    for (struct title_part part; depth < DEPTH && title_next(entity, &rest, &part);)
        if (part.field->kind == FIELD_REF) add_reference(l, part.field, word, depth + 1);
}

static void add_reference(struct list_sql *l, const struct field *f, struct sv word, int depth) {
    const struct entity *target = target_of(l->db, f);
    str_addf(&l->text, " OR \"%s\" IN (SELECT id FROM \"%s\" WHERE ", f->name, target->name);
    add_titled(l, target, word, depth);
    str_addc(&l->text, ')');
}

/* Asked first: without such a row the list is searched in its index alone. */
static bool is_titled(struct list_sql *l, const struct entity *entity, struct sv word) {
    struct list_sql probe = {.db = l->db, .query = l->query};
    struct query q;
    str_addf(&probe.text, "SELECT 1 FROM \"%s\" WHERE ", entity->name);
    add_titled(&probe, entity, word, 0);
    str_addz(&probe.text, " LIMIT 1");
    enum step s = STEP_FAILED;
    if (list_sql_open(&probe, &q, NULL)) {
        s = query_next(&q, NULL);
        query_close(&q);
    }
    list_sql_deinit(&probe);
    return s != STEP_END;
}

static bool folds_field(const struct table *t, size_t field) {
    for (const size_t *p = t->heads; *p != SIZE_MAX; p++)
        if (*p == field) return true;
    for (const size_t *p = t->tails; *p != SIZE_MAX; p++)
        if (*p == field) return true;
    return false;
}

/* The column `folded` holds all that is searched, and nothing that this viewer may not see. */
static bool folded_suffices(const struct list_sql *l) {
    const struct entity *entity = l->table->entity;
    for (size_t i = 0; i < entity->n_fields; i++)
        if (folds_field(l->table, i) && !is_seen(l, &entity->fields[i])) return false;
    return true;
}

static void add_texts(struct list_sql *l, struct sv word) {
    const struct entity *entity = l->table->entity;
    if (folded_suffices(l)) {
        str_addz(&l->text, " OR holds(t.folded, ?)");
        list_sql_bind(l, folded_word(l, word));
        return;
    }
    for (size_t i = 0; i < entity->n_fields; i++) {
        if (!folds_field(l->table, i) || !is_seen(l, &entity->fields[i])) continue;
        str_addf(&l->text, " OR holds(fold(t.\"%s\"), ?)", entity->fields[i].name);
        list_sql_bind(l, folded_word(l, word));
    }
}

static void add_references(struct list_sql *l, struct sv word) {
    const struct entity *entity = l->table->entity;
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (f->kind != FIELD_REF || !(f->flags & F_LIST) || !is_seen(l, f)) continue;
        const struct entity *target = target_of(l->db, f);
        if (title_seen(l, target) && is_titled(l, target, word)) add_reference(l, f, word, 0);
    }
}

void words_in_row(struct list_sql *l, struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    struct sv rest = str_sv(&folded), word;
    for (int n = 0; n < WORDS && folded.n && sv_next(&rest, ' ', &word); n++) {
        str_addz(&l->text, " AND (0");
        add_texts(l, word);
        add_references(l, word);
        str_addc(&l->text, ')');
    }
    str_deinit(&folded);
}

/* Codes whose code or label, in the language of the moment, holds the word. */
static void add_choices(struct list_sql *l, const struct field *f, struct sv word) {
    str_addf(&l->text, " OR t.\"%s\" IN (''", f->name);
    for (const struct choice *c = f->choices; c->code; c++)
        if (text_matches(sv_from(c->code), word) || text_matches(sv_from(_(c->label)), word))
            str_addf(&l->text, ", '%s'", c->code);
    str_addc(&l->text, ')');
}

void words_in_field(struct list_sql *l, const struct field *f, struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    struct sv rest = str_sv(&folded), word;
    for (int n = 0; n < WORDS && folded.n && sv_next(&rest, ' ', &word); n++) {
        str_addz(&l->text, " AND (0");
        if (f->kind == FIELD_REF) {
            add_reference(l, f, word, 0);
        } else if (f->kind == FIELD_CHOICE) {
            add_choices(l, f, word);
        } else {
            str_addf(&l->text, " OR holds(fold(t.\"%s\"), ?)", f->name);
            list_sql_bind(l, folded_word(l, word));
        }
        str_addc(&l->text, ')');
    }
    str_deinit(&folded);
}
