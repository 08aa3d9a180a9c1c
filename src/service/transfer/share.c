#include "catalyse/service/share.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/unnamed.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "catalyse/store/sign.h"
#include "service/transfer/disguise.h"
#include "service/transfer/fill.h"
#include "service/transfer/loops.h"
#include "service/transfer/share_keep.h"

static const struct {
    const char *word;
    enum audience audience;
} audiences[] = {{"network", AUD_PUBLIC}, {"group", AUD_GROUP}, {"funds", AUD_FUNDS}};

bool share_audience(struct sv word, enum audience *out, struct error *e) {
    for (size_t i = 0; i < sizeof audiences / sizeof *audiences; i++) {
        if (!sv_is(word, audiences[i].word)) continue;
        *out = audiences[i].audience;
        return true;
    }
    return error_set(e, ERR_USAGE, _("a copy is for network, group or funds, not for '%s'"),
                     text_quote(word).p);
}

/* The sign a copy carries. */
static const char readers_sign[] = "shared for";

bool share_readers(struct db *db, struct arena *a, enum audience *out, struct error *e) {
    struct sv code;
    *out = AUD_ME;
    if (!sign_get(db, a, readers_sign, &code, e)) return false;
    if (code.n) audience_from_code(code, out);
    return true;
}

bool share_knows(struct db *db, struct arena *a, enum audience viewer, enum audience *out, struct error *e) {
    if (!share_readers(db, a, out, e)) return false;
    if (audience_sees(*out, viewer)) *out = viewer;
    return true;
}

struct sharing {
    struct db *from, *to;
    enum audience readers;
    struct keep keep;
    struct disguise disguise;
    struct unnamed unnamed;
    bool anonymous;
    struct arena row;
    size_t *rows;    /* taken out, by entity_index */
    size_t **values; /* taken out, by entity_index and field */
    size_t rows_kept;
};

static bool holds_text(const struct record *r, size_t field) {
    enum field_kind kind = r->entity->fields[field].kind;
    return field_is_words(kind) && !r->v[field].null;
}

/* A text that names somebody who did not agree to it stays without the name; it counts as one taken out. */
static void hide_names(struct sharing *s, struct record *r, size_t *removed) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        size_t n = 0;
        if (!holds_text(r, i)) continue;
        r->v[i] = value_text(unnamed_hide(&s->unnamed, &s->row, r->v[i].t, &n));
        removed[i] += n > 0;
    }
}

/* What stands for a name may be longer than the name. */
static void cut_texts(struct record *r) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        size_t at = 0;
        uint32_t cp;
        if (!holds_text(r, i)) continue;
        for (int64_t n = r->entity->fields[i].max; n > 0 && utf8_next(r->v[i].t, &at, &cp);) n--;
        r->v[i].t.n = at;
    }
}

static bool cut_loops(struct sharing *s, size_t at, struct record *r, struct error *e) {
    struct dump_loops cut = {0};
    if (!loops_cut(s->to, r, &s->row, &cut, e)) return false;
    for (size_t i = 0; i < cut.n; i++) s->values[at][cut.v[i].field - r->entity->fields]++;
    return true;
}

static bool share_row(const struct record *r, void *ctx, struct error *e) {
    struct sharing *s = ctx;
    size_t at = entity_index(r->entity);
    struct record *out;
    if (!keep_has(&s->keep, r->entity, r->id)) {
        s->rows[at]++;
        return true;
    }
    bool ok = keep_strip(&s->keep, &s->row, r, s->values[at], &out, e);
    if (ok && s->anonymous)
        disguise_record(&s->disguise, &s->row, out);
    else if (ok)
        hide_names(s, out, s->values[at]);
    if (ok) cut_texts(out);
    ok = ok && cut_loops(s, at, out, e) && record_insert(s->to, &s->row, out, e);
    s->rows_kept += ok;
    arena_reset(&s->row);
    return ok;
}

static bool share_rows(struct db *to, void *ctx, struct error *e) {
    struct sharing *s = ctx;
    bool ok = sign_put(to, readers_sign, sv_from(audience_code(s->readers)), e);
    s->to = to;
    for (size_t i = 0; ok && i < N_ENTITIES; i++) {
        struct list_query rows = {.entity = ENTITIES[i], .order = "id"};
        ok = list_each(s->from, &rows, share_row, s, e);
    }
    return ok;
}

static bool set_fund(const struct sharing *s, struct arena *a, int64_t fund, struct viewer *v,
                     struct error *e) {
    if (!viewer_set_fund(s->from, a, fund, v, e)) return false;
    if (v->fund && v->audience != AUD_FUNDS)
        return error_set(e, ERR_USAGE, _("a copy for one fund is a copy for funds"));
    return true;
}

static void count_removed(const struct sharing *s, struct arena *a, struct share_result *result) {
    VEC(struct share_count) counts = {0};
    for (size_t i = 0; i < N_ENTITIES; i++) {
        if (s->rows[i]) VEC_PUSH(a, &counts, (struct share_count){ENTITIES[i], NULL, s->rows[i]});
        for (size_t j = 0; j < ENTITIES[i]->n_fields; j++)
            if (s->values[i][j])
                VEC_PUSH(a, &counts,
                         (struct share_count){ENTITIES[i], &ENTITIES[i]->fields[j], s->values[i][j]});
    }
    *result = (struct share_result){counts.v, counts.n, s->disguise.left.v, s->disguise.left.n, s->rows_kept};
}

static bool share(struct sharing *s, const struct share_options *o, const char *out, struct arena *a,
                  struct error *e) {
    struct viewer v = viewer_of(o->audience);
    s->rows = arena_array(a, N_ENTITIES, sizeof *s->rows);
    s->values = arena_array(a, N_ENTITIES, sizeof *s->values);
    for (size_t i = 0; i < N_ENTITIES; i++)
        s->values[i] = arena_array(a, ENTITIES[i]->n_fields, sizeof **s->values);
    if (!set_fund(s, a, o->fund, &v, e) || !share_knows(s->from, a, o->audience, &s->readers, e))
        return false;
    if (s->anonymous && !disguise_load(s->from, a, &s->disguise, e)) return false;
    if (!unnamed_read(&(struct view){.db = s->from, .arena = a, .viewer = v}, &s->unnamed, e)) return false;
    bool ok =
        keep_find(&s->keep, s->from, v, s->anonymous, e) && fill_new(out, "", ACT_LOAD, share_rows, s, e);
    keep_deinit(&s->keep);
    arena_deinit(&s->row);
    return ok;
}

bool share_write(struct db *db, const struct share_options *o, const char *out, struct arena *a,
                 struct share_result *result, struct error *e) {
    struct sharing s = {.from = db, .anonymous = o->anonymous};
    *result = (struct share_result){0};
    if (!read_begin(db, e)) return false;
    bool ok = share(&s, o, out, a, e);
    read_end(db);
    if (ok) count_removed(&s, a, result);
    return ok;
}
