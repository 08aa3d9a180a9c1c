#include "world.h"
#include "../support/check.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/query.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static struct registry registry(void) {
    return (struct registry){ENTITIES, N_ENTITIES};
}

static void must(struct world *w, bool ok) {
    if (!ok) fail_msg("%s", w->e.text);
}

void world_hurry(struct world *w, struct db *db) {
    int64_t ignored;
    must(w, query_one(db, "PRAGMA synchronous = OFF", 0, &ignored, &w->e));
}

void world_open(struct world *w, uint64_t seed) {
    *w = (struct world){.db = NULL};
    prng_seed(&w->random, seed);
    snprintf(w->path, sizeof w->path, "%s/world-%" PRIu64, getenv("HOME"), seed);
    fs_remove(w->path, NULL);
    must(w, db_open(w->path, DB_CREATE, registry(), "Ana", &w->db, &w->e));
    world_hurry(w, w->db);
}

void world_reopen(struct world *w) {
    db_close(w->db);
    must(w, db_open(w->path, DB_FACE, registry(), "Ana", &w->db, &w->e));
    world_hurry(w, w->db);
}

void world_close(struct world *w) {
    db_close(w->db);
    fs_remove(w->path, NULL);
    arena_deinit(&w->a);
}

const struct entity *world_entity(struct world *w) {
    return ENTITIES[prng_below(&w->random, N_ENTITIES)];
}

int64_t world_row(struct world *w, struct db *db, const struct entity *entity) {
    int64_t rows, id;
    must(w, query_one(db, arena_printf(&w->a, "SELECT count(*) FROM \"%s\"", entity->name), 0, &rows, &w->e));
    if (rows == 0) return 0;
    int64_t at = (int64_t)prng_below(&w->random, (uint64_t)rows);
    char *sql = arena_printf(&w->a, "SELECT id FROM \"%s\" ORDER BY id LIMIT 1 OFFSET ?", entity->name);
    must(w, query_one(db, sql, at, &id, &w->e));
    return id;
}

static struct sv random_text(struct world *w, const struct field *f) {
    static const char *const words[] = {"Emploi", "été", "l'Œuvre", "Łódź",  "'; --", "=1+1",
                                        "🦊",   "x",   "Brest",   "'=x",   "''",    "\"a,b\"",
                                        "\\n;",   "[x]", "#1",      "x = y", "<b>"};
    struct str out = {0}, clean = {0};
    size_t n = 1 + prng_below(&w->random, 4);
    for (size_t i = 0; i < n; i++) {
        const char *word = words[prng_below(&w->random, sizeof words / sizeof *words)];
        if (utf8_count(str_sv(&out)) + utf8_count(sv_from(word)) + 1 > (size_t)f->max) break;
        str_addf(&out, "%s%s", i ? f->kind == FIELD_LINES ? "\n" : " " : "", word);
    }
    if (out.n == 0) str_addc(&out, 'x');
    text_clean(str_sv(&out), f->kind == FIELD_LINES, &clean);
    struct sv text = sv_of(arena_strndup(&w->a, str_c(&clean), clean.n), clean.n);
    str_deinit(&out);
    str_deinit(&clean);
    return text;
}

static struct sv random_choice(struct world *w, const struct field *f) {
    size_t n = 0;
    while (f->choices[n].code) n++;
    return sv_from(f->choices[prng_below(&w->random, n)].code);
}

static struct sv random_date(struct world *w) {
    char *text = arena_alloc(&w->a, DATE_TEXT);
    date_iso(date_make(2026, 1, 1) + (int32_t)prng_below(&w->random, 700), text);
    return sv_from(text);
}

static struct sv random_time(struct world *w) {
    char *text = arena_alloc(&w->a, TIME_TEXT);
    time_iso((int)prng_below(&w->random, 1440), text);
    return sv_from(text);
}

static struct sv random_moment(struct world *w) {
    char *text = arena_alloc(&w->a, MOMENT_TEXT);
    moment_iso(INT64_C(1780000000000) + (int64_t)prng_below(&w->random, 1000000000), text);
    return sv_from(text);
}

bool world_value(struct world *w, const struct field *f, struct value *out) {
    switch (f->kind) {
    case FIELD_REF:
        *out = value_int(world_row(w, w->db, entity_named(f->target)));
        return out->i != 0;
    case FIELD_CHOICE:
        *out = value_text(random_choice(w, f));
        return true;
    case FIELD_DATE:
        *out = value_text(random_date(w));
        return true;
    case FIELD_TIME:
        *out = value_text(random_time(w));
        return true;
    case FIELD_MOMENT:
        *out = value_text(random_moment(w));
        return true;
    case FIELD_TEXT:
    case FIELD_LINES:
        *out = value_text(random_text(w, f));
        return true;
    default:
        *out = value_int(f->min + (int64_t)prng_below(&w->random, (uint64_t)(f->max - f->min) + 1));
        return true;
    }
}

bool world_record(struct world *w, const struct entity *entity, struct record **out) {
    struct record *r = *out = record_new(&w->a, entity);
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        bool needed = f->flags & F_REQUIRED;
        if (!needed && prng_below(&w->random, 3) > 0) continue;
        struct value v;
        if (world_value(w, f, &v))
            r->v[i] = v;
        else if (needed)
            return false;
    }
    return true;
}

static char *row_sql(struct world *w, struct db *db, const struct entity *entity) {
    struct str sql = {0};
    struct query q;
    str_addz(&sql, "SELECT ''");
    must(w, query_open(db, "SELECT name FROM pragma_table_info(?)", &q, &w->e));
    query_bind_text(&q, 1, sv_from(entity->name));
    while (query_next(&q, &w->e) == STEP_ROW)
        str_addf(&sql, " || '|' || quote(\"%.*s\")", SV_ARG(query_text(&q, 0)));
    query_close(&q);
    str_addf(&sql, " FROM \"%s\" ORDER BY id", entity->name);
    char *text = arena_strndup(&w->a, str_c(&sql), sql.n);
    str_deinit(&sql);
    return text;
}

uint64_t world_hash(struct world *w, struct db *db) {
    uint64_t hash = 1;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct query q;
        int64_t rows;
        must(w, query_one(db, arena_printf(&w->a, "SELECT count(*) FROM \"%s\"", ENTITIES[i]->name), 0, &rows,
                          &w->e));
        if (rows == 0) continue;
        must(w, query_open(db, row_sql(w, db, ENTITIES[i]), &q, &w->e));
        while (query_next(&q, &w->e) == STEP_ROW) {
            struct sv row = query_text(&q, 0);
            for (size_t k = 0; k < row.n; k++) hash = hash_u64(hash ^ (unsigned char)row.p[k]);
            hash = hash_u64(hash + i);
        }
        query_close(&q);
    }
    return hash;
}
