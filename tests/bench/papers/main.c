#include "../gate.h"
#include "catalyse/base/fs.h"
#include "grow.h"
#include "papers.h"
#include <stdio.h>
#include <stdlib.h>

/* Each document of a large programme beside a bare program that writes the same rows, in turns.
 * main.c ROUNDS FOLDER-OF-THE-BASELINES */

/* Times the bare program: all documents together, and one of them. */
static const double all_most = 2, one_most = 3;

struct pair {
    struct sample ours, rows;
};

static bool measure(struct stock *s, const char *file, const char *bare, const struct paper *p,
                    struct pair *out) {
    const char *path = fs_join(&s->arena, s->dir, "paper.html");
    const char *words[QUERIES_MOST + 5] = {bare, file, path, s->dir};
    for (size_t i = 0; p->queries[i]; i++) words[4 + i] = p->queries[i];
    return stock_shot((const char *[]){s->program, "report", file, p->kind, "--format", "html", "--yes", "-o",
                                       path, NULL},
                      &out->ours) &&
           stock_shot(words, &out->rows);
}

/* All documents of each round. */
static void add_up(const struct pair *pairs, struct pair *all) {
    for (size_t round = 0; round < pairs->ours.rounds; round++) {
        double ours = 0, rows = 0;
        for (size_t i = 0; i < N_PAPERS; i++) {
            ours += sample_round(&pairs[i].ours, round, 0.5);
            rows += sample_round(&pairs[i].rows, round, 0.5);
        }
        sample_add(&all->ours, ours);
        sample_add(&all->rows, rows);
        sample_end_round(&all->ours);
        sample_end_round(&all->rows);
    }
}

static struct gate gate_of(const char *what, const struct pair *pair, double most) {
    return (struct gate){what, "ms", "R", &pair->ours, &pair->rows, 0.5, false, most};
}

/* Pairs: one for each document, and one for all of them. */
static int judge(struct pair *pairs) {
    struct gate *gates = xcalloc(N_PAPERS + 1, sizeof *gates);
    add_up(pairs, &pairs[N_PAPERS]);
    for (size_t i = 0; i < N_PAPERS; i++) gates[i] = gate_of(PAPERS[i].what, &pairs[i], one_most);
    gates[N_PAPERS] = gate_of("all documents", &pairs[N_PAPERS], all_most);
    gate_head();
    int failed = gates_judge(gates, N_PAPERS + 1);
    xfree(gates);
    return failed;
}

int main(int argc, char **argv) {
    struct stock s = {.program = getenv("CATALYSE_PROGRAM"), .dir = getenv("TMPDIR")};
    struct pair *pairs = xcalloc(N_PAPERS + 1, sizeof *pairs);
    int64_t rounds = 10;
    const char *file = argc == 3 && sv_to_i64(sv_from(argv[1]), &rounds) ? grow_programme(&s) : NULL;
    const char *bare = file ? fs_join(&s.arena, argv[2], "rows") : NULL;
    bool ok = file != NULL;
    for (int64_t round = 0; round < rounds; round++)
        for (size_t i = 0; ok && i < N_PAPERS; i++) ok = measure(&s, file, bare, &PAPERS[i], &pairs[i]);
    int failed = ok ? judge(pairs) : 1;
    for (size_t i = 0; i <= N_PAPERS; i++) {
        sample_deinit(&pairs[i].ours);
        sample_deinit(&pairs[i].rows);
    }
    xfree(pairs);
    stock_end(&s);
    return failed != 0;
}
