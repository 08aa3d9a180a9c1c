#include "catalyse/service/subgroups.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/programme/project_sheet.h"
#include "service/read/goes.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

static bool project_named(const struct view *v, int64_t project, struct subgroup_row *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM consortium WHERE project = ?1 AND signed_on IS NOT NULL ORDER BY id DESC LIMIT 1";
    struct seen rows;
    if (!project) return true;
    if (!seen_named(v, entity_named("project"), project, &out->project, e) ||
        !seen_rows(v, entity_named("consortium"), SQL, PARAMS(value_int(project)), &rows, e))
        return false;
    if (rows.n) out->signed_on = take_day(rows.v[0], "signed_on");
    return true;
}

static bool row_of(const struct view *v, const struct record *r, struct subgroup_row *out, struct error *e) {
    int64_t project;
    *out = (struct subgroup_row){.row = seen_self(v, r),
                                 .state = take_choice(r, "state"),
                                 .scope = record_text(r, "scope_fr"),
                                 .rules = record_text(r, "rules"),
                                 .room = record_text(r, "room"),
                                 .signed_on = NO_DAY};
    const struct ref_to refs[] = {{"theme", &out->theme},
                                  {"convenor_org", &out->convenor},
                                  {"convenor_person", &out->convenor_person},
                                  {NULL, NULL}};
    return seen_refs(v, r, refs, e) && project_of(v, r->id, &project, e) && project_named(v, project, out, e);
}

static bool rows_load(const struct view *v, struct subgroup_row **rows, size_t *n, struct error *e) {
    struct seen seen;
    *n = 0;
    if (!seen_all(v, entity_named("subgroup"), &seen, e)) return false;
    *rows = arena_array(v->arena, seen.n, sizeof **rows);
    for (size_t i = 0; i < seen.n; i++)
        if (!row_of(v, seen.v[i], &(*rows)[(*n)++], e)) return false;
    return true;
}

bool subgroups_read(const struct view *v, struct subgroup_row **rows, size_t *n, struct error *e) {
    return read_begin(v->db, e) && read_done(v->db, rows_load(v, rows, n, e));
}

bool subgroups_named(const struct view *v, struct named **rows, size_t *n, struct error *e) {
    struct seen seen = {0};
    *n = 0;
    if (!read_begin(v->db, e)) return false;
    bool ok = seen_all(v, entity_named("subgroup"), &seen, e);
    read_end(v->db);
    *rows = arena_array(v->arena, seen.n, sizeof **rows);
    for (size_t i = 0; ok && i < seen.n; i++) (*rows)[(*n)++] = seen_self(v, seen.v[i]);
    return ok;
}

/* --- one group with all that is about it --- */

static bool member_of(const struct view *v, const struct record *r, struct member_row *out, struct error *e) {
    struct record *org;
    *out = (struct member_row){.observer = take_flag(r, "observer"),
                               .joined = take_day(r, "joined"),
                               .left = take_day(r, "left_on"),
                               .reason_said = record_text(r, "reason_said")};
    if (!seen_row(v, entity_named("organisation"), record_int(r, "org"), &org, e)) return false;
    if (!org) return true;
    out->org = seen_self(v, org);
    out->kind = take_choice(org, "kind");
    out->dept = record_text(org, "dept");
    out->activity = take_words(org, "activity");
    return true;
}

static bool members_load(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    static const char SQL[] =
        "SELECT m.id FROM subgroup_member m JOIN organisation o ON o.id = m.org WHERE m.subgroup = ?1"
        " ORDER BY m.left_on IS NOT NULL, m.observer, o.folded, m.id";
    struct seen seen;
    if (!seen_rows(v, entity_named("subgroup_member"), SQL, PARAMS(value_int(id)), &seen, e)) return false;
    out->withheld += seen.withheld;
    out->members = arena_array(v->arena, seen.n, sizeof *out->members);
    for (size_t i = 0; i < seen.n; i++)
        if (!member_of(v, seen.v[i], &out->members[out->n_members++], e)) return false;
    return true;
}

static bool people_load(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM " GOES_ALL_OF("?1") " ORDER BY folded, id";
    struct seen seen;
    struct ids ids;
    if (!ids_of(v, SQL, PARAMS(value_int(id)), &ids, e) ||
        !seen_these(v, entity_named("participant"), &ids, &seen, e))
        return false;
    out->going = ids.n;
    out->withheld += seen.withheld;
    out->people = arena_array(v->arena, seen.n, sizeof *out->people);
    for (size_t i = 0; i < seen.n; i++) out->people[out->n_people++] = seen_self(v, seen.v[i]);
    return true;
}

/* In the order of the canvas, whose blocks are the choices of the field. */
static void needs_in_order(struct need_row *needs, size_t n) {
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0; k--) {
            struct need_row *a = &needs[k - 1], *b = &needs[k];
            bool later = a->block > b->block || (a->block == b->block && a->priority < b->priority);
            if (!later) break;
            struct need_row swap = *a;
            *a = *b;
            *b = swap;
        }
}

static bool needs_load(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM diagnosis_entry WHERE subgroup = ?1 ORDER BY id";
    struct seen seen;
    if (!seen_rows(v, entity_named("diagnosis_entry"), SQL, PARAMS(value_int(id)), &seen, e)) return false;
    out->withheld += seen.withheld;
    out->needs = arena_array(v->arena, seen.n, sizeof *out->needs);
    for (size_t i = 0; i < seen.n; i++) {
        const struct record *r = seen.v[i];
        out->needs[out->n_needs++] = (struct need_row){.row = seen_self(v, r),
                                                       .block = take_choice(r, "block"),
                                                       .kind = take_choice(r, "kind"),
                                                       .state = take_choice(r, "state"),
                                                       .text = take_words(r, "text"),
                                                       .source = record_text(r, "source"),
                                                       .unit = record_text(r, "unit"),
                                                       .territory = record_text(r, "territory"),
                                                       .counter = record_text(r, "counter_text"),
                                                       .has_figure = take_has(r, "figure"),
                                                       .figure = record_int(r, "figure"),
                                                       .year = record_int(r, "year"),
                                                       .priority = record_int(r, "priority")};
    }
    needs_in_order(out->needs, out->n_needs);
    return true;
}

static bool risks_load(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM risk WHERE subgroup = ?1 ORDER BY likelihood * severity DESC, id";
    struct seen seen;
    if (!seen_rows(v, entity_named("risk"), SQL, PARAMS(value_int(id)), &seen, e)) return false;
    out->withheld += seen.withheld;
    out->risks = arena_array(v->arena, seen.n, sizeof *out->risks);
    for (size_t i = 0; i < seen.n; i++) {
        const struct record *r = seen.v[i];
        struct risk_row *risk = &out->risks[out->n_risks++];
        *risk = (struct risk_row){.row = seen_self(v, r),
                                  .likelihood = record_int(r, "likelihood"),
                                  .severity = record_int(r, "severity"),
                                  .response = take_choice(r, "response"),
                                  .state = take_choice(r, "state")};
        if (!seen_ref(v, r, "owner", &risk->owner, e)) return false;
    }
    return true;
}

static bool sheet_load(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    struct record *r;
    if (!seen_row(v, entity_named("subgroup"), id, &r, e)) return false;
    if (!r) return error_set(e, ERR_NO_FILE, _("this subgroup is not there"));
    return row_of(v, r, &out->row, e) && members_load(v, id, out, e) && people_load(v, id, out, e) &&
           needs_load(v, id, out, e) && risks_load(v, id, out, e) &&
           project_sheet_load(v, out->row.project.id, &out->project, &out->withheld, e);
}

bool subgroup_read(const struct view *v, int64_t id, struct subgroup_sheet *out, struct error *e) {
    *out = (struct subgroup_sheet){0};
    return read_begin(v->db, e) && read_done(v->db, sheet_load(v, id, out, e));
}
