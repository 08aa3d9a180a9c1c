#include "drive.h"
#include "catalyse/base/fs.h"
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { QUIET_MS = 25, KEY_QUIET_MS = 12, ANSWER_MS = 500, PATIENCE_MS = 30000 };

static double ms(int64_t ns) {
    return (double)ns / 1e6;
}

/* Reads until nothing comes for so long; at least one byte is waited for. */
static void take_burst(struct terminal *t, int first, int quiet) {
    if (!terminal_take(t, first)) return;
    while (terminal_take(t, quiet)) continue;
}

/* --- what the kernel knows of it */

struct usage {
    double cpu_ms, wakes, resident;
};

/* The number behind `name` in /proc/PID/FILE. */
static double proc_number(pid_t pid, const char *file, const char *name) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, file);
    FILE *f = fopen(path, "r");
    double value = 0;
    while (f && fgets(line, sizeof line, f)) {
        int64_t n;
        struct sv rest = sv_from(line);
        if (!sv_starts(rest, sv_from(name))) continue;
        rest = sv_trim(sv_of(rest.p + strlen(name), rest.n - strlen(name)));
        rest.n = sv_find(rest, ' ');
        if (sv_to_i64(rest, &n)) value = (double)n;
    }
    if (f) fclose(f);
    return value;
}

static double cpu_of(pid_t pid) {
    clockid_t clock;
    struct timespec used;
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &used) != 0) return 0;
    return (double)used.tv_sec * 1e3 + (double)used.tv_nsec / 1e6;
}

static struct usage usage_of(pid_t pid) {
    return (struct usage){.cpu_ms = cpu_of(pid),
                          .wakes = proc_number(pid, "status", "voluntary_ctxt_switches:"),
                          .resident = proc_number(pid, "status", "VmRSS:")};
}

/* --- measuring */

bool drive_start(struct terminal *t, const char *const *argv, const char *const *env, const char *first,
                 struct figures *out) {
    if (!terminal_open(t, argv,
                       &(struct job_options){.rows = TERMINAL_ROWS, .cols = TERMINAL_COLS, .env = env}))
        return false;
    int64_t end = nanoseconds() + PATIENCE_MS * (int64_t)1000000;
    while (!terminal_shows(t, first) && !t->ended && nanoseconds() < end)
        take_burst(t, PATIENCE_MS, QUIET_MS);
    if (!terminal_shows(t, first)) return terminal_wait(t, first);
    sample_add(&out->start, ms(t->last - t->begun));
    sample_add(&out->start_cpu, usage_of(t->pid).cpu_ms);
    return true;
}

void drive_key(struct terminal *t, const char *key, int n, struct sample *times, struct sample *cpu,
               struct sample *bytes) {
    size_t raw = t->raw.n;
    for (int i = 0; i < n; i++) {
        double before = cpu_of(t->pid);
        terminal_send(t, sv_from(key));
        take_burst(t, ANSWER_MS, KEY_QUIET_MS);
        if (times) sample_add(times, ms(t->last - t->sent));
        if (cpu) sample_add(cpu, (cpu_of(t->pid) - before) * 1e3);
    }
    if (bytes) sample_add(bytes, (double)(t->raw.n - raw) / n);
}

void drive_flood(struct terminal *t, char key, int n, struct sample *times) {
    int quiet = times ? 10 * QUIET_MS : KEY_QUIET_MS;
    struct str keys = {0};
    str_addn(&keys, key, (size_t)n);
    terminal_send(t, str_sv(&keys));
    take_burst(t, ANSWER_MS, quiet);
    if (times) sample_add(times, ms(t->last - t->sent));
    str_deinit(&keys);
}

void drive_memory(struct terminal *t, struct sample *out) {
    sample_add(out, usage_of(t->pid).resident);
}

void drive_settle(struct terminal *t) {
    while (terminal_take(t, 4 * QUIET_MS)) continue;
}

void drive_idle(struct terminal *t, int seconds, struct figures *out) {
    drive_settle(t);
    struct usage before = usage_of(t->pid);
    size_t raw = t->raw.n;
    int64_t end = nanoseconds() + seconds * (int64_t)1000000000;
    while (nanoseconds() < end) {
        size_t ticked = t->raw.n;
        take_burst(t, 100, KEY_QUIET_MS);
        if (t->raw.n > ticked) sample_add(&out->tick_bytes, (double)(t->raw.n - ticked));
    }
    struct usage after = usage_of(t->pid);
    sample_add(&out->idle_wakes, after.wakes - before.wakes);
    sample_add(&out->idle_cpu, after.cpu_ms - before.cpu_ms);
    sample_add(&out->idle_bytes, (double)(t->raw.n - raw));
}

void drive_countdown(struct terminal *t, int seconds, struct figures *out) {
    double wakes = 0;
    int64_t first = 0;
    for (int i = 0; i <= seconds; i++) {
        size_t raw = t->raw.n;
        take_burst(t, PATIENCE_MS, KEY_QUIET_MS);
        if (!i) {
            first = t->last;
            wakes = usage_of(t->pid).wakes;
            continue;
        }
        double late = ms(t->last - first) - i * 1e3;
        sample_add(&out->tick_late, late < 0 ? -late : late);
        sample_add(&out->tick_bytes, (double)(t->raw.n - raw));
    }
    sample_add(&out->idle_wakes, usage_of(t->pid).wakes - wakes);
}

bool drive_give_up(struct terminal *t, const char *const *argv, struct figures *out) {
    const struct job_options size = {.rows = TERMINAL_ROWS, .cols = TERMINAL_COLS};
    if (!terminal_open(t, argv, &size)) return false;
    while (!t->first && !t->ended) terminal_take(t, PATIENCE_MS);
    sample_add(&out->progress, ms(t->first - t->begun));
    terminal_take(t, ANSWER_MS);
    terminal_send(t, SV("\003"));
    bool ended = terminal_wait_end(t) && t->status != 0;
    sample_add(&out->cancel, ms(t->over - t->sent));
    return ended;
}

bool drive_quit(struct terminal *t, const char *keys, struct sample *times) {
    terminal_send(t, sv_from(keys));
    bool ended = terminal_wait_end(t) && t->status == 0;
    if (ended) sample_add(times, ms(t->last - t->sent));
    terminal_close(t);
    return ended;
}
