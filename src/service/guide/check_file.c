#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/check.h"
#include "catalyse/store/maintain.h"

static bool file_flaws(const struct view *v, struct warnings *out, struct error *e) {
    struct flaws flaws;
    if (!db_check_integrity(v->db, v->arena, &flaws, e)) return false;
    for (size_t i = 0; i < flaws.n; i++) {
        struct warning w = {.code = "file",
                            .severity = SEV_ERROR,
                            .text = sv_from(flaws.v[i]),
                            .remedy = sv_from(_("open one of its backups"))};
        VEC_PUSH(v->arena, out, w);
    }
    return true;
}

static void count(struct check_report *out) {
    size_t *by[] = {
        [SEV_INFO] = &out->n_infos, [SEV_WARNING] = &out->n_warnings, [SEV_ERROR] = &out->n_errors};
    for (size_t i = 0; i < out->found.n; i++) ++*by[out->found.v[i].severity];
    out->n_errors += out->broken.n;
}

bool check_run(const struct view *v, struct check_report *out, struct error *e) {
    *out = (struct check_report){0};
    if (!file_flaws(v, &out->broken, e) || !check_rules(v, 0, &out->found, e) ||
        !programme_counts(v, &out->counts, &out->n_counts, e))
        return false;
    count(out);
    return true;
}
