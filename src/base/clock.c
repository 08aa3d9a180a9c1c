#include "catalyse/base/date.h"
#include <stdlib.h>
#include <time.h>

/* The one clock of the process: 0 is the real one. Frozen by tests, never by the program itself. */
static struct {
    int64_t moment;
    bool asked; /* CATALYSE_NOW was looked at */
} frozen;

/* A clock of its own for a rehearsal; speed 0: there is none. */
static struct {
    int64_t from, begun;
    int speed;
} rehearsal;

/* YYYY-MM-DDTHH:MM:SS in local time. */
static bool from_environment(int64_t *moment) {
    struct sv text = sv_from(getenv("CATALYSE_NOW"));
    char utc[] = "YYYY-MM-DDTHH:MM:SSZ";
    int64_t ms;
    if (text.n != sizeof utc - 2) return false;
    for (size_t i = 0; i < text.n; i++) utc[i] = text.p[i];
    if (!moment_from_iso(sv_from(utc), &ms)) return false;
    *moment = moment_of_local((int32_t)(ms / 86400000), (int)(ms / 1000 % 86400));
    return true;
}

bool clock_frozen(void) {
    if (!frozen.asked && !from_environment(&frozen.moment)) frozen.moment = 0;
    frozen.asked = true;
    return frozen.moment != 0;
}

void clock_set(int64_t moment) {
    frozen.moment = moment;
    frozen.asked = true;
}

static int64_t read_clock(clockid_t id) {
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t plain_now(void) {
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
