#include "catalyse/base/fs.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "world.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Whole events played through the real program, the room screen beside it: scripts in tests/pty/afternoon/.
 * One command a line, a row behind '|' belongs to the command above it:
 *   fresh               FILE is a new programme, without the sample
 *   export NAME         a file beside it as old tools write them: the rows in Windows-1252
 *   face, beside        opens the facilitator's program (again), the room screen
 *   at HH:MM[:SS]       what the clock says from now on; of another day: at YYYY-MM-DD HH:MM
 *   keys NAME… · type TEXT · lines (each row, then Enter) · paste (all rows at once)
 *   see TEXT · none TEXT · focus TEXT · room TEXT (on the room screen)
 *   settle              waits until all that was pressed is done
 *   budget N            no more keys since the last budget; text and the Enter of lines do not count
 *   minutes N           whoever types with two fingers, TYPING_RATE strokes a minute, needed no more in all
 *   kill                the facilitator's program, without warning
 *   run WORDS · says TEXT · tacit TEXT · count N (lines of JSON)   a command, FILE being the programme
 *   saved               every row typed so far is in the file */

struct play {
    struct world *w;
    const char *path;
    int line;
    struct sv rest; /* of the script */
    struct arena arena;
    VEC(struct sv) typed;
    long keys, all_keys, strokes;
};

enum { TYPING_RATE = 150 };

static void play_fail(const struct play *p, const char *what, struct sv arg) {
    fail_msg("%s:%d: %s '%.*s'", p->path, p->line, what, SV_ARG(arg));
}

static void must(const struct play *p, bool ok, const char *what, struct sv arg) {
    if (!ok) play_fail(p, what, arg);
}

static const char *text_of(struct play *p, struct sv arg) {
    return arena_strndup(&p->arena, arg.p, arg.n);
}

static bool next_row(struct play *p, struct sv *row) {
    if (!p->rest.n || p->rest.p[0] != '|') return false;
    sv_next(&p->rest, '\n', row);
    *row = sv_of(row->p + 1, row->n - 1);
    p->line++;
    return true;
}

/* --- what lies in the folder --- */

static void play_fresh(struct play *p, struct sv arg) {
    (void)arg;
    unlink(p->w->file);
    assert_int_equal(world_run(p->w, "new", p->w->file, "--from", "consortium", NULL), 0);
}

static void add_1252(const struct play *p, struct sv row, struct str *out) {
    static const uint32_t beyond[][2] = {{0x20AC, 0x80}, {0x2019, 0x92}, {0x2013, 0x96}};
    uint32_t cp;
    for (size_t at = 0; at < row.n && utf8_next(row, &at, &cp);) {
        for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++)
            if (cp == beyond[i][0]) cp = beyond[i][1];
        if (cp > 0xFF) play_fail(p, "not in Windows-1252:", row);
        str_addc(out, (char)cp);
    }
}

static void play_export(struct play *p, struct sv arg) {
    struct str bytes = {0};
    struct sv row;
    while (next_row(p, &row)) {
        add_1252(p, row, &bytes);
        str_addz(&bytes, "\r\n");
    }
    world_write(p->w, text_of(p, arg), str_sv(&bytes));
    str_deinit(&bytes);
}

/* --- the two terminals --- */

static const char *clock_file(struct play *p) {
    return arena_printf(&p->arena, "%s/now", p->w->dir);
}

static const char *const *clock_env(struct play *p) {
    const char **env = arena_array(&p->arena, 2, sizeof *env);
    env[0] = arena_printf(&p->arena, "CATALYSE_NOW=@%s", clock_file(p));
    return env;
}

static void play_face(struct play *p, struct sv arg) {
    (void)arg;
    world_open(p->w, &p->w->one, "fr", clock_env(p));
}

/* So low that its letters are ordinary ones. */
static void play_beside(struct play *p, struct sv arg) {
    const char *words[] = {"room", p->w->file, "--lang", "fr", NULL};
    (void)arg;
    world_start(p->w, &p->w->two, words, &(struct job_options){.rows = 3, .cols = 40, .env = clock_env(p)});
}

/* Nothing wakes a program whose clock stands still: it is asked to draw. */
static void play_at(struct play *p, struct sv arg) {
    struct sv time = arg, day = SV("2026-12-01");
    if (sv_find(arg, ' ') < arg.n) sv_next(&time, ' ', &day);
    const char *text =
        arena_printf(&p->arena, "%.*sT%.*s%s", SV_ARG(day), SV_ARG(time), time.n == 5 ? ":00" : "");
    world_write(p->w, "now", sv_from(text));
    if (p->w->one.pid) terminal_keys(&p->w->one, "C-l");
    if (p->w->two.pid) terminal_keys(&p->w->two, "C-l");
}

static void play_kill(struct play *p, struct sv arg) {
    (void)arg;
    kill(p->w->one.pid, SIGKILL);
    ends(&p->w->one, 128 + SIGKILL);
}

/* --- what is typed --- */

static void play_keys(struct play *p, struct sv arg) {
    struct sv rest = arg, key;
    for (; sv_next(&rest, ' ', &key); p->strokes++) p->keys++;
    terminal_keys(&p->w->one, text_of(p, arg));
}

static void play_type(struct play *p, struct sv arg) {
    p->strokes += (long)arg.n;
    terminal_type(&p->w->one, text_of(p, arg));
}

/* Signs and counts in front of a text, and tags, sources and marks behind it, go elsewhere than the text. */
static void remember(struct play *p, struct sv row) {
    static const char *const marks[] = {" #", " @", " (", " !"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = memmem(row.p, row.n, marks[i], strlen(marks[i]));
        if (at) row.n = (size_t)(at - row.p);
    }
    while (row.n && strchr("!=+-0123456789 ", row.p[0])) row = sv_of(row.p + 1, row.n - 1);
    VEC_PUSH(&p->arena, &p->typed, row);
}

static void play_lines(struct play *p, struct sv arg) {
    struct str bytes = {0};
    struct sv row;
    (void)arg;
    while (next_row(p, &row)) {
        str_addf(&bytes, "%.*s\r", SV_ARG(row));
        if (row.n) remember(p, row);
    }
    p->strokes += (long)bytes.n;
    terminal_send(&p->w->one, str_sv(&bytes));
    str_deinit(&bytes);
}

static void play_paste(struct play *p, struct sv arg) {
    struct str text = {0};
    struct sv row;
    (void)arg;
    while (next_row(p, &row)) str_addf(&text, "%.*s\n", SV_ARG(row));
    terminal_paste(&p->w->one, str_c(&text));
    str_deinit(&text);
}

static void play_minutes(struct play *p, struct sv arg) {
    int64_t most = 0;
    sv_to_i64(arg, &most);
    if (p->strokes > most * TYPING_RATE) fail_msg("%s:%d: %ld strokes", p->path, p->line, p->strokes);
}

static void play_budget(struct play *p, struct sv arg) {
    int64_t most = 0;
    sv_to_i64(arg, &most);
    if (p->keys > most) fail_msg("%s:%d: %ld keys", p->path, p->line, p->keys);
    p->all_keys += p->keys;
    p->keys = 0;
}

/* Keys are taken one after the other: when the help has come and gone, all before it is done. */
static void play_settle(struct play *p, struct sv arg) {
    (void)arg;
    terminal_keys(&p->w->one, "F1");
    must(p, terminal_wait(&p->w->one, "Touches de cet écran"), "no help", arg);
    terminal_keys(&p->w->one, "Esc");
    must(p, terminal_gone(&p->w->one, "Touches de cet écran"), "help stays", arg);
}

/* --- what is seen --- */

static void play_see(struct play *p, struct sv arg) {
    must(p, terminal_wait(&p->w->one, text_of(p, arg)), "not on the screen:", arg);
}

static void play_none(struct play *p, struct sv arg) {
    must(p, terminal_gone(&p->w->one, text_of(p, arg)), "is on the screen:", arg);
}

static void play_focus(struct play *p, struct sv arg) {
    must(p, terminal_wait_focus(&p->w->one, text_of(p, arg)), "the cursor is not on", arg);
}

static void play_room(struct play *p, struct sv arg) {
    must(p, terminal_wait(&p->w->two, text_of(p, arg)), "the room does not see", arg);
}

/* --- what is in the file --- */

enum { WORDS = 8 };

static void play_run(struct play *p, struct sv arg) {
    const char *words[WORDS] = {NULL};
    struct sv rest = arg, word;
    for (size_t n = 0; n < WORDS && sv_next(&rest, ' ', &word); n++)
        words[n] = sv_is(word, "FILE") ? p->w->file : text_of(p, word);
    int status =
        world_run(p->w, words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7], NULL);
    if (status) printf("%s", str_c(&p->w->said));
    must(p, status == 0, "this failed:", arg);
}

static bool said(const struct play *p, struct sv text) {
    return memmem(p->w->said.p, p->w->said.n, text.p, text.n) != NULL;
}

static void play_says(struct play *p, struct sv arg) {
    if (!said(p, arg)) printf("%s", str_c(&p->w->said));
    must(p, said(p, arg), "not said:", arg);
}

static void play_tacit(struct play *p, struct sv arg) {
    must(p, !said(p, arg), "said:", arg);
}

static void play_count(struct play *p, struct sv arg) {
    struct sv rest = str_sv(&p->w->said), line;
    int64_t want = 0, n = 0;
    sv_to_i64(arg, &want);
    while (sv_next(&rest, '\n', &line)) n += line.n > 0;
    if (n != want) printf("%s%lld lines\n", str_c(&p->w->said), (long long)n);
    must(p, n == want, "not so many:", arg);
}

static void play_saved(struct play *p, struct sv arg) {
    (void)arg;
    play_run(p, SV("dump --data FILE"));
    for (size_t i = 0; i < p->typed.n; i++) must(p, said(p, p->typed.v[i]), "lost:", p->typed.v[i]);
}

static const struct {
    const char *name;
    void (*play)(struct play *p, struct sv arg);
} COMMANDS[] = {
    {"fresh", play_fresh},   {"export", play_export},  {"face", play_face},     {"beside", play_beside},
    {"at", play_at},         {"kill", play_kill},      {"keys", play_keys},     {"type", play_type},
    {"lines", play_lines},   {"paste", play_paste},    {"see", play_see},       {"none", play_none},
    {"focus", play_focus},   {"room", play_room},      {"budget", play_budget}, {"run", play_run},
    {"says", play_says},     {"tacit", play_tacit},    {"count", play_count},   {"saved", play_saved},
    {"settle", play_settle}, {"minutes", play_minutes}};

static void step(struct play *p, struct sv line) {
    size_t cut = sv_find(line, ' ');
    struct sv word = sv_of(line.p, cut),
              arg = cut < line.n ? sv_of(line.p + cut + 1, line.n - cut - 1) : SV("");
    for (size_t i = 0; i < sizeof COMMANDS / sizeof *COMMANDS; i++) {
        if (!sv_is(word, COMMANDS[i].name)) continue;
        COMMANDS[i].play(p, arg);
        return;
    }
    play_fail(p, "unknown command", line);
}

static void play(struct world *w, const char *name) {
    struct play p = {.w = w};
    struct str script = {0};
    struct error e = {0};
    struct sv line;
    p.path = arena_printf(&p.arena, "tests/pty/afternoon/%s.t", name);
    if (!fs_read(p.path, 1 << 20, &script, &e)) fail_msg("%s", e.text);
    p.rest = str_sv(&script);
    while (sv_next(&p.rest, '\n', &line)) {
        p.line++;
        if (line.n && line.p[0] != '#') step(&p, line);
    }
    print_message("             %zu rows typed, %ld other keys, %ld strokes\n", p.typed.n,
                  p.all_keys + p.keys, p.strokes);
    arena_deinit(&p.arena);
    str_deinit(&script);
}

static void the_afternoon(void **state) {
    play(*state, "afternoon");
}

static void the_webinar(void **state) {
    play(*state, "webinar");
}

static void from_paper_in_an_hour(void **state) {
    play(*state, "paper");
}

static void the_call(void **state) {
    play(*state, "call");
}

static void six_months_after(void **state) {
    play(*state, "follow-up");
}

int run_afternoon(void) {
    const struct CMUnitTest tests[] = {TEST(the_call), TEST(the_webinar), TEST(the_afternoon)};
    return cmocka_run_group_tests_name("afternoon", tests, NULL, NULL);
}

int run_paper(void) {
    const struct CMUnitTest tests[] = {TEST(from_paper_in_an_hour)};
    return cmocka_run_group_tests_name("paper", tests, NULL, NULL);
}

int run_follow_up(void) {
    const struct CMUnitTest tests[] = {TEST(six_months_after)};
    return cmocka_run_group_tests_name("follow_up", tests, NULL, NULL);
}
