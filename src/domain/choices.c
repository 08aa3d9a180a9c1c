#include "domain/choices.h"
#include "catalyse/base/i18n.h"

#define END \
    { NULL, NULL, NULL }

const struct choice AUDIENCES[] = {
    {"me", N_("me only"), NULL},
    {"organisers", N_("organisers"), NULL},
    {"group", N_("the group among itself"), NULL},
    {"funds", N_("group with funds"), NULL},
    {"public", N_("public"), NULL},
    END,
};

const struct choice LANGS[] = {
    {"fr", N_("French"), NULL},
    {"en", N_("English"), NULL},
    END,
};

const struct choice YES_NO_CHECK[] = {
    {"yes", N_("yes"), NULL},
    {"no", N_("no"), NULL},
    {"to_check", N_("to check"), NULL},
    {"ruling", N_("yes, by tax ruling"), NULL},
    END,
};

const struct choice YES_PARTIAL_NO[] = {
    {"yes", N_("yes"), NULL},
    {"partial", N_("partly"), NULL},
    {"no", N_("no"), NULL},
    END,
};

const struct choice YES_NO_CASE[] = {
    {"yes", N_("yes"), NULL},
    {"no", N_("no"), NULL},
    {"case", N_("case by case"), NULL},
    END,
};

const struct choice NO_MAYBE_YES[] = {
    {"no", N_("no"), NULL},
    {"maybe", N_("maybe"), NULL},
    {"yes", N_("yes"), NULL},
    END,
};

const struct choice BOARD_MANDATE[] = {
    {"yes", N_("yes"), NULL},
    {"planned", N_("planned"), NULL},
    {"no", N_("no"), NULL},
    END,
};

const struct choice PROGRAMME_STATES[] = {
    {"draft", N_("draft"), NULL},   {"open", N_("opened"), NULL},       {"running", N_("running"), NULL},
    {"closed", N_("closed"), NULL}, {"archived", N_("archived"), NULL}, END,
};

const struct choice STAGE_KINDS[] = {
    {"webinar", N_("launch webinar"), NULL},       {"call", N_("interest call"), NULL},
    {"subgroups", N_("subgroup formation"), NULL}, {"afternoon", N_("co-construction afternoon"), NULL},
    {"followup", N_("follow-up"), NULL},           END,
};

const struct choice STAGE_STATES[] = {
    {"todo", N_("to do"), NULL},     {"ready", N_("ready"), NULL},     {"live", N_("live"), NULL},
    {"done", N_("completed"), NULL}, {"skipped", N_("skipped"), NULL}, END,
};

const struct choice ORG_KINDS[] = {
    {"ACI", N_("Work-integration workshop"),
     N_("for people furthest from work, socially useful activity, close supervision")},
    {"AI", N_("Intermediary association"), N_("places people with households, councils or firms")},
    {"EI", N_("Work-integration enterprise"),
     N_("sells on the market while hiring people on integration pathways")},
    {"ETTI", N_("Work-integration temp agency"), N_("temporary staffing devoted to integration")},
    {"EITI", N_("Self-employment work-integration enterprise"),
     N_("links self-employed people far from work to customers and supports them")},
    {"GEIQ", N_("Employers' group for integration and qualification"),
     N_("pooled employers training in alternation")},
    {"EA", N_("Adapted enterprise"), N_("mainly employs disabled people")},
    {"EATT", N_("Adapted temp agency"), N_("mainly employs disabled people")},
    {"RQ", N_("Neighbourhood company"), N_("resident-led body, often also approved as an SIAE")},
    {"FRUP", N_("Public-utility foundation"), N_("legal person recognised by decree, large endowment")},
    {"FAB", N_("Sheltered foundation"),
     N_("no legal personality of its own, run by a host foundation: the host signs")},
    {"FE", N_("Corporate foundation"), N_("set up by companies for at least five years")},
    {"FDD", N_("Endowment fund"), N_("set up by declaration, no public money save exceptions")},
    {"EM", N_("Corporate patron"), N_("supports without a foundation: cash, in kind, skills")},
    {"COL", N_("Local authority"), N_("municipality, urban area, département, region")},
    {"RES", N_("Network, umbrella body, inter-network"), N_("convenes and speaks for organisations")},
    {"ACC", N_("Adviser, facilitator"), N_("designs and runs the process with no financial stake")},
    {"OTH", N_("Other"),
     N_("employers' group, landlord, training centre, research, residents' group: say which in one line")},
    END,
};

const struct choice ORG_STATES[] = {
    {"prospect", N_("prospect"), NULL},
    {"member", N_("member"), NULL},
    {"inactive", N_("inactive"), NULL},
    END,
};

const struct choice PROGRAMME_ROLES[] = {
    {"voice", N_("representative"), NULL},
    {"funder", N_("funder"), NULL},
    {"host", N_("table host"), NULL},
    {"facil", N_("facilitator"), NULL},
    {"observer", N_("observer"), NULL},
    {"expert", N_("speaker"), NULL},
    {"concerned", N_("person with lived experience"), NULL},
    END,
};

const struct choice PERSON_STATES[] = {
    {"invited", N_("invited"), NULL}, {"registered", N_("registered"), NULL},
    {"present", N_("present"), NULL}, {"absent", N_("absent"), NULL},
    {"excused", N_("excused"), NULL}, END,
};

const struct choice EVENT_KINDS[] = {
    {"webinar", N_("webinar"), NULL},
    {"meeting", N_("meeting"), NULL},
    {"workshop", N_("workshop"), NULL},
    {"conference", N_("conference"), NULL},
    {"bilateral", N_("one-to-one"), NULL},
    {"speed", N_("speed meetings"), NULL},
    END,
};

const struct choice EVENT_STATES[] = {
    {"planned", N_("planned"), NULL},
    {"open", N_("open to registration"), NULL},
    {"live", N_("live"), NULL},
    {"held", N_("held"), NULL},
    {"minuted", N_("minuted"), NULL},
    {"cancelled", N_("cancelled"), NULL},
    END,
};

const struct choice AGENDA_STATES[] = {
    {"pending", N_("to come"), NULL}, {"running", N_("running"), NULL}, {"paused", N_("paused"), NULL},
    {"done", N_("done"), NULL},       {"cut", N_("cut out"), NULL},     END,
};

const struct choice ATTENDANCE_STATES[] = {
    {"expected", N_("expected"), NULL},
    {"present", N_("present"), NULL},
    {"absent", N_("absent"), NULL},
    {"excused", N_("excused"), NULL},
    {"late", N_("late"), NULL},
    {"left", N_("left before the end"), NULL},
    END,
};

const struct choice THEME_ORIGINS[] = {
    {"wish", N_("wishes"), NULL},
    {"call", N_("interest call"), NULL},
    {"funder", N_("funder"), NULL},
    {"convenor", N_("convening organisation"), NULL},
    END,
};

const struct choice THEME_STATES[] = {
    {"suggested", N_("suggested"), NULL}, {"opened", N_("opened"), NULL}, {"retained", N_("retained"), NULL},
    {"merged", N_("merged"), NULL},       {"parked", N_("parked"), NULL}, END,
};

const struct choice WISH_STATES[] = {
    {"raw", N_("raw"), NULL},
    {"clustered", N_("clustered"), NULL},
    {"kept", N_("carried forward"), NULL},
    {"parked", N_("parked for later"), NULL},
    END,
};

const struct choice SIDES[] = {
    {"funder", N_("funders"), NULL},
    {"field", N_("field"), NULL},
    {"network", N_("networks"), NULL},
    {"mixed", N_("mixed"), NULL},
    END,
};

const struct choice CONTRIBUTION_STATES[] = {
    {"raw", N_("raw"), NULL},
    {"clustered", N_("clustered"), NULL},
    {"published", N_("published"), NULL},
    {"dropped", N_("dropped"), NULL},
    END,
};

const struct choice VOTE_KINDS[] = {
    {"dot", N_("dot voting"), NULL},
    {"confidence", N_("confidence, 1 to 5"), NULL},
    {"accord", N_("accord, 0 to 5"), NULL},
    {"gradient", N_("gradient of agreement"), NULL},
    {"consent", N_("consent"), NULL},
    {"hands", N_("show of hands"), NULL},
    {"roti", N_("return on time invested"), NULL},
    END,
};

const struct choice ENTRY_SOURCES[] = {
    {"said", N_("said in the room"), NULL}, {"paper", N_("paper sheet"), NULL}, {"photo", N_("photo"), NULL},
    {"oral", N_("told afterwards"), NULL},  {"phone", N_("phone"), NULL},       {"chat", N_("chat"), NULL},
    {"form", N_("online form"), NULL},      {"hand", N_("raised hand"), NULL},  END,
};

const struct choice EXPERIENCES[] = {
    {"none", N_("no experience"), NULL},
    {"occasional", N_("occasional"), NULL},
    {"regular", N_("regular"), NULL},
    END,
};

const struct choice EOI_STATES[] = {
    {"invited", N_("invited to answer"), NULL},
    {"received", N_("received"), NULL},
    {"complete", N_("complete"), NULL},
    {"shortlisted", N_("shortlisted"), NULL},
    {"selected", N_("selected"), NULL},
    {"waitlisted", N_("on the waiting list"), NULL},
    {"declined", N_("not kept this time"), NULL},
    {"withdrawn", N_("withdrawn"), NULL},
    {"expired", N_("expired"), NULL},
    END,
};

const struct choice EOI_REASONS[] = {
    {"out_of_scope", N_("out of scope"), NULL},
    {"incomplete", N_("incomplete form"), NULL},
    {"no_mandate", N_("no mandate"), NULL},
    {"full", N_("group full"), NULL},
    {"theme_parked", N_("theme parked"), NULL},
    {"duplicate", N_("duplicate"), NULL},
    {"unreachable", N_("unreachable"), NULL},
    {"other", N_("other"), NULL},
    END,
};

const struct choice EOI_OFFERS[] = {
    {"other_theme", N_("another theme"), NULL},
    {"observer", N_("an observer seat"), NULL},
    {"next_call", N_("the next call"), NULL},
    END,
};

const struct choice SUBGROUP_STATES[] = {
    {"forming", N_("forming"), NULL},
    {"confirmed", N_("confirmed"), NULL},
    {"active", N_("active"), NULL},
    {"paused", N_("paused"), NULL},
    {"became_consortium", N_("became a consortium"), NULL},
    {"merged", N_("merged"), NULL},
    {"closed", N_("closed"), NULL},
    END,
};

const struct choice LEVELS[] = {
    {"N0", N_("N0 interest list"), NULL},
    {"N1", N_("N1 group"), NULL},
    {"N2", N_("N2 committed group"), NULL},
    {"N3", N_("N3 pre-consortium"), NULL},
    {"N4", N_("N4 signed consortium"), NULL},
    {"N5", N_("N5 learning consortium"), NULL},
    {"N6", N_("N6 sustained, spread or well closed"), NULL},
    END,
};

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
