#include "tui/crash.h"
#include <fcntl.h>
#include <stddef.h>
#include <unistd.h>

static const int crashes[CRASH_SIGNALS] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

static struct crash *armed;

static void put(int fd, const struct str *text) {
    if (fd >= 0 && text->n && write(fd, text->p, text->n) < 0) return;
}

static void crashed(int number) {
    struct crash *c = armed;
    if (!c) return;
    crash_disarm();
    put(STDOUT_FILENO, &c->bytes);
    tcsetattr(STDOUT_FILENO, TCSANOW, &c->modes);
    put(STDERR_FILENO, &c->words);
    int log = open(str_c(&c->log), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    put(log, &c->log_line);
    if (log >= 0) close(log);
    raise(number);
}

void crash_arm(struct crash *c) {
    struct sigaction action = {.sa_handler = crashed};
    armed = c;
    for (int i = 0; i < CRASH_SIGNALS; i++) sigaction(crashes[i], &action, &c->before[i]);
}

void crash_disarm(void) {
    struct crash *c = armed;
    armed = NULL;
    for (int i = 0; c && i < CRASH_SIGNALS; i++) sigaction(crashes[i], &c->before[i], NULL);
}

void crash_deinit(struct crash *c) {
    str_deinit(&c->bytes);
    str_deinit(&c->words);
    str_deinit(&c->log);
    str_deinit(&c->log_line);
}
