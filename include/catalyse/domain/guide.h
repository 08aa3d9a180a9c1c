#ifndef CATALYSE_DOMAIN_GUIDE_H
#define CATALYSE_DOMAIN_GUIDE_H

/* "What now?": the guide. The service fills `struct guide_facts` with a few queries; each rule looks at it
 * and says whether it has something to say. Rules know neither rows nor clock: `today` is given. */

#include "catalyse/domain/finding.h"

/* Some rows of a kind: how many, and the first of them (the most urgent, the service's order) to name and to
 * go to. Empty: {0}. */
struct guide_some {
    int n;
    int64_t id;       /* of the first row; 0 when it has none */
    const char *name; /* its title, in the language of the moment; NULL when it has none */
    int32_t day;      /* a day of the first row, said per fact; 0 none */
    int m;            /* a second number, said per fact */
};

struct guide_facts {
    int32_t today;
    enum audience viewer; /* hints narrower than this viewer are left out */
    int stage;            /* the stage on the screen, 1 … 5; its hints come first among equals */
    bool live;            /* an event runs: only hints that bear on this minute */

    /* Always */
    int organisations, people, events; /* how many there are */
    bool programme_end;                /* the programme has an end date */
    struct guide_some event_today;     /* not held yet; m: minutes since midnight of its start; id: event */
    int event_stage;                   /* its stage, 1 … 5 */
    struct guide_some session_over;    /* live, and all its blocks are over; id: event */
    struct guide_some event_past;      /* before today and still planned, open or live; day: its date */
    struct guide_some block_over;      /* live: the running block is over its time; m: by how many minutes */
    struct guide_some block_late;   /* live: n: minutes late; m: minutes the blocks to come can give back */
    struct guide_some retention;    /* people whose erasure day is reached; day: the first one's */
    struct guide_some access_needs; /* people whose access needs outlived the event by a week */
    int backup_days;                /* days since the last backup of this file; -1: none */
    struct guide_some stage_ready;  /* to do while the stage before is over; name: its name */
    bool stage_done[6];             /* [1 … 5] done or skipped */

    /* 1 Webinar */
    struct guide_some webinar; /* the webinar, not cancelled; day: its date; m: blocks in its run of show */
    bool webinar_held;         /* held or minuted */
    bool conference;           /* one is planned or was held: it may be all there is */
    int webinar_present;       /* people marked present */
    struct guide_some wishes_raw;     /* wishes in no family and no theme */
    struct guide_some questions_open; /* questions to funds without an answer */
    int themes_open;                  /* themes opened, retained or merged */

    /* 2 Interest call */
    int32_t call_opens, call_closes;    /* days; 0: not set */
    int eoi_received;                   /* received or further */
    struct guide_some eoi_unanswered;   /* invited, no answer */
    struct guide_some eoi_incomplete;   /* received, parts missing */
    struct guide_some eoi_to_review;    /* complete, not decided */
    struct guide_some eoi_no_reason;    /* waitlisted or declined without a reason that can be said */
    struct guide_some eoi_twice;        /* answers of organisations that answered twice */
    struct guide_some call_step;        /* a day of the call that is today or within three days */
    struct guide_some call_step_late;   /* the last day of the call that is over, not said to be done */
    struct guide_some eoi_no_reply;     /* decided, no contact logged since */
    struct guide_some themes_under_min; /* open or retained themes fewer organisations ranked than a group
                                           needs; m: that number */
    struct guide_some themes_undecided; /* suggested or opened once answers are decided */

    /* 3 Subgroups */
    struct guide_some eoi_unplaced; /* shortlisted or selected, in no subgroup, none proposed */
    struct guide_some eoi_proposed; /* shortlisted or selected, in no subgroup but the one proposed */
    struct guide_some groups_size;  /* too small or too large; m: organisations in the first */
    struct guide_some groups_no_convenor;
    struct guide_some groups_forming;    /* forming, of a good size and with a convenor: ready to confirm */
    struct guide_some groups_no_meeting; /* confirmed, no meeting or event planned or held */
    struct guide_some groups_no_scope;   /* met, without a scope sentence or three rules */
    struct guide_some people_where;      /* people who go to several groups with somebody of their own */
    struct guide_some competition;       /* pairs to name whose question Q2.3 is not agreed */

    /* 4 Co-construction afternoon */
    int groups_confirmed;        /* confirmed or active */
    struct guide_some afternoon; /* event of stage 4, not cancelled; day: its date; m: blocks */
    bool afternoon_held;
    struct guide_some people_unconfirmed; /* expected at the next event, neither registered, present nor
                                             excused; day: its date */
    struct guide_some rounds_unplanned;   /* events to come with rounds at tables and nobody seated yet */
    struct guide_some agenda_sum; /* events to come that do not add up; m: minutes too many (< 0: too few) */
    int agenda_stage;             /* of the first of these, 1 … 5; 0: it has none */
    struct guide_some paper; /* sheets of groups, of a held afternoon, of which nothing is entered yet; m:
                                which the first one is, a guide_sheet; id: its group */
    struct guide_some diagnosis_few; /* groups with under three agreed entries; m: entries of the first */
    struct guide_some diagnosis_disputed;
    struct guide_some groups_no_project;
    struct guide_some questions_again;  /* last round, spread of two or more, not agreed since */
    struct guide_some starred_unasked;  /* short-list questions not asked; name: the first group */
    struct guide_some answers_no_owner; /* discussed, partial or disagreed without owner or due day */
    struct guide_some objections_open;  /* id: the decision; name: its title */
    struct guide_some minutes_open; /* events held and not minuted; day: date of the first, m: its stage */
    struct guide_some commitments_no_due; /* proposed, agreed or signed without an end */
    struct guide_some intentions;         /* said without mandate, not confirmed */

    /* 5 Follow-up */
    struct guide_some follow_point;     /* due and not done; name: its name; day: when due; m: the n of J+n */
    struct guide_some steps_late;       /* past due, not done nor dropped; day: the first one's */
    struct guide_some steps_no_owner;   /* open steps without owner or due day */
    struct guide_some commitments_over; /* agreed or signed, end over, evidence there: to be said kept */
    struct guide_some commitments_lapse; /* agreed or signed, end over, no evidence */
    struct guide_some decisions_no_review;
    struct guide_some decisions_review; /* adopted, review day reached; day: the first one's */
    struct guide_some decisions_trial;  /* on trial, the trial is over */
    struct guide_some rasci_broken;     /* deliverables without exactly one A and an R */
    struct guide_some budgets_off;      /* projects whose lines do not add up */
    struct guide_some donations;        /* donations to members not eligible */
    struct guide_some flows_open;       /* onward grants and loans not authorised */
    struct guide_some liability;        /* consortia jointly liable; m: board minutes missing */
    struct guide_some level_close;      /* groups one gate from the next stage; m: that stage, 0 … 6 */
    struct guide_some funder_steps;     /* funder meetings whose next step is past due */
    struct guide_some blockers_rules;   /* open blockers a fund or a public body can lift */
    struct guide_some help_wanted;      /* owners of open promises who ask for help */
    struct guide_some elected_waiting;  /* elected for a role before the group had a project: no mandate */
    struct guide_some files_due;        /* funds whose committee wants the file soon; day: the last to file */
    struct guide_some leavers;          /* organisations that left and still hold something; m: how much */
    struct guide_some groups_no_review; /* active, no review for 180 days; m: days of the first */
    bool with_budget;                   /* budget and flows are in use: else nothing is said of them */
};

/* In the order they are filled. */
enum guide_sheet { SHEET_DIAGNOSIS, SHEET_PROJECT, SHEET_CHECKLIST };

struct hint;

struct guide_rule {
    const char *code;       /* stable: "eoi_unanswered" */
    int stage;              /* 0 always, else 1 … 5 */
    int priority;           /* 1 now · 2 this week · 3 soon · 4 when there is time */
    bool live;              /* also said while an event runs */
    enum audience audience; /* who may read it */
    /* Whether it speaks. It gets a hint with n = 1 and may fill n (the plural), id, name, day, m. */
    bool (*fires)(const struct guide_facts *f, struct hint *h);
    const char *one, *many; /* N_; placeholders {n} {m} {name} {day} {time} (m as HH:MM); many NULL: none */
    int to_stage;           /* where Enter goes: stage (0 the directory) … */
    const char *to_panel;   /* … and panel code */
    const char *to_entity;  /* what `id` is; NULL: the panel alone */
};

/* Those of each stage, [0] always. */
struct guide_rules {
    const struct guide_rule *v;
    size_t n;
};
extern const struct guide_rules *const GUIDE[6];

struct hint {
    const struct guide_rule *rule;
    int64_t n;        /* decides the plural */
    int64_t id;       /* row of rule->to_entity; 0 none */
    const char *name; /* of that row; in the arena */
    int32_t day;
    int m;
    int stage;         /* where Enter goes: rule->to_stage, or the stage of what it speaks of … */
    const char *panel; /* … and rule->to_panel, or the panel of what it speaks of */
    const char *text;  /* translated, in the arena */
};

/* What the card is of that shows its row; NULL: none, the panel has it all or lists the row itself. */
const struct entity *hint_card(const struct hint *h);
/* The subgroup that the panel is to show; 0: the panel shows all of them, or what it showed. */
int64_t hint_group(const struct hint *h);
/* The setting it speaks of, by its name; NULL: none. */
const char *hint_setting(const struct hint *h);

struct hints {
    const struct hint *v;
    size_t n;
};

/* Everything there is to say, most urgent first: by priority, then the facts' stage before others, then in
 * the table's order. Nothing to say: n = 0. */
struct hints guide_run(const struct guide_facts *f, struct arena *a);

#endif
