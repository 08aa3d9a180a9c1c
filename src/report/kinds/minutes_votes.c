#include "catalyse/service/ballots.h"
#include "report/kinds/minutes.h"
#include <stdlib.h>

static struct sv placed(struct doc *d, const struct ballot_item *item) {
    if (!item->points) return SV_NULL;
    return item->tied ? doc_say(d, _("%d, tied"), item->place) : doc_say(d, "%d", item->place);
}

/* Columns that not every vote has. */
struct extras {
    bool ranks, before;
};

static struct sv item_words(const struct minutes *m, const struct ballot_line *line) {
    if (minutes_unread(m, &line->row)) return sv_from(_("A quote not read again yet"));
    return line->text.n ? say_sentence(m->doc, line->text) : sv_from(AUDIENCE_MASK);
}

static void put_item(const struct minutes *m, struct table *t, struct extras shown,
                     const struct ballot_line *line) {
    struct doc *d = m->doc;
    const struct ballot_item *item = &line->result;
    cell_put(d, t, item_words(m, line));
    cell_put(d, t, say_number(d, item->points, 0));
    cell_put(d, t, placed(d, item));
    if (shown.ranks && item->mean_rank) cell_mean(d, t, item->mean_rank, 2);
    if (shown.ranks && !item->mean_rank) cell_put(d, t, SV_NULL);
    if (shown.ranks) cell_put(d, t, say_count(d, (size_t)item->firsts));
    if (shown.before) cell_put(d, t, line->had_before ? say_number(d, line->before, 0) : SV_NULL);
}

/* How the votes are known; counted in a hurry they may be more than there can be. */
static void put_known(const struct minutes *m, const struct ballot_card *c) {
    struct doc *d = m->doc;
    struct str text = {0};
    if (c->known_names.n)
        join(&text,
             doc_say(d,
                     P_("%zu ballot by name, of %zu possible: %.*s.",
                        "%zu ballots by name, of %zu possible: %.*s.", c->voted),
                     c->voted, c->n_voters, SV_ARG(c->known_names)),
             " ");
    if (c->known_counts.n)
        join(&text, doc_say(d, _("Points counted without names: %.*s."), SV_ARG(c->known_counts)), " ");
    if (c->entered_by.n && job_sees(m->job, d, "vote", "entered_by"))
        join(&text, doc_say(d, _("Entered by: %.*s."), SV_ARG(c->entered_by)), " ");
    doc_para(d, doc_copy(d, &text));
    str_deinit(&text);
    if (ballot_over(c)) doc_para(d, sv_from(_("More points were counted than those who could vote had.")));
}

/* From the first place on; those of one place as they came to the vote. */
static int compare_places(const void *a, const void *b) {
    const struct ballot_line *x = *(const struct ballot_line *const *)a;
    const struct ballot_line *y = *(const struct ballot_line *const *)b;
    if (x->result.place != y->result.place) return x->result.place - y->result.place;
    return (x > y) - (x < y);
}

/* Points may have been taken away as many times as given. */
static bool got_any(const struct ballot_line *line) {
    return line->result.voters || line->result.points || line->before;
}

static struct table *votes_table(struct doc *d, struct extras shown) {
    static const struct head item[] = {{N_("What was voted on"), ALIGN_LEFT, true},
                                       {N_("Points"), ALIGN_RIGHT, false},
                                       {N_("Placed"), ALIGN_RIGHT, false}},
                             ranks[] = {{N_("Mean rank"), ALIGN_RIGHT, false},
                                        {N_("Chosen first"), ALIGN_RIGHT, false}},
                             before[] = {{N_("Round before"), ALIGN_RIGHT, false}};
    struct head heads[6];
    size_t n = 0;
    for (size_t i = 0; i < 3; i++) heads[n++] = item[i];
    for (size_t i = 0; shown.ranks && i < 2; i++) heads[n++] = ranks[i];
    if (shown.before) heads[n++] = before[0];
    return doc_table(d, SV_NULL, heads, n);
}

static void put_items(const struct minutes *m, const struct ballot_card *c) {
    struct doc *d = m->doc;
    struct extras shown = {c->rules.method == BALLOT_RANKED, c->round > 1};
    const struct ballot_line **lines = arena_array(d->arena, c->n_items + 1, sizeof *lines);
    struct table *t = votes_table(d, shown);
    for (size_t i = 0; i < c->n_items; i++) lines[i] = &c->items[i];
    qsort(lines, c->n_items, sizeof *lines, compare_places);
    for (size_t i = 0; i < c->n_items; i++)
        if (got_any(lines[i])) put_item(m, t, shown, lines[i]);
}

/* What got nothing stays in sight, without a page of zeros: what had nothing in the round before either is
 * named there. */
static void put_rest(const struct minutes *m, const struct ballot_card *c) {
    struct doc *d = m->doc;
    struct str text = {0};
    size_t again = 0;
    for (size_t i = 0; i < c->n_items; i++) {
        const struct ballot_line *line = &c->items[i];
        if (got_any(line)) continue;
        again += line->had_before;
        if (!line->had_before) join(&text, item_words(m, line), " · ");
    }
    if (text.n) doc_para(d, doc_say(d, _("Without a point: %s"), str_c(&text)));
    if (again)
        doc_para(d, doc_say(d,
                            P_("Without a point, as in the round before: %zu other.",
                               "Without a point, as in the round before: %zu others.", again),
                            again));
    str_deinit(&text);
}

/* A round of voting: its rule, then everything that was voted on. */
static void put_vote(const struct minutes *m, const struct ballot_card *c) {
    struct doc *d = m->doc;
    struct str rules = {0};
    struct sv of_group = say_with(d, c->title, c->subgroup.title);
    ballot_rules_say(c, &rules);
    doc_heading(d, 2, doc_say(d, _("%.*s, round %d"), SV_ARG(of_group), c->round));
    doc_para(d, say_sentence(d, str_sv(&rules)));
    str_deinit(&rules);
    put_known(m, c);
    put_items(m, c);
    put_rest(m, c);
}

void minutes_votes(struct minutes *m) {
    size_t n = 0;
    for (size_t i = 0; i < m->n_votes; i++) n += minutes_concern(m, m->votes[i].subgroup.id);
    if (!n || !job_sees(m->job, m->doc, "ballot", "title_fr")) return;
    doc_heading(m->doc, 1, sv_from(_("Votes")));
    for (size_t i = 0; i < m->n_votes; i++)
        if (minutes_concern(m, m->votes[i].subgroup.id)) put_vote(m, &m->votes[i]);
}
