#include "../support/stage.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Runs screen scripts. One command a line:
 *   session NAME · size COLSxROWS · lang CODE · seen yes|no · now MOMENT      (before the first key)
 *   keys NAME… · type TEXT · resize COLSxROWS · reopen · wait SECONDS (with a tick of the clock)
 *   paste TEXT, or burst N TEXT when its first N characters ran as keys; \n in it begins a line
 *   file NAME TEXT (beside the programme; \n begins a line)
 *   patience N: what is computed is stopped once it has told its progress N times; -1: never
 *   click TEXT (its first cell)
 *   find TEXT · none TEXT · focus TEXT (the cursor's row holds it)
 *   budget N (keys since the last budget; text that is typed does not count)
 *   rings N (of the bell since the last rings)
 *   screen, then the whole screen, each row behind '|'
 * UPDATE=1 writes what is there into the scripts. */

struct script {
    const char *path;
    int line;
    struct str out; /* the script as it is, screens renewed */
    struct stage stage;
    bool open, failed;
    char session[32], lang[8];
    int rows, cols;
    bool seen;
    struct str text;
};

static void fail(struct script *s, const char *what, struct sv arg) {
    printf("%s:%d: %s '%.*s'\n%s", s->path, s->line, what, SV_ARG(arg), str_c(&s->text));
    s->failed = true;
}

static void ready(struct script *s) {
    struct error e = {0};
    if (s->open || s->failed) return;
    s->open = stage_open(&s->stage, s->session, s->rows, s->cols, s->lang, s->seen, &e);
    if (!s->open) fail(s, "cannot open the programme:", sv_from(e.text));
}

static bool holds(struct sv hay, struct sv needle) {
    for (size_t i = 0; i + needle.n <= hay.n; i++)
        if (!memcmp(hay.p + i, needle.p, needle.n)) return true;
    return false;
}

static void size_of(struct sv arg, int *rows, int *cols) {
    char text[32];
    snprintf(text, sizeof text, "%.*s", SV_ARG(arg));
    char *x = strchr(text, 'x');
    *cols = (int)strtol(text, NULL, 10);
    *rows = x ? (int)strtol(x + 1, NULL, 10) : 24;
}

static bool set_up(struct script *s, struct sv word, struct sv arg) {
    int64_t moment;
    if (sv_is(word, "session"))
        snprintf(s->session, sizeof s->session, "%.*s", SV_ARG(arg));
    else if (sv_is(word, "lang"))
        snprintf(s->lang, sizeof s->lang, "%.*s", SV_ARG(arg));
    else if (sv_is(word, "size"))
        size_of(arg, &s->rows, &s->cols);
    else if (sv_is(word, "seen"))
        s->seen = sv_is(arg, "yes");
    else if (sv_is(word, "now") && moment_from_iso(arg, &moment))
        clock_set(moment);
    else
        return false;
    return true;
}

/* "\n" as a line end, in the arena of the stage. */
static struct sv text_of(struct script *s, struct sv arg) {
    char *out = arena_strndup(&s->stage.arena, arg.p, arg.n);
    size_t n = 0;
    for (size_t i = 0; i < arg.n; i++) {
        bool line = arg.p[i] == '\\' && i + 1 < arg.n && arg.p[i + 1] == 'n';
        out[n++] = line ? '\n' : arg.p[i];
        i += line;
    }
    return sv_of(out, n);
}

/* Typed fast outside a field: the first letters run as keys before it is known that they are text. */
static void burst(struct script *s, struct sv arg) {
    int64_t ran = 0;
    size_t cut = sv_find(arg, ' ');
    sv_to_i64(sv_of(arg.p, cut), &ran);
    struct event e = event_text(text_of(s, sv_of(arg.p + cut + 1, arg.n - cut - 1)));
    stage_type(&s->stage, sv_of(e.text.p, (size_t)ran));
    e.ran = (int)ran;
    stage_event(&s->stage, &e);
}

static void wait(struct script *s, struct sv arg) {
    int64_t seconds = 0;
    sv_to_i64(arg, &seconds);
    clock_set(clock_now() + 1000 * seconds);
    struct event e = event_tick(clock_now());
    stage_event(&s->stage, &e);
}

static void write_file(struct script *s, struct sv arg) {
    struct error e = {0};
    size_t cut = sv_find(arg, ' ');
    struct sv text = text_of(s, sv_of(arg.p + cut + 1, arg.n - cut - 1));
    size_t dir = (size_t)(fs_basename(s->stage.path) - s->stage.path);
    const char *path = arena_printf(&s->stage.arena, "%.*s%.*s", (int)dir, s->stage.path, (int)cut, arg.p);
    if (!fs_write(path, text, &e)) fail(s, e.text, arg);
}

static void lose_patience(struct script *s, struct sv arg) {
    int64_t ticks = -1;
    sv_to_i64(arg, &ticks);
    stage_stop_after(&s->stage, (long)ticks);
}

/* On the first cell of that text, wherever it is first. */
static void click(struct script *s, struct sv arg) {
    struct event e = {.kind = EVENT_MOUSE, .mouse = MOUSE_CLICK};
    struct str text = {0};
    stage_text(&s->stage, &text);
    struct sv rest = str_sv(&text), row;
    while (sv_next(&rest, '\n', &row) && !holds(row, arg)) e.row++;
    size_t at = 0;
    while (at + arg.n < row.n && memcmp(row.p + at, arg.p, arg.n)) at++;
    e.col = text_width(sv_of(row.p, at));
    if (!holds(row, arg)) fail(s, "nowhere to click:", arg);
    stage_event(&s->stage, &e);
    str_deinit(&text);
}

static bool act(struct script *s, struct sv word, struct sv arg) {
    struct error e = {0};
    int rows, cols;
    ready(s);
    if (!s->open) return true;
    struct event paste = event_text(text_of(s, arg));
    long keys = s->stage.keys;
    if (sv_is(word, "keys")) {
        if (!stage_keys(&s->stage, arg)) fail(s, "no such key in", arg);
    } else if (sv_is(word, "click")) {
        click(s, arg);
    } else if (sv_is(word, "type")) {
        stage_type(&s->stage, arg);
        s->stage.keys = keys;
    } else if (sv_is(word, "paste")) {
        stage_event(&s->stage, &paste);
    } else if (sv_is(word, "burst")) {
        burst(s, arg);
    } else if (sv_is(word, "wait")) {
        wait(s, arg);
    } else if (sv_is(word, "resize")) {
        size_of(arg, &rows, &cols);
        stage_resize(&s->stage, rows, cols);
    } else if (sv_is(word, "file")) {
        write_file(s, arg);
    } else if (sv_is(word, "patience")) {
        lose_patience(s, arg);
    } else if (sv_is(word, "reopen")) {
        if (!stage_reopen(&s->stage, &e)) fail(s, "cannot reopen:", sv_from(e.text));
    } else {
        return false;
    }
    return true;
}

static bool expect(struct script *s, struct sv word, struct sv arg) {
    ready(s);
    stage_text(&s->stage, &s->text);
    if (sv_is(word, "find")) {
        if (!holds(str_sv(&s->text), arg)) fail(s, "not on the screen:", arg);
    } else if (sv_is(word, "none")) {
        if (holds(str_sv(&s->text), arg)) fail(s, "is on the screen:", arg);
    } else if (sv_is(word, "focus")) {
        struct str row = {0};
        frame_row_text(&s->stage.frame, s->stage.frame.cursor.row, &row);
        if (!holds(str_sv(&row), arg)) fail(s, "the cursor is not on", arg);
        str_deinit(&row);
    } else if (sv_is(word, "budget")) {
        int64_t most = 0;
        sv_to_i64(arg, &most);
        if (s->stage.keys > most) fail(s, "more keys than", arg);
        s->stage.keys = 0;
    } else if (sv_is(word, "rings")) {
        int64_t times = 0;
        sv_to_i64(arg, &times);
        if (s->stage.rings != times) fail(s, "the bell did not ring so often:", arg);
        s->stage.rings = 0;
    } else {
        return false;
    }
    return true;
}

/* The screen as the script keeps it; the rows that follow in the script are what it should be. */
static void whole_screen(struct script *s, struct sv *rest) {
    struct str now = {0}, want = {0};
    ready(s);
    stage_text(&s->stage, &s->text);
    struct sv text = str_sv(&s->text), row;
    while (sv_next(&text, '\n', &row))
        if (text.p || row.n) str_addf(&now, "|%.*s\n", SV_ARG(row));
    while (rest->n && rest->p[0] == '|') {
        sv_next(rest, '\n', &row);
        str_addf(&want, "%.*s\n", SV_ARG(row));
        s->line++;
    }
    str_add(&s->out, str_sv(&now));
    if (!sv_eq(str_sv(&now), str_sv(&want)) && !getenv("UPDATE")) {
        fail(s, "another screen than", SV("expected"));
        printf("--- expected\n%s", str_c(&want));
    }
    str_deinit(&now);
    str_deinit(&want);
}

static void run(struct script *s, struct sv text) {
    struct sv line;
    while (!s->failed && sv_next(&text, '\n', &line)) {
        s->line++;
        if (text.p || line.n) str_addf(&s->out, "%.*s\n", SV_ARG(line));
        size_t cut = sv_find(line, ' ');
        struct sv word = sv_of(line.p, cut),
                  arg = cut < line.n ? sv_of(line.p + cut + 1, line.n - cut - 1) : SV("");
        if (!word.n || word.p[0] == '#') continue;
        if (sv_is(word, "screen"))
            whole_screen(s, &text);
        else if (!(!s->open && set_up(s, word, arg)) && !act(s, word, arg) && !expect(s, word, arg))
            fail(s, "unknown command", line);
    }
}

static bool run_file(const char *path) {
    struct script s = {.path = path, .session = "lisiere", .lang = "fr", .rows = 24, .cols = 80};
    struct str text = {0};
    struct error e = {0};
    int64_t now = 0;
    moment_from_iso(SV("2026-12-01T08:00:00.000Z"), &now);
    clock_set(now);
    if (!fs_read(path, 1 << 20, &text, &e))
        fail(&s, e.text, SV(""));
    else
        run(&s, str_sv(&text));
    if (getenv("UPDATE") && !s.failed) fs_write(path, str_sv(&s.out), &e);
    if (s.open) stage_close(&s.stage);
    str_deinit(&s.text);
    str_deinit(&s.out);
    str_deinit(&text);
    return !s.failed;
}

int main(int argc, char **argv) {
    int passed = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        if (run_file(argv[i]))
            passed++;
        else
            failed++;
    }
    printf("[  PASSED  ] %d test(s).\n", passed);
    if (failed) printf("[  FAILED  ] %d test(s).\n", failed);
    return failed ? 1 : 0;
}
