#include "catalyse/base/prng.h"
#include "catalyse/base/vec.h"
#include "catalyse/match/form_text.h"
#include "match/text.h"

enum { NUMBER_MAX = 1000000000, LIST_MAX = FORM_THEMES_MAX + 5, PLACES_MAX = 16 };

struct unit_places {
    int32_t unit, n;
};

struct form_reader {
    struct reader r;
    struct ids units, themes;
    int32_t dims[4]; /* units, themes, ranks, types */
    bool has_dims;
    VEC(size_t) unit_line;
    VEC(struct form_theme) theme;
    VEC(struct form_unit) unit;
    VEC(struct form_quota) quota;
    VEC(struct form_pair) apart;
    VEC(struct form_pair) together;
    VEC(struct form_place) lock;
    VEC(struct form_place) forbid;
    VEC(struct unit_places) places;
    VEC(int32_t) further_of;
    VEC(size_t) line[FORM_KINDS];
};

static bool dims_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    if (f->has_dims) return fault_at(&f->r, TEXT_DIMS, row, 0);
    f->has_dims = true;
    static const int32_t most[] = {FORM_PEOPLE_MAX, FORM_THEMES_MAX, FORM_THEMES_MAX, FORM_TYPES};
    for (size_t i = 0; i < 4; i++)
        if (!word_number(&f->r, row, i + 1, 0, most[i], &f->dims[i])) return false;
    return true;
}

static bool theme_name(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    ids_add(&f->themes, row->word[1], f->r.a);
    VEC_PUSH(f->r.a, &f->line[FORM_THEME_MIN], row->line);
    return true;
}

static bool unit_name(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    ids_add(&f->units, row->word[1], f->r.a);
    VEC_PUSH(f->r.a, &f->unit_line, row->line);
    return true;
}

static bool theme_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_theme t = {.key = hash_sv(row->word[1])};
    if (!word_number(&f->r, row, 2, 0, NUMBER_MAX, &t.min)) return false;
    if (!word_number(&f->r, row, 3, 0, NUMBER_MAX, &t.max)) return false;
    VEC_PUSH(f->r.a, &f->theme, t);
    return true;
}

static bool ranked_read(struct form_reader *f, const struct row *row, int32_t *ranked, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (!word_id(&f->r, row, i + 5, &f->themes, &ranked[i])) return false;
        for (size_t j = 0; j < i; j++)
            if (ranked[j] == ranked[i]) return fault_at(&f->r, TEXT_TWICE, row, i + 5);
    }
    return true;
}

static bool unit_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_unit u = {.key = hash_sv(row->word[1])};
    int32_t n;
    if (!word_number(&f->r, row, 2, 1, FORM_PEOPLE_MAX, &u.size)) return false;
    if (!word_number(&f->r, row, 3, 0, f->dims[3] - 1, &u.type)) return false;
    if (!word_number(&f->r, row, 4, 0, f->dims[2], &n)) return false;
    if (row->n != (size_t)n + 5) return fault_at(&f->r, TEXT_WORDS, row, 0);
    u.n_ranked = (size_t)n;
    int32_t *ranked = arena_array(f->r.a, u.n_ranked, sizeof *ranked);
    u.ranked = ranked;
    if (!ranked_read(f, row, ranked, u.n_ranked)) return false;
    VEC_PUSH(f->r.a, &f->unit, u);
    return true;
}

static bool quota_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_quota q = {.people = row->n == 5};
    int64_t mask;
    if (!sv_to_i64(row->word[1], &mask) || mask < 1 || mask > UINT32_MAX)
        return fault_at(&f->r, TEXT_NUMBER, row, 1);
    q.types = (uint32_t)mask;
    if (!word_number(&f->r, row, 2, 0, NUMBER_MAX, &q.min)) return false;
    if (!word_number(&f->r, row, 3, 0, NUMBER_MAX, &q.max)) return false;
    if (q.people && !sv_is(row->word[4], "people")) return fault_at(&f->r, TEXT_RULE, row, 4);
    VEC_PUSH(f->r.a, &f->line[FORM_QUOTA_MIN], row->line);
    VEC_PUSH(f->r.a, &f->quota, q);
    return true;
}

static bool apart_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_pair pair;
    if (!word_pair(&f->r, row, &f->units, &pair.a, &pair.b)) return false;
    VEC_PUSH(f->r.a, &f->line[FORM_APART], row->line);
    VEC_PUSH(f->r.a, &f->apart, pair);
    return true;
}

static bool together_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_pair pair;
    if (!word_pair(&f->r, row, &f->units, &pair.a, &pair.b)) return false;
    VEC_PUSH(f->r.a, &f->line[FORM_TOGETHER], row->line);
    VEC_PUSH(f->r.a, &f->together, pair);
    return true;
}

static bool place_read(struct form_reader *f, const struct row *row, struct form_place *out) {
    return word_id(&f->r, row, 1, &f->units, &out->unit) && word_id(&f->r, row, 2, &f->themes, &out->theme);
}

static bool lock_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_place place;
    if (!place_read(f, row, &place)) return false;
    VEC_PUSH(f->r.a, &f->line[FORM_LOCK], row->line);
    VEC_PUSH(f->r.a, &f->lock, place);
    return true;
}

static bool forbid_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct form_place place;
    if (!place_read(f, row, &place)) return false;
    VEC_PUSH(f->r.a, &f->line[FORM_FORBID], row->line);
    VEC_PUSH(f->r.a, &f->forbid, place);
    return true;
}

static bool places_read(void *reader, const struct row *row) {
    struct form_reader *f = reader;
    struct unit_places p;
    if (!word_id(&f->r, row, 1, &f->units, &p.unit)) return false;
    if (!word_number(&f->r, row, 2, 1, PLACES_MAX, &p.n)) return false;
    for (size_t i = 0; i < f->places.n; i++)
        if (f->places.v[i].unit == p.unit) return fault_at(&f->r, TEXT_TWICE, row, 1);
    VEC_PUSH(f->r.a, &f->places, p);
    return true;
}

static const struct row_kind form_rows[] = {
    {"dims", 5, 5, PASS_NAMES, dims_read},         {"theme", 4, 4, PASS_NAMES, theme_name},
    {"theme", 4, 4, PASS_VALUES, theme_read},      {"unit", 5, LIST_MAX, PASS_NAMES, unit_name},
    {"unit", 5, LIST_MAX, PASS_VALUES, unit_read}, {"quota", 4, 5, PASS_VALUES, quota_read},
    {"apart", 3, 3, PASS_VALUES, apart_read},      {"together", 3, 3, PASS_VALUES, together_read},
    {"lock", 3, 3, PASS_VALUES, lock_read},        {"forbid", 3, 3, PASS_VALUES, forbid_read},
    {"places", 3, 3, PASS_VALUES, places_read},    {NULL, 0, 0, PASS_NAMES, NULL},
};

static bool names_check(struct form_reader *f) {
    size_t twice = 0;
    struct row row = {.line = 1};
    if (!f->has_dims) return fault_at(&f->r, TEXT_DIMS, &row, 0);
    if (!ids_sort(&f->themes, f->r.a, &twice)) {
        row = (struct row){f->line[FORM_THEME_MIN].v[twice], &f->themes.id[twice], 1};
        return fault_at(&f->r, TEXT_TWICE, &row, 0);
    }
    if (!ids_sort(&f->units, f->r.a, &twice)) {
        row = (struct row){f->unit_line.v[twice], &f->units.id[twice], 1};
        return fault_at(&f->r, TEXT_TWICE, &row, 0);
    }
    if (f->units.n == (size_t)f->dims[0] && f->themes.n == (size_t)f->dims[1]) return true;
    return fault_at(&f->r, TEXT_COUNT, &row, 0);
}

/* The nth lock of the unit is for its nth place; those beyond stay with the first. */
static void locks_share(struct form_reader *f, struct unit_places p, int32_t further) {
    int32_t nth = 0;
    for (size_t i = 0; i < f->lock.n; i++) {
        if (f->lock.v[i].unit != p.unit) continue;
        if (nth && nth < p.n) f->lock.v[i].unit = further + nth - 1;
        nth++;
    }
}

static void further_make(struct form_reader *f) {
    if (!f->places.n) return;
    for (size_t u = 0; u < f->unit.n; u++) VEC_PUSH(f->r.a, &f->further_of, -1);
    for (size_t i = 0; i < f->places.n; i++) {
        struct unit_places p = f->places.v[i];
        locks_share(f, p, (int32_t)f->unit.n);
        for (int32_t k = 1; k < p.n; k++) {
            struct form_unit unit = f->unit.v[p.unit];
            unit.key = hash_u64(unit.key + (uint64_t)k);
            VEC_PUSH(f->r.a, &f->unit, unit);
            VEC_PUSH(f->r.a, &f->further_of, p.unit);
        }
    }
}

static void text_fill(struct form_reader *f, struct form_text *out) {
    *out = (struct form_text){
        .unit_id = f->units.id, .theme_id = f->themes.id, .n_named = f->unit.n, .ranks = f->dims[2]};
    further_make(f);
    out->problem = (struct form_problem){
        .themes = f->theme.v,
        .units = f->unit.v,
        .quotas = f->quota.v,
        .apart = f->apart.v,
        .together = f->together.v,
        .locks = f->lock.v,
        .forbids = f->forbid.v,
        .n_themes = f->theme.n,
        .n_units = f->unit.n,
        .n_quotas = f->quota.n,
        .n_apart = f->apart.n,
        .n_together = f->together.n,
        .n_locks = f->lock.n,
        .n_forbids = f->forbid.n,
        .further_of = f->further_of.v,
    };
    for (size_t k = 0; k < FORM_KINDS; k++) out->line[k] = f->line[k].v;
    out->line[FORM_THEME_MAX] = out->line[FORM_THEME_MIN];
    out->line[FORM_QUOTA_MAX] = out->line[FORM_QUOTA_MIN];
}

bool form_text_read(struct sv text, struct arena *a, struct form_text *out, struct text_fault *fault) {
    struct form_reader f = {.r.a = a};
    struct rows rows = {0};
    bool ok = rows_read(&f.r, text, "spg", &rows) && rows_run(&f.r, &rows, form_rows, PASS_NAMES) &&
              names_check(&f) && rows_run(&f.r, &rows, form_rows, PASS_VALUES);
    if (ok) text_fill(&f, out);
    *fault = f.r.fault;
    return ok;
}
