#ifndef TEST_STORE_CHILD_H
#define TEST_STORE_CHILD_H

#include "sample.h"
#include <sys/types.h>

/* Runs fn in another process with a handle of its own on the file; it ends with 0 when fn returned true. */
struct child {
    pid_t pid;
    int up, down; /* pipes: a byte from the child, a byte to it */
};
struct child child_start(struct desk *d, enum db_mode mode, bool (*fn)(struct desk *d, struct child *self));
/* In the child: tells the parent that it is ready; waits until it may go on. */
void child_say(struct child *self);
void child_hear(struct child *self);
/* In the parent: waits until the child said so; lets it go on. */
void child_wait(struct child *c);
void child_go(struct child *c);
/* Waits for the end: exit status, or 128 and the signal. */
int child_end(struct child *c);

/* For child_start: keeps the file to itself until it may go on. */
bool child_locks(struct desk *d, struct child *self);

#endif
