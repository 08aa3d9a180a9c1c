#include "domain/guide/rules.h"

enum { EMPTY_DAYS = 30, NEAR_DAYS = 15, MINUTES_DAYS = 7 };

static bool paper(const struct guide_facts *f, struct hint *h) {
    static const char *const panels[] = {"diagnosis", "project", "checklist"};
    bool fires = some(h, &f->paper), known = h->m >= 0 && h->m <= SHEET_CHECKLIST;
    h->panel = panels[fires && known ? h->m : SHEET_DIAGNOSIS];
    return fires;
}

SOME_WHEN(diagnosis_few, f->afternoon_held)
SOME(diagnosis_disputed)
SOME_WHEN(groups_no_project, f->afternoon_held)
SOME(questions_again)
SOME_WHEN(starred_unasked, f->afternoon_held)
SOME(answers_no_owner)
SOME(objections_open)
SOME(commitments_no_due)
SOME(intentions)

static bool afternoon_missing(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->groups_confirmed && !f->afternoon_held && !f->afternoon.n;
}

static bool afternoon_empty(const struct guide_facts *f, struct hint *h) {
    return !f->afternoon_held && some(h, &f->afternoon) && !h->m && within(f, h->day, EMPTY_DAYS);
}

static bool afternoon_near(const struct guide_facts *f, struct hint *h) {
    return !f->afternoon_held && some(h, &f->afternoon) && within(f, h->day, NEAR_DAYS) && h->day > f->today;
}

static bool people_unconfirmed(const struct guide_facts *f, struct hint *h) {
    return some(h, &f->people_unconfirmed) && within(f, h->day, NEAR_DAYS);
}

static bool rounds_unplanned(const struct guide_facts *f, struct hint *h) {
    return some(h, &f->rounds_unplanned) && within(f, h->day, NEAR_DAYS);
}

static bool agenda_sum(const struct guide_facts *f, struct hint *h) {
    if (f->agenda_stage) h->stage = f->agenda_stage;
    return some(h, &f->agenda_sum);
}

static bool agenda_long(const struct guide_facts *f, struct hint *h) {
    return agenda_sum(f, h) && h->m > 0;
}

static bool agenda_short(const struct guide_facts *f, struct hint *h) {
    bool fires = agenda_sum(f, h) && h->m < 0;
    h->m = fires ? -h->m : h->m;
    return fires;
}

static bool minutes_open(const struct guide_facts *f, struct hint *h) {
    if (!some(h, &f->minutes_open) || f->today - h->day < MINUTES_DAYS) return false;
    if (h->m) h->stage = h->m;
    return true;
}

static const struct guide_rule table[] = {
    {"afternoon_missing", 4, 2, false, AUD_FUNDS, afternoon_missing,
     N_("Subgroups are confirmed and no afternoon is planned: choose its date"), NULL, 4, "agenda", NULL},
    {"afternoon_empty", 4, 2, false, AUD_FUNDS, afternoon_empty,
     N_("“{name}” ({day}) has no run of show: begin from the model"), NULL, 4, "agenda", NULL},
    {"afternoon_near", 4, 2, false, AUD_FUNDS, afternoon_near,
     N_("“{name}” is on {day}: go through the preparation"), NULL, 4, "preparation", NULL},
    {"people_unconfirmed", 4, 2, false, AUD_FUNDS, people_unconfirmed,
     NP_("{n} person has neither confirmed nor declined", "{n} people have neither confirmed nor declined"),
     4, "preparation", NULL},
    {"rounds_unplanned", 4, 2, false, AUD_FUNDS, rounds_unplanned,
     N_("Who sits where in the rounds of {name} is not planned: V proposes it"), NULL, 4, "rotations", NULL},
    {"paper", 4, 2, false, AUD_FUNDS, paper,
     NP_("{n} sheet is still on paper, {name}: enter it while you remember",
         "{n} sheets are still on paper, {name} first: enter them while you remember"),
     4, "diagnosis", "subgroup"},
    {"objections_open", 4, 2, false, AUD_GROUP, objections_open,
     NP_("{n} objection is still open: {name}", "{n} objections are still open, first: {name}"), 4,
     "decisions", "decision"},
    {"minutes_open", 4, 2, false, AUD_FUNDS, minutes_open,
     NP_("The minutes of {name} are not closed: H shows what is open ({day})",
         "The minutes of {n} events are not closed, first {name}: H shows what is open ({day})"),
     4, "agenda", NULL},
    {"agenda_long", 4, 3, false, AUD_FUNDS, agenda_long,
     N_("{name}: the blocks last {m} min more than the event"), NULL, 4, "agenda", NULL},
    {"agenda_short", 4, 3, false, AUD_FUNDS, agenda_short,
     N_("{name}: the blocks last {m} min less than the event"), NULL, 4, "agenda", NULL},
    {"diagnosis_few", 4, 3, false, AUD_FUNDS, diagnosis_few,
     NP_("The diagnosis of {name} is incomplete: {m} of 3 entries are shared",
         "{n} subgroups have an incomplete diagnosis: {name} first ({m} of 3)"),
     4, "diagnosis", "subgroup"},
    {"groups_no_project", 4, 3, false, AUD_FUNDS, groups_no_project,
     NP_("{name} has no project sheet", "{n} subgroups have no project sheet, {name} first"), 4, "project",
     "subgroup"},
    {"questions_again", 4, 3, false, AUD_GROUP, questions_again,
     NP_("The checklist has {n} question to discuss again",
         "The checklist has {n} questions to discuss again"),
     4, "checklist", NULL},
    {"starred_unasked", 4, 3, false, AUD_FUNDS, starred_unasked,
     NP_("{n} question of the short list was not asked, {name}",
         "{n} questions of the short list were not asked: {name} first"),
     4, "checklist", "subgroup"},
    {"commitments_no_due", 4, 3, false, AUD_FUNDS, commitments_no_due,
     NP_("{n} commitment has no due date", "{n} commitments have no due date"), 4, "commitments",
     "commitment"},
    {"intentions", 4, 3, false, AUD_GROUP, intentions,
     NP_("{n} intention waits for someone who may commit the organisation",
         "{n} intentions wait for someone who may commit the organisation"),
     4, "commitments", "commitment"},
    {"diagnosis_disputed", 4, 4, false, AUD_FUNDS, diagnosis_disputed,
     NP_("{n} diagnosis entry is disputed: keep both versions, and say who checks",
         "{n} diagnosis entries are disputed: keep both versions, and say who checks"),
     4, "diagnosis", NULL},
    {"answers_no_owner", 4, 4, false, AUD_FUNDS, answers_no_owner,
     NP_("{n} question without agreement has no owner or no date",
         "{n} questions without agreement have no owner or no date"),
     4, "checklist", NULL},
};

const struct guide_rules guide_afternoon = RULES(table);
