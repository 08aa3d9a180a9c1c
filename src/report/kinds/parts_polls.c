#include "report/kinds/parts.h"

/* What a group showed on the versions of a proposal. */

enum { BEFORE_LEVELS = 2, AFTER_LEVELS = 2, POLL_COLUMNS = BEFORE_LEVELS + SCALE_LEVELS + AFTER_LEVELS };

static void put_version(struct doc *d, struct table *t, const struct scale *scale,
                        const struct poll_version *v) {
    cell_put(d, t, say_number(d, v->no, 0));
    cell_put(d, t, say_number(d, v->tally.n, 0));
    for (int i = 0; i < scale->n; i++)
        cell_put(d, t, v->counts[i] ? say_number(d, v->counts[i], 0) : SV_NULL);
    cell_put(d, t, say_number(d, v->tally.mean, 1));
    cell_put(d, t, sv_from(verdict_words(v->verdict)));
}

/* What the numbers over the columns stand for. */
static struct sv levels_said(struct doc *d, const struct scale *scale) {
    struct str text = {0};
    for (int i = 0; i < scale->n; i++)
        str_addf(&text, "%s%d = %s", i ? " · " : "", scale->lowest + i, _(scale->levels[i]));
    struct sv said = doc_copy(d, &text);
    str_deinit(&text);
    return said;
}

/* How each version's votes are known. */
static struct sv known_said(struct doc *d, const struct poll_card *c) {
    struct str text = {0};
    for (size_t i = 0; i < c->n_versions; i++) {
        const struct poll_version *v = &c->versions[i];
        if (v->known.n) join(&text, doc_say(d, _("version %d, %.*s"), v->no, SV_ARG(v->known)), " · ");
    }
    struct sv said = doc_say(d, _("Votes known from: %s."), str_c(&text));
    str_deinit(&text);
    return said;
}

/* Counted in a hurry, they may be more than there were voters. */
static void say_over(struct doc *d, const struct poll_card *c) {
    for (size_t i = 0; i < c->n_versions; i++)
        if (poll_over(c, &c->versions[i]))
            doc_para(d, doc_say(d,
                                P_("Version %d: %d votes were counted, %zu person could vote.",
                                   "Version %d: %d votes were counted, %zu people could vote.", c->n_voters),
                                c->versions[i].no, c->versions[i].tally.n, c->n_voters));
}

static void put_poll(const struct report_job *job, struct doc *d, const struct poll_card *c) {
    static const char *const levels[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8"};
    struct head heads[POLL_COLUMNS] = {{N_("Version"), ALIGN_RIGHT, false},
                                       {N_("Votes"), ALIGN_RIGHT, false}};
    size_t n = BEFORE_LEVELS;
    for (int i = 0; i < c->scale->n; i++)
        heads[n++] = (struct head){levels[c->scale->lowest + i], ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("Mean"), ALIGN_RIGHT, false};
    heads[n++] = (struct head){N_("What that means"), ALIGN_LEFT, true};
    struct table *t = doc_table(d, sv_from(_(c->scale->label)), heads, n);
    for (size_t i = 0; i < c->n_versions; i++)
        if (c->versions[i].tally.n) put_version(d, t, c->scale, &c->versions[i]);
    doc_para(d, levels_said(d, c->scale));
    doc_para(d, known_said(d, c));
    if (c->entered_by.n && job_sees(job, d, "vote", "entered_by"))
        doc_para(d, doc_say(d, _("Entered by: %.*s."), SV_ARG(c->entered_by)));
    say_over(d, c);
}

/* The latest text stands over the facts. */
static void put_earlier(struct doc *d, const struct decision_card *c) {
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i + 1 < c->n_versions; i++)
        item_add(d, list, doc_say(d, _("Version %d:"), c->versions[i].no), c->versions[i].text, SV_NULL);
}

void part_polls(const struct report_job *job, struct doc *d, const struct decision_card *c) {
    if (c->polls.n) put_earlier(d, c);
    for (size_t i = 0; i < c->polls.n; i++) put_poll(job, d, &c->polls.v[i]);
}
