#include "catalyse/service/said.h"
#include "report/kinds/minutes.h"
#include <string.h>

static bool keep_decisions(struct minutes *m, const struct said *between, struct error *e) {
    struct said_rows said;
    size_t n = 0;
    if (!said_rows(m->job->view, between, "decision", &said, e)) return false;
    for (size_t i = 0; i < m->n_decisions; i++) {
        const struct decision_card *c = &m->decisions[i];
        if (c->event.id || said_has(&said, c->row.row.id)) m->decisions[n++] = *c;
    }
    m->n_decisions = n;
    return true;
}

/* The rows of an entity that were said at the event, and those from before it: what was said later is
 * neither. */
struct heard {
    struct said_rows said, before;
};

static bool heard_read(struct minutes *m, const struct said *between, const char *entity, struct heard *out,
                       struct error *e) {
    const struct view *v = m->job->view;
    *out = (struct heard){0};
    if (!said_rows(v, between, entity, &out->said, e)) return false;
    return !between->from.n || said_rows(v, &(struct said){.until = between->from}, entity, &out->before, e);
}

/* Of n elements of that size, each beginning with the row it is about, those that were said; those from
 * before are counted as carried over. */
static void keep_said(struct minutes *m, const struct heard *heard, void *elements, size_t *n, size_t size) {
    char *kept = elements, *end = kept + *n * size;
    size_t n_kept = 0;
    for (const char *at = elements; at < end; at += size) {
        int64_t id = ((const struct named *)at)->id;
        if (said_has(&heard->said, id))
            memmove(kept + n_kept++ * size, at, size);
        else
            m->carried += said_has(&heard->before, id);
    }
    *n = n_kept;
}

static bool keep_promises(struct minutes *m, const struct said *between, struct error *e) {
    struct heard promised, steps;
    if (!m->work) return true;
    if (!heard_read(m, between, "commitment", &promised, e) ||
        !heard_read(m, between, "next_step", &steps, e))
        return false;
    keep_said(m, &promised, m->ledger.v, &m->ledger.n, sizeof *m->ledger.v);
    keep_said(m, &steps, m->steps.v, &m->steps.n, sizeof *m->steps.v);
    return true;
}

/* What is of other days is not withheld, and not carried over either. */
bool minutes_keep_noted(struct minutes *m, struct error *e) {
    const struct view *v = m->job->view;
    struct heard promised = {0}, steps = {0};
    if (!said_noted(v, m->event.row.id, "commitment", &promised.said, e) ||
        !said_noted(v, m->event.row.id, "next_step", &steps.said, e))
        return false;
    keep_said(m, &promised, m->ledger.v, &m->ledger.n, sizeof *m->ledger.v);
    keep_said(m, &steps, m->steps.v, &m->steps.n, sizeof *m->steps.v);
    m->ledger.withheld = m->steps.withheld = 0;
    return true;
}

static bool keep_findings(struct minutes *m, const struct said *between, struct error *e) {
    struct heard heard;
    if (!heard_read(m, between, "diagnosis_entry", &heard, e)) return false;
    for (size_t i = 0; i < m->n_groups; i++) {
        struct subgroup_sheet *sheet = &m->groups[i].sheet;
        keep_said(m, &heard, sheet->needs, &sheet->n_needs, sizeof *sheet->needs);
    }
    return true;
}

/* As the checklist stood then. */
static bool reread_checklists(struct minutes *m, const struct said *between, struct error *e) {
    const struct view *v = m->job->view;
    for (size_t i = 0; i < m->n_groups; i++) {
        struct minutes_group *g = &m->groups[i];
        int round;
        if (!said_round(v, between, g->sheet.row.row.id, &round, e) ||
            !checklist_read(v, g->sheet.row.row.id, round, &g->checklist, e))
            return false;
    }
    return true;
}

static void keep_answers_of(struct minutes *m, struct checklist *c, const struct heard *heard) {
    size_t n = 0;
    for (size_t i = 0; i < c->n_questions; i++) {
        struct question_row *q = &c->questions[i];
        bool kept = said_has(&heard->said, q->answer);
        if (kept) c->questions[n++] = *q;
        if (kept || !q->answer || choice_is(q->state, "unasked")) continue;
        m->carried += said_has(&heard->before, q->answer);
        c->total.score.asked -= !choice_is(q->state, "not_applicable");
    }
    c->n_questions = n;
}

static bool keep_answers(struct minutes *m, const struct said *between, struct error *e) {
    struct heard heard;
    if (!heard_read(m, between, "checklist_answer", &heard, e)) return false;
    if (!reread_checklists(m, between, e)) return false;
    for (size_t i = 0; i < m->n_groups; i++) keep_answers_of(m, &m->groups[i].checklist, &heard);
    return true;
}

bool minutes_keep_said(struct minutes *m, struct error *e) {
    struct said between;
    if (!m->job->o->event) return true;
    return said_between(m->job->view, m->event.row.id, &between, e) && keep_decisions(m, &between, e) &&
           keep_promises(m, &between, e) && keep_findings(m, &between, e) && keep_answers(m, &between, e);
}
