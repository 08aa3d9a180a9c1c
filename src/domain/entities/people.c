#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field organisation_fields[] = {
    TEXT("name", N_("Name"), 160, PUBLIC, F_REQUIRED | F_LIST),
    CHOICE("kind", N_("Kind"), ORG_KINDS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("legal_form", N_("Legal form"), 80, PUBLIC, 0),
    TEXT("dept", N_("Département"), 3, PUBLIC, F_LIST),
    TEXT("commune", N_("Municipality"), 120, PUBLIC, F_LIST),
    TEXT("network", N_("Network"), 120, PUBLIC, 0),
    DECIMAL("perm_fte", N_("Permanent staff (FTE)"), 2, 0, 10000000, FUNDS, 0),
    INTEGER("parcours_positions", N_("Pathway posts (people)"), 0, 100000, FUNDS, 0),
    MONEY("annual_budget", N_("Yearly budget"), GROUP, 0),
    TEXT("activity_fr", N_("Activity (French)"), 200, PUBLIC, F_LIST),
    TEXT("activity_en", N_("Activity (English)"), 200, PUBLIC, 0),
    CHOICE("mecenat_eligible", N_("Eligible for mécénat"), YES_NO_CHECK, "to_check", GROUP, 0),
    TEXT("host_name", N_("Host foundation"), 160, PUBLIC, 0),
    TEXT("website", N_("Website"), 200, PUBLIC, 0),
    LINES("gap_note", N_("What is missing"), 600, ORGA, F_FREE_TEXT),
    STATE(ORG_STATES, "prospect"),
    NOTE,
};

const struct entity organisation_entity = {
    .name = "organisation",
    .label = N_("Organisation"),
    .label_many = N_("Organisations"),
    .prefix = "ORG",
    FIELDS(organisation_fields),
    .title = "name",
    .order = "name",
    .states = "prospect>member>inactive; inactive>member; prospect>inactive",
};

static const struct field fund_profile_fields[] = {
    REF("org", N_("Fund"), "organisation", PUBLIC, F_REQUIRED | F_CASCADE | F_LIST),
    MONEY("annual_grants", N_("Grants a year"), FUNDS, F_LIST),
    MONEY("ticket_min", N_("Smallest grant"), FUNDS, F_LIST),
    MONEY("ticket_max", N_("Largest grant"), FUNDS, F_LIST),
    INTEGER("multi_year_max", N_("Longest support (years)"), 0, 20, FUNDS, F_LIST),
    CHOICE("covers_core", N_("Covers running costs"), YES_PARTIAL_NO, NULL, FUNDS, F_LIST),
    CHOICE("common_file", N_("Takes the file common to several funds"), YES_PARTIAL_NO, NULL, FUNDS, 0),
    INTEGER("file_weeks", N_("File before the committee (weeks)"), 0, 52, FUNDS, 0),
    INTEGER("pay_months", N_("First payment after it (months)"), 0, 24, FUNDS, 0),
    LINES("exclusions", N_("Never funds"), 600, FUNDS, 0),
    CHOICE("regrant_allowed", N_("Onward grants allowed"), YES_NO_CASE, NULL, FUNDS, 0),
    LINES("expectation_fr", N_("What it expects, in plain words"), 600, FUNDS, 0),
    LINES("private_note", N_("The fund's private note"), 2000, ME, F_FREE_TEXT),
    NOTE,
};

const struct entity fund_profile_entity = {
    .name = "fund_profile",
    .label = N_("Fund profile"),
    .label_many = N_("Fund profiles"),
    .prefix = "FUND",
    FIELDS(fund_profile_fields),
    .title = "org",
    .order = "org",
};

static const struct field fund_theme_fields[] = {
    REF_BACK("profile", N_("Fund profile"), "fund_profile", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Themes it supports")),
    REF_BACK("theme", N_("Theme"), "theme", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Funds that support it")),
    NOTE,
};

const struct entity fund_theme_entity = {
    .name = "fund_theme",
    .label = N_("Theme of a fund"),
    .label_many = N_("Themes of funds"),
    .prefix = "FT",
    FIELDS(fund_theme_fields),
    .title = "profile theme",
    .order = "profile,theme",
    .flags = E_LINK,
};

static const struct field fund_month_fields[] = {
    REF("profile", N_("Fund profile"), "fund_profile", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    INTEGER("month", N_("Committee month"), 1, 12, FUNDS, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity fund_month_entity = {
    .name = "fund_month",
    .label = N_("Committee month"),
    .label_many = N_("Committee months"),
    .prefix = "FM",
    FIELDS(fund_month_fields),
    .title = "profile month",
    .order = "profile,month",
    .flags = E_LINK,
};

static const struct field fund_support_fields[] = {
    REF("profile", N_("Fund profile"), "fund_profile", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("text_fr", N_("Support other than money"), 200, FUNDS, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity fund_support_entity = {
    .name = "fund_support",
    .label = N_("Support other than money"),
    .label_many = N_("Support other than money"),
    .prefix = "FS",
    FIELDS(fund_support_fields),
    .title = "profile text_fr",
    .order = "profile,id",
    .flags = E_LINK,
};

static const struct field participant_fields[] = {
    TEXT("first_name", N_("First name"), 80, FUNDS, F_REQUIRED | F_PERSONAL | F_LIST),
    TEXT("last_name", N_("Last name"), 80, FUNDS, F_REQUIRED | F_PERSONAL | F_LIST),
    REF("org", N_("Organisation"), "organisation", FUNDS, F_REQUIRED | F_RESTRICT | F_LIST),
    CHOICE("programme_role", N_("Place in the programme"), PROGRAMME_ROLES, "voice", FUNDS,
           F_REQUIRED | F_LIST),
    REF_BACK("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_LIST, N_("People of the group")),
    REF_BACK("subgroup_too", N_("Also goes to subgroup"), "subgroup", FUNDS, 0, N_("People of two groups")),
    BOOL("no_other_group", N_("Goes to no other group"), NULL, FUNDS, 0),
    TEXT("function", N_("Function"), 120, FUNDS, F_PERSONAL),
    TEXT("email", N_("E-mail"), 200, ORGA, F_PERSONAL),
    BOOL("may_commit", N_("May commit the organisation"), "0", GROUP, 0),
    BOOL("consent_list", N_("Agrees to be on the shared list"), "0", ORGA, 0),
    DATE("consent_date", N_("Agreed on"), ORGA, 0),
    DATE("delete_after", N_("Erase after"), ORGA, 0),
    TEXT("access_needs", N_("Access needs"), 300, ORGA, F_PERSONAL),
    STATE(PERSON_STATES, "invited"),
    NOTE,
};

const struct entity participant_entity = {
    .name = "participant",
    .label = N_("Participant"),
    .label_many = N_("Participants"),
    .prefix = "P",
    FIELDS(participant_fields),
    .title = "first_name last_name",
    .order = "last_name,first_name",
    .states = "invited>registered>present; registered|invited>absent|excused; invited>present; "
              "absent|excused>present|registered; present>absent",
};

static const struct field consent_fields[] = {
    REF("participant", N_("Participant"), "participant", ORGA, F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("purpose", N_("For"), CONSENT_PURPOSES, NULL, ORGA, F_REQUIRED | F_LIST),
    BOOL("given", N_("Agrees"), "1", ORGA, F_LIST),
    DATE("date", N_("Said on"), ORGA, F_REQUIRED | F_LIST | F_TODAY),
    DATE("withdrawn_on", N_("Taken back on"), ORGA, F_LIST),
    CHOICE("source", N_("Known from"), ENTRY_SOURCES, "form", ORGA, 0),
    NOTE,
};

const struct entity consent_entity = {
    .name = "consent",
    .label = N_("Consent on personal data"),
    .label_many = N_("Consents on personal data"),
    .prefix = "AC",
    FIELDS(consent_fields),
    .title = "participant purpose",
    .order = "participant,purpose,date",
    .flags = E_LINK,
};

static const struct field contact_log_fields[] = {
    REF("org", N_("Organisation"), "organisation", ORGA, F_REQUIRED | F_CASCADE | F_LIST),
    REF("participant", N_("Participant"), "participant", ORGA, F_LIST),
    CHOICE("kind", N_("By"), CONTACT_KINDS, "email", ORGA, F_REQUIRED | F_LIST),
    DATE("date", N_("Date"), ORGA, F_REQUIRED | F_LIST | F_TODAY),
    TEXT("subject", N_("Subject"), 200, ORGA, F_REQUIRED | F_LIST | F_FREE_TEXT),
    LINES("text_fr", N_("What was said"), 2000, ORGA, F_FREE_TEXT),
    NOTE,
};

const struct entity contact_log_entity = {
    .name = "contact_log",
    .label = N_("Contact"),
    .label_many = N_("Contacts"),
    .prefix = "CT",
    FIELDS(contact_log_fields),
    .title = "date subject",
    .order = "date,id",
};
