#include "match/form_model.h"

static int32_t ordinary(const struct form_problem *p, int32_t unit) {
    int32_t of = form_further_of(p, (size_t)unit);
    return of < 0 ? unit : of;
}

static void apart_add(struct model *m, int32_t a, int32_t b) {
    VEC_PUSH(m->a, &m->apart, (struct form_pair){m->block_of[a], m->block_of[b]});
}

static void places_make(struct model *m) {
    m->next_place = arena_array(m->a, m->p->n_units, sizeof *m->next_place);
    for (size_t u = 0; u < m->p->n_units; u++) m->next_place[u] = -1;
    for (size_t u = m->p->n_units; u-- > 0;) {
        int32_t of = form_further_of(m->p, u);
        if (of < 0) continue;
        m->next_place[u] = m->next_place[of];
        m->next_place[of] = (int32_t)u;
        m->blocks[m->block_of[u]].further = true;
        m->further += m->p->units[u].size;
    }
}

void further_prepare(struct model *m) {
    const struct form_problem *p = m->p;
    places_make(m);
    for (size_t i = 0; i < p->n_apart; i++)
        for (int32_t a = ordinary(p, p->apart[i].a); a >= 0; a = m->next_place[a])
            for (int32_t b = ordinary(p, p->apart[i].b); b >= 0; b = m->next_place[b]) apart_add(m, a, b);
    for (int32_t u = 0; u < (int32_t)p->n_units; u++)
        for (int32_t next = m->next_place[u]; next >= 0; next = m->next_place[next]) apart_add(m, u, next);
}

static bool has_gate(const struct model *m, int32_t unit, int32_t theme) {
    for (size_t i = (size_t)m->first_gate[unit]; i < m->gates.n; i++)
        if (m->gates.v[i].theme == theme) return true;
    return false;
}

void gates_make(struct model *m) {
    if (!m->further) return;
    m->first_gate = arena_array(m->a, m->p->n_units + 1, sizeof *m->first_gate);
    for (int32_t u = 0; u < (int32_t)m->p->n_units; u++) {
        m->first_gate[u] = m->first_gate[u + 1] = (int32_t)m->gates.n;
        if (form_further_of(m->p, (size_t)u) >= 0 || m->next_place[u] < 0) continue;
        for (int32_t place = u; place >= 0; place = m->next_place[place]) {
            const struct form_unit *unit = &m->p->units[place];
            int32_t class = m->blocks[m->block_of[m->next_place[u]]].class;
            for (size_t r = 0; r < unit->n_ranked; r++)
                if (!has_gate(m, u, unit->ranked[r]))
                    VEC_PUSH(m->a, &m->gates, (struct gate){u, unit->ranked[r], class});
        }
        m->first_gate[u + 1] = (int32_t)m->gates.n;
    }
}

int32_t gate_to(const struct model *m, const struct block *b, int32_t theme) {
    if (!m->further || b->members > 1) return -1;
    int32_t unit = ordinary(m->p, m->member[b->first]);
    for (int32_t i = m->first_gate[unit]; i < m->first_gate[unit + 1]; i++)
        if (m->gates.v[i].theme == theme) return i;
    return -1;
}
