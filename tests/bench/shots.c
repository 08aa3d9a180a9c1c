#include "shots.h"
#include "../support/job.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/number.h"
#include <stdio.h>

#define SHELL "/usr/bin/sqlite3"
#define PEOPLE                                                                                            \
    "SELECT p.first_name || ' ' || p.last_name, o.name, '', '' FROM participant p JOIN organisation o ON" \
    " o.id = p.org ORDER BY p.folded, p.id"
#define EVERYTHING "SELECT * FROM participant WHERE ref LIKE 'B-%'"

bool shots_small(struct stock *s, struct shots *out) {
    return stock_shot((const char *[]){s->program, "--version", NULL}, &out->version) &&
           stock_shot((const char *[]){"/bin/true", NULL}, &out->nothing) &&
           stock_shot((const char *[]){s->program, "list", s->few, "participant", "--format", "csv", NULL},
                      &out->list) &&
           stock_shot((const char *[]){SHELL, "-csv", s->few, "SELECT * FROM participant", NULL},
                      &out->one_shot);
}

/* The rows that were added to a file as they are there, for the shell to take in. */
static const char *plain_rows(struct stock *s, const char *programme, const char *name) {
    struct str rows = {0};
    struct error e = {0};
    const char *path = fs_join(&s->arena, s->dir, name);
    if (fs_exists(path)) return path;
    bool ok = job_run((const char *[]){SHELL, "-csv", programme, EVERYTHING, NULL}, NULL, &rows) == 0 &&
              fs_write(path, str_sv(&rows), &e);
    str_deinit(&rows);
    return ok ? path : NULL;
}

static bool import_beside(struct stock *s, const char *csv, const char *rows, struct sample *ours,
                          struct sample *theirs) {
    const char *mine = stock_copy(s, s->sample, "ours.catalyse"),
               *other = stock_copy(s, s->sample, "theirs.catalyse");
    if (!rows || !mine || !other) return false;
    const char *command = arena_printf(&s->arena, ".import %s participant", rows);
    return stock_shot((const char *[]){s->program, "import", mine, "participant", csv, NULL}, ours) &&
           stock_shot((const char *[]){SHELL, "-csv", "-cmd", "PRAGMA synchronous = EXTRA", "-cmd",
                                       "PRAGMA foreign_keys = ON", other, command, NULL},
                      theirs);
}

bool shots_import(struct stock *s, struct shots *out) {
    return import_beside(s, s->many_csv, plain_rows(s, s->many, "many-rows.csv"), &out->import,
                         &out->raw_import);
}

bool shots_report(struct stock *s, const char *folder, struct shots *out) {
    const char *path = fs_join(&s->arena, s->dir, "people.html");
    return stock_shot((const char *[]){s->program, "report", s->few, "sign-in", "--format", "html", "--yes",
                                       "-o", path, NULL},
                      &out->report) &&
           stock_shot(
               (const char *[]){fs_join(&s->arena, folder, "rows"), s->few, path, s->dir, PEOPLE, NULL},
               &out->rows) &&
           import_beside(s, s->few_csv, plain_rows(s, s->few, "few-rows.csv"), &out->import_few,
                         &out->raw_few);
}

/* Each line of what a program says is a number of microseconds. */
static bool take_lines(const char *const *argv, struct sample *out) {
    struct str said = {0};
    bool ok = job_run(argv, NULL, &said) == 0;
    struct sv rest = str_sv(&said), line;
    if (!ok) printf("%s: %.200s\n", argv[0], str_c(&said));
    while (ok && sv_next(&rest, '\n', &line)) {
        int64_t us;
        line.n = sv_find(line, '.');
        if (sv_to_i64(line, &us)) sample_add(out, (double)us / 1e3);
    }
    sample_end_round(out);
    str_deinit(&said);
    return ok;
}

bool shots_disk(struct stock *s, const char *folder, struct shots *out) {
    struct arena *a = &s->arena;
    struct error e = {0};
    const char *commits = fs_join(a, s->dir, "commits.db"), *ours = fs_join(a, folder, "ours");
    const char *insert = fs_join(a, folder, "insert"), *file = stock_copy(s, s->few, "disk.catalyse");
    fs_remove(commits, &e);
    return file && take_lines((const char *[]){insert, commits, "20", "0", NULL}, &out->commit) &&
           take_lines((const char *[]){insert, commits, "5", "150", NULL}, &out->rested) &&
           take_lines((const char *[]){ours, "commits", file, "20", NULL}, &out->act) &&
           take_lines(
               (const char *[]){fs_join(a, folder, "copy"), file, fs_join(a, s->dir, "raw.copy"), "5", NULL},
               &out->raw_copy) &&
           take_lines((const char *[]){ours, "copies", file, "5", NULL}, &out->copy);
}

void shots_deinit(struct shots *s) {
    struct sample *all = (struct sample *)s;
    for (size_t i = 0; i < sizeof *s / sizeof *all; i++) sample_deinit(&all[i]);
}
