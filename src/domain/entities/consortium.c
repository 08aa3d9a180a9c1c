#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field consortium_fields[] = {
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    TEXT("name", N_("Name"), 120, FUNDS, F_LIST),
    REF_BACK("lead_org", N_("Lead organisation"), "organisation", FUNDS, F_LIST, N_("Consortiums it leads")),
    REF_BACK("backbone_org", N_("Backbone function"), "organisation", FUNDS, F_LIST,
             N_("Consortiums it connects")),
    REF("legal_option", N_("Legal option looked at"), "legal_option", GROUP, 0),
    CHOICE("flow_model", N_("Money flow model"), FLOW_MODELS, "direct", GROUP, 0),
    CHOICE("joint_liability", N_("Joint liability"), LIABILITIES, "none", GROUP, F_REQUIRED),
    DATE("signed_on", N_("Signed on"), FUNDS, F_LIST),
    DATE("ends_on", N_("Ends on"), FUNDS, 0),
    CHOICE("outcome", N_("What carries on"), OUTCOMES_N6, "none", FUNDS, F_REQUIRED),
    STATE(CONSORTIUM_STATES, "emerging"),
    NOTE,
};

const struct entity consortium_entity = {
    .name = "consortium",
    .label = N_("Consortium"),
    .label_many = N_("Consortia"),
    .prefix = "CONS",
    FIELDS(consortium_fields),
    .title = "name",
    .order = "name",
    .stage = 5,
    .states = "emerging>pre_consortium>agreed>signed>operating>renewed; "
              "operating|renewed|signed|agreed|pre_consortium|emerging>wound_up!; renewed>operating; "
              "pre_consortium>emerging|signed; emerging>signed; agreed>pre_consortium",
};

static const struct field membership_fields[] = {
    REF_BACK("consortium", N_("Consortium"), "consortium", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Member organisations")),
    REF_BACK("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Member of the consortium")),
    CHOICE("tier", N_("Tier"), TIERS, "core", FUNDS, F_REQUIRED | F_LIST),
    DATE("joined", N_("Joined on"), FUNDS, F_LIST),
    DATE("left_on", N_("Left on"), FUNDS, 0),
    BOOL("voting", N_("Has a vote"), "1", GROUP, 0),
    PERCENT("overhead_share_bp", N_("Share of overheads"), GROUP, F_LIST),
    STATE(MEMBERSHIP_STATES, "proposed"),
    NOTE,
};

const struct entity membership_entity = {
    .name = "membership",
    .label = N_("Membership"),
    .label_many = N_("Memberships"),
    .prefix = "MB",
    FIELDS(membership_fields),
    .title = "consortium org",
    .order = "consortium,id",
    .flags = E_LINK,
    .stage = 5,
    .states = "proposed>accepted>active>leaving>left; active>excluded!; proposed|accepted>left; "
              "leaving>active; left|excluded>proposed",
};

static const struct field role_assignment_fields[] = {
    REF("project", N_("Project"), "project", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    REF("consortium", N_("Consortium"), "consortium", FUNDS, 0),
    REF("role", N_("Role"), "role", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    REF("org", N_("Organisation"), "organisation", FUNDS, F_LIST),
    REF_BACK("person", N_("Person"), "participant", FUNDS, F_LIST, N_("Roles held")),
    REF_BACK("deputy", N_("Deputy"), "participant", FUNDS, F_LIST, N_("Roles held as deputy")),
    LINES("mandate_text", N_("Mandate"), 600, GROUP, F_FREE_TEXT),
    BOOL("may_speak", N_("May speak"), "0", GROUP, 0),
    BOOL("may_sign", N_("May sign"), "0", GROUP, 0),
    BOOL("may_receive", N_("May receive money"), "0", GROUP, 0),
    BOOL("may_pass_on", N_("May pass money on"), "0", GROUP, 0),
    BOOL("may_report", N_("May report"), "0", GROUP, 0),
    DATE("from_date", N_("From"), FUNDS, 0),
    DATE("to_date", N_("To"), FUNDS, 0),
    STATE(ROLE_STATES, "proposed"),
    NOTE,
};

const struct entity role_assignment_entity = {
    .name = "role_assignment",
    .label = N_("Role assignment"),
    .label_many = N_("Role assignments"),
    .prefix = "RO",
    FIELDS(role_assignment_fields),
    .title = "role org person",
    .order = "project,role,id",
    .stage = 5,
    .states =
        "proposed>accepted>held>ended; accepted|proposed>ended; accepted|held|ended>proposed; held>accepted",
};

static const struct field commitment_fields[] = {
    REF_BACK("from_org", N_("Promised by"), "organisation", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST,
             N_("Commitments made")),
    REF("type", N_("Type"), "commitment_type", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    DECIMAL("quantity", N_("Quantity"), 2, 0, INT64_C(1000000000000), FUNDS, F_LIST),
    CHOICE("unit", N_("Unit"), UNITS, NULL, FUNDS, F_LIST),
    REF("project", N_("For the project"), "project", FUNDS, F_CASCADE | F_LIST),
    REF("consortium", N_("To the consortium"), "consortium", FUNDS, 0),
    REF_BACK("to_org", N_("To the organisation"), "organisation", FUNDS, 0, N_("Commitments received")),
    REF("said_by", N_("Said by"), "participant", FUNDS, 0),
    BOOL("intention", N_("Said without mandate (intention)"), "0", FUNDS, 0),
    MONEY("valued", N_("Valued at"), FUNDS, F_LIST),
    TEXT("valuation_method", N_("Valuation method"), 200, FUNDS, 0),
    CHOICE("earmark", N_("Earmarking"), EARMARKS, "none", FUNDS, 0),
    CHOICE("earmark_strength", N_("Strength of earmarking"), STRENGTHS, NULL, FUNDS, 0),
    LINES("conditions_fr", N_("Conditions (French)"), 400, FUNDS, F_FREE_TEXT),
    LINES("conditions_en", N_("Conditions (English)"), 400, FUNDS, F_FREE_TEXT),
    DATE("start", N_("From"), FUNDS, F_LIST),
    DATE("end", N_("To"), FUNDS, F_LIST),
    TEXT("help_fr", N_("Help wanted"), 300, GROUP, F_FREE_TEXT),
    INTEGER("postponed", N_("Times postponed"), 0, 99, GROUP, F_HIDDEN),
    AUDIENCE,
    STATE(COMMITMENT_STATES, "proposed"),
    NOTE,
};

const struct entity commitment_entity = {
    .name = "commitment",
    .label = N_("Commitment"),
    .label_many = N_("Commitments"),
    .prefix = "CMT",
    FIELDS(commitment_fields),
    .title = "from_org type",
    .order = "end,id",
    .stage = 5,
    .states = "proposed>agreed>signed>kept|partly_kept|lapsed; agreed>kept|partly_kept|lapsed; "
              "proposed>lapsed; proposed|agreed|signed>withdrawn!; "
              "kept|partly_kept|lapsed|withdrawn>agreed|proposed|signed; agreed|signed>proposed; "
              "signed>agreed; partly_kept>kept",
};

static const struct field evidence_fields[] = {
    REF("commitment", N_("Commitment"), "commitment", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("text_fr", N_("Evidence"), 300, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    REF_BACK("document", N_("Document"), "document", FUNDS, F_LIST, N_("Commitments it proves")),
    DATE("date", N_("Date"), FUNDS, F_LIST),
    NOTE,
};

const struct entity evidence_entity = {
    .name = "evidence",
    .label = N_("Evidence"),
    .label_many = N_("Evidence"),
    .prefix = "EVI",
    FIELDS(evidence_fields),
    .title = "text_fr",
    .order = "commitment,id",
    .flags = E_LINK,
    .stage = 5,
};

static const struct field money_flow_fields[] = {
    REF("project", N_("Project"), "project", GROUP, F_REQUIRED | F_CASCADE | F_LIST),
    REF_BACK("payer", N_("Payer"), "organisation", GROUP, F_REQUIRED | F_RESTRICT | F_LIST, N_("Money paid")),
    REF_BACK("payee", N_("Payee"), "organisation", GROUP, F_REQUIRED | F_RESTRICT | F_LIST,
             N_("Money received")),
    MONEY("amount", N_("Amount"), GROUP, F_REQUIRED | F_LIST),
    CHOICE("model", N_("Model"), FLOW_MODELS, "direct", GROUP, F_REQUIRED | F_LIST),
    CHOICE("basis", N_("Basis"), FLOW_BASES, NULL, GROUP, F_REQUIRED | F_LIST),
    BOOL("public_money", N_("Public money"), "0", GROUP, 0),
    BOOL("authorised_in_writing", N_("Authorised in writing"), "0", GROUP, F_LIST),
    REF("document", N_("Document"), "document", GROUP, 0),
    DATE("due", N_("Due"), GROUP, F_LIST),
    STATE_FOR(FLOW_STATES, "planned", GROUP),
    NOTE,
};

const struct entity money_flow_entity = {
    .name = "money_flow",
    .label = N_("Money flow"),
    .label_many = N_("Money flows"),
    .prefix = "MF",
    FIELDS(money_flow_fields),
    .title = "payer payee",
    .order = "project,id",
    .stage = 5,
    .states = "planned>authorised>paid>reported; authorised>planned; paid>authorised",
};
