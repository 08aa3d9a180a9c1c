#ifndef REPORT_JOB_H
#define REPORT_JOB_H

/* What every kind of document is built from and shares. */

#include "catalyse/report/report.h"
#include "catalyse/service/commitments.h"
#include "catalyse/service/people.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/steps.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/service/texts.h"
#include "report/writers/words.h"

struct report_job {
    const struct view *view; /* with the viewer the document is for */
    const struct report_kind *kind;
    const struct report_options *o;
    struct programme programme;
    struct agreed agreed; /* to be named where others read */
};

/* Whether this viewer ever sees the field. When not, the document's end says so: ask only for what the
 * document would show to somebody else. */
bool job_sees(const struct report_job *job, struct doc *d, const char *entity, const char *field);
/* Rows that were left out. */
void job_withheld(const struct report_job *job, struct doc *d, const char *entity, enum withheld why,
                  size_t n);

/* Whether the document may name the person: a list that others read holds only those who agreed to it. */
bool job_names(const struct report_job *job, int64_t person);
/* The name as the document may write it: empty for who is not to be named. */
struct sv job_name(const struct report_job *job, const struct named *who);
/* Takes out of all its texts who is not to be named, and counts them as withheld: once it is built. */
bool job_hide_names(const struct report_job *job, struct doc *d, struct error *e);
/* Promises and next steps, without the names of who is not to be named: their organisation says who. */
bool job_commitments(const struct report_job *job, const struct commitment_filter *filter, struct ledger *out,
                     struct error *e);
bool job_steps(const struct report_job *job, const struct step_filter *filter, struct steps *out,
               struct error *e);

/* The free paragraphs kept at a place of this document, for its subgroup and this event (0: none). */
bool job_paragraphs(const struct report_job *job, struct doc *d, const char *slot, int64_t event,
                    struct error *e);

/* The subgroups it is about: the one asked for, or all; none for readers who may not know of them. */
bool job_groups(const struct report_job *job, struct doc *d, struct subgroup_row **rows, size_t *n,
                struct error *e);

/* A part for each of them, `apart` on a page of its own, between the paragraphs `intro` and `closing`. Those
 * of whom nothing is to be said but headings are named together, at the end. */
bool job_each_group(const struct report_job *job, struct doc *d, bool apart,
                    bool (*put)(const struct report_job *job, struct doc *d, const struct subgroup_row *group,
                                struct error *e),
                    struct error *e);

/* Each kind, one file. */
bool build_run_sheet(const struct report_job *job, struct doc *d, struct error *e);
bool build_agenda(const struct report_job *job, struct doc *d, struct error *e);
bool build_minutes(const struct report_job *job, struct doc *d, struct error *e);
bool build_letters(const struct report_job *job, struct doc *d, struct error *e);
bool build_call_form(const struct report_job *job, struct doc *d, struct error *e);
bool build_marks_grid(const struct report_job *job, struct doc *d, struct error *e);
bool build_theme_map(const struct report_job *job, struct doc *d, struct error *e);
bool build_commitments(const struct report_job *job, struct doc *d, struct error *e);
bool build_checklist(const struct report_job *job, struct doc *d, struct error *e);
bool build_consortium(const struct report_job *job, struct doc *d, struct error *e);
bool build_sign_in(const struct report_job *job, struct doc *d, struct error *e);
bool build_badges(const struct report_job *job, struct doc *d, struct error *e);
bool build_rotations(const struct report_job *job, struct doc *d, struct error *e);
bool build_timetable(const struct report_job *job, struct doc *d, struct error *e);
bool build_hosts(const struct report_job *job, struct doc *d, struct error *e);
bool build_table_cards(const struct report_job *job, struct doc *d, struct error *e);
bool build_ballots(const struct report_job *job, struct doc *d, struct error *e);
bool build_canvas(const struct report_job *job, struct doc *d, struct error *e);
bool build_webinar(const struct report_job *job, struct doc *d, struct error *e);
bool build_my_wish(const struct report_job *job, struct doc *d, struct error *e);
bool build_funders(const struct report_job *job, struct doc *d, struct error *e);
bool build_calendar(const struct report_job *job, struct doc *d, struct error *e);
bool build_person(const struct report_job *job, struct doc *d, struct error *e);
bool build_dashboard(const struct report_job *job, struct doc *d, struct error *e);
bool build_call_sheet(const struct report_job *job, struct doc *d, struct error *e);
bool build_review(const struct report_job *job, struct doc *d, struct error *e);
bool build_conference(const struct report_job *job, struct doc *d, struct error *e);

/* Whether there is anything of it to print for this event. */
bool event_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e);
bool rotations_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e);
bool timetable_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e);

#endif
