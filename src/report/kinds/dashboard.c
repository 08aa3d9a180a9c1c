#include "catalyse/service/facts.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/roles.h"
#include "report/kinds/parts.h"

enum { SOON = 30 }; /* days */

struct dashboard {
    const struct report_job *job;
    struct doc *doc;
    struct subgroup_row *groups;
    size_t n_groups;
    struct levels levels;
    struct ledger ledger, soon;
    struct steps steps, steps_soon;
    struct decision_rows decisions;
    struct funder_meetings meetings;
    struct load_row *loads;
    size_t n_loads;
};

static bool read_promises(struct dashboard *b, struct error *e) {
    const struct view *v = b->job->view;
    struct commitment_filter all = commitment_filter_all(), soon = all;
    struct step_filter every = step_filter_all(), near = every;
    soon.open = near.open = true;
    soon.due_from = near.due_from = v->today;
    soon.due_to = near.due_to = v->today + SOON;
    return job_commitments(b->job, &all, &b->ledger, e) && job_commitments(b->job, &soon, &b->soon, e) &&
           job_steps(b->job, &every, &b->steps, e) && job_steps(b->job, &near, &b->steps_soon, e);
}

static bool read_all(struct dashboard *b, struct error *e) {
    const struct view *v = b->job->view;
    return job_groups(b->job, b->doc, &b->groups, &b->n_groups, e) && levels_now(v, 0, &b->levels, e) &&
           read_promises(b, e) && decisions_read(v, 0, &b->decisions, e) &&
           funder_meetings_read(v, v->viewer.fund, 0, 0, &b->meetings, e) &&
           roles_load(v, 0, &b->loads, &b->n_loads, e);
}

static void front(struct dashboard *b) {
    struct doc *d = b->doc;
    size_t review = 0;
    for (size_t i = 0; i < b->decisions.n; i++) review += b->decisions.v[i].review_due;
    d->title = sv_from(_("Where the follow-up stands"));
    d->subtitle = b->job->programme.title;
    part_promise_facts(d, &b->ledger, &b->steps);
    if (b->decisions.n)
        fact_add(d, &d->facts, _("Decisions"),
                 doc_say(d, _("taken %zu · to be reviewed %zu"), b->decisions.n, review));
    if (b->meetings.held && !b->meetings.steps)
        fact_add(d, &d->facts, _("Meetings with funders"), say_count(d, b->meetings.held));
    if (b->meetings.held && b->meetings.steps)
        fact_add(d, &d->facts, _("Meetings with funders"),
                 doc_say(d, _("held %zu · next steps kept %zu of %zu"), b->meetings.held,
                         b->meetings.steps_kept, b->meetings.steps));
}

struct standing {
    int64_t kept, open, late, steps_late;
};

static struct standing standing_of(const struct dashboard *b, int64_t group) {
    struct standing t = {0};
    for (size_t i = 0; i < b->ledger.n; i++) {
        const struct commitment_row *c = &b->ledger.v[i];
        if (c->subgroup != group) continue;
        bool kept = choice_is(c->state, "kept") || choice_is(c->state, "partly_kept");
        bool over = kept || choice_is(c->state, "lapsed") || choice_is(c->state, "withdrawn");
        t.kept += kept;
        t.late += c->late;
        t.open += !over && !c->late;
    }
    for (size_t i = 0; i < b->steps.n; i++)
        t.steps_late += b->steps.v[i].subgroup.id == group && b->steps.v[i].late;
    return t;
}

static struct sv level_of(const struct dashboard *b, int64_t group) {
    for (size_t i = 0; i < b->levels.n; i++)
        if (b->levels.v[i].subgroup.id == group) return sv_from(level_word(b->levels.v[i].level));
    return SV_NULL;
}

static void put_groups(struct dashboard *b) {
    struct doc *d = b->doc;
    struct head heads[7];
    size_t n = 0;
    bool levels = b->levels.n > 0;
    heads[n++] = (struct head){N_("Group"), ALIGN_LEFT, false};
    if (levels) heads[n++] = (struct head){N_("Stage"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Project"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Kept"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("Under way"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("Late"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("Late next steps"), ALIGN_RIGHT, false};
    job_withheld(b->job, d, "subgroup", WITHHELD_ROW, b->levels.withheld);
    doc_heading(d, 1, sv_from(_("Group by group")));
    struct table *t = doc_table(d, sv_from(_("Commitments and next steps of each group")), heads, n);
    for (size_t i = 0; i < b->n_groups; i++) {
        struct standing sums = standing_of(b, b->groups[i].row.id);
        cell_put(d, t, b->groups[i].row.title);
        if (levels) cell_put(d, t, level_of(b, b->groups[i].row.id));
        cell_put(d, t, b->groups[i].project.title);
        cell_count(d, t, sums.kept);
        cell_count(d, t, sums.open);
        cell_count(d, t, sums.late);
        cell_count(d, t, sums.steps_late);
    }
}

static void put_bars(struct dashboard *b) {
    struct doc *d = b->doc;
    struct bars *bars = doc_bars(d, sv_from(_("Commitments of each group: kept, under way, late")));
    bars->n_series = 3;
    bars->series[0] = sv_from(_("kept"));
    bars->series[1] = sv_from(_("under way"));
    bars->series[2] = sv_from(_("late"));
    for (size_t i = 0; i < b->n_groups; i++) {
        struct standing t = standing_of(b, b->groups[i].row.id);
        if (t.kept + t.open + t.late)
            bar_add(d, bars,
                    (struct bar){.label = b->groups[i].row.title,
                                 .shown = say_number(d, t.kept + t.open + t.late, 0),
                                 .values = {t.kept, t.open, t.late}});
    }
}

static void put_due(struct dashboard *b) {
    struct doc *d = b->doc;
    job_withheld(b->job, d, "commitment", WITHHELD_ROW, b->ledger.withheld);
    job_withheld(b->job, d, "next_step", WITHHELD_ROW, b->steps.withheld);
    doc_heading(d, 1, sv_from(_("What is late")));
    part_commitments(d, &b->ledger, PICK_LATE, sv_from(_("Commitments whose end is past")));
    part_steps(d, &b->steps, STEP_LATE, sv_from(_("Late next steps")));
    doc_heading(d, 1, sv_from(_("What comes within thirty days")));
    part_commitments(d, &b->soon, PICK_OPEN, sv_from(_("Commitments that end")));
    part_steps(d, &b->steps_soon, STEP_DUE, sv_from(_("Next steps")));
}

static void put_reviews(struct dashboard *b) {
    static const struct head heads[] = {{N_("Decision"), ALIGN_LEFT, true},
                                        {N_("Group"), ALIGN_LEFT, false},
                                        {N_("To be reviewed on"), ALIGN_DAY, false}};
    struct doc *d = b->doc;
    job_withheld(b->job, d, "decision", WITHHELD_ROW, b->decisions.withheld);
    doc_heading(d, 1, sv_from(_("Decisions to review")));
    struct table *t = doc_table(d, sv_from(_("Their review day has come")), heads, 3);
    for (size_t i = 0; i < b->decisions.n; i++) {
        const struct decision_row *row = &b->decisions.v[i];
        if (!row->review_due) continue;
        cell_put(d, t, row->row.title);
        cell_put(d, t, row->subgroup.title);
        cell_date(d, t, row->review_on);
    }
}

static void put_blockers(struct dashboard *b) {
    struct doc *d = b->doc;
    if (!b->meetings.n || !job_sees(b->job, d, "blocker", "kind")) return;
    doc_heading(d, 1, sv_from(_("What blocks")));
    struct bars *bars = doc_bars(d, sv_from(_("Blockers named in meetings with funders, by kind")));
    for (size_t i = 0; i < b->meetings.n_blockers; i++) {
        const struct blocker_count *row = &b->meetings.blockers[i];
        bar_add(d, bars,
                (struct bar){.label = say_sentence(d, say_choice(row->kind)),
                             .shown = row->lifted ? doc_say(d,
                                                            P_("%zu, of which %zu lifted",
                                                               "%zu, of which %zu lifted", row->lifted),
                                                            row->n, row->lifted)
                                                  : say_count(d, row->n),
                             .values = {(int64_t)row->n}});
    }
}

static void put_loads(struct dashboard *b) {
    static const struct head heads[] = {
        {N_("Organisation"), ALIGN_LEFT, true},      {N_("Roles"), ALIGN_RIGHT, false},
        {N_("Answers for (A)"), ALIGN_RIGHT, false}, {N_("Does (R)"), ALIGN_RIGHT, false},
        {N_("Commitments"), ALIGN_RIGHT, false},     {N_("Next steps"), ALIGN_RIGHT, false},
        {N_("Questions"), ALIGN_RIGHT, false}};
    struct doc *d = b->doc;
    doc_heading(d, 1, sv_from(_("Who carries what")));
    struct table *t = doc_table(d, sv_from(_("The load of each organisation, the heaviest first")), heads,
                                sizeof heads / sizeof *heads);
    for (size_t i = 0; i < b->n_loads; i++) {
        const struct load_row *row = &b->loads[i];
        const int64_t counts[] = {row->roles,       row->letters[1], row->letters[0],
                                  row->commitments, row->steps,      row->questions};
        cell_put(d, t, row->org.title);
        for (size_t k = 0; k < sizeof counts / sizeof *counts; k++) cell_count(d, t, counts[k]);
    }
}

static bool put_selfdiags(struct dashboard *b, struct error *e) {
    struct doc *d = b->doc;
    doc_heading(d, 1, sv_from(_("What the groups think of themselves")));
    for (size_t i = 0; i < b->n_groups; i++) {
        doc_heading(d, 2, b->groups[i].row.title);
        if (!part_selfdiag(b->job, d, b->groups[i].row.id, e)) return false;
    }
    return true;
}

bool build_dashboard(const struct report_job *job, struct doc *d, struct error *e) {
    struct dashboard b = {.job = job, .doc = d};
    if (!read_all(&b, e)) return false;
    front(&b);
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    put_groups(&b);
    put_bars(&b);
    put_due(&b);
    put_reviews(&b);
    put_blockers(&b);
    put_loads(&b);
    if (!part_departures(job, d, 0, 1, e)) return false;
    return put_selfdiags(&b, e) && job_paragraphs(job, d, "closing", 0, e);
}
