#include "service/transfer/keyed.h"

void keyed_add(struct keyed_rows *m, struct arena *a, struct sv key, int64_t id, struct sv extra) {
    const struct idmap_entry *head = idmap_ref(&m->heads, key);
    struct sv own = sv_of(arena_strndup(a, extra.p, extra.n), extra.n);
    struct keyed row = {id, own, 0};
    if (head) {
        struct keyed *first = &m->rows.v[head->id - 1];
        row.next = first->next;
        first->next = m->rows.n + 1;
    }
    VEC_PUSH(a, &m->rows, row);
    if (!head) idmap_add(&m->heads, a, key, (int64_t)m->rows.n);
}

const struct keyed *keyed_first(const struct keyed_rows *m, struct sv key) {
    const struct idmap_entry *head = idmap_ref(&m->heads, key);
    return head ? &m->rows.v[head->id - 1] : NULL;
}

const struct keyed *keyed_next(const struct keyed_rows *m, const struct keyed *k) {
    return k->next ? &m->rows.v[k->next - 1] : NULL;
}
