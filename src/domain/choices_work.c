#include "catalyse/base/i18n.h"
#include "domain/choices.h"

#define END \
    { NULL, NULL, NULL }

const struct choice DIAGNOSIS_BLOCKS[] = {
    {"publics", N_("People served"), NULL},
    {"constat", N_("Findings"), NULL},
    {"paroles", N_("Voices"), NULL},
    {"freins", N_("Barriers"), NULL},
    {"causes", N_("Causes"), NULL},
    {"effets", N_("Effects"), NULL},
    {"ressources", N_("Resources"), NULL},
    {"manques", N_("Gaps"), NULL},
    {"leviers", N_("Levers"), NULL},
    {"verifier", N_("To check"), NULL},
    END,
};

const struct choice DIAGNOSIS_KINDS[] = {
    {"fact", N_("fact"), NULL},
    {"view", N_("opinion"), NULL},
    {"gap", N_("gap"), NULL},
    {"resource", N_("resource"), NULL},
    END,
};

const struct choice DIAGNOSIS_STATES[] = {
    {"raw", N_("raw"), NULL},
    {"checked", N_("checked"), NULL},
    {"agreed", N_("shared by the group"), NULL},
    {"disputed", N_("disputed"), NULL},
    END,
};

const struct choice PROJECT_STATES[] = {
    {"idea", N_("idea"), NULL},
    {"framed", N_("framed"), NULL},
    {"costed", N_("costed"), NULL},
    {"submitted", N_("submitted"), NULL},
    {"funded", N_("funded"), NULL},
    {"running", N_("running"), NULL},
    {"finalising", N_("finalising"), NULL},
    {"closed", N_("closed"), NULL},
    {"suspended", N_("suspended"), NULL},
    {"abandoned", N_("abandoned"), NULL},
    END,
};

const struct choice TEST_STATES[] = {
    {"none", N_("not chosen"), NULL},
    {"planned", N_("planned"), NULL},
    {"started", N_("started"), NULL},
    {"done", N_("done"), NULL},
    END,
};

const struct choice CANVAS_BLOCKS[] = {
    {"name", N_("Name and one-line summary"), NULL},
    {"need", N_("Need kept"), NULL},
    {"people", N_("People and number"), NULL},
    {"change", N_("Change in 3 years"), NULL},
    {"chain", N_("Results chain"), NULL},
    {"assumptions", N_("Fragile assumptions"), NULL},
    {"who", N_("Who does what"), NULL},
    {"brings", N_("What each brings"), NULL},
    {"test", N_("First test"), NULL},
    {"resources", N_("Resources needed"), NULL},
    {"measures", N_("Measurement"), NULL},
    {"ask", N_("What we ask of funders, and what we do not ask"), NULL},
    END,
};

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

const struct choice ANSWER_STATES[] = {
    {"unasked", N_("not asked"), NULL},         {"discussed", N_("discussed, no agreement"), NULL},
    {"partial", N_("partial agreement"), NULL}, {"agreed", N_("agreed by all"), NULL},
    {"disagreed", N_("disagreement"), NULL},    {"not_applicable", N_("not applicable"), NULL},
    {"reopened", N_("reopened"), NULL},         END,
};

const struct choice DECISION_RULES[] = {
    {"consent", N_("consent (no reasoned objection)"), NULL},
    {"consensus", N_("consensus (all in favour)"), NULL},
    {"maj", N_("simple majority"), NULL},
    {"qmaj", N_("two-thirds majority"), NULL},
    {"lead", N_("the lead, after advice"), NULL},
    {"each", N_("each organisation for itself"), NULL},
    {"funder", N_("funder's own decision"), NULL},
    END,
};

const struct choice DECISION_STATES[] = {
    {"proposed", N_("on the table"), NULL}, {"clarified", N_("clarified"), NULL},
    {"tested", N_("tested"), NULL},         {"adopted", N_("adopted"), NULL},
    {"rejected", N_("rejected"), NULL},     {"deferred", N_("deferred"), NULL},
    {"reviewed", N_("reviewed"), NULL},     END,
};

const struct choice OBJECTION_KINDS[] = {
    {"objection", N_("objection"), NULL},
    {"concern", N_("concern"), NULL},
    END,
};

const struct choice OBJECTION_STATES[] = {
    {"open", N_("not lifted yet"), NULL},
    {"integrated", N_("integrated"), NULL},
    {"withdrawn", N_("withdrawn"), NULL},
    END,
};

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

/* Who looked at a step of structuring, beside the group. */
const struct choice CHECKERS[] = {
    {"lawyer", N_("a lawyer"), NULL},
    {"accountant", N_("an accountant"), NULL},
    {"network", N_("a network"), NULL},
    {"dla", N_("the local support scheme (DLA)"), NULL},
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

const struct choice RISK_RESPONSES[] = {
    {"avoid", N_("avoid"), NULL},
    {"reduce", N_("reduce"), NULL},
    {"share", N_("share"), NULL},
    {"accept", N_("accept"), NULL},
    END,
};

const struct choice RISK_STATES[] = {
    {"open", N_("to deal with"), NULL},
    {"watched", N_("watched"), NULL},
    {"happened", N_("happened"), NULL},
    {"closed", N_("closed"), NULL},
    END,
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

const struct choice AXES[] = {
    {"but", N_("purpose"), NULL},
    {"confiance", N_("trust"), NULL},
    {"gouvernance", N_("governance"), NULL},
    {"roles", N_("roles"), NULL},
    {"moyens", N_("resources"), NULL},
    {"droit", N_("law"), NULL},
    {"mesure", N_("measurement"), NULL},
    {"duree", N_("durability"), NULL},
    END,
};

const struct choice RUNS[] = {
    {"webinar", N_("launch webinar"), NULL},
    {"committee", N_("review committee"), NULL},
    {"formation", N_("subgroup formation"), NULL},
    {"afternoon", N_("co-construction afternoon"), NULL},
    {"subgroup", N_("subgroup meeting"), NULL},
    {"codev", N_("peer co-development"), NULL},
    {"committee_cross", N_("cross-consortium committee"), NULL},
    {"conference", N_("conference with collective construction"), NULL},
    END,
};

const struct choice CANVASES[] = {
    {"diagnosis", N_("social needs diagnosis"), NULL},
    {"project", N_("project co-construction"), NULL},
    END,
};

const struct choice PHOTO_RIGHTS[] = {
    {"unknown", N_("to ask"), NULL},
    {"internal", N_("for the group only"), NULL},
    {"public", N_("may be published"), NULL},
    END,
};
