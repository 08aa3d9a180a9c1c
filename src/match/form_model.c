#include "match/form_model.h"
#include "catalyse/base/prng.h"
#include <stdlib.h>

/* Nodes of the flow: blocks, then (theme, class), then a hub per class, then gates, then the sink. */
static int32_t node_theme(const struct model *m, int32_t theme, int32_t class) {
    return m->n_blocks + theme * m->n_classes + class;
}

static int32_t node_hub(const struct model *m, int32_t class) {
    return m->n_blocks + m->n_themes * m->n_classes + class;
}

static int32_t node_gate(const struct model *m, int32_t gate) {
    return node_hub(m, m->n_classes) + gate;
}

static int32_t node_sink(const struct model *m) {
    return node_gate(m, (int32_t)m->gates.n);
}

int32_t arc_of_hub(const struct model *m, int32_t theme, int32_t class) {
    return m->hub_arcs + theme * m->n_classes + class;
}

int32_t arc_of_class(const struct model *m, int32_t theme, int32_t class) {
    return m->class_arcs + theme * (m->n_classes - 1) + class - 1;
}

int32_t arc_to(const struct model *m, int32_t block, int32_t theme) {
    const struct block *b = &m->blocks[block];
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs - 1; i++)
        if (m->arc_theme[i] == theme) return i;
    return -1;
}

static wide unit_cost(const struct model *m, const struct form_unit *u, int32_t theme) {
    for (size_t r = 0; r < u->n_ranked; r++)
        if (u->ranked[r] == theme) return m->digits.rank[r];
    return m->digits.outside;
}

/* Of a person in a further place. */
static wide further_cost(const struct model *m, const struct block *b, int32_t theme) {
    const struct form_unit *u = &m->p->units[m->member[b->first]];
    size_t r = 0;
    if (theme == OUTSIDE) return m->digits.missed;
    while (r < u->n_ranked && u->ranked[r] != theme) r++;
    return m->digits.tie_base * (wide)r;
}

/* Chance, or what keeps close to a plan or away from others. */
static int32_t tie_of(const struct model *m, int32_t block, int32_t theme) {
    const struct block *b = &m->blocks[block];
    int32_t stays = 0;
    if (m->o->near) return m->o->near[m->member[b->first]] != theme;
    for (size_t i = 0; i < m->o->n_avoid; i++) stays += m->o->avoid[i][m->member[b->first]] == theme;
    uint64_t mixed = hash_u64(b->key ^ hash_u64(m->p->themes[theme].key ^ hash_u64(m->o->seed)));
    return m->o->n_avoid ? stays : (int32_t)(mixed % TIES);
}

wide model_cost(const struct model *m, int32_t block, int32_t theme) {
    const struct block *b = &m->blocks[block];
    wide sum = (wide)b->size * (theme == OUTSIDE ? 0 : tie_of(m, block, theme));
    if (b->further) return sum + b->size * further_cost(m, b, theme);
    for (int32_t i = 0; i < b->members; i++) {
        const struct form_unit *u = &m->p->units[m->member[b->first + i]];
        sum += (theme == OUTSIDE ? m->digits.outside : unit_cost(m, u, theme)) * u->size;
    }
    return sum;
}

/* --- blocks: units joined by `together` */

static int32_t root_of(int32_t *up, int32_t u) {
    while (up[u] != u) u = up[u] = up[up[u]];
    return u;
}

static void blocks_make(struct model *m) {
    const struct form_problem *p = m->p;
    int32_t n = (int32_t)p->n_units, *up = arena_array(m->a, p->n_units, sizeof *up);
    int32_t *next = arena_array(m->a, p->n_units, sizeof *next);
    for (int32_t u = 0; u < n; u++) up[u] = u;
    for (size_t i = 0; i < p->n_together; i++) {
        int32_t a = root_of(up, p->together[i].a), b = root_of(up, p->together[i].b);
        up[a > b ? a : b] = a > b ? b : a;
    }
    m->blocks = arena_array(m->a, p->n_units, sizeof *m->blocks);
    m->block_of = arena_array(m->a, p->n_units, sizeof *m->block_of);
    m->member = arena_array(m->a, p->n_units, sizeof *m->member);
    for (int32_t u = 0; u < n; u++) {
        int32_t r = root_of(up, u);
        m->block_of[u] = r == u ? m->n_blocks++ : m->block_of[r];
        struct block *b = &m->blocks[m->block_of[u]];
        b->size += p->units[u].size;
        b->key += hash_u64(p->units[u].key);
        b->members++;
        m->people += p->units[u].size;
    }
    for (int32_t b = 1; b < m->n_blocks; b++)
        m->blocks[b].first = m->blocks[b - 1].first + m->blocks[b - 1].members;
    for (int32_t u = 0; u < n; u++) {
        int32_t b = m->block_of[u];
        m->member[m->blocks[b].first + next[b]++] = u;
    }
}

/* --- classes: quotas whose types do not overlap become nodes of the network */

static void classes_choose(struct model *m, int32_t class_of[FORM_TYPES]) {
    const struct form_problem *p = m->p;
    uint32_t taken = 0;
    m->n_classes = 1;
    m->net_quota = arena_array(m->a, FORM_TYPES, sizeof *m->net_quota);
    for (size_t q = 0; q < p->n_quotas; q++) {
        if (p->quotas[q].types & taken) continue;
        taken |= p->quotas[q].types;
        m->net_quota[m->n_classes - 1] = q;
        for (int32_t t = 0; t < FORM_TYPES; t++)
            if (p->quotas[q].types >> t & 1) class_of[t] = m->n_classes;
        m->n_classes++;
    }
}

static void block_count(struct model *m, int32_t block) {
    struct block *b = &m->blocks[block];
    for (int32_t i = 0; i < b->members; i++) {
        const struct form_unit *u = &m->p->units[m->member[b->first + i]];
        for (size_t q = 0; q < m->p->n_quotas; q++)
            if (m->p->quotas[q].types >> u->type & 1)
                m->count[(size_t)block * m->p->n_quotas + q] += m->p->quotas[q].people ? u->size : 1;
    }
}

/* The class all members share; 0 when they do not. */
static int32_t block_class(const struct model *m, const struct block *b, const int32_t class_of[FORM_TYPES]) {
    int32_t class = class_of[m->p->units[m->member[b->first]].type];
    for (int32_t i = 1; i < b->members; i++)
        if (class_of[m->p->units[m->member[b->first + i]].type] != class) return 0;
    return class;
}

static int32_t limited(int64_t x, int64_t most) {
    return (int32_t)(x < 0 ? 0 : x > most ? most : x);
}

/* People that the quota's bounds in its own unit mean at the least and at the most. */
static void class_bounds(struct model *m, int32_t class) {
    size_t quota = m->net_quota[class - 1];
    const struct form_quota *q = &m->p->quotas[quota];
    int64_t mixed = 0, low = INT64_MAX, high = 0;
    for (int32_t b = 0; b < m->n_blocks; b++) {
        int64_t count = m->count[(size_t)b * m->p->n_quotas + quota], size = m->blocks[b].size;
        if (m->blocks[b].class != class) {
            mixed += count;
            continue;
        }
        if (size / count < low) low = size / count;
        if ((size + count - 1) / count > high) high = (size + count - 1) / count;
    }
    int64_t need = q->min - mixed;
    m->class_min[class] = need <= 0          ? 0
                          : low == INT64_MAX ? INT32_MAX / 2
                                             : limited(need * low, INT32_MAX / 2);
    m->class_max[class] = limited(q->max * high, m->people);
}

static void classes_make(struct model *m) {
    int32_t class_of[FORM_TYPES] = {0};
    classes_choose(m, class_of);
    m->count = arena_array(m->a, (size_t)m->n_blocks * m->p->n_quotas, sizeof *m->count);
    for (int32_t b = 0; b < m->n_blocks; b++) {
        block_count(m, b);
        m->blocks[b].class = block_class(m, &m->blocks[b], class_of);
    }
    m->class_min = arena_array(m->a, (size_t)m->n_classes, sizeof *m->class_min);
    m->class_max = arena_array(m->a, (size_t)m->n_classes, sizeof *m->class_max);
    for (int32_t c = 1; c < m->n_classes; c++) class_bounds(m, c);
}

/* --- the network */

/* Costs of a person's share are whole numbers unless units of different wishes stay together. */
static bool shares_are_whole(const struct model *m) {
    for (int32_t b = 0; b < m->n_blocks; b++)
        if (m->blocks[b].members > 1) return false;
    return true;
}

static int32_t block_arcs(struct model *m, int32_t block, int32_t at, uint32_t *seen) {
    struct block *b = &m->blocks[block];
    b->arcs = at;
    for (int32_t i = 0; i < b->members; i++) {
        const struct form_unit *u = &m->p->units[m->member[b->first + i]];
        for (size_t r = 0; r < u->n_ranked; r++) {
            if (seen[u->ranked[r]] == (uint32_t)block + 1) continue;
            seen[u->ranked[r]] = (uint32_t)block + 1;
            m->arc_theme[at++] = u->ranked[r];
        }
    }
    m->arc_theme[at++] = OUTSIDE;
    b->n_arcs = at - b->arcs;
    return at;
}

static void arc_set(struct model *m, int32_t arc, int32_t from, int32_t to) {
    m->flow.from[arc] = from;
    m->flow.to[arc] = to;
}

static int32_t node_outside(const struct model *m, const struct block *b) {
    return b->further ? node_sink(m) : node_hub(m, b->class);
}

static int32_t node_into(const struct model *m, const struct block *b, int32_t theme) {
    int32_t gate = gate_to(m, b, theme);
    return gate < 0 ? node_theme(m, theme, b->class) : node_gate(m, gate);
}

static void arcs_of_blocks(struct model *m) {
    struct flow *f = &m->flow;
    for (int32_t b = 0; b < m->n_blocks; b++) {
        const struct block *k = &m->blocks[b];
        for (int32_t i = k->arcs; i < k->arcs + k->n_arcs; i++) {
            int32_t t = m->arc_theme[i];
            arc_set(m, i, b, t == OUTSIDE ? node_outside(m, k) : node_into(m, k, t));
            m->arc_total[i] = model_cost(m, b, t);
            f->cost[i] = m->arc_total[i] * m->scale / k->size;
        }
    }
}

static void arcs_of_themes(struct model *m) {
    for (int32_t t = 0; t < m->n_themes; t++) {
        for (int32_t c = 0; c < m->n_classes; c++) {
            arc_set(m, arc_of_hub(m, t, c), node_hub(m, c), node_theme(m, t, c));
            if (c) arc_set(m, arc_of_class(m, t, c), node_theme(m, t, c), node_theme(m, t, 0));
        }
        arc_set(m, m->theme_arcs + t, node_theme(m, t, 0), node_sink(m));
    }
}

static void arcs_of_gates(struct model *m) {
    for (int32_t i = 0; i < (int32_t)m->gates.n; i++) {
        const struct gate *g = &m->gates.v[i];
        arc_set(m, m->gate_arcs + i, node_gate(m, i), node_theme(m, g->theme, g->class));
        m->flow.cap[m->gate_arcs + i] = m->p->units[g->unit].size;
    }
}

/* Where a block probably goes: where it should stay, else where it costs least. */
static int32_t arc_likely(const struct model *m, int32_t block) {
    const struct block *b = &m->blocks[block];
    int32_t near = m->o->near ? m->o->near[m->member[b->first]] : OUTSIDE, best = b->arcs;
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs; i++) {
        if (near != OUTSIDE && m->arc_theme[i] == near) return i;
        if (m->flow.cost[i] < m->flow.cost[best]) best = i;
    }
    return best;
}

static void tree_lean(struct model *m) {
    int32_t *lean = m->flow.lean;
    for (int32_t b = 0; b < m->n_blocks; b++) lean[b] = arc_likely(m, b);
    for (int32_t t = 0; t < m->n_themes; t++) {
        lean[node_theme(m, t, 0)] = m->theme_arcs + t;
        for (int32_t c = 1; c < m->n_classes; c++) lean[node_theme(m, t, c)] = arc_of_class(m, t, c);
    }
    for (int32_t i = 0; i < (int32_t)m->gates.n; i++) lean[node_gate(m, i)] = m->gate_arcs + i;
}

static void arcs_by_theme(struct model *m) {
    size_t themes = (size_t)m->n_themes;
    m->into = arena_array(m->a, (size_t)m->hub_arcs, sizeof *m->into);
    m->into_from = arena_array(m->a, themes + 1, sizeof *m->into_from);
    int32_t *at = arena_array(m->a, themes, sizeof *at);
    for (int32_t i = 0; i < m->hub_arcs; i++)
        if (m->arc_theme[i] != OUTSIDE) m->into_from[m->arc_theme[i] + 1]++;
    for (size_t t = 0; t < themes; t++) {
        m->into_from[t + 1] += m->into_from[t];
        at[t] = m->into_from[t];
    }
    for (int32_t i = 0; i < m->hub_arcs; i++)
        if (m->arc_theme[i] != OUTSIDE) m->into[at[m->arc_theme[i]]++] = i;
}

static void network_make(struct model *m, int32_t ranks) {
    size_t listed = 0;
    gates_make(m);
    for (size_t u = 0; u < m->p->n_units; u++) listed += m->p->units[u].n_ranked;
    m->arc_theme = arena_array(m->a, listed + (size_t)m->n_blocks, sizeof *m->arc_theme);
    uint32_t *seen = arena_array(m->a, (size_t)m->n_themes, sizeof *seen);
    int32_t arcs = 0;
    for (int32_t b = 0; b < m->n_blocks; b++) arcs = block_arcs(m, b, arcs, seen);
    m->arc_total = arena_array(m->a, (size_t)arcs, sizeof *m->arc_total);
    m->hub_arcs = arcs;
    m->class_arcs = m->hub_arcs + m->n_themes * m->n_classes;
    m->theme_arcs = m->class_arcs + m->n_themes * (m->n_classes - 1);
    m->gate_arcs = m->theme_arcs + m->n_themes;
    int32_t nodes = node_sink(m) + 1;
    m->flow = flow_new(m->a, nodes, m->gate_arcs + (int32_t)m->gates.n);
    m->scale = shares_are_whole(m) ? 1 : (wide)m->people + 1;
    wide most = flow_cost_max(nodes > m->people ? nodes : m->people) / m->scale;
    int32_t tie_max = TIES; /* more than FORM_AVOID_MAX */
    m->digits = digits_make(m->a, m->o->policy, ranks, m->people, m->further, tie_max, most - tie_max);
    arcs_of_blocks(m);
    arcs_of_themes(m);
    arcs_of_gates(m);
    arcs_by_theme(m);
    tree_lean(m);
    flow_price(&m->flow);
}

struct model *model_new(const struct form_problem *p, const struct form_options *o, int32_t rank_limit,
                        struct arena *a) {
    struct model *m = arena_alloc(a, sizeof *m);
    *m = (struct model){.p = p, .o = o, .a = a, .n_themes = (int32_t)p->n_themes, .rank_limit = rank_limit};
    int32_t ranks = 0;
    for (size_t u = 0; u < p->n_units; u++)
        if ((int32_t)p->units[u].n_ranked > ranks) ranks = (int32_t)p->units[u].n_ranked;
    blocks_make(m);
    further_prepare(m);
    classes_make(m);
    open_prepare(m);
    network_make(m, ranks);
    return m;
}
