#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field checklist_answer_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    REF("question", N_("Question"), "question", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    INTEGER("round", N_("Round"), 1, 99, FUNDS, F_REQUIRED | F_LIST),
    DECIMAL("confidence", N_("Confidence, mean 1 to 5"), 1, 10, 50, GROUP, F_LIST),
    INTEGER("spread", N_("Spread"), 0, 4, GROUP, F_LIST),
    LINES("text_fr", N_("Answer (French)"), 1200, FUNDS, F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Answer (English)"), 1200, FUNDS, F_FREE_TEXT),
    REF("owner", N_("Carried by"), "organisation", FUNDS, F_LIST),
    REF("owner_person", N_("Carried by (person)"), "participant", FUNDS, 0),
    DATE("due", N_("Due"), FUNDS, F_LIST),
    CHOICE("entered_from", N_("Known from"), ENTRY_SOURCES, "said", ORGA, 0),
    AUDIENCE,
    {.name = "state",
     .label = N_("Status"),
     .kind = FIELD_CHOICE,
     .choices = ANSWER_STATES,
     .initial = "unasked",
     .audience = FUNDS,
     .flags = F_STATE | F_REQUIRED | F_LIST},
    NOTE,
};

const struct entity checklist_answer_entity = {
    .name = "checklist_answer",
    .label = N_("Checklist answer"),
    .label_many = N_("Checklist answers"),
    .prefix = "CA",
    FIELDS(checklist_answer_fields),
    .title = "question",
    .order = "subgroup,question,round",
    .stage = 4,
    .states = "unasked|discussed|partial|agreed|disagreed|not_applicable|reopened>unasked|discussed|partial|"
              "agreed|disagreed|not_applicable|reopened",
};

static const struct field checklist_vote_fields[] = {
    REF("answer", N_("Checklist answer"), "checklist_answer", GROUP, F_REQUIRED | F_CASCADE | F_LIST),
    REF_BACK("participant", N_("Participant"), "participant", ME, 0, N_("Votes on the checklist")),
    INTEGER("value", N_("Fingers"), 1, 5, GROUP, F_REQUIRED | F_LIST),
    INTEGER("count", N_("How many"), 1, 1000, GROUP, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity checklist_vote_entity = {
    .name = "checklist_vote",
    .label = N_("Confidence vote"),
    .label_many = N_("Confidence votes"),
    .prefix = "CVT",
    FIELDS(checklist_vote_fields),
    .title = "answer value",
    .order = "answer,value,id",
    .flags = E_LINK,
    .stage = 4,
};

static const struct field decision_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE | F_LIST),
    REF("meeting", N_("Meeting"), "meeting", FUNDS, 0),
    REF("event", N_("Event"), "event", FUNDS, 0),
    TEXT("title_fr", N_("What is decided"), 200, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    CHOICE("rule", N_("Rule"), DECISION_RULES, "consent", FUNDS, F_REQUIRED | F_LIST),
    REF("mandate", N_("Mandate it is about"), "role_assignment", FUNDS, 0),
    REF("role", N_("Role it is about"), "role", FUNDS, F_HIDDEN),
    REF("elected", N_("Proposed for the role"), "participant", FUNDS, F_HIDDEN),
    TEXT("voters", N_("Who decides"), 200, FUNDS, F_FREE_TEXT),
    BOOL("secret", N_("Secret vote"), "0", FUNDS, 0),
    DATE("trial_until", N_("On trial until"), FUNDS, 0),
    DATE("review_on", N_("Review on"), FUNDS, F_REQUIRED | F_LIST),
    LINES("outcome_fr", N_("Outcome"), 800, FUNDS, F_LIST | F_FREE_TEXT),
    LINES("opponents_fr", N_("Opponents and their reasons"), 800, GROUP, F_FREE_TEXT),
    AUDIENCE,
    STATE(DECISION_STATES, "proposed"),
    NOTE,
};

const struct entity decision_entity = {
    .name = "decision",
    .label = N_("Decision"),
    .label_many = N_("Decisions"),
    .prefix = "DEC",
    FIELDS(decision_fields),
    .title = "title_fr",
    .order = "id",
    .stage = 4,
    .states =
        "proposed>clarified>tested>adopted|rejected|deferred; proposed|clarified>adopted|rejected|deferred; "
        "adopted|rejected|deferred>reviewed; deferred|rejected>proposed; reviewed>adopted",
};

static const struct field proposal_version_fields[] = {
    REF("decision", N_("Decision"), "decision", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    INTEGER("no", N_("Version"), 1, 99, FUNDS, F_REQUIRED | F_LIST),
    LINES("text_fr", N_("Proposal"), 2000, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    NOTE,
};

const struct entity proposal_version_entity = {
    .name = "proposal_version",
    .label = N_("Version of a proposal"),
    .label_many = N_("Versions of proposals"),
    .prefix = "PV",
    FIELDS(proposal_version_fields),
    .title = "no text_fr",
    .order = "decision,no",
    .flags = E_LINK,
    .stage = 4,
};

static const struct field objection_fields[] = {
    REF("decision", N_("Decision"), "decision", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("kind", N_("Kind"), OBJECTION_KINDS, "objection", FUNDS, F_REQUIRED | F_LIST),
    LINES("text_fr", N_("Reason"), 600, GROUP, F_REQUIRED | F_LIST | F_FREE_TEXT),
    REF_BACK("org", N_("Raised by"), "organisation", GROUP, F_LIST, N_("Objections and reserves to")),
    REF("version", N_("Version"), "proposal_version", FUNDS, 0),
    STATE(OBJECTION_STATES, "open"),
    LINES("outcome_fr", N_("How it was settled"), 600, GROUP, F_FREE_TEXT),
    NOTE,
};

const struct entity objection_entity = {
    .name = "objection",
    .label = N_("Objection or concern"),
    .label_many = N_("Objections and concerns"),
    .prefix = "OBJ",
    FIELDS(objection_fields),
    .title = "text_fr",
    .order = "decision,id",
    .flags = E_LINK,
    .stage = 4,
    .states = "open>integrated|withdrawn; integrated|withdrawn>open",
};

static const struct field meeting_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE | F_LIST),
    REF("event", N_("Event"), "event", FUNDS, 0),
    CHOICE("kind", N_("Kind"), MEETING_KINDS, "subgroup", FUNDS, F_REQUIRED | F_LIST),
    DATE("date", N_("Date"), FUNDS, F_REQUIRED | F_LIST),
    TEXT("place", N_("Place or link"), 200, FUNDS, 0),
    INTEGER("quorum", N_("Quorum"), 0, 1000, FUNDS, 0),
    LINES("minutes_fr", N_("Minutes"), 8000, GROUP, F_FREE_TEXT),
    STATE(MEETING_STATES, "planned"),
    NOTE,
};

const struct entity meeting_entity = {
    .name = "meeting",
    .label = N_("Meeting"),
    .label_many = N_("Meetings"),
    .prefix = "MT",
    FIELDS(meeting_fields),
    .title = "kind date",
    .order = "date,id",
    .stage = 5,
    .states = "planned>held>minuted>validated; held>planned; minuted>held",
};

static const struct field meeting_attendee_fields[] = {
    REF_BACK("meeting", N_("Meeting"), "meeting", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("People at the meeting")),
    REF_BACK("participant", N_("Participant"), "participant", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Meetings attended")),
    NOTE,
};

const struct entity meeting_attendee_entity = {
    .name = "meeting_attendee",
    .label = N_("Person at a meeting"),
    .label_many = N_("People at meetings"),
    .prefix = "MA",
    FIELDS(meeting_attendee_fields),
    .title = "meeting participant",
    .order = "meeting,id",
    .flags = E_LINK,
    .stage = 5,
};

static const struct field blocker_fields[] = {
    REF("meeting", N_("Meeting"), "meeting", GROUP, F_CASCADE | F_LIST),
    REF("funder_meeting", N_("Funder meeting"), "funder_meeting", GROUP, F_CASCADE | F_LIST),
    CHOICE("kind", N_("Kind"), BLOCKER_KINDS, NULL, GROUP, F_REQUIRED | F_LIST),
    TEXT("text_fr", N_("Blocker"), 300, GROUP, F_LIST | F_FREE_TEXT),
    BOOL("lifted", N_("Lifted"), "0", GROUP, F_LIST),
    NOTE,
};

const struct entity blocker_entity = {
    .name = "blocker",
    .label = N_("Blocker"),
    .label_many = N_("Blockers"),
    .prefix = "BK",
    FIELDS(blocker_fields),
    .title = "kind text_fr",
    .order = "id",
    .stage = 5,
};

static const struct field next_step_fields[] = {
    TEXT("text_fr", N_("Next step (French)"), 300, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    TEXT("text_en", N_("Next step (English)"), 300, FUNDS, F_FREE_TEXT),
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE | F_LIST),
    REF("owner", N_("Owner"), "organisation", FUNDS, F_RESTRICT | F_LIST),
    REF("owner_person", N_("Owner (person)"), "participant", FUNDS, 0),
    DATE("due", N_("Due"), FUNDS, F_LIST),
    REF("commitment", N_("For the commitment"), "commitment", FUNDS, 0),
    REF("question", N_("From the question"), "question", FUNDS, 0),
    REF("decision", N_("From the decision"), "decision", FUNDS, 0),
    REF("funder_meeting", N_("From the funder meeting"), "funder_meeting", GROUP, 0),
    REF("structuring_step", N_("Structuring step"), "structuring_step", FUNDS, F_HIDDEN),
    CHOICE("blocker", N_("Blocked by"), BLOCKER_KINDS, NULL, GROUP, 0),
    REF("document", N_("Document"), "document", GROUP, 0),
    CHOICE("checked_by", N_("Checked by"), CHECKERS, NULL, GROUP, 0),
    TEXT("first_small_step", N_("First small step"), 300, FUNDS, F_FREE_TEXT),
    TEXT("dropped_reason", N_("Why it is dropped"), 300, GROUP, F_FREE_TEXT),
    TEXT("help_fr", N_("Help wanted"), 300, GROUP, F_FREE_TEXT),
    CHOICE("help_kind", N_("Kind of help"), HELP_KINDS, NULL, GROUP, 0),
    AUDIENCE,
    STATE(STEP_STATES, "open"),
    NOTE,
};

const struct entity next_step_entity = {
    .name = "next_step",
    .label = N_("Next step"),
    .label_many = N_("Next steps"),
    .prefix = "NS",
    FIELDS(next_step_fields),
    .title = "text_*",
    .order = "due,id",
    .stage = 5,
    .states = "open>doing>done; open>done|late; doing>late; late>open|doing|done; open|doing|late>dropped!; "
              "done|dropped>open; doing>open",
};

static const struct field funder_meeting_fields[] = {
    REF("event", N_("Event"), "event", FUNDS, 0),
    REF("funder", N_("Fund"), "organisation", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("format", N_("Format"), FORMATS, "speed", FUNDS, F_REQUIRED | F_LIST),
    DATE("date", N_("Date"), FUNDS, F_LIST),
    INTEGER("minutes", N_("Length (min)"), 0, 600, FUNDS, 0),
    CHOICE("outcome", N_("Outcome"), MEETING_OUTCOMES, NULL, GROUP, F_LIST),
    MONEY("amount", N_("Amount agreed"), GROUP, 0),
    CHOICE("blocker", N_("Main blocker"), BLOCKER_KINDS, NULL, GROUP, F_LIST),
    LINES("feedback_fr", N_("Feedback"), 800, GROUP, F_FREE_TEXT),
    TEXT("next_step_fr", N_("Next step"), 300, GROUP, F_LIST | F_FREE_TEXT),
    DATE("next_due", N_("Next step due"), GROUP, F_LIST),
    LINES("private_note", N_("The fund's private note"), 2000, ME, F_FREE_TEXT),
    INTEGER("wish_fund", N_("Wish of the fund (0 to 3)"), 0, 3, ORGA, 0),
    INTEGER("wish_project", N_("Wish of the project (0 to 3)"), 0, 3, ORGA, 0),
    TIME("start", N_("Starts at"), FUNDS, F_LIST),
    INTEGER("at_table", N_("Table"), 1, 500, FUNDS, F_LIST),
    STATE_FOR(FUNDER_MEETING_STATES, "requested", GROUP),
    NOTE,
};

const struct entity funder_meeting_entity = {
    .name = "funder_meeting",
    .label = N_("Funder meeting"),
    .label_many = N_("Funder meetings"),
    .prefix = "FMT",
    FIELDS(funder_meeting_fields),
    .title = "funder project",
    .order = "date,id",
    .stage = 5,
    .states = "requested>scheduled>held>followed_up; requested>held; requested|scheduled>cancelled!; "
              "cancelled>requested; held>scheduled; scheduled>requested",
};

static const struct field meeting_limit_fields[] = {
    REF("event", N_("Event"), "event", ORGA, F_REQUIRED | F_CASCADE | F_LIST),
    REF("funder", N_("Fund"), "organisation", ORGA, F_CASCADE | F_LIST),
    REF("project", N_("Project"), "project", ORGA, F_CASCADE | F_LIST),
    TIME("off_from", N_("Not there from"), ORGA, F_LIST),
    TIME("off_to", N_("Not there until"), ORGA, F_LIST),
    INTEGER("most", N_("At most so many meetings"), 0, 100, ORGA, F_LIST),
    NOTE,
};

const struct entity meeting_limit_entity = {
    .name = "meeting_limit",
    .label = N_("Limit or break of meetings"),
    .label_many = N_("Limits and breaks of meetings"),
    .prefix = "ML",
    FIELDS(meeting_limit_fields),
    .title = "funder project",
    .order = "event,off_from,id",
    .stage = 5,
};

static const struct field document_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", GROUP, F_CASCADE | F_LIST),
    REF("org", N_("Organisation"), "organisation", GROUP, F_LIST),
    CHOICE("kind", N_("Kind"), DOCUMENT_KINDS, NULL, FUNDS, F_REQUIRED | F_LIST),
    TEXT("path", N_("File"), 400, ORGA, F_LIST),
    TEXT("version", N_("Version"), 20, GROUP, 0),
    DATE("date", N_("Date"), FUNDS, F_LIST),
    AUDIENCE,
    STATE(DOCUMENT_STATES, "draft"),
    NOTE,
};

const struct entity document_entity = {
    .name = "document",
    .label = N_("Document"),
    .label_many = N_("Documents"),
    .prefix = "DOC",
    FIELDS(document_fields),
    .title = "kind org",
    .order = "date,id",
    .stage = 5,
    .states = "draft>shared>signed|superseded; draft>signed|superseded; signed>superseded; shared>draft",
};
