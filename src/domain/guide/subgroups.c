#include "domain/guide/rules.h"

SOME(eoi_unplaced)
SOME(eoi_proposed)
SOME(groups_size)
SOME(groups_no_convenor)
SOME(groups_forming)
SOME(groups_no_meeting)
SOME(groups_no_scope)
SOME(people_where)
SOME(competition)

static const struct guide_rule table[] = {
    {"eoi_unplaced", 3, 2, false, AUD_FUNDS, eoi_unplaced,
     NP_("{n} selected organisation is in no subgroup: V proposes a place",
         "{n} selected organisations are in no subgroup: V proposes places"),
     3, "board", NULL},
    {"eoi_proposed", 3, 2, false, AUD_FUNDS, eoi_proposed,
     NP_("{n} selected organisation has a proposed place: look at it, then y applies it",
         "{n} selected organisations have a proposed place: look at them, then y applies them"),
     3, "board", NULL},
    {"groups_size", 3, 2, false, AUD_FUNDS, groups_size,
     NP_("{name} is too small or too large ({m} organisations): have the groups proposed again",
         "{n} subgroups are too small or too large: {name} first ({m} organisations), have them proposed"
         " again"),
     3, "board", "subgroup"},
    {"groups_no_convenor", 3, 2, false, AUD_FUNDS, groups_no_convenor,
     NP_("{name} has no convenor", "{n} subgroups have no convenor, {name} first"), 3, "proposal",
     "subgroup"},
    {"groups_no_meeting", 3, 2, false, AUD_FUNDS, groups_no_meeting,
     NP_("{name} has no first meeting: propose a date", "{n} subgroups have no first meeting: propose dates"),
     3, "agenda", NULL},
    {"groups_forming", 3, 3, false, AUD_FUNDS, groups_forming,
     NP_("{name} can be confirmed", "{n} subgroups can be confirmed, {name} first"), 3, "proposal",
     "subgroup"},
    {"groups_no_scope", 3, 3, false, AUD_FUNDS, groups_no_scope,
     NP_("{name} met: write its scope sentence and three rules",
         "{n} subgroups met: write their scope sentence and three rules"),
     3, "proposal", "subgroup"},
    {"people_where", 3, 4, false, AUD_FUNDS, people_where,
     NP_("{name} goes to several groups with a colleague: say who goes to which",
         "{n} people go to several groups with a colleague: say who goes to which, {name} first"),
     0, "people", "participant"},
    {"competition", 3, 3, false, AUD_GROUP, competition,
     NP_("Competition to name (Q2.3), {name}: same activity, same département",
         "{n} pairs have the same activity and département: competition to name (Q2.3), {name} first"),
     3, "proposal", "subgroup"},
};

const struct guide_rules guide_subgroups = RULES(table);
