#include "course.h"
#include <time.h>

enum { PRESSES = 50, FLOOD = 200, IDLE_SECONDS = 10, SAVES = 5, PANELS = 8, VIEWS = 100, KEYS_A_VIEW = 100 };

const char *const course_env[] = {"LANGUAGE=en", NULL};

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

/* A wish, typed outside a field and added by Enter; the line stays open for the next one. */
static void measure_save(struct terminal *t, struct figures *out) {
    for (int i = 0; i < SAVES; i++) {
        terminal_paste(t, "more light in the workshop");
        drive_settle(t);
        drive_key(t, "\r", 1, &out->save, NULL, NULL);
        drive_settle(t);
    }
    terminal_send(t, SV("\033"));
    drive_settle(t);
}

static void end_round(struct figures *f) {
    struct sample *all[] = {&f->start, &f->start_cpu, &f->key,    &f->key_cpu, &f->key_bytes, &f->panel_bytes,
                            &f->flood, &f->memory,    &f->search, &f->save,    &f->quit};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) sample_end_round(all[i]);
}

static bool go_there(struct terminal *t, const struct course *c) {
    if (!c->there) return true;
    drive_settle(t);
    terminal_send(t, sv_from(c->there));
    return terminal_wait(t, c->shown);
}

static void measure(struct terminal *t, const struct course *c) {
    struct figures *f = c->out;
    drive_settle(t);
    drive_key(t, "j", PRESSES, &f->key, &f->key_cpu, &f->key_bytes);
    if (c->flood) drive_flood(t, 'j', FLOOD, &f->flood);
    drive_memory(t, &f->memory);
    if (c->there) measure_search(t, f);
    if (c->work) measure_save(t, f);
    if (c->work) drive_key(t, "\t", PANELS, NULL, NULL, &f->panel_bytes);
}

bool course_run(const struct course *c) {
    struct terminal t = {0};
    bool ok = drive_start(&t, c->argv, course_env, c->first, c->out) && go_there(&t, c);
    if (ok) {
        measure(&t, c);
        drive_settle(&t);
        ok = drive_quit(&t, c->quit, &c->out->quit);
    }
    end_round(c->out);
    terminal_close(&t);
    return ok;
}

/* Away from the minute's end, when the clock on the screen moves. */
static void away_from_the_minute(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    long second = (long)(now.tv_sec % 60);
    long wait = second + IDLE_SECONDS + 3 > 59 ? 61 - second : 0;
    nanosleep(&(struct timespec){.tv_sec = wait}, NULL);
}

static void drop(struct figures *f) {
    sample_deinit(&f->start);
    sample_deinit(&f->start_cpu);
}

/* What a flood of keys left in a line is told for a few seconds when the file is opened again. */
#define KEPT "unfinished text was kept"

bool course_idle(const struct course *c) {
    struct terminal t = {0};
    struct figures dropped = {0};
    bool ok = drive_start(&t, c->argv, course_env, c->first, &dropped);
    drive_settle(&t);
    ok = ok && terminal_gone(&t, KEPT);
    away_from_the_minute();
    if (ok) drive_idle(&t, IDLE_SECONDS, c->out);
    terminal_close(&t);
    drop(&dropped);
    return ok;
}

/* n starts the block; a key that does nothing else takes the message away. */
static bool begin_block(struct terminal *t) {
    terminal_send(t, SV("n"));
    if (!terminal_wait(t, "49:5")) return false;
    terminal_send(t, SV("k"));
    drive_settle(t);
    return true;
}

bool course_countdown(const struct course *c) {
    struct terminal t = {0};
    struct figures dropped = {0};
    away_from_the_minute();
    bool ok = drive_start(&t, c->argv, course_env, c->first, &dropped) && go_there(&t, c);
    drive_settle(&t);
    ok = ok && begin_block(&t);
    if (ok) drive_countdown(&t, IDLE_SECONDS, c->out);
    terminal_close(&t);
    drop(&dropped);
    return ok;
}

bool course_endure(const struct course *c) {
    struct terminal t = {0};
    struct figures dropped = {0};
    bool ok = drive_start(&t, c->argv, course_env, c->first, &dropped) && go_there(&t, c);
    drive_settle(&t);
    if (ok) drive_memory(&t, &c->out->rested);
    for (int i = 0; ok && i < VIEWS; i++) {
        drive_key(&t, "\t", 1, NULL, NULL, NULL);
        drive_flood(&t, i % 2 ? 'k' : 'j', KEYS_A_VIEW, NULL);
    }
    drive_settle(&t);
    if (ok) drive_memory(&t, &c->out->worn);
    terminal_close(&t);
    drop(&dropped);
    return ok;
}
