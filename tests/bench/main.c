#include "catalyse/base/fs.h"
#include "course.h"
#include "judge.h"
#include <stdio.h>

/* Runs the program and its baselines in turns and compares them. Times differ from machine to machine and
 * from minute to minute; ratios hold. main.c ROUNDS FOLDER-OF-THE-BASELINES */

enum { IMPORTS = 2 };

#define THERE "\033[18~\t", "[People]", "\033[21~"

/* Each round begins with another one. */
static bool courses_run(const struct course *courses, size_t n, size_t round) {
    for (size_t i = 0; i < n; i++)
        if (!course_run(&courses[(i + round) % n])) return false;
    return true;
}

static bool measure_rounds(struct bench *b, const char *folder, int64_t rounds) {
    struct stock *s = &b->stock;
    const char *list = fs_join(&s->arena, folder, "list"), *table = fs_join(&s->arena, folder, "table");
    const struct course courses[] = {
        {{s->program, s->few}, "What now", THERE, &b->few, true, true},
        {{list}, "a bare list", NULL, NULL, "Q", &b->list, true, false},
        {{table, s->few_bare}, "a bare table", NULL, NULL, "Q", &b->few_bare, false, false},
        {{s->program, s->some}, "What now", THERE, &b->some, false, false},
        {{s->program, s->many}, "What now", THERE, &b->many, false, false},
        {{table, s->many_bare}, "a bare table", NULL, NULL, "Q", &b->many_bare, false, false},
    };
    for (int64_t i = 0; i < rounds; i++)
        if (!courses_run(courses, sizeof courses / sizeof *courses, (size_t)i) ||
            !shots_small(s, &b->shots) || !shots_report(s, folder, &b->shots) ||
            !shots_disk(s, folder, &b->shots))
            return false;
    return true;
}

static bool give_up(struct bench *b) {
    struct stock *s = &b->stock;
    struct terminal t = {0};
    const char *file = stock_copy(s, s->sample, "given-up.catalyse");
    bool ok = file && drive_give_up(
                          &t, (const char *[]){s->program, "import", file, "participant", s->many_csv, NULL},
                          &b->few);
    terminal_close(&t);
    return ok;
}

/* What takes long and varies little is done once. */
static bool measure_once(struct bench *b, const char *folder) {
    struct stock *s = &b->stock;
    struct error e = {0};
    const char *settings = fs_join(&s->arena, s->dir, "clock.ini");
    const char *table = fs_join(&s->arena, folder, "table");
    const struct course alone = {{s->program, s->few}, "What now", THERE, &b->few, false, false};
    const struct course clock = {
        {s->program, "--settings", settings, s->few}, "What now", THERE, &b->clock, false, false};
    const struct course bare = {
        {table, s->few_bare, "clock"}, "a bare table", NULL, NULL, "Q", &b->clock_bare, false, false};
    const struct course countdown = {{s->program, "--settings", settings, s->live},
                                     "What now",
                                     "\033[15~\033[B",
                                     "[Run of show]",
                                     NULL,
                                     &b->countdown,
                                     false,
                                     false};
    for (int i = 0; i < IMPORTS; i++)
        if (!shots_import(s, &b->shots) || !give_up(b)) return false;
    return fs_write(settings, SV("[settings]\nclock_seconds = yes\n"), &e) && course_endure(&alone) &&
           course_idle(&alone) && course_idle(&clock) && course_idle(&bare) && course_countdown(&countdown);
}

/* A bare commit and a bare key, of each round. */
static void add_saving(struct bench *b) {
    const struct sample *rested = &b->shots.rested;
    for (size_t i = 0, at = 0; i < rested->rounds; i++) {
        double key = sample_round(&b->list.key, i, 0.5);
        for (; at < rested->round[i]; at++) sample_add(&b->saving, rested->v[at] + key);
        sample_end_round(&b->saving);
    }
}

static void add_floors(struct bench *b) {
    sample_usual(&b->few.key, &b->keys);
    sample_usual(&b->list.key, &b->list_keys);
    add_saving(b);
    sample_add(&b->cells, TERMINAL_ROWS * TERMINAL_COLS);
}

int main(int argc, char **argv) {
    struct bench b = {0};
    int64_t rounds = 10;
    bool ok = argc == 3 && sv_to_i64(sv_from(argv[1]), &rounds) && stock_make(&b.stock) &&
              measure_rounds(&b, argv[2], rounds) && measure_once(&b, argv[2]);
    add_floors(&b);
    int failed = ok ? judge(&b) : 1;
    shots_deinit(&b.shots);
    stock_end(&b.stock);
    return failed != 0;
}
