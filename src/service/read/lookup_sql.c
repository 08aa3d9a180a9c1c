#include "service/read/lookup_sql.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include <stdio.h>
#include <string.h>

bool title_holds(const struct entity *entity, const struct field *f) {
    struct sv rest = sv_from(entity->title), word, name = sv_from(f->name);
    while (sv_next(&rest, ' ', &word)) {
        if (sv_eq(word, name)) return true;
        struct sv stem = sv_of(word.p, word.n ? word.n - 1 : 0);
        if (sv_ends(word, SV("_*")) && sv_starts(name, stem) && name.n == stem.n + 2) return true;
    }
    return false;
}

#define FIRST_LINE "substr(%s.folded, 1, instr(%s.folded || char(10), char(10)) - 1)"

/* The words that name a row stand in the first line of `folded`, after a blank each here; once more as those
 * who leave out apostrophes write them. */
static void add_words_of(struct str *sql, const char *table) {
    str_addf(sql,
             "' ' || replace(replace(" FIRST_LINE ", '-', ' '), '''', ' ')"
             " || ' ' || replace(" FIRST_LINE ", '''', '')",
             table, table, table, table);
}

/* Rows are also named by the rows they lead to. */
static void add_joins(struct str *sql, struct str *words, const struct entity *entity) {
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (f->kind != FIELD_REF || !title_holds(entity, f)) continue;
        char table[32];
        snprintf(table, sizeof table, "r%zu", i);
        str_addf(sql, " LEFT JOIN \"%s\" AS %s ON %s.id = t.\"%s\"", f->target, table, table, f->name);
        str_addz(words, " || coalesce(");
        add_words_of(words, table);
        str_addz(words, ", '')");
    }
}

static const struct field *field_or_null(const struct entity *entity, struct sv name) {
    int at = field_index(entity, name);
    return at < 0 ? NULL : &entity->fields[at];
}

static bool is_text(const struct field *f) {
    return f && field_is_words(f->kind);
}

/* Best first: the title begins so, then the entity's own order. Where that is by texts, `folded` begins with
 * them and has an index. */
static void add_order(struct str *sql, const struct entity *entity, bool typed) {
    struct sv rest = sv_from(entity->order), name;
    str_addz(sql, typed ? " ORDER BY instr(t.folded, ?1) = 1 DESC, " : " ORDER BY ");
    for (bool first = true; sv_next(&rest, ',', &name); first = false) {
        if (first && is_text(field_or_null(entity, name))) {
            str_addz(sql, "t.folded, ");
            break;
        }
        str_addf(sql, "t.\"%.*s\", ", SV_ARG(name));
    }
    str_addf(sql, "t.id LIMIT %d", LOOKUP_ROWS);
}

static struct sv word_param(struct arena *a, struct sv word) {
    return sv_of(arena_printf(a, " %.*s", SV_ARG(word)), word.n + 1);
}

/* Folded, with what hyphens and apostrophes join as words of their own. */
static struct sv folded_apart(struct arena *a, struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    for (size_t i = 0; i < folded.n; i++)
        if (strchr("-'", folded.p[i])) folded.p[i] = ' ';
    return str_keep(&folded, a);
}

void lookup_query_make(struct arena *a, const struct entity *entity, struct sv typed,
                       struct lookup_query *out) {
    struct str sql = {0}, words = {0};
    *out = (struct lookup_query){0};
    struct sv rest = folded_apart(a, typed), word;
    out->params[out->n++] = value_text(rest);
    str_addf(&sql, "SELECT t.id FROM \"%s\" AS t", entity->name);
    add_words_of(&words, "t");
    add_joins(&sql, &words, entity);
    if (rest.n) str_addz(&sql, " WHERE instr(replace(fold(t.ref), '-', ' '), ?1) = 1 OR (1");
    bool any = rest.n > 0;
    while (out->n <= LOOKUP_WORDS && sv_next(&rest, ' ', &word)) {
        if (word.n == 0) continue;
        out->params[out->n++] = value_text(word_param(a, word));
        str_addf(&sql, " AND instr(%s, ?%zu)", str_c(&words), out->n);
    }
    if (any) str_addz(&sql, ")");
    if (!any) out->n = 0;
    add_order(&sql, entity, any);
    out->sql = str_keep(&sql, a).p;
    str_deinit(&words);
}
