#include "catalyse/base/date.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* The one clock of the process: 0 is the real one. Frozen by tests, never by the program itself. */
static struct {
    int64_t moment;
    bool asked;       /* CATALYSE_NOW was looked at */
    const char *file; /* the moment stands there; NULL: it does not move */
} frozen;

/* A clock of its own for a rehearsal; speed 0: there is none. */
static struct {
    int64_t from, begun;
    int speed;
} rehearsal;

enum { LOCAL_TEXT = 19 };

/* YYYY-MM-DDTHH:MM:SS in local time. */
static bool from_local(struct sv text, int64_t *moment) {
    char utc[] = "YYYY-MM-DDTHH:MM:SSZ";
    int64_t ms;
    if (text.n != LOCAL_TEXT) return false;
    for (size_t i = 0; i < text.n; i++) utc[i] = text.p[i];
    if (!moment_from_iso(sv_from(utc), &ms)) return false;
    *moment = moment_of_local((int32_t)(ms / 86400000), (int)(ms / 1000 % 86400));
    return true;
}

static bool from_file(const char *path, int64_t *moment) {
    char text[LOCAL_TEXT];
    FILE *f = fopen(path, "r");
    if (!f) return false;
    size_t n = fread(text, 1, sizeof text, f);
    fclose(f);
    return from_local(sv_of(text, n), moment);
}

static bool from_environment(int64_t *moment) {
    const char *text = getenv("CATALYSE_NOW");
    if (!text || text[0] != '@') return from_local(sv_from(text), moment);
    frozen.file = text + 1;
    return from_file(frozen.file, moment);
}

bool clock_frozen(void) {
    if (!frozen.asked && !from_environment(&frozen.moment)) frozen.moment = 0;
    frozen.asked = true;
    return frozen.moment != 0;
}

void clock_set(int64_t moment) {
    frozen.moment = moment;
    frozen.asked = true;
    frozen.file = NULL;
}

static int64_t read_clock(clockid_t id) {
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t plain_now(void) {
    if (frozen.file) from_file(frozen.file, &frozen.moment);
    return clock_frozen() ? frozen.moment : read_clock(CLOCK_REALTIME);
}

void clock_rehearse(int64_t moment, int speed) {
    rehearsal.from = moment;
    rehearsal.begun = plain_now();
    rehearsal.speed = speed;
}

int clock_speed(void) {
    return rehearsal.speed;
}

int64_t clock_now(void) {
    int64_t now = plain_now();
    return rehearsal.speed ? rehearsal.from + (now - rehearsal.begun) * rehearsal.speed : now;
}

int64_t clock_monotonic(void) {
    return read_clock(CLOCK_BOOTTIME);
}

int32_t clock_today(void) {
    int32_t day;
    int seconds;
    moment_local(clock_now(), &day, &seconds);
    return day;
}

void moment_local(int64_t ms, int32_t *day, int *seconds) {
    time_t t = (time_t)(ms / 1000 - (ms % 1000 < 0));
    struct tm tm;
    tzset();
    localtime_r(&t, &tm);
    *day = date_make(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
    *seconds = (tm.tm_hour * 60 + tm.tm_min) * 60 + tm.tm_sec;
}

int64_t moment_of_local(int32_t day, int seconds) {
    int year, month, mday;
    date_split(day, &year, &month, &mday);
    struct tm tm = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = mday, .tm_isdst = -1};
    tm.tm_hour = seconds / 3600;
    tm.tm_min = seconds / 60 % 60;
    tm.tm_sec = seconds % 60;
    return (int64_t)mktime(&tm) * 1000;
}
