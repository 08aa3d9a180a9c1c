#include "catalyse/service/plenary.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* Rows of an entity of one event (0: of all), in an order. */
static bool of_event(const struct view *v, const char *entity, const char *sql, int64_t event,
                     struct plenary *out, struct seen *rows, struct error *e) {
    if (!seen_rows(v, entity_named(entity), sql, PARAMS(value_int(event)), rows, e)) return false;
    out->withheld += rows->withheld;
    return true;
}

static bool agenda_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM agenda_item WHERE event = ?1 AND parent IS NULL ORDER BY pos, id";
    struct seen rows;
    if (!event) return true;
    if (!of_event(v, "agenda_item", SQL, event, out, &rows, e)) return false;
    out->agenda = arena_array(v->arena, rows.n, sizeof *out->agenda);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct agenda_row *a = &out->agenda[out->n_agenda++];
        *a = (struct agenda_row){.row = seen_self(v, r),
                                 .objective = take_words(r, "objective"),
                                 .method = take_words(r, "method"),
                                 .materials = take_words(r, "materials"),
                                 .outputs = take_words(r, "outputs"),
                                 .planned_min = record_int(r, "planned_min"),
                                 .actual_min = take_int(r, "actual_min", -1),
                                 .cut_min = record_int(r, "cut_min"),
                                 .state = take_choice(r, "state"),
                                 .panels = record_text(r, "panels")};
        if (!seen_ref(v, r, "lead_person", &a->lead, e)) return false;
    }
    return true;
}

static bool wish_row_of(const struct view *v, const struct record *r, struct wish_row *w, struct error *e) {
    *w = (struct wish_row){.row = seen_self(v, r),
                           .text = take_words(r, "text"),
                           .votes = record_int(r, "votes"),
                           .state = take_choice(r, "state")};
    const struct ref_to refs[] = {
        {"theme", &w->theme}, {"cluster", &w->family}, {"author_org", &w->author_org}, {NULL, NULL}};
    if (!seen_refs(v, r, refs, e)) return false;
    if (take_flag(r, "anonymous")) w->author_org = (struct named){0};
    return true;
}

bool wishes_read(const struct view *v, int64_t event, struct wish_row **rows, size_t *n, size_t *withheld,
                 struct error *e) {
    static const char SQL[] =
        "SELECT w.id FROM wish w LEFT JOIN theme t ON t.id = w.theme WHERE ?1 = 0 OR w.event = ?1"
        " ORDER BY t.code IS NULL, t.code, ifnull(w.votes, 0) DESC, w.id";
    struct seen seen;
    if (!seen_rows(v, entity_named("wish"), SQL, PARAMS(value_int(event)), &seen, e)) return false;
    *withheld += seen.withheld;
    *rows = arena_array(v->arena, seen.n, sizeof **rows);
    for (*n = 0; *n < seen.n; ++*n)
        if (!wish_row_of(v, seen.v[*n], &(*rows)[*n], e)) return false;
    return true;
}

static bool wishes_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    return wishes_read(v, event, &out->wishes, &out->n_wishes, &out->withheld, e);
}

/* What stands under a block of the run of show in the order of these, then by heading. */
static bool contributions_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM contribution c WHERE (?1 = 0 OR event = ?1) AND heading <> '" ROTI_HEADING
        "' ORDER BY (SELECT min(i.pos) FROM agenda_item i WHERE i.event = c.event AND c.heading IN"
        " (i.title_fr, i.title_en)) NULLS LAST, heading, ifnull(votes, 0) DESC, id";
    struct seen rows;
    if (!of_event(v, "contribution", SQL, event, out, &rows, e)) return false;
    out->contributions = arena_array(v->arena, rows.n, sizeof *out->contributions);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        out->contributions[out->n_contributions++] =
            (struct contribution_row){.row = seen_self(v, r),
                                      .heading = record_text(r, "heading"),
                                      .text = take_words(r, "text"),
                                      .side = take_choice(r, "side"),
                                      .state = take_choice(r, "state"),
                                      .votes = record_int(r, "votes")};
    }
    return true;
}

static bool questions_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM fund_question WHERE ?1 = 0 OR event = ?1 ORDER BY ifnull(votes, 0) DESC, id";
    struct seen rows;
    if (!of_event(v, "fund_question", SQL, event, out, &rows, e)) return false;
    out->questions = arena_array(v->arena, rows.n, sizeof *out->questions);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct fund_question_row *q = &out->questions[out->n_questions++];
        *q = (struct fund_question_row){.row = seen_self(v, r),
                                        .text = record_text(r, "text_fr"),
                                        .answer = record_text(r, "answer_fr"),
                                        .votes = record_int(r, "votes")};
        if (!seen_ref(v, r, "fund", &q->fund, e)) return false;
    }
    return true;
}

static bool roti_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    if (!roti_read(v, event, &out->roti, e)) return false;
    out->withheld += out->roti.withheld;
    return true;
}

static bool plenary_load(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    if (event && !seen_named(v, entity_named("event"), event, &out->event, e)) return false;
    return agenda_load(v, event, out, e) && wishes_load(v, event, out, e) &&
           contributions_load(v, event, out, e) && questions_load(v, event, out, e) &&
           modalities_read(v, event, &out->modalities, e) && roti_load(v, event, out, e);
}

bool plenary_read(const struct view *v, int64_t event, struct plenary *out, struct error *e) {
    *out = (struct plenary){0};
    return read_begin(v->db, e) && read_done(v->db, plenary_load(v, event, out, e));
}
