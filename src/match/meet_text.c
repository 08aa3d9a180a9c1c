#include "catalyse/match/meet_text.h"
#include "catalyse/base/vec.h"
#include "match/text.h"

struct meet_reader {
    struct reader r;
    struct ids a, b; /* in the order of their bytes */
    int32_t dims[4]; /* a, b, slots, tables */
    bool has_dims;
    int32_t *cap_a, *cap_b;
    struct ids pairs; /* "A B" of each want */
    VEC(struct meet_want) want;
    VEC(const struct row *) want_row;
    VEC(struct meet_off) off;
    struct meet_seat *decided; /* of each want */
    bool *forbidden;
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

static struct sv pair_id(struct meet_reader *f, const struct row *row) {
    return sv_from(arena_printf(f->r.a, "%.*s %.*s", SV_ARG(row->word[1]), SV_ARG(row->word[2])));
}

static bool pair_read(struct meet_reader *f, const struct row *row, struct meet_want *w) {
    return word_id(&f->r, row, 1, &f->a, &w->a) && word_id(&f->r, row, 2, &f->b, &w->b);
}

static bool want_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_want w;
    if (!pair_read(f, row, &w) || !word_number(&f->r, row, 3, 1, MEET_SCORE_MAX, &w.score)) return false;
    VEC_PUSH(f->r.a, &f->want, w);
    VEC_PUSH(f->r.a, &f->want_row, row);
    ids_add(&f->pairs, pair_id(f, row), f->r.a);
    return true;
}

/* An id of one side; false with the fault when it is of none, or of both. */
static bool person_read(struct meet_reader *f, const struct row *row, bool *is_a, int32_t *out) {
    int32_t a = ids_find(&f->a, row->word[1]), b = ids_find(&f->b, row->word[1]);
    if (a < 0 && b < 0) return fault_at(&f->r, TEXT_UNKNOWN, row, 1);
    if (a >= 0 && b >= 0) return fault_at(&f->r, TEXT_RULE, row, 1);
    *is_a = a >= 0;
    *out = *is_a ? a : b;
    return true;
}

static bool cap_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    int32_t who, n;
    bool is_a;
    if (!person_read(f, row, &is_a, &who) || !word_number(&f->r, row, 2, 0, MEET_SLOTS_MAX, &n)) return false;
    *(is_a ? &f->cap_a[who] : &f->cap_b[who]) = n;
    return true;
}

/* Slots and tables count from 1 in texts. */
static bool off_add(struct meet_reader *f, const struct row *row, struct meet_off off) {
    if (!word_number(&f->r, row, row->n - 1, 1, f->dims[2], &off.slot)) return false;
    off.slot--;
    VEC_PUSH(f->r.a, &f->off, off);
    return true;
}

static bool off_read(void *reader, const struct row *row) {
    struct meet_off off = {0};
    bool is_a;
    if (!person_read(reader, row, &is_a, &off.which)) return false;
    off.what = is_a ? MEET_A : MEET_B;
    return off_add(reader, row, off);
}

static bool shut_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_off off = {.what = MEET_TABLE};
    if (!word_number(&f->r, row, 1, 1, f->dims[3], &off.which)) return false;
    off.which--;
    return off_add(f, row, off);
}

static bool break_read(void *reader, const struct row *row) {
    return off_add(reader, row, (struct meet_off){.what = MEET_ALL});
}

static bool forbid_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_want w;
    if (!pair_read(f, row, &w)) return false;
    int32_t want = ids_find(&f->pairs, pair_id(f, row));
    if (want >= 0) f->forbidden[want] = true;
    return true;
}

static bool decided_read(void *reader, const struct row *row) {
    struct meet_reader *f = reader;
    struct meet_seat seat;
    int32_t want = ids_find(&f->pairs, pair_id(f, row));
    if (want < 0) return fault_at(&f->r, TEXT_UNKNOWN, row, 1);
    if (f->decided[want].slot != MEET_NONE) return fault_at(&f->r, TEXT_TWICE, row, 1);
    if (!word_number(&f->r, row, 3, 1, MEET_SLOTS_MAX, &seat.slot) ||
        !word_number(&f->r, row, 4, 1, MEET_SIDE_MAX, &seat.table))
        return false;
    f->decided[want] = (struct meet_seat){seat.slot - 1, seat.table - 1};
    return true;
}

static const struct row_kind meet_rows[] = {
    {"dims", 5, 5, PASS_NAMES, dims_read},       {"want", 4, 4, PASS_NAMES, want_name},
    {"want", 4, 4, PASS_VALUES, want_read},      {"forbid", 3, 3, PASS_PAIRS, forbid_read},
    {"cap", 3, 3, PASS_VALUES, cap_read},        {"off", 3, 3, PASS_VALUES, off_read},
    {"shut", 3, 3, PASS_VALUES, shut_read},      {"break", 2, 2, PASS_VALUES, break_read},
    {"decided", 5, 5, PASS_PAIRS, decided_read}, {NULL, 0, 0, PASS_NAMES, NULL},
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

static bool wants_sort(struct meet_reader *f) {
    size_t twice = 0;
    if (!ids_sort(&f->pairs, f->r.a, &twice)) return fault_at(&f->r, TEXT_TWICE, f->want_row.v[twice], 1);
    f->forbidden = arena_array(f->r.a, f->want.n, sizeof *f->forbidden);
    f->decided = arena_array(f->r.a, f->want.n, sizeof *f->decided);
    for (size_t i = 0; i < f->want.n; i++) f->decided[i] = (struct meet_seat){MEET_NONE, MEET_NONE};
    return true;
}

static void forbidden_drop(struct meet_reader *f) {
    size_t n = 0;
    for (size_t i = 0; i < f->want.n; i++) {
        if (f->forbidden[i]) continue;
        f->want.v[n] = f->want.v[i];
        f->decided[n++] = f->decided[i];
    }
    f->want.n = n;
}

bool meet_text_read(struct sv text, struct arena *a, struct meet_text *out, struct text_fault *fault) {
    struct meet_reader f = {.r.a = a};
    struct rows rows = {0};
    bool ok = rows_read(&f.r, text, "meet", &rows) && rows_run(&f.r, &rows, meet_rows, PASS_NAMES) &&
              sides_make(&f) && rows_run(&f.r, &rows, meet_rows, PASS_VALUES) && wants_sort(&f) &&
              rows_run(&f.r, &rows, meet_rows, PASS_PAIRS);
    if (ok) forbidden_drop(&f);
    *fault = f.r.fault;
    *out = (struct meet_text){.a_id = f.a.id, .b_id = f.b.id};
    out->problem = (struct meet_problem){
        .wants = f.want.v,
        .offs = f.off.v,
        .cap_a = f.cap_a,
        .cap_b = f.cap_b,
        .decided = f.decided,
        .n_wants = f.want.n,
        .n_offs = f.off.n,
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

static bool to_tell(const struct meet_seat *decided, const struct meet_seat *seat) {
    return decided->slot != MEET_NONE && (decided->slot != seat->slot || decided->table != seat->table);
}

void meet_text_answer(const struct meet_text *t, const struct meet_result *r, struct str *out) {
    if (!r->seat) return;
    for (int32_t s = 0; s < r->slots; s++) slot_write(t, r, s, out);
    str_addf(out, "slots %d\nbound %d\ngaps %d\n", r->slots, r->slots_bound, r->gaps);
    for (size_t i = 0; i < t->problem.n_wants; i++) {
        if (r->seat[i].slot != MEET_NONE) continue;
        str_addz(out, "unplaced");
        pair_write(t, &t->problem.wants[i], out);
    }
    for (size_t i = 0; i < t->problem.n_wants; i++) {
        if (!to_tell(&t->problem.decided[i], &r->seat[i])) continue;
        str_addz(out, "tell");
        pair_write(t, &t->problem.wants[i], out);
    }
}
