#include "report/kinds/events.h"

/* At least so many blank ones, and as many more as fill the last sheet. */
enum { BLANK_BADGES = 8, BADGES_A_SHEET = 8 };

/* A group, with those that work at its table. */
static struct sv seat_of(struct doc *d, const struct day_tables *t, const struct named *group) {
    const struct day_table *table = tables_find(t, tables_of_group(t, group->id));
    struct str name = {0};
    if (!table) return group->title;
    tables_name(t, table, &name);
    struct sv said = doc_copy(d, &name);
    str_deinit(&name);
    return said;
}

static struct sv role_of(struct doc *d, const struct day *day, const struct person_row *p) {
    struct sv role = choice_is(p->role, "voice") ? SV_NULL : say_sentence(d, say_choice(p->role));
    struct str text = {0};
    join(&text, role, " · ");
    for (size_t i = 0; i < p->n_groups; i++) join(&text, seat_of(d, &day->tables, &p->groups[i]), " · ");
    join(&text, say_guest(d, day, p), " · ");
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

bool build_badges(const struct report_job *job, struct doc *d, struct error *e) {
    struct day day;
    if (!day_or_blank_read(job, &day, e)) return false;
    event_front(job, d, &day.event);
    d->paper = PAPER_A4_SHEET;
    struct items *cards = doc_cards(d, CARD_BADGE);
    bool sees = job_sees(job, d, "participant", "last_name");
    for (size_t i = 0; sees && i < day.people.n; i++) {
        const struct person_row *p = &day.people.v[i].person;
        if (!choice_is(day.people.v[i].state, "excused"))
            item_add(d, cards, p->row.title, p->org.title, role_of(d, &day, p));
    }
    for (int i = 0; i < BLANK_BADGES || cards->n % BADGES_A_SHEET; i++)
        item_add(d, cards, SV("\u00A0"), SV_NULL, job->programme.title);
    return true;
}
