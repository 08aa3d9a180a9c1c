#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "screen/call/sheet_asked.h"
#include <string.h>

void sheet_offer(struct desk *d, struct sheet_choices *out, const char *code, const char *label) {
    VEC_PUSH(d->tmp, out, (struct question_choice){code, label, NULL});
}

static const struct {
    const char *entity, *prefix, *fresh; /* fresh: N_ */
} MEANT[] = {
    {"theme", "theme", N_("a new theme")},
    {"organisation", "org", N_("a new organisation")},
    {"participant", "person", N_("a new person")},
    {"criterion", "criterion", NULL},
};

static void offer_values(struct desk *d, const struct sheet_question *q, struct sheet_choices *out) {
    for (const struct choice *c = q->choices; c->code; c++)
        sheet_offer(d, out, arena_printf(d->tmp, "%s%s", q->answers, c->code), _(c->label));
}

static bool may_be_meant(const struct sheet_question *q, struct sv ref) {
    for (size_t i = 0; q && i < q->n; i++)
        if (sv_eq(q->candidates[i].ref, ref)) return true;
    return false;
}

/* A row as an answer, or as what a column of the file is about. */
static const char *row_label(struct desk *d, const struct sheet_question *q, const struct record *r) {
    const char *title = record_title(d->db, d->tmp, r);
    if (q) return arena_printf(d->tmp, "%s (%.*s)", title, SV_ARG(r->ref));
    if (r->entity == entity_named("theme"))
        return arena_printf(d->tmp, _("rank given to %s (%.*s)"), title, SV_ARG(r->ref));
    return arena_printf(d->tmp, _("mark for %s (%.*s)"), title, SV_ARG(r->ref));
}

/* All rows of an entity, those that may be meant first. */
static bool offer_rows(struct desk *d, const struct entity *entity, const struct sheet_question *q,
                       struct sheet_choices *out, struct error *e) {
    struct list_query all = {.entity = entity};
    struct list_rows rows;
    size_t kind = 0;
    while (strcmp(MEANT[kind].entity, entity->name) != 0) kind++;
    const char *prefix = MEANT[kind].prefix;
    for (size_t i = 0; q && i < q->n; i++)
        sheet_offer(d, out, arena_printf(d->tmp, "%s:%.*s", prefix, SV_ARG(q->candidates[i].ref)),
                    arena_printf(d->tmp, "%.*s (%.*s)", SV_ARG(q->candidates[i].title),
                                 SV_ARG(q->candidates[i].ref)));
    if (q && q->may_be_new) sheet_offer(d, out, arena_printf(d->tmp, "%s:new", prefix), _(MEANT[kind].fresh));
    sheet_offer(d, out, "-", _("leave it out"));
    if (!list_run(d->db, d->tmp, &all, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++)
        if (!may_be_meant(q, rows.v[i]->ref))
            sheet_offer(d, out, arena_printf(d->tmp, "%s:%.*s", prefix, SV_ARG(rows.v[i]->ref)),
                        row_label(d, q, rows.v[i]));
    return true;
}

bool sheet_offer_fields(struct desk *d, const struct sheet *sheet, struct sheet_choices *out,
                        struct error *e) {
    for (size_t i = 0; i < sheet->n_fields; i++)
        sheet_offer(d, out, sheet->fields[i].code, _(sheet->fields[i].label));
    struct sv code = sv_from(sheet->code);
    if (sv_is(code, "answers")) return offer_rows(d, entity_named("theme"), NULL, out, e);
    if (sv_is(code, "marks")) return offer_rows(d, entity_named("criterion"), NULL, out, e);
    sheet_offer(d, out, "-", _("leave it out"));
    return true;
}

bool sheet_offer_answers(struct desk *d, const struct sheet_question *q, struct sheet_choices *out,
                         struct error *e) {
    if (q->field) offer_values(d, q, out);
    if (q->entity) return offer_rows(d, q->entity, q, out, e);
    sheet_offer(d, out, "-", _("leave it out"));
    return true;
}
