#include "sample.h"
#include "catalyse/store/bulk.h"
#include "store/handle.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIELDS(table) .fields = table, .n_fields = COUNT(table)
#define TEXT(n, mx, f) \
    { .name = n, .label = n, .kind = FIELD_TEXT, .max = mx, .flags = f, .audience = AUD_PUBLIC }
#define REF(n, t, f) \
    { .name = n, .label = n, .kind = FIELD_REF, .target = t, .flags = f, .audience = AUD_PUBLIC }
#define CHOICE(n, c, i, f)                                                                                  \
    {                                                                                                       \
        .name = n, .label = n, .kind = FIELD_CHOICE, .choices = c, .initial = i, .flags = F_REQUIRED | (f), \
        .audience = AUD_PUBLIC                                                                              \
    }
#define NOTE \
    { .name = "note", .label = "note", .kind = FIELD_LINES, .max = 4000, .flags = F_FREE_TEXT }

static const struct choice kinds[] = {{"ACI", "Chantier", NULL}, {"FE", "Fondation d'entreprise", NULL}, {0}};
static const struct choice org_states[] = {{"prospect", "prospect", NULL}, {"member", "member", NULL}, {0}};
static const struct choice theme_states[] = {
    {"suggested", "suggested", NULL}, {"retained", "kept", NULL}, {0}};
static const struct choice group_states[] = {{"forming", "forming", NULL}, {"active", "active", NULL}, {0}};
static const struct choice roles[] = {{"voice", "voice", NULL}, {"funder", "funder", NULL}, {0}};
static const struct choice person_states[] = {{"invited", "invited", NULL}, {"present", "here", NULL}, {0}};
static const struct choice rules[] = {{"consent", "consent", NULL}, {"maj", "majority", NULL}, {0}};
static const struct choice audiences[] = {{"me", "me", NULL},       {"organisers", "organisers", NULL},
                                          {"group", "group", NULL}, {"funds", "funds", NULL},
                                          {"public", "all", NULL},  {0}};
static const struct choice decision_states[] = {
    {"proposed", "proposed", NULL}, {"adopted", "adopted", NULL}, {0}};
static const struct choice objection_kinds[] = {
    {"objection", "objection", NULL}, {"concern", "concern", NULL}, {0}};
static const struct choice objection_states[] = {
    {"open", "open", NULL}, {"withdrawn", "withdrawn", NULL}, {0}};

static const struct field organisation_fields[] = {
    TEXT("name", 160, F_REQUIRED | F_LIST),
    CHOICE("kind", kinds, "ACI", F_LIST),
    TEXT("commune", 120, F_LIST),
    {.name = "annual_budget",
     .label = "annual_budget",
     .kind = FIELD_MONEY,
     .max = INT64_C(100000000000000),
     .decimals = 2,
     .audience = AUD_GROUP},
    CHOICE("state", org_states, "prospect", F_STATE | F_LIST),
    NOTE,
};
static const struct field theme_fields[] = {
    TEXT("code", 12, F_REQUIRED | F_LIST),
    TEXT("name_fr", 120, F_REQUIRED | F_LIST),
    TEXT("name_en", 120, F_REQUIRED),
    REF("merged_into", "theme", 0),
    CHOICE("state", theme_states, "suggested", F_STATE),
    NOTE,
};
static const struct field subgroup_fields[] = {
    REF("theme", "theme", F_REQUIRED | F_RESTRICT | F_LIST),
    TEXT("name", 120, F_LIST),
    REF("convenor_person", "participant", 0),
    CHOICE("state", group_states, "forming", F_STATE),
    NOTE,
};
static const struct field subgroup_member_fields[] = {
    REF("subgroup", "subgroup", F_REQUIRED | F_CASCADE | F_LIST),
    REF("org", "organisation", F_REQUIRED | F_CASCADE | F_LIST),
    NOTE,
};
static const struct field participant_fields[] = {
    TEXT("first_name", 80, F_REQUIRED | F_PERSONAL | F_LIST),
    TEXT("last_name", 80, F_REQUIRED | F_PERSONAL | F_LIST),
    REF("org", "organisation", F_REQUIRED | F_RESTRICT | F_LIST),
    CHOICE("programme_role", roles, "voice", F_LIST),
    REF("subgroup", "subgroup", F_LIST),
    {.name = "email", .label = "email", .kind = FIELD_TEXT, .max = 200, .flags = F_PERSONAL},
    {.name = "may_commit", .label = "may_commit", .kind = FIELD_BOOL, .max = 1, .initial = "0"},
    CHOICE("state", person_states, "invited", F_STATE | F_LIST),
    NOTE,
};
static const struct field decision_fields[] = {
    REF("subgroup", "subgroup", F_CASCADE | F_LIST),
    TEXT("title_fr", 200, F_REQUIRED | F_LIST | F_FREE_TEXT),
    CHOICE("rule", rules, "consent", 0),
    {.name = "outcome_fr",
     .label = "outcome_fr",
     .kind = FIELD_LINES,
     .max = 800,
     .flags = F_LIST | F_FREE_TEXT},
    {.name = "review_on",
     .label = "review_on",
     .kind = FIELD_DATE,
     .flags = F_REQUIRED,
     .audience = AUD_PUBLIC},
    {.name = "trial_until", .label = "trial_until", .kind = FIELD_DATE, .audience = AUD_PUBLIC},
    CHOICE("audience", audiences, "funds", 0),
    CHOICE("state", decision_states, "proposed", F_STATE),
    NOTE,
};
static const struct field objection_fields[] = {
    REF("decision", "decision", F_REQUIRED | F_CASCADE | F_LIST),
    CHOICE("kind", objection_kinds, "objection", 0),
    {.name = "text_fr",
     .label = "text_fr",
     .kind = FIELD_LINES,
     .max = 600,
     .flags = F_REQUIRED | F_LIST | F_FREE_TEXT,
     .audience = AUD_PUBLIC},
    REF("org", "organisation", F_LIST),
    CHOICE("state", objection_states, "open", F_STATE),
    NOTE,
};
static const struct field setting_fields[] = {
    TEXT("name", 80, F_REQUIRED | F_LIST),
    TEXT("value", 4000, F_LIST),
    NOTE,
};

const struct entity organisation = {.name = "organisation",
                                    .label = "Organisation",
                                    .label_many = "Organisations",
                                    .prefix = "ORG",
                                    FIELDS(organisation_fields),
                                    .title = "name",
                                    .order = "name"};
const struct entity theme = {.name = "theme",
                             .label = "Theme",
                             .label_many = "Themes",
                             .prefix = "T",
                             FIELDS(theme_fields),
                             .title = "name_*",
                             .order = "code"};
const struct entity subgroup = {.name = "subgroup",
                                .label = "Subgroup",
                                .label_many = "Subgroups",
                                .prefix = "SG",
                                FIELDS(subgroup_fields),
                                .title = "name theme",
                                .order = "name"};
const struct entity subgroup_member = {.name = "subgroup_member",
                                       .label = "Member",
                                       .label_many = "Members",
                                       .prefix = "SM",
                                       FIELDS(subgroup_member_fields),
                                       .title = "subgroup org",
                                       .order = "subgroup,id"};
const struct entity participant = {.name = "participant",
                                   .label = "Participant",
                                   .label_many = "Participants",
                                   .prefix = "P",
                                   FIELDS(participant_fields),
                                   .title = "first_name last_name",
                                   .order = "last_name,first_name"};
const struct entity decision = {.name = "decision",
                                .label = "Decision",
                                .label_many = "Decisions",
                                .prefix = "D",
                                FIELDS(decision_fields),
                                .title = "title_fr",
                                .order = "trial_until,id"};
const struct entity objection = {.name = "objection",
                                 .label = "Objection",
                                 .label_many = "Objections",
                                 .prefix = "OB",
                                 FIELDS(objection_fields),
                                 .title = "text_fr",
                                 .order = "decision,id"};
const struct entity setting = {.name = "setting",
                               .label = "Setting",
                               .label_many = "Settings",
                               .prefix = "SET",
                               FIELDS(setting_fields),
                               .title = "name",
                               .order = "name"};

static const struct entity *const entities[] = {
    &setting, &organisation, &theme, &subgroup, &subgroup_member, &participant, &decision, &objection,
};
const struct registry sample_registry = {entities, COUNT(entities)};

char *fresh_path(struct arena *a, const char *name) {
    for (int i = 0;; i++) {
        char *path = arena_printf(a, "%s/%d-%s", getenv("HOME"), i, name);
        if (!fs_exists(path)) return path;
    }
}

void must(struct desk *d, bool ok) {
    if (!ok) fail_msg("%s", d->e.text);
}

struct db *open_as(struct desk *d, const char *path, enum db_mode mode) {
    struct db *db;
    must(d, db_open(path, mode, sample_registry, "Ana", &db, &d->e));
    return db;
}

int desk_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    snprintf(d->path, sizeof d->path, "%s", fresh_path(&d->a, "programme.catalyse"));
    if (!db_open(d->path, DB_CREATE, sample_registry, "Ana", &d->db, &d->e)) fail_msg("%s", d->e.text);
    db_close(d->db);
    d->db = open_as(d, d->path, DB_FACE);
    must(d, open_to_write(d->db, &d->e));
    ask_one(d, "PRAGMA synchronous = OFF"); /* no test here cuts the power */
    *state = d;
    return 0;
}

int desk_teardown(void **state) {
    struct desk *d = *state;
    db_close(d->db);
    fs_remove(d->path, &d->e);
    arena_deinit(&d->a);
    xfree(d);
    return 0;
}

void add_record(struct desk *d, struct record *r) {
    must(d, act_insert(d->db, &d->a, r, &d->e));
}

struct record *add_org(struct desk *d, const char *name) {
    struct record *r = record_new(&d->a, &organisation);
    record_set_text(r, "name", sv_from(name));
    add_record(d, r);
    return r;
}

struct record *add_theme(struct desk *d, const char *code) {
    struct record *r = record_new(&d->a, &theme);
    record_set_text(r, "code", sv_from(code));
    record_set_text(r, "name_fr", sv_from(arena_printf(&d->a, "Thème %s", code)));
    record_set_text(r, "name_en", sv_from(arena_printf(&d->a, "Theme %s", code)));
    add_record(d, r);
    return r;
}

struct record *add_group(struct desk *d, const struct record *of, const char *name) {
    struct record *r = record_new(&d->a, &subgroup);
    record_set_int(r, "theme", of->id);
    record_set_text(r, "name", sv_from(name));
    add_record(d, r);
    return r;
}

struct record *add_person(struct desk *d, const char *first, const char *last, const struct record *org) {
    struct record *r = record_new(&d->a, &participant);
    record_set_text(r, "first_name", sv_from(first));
    record_set_text(r, "last_name", sv_from(last));
    record_set_int(r, "org", org->id);
    add_record(d, r);
    return r;
}

struct record *add_decision(struct desk *d, const struct record *group, const char *title) {
    struct record *r = record_new(&d->a, &decision);
    if (group) record_set_int(r, "subgroup", group->id);
    record_set_text(r, "title_fr", sv_from(title));
    record_set_text(r, "review_on", SV("2027-01-31"));
    add_record(d, r);
    return r;
}

struct record *add_objection(struct desk *d, const struct record *on, const char *text,
                             const struct record *org) {
    struct record *r = record_new(&d->a, &objection);
    record_set_int(r, "decision", on->id);
    record_set_text(r, "text_fr", sv_from(text));
    if (org) record_set_int(r, "org", org->id);
    add_record(d, r);
    return r;
}

void edit_text(struct desk *d, const struct record *r, const char *field, const char *text) {
    struct record *before = reload(d, r), *after = record_copy(&d->a, before);
    record_set_text(after, field, sv_from(text));
    must(d, act_update(d->db, before, after, &d->e));
}

void delete_record(struct desk *d, const struct record *r) {
    must(d, act_delete(d->db, r->entity, r->id, &d->e));
}

struct record *reload(struct desk *d, const struct record *r) {
    struct record *now;
    must(d, record_load(d->db, &d->a, r->entity, r->id, &now, &d->e));
    return now;
}

size_t rows_of(struct desk *d, const struct entity *entity) {
    size_t n = 0;
    must(d, list_count(d->db, &(struct list_query){.entity = entity}, &n, &d->e));
    return n;
}

int64_t ask_one(struct desk *d, const char *sql) {
    int64_t n;
    must(d, query_one(d->db, sql, 0, &n, &d->e));
    return n;
}

static bool dump_row(const struct record *r, void *ctx, struct error *e) {
    struct str *out = ctx;
    (void)e;
    str_addf(out, "%s %" PRId64 " %.*s %.*s %.*s %.*s", r->entity->name, r->id, SV_ARG(r->ref),
             SV_ARG(r->created_at), SV_ARG(r->updated_at), SV_ARG(r->author));
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        str_addc(out, '|');
        if (r->v[i].null)
            str_addz(out, "NULL");
        else
            value_plain(&r->entity->fields[i], r->v[i], out);
    }
    str_addc(out, '\n');
    return true;
}

char *dump(struct desk *d, struct db *db) {
    struct str out = {0};
    for (size_t i = 0; i < sample_registry.n; i++) {
        struct list_query all = {.entity = sample_registry.v[i], .order = "id"};
        must(d, list_each(db, &all, dump_row, &out, &d->e));
    }
    char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static bool load_nothing(struct db *db, void *ctx, struct error *e) {
    (void)db, (void)ctx, (void)e;
    return true;
}

void close_history(struct desk *d) {
    must(d, bulk_load(d->db, ACT_LOAD, load_nothing, NULL, &d->e));
}
