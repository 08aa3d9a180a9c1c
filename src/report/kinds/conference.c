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

static void front(struct conference *c) {
    struct doc *d = c->doc;
    size_t here = c->presence.present + c->presence.late + c->presence.gone, kept = 0;
    int64_t dots = 0;
    for (size_t i = 0; i < c->plenary.n_contributions; i++) {
        kept += is_kept(&c->plenary.contributions[i]);
        dots += c->plenary.contributions[i].votes;
    }
    event_front(c->job, d, &c->event);
    fact_add(d, &d->facts, _("Convened by"), c->job->programme.convenor.title);
    if (here)
        fact_add(d, &d->facts, _("Attendance"),
                 doc_say(d, P_("%zu person present", "%zu people present", here), here));
    if (kept)
        fact_add(d, &d->facts, _("Contributions"),
                 doc_say(d, _("%zu, with %lld dots"), kept, (long long)dots));
}

static void put_side(struct conference *c, struct table *t, const struct choice *side) {
    int64_t n = 0, dots = 0;
    for (size_t i = 0; i < c->plenary.n_contributions; i++) {
        const struct contribution_row *row = &c->plenary.contributions[i];
        if (row->side != side || !is_kept(row)) continue;
        n++;
        dots += row->votes;
    }
    if (!n) return;
    cell_put(c->doc, t, say_sentence(c->doc, say_choice(side)));
    cell_count(c->doc, t, n);
    cell_count(c->doc, t, dots);
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

static struct table *heading_table(struct doc *d, struct sv heading) {
    static const struct head heads[] = {{N_("Contribution"), ALIGN_LEFT, true},
                                        {N_("Side"), ALIGN_LEFT, false},
                                        {N_("Dots"), ALIGN_RIGHT, false}};
    doc_heading(d, 2, heading);
    return doc_table(d, sv_from(_("Under this heading, most dots first")), heads, 3);
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
        if (!t || !sv_eq(row->heading, heading)) t = heading_table(d, heading = row->heading);
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

bool build_conference(const struct report_job *job, struct doc *d, struct error *e) {
    struct conference c = {.job = job, .doc = d};
    if (!read_all(&c, e)) return false;
    front(&c);
    if (!job_paragraphs(job, d, "intro", c.event.row.id, e)) return false;
    put_programme(&c);
    put_headings(&c);
    part_wishes(job, d, &c.plenary);
    part_questions(job, d, &c.plenary);
    part_roti(d, &c.plenary);
    job_withheld(job, d, "contribution", WITHHELD_ROW, c.plenary.withheld);
    return job_paragraphs(job, d, "closing", c.event.row.id, e);
}
