#ifndef CATALYSE_BASE_ERRNO_TEXT_H
#define CATALYSE_BASE_ERRNO_TEXT_H

/* What the system answered (errno), in the program's words and language: the C library translates its own
 * only where its catalogue is installed, and says "device" where people say disk. What is rare is left to it.
 * Valid until the next call. */
const char *errno_text(int number);
/* The same where something was to be written, with what to do about it. */
const char *errno_text_writing(int number);

#endif
