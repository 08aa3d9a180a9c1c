#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_numbers.h"
#include "service/sheet/sheet_run.h"
#include "service/sheet/sheet_words.h"

/* What only a person can say: which row, which value a text means. What was said once is asked no more. */

static bool is_same(const struct sheet_question *a, const struct sheet_question *b) {
    return a->entity == b->entity && a->field == b->field && sv_eq(a->say, b->say);
}

void sheet_ask(struct sheet_run *x, struct sheet_question q) {
    int column;
    x->asked = true;
    for (size_t i = 0; i < x->questions.n; i++) {
        if (!is_same(&x->questions.v[i], &q)) continue;
        x->questions.v[i].rows++;
        return;
    }
    if (x->reader) csv_where(x->reader, x->cell, &q.line, &column);
    q.text = sv_of(arena_strndup(x->v.arena, q.text.p, q.text.n), q.text.n);
    q.row = x->row;
    q.rows = 1;
    VEC_PUSH(x->v.arena, &x->questions, q);
}

static const struct choice *choices_of(const struct field *f) {
    static const struct choice YES_NO[] = {{"yes", N_("yes"), NULL}, {"no", N_("no"), NULL}, {0}};
    return f->kind == FIELD_BOOL ? YES_NO : f->choices;
}

bool value_find(struct sheet_run *x, const struct field *f, struct sv cell, struct value *out,
                struct error *e) {
    struct arena *a = x->v.arena;
    const struct choice *choices = choices_of(f);
    bool number = (f->kind == FIELD_INT || f->kind == FIELD_DECIMAL) && !words_number(a, cell).n;
    if (words_value(a, f, cell, x->v.today, out, e)) return true;
    if ((!choices && !number) || !x->reader) return false;
    struct sv say = sv_from(arena_printf(a, "%s:%.*s", f->name, SV_ARG(words_key(a, cell))));
    struct sv means = sheet_meaning_of(x, say);
    *out = value_null();
    if (sv_is(means, "-")) return true;
    bool said = number ? means.n > 0 : choice_find(choices, means) != NULL;
    if (said && value_parse(a, f, means, x->v.today, out, e)) return true;
    sheet_ask(
        x, (struct sheet_question){.field = f, .text = cell, .say = say, .answers = "", .choices = choices});
    return false;
}

bool kind_find(struct sheet_run *x, struct draft *d, struct error *e) {
    static const char answers[] = "org:new:";
    const struct field *kind = field_named(d->org->entity, "kind");
    struct sv means = sheet_meaning_of(x, d->org_text), prefix = SV(answers);
    if (!record_get(d->org, "kind").null) return true;
    if (sv_starts(means, prefix)) {
        const struct choice *said = choice_find(kind->choices, sv_of(means.p + prefix.n, means.n - prefix.n));
        if (said) record_set_text(d->org, "kind", sv_from(said->code));
        if (said) return true;
    }
    if (x->reader)
        sheet_ask(x, (struct sheet_question){.entity = d->org->entity,
                                             .field = kind,
                                             .text = d->org_text,
                                             .say = words_key(x->v.arena, d->org_text),
                                             .answers = answers,
                                             .choices = kind->choices});
    return error_set(e, ERR_DATA, _("the organisation '%s' is new and its kind is not said"),
                     text_quote(d->org_text).p);
}
