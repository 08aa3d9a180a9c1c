#include "catalyse/domain/entities.h"
#include "catalyse/service/texts.h"
#include "report/kinds/consortium.h"

#define HEADS(table) table, sizeof table / sizeof *table

void file_members(struct file *f) {
    static const struct head heads[] = {{N_("Organisation"), ALIGN_LEFT, false},
                                        {N_("Kind"), ALIGN_LEFT, false},
                                        {N_("Département"), ALIGN_LEFT, false},
                                        {N_("Activity"), ALIGN_LEFT, false},
                                        {N_("Standing"), ALIGN_LEFT, false}};
    struct doc *d = f->doc;
    const struct subgroup_sheet *s = &f->sheet;
    doc_heading(d, 2, sv_from(_("Members")));
    struct table *t = doc_table(d, sv_from(_("Members and observers")), HEADS(heads));
    for (size_t i = 0; i < s->n_members; i++) {
        const struct member_row *m = &s->members[i];
        cell_put(d, t, m->org.title);
        cell_put(d, t, say_choice(m->kind));
        cell_put(d, t, m->dept);
        cell_put(d, t, m->activity);
        if (m->left != NO_DAY)
            cell_put(d, t, doc_say(d, _("left on %.*s"), SV_ARG(say_date(d, m->left))));
        else
            cell_put(d, t, sv_from(m->observer ? _("funder, observes") : C_("of a group", "member")));
    }
}

struct sv role_powers(struct doc *d, const struct role_row *r) {
    struct str text = {0};
    if (r->may_speak) join(&text, sv_from(_("speak")), ", ");
    if (r->may_sign) join(&text, sv_from(_("sign")), ", ");
    if (r->may_receive) join(&text, sv_from(_("receive money")), ", ");
    if (r->may_pass_on) join(&text, sv_from(_("pass money on")), ", ");
    if (r->may_report) join(&text, sv_from(_("report back")), ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static void put_role(const struct file *f, struct table *t, const struct role_row *r, bool mandate) {
    struct doc *d = f->doc;
    cell_put(d, t, r->role.title);
    cell_put(d, t, say_with(d, r->org.title, job_name(f->job, &r->person)));
    cell_put(d, t, job_name(f->job, &r->deputy));
    cell_put(d, t, say_choice(r->state));
    cell_put(d, t, say_period(d, r->from, r->to));
    if (mandate) cell_put(d, t, role_powers(d, r));
}

/* Some names of roles have commas. */
static struct sv vacant_of(struct doc *d, const struct role_rows *r) {
    struct str text = {0};
    for (size_t i = 0; i < r->n_vacant; i++) join(&text, r->vacant[i].title, " · ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

void file_roles(struct file *f) {
    struct doc *d = f->doc;
    struct head heads[6];
    size_t n = 0;
    bool mandate = job_sees(f->job, d, "role_assignment", "may_sign");
    heads[n++] = (struct head){N_("Role"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Who"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("Deputy"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("State"), ALIGN_LEFT, false};
    heads[n++] = (struct head){N_("When"), ALIGN_LEFT, false};
    if (mandate) heads[n++] = (struct head){N_("Is allowed to"), ALIGN_LEFT, false};
    job_withheld(f->job, d, "role_assignment", WITHHELD_OTHER_FUND, f->roles.withheld);
    doc_heading(d, 2, sv_from(_("Roles")));
    struct table *t = doc_table(d, sv_from(_("Roles and who holds them")), heads, n);
    for (size_t i = 0; i < f->roles.n; i++) put_role(f, t, &f->roles.v[i], mandate);
    if (f->roles.n_vacant) doc_note(d, NOTE_KNOW, sv_from(_("Nobody yet:")), vacant_of(d, &f->roles));
}

static struct table *rasci_table(struct doc *d, const struct rasci *r) {
    struct head *heads = arena_array(d->arena, r->n_orgs + 2, sizeof *heads);
    heads[0] = (struct head){N_("Deliverable"), ALIGN_LEFT, false};
    heads[1] = (struct head){N_("Due"), ALIGN_DAY, false};
    for (size_t i = 0; i < r->n_orgs; i++) heads[i + 2] = (struct head){"", ALIGN_CENTRE, false};
    struct table *t = doc_table(d, sv_from(_("Who does what (RASCI)")), heads, r->n_orgs + 2);
    for (size_t i = 0; i < r->n_orgs; i++) t->columns[i + 2].head = r->orgs[i].title;
    return t;
}

void file_rasci(struct file *f) {
    struct doc *d = f->doc;
    const struct rasci *r = &f->rasci;
    doc_heading(d, 2, sv_from(_("Who does what")));
    struct table *t = rasci_table(d, r);
    for (size_t i = 0; i < r->n; i++) {
        cell_put(d, t, r->v[i].deliverable.title);
        cell_date(d, t, r->v[i].due);
        for (size_t j = 0; j < r->n_orgs; j++)
            cell_put(d, t, r->v[i].letters[j] == ' ' ? SV_NULL : sv_of(&r->v[i].letters[j], 1));
    }
    if (r->n)
        doc_para(
            d, sv_from(_("R does, A answers for it (one only), S supports, C is consulted, I is informed.")));
    for (size_t i = 0; i < r->n; i++)
        if (r->v[i].problem.n) doc_note(d, NOTE_WARN, r->v[i].deliverable.title, r->v[i].problem);
}

void file_level(struct file *f) {
    static const struct head heads[] = {{N_("Stage"), ALIGN_LEFT, false},
                                        {N_("What it takes"), ALIGN_LEFT, true},
                                        {N_("Reached"), ALIGN_LEFT, false}};
    struct doc *d = f->doc;
    const struct level_row *l = f->level;
    if (!l) return;
    doc_heading(d, 2, doc_say(d, _("Stage of the group: %s"), level_word(l->level)));
    doc_para(d, l->reason);
    struct table *t = doc_table(d, sv_from(_("What each stage takes, and what is missing")), HEADS(heads));
    for (size_t i = 0; i < l->maturity.n_gates; i++) {
        const struct gate *gate = &l->maturity.gates[i];
        if (gate->level > l->maturity.next) continue;
        cell_put(d, t, sv_from(level_code(gate->level)));
        cell_put(d, t, sv_from(gate_words(d->arena, gate)));
        cell_put(d, t, sv_from(gate->met ? C_("gate", "met") : C_("gate", "missing")));
    }
}

void file_risks(struct file *f) {
    static const struct head heads[] = {{N_("Risk"), ALIGN_LEFT, true},
                                        {N_("Likelihood (1–4)"), ALIGN_RIGHT, false},
                                        {N_("Severity (1–4)"), ALIGN_RIGHT, false},
                                        {N_("Response"), ALIGN_LEFT, false},
                                        {N_("Carried by"), ALIGN_LEFT, false},
                                        {N_("State"), ALIGN_LEFT, false}};
    struct doc *d = f->doc;
    if (!job_sees(f->job, d, "risk", "text_fr")) return;
    doc_heading(d, 2, sv_from(_("Risks")));
    struct table *t = doc_table(d, sv_from(_("Risks, the heaviest first")), HEADS(heads));
    for (size_t i = 0; i < f->sheet.n_risks; i++) {
        const struct risk_row *r = &f->sheet.risks[i];
        cell_put(d, t, r->row.title);
        cell_count(d, t, r->likelihood);
        cell_count(d, t, r->severity);
        cell_put(d, t, say_choice(r->response));
        cell_put(d, t, r->owner.title);
        cell_put(d, t, say_choice(r->state));
    }
}

static void cell_measure(struct doc *d, struct table *t, bool has, int64_t value) {
    if (has)
        cell_number(d, t, value, 2);
    else
        cell_put(d, t, SV_NULL);
}

void file_indicators(struct file *f) {
    static const struct head heads[] = {
        {N_("Indicator"), ALIGN_LEFT, false}, {N_("Level"), ALIGN_LEFT, false},
        {N_("Unit"), ALIGN_LEFT, false},      {N_("Start"), ALIGN_RIGHT, false},
        {N_("Target"), ALIGN_RIGHT, false},   {N_("Latest"), ALIGN_RIGHT, false},
        {N_("Date"), ALIGN_DAY, false},       {N_("Collected by"), ALIGN_LEFT, false}};
    struct doc *d = f->doc;
    const struct project_sheet *p = &f->sheet.project;
    doc_heading(d, 2, sv_from(_("Indicators")));
    struct table *t = doc_table(d, sv_from(_("What will be measured")), HEADS(heads));
    for (size_t i = 0; i < p->n_indicators; i++) {
        const struct indicator_row *r = &p->indicators[i];
        cell_put(d, t, r->row.title);
        cell_put(d, t, say_choice(r->level));
        cell_put(d, t, r->unit);
        cell_measure(d, t, r->has_baseline, r->baseline);
        cell_measure(d, t, r->has_target, r->target);
        cell_measure(d, t, r->has_latest, r->latest);
        cell_date(d, t, r->day);
        cell_put(d, t, r->collected_by.title);
    }
}

static struct sv place_of(struct doc *d, const struct meeting_row *m) {
    if (m->place.n) return doc_say(d, _("place: %.*s"), SV_ARG(m->place));
    return m->event.id ? doc_say(d, _("minutes of their own: %.*s"), SV_ARG(m->event.title)) : SV_NULL;
}

void file_meetings(struct file *f) {
    struct doc *d = f->doc;
    if (!f->meetings.n || !job_sees(f->job, d, "meeting", "minutes_fr")) return;
    doc_heading(d, 2, sv_from(_("Meetings")));
    struct items *list = doc_facts(d);
    for (size_t i = 0; i < f->meetings.n; i++) {
        const struct meeting_row *m = &f->meetings.v[i];
        if (choice_is(m->state, "planned") && m->date < f->job->view->today) continue;
        struct sv day = say_date(d, m->date), kind = say_choice(m->kind);
        item_add(d, list, doc_say(d, "%.*s, %.*s", SV_ARG(day), SV_ARG(kind)),
                 m->minutes.n ? m->minutes : place_of(d, m), SV_NULL);
    }
}

static void put_signatures(struct file *f) {
    struct doc *d = f->doc;
    doc_heading(d, 3, sv_from(_("Read and discussed by")));
    struct items *sign = doc_sign(d);
    for (size_t i = 0; i < f->sheet.n_members; i++) {
        const struct member_row *m = &f->sheet.members[i];
        if (!m->observer && m->left == NO_DAY)
            item_add(d, sign, m->org.title, sv_from(_("name, function, date, signature")), SV_NULL);
    }
}

static struct sv answer_of(const struct question_row *q) {
    if (q->answer_text.n) return q->answer_text;
    return sv_from(choice_is(q->state, "agreed") ? _("agreed, not written down yet")
                                                 : _("no shared answer yet"));
}

/* What the group already answered on the questions a heading names, and what it has still to. */
static void put_heading_answers(struct file *f, struct items *list, struct sv refs) {
    struct sv ref;
    while (refs.n && sv_next(&refs, ' ', &ref))
        for (size_t i = 0; i < f->checklist.n_questions; i++) {
            const struct question_row *q = &f->checklist.questions[i];
            if (sv_eq(q->ref, ref)) item_below(f->doc, list, q->text, answer_of(q));
        }
}

bool file_agreement(struct file *f, struct error *e) {
    struct doc *d = f->doc;
    struct texts headings = {0};
    if (!content_read(f->job->view, entity_named("agreement_heading"), &headings, e)) return false;
    if (!headings.n || !f->sheet.project.row.id) return true;
    doc_heading(d, 2, sv_from(_("Headings of the agreement")));
    doc_note(
        d, NOTE_WARN, sv_from(_("To be discussed.")),
        sv_from(_("These are headings, with what the group has answered so far; they are no legal text. Have "
                  "the agreement itself written or read by a lawyer.")));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (size_t i = 0; i < headings.n; i++) {
        item_add(d, list, headings.v[i].row.title, headings.v[i].text, SV_NULL);
        put_heading_answers(f, list, headings.v[i].param);
    }
    put_signatures(f);
    return true;
}
