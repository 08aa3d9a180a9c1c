#include "catalyse/service/rotations.h"
#include "report/kinds/events.h"

/* Who sits where, round after round: a slip for each person, a list for each table. */

static bool read_rotations(const struct view *v, const struct report_options *o, struct rotations *r,
                           struct error *e) {
    int64_t event = o->event;
    return (event || rotations_event(v, &event, e)) && rotations_read(v, event, r, e);
}

bool rotations_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e) {
    struct rotations r;
    bool read = read_rotations(v, o, &r, e);
    *planned = read && r.rounds > 0;
    return read || error_absent(e);
}

static struct sv route_of(struct doc *d, const struct rotations *r, const struct rotations_person *p) {
    struct str text = {0};
    for (int32_t k = 0; k < r->rounds; k++)
        if (p->table[k]) join(&text, doc_say(d, _("round %d: table %d"), k + 1, p->table[k]), "\n");
    struct sv route = doc_copy(d, &text);
    str_deinit(&text);
    return route;
}

/* A column for each round. */
static struct table *routes_table(struct doc *d, const struct rotations *r) {
    size_t n = 2 + (size_t)r->rounds;
    struct head *heads = arena_array(d->arena, n, sizeof *heads);
    heads[0] = (struct head){N_("Person"), ALIGN_LEFT, false};
    heads[1] = (struct head){N_("Organisation"), ALIGN_LEFT, true};
    for (size_t i = 2; i < n; i++) heads[i] = (struct head){"", ALIGN_CENTRE, false};
    struct table *t = doc_table(d, sv_from(_("Table of each round")), heads, n);
    for (int32_t k = 0; k < r->rounds; k++) t->columns[k + 2].head = doc_say(d, _("Round %d"), k + 1);
    return t;
}

static void put_routes(struct doc *d, const struct rotations *r) {
    struct str quality = {0};
    rotations_quality_words(r, &quality);
    doc_heading(d, 1, sv_from(_("Each person's route")));
    doc_para(d, doc_copy(d, &quality));
    str_deinit(&quality);
    struct table *t = routes_table(d, r);
    for (size_t i = 0; i < r->n_people; i++) {
        const struct rotations_person *p = &r->people[i];
        if (p->away) continue;
        cell_put(d, t, p->person.title);
        cell_put(d, t, p->org.title);
        for (int32_t k = 0; k < r->rounds; k++)
            cell_put(d, t, p->table[k] ? say_number(d, p->table[k], 0) : SV_NULL);
    }
}

static struct sv seated(struct doc *d, const struct rotations *r, int32_t round, int32_t table) {
    struct str text = {0};
    for (size_t i = 0; i < r->n_people; i++) {
        const struct rotations_person *p = &r->people[i];
        if (p->table[round] != table) continue;
        struct sv as = p->away            ? sv_from(_("not there"))
                       : p->host == table ? sv_from(_("host"))
                       : p->fund          ? sv_from(_("fund"))
                                          : SV_NULL;
        join(&text, say_with(d, p->person.title, as), ", ");
    }
    struct sv names = doc_copy(d, &text);
    str_deinit(&text);
    return names;
}

static void put_tables(struct doc *d, const struct rotations *r) {
    static const struct head heads[] = {{N_("Round"), ALIGN_LEFT, false}, {N_("People"), ALIGN_LEFT, true}};
    doc_break(d);
    doc_heading(d, 1, sv_from(_("Table by table")));
    for (int32_t table = 1; table <= r->tables; table++) {
        struct sv name = doc_say(d, _("Table %d"), table);
        struct table *t = doc_table(d, name, heads, sizeof heads / sizeof *heads);
        for (int32_t k = 0; k < r->rounds; k++) {
            cell_count(d, t, k + 1);
            cell_put(d, t, seated(d, r, k, table));
        }
    }
}

static void put_slips(struct doc *d, const struct rotations *r) {
    doc_break(d);
    doc_heading(d, 1, sv_from(_("Slips to cut out")));
    struct items *cards = doc_cards(d, CARD_BADGE);
    for (size_t i = 0; i < r->n_people; i++)
        if (!r->people[i].away)
            item_add(d, cards, r->people[i].person.title, route_of(d, r, &r->people[i]),
                     r->people[i].org.title);
}

bool build_rotations(const struct report_job *job, struct doc *d, struct error *e) {
    struct rotations r;
    struct event_row event;
    if (!read_rotations(job->view, job->o, &r, e)) return false;
    if (!job_event(job, &(struct event_sort){.id = r.event.id}, &event, e)) return false;
    event_front(job, d, &event);
    d->paper = PAPER_A4_SHEET;
    if (!job_paragraphs(job, d, "intro", event.row.id, e)) return false;
    if (!r.rounds) doc_para(d, sv_from(_("No rotations are planned yet.")));
    if (!r.rounds) return true;
    put_routes(d, &r);
    put_tables(d, &r);
    put_slips(d, &r);
    return job_paragraphs(job, d, "closing", event.row.id, e);
}
