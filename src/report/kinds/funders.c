#include "catalyse/service/funders.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/cash.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/texts.h"
#include "report/kinds/parts.h"

/* What a fund and the projects have before them when they meet. */

struct meeting_sheet {
    const struct report_job *job;
    struct doc *doc;
    struct subgroup_sheet *groups;
    size_t n_groups;
    struct fund_profiles profiles;
    struct funder_meetings meetings;
    struct texts bridges;
};

static bool read_groups(struct meeting_sheet *m, struct error *e) {
    struct subgroup_row *rows;
    size_t n;
    if (!job_groups(m->job, m->doc, &rows, &n, e)) return false;
    m->groups = arena_array(m->doc->arena, n + 1, sizeof *m->groups);
    for (size_t i = 0; i < n; i++)
        if (rows[i].project.id && !subgroup_read(m->job->view, rows[i].row.id, &m->groups[m->n_groups++], e))
            return false;
    return true;
}

/* Who met whom is told to one fund about itself, and to those who see what came of it. */
static bool read_meetings(struct meeting_sheet *m, struct error *e) {
    const struct viewer *viewer = &m->job->view->viewer;
    if (!viewer->fund && !audience_sees(viewer->audience, AUD_GROUP)) return true;
    return funder_meetings_read(m->job->view, viewer->fund, 0, 0, &m->meetings, e);
}

static bool read_all(struct meeting_sheet *m, struct error *e) {
    const struct view *v = m->job->view;
    return read_groups(m, e) && fund_profiles_read(v, v->viewer.fund, &m->profiles, e) &&
           read_meetings(m, e) && content_read(v, entity_named("bridge"), &m->bridges, e);
}

static struct sv members_of(struct doc *d, const struct subgroup_sheet *s) {
    struct str text = {0};
    for (size_t i = 0; i < s->n_members; i++)
        if (!s->members[i].observer && s->members[i].left == NO_DAY)
            join(&text, s->members[i].org.title, ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

/* A fund that knew the group hears who is not in it any more. */
static struct sv leavers_of(struct doc *d, const struct subgroup_sheet *s) {
    struct str text = {0};
    for (size_t i = 0; i < s->n_members; i++)
        if (!s->members[i].observer && s->members[i].left != NO_DAY)
            join(&text, say_with(d, s->members[i].org.title, say_date(d, s->members[i].left)), ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static bool put_projects(struct meeting_sheet *m, struct error *e) {
    struct doc *d = m->doc;
    doc_heading(d, 1, sv_from(_("The projects")));
    for (size_t i = 0; i < m->n_groups; i++) {
        const struct subgroup_sheet *s = &m->groups[i];
        const struct project_sheet *p = &s->project;
        doc_heading(d, 2, p->row.title);
        doc_para(d, p->summary);
        struct items *facts = doc_facts(d);
        fact_add(d, facts, _("Group"), say_with(d, s->row.row.title, s->row.convenor.title));
        fact_add(d, facts, _("Members"), members_of(d, s));
        fact_add(d, facts, _("Who left"), leavers_of(d, s));
        fact_add(d, facts, _("Need it answers"), say_sentence(d, p->need.title));
        if (p->beneficiaries) fact_add(d, facts, _("People concerned"), say_number(d, p->beneficiaries, 0));
        fact_add(d, facts, _("Total budget"), say_money(d, p->budget));
        fact_add(d, facts, _("Amount sought"), say_money(d, p->sought));
        part_own_share(d, facts, p);
        fact_add(d, facts, _("First test"), say_with(d, p->first_test, say_day(d, p->first_test_on)));
        part_consortium(d, facts, p);
        if (!part_costs(m->job, d, p, e)) return false;
    }
    return true;
}

static struct sv months_of(struct doc *d, unsigned months) {
    struct str text = {0};
    for (int month = 1; month <= 12; month++)
        if (months & 1u << month) join(&text, sv_from(date_month(month)), ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static struct sv grants_of(struct doc *d, const struct fund_profile_row *f) {
    struct sv least = say_money(d, f->ticket_min), most = say_money(d, f->ticket_max);
    if (!least.n || !most.n) return most.n ? most : least;
    return doc_say(d, _("from %.*s to %.*s"), SV_ARG(least), SV_ARG(most));
}

/* Of the next committee that a file can still reach. */
static struct sv filing_of(struct meeting_sheet *m, const struct fund_profile_row *f) {
    struct arena *a = m->doc->arena;
    struct committee next;
    if (!committee_next(&f->pace, m->job->view->today, &next)) return SV_NULL;
    struct param params[] = {
        {.name = "day", .kind = PARAM_TEXT, .t = say_day(m->doc, next.file_by)},
        {.name = "month", .kind = PARAM_TEXT, .t = sv_from(cash_month_words(a, next.month))},
        {.name = "pays", .kind = PARAM_TEXT, .t = sv_from(cash_month_words(a, next.pays))}};
    return sv_from(
        message_fill(a,
                     f->pace_said ? _("{day} for the committee of {month}; first payment {pays}")
                                  : _("about {day} for the committee of {month}; first payment about {pays}"),
                     params, sizeof params / sizeof *params, NULL));
}

static void put_profiles(struct meeting_sheet *m) {
    struct doc *d = m->doc;
    doc_heading(d, 1, sv_from(_("The funders")));
    job_withheld(m->job, d, "fund_profile", WITHHELD_OTHER_FUND, m->profiles.withheld);
    for (size_t i = 0; i < m->profiles.n; i++) {
        const struct fund_profile_row *f = &m->profiles.v[i];
        doc_heading(d, 2, f->fund.title);
        doc_para(d, f->expectation);
        struct items *facts = doc_facts(d);
        fact_add(d, facts, _("Themes"), say_names(d, f->themes, f->n_themes));
        fact_add(d, facts, _("Grants"), grants_of(d, f));
        if (f->years)
            fact_add(d, facts, _("Longest support"),
                     doc_say(d, P_("%d year", "%d years", f->years), (int)f->years));
        fact_add(d, facts, _("Covers running costs"), say_choice(f->core));
        fact_add(d, facts, _("Takes the file common to several funds"), say_choice(f->common));
        fact_add(d, facts, _("Committee"), months_of(d, f->pace.months));
        fact_add(d, facts, _("Next file by"), filing_of(m, f));
        fact_add(d, facts, _("Besides money"), f->supports);
        fact_add(d, facts, _("Never funds"), f->exclusions);
    }
}

static void put_bridges(struct meeting_sheet *m) {
    static const struct head heads[] = {{N_("The funder expects"), ALIGN_LEFT, true},
                                        {N_("In the field"), ALIGN_LEFT, true},
                                        {N_("A possible bridge"), ALIGN_LEFT, true}};
    struct doc *d = m->doc;
    doc_heading(d, 1, sv_from(_("From expectations to the field")));
    struct table *t = doc_table(d, sv_from(_("Bridges between what funders expect and what the field lives")),
                                heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < m->bridges.n; i++) {
        cell_put(d, t, m->bridges.v[i].row.title);
        cell_put(d, t, m->bridges.v[i].caution);
        cell_put(d, t, m->bridges.v[i].text);
    }
}

static struct sv outcome_of(struct doc *d, const struct funder_meeting_row *row) {
    return say_with(d, say_choice(row->outcome), say_money(d, row->amount));
}

static void put_meetings(struct meeting_sheet *m) {
    static const struct head heads[] = {
        {N_("Date"), ALIGN_DAY, false},     {N_("Fund"), ALIGN_LEFT, false},
        {N_("Project"), ALIGN_LEFT, false}, {N_("Format"), ALIGN_LEFT, false},
        {N_("Outcome"), ALIGN_LEFT, false}, {N_("Next step"), ALIGN_LEFT, true}};
    struct doc *d = m->doc;
    job_withheld(m->job, d, "funder_meeting", WITHHELD_OTHER_FUND, m->meetings.withheld);
    doc_heading(d, 1, sv_from(_("Meetings so far")));
    if (m->meetings.n && !m->job->view->viewer.fund) job_sees(m->job, d, "funder_meeting", "outcome");
    struct table *t =
        doc_table(d, sv_from(_("Who met whom, and what came of it")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < m->meetings.n; i++) {
        const struct funder_meeting_row *row = &m->meetings.v[i];
        cell_date(d, t, row->date);
        cell_put(d, t, row->funder.title);
        cell_put(d, t, row->project.title);
        cell_put(d, t, say_choice(row->format));
        cell_put(d, t, outcome_of(d, row));
        cell_put(d, t, say_with(d, row->next_step, say_date(d, row->next_due)));
    }
}

/* To fill in at the table. */
static void put_blank(struct meeting_sheet *m) {
    static const struct head heads[] = {{N_("Project"), ALIGN_LEFT, false},
                                        {N_("What was said"), ALIGN_LEFT, true},
                                        {N_("What blocks"), ALIGN_LEFT, true},
                                        {N_("Next step, by whom"), ALIGN_LEFT, true},
                                        {N_("By when"), ALIGN_DAY, false}};
    struct doc *d = m->doc;
    doc_break(d);
    doc_heading(d, 1, sv_from(_("To note at the table")));
    struct table *t = doc_table(d, sv_from(_("One line a meeting; a next step has one owner and one day")),
                                heads, sizeof heads / sizeof *heads);
    t->room = true;
    for (size_t i = 0; i < m->n_groups; i++) {
        cell_put(d, t, m->groups[i].project.row.title);
        for (int blank = 0; blank < 4; blank++) cell_put(d, t, SV_NULL);
    }
}

bool build_funders(const struct report_job *job, struct doc *d, struct error *e) {
    struct meeting_sheet m = {.job = job, .doc = d};
    if (!read_all(&m, e)) return false;
    d->title = sv_from(_("Funders and projects meet"));
    d->subtitle = job->programme.title;
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    if (!put_projects(&m, e)) return false;
    put_profiles(&m);
    put_meetings(&m);
    put_bridges(&m);
    put_blank(&m);
    return job_paragraphs(job, d, "closing", 0, e);
}
