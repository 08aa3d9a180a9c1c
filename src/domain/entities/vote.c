#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field ballot_fields[] = {
    TEXT("title_fr", N_("What is voted on"), 200, FUNDS, F_REQUIRED | F_LIST),
    REF("event", N_("Event"), "event", PUBLIC, F_CASCADE | F_LIST),
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE | F_LIST),
    CHOICE("about", N_("Among"), BALLOT_SUBJECTS, "wish", FUNDS, F_REQUIRED | F_LIST),
    CHOICE("method", N_("Method"), BALLOT_METHODS, "dot", FUNDS, F_REQUIRED | F_LIST),
    INTEGER("budget", N_("Points each"), 0, 100, FUNDS, 0),
    INTEGER("cap", N_("At most on one"), 0, 100, FUNDS, 0),
    BOOL("negative", N_("Points may be taken away"), "0", FUNDS, 0),
    CHOICE("voters", N_("Who votes"), VOTERS, "person", FUNDS, F_REQUIRED),
    BOOL("secret", N_("Secret vote"), "0", FUNDS, 0),
    INTEGER("round", N_("Round"), 1, 99, FUNDS, F_REQUIRED | F_LIST),
    REF("before", N_("After the round"), "ballot", FUNDS, F_HIDDEN),
    STATE(BALLOT_STATES, "open"),
    NOTE,
};

const struct entity ballot_entity = {
    .name = "ballot",
    .label = N_("Round of voting"),
    .label_many = N_("Rounds of voting"),
    .prefix = "BAL",
    FIELDS(ballot_fields),
    .title = "title_fr round",
    .order = "event,id",
    .states = "open>closed; closed>open",
};

static const struct field vote_fields[] = {
    REF("event", N_("Event"), "event", FUNDS, F_CASCADE),
    REF("ballot", N_("Round of voting"), "ballot", FUNDS, F_CASCADE),
    CHOICE("kind", N_("Kind"), VOTE_KINDS, "dot", FUNDS, F_REQUIRED | F_LIST),
    REF("wish", N_("Wish"), "wish", FUNDS, F_CASCADE | F_LIST),
    REF("contribution", N_("Contribution"), "contribution", FUNDS, F_CASCADE),
    REF("fund_question", N_("Question to funds"), "fund_question", FUNDS, F_CASCADE),
    REF("project", N_("Project"), "project", FUNDS, F_CASCADE | F_LIST),
    REF("diagnosis_entry", N_("Diagnosis entry"), "diagnosis_entry", FUNDS, F_CASCADE),
    REF("modality", N_("Cooperation modality"), "modality", FUNDS, F_CASCADE),
    REF("proposal_version", N_("Version of the proposal"), "proposal_version", FUNDS, F_CASCADE),
    REF("statement", N_("Self-diagnosis statement"), "statement", FUNDS, F_CASCADE),
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE),
    REF_BACK("participant", N_("Participant"), "participant", ORGA, 0, N_("Votes given")),
    REF("org", N_("Organisation"), "organisation", ORGA, F_LIST),
    REF_BACK("nominee", N_("Nominated person"), "participant", GROUP, 0, N_("Votes for this person")),
    TEXT("reason", N_("Reason"), 400, GROUP, F_FREE_TEXT),
    INTEGER("value", N_("Value"), -100, 100, ORGA, F_REQUIRED | F_LIST),
    INTEGER("count", N_("How many"), 1, 100000, FUNDS, F_LIST),
    INTEGER("round", N_("Round"), 1, 99, FUNDS, F_REQUIRED | F_LIST),
    CHOICE("source", N_("Known from"), ENTRY_SOURCES, "hand", ORGA, 0),
    TEXT("entered_by", N_("Entered by"), 80, ORGA, F_PERSONAL),
    NOTE,
};

const struct entity vote_entity = {
    .name = "vote",
    .label = N_("Vote"),
    .label_many = N_("Votes"),
    .prefix = "V",
    FIELDS(vote_fields),
    .title = "kind value",
    .order = "id",
    .flags = E_LINK,
};
