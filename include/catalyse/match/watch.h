#ifndef CATALYSE_MATCH_WATCH_H
#define CATALYSE_MATCH_WATCH_H

/* What a long computation may use and whom it tells. Limits are in work, never in time: the same input and
 * seed give the same answer on every machine. `(struct watch){0}` is valid: no limit, nobody is told. */

#include <signal.h>
#include <stdint.h>

struct watch {
    uint64_t work; /* steps allowed (arcs priced, nodes moved, swaps tried); 0: no limit */
    const volatile sig_atomic_t *cancel; /* stop as soon as it is not 0; NULL: never */
    /* Called now and then with the steps done so far; NULL: nobody. */
    void (*progress)(void *context, uint64_t work);
    void *context;
};

#endif
