#ifndef REPORT_KINDS_PARTS_H
#define REPORT_KINDS_PARTS_H

/* Passages that several documents share. Each writes nothing when there is nothing to say. */

#include "catalyse/service/agenda_past.h"
#include "catalyse/service/checklist.h"
#include "catalyse/service/commitments.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/pictures.h"
#include "catalyse/service/plenary.h"
#include "catalyse/service/steps.h"
#include "report/job.h"

/* A new page that goes to somebody of its own: who writes, and when. */
void part_letterhead(const struct report_job *job, struct doc *d);
/* The names of those who are in a group, or observe it. */
struct sv part_members(struct doc *d, const struct subgroup_sheet *s, bool observers);
/* A group's facts: scope, theme, convenor, rules; `members`: and who is in it or observes it. */
void part_group(const struct report_job *job, struct doc *d, const struct subgroup_sheet *s, bool members);
/* What the group found: facts and opinions, both versions of what is disputed, three priorities. */
void part_diagnosis(const struct report_job *job, struct doc *d, const struct subgroup_sheet *s);
/* Whether it is a quote that was not read again yet: its words are not given. */
bool part_unread(const struct need_row *n);
/* The photos of its sheets, those that this reader may see. */
void part_photos(const struct report_job *job, struct doc *d, const struct photos *photos);
/* The project sheet; nothing without a project. */
void part_project(const struct report_job *job, struct doc *d, const struct project_sheet *p);

/* Its consortium: who leads it, its agreement, what carries on. Not how far it is: that is a stage, which
 * funds never see side by side. */
void part_consortium(struct doc *d, struct items *facts, const struct project_sheet *p);
/* What is not asked of funds: it says neither whose it is nor from which other fund. */
void part_own_share(struct doc *d, struct items *facts, const struct project_sheet *p);
/* What a project that this reader may see costs by nature: sums, no member's own lines. */
bool part_costs(const struct report_job *job, struct doc *d, const struct project_sheet *p, struct error *e);

/* The questions of the short list that were asked. */
void part_short_list(const struct report_job *job, struct doc *d, const struct checklist *c);
/* Score and spread by section; what was asked only, for who may not see confidence. */
void part_sections(const struct report_job *job, struct doc *d, const struct checklist *c);
/* Spread of two or more and not agreed since. */
void part_again(const struct report_job *job, struct doc *d, const struct checklist *c);

/* What was asked in one section. */
void part_answers(const struct report_job *job, struct doc *d, const struct checklist *c,
                  const struct section_row *section);

/* How many promises and next steps are open, late, done: facts, where there are any. */
void part_promise_counts(struct doc *d, struct items *facts, const struct ledger *l, const struct steps *s);
/* The same, and what they are worth: facts of the front. */
void part_promise_facts(struct doc *d, const struct ledger *l, const struct steps *s);
enum commitment_pick { PICK_AGREED, PICK_PROPOSED, PICK_INTENTION, PICK_LATE, PICK_OPEN, PICK_OVER };
size_t part_picked(const struct ledger *l, enum commitment_pick pick);
/* Rows of one kind as a table. */
void part_commitments(struct doc *d, const struct ledger *l, enum commitment_pick pick, struct sv caption);
void part_totals(struct doc *d, const struct ledger *l);
/* What each member, then each fund gives of it. */
void part_givers(struct doc *d, const struct ledger *l);
enum step_pick { STEP_ALL, STEP_LATE, STEP_DUE, STEP_OVER };
void part_steps(struct doc *d, const struct steps *s, enum step_pick pick, struct sv caption);
/* What was shown on the versions of a decision, a table for each scale. */
void part_polls(const struct report_job *job, struct doc *d, const struct decision_card *c);
/* `level`: of its heading. */
void part_decision(const struct report_job *job, struct doc *d, const struct decision_card *c, int level);

/* Who left a group, or any (0), and what of theirs waits; `level`: of its heading. */
bool part_departures(const struct report_job *job, struct doc *d, int64_t group, int level, struct error *e);

/* Eight axes as a radar; where there is a first round, both over one another and what moved as a table. The
 * names of the rounds stand in the legend. */
void part_axes(struct doc *d, struct sv caption, const struct axes *a, struct sv now, struct sv before);
/* The same of the checklist, for who sees confidence. */
bool part_radar(const struct report_job *job, struct doc *d, int64_t group, struct error *e);
/* A score in tenths, -1 unknown; three cells: before, now and the change. */
void cell_known(struct doc *d, struct table *t, int tenths);
void cell_moved(struct doc *d, struct table *t, int before, int now);

/* What the people of a group think of it, before and now; for itself and the organisers alone. */
bool part_selfdiag(const struct report_job *job, struct doc *d, int64_t group, struct error *e);

/* What was said in the big room, under headings of their own. */
void part_wishes(const struct report_job *job, struct doc *d, const struct plenary *p);
void part_questions(const struct report_job *job, struct doc *d, const struct plenary *p);
void part_modalities(struct doc *d, const struct plenary *p);
void part_contributions(const struct report_job *job, struct doc *d, const struct plenary *p);
void part_parking(struct doc *d, const struct plenary *p);
/* Plans that were followed because it was late. */
void part_replans(struct doc *d, const struct replans *r);
void part_roti(struct doc *d, const struct plenary *p);

#endif
