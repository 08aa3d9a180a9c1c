#include "tui/signals.h"

static const int watched[SIGNALS_WATCHED] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};

/* A bit for each that came. */
static volatile sig_atomic_t raised;

static void note(int number) {
    for (int i = 0; i < SIGNALS_WATCHED; i++)
        if (watched[i] == number) raised |= 1 << i;
}

void signals_take(struct signals *s) {
    struct sigaction action = {.sa_handler = note};
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < SIGNALS_WATCHED; i++) sigaddset(&set, watched[i]);
    sigprocmask(SIG_BLOCK, &set, &s->waiting);
    raised = 0;
    for (int i = 0; i < SIGNALS_WATCHED; i++) {
        sigaction(watched[i], NULL, &s->before[i]);
        if (s->before[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, NULL);
    }
}

void signals_give_back(struct signals *s) {
    for (int i = 0; i < SIGNALS_WATCHED; i++) sigaction(watched[i], &s->before[i], NULL);
    sigprocmask(SIG_SETMASK, &s->waiting, NULL);
}

bool signals_came(void) {
    return raised != 0;
}

void signals_look(const struct signals *s) {
    sigset_t blocked;
    sigprocmask(SIG_SETMASK, &s->waiting, &blocked);
    sigprocmask(SIG_SETMASK, &blocked, NULL);
}

int signals_next(void) {
    for (int i = 0; i < SIGNALS_WATCHED; i++) {
        if (!(raised & 1 << i)) continue;
        raised &= ~(1 << i);
        return watched[i];
    }
    return 0;
}
