#include "catalyse/service/committee.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/themes.h"
#include "catalyse/store/tx.h"
#include "service/call/marks.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* All criteria, in their order. */
static bool marks_criteria(const struct view *v, struct seen *out, struct error *e) {
    return seen_all(v, entity_named("criterion"), out, e);
}

bool committee_criteria(const struct view *v, struct sv names[static CRITERIA_MAX], size_t *n,
                        struct error *e) {
    struct seen rows;
    *n = 0;
    if (!marks_criteria(v, &rows, e)) return false;
    for (size_t i = 0; i < rows.n && i < CRITERIA_MAX; i++) names[(*n)++] = take_words(rows.v[i], "name");
    return true;
}

/* --- marks --- */

static bool is_mark(struct sv word) {
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] < '0' || word.p[i] > '0' + MARK_MAX) return false;
    return word.n > 0;
}

/* Names first, then marks, with blanks between or without. */
static void marks_parse(struct sv typed, struct marks *m) {
    struct sv rest = sv_trim(typed), word;
    const char *from = rest.p;
    while (sv_next(&rest, ' ', &word)) {
        bool dash = sv_is(word, "-");
        if (!word.n) continue;
        m->recused = m->recused || dash;
        if (!dash && !is_mark(word)) m->juror = sv_of(from, (size_t)(word.p + word.n - from));
        for (size_t i = 0; is_mark(word) && i < word.n && m->n < CRITERIA_MAX; i++)
            m->v[m->n++] = word.p[i] - '0';
    }
}

static bool marks_fit(const struct marks *m, size_t wanted, struct error *e) {
    if (m->juror.n && (m->recused ? m->n == 0 : m->n == wanted)) return true;
    return error_set(e, ERR_USAGE,
                     P_("type the juror's name, then %zu mark from 0 to 3 — or the name and - to step aside",
                        "type the juror's name, then %zu marks from 0 to 3 — or the name and - to step aside",
                        wanted),
                     wanted);
}

static bool put_mark(const struct view *v, int64_t answer, const struct marks *m, int64_t criterion,
                     int value, struct error *e) {
    struct change c;
    change_new(&c, v, entity_named("score"));
    record_set_int(c.after, "expression", answer);
    record_set_text(c.after, "juror", m->juror);
    record_set_int(c.after, "criterion", criterion);
    record_set_int(c.after, "recused", m->recused);
    if (!m->recused) record_set_int(c.after, "value", value);
    return change_save(&c, e);
}

bool marks_put(const struct view *v, int64_t answer, const struct marks *m, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM score WHERE expression = ?1 AND fold(juror) = fold(?2) ORDER BY id";
    struct seen criteria;
    if (!marks_criteria(v, &criteria, e) ||
        !rows_drop(v, "score", SQL, PARAMS(value_int(answer), value_text(m->juror)), e))
        return false;
    size_t rows = m->recused ? 1 : criteria.n;
    for (size_t i = 0; i < rows; i++)
        if (!put_mark(v, answer, m, criteria.v[i]->id, m->v[i], e)) return false;
    return true;
}

bool marks_noted(const struct view *v, int64_t answer, const struct marks *m, bool *noted, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM score WHERE expression = ?1 AND fold(juror) = fold(?2) AND"
        " CASE WHEN ?3 THEN recused = 1 ELSE criterion = ?4 AND value = ?5 END";
    struct seen criteria;
    *noted = true;
    if (!marks_criteria(v, &criteria, e)) return false;
    size_t rows = m->recused ? 1 : criteria.n;
    for (size_t i = 0; i < rows && *noted; i++) {
        int64_t n;
        if (!number_of(v, SQL,
                       PARAMS(value_int(answer), value_text(m->juror), value_int(m->recused),
                              value_int(criteria.v[i]->id), value_int(m->v[i])),
                       &n, e))
            return false;
        *noted = n > 0;
    }
    return true;
}

struct marking {
    const struct view *v;
    int64_t answer;
    const struct marks *marks;
};

static bool mark_now(struct db *db, void *ctx, struct error *e) {
    const struct marking *m = ctx;
    (void)db;
    return marks_put(m->v, m->answer, m->marks, e);
}

bool committee_mark(const struct view *v, int64_t answer, struct sv typed, struct error *e) {
    struct act act = {.code = ACT_VOTE, .entity = entity_named("expression_of_interest"), .row = answer};
    struct seen rows;
    struct marks marks = {0};
    struct str clean = {0};
    if (!marks_criteria(v, &rows, e)) return false;
    if (!rows.n || rows.n > CRITERIA_MAX)
        return error_set(e, ERR_DATA, _("there is no criterion to mark by"));
    text_clean(typed, false, &clean);
    marks_parse(str_sv(&clean), &marks);
    struct marking m = {v, answer, &marks};
    bool ok = marks_fit(&marks, rows.n, e) && tx_run(v->db, &act, mark_now, &m, e);
    str_deinit(&clean);
    return ok;
}

/* --- who gave what --- */

/* Marks come juror by juror. */
static struct committee_juror *juror_named(const struct view *v, struct committee_jurors *out,
                                           struct sv name) {
    if (out->n && text_same(out->v[out->n - 1].name, name)) return &out->v[out->n - 1];
    struct committee_juror fresh = {.name = name};
    for (size_t i = 0; i < CRITERIA_MAX; i++) fresh.marks[i] = -1;
    VEC_PUSH(v->arena, out, fresh);
    return &out->v[out->n - 1];
}

/* Who steps aside gives nothing, whichever row says so. */
static void juror_sum(struct committee_juror *juror, size_t criteria) {
    for (size_t k = 0; k < criteria; k++) {
        if (juror->recused) juror->marks[k] = -1;
        juror->sum += juror->marks[k] > 0 ? juror->marks[k] : 0;
    }
}

bool committee_jurors(const struct view *v, int64_t answer, struct committee_jurors *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM score WHERE expression = ?1 ORDER BY fold(juror), id";
    struct seen criteria, scores;
    *out = (struct committee_jurors){0};
    if (!marks_criteria(v, &criteria, e) ||
        !seen_rows(v, entity_named("score"), SQL, PARAMS(value_int(answer)), &scores, e))
        return false;
    out->criteria = criteria.n < CRITERIA_MAX ? criteria.n : CRITERIA_MAX;
    for (size_t i = 0; i < scores.n; i++) {
        const struct record *r = scores.v[i];
        struct committee_juror *juror = juror_named(v, out, record_text(r, "juror"));
        juror->recused |= record_int(r, "recused") != 0;
        for (size_t k = 0; k < out->criteria; k++)
            if (criteria.v[k]->id == record_int(r, "criterion"))
                juror->marks[k] = (int)record_int(r, "value");
    }
    for (size_t i = 0; i < out->n; i++) juror_sum(&out->v[i], out->criteria);
    return true;
}

/* --- without a committee --- */

struct keeping {
    const struct view *v;
    struct theme_map answers;
    struct act *act;
    size_t n, incomplete;
};

static bool step_to(const struct view *v, int64_t id, const char *state, struct error *e) {
    struct change c;
    return change_open(&c, v, entity_named("expression_of_interest"), id, e) &&
           change_put(&c, SV("state"), sv_from(state), e) && change_save(&c, e);
}

static bool keep_answer(const struct view *v, int64_t id, bool received, struct error *e) {
    return (!received || step_to(v, id, "complete", e)) && step_to(v, id, "shortlisted", e);
}

/* What was only received is complete when nothing is missing in it. */
static bool keep_one(struct keeping *k, const struct answer_row *a, struct error *e) {
    struct sv state = sv_from(a->state->code);
    bool received = sv_is(state, "received");
    if (!received && !sv_is(state, "complete")) return true;
    k->incomplete += !a->complete;
    if (!a->complete) return true;
    k->n++;
    return keep_answer(k->v, a->row.id, received, e);
}

struct keeping_one {
    const struct view *v;
    int64_t id;
};

static bool keep_this(struct db *db, void *ctx, struct error *e) {
    const struct keeping_one *k = ctx;
    struct record *r;
    struct arena *a = k->v->arena;
    return record_load(db, a, entity_named("expression_of_interest"), k->id, &r, e) &&
           keep_answer(k->v, k->id, sv_is(record_text(r, "state"), "received"), e);
}

bool committee_keep(const struct view *v, int64_t answer, struct error *e) {
    struct act act = {.code = ACT_STATE, .entity = entity_named("expression_of_interest"), .row = answer};
    struct keeping_one k = {v, answer};
    return tx_run(v->db, &act, keep_this, &k, e);
}

static bool keep_now(struct db *db, void *ctx, struct error *e) {
    struct keeping *k = ctx;
    (void)db;
    for (size_t i = 0; i < k->answers.n_answers; i++)
        if (!keep_one(k, &k->answers.answers[i], e)) return false;
    k->act->count = (int64_t)k->n;
    return true;
}

bool committee_keep_all(const struct view *v, struct committee_kept *out, struct error *e) {
    struct act act = {.code = ACT_DECIDE, .entity = entity_named("expression_of_interest")};
    struct view whole = *v;
    struct keeping k = {.v = v, .act = &act};
    whole.viewer = viewer_me();
    bool ok = themes_read(&whole, &k.answers, e) && tx_run(v->db, &act, keep_now, &k, e);
    *out = (struct committee_kept){k.n, k.incomplete};
    return ok;
}
