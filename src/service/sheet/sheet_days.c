#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_run.h"

/* What the cells of one column tell together. */
enum day_order { DAY_FIRST = 1, MONTH_FIRST = 2 };

enum { MONTHS = 12 };

/* "03/25/2026 10:12": two numbers that may be either, a year, and what stands behind. */
struct slashed {
    int64_t first, second, year;
    struct sv rest;
};

static bool is_slashed(struct sv cell, struct slashed *out) {
    struct sv rest = sv_trim(cell), first, second, day;
    if (!sv_next(&rest, ' ', &day)) return false;
    out->rest = rest;
    return sv_next(&day, '/', &first) && sv_next(&day, '/', &second) && sv_to_i64(first, &out->first) &&
           sv_to_i64(second, &out->second) && sv_to_i64(day, &out->year);
}

static bool is_date(const struct sheet_field *f) {
    return f && f->entity && f->field && field_named(entity_named(f->entity), f->field)->kind == FIELD_DATE;
}

void day_look(struct sheet_run *x, size_t column, struct sv cell) {
    struct slashed s;
    if (!is_date(x->targets[column].field) || !is_slashed(cell, &s)) return;
    if (s.first > MONTHS && s.second <= MONTHS) x->day_orders[column] |= DAY_FIRST;
    if (s.second > MONTHS && s.first <= MONTHS) x->day_orders[column] |= MONTH_FIRST;
}

bool day_cell(const struct sheet_run *x, size_t column, struct sv *cell, struct error *e) {
    const struct sheet_field *f = x->targets[column].field;
    unsigned orders = x->day_orders[column];
    struct slashed s;
    if (!(orders & MONTH_FIRST) || !is_slashed(*cell, &s) || s.first > MONTHS) return true;
    if (orders & DAY_FIRST && s.second <= MONTHS && s.first != s.second)
        return error_set(e, ERR_DATA,
                         _("%s: '%s' may be two days, as this column writes some month first and some day "
                           "first: write the year first, 2026-03-25"),
                         _(f->label), text_quote(*cell).p);
    *cell = sv_from(
        arena_printf(x->v.arena, "%d/%d/%d %.*s", (int)s.second, (int)s.first, (int)s.year, SV_ARG(s.rest)));
    return true;
}
