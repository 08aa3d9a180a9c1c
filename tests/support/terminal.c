#include "terminal.h"
#include "catalyse/base/utf8.h"
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LONG_MS = 60000, QUIET_MS = 100, KEY_GAP_MS = 210, MS = 1000000 };

static void answer(const char *bytes, size_t n, void *user) {
    struct terminal *t = user;
    if (write(t->job.master, bytes, n) < 0) t->reads += 0;
}

bool terminal_open(struct terminal *t, const char *const *argv, const struct job_options *o) {
    *t = (struct terminal){.rows = o->rows, .cols = o->cols};
    t->emulator = vterm_new(o->rows, o->cols);
    vterm_set_utf8(t->emulator, 1);
    vterm_output_set_callback(t->emulator, answer, t);
    t->screen = vterm_obtain_screen(t->emulator);
    vterm_screen_enable_altscreen(t->screen, 1);
    vterm_screen_reset(t->screen, 1);
    return job_start(&t->job, argv, o);
}

void terminal_close(struct terminal *t) {
    if (!t->emulator) return;
    job_close(&t->job);
    vterm_free(t->emulator);
    str_deinit(&t->raw);
    str_deinit(&t->text);
    t->emulator = NULL;
}

/* --- what comes */

static void hear(struct terminal *t) {
    struct job_report r;
    while (job_hear(&t->job, &r)) {
        t->pid = r.pid;
        if (r.event == JOB_BEGUN) t->begun = r.at;
        if (r.event == JOB_STOPPED) t->stopped = true;
        if (r.event != JOB_ENDED) continue;
        t->ended = true;
        t->over = r.at;
        t->status = r.status;
        t->usage = r.usage;
    }
}

static bool read_output(struct terminal *t) {
    char bytes[65536];
    ssize_t n = t->job.master < 0 ? -1 : read(t->job.master, bytes, sizeof bytes);
    if (n <= 0) return false;
    t->last = nanoseconds();
    if (!t->first) t->first = t->last;
    t->reads++;
    str_add(&t->raw, sv_of(bytes, (size_t)n));
    return true;
}

bool terminal_take(struct terminal *t, int ms) {
    struct pollfd fds[] = {{.fd = t->job.master, .events = POLLIN}, {.fd = t->job.reports, .events = POLLIN}};
    if (poll(fds, t->ended ? 1 : 2, ms) <= 0) return false;
    hear(t);
    return read_output(t);
}

static int64_t later(int ms) {
    return nanoseconds() + (int64_t)ms * MS;
}

/* Milliseconds until then, at least 0. */
static int until(int64_t then) {
    int64_t left = then - nanoseconds();
    return left > 0 ? (int)(left / MS) + 1 : 0;
}

static void drain(struct terminal *t) {
    while (terminal_take(t, 0)) continue;
}

static bool give_up(struct terminal *t, const char *what, const char *text) {
    printf("%s: '%s'%s (status %d)\n%.*s", what, text, t->ended ? ", the program has ended" : "", t->status,
           SV_ARG(terminal_text(t)));
    return false;
}

static bool holds(struct sv hay, const char *needle) {
    return memmem(hay.p, hay.n, needle, strlen(needle)) != NULL;
}

typedef bool test_fn(struct terminal *t, const char *text);

static bool wait_for(struct terminal *t, test_fn *test, const char *text, const char *otherwise) {
    int64_t end = later(LONG_MS);
    while (!test(t, text)) {
        bool ended = t->ended;
        if (!terminal_take(t, until(end)) && (ended || until(end) == 0)) return give_up(t, otherwise, text);
    }
    return true;
}

static bool shows_not(struct terminal *t, const char *text) {
    return !terminal_shows(t, text);
}

static bool focus_shows(struct terminal *t, const char *text) {
    return holds(terminal_row(t, terminal_cursor(t).row), text);
}

bool terminal_wait(struct terminal *t, const char *text) {
    return wait_for(t, terminal_shows, text, "not on the screen");
}

bool terminal_gone(struct terminal *t, const char *text) {
    return wait_for(t, shows_not, text, "still on the screen");
}

bool terminal_wait_focus(struct terminal *t, const char *text) {
    return wait_for(t, focus_shows, text, "not in the cursor's row");
}

static bool wait_until(struct terminal *t, const bool *flag, const char *what) {
    int64_t end = later(LONG_MS);
    while (!*flag && until(end) > 0) terminal_take(t, until(end));
    drain(t);
    return *flag || give_up(t, what, "");
}

bool terminal_wait_stopped(struct terminal *t) {
    return wait_until(t, &t->stopped, "not stopped");
}

bool terminal_wait_end(struct terminal *t) {
    return wait_until(t, &t->ended, "not ended");
}

/* --- what is shown */

static void add_cell(struct terminal *t, VTermPos at) {
    VTermScreenCell cell;
    vterm_screen_get_cell(t->screen, at, &cell);
    if (cell.chars[0] == (uint32_t)-1) return; /* the second half of a wide character */
    if (!cell.chars[0]) str_addc(&t->text, ' ');
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++) utf8_put(&t->text, cell.chars[i]);
}

/* Only when somebody looks: the times of what comes must not hold the emulator's own. */
static void draw(struct terminal *t) {
    if (t->drawn == t->raw.n) return;
    vterm_input_write(t->emulator, t->raw.p + t->drawn, t->raw.n - t->drawn);
    t->drawn = t->raw.n;
}

struct sv terminal_text(struct terminal *t) {
    draw(t);
    str_clear(&t->text);
    for (int row = 0; row < t->rows; row++) {
        size_t end = t->text.n;
        for (int col = 0; col < t->cols; col++) {
            add_cell(t, (VTermPos){row, col});
            if (t->text.p[t->text.n - 1] != ' ') end = t->text.n;
        }
        str_remove(&t->text, end, t->text.n - end);
        str_addc(&t->text, '\n');
    }
    return str_sv(&t->text);
}

bool terminal_shows(struct terminal *t, const char *text) {
    return holds(terminal_text(t), text);
}

struct sv terminal_row(struct terminal *t, int row) {
    struct sv rest = terminal_text(t), line = SV_NULL;
    for (int i = 0; i <= row; i++) sv_next(&rest, '\n', &line);
    return line;
}

VTermPos terminal_cursor(struct terminal *t) {
    VTermPos at;
    draw(t);
    vterm_state_get_cursorpos(vterm_obtain_state(t->emulator), &at);
    return at;
}

/* --- what is sent */

void terminal_send(struct terminal *t, struct sv bytes) {
    t->sent = nanoseconds();
    while (bytes.n) {
        ssize_t n = write(t->job.master, bytes.p, bytes.n);
        if (n < 0 && errno != EAGAIN && errno != EINTR) return;
        if (n < 0) {
            terminal_take(t, 1);
            continue;
        }
        bytes = sv_of(bytes.p + n, bytes.n - (size_t)n);
    }
}

/* Three characters within 0.4 s are no keys any more, and Esc and a key at once are Alt and the key: nobody
 * presses them so fast. */
static void press(struct terminal *t, struct sv bytes) {
    bool escape = sv_is(bytes, "\033");
    bool character = bytes.p[0] >= ' ' && bytes.p[0] != '\177';
    int64_t then = t->pressed + (int64_t)KEY_GAP_MS * MS;
    while ((character || t->escaped) && until(then) > 0) terminal_take(t, until(then));
    terminal_send(t, bytes);
    if (character || escape) t->pressed = t->sent;
    t->escaped = escape;
}

void terminal_keys(struct terminal *t, const char *names) {
    struct sv rest = sv_from(names), name;
    while (sv_next(&rest, ' ', &name)) {
        struct str bytes = {0};
        if (!terminal_key_bytes(name, &bytes)) printf("no such key: %.*s\n", SV_ARG(name));
        if (bytes.n) press(t, str_sv(&bytes));
        str_deinit(&bytes);
    }
}

void terminal_type(struct terminal *t, const char *text) {
    terminal_send(t, sv_from(text));
}

void terminal_paste(struct terminal *t, const char *text) {
    struct str bytes = {0};
    str_addf(&bytes, "\033[200~%s\033[201~", text);
    terminal_send(t, str_sv(&bytes));
    str_deinit(&bytes);
}

void terminal_resize(struct terminal *t, int rows, int cols) {
    draw(t);
    t->rows = rows;
    t->cols = cols;
    vterm_set_size(t->emulator, rows, cols);
    job_resize(&t->job, rows, cols);
}

void terminal_scribble(struct terminal *t, const char *bytes) {
    draw(t);
    vterm_input_write(t->emulator, bytes, strlen(bytes));
}

/* --- how it was left */

/* The next ESC [ … final after *at: its inside and its final letter. */
static bool next_sequence(struct sv raw, size_t *at, struct sv *inside, char *final) {
    for (size_t i = *at; i + 1 < raw.n; i++) {
        if (raw.p[i] != '\033' || raw.p[i + 1] != '[') continue;
        size_t end = i + 2;
        while (end < raw.n && (raw.p[end] < '@' || raw.p[end] > '~')) end++;
        if (end == raw.n) return false;
        *inside = sv_of(raw.p + i + 2, end - i - 2);
        *final = raw.p[end];
        *at = end + 1;
        return true;
    }
    return false;
}

static bool has_number(struct sv list, int from, int to) {
    struct sv part;
    while (sv_next(&list, ';', &part)) {
        int64_t n;
        if (sv_to_i64(part, &n) && n >= from && n <= to) return true;
    }
    return false;
}

int terminal_mode(const struct terminal *t, int mode) {
    struct sv inside;
    char final;
    int value = -1;
    for (size_t at = 0; next_sequence(str_sv(&t->raw), &at, &inside, &final);) {
        if (!sv_starts(inside, SV("?")) || (final != 'h' && final != 'l')) continue;
        if (has_number(sv_of(inside.p + 1, inside.n - 1), mode, mode)) value = final == 'h';
    }
    return value;
}

bool terminal_coloured(const struct terminal *t) {
    struct sv inside;
    char final;
    for (size_t at = 0; next_sequence(str_sv(&t->raw), &at, &inside, &final);)
        if (final == 'm' && (has_number(inside, 30, 49) || has_number(inside, 90, 107))) return true;
    return false;
}

bool terminal_restored(struct terminal *t) {
    static const struct {
        int mode;
        const char *name;
    } off[] = {{1, "application cursor keys"},
               {47, "other screen"},
               {1047, "other screen"},
               {1049, "other screen"},
               {1000, "mouse"},
               {1002, "mouse"},
               {1003, "mouse"},
               {1006, "mouse"},
               {2004, "bracketed paste"}};
    const struct termios *before = &t->job.before;
    struct termios now;
    bool ok = true;
    while (terminal_take(t, QUIET_MS)) continue;
    for (size_t i = 0; i < sizeof off / sizeof *off; i++) {
        if (terminal_mode(t, off[i].mode) != 1) continue;
        printf("left on: %s (%d)\n", off[i].name, off[i].mode);
        ok = false;
    }
    if (terminal_mode(t, 25) == 0) printf("the cursor was left hidden\n");
    bool line = tcgetattr(t->job.slave, &now) == 0 && now.c_iflag == before->c_iflag &&
                now.c_oflag == before->c_oflag && now.c_cflag == before->c_cflag &&
                now.c_lflag == before->c_lflag && !memcmp(now.c_cc, before->c_cc, sizeof now.c_cc);
    if (!line) printf("the modes of the line are others\n");
    return ok && line && terminal_mode(t, 25) != 0;
}
