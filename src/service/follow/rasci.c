#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_commit.h"
#include "catalyse/service/roles.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include "service/rules/rules.h"
#include <string.h>

static const char LETTERS[] = "RASCI";

/* Members of the group, then others who have a letter. ?1 is the project. */
static const char SQL_ORGS[] =
    "SELECT id FROM (SELECT o.id, o.folded, 0 AS other FROM project p JOIN subgroup_member m ON"
    " m.subgroup = p.subgroup JOIN organisation o ON o.id = m.org WHERE p.id = ?1 AND m.left_on IS NULL AND"
    " coalesce(m.observer, 0) = 0 UNION SELECT o.id, o.folded, 1 FROM deliverable d JOIN rasci_cell c ON"
    " c.deliverable = d.id JOIN organisation o ON o.id = c.org WHERE d.project = ?1)"
    " GROUP BY id ORDER BY min(other), folded, id";
static const char SQL_DELIVERABLES[] = "SELECT id FROM deliverable WHERE project = ?1 ORDER BY pos, id";
static const char SQL_CELLS[] = "SELECT id FROM rasci_cell WHERE deliverable = ?1 ORDER BY id";
static const char SQL_CELL[] = "SELECT id FROM rasci_cell WHERE deliverable = ?1 AND org = ?2 ORDER BY id";

static bool load_orgs(const struct view *v, int64_t project, struct rasci *out, struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("organisation"), SQL_ORGS, PARAMS(value_int(project)), &rows, e))
        return false;
    out->orgs = arena_array(v->arena, rows.n + 1, sizeof *out->orgs);
    for (size_t i = 0; i < rows.n; i++)
        if (!viewer_other_fund(&v->viewer, rows.v[i]->id)) out->orgs[out->n_orgs++] = seen_self(v, rows.v[i]);
    return true;
}

static void put_letter(const struct rasci *table, struct rasci_row *row, const struct record *cell) {
    struct sv letter = record_text(cell, "letter");
    if (letter.n == 0) return;
    row->answers += letter.p[0] == 'A';
    row->does += letter.p[0] == 'R';
    for (size_t i = 0; i < table->n_orgs; i++)
        if (table->orgs[i].id == record_int(cell, "org")) row->letters[i] = letter.p[0];
}

static bool problem_of(const struct view *v, const struct record *deliverable, struct rasci_row *row,
                       struct error *e) {
    struct findings found = {.arena = v->arena};
    struct warnings warnings = {0};
    if (!rules_look(v, deliverable, &found, e) || !rules_warnings(v, &found, &warnings, e)) return false;
    if (warnings.n) row->problem = warnings.v[0].text;
    return true;
}

static bool add_row(const struct view *v, const struct record *deliverable, struct rasci *out,
                    struct error *e) {
    struct rasci_row row = {.deliverable = seen_self(v, deliverable), .due = take_day(deliverable, "due")};
    struct seen cells;
    row.letters = arena_alloc(v->arena, out->n_orgs + 1);
    memset(row.letters, ' ', out->n_orgs);
    if (!seen_rows(v, entity_named("rasci_cell"), SQL_CELLS, PARAMS(value_int(deliverable->id)), &cells, e))
        return false;
    for (size_t i = 0; i < cells.n; i++) put_letter(out, &row, cells.v[i]);
    if (!problem_of(v, deliverable, &row, e)) return false;
    VEC_PUSH(v->arena, out, row);
    return true;
}

static bool rasci_load(const struct view *v, int64_t project, struct rasci *out, struct error *e) {
    struct seen rows;
    if (!seen_named(v, entity_named("project"), project, &out->project, e) ||
        !load_orgs(v, project, out, e) ||
        !seen_rows(v, entity_named("deliverable"), SQL_DELIVERABLES, PARAMS(value_int(project)), &rows, e))
        return false;
    for (size_t i = 0; i < rows.n; i++)
        if (!add_row(v, rows.v[i], out, e)) return false;
    return true;
}

bool rasci_read(const struct view *v, int64_t project, struct rasci *out, struct error *e) {
    *out = (struct rasci){0};
    return read_begin(v->db, e) && read_done(v->db, rasci_load(v, project, out, e));
}

char rasci_next(char letter) {
    const char *at = letter == ' ' ? NULL : strchr(LETTERS, letter);
    if (!at || !*at) return LETTERS[0];
    return at[1] ? at[1] : ' ';
}

struct setting {
    const struct view *v;
    int64_t deliverable, org;
    char letter;
    struct edit_result *out;
};

static bool drop_cells(const struct setting *s, const struct ids *cells, size_t from, struct error *e) {
    for (size_t i = from; i < cells->n; i++)
        if (!record_delete(s->v->db, entity_named("rasci_cell"), cells->v[i], e)) return false;
    return true;
}

/* One cell an organisation, whatever stood there. */
static bool write_cell(const struct setting *s, struct error *e) {
    const struct entity *entity = entity_named("rasci_cell");
    struct change c;
    struct ids cells;
    if (!ids_of(s->v, SQL_CELL, PARAMS(value_int(s->deliverable), value_int(s->org)), &cells, e))
        return false;
    if (s->letter == ' ') return drop_cells(s, &cells, 0, e);
    if (cells.n && (!drop_cells(s, &cells, 1, e) || !change_open(&c, s->v, entity, cells.v[0], e)))
        return false;
    if (!cells.n) change_new(&c, s->v, entity);
    record_set_int(c.after, "deliverable", s->deliverable);
    record_set_int(c.after, "org", s->org);
    return change_put(&c, SV("letter"), sv_of(&s->letter, 1), e) && change_save(&c, e);
}

static bool set_now(struct db *db, void *ctx, struct error *e) {
    struct setting *s = ctx;
    struct change c;
    (void)db;
    return write_cell(s, e) && change_open(&c, s->v, entity_named("deliverable"), s->deliverable, e) &&
           change_result(&c, s->out, e);
}

bool rasci_set(const struct view *v, int64_t deliverable, int64_t org, char letter, struct edit_result *out,
               struct error *e) {
    struct act act = {.code = ACT_ROLE, .entity = entity_named("deliverable"), .row = deliverable};
    struct setting s = {v, deliverable, org, letter, out};
    return tx_run(v->db, &act, set_now, &s, e);
}

/* Filling in the usual table. */
struct filling {
    const struct view *v;
    int64_t project;
    size_t added;
};

/* The organisations that hold a role in the project. */
static const char SQL_HOLDERS[] =
    "SELECT DISTINCT coalesce(a.org, p.org) FROM role_assignment a JOIN role r ON r.id = a.role LEFT JOIN"
    " participant p ON p.id = a.person WHERE a.project = ?1 AND lower(r.ref) = ?2 AND"
    " coalesce(a.org, p.org) IS NOT NULL AND a.state <> 'ended' ORDER BY a.id";
static const char SQL_THERE[] =
    "SELECT count(*) FROM deliverable d WHERE d.project = ?1 AND fold(d.name_fr) = fold(?2)";

static bool fill_role(const struct filling *f, int64_t deliverable, struct sv role, struct sv letter,
                      struct error *e) {
    struct ids orgs;
    if (!ids_of(f->v, SQL_HOLDERS, PARAMS(value_int(f->project), value_text(role)), &orgs, e)) return false;
    for (size_t i = 0; i < orgs.n; i++) {
        int64_t there;
        if (!number_of(f->v, SQL_CELL, PARAMS(value_int(deliverable), value_int(orgs.v[i])), &there, e))
            return false;
        struct setting s = {f->v, deliverable, orgs.v[i], letter.p[0], NULL};
        if (!there && !write_cell(&s, e)) return false;
    }
    return true;
}

/* "lead=A backbone=S partner=R": the first letter an organisation gets stays. */
static bool fill_letters(const struct filling *f, int64_t deliverable, struct sv letters, struct error *e) {
    struct sv word;
    while (sv_next(&letters, ' ', &word)) {
        size_t at = sv_find(word, '=');
        struct sv role = sv_of(word.p, at),
                  letter = sv_of(word.p + at + 1, at < word.n ? word.n - at - 1 : 0);
        if (letter.n == 1 && !fill_role(f, deliverable, role, letter, e)) return false;
    }
    return true;
}

static bool fill_one(struct filling *f, const struct record *usual, struct error *e) {
    struct change c;
    int64_t there;
    struct sv name = record_text(usual, "name_fr");
    if (!number_of(f->v, SQL_THERE, PARAMS(value_int(f->project), value_text(name)), &there, e)) return false;
    if (there) return true;
    change_new(&c, f->v, entity_named("deliverable"));
    record_set_int(c.after, "project", f->project);
    record_set_text(c.after, "name_fr", name);
    record_set_text(c.after, "name_en", record_text(usual, "name_en"));
    if (!change_save(&c, e)) return false;
    f->added++;
    return fill_letters(f, c.after->id, record_text(usual, "letters"), e);
}

static bool fill_now(struct db *db, void *ctx, struct error *e) {
    struct filling *f = ctx;
    struct list_query all = {.entity = entity_named("rasci_default")};
    struct list_rows rows;
    if (!list_run(db, f->v->arena, &all, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++)
        if (!fill_one(f, rows.v[i], e)) return false;
    return true;
}

bool rasci_fill(const struct view *v, int64_t project, size_t *added, struct error *e) {
    struct act act = {.code = ACT_ROLE, .entity = entity_named("project"), .row = project};
    struct filling f = {v, project, 0};
    bool ok = tx_run(v->db, &act, fill_now, &f, e);
    *added = f.added;
    return ok;
}
