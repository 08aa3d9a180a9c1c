#ifndef CATALYSE_SERVICE_CHECK_H
#define CATALYSE_SERVICE_CHECK_H

/* The whole programme looked over: is the file sound, and which rules are not met. */

#include "catalyse/service/programme.h"

struct check_report {
    struct warnings broken; /* the file itself: SEV_ERROR */
    struct warnings found;  /* the rules: by severity, then code, then the rows' refs */
    struct count_row *counts;
    size_t n_counts;
    size_t n_errors, n_warnings, n_infos;
};

/* Everything; the counts are those of programme_read. */
bool check_run(const struct view *v, struct check_report *out, struct error *e);

/* The rules alone, for one subgroup (0 for the whole programme). */
bool check_rules(const struct view *v, int64_t subgroup, struct warnings *out, struct error *e);

/* The rules that touch one row. */
bool check_row(const struct view *v, const struct entity *entity, int64_t id, struct warnings *out,
               struct error *e);

#endif
