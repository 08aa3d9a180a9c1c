#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field programme_fields[] = {
    TEXT("code", N_("Code"), 40, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("title_fr", N_("Title (French)"), 200, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("title_en", N_("Title (English)"), 200, PUBLIC, 0),
    TEXT("region", N_("Region"), 120, PUBLIC, 0),
    REF_BACK("convenor_org", N_("Convening organisation"), "organisation", PUBLIC, 0,
             N_("Programmes it carries")),
    REF_BACK("facilitator_org", N_("Facilitating organisation"), "organisation", PUBLIC, 0,
             N_("Programmes it facilitates")),
    DATE("start", N_("Start"), PUBLIC, 0),
    DATE("end", N_("End"), PUBLIC, 0),
    CHOICE("lang_default", N_("Language"), LANGS, "fr", PUBLIC, F_REQUIRED),
    LINES("goals", N_("Goals"), 2000, PUBLIC, 0),
    LINES("goals_en", N_("Goals (English)"), 2000, PUBLIC, 0),
    DATE("call_opens", N_("Interest call published on (J0)"), PUBLIC, 0),
    INTEGER("group_min", N_("Smallest group"), 1, 50, ORGA, 0),
    INTEGER("group_max", N_("Largest group"), 1, 50, ORGA, 0),
    INTEGER("groups_most", N_("Groups an organisation may be in, at most"), 1, 3, PUBLIC, 0),
    BOOL("with_budget", N_("Budget and flows in use"), "0", ORGA, 0),
    BOOL("with_structuring", N_("Structuring in use"), "0", ORGA, 0),
    BOOL("with_selfdiag", N_("Self-diagnosis in use"), "0", ORGA, 0),
    TEXT("letterhead", N_("Letterhead"), 400, PUBLIC, 0),
    STATE(PROGRAMME_STATES, "draft"),
    NOTE,
};

const struct entity programme_entity = {
    .name = "programme",
    .label = N_("Programme"),
    .label_many = N_("Programmes"),
    .prefix = "PRG",
    FIELDS(programme_fields),
    .title = "title_*",
    .order = "code",
    .states = "draft>open>running>closed>archived; closed>running",
};

static const struct field stage_fields[] = {
    REF("programme", N_("Programme"), "programme", PUBLIC, F_REQUIRED | F_CASCADE),
    INTEGER("no", N_("Number"), 1, 5, PUBLIC, F_REQUIRED | F_LIST),
    CHOICE("kind", N_("Kind"), STAGE_KINDS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    LINES("objective_fr", N_("Objective (French)"), 1000, PUBLIC, F_LIST),
    LINES("objective_en", N_("Objective (English)"), 1000, PUBLIC, 0),
    DATE("planned_from", N_("Planned from"), PUBLIC, F_LIST),
    DATE("planned_to", N_("Planned to"), PUBLIC, F_LIST),
    TEXT("skip_reason", N_("Why it is skipped"), 300, ORGA, F_FREE_TEXT),
    STATE(STAGE_STATES, "todo"),
    NOTE,
};

const struct entity stage_entity = {
    .name = "stage",
    .label = N_("Stage"),
    .label_many = N_("Stages"),
    .prefix = "ST",
    FIELDS(stage_fields),
    .title = "kind",
    .order = "no",
    .states = "todo>ready>live>done; todo>live; done>live; todo|ready|live>skipped!; skipped>todo",
};

static const struct field setting_fields[] = {
    TEXT("name", N_("Name"), 80, ORGA, F_REQUIRED | F_LIST),
    LINES("value", N_("Value"), 4000, ORGA, F_LIST),
    NOTE,
};

const struct entity setting_entity = {
    .name = "setting",
    .label = N_("Programme setting"),
    .label_many = N_("Programme settings"),
    .prefix = "SET",
    FIELDS(setting_fields),
    .title = "name",
    .order = "name",
};

static const struct field picture_fields[] = {
    TEXT("name", N_("Name of its file"), 200, GROUP, F_REQUIRED | F_LIST),
    LINES("data", N_("The picture itself"), 400000, PUBLIC, F_HIDDEN),
    REF("photo", N_("Photo"), "photo", PUBLIC, F_CASCADE),
    NOTE,
};

const struct entity picture_entity = {
    .name = "picture",
    .label = N_("Picture in the file"),
    .label_many = N_("Pictures in the file"),
    .prefix = "PIC",
    FIELDS(picture_fields),
    .title = "name",
    .order = "name,id",
};

static const struct field paragraph_fields[] = {
    TEXT("document", N_("Document"), 60, ORGA, F_REQUIRED | F_LIST),
    TEXT("slot", N_("Place"), 60, ORGA, F_REQUIRED | F_LIST),
    REF("subgroup", N_("Subgroup"), "subgroup", GROUP, F_CASCADE),
    REF("event", N_("Event"), "event", PUBLIC, F_CASCADE),
    LINES("text_fr", N_("Text (French)"), 8000, FUNDS, F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Text (English)"), 8000, FUNDS, F_FREE_TEXT),
    AUDIENCE,
    NOTE,
};

const struct entity paragraph_entity = {
    .name = "paragraph",
    .label = N_("Free paragraph"),
    .label_many = N_("Free paragraphs"),
    .prefix = "PAR",
    FIELDS(paragraph_fields),
    .title = "document slot",
    .order = "document,slot",
};

static const struct field kept_document_fields[] = {
    TEXT("document", N_("Document"), 200, ORGA, F_REQUIRED | F_LIST),
    CHOICE("lang", N_("Language"), LANGS, "fr", ORGA, F_REQUIRED | F_LIST),
    INTEGER("version", N_("Version"), 1, 9999, ORGA, F_REQUIRED | F_LIST),
    DATE("day", N_("Kept on"), ORGA, F_REQUIRED | F_LIST),
    INTEGER("pos", N_("Part"), 1, 9999, ORGA, F_REQUIRED | F_LIST),
    LINES("text", N_("Text kept"), 40000, ORGA, F_REQUIRED | F_FREE_TEXT),
    NOTE,
};

const struct entity kept_document_entity = {
    .name = "kept_document",
    .label = N_("Text as sent or validated"),
    .label_many = N_("Texts as sent or validated"),
    .prefix = "KD",
    FIELDS(kept_document_fields),
    .title = "document lang version pos",
    .order = "document,lang,version,pos",
    .flags = E_APPEND,
};

static const struct field state_change_fields[] = {
    TEXT("entity", N_("Kind of record"), 40, ORGA, F_REQUIRED | F_LIST),
    TEXT("row_ref", N_("Record"), 80, ORGA, F_REQUIRED | F_LIST),
    TEXT("from_state", N_("State before"), 40, ORGA, F_LIST),
    TEXT("to_state", N_("State after"), 40, ORGA, F_REQUIRED | F_LIST),
    MOMENT("at", N_("When"), ORGA, F_REQUIRED | F_LIST),
    TEXT("who", N_("Who"), 80, ORGA, F_LIST | F_PERSONAL),
    TEXT("reason", N_("Private reason"), 600, ME, F_FREE_TEXT),
    TEXT("reason_said", N_("Reason that can be said"), 600, ORGA, F_FREE_TEXT),
    NOTE,
};

const struct entity state_change_entity = {
    .name = "state_change",
    .label = N_("Change of state"),
    .label_many = N_("Changes of state"),
    .prefix = "CH",
    FIELDS(state_change_fields),
    .title = "entity row_ref to_state",
    .order = "at,id",
    .flags = E_APPEND,
};
