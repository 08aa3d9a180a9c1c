#include "catalyse/service/structuring.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

enum { MONTHS_DAYS = 180 };

static const char *label_of(const char *field) {
    return _(field_named(entity_named("project"), field)->label);
}

const char *structure_question(int question) {
    return label_of(STRUCTURE_FIELDS[question]);
}

const char *scale_question(int question) {
    return label_of(SCALE_FIELDS[question]);
}

/* --- answers and what follows from them --- */

static bool answers_load(const struct view *v, struct structuring *out, int64_t project, struct error *e) {
    struct record *r;
    for (int i = 0; i < N_STRUCTURE_QUESTIONS; i++) out->answers[i] = NOT_ANSWERED;
    if (!project) return true;
    if (!seen_row(v, entity_named("project"), project, &r, e)) return false;
    if (!r) return true;
    out->project = seen_self(v, r);
    for (int i = 0; i < N_STRUCTURE_QUESTIONS; i++) {
        out->answers[i] = (int)take_int(r, STRUCTURE_FIELDS[i], NOT_ANSWERED);
        out->n_answered += out->answers[i] != NOT_ANSWERED;
    }
    for (int i = 0; i < N_SCALE_QUESTIONS; i++) out->scores[i] = (int)take_int(r, SCALE_FIELDS[i], 0);
    return true;
}

static bool options_load(const struct view *v, struct structuring *out, struct error *e) {
    struct texts texts = {0};
    if (!content_read(v, entity_named("legal_option"), &texts, e)) return false;
    out->options = arena_array(v->arena, texts.n, sizeof *out->options);
    for (size_t i = 0; i < texts.n; i++) {
        bool worth = option_worth_asking(texts.v[i].row.ref, out->answers);
        out->options[out->n_options++] = (struct option_row){&texts.v[i], worth};
        out->n_worth += worth;
    }
    return true;
}

/* --- steps --- */

static bool step_load(const struct view *v, int64_t subgroup, struct structure_step *s, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM next_step WHERE subgroup = ?1 AND structuring_step = ?2 AND state <> 'dropped'"
        " ORDER BY id DESC LIMIT 1";
    struct seen rows;
    s->due = NO_DAY;
    if (!seen_rows(v, entity_named("next_step"), SQL,
                   PARAMS(value_int(subgroup), value_int(s->content->row.id)), &rows, e))
        return false;
    if (!rows.n) return true;
    const struct record *r = rows.v[0];
    const struct ref_to refs[] = {{"owner", &s->owner}, {"document", &s->document}, {NULL, NULL}};
    s->row = seen_self(v, r);
    s->due = take_day(r, "due");
    s->state = take_choice(r, "state");
    s->blocker = take_choice(r, "blocker");
    s->checked_by = take_choice(r, "checked_by");
    s->late = take_in(r, "state", "open doing late") && s->due != NO_DAY && s->due < v->today;
    return seen_refs(v, r, refs, e);
}

static bool steps_load(const struct view *v, int64_t subgroup, struct structuring *out, struct error *e) {
    struct texts texts = {0};
    if (!content_read(v, entity_named("structuring_step"), &texts, e)) return false;
    out->steps = arena_array(v->arena, texts.n, sizeof *out->steps);
    for (size_t i = 0; i < texts.n; i++) {
        struct structure_step *s = &out->steps[out->n_steps++];
        s->content = &texts.v[i];
        if (!step_load(v, subgroup, s, e)) return false;
        out->n_begun += s->row.id != 0;
    }
    return true;
}

/* --- headings of the agreement --- */

/* References of the questions a group has answered in words. */
struct refs {
    struct sv *v;
    size_t n, cap;
};

static bool answered_load(const struct view *v, int64_t subgroup, struct refs *out, struct error *e) {
    static const char SQL[] = "SELECT DISTINCT q.ref FROM checklist_answer a JOIN question q ON q.id = "
                              "a.question WHERE a.subgroup = ?1"
                              " AND coalesce(a.text_fr, a.text_en) IS NOT NULL";
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL, &q, e)) return false;
    query_bind_int(&q, 1, subgroup);
    while ((s = query_next(&q, e)) == STEP_ROW) VEC_PUSH(v->arena, out, query_text_copy(&q, 0, v->arena));
    query_close(&q);
    return s == STEP_END;
}

static bool has_ref(const struct refs *refs, struct sv ref) {
    for (size_t i = 0; i < refs->n; i++)
        if (sv_eq(refs->v[i], ref)) return true;
    return false;
}

static void count_answers(struct heading_row *h, const struct refs *answered) {
    struct sv rest = h->content->param, ref;
    while (rest.n && sv_next(&rest, ' ', &ref)) {
        bool has = has_ref(answered, ref);
        if (!h->asked || (!has && h->answered == h->asked)) h->open = ref;
        h->asked++;
        h->answered += has;
    }
}

static bool headings_load(const struct view *v, int64_t subgroup, struct structuring *out, struct error *e) {
    struct texts texts = {0};
    struct refs answered = {0};
    if (!content_read(v, entity_named("agreement_heading"), &texts, e) ||
        !answered_load(v, subgroup, &answered, e))
        return false;
    out->headings = arena_array(v->arena, texts.n, sizeof *out->headings);
    for (size_t i = 0; i < texts.n; i++) {
        struct heading_row *h = &out->headings[out->n_headings++];
        h->content = &texts.v[i];
        count_answers(h, &answered);
    }
    return true;
}

static bool all_load(const struct view *v, int64_t subgroup, struct structuring *out, struct error *e) {
    int64_t project;
    return seen_named(v, entity_named("subgroup"), subgroup, &out->subgroup, e) &&
           project_of(v, subgroup, &project, e) && answers_load(v, out, project, e) &&
           options_load(v, out, e) && steps_load(v, subgroup, out, e) && headings_load(v, subgroup, out, e);
}

bool structuring_read(const struct view *v, int64_t subgroup, struct structuring *out, struct error *e) {
    *out = (struct structuring){0};
    return read_begin(v->db, e) && read_done(v->db, all_load(v, subgroup, out, e));
}

/* --- beginning --- */

struct beginning {
    const struct view *v;
    int64_t subgroup;
    struct act act;
};

static bool begin_one(const struct beginning *b, const struct structure_step *s, int32_t due,
                      struct error *e) {
    struct record *content;
    struct change c;
    if (!record_load(b->v->db, b->v->arena, entity_named("structuring_step"), s->content->row.id, &content,
                     e))
        return false;
    change_new(&c, b->v, entity_named("next_step"));
    record_set_text(c.after, "text_fr", record_text(content, "name_fr"));
    record_set_text(c.after, "text_en", record_text(content, "name_en"));
    record_set_int(c.after, "subgroup", b->subgroup);
    record_set_int(c.after, "structuring_step", content->id);
    record_set_text(c.after, "due", day_text(b->v->arena, due));
    return change_save(&c, e);
}

static bool begin_now(struct db *db, void *ctx, struct error *e) {
    struct beginning *b = ctx;
    struct structuring s = {0};
    (void)db;
    if (!steps_load(b->v, b->subgroup, &s, e)) return false;
    for (size_t i = 0; i < s.n_steps; i++) {
        int32_t due = b->v->today + (int32_t)((i + 1) * MONTHS_DAYS / s.n_steps);
        if (s.steps[i].row.id) continue;
        if (!begin_one(b, &s.steps[i], due, e)) return false;
        b->act.count++;
    }
    return true;
}

bool structuring_begin(const struct view *v, int64_t subgroup, size_t *added, struct error *e) {
    struct beginning b = {v, subgroup, {.code = ACT_ADD, .entity = entity_named("next_step")}};
    bool ok = tx_run(v->db, &b.act, begin_now, &b, e);
    *added = (size_t)b.act.count;
    return ok;
}
