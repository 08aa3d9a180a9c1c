#include "report/minutes.h"

static bool is_here(const struct presence_row *r) {
    return choice_is(r->state, "present") || choice_is(r->state, "late") || choice_is(r->state, "left");
}

/* The group's own people when the minutes of an event for all are for one group. */
static bool is_of_group(const struct minutes *m, const struct presence_row *r) {
    return !m->group || m->event.subgroup.id || r->person.subgroup.id == m->group;
}

/* A list that others read holds only those who agreed to be on it. */
static bool is_named(const struct minutes *m, const struct presence_row *r) {
    return r->person.consent_list || audience_sees(m->job->view->viewer.audience, AUD_ORGANISERS);
}

static struct sv place_of(struct doc *d, const struct person_row *p) {
    struct str text = {0};
    join(&text, p->function, ", ");
    join(&text, p->org.title, ", ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

static void put_people(struct minutes *m, const char *state, const char *heading) {
    struct doc *d = m->doc;
    doc_heading(d, 2, sv_from(heading));
    struct items *list = doc_list(d, LIST_COLUMNS);
    for (size_t i = 0; i < m->presence.n; i++) {
        const struct presence_row *r = &m->presence.v[i];
        bool picked = state ? choice_is(r->state, state) : is_here(r);
        if (!picked || !is_of_group(m, r) || !is_named(m, r)) continue;
        bool whole = state || choice_is(r->state, "present");
        struct sv place = place_of(d, &r->person);
        item_add(d, list, r->person.row.title, SV_NULL,
                 whole ? place : say_with(d, place, say_choice(r->state)));
    }
}

static void say_unnamed(struct minutes *m) {
    struct doc *d = m->doc;
    size_t n = 0;
    for (size_t i = 0; i < m->presence.n; i++) {
        const struct presence_row *r = &m->presence.v[i];
        n += is_here(r) && is_of_group(m, r) && !is_named(m, r);
    }
    if (n)
        doc_para(d, doc_say(d,
                            P_("And %zu person who did not agree to be on this list.",
                               "And %zu people who did not agree to be on this list.", n),
                            n));
}

void minutes_people(struct minutes *m) {
    struct doc *d = m->doc;
    if (!job_sees(m->job, d, "participant", "last_name")) return;
    doc_heading(d, 1, sv_from(_("Who was there")));
    put_people(m, NULL, _("Present"));
    say_unnamed(m);
    put_people(m, "excused", _("Excused"));
    put_people(m, "absent", _("Absent"));
}

void minutes_said(struct minutes *m) {
    struct doc *d = m->doc;
    if (!m->meetings.n || !job_sees(m->job, d, "meeting", "minutes_fr")) return;
    doc_heading(d, 1, sv_from(_("What was said")));
    for (size_t i = 0; i < m->meetings.n; i++) doc_para(d, m->meetings.v[i].minutes);
}

static void put_wishes(struct minutes *m) {
    static const struct head heads[] = {
        {N_("Theme"), ALIGN_LEFT, false}, {N_("Wish"), ALIGN_LEFT, true}, {N_("Dots"), ALIGN_RIGHT, false}};
    struct doc *d = m->doc;
    const struct plenary *p = &m->plenary;
    if (!p->n_wishes || !job_sees(m->job, d, "wish", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Wishes")));
    struct table *t = doc_table(d, sv_from(_("What people wish to do together, by theme")), heads, 3);
    for (size_t i = 0; i < p->n_wishes; i++) {
        if (choice_is(p->wishes[i].state, "parked")) continue;
        cell_put(d, t, p->wishes[i].theme.title);
        cell_put(d, t, p->wishes[i].text);
        cell_count(d, t, p->wishes[i].votes);
    }
}

static void put_questions(struct minutes *m) {
    struct doc *d = m->doc;
    const struct plenary *p = &m->plenary;
    if (!p->n_questions || !job_sees(m->job, d, "fund_question", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Questions to funders")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < p->n_questions; i++) {
        const struct fund_question_row *q = &p->questions[i];
        item_add(d, list, SV_NULL, q->text, q->fund.title);
        if (q->answer.n) item_below(d, list, sv_from(_("Answer:")), q->answer);
    }
}

static void put_modalities(struct minutes *m) {
    struct doc *d = m->doc;
    const struct plenary *p = &m->plenary;
    doc_heading(d, 1, sv_from(_("Ways of cooperating")));
    struct bars *b = doc_bars(d, sv_from(_("The way of cooperating each organisation prefers")));
    for (size_t i = 0; i < p->n_modalities; i++)
        bar_add(d, b,
                (struct bar){.label = p->modalities[i].modality.title,
                             .shown = say_count(d, p->modalities[i].n),
                             .values = {(int64_t)p->modalities[i].n}});
}

static void put_contributions(struct minutes *m) {
    struct doc *d = m->doc;
    const struct plenary *p = &m->plenary;
    struct items *list = NULL;
    if (p->n_contributions && !job_sees(m->job, d, "contribution", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Contributions")));
    for (size_t i = 0; i < p->n_contributions; i++) {
        const struct contribution_row *c = &p->contributions[i];
        if (choice_is(c->state, "dropped")) continue;
        if (!list || !sv_eq(c->heading, p->contributions[i - 1].heading)) {
            doc_heading(d, 2, c->heading);
            list = doc_list(d, LIST_PLAIN);
        }
        item_add(d, list, SV_NULL, c->text, say_choice(c->side));
    }
}

void minutes_room(struct minutes *m) {
    put_wishes(m);
    put_questions(m);
    put_modalities(m);
    put_contributions(m);
    job_withheld(m->job, m->doc, "wish", WITHHELD_ROW, m->plenary.withheld);
}

void minutes_parking(struct minutes *m) {
    struct doc *d = m->doc;
    doc_heading(d, 1, sv_from(_("Left in the parking")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < m->plenary.n_wishes; i++) {
        const struct wish_row *w = &m->plenary.wishes[i];
        if (choice_is(w->state, "parked")) item_add(d, list, SV_NULL, w->text, w->theme.title);
    }
}

void minutes_roti(struct minutes *m) {
    struct doc *d = m->doc;
    int voters, mean = roti_mean(&m->plenary, &voters);
    if (!voters) return;
    struct sv shown = say_number(d, mean, 1);
    doc_heading(d, 1, sv_from(_("Was the time well invested?")));
    doc_para(d, doc_say(d, P_("%d vote, mean %.*s out of 5.", "%d votes, mean %.*s out of 5.", voters),
                        voters, SV_ARG(shown)));
    struct bars *b = doc_bars(d, sv_from(_("Return on time invested (ROTI), votes from 1 to 5")));
    for (int i = 5; i >= 1; i--)
        bar_add(d, b,
                (struct bar){.label = say_number(d, i, 0),
                             .shown = say_number(d, m->plenary.roti[i], 0),
                             .values = {m->plenary.roti[i]}});
}
