#include "report/kinds/events.h"
#include "report/kinds/minutes.h"

/* The group's own people when the minutes of an event for all are for one group. */
static bool is_of_group(const struct minutes *m, const struct presence_row *r) {
    return !m->group || m->event.subgroup.id || person_goes(&r->person, m->group);
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
        bool picked = state ? choice_is(r->state, state) : came(r);
        if (!picked || !is_of_group(m, r) || !job_names(m->job, r->person.row.id)) continue;
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
        n += came(r) && is_of_group(m, r) && !job_names(m->job, r->person.row.id);
    }
    if (n)
        doc_para(d, doc_say(d,
                            P_("%zu person who was there did not agree to be on this list.",
                               "%zu people who were there did not agree to be on this list.", n),
                            n));
}

/* --- the tables of the day --- */

static const struct person_row *person_of(const struct minutes *m, int64_t id) {
    for (size_t i = 0; i < m->presence.n; i++)
        if (m->presence.v[i].person.row.id == id) return &m->presence.v[i].person;
    return NULL;
}

/* What is said of a place; empty when it is about another group, or about who is not to be named. */
static struct sv place_words(const struct minutes *m, const struct day_place *p) {
    const struct person_row *person = p->person.id ? person_of(m, p->person.id) : NULL;
    bool of_group = person ? person_goes(person, m->group) : p->group.id == m->group;
    if (m->group && !of_group && p->joins.id != m->group) return SV_NULL;
    if (p->group.id && p->block.id)
        return doc_say(m->doc, _("%.*s worked at the table of %.*s during “%.*s”"), SV_ARG(p->group.title),
                       SV_ARG(p->joins.title), SV_ARG(p->block.title));
    if (p->group.id)
        return doc_say(m->doc, _("%.*s worked for a while at the table of %.*s"), SV_ARG(p->group.title),
                       SV_ARG(p->joins.title));
    if (!person || !job_names(m->job, person->row.id)) return SV_NULL;
    return doc_say(m->doc, _("%.*s (%.*s) sat with %.*s"), SV_ARG(person->row.title),
                   SV_ARG(person->org.title), SV_ARG(p->joins.title));
}

static void say_tables(struct minutes *m) {
    struct items *list = NULL;
    for (size_t i = 0; i < m->tables.n_places; i++) {
        struct sv words = place_words(m, &m->tables.places[i]);
        if (!words.n) continue;
        if (!list) {
            doc_heading(m->doc, 2, sv_from(_("Tables of the day")));
            list = doc_list(m->doc, LIST_PLAIN);
        }
        item_add(m->doc, list, SV_NULL, words, SV_NULL);
    }
}

void minutes_people(struct minutes *m) {
    struct doc *d = m->doc;
    if (!job_sees(m->job, d, "participant", "last_name")) return;
    doc_heading(d, 1, sv_from(_("Who was there")));
    put_people(m, NULL, _("Present"));
    say_unnamed(m);
    put_people(m, "excused", _("Excused"));
    put_people(m, "absent", _("Absent"));
    say_tables(m);
}

void minutes_said(struct minutes *m) {
    struct doc *d = m->doc;
    size_t written = 0;
    for (size_t i = 0; i < m->meetings.n; i++) written += m->meetings.v[i].minutes.n > 0;
    if (!written || !job_sees(m->job, d, "meeting", "minutes_fr")) return;
    doc_heading(d, 1, sv_from(_("What was said")));
    for (size_t i = 0; i < m->meetings.n; i++) doc_para(d, m->meetings.v[i].minutes);
}

void minutes_room(struct minutes *m) {
    part_wishes(m->job, m->doc, &m->plenary);
    part_questions(m->job, m->doc, &m->plenary);
    part_modalities(m->doc, &m->plenary);
    part_contributions(m->job, m->doc, &m->plenary);
    job_withheld(m->job, m->doc, "wish", WITHHELD_ROW, m->plenary.withheld);
}
