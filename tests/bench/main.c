#include "drive.h"
#include "gate.h"
#include "shots.h"
#include "stock.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Runs the program and its baselines in turns and compares them. Times differ from machine to machine and
 * from minute to minute; ratios hold. main.c ROUNDS FOLDER-OF-THE-BASELINES */

enum { PRESSES = 50, FLOOD = 200, IDLE_SECONDS = 10, SAVES = 5 };

struct bench {
    struct stock stock;
    struct shots shots;
    struct figures few, many, list, few_bare, many_bare;
    struct sample saving; /* a bare commit and a bare key */
    const char *folder;
    const char *env[3];
};

struct course {
    const char *argv[3];
    const char *first; /* on its first picture */
    const char *there; /* keys to a list; NULL it is one */
    const char *shown; /* then */
    const char *quit;
    struct figures *out;
    bool flood;
};

static void end_round(struct figures *f) {
    struct sample *all[] = {&f->start, &f->start_cpu, &f->key,  &f->key_cpu, &f->key_bytes,
                            &f->flood, &f->memory,    &f->quit, &f->search,  &f->save};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) sample_end_round(all[i]);
}

/* Typing into the filter. */
static void measure_search(struct terminal *t, struct figures *out) {
    terminal_send(t, SV("/"));
    drive_settle(t);
    static const char *const letters[] = {"n", "o", "m", "1"};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        drive_key(t, letters[i], 1, &out->search, NULL, NULL);
    terminal_send(t, SV("\033"));
    drive_settle(t);
}

/* A wish, typed outside a field and added by Enter. */
static void measure_save(struct terminal *t, struct figures *out) {
    for (int i = 0; i < SAVES; i++) {
        terminal_paste(t, "more light in the workshop");
        drive_settle(t);
        drive_key(t, "\r", 1, &out->save, NULL, NULL);
        drive_settle(t);
    }
}

static bool run(struct bench *b, const struct course *c) {
    struct terminal t = {0};
    struct figures *f = c->out;
    bool ok = drive_start(&t, c->argv, b->env, c->first, f);
    if (ok && c->there) {
        drive_settle(&t);
        terminal_send(&t, sv_from(c->there));
        ok = terminal_wait(&t, c->shown);
    }
    if (ok) {
        drive_settle(&t);
        drive_key(&t, "j", PRESSES, &f->key, &f->key_cpu, &f->key_bytes);
        if (c->flood) drive_flood(&t, 'j', FLOOD, &f->flood);
        drive_memory(&t, &f->memory);
        if (c->there) measure_search(&t, f);
        if (c->there && c->flood) measure_save(&t, f);
        ok = drive_quit(&t, c->quit, &f->quit);
    }
    end_round(f);
    terminal_close(&t);
    return ok;
}

/* Each round begins with another one. */
static bool round_of(struct bench *b, const struct course *courses, size_t n, size_t round) {
    for (size_t i = 0; i < n; i++)
        if (!run(b, &courses[(i + round) % n])) return false;
    return true;
}

/* Away from the minute's end, when the clock on the screen moves. */
static void away_from_the_minute(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    long second = (long)(now.tv_sec % 60);
    long wait = second + IDLE_SECONDS + 3 > 59 ? 61 - second : 0;
    nanosleep(&(struct timespec){.tv_sec = wait}, NULL);
}

static bool idle(struct bench *b, const struct course *c) {
    struct terminal t = {0};
    struct figures dropped = {0};
    bool ok = drive_start(&t, c->argv, b->env, c->first, &dropped);
    drive_settle(&t);
    away_from_the_minute();
    if (ok) drive_idle(&t, IDLE_SECONDS, c->out);
    terminal_close(&t);
    sample_deinit(&dropped.start);
    sample_deinit(&dropped.start_cpu);
    return ok;
}

static void add_saving(struct bench *b) {
    double key = sample_part(&b->list.key, 0.5);
    for (size_t i = 0; i < b->shots.commit.n; i++) sample_add(&b->saving, b->shots.commit.v[i] + key);
}

static int judge(const struct bench *b) {
    const struct figures *few = &b->few, *many = &b->many, *h = &b->list, *d = &b->few_bare,
                         *dm = &b->many_bare;
    const struct shots *s = &b->shots;
    const struct gate gates[] = {
        {"start to the first picture", "ms", "D", &few->start, &d->start, 0.5, false, 2},
        {"  processor time until then", "ms", "D", &few->start_cpu, &d->start_cpu, 0.5, false, 1.8},
        {"  with 100,000 people", "ms", "D", &many->start, &dm->start, 0.5, false, 2.5},
        {"a key in a list", "ms", "H", &few->key, &h->key, 0.5, false, 2},
        {"  one in a hundred", "ms", "H", &few->key, &h->key, 0.99, true, 2},
        {"  processor time", "us", "H", &few->key_cpu, &h->key_cpu, 0.5, false, 2},
        {"  bytes", "B", "H", &few->key_bytes, &h->key_bytes, 0.5, false, 1.5},
        {"  with 100,000 people, beside 400", "ms", "400", &many->key, &few->key, 0.5, false, 1.3},
        {"200 keys at once", "ms", "H", &few->flood, &h->flood, 0.5, false, 1},
        {"a letter in the filter", "ms", "H", &few->search, &h->key, 0.5, false, 4},
        {"a key that commits", "ms", "S+H", &few->save, &b->saving, 0.5, true, 2},
        {"memory", "KiB", "D", &few->memory, &d->memory, 0.5, false, 2},
        {"ten seconds alone: wake-ups", "", "", &few->idle_wakes, NULL, 0.5, false, 0},
        {"  bytes", "B", "", &few->idle_bytes, NULL, 0.5, false, 0},
        {"  processor time", "ms", "", &few->idle_cpu, NULL, 0.5, false, 0.05},
        {"quitting, until the terminal is back", "ms", "D", &few->quit, &d->quit, 0.5, false, 10},
        {"import of 100,000 people", "ms", "I", &s->import, &s->raw_import, 0.5, false, 1 / 0.6},
        {"catalyse list", "ms", "sh", &s->list, &s->one_shot, 0.5, false, 2},
        {"catalyse --version", "ms", "true", &s->version, &s->nothing, 0.5, false, 2.5},
    };
    int failed = 0;
    size_t n = sizeof gates / sizeof *gates;
    gate_head();
    for (size_t i = 0; i < n; i++) failed += !gate_holds(&gates[i]);
    printf("D: a bare ncurses list over an SQLite table of the same people. H: a bare ncurses list. S: a "
           "bare commit.\n"
           "I: sqlite3 .import into the same table. sh: the sqlite3 shell. Run it alone, and twice before "
           "believing it.\n"
           "[  PASSED  ] %zu test(s).\n",
           n - (size_t)failed);
    if (failed) printf("[  FAILED  ] %d test(s).\n", failed);
    return failed != 0;
}

int main(int argc, char **argv) {
    struct bench b = {.env = {"LANGUAGE=en", NULL}};
    int64_t rounds = 10;
    if (argc != 3 || !sv_to_i64(sv_from(argv[1]), &rounds) || !stock_make(&b.stock)) return 1;
    struct arena *a = &b.stock.arena;
    const char *list = arena_printf(a, "%s/list", argv[2]), *table = arena_printf(a, "%s/table", argv[2]);
    const char *insert = arena_printf(a, "%s/insert", argv[2]), *program = b.stock.program;
    const char *there = "\033[18~\t", *shown = "[People]";
    const struct course courses[] = {
        {{program, b.stock.few, NULL}, "What now", there, shown, "\033[21~", &b.few, true},
        {{list, NULL}, "a bare list", NULL, NULL, "Q", &b.list, true},
        {{table, b.stock.few_bare, NULL}, "a bare table", NULL, NULL, "Q", &b.few_bare, false},
        {{program, b.stock.many, NULL}, "What now", there, shown, "\033[21~", &b.many, false},
        {{table, b.stock.many_bare, NULL}, "a bare table", NULL, NULL, "Q", &b.many_bare, false},
    };
    bool ok = true;
    for (int64_t i = 0; ok && i < rounds; i++)
        ok = round_of(&b, courses, sizeof courses / sizeof *courses, (size_t)i) &&
             shots_small(&b.stock, &b.shots);
    for (int i = 0; ok && i < 3; i++) ok = shots_import(&b.stock, &b.shots);
    ok = ok && shots_commit(&b.stock, insert, &b.shots) && idle(&b, &courses[0]);
    add_saving(&b);
    int status = ok ? judge(&b) : 1;
    shots_deinit(&b.shots);
    stock_end(&b.stock);
    return status;
}
