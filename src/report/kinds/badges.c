#include "report/kinds/events.h"

enum { BLANK_BADGES = 8 };

static struct sv role_of(struct doc *d, const struct person_row *p) {
    struct sv role = choice_is(p->role, "voice") ? SV_NULL : say_sentence(d, say_choice(p->role));
    struct str text = {0};
    join(&text, role, " · ");
    for (size_t i = 0; i < p->n_groups; i++) join(&text, p->groups[i].title, " · ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

bool build_badges(const struct report_job *job, struct doc *d, struct error *e) {
    struct event_row event;
    struct presence presence;
    if (!afternoon_people(job, &event, &presence, e)) return false;
    event_front(job, d, &event);
    d->paper = PAPER_A4_SHEET;
    struct items *cards = doc_cards(d, CARD_BADGE);
    bool sees = job_sees(job, d, "participant", "last_name");
    for (size_t i = 0; sees && i < presence.n; i++) {
        const struct person_row *p = &presence.v[i].person;
        if (!choice_is(presence.v[i].state, "excused"))
            item_add(d, cards, p->row.title, p->org.title, role_of(d, p));
    }
    for (int i = 0; i < BLANK_BADGES; i++) item_add(d, cards, SV("\u00A0"), SV_NULL, job->programme.title);
    return true;
}
