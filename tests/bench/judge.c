#include "judge.h"
#include "gate.h"
#include <stdio.h>

#define NUMBER(v) sizeof v / sizeof *v

static int judge_start(const struct bench *b) {
    const struct figures *few = &b->few, *many = &b->many, *d = &b->few_bare, *dm = &b->many_bare;
    const struct gate gates[] = {
        {"start to the first picture", "ms", "D", &few->start, &d->start, 0.5, false, 2},
        {"  processor time until then", "ms", "D", &few->start_cpu, &d->start_cpu, 0.5, false, 1.8},
        {"  with 100,000 people", "ms", "D", &many->start, &dm->start, 0.5, false, 2.5},
        {"memory", "KiB", "D", &few->memory, &d->memory, 0.5, false, 2},
        {"  after 10,000 keys and 100 panels", "KiB", "new", &few->worn, &few->rested, 0.5, true, 1.1},
        {"quitting, until the terminal is back", "ms", "D", &few->quit, &d->quit, 0.5, false, 10},
    };
    return gates_judge(gates, NUMBER(gates));
}

static int judge_keys(const struct bench *b) {
    const struct figures *few = &b->few, *h = &b->list;
    const struct gate gates[] = {
        {"a key in a list", "ms", "H", &few->key, &h->key, 0.5, false, 2},
        {"  the slowest of fifty", "ms", "H", &b->keys, &b->list_keys, 0.99, true, 2},
        {"  processor time", "us", "H", &few->key_cpu, &h->key_cpu, 0.5, false, 2},
        {"    of one in a hundred", "us", "H", &few->key_cpu, &h->key_cpu, 0.99, true, 2},
        {"  bytes", "B", "H", &few->key_bytes, &h->key_bytes, 0.5, false, 1.5},
        {"  with 100,000 people, beside 400", "ms", "400", &b->many.key, &few->key, 0.5, false, 1.3},
        {"200 keys at once", "ms", "H", &few->flood, &h->flood, 0.5, false, 1},
        {"another panel, bytes beside cells", "B", "", &few->panel_bytes, &b->cells, 0.5, true, 1.5},
        {"a letter in the filter", "ms", "H", &few->search, &h->key, 0.5, false, 4},
        {"  with 10,000 people", "ms", "H", &b->some.search, &h->key, 0.5, false, 12},
        {"a key that commits", "ms", "S+H", &few->save, &b->saving, 0.5, false, 2},
    };
    return gates_judge(gates, NUMBER(gates));
}

static int judge_idle(const struct bench *b) {
    const struct figures *few = &b->few, *c = &b->clock, *t = &b->clock_bare, *n = &b->countdown;
    const struct gate gates[] = {
        {"ten seconds alone: wake-ups", "", "", &few->idle_wakes, NULL, 0.5, false, 0},
        {"  bytes", "B", "", &few->idle_bytes, NULL, 0.5, false, 0},
        {"  processor time", "ms", "", &few->idle_cpu, NULL, 0.5, false, 0.05},
        {"  with a clock: wake-ups", "", "", &c->idle_wakes, NULL, 0.5, false, 11},
        {"  with a clock: bytes a tick", "B", "D", &c->tick_bytes, &t->tick_bytes, 0.5, true, 4},
        {"    the longest of them", "B", "", &c->tick_bytes, NULL, 0.99, false, 40},
        {"  with a clock: processor time", "ms", "D", &c->idle_cpu, &t->idle_cpu, 0.5, true, 3},
        {"  with a countdown: wake-ups", "", "", &n->idle_wakes, NULL, 0.5, false, 11},
        {"  with a countdown: bytes a tick", "B", "", &n->tick_bytes, NULL, 0.99, false, 40},
        {"  with a countdown: beside the second", "ms", "", &n->tick_late, NULL, 0.99, false, 100},
    };
    return gates_judge(gates, NUMBER(gates));
}

static int judge_commands(const struct bench *b) {
    const struct shots *s = &b->shots;
    const struct gate gates[] = {
        {"a commit with its undo", "ms", "S", &s->act, &s->commit, 0.5, false, 1.5},
        {"a copy of the file", "ms", "B", &s->copy, &s->raw_copy, 0.5, false, 1.5},
        {"import of 100,000 people", "ms", "I", &s->import, &s->raw_import, 0.5, false, 1 / 0.6},
        {"  until it says how far it is", "ms", "", &b->few.progress, NULL, 0.5, false, 250},
        {"  given up, after Ctrl+C", "ms", "", &b->few.cancel, NULL, 0.5, false, 100},
        {"import of 400 people", "ms", "I", &s->import_few, &s->raw_few, 0.5, false, 2},
        {"a document of 430 people", "ms", "R", &s->report, &s->rows, 0.5, false, 2},
        {"catalyse list", "ms", "sh", &s->list, &s->one_shot, 0.5, false, 2},
        {"catalyse --version", "ms", "true", &s->version, &s->nothing, 0.5, false, 2.5},
    };
    return gates_judge(gates, NUMBER(gates));
}

int judge(const struct bench *b) {
    gate_head();
    int failed = judge_start(b) + judge_keys(b) + judge_idle(b) + judge_commands(b);
    printf(
        "D: a bare ncurses list over an SQLite table of the same people, with a clock where there is one.\n"
        "H: a bare ncurses list. S: a bare commit, at the pace of keys where a key commits.\n"
        "B: sqlite3_backup. I: sqlite3 .import into the same table.\n"
        "R: a bare program that writes the same rows. sh: the sqlite3 shell. true: /bin/true.\n"
        "new: itself, just begun. 400: itself with 400 people. none: the figure itself is the limit.\n"
        "The slowest of fifty: by the median over the rounds for each of them.\n"
        "Run it alone, and twice before believing it.\n");
    return failed;
}
