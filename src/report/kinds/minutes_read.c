#include "catalyse/base/utf8.h"
#include "report/kinds/events.h"
#include "report/kinds/minutes.h"
#include <stdlib.h>
#include <string.h>

static bool read_event(struct minutes *m, struct error *e) {
    static const struct event_sort afternoon = {.stage = 4};
    if (!job_event(m->job, &afternoon, &m->event, e)) return false;
    m->group = m->job->o->subgroup ? m->job->o->subgroup : m->event.subgroup.id;
    m->work = m->event.stage >= 4 && (m->event.stage == 4 || m->group);
    return true;
}

static bool read_groups(struct minutes *m, struct error *e) {
    const struct view *v = m->job->view;
    struct subgroup_row *rows;
    size_t n;
    if (!m->work) return true;
    if (!job_groups(m->job, m->doc, &rows, &n, e)) return false;
    m->groups = arena_array(v->arena, n + 1, sizeof *m->groups);
    for (size_t i = 0; i < n; i++) {
        if (m->group && rows[i].row.id != m->group) continue;
        struct minutes_group *g = &m->groups[m->n_groups++];
        if (!subgroup_read(v, rows[i].row.id, &g->sheet, e)) return false;
        if (!checklist_read(v, rows[i].row.id, 0, &g->checklist, e)) return false;
        if (!photos_read(v, rows[i].row.id, m->event.row.id, true, &g->photos, e)) return false;
    }
    return true;
}

/* Those of this event, and at an afternoon those that were noted without saying where. */
static bool is_ours(const struct minutes *m, const struct decision_card *c) {
    if (!minutes_concern(m, c->row.subgroup.id)) return false;
    if (c->event.id) return c->event.id == m->event.row.id;
    return m->event.stage == 4 && !c->meeting.id;
}

/* What all decide is for each group as well; what is withheld is counted of its own alone. */
static bool read_decisions(struct minutes *m, struct error *e) {
    const struct view *v = m->job->view;
    struct decision_rows rows = {0}, own = {0};
    if (!decisions_read(v, 0, &rows, e) || (m->group && !decisions_read(v, m->group, &own, e))) return false;
    m->decisions_withheld = m->group ? own.withheld : rows.withheld;
    m->decisions = arena_array(v->arena, rows.n + 1, sizeof *m->decisions);
    for (size_t i = 0; i < rows.n; i++) {
        struct decision_card *card = &m->decisions[m->n_decisions];
        if (!decision_read(v, rows.v[i].row.id, card, e)) return false;
        m->n_decisions += is_ours(m, card);
    }
    return true;
}

static int day_order(int32_t a, int32_t b) {
    if (a == NO_DAY || b == NO_DAY) return (a == NO_DAY) - (b == NO_DAY);
    return (a > b) - (a < b);
}

static int by_project_then_day(const void *a, const void *b) {
    const struct commitment_row *x = a, *y = b;
    int order = text_order(x->project.title, y->project.title);
    if (!order) order = day_order(x->end, y->end);
    return order ? order : (x->row.id > y->row.id) - (x->row.id < y->row.id);
}

static bool read_promises(struct minutes *m, struct error *e) {
    struct commitment_filter promised = commitment_filter_all();
    struct step_filter step = step_filter_all();
    promised.subgroup = step.subgroup = m->group;
    if (!job_commitments(m->job, &promised, &m->ledger, e) || !job_steps(m->job, &step, &m->steps, e) ||
        (!m->work && !minutes_keep_noted(m, e)))
        return false;
    if (m->ledger.n) qsort(m->ledger.v, m->ledger.n, sizeof *m->ledger.v, by_project_then_day);
    return true;
}

bool minutes_concern(const struct minutes *m, int64_t group) {
    return !m->group || !group || group == m->group;
}

bool minutes_unread(const struct minutes *m, const struct named *row) {
    for (size_t i = 0; i < m->closing.n; i++) {
        const struct named *waits = &m->closing.v[i].row;
        if (waits->id == row->id && !strcmp(waits->entity->name, "diagnosis_entry")) return true;
    }
    return false;
}

bool minutes_read(struct minutes *m, struct error *e) {
    const struct view *v = m->job->view;
    return read_event(m, e) && presence_read(v, m->event.row.id, 0, &m->presence, e) &&
           tables_read(v, m->event.row.id, &m->tables, e) &&
           plenary_read(v, m->event.row.id, &m->plenary, e) &&
           replans_read(v, m->event.row.id, &m->replans, e) &&
           meetings_read(v, 0, m->event.row.id, &m->meetings, e) && read_groups(m, e) &&
           minutes_meetings_read(m, e) && read_decisions(m, e) && read_promises(m, e) &&
           closing_read(v, m->event.row.id, &m->closing, e) &&
           ballots_closed(v, m->event.row.id, &m->votes, &m->n_votes, e) && minutes_keep_said(m, e);
}
