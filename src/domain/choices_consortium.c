#include "catalyse/base/i18n.h"
#include "domain/choices.h"

/* Who belongs, who does what, who gives and pays what. */

#define END \
    { NULL, NULL, NULL }

const struct choice CONSORTIUM_STATES[] = {
    {"emerging", N_("emerging"), NULL},   {"pre_consortium", N_("pre-consortium"), NULL},
    {"agreed", N_("agreed"), NULL},       {"signed", N_("signed"), NULL},
    {"operating", N_("operating"), NULL}, {"renewed", N_("renewed"), NULL},
    {"wound_up", N_("wound up"), NULL},   END,
};

const struct choice LIABILITIES[] = {
    {"none", N_("no joint liability"), NULL},
    {"lead", N_("the lead only"), NULL},
    {"all", N_("all members, joint and several"), NULL},
    END,
};

const struct choice OUTCOMES_N6[] = {
    {"none", N_("not yet"), NULL},
    {"follow_on", N_("follow-on funding"), NULL},
    {"lasting_form", N_("lasting form"), NULL},
    {"handover", N_("dated end with handover"), NULL},
    END,
};

const struct choice TIERS[] = {
    {"core", N_("core"), NULL},
    {"associate", N_("associate"), NULL},
    {"observer", N_("observer"), NULL},
    END,
};

const struct choice MEMBERSHIP_STATES[] = {
    {"proposed", N_("asked to join"), NULL},
    {"accepted", N_("accepted as a member"), NULL},
    {"active", N_("taking part"), NULL},
    {"leaving", N_("leaving"), NULL},
    {"left", N_("gone"), NULL},
    {"excluded", N_("excluded"), NULL},
    END,
};

const struct choice ROLE_STATES[] = {
    {"proposed", N_("proposed"), NULL},
    {"accepted", N_("accepted"), NULL},
    {"held", N_("in post"), NULL},
    {"ended", N_("ended"), NULL},
    END,
};

const struct choice RASCI_LETTERS[] = {
    {"R", N_("does"), NULL},         {"A", N_("answers"), NULL},     {"S", N_("supports"), NULL},
    {"C", N_("is consulted"), NULL}, {"I", N_("is informed"), NULL}, END,
};

const struct choice EARMARKS[] = {
    {"none", N_("not applicable"), NULL}, {"free", N_("unrestricted"), NULL},
    {"core", N_("running costs"), NULL},  {"project", N_("project"), NULL},
    {"salary", N_("salary"), NULL},       {"capital", N_("capital"), NULL},
    {"regrant", N_("regranting"), NULL},  END,
};

const struct choice STRENGTHS[] = {
    {"none", N_("nil"), NULL},
    {"soft", N_("soft"), NULL},
    {"firm", N_("firm"), NULL},
    {"tight", N_("tight"), NULL},
    END,
};

const struct choice COMMITMENT_STATES[] = {
    {"proposed", N_("proposed"), NULL},       {"agreed", N_("agreed"), NULL},
    {"signed", N_("signed"), NULL},           {"kept", N_("kept"), NULL},
    {"partly_kept", N_("partly kept"), NULL}, {"lapsed", N_("lapsed"), NULL},
    {"withdrawn", N_("taken back"), NULL},    END,
};

const struct choice UNITS[] = {
    {"EUR", N_("EUR"), NULL},
    {"EUR/year", N_("EUR a year"), NULL},
    {"days", N_("days"), NULL},
    {"days/month", N_("days a month"), NULL},
    {"hours", N_("hours"), NULL},
    {"FTE", N_("FTE"), NULL},
    {"m2", N_("m²"), NULL},
    {"months", N_("months"), NULL},
    {"items", N_("items"), NULL},
    {"headcount", N_("people"), NULL},
    {"contacts", N_("contacts"), NULL},
    {"actions", N_("actions"), NULL},
    {"percent", N_("%"), NULL},
    {"volume", N_("volume"), NULL},
    {"dataset", N_("dataset"), NULL},
    END,
};

const struct choice COST_NATURES[] = {
    {"direct", N_("direct costs"), NULL},     {"coordination", N_("coordination"), NULL},
    {"overhead", N_("overheads"), NULL},      {"evaluation", N_("evaluation"), NULL},
    {"contingency", N_("contingency"), NULL}, END,
};

const struct choice BUDGET_STATES[] = {
    {"draft", N_("draft"), NULL},
    {"locked", N_("locked"), NULL},
    END,
};

const struct choice FLOW_MODELS[] = {
    {"direct", N_("each funder pays each member"), NULL},
    {"lead", N_("all to the lead, onward grants authorised"), NULL},
    {"host", N_("a host receives and allocates"), NULL},
    {"invoice", N_("the non-eligible member invoices"), NULL},
    {"pooled", N_("funders' common pot"), NULL},
    {"m2m", N_("many funders, many members, one agreement"), NULL},
    END,
};

const struct choice FLOW_BASES[] = {
    {"donation", N_("donation"), NULL},
    {"grant", N_("grant"), NULL},
    {"onward_grant", N_("onward grant"), NULL},
    {"invoice", N_("invoice"), NULL},
    {"staff_loan", N_("staff loan"), NULL},
    {"in_kind", N_("in kind"), NULL},
    END,
};

const struct choice FLOW_STATES[] = {
    {"planned", N_("planned"), NULL},
    {"authorised", N_("authorised"), NULL},
    {"paid", N_("paid"), NULL},
    {"reported", N_("reported"), NULL},
    END,
};

/* Who looked at a step of structuring, beside the group. */
const struct choice CHECKERS[] = {
    {"lawyer", N_("a lawyer"), NULL},
    {"accountant", N_("an accountant"), NULL},
    {"network", N_("a network"), NULL},
    {"dla", N_("the local support scheme (DLA)"), NULL},
    END,
};
