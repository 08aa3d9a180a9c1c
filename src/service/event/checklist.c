#include "catalyse/service/checklist.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/maturity.h"
#include "catalyse/domain/rules_follow.h"
#include "catalyse/service/facts.h"
#include "service/event/checklist_load.h"
#include "service/read/take.h"

const char SQL_EFFECTIVE[] =
    "SELECT id FROM (SELECT id, max(round) FROM checklist_answer WHERE subgroup = ?1 AND round <= ?2 GROUP BY"
    " question) ORDER BY id";

static const char SQL_QUESTIONS[] =
    "SELECT q.id FROM question q JOIN section s ON s.id = q.section ORDER BY s.no, q.pos, q.id";

bool rounds_of(const struct view *v, int64_t subgroup, int *rounds, struct error *e) {
    static const char SQL[] = "SELECT max(round) FROM checklist_answer WHERE subgroup = ?1";
    int64_t n;
    if (!query_one(v->db, SQL, subgroup, &n, e)) return false;
    *rounds = n > 1 ? (int)n : 1;
    return true;
}

static const struct choice *unasked(void) {
    return choice_find(field_named(entity_named("checklist_answer"), "state")->choices, SV("unasked"));
}

static bool load_questions(const struct view *v, struct checklist *out, struct error *e) {
    const struct choice *state = unasked();
    struct seen rows;
    if (!seen_rows(v, entity_named("question"), SQL_QUESTIONS, NULL, 0, &rows, e)) return false;
    out->questions = arena_array(v->arena, rows.n + 1, sizeof *out->questions);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *q = rows.v[i];
        out->questions[out->n_questions++] =
            (struct question_row){.question = q->id,
                                  .section = record_int(q, "section"),
                                  .ref = q->ref,
                                  .text = take_words(q, "text"),
                                  .starred = take_flag(q, "starred"),
                                  .level = level_from_code(record_text(q, "level")),
                                  .state = state,
                                  .confidence = -1,
                                  .spread = -1,
                                  .due = NO_DAY};
    }
    return true;
}

/* That of the last vote before this round; -1 when there was none, or it is withheld. */
static bool spread_before(const struct view *v, const struct record *a, int *spread, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM checklist_answer WHERE subgroup = ?1 AND question = ?2 AND round <"
        " ?3 AND spread IS NOT NULL ORDER BY round DESC, id DESC LIMIT 1";
    struct seen rows;
    if (!seen_rows(v, a->entity, SQL,
                   PARAMS(value_int(record_int(a, "subgroup")), value_int(record_int(a, "question")),
                          value_int(record_int(a, "round"))),
                   &rows, e))
        return false;
    *spread = rows.n ? (int)take_int(rows.v[0], "spread", -1) : -1;
    return true;
}

/* What was spread is to be discussed again until it is voted on again. */
static bool to_discuss(const struct view *v, const struct record *a, struct question_row *row,
                       struct error *e) {
    int spread = row->spread;
    if (spread < 0 && row->round > 1 && !spread_before(v, a, &spread, e)) return false;
    row->discuss = answer_again(spread);
    return true;
}

bool question_row_fill(const struct view *v, const struct record *a, struct question_row *row,
                       struct error *e) {
    row->answer = a->id;
    row->state = take_choice(a, "state");
    row->round = (int)record_int(a, "round");
    row->confidence = (int)take_int(a, "confidence", -1);
    row->spread = (int)take_int(a, "spread", -1);
    row->answer_text = take_words(a, "text");
    row->due = take_day(a, "due");
    return to_discuss(v, a, row, e) && seen_ref(v, a, "owner", &row->owner, e);
}

static struct question_row *row_of(const struct checklist *c, int64_t question) {
    for (size_t i = 0; i < c->n_questions; i++)
        if (c->questions[i].question == question) return &c->questions[i];
    return NULL;
}

static bool load_answers(const struct view *v, int64_t subgroup, struct checklist *out, struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("checklist_answer"), SQL_EFFECTIVE,
                   PARAMS(value_int(subgroup), value_int(out->round)), &rows, e))
        return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct question_row *row = row_of(out, record_int(rows.v[i], "question"));
        if (row && !question_row_fill(v, rows.v[i], row, e)) return false;
    }
    return true;
}

static struct answer answer_of(const struct question_row *q) {
    return (struct answer){.question = q->question,
                           .section = q->section,
                           .status = sv_from(q->state ? q->state->code : "unasked"),
                           .confidence = q->confidence < 0 ? 0 : q->confidence,
                           .spread = q->spread};
}

static struct answer *answers_of(const struct view *v, const struct checklist *c) {
    struct answer *answers = arena_array(v->arena, c->n_questions + 1, sizeof *answers);
    for (size_t i = 0; i < c->n_questions; i++) answers[i] = answer_of(&c->questions[i]);
    return answers;
}

static void count(const struct checklist *c, const struct answer *answers, struct section_row *s) {
    s->score = score_of(answers, c->n_questions, s->id);
    for (size_t i = 0; i < c->n_questions; i++) {
        if (s->id && c->questions[i].section != s->id) continue;
        s->questions++;
        s->agreed += sv_is(answers[i].status, "agreed");
    }
}

static bool load_sections(const struct view *v, struct checklist *out, struct error *e) {
    struct seen rows;
    const struct answer *answers = answers_of(v, out);
    if (!seen_all(v, entity_named("section"), &rows, e)) return false;
    out->sections = arena_array(v->arena, rows.n + 1, sizeof *out->sections);
    for (size_t i = 0; i < rows.n; i++) {
        struct section_row *s = &out->sections[out->n_sections++];
        *s = (struct section_row){.id = rows.v[i]->id,
                                  .no = (int)record_int(rows.v[i], "no"),
                                  .title = take_words(rows.v[i], "name"),
                                  .axis = take_choice(rows.v[i], "axis")};
        count(out, answers, s);
    }
    count(out, answers, &out->total);
    return true;
}

bool checklist_load(const struct view *v, int64_t subgroup, int round, struct checklist *out,
                    struct error *e) {
    *out = (struct checklist){0};
    if (!seen_named(v, entity_named("subgroup"), subgroup, &out->subgroup, e) ||
        !rounds_of(v, subgroup, &out->rounds, e))
        return false;
    out->round = round > 0 ? round : out->rounds;
    return load_questions(v, out, e) && load_answers(v, subgroup, out, e) && load_sections(v, out, e);
}

bool checklist_read(const struct view *v, int64_t subgroup, int round, struct checklist *out,
                    struct error *e) {
    return read_begin(v->db, e) && read_done(v->db, checklist_load(v, subgroup, round, out, e));
}

static bool compare_load(const struct view *v, int64_t subgroup, int from, int to, struct moved_row **rows,
                         size_t *n, struct error *e) {
    struct checklist before, after;
    struct round_change *changes;
    if (!checklist_load(v, subgroup, from, &before, e) || !checklist_load(v, subgroup, to, &after, e))
        return false;
    *n = rounds_compare(v->arena, answers_of(v, &before), before.n_questions, answers_of(v, &after),
                        after.n_questions, &changes);
    *rows = arena_array(v->arena, *n + 1, sizeof **rows);
    for (size_t i = 0; i < *n; i++)
        (*rows)[i] =
            (struct moved_row){*row_of(&before, changes[i].question), *row_of(&after, changes[i].question)};
    return true;
}

bool checklist_compare(const struct view *v, int64_t subgroup, int from, int to, struct moved_row **rows,
                       size_t *n, struct error *e) {
    *n = 0;
    return read_begin(v->db, e) && read_done(v->db, compare_load(v, subgroup, from, to, rows, n, e));
}

static int axis_at(const struct view *v, const struct checklist *c, const struct choice *axis) {
    struct score *scores = arena_array(v->arena, c->n_sections + 1, sizeof *scores);
    size_t n = 0;
    for (size_t i = 0; i < c->n_sections; i++)
        if (c->sections[i].axis == axis) scores[n++] = c->sections[i].score;
    return axis_of(scores, n);
}

static bool axes_load(const struct view *v, int64_t subgroup, int round, struct axes *out, struct error *e) {
    const struct choice *axes = field_named(entity_named("section"), "axis")->choices;
    struct checklist now, first;
    if (!checklist_load(v, subgroup, round, &now, e)) return false;
    out->again = now.round > 1;
    if (out->again && !checklist_load(v, subgroup, 1, &first, e)) return false;
    for (int i = 0; i < N_AXES && axes[i].code; i++)
        out->v[i] = (struct axis_row){&axes[i], axis_at(v, &now, &axes[i]),
                                      out->again ? axis_at(v, &first, &axes[i]) : -1};
    return true;
}

bool axes_at(const struct view *v, int64_t subgroup, int round, struct axes *out, struct error *e) {
    *out = (struct axes){0};
    return read_begin(v->db, e) && read_done(v->db, axes_load(v, subgroup, round, out, e));
}
