#include "catalyse/base/i18n.h"
#include "catalyse/base/prng.h"
#include "service/event/rotations_problem.h"

/* The seats as a problem for the matching engine: whoever sits nowhere is absent. */

static int32_t org_index(const struct rotations *r, size_t person) {
    for (size_t i = 0; i < person; i++)
        if (r->people[i].org.id == r->people[person].org.id) return (int32_t)i;
    return (int32_t)person;
}

static struct rotate_person *people_state(const struct rotations *r, struct arena *a) {
    struct rotate_person *out = arena_array(a, r->n_people + 1, sizeof *out);
    for (size_t i = 0; i < r->n_people; i++)
        out[i] = (struct rotate_person){hash_sv(r->people[i].person.ref), org_index(r, i), r->people[i].fund};
    return out;
}

/* Where somebody sits, from 1; 0 nowhere: who is away leaves the seats of rounds that have not begun. */
static int32_t seat_of(const struct rotations *r, size_t person, int32_t round) {
    const struct rotations_person *p = &r->people[person];
    return p->away && round >= r->played ? 0 : p->table[round];
}

static bool absent(const struct rotations *r, size_t person, int32_t round, int32_t stay) {
    return round < stay ? !seat_of(r, person, round) : r->people[person].away;
}

static struct rotate_problem state(const struct rotations *r, int32_t stay, struct arena *a) {
    size_t n = r->n_people, cells = n * (size_t)r->rounds + 1;
    struct rotate_host *hosts = arena_array(a, n + 1, sizeof *hosts);
    struct rotate_absence *absences = arena_array(a, cells, sizeof *absences);
    int32_t *played = arena_array(a, cells, sizeof *played);
    struct rotate_problem p = {.people = people_state(r, a),
                               .met = r->met,
                               .hosts = hosts,
                               .absences = absences,
                               .played = played,
                               .n_people = (int32_t)n,
                               .n_tables = r->tables,
                               .n_rounds = r->rounds,
                               .n_played = stay,
                               .n_met = r->n_met};
    for (size_t i = 0; i < n; i++) {
        const struct rotations_person *who = &r->people[i];
        if (who->fund) p.wanted = 1;
        if (who->host && who->host <= r->tables)
            hosts[p.n_hosts++] = (struct rotate_host){(int32_t)i, who->host - 1};
        for (int32_t round = 0; round < r->rounds; round++) {
            if (round < stay) played[(size_t)round * n + i] = seat_of(r, i, round) - 1;
            if (absent(r, i, round, stay))
                absences[p.n_absences++] = (struct rotate_absence){(int32_t)i, round};
        }
    }
    return p;
}

static struct rotate_result solve(const struct rotations *r, int32_t stay, const struct rotate_options *o,
                                  struct arena *a) {
    struct rotate_problem p = state(r, stay, a);
    return rotate_solve(&p, o, a);
}

static void measured(struct rotations *r, const struct rotate_result *found) {
    r->cost = found->cost;
    r->bound = found->bound;
    r->faces = found->faces;
}

void rotations_measure(struct rotations *r, struct arena *a) {
    struct rotate_options o = {.watch = {.work = 1}};
    struct rotate_result found = solve(r, r->rounds, &o, a);
    measured(r, &found);
}

size_t rotations_present(const struct rotations *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->n_people; i++) n += !r->people[i].away;
    return n;
}

/* The last table that a round that stays uses. */
static int32_t table_printed(const struct rotations *r) {
    int32_t most = 1;
    for (size_t i = 0; i < r->n_people; i++)
        for (int32_t k = 0; k < r->frozen; k++)
            if (r->people[i].table[k] > most) most = r->people[i].table[k];
    return most;
}

/* Room for the rounds wanted; those beyond what was there are empty. */
static void resize(struct rotations *r, int32_t rounds, struct arena *a) {
    for (size_t i = 0; i < r->n_people; i++) {
        int32_t *table = arena_array(a, (size_t)rounds + 1, sizeof *table);
        for (int32_t k = 0; k < rounds && k < r->rounds; k++) table[k] = r->people[i].table[k];
        r->people[i].table = table;
    }
    r->rounds = rounds;
}

bool rotations_plan(struct rotations *r, const struct rotations_ask *ask, struct arena *a, struct error *e) {
    struct rotate_options o = {.seed = ask->seed, .watch = ask->watch};
    int32_t before = r->rounds;
    if (ask->rounds < 1 || ask->rounds > ROTATE_ROUNDS_MAX || ask->rounds < r->frozen)
        return error_set(e, ERR_USAGE, _("rounds: from %d to %d"), r->frozen > 1 ? r->frozen : 1,
                         ROTATE_ROUNDS_MAX);
    if (ask->tables < table_printed(r) || (size_t)ask->tables * 2 > rotations_present(r))
        return error_set(e, ERR_USAGE, _("tables: from %d to %zu, two people each at least"),
                         table_printed(r), rotations_present(r) / 2);
    resize(r, ask->rounds, a);
    r->tables = ask->tables;
    struct rotate_result found = solve(r, r->frozen, &o, a);
    if (!found.table) return error_set(e, ERR_DATA, _("these rotations cannot be planned: too many people"));
    for (size_t i = 0; i < r->n_people; i++)
        for (int32_t k = r->frozen; k < r->rounds; k++) {
            int32_t table = found.table[(size_t)k * r->n_people + i] + 1;
            r->people[i].changed |= before && table != r->people[i].table[k];
            r->people[i].table[k] = table;
        }
    measured(r, &found);
    return true;
}
