#include "catalyse/service/groups.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/call/wished.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <stdlib.h>

static const char SQL_GROUP[] =
    "SELECT id FROM subgroup WHERE theme = ?1 AND state NOT IN ('merged', 'closed') ORDER BY id";
static const char SQL_BOUND_MIN[] =
    "SELECT coalesce((SELECT min_orgs FROM subgroup WHERE id = ?1), (SELECT group_min FROM programme), 1)";
static const char SQL_BOUND_MAX[] =
    "SELECT coalesce((SELECT max_orgs FROM subgroup WHERE id = ?1), (SELECT group_max FROM programme), 50)";

/* The answer that counts: kept by the committee, or complete where there was none; whether another one was
 * not kept. Those with an answer or in a group. */
#define SQL_AGREED(org, observer)                                                     \
    " FROM subgroup_member m JOIN subgroup g ON g.id = m.subgroup WHERE m.org = " org \
    " AND m.left_on IS NULL AND coalesce(m.observer, 0) = " observer                  \
    " AND g.state NOT IN ('merged', 'closed')"

static const char SQL_ORGS[] =
    "SELECT o.id, (SELECT x.id FROM expression_of_interest x WHERE x.org = o.id AND (x.state = 'selected'"
    "   OR x.state = 'shortlisted' OR x.state = 'complete'"
    "     AND NOT EXISTS (SELECT 1 FROM expression_of_interest WHERE state = 'selected'))"
    "   ORDER BY x.state = 'selected' DESC, x.id LIMIT 1) AS answer,"
    " EXISTS (SELECT 1 FROM expression_of_interest x WHERE x.org = o.id"
    "   AND x.state IN ('withdrawn', 'declined', 'waitlisted', 'expired')) AS out FROM organisation o"
    " WHERE answer IS NOT NULL OR EXISTS (SELECT 1" SQL_AGREED("o.id", "0") ") ORDER BY o.folded, o.id";
static const char SQL_FUNDS[] = "SELECT o.id, NULL, 0 FROM organisation o WHERE EXISTS (SELECT 1" SQL_AGREED(
    "o.id", "1") ") OR EXISTS (SELECT 1 FROM fund_profile f JOIN fund_theme t ON t.profile = f.id"
                 "   WHERE f.org = o.id) ORDER BY o.folded, o.id";
/* Where it is agreed to be, and proposed; ?2: as an observer. */
static const char SQL_PLACES_AGREED[] = "SELECT g.theme, 0" SQL_AGREED("?1", "?2") " ORDER BY m.id";
static const char SQL_PLACES_PROPOSED[] = "SELECT theme, coalesce(locked, 0) FROM placement WHERE org = ?1 "
                                          "AND coalesce(observer, 0) = ?2 ORDER BY id";
/* Themes merged into another count as that one, and as the one it was merged into in turn. */
#define SQL_COUNTS_AS(ranks)                                                                    \
    "WITH RECURSIVE ranked (rank, id, theme) AS (" ranks                                        \
    " UNION SELECT rank, r.id, merged_into FROM ranked r"                                       \
    " JOIN theme t ON t.id = r.theme WHERE merged_into IS NOT NULL) SELECT theme FROM ranked r" \
    " JOIN theme t ON t.id = r.theme WHERE merged_into IS NULL ORDER BY rank, r.id"
static const char SQL_RANKED[] =
    SQL_COUNTS_AS("SELECT rank, id, theme FROM interest_rank WHERE expression = ?1");
static const char SQL_FUND_RANKED[] = SQL_COUNTS_AS(
    "SELECT 0, k.id, k.theme FROM fund_profile f JOIN fund_theme k ON k.profile = f.id WHERE f.org = ?1");

struct raw {
    int64_t org, answer;
    bool out;
};
struct raws {
    struct raw *v;
    size_t n, cap;
};

static bool raws_of(const struct view *v, const char *sql, struct raws *out, struct error *e) {
    struct query q;
    enum step s;
    *out = (struct raws){0};
    if (!query_open(v->db, sql, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        VEC_PUSH(v->arena, out, (struct raw){query_int(&q, 0), query_int(&q, 1), query_int(&q, 2) != 0});
    query_close(&q);
    return s == STEP_END;
}

static int32_t theme_at(const struct groups *g, int64_t id) {
    for (size_t i = 0; id && i < g->n_themes; i++)
        if (g->themes[i].row.id == id) return (int32_t)i;
    return GROUPS_NOWHERE;
}

static bool theme_of(const struct view *v, const struct record *r, struct groups_theme *out,
                     struct error *e) {
    int64_t group, min, max;
    *out = (struct groups_theme){.row = seen_self(v, r),
                                 .code = record_text(r, "code"),
                                 .open = take_in(r, "state", "opened retained")};
    if (!query_one(v->db, SQL_GROUP, r->id, &group, e) || !query_one(v->db, SQL_BOUND_MIN, group, &min, e) ||
        !query_one(v->db, SQL_BOUND_MAX, group, &max, e))
        return false;
    out->min = (int32_t)min;
    out->max = (int32_t)max;
    return seen_named(v, entity_named("subgroup"), group, &out->subgroup, e);
}

static bool load_themes(const struct view *v, struct groups *g, struct error *e) {
    static const char SQL[] = "SELECT id FROM theme WHERE state <> 'merged'"
                              " ORDER BY state NOT IN ('retained', 'opened'), folded, id";
    struct seen rows;
    if (!seen_rows(v, entity_named("theme"), SQL, NULL, 0, &rows, e)) return false;
    g->themes = arena_array(v->arena, rows.n + 1, sizeof *g->themes);
    for (size_t i = 0; i < rows.n; i++)
        if (!theme_of(v, rows.v[i], &g->themes[g->n_themes++], e)) return false;
    return true;
}

static bool ranked_once(const struct groups_org *o, int32_t theme) {
    for (size_t i = 0; i < o->n_ranked; i++)
        if (o->ranked[i] == theme) return false;
    return theme >= 0;
}

static bool load_ranked(const struct view *v, const struct groups *g, const char *sql, int64_t id,
                        struct groups_org *o, struct error *e) {
    struct ids ids;
    if (!ids_of(v, sql, PARAMS(value_int(id)), &ids, e)) return false;
    o->ranked = arena_array(v->arena, ids.n, sizeof *o->ranked);
    for (size_t i = 0; i < ids.n; i++) {
        int32_t theme = theme_at(g, ids.v[i]);
        if (ranked_once(o, theme)) o->ranked[o->n_ranked++] = theme;
    }
    return true;
}

static bool org_of(const struct view *v, const struct groups *g, const struct raw *raw, bool fund,
                   struct groups_org *o, struct error *e) {
    struct record *org, *answer = NULL;
    *o = (struct groups_org){.leaving = raw->out && !raw->answer, .wished = 1};
    if (!seen_row(v, entity_named("organisation"), raw->org, &org, e)) return false;
    if (raw->answer && !seen_row(v, entity_named("expression_of_interest"), raw->answer, &answer, e))
        return false;
    if (!org) return true;
    o->org = seen_self(v, org);
    o->kind = take_choice(org, "kind");
    o->dept = record_text(org, "dept");
    if (answer) {
        if (!answer_wished(v, answer, &o->wished, e)) return false;
        o->answer = seen_self(v, answer);
        o->lead_ready = record_is(answer, "lead_ready", "yes");
    }
    return load_ranked(v, g, fund ? SQL_FUND_RANKED : SQL_RANKED, fund ? raw->org : raw->answer, o, e);
}

/* --- the places of an organisation --- */

struct spot {
    int32_t theme;
    bool locked, taken;
};
struct spots {
    struct spot *v;
    size_t n, cap;
};

static bool spots_of(const struct view *v, const struct groups *g, const char *sql, int64_t org,
                     bool observer, struct spots *out, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_int(&q, 1, org);
    query_bind_int(&q, 2, observer);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct spot spot = {.theme = theme_at(g, query_int(&q, 0)), .locked = query_int(&q, 1) != 0};
        VEC_PUSH(v->arena, out, spot);
    }
    query_close(&q);
    return s == STEP_END;
}

/* Where it is at the best of its ranks comes first. */
static void agreed_order(const struct groups_org *o, struct spots *agreed) {
    for (size_t i = 1; i < agreed->n; i++)
        for (size_t k = i; k > 0; k--) {
            struct spot *x = &agreed->v[k - 1], *y = &agreed->v[k], kept = *y;
            int a = groups_rank(o, x->theme), b = groups_rank(o, y->theme);
            if (!b || (a && a <= b)) break;
            *y = *x, *x = kept;
        }
}

/* Matches what is proposed with the `n` places there are. */
struct matching {
    struct spots proposed, agreed;
    size_t n;
    bool fund; /* which may be nowhere at all */
};

/* Left over from a decision, a refusal takes nobody out of a group. */
static bool refusal_elsewhere(const struct matching *m, const struct spot *s, size_t place) {
    if (!s->locked || s->theme != GROUPS_NOWHERE) return false;
    return (place == 0 && !m->fund) || (place < m->agreed.n && m->proposed.n < m->n);
}

/* The one proposed for where the place is agreed; else the first that is for none of the other places. */
static struct spot *spot_for(const struct matching *m, size_t place) {
    const struct spots *proposed = &m->proposed, *agreed = &m->agreed;
    for (size_t i = 0; place < agreed->n && i < proposed->n; i++)
        if (!proposed->v[i].taken && proposed->v[i].theme == agreed->v[place].theme) return &proposed->v[i];
    for (size_t i = 0; i < proposed->n; i++) {
        bool other = proposed->v[i].taken || refusal_elsewhere(m, &proposed->v[i], place);
        for (size_t k = place; k < agreed->n && !other; k++)
            other = agreed->v[k].theme == proposed->v[i].theme;
        if (!other) return &proposed->v[i];
    }
    return NULL;
}

static size_t places_of(const struct groups_org *o, const struct matching *m) {
    size_t n = (size_t)o->wished, to = 0;
    for (size_t i = 0; i < m->proposed.n; i++) to += m->proposed.v[i].theme != GROUPS_NOWHERE;
    if (m->agreed.n > n) n = m->agreed.n;
    return to > n ? to : n;
}

struct places {
    struct groups_org *v;
    size_t n, cap;
};

static bool add_places(const struct view *v, struct groups *g, const struct raw *raw, bool fund,
                       struct places *out, struct error *e) {
    struct groups_org o;
    struct matching m = {.fund = fund};
    if (!org_of(v, g, raw, fund, &o, e) || !spots_of(v, g, SQL_PLACES_AGREED, raw->org, fund, &m.agreed, e) ||
        !spots_of(v, g, SQL_PLACES_PROPOSED, raw->org, fund, &m.proposed, e))
        return false;
    if (!o.org.id) return true;
    agreed_order(&o, &m.agreed);
    g->proposed |= m.proposed.n > 0;
    m.n = places_of(&o, &m);
    for (size_t i = 0; i < m.n; i++) {
        struct spot *spot = spot_for(&m, i);
        o.agreed = i < m.agreed.n ? m.agreed.v[i].theme : GROUPS_NOWHERE;
        o.place = spot ? spot->theme : o.leaving ? GROUPS_NOWHERE : o.agreed;
        o.locked = spot && spot->locked && (spot->theme != GROUPS_NOWHERE || i > 0 || fund);
        if (spot) spot->taken = true;
        VEC_PUSH(v->arena, out, o);
    }
    return true;
}

static bool load_orgs(const struct view *v, struct groups *g, bool funds, struct places *out,
                      struct error *e) {
    struct raws raws;
    if (!raws_of(v, funds ? SQL_FUNDS : SQL_ORGS, &raws, e)) return false;
    for (size_t i = 0; i < raws.n; i++)
        if (!add_places(v, g, &raws.v[i], funds, out, e)) return false;
    return true;
}

static int32_t org_at(const struct groups *g, int64_t id) {
    for (size_t i = 0; id && i < g->n_orgs; i++)
        if (g->orgs[i].org.id == id) return (int32_t)i;
    return -1;
}

/* By name, as organisations and themes are. */
static int by_parties(const void *x, const void *y) {
    const struct groups_rule *a = x, *b = y;
    if (a->org != b->org) return a->org < b->org ? -1 : 1;
    if (a->other != b->other) return a->other < b->other ? -1 : 1;
    return (a->theme > b->theme) - (a->theme < b->theme);
}

static bool load_rules(const struct view *v, struct groups *g, struct error *e) {
    struct seen rows;
    if (!seen_all(v, entity_named("placement_rule"), &rows, e)) return false;
    g->rules = arena_array(v->arena, rows.n + 1, sizeof *g->rules);
    for (size_t i = 0; i < rows.n; i++)
        g->rules[g->n_rules++] = (struct groups_rule){.row = seen_self(v, rows.v[i]),
                                                      .kind = take_choice(rows.v[i], "kind"),
                                                      .org = org_at(g, record_int(rows.v[i], "org")),
                                                      .other = org_at(g, record_int(rows.v[i], "other")),
                                                      .theme = theme_at(g, record_int(rows.v[i], "theme"))};
    qsort(g->rules, g->n_rules, sizeof *g->rules, by_parties);
    return true;
}

static void count_ranked(struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        for (size_t r = 0; g->orgs[i].nth == 1 && r < g->orgs[i].n_ranked; r++) {
            struct groups_theme *t = &g->themes[g->orgs[i].ranked[r]];
            t->ranked++;
            t->first += r == 0;
        }
}

/* The room sees the groups as agreed: no lists, no constraints, nothing proposed. */
static void keep_agreed(struct groups *g) {
    size_t n = 0;
    g->proposed = false;
    for (size_t i = 0; i < g->n_orgs + g->n_funds; i++) {
        struct groups_org *o = i < g->n_orgs ? &g->orgs[i] : &g->funds[i - g->n_orgs];
        o->place = o->agreed;
        o->locked = o->leaving = o->lead_ready = false;
        o->n_ranked = 0;
        o->answer = (struct named){0};
    }
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place != GROUPS_NOWHERE) g->orgs[n++] = g->orgs[i];
    g->n_orgs = n;
}

/* Which place of how many each is. */
static void name_places(const struct view *v, struct groups_org *orgs, size_t n) {
    for (size_t from = 0, to = 0; from < n; from = to) {
        while (to < n && orgs[to].org.id == orgs[from].org.id) to++;
        for (size_t i = from; i < to; i++) {
            struct groups_org *o = &orgs[i];
            o->nth = (int32_t)(i - from) + 1;
            o->places = (int32_t)(to - from);
            o->label = o->places == 1 ? o->org.title
                                      : sv_from(arena_printf(v->arena, "%.*s (%d/%d)", SV_ARG(o->org.title),
                                                             o->nth, o->places));
        }
    }
}

static bool load(const struct view *v, struct groups *g, struct error *e) {
    struct places orgs = {0}, funds = {0};
    g->masked = !entity_visible(entity_named("placement"), &v->viewer);
    if (!load_themes(v, g, e) || !load_orgs(v, g, false, &orgs, e) || !load_orgs(v, g, true, &funds, e))
        return false;
    g->orgs = orgs.v;
    g->n_orgs = orgs.n;
    g->funds = funds.v;
    g->n_funds = funds.n;
    if (g->masked)
        keep_agreed(g);
    else if (!load_rules(v, g, e))
        return false;
    name_places(v, g->orgs, g->n_orgs);
    name_places(v, g->funds, g->n_funds);
    count_ranked(g);
    return true;
}

bool groups_read(const struct view *v, struct groups *out, struct error *e) {
    *out = (struct groups){0};
    return read_begin(v->db, e) && read_done(v->db, load(v, out, e));
}

bool groups_is_fund(const struct groups *g, int32_t i) {
    return i >= (int32_t)g->n_orgs;
}

const struct groups_org *groups_at(const struct groups *g, int32_t i) {
    return groups_is_fund(g, i) ? &g->funds[i - (int32_t)g->n_orgs] : &g->orgs[i];
}

int32_t groups_first(const struct groups *g, int32_t org) {
    return org - groups_at(g, org)->nth + 1;
}

bool groups_refused(const struct groups_org *o) {
    return o->locked && o->place == GROUPS_NOWHERE;
}

int groups_rank(const struct groups_org *o, int32_t theme) {
    for (size_t i = 0; i < o->n_ranked; i++)
        if (o->ranked[i] == theme) return (int)i + 1;
    return 0;
}

int32_t groups_load(const struct groups *g, const int32_t *place, int32_t theme) {
    int32_t n = 0;
    for (size_t i = 0; i < g->n_orgs; i++) n += place[i] == theme;
    return n;
}

int32_t *groups_places(const struct groups_org *orgs, size_t n, struct arena *a) {
    int32_t *place = arena_array(a, n + 1, sizeof *place);
    for (size_t i = 0; i < n; i++) place[i] = orgs[i].place;
    return place;
}

void groups_put(struct groups *g, const int32_t *place, const int32_t *fund_place) {
    for (size_t i = 0; i < g->n_orgs; i++) g->orgs[i].place = place[i];
    for (size_t i = 0; fund_place && i < g->n_funds; i++) g->funds[i].place = fund_place[i];
}
