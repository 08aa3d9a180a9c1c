#ifndef CATALYSE_MATCH_WATCH_H
#define CATALYSE_MATCH_WATCH_H

/* What a long computation may use and whom it tells. Limits are in work, never in time: the same input and
 * seed give the same answer on every machine. `(struct watch){0}` is valid: no limit, nobody is told. */

#include <signal.h>
#include <stddef.h>
#include <stdint.h>

/* How good the best so far is and what nothing can beat (NULL: not known yet): the same whole numbers, what
 * counts most first.
 * Forms: people outside their list, at the worst rank, … at the first; rotations: what is forbidden, repeats;
 * meetings, the more the better: people of both sides with a meeting. */
struct watch_news {
    const int32_t *best, *bound;
    size_t n;
};

struct watch {
    uint64_t work; /* steps allowed (arcs priced, nodes moved, swaps tried); 0: no limit */
    const volatile sig_atomic_t *cancel; /* stop as soon as it is not 0; NULL: never */
    /* Called now and then with the steps done so far; NULL: nobody. */
    void (*progress)(void *context, uint64_t work);
    /* Called with each better one that is found, and when it is known that none can be as good as was
     * thought; NULL: nobody. */
    void (*better)(void *context, const struct watch_news *news);
    void *context;
};

#endif
