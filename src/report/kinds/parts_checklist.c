#include "report/kinds/parts.h"

enum { HEADS_MAX = 8 };

/* A table whose columns depend on what the reader may see. */
struct heads {
    struct head v[HEADS_MAX];
    size_t n;
};

static void head_add(struct heads *h, const char *text, enum align align, bool wide) {
    h->v[h->n++] = (struct head){text, align, wide};
}

static struct sv spread_said(struct doc *d, int spread) {
    return spread < 0 ? SV_NULL : say_number(d, spread, 0);
}

static void cell_spread(struct doc *d, struct table *t, int spread) {
    struct sv shown = spread_said(d, spread);
    cell_plain(d, t, shown, shown);
}

static struct table *questions_table(const struct report_job *job, struct doc *d, struct sv caption,
                                     bool *spread) {
    struct heads h = {0};
    *spread = job_sees(job, d, "checklist_answer", "spread");
    head_add(&h, N_("No."), ALIGN_LEFT, false);
    head_add(&h, N_("Question"), ALIGN_LEFT, true);
    head_add(&h, N_("What the group answers"), ALIGN_LEFT, true);
    head_add(&h, N_("Status"), ALIGN_LEFT, false);
    if (*spread) head_add(&h, N_("Spread"), ALIGN_RIGHT, false);
    head_add(&h, N_("Carried by"), ALIGN_LEFT, false);
    head_add(&h, N_("Due"), ALIGN_DAY, false);
    return doc_table(d, caption, h.v, h.n);
}

static void put_question(struct doc *d, struct table *t, const struct question_row *q, bool spread) {
    cell_put(d, t, q->ref);
    cell_put(d, t, q->text);
    cell_put(d, t, say_sentence(d, q->answer_text));
    cell_put(d, t, say_choice(q->state));
    if (spread) cell_spread(d, t, q->spread);
    cell_put(d, t, q->owner.title);
    cell_date(d, t, q->due);
}

static bool was_asked(const struct question_row *q) {
    return q->answer && !choice_is(q->state, "unasked");
}

static void put_questions(const struct report_job *job, struct doc *d, const struct checklist *c,
                          struct sv caption, bool (*picked)(const struct question_row *q)) {
    bool spread;
    struct table *t = questions_table(job, d, caption, &spread);
    for (size_t i = 0; i < c->n_questions; i++)
        if (picked(&c->questions[i])) put_question(d, t, &c->questions[i], spread);
}

static bool in_short_list(const struct question_row *q) {
    return q->starred && was_asked(q);
}

void part_short_list(const struct report_job *job, struct doc *d, const struct checklist *c) {
    doc_heading(d, 2, sv_from(_("Checklist: the short list")));
    put_questions(job, d, c, doc_say(d, _("The short list, round %d"), c->round), in_short_list);
}

static bool to_discuss_again(const struct question_row *q) {
    return q->discuss && !choice_is(q->state, "agreed");
}

void part_again(const struct report_job *job, struct doc *d, const struct checklist *c) {
    size_t again = 0;
    for (size_t i = 0; i < c->n_questions; i++) again += to_discuss_again(&c->questions[i]);
    if (!again) return;
    doc_heading(d, 2, sv_from(_("To discuss again")));
    doc_para(d,
             sv_from(_("The fingers were two or more apart: the group does not see it the same way yet.")));
    put_questions(job, d, c, sv_from(_("Questions to discuss again")), to_discuss_again);
}

static struct table *sections_table(struct doc *d, bool spread) {
    struct heads h = {0};
    head_add(&h, N_("Section"), ALIGN_LEFT, true);
    head_add(&h, N_("Questions"), ALIGN_RIGHT, false);
    head_add(&h, N_("Asked"), ALIGN_RIGHT, false);
    head_add(&h, N_("Agreed"), ALIGN_RIGHT, false);
    if (spread) {
        head_add(&h, N_("Score"), ALIGN_RIGHT, false);
        head_add(&h, N_("Widest spread"), ALIGN_RIGHT, false);
        head_add(&h, N_("Reading"), ALIGN_LEFT, false);
    }
    return doc_table(d, sv_from(_("The checklist by section")), h.v, h.n);
}

static void put_section(struct doc *d, struct table *t, const struct section_row *s, struct sv title,
                        bool spread) {
    cell_put(d, t, title);
    cell_count(d, t, (int64_t)s->questions);
    cell_count(d, t, s->score.asked);
    cell_count(d, t, (int64_t)s->agreed);
    if (!spread) return;
    cell_plain(d, t, say_percent(d, s->score.bp), doc_say(d, "%d", s->score.bp / 100));
    cell_spread(d, t, s->score.spread);
    cell_put(d, t, sv_from(band_word(s->score.band)));
}

static void put_bars(struct doc *d, const struct checklist *c) {
    struct bars *b = doc_bars(d, sv_from(_("Score by section, with the widest spread")));
    b->max = 10000;
    for (size_t i = 0; i < c->n_sections; i++) {
        const struct section_row *s = &c->sections[i];
        if (s->score.bp < 0) continue;
        struct sv score = say_percent(d, s->score.bp), spread = spread_said(d, s->score.spread);
        struct sv shown =
            spread.n ? doc_say(d, _("%.*s, spread %.*s"), SV_ARG(score), SV_ARG(spread)) : score;
        bar_add(d, b, (struct bar){.label = s->title, .shown = shown, .values = {s->score.bp}});
    }
}

void part_sections(const struct report_job *job, struct doc *d, const struct checklist *c) {
    bool spread = job_sees(job, d, "checklist_answer", "spread");
    if (spread) put_bars(d, c);
    struct table *t = sections_table(d, spread);
    for (size_t i = 0; i < c->n_sections; i++) {
        const struct section_row *s = &c->sections[i];
        put_section(d, t, s, doc_say(d, "%d. %.*s", s->no, SV_ARG(s->title)), spread);
    }
    put_section(d, t, &c->total, sv_from(_("All sections")), spread);
    t->sums = true;
}

void part_answers(const struct report_job *job, struct doc *d, const struct checklist *c,
                  const struct section_row *section) {
    bool spread;
    struct table *t =
        questions_table(job, d, doc_say(d, "%d. %.*s", section->no, SV_ARG(section->title)), &spread);
    for (size_t i = 0; i < c->n_questions; i++)
        if (c->questions[i].section == section->id && was_asked(&c->questions[i]))
            put_question(d, t, &c->questions[i], spread);
}
