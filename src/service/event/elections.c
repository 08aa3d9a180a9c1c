#include "catalyse/service/elections.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/people.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <stdlib.h>

static const char SQL_SAID[] =
    "SELECT t.participant, t.nominee, t.round, t.id FROM vote t JOIN proposal_version p"
    " ON p.id = t.proposal_version WHERE p.decision = ?1 AND t.kind = 'consent' AND t.nominee IS NOT NULL"
    " ORDER BY t.round, t.id";

static bool load_voters(const struct view *v, int64_t subgroup, struct election *out, struct error *e) {
    struct people people = {0};
    if (!people_read(v, subgroup, 0, &people, e)) return false;
    out->v = arena_array(v->arena, people.n + 1, sizeof *out->v);
    for (size_t i = 0; i < people.n; i++) out->v[out->n++] = (struct nomination){.from = people.v[i].row};
    return true;
}

static struct nomination *line_of(struct election *out, int64_t from) {
    for (size_t i = 0; from && i < out->n; i++)
        if (out->v[i].from.id == from) return &out->v[i];
    return NULL;
}

struct said {
    int64_t from, nominee, vote;
    int round;
};

struct sayings {
    struct said *v;
    size_t n, cap;
};

static bool load_said(const struct view *v, int64_t decision, struct sayings *out, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_SAID, &q, e)) return false;
    query_bind_int(&q, 1, decision);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct said said = {query_int(&q, 0), query_int(&q, 1), query_int(&q, 3), (int)query_int(&q, 2)};
        VEC_PUSH(v->arena, out, said);
    }
    query_close(&q);
    return s == STEP_END;
}

/* Somebody who left the group since, or a secret one, has a line of its own. */
static bool take_said(const struct view *v, const struct said *said, struct election *out, struct error *e) {
    struct nomination *line = line_of(out, said->from);
    struct record *vote;
    struct named nominee;
    if (!seen_row(v, entity_named("vote"), said->vote, &vote, e) ||
        !seen_named(v, entity_named("participant"), said->nominee, &nominee, e))
        return false;
    if (!line) {
        line = &out->v[out->n++];
        *line = (struct nomination){0};
        if (!seen_named(v, entity_named("participant"), said->from, &line->from, e)) return false;
    }
    if (line->nominee.id && line->nominee.id != nominee.id) line->before = line->nominee;
    line->nominee = nominee;
    line->reason = vote ? record_text(vote, "reason") : SV("");
    out->round = said->round > out->round ? said->round : out->round;
    return true;
}

static int compare_counts(const void *a, const void *b) {
    const struct nominee_count *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    return x->person.id < y->person.id ? -1 : 1;
}

static void count(const struct view *v, struct election *out) {
    out->tally = arena_array(v->arena, out->n + 1, sizeof *out->tally);
    for (size_t i = 0; i < out->n; i++) {
        size_t k = 0;
        if (!out->v[i].nominee.id) continue;
        out->said++;
        while (k < out->n_tally && out->tally[k].person.id != out->v[i].nominee.id) k++;
        if (k == out->n_tally)
            out->tally[out->n_tally++] = (struct nominee_count){.person = out->v[i].nominee};
        out->tally[k].n++;
    }
    qsort(out->tally, out->n_tally, sizeof *out->tally, compare_counts);
}

static bool load_nominations(const struct view *v, int64_t subgroup, struct election *out, struct error *e) {
    struct sayings said = {0};
    if (!audience_sees(v->viewer.audience, AUD_GROUP)) return true;
    if (!out->secret && !load_voters(v, subgroup, out, e)) return false;
    if (!load_said(v, out->decision.id, &said, e)) return false;
    struct nomination *lines = arena_array(v->arena, out->n + said.n + 1, sizeof *lines);
    for (size_t i = 0; i < out->n; i++) lines[i] = out->v[i];
    out->v = lines;
    for (size_t i = 0; i < said.n; i++)
        if (!take_said(v, &said.v[i], out, e)) return false;
    count(v, out);
    return true;
}

/* Where the group has no project: in the decision. */
static bool load_role(const struct view *v, const struct record *decision, struct election *out,
                      struct error *e) {
    const struct ref_to refs[] = {{"role", &out->role}, {"elected", &out->elected}, {NULL, NULL}};
    out->until = take_day(decision, "review_on");
    return seen_refs(v, decision, refs, e);
}

static bool load_mandate(const struct view *v, const struct record *decision, struct election *out,
                         struct error *e) {
    struct record *mandate;
    int64_t id = record_int(decision, "mandate");
    if (!id) return load_role(v, decision, out, e);
    if (!seen_row(v, entity_named("role_assignment"), id, &mandate, e) || !mandate) return mandate == NULL;
    const struct ref_to refs[] = {{"role", &out->role}, {"person", &out->elected}, {NULL, NULL}};
    out->until = take_day(mandate, "to_date");
    return seen_refs(v, mandate, refs, e);
}

static bool load(const struct view *v, int64_t decision, struct election *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no, id LIMIT 1";
    struct record *r;
    struct seen first;
    if (!seen_row(v, entity_named("decision"), decision, &r, e)) return false;
    if (!r) return error_set(e, ERR_NO_FILE, _("this decision is not there"));
    out->decision = seen_self(v, r);
    out->voters = record_text(r, "voters");
    out->secret = take_flag(r, "secret");
    out->open = take_in(r, "state", "proposed clarified tested");
    if (!seen_ref(v, r, "subgroup", &out->subgroup, e) || !load_mandate(v, r, out, e) ||
        !seen_rows(v, entity_named("proposal_version"), SQL, PARAMS(value_int(decision)), &first, e))
        return false;
    if (first.n) out->definition = record_text(first.v[0], "text_fr");
    return load_nominations(v, record_int(r, "subgroup"), out, e);
}

bool election_read(const struct view *v, int64_t decision, struct election *out, struct error *e) {
    *out = (struct election){.round = 1, .until = NO_DAY};
    return read_begin(v->db, e) && read_done(v->db, load(v, decision, out, e));
}
