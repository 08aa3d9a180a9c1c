#include "catalyse/domain/rules_call.h"
#include "catalyse/base/utf8.h"

static const char eoi[] = "expression_of_interest", subgroup[] = "subgroup", stage[] = "stage",
                  organisation[] = "organisation";

static bool one_of(struct sv code, const char *const *codes) {
    for (; *codes; codes++)
        if (sv_is(code, *codes)) return true;
    return false;
}

/* --- expressions of interest --- */

static int rank_twice(const struct eoi_facts *f) {
    for (size_t i = 0; i < f->n_ranks; i++)
        for (size_t k = 0; k < i; k++)
            if (f->ranks[i] == f->ranks[k]) return f->ranks[i];
    return 0;
}

unsigned eoi_missing(const struct eoi_facts *f) {
    unsigned missing = 0;
    if (!f->contact) missing |= EOI_CONTACT;
    if (!f->motivation) missing |= EOI_MOTIVATION;
    if (!f->n_ranks) missing |= EOI_RANK;
    if (rank_twice(f)) missing |= EOI_RANKS_DISTINCT;
    return missing;
}

static void missing_parts(const struct eoi_facts *f, enum severity severity, struct findings *out) {
    static const struct {
        enum eoi_part part;
        enum finding_code code;
    } parts[] = {
        {EOI_CONTACT, FIND_EOI_NO_CONTACT},
        {EOI_MOTIVATION, FIND_EOI_NO_MOTIVATION},
        {EOI_RANK, FIND_EOI_NO_RANK},
        {EOI_RANKS_DISTINCT, FIND_EOI_RANK_TWICE},
    };
    unsigned missing = eoi_missing(f);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!(missing & parts[i].part)) continue;
        struct finding *found = finding_add(out, parts[i].code, eoi, f->id);
        found->severity = severity;
        if (parts[i].part == EOI_RANKS_DISTINCT) finding_number(found, "rank", rank_twice(f));
    }
}

static void placement(const struct eoi_facts *f, struct findings *out) {
    if (f->placed && f->placed_rank != 1 && !f->placed_reason)
        finding_add(out, FIND_EOI_PLACED_NO_REASON, eoi, f->id);
}

static void retained_theme(const struct eoi_facts *f, struct findings *out) {
    if (!f->theme_retained) finding_add(out, FIND_EOI_NO_RETAINED_THEME, eoi, f->id);
}

void rule_eoi(const struct eoi_facts *f, struct findings *out) {
    static const char *const held_complete[] = {"complete", "shortlisted", "selected", "waitlisted", NULL};
    bool complete = one_of(f->state, held_complete);
    if (!complete && !sv_is(f->state, "received")) return;
    missing_parts(f, complete ? SEV_ERROR : SEV_INFO, out);
    placement(f, out);
    if (sv_is(f->state, "selected")) retained_theme(f, out);
}

void rule_eoi_step(const struct eoi_facts *f, struct sv to, struct findings *out) {
    bool shortlisted = sv_is(to, "shortlisted");
    if (sv_is(to, "complete") || shortlisted) missing_parts(f, SEV_ERROR, out);
    if (shortlisted && !sv_is(f->state, "complete")) finding_add(out, FIND_EOI_NOT_COMPLETE, eoi, f->id);
    if (!sv_is(to, "selected")) return;
    retained_theme(f, out);
    placement(f, out);
}

/* --- subgroups --- */

bool org_is_fund(struct sv kind) {
    static const char *const funds[] = {"FRUP", "FAB", "FE", "FDD", "EM", NULL};
    return one_of(kind, funds);
}

static bool counts(const struct group_member *m) {
    return !m->observer && !org_is_fund(m->kind);
}

int group_size(const struct group_facts *f) {
    int n = 0;
    for (size_t i = 0; i < f->n_members; i++) n += counts(&f->members[i]);
    return n;
}

static int observers(const struct group_facts *f) {
    return (int)f->n_members - group_size(f);
}

static int fewest(const struct group_facts *f) {
    return f->min ? f->min : GROUP_MIN;
}

static int most(const struct group_facts *f) {
    return f->max ? f->max : GROUP_MAX;
}

static struct finding *group_finding(const struct group_facts *f, enum finding_code code,
                                     enum severity severity, struct findings *out) {
    struct finding *found = finding_add(out, code, subgroup, f->id);
    found->severity = severity;
    return found;
}

static void too_many(const struct group_facts *f, enum finding_code code, int n, int max,
                     enum severity severity, struct findings *out) {
    if (n <= max) return;
    struct finding *found = group_finding(f, code, severity, out);
    finding_number(found, "n", n);
    finding_number(found, "max", max);
}

static void group_size_and_convenor(const struct group_facts *f, enum severity severity,
                                    struct findings *out) {
    int n = group_size(f);
    if (n < fewest(f)) {
        struct finding *found = group_finding(f, FIND_GROUP_TOO_SMALL, severity, out);
        finding_number(found, "n", n);
        finding_number(found, "min", fewest(f));
    }
    too_many(f, FIND_GROUP_TOO_LARGE, n, most(f), severity, out);
    too_many(f, FIND_GROUP_OBSERVERS, observers(f), OBSERVERS_MAX, severity, out);
    if (!f->convenor) group_finding(f, FIND_GROUP_NO_CONVENOR, severity, out);
}

static struct sv kind_of(const struct group_member *m) {
    return m->kind;
}

static struct sv dept_of(const struct group_member *m) {
    return m->dept;
}

/* All that count share the one value that is known of each; two at least. */
static bool all_alike(const struct group_facts *f, struct sv (*of)(const struct group_member *)) {
    struct sv first = SV_NULL;
    int alike = 0;
    for (size_t i = 0; i < f->n_members; i++) {
        const struct group_member *m = &f->members[i];
        if (!counts(m)) continue;
        if (!of(m).n || (first.n && !sv_eq(first, of(m)))) return false;
        first = of(m);
        alike++;
    }
    return alike > 1;
}

static void group_mix(const struct group_facts *f, struct findings *out) {
    if (all_alike(f, kind_of)) group_finding(f, FIND_GROUP_ONE_KIND, SEV_WARNING, out);
    if (all_alike(f, dept_of)) group_finding(f, FIND_GROUP_ONE_DEPT, SEV_WARNING, out);
}

void rule_group(const struct group_facts *f, struct findings *out) {
    static const char *const over[] = {"merged", "closed", NULL};
    if (one_of(f->state, over)) return;
    group_size_and_convenor(f, sv_is(f->state, "forming") ? SEV_WARNING : SEV_ERROR, out);
    group_mix(f, out);
}

void rule_group_confirm(const struct group_facts *f, struct findings *out) {
    group_size_and_convenor(f, SEV_ERROR, out);
    group_mix(f, out);
}

static bool compete(const struct group_member *a, const struct group_member *b) {
    return counts(a) && counts(b) && a->dept.n && sv_eq(a->dept, b->dept) &&
           text_same(a->activity, b->activity);
}

void rule_competition(const struct group_facts *f, struct findings *out) {
    for (size_t i = 0; i < f->n_members; i++) {
        for (size_t k = i + 1; k < f->n_members; k++) {
            if (!compete(&f->members[i], &f->members[k])) continue;
            struct finding *found = finding_add(out, FIND_COMPETITION, subgroup, f->id);
            finding_title(found, "a", organisation, f->members[i].org);
            finding_title(found, "b", organisation, f->members[k].org);
        }
    }
}

/* --- stages --- */

static bool stage_over(const struct stage_facts *s) {
    static const char *const over[] = {"done", "skipped", NULL};
    return one_of(s->state, over);
}

static bool stage_open(const struct stage_facts *s) {
    static const char *const open[] = {"ready", "live", "done", NULL};
    return one_of(s->state, open);
}

void rule_stages(const struct stage_facts *stages, size_t n, struct findings *out) {
    for (size_t i = 0; i < n; i++) {
        if (sv_is(stages[i].state, "skipped") && !stages[i].skip_reason)
            finding_add(out, FIND_STAGE_NO_REASON, stage, stages[i].id);
        if (i == 0 || !stage_open(&stages[i]) || stage_over(&stages[i - 1])) continue;
        struct finding *found = finding_add(out, FIND_STAGE_ORDER, stage, stages[i].id);
        finding_title(found, "before", stage, stages[i - 1].id);
    }
}
