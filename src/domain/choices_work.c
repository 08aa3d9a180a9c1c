#include "catalyse/base/i18n.h"
#include "domain/choices.h"

/* What a group works on, and decides. */

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
