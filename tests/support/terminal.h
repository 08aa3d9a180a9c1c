#ifndef TESTS_SUPPORT_TERMINAL_H
#define TESTS_SUPPORT_TERMINAL_H

/* A terminal with a program in it: what it shows, what it is sent. Everything waits for the program, nothing
 * for a time, except that single keys are pressed as fast as a person can, no faster. */

#include "catalyse/base/str.h"
#include "job.h"
#include <vterm.h>

struct terminal {
    struct job job;
    VTerm *emulator;
    VTermScreen *screen;
    int rows, cols;
    pid_t pid; /* of the program, 0 before it begins */
    bool stopped, ended;
    int status; /* exit status, or 128 and the signal */
    struct rusage usage;
    struct str raw;                         /* every byte the program wrote */
    size_t drawn;                           /* of them, into the screen */
    struct str text;                        /* the screen at the last look */
    int64_t begun, first, last, sent, over; /* ns: program made, first and latest output, input, end */
    int64_t pressed;                        /* the last single character */
    bool escaped;                           /* Esc was the last key */
    long reads;
};

bool terminal_open(struct terminal *t, const char *const *argv, const struct job_options *options);
/* Kills what still runs. */
void terminal_close(struct terminal *t);

/* Until the text is on the screen, is not any more; false after a long time or when the program ended without
 * it (the screen is printed then). */
bool terminal_wait(struct terminal *t, const char *text);
bool terminal_gone(struct terminal *t, const char *text);
/* Until the row of the cursor holds the text. */
bool terminal_wait_focus(struct terminal *t, const char *text);
/* Until the program is stopped; has ended (everything it wrote is there then). */
bool terminal_wait_stopped(struct terminal *t);
bool terminal_wait_end(struct terminal *t);
/* Takes what comes within ms; true when something came. */
bool terminal_take(struct terminal *t, int ms);

/* The screen as it is, rows ended by \n, blanks at their ends cut. */
struct sv terminal_text(struct terminal *t);
bool terminal_shows(struct terminal *t, const char *text);
/* The text of a row; in t->text. */
struct sv terminal_row(struct terminal *t, int row);
VTermPos terminal_cursor(struct terminal *t);

void terminal_send(struct terminal *t, struct sv bytes);
/* "g 2 Tab Enter": names of keys with blanks between, as in the settings. Characters go out one by one. */
void terminal_keys(struct terminal *t, const char *names);
/* All at once. */
void terminal_type(struct terminal *t, const char *text);
void terminal_paste(struct terminal *t, const char *text);
void terminal_resize(struct terminal *t, int rows, int cols);

/* As if another program had written this. */
void terminal_scribble(struct terminal *t, const char *bytes);

/* A private mode (DECSET): 1 on, 0 off, -1 never set. */
int terminal_mode(const struct terminal *t, int mode);
/* The line and the screen are as before the program ran; prints what is not. */
bool terminal_restored(struct terminal *t);
/* The program sent a colour (SGR). */
bool terminal_coloured(const struct terminal *t);

/* The bytes of a key's name, appended; false for an unknown one. */
bool terminal_key_bytes(struct sv name, struct str *out);

#endif
