#include "catalyse/base/i18n.h"
#include "catalyse/store/tx.h"
#include "service/sheet/sheet_run.h"

/* A row that is typed instead of read from a file. */

struct typing {
    struct sheet_run run;
    struct sheet_options options;
    struct sheet_result result;
    const struct sheet_cell *cells;
    size_t n;
    struct act act;
};

static bool begin(struct typing *t, const struct view *v, const struct sheet *sheet, struct error *e) {
    *t = (struct typing){.act = {.code = ACT_ADD, .entity = entity_named(sheet->entity)}};
    t->run = (struct sheet_run){.v = *v, .sheet = sheet, .o = &t->options, .out = &t->result, .act = &t->act};
    t->run.v.viewer = viewer_me();
    return books_load(&t->run, e) && sheet_dictionary(&t->run, e);
}

static bool put_cell(struct sheet_run *x, struct draft *d, struct sheet_cell cell, struct error *e) {
    for (size_t i = 0; i < x->sheet->n_fields; i++)
        if (sv_is(cell.code, x->sheet->fields[i].code))
            return draft_put(x, d, (struct sheet_target){.field = &x->sheet->fields[i]}, cell.text, e);
    return error_set(e, ERR_USAGE, _("%s has no field '%.*s'"), _(x->sheet->title), SV_ARG(cell.code));
}

static bool type_now(struct db *db, void *ctx, struct error *e) {
    struct typing *t = ctx;
    struct draft d;
    (void)db;
    draft_start(&t->run, &d);
    record_set_text(d.answer, "source", SV("paper"));
    for (size_t i = 0; i < t->n; i++) {
        if (!put_cell(&t->run, &d, t->cells[i], e)) return false;
        d.mark = sheet_mark(d.mark, t->cells[i].code, t->cells[i].text);
    }
    if (!ANSWER_RULES.settle(&t->run, &d, e) || !ANSWER_RULES.write(&t->run, &d, e)) return false;
    t->act.row = d.answer->id;
    return t->act.row || error_set(e, ERR_DATA, _("this answer is in the programme already, word for word"));
}

bool sheet_type(const struct view *v, const struct sheet *sheet, const struct sheet_cell *cells, size_t n,
                int64_t *id, struct error *e) {
    struct typing t;
    if (!begin(&t, v, sheet, e)) return false;
    t.cells = cells;
    t.n = n;
    bool ok = tx_run(v->db, &t.act, type_now, &t, e);
    if (id) *id = t.act.row;
    return ok;
}

bool sheet_cell_check(const struct view *v, const struct sheet *sheet, struct sheet_cell cell,
                      const char **doubt, struct error *e) {
    struct typing t;
    struct draft d;
    *doubt = NULL;
    if (!begin(&t, v, sheet, e)) return false;
    draft_start(&t.run, &d);
    bool ok = put_cell(&t.run, &d, cell, e);
    if (d.n_doubts) *doubt = d.doubts[0];
    return ok;
}
