#include "report/writers/convert.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_THERE = 127, PIECE = 65536, WORDS_MAX = 6, TELL_MS = 100 };

/* The program that makes a format, and how it is called: from standard input to standard output. */
static const char *const tools[N_REPORT_FORMATS][WORDS_MAX + 1] = {
    [REPORT_DOCX] = {"pandoc", "--from=html", "--to=docx", "--output=-"},
    [REPORT_ODT] = {"pandoc", "--from=html", "--to=odt", "--output=-"},
    [REPORT_PDF] = {"weasyprint", "--quiet", "-", "-"},
};

/* Never returns: in the child, between fork and exec, only what is safe there. */
__attribute__((noreturn)) static void run_tool(const char *const words[], int in, int out) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(nowhere, STDERR_FILENO) >= 0)
        execvp(words[0], (char *const *)(uintptr_t)words);
    _exit(NOT_THERE);
}

/* Gives what is left to the pipe, and closes it at the end or when nobody reads it any more. */
static void feed(int *fd, struct sv *left) {
    ssize_t n = write(*fd, left->p, left->n);
    if (n > 0) *left = sv_of(left->p + n, left->n - (size_t)n);
    if (left->n && (n > 0 || errno == EAGAIN || errno == EINTR)) return;
    close(*fd);
    *fd = -1;
}

/* False at the end. */
static bool take(int fd, struct str *out) {
    char piece[PIECE];
    ssize_t n = read(fd, piece, sizeof piece);
    if (n > 0) str_add(out, sv_of(piece, (size_t)n));
    return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

bool given_up(const struct watch *watch, struct error *e) {
    if (!watch->cancel || !*watch->cancel) return false;
    error_set(e, ERR_USAGE, _("the document was given up: nothing was written"));
    return true;
}

/* Both ways at once: either pipe may be full. */
static void talk(int to, int from, struct sv text, const struct watch *watch, struct str *out) {
    uint64_t tenths = 0;
    fcntl(to, F_SETFL, O_NONBLOCK);
    for (bool more = true; more && !given_up(watch, NULL);) {
        struct pollfd fds[2] = {{.fd = from, .events = POLLIN}, {.fd = to, .events = POLLOUT}};
        int ready = poll(fds, 2, TELL_MS);
        if (ready < 0 && errno != EINTR) break;
        if (ready == 0 && watch->progress) watch->progress(watch->context, ++tenths);
        if (ready <= 0) continue;
        if (to >= 0 && fds[1].revents) feed(&to, &text);
        if (fds[0].revents) more = take(from, out);
    }
    if (to >= 0) close(to);
    close(from);
}

static bool child_done(pid_t child, enum report_format format, struct error *e) {
    const char *tool = tools[format][0], *code = REPORT_FORMATS[format].code;
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == NOT_THERE)
        return error_set(e, ERR_MISSING,
                         _("%s is not installed, and %s needs it: install it, or take html or md"), tool,
                         code);
    return error_set(e, ERR_IO, _("%s could not make the %s file: take html or md"), tool, code);
}

static bool cannot_run(const char *tool, struct error *e) {
    return error_set(e, ERR_IO, _("cannot run %s: %s"), tool, errno_text(errno));
}

static bool start(const char *const words[], pid_t *child, int *to, int *from, struct error *e) {
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) < 0) return cannot_run(words[0], e);
    if (pipe2(out, O_CLOEXEC) < 0) {
        close(in[0]);
        close(in[1]);
        return cannot_run(words[0], e);
    }
    *child = fork();
    if (*child == 0) run_tool(words, in[0], out[1]);
    close(in[0]);
    close(out[1]);
    *to = in[1];
    *from = out[0];
    if (*child > 0) return true;
    close(*to);
    close(*from);
    return cannot_run(words[0], e);
}

static void end_early(pid_t child) {
    kill(child, SIGKILL);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
}

/* How the program is called, after the looks of what it makes: own ones, or those that are shipped. */
static void words_of(enum report_format format, struct arena *a, const char *words[WORDS_MAX + 1]) {
    const char *name = arena_printf(a, "themes/office.%s", REPORT_FORMATS[format].code);
    const char *own = xdg_path(a, XDG_CONFIG, name), *looks = fs_exists(own) ? own : data_path(a, name);
    size_t n = 0;
    for (; tools[format][n]; n++) words[n] = tools[format][n];
    if (fs_exists(looks)) words[n++] = arena_printf(a, "--reference-doc=%s", looks);
    words[n] = NULL;
}

bool convert(struct sv text, enum report_format format, const struct watch *watch, struct str *out,
             struct error *e) {
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    struct str file = {0};
    pid_t child = -1;
    int to = -1, from = -1;
    const char *words[WORDS_MAX + 1];
    struct arena a = {0};
    words_of(format, &a, words);
    bool started = start(words, &child, &to, &from, e);
    arena_deinit(&a);
    if (!started) return false;
    sigaction(SIGPIPE, &ignore, &before);
    talk(to, from, text, watch, &file);
    sigaction(SIGPIPE, &before, NULL);
    bool ended = given_up(watch, e);
    if (ended) end_early(child);
    bool ok = !ended && child_done(child, format, e);
    if (ok) str_add(out, str_sv(&file));
    str_deinit(&file);
    return ok;
}
