#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/event/checklist_load.h"
#include "service/read/take.h"

static const char SQL_ROUNDS[] =
    "SELECT id FROM checklist_answer WHERE subgroup = ?1 AND question = ?2 ORDER BY round, id";
static const char SQL_VOTES[] = "SELECT id FROM checklist_vote WHERE answer = ?1 ORDER BY value, id";

static bool load_texts(const struct view *v, int64_t question, struct question_card *out, struct error *e) {
    struct record *q;
    if (!record_load(v->db, v->arena, entity_named("question"), question, &q, e)) return false;
    out->why = take_words(q, "why");
    out->good = take_words(q, "good");
    out->trap = take_words(q, "trap");
    return seen_ref(v, q, "section", &out->section, e);
}

static bool load_rounds(const struct view *v, int64_t subgroup, int64_t question, struct question_card *out,
                        struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("checklist_answer"), SQL_ROUNDS,
                   PARAMS(value_int(subgroup), value_int(question)), &rows, e))
        return false;
    out->rounds = arena_array(v->arena, rows.n + 1, sizeof *out->rounds);
    for (size_t i = 0; i < rows.n; i++) {
        struct question_row row = {0};
        if (!question_row_fill(v, rows.v[i], &row, e)) return false;
        out->rounds[out->n_rounds++] = (struct round_row){.round = row.round,
                                                          .state = row.state,
                                                          .confidence = row.confidence,
                                                          .spread = row.spread,
                                                          .text = row.answer_text,
                                                          .owner = row.owner,
                                                          .due = row.due};
        if (rows.v[i]->id == out->row.answer) out->note = record_text(rows.v[i], "note");
    }
    return true;
}

static bool add_name(const struct view *v, const struct record *vote, struct question_card *out,
                     struct error *e) {
    struct finger_vote name = {.value = (int)record_int(vote, "value")};
    if (!seen_ref(v, vote, "participant", &name.person, e)) return false;
    if (name.person.id) out->names[out->n_names++] = name;
    return true;
}

/* Only those of this round: what was carried over was not voted on yet. */
static bool load_votes(const struct view *v, struct question_card *out, struct error *e) {
    struct seen rows;
    if (!out->row.answer || out->row.round != out->round) return true;
    if (!seen_rows(v, entity_named("checklist_vote"), SQL_VOTES, PARAMS(value_int(out->row.answer)), &rows,
                   e))
        return false;
    out->names = arena_array(v->arena, rows.n + 1, sizeof *out->names);
    for (size_t i = 0; i < rows.n; i++) {
        int64_t value = record_int(rows.v[i], "value"), n = record_int(rows.v[i], "count");
        if (value < 1 || value > FINGERS) continue;
        out->votes[value - 1] += (int)n;
        out->voters += (int)n;
        if (!add_name(v, rows.v[i], out, e)) return false;
    }
    return true;
}

static void find_neighbours(const struct checklist *c, int64_t question, struct question_card *out) {
    for (size_t i = 0; i < c->n_questions; i++) {
        if (c->questions[i].question != question) continue;
        out->row = c->questions[i];
        if (i > 0) out->previous = c->questions[i - 1].question;
        if (i + 1 < c->n_questions) out->next = c->questions[i + 1].question;
    }
}

static bool card_load(const struct view *v, int64_t subgroup, int round, int64_t question,
                      struct question_card *out, struct error *e) {
    struct checklist c;
    if (!checklist_load(v, subgroup, round, &c, e)) return false;
    out->subgroup = c.subgroup;
    out->round = c.round;
    find_neighbours(&c, question, out);
    return load_texts(v, question, out, e) && load_rounds(v, subgroup, question, out, e) &&
           load_votes(v, out, e);
}

bool checklist_card(const struct view *v, int64_t subgroup, int round, int64_t question,
                    struct question_card *out, struct error *e) {
    *out = (struct question_card){0};
    return read_begin(v->db, e) && read_done(v->db, card_load(v, subgroup, round, question, out, e));
}
