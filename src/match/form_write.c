#include "catalyse/match/form_text.h"

static const char *const statuses[] = {
    [FORM_OPTIMAL] = "OPTIMAL", [FORM_FEASIBLE] = "FEASIBLE",   [FORM_INFEASIBLE] = "INFEASIBLE",
    [FORM_UNKNOWN] = "UNKNOWN", [FORM_CANCELLED] = "CANCELLED", [FORM_BAD_INPUT] = "BAD_INPUT",
};

static void profile_write(const struct form_profile *p, int32_t ranks, struct str *out) {
    for (int32_t r = 0; r < ranks || r < p->ranks; r++) str_addf(out, "%d ", r < p->ranks ? p->at[r] : 0);
    str_addf(out, "| %d\n", p->outside);
}

static bool theme_used(const struct form_text *t, const struct form_result *r, int32_t theme) {
    for (size_t u = 0; u < t->problem.n_units; u++)
        if (r->place[u] == theme) return true;
    return false;
}

static void further_write(const struct form_text *t, const struct form_profile *p, struct str *out) {
    int32_t people = 0;
    if (t->n_named == t->problem.n_units) return;
    for (size_t u = t->n_named; u < t->problem.n_units; u++) people += t->problem.units[u].size;
    str_addf(out, "further given %d missed %d steps %d\n", people - p->missed, p->missed, p->steps);
}

/* All themes of the unit, in the order of its places. */
static void place_write(const struct form_text *t, const struct form_result *r, size_t unit,
                        struct str *out) {
    str_addf(out, "place %.*s %.*s", SV_ARG(t->unit_id[unit]), SV_ARG(t->theme_id[r->place[unit]]));
    for (size_t u = t->n_named; u < t->problem.n_units; u++)
        if (t->problem.further_of[u] == (int32_t)unit && r->place[u] != FORM_NOWHERE)
            str_addf(out, " %.*s", SV_ARG(t->theme_id[r->place[u]]));
    str_addz(out, "\n");
}

/* The last rank that counts by itself, when some got one beyond it. */
static void alike_write(const struct form_result *r, struct str *out) {
    for (int32_t rank = r->ranks_apart; rank < r->profile.ranks; rank++)
        if (r->profile.at[rank]) {
            str_addf(out, "alike %d\n", r->ranks_apart);
            return;
        }
}

void form_text_answer(const struct form_text *t, const struct form_result *r, struct str *out) {
    str_addf(out, "status %s\n", statuses[r->status]);
    if (!r->place) return;
    str_addz(out, "profile ");
    profile_write(&r->profile, t->ranks, out);
    if (r->status != FORM_OPTIMAL) {
        str_addz(out, "bound ");
        profile_write(&r->bound, t->ranks, out);
        alike_write(r, out);
    }
    further_write(t, &r->profile, out);
    str_addz(out, "open");
    for (size_t i = 0; i < t->problem.n_themes; i++)
        if (theme_used(t, r, (int32_t)i)) str_addf(out, " %.*s", SV_ARG(t->theme_id[i]));
    str_addz(out, "\n");
    for (size_t u = 0; u < t->n_named; u++) place_write(t, r, u, out);
}

static struct sv line_of(struct sv text, size_t number) {
    struct sv line = SV_NULL;
    while (number-- && sv_next(&text, '\n', &line)) continue;
    return sv_trim(line);
}

/* "4: max +1", "8: drop". */
static void change_write(const struct form_text *t, const struct form_change *c, struct str *out) {
    static const char *const bound[FORM_KINDS] = {[FORM_THEME_MIN] = "min -",
                                                  [FORM_THEME_MAX] = "max +",
                                                  [FORM_QUOTA_MIN] = "min -",
                                                  [FORM_QUOTA_MAX] = "max +"};
    size_t line = t->line[c->rule.kind][c->rule.index];
    if (bound[c->rule.kind])
        str_addf(out, "%zu: %s%d", line, bound[c->rule.kind], c->by);
    else
        str_addf(out, "%zu: drop", line);
}

/* The first change of the rule in any of the repairs, which begin with the least; NULL: there is none. */
static const struct form_change *change_find(const struct form_repairs *r, struct form_rule rule) {
    for (size_t i = 0; i < r->n; i++)
        for (size_t k = 0; k < r->v[i].n; k++) {
            const struct form_change *c = &r->v[i].changes[k];
            if (c->rule.kind == rule.kind && c->rule.index == rule.index) return c;
        }
    return NULL;
}

static void lifts_write(const struct form_text *t, const struct form_repairs *r,
                        const struct form_clash *clash, struct str *out) {
    for (size_t i = 0; i < clash->n; i++) {
        const struct form_change *change = change_find(r, clash->rules[i]);
        if (!change) continue;
        str_addz(out, "lift ");
        change_write(t, change, out);
        str_addz(out, "\n");
    }
}

static void clash_write(const struct form_text *t, struct sv text, const struct form_clash *clash,
                        struct str *out) {
    for (size_t i = 0; i < clash->n; i++) {
        size_t number = t->line[clash->rules[i].kind][clash->rules[i].index];
        struct sv line = line_of(text, number);
        str_addf(out, "conflict %zu: %.*s\n", number, SV_ARG(line));
    }
}

void form_text_conflicts(const struct form_text *t, struct sv text, const struct form_repairs *r,
                         struct str *out) {
    bool several = r->n_clashes > 1;
    for (size_t i = 0; i < r->n_clashes; i++) {
        if (several) str_addf(out, "conflict %zu of %zu\n", i + 1, r->n_clashes);
        clash_write(t, text, &r->clashes[i], out);
        if (several) lifts_write(t, r, &r->clashes[i], out);
    }
}

void form_text_repairs(const struct form_text *t, const struct form_repairs *r, struct str *out) {
    for (size_t i = 0; i < r->n; i++) {
        str_addz(out, "repair ");
        for (size_t k = 0; k < r->v[i].n; k++) {
            change_write(t, &r->v[i].changes[k], out);
            str_addz(out, ", ");
        }
        profile_write(&r->v[i].profile, t->ranks, out);
    }
    if (!r->exact) str_addz(out, "repair unproved\n");
}
