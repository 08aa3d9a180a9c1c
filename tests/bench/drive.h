#ifndef TESTS_BENCH_DRIVE_H
#define TESTS_BENCH_DRIVE_H

#include "../support/terminal.h"
#include "sample.h"

/* Measures a program on a terminal of 100 columns and 30 rows. Times are milliseconds, taken when the bytes
 * arrive; nothing is drawn until then. */

enum { TERMINAL_ROWS = 30, TERMINAL_COLS = 100 };

struct figures {
    struct sample start,
        start_cpu; /* from exec to the last byte of the first picture; processor time until then */
    struct sample key, key_cpu, key_bytes; /* a key and the last byte of its answer; µs; bytes a key */
    struct sample flood;                   /* 200 keys at once, to the last byte */
    struct sample memory;                  /* resident, KiB */
    struct sample rested, worn;            /* the same at the beginning and at the end of a long day */
    struct sample panel_bytes;             /* of a change of panels */
    struct sample quit;
    struct sample idle_wakes, idle_bytes, idle_cpu; /* in ten seconds; ms */
    struct sample tick_bytes,
        tick_late;                  /* of a clock or countdown; ms beside whole seconds after the first */
    struct sample progress, cancel; /* of a long command, ms: until it says something; after Ctrl+C */
    struct sample search;           /* a letter in the filter */
    struct sample save;             /* a key that commits, to the last byte */
};

/* Starts it and measures that, to the end of the burst that shows `first`, which its first picture holds: a
 * terminal may be made ready long before. */
bool drive_start(struct terminal *t, const char *const *argv, const char *const *env, const char *first,
                 struct figures *out);
/* n answers to the key, one after the other. What is measured may be NULL, here and below. */
void drive_key(struct terminal *t, const char *key, int n, struct sample *ms, struct sample *cpu,
               struct sample *bytes);
void drive_flood(struct terminal *t, char key, int n, struct sample *ms);
void drive_memory(struct terminal *t, struct sample *out);
void drive_idle(struct terminal *t, int seconds, struct figures *out);
/* What a countdown writes each second, and when; wake-ups as above. */
void drive_countdown(struct terminal *t, int seconds, struct figures *out);
/* A long command: when it first says how far it is, and how long it goes on after Ctrl+C. */
bool drive_give_up(struct terminal *t, const char *const *argv, struct figures *out);
/* The keys that quit; until the terminal is back. */
bool drive_quit(struct terminal *t, const char *keys, struct sample *ms);
/* Lets it come to rest. */
void drive_settle(struct terminal *t);

#endif
