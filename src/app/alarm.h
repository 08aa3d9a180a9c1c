#ifndef APP_ALARM_H
#define APP_ALARM_H

/* Waiting for a time stops while the machine sleeps, and does not see the clock being set: a descriptor that
 * can be read when either has happened, so that the clocks on the screen are right at once. */

/* -1 where there is no such thing: all else works without. */
int alarm_open(void);
/* Before a wait of `ms`; negative: none is due. */
void alarm_set(int fd, int ms);
void alarm_clear(int fd);

#endif
