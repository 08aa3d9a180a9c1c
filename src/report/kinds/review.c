#include "catalyse/service/meetings.h"
#include "catalyse/service/reviews.h"
#include "catalyse/service/texts.h"
#include "report/kinds/parts.h"

/* The six-month review, in four steps: what happened, what it does to us, what it means, what we decide. */

struct review {
    const struct report_job *job;
    struct doc *doc;
    const struct subgroup_row *group;
    struct checklist checklist;
    struct ledger ledger;
    struct steps steps;
    struct decision_rows decisions;
    struct meetings meetings;
};

static bool read_group(struct review *r, struct error *e) {
    const struct view *v = r->job->view;
    struct commitment_filter promised = commitment_filter_all();
    struct step_filter step = step_filter_all();
    promised.subgroup = step.subgroup = r->group->row.id;
    return checklist_read(v, r->group->row.id, 0, &r->checklist, e) &&
           job_commitments(r->job, &promised, &r->ledger, e) && job_steps(r->job, &step, &r->steps, e) &&
           decisions_read(v, r->group->row.id, &r->decisions, e) &&
           meetings_read(v, r->group->row.id, 0, &r->meetings, e);
}

static bool is_read_inside(const struct report_job *job) {
    return audience_sees(job->view->viewer.audience, AUD_GROUP);
}

/* Never side by side for funds and the public: only of the one group the document is for. */
static bool say_level(struct review *r, struct items *facts, struct error *e) {
    struct levels levels = {0};
    bool alone = r->job->o->subgroup != 0;
    if (!alone && !is_read_inside(r->job)) return true;
    if (!levels_now(r->job->view, r->group->row.id, &levels, e)) return false;
    if (levels.n) fact_add(r->doc, facts, _("Stage of the group"), sv_from(level_word(levels.v[0].level)));
    return true;
}

/* What moved since the first round. */
static bool put_moves(struct review *r, struct error *e) {
    static const struct head heads[] = {{N_("No."), ALIGN_LEFT, false},
                                        {N_("Question"), ALIGN_LEFT, true},
                                        {N_("First round"), ALIGN_LEFT, false},
                                        {N_("Now"), ALIGN_LEFT, false}};
    struct doc *d = r->doc;
    struct moved_row *rows;
    size_t n;
    if (r->checklist.rounds < 2) return true;
    if (!checklist_compare(r->job->view, r->group->row.id, 1, r->checklist.rounds, &rows, &n, e))
        return false;
    struct table *t = doc_table(d, sv_from(_("Questions of the checklist that moved")), heads, 4);
    for (size_t i = 0; i < n; i++) {
        cell_put(d, t, rows[i].after.ref);
        cell_put(d, t, rows[i].after.text);
        cell_put(d, t, say_choice(rows[i].before.state));
        cell_put(d, t, say_choice(rows[i].after.state));
    }
    return true;
}

static void put_help(struct review *r) {
    struct doc *d = r->doc;
    struct items *list = NULL;
    for (size_t i = 0; i < r->steps.n; i++) {
        const struct step_row *s = &r->steps.v[i];
        if (!s->help_kind) continue;
        if (!list) {
            doc_heading(d, 3, sv_from(_("Help wanted after the self-diagnosis")));
            list = doc_list(d, LIST_PLAIN);
        }
        item_add(d, list, SV_NULL, s->help, say_choice(s->help_kind));
    }
}

static bool put_selfdiag(struct review *r, struct error *e) {
    doc_heading(r->doc, 3, sv_from(_("Self-diagnosis")));
    return part_selfdiag(r->job, r->doc, r->group->row.id, e);
}

static bool put_facts(struct review *r, struct error *e) {
    struct doc *d = r->doc;
    size_t held = 0;
    for (size_t i = 0; i < r->meetings.n; i++) held += !choice_is(r->meetings.v[i].state, "planned");
    struct items *facts = doc_facts(d);
    if (!say_level(r, facts, e)) return false;
    fact_add(d, facts, _("Project"), r->group->project.title);
    bool any = held || r->decisions.n || r->ledger.n || r->steps.n;
    if (any) fact_add(d, facts, _("Meetings held"), say_count(d, held));
    part_promise_counts(d, facts, &r->ledger, &r->steps);
    if (any) fact_add(d, facts, _("Decisions"), say_count(d, r->decisions.n));
    part_commitments(d, &r->ledger, PICK_OVER, sv_from(_("Over: kept, lapsed or taken back")));
    part_commitments(d, &r->ledger, PICK_LATE, sv_from(_("Late: their end is past")));
    if (!part_departures(r->job, d, r->group->row.id, 3, e) ||
        !part_radar(r->job, r->doc, r->group->row.id, e) || !put_moves(r, e) || !put_selfdiag(r, e))
        return false;
    put_help(r);
    return true;
}

static void put_reviews(struct review *r) {
    struct doc *d = r->doc;
    doc_heading(d, 3, sv_from(_("Decisions to review")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < r->decisions.n; i++) {
        const struct decision_row *row = &r->decisions.v[i];
        if (row->review_due) item_add(d, list, SV_NULL, row->row.title, say_date(d, row->review_on));
    }
}

static bool put_decided(struct review *r, struct error *e) {
    (void)e;
    part_steps(r->doc, &r->steps, STEP_LATE, sv_from(_("Late next steps")));
    part_steps(r->doc, &r->steps, STEP_DUE, sv_from(_("Next steps to do")));
    put_reviews(r);
    return true;
}

static bool put_nothing(struct review *r, struct error *e) {
    (void)r;
    (void)e;
    return true;
}

enum { QUESTIONS = 3 };

/* By step of the review: the group's own words stand at its place, in paragraphs. */
static const struct part {
    const char *title, *questions[QUESTIONS];
    bool (*put)(struct review *r, struct error *e);
} parts[REVIEW_STEPS] = {
    {N_("What happened"),
     {N_("What did we do together in these six months?"), N_("Which figures or words stay with us?"), NULL},
     put_facts},
    {N_("What it does to us"),
     {N_("What pleased us, what weighed on us?"), N_("Where were we surprised?"), NULL},
     put_nothing},
    {N_("What it means"),
     {N_("What did cooperating change for the people concerned?"), N_("What could we not have done alone?"),
      N_("What do we know now that we did not?")},
     put_nothing},
    {N_("What we decide"),
     {N_("What do we go on with, what do we stop?"), N_("Who takes the next step, and by when?"), NULL},
     put_decided},
};

/* The day of the last review that was held when this was written: these are its words. NO_DAY: none was. */
static int32_t review_told(const struct review *r, int32_t written) {
    int32_t day = NO_DAY;
    for (size_t i = 0; i < r->meetings.n; i++) {
        const struct meeting_row *m = &r->meetings.v[i];
        bool held = choice_is(m->kind, "review") && !choice_is(m->state, "planned");
        if (held && m->date != NO_DAY && m->date <= written && (day == NO_DAY || m->date > day))
            day = m->date;
    }
    return day;
}

/* Round after round, each under its day; what was written before the first belongs to the document. */
static void put_rounds(struct review *r, const struct texts *said) {
    int32_t day = NO_DAY;
    for (size_t i = 0; i < said->n; i++)
        if (review_told(r, said->v[i].written) == NO_DAY) doc_para(r->doc, said->v[i].text);
    for (size_t i = 0; i < said->n; i++) {
        const struct text_row *text = &said->v[i];
        int32_t of = review_told(r, text->written);
        if (of == NO_DAY) continue;
        if (of != day)
            doc_heading(r->doc, 3, doc_say(r->doc, _("Review of %.*s"), SV_ARG(say_date(r->doc, of))));
        day = of;
        doc_para(r->doc, text->text);
    }
    job_withheld(r->job, r->doc, "paragraph", WITHHELD_ROW, said->withheld);
}

/* What the group said under its questions; until it has, room to write, in what the group itself reads. */
static bool put_said(struct review *r, int step, struct error *e) {
    struct texts said = {0};
    struct doc *d = r->doc;
    if (!paragraphs_read(r->job->view, r->job->kind->code, review_slot(step), r->group->row.id, 0, &said, e))
        return false;
    if (said.n || is_read_inside(r->job)) {
        struct items *list = said.n ? doc_list(d, LIST_PLAIN) : doc_boxes(d, 1);
        for (int i = 0; i < QUESTIONS && parts[step].questions[i]; i++)
            item_add(d, list, SV_NULL, sv_from(_(parts[step].questions[i])), SV_NULL);
    }
    put_rounds(r, &said);
    return true;
}

static bool put_group(const struct report_job *job, struct doc *d, const struct subgroup_row *group,
                      struct error *e) {
    struct review r = {.job = job, .doc = d, .group = group};
    if (!read_group(&r, e)) return false;
    job_withheld(job, d, "commitment", WITHHELD_ROW, r.ledger.withheld);
    job_withheld(job, d, "next_step", WITHHELD_ROW, r.steps.withheld);
    job_withheld(job, d, "decision", WITHHELD_ROW, r.decisions.withheld);
    doc_heading(d, 1, doc_say(d, _("Group %.*s"), SV_ARG(group->row.title)));
    for (int i = 0; i < REVIEW_STEPS; i++) {
        doc_heading(d, 2, sv_from(_(parts[i].title)));
        if (!put_said(&r, i, e) || !parts[i].put(&r, e)) return false;
    }
    return true;
}

bool build_review(const struct report_job *job, struct doc *d, struct error *e) {
    d->title = sv_from(_("Six months on"));
    d->subtitle = job->programme.title;
    return job_each_group(job, d, is_read_inside(job), put_group, e);
}
