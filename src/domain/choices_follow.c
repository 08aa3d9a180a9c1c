#include "catalyse/base/i18n.h"
#include "domain/choices.h"

/* Meetings and contacts, steps, what is written and measured. */

#define END \
    { NULL, NULL, NULL }

const struct choice MEETING_KINDS[] = {
    {"subgroup", N_("subgroup meeting"), NULL},
    {"codev", N_("peer co-development"), NULL},
    {"committee", N_("cross-consortium committee"), NULL},
    {"review", N_("cooperation review"), NULL},
    {"structuring", N_("structuring meeting"), NULL},
    {"call", N_("call to the convenor"), NULL},
    {"other", N_("other"), NULL},
    END,
};

const struct choice MEETING_STATES[] = {
    {"planned", N_("to be held"), NULL},
    {"held", N_("took place"), NULL},
    {"minuted", N_("minuted"), NULL},
    {"validated", N_("validated"), NULL},
    END,
};

const struct choice HELP_KINDS[] = {
    {"operational", N_("for a project"), N_("follow-up, network, expertise")},
    {"strategic", N_("for the organisation"), N_("governance, socio-economic model, coaching")},
    END,
};

const struct choice BLOCKER_KINDS[] = {
    {"legal", N_("legal"), NULL},
    {"cash", N_("cash flow"), NULL},
    {"time", N_("time"), NULL},
    {"people", N_("staff"), NULL},
    {"premises", N_("premises"), NULL},
    {"data", N_("data"), NULL},
    {"trust", N_("trust"), NULL},
    {"funder_rule", N_("funder's rule"), NULL},
    {"public_rule", N_("public rule"), NULL},
    END,
};

const struct choice STEP_STATES[] = {
    {"open", N_("to do"), NULL}, {"doing", N_("under way"), NULL},  {"done", N_("done"), NULL},
    {"late", N_("late"), NULL},  {"dropped", N_("given up"), NULL}, END,
};

const struct choice FORMATS[] = {
    {"speed", N_("speed rotations"), NULL},
    {"bilateral", N_("one-to-one"), NULL},
    {"table", N_("funders' table"), NULL},
    {"visit", N_("site visit"), NULL},
    {"codev", N_("peer co-development"), NULL},
    {"reverse", N_("reversed call"), NULL},
    END,
};

const struct choice MEETING_OUTCOMES[] = {
    {"no", N_("no"), NULL},
    {"keep_contact", N_("keep in contact"), NULL},
    {"visit", N_("visit"), NULL},
    {"send_file", N_("send the file"), NULL},
    {"agreed_amount", N_("amount agreed"), NULL},
    END,
};

const struct choice FUNDER_MEETING_STATES[] = {
    {"requested", N_("requested"), NULL},  {"scheduled", N_("scheduled"), NULL},
    {"held", N_("took place"), NULL},      {"followed_up", N_("followed up"), NULL},
    {"cancelled", N_("called off"), NULL}, END,
};

const struct choice DOCUMENT_KINDS[] = {
    {"charter", N_("charter"), NULL},
    {"agreement", N_("agreement"), NULL},
    {"addendum", N_("addendum"), NULL},
    {"board_minute", N_("board minute"), NULL},
    {"budget", N_("budget"), NULL},
    {"receipt", N_("receipt"), NULL},
    {"report", N_("report"), NULL},
    {"photo", N_("photo"), NULL},
    END,
};

const struct choice DOCUMENT_STATES[] = {
    {"draft", N_("draft"), NULL},
    {"shared", N_("shared"), NULL},
    {"signed", N_("signed"), NULL},
    {"superseded", N_("superseded"), NULL},
    END,
};

const struct choice INDICATOR_LEVELS[] = {
    {"activity", N_("activity"), NULL},
    {"output", N_("output"), NULL},
    {"outcome", N_("outcome"), NULL},
    {"impact", N_("impact"), NULL},
    END,
};

const struct choice INDICATOR_STATES[] = {
    {"defined", N_("defined"), NULL},
    {"collected", N_("collected"), NULL},
    {"reviewed", N_("looked at again"), NULL},
    END,
};

const struct choice CONTACT_KINDS[] = {
    {"email", N_("e-mail"), NULL},
    {"letter", N_("letter"), NULL},
    {"phone", N_("phone"), NULL},
    {"meeting", N_("meeting"), NULL},
    END,
};
