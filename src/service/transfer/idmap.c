#include "service/transfer/idmap.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/vec.h"

static size_t hash_text(struct sv t) {
    uint64_t h = 0xCBF29CE484222325u; /* FNV-1a */
    for (size_t i = 0; i < t.n; i++) h = (h ^ (unsigned char)t.p[i]) * 0x100000001B3u;
    return (size_t)hash_u64(h);
}

static size_t hash_id(int64_t id) {
    return (size_t)hash_u64((uint64_t)id);
}

static void slot_fill(uint32_t *table, size_t slots, size_t hash, size_t position) {
    size_t i = hash & (slots - 1);
    while (table[i]) i = (i + 1) & (slots - 1);
    table[i] = (uint32_t)position;
}

static bool is_full(size_t entries, size_t slots) {
    return 2 * entries > slots;
}

static void grow_refs(struct idmap *m) {
    m->ref_slots = m->ref_slots ? 4 * m->ref_slots : 64;
    m->by_ref = arena_array(m->arena, m->ref_slots, sizeof *m->by_ref);
    for (size_t i = 0; i < m->n; i++) slot_fill(m->by_ref, m->ref_slots, hash_text(m->v[i].ref), i + 1);
}

void idmap_add(struct idmap *m, struct arena *a, struct sv ref, int64_t id) {
    m->arena = a;
    if (is_full(m->n + 1, m->ref_slots)) grow_refs(m);
    struct sv own = sv_of(arena_strndup(a, ref.p, ref.n), ref.n);
    VEC_PUSH(a, m, (struct idmap_entry){own, id});
    slot_fill(m->by_ref, m->ref_slots, hash_text(own), m->n);
}

const struct idmap_entry *idmap_ref(const struct idmap *m, struct sv ref) {
    if (m->ref_slots == 0) return NULL;
    size_t i = hash_text(ref) & (m->ref_slots - 1);
    for (; m->by_ref[i]; i = (i + 1) & (m->ref_slots - 1)) {
        const struct idmap_entry *entry = &m->v[m->by_ref[i] - 1];
        if (sv_eq(entry->ref, ref)) return entry;
    }
    return NULL;
}

static void complete_ids(struct idmap *m) {
    if (is_full(m->n, m->id_slots)) {
        while (is_full(m->n, m->id_slots)) m->id_slots = m->id_slots ? 4 * m->id_slots : 64;
        m->by_id = arena_array(m->arena, m->id_slots, sizeof *m->by_id);
        m->n_by_id = 0;
    }
    for (; m->n_by_id < m->n; m->n_by_id++)
        slot_fill(m->by_id, m->id_slots, hash_id(m->v[m->n_by_id].id), m->n_by_id + 1);
}

const struct idmap_entry *idmap_id(struct idmap *m, int64_t id) {
    if (m->n_by_id < m->n) complete_ids(m);
    if (m->id_slots == 0) return NULL;
    size_t i = hash_id(id) & (m->id_slots - 1);
    for (; m->by_id[i]; i = (i + 1) & (m->id_slots - 1)) {
        const struct idmap_entry *entry = &m->v[m->by_id[i] - 1];
        if (entry->id == id) return entry;
    }
    return NULL;
}
