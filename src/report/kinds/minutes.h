#ifndef REPORT_KINDS_MINUTES_H
#define REPORT_KINDS_MINUTES_H

/* What minutes are written from, read before the first word. */

#include "catalyse/service/ballots.h"
#include "catalyse/service/closing.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/meetings.h"
#include "catalyse/service/tables.h"
#include "report/kinds/parts.h"

struct minutes_group {
    struct subgroup_sheet sheet;
    struct checklist checklist;
    struct photos photos;
};

struct minutes {
    const struct report_job *job;
    struct doc *doc;
    struct event_row event;
    int64_t group; /* the one they are for; 0: all */
    bool work;     /* groups worked at it: their sheets, all their promises and next steps are part of it */
    struct presence presence;
    struct day_tables tables;
    struct plenary plenary;
    struct replans replans;
    struct meetings meetings;
    struct minutes_group *groups;
    size_t n_groups;
    struct decision_card *decisions;
    size_t n_decisions, decisions_withheld;
    struct ledger ledger;
    struct steps steps;
    struct closing closing;
    struct ballot_card *votes; /* that were closed */
    size_t n_votes;
    struct funder_meetings met; /* of funds and projects, that took place */
    size_t carried;             /* from before the event, unchanged since: not in any of these */
};

bool minutes_read(struct minutes *m, struct error *e);
/* At an event at which no group worked: leaves out the commitments and next steps that were not noted there.
 */
bool minutes_keep_noted(struct minutes *m, struct error *e);
/* Leaves out what was not said at the event asked for; nothing when none is: then they are of all its stage.
 */
bool minutes_keep_said(struct minutes *m, struct error *e);

/* Meetings of funds and projects that took place at it, by the hour. */
bool minutes_meetings_read(struct minutes *m, struct error *e);
/* How many; empty when there were none. */
struct sv minutes_met(struct minutes *m);

/* Passages, in reading order. */
/* Whether what is of this group, 0: of none, is for the readers of these minutes: those of one group hold
 * what is of no other. */
bool minutes_concern(const struct minutes *m, int64_t group);

/* Whether it is a quote that waits to be read again: its words are not given. */
bool minutes_unread(const struct minutes *m, const struct named *row);

void minutes_essentials(struct minutes *m);
void minutes_people(struct minutes *m);
void minutes_agenda(struct minutes *m);
void minutes_room(struct minutes *m);  /* wishes, questions to funds, ways of cooperating, contributions */
void minutes_votes(struct minutes *m); /* rounds of voting, as they came out */
void minutes_said(struct minutes *m);  /* what was written down of the event */
void minutes_meetings(struct minutes *m);
void minutes_groups(struct minutes *m);

#endif
