#include "store/keys.h"
#include "catalyse/base/date.h"
#include <inttypes.h>
#include <string.h>

enum { RANDOM_BITS = 22, NUMBER_DIGITS = 15 };

/* 2020-01-01T00:00:00Z in ms since the epoch: 63 bits last until 2089. */
static const int64_t START = INT64_C(1577836800000);

int64_t key_new(struct db *db) {
    int64_t ms = clock_now() - START;
    int64_t fresh = (ms > 0 ? ms : 0) << RANDOM_BITS | (int64_t)prng_below(&db->keys, 1u << RANDOM_BITS);
    db->last_id = fresh > db->last_id ? fresh : db->last_id + 1;
    return db->last_id;
}

int64_t key_past(struct db *db) {
    db->last_id += (int64_t)prng_below(&db->keys, 1u << RANDOM_BITS);
    return key_new(db);
}

/* Among refs that are the prefix, a dash and digits only. */
static bool largest_number(struct db *db, const struct table *t, int64_t *out, struct error *e) {
    struct query q;
    struct str sql = {0};
    const char *prefix = t->entity->prefix;
    int start = (int)strlen(prefix) + 2;
    str_addf(&sql,
             "SELECT max(CAST(substr(ref, %d) AS INTEGER)) FROM \"%s\" WHERE ref >= '%s-' AND ref < '%s.' "
             "AND length(ref) < %d AND substr(ref, %d) NOT GLOB '*[^0-9]*'",
             start, t->entity->name, prefix, prefix, start + NUMBER_DIGITS, start);
    bool ok = statement_open(db, str_c(&sql), &q, e);
    str_deinit(&sql);
    if (!ok) return false;
    enum step s = query_next(&q, e);
    *out = s == STEP_ROW ? query_int(&q, 0) : 0;
    query_close(&q);
    return s != STEP_FAILED;
}

bool ref_new(struct db *db, struct table *t, struct arena *a, struct sv *ref, struct error *e) {
    if (t->next_number == 0) {
        int64_t largest;
        if (!largest_number(db, t, &largest, e)) return false;
        t->next_number = largest + 1;
    }
    *ref = sv_from(arena_printf(a, "%s-%" PRId64, t->entity->prefix, t->next_number++));
    return true;
}

void ref_seen(struct table *t, struct sv ref) {
    struct sv prefix = sv_from(t->entity->prefix);
    int64_t n;
    if (t->next_number == 0 || ref.n < prefix.n + 2 || !sv_starts(ref, prefix) || ref.p[prefix.n] != '-')
        return;
    struct sv digits = sv_of(ref.p + prefix.n + 1, ref.n - prefix.n - 1);
    if (digits.n <= NUMBER_DIGITS && sv_to_i64(digits, &n) && n >= t->next_number) t->next_number = n + 1;
}
