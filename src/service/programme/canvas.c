#include "catalyse/service/canvas.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/need_line.h"
#include "catalyse/service/tables.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

static const char *const ENTITIES_OF[] = {"diagnosis_entry", "canvas_entry"};
static const char *const CODES[] = {"diagnosis", "project"};

static const char SQL_PROJECT[] =
    "SELECT id FROM project WHERE subgroup = ?1 AND state <> 'abandoned' ORDER BY id DESC LIMIT 1";

/* --- reading --- */

static bool card_of(const struct view *v, const struct record *r, enum canvas_kind kind,
                    struct canvas_card *out, struct error *e) {
    *out = (struct canvas_card){.row = seen_self(v, r), .text = take_words(r, "text")};
    if (kind == CANVAS_PROJECT) return true;
    out->source = record_text(r, "source");
    out->unit = record_text(r, "unit");
    out->counter = record_text(r, "counter_text");
    out->kind = take_choice(r, "kind");
    out->state = take_choice(r, "state");
    out->has_figure = take_has(r, "figure");
    out->figure = record_int(r, "figure");
    out->year = record_int(r, "year");
    out->priority = record_int(r, "priority");
    return seen_ref(v, r, "wish", &out->wish, e);
}

static bool cards_load(const struct view *v, enum canvas_kind kind, const struct seen *rows,
                       struct canvas_part *part, struct error *e) {
    part->cards = arena_array(v->arena, rows->n + 1, sizeof *part->cards);
    for (size_t i = 0; i < rows->n; i++)
        if (take_choice(rows->v[i], "block") == part->block &&
            !card_of(v, rows->v[i], kind, &part->cards[part->n_cards++], e))
            return false;
    return true;
}

/* The question and the cap of a block come with the method; without it the block has its name. */
static bool part_words(const struct view *v, enum canvas_kind kind, struct canvas_part *part,
                       struct error *e) {
    static const char SQL[] = "SELECT id FROM canvas_block WHERE canvas = ?1 AND code = ?2 ORDER BY pos, id";
    struct seen rows;
    part->name = sv_from(_(part->block->label));
    if (!seen_rows(v, entity_named("canvas_block"), SQL,
                   PARAMS(value_text(sv_from(CODES[kind])), value_text(sv_from(part->block->code))), &rows,
                   e))
        return false;
    if (!rows.n) return true;
    part->name = take_words(rows.v[0], "name");
    part->question = take_words(rows.v[0], "question");
    part->cap = record_int(rows.v[0], "cap");
    return true;
}

static bool parts_load(const struct view *v, enum canvas_kind kind, const struct seen *rows,
                       struct canvas_sheet *out, struct error *e) {
    const struct choice *blocks = field_named(entity_named(ENTITIES_OF[kind]), "block")->choices;
    size_t n = 0;
    while (blocks[n].code) n++;
    out->parts = arena_array(v->arena, n, sizeof *out->parts);
    for (; out->n_parts < n; out->n_parts++) {
        struct canvas_part *part = &out->parts[out->n_parts];
        part->block = &blocks[out->n_parts];
        if (!part_words(v, kind, part, e) || !cards_load(v, kind, rows, part, e)) return false;
    }
    return true;
}

/* Who works with the group today. */
static bool table_load(const struct view *v, int64_t subgroup, struct canvas_sheet *out, struct error *e) {
    struct day_tables t;
    if (!tables_today(v, &t, e)) return false;
    const struct day_table *table = tables_find(&t, tables_of_group(&t, subgroup));
    if (table && tables_shared(&t, table)) {
        struct str name = {0};
        tables_name(&t, table, &name);
        out->table = str_keep(&name, v->arena);
    }
    out->guests = arena_array(v->arena, t.n_places, sizeof *out->guests);
    for (size_t i = 0; i < t.n_places; i++)
        if (tables_seats(&t.places[i], subgroup)) out->guests[out->n_guests++] = t.places[i].person;
    return true;
}

static bool canvas_load(const struct view *v, enum canvas_kind kind, int64_t subgroup,
                        struct canvas_sheet *out, struct error *e) {
    static const char *const SQL[] = {"SELECT id FROM diagnosis_entry WHERE subgroup = ?1 ORDER BY id",
                                      "SELECT id FROM canvas_entry WHERE project = ?1 ORDER BY id"};
    struct seen rows;
    int64_t of = subgroup;
    if (!seen_named(v, entity_named("subgroup"), subgroup, &out->group, e)) return false;
    if (kind == CANVAS_PROJECT && (!query_one(v->db, SQL_PROJECT, subgroup, &of, e) ||
                                   !seen_named(v, entity_named("project"), of, &out->project, e)))
        return false;
    if (!seen_rows(v, entity_named(ENTITIES_OF[kind]), SQL[kind], PARAMS(value_int(of)), &rows, e))
        return false;
    out->withheld = rows.withheld;
    return parts_load(v, kind, &rows, out, e) && photos_read(v, subgroup, 0, false, &out->photos, e) &&
           table_load(v, subgroup, out, e);
}

bool canvas_sheet_read(const struct view *v, enum canvas_kind kind, int64_t subgroup,
                       struct canvas_sheet *out, struct error *e) {
    *out = (struct canvas_sheet){0};
    return read_begin(v->db, e) && read_done(v->db, canvas_load(v, kind, subgroup, out, e));
}

/* --- writing --- */

struct writing {
    const struct view *v;
    enum canvas_kind kind;
    const struct canvas_entry_line *line;
    int64_t need;
    struct act *act;
    struct edit_result *out;
};

/* The project of the group, made with the group's name when there is none. */
static bool project_ensure(const struct view *v, int64_t subgroup, int64_t *id, struct error *e) {
    struct named group;
    struct change c;
    if (!query_one(v->db, SQL_PROJECT, subgroup, id, e)) return false;
    if (*id) return true;
    if (!seen_named(v, entity_named("subgroup"), subgroup, &group, e)) return false;
    change_new(&c, v, entity_named("project"));
    record_set_int(c.after, "subgroup", subgroup);
    if (!change_put(&c, SV("title_fr"), group.title, e) || !change_save(&c, e)) return false;
    *id = c.after->id;
    return true;
}

static const char *kind_of(struct sv block, const struct need_line *need) {
    if (sv_is(block, "manques")) return "gap";
    if (sv_is(block, "ressources")) return "resource";
    return need->source.n ? "fact" : "view";
}

static bool put_need(struct change *c, const struct canvas_entry_line *line, struct error *e) {
    struct need_line need = need_line_read(line->text);
    record_set_int(c->after, "subgroup", line->subgroup);
    record_set_text(c->after, "kind", sv_from(kind_of(line->block, &need)));
    if (need.year) record_set_int(c->after, "year", need.year);
    if (need.has_figure) record_set_int(c->after, "figure", need.figure);
    if (line->wish) record_set_int(c->after, "wish", line->wish);
    return change_put(c, SV("text_fr"), need.text, e) && change_put(c, SV("source"), need.source, e) &&
           change_put(c, SV("unit"), need.unit, e);
}

/* A project that has only its group's name takes the one it is given. */
static bool name_project(const struct view *v, int64_t project, struct sv name, struct error *e) {
    struct named group;
    struct change c;
    if (!change_open(&c, v, entity_named("project"), project, e) ||
        !seen_ref(v, c.after, "subgroup", &group, e))
        return false;
    bool fits = name.n <= (size_t)field_named(c.entity, "title_fr")->max;
    if (!fits || !sv_eq(record_text(c.after, "title_fr"), group.title)) return true;
    return change_put(&c, SV("title_fr"), name, e) && change_save(&c, e);
}

static bool put_canvas(struct change *c, const struct canvas_entry_line *line, struct error *e) {
    int64_t project;
    if (!project_ensure(c->v, line->subgroup, &project, e)) return false;
    record_set_int(c->after, "project", project);
    if (sv_is(line->block, "name") && !name_project(c->v, project, line->text, e)) return false;
    return change_put(c, SV("text_fr"), line->text, e);
}

static bool write_line(const struct writing *w, const struct canvas_entry_line *line, struct error *e) {
    struct change c;
    change_new(&c, w->v, entity_named(ENTITIES_OF[w->kind]));
    bool ok = w->kind == CANVAS_DIAGNOSIS ? put_need(&c, line, e) : put_canvas(&c, line, e);
    if (!ok || !change_put(&c, SV("block"), line->block, e) ||
        !change_put(&c, SV("entered_from"), line->source, e) || !change_save(&c, e))
        return false;
    w->act->row = c.after->id;
    return change_result(&c, w->out, e);
}

/* What is carried from one place to the next arrives once. */
static bool once(const struct view *v, const char *sql, const struct canvas_entry_line *line,
                 struct error *e) {
    const struct value params[] = {value_text(line->text), value_int(line->subgroup), value_int(line->wish)};
    int64_t n;
    if (!number_of(v, sql, params, 3, &n, e)) return false;
    return !n || error_set(e, ERR_DATA, "%s", _("it is there already: it was carried before"));
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM diagnosis_entry WHERE text_fr = ?1 AND subgroup = ?2 AND wish = ?3";
    const struct writing *w = ctx;
    (void)db;
    if (w->line->wish && !once(w->v, SQL, w->line, e)) return false;
    return write_line(w, w->line, e);
}

bool canvas_line_add(const struct view *v, enum canvas_kind kind, const struct canvas_entry_line *line,
                     struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named(ENTITIES_OF[kind])};
    struct writing w = {.v = v, .kind = kind, .line = line, .act = &act, .out = out};
    return tx_run(v->db, &act, add_now, &w, e);
}

static bool answer_to(const struct view *v, int64_t subgroup, int64_t need, struct error *e) {
    struct change c;
    int64_t project;
    if (!project_ensure(v, subgroup, &project, e) || !change_open(&c, v, entity_named("project"), project, e))
        return false;
    if (take_has(c.after, "need")) return true;
    record_set_int(c.after, "need", need);
    return change_save(&c, e);
}

static bool carry_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT count(*) FROM canvas_entry c JOIN project p ON p.id = c.project WHERE"
                              " c.block = 'need' AND c.text_fr = ?1 AND p.subgroup = ?2 AND ?3 = 0";
    const struct writing *w = ctx;
    struct record *need;
    if (!record_load(db, w->v->arena, entity_named("diagnosis_entry"), w->need, &need, e)) return false;
    struct canvas_entry_line line = {.subgroup = record_int(need, "subgroup"),
                                     .block = SV("need"),
                                     .text = record_text(need, "text_fr"),
                                     .source = record_text(need, "entered_from")};
    return once(w->v, SQL, &line, e) && write_line(w, &line, e) && answer_to(w->v, line.subgroup, w->need, e);
}

bool canvas_need_carry(const struct view *v, int64_t need, struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named("canvas_entry")};
    struct writing w = {.v = v, .kind = CANVAS_PROJECT, .need = need, .act = &act, .out = out};
    return tx_run(v->db, &act, carry_now, &w, e);
}
