#include "app/alarm.h"
#include <stdint.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { BEHIND_MS = 200 /* behind the wait itself, so that it wakes nobody who slept no longer than asked */ };

int alarm_open(void) {
    return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

void alarm_set(int fd, int ms) {
    struct itimerspec when = {0};
    if (fd < 0 || ms < 0) return;
    clock_gettime(CLOCK_REALTIME, &when.it_value);
    int64_t ns = when.it_value.tv_nsec + (int64_t)(ms + BEHIND_MS) * 1000000;
    when.it_value.tv_sec += ns / 1000000000;
    when.it_value.tv_nsec = ns % 1000000000;
    timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

void alarm_clear(int fd) {
    uint64_t times;
    while (read(fd, &times, sizeof times) > 0) continue;
}
