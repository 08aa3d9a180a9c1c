#include "catalyse/match/meet_text.h"
#include "catalyse/base/vec.h"
#include "match/text.h"

struct meet_reader {
    struct reader r;
    struct ids a, b; /* in the order of their bytes */
    int32_t dims[4]; /* a, b, slots, tables */
    bool has_dims;
    int32_t *cap_a, *cap_b;
    VEC(struct meet_want) want;
    VEC(struct meet_want) forbid;
};

static bool dims_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    static const int32_t least[] = {0, 0, 0, 1};
    static const int32_t most[] = {MEET_SIDE_MAX, MEET_SIDE_MAX, MEET_SLOTS_MAX, MEET_SIDE_MAX};
    if (f->has_dims) return fault_at(&f->r, TEXT_DIMS, row, 0);
    f->has_dims = true;
    for (size_t i = 0; i < 4; i++)
        if (!word_number(&f->r, row, i + 1, least[i], most[i], &f->dims[i])) return false;
    return true;
}

static bool want_name(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    ids_add(&f->a, row->word[1], f->r.a);
    ids_add(&f->b, row->word[2], f->r.a);
    return true;
}

static bool pair_read(struct meet_reader *f, const struct row *row, struct meet_want *w) {
    return word_id(&f->r, row, 1, &f->a, &w->a) && word_id(&f->r, row, 2, &f->b, &w->b);
}

static bool forbid_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_want w = {0};
    if (!pair_read(f, row, &w)) return false;
    VEC_PUSH(f->r.a, &f->forbid, w);
    return true;
}

static bool want_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_want w;
    if (!pair_read(f, row, &w) || !word_number(&f->r, row, 3, 1, MEET_SCORE_MAX, &w.score)) return false;
    for (size_t i = 0; i < f->forbid.n; i++)
        if (f->forbid.v[i].a == w.a && f->forbid.v[i].b == w.b) return true;
    VEC_PUSH(f->r.a, &f->want, w);
    return true;
}

static bool cap_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    int32_t a = ids_find(&f->a, row->word[1]), b = ids_find(&f->b, row->word[1]), n;
    if (a < 0 && b < 0) return fault_at(&f->r, TEXT_UNKNOWN, row, 1);
    if (a >= 0 && b >= 0) return fault_at(&f->r, TEXT_RULE, row, 1);
    if (!word_number(&f->r, row, 2, 0, MEET_SLOTS_MAX, &n)) return false;
    *(a >= 0 ? &f->cap_a[a] : &f->cap_b[b]) = n;
    return true;
}

static const struct row_kind name_rows[] = {
    {"dims", 5, 5, dims_read}, {"want", 4, 4, want_name}, {"forbid", 3, 3, NULL},
    {"cap", 3, 3, NULL},       {NULL, 0, 0, NULL},
};
static const struct row_kind forbid_rows[] = {
    {"dims", 5, 5, NULL}, {"want", 4, 4, NULL}, {"forbid", 3, 3, forbid_read},
    {"cap", 3, 3, NULL},  {NULL, 0, 0, NULL},
};
static const struct row_kind value_rows[] = {
    {"dims", 5, 5, NULL},    {"want", 4, 4, want_read}, {"forbid", 3, 3, NULL},
    {"cap", 3, 3, cap_read}, {NULL, 0, 0, NULL},
};

/* Each id once, in the order of their bytes: the order of rows decides nothing. */
static int32_t *side_make(struct ids *ids, int32_t slots, struct arena *a) {
    size_t twice = 0;
    struct ids once = {0};
    ids_sort(ids, a, &twice);
    for (size_t i = 0; i < ids->n; i++) {
        struct sv id = ids->id[ids->sorted[i]];
        if (!once.n || !sv_eq(once.id[once.n - 1], id)) ids_add(&once, id, a);
    }
    ids_sort(&once, a, &twice);
    *ids = once;
    int32_t *cap = arena_array(a, once.n, sizeof *cap);
    for (size_t i = 0; i < once.n; i++) cap[i] = slots;
    return cap;
}

static bool sides_make(struct meet_reader *f) {
    struct row row = {.line = 1};
    if (!f->has_dims) return fault_at(&f->r, TEXT_DIMS, &row, 0);
    f->cap_a = side_make(&f->a, f->dims[2], f->r.a);
    f->cap_b = side_make(&f->b, f->dims[2], f->r.a);
    if (f->a.n <= (size_t)f->dims[0] && f->b.n <= (size_t)f->dims[1]) return true;
    return fault_at(&f->r, TEXT_COUNT, &row, 0);
}

/* Sorted by pair, so that doubles are neighbours. */
static bool doubles_find(struct meet_reader *f, const struct rows *rows) {
    struct ids pairs = {0};
    VEC(const struct row *) where = {0};
    size_t twice = 0;
    for (size_t i = 0; i < rows->n; i++) {
        const struct row *row = &rows->v[i];
        if (!sv_is(row->word[0], "want")) continue;
        const char *pair = arena_printf(f->r.a, "%.*s %.*s", SV_ARG(row->word[1]), SV_ARG(row->word[2]));
        ids_add(&pairs, sv_from(pair), f->r.a);
        VEC_PUSH(f->r.a, &where, row);
    }
    return ids_sort(&pairs, f->r.a, &twice) || fault_at(&f->r, TEXT_TWICE, where.v[twice], 1);
}

bool meet_text_read(struct sv text, struct arena *a, struct meet_text *out, struct text_fault *fault) {
    struct meet_reader f = {.r.a = a};
    struct rows rows = {0};
    bool ok = rows_read(&f.r, text, "meet", &rows) && rows_run(&f.r, &rows, name_rows) && sides_make(&f) &&
              rows_run(&f.r, &rows, forbid_rows) && rows_run(&f.r, &rows, value_rows) &&
              doubles_find(&f, &rows);
    *fault = f.r.fault;
    *out = (struct meet_text){.a_id = f.a.id, .b_id = f.b.id};
    out->problem = (struct meet_problem){
        .wants = f.want.v,
        .cap_a = f.cap_a,
        .cap_b = f.cap_b,
        .n_wants = f.want.n,
        .n_a = (int32_t)f.a.n,
        .n_b = (int32_t)f.b.n,
        .n_slots = f.dims[2],
        .n_tables = f.dims[3],
    };
    return ok;
}

static void pair_write(const struct meet_text *t, const struct meet_want *w, struct str *out) {
    str_addf(out, " %.*s %.*s\n", SV_ARG(t->a_id[w->a]), SV_ARG(t->b_id[w->b]));
}

static void slot_write(const struct meet_text *t, const struct meet_result *r, int32_t slot,
                       struct str *out) {
    for (size_t i = 0; i < t->problem.n_wants; i++) {
        if (r->seat[i].slot != slot) continue;
        str_addf(out, "slot %d table %d:", slot + 1, r->seat[i].table + 1);
        pair_write(t, &t->problem.wants[i], out);
    }
}

void meet_text_answer(const struct meet_text *t, const struct meet_result *r, struct str *out) {
    if (!r->seat) return;
    for (int32_t s = 0; s < r->slots; s++) slot_write(t, r, s, out);
    str_addf(out, "slots %d\nbound %d\ngaps %d\n", r->slots, r->slots, r->gaps);
    for (size_t i = 0; i < t->problem.n_wants; i++) {
        if (r->seat[i].slot != MEET_NONE) continue;
        str_addz(out, "unplaced");
        pair_write(t, &t->problem.wants[i], out);
    }
}
