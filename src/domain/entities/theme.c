#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field theme_fields[] = {
    TEXT("code", N_("Code"), 12, PUBLIC, F_REQUIRED | F_LIST | F_MADE),
    TEXT("name_fr", N_("Name (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, PUBLIC, F_REQUIRED),
    CHOICE("origin", N_("Comes from"), THEME_ORIGINS, "wish", PUBLIC, F_LIST),
    LINES("description", N_("Description"), 1000, PUBLIC, 0),
    INTEGER("webinar_votes", N_("Dots at the webinar"), 0, 100000, PUBLIC, F_LIST),
    REF("merged_into", N_("Merged into"), "theme", PUBLIC, 0),
    STATE(THEME_STATES, "suggested"),
    NOTE,
};

const struct entity theme_entity = {
    .name = "theme",
    .label = N_("Theme"),
    .label_many = N_("Themes"),
    .prefix = "TH",
    FIELDS(theme_fields),
    .title = "name_*",
    .order = "code",
    .states = "suggested>opened>retained; suggested|opened|retained>merged|parked!; "
              "merged|parked>opened|retained; suggested>retained",
};

static const struct field wish_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE),
    LINES("text_fr", N_("Wish (French)"), 600, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Wish (English)"), 600, FUNDS, F_FREE_TEXT),
    REF("author_org", N_("Said by"), "organisation", ORGA, F_LIST),
    REF("author_person", N_("Said by (person)"), "participant", ORGA, 0),
    BOOL("anonymous", N_("Anonymous"), "0", ORGA, 0),
    REF("theme", N_("Theme"), "theme", FUNDS, F_LIST),
    REF("cluster", N_("Family of ideas"), "wish", FUNDS, 0),
    INTEGER("votes", N_("Dots"), 0, 100000, FUNDS, F_LIST),
    CHOICE("source", N_("Known from"), ENTRY_SOURCES, "said", ORGA, 0),
    AUDIENCE,
    STATE(WISH_STATES, "raw"),
    NOTE,
};

const struct entity wish_entity = {
    .name = "wish",
    .label = N_("Wish"),
    .label_many = N_("Wishes"),
    .prefix = "W",
    FIELDS(wish_fields),
    .title = "text_*",
    .order = "votes,id",
    .stage = 1,
    .states = "raw>clustered>kept; raw>kept; raw|clustered|kept>parked; parked>raw|kept; clustered>raw",
};

static const struct field contribution_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE),
    TEXT("heading", N_("Heading"), 160, PUBLIC, F_REQUIRED | F_LIST),
    LINES("text_fr", N_("Contribution (French)"), 800, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Contribution (English)"), 800, FUNDS, F_FREE_TEXT),
    CHOICE("side", N_("Side"), SIDES, "mixed", FUNDS, F_LIST),
    INTEGER("votes", N_("Dots"), 0, 100000, FUNDS, F_LIST),
    AUDIENCE,
    STATE(CONTRIBUTION_STATES, "raw"),
    NOTE,
};

const struct entity contribution_entity = {
    .name = "contribution",
    .label = N_("Contribution"),
    .label_many = N_("Contributions"),
    .prefix = "CC",
    FIELDS(contribution_fields),
    .title = "text_*",
    .order = "event,heading,id",
    .states =
        "raw>clustered>published; raw>published; raw|clustered|published>dropped; dropped>raw; clustered>raw",
};

static const struct field fund_question_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE),
    LINES("text_fr", N_("Question"), 600, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    REF("fund", N_("To the fund"), "organisation", FUNDS, F_LIST),
    INTEGER("votes", N_("Dots"), 0, 100000, FUNDS, F_LIST),
    LINES("answer_fr", N_("Answer"), 1000, FUNDS, F_LIST | F_FREE_TEXT),
    AUDIENCE,
    NOTE,
};

const struct entity fund_question_entity = {
    .name = "fund_question",
    .label = N_("Question to funds"),
    .label_many = N_("Questions to funds"),
    .prefix = "QF",
    FIELDS(fund_question_fields),
    .title = "text_fr",
    .order = "votes,id",
    .stage = 1,
};

static const struct field modality_choice_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE),
    REF("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    REF("modality", N_("Cooperation modality"), "modality", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    NOTE,
};

const struct entity modality_choice_entity = {
    .name = "modality_choice",
    .label = N_("Preferred modality"),
    .label_many = N_("Preferred modalities"),
    .prefix = "MC",
    FIELDS(modality_choice_fields),
    .title = "org modality",
    .order = "event,id",
    .stage = 1,
};
