#include "catalyse/service/selfdiag.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include <stdlib.h>

enum { LEVELS_SAID = 5, STEP = 100 };

/* --- reading --- */

static const struct choice *axis_named(struct sv code) {
    const struct choice *axes = field_named(entity_named("section"), "axis")->choices;
    for (; axes->code; axes++)
        if (sv_is(code, axes->code)) return axes;
    return NULL;
}

static bool statements_load(const struct view *v, struct selfdiag *out, struct error *e) {
    struct seen rows;
    if (!seen_all(v, entity_named("statement"), &rows, e)) return false;
    out->v = arena_array(v->arena, rows.n, sizeof *out->v);
    for (size_t i = 0; i < rows.n; i++)
        out->v[out->n++] = (struct statement_row){.row = seen_self(v, rows.v[i]),
                                                  .axis = axis_named(record_text(rows.v[i], "param"))};
    return true;
}

/* The place of a statement; s->n when it is none of them. */
static size_t statement_at(const struct selfdiag *s, int64_t id) {
    size_t at = 0;
    while (at < s->n && s->v[at].row.id != id) at++;
    return at;
}

static bool counts_load(const struct view *v, int64_t subgroup, int round, const struct selfdiag *s,
                        int (*counts)[LEVELS_SAID], struct error *e) {
    static const char SQL[] = "SELECT statement, value, sum(coalesce(count, 1)) FROM vote WHERE subgroup = ?1"
                              " AND round = ?2 AND statement IS NOT NULL GROUP BY statement, value";
    struct query q;
    enum step step;
    if (!query_open(v->db, SQL, &q, e)) return false;
    query_bind_int(&q, 1, subgroup);
    query_bind_int(&q, 2, round);
    while ((step = query_next(&q, e)) == STEP_ROW) {
        size_t at = statement_at(s, query_int(&q, 0));
        int64_t level = query_int(&q, 1) - 1;
        if (at < s->n && level >= 0 && level < LEVELS_SAID) counts[at][level] = (int)query_int(&q, 2);
    }
    query_close(&q);
    return step == STEP_END;
}

static bool tallies_load(const struct view *v, int64_t subgroup, struct selfdiag *out, struct error *e) {
    int(*now)[LEVELS_SAID] = arena_array(v->arena, out->n, sizeof *now);
    int(*before)[LEVELS_SAID] = arena_array(v->arena, out->n, sizeof *before);
    if (!counts_load(v, subgroup, out->round, out, now, e) ||
        (out->round > 1 && !counts_load(v, subgroup, 1, out, before, e)))
        return false;
    for (size_t i = 0; i < out->n; i++) {
        struct statement_row *r = &out->v[i];
        r->now = tally_of(now[i], LEVELS_SAID, 1);
        r->before = tally_of(before[i], LEVELS_SAID, 1);
        if (r->now.n > out->sheets) out->sheets = r->now.n;
        if (r->before.n > out->before) out->before = r->before.n;
    }
    return true;
}

/* --- what follows --- */

/* Means of 1 to 5, in tenths, as an axis of 0 to 4. */
static int axis_score(const struct selfdiag *s, const struct choice *axis, bool before) {
    int64_t sum = 0, counted = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct tally *t = before ? &s->v[i].before : &s->v[i].now;
        if (s->v[i].axis != axis || !t->n) continue;
        sum += (t->mean - 10) * (STEP / 10);
        counted++;
    }
    return counted ? (int)(sum / counted) : -1;
}

static void score_axes(struct selfdiag *s) {
    const struct choice *axes = field_named(entity_named("section"), "axis")->choices;
    for (int i = 0; i < N_AXES && axes[i].code; i++)
        s->axes.v[i] = (struct axis_row){&axes[i], s->shown ? axis_score(s, &axes[i], false) : -1,
                                         s->shown ? axis_score(s, &axes[i], true) : -1};
    s->axes.again = s->before > 0;
}

static int lowest_first(const void *a, const void *b) {
    const struct statement_row *x = *(const struct statement_row *const *)a,
                               *y = *(const struct statement_row *const *)b;
    if (x->now.mean != y->now.mean) return x->now.mean - y->now.mean;
    if (x->now.spread != y->now.spread) return y->now.spread - x->now.spread;
    return x < y ? -1 : 1;
}

static void choose_priorities(const struct view *v, struct selfdiag *s) {
    const struct statement_row **all = arena_array(v->arena, s->n + 1, sizeof *all);
    size_t n = 0;
    for (size_t i = 0; i < s->n && s->shown; i++)
        if (s->v[i].now.n) all[n++] = &s->v[i];
    if (n) qsort(all, n, sizeof *all, lowest_first);
    for (; s->n_first < n && s->n_first < PRIORITIES; s->n_first++) s->first[s->n_first] = all[s->n_first];
}

/* Fewer sheets than are shown, or not for this viewer: nothing of them leaves. */
static void withhold(struct selfdiag *s) {
    struct tally none = tally_of((const int[LEVELS_SAID]){0}, LEVELS_SAID, 1);
    if (s->shown && s->before >= SHEETS_SHOWN) return;
    for (size_t i = 0; i < s->n; i++) {
        s->v[i].before = none;
        if (!s->shown) s->v[i].now = none;
    }
    s->before = 0;
}

static bool selfdiag_load(const struct view *v, int64_t subgroup, int round, struct selfdiag *out,
                          struct error *e) {
    static const char SQL[] =
        "SELECT coalesce(max(round), 0) FROM vote WHERE subgroup = ?1 AND statement IS NOT NULL";
    int64_t rounds;
    if (!seen_named(v, entity_named("subgroup"), subgroup, &out->subgroup, e) ||
        !query_one(v->db, SQL, subgroup, &rounds, e) || !statements_load(v, out, e))
        return false;
    out->rounds = (int)rounds;
    out->round = round ? round : out->rounds;
    if (!tallies_load(v, subgroup, out, e)) return false;
    out->shown = out->sheets >= SHEETS_SHOWN && audience_sees(v->viewer.audience, AUD_GROUP);
    withhold(out);
    score_axes(out);
    choose_priorities(v, out);
    return true;
}

bool selfdiag_read(const struct view *v, int64_t subgroup, int round, struct selfdiag *out, struct error *e) {
    *out = (struct selfdiag){0};
    return read_begin(v->db, e) && read_done(v->db, selfdiag_load(v, subgroup, round, out, e));
}

/* --- a sheet --- */

struct sheet {
    const struct view *v;
    int64_t subgroup;
    int round;
    struct sv text;
};

/* One more who said this. */
static bool count_one(const struct sheet *s, int64_t statement, int value, struct error *e) {
    static const char SQL[] = "SELECT id FROM vote WHERE statement = ?1 AND subgroup = ?2 AND round = ?3 AND"
                              " value = ?4 ORDER BY id LIMIT 1";
    struct change c;
    int64_t id;
    if (!number_of(
            s->v, SQL,
            PARAMS(value_int(statement), value_int(s->subgroup), value_int(s->round), value_int(value)), &id,
            e))
        return false;
    if (id) {
        if (!change_open(&c, s->v, entity_named("vote"), id, e)) return false;
        record_set_int(c.after, "count", take_int(c.after, "count", 1) + 1);
        return change_save(&c, e);
    }
    change_new(&c, s->v, entity_named("vote"));
    record_set_text(c.after, "kind", SV("confidence"));
    record_set_int(c.after, "statement", statement);
    record_set_int(c.after, "subgroup", s->subgroup);
    record_set_int(c.after, "round", s->round);
    record_set_int(c.after, "value", value);
    record_set_int(c.after, "count", 1);
    record_set_text(c.after, "source", SV("paper"));
    return change_save(&c, e);
}

/* The signs of a sheet without its blanks; ERR_DATA for one that says nothing. */
static bool signs_of(struct sv text, char *out, size_t max, size_t *n, struct error *e) {
    *n = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == ' ' || c == '\t') continue;
        if (c != '-' && (c < '0' || c > '0' + LEVELS_SAID))
            return error_set(e, ERR_DATA,
                             _("digits from 1 to 5, - for no answer; nothing else stands for a statement"));
        if (*n == max) return error_set(e, ERR_DATA, _("there are more digits than the %zu statements"), max);
        out[(*n)++] = c;
    }
    return true;
}

static bool sheet_now(struct db *db, void *ctx, struct error *e) {
    const struct sheet *s = ctx;
    struct seen rows;
    size_t n;
    (void)db;
    if (!seen_all(s->v, entity_named("statement"), &rows, e)) return false;
    char *signs = arena_alloc(s->v->arena, rows.n + 1);
    if (!signs_of(s->text, signs, rows.n, &n, e)) return false;
    if (n < rows.n)
        return error_set(e, ERR_DATA,
                         P_("%zu statement is still without a digit; - for no answer",
                            "%zu statements are still without a digit; - for no answer", rows.n - n),
                         rows.n - n);
    for (size_t i = 0; i < n; i++)
        if (signs[i] > '0' && !count_one(s, rows.v[i]->id, signs[i] - '0', e)) return false;
    return true;
}

bool selfdiag_add(const struct view *v, int64_t subgroup, int round, struct sv sheet, struct error *e) {
    struct act act = {.code = ACT_VOTE, .entity = entity_named("subgroup"), .row = subgroup};
    struct sheet s = {v, subgroup, round, sheet};
    return tx_run(v->db, &act, sheet_now, &s, e);
}
