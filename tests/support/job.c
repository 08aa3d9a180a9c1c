#include "job.h"
#include "catalyse/base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ORDER_RESUME = 'r' };

int64_t nanoseconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * (int64_t)1000000000 + t.tv_nsec;
}

static void environment(const char *const *env) {
    for (; env && *env; env++) {
        struct sv entry = sv_from(*env);
        size_t cut = sv_find(entry, '=');
        struct str name = {0};
        str_add(&name, sv_of(entry.p, cut));
        if (cut < entry.n)
            setenv(str_c(&name), *env + cut + 1, 1);
        else
            unsetenv(str_c(&name));
        str_deinit(&name);
    }
}

static void default_signals(bool immune) {
    sigset_t none;
    sigemptyset(&none);
    for (int s = 1; s < 32; s++) signal(s, SIG_DFL);
    if (immune) signal(SIGHUP, SIG_IGN);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void execute(const char *const *argv, const char *const *env) {
    environment(env);
    union {
        const char *const *in;
        char *const *out;
    } words = {.in = argv};
    execv(argv[0], words.out);
    _exit(127);
}

/* --- the shell: all of it runs in the child */

struct shell {
    int reports, orders;
    pid_t program;
};

static void report(const struct shell *s, enum job_event event, int status, const struct rusage *usage) {
    struct job_report r = {.event = event, .pid = s->program, .status = status, .at = nanoseconds()};
    if (usage) r.usage = *usage;
    if (write(s->reports, &r, sizeof r) != (ssize_t)sizeof r) _exit(1);
}

static void foreground(bool alone) {
    if (alone) {
        setsid();
        ioctl(STDIN_FILENO, TIOCSCTTY, 0);
        return;
    }
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
}

static void shell_start(struct shell *s, const char *const *argv, const struct job_options *o) {
    struct job_report begun = {.event = JOB_BEGUN, .at = nanoseconds()};
    s->program = fork();
    if (s->program == 0) {
        foreground(o->alone);
        default_signals(o->immune);
        if (o->humble && getuid() == 0 && prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)) _exit(126);
        execute(argv, o->env);
    }
    if (!o->alone) {
        setpgid(s->program, s->program);
        tcsetpgrp(STDIN_FILENO, s->program);
    }
    begun.pid = s->program;
    if (write(s->reports, &begun, sizeof begun) != (ssize_t)sizeof begun) _exit(1);
}

static int status_of(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* Reports what became of the program; false once it has ended. */
static bool shell_wait(struct shell *s) {
    struct rusage usage;
    int status;
    pid_t pid;
    while ((pid = wait4(s->program, &status, WNOHANG | WUNTRACED, &usage)) > 0) {
        bool stopped = WIFSTOPPED(status);
        if (stopped) tcsetpgrp(STDIN_FILENO, getpid());
        report(s, stopped ? JOB_STOPPED : JOB_ENDED, stopped ? WSTOPSIG(status) : status_of(status), &usage);
        if (!stopped) return false;
    }
    return true;
}

static void shell_obey(struct shell *s) {
    char order;
    if (read(s->orders, &order, 1) != 1) _exit(0);
    tcsetpgrp(STDIN_FILENO, s->program);
    kill(-s->program, SIGCONT);
}

static void note(int number) {
    (void)number;
}

/* Signals that a terminal sends are for the program; a child's end interrupts the wait for orders. */
static void shell_signals(sigset_t *waiting) {
    struct sigaction ignore = {.sa_handler = SIG_IGN}, hear = {.sa_handler = note};
    static const int ignored[] = {SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTOU, SIGTTIN, SIGPIPE};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) sigaction(ignored[i], &ignore, NULL);
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, waiting);
    sigaction(SIGCHLD, &hear, NULL);
}

static void shell_run(struct shell *s, const char *const *argv, const struct job_options *o) {
    sigset_t waiting;
    shell_signals(&waiting);
    shell_start(s, argv, o);
    struct pollfd orders = {.fd = s->orders, .events = POLLIN};
    for (bool on = true;;) {
        if (on) on = shell_wait(s);
        if (ppoll(&orders, 1, NULL, &waiting) > 0) shell_obey(s);
    }
}

static void shell_begin(const struct job *j, int reports, int orders, const char *const *argv,
                        const struct job_options *o) {
    struct shell s = {.reports = reports, .orders = orders};
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!o->alone) {
        setsid();
        ioctl(j->slave, TIOCSCTTY, 0);
    }
    for (int fd = 0; fd < 3; fd++) dup2(j->slave, fd);
    shell_run(&s, argv, o);
}

/* --- outside */

bool job_start(struct job *j, const char *const *argv, const struct job_options *o) {
    struct winsize size = {.ws_row = (unsigned short)o->rows, .ws_col = (unsigned short)o->cols};
    int reports[2], orders[2];
    if (openpty(&j->master, &j->slave, NULL, NULL, &size) != 0 || tcgetattr(j->slave, &j->before) != 0)
        return false;
    fcntl(j->master, F_SETFL, O_NONBLOCK);
    fcntl(j->master, F_SETFD, FD_CLOEXEC);
    fcntl(j->slave, F_SETFD, FD_CLOEXEC);
    if (pipe2(reports, O_CLOEXEC | O_NONBLOCK) != 0 || pipe2(orders, O_CLOEXEC) != 0) return false;
    j->shell = fork();
    if (j->shell == 0) {
        close(orders[1]);
        close(j->master);
        shell_begin(j, reports[1], orders[0], argv, o);
    }
    close(reports[1]);
    close(orders[0]);
    j->reports = reports[0];
    j->orders = orders[1];
    return j->shell > 0;
}

bool job_hear(struct job *j, struct job_report *out) {
    return read(j->reports, out, sizeof *out) == (ssize_t)sizeof *out;
}

void job_resume(struct job *j) {
    char order = ORDER_RESUME;
    while (write(j->orders, &order, 1) < 0 && errno == EINTR) continue;
}

void job_resize(struct job *j, int rows, int cols) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
    ioctl(j->master, TIOCSWINSZ, &size);
}

void job_hang_up(struct job *j) {
    close(j->slave);
    close(j->master);
    j->master = j->slave = -1;
}

void job_close(struct job *j) {
    if (j->shell <= 0) return;
    kill(j->shell, SIGKILL);
    waitpid(j->shell, NULL, 0);
    if (j->master >= 0) job_hang_up(j);
    close(j->reports);
    close(j->orders);
    j->shell = 0;
}

int job_run(const char *const *argv, const char *const *env, struct str *said) {
    int out[2], status = 0;
    if (pipe2(out, O_CLOEXEC) != 0) return -1;
    pid_t pid = fork();
    if (pid == 0) {
        int null = open("/dev/null", O_RDONLY);
        dup2(null, STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        dup2(out[1], STDERR_FILENO);
        execute(argv, env);
    }
    close(out[1]);
    char bytes[4096];
    for (ssize_t n; (n = read(out[0], bytes, sizeof bytes)) > 0;) str_add(said, sv_of(bytes, (size_t)n));
    close(out[0]);
    waitpid(pid, &status, 0);
    return status_of(status);
}
