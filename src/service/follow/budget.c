#include "catalyse/service/budget.h"
#include "catalyse/domain/entities.h"
#include "service/follow/budget_cash.h"
#include "service/read/seen.h"
#include "service/rules/rules.h"

enum { NATURES = 5 };

static void add_up(const struct project_sheet *p, struct budget_row *all) {
    all->overhead_share = -1;
    for (size_t i = 0; i < p->n_budget; i++) {
        const struct budget_row *b = &p->budget_rows[i];
        for (int k = 0; k < NATURES; k++) all->cents[k] += b->cents[k];
        all->total += b->total;
        if (b->overhead_share < 0) continue;
        all->overhead_share = b->overhead_share + (all->overhead_share < 0 ? 0 : all->overhead_share);
    }
}

static bool look_at(const struct view *v, const struct named *row, struct findings *found, struct error *e) {
    struct record *r;
    return !row->id ||
           (record_load(v->db, v->arena, row->entity, row->id, &r, e) && rules_look(v, r, found, e));
}

static bool look_over(const struct view *v, const struct project_sheet *p, struct budget *out,
                      struct error *e) {
    struct findings found = {.arena = v->arena};
    if (!look_at(v, &p->row, &found, e) || !look_at(v, &p->consortium, &found, e)) return false;
    for (size_t i = 0; i < p->n_flows; i++)
        if (!look_at(v, &p->flows[i].row, &found, e)) return false;
    return rules_warnings(v, &found, &out->found, e);
}

bool budget_read(const struct view *v, const struct subgroup_sheet *sheet, struct budget *out,
                 struct error *e) {
    *out = (struct budget){0};
    add_up(&sheet->project, &out->all);
    if (!read_begin(v->db, e) || !read_done(v->db, look_over(v, &sheet->project, out, e))) return false;
    budget_cash(v, sheet, out);
    return true;
}
