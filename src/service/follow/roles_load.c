#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/roles.h"
#include "service/read/seen.h"
#include <stdlib.h>

/* What each organisation carries, in all or in one project (?1): letters by kind, roles, open commitments,
 * open next steps, questions without agreement. */
#define LETTER(letter)                                                                                 \
    "(SELECT count(*) FROM rasci_cell c JOIN deliverable d ON d.id = c.deliverable WHERE c.org = o.id" \
    " AND c.letter = '" letter "' AND (?1 = 0 OR d.project = ?1))"
#define HELD "x.state <> 'ended' AND (?1 = 0 OR x.project = ?1)"
#define GROUP "(?1 = 0 OR x.subgroup = (SELECT subgroup FROM project WHERE id = ?1))"

static const char SQL_LOAD[] =
    "SELECT o.id, " LETTER("R") ", " LETTER("A") ", " LETTER("S") ", " LETTER("C") ", " LETTER(
        "I") ","
             " (SELECT count(*) FROM role_assignment x WHERE x.org = o.id AND " HELD ") +"
             " (SELECT count(*) FROM participant p CROSS JOIN role_assignment x ON x.person = p.id WHERE"
             " p.org = o.id AND x.org IS NULL AND " HELD "),"
             " (SELECT count(*) FROM commitment x WHERE x.from_org = o.id AND x.state IN ('proposed', "
             "'agreed', 'signed')"
             " AND (?1 = 0 OR x.project = ?1)),"
             " (SELECT count(*) FROM next_step x WHERE x.owner = o.id AND x.state IN ('open', 'doing', "
             "'late') AND " GROUP "), (SELECT count(*) FROM checklist_answer x WHERE x.owner = o.id AND"
             " x.state IN ('discussed', 'partial',"
             " 'disagreed', 'reopened') AND " GROUP ")"
             " FROM organisation o ORDER BY o.folded, o.id";

enum { COLUMN_LETTERS = 1, COLUMN_ROLES = 6, COLUMN_COMMITMENTS, COLUMN_STEPS, COLUMN_QUESTIONS };

/* Answering and doing weigh most. */
static int weight(const struct load_row *r) {
    return 2 * r->letters[0] + 2 * r->letters[1] + r->letters[2] + 2 * r->roles + r->commitments + r->steps +
           r->questions;
}

static int heaviest_first(const void *a, const void *b) {
    const struct load_row *x = a, *y = b;
    if (weight(x) != weight(y)) return weight(y) - weight(x);
    return sv_cmp(x->org.ref, y->org.ref);
}

static struct load_row read_row(const struct query *q, int64_t *org) {
    struct load_row row = {0};
    *org = query_int(q, 0);
    for (int i = 0; i < 5; i++) row.letters[i] = (int)query_int(q, COLUMN_LETTERS + i);
    row.roles = (int)query_int(q, COLUMN_ROLES);
    row.commitments = (int)query_int(q, COLUMN_COMMITMENTS);
    row.steps = (int)query_int(q, COLUMN_STEPS);
    row.questions = (int)query_int(q, COLUMN_QUESTIONS);
    return row;
}

static bool carries(const struct load_row *r) {
    return weight(r) || r->letters[3] || r->letters[4];
}

struct loads {
    struct load_row *v;
    size_t n, cap;
};

static bool load_rows(const struct view *v, int64_t project, struct loads *out, struct error *e) {
    struct query q;
    struct ids orgs = {0};
    enum step s;
    if (!query_open(v->db, SQL_LOAD, &q, e)) return false;
    query_bind_int(&q, 1, project);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        int64_t org;
        struct load_row row = read_row(&q, &org);
        if (!carries(&row) || viewer_other_fund(&v->viewer, org)) continue;
        VEC_PUSH(v->arena, out, row);
        VEC_PUSH(v->arena, &orgs, org);
    }
    query_close(&q);
    for (size_t i = 0; s == STEP_END && i < out->n; i++)
        if (!seen_named(v, entity_named("organisation"), orgs.v[i], &out->v[i].org, e)) return false;
    return s == STEP_END;
}

bool roles_load(const struct view *v, int64_t project, struct load_row **rows, size_t *n, struct error *e) {
    struct loads loads = {0};
    *n = 0;
    if (!read_begin(v->db, e)) return false;
    bool ok = load_rows(v, project, &loads, e);
    read_end(v->db);
    if (!ok) return false;
    if (loads.n) qsort(loads.v, loads.n, sizeof *loads.v, heaviest_first);
    *rows = loads.v;
    *n = loads.n;
    return true;
}
