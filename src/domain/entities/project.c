#include "catalyse/base/number.h"
#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field diagnosis_entry_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("block", N_("Block"), DIAGNOSIS_BLOCKS, NULL, FUNDS, F_REQUIRED | F_LIST),
    LINES("text_fr", N_("Text (French)"), 600, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Text (English)"), 600, FUNDS, F_FREE_TEXT),
    CHOICE("kind", N_("Kind"), DIAGNOSIS_KINDS, "view", FUNDS, F_REQUIRED | F_LIST),
    TEXT("source", N_("Source"), 200, FUNDS, F_FREE_TEXT),
    DECIMAL("figure", N_("Figure"), 2, -NUMBER_MAX, NUMBER_MAX, FUNDS, F_LIST),
    TEXT("unit", N_("Unit"), 40, FUNDS, F_LIST),
    INTEGER("year", N_("Year"), 1900, 2199, FUNDS, F_LIST),
    TEXT("territory", N_("Territory"), 120, FUNDS, 0),
    INTEGER("priority", N_("Priority"), 1, 5, FUNDS, F_LIST),
    LINES("counter_text", N_("The other version"), 600, FUNDS, F_FREE_TEXT),
    REF("wish", N_("From the wish"), "wish", FUNDS, 0),
    CHOICE("entered_from", N_("Known from"), ENTRY_SOURCES, "said", ORGA, 0),
    AUDIENCE,
    STATE(DIAGNOSIS_STATES, "raw"),
    NOTE,
};

const struct entity diagnosis_entry_entity = {
    .name = "diagnosis_entry",
    .label = N_("Diagnosis entry"),
    .label_many = N_("Diagnosis entries"),
    .prefix = "DG",
    FIELDS(diagnosis_entry_fields),
    .title = "text_*",
    .order = "subgroup,block,id",
    .stage = 4,
    .states = "raw>checked>agreed; raw>agreed; raw|checked|agreed>disputed; disputed>agreed|checked; "
              "agreed>checked",
};

static const struct field project_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    TEXT("title_fr", N_("Title (French)"), 160, FUNDS, F_REQUIRED | F_LIST),
    TEXT("title_en", N_("Title (English)"), 160, FUNDS, 0),
    TEXT("summary_fr", N_("In one line"), 300, FUNDS, F_FREE_TEXT),
    INTEGER("horizon_months", N_("Horizon (months)"), 0, 240, FUNDS, F_LIST),
    MONEY("budget_total", N_("Total budget"), FUNDS, F_LIST),
    MONEY("amount_sought", N_("Amount sought"), FUNDS, F_LIST),
    MONEY("own_funds", N_("Own funds"), GROUP, 0),
    MONEY("other_secured", N_("Secured elsewhere"), GROUP, 0),
    INTEGER("beneficiaries", N_("People concerned"), 0, 1000000, FUNDS, 0),
    REF("need", N_("Need it answers"), "diagnosis_entry", FUNDS, 0),
    REF("modality", N_("Cooperation modality"), "modality", FUNDS, 0),
    TEXT("first_test", N_("First test"), 300, FUNDS, F_FREE_TEXT),
    CHOICE("first_test_state", N_("First test is"), TEST_STATES, "none", FUNDS, F_REQUIRED),
    DATE("first_test_on", N_("First test on"), FUNDS, 0),
    BOOL("money_between", N_("Does money pass between members?"), NULL, GROUP, F_HIDDEN),
    BOOL("joint_employee", N_("Do members employ somebody together?"), NULL, GROUP, F_HIDDEN),
    BOOL("shared_asset", N_("Do members own something together?"), NULL, GROUP, F_HIDDEN),
    BOOL("joint_sale", N_("Do members sell something together?"), NULL, GROUP, F_HIDDEN),
    BOOL("gifts_to_share", N_("Are there donations to share out?"), NULL, GROUP, F_HIDDEN),
    BOOL("authority_member", N_("Is a local authority a member?"), NULL, GROUP, F_HIDDEN),
    BOOL("long_term", N_("Is it for longer than three years?"), NULL, GROUP, F_HIDDEN),
    INTEGER("scale_autonomy", N_("How much local autonomy?"), 1, 5, GROUP, F_HIDDEN),
    INTEGER("scale_brand", N_("How much does the name count?"), 1, 5, GROUP, F_HIDDEN),
    INTEGER("scale_welcome", N_("How strong is the welcome on the spot?"), 1, 5, GROUP, F_HIDDEN),
    INTEGER("scale_method", N_("How far is the method written down?"), 1, 5, GROUP, F_HIDDEN),
    STATE(PROJECT_STATES, "idea"),
    NOTE,
};

const struct entity project_entity = {
    .name = "project",
    .label = N_("Project"),
    .label_many = N_("Projects"),
    .prefix = "PRJ",
    FIELDS(project_fields),
    .title = "title_*",
    .order = "title_fr",
    .stage = 4,
    .states = "idea>framed>costed>submitted>funded>running>finalising>closed; costed>funded; "
              "framed|costed|submitted|funded|running>suspended!; "
              "idea|framed|costed|submitted|suspended>abandoned!; "
              "suspended>framed|costed|running; abandoned>idea; framed>idea; costed>framed; submitted>costed",
};

static const struct field canvas_entry_fields[] = {
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("block", N_("Block"), CANVAS_BLOCKS, NULL, FUNDS, F_REQUIRED | F_LIST),
    LINES("text_fr", N_("Text (French)"), 1200, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    LINES("text_en", N_("Text (English)"), 1200, FUNDS, F_FREE_TEXT),
    CHOICE("entered_from", N_("Known from"), ENTRY_SOURCES, "said", ORGA, 0),
    AUDIENCE,
    NOTE,
};

const struct entity canvas_entry_entity = {
    .name = "canvas_entry",
    .label = N_("Canvas entry"),
    .label_many = N_("Canvas entries"),
    .prefix = "CV",
    FIELDS(canvas_entry_fields),
    .title = "text_*",
    .order = "project,block,id",
    .stage = 4,
};

static const struct field deliverable_fields[] = {
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    POS,
    TEXT("name_fr", N_("Name (French)"), 120, FUNDS, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, FUNDS, 0),
    DATE("due", N_("Due"), FUNDS, F_LIST),
    NOTE,
};

const struct entity deliverable_entity = {
    .name = "deliverable",
    .label = N_("Deliverable"),
    .label_many = N_("Deliverables"),
    .prefix = "DL",
    FIELDS(deliverable_fields),
    .title = "name_*",
    .order = "project,pos,id",
    .stage = 5,
};

static const struct field rasci_cell_fields[] = {
    REF_BACK("deliverable", N_("Deliverable"), "deliverable", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Who does what")),
    REF_BACK("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Its part in deliverables")),
    CHOICE("letter", N_("Letter"), RASCI_LETTERS, NULL, FUNDS, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity rasci_cell_entity = {
    .name = "rasci_cell",
    .label = N_("RASCI cell"),
    .label_many = N_("RASCI"),
    .prefix = "RA",
    FIELDS(rasci_cell_fields),
    .title = "deliverable org letter",
    .order = "deliverable,id",
    .flags = E_LINK,
    .stage = 5,
};

static const struct field budget_line_fields[] = {
    REF("project", N_("Project"), "project", GROUP, F_REQUIRED | F_CASCADE | F_LIST),
    REF("member", N_("Member"), "organisation", GROUP, F_REQUIRED | F_RESTRICT | F_LIST),
    INTEGER("year", N_("Year"), 1900, 2199, GROUP, 0),
    CHOICE("nature", N_("Nature"), COST_NATURES, "direct", GROUP, F_REQUIRED | F_LIST),
    MONEY("amount", N_("Amount"), GROUP, F_REQUIRED | F_LIST),
    CHOICE("funding_type", N_("Earmarking"), EARMARKS, NULL, GROUP, 0),
    STATE_FOR(BUDGET_STATES, "draft", GROUP),
    NOTE,
};

const struct entity budget_line_entity = {
    .name = "budget_line",
    .label = N_("Budget line"),
    .label_many = N_("Budget lines"),
    .prefix = "BL",
    FIELDS(budget_line_fields),
    .title = "member nature",
    .order = "project,member,id",
    .stage = 5,
    .states = "draft>locked; locked>draft",
};

static const struct field indicator_fields[] = {
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("name_fr", N_("Name (French)"), 160, FUNDS, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 160, FUNDS, 0),
    CHOICE("level", N_("Level"), INDICATOR_LEVELS, "output", FUNDS, F_REQUIRED | F_LIST),
    TEXT("unit", N_("Unit"), 40, FUNDS, F_REQUIRED | F_LIST),
    DECIMAL("baseline", N_("Starting value"), 2, -NUMBER_MAX, NUMBER_MAX, FUNDS, 0),
    DECIMAL("target", N_("Target"), 2, -NUMBER_MAX, NUMBER_MAX, FUNDS, F_LIST),
    DECIMAL("latest", N_("Latest value"), 2, -NUMBER_MAX, NUMBER_MAX, FUNDS, F_LIST),
    DATE("date", N_("Date"), FUNDS, 0),
    REF("collected_by", N_("Collected by"), "organisation", FUNDS, F_LIST),
    STATE(INDICATOR_STATES, "defined"),
    NOTE,
};

const struct entity indicator_entity = {
    .name = "indicator",
    .label = N_("Indicator"),
    .label_many = N_("Indicators"),
    .prefix = "IND",
    FIELDS(indicator_fields),
    .title = "name_*",
    .order = "project,id",
    .stage = 5,
    .states = "defined>collected>reviewed; collected>defined; reviewed>collected",
};

static const struct field risk_fields[] = {
    REF("subgroup", N_("Subgroup"), "subgroup", GROUP, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("text_fr", N_("Risk"), 300, GROUP, F_REQUIRED | F_LIST | F_FREE_TEXT),
    INTEGER("likelihood", N_("Likelihood"), 1, 4, GROUP, F_REQUIRED | F_LIST),
    INTEGER("severity", N_("Severity"), 1, 4, GROUP, F_REQUIRED | F_LIST),
    REF("owner", N_("Carried by"), "organisation", GROUP, F_LIST),
    CHOICE("response", N_("Response"), RISK_RESPONSES, NULL, GROUP, F_LIST),
    STATE_FOR(RISK_STATES, "open", GROUP),
    NOTE,
};

const struct entity risk_entity = {
    .name = "risk",
    .label = N_("Risk"),
    .label_many = N_("Risks"),
    .prefix = "RSK",
    FIELDS(risk_fields),
    .title = "text_fr",
    .order = "subgroup,id",
    .stage = 5,
    .states = "open>watched>happened|closed; open>happened|closed; closed|happened>open",
};
