#include "report/kinds/parts.h"

static bool is_shown(const struct wish_row *w, bool dots) {
    return !choice_is(w->state, "parked") && (w->votes != 0) == dots;
}

static size_t shown(const struct plenary *p, bool dots) {
    size_t n = 0;
    for (size_t i = 0; i < p->n_wishes; i++) n += is_shown(&p->wishes[i], dots);
    return n;
}

/* Beside wishes of a theme those of none are told apart. */
static struct sv theme_words(const struct plenary *p, const struct wish_row *w) {
    for (size_t i = 0; !w->theme.id && i < p->n_wishes; i++)
        if (p->wishes[i].theme.id) return sv_from(_("Without a theme"));
    return w->theme.title;
}

static void put_voted(struct doc *d, const struct plenary *p) {
    static const struct head heads[] = {
        {N_("Theme"), ALIGN_LEFT, false}, {N_("Wish"), ALIGN_LEFT, true}, {N_("Dots"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("What people wish to do together, by theme")), heads, 3);
    for (size_t i = 0; i < p->n_wishes; i++) {
        if (!is_shown(&p->wishes[i], true)) continue;
        cell_put(d, t, theme_words(p, &p->wishes[i]));
        cell_put(d, t, say_sentence(d, p->wishes[i].text));
        cell_count(d, t, p->wishes[i].votes);
    }
}

/* Of one theme from *i on, which goes behind them: one passage, so that no wish without a dot is out of
 * sight and no page is full of zeros. */
static void put_theme(struct doc *d, struct items *list, const struct plenary *p, size_t *i) {
    const struct wish_row *first = &p->wishes[*i];
    struct sv theme = theme_words(p, first);
    struct str text = {0};
    for (; *i < p->n_wishes && p->wishes[*i].theme.id == first->theme.id; ++*i)
        if (is_shown(&p->wishes[*i], false)) join(&text, say_sentence(d, p->wishes[*i].text), " · ");
    if (text.n)
        item_add(d, list, theme.n ? doc_say(d, _("%.*s:"), SV_ARG(theme)) : SV_NULL, doc_copy(d, &text),
                 SV_NULL);
    str_deinit(&text);
}

void part_wishes(const struct report_job *job, struct doc *d, const struct plenary *p) {
    if (!p->n_wishes || !job_sees(job, d, "wish", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Wishes")));
    put_voted(d, p);
    if (shown(p, true) && shown(p, false)) doc_para(d, sv_from(_("Without a dot:")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < p->n_wishes;) put_theme(d, list, p, &i);
}

/* Of which fund, and how many want to know. */
static struct sv asked_of(struct doc *d, const struct fund_question_row *q) {
    struct sv dots = say_dots(d, q->votes);
    return q->fund.title.n && dots.n ? doc_say(d, "%.*s · %.*s", SV_ARG(q->fund.title), SV_ARG(dots))
           : dots.n                  ? dots
                                     : q->fund.title;
}

void part_questions(const struct report_job *job, struct doc *d, const struct plenary *p) {
    if (!p->n_questions || !job_sees(job, d, "fund_question", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Questions to funders")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < p->n_questions; i++) {
        const struct fund_question_row *q = &p->questions[i];
        item_add(d, list, SV_NULL, say_sentence(d, q->text), asked_of(d, q));
        if (q->answer.n) item_below(d, list, sv_from(_("Answer:")), q->answer);
    }
}

static int64_t chosen(const struct modality_line *m) {
    return (int64_t)m->n_choices;
}

static int64_t hands(const struct modality_line *m) {
    return m->hands;
}

/* Most first; what nobody chose is left out. */
static void put_ways(struct doc *d, const char *caption, const struct modalities *m,
                     int64_t (*count)(const struct modality_line *)) {
    int64_t most = 0;
    for (size_t i = 0; i < m->n; i++) most = count(&m->v[i]) > most ? count(&m->v[i]) : most;
    if (!most) return;
    struct bars *b = doc_bars(d, sv_from(caption));
    for (; most; most--)
        for (size_t i = 0; i < m->n; i++)
            if (count(&m->v[i]) == most)
                bar_add(d, b,
                        (struct bar){.label = m->v[i].row.title,
                                     .shown = say_count(d, (size_t)most),
                                     .values = {most}});
}

void part_modalities(struct doc *d, const struct plenary *p) {
    doc_heading(d, 1, sv_from(_("Ways of cooperating")));
    put_ways(d, _("The way of cooperating each organisation prefers"), &p->modalities, chosen);
    put_ways(d, _("Hands for each way of cooperating"), &p->modalities, hands);
}

void part_contributions(const struct report_job *job, struct doc *d, const struct plenary *p) {
    struct items *list = NULL;
    struct sv heading = SV_NULL;
    if (p->n_contributions && !job_sees(job, d, "contribution", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("Contributions")));
    for (size_t i = 0; i < p->n_contributions; i++) {
        const struct contribution_row *c = &p->contributions[i];
        if (choice_is(c->state, "dropped")) continue;
        if (!list || !sv_eq(c->heading, heading)) {
            heading = c->heading;
            doc_heading(d, 2, heading);
            list = doc_list(d, LIST_PLAIN);
        }
        item_add(d, list, SV_NULL, say_sentence(d, c->text), say_choice(c->side));
    }
}

void part_parking(struct doc *d, const struct plenary *p) {
    doc_heading(d, 1, sv_from(_("Left in the parking")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < p->n_wishes; i++) {
        const struct wish_row *w = &p->wishes[i];
        if (choice_is(w->state, "parked"))
            item_add(d, list, SV_NULL, say_sentence(d, w->text), w->theme.title);
    }
}

void part_roti(struct doc *d, const struct plenary *p) {
    const struct roti *r = &p->roti;
    int voters = r->tally.n;
    if (!voters && !r->n_remarks) return;
    doc_heading(d, 1, sv_from(_("Was the time well invested?")));
    if (voters) {
        struct sv mean = say_number(d, r->tally.mean, 1);
        doc_para(d, doc_say(d,
                            P_("%d vote, mean %.*s out of 5, spread %d.",
                               "%d votes, mean %.*s out of 5, spread %d.", voters),
                            voters, SV_ARG(mean), r->tally.spread));
    }
    struct bars *b = doc_bars(d, sv_from(_("Return on time invested (ROTI), votes from 1 to 5")));
    for (int mark = ROTI_MARKS; voters && mark >= 1; mark--)
        bar_add(d, b,
                (struct bar){.label = say_number(d, mark, 0),
                             .shown = say_number(d, r->counts[mark - 1], 0),
                             .values = {r->counts[mark - 1]}});
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < r->n_remarks; i++)
        item_add(d, list, SV_NULL, say_sentence(d, r->remarks[i].text), SV_NULL);
}

void part_replans(struct doc *d, const struct replans *r) {
    static const struct head heads[] = {{N_("At"), ALIGN_DAY, false},
                                        {N_("Late (min)"), ALIGN_RIGHT, false},
                                        {N_("What changed"), ALIGN_LEFT, true},
                                        {N_("End moved (min)"), ALIGN_RIGHT, false},
                                        {N_("Reason"), ALIGN_LEFT, true}};
    struct table *table =
        doc_table(d, sv_from(_("What was done about delays")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < r->n; i++) {
        cell_put(d, table, say_moment(d, r->v[i].at));
        cell_count(d, table, r->v[i].late_min);
        cell_put(d, table, r->v[i].what);
        cell_count(d, table, r->v[i].moved_min);
        cell_put(d, table, say_sentence(d, r->v[i].reason_said));
    }
}
