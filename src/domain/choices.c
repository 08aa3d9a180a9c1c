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
    {"todo", N_("to do"), NULL},     {"ready", N_("ready"), NULL},     {"live", N_("under way"), NULL},
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

const struct choice CONSENT_PURPOSES[] = {
    {"list", N_("the shared list"), N_("name, function and organisation on the list handed to all")},
    {"contact", N_("being contacted again"), N_("by the organisers, about what follows")},
    {"photo", N_("photos and films"), N_("being recognised on them, in the group or beyond")},
    {"recording", N_("recording"), N_("of what is said in a meeting, to write the minutes")},
    {"quote", N_("being quoted"), N_("by name, in what is published")},
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
    {"ranked", N_("ranking"), NULL},
    END,
};

const struct choice BALLOT_SUBJECTS[] = {
    {"wish", N_("wishes"), NULL},
    {"contribution", N_("contributions"), NULL},
    {"fund_question", N_("questions to funds"), NULL},
    {"project", N_("projects"), NULL},
    {"diagnosis_entry", N_("needs of the diagnosis"), NULL},
    END,
};

const struct choice BALLOT_METHODS[] = {
    {"dot", N_("dot voting"), N_("each one places points on what matters most")},
    {"hands", N_("show of hands"), N_("one hand for each item one supports")},
    {"ranked", N_("ranking"), N_("each one puts items in order")},
    END,
};

const struct choice BALLOT_STATES[] = {
    {"open", N_("being voted"), NULL},
    {"closed", N_("closed"), NULL},
    END,
};

const struct choice VOTERS[] = {
    {"person", N_("each person"), NULL},
    {"organisation", N_("one vote per organisation"), NULL},
    {"person_no_funds", N_("each person, without the funds"), NULL},
    {"organisation_no_funds", N_("one vote per organisation, without the funds"), NULL},
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

const struct choice PLACEMENT_RULES[] = {
    {"together", N_("in the same group"), NULL},
    {"apart", N_("not in the same group"), NULL},
    {"forbid", N_("not in this theme"), NULL},
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
