#include "report/kinds/minutes.h"

static struct sv say_people(struct minutes *m) {
    const struct presence *p = &m->presence;
    size_t n = p->present + p->late + p->gone;
    return n ? doc_say(m->doc, P_("%zu person present", "%zu people present", n), n) : SV_NULL;
}

static struct sv say_wishes(struct minutes *m) {
    size_t n = m->plenary.n_wishes;
    int64_t votes = 0;
    for (size_t i = 0; i < n; i++) votes += m->plenary.wishes[i].votes;
    if (!n) return SV_NULL;
    if (!votes) return doc_say(m->doc, P_("%zu wish", "%zu wishes", n), n);
    return doc_say(m->doc, P_("%zu wish, %lld dots", "%zu wishes, %lld dots", n), n, (long long)votes);
}

static struct sv say_contributions(struct minutes *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->plenary.n_contributions; i++)
        n += !choice_is(m->plenary.contributions[i].state, "dropped");
    return n ? doc_say(m->doc, P_("%zu contribution", "%zu contributions", n), n) : SV_NULL;
}

static struct sv say_questions(struct minutes *m) {
    size_t n = m->plenary.n_questions;
    return n ? doc_say(m->doc, P_("%zu question to funders", "%zu questions to funders", n), n) : SV_NULL;
}

static struct sv say_diagnosis(struct minutes *m) {
    size_t n = 0, disputed = 0;
    for (size_t i = 0; i < m->n_groups; i++)
        for (size_t j = 0; j < m->groups[i].sheet.n_needs; j++) {
            const struct need_row *need = &m->groups[i].sheet.needs[j];
            n += !part_unread(need);
            disputed += choice_is(need->state, "disputed");
        }
    if (!n) return SV_NULL;
    if (!disputed) return doc_say(m->doc, P_("%zu finding", "%zu findings", n), n);
    return doc_say(m->doc, P_("%zu finding, %zu of them disputed", "%zu findings, %zu of them disputed", n),
                   n, disputed);
}

static struct sv say_projects(struct minutes *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->n_groups; i++) n += m->groups[i].sheet.project.row.id != 0;
    return n ? doc_say(m->doc, P_("%zu project sheet", "%zu project sheets", n), n) : SV_NULL;
}

static struct sv say_checklist(struct minutes *m) {
    int n = 0;
    for (size_t i = 0; i < m->n_groups; i++) n += m->groups[i].checklist.total.score.asked;
    return n ? doc_say(m->doc, P_("%d answer to the checklist", "%d answers to the checklist", n), n)
             : SV_NULL;
}

static size_t decided(const struct minutes *m, const char *state) {
    size_t n = 0;
    for (size_t i = 0; i < m->n_decisions; i++) n += choice_is(m->decisions[i].row.state, state);
    return n;
}

/* A proposal is no decision yet. */
static struct sv say_decisions(struct minutes *m) {
    struct doc *d = m->doc;
    struct str text = {0};
    size_t taken = decided(m, "adopted") + decided(m, "reviewed"), rejected = decided(m, "rejected"),
           deferred = decided(m, "deferred"), open = m->n_decisions - taken - rejected - deferred;
    if (taken) join(&text, doc_say(d, P_("%zu decision", "%zu decisions", taken), taken), " · ");
    if (rejected)
        join(&text, doc_say(d, P_("%zu proposal rejected", "%zu proposals rejected", rejected), rejected),
             " · ");
    if (deferred)
        join(&text, doc_say(d, P_("%zu proposal put off", "%zu proposals put off", deferred), deferred),
             " · ");
    if (open)
        join(&text,
             doc_say(d, P_("%zu proposal not decided yet", "%zu proposals not decided yet", open), open),
             " · ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

/* Nor is one a commitment before it is agreed, nor what is said without a mandate. */
static struct sv say_commitments(struct minutes *m) {
    struct doc *d = m->doc;
    struct str text = {0};
    size_t agreed = part_picked(&m->ledger, PICK_AGREED), proposed = part_picked(&m->ledger, PICK_PROPOSED),
           intended = part_picked(&m->ledger, PICK_INTENTION);
    if (agreed) join(&text, doc_say(d, P_("%zu commitment", "%zu commitments", agreed), agreed), " · ");
    if (proposed)
        join(&text,
             doc_say(d,
                     P_("%zu commitment proposed, not agreed yet", "%zu commitments proposed, not agreed yet",
                        proposed),
                     proposed),
             " · ");
    if (intended) join(&text, doc_say(d, P_("%zu intention", "%zu intentions", intended), intended), " · ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static struct sv say_steps(struct minutes *m) {
    size_t n = m->steps.n;
    return n ? doc_say(m->doc, P_("%zu next step", "%zu next steps", n), n) : SV_NULL;
}

static struct sv say_roti(struct minutes *m) {
    int voters = m->plenary.roti.tally.n;
    if (!voters) return SV_NULL;
    struct sv shown = say_number(m->doc, m->plenary.roti.tally.mean, 1);
    return doc_say(
        m->doc,
        P_("Time invested: %.*s out of 5 (%d vote)", "Time invested: %.*s out of 5 (%d votes)", voters),
        SV_ARG(shown), voters);
}

/* Of no panel: nobody said it that day. */
static struct sv say_carried(struct minutes *m) {
    size_t n = m->carried;
    return n ? doc_say(m->doc,
                       P_("%zu finding, answer, promise or next step from before, unchanged",
                          "%zu findings, answers, promises and next steps from before, unchanged", n),
                       n)
             : SV_NULL;
}

static const struct {
    const char *panel;
    struct sv (*say)(struct minutes *m);
} outcomes[] = {
    {"attendance", say_people},   {"wishes", say_wishes},       {"contributions", say_contributions},
    {"questions", say_questions}, {"diagnosis", say_diagnosis}, {"project", say_projects},
    {"checklist", say_checklist}, {"decisions", say_decisions}, {"commitments", say_commitments},
    {"timetable", minutes_met},   {"steps", say_steps},         {"roti", say_roti},
};
enum { N_OUTCOMES = sizeof outcomes / sizeof *outcomes };

void minutes_essentials(struct minutes *m) {
    struct doc *d = m->doc;
    doc_heading(d, 1, sv_from(_("In short")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < N_OUTCOMES; i++) {
        struct sv said = outcomes[i].say(m);
        if (said.n) item_add(d, list, SV_NULL, said, SV_NULL);
    }
    item_add(d, list, SV_NULL, say_carried(m), SV_NULL);
}

/* The block that was given most time for a panel says what came out of it. */
static const struct agenda_row *block_of(const struct plenary *p, const char *panel) {
    const struct agenda_row *longest = NULL;
    for (size_t i = 0; i < p->n_agenda; i++) {
        const struct agenda_row *row = &p->agenda[i];
        if (sv_lists(row->panels, sv_from(panel)) && (!longest || row->planned_min > longest->planned_min))
            longest = row;
    }
    return longest;
}

static struct sv came_out(struct minutes *m, const struct agenda_row *row) {
    struct str text = {0};
    for (size_t i = 0; i < N_OUTCOMES; i++)
        if (block_of(&m->plenary, outcomes[i].panel) == row) join(&text, outcomes[i].say(m), "\n");
    struct sv said = doc_copy(m->doc, &text);
    str_deinit(&text);
    return said;
}

/* Columns that not every event has. */
struct extras {
    bool actual, outcome;
};

static struct sv outcome_of(struct minutes *m, const struct agenda_row *row) {
    return choice_is(row->state, "cut") ? say_choice(row->state) : came_out(m, row);
}

static bool has_outcomes(struct minutes *m) {
    for (size_t i = 0; i < m->plenary.n_agenda; i++)
        if (outcome_of(m, &m->plenary.agenda[i]).n) return true;
    return false;
}

static void put_block(struct minutes *m, struct table *t, const struct agenda_row *row, int start,
                      struct extras shown) {
    struct doc *d = m->doc;
    cell_put(d, t, say_time(d, start));
    cell_put(d, t, row->row.title);
    cell_count(d, t, row->planned_min);
    if (shown.actual && row->actual_min >= 0) cell_count(d, t, row->actual_min);
    if (shown.actual && row->actual_min < 0) cell_put(d, t, SV_NULL);
    if (shown.outcome) cell_put(d, t, outcome_of(m, row));
}

void minutes_agenda(struct minutes *m) {
    struct doc *d = m->doc;
    if (!m->plenary.n_agenda) return;
    struct head heads[5];
    size_t n = 0;
    int start = m->event.start;
    struct extras shown = {job_sees(m->job, d, "agenda_item", "actual_min"), has_outcomes(m)};
    doc_heading(d, 1, sv_from(_("Run of show")));
    heads[n++] = (struct head){N_("Planned at"), ALIGN_DAY, false};
    heads[n++] = (struct head){N_("Block"), ALIGN_LEFT, true};
    heads[n++] = (struct head){N_("Planned (min)"), ALIGN_RIGHT, false};
    if (shown.actual) heads[n++] = (struct head){N_("Actual (min)"), ALIGN_RIGHT, false};
    if (shown.outcome) heads[n++] = (struct head){N_("What came out"), ALIGN_LEFT, false};
    struct sv caption = sv_from(shown.outcome ? _("Blocks of the run of show and what came out of them")
                                              : _("Blocks of the run of show"));
    struct table *t = doc_table(d, caption, heads, n);
    for (size_t i = 0; i < m->plenary.n_agenda; i++) {
        put_block(m, t, &m->plenary.agenda[i], start, shown);
        if (start >= 0) start += (int)m->plenary.agenda[i].planned_min;
    }
    part_replans(d, &m->replans);
}
