#include "../support/rows.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/db.h"
#include "catalyse/store/record.h"
#include <stdio.h>
#include <time.h>

/* The program's own part of what the baselines do, without its face: ours.c commits|copies FILE N prints the
 * microseconds each of N rows took to be kept, undo and all, or each of N copies of the file. */

static double microseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static bool commit(struct db *db, int64_t n, struct error *e) {
    struct arena a = {0};
    struct record *row = record_new(&a, entity_named("setting"));
    record_set_text(row, "name", sv_from(arena_printf(&a, "row %lld", (long long)n)));
    bool ok = act_insert(db, &a, row, e);
    arena_deinit(&a);
    return ok;
}

static bool copy(struct db *db, int64_t n, struct error *e) {
    struct arena a = {0};
    const char *path = arena_printf(&a, "%s.copy", db_path(db));
    (void)n;
    bool ok = fs_remove(path, e) && db_copy(db, path, e);
    arena_deinit(&a);
    return ok;
}

static bool repeat(struct db *db, bool (*act)(struct db *, int64_t, struct error *), int64_t n,
                   struct error *e) {
    while (n-- > 0) {
        double since = microseconds();
        if (!act(db, n, e)) return false;
        printf("%.1f\n", microseconds() - since);
    }
    return true;
}

int main(int argc, char **argv) {
    struct db *db = NULL;
    struct error e = {0};
    int64_t n;
    db_log_start();
    bool ok = argc == 4 && sv_to_i64(sv_from(argv[3]), &n) &&
              db_open(argv[2], DB_COMMAND, (struct registry){ENTITIES, N_ENTITIES}, "", &db, &e) &&
              repeat(db, sv_is(sv_from(argv[1]), "copies") ? copy : commit, n, &e);
    if (e.code) fprintf(stderr, "%s\n", e.text);
    db_close(db);
    return !ok;
}
