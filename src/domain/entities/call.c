#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field expression_of_interest_fields[] = {
    REF("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    DATE("received_on", N_("Received on"), ORGA, F_LIST),
    CHOICE("source", N_("Known from"), ENTRY_SOURCES, "form", ORGA, 0),
    REF("contact", N_("Contact person"), "participant", ORGA, 0),
    TEXT("contact_name", N_("Contact's name, when not in the list of people"), 160, ORGA,
         F_PERSONAL | F_FREE_TEXT),
    TEXT("deputy", N_("Deputy of the contact person"), 160, ORGA, F_PERSONAL | F_FREE_TEXT),
    LINES("motivation", N_("Why this first theme"), 600, FUNDS, F_FREE_TEXT),
    LINES("need_seen", N_("Social need seen"), 600, FUNDS, F_FREE_TEXT),
    LINES("brings", N_("Can bring"), 600, FUNDS, F_FREE_TEXT),
    LINES("needs", N_("Seeks for itself"), 600, GROUP, F_FREE_TEXT),
    CHOICE("experience", N_("Experience of cooperation"), EXPERIENCES, NULL, FUNDS, 0),
    INTEGER("groups_wished", N_("Groups it wishes to be in, at most"), 1, 3, ORGA, 0),
    CHOICE("lead_ready", N_("Ready to be the lead"), NO_MAYBE_YES, NULL, GROUP, F_LIST),
    DECIMAL("days_per_month", N_("Days a month"), 1, 0, 100, GROUP, F_LIST),
    CHOICE("mandate_from_board", N_("Board told"), BOARD_MANDATE, NULL, ORGA, F_LIST),
    DATE("board_date", N_("Board on"), ORGA, 0),
    LINES("patrons", N_("Current patrons"), 600, ORGA, F_FREE_TEXT),
    BOOL("attends", N_("Comes on the day"), NULL, ORGA, 0),
    BOOL("share_organisers", N_("Shared with organisers"), "1", ORGA, 0),
    BOOL("share_group", N_("Shared with the subgroup"), "0", ORGA, 0),
    BOOL("share_funds", N_("Shared with funds"), "0", ORGA, 0),
    REF("subgroup", N_("Placed in"), "subgroup", FUNDS, F_LIST),
    CHOICE("reason_code", N_("Reason code"), EOI_REASONS, NULL, ORGA, 0),
    TEXT("reason_private", N_("Private reason"), 400, ME, F_FREE_TEXT),
    TEXT("reason_said", N_("Reason that can be said"), 400, GROUP, F_FREE_TEXT),
    CHOICE("offer", N_("Offer made"), EOI_OFFERS, NULL, ORGA, 0),
    STATE(EOI_STATES, "invited"),
    NOTE,
};

const struct entity expression_of_interest_entity = {
    .name = "expression_of_interest",
    .label = N_("Expression of interest"),
    .label_many = N_("Expressions of interest"),
    .prefix = "EOI",
    FIELDS(expression_of_interest_fields),
    .title = "org",
    .order = "received_on,id",
    .stage = 2,
    .states = "invited>received>complete>shortlisted>selected; shortlisted|selected>waitlisted!; "
              "waitlisted>selected; invited|received|complete|shortlisted|selected|waitlisted>declined!; "
              "invited|received|complete>withdrawn|expired; shortlisted|selected|waitlisted>withdrawn!; "
              "shortlisted|selected|waitlisted|declined>complete; complete|withdrawn|expired>received",
};

static const struct field interest_rank_fields[] = {
    REF_BACK("expression", N_("Expression of interest"), "expression_of_interest", FUNDS,
             F_REQUIRED | F_CASCADE | F_LIST, N_("Themes ranked")),
    REF_BACK("theme", N_("Theme"), "theme", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Answers that rank it")),
    INTEGER("rank", N_("Rank"), 1, 3, FUNDS, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity interest_rank_entity = {
    .name = "interest_rank",
    .label = N_("Ranked theme"),
    .label_many = N_("Ranked themes"),
    .prefix = "RK",
    FIELDS(interest_rank_fields),
    .title = "expression theme rank",
    .order = "expression,rank",
    .flags = E_LINK,
    .stage = 2,
};

static const struct field interest_territory_fields[] = {
    REF("expression", N_("Expression of interest"), "expression_of_interest", FUNDS,
        F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("dept", N_("Département"), 3, FUNDS, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity interest_territory_entity = {
    .name = "interest_territory",
    .label = N_("Territory of an answer"),
    .label_many = N_("Territories of answers"),
    .prefix = "TR",
    FIELDS(interest_territory_fields),
    .title = "expression dept",
    .order = "expression,dept",
    .flags = E_LINK,
    .stage = 2,
};

static const struct field score_fields[] = {
    REF_BACK("expression", N_("Expression of interest"), "expression_of_interest", ORGA,
             F_REQUIRED | F_CASCADE | F_LIST, N_("Criteria marked")),
    TEXT("juror", N_("Juror"), 80, ORGA, F_REQUIRED | F_LIST | F_PERSONAL),
    REF_BACK("criterion", N_("Criterion"), "criterion", ORGA, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Answers marked")),
    INTEGER("value", N_("Mark"), 0, 3, ORGA, F_LIST),
    BOOL("recused", N_("Steps aside"), "0", ORGA, 0),
    NOTE,
};

const struct entity score_entity = {
    .name = "score",
    .label = N_("Juror's mark"),
    .label_many = N_("Jurors' marks"),
    .prefix = "SC",
    FIELDS(score_fields),
    .title = "juror criterion",
    .order = "expression,id",
    .flags = E_LINK,
    .stage = 2,
};

static const struct field subgroup_fields[] = {
    REF("theme", N_("Theme"), "theme", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    TEXT("name", N_("Name"), 120, FUNDS, F_LIST),
    REF("convenor_org", N_("Convenor (organisation)"), "organisation", FUNDS, F_LIST),
    REF("convenor_person", N_("Convenor (person)"), "participant", FUNDS, 0),
    LINES("scope_fr", N_("Scope sentence"), 600, FUNDS, F_FREE_TEXT),
    LINES("rules", N_("Ground rules (one a line)"), 1000, FUNDS, F_FREE_TEXT),
    INTEGER("min_orgs", N_("Fewest organisations"), 1, 50, ORGA, 0),
    INTEGER("max_orgs", N_("Most organisations"), 1, 50, ORGA, 0),
    TEXT("room", N_("Room or table"), 60, FUNDS, F_LIST),
    CHOICE("level_said", N_("Stage set by hand"), LEVELS, NULL, GROUP, 0),
    TEXT("level_reason", N_("Why it is set by hand"), 400, GROUP, F_FREE_TEXT),
    BOOL("level_shared", N_("The group agrees to show its stage"), "0", GROUP, 0),
    STATE(SUBGROUP_STATES, "forming"),
    NOTE,
};

const struct entity subgroup_entity = {
    .name = "subgroup",
    .label = N_("Subgroup"),
    .label_many = N_("Subgroups"),
    .prefix = "SG",
    FIELDS(subgroup_fields),
    .title = "name",
    .namesake = "theme",
    .order = "name",
    .stage = 3,
    .states = "forming>confirmed>active>paused>active; active>became_consortium; "
              "forming|confirmed|active|paused>merged|closed!; closed|merged>active; confirmed>forming",
};

static const struct field subgroup_member_fields[] = {
    REF_BACK("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Member organisations")),
    REF_BACK("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Member of")),
    BOOL("observer", N_("Observer (fund)"), "0", FUNDS, F_LIST),
    DATE("joined", N_("Joined on"), FUNDS, 0),
    DATE("left_on", N_("Left on"), FUNDS, F_LIST),
    TEXT("reason", N_("Private reason"), 400, ME, F_FREE_TEXT),
    TEXT("reason_said", N_("Reason that can be said"), 400, FUNDS, F_FREE_TEXT),
    NOTE,
};

const struct entity subgroup_member_entity = {
    .name = "subgroup_member",
    .label = N_("Member of a subgroup"),
    .label_many = N_("Members of subgroups"),
    .prefix = "SM",
    FIELDS(subgroup_member_fields),
    .title = "subgroup org",
    .order = "subgroup,id",
    .flags = E_LINK,
    .stage = 3,
};

static const struct field placement_fields[] = {
    REF("org", N_("Organisation"), "organisation", ORGA, F_REQUIRED | F_CASCADE | F_LIST),
    REF_BACK("theme", N_("Theme"), "theme", ORGA, F_CASCADE | F_LIST, N_("Places proposed to")),
    BOOL("observer", N_("Observer (fund)"), "0", ORGA, F_LIST),
    BOOL("locked", N_("Stays there when solved again"), "0", ORGA, F_LIST),
    NOTE,
};

const struct entity placement_entity = {
    .name = "placement",
    .label = N_("Place proposed"),
    .label_many = N_("Places proposed"),
    .prefix = "PL",
    FIELDS(placement_fields),
    .title = "org theme",
    .order = "theme,id",
    .flags = E_LINK,
    .stage = 3,
};

static const struct field placement_rule_fields[] = {
    CHOICE("kind", N_("Constraint"), PLACEMENT_RULES, NULL, ME, F_REQUIRED | F_LIST),
    REF_BACK("org", N_("Organisation"), "organisation", ME, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Placement rules")),
    REF_BACK("other", N_("Other organisation"), "organisation", ME, F_CASCADE | F_LIST,
             N_("Placement rules of others")),
    REF("theme", N_("Theme"), "theme", ME, F_CASCADE | F_LIST),
    TEXT("reason", N_("Private reason"), 400, ME, F_FREE_TEXT),
    NOTE,
};

const struct entity placement_rule_entity = {
    .name = "placement_rule",
    .label = N_("Constraint on places"),
    .label_many = N_("Constraints on places"),
    .prefix = "PR",
    FIELDS(placement_rule_fields),
    .title = "kind org",
    .order = "kind,id",
    .stage = 3,
};
