#include "screen/call/sheet_asked.h"
#include <stdio.h>
#include <string.h>

/* Questions that are alike may have the same answer: it is offered once one of them has it. */

enum { MEANS_MAX = 64 };

struct same_answer {
    struct sheet_asked asked;
    struct sv but; /* what was just answered: the lines still show it */
    bool whole;    /* only of whole names: a device is nobody new */
    char means[MEANS_MAX];
};

const struct sheet_result *sheet_rehearsed(const struct screen *s) {
    return ((const struct lines_screen *)s)->model;
}

struct sv sheet_question_of(const struct sheet_question *q) {
    return q->entity ? q->text : q->say;
}

/* The questions left that are alike, each with the same answer. */
static size_t alike(struct desk *d, const struct same_answer *same, struct sheet_meaning **all) {
    const struct sheet_asked *asked = &same->asked;
    const struct sheet_result *r = sheet_rehearsed(asked->screen);
    size_t n = 0;
    *all = arena_array(d->tmp, r->n_questions + 1, sizeof **all);
    for (size_t i = 0; i < r->n_questions; i++) {
        const struct sheet_question *q = &r->questions[i];
        bool same_kind = q->field == asked->field && !strcmp(q->answers, asked->answers);
        bool unknown = q->field || !q->n; /* who may be one of some is for each to say */
        bool named = !same->whole || sv_find(sv_trim(q->text), ' ') < q->text.n;
        if (same_kind && unknown && named && !sv_eq(sheet_question_of(q), same->but))
            (*all)[n++] = (struct sheet_meaning){sheet_question_of(q), sv_from(same->means)};
    }
    return n;
}

static bool same_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct same_answer *same = data;
    struct view v = desk_view(d, d->tmp);
    struct sheet_meaning *all;
    size_t n = alike(d, same, &all);
    (void)answer;
    return sheet_say(&v, same->asked.sheet, all, n, e);
}

/* Other new organisations may be of the same kind, other words of the column may mean the same. */
static const char *same_question(struct desk *d, const struct sheet_to_say *s, const char *means, size_t n) {
    size_t prefix = strlen(s->asked.answers);
    const struct choice *value = choice_find(s->asked.choices, sv_from(means + prefix));
    const char *label = value ? _(value->label) : _("leave it out");
    return prefix ? arena_printf(d->tmp,
                                 P_("%zu other organisation is new: %s as well?",
                                    "%zu other organisations are new: %s as well?", n),
                                 n, label)
                  : arena_printf(d->tmp,
                                 P_("%zu other text of this column is not known: %s as well?",
                                    "%zu other texts of this column are not known: %s as well?", n),
                                 n, label);
}

/* Nor may others be anybody here: none of them is to be noted, or all are of that organisation. */
static const char *others_question(struct desk *d, struct sv org, size_t n) {
    if (!org.n)
        return arena_printf(d->tmp,
                            P_("%zu other person is not known: leave them out as well?",
                               "%zu other people are not known: leave them all out as well?", n),
                            n);
    return arena_printf(d->tmp,
                        P_("%zu other person is not known: new, of %.*s as well?",
                           "%zu other people are not known: are they all new, of %.*s as well?", n),
                        n, SV_ARG(org));
}

static void offer_all(struct desk *d, struct same_answer *same, const char *title, const char *question) {
    same->but = SV_NULL; /* by then the lines are new */
    desk_confirm(d, title, question, NULL, _("the same for all"), same_said, same, sizeof *same);
}

void sheet_offer_same(struct desk *d, const struct sheet_to_say *s, struct sv means) {
    struct same_answer same = {.asked = s->asked, .but = sv_of(s->text, s->n)};
    struct sheet_meaning *all;
    bool person = !s->asked.field;
    if (means.n >= MEANS_MAX || (!person && !sv_starts(means, sv_from(s->asked.answers)))) return;
    memcpy(same.means, means.p, means.n);
    size_t n = alike(d, &same, &all);
    if (n && person)
        offer_all(d, &same, _("The same answer"), others_question(d, SV_NULL, n));
    else if (n)
        offer_all(d, &same, *s->asked.answers ? _("The same kind") : _("The same answer"),
                  same_question(d, s, same.means, n));
}

bool sheet_has_others(const struct sheet_to_say *s, struct sv answer) {
    if (!s->asked.field) return s->event && sv_is(answer, "-");
    return s->asked.choices && s->asked.field->kind != FIELD_TEXT;
}

void sheet_newcomer_added(struct desk *d, const struct screen *s, const struct sheet *sheet, struct sv text,
                          struct named org) {
    struct same_answer same = {
        .asked = {.screen = s, .sheet = sheet, .answers = "person:"}, .but = text, .whole = true};
    struct sheet_meaning *all;
    snprintf(same.means, sizeof same.means, "person:new:%.*s", SV_ARG(org.ref));
    size_t n = alike(d, &same, &all);
    if (n) offer_all(d, &same, _("The same answer"), others_question(d, org.title, n));
}
