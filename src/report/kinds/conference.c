#include "catalyse/domain/entities.h"
#include "report/kinds/events.h"
#include "report/kinds/parts.h"

struct conference {
    const struct report_job *job;
    struct doc *doc;
    struct event_row event;
    struct presence presence;
    struct plenary plenary;
};

static bool read_all(struct conference *c, struct error *e) {
    static const struct event_sort sort = {.kind = "conference", .only = true};
    const struct view *v = c->job->view;
    return job_event(c->job, &sort, &c->event, e) && presence_read(v, c->event.row.id, 0, &c->presence, e) &&
           plenary_read(v, c->event.row.id, &c->plenary, e);
}

static bool is_kept(const struct contribution_row *c) {
    return !choice_is(c->state, "dropped");
}

struct weight {
    size_t n;
    int64_t dots;
};

/* Of what one side brought under one heading. NULL, SV_NULL: all. */
static struct weight weigh(const struct plenary *p, const struct choice *side, struct sv heading) {
    struct weight w = {0, 0};
    for (size_t i = 0; i < p->n_contributions; i++) {
        const struct contribution_row *row = &p->contributions[i];
        if (!is_kept(row) || (side && row->side != side) || (heading.n && !sv_eq(row->heading, heading)))
            continue;
        w.n++;
        w.dots += row->votes;
    }
    return w;
}

static void front(struct conference *c) {
    struct doc *d = c->doc;
    size_t here = c->presence.present + c->presence.late + c->presence.gone;
    struct weight all = weigh(&c->plenary, NULL, SV_NULL);
    event_front(c->job, d, &c->event);
    fact_add(d, &d->facts, _("Convened by"), c->job->programme.convenor.title);
    if (here)
        fact_add(d, &d->facts, _("Attendance"),
                 doc_say(d, P_("%zu person present", "%zu people present", here), here));
    if (all.n)
        fact_add(d, &d->facts, _("Contributions"),
                 doc_say(d, P_("%zu, with %lld dot", "%zu, with %lld dots", all.dots), all.n,
                         (long long)all.dots));
}

static void put_side(struct conference *c, struct table *t, const struct choice *side) {
    struct weight w = weigh(&c->plenary, side, SV_NULL);
    if (!w.n) return;
    cell_put(c->doc, t, say_sentence(c->doc, say_choice(side)));
    cell_count(c->doc, t, (int64_t)w.n);
    cell_count(c->doc, t, w.dots);
}

/* Who spoke: the sides, by what they brought and by the dots it was given. */
static void put_sides(struct conference *c) {
    static const struct head heads[] = {{N_("Side"), ALIGN_LEFT, false},
                                        {N_("Contributions"), ALIGN_RIGHT, false},
                                        {N_("Dots"), ALIGN_RIGHT, false}};
    struct doc *d = c->doc;
    doc_heading(d, 1, sv_from(_("Who said it")));
    struct table *t = doc_table(d, sv_from(_("Contributions by side")), heads, 3);
    const struct choice *side = field_named(entity_named("contribution"), "side")->choices;
    for (; side->code; side++) put_side(c, t, side);
}

static struct table *heading_table(struct conference *c, struct sv heading) {
    static const struct head heads[] = {{N_("Contribution"), ALIGN_LEFT, true},
                                        {N_("Side"), ALIGN_LEFT, false},
                                        {N_("Dots"), ALIGN_RIGHT, false}};
    struct doc *d = c->doc;
    struct weight w = weigh(&c->plenary, NULL, heading);
    struct sv said = doc_say(d, P_("%zu contribution", "%zu contributions", w.n), w.n),
              dots = doc_say(d, P_("%lld dot", "%lld dots", w.dots), (long long)w.dots);
    doc_heading(d, 2, heading);
    return doc_table(d, doc_say(d, "%.*s, %.*s", SV_ARG(said), SV_ARG(dots)), heads, 3);
}

/* Under each heading, what was given most dots first. */
static void put_headings(struct conference *c) {
    struct doc *d = c->doc;
    const struct plenary *p = &c->plenary;
    struct table *t = NULL;
    struct sv heading = SV_NULL;
    if (!p->n_contributions || !job_sees(c->job, d, "contribution", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("What was built together")));
    for (size_t i = 0; i < p->n_contributions; i++) {
        const struct contribution_row *row = &p->contributions[i];
        if (!is_kept(row)) continue;
        if (!t || !sv_eq(row->heading, heading)) t = heading_table(c, heading = row->heading);
        cell_put(d, t, say_sentence(d, row->text));
        cell_put(d, t, say_choice(row->side));
        cell_count(d, t, row->votes);
    }
    put_sides(c);
}

static void put_programme(struct conference *c) {
    struct doc *d = c->doc;
    int start = c->event.start;
    doc_heading(d, 1, sv_from(_("Programme")));
    struct items *facts = doc_facts(d);
    for (size_t i = 0; i < c->plenary.n_agenda; i++) {
        const struct agenda_row *row = &c->plenary.agenda[i];
        item_add(d, facts, say_time(d, start), row->row.title, SV_NULL);
        if (start >= 0) start += (int)row->planned_min;
    }
}

/* What came of it is nobody's group's. */
static bool put_steps(struct conference *c, struct error *e) {
    struct doc *d = c->doc;
    struct step_filter all = step_filter_all();
    struct steps steps, common = {0};
    if (!job_steps(c->job, &all, &steps, e)) return false;
    for (size_t i = 0; i < steps.n; i++)
        if (!steps.v[i].subgroup.id) VEC_PUSH(d->arena, &common, steps.v[i]);
    job_withheld(c->job, d, "next_step", WITHHELD_ROW, steps.withheld);
    doc_heading(d, 1, sv_from(_("What comes next")));
    part_steps(d, &common, STEP_ALL, sv_from(_("Who does what, and by when")));
    return true;
}

bool build_conference(const struct report_job *job, struct doc *d, struct error *e) {
    struct conference c = {.job = job, .doc = d};
    if (!read_all(&c, e)) return false;
    front(&c);
    if (!job_paragraphs(job, d, "intro", c.event.row.id, e)) return false;
    put_programme(&c);
    put_headings(&c);
    part_wishes(job, d, &c.plenary);
    part_questions(job, d, &c.plenary);
    if (!put_steps(&c, e)) return false;
    part_roti(d, &c.plenary);
    job_withheld(job, d, "contribution", WITHHELD_ROW, c.plenary.withheld);
    return job_paragraphs(job, d, "closing", c.event.row.id, e);
}
