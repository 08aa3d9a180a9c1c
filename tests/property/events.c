#include "../support/check.h"
#include "../support/stage.h"
#include "app/state.h"
#include "catalyse/base/prng.h"
#include "catalyse/service/check.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/history.h"
#include "groups.h"

/* Ten thousand random events on the sample: whatever is pressed, pasted, clicked or resized, the program
 * stays up, the cursor stays in the frame, the file stays sound, and undoing all gives the start back. */

enum { EVENTS = 2500, SEEDS = 4, ROWS_MAX = 100, COLS_MAX = 300 };

struct chaos {
    struct stage s;
    struct prng random;
    struct str typed, start;
    int events;
};

static uint64_t below(struct chaos *c, uint64_t n) {
    return prng_below(&c->random, n);
}

static void data_now(struct chaos *c, struct str *out) {
    struct error e;
    str_clear(out);
    if (!dump_write(app_db(c->s.app), false, sink_to_str(out), &e)) fail_msg("%s", e.text);
}

static uint32_t random_character(struct chaos *c) {
    static const uint32_t others[] = {0xe9,    0xe8,  0xe0,   0xe7,   0x153,  0x2019, 0x4e2d,
                                      0x1f600, 0x301, 0x200d, 0xfe0f, 0x202e, 0xad,   0xfffd};
    if (below(c, 8)) return (uint32_t)(' ' + below(c, 95));
    return others[below(c, sizeof others / sizeof *others)];
}

static void random_text(struct chaos *c) {
    str_clear(&c->typed);
    for (uint64_t n = below(c, 40); n > 0; n--) {
        if (below(c, 12) == 0)
            str_addc(&c->typed, below(c, 4) ? '\n' : '\t');
        else
            utf8_put(&c->typed, random_character(c));
    }
}

/* Any key at all; most often one that is bound, or that fields understand. */
static uint32_t random_key(struct chaos *c) {
    static const uint32_t fields[] = {K_ENTER, K_TAB, K_BACKTAB, K_UP, K_DOWN, K_ESC, K_CTRL | 's'};
    const struct keymap *keys = &c->s.app->keys;
    switch (below(c, 8)) {
    case 0:
        return random_character(c);
    case 1:
        return K_BASE + (uint32_t)below(c, K_LAST - K_BASE + 1);
    case 2:
        return (uint32_t)('a' + below(c, 26)) | (below(c, 2) ? K_CTRL : K_ALT);
    case 3:
        return fields[below(c, sizeof fields / sizeof *fields)];
    default: {
        const struct keyseq *seq = &keys->v[below(c, keys->n)].seq;
        return seq->key[below(c, seq->n)];
    }
    }
}

static struct event random_event(struct chaos *c) {
    struct event e = event_key(random_key(c));
    uint64_t kind = below(c, 100);
    if (kind < 4) {
        random_text(c);
        e = event_text(str_sv(&c->typed));
        e.ran = (int)below(c, 3);
    } else if (kind < 6) {
        e = event_resize((int)below(c, ROWS_MAX + 1), (int)below(c, COLS_MAX + 1));
    } else if (kind < 10) {
        e = (struct event){.kind = EVENT_MOUSE,
                           .row = (int)below(c, ROWS_MAX),
                           .col = (int)below(c, COLS_MAX),
                           .mouse = (enum mouse)below(c, 4)};
    } else if (kind < 11) {
        e = below(c, 2) ? event_tick(clock_now()) : (struct event){.kind = EVENT_FILE};
    }
    return e;
}

static void take(struct chaos *c, const struct event *e) {
    struct error err;
    c->events++;
    if (!stage_event(&c->s, e) && !stage_reopen(&c->s, &err)) fail_msg("%s", err.text);
    const struct frame *f = &c->s.frame;
    assert_in_range(f->cursor.row, 0, f->rows ? f->rows - 1 : 0);
    assert_in_range(f->cursor.col, 0, f->cols ? f->cols - 1 : 0);
}

/* What people do with a row, so that much is changed; "TEXT" stands for something typed. */
static const char *const gestures[] = {
    "d",
    "d y",
    "t Enter",
    "t Down Enter TEXT Enter",
    "a TEXT C-s",
    "y",
    "Space",
    "a TEXT Enter",
    "m TEXT C-s",
    "e TEXT Enter Esc",
    "J",
    "i TEXT Enter",
    "b TEXT Enter",
    "D + 3 j , TEXT Enter",
    "r Enter",
    "u",
    "0 2 4 3 1 Enter",
    "v 3 4 Esc",
    "R y",
    "w",
    "Esc Esc",
    "g 4 Tab",
    "g 5 Tab Tab",
    "g 0 Tab Enter",
    "g 2 End",
};

static void press(struct chaos *c, uint32_t key) {
    struct event e = event_key(key);
    take(c, &e);
}

static void gesture(struct chaos *c) {
    struct sv rest = sv_from(gestures[below(c, sizeof gestures / sizeof *gestures)]), name;
    while (sv_next(&rest, ' ', &name)) {
        uint32_t key = 0;
        if (sv_is(name, "TEXT")) {
            for (uint64_t n = 1 + below(c, 6); n > 0; n--) press(c, random_character(c));
        } else {
            assert_true(key_parse(name, &key));
            press(c, key);
        }
    }
}

static void unlock(struct chaos *c) {
    stage_key(&c->s, K_ESC);
    stage_type(&c->s, SV("open"));
    stage_key(&c->s, K_ENTER);
    assert_false(c->s.app->locked);
}

static void step(struct chaos *c) {
    if (below(c, 10) == 0) {
        gesture(c);
        return;
    }
    struct event e = random_event(c);
    if (e.kind == EVENT_RESIZE) frame_resize(&c->s.frame, e.rows, e.cols);
    take(c, &e);
    if (c->s.app->locked && below(c, 4) == 0) unlock(c);
}

static void file_is_sound(struct chaos *c) {
    struct view v = {
        .db = app_db(c->s.app), .arena = &c->s.arena, .viewer = viewer_me(), .today = clock_today()};
    struct check_report report = {0};
    struct error e;
    if (!check_run(&v, &report, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < report.broken.n; i++) print_error("%.*s\n", SV_ARG(report.broken.v[i].text));
    assert_int_equal(report.broken.n, 0);
}

static size_t undo_all(struct chaos *c) {
    struct db *db = app_db(c->s.app);
    struct error e = {0};
    size_t n = 0;
    while (history_undo(db, &c->s.arena, NULL, &e)) n++;
    if (e.code != ERR_NO_FILE) fail_msg("%s", e.text);
    return n;
}

static void run(uint64_t seed) {
    struct chaos c = {0};
    struct error e;
    struct str end = {0};
    prng_seed(&c.random, seed);
    if (!stage_open(&c.s, "lisiere", 24, 80, seed % 2 ? "fr" : "en", seed % 3 == 0, &e))
        fail_msg("%s", e.text);
    data_now(&c, &c.start);
    while (c.events < EVENTS) step(&c);
    file_is_sound(&c);
    size_t undone = undo_all(&c);
    data_now(&c, &end);
    print_message("seed %llu: %zu changes\n", (unsigned long long)seed, undone);
    assert_true(undone > 0);
    assert_string_equal(str_c(&c.start), str_c(&end));
    stage_close(&c.s);
    str_deinit(&c.start);
    str_deinit(&c.typed);
    str_deinit(&end);
}

static void random_events_do_no_harm(void **state) {
    uint64_t seed = *(uint64_t *)*state;
    for (uint64_t i = 0; i < SEEDS; i++) run(seed + i);
}

int events_tests(uint64_t seed) {
    int64_t now = 0;
    moment_from_iso(SV("2026-12-01T08:00:00.000Z"), &now);
    clock_set(now);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(random_events_do_no_harm, &seed),
    };
    return cmocka_run_group_tests_name("random events", tests, NULL, NULL);
}
