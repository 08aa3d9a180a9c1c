#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/keys.h"
#include <string.h>

void keymap_deinit(struct keymap *m) {
    xfree(m->v);
    *m = (struct keymap){0};
}

static void add(struct keymap *m, struct binding b) {
    if (m->n == m->cap) {
        m->cap = m->cap ? 2 * m->cap : 32;
        m->v = xrealloc(m->v, m->cap, sizeof *m->v);
    }
    m->v[m->n++] = b;
}

bool keymap_bind(struct keymap *m, int action, struct sv keys, struct error *e) {
    size_t before = m->n;
    for (struct sv part; sv_next(&keys, ',', &part);) {
        struct binding b = {.action = action};
        part = sv_trim(part);
        if (part.n == 0) continue;
        if (!keyseq_parse(part, &b.seq)) {
            m->n = before;
            return error_set(e, ERR_CONFIG, _("'%s' is no key: write a, C-p, F1, Enter or g1"),
                             text_quote(part).p);
        }
        add(m, b);
    }
    return true;
}

bool keymap_rebind(struct keymap *m, int action, struct sv keys, struct error *e) {
    size_t before = m->n, kept = 0;
    if (!keymap_bind(m, action, keys, e)) return false;
    for (size_t i = 0; i < m->n; i++)
        if (i >= before || m->v[i].action != action) m->v[kept++] = m->v[i];
    m->n = kept;
    return true;
}

static bool begins(const struct keyseq *part, const struct keyseq *whole) {
    return part->n <= whole->n && memcmp(part->key, whole->key, part->n * sizeof *part->key) == 0;
}

static bool clashes(const struct keymap *m, const struct keyseq *seq, int action) {
    for (size_t i = 0; i < m->n; i++)
        if (m->v[i].action == action && (begins(seq, &m->v[i].seq) || begins(&m->v[i].seq, seq))) return true;
    return false;
}

void keymap_yield(struct keymap *m, int loser, int winner) {
    size_t kept = 0;
    for (size_t i = 0; i < m->n; i++)
        if (m->v[i].action != loser || !clashes(m, &m->v[i].seq, winner)) m->v[kept++] = m->v[i];
    m->n = kept;
}

bool keymap_conflict(const struct keymap *m, const struct binding **a, const struct binding **b) {
    for (size_t i = 0; i < m->n; i++)
        for (size_t j = 0; j < m->n; j++) {
            if (m->v[i].action == m->v[j].action || !begins(&m->v[i].seq, &m->v[j].seq)) continue;
            *a = &m->v[i];
            *b = &m->v[j];
            return true;
        }
    return false;
}

const struct keyseq *keymap_first(const struct keymap *m, int action) {
    for (size_t i = 0; i < m->n; i++)
        if (m->v[i].action == action) return &m->v[i].seq;
    return NULL;
}

static enum keymap_result find(const struct keymap *m, const struct keyseq *typed, int *action) {
    enum keymap_result result = KEYMAP_NONE;
    for (size_t i = 0; i < m->n; i++) {
        if (!begins(typed, &m->v[i].seq)) continue;
        result = KEYMAP_PENDING;
        if (typed->n != m->v[i].seq.n) continue;
        *action = m->v[i].action;
        return KEYMAP_FOUND;
    }
    return result;
}

enum keymap_result keymap_feed(const struct keymap *const *maps, size_t n, struct keyseq *pending,
                               uint32_t key, int *action, size_t *map, bool *dropped) {
    struct keyseq typed = *pending;
    *dropped = false;
    typed.key[typed.n++] = key;
    for (size_t i = 0; i < n; i++) {
        enum keymap_result result = find(maps[i], &typed, action);
        if (result == KEYMAP_NONE) continue;
        if (map) *map = i;
        *pending = result == KEYMAP_PENDING ? typed : (struct keyseq){0};
        return result;
    }
    *dropped = pending->n > 0;
    *pending = (struct keyseq){0};
    return KEYMAP_NONE;
}
