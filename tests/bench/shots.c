#include "shots.h"
#include "../support/job.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/number.h"
#include <stdio.h>

#define SHELL "/usr/bin/sqlite3"
#define EVERYTHING "SELECT * FROM participant WHERE ref LIKE 'B-%'"

static bool shot(const char *const *argv, struct sample *out) {
    double ms;
    if (!stock_run(argv, &ms)) return false;
    sample_add(out, ms);
    sample_end_round(out);
    return true;
}

bool shots_small(struct stock *s, struct shots *out) {
    return shot((const char *[]){s->program, "--version", NULL}, &out->version) &&
           shot((const char *[]){"/bin/true", NULL}, &out->nothing) &&
           shot((const char *[]){s->program, "list", s->few, "participant", "--format", "csv", NULL},
                &out->list) &&
           shot((const char *[]){SHELL, "-csv", s->few, "SELECT * FROM participant", NULL}, &out->one_shot);
}

/* The rows as they are in the file, for the shell to take in. */
static const char *plain_rows(struct stock *s) {
    struct str rows = {0};
    struct error e = {0};
    const char *path = fs_join(&s->arena, s->dir, "rows.csv");
    if (fs_exists(path)) return path;
    bool ok = job_run((const char *[]){SHELL, "-csv", s->many, EVERYTHING, NULL}, NULL, &rows) == 0 &&
              fs_write(path, str_sv(&rows), &e);
    str_deinit(&rows);
    return ok ? path : NULL;
}

bool shots_import(struct stock *s, struct shots *out) {
    const char *rows = plain_rows(s);
    const char *ours = stock_copy(s, s->sample, "ours.catalyse"),
               *theirs = stock_copy(s, s->sample, "theirs.catalyse");
    if (!rows || !ours || !theirs) return false;
    const char *command = arena_printf(&s->arena, ".import %s participant", rows);
    return shot((const char *[]){s->program, "import", ours, "participant", s->many_csv, NULL},
                &out->import) &&
           shot((const char *[]){SHELL, "-csv", "-cmd", "PRAGMA synchronous = EXTRA", "-cmd",
                                 "PRAGMA foreign_keys = ON", theirs, command, NULL},
                &out->raw_import);
}

bool shots_commit(struct stock *s, const char *insert, struct shots *out) {
    struct str said = {0};
    struct error e = {0};
    const char *path = fs_join(&s->arena, s->dir, "commits.db");
    fs_remove(path, &e);
    if (job_run((const char *[]){insert, path, "100", NULL}, NULL, &said) != 0) return false;
    struct sv rest = str_sv(&said), line;
    while (sv_next(&rest, '\n', &line)) {
        int64_t us;
        line.n = sv_find(line, '.');
        if (sv_to_i64(line, &us)) sample_add(&out->commit, (double)us / 1e3);
    }
    sample_end_round(&out->commit);
    str_deinit(&said);
    return true;
}

void shots_deinit(struct shots *s) {
    struct sample *all[] = {&s->version, &s->nothing,    &s->list,  &s->one_shot,
                            &s->import,  &s->raw_import, &s->commit};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) sample_deinit(all[i]);
}
