/* clang-format off: ncurses' macros must not meet ours */
#define NCURSES_NOMACROS 1
#include <curses.h>
/* clang-format on */
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include "catalyse/tui/term.h"
#include "tui/crash.h"
#include "tui/input.h"
#include "tui/plain.h"
#include "tui/signals.h"
#include <errno.h>
#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>

#define MODES_ON "\033[?2004h"
#define MODES_OFF "\033[?2004l\033[?1006l\033[?1000l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

enum { ESC_WAIT = 25, ESC_WAIT_MAX = 2000, READ_SIZE = 65536, NARROWEST_DIRECT = 257 };

struct term {
    SCREEN *screen;
    struct theme theme;
    enum depth depth;
    bool unicode, mouse, redraw, cursor_shown;
    bool coloured;           /* colours may be used; said once, when it opens */
    bool gone, fed, resized; /* no terminal any more; bytes came; another size, not yet told */
    attr_t attrs[ROLE_COUNT];
    short pairs[ROLE_COUNT];
    struct frame shown;
    cchar_t *row;
    struct input input;
    struct event ahead; /* read by term_pending, not yet handed out */
    bool has_ahead;
    char *buffer;
    int esc_wait; /* ms for the rest of a torn sequence */
    struct signals signals;
    struct crash crash;
};

static void say(const char *text) {
    size_t n = strlen(text);
    while (n > 0) {
        ssize_t written = write(STDOUT_FILENO, text, n);
        if (written < 0 && errno != EINTR) return;
        if (written < 0) continue;
        text += written;
        n -= (size_t)written;
    }
}

static enum depth depth_of_terminal(const struct term *t) {
    if (!t->coloured) return DEPTH_MONO;
    if (COLORS >= NARROWEST_DIRECT && tigetflag("RGB") > 0) return DEPTH_RGB;
    if (COLORS >= 256) return DEPTH_256;
    if (COLORS >= 16) return DEPTH_16;
    return COLORS >= 8 ? DEPTH_8 : DEPTH_MONO;
}

static attr_t attrs_of(unsigned attr) {
    return (attr & ATTR_BOLD ? A_BOLD : 0) | (attr & ATTR_UNDERLINE ? A_UNDERLINE : 0) |
           (attr & ATTR_REVERSE ? A_REVERSE : 0) | (attr & ATTR_ITALIC ? A_ITALIC : 0);
}

/* Terminals with direct colour take the first eight by number and the rest by value. */
static int terminal_colour(const struct term *t, int colour) {
    return t->depth == DEPTH_RGB && colour >= 8 ? colour_rgb(colour) : colour;
}

static void make_styles(struct term *t) {
    if (t->coloured) reset_color_pairs();
    for (int i = 0; i < ROLE_COUNT; i++) {
        struct style s = theme_style(&t->theme, (enum role)i, t->depth);
        bool plain = s.fg == COLOUR_DEFAULT && s.bg == COLOUR_DEFAULT;
        int pair = plain ? 0 : alloc_pair(terminal_colour(t, s.fg), terminal_colour(t, s.bg));
        t->attrs[i] = attrs_of(s.attr);
        t->pairs[i] = (short)(pair > 0 ? pair : 0);
    }
}

static const char *capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (const char *)-1 ? NULL : text;
}

static int esc_wait(void) {
    int64_t ms;
    if (!sv_to_i64(sv_from(getenv("ESCDELAY")), &ms) || ms < 0) return ESC_WAIT;
    return ms < ESC_WAIT_MAX ? (int)ms : ESC_WAIT_MAX;
}

static void resize(struct term *t) {
    getmaxyx(stdscr, t->shown.rows, t->shown.cols);
    frame_resize(&t->shown, t->shown.rows, t->shown.cols);
    t->row = xrealloc(t->row, (size_t)t->shown.cols + 1, sizeof *t->row);
    t->redraw = true;
}

static void set_modes(struct term *t) {
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    say(MODES_ON);
    if (t->mouse) say(MOUSE_ON);
}

/* What to send when nobody is left to ask ncurses for it. */
static void prepare_crash(struct term *t) {
    static const char *const last[] = {"rmkx", "sgr0", "cnorm", "rmcup"};
    struct arena a = {0};
    struct crash *c = &t->crash;
    str_addz(&c->bytes, MODES_OFF);
    for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
        const char *text = capability(last[i]);
        if (text) str_addz(&c->bytes, text);
    }
    str_addz(&c->log, log_path(&a));
    str_addf(&c->words, _("catalyse has crashed. What was saved is in the file; the log is %s\n"),
             str_c(&c->log));
    str_addz(&c->log_line, "crashed, version " CATALYSE_VERSION "\n");
    arena_deinit(&a);
    crash_arm(c);
}

/* Sets the terminal up once it is known to be a good one. */
static void begin(struct term *t, const struct term_options *options) {
    t->theme = *options->theme;
    t->mouse = options->mouse;
    t->unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    t->coloured = options->colours != COLOUR_NEVER && has_colors();
    if (t->coloured) {
        start_color();
        use_default_colors();
    }
    t->depth = depth_of_terminal(t);
    make_styles(t);
    input_add_keys(&t->input, capability);
    t->esc_wait = esc_wait();
    resize(t);
    prepare_crash(t);
    set_modes(t);
    t->cursor_shown = true;
    t->buffer = xmalloc(READ_SIZE);
}

bool term_open(struct term **out, const struct term_options *options, struct error *e) {
    const char *name = getenv("TERM");
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return error_set(e, ERR_USAGE, _("no terminal here: use the commands, see catalyse --help"));
    struct term *t = xcalloc(1, sizeof *t);
    tcgetattr(STDOUT_FILENO, &t->crash.modes);
    signals_take(&t->signals);
    t->screen = name && *name ? newterm(NULL, stdout, stdin) : NULL;
    if (t->screen && capability("cup")) {
        begin(t, options);
        *out = t;
        return true;
    }
    if (t->screen) {
        endwin();
        delscreen(t->screen);
    }
    signals_give_back(&t->signals);
    xfree(t);
    return error_set(e, ERR_USAGE, _("the terminal '%s' cannot show screens: set TERM, or use the commands"),
                     name ? name : "");
}

static void give_back(struct term *t) {
    say(MODES_OFF);
    curs_set(1);
    endwin();
    crash_disarm();
    signals_give_back(&t->signals);
}

void term_close(struct term *t) {
    if (!t) return;
    give_back(t);
    crash_deinit(&t->crash);
    delscreen(t->screen);
    frame_deinit(&t->shown);
    input_deinit(&t->input);
    xfree(t->row);
    xfree(t->buffer);
    xfree(t);
}

void term_size(const struct term *t, int *rows, int *cols) {
    *rows = t->shown.rows;
    *cols = t->shown.cols;
}

bool term_unicode(const struct term *t) {
    return t->unicode;
}

void term_redraw(struct term *t) {
    t->redraw = true;
}

void term_set_theme(struct term *t, const struct theme *theme) {
    t->theme = *theme;
    make_styles(t);
    t->redraw = true;
}

void term_set_mouse(struct term *t, bool on) {
    t->mouse = on;
    say(on ? MOUSE_ON : MOUSE_OFF);
}

void term_bell(struct term *t) {
    (void)t;
    beep();
}

static bool read_size(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    return is_term_resized(size.ws_row, size.ws_col) && resize_term(size.ws_row, size.ws_col) == OK;
}

/* Takes the terminal again, whatever it went through. */
static void restore(struct term *t) {
    reset_prog_mode();
    set_modes(t);
    t->cursor_shown = true;
    t->redraw = true;
}

static void take_again(struct term *t) {
    signals_take(&t->signals);
    crash_arm(&t->crash);
    restore(t);
    if (read_size()) t->resized = true;
}

void term_suspend(struct term *t) {
    give_back(t);
    kill(0, SIGTSTP);
    take_again(t);
}

void term_emergency(void) {
    crash_disarm();
    say(MODES_OFF);
    curs_set(1);
    endwin();
}

/* --- showing frames */

static bool same(const struct cell *a, const struct cell *b) {
    return memcmp(a, b, sizeof *a) == 0;
}

/* What is there once the screen is erased. */
static bool is_bare(const struct term *t, const struct cell *c) {
    return c->ch == ' ' && c->attr == 0 && t->attrs[c->role] == 0 && t->pairs[c->role] == 0;
}

/* Puts the changed part of a row, from one character's beginning to another's end, into ncurses. */
static void show_row(struct term *t, int row, const struct cell *new, const struct cell *old) {
    int first = 0, last = t->shown.cols;
    if (t->redraw) {
        while (last > 0 && is_bare(t, &new[last - 1])) last--;
    } else {
        while (first < last && same(&new[first], &old[first])) first++;
        while (last > first && same(&new[last - 1], &old[last - 1])) last--;
    }
    while (first > 0 && (new[first].width == 0 || old[first].width == 0)) first--;
    while (last < t->shown.cols && (new[last].width == 0 || old[last].width == 0)) last++;
    size_t n = 0;
    for (const struct cell *c = new + first; c < new + last; c++) {
        if (c->width == 0) continue;
        attr_t attrs = t->attrs[c->role] | attrs_of(c->attr);
        wchar_t chars[CELL_WIDE];
        bool narrow = cell_wide(c, t->unicode, chars);
        setcchar(&t->row[n++], chars, attrs, t->pairs[c->role], NULL);
        if (narrow) setcchar(&t->row[n++], L" ", attrs, t->pairs[c->role], NULL);
    }
    wmove(stdscr, row, first);
    wadd_wchnstr(stdscr, t->row, (int)n);
}

static void show_cursor(struct term *t, const struct frame *f) {
    if (t->cursor_shown != f->cursor.visible) curs_set(f->cursor.visible ? 1 : 0);
    t->cursor_shown = f->cursor.visible;
    wmove(stdscr, f->cursor.row, f->cursor.col);
}

void term_present(struct term *t, const struct frame *f) {
    if (f->rows != t->shown.rows || f->cols != t->shown.cols) return;
    size_t cols = (size_t)f->cols, bytes = cols * sizeof *f->cells;
    if (t->redraw) {
        werase(stdscr);
        clearok(curscr, TRUE);
    }
    for (int row = 0; row < f->rows; row++) {
        const struct cell *new = f->cells + (size_t)row *cols;
        struct cell *old = t->shown.cells + (size_t)row * cols;
        if (!t->redraw && memcmp(new, old, bytes) == 0) continue;
        show_row(t, row, new, old);
        memcpy(old, new, bytes);
    }
    t->redraw = false;
    show_cursor(t, f);
    wrefresh(stdscr);
}

/* --- reading events */

static bool take_signal(struct term *t, struct event *out) {
    for (int number; (number = signals_next()) != 0;) {
        if (number == SIGCONT) restore(t);
        *out = (struct event){.kind = EVENT_SIGNAL, .signal = number};
        if (number != SIGWINCH) return true;
        t->resized |= read_size();
    }
    return false;
}

static bool take_resize(struct term *t, struct event *out) {
    if (!t->resized) return false;
    t->resized = false;
    resize(t);
    *out = event_resize(t->shown.rows, t->shown.cols);
    return true;
}

static void read_bytes(struct term *t) {
    ssize_t n = read(STDIN_FILENO, t->buffer, READ_SIZE);
    if (n > 0) input_feed(&t->input, sv_of(t->buffer, (size_t)n));
    t->fed = n > 0;
    if (n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN))) return;
    t->gone = true;
    signals_look(&t->signals);
}

/* Waits at most `ms` (-1: for ever) for input, which it reads, for a signal, or for one of the descriptors,
 * which it returns; else -1. */
static int wait_for(struct term *t, int ms, const int *fds, size_t n) {
    struct timespec limit = {ms / 1000, (ms % 1000) * 1000000L};
    fd_set set;
    int top = STDIN_FILENO;
    FD_ZERO(&set);
    FD_SET(STDIN_FILENO, &set);
    for (size_t i = 0; i < n; i++) {
        FD_SET(fds[i], &set);
        if (fds[i] > top) top = fds[i];
    }
    t->fed = false;
    if (pselect(top + 1, &set, NULL, NULL, ms < 0 ? NULL : &limit, &t->signals.waiting) <= 0) return -1;
    if (FD_ISSET(STDIN_FILENO, &set)) {
        read_bytes(t);
        return -1;
    }
    for (size_t i = 0; i < n; i++)
        if (FD_ISSET(fds[i], &set)) return fds[i];
    return -1;
}

/* What is there already. */
static bool take_event(struct term *t, bool over, bool *torn, struct event *out) {
    if (take_signal(t, out) || take_resize(t, out)) return true;
    enum input_result result = input_next(&t->input, over, out);
    *torn = result == INPUT_TORN;
    if (result == INPUT_EVENT) return true;
    *out = (struct event){.kind = EVENT_EOF};
    return t->gone;
}

static int time_left(int timeout, int64_t since) {
    int64_t gone = clock_monotonic() - since;
    return timeout < 0 ? -1 : gone < timeout ? (int)(timeout - gone) : 0;
}

static void read_event(struct term *t, int timeout, const int *fds, size_t n, struct event *out) {
    int64_t since = clock_monotonic();
    bool torn = false, over = false;
    while (!take_event(t, over, &torn, out)) {
        int left = time_left(timeout, since);
        int patience = t->input.pasting ? INPUT_PASTE_WAIT : t->esc_wait;
        bool brief = torn && (left < 0 || patience < left);
        int fd = wait_for(t, brief ? patience : left, fds, n);
        if (fd >= 0) {
            *out = (struct event){.kind = EVENT_FILE, .fd = fd};
            return;
        }
        bool silent = !t->fed && !t->gone && !signals_came();
        over = brief && silent;
        if (!silent || brief) continue;
        *out = (struct event){.kind = timeout == 0 ? EVENT_NONE : EVENT_TICK};
        return;
    }
}

void term_read(struct term *t, int timeout, const int *fds, size_t n, struct event *out) {
    if (t->has_ahead)
        *out = t->ahead;
    else
        read_event(t, timeout, fds, n, out);
    t->has_ahead = false;
    out->now = clock_now();
    out->at = clock_monotonic();
}

bool term_pending(struct term *t) {
    if (t->has_ahead) return true;
    enum input_result result = input_next(&t->input, false, &t->ahead);
    if (result != INPUT_EVENT) {
        wait_for(t, 0, NULL, 0);
        if (t->fed) result = input_next(&t->input, false, &t->ahead);
    }
    t->has_ahead = result == INPUT_EVENT;
    return t->has_ahead;
}

int term_torn(struct term *t) {
    struct event e;
    if (term_pending(t)) return 0;
    return input_next(&t->input, false, &e) == INPUT_TORN ? t->esc_wait + 1 : 0;
}
