#ifndef TESTS_SUPPORT_JOB_H
#define TESTS_SUPPORT_JOB_H

/* A program on a pseudo-terminal, under a little shell of its own: a session leader that starts it in the
 * foreground, hears when it stops, goes on or ends, and can put it back into the foreground. */

#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <termios.h>

enum job_event { JOB_BEGUN, JOB_STOPPED, JOB_ENDED };

struct job_report {
    enum job_event event;
    pid_t pid;           /* of the program */
    int status;          /* STOPPED: the signal; ENDED: exit status, or 128 and the signal */
    int64_t at;          /* monotonic, ns; BEGUN: just before the program was made */
    struct rusage usage; /* ENDED */
};

struct job {
    int master, slave; /* the slave stays open here: its modes outlive the program */
    int reports;       /* one struct job_report each */
    int orders;
    pid_t shell;
    struct termios before; /* the modes of the line when nothing had run yet */
};

struct job_options {
    int rows, cols;
    const char *const *env; /* NAME=VALUE, or NAME alone to unset; ends with NULL; NULL for none */
    bool immune;            /* SIGHUP is ignored, as under nohup */
    bool alone;             /* no shell: the program leads the session, as in a window of its own */
    bool humble;            /* root keeps to the permissions of files: what may not be written cannot be */
};

bool job_start(struct job *j, const char *const *argv, const struct job_options *options);
/* What is there to hear; false when there is nothing, or nothing any more. Does not wait. */
bool job_hear(struct job *j, struct job_report *out);
/* Puts a stopped program back into the foreground and lets it go on. */
void job_resume(struct job *j);
void job_resize(struct job *j, int rows, int cols);
/* The terminal goes away, as when its window is closed. */
void job_hang_up(struct job *j);
/* Kills what is left. */
void job_close(struct job *j);

/* Runs to the end without a terminal, what it says (both outputs) appended to `said`. Status as above. */
struct str;
int job_run(const char *const *argv, const char *const *env, struct str *said);

int64_t nanoseconds(void); /* monotonic */

#endif
