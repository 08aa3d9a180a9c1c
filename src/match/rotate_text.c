#include "catalyse/match/rotate_text.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/vec.h"
#include "match/text.h"

enum { TYPE_MAX = 1000000 };

struct rotate_reader {
    struct reader r;
    struct ids people;
    int32_t people_n, tables, rounds, n_played, wanted;
    bool has_dims;
    int32_t *played;
    VEC(size_t) line;
    VEC(struct sv) org;
    VEC(struct rotate_person) person;
    VEC(struct rotate_host) host;
    VEC(struct rotate_pair) met;
    VEC(struct rotate_pair) forbid;
    VEC(struct rotate_absence) absent;
};

static bool dims_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    if (f->has_dims) return fault_at(&f->r, TEXT_DIMS, row, 0);
    f->has_dims = true;
    return word_number(&f->r, row, 1, 0, ROTATE_PEOPLE_MAX, &f->people_n) &&
           word_number(&f->r, row, 2, 1, ROTATE_TABLES_MAX, &f->tables) &&
           word_number(&f->r, row, 3, 0, ROTATE_ROUNDS_MAX, &f->rounds);
}

/* The first with the same organisation stands for it. */
static int32_t org_find(const struct rotate_reader *f, struct sv org) {
    if (sv_is(org, "-")) return -1;
    for (size_t i = 0; i < f->org.n; i++)
        if (sv_eq(f->org.v[i], org)) return (int32_t)i;
    return (int32_t)f->org.n;
}

static bool person_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    struct rotate_person p = {.key = hash_sv(row->word[1]), .org = org_find(f, row->word[2])};
    if (f->person.n == ROTATE_PEOPLE_MAX) return fault_at(&f->r, TEXT_COUNT, row, 0);
    if (!word_number(&f->r, row, 3, 0, TYPE_MAX, &p.type)) return false;
    ids_add(&f->people, row->word[1], f->r.a);
    VEC_PUSH(f->r.a, &f->line, row->line);
    VEC_PUSH(f->r.a, &f->org, row->word[2]);
    VEC_PUSH(f->r.a, &f->person, p);
    return true;
}

static bool number_from_1(struct rotate_reader *f, const struct row *row, size_t word, int32_t most,
                          int32_t *out) {
    if (!word_number(&f->r, row, word, 1, most, out)) return false;
    --*out;
    return true;
}

static bool host_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    struct rotate_host h;
    if (!word_id(&f->r, row, 1, &f->people, &h.person)) return false;
    if (!number_from_1(f, row, 2, f->tables, &h.table)) return false;
    for (size_t i = 0; i < f->host.n; i++)
        if (f->host.v[i].person == h.person) return fault_at(&f->r, TEXT_TWICE, row, 1);
    VEC_PUSH(f->r.a, &f->host, h);
    return true;
}

static bool met_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    struct rotate_pair pair;
    if (!word_pair(&f->r, row, &f->people, &pair.a, &pair.b)) return false;
    if (f->met.n == ROTATE_MET_MAX) return fault_at(&f->r, TEXT_COUNT, row, 0);
    VEC_PUSH(f->r.a, &f->met, pair);
    return true;
}

static bool forbid_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    struct rotate_pair pair;
    if (!word_pair(&f->r, row, &f->people, &pair.a, &pair.b)) return false;
    VEC_PUSH(f->r.a, &f->forbid, pair);
    return true;
}

static bool absent_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    struct rotate_absence x;
    if (!word_id(&f->r, row, 1, &f->people, &x.person)) return false;
    if (!number_from_1(f, row, 2, f->rounds, &x.round)) return false;
    VEC_PUSH(f->r.a, &f->absent, x);
    return true;
}

static bool wanted_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    if (f->wanted) return fault_at(&f->r, TEXT_TWICE, row, 0);
    return word_number(&f->r, row, 1, 1, TYPE_MAX, &f->wanted);
}

static bool played_read(void *reader, const struct row *row) {
    struct rotate_reader *f = reader;
    int32_t round, table, person;
    if (!number_from_1(f, row, 1, f->rounds, &round) || !number_from_1(f, row, 2, f->tables, &table))
        return false;
    if (round >= f->n_played) f->n_played = round + 1;
    for (size_t i = 3; i < row->n; i++) {
        if (!word_id(&f->r, row, i, &f->people, &person)) return false;
        int32_t *at = &f->played[round * f->people_n + person];
        if (*at != ROTATE_AWAY) return fault_at(&f->r, TEXT_TWICE, row, i);
        *at = table;
    }
    return true;
}

enum { PLAYED_MAX = ROTATE_PEOPLE_MAX + 3 };

static const struct row_kind rotate_rows[] = {
    {"dims", 4, 4, PASS_NAMES, dims_read},
    {"person", 4, 4, PASS_NAMES, person_read},
    {"host", 3, 3, PASS_VALUES, host_read},
    {"met", 3, 3, PASS_VALUES, met_read},
    {"forbid", 3, 3, PASS_VALUES, forbid_read},
    {"absent", 3, 3, PASS_VALUES, absent_read},
    {"wanted", 2, 2, PASS_VALUES, wanted_read},
    {"played", 3, PLAYED_MAX, PASS_VALUES, played_read},
    {NULL, 0, 0, PASS_NAMES, NULL},
};

static bool people_check(struct rotate_reader *f) {
    size_t twice = 0;
    struct row row = {.line = 1};
    if (!f->has_dims) return fault_at(&f->r, TEXT_DIMS, &row, 0);
    if (!ids_sort(&f->people, f->r.a, &twice)) {
        row = (struct row){f->line.v[twice], &f->people.id[twice], 1};
        return fault_at(&f->r, TEXT_TWICE, &row, 0);
    }
    if (f->people.n != (size_t)f->people_n) return fault_at(&f->r, TEXT_COUNT, &row, 0);
    size_t seats = (size_t)f->people_n * (size_t)f->rounds;
    f->played = arena_array(f->r.a, seats, sizeof *f->played);
    for (size_t i = 0; i < seats; i++) f->played[i] = ROTATE_AWAY;
    return true;
}

bool rotate_text_read(struct sv text, struct arena *a, struct rotate_text *out, struct text_fault *fault) {
    struct rotate_reader f = {.r.a = a};
    struct rows rows = {0};
    bool ok = rows_read(&f.r, text, "rot", &rows) && rows_run(&f.r, &rows, rotate_rows, PASS_NAMES) &&
              people_check(&f) && rows_run(&f.r, &rows, rotate_rows, PASS_VALUES);
    *fault = f.r.fault;
    *out = (struct rotate_text){.person_id = f.people.id};
    out->problem = (struct rotate_problem){
        .people = f.person.v,
        .met = f.met.v,
        .forbid = f.forbid.v,
        .hosts = f.host.v,
        .absences = f.absent.v,
        .played = f.played,
        .n_people = f.people_n,
        .n_tables = f.tables,
        .n_rounds = f.rounds,
        .n_played = f.n_played,
        .n_met = f.met.n,
        .n_forbid = f.forbid.n,
        .n_hosts = f.host.n,
        .n_absences = f.absent.n,
        .wanted = f.wanted,
    };
    return ok;
}

void rotate_text_answer(const struct rotate_text *t, const struct rotate_result *r, struct str *out) {
    const struct rotate_problem *p = &t->problem;
    if (!r->table) return;
    for (int32_t round = 0; round < p->n_rounds; round++)
        for (int32_t table = 0; table < p->n_tables; table++) {
            str_addf(out, "round %d table %d:", round + 1, table + 1);
            for (int32_t i = 0; i < p->n_people; i++)
                if (r->table[round * p->n_people + i] == table)
                    str_addf(out, " %.*s", SV_ARG(t->person_id[i]));
            str_addz(out, "\n");
        }
    if (r->cost.forbidden) str_addf(out, "forbidden %ld\n", (long)r->cost.forbidden);
    str_addf(out, "repeats %ld\nbound %ld\nfewest %d\n", (long)r->cost.repeats, (long)r->bound,
             r->faces.fewest);
}
