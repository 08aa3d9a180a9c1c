#include "catalyse/service/committee.h"
#include "catalyse/service/themes.h"
#include "report/job.h"

/* The grid a juror of the committee fills in: an answer a row, a criterion a column. As a file it comes back
 * through the sheet `marks`: the juror's name stands in it, where paper has one line for it. */

enum { HEADS_MAX = CRITERIA_MAX + 3 };

static bool is_to_mark(const struct answer_row *a) {
    return !choice_is(a->state, "invited") && !choice_is(a->state, "expired") &&
           !choice_is(a->state, "withdrawn");
}

static struct table *marks_table(struct doc *d, const struct sv *criteria, size_t n, bool named) {
    struct head heads[HEADS_MAX];
    size_t beside = 0;
    heads[beside++] = (struct head){N_("Organisation"), ALIGN_LEFT, true};
    if (named) heads[beside++] = (struct head){N_("Juror"), ALIGN_LEFT, false};
    for (size_t i = 0; i < n; i++) heads[beside + i] = (struct head){"", ALIGN_CENTRE, false};
    heads[beside + n] = (struct head){N_("Steps aside"), ALIGN_CENTRE, false};
    struct table *t = doc_table(d, SV_NULL, heads, beside + n + 1);
    for (size_t i = 0; i < n; i++) t->columns[beside + i].head = criteria[i];
    t->room = true;
    return t;
}

static void put_answers(struct doc *d, struct table *t, const struct theme_map *map) {
    for (size_t i = 0; i < map->n_answers; i++) {
        if (!is_to_mark(&map->answers[i])) continue;
        cell_put(d, t, map->answers[i].org.title);
        for (size_t k = 2; k < t->n_columns; k++) cell_put(d, t, SV_NULL);
        cell_put(d, t, SV("☐"));
    }
}

static void put_rules(struct doc *d) {
    struct items *name = doc_sign(d);
    item_add(d, name, sv_from(_("Juror")), SV_NULL, SV_NULL);
    doc_para(d, sv_from(_("For each criterion: 0 not at all, 1 a little, 2 rather, 3 fully. Nothing is "
                          "marked on size.")));
    doc_para(d, sv_from(_("Who has a tie with an organisation ticks “Steps aside” and marks nothing on its "
                          "row.")));
}

bool build_marks_grid(const struct report_job *job, struct doc *d, struct error *e) {
    struct sv criteria[CRITERIA_MAX];
    struct theme_map map;
    size_t n;
    if (!committee_criteria(job->view, criteria, &n, e) || !themes_read(job->view, &map, e)) return false;
    d->title = sv_from(_("Committee: the grid of a juror"));
    d->subtitle = job->programme.title;
    d->paper = PAPER_A4_SHEET;
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    put_rules(d);
    job_withheld(job, d, "expression_of_interest", WITHHELD_NOT_SHARED, map.withheld);
    put_answers(d, marks_table(d, criteria, n, job->o->format == REPORT_CSV), &map);
    return job_paragraphs(job, d, "closing", 0, e);
}
