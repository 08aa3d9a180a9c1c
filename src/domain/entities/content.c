#include "domain/entities/all.h"
#include "domain/short.h"

#define PAIR(n, lfr, len, mx, f) LINES(n "_fr", lfr, mx, PUBLIC, f), LINES(n "_en", len, mx, PUBLIC, 0)

static const struct field section_fields[] = {
    INTEGER("no", N_("Number"), 1, 99, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_fr", N_("Name (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, PUBLIC, F_REQUIRED),
    CHOICE("axis", N_("Axis"), AXES, NULL, PUBLIC, F_LIST),
    NOTE,
};

const struct entity section_entity = {
    .name = "section",
    .label = N_("Checklist section"),
    .label_many = N_("Checklist sections"),
    .prefix = "S",
    FIELDS(section_fields),
    .title = "name_*",
    .order = "no",
    .flags = E_CONTENT,
};

static const struct field question_fields[] = {
    REF("section", N_("Section"), "section", PUBLIC, F_REQUIRED | F_CASCADE | F_LIST),
    POS,
    BOOL("starred", N_("In the short list"), "0", PUBLIC, F_LIST),
    CHOICE("level", N_("Needed for the group stage"), LEVELS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    PAIR("text", N_("Question (French)"), N_("Question (English)"), 400, F_REQUIRED | F_LIST),
    PAIR("why", N_("Why (French)"), N_("Why (English)"), 400, 0),
    PAIR("good", N_("A good answer (French)"), N_("A good answer (English)"), 400, 0),
    PAIR("trap", N_("The trap (French)"), N_("The trap (English)"), 400, 0),
    TEXT("sources", N_("Sources"), 80, PUBLIC, 0),
    NOTE,
};

const struct entity question_entity = {
    .name = "question",
    .label = N_("Checklist question"),
    .label_many = N_("Checklist questions"),
    .prefix = "Q",
    FIELDS(question_fields),
    .title = "text_*",
    .order = "section,pos",
    .flags = E_CONTENT,
};

static const struct field role_fields[] = {
    TEXT("name_fr", N_("Name (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, PUBLIC, F_REQUIRED),
    PAIR("duties", N_("Responsibilities (French)"), N_("Responsibilities (English)"), 400, F_LIST),
    POS,
    NOTE,
};

const struct entity role_entity = {
    .name = "role",
    .label = N_("Kind of role"),
    .label_many = N_("Kinds of roles"),
    .prefix = "ROLE",
    FIELDS(role_fields),
    .title = "name_*",
    .order = "pos,id",
    .flags = E_CONTENT,
};

static const struct field commitment_type_fields[] = {
    TEXT("name_fr", N_("Name (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, PUBLIC, F_REQUIRED),
    CHOICE("unit", N_("Usual unit"), UNITS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("units_fr", N_("Units (French)"), 80, PUBLIC, 0),
    TEXT("units_en", N_("Units (English)"), 80, PUBLIC, 0),
    PAIR("conditions", N_("Usual conditions (French)"), N_("Usual conditions (English)"), 300, F_LIST),
    PAIR("evidence", N_("Evidence (French)"), N_("Evidence (English)"), 300, F_LIST),
    POS,
    NOTE,
};

const struct entity commitment_type_entity = {
    .name = "commitment_type",
    .label = N_("Type of commitment"),
    .label_many = N_("Types of commitments"),
    .prefix = "TYPE",
    FIELDS(commitment_type_fields),
    .title = "name_*",
    .order = "pos,id",
    .flags = E_CONTENT,
};

static const struct field rasci_default_fields[] = {
    POS,
    TEXT("name_fr", N_("Deliverable (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Deliverable (English)"), 120, PUBLIC, F_REQUIRED),
    TEXT("letters", N_("Letters by role"), 120, PUBLIC, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity rasci_default_entity = {
    .name = "rasci_default",
    .label = N_("Usual deliverable"),
    .label_many = N_("Usual deliverables"),
    .prefix = "RD",
    FIELDS(rasci_default_fields),
    .title = "name_*",
    .order = "pos,id",
    .flags = E_CONTENT,
};

static const struct field canvas_block_fields[] = {
    CHOICE("canvas", N_("Canvas"), CANVASES, NULL, PUBLIC, F_REQUIRED | F_LIST),
    POS,
    TEXT("code", N_("Code"), 20, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_fr", N_("Name (French)"), 120, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("name_en", N_("Name (English)"), 120, PUBLIC, F_REQUIRED),
    PAIR("question", N_("Question (French)"), N_("Question (English)"), 300, 0),
    INTEGER("cap", N_("At most"), 1, 99, PUBLIC, F_LIST),
    NOTE,
};

const struct entity canvas_block_entity = {
    .name = "canvas_block",
    .label = N_("Canvas block"),
    .label_many = N_("Canvas blocks"),
    .prefix = "CB",
    FIELDS(canvas_block_fields),
    .title = "name_*",
    .order = "canvas,pos",
    .flags = E_CONTENT,
};

static const struct field run_block_fields[] = {
    CHOICE("run", N_("Run of show"), RUNS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    POS,
    TEXT("title_fr", N_("Title (French)"), 200, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("title_en", N_("Title (English)"), 200, PUBLIC, F_REQUIRED),
    INTEGER("planned_min", N_("Planned (min)"), 0, 6000, PUBLIC, F_REQUIRED | F_LIST),
    INTEGER("cut_min", N_("May give back (min)"), 0, 6000, PUBLIC, F_LIST),
    BOOL("optional", N_("May be dropped"), "0", PUBLIC, 0),
    PAIR("objective", N_("Objective (French)"), N_("Objective (English)"), 600, 0),
    PAIR("method", N_("Method (French)"), N_("Method (English)"), 600, 0),
    PAIR("materials", N_("Materials (French)"), N_("Materials (English)"), 400, 0),
    PAIR("outputs", N_("To capture (French)"), N_("To capture (English)"), 400, 0),
    TEXT("panels", N_("Panels it opens"), 120, PUBLIC, 0),
    NOTE,
};

const struct entity run_block_entity = {
    .name = "run_block",
    .label = N_("Block of a model run of show"),
    .label_many = N_("Model runs of show"),
    .prefix = "RB",
    FIELDS(run_block_fields),
    .title = "title_*",
    .order = "run,pos",
    .flags = E_CONTENT,
};

/* Texts of the method that share one shape: a name, a text and a caution, in both languages. */
#define CONTENT_FIELDS(id, name_fr, name_en, text_fr, text_en, caution_fr, caution_en)                     \
    static const struct field id##_fields[] = {TEXT("name_fr", name_fr, 300, PUBLIC, F_REQUIRED | F_LIST), \
                                               TEXT("name_en", name_en, 300, PUBLIC, F_REQUIRED),          \
                                               PAIR("text", text_fr, text_en, 600, F_LIST),                \
                                               PAIR("caution", caution_fr, caution_en, 600, F_LIST),       \
                                               TEXT("param", N_("Parameter"), 120, PUBLIC, 0),             \
                                               POS,                                                        \
                                               NOTE}

CONTENT_FIELDS(content, N_("Name (French)"), N_("Name (English)"), N_("Text (French)"), N_("Text (English)"),
               N_("Caution (French)"), N_("Caution (English)"));
CONTENT_FIELDS(bridge, N_("The fund expects (French)"), N_("The fund expects (English)"),
               N_("Possible bridge (French)"), N_("Possible bridge (English)"),
               N_("The field lives (French)"), N_("The field lives (English)"));

#define CONTENT_OF(id, one, many, pre, fields) \
    const struct entity id##_entity = {        \
        .name = #id,                           \
        .label = one,                          \
        .label_many = many,                    \
        .prefix = pre,                         \
        FIELDS(fields),                        \
        .title = "name_*",                     \
        .order = "pos,id",                     \
        .flags = E_CONTENT,                    \
    }
#define CONTENT(id, one, many, pre) CONTENT_OF(id, one, many, pre, content_fields)

CONTENT(modality, N_("Cooperation modality"), N_("Cooperation modalities"), "MOD");
CONTENT(legal_option, N_("Legal option"), N_("Legal options"), "LO");
CONTENT_OF(bridge, N_("Bridge card"), N_("Bridge cards"), "BR", bridge_fields);
CONTENT(statement, N_("Self-diagnosis statement"), N_("Self-diagnosis statements"), "SD");
CONTENT(criterion, N_("Selection criterion"), N_("Selection criteria"), "CR");
CONTENT(follow_point, N_("Follow-up point"), N_("Follow-up points"), "FP");
CONTENT(call_step, N_("Step of the call"), N_("Steps of the call"), "CS");
CONTENT(method, N_("Method"), N_("Methods"), "ME");
CONTENT(structuring_step, N_("Structuring step"), N_("Structuring steps"), "SS");
CONTENT(agreement_heading, N_("Agreement heading"), N_("Agreement headings"), "AH");
CONTENT(legal_figure, N_("Figure to have checked"), N_("Figures to have checked"), "LF");
