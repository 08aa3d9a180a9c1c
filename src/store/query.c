#include "catalyse/store/query.h"
#include "store/handle.h"
#include <string.h>

/* Eight bytes at a time: texts are long, and looked up at each use. */
static uint64_t hash_text(const char *text) {
    size_t left = strlen(text);
    uint64_t h = left, word;
    for (; left >= sizeof word; text += sizeof word, left -= sizeof word) {
        memcpy(&word, text, sizeof word);
        h = (h ^ word) * 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    word = 0;
    memcpy(&word, text, left);
    h = (h ^ word) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

static void forget_slot(struct cached *c) {
    sqlite3_finalize(c->st);
    xfree(c->sql);
    *c = (struct cached){0};
}

void statements_close(struct db *db) {
    for (int i = 0; i < CACHE_SLOTS; i++) forget_slot(&db->cache[i]);
}

void statements_rest(struct db *db) {
    for (int i = 0; i < CACHE_SLOTS; i++)
        if (!db->cache[i].busy && db->cache[i].last_use <= db->rested) forget_slot(&db->cache[i]);
    db->rested = db->uses;
}

static bool is_last(const struct db *db, const char *sql) {
    const struct cached *c = &db->cache[db->last_slot];
    return c->st && !c->busy && strcmp(c->sql, sql) == 0;
}

/* The first of the slots where a text with this hash may be. */
static int first_slot(uint64_t hash) {
    return (int)(hash % (CACHE_SLOTS / CACHE_WAYS)) * CACHE_WAYS;
}

static int find_slot(const struct db *db, const char *sql, uint64_t hash) {
    for (int i = first_slot(hash), end = i + CACHE_WAYS; i < end; i++) {
        const struct cached *c = &db->cache[i];
        if (c->st && c->hash == hash && !c->busy && strcmp(c->sql, sql) == 0) return i;
    }
    return -1;
}

/* The slot whose last use is longest ago; -1 when all are busy. */
static int oldest_slot(const struct db *db, uint64_t hash) {
    int oldest = -1;
    for (int i = first_slot(hash), end = i + CACHE_WAYS; i < end; i++) {
        const struct cached *c = &db->cache[i];
        if (c->busy) continue;
        if (oldest < 0 || c->last_use < db->cache[oldest].last_use) oldest = i;
    }
    return oldest;
}

static bool prepare(struct db *db, const char *sql, unsigned flags, sqlite3_stmt **st, struct error *e) {
    return sqlite3_prepare_v3(db->lite, sql, -1, flags, st, NULL) == SQLITE_OK || db_fault(db, e);
}

bool statement_open(struct db *db, const char *sql, struct query *q, struct error *e) {
    bool last = is_last(db, sql);
    uint64_t hash = last ? 0 : hash_text(sql);
    *q = (struct query){.db = db, .slot = last ? db->last_slot : find_slot(db, sql, hash)};
    if (q->slot < 0) {
        if (!prepare(db, sql, SQLITE_PREPARE_PERSISTENT, &q->st, e)) return false;
        q->slot = oldest_slot(db, hash);
        if (q->slot >= 0) {
            forget_slot(&db->cache[q->slot]);
            db->cache[q->slot] = (struct cached){.sql = xstrdup(sql), .hash = hash, .st = q->st};
        }
    }
    if (q->slot >= 0) {
        struct cached *c = &db->cache[q->slot];
        q->st = c->st;
        c->busy = true;
        c->last_use = ++db->uses;
        db->last_slot = q->slot;
    }
    db->open_queries++;
    return true;
}

bool query_open(struct db *db, const char *sql, struct query *q, struct error *e) {
    if (!statement_open(db, sql, q, e)) return false;
    BUG_ON(!db->writing && !sqlite3_stmt_readonly(q->st));
    return true;
}

bool query_open_once(struct db *db, const char *sql, struct query *q, struct error *e) {
    *q = (struct query){.db = db, .slot = -1};
    if (!prepare(db, sql, 0, &q->st, e)) return false;
    BUG_ON(!db->writing && !sqlite3_stmt_readonly(q->st));
    db->open_queries++;
    return true;
}

void query_close(struct query *q) {
    if (!q->st) return;
    if (q->slot < 0) {
        sqlite3_finalize(q->st);
    } else {
        sqlite3_reset(q->st);
        sqlite3_clear_bindings(q->st);
        q->db->cache[q->slot].busy = false;
    }
    q->db->open_queries--;
    q->st = NULL;
}

void query_bind_int(struct query *q, int at, int64_t i) {
    BUG_ON(sqlite3_bind_int64(q->st, at, i) != SQLITE_OK);
}

void query_bind_text(struct query *q, int at, struct sv text) {
    int rc = text.p ? sqlite3_bind_text64(q->st, at, text.p, text.n, SQLITE_STATIC, SQLITE_UTF8)
                    : sqlite3_bind_null(q->st, at);
    BUG_ON(rc != SQLITE_OK && rc != SQLITE_TOOBIG);
}

void query_bind_null(struct query *q, int at) {
    BUG_ON(sqlite3_bind_null(q->st, at) != SQLITE_OK);
}

void query_bind_value(struct query *q, int at, struct value v) {
    if (v.null)
        query_bind_null(q, at);
    else if (v.t.p)
        query_bind_text(q, at, v.t);
    else
        query_bind_int(q, at, v.i);
}

enum step query_next(struct query *q, struct error *e) {
    int rc = sqlite3_step(q->st);
    if (rc == SQLITE_ROW) return STEP_ROW;
    if (rc == SQLITE_DONE) return STEP_END;
    db_fault(q->db, e);
    return STEP_FAILED;
}

bool query_run(struct query *q, struct error *e) {
    enum step s;
    while ((s = query_next(q, e)) == STEP_ROW) continue;
    return s == STEP_END;
}

bool query_is_null(const struct query *q, int column) {
    return sqlite3_column_type(q->st, column) == SQLITE_NULL;
}

int64_t query_int(const struct query *q, int column) {
    return sqlite3_column_int64(q->st, column);
}

struct sv query_text(const struct query *q, int column) {
    const char *p = (const char *)sqlite3_column_text(q->st, column);
    return p ? sv_of(p, (size_t)sqlite3_column_bytes(q->st, column)) : SV_NULL;
}

struct sv query_text_copy(const struct query *q, int column, struct arena *a) {
    struct sv t = query_text(q, column);
    return t.p ? sv_of(arena_strndup(a, t.p, t.n), t.n) : SV_NULL;
}

bool query_one(struct db *db, const char *sql, int64_t id, int64_t *out, struct error *e) {
    struct query q;
    *out = 0;
    if (!statement_open(db, sql, &q, e)) return false;
    if (sqlite3_bind_parameter_count(q.st) > 0) query_bind_int(&q, 1, id);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = query_int(&q, 0);
    query_close(&q);
    return s != STEP_FAILED;
}

bool read_begin(struct db *db, struct error *e) {
    if (db->reading == 0 && !db->writing && !db_exec(db, "BEGIN", e)) return false;
    db->reading++;
    return true;
}

void read_end(struct db *db) {
    BUG_ON(db->reading == 0);
    if (--db->reading > 0 || db->writing) return;
    BUG_ON(db->open_queries > 0);
    if (!sqlite3_get_autocommit(db->lite)) sqlite3_exec(db->lite, "COMMIT", NULL, NULL, NULL);
}

bool read_done(struct db *db, bool ok) {
    read_end(db);
    return ok;
}
