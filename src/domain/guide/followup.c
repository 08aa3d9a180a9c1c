#include "domain/guide/rules.h"

SOME(follow_point)
SOME(steps_late)
SOME(steps_no_owner)
SOME(commitments_over)
SOME(commitments_lapse)
SOME(decisions_no_review)
SOME(decisions_review)
SOME(decisions_trial)
SOME(rasci_broken)
SOME_WHEN(budgets_off, f->with_budget)
SOME_WHEN(donations, f->with_budget)
SOME_WHEN(flows_open, f->with_budget)
SOME_WHEN(liability, f->with_budget)
SOME(level_close)
SOME(funder_steps)
SOME(blockers_rules)
SOME(groups_no_review)
SOME(elected_waiting)
SOME(files_due)
SOME(leavers)
SOME(help_wanted)

static const struct guide_rule table[] = {
    {"follow_point", 5, 2, false, AUD_FUNDS, follow_point, N_("Follow-up, day {m}: {name}, due {day}"), NULL,
     5, "review", "follow_point"},
    {"steps_late", 5, 2, false, AUD_FUNDS, steps_late,
     NP_("{n} next step is late, since {day}", "{n} next steps are late, the first since {day}"), 5, "steps",
     "next_step"},
    {"commitments_lapse", 5, 2, false, AUD_GROUP, commitments_lapse,
     NP_("{n} commitment ended without evidence: ask, postpone, or say it was not kept",
         "{n} commitments ended without evidence: ask, postpone, or say they were not kept"),
     5, "commitments", "commitment"},
    {"decisions_review", 5, 2, false, AUD_FUNDS, decisions_review,
     NP_("{n} decision is to be looked at again, since {day}",
         "{n} decisions are to be looked at again: the first since {day}"),
     4, "decisions", "decision"},
    {"decisions_trial", 5, 2, false, AUD_FUNDS, decisions_trial,
     NP_("The trial of {n} decision is over: keep it or change it",
         "The trial of {n} decisions is over: keep them or change them"),
     4, "decisions", "decision"},
    {"donations", 5, 2, false, AUD_GROUP, donations,
     NP_("{n} donation goes to a member whose eligibility is not established: have it checked",
         "{n} donations go to members whose eligibility is not established: have them checked"),
     5, "budget", "money_flow"},
    {"flows_open", 5, 2, false, AUD_GROUP, flows_open,
     NP_("{n} onward grant or staff loan is not authorised in writing",
         "{n} onward grants or staff loans are not authorised in writing"),
     5, "budget", "money_flow"},
    {"liability", 5, 2, false, AUD_GROUP, liability,
     N_("All members of {name} are jointly liable: board minutes missing, {m}"), NULL, 5, "groups",
     "consortium"},
    {"help_wanted", 5, 2, false, AUD_GROUP, help_wanted,
     NP_("Help is wanted with a promise: {name}", "{n} requests for help with promises: {name} first"), 5,
     "calls", NULL},
    {"leavers", 5, 2, false, AUD_ORGANISERS, leavers,
     NP_("{name} has left and still holds something here ({m}): who takes over?",
         "{n} organisations have left and still hold something here: {name} first ({m})"),
     0, "organisations", "organisation"},
    {"files_due", 5, 2, false, AUD_GROUP, files_due,
     NP_("{name} wants the file by {day}: for its next committee",
         "{n} funds want a file for their next committee: {name} first, by {day}"),
     5, "crossed", "fund_profile"},
    {"elected_waiting", 5, 3, false, AUD_FUNDS, elected_waiting,
     NP_("{n} person elected for a role has no mandate yet: the group has a project now",
         "{n} people elected for a role have no mandate yet: their groups have a project now"),
     4, "decisions", "decision"},
    {"funder_steps", 5, 2, false, AUD_GROUP, funder_steps,
     NP_("{n} next step with a fund is late", "{n} next steps with funds are late"), 5, "funders",
     "funder_meeting"},
    {"steps_no_owner", 5, 3, false, AUD_FUNDS, steps_no_owner,
     NP_("{n} next step has no owner or no date", "{n} next steps have no owner or no date"), 5, "steps",
     "next_step"},
    {"commitments_over", 5, 3, false, AUD_GROUP, commitments_over,
     NP_("{n} commitment is over with its evidence: say that it was kept",
         "{n} commitments are over with their evidence: say that they were kept"),
     5, "commitments", "commitment"},
    {"decisions_no_review", 5, 3, false, AUD_FUNDS, decisions_no_review,
     NP_("{n} decision has no review date", "{n} decisions have no review date"), 4, "decisions", "decision"},
    {"rasci_broken", 5, 3, false, AUD_FUNDS, rasci_broken,
     NP_("{n} deliverable has not exactly one A and at least one R",
         "{n} deliverables have not exactly one A and at least one R"),
     5, "roles", NULL},
    {"budgets_off", 5, 3, false, AUD_GROUP, budgets_off,
     NP_("The budget of {name} does not add up", "{n} budgets do not add up, {name} first"), 5, "budget",
     NULL},
    {"groups_no_review", 5, 3, false, AUD_FUNDS, groups_no_review,
     NP_("{name}: no cooperation review for {m} days",
         "{n} groups without a cooperation review: {name} first ({m} days)"),
     5, "review", NULL},
    {"level_close", 5, 4, false, AUD_GROUP, level_close,
     NP_("{name}: one gate left before stage N{m}",
         "{n} groups have one gate left: {name} first (stage N{m})"),
     5, "groups", NULL},
    {"blockers_rules", 5, 4, false, AUD_GROUP, blockers_rules,
     NP_("{n} blocker can be lifted by a fund or a public body",
         "{n} blockers can be lifted by a fund or a public body"),
     5, "funders", NULL},
};

const struct guide_rules guide_followup = RULES(table);
