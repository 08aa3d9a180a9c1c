#ifndef STORE_WATCH_H
#define STORE_WATCH_H

/* Tells when another process may have committed: a commit deletes the journal beside the file. */

int watch_open(const char *path); /* a descriptor that becomes readable, or -1 */
void watch_drain(int fd);
void watch_close(int fd);

#endif
