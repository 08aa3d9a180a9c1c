#include "catalyse/service/ballots.h"
#include "report/kinds/minutes.h"
#include <stdlib.h>

static struct sv placed(struct doc *d, const struct ballot_item *item) {
    if (!item->points) return SV_NULL;
    return item->tied ? doc_say(d, _("%d, tied"), item->place) : doc_say(d, "%d", item->place);
}

static void put_item(struct doc *d, struct table *t, const struct ballot_card *c,
                     const struct ballot_line *line) {
    const struct ballot_item *item = &line->result;
    bool ranked = c->rules.method == BALLOT_RANKED;
    cell_put(d, t, say_sentence(d, line->text));
    cell_put(d, t, say_number(d, item->points, 0));
    cell_put(d, t, placed(d, item));
    if (ranked) cell_put(d, t, item->mean_rank ? say_number(d, item->mean_rank, 2) : SV_NULL);
    if (ranked) cell_put(d, t, say_count(d, (size_t)item->firsts));
}

/* How the votes are known; counted in a hurry they may be more than there can be. */
static void put_known(struct doc *d, const struct ballot_card *c) {
    if (c->known_names.n)
        doc_para(d, doc_say(d,
                            P_("%zu ballot by name, of %zu possible: %.*s.",
                               "%zu ballots by name, of %zu possible: %.*s.", c->voted),
                            c->voted, c->n_voters, SV_ARG(c->known_names)));
    if (c->known_counts.n)
        doc_para(d, doc_say(d, _("Points counted without names: %.*s."), SV_ARG(c->known_counts)));
    if (ballot_over(c)) doc_para(d, sv_from(_("More points were counted than those who could vote had.")));
}

/* From the first place on; those of one place as they came to the vote. */
static int compare_places(const void *a, const void *b) {
    const struct ballot_line *x = *(const struct ballot_line *const *)a;
    const struct ballot_line *y = *(const struct ballot_line *const *)b;
    if (x->result.place != y->result.place) return x->result.place - y->result.place;
    return (x > y) - (x < y);
}

static void put_items(struct doc *d, struct table *t, const struct ballot_card *c) {
    const struct ballot_line **lines = arena_array(d->arena, c->n_items + 1, sizeof *lines);
    for (size_t i = 0; i < c->n_items; i++) lines[i] = &c->items[i];
    qsort(lines, c->n_items, sizeof *lines, compare_places);
    for (size_t i = 0; i < c->n_items; i++) put_item(d, t, c, lines[i]);
}

/* A round of voting: its rule, then everything that was voted on, what got nothing too. */
static void put_vote(struct doc *d, const struct ballot_card *c) {
    static const struct head heads[] = {{N_("What was voted on"), ALIGN_LEFT, true},
                                        {N_("Points"), ALIGN_RIGHT, false},
                                        {N_("Placed"), ALIGN_RIGHT, false},
                                        {N_("Mean rank"), ALIGN_RIGHT, false},
                                        {N_("Chosen first"), ALIGN_RIGHT, false}};
    struct str rules = {0};
    size_t columns = c->rules.method == BALLOT_RANKED ? 5 : 3;
    struct sv of_group = say_with(d, c->title, c->subgroup.title);
    ballot_rules_say(c, &rules);
    doc_heading(d, 2, doc_say(d, _("%.*s, round %d"), SV_ARG(of_group), c->round));
    doc_para(d, doc_copy(d, &rules));
    str_deinit(&rules);
    put_known(d, c);
    struct table *t = doc_table(d, SV_NULL, heads, columns);
    put_items(d, t, c);
}

void minutes_votes(struct minutes *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->n_votes; i++) n += minutes_concern(m, m->votes[i].subgroup.id);
    if (!n || !job_sees(m->job, m->doc, "ballot", "title_fr")) return;
    doc_heading(m->doc, 1, sv_from(_("Votes")));
    for (size_t i = 0; i < m->n_votes; i++)
        if (minutes_concern(m, m->votes[i].subgroup.id)) put_vote(m->doc, &m->votes[i]);
}
