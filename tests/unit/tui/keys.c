#include "catalyse/tui/keys.h"
#include "support.h"
#include <string.h>

static void keys_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t key;
    } cases[] = {
        {"a", 'a'},
        {"é", 0xE9},
        {"?", '?'},
        {"C-p", K_CTRL | 'p'},
        {"C-P", K_CTRL | 'p'},
        {"M-n", K_ALT | 'n'},
        {"A-N", K_ALT | 'N'},
        {"F1", K_F1},
        {"f12", K_F12},
        {"Space", ' '},
        {"S-Tab", K_BACKTAB},
        {"backtab", K_BACKTAB},
        {"C-S-Up", K_CTRL | K_SHIFT | K_UP},
        {"Hash", '#'},
        {"C--", K_CTRL | '-'},
        {"-", '-'},
        {"PageUp", K_PGUP},
        {"ENTER", K_ENTER},
        {"C-M-x", K_CTRL | K_ALT | 'x'},
        {"日", 0x65E5},
        {"C-Space", K_CTRL | ' '},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        uint32_t key = 0;
        if (!key_parse(sv_from(cases[i].text), &key)) fail_msg("%s is not read", cases[i].text);
        assert_int_equal(key, cases[i].key);
    }
}

static void nonsense_is_no_key(void **state) {
    (void)state;
    static const char *const cases[] = {"",     " ",    "C-",   "S-a", "F0",  "F13", "F01", "ab",
                                        "Entr", "\x01", "\xff", "C-C", "X-a", "F1x", "C-ab"};
    for (size_t i = 0; i < COUNT(cases); i++) {
        uint32_t key;
        bool control_c = strcmp(cases[i], "C-C") == 0;
        if (key_parse(sv_from(cases[i]), &key) != control_c) fail_msg("%s", cases[i]);
    }
}

static void every_key_is_read_back(void **state) {
    (void)state;
    static const uint32_t bits[] = {0, K_CTRL, K_ALT, K_CTRL | K_ALT};
    struct str text = {0};
    for (uint32_t base = ' '; base <= K_LAST; base++) {
        if (base == 0x7F) base = 0xA1;
        if (base == 0x250) base = K_BASE;
        for (size_t i = 0; i < COUNT(bits); i++) {
            uint32_t key = base | bits[i], back = 0;
            if ((bits[i] & K_CTRL) && base >= 'A' && base <= 'Z') continue;
            str_clear(&text);
            key_write(key, &text);
            if (!key_parse(str_sv(&text), &back) || back != key) fail_msg("%s", str_c(&text));
        }
    }
    str_deinit(&text);
}

static void sequences_are_read_and_written(void **state) {
    (void)state;
    static const struct {
        const char *text, *written, *shown;
    } cases[] = {
        {"g 1", "g 1", "g1"},
        {"g1", "g 1", "g1"},
        {"C-x C-s", "C-x C-s", "Ctrl-x Ctrl-s"},
        {"Space", "Space", "Space"},
        {"  gg ", "g g", "gg"},
        {"Esc x", "Esc x", "Esc x"},
        {"é", "é", "é"},
        {"S-Tab", "BackTab", "Shift-Tab"},
    };
    struct str out = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct keyseq seq;
        assert_true(keyseq_parse(sv_from(cases[i].text), &seq));
        str_clear(&out);
        keyseq_write(&seq, &out);
        assert_string_equal(str_c(&out), cases[i].written);
        str_clear(&out);
        keyseq_show(&seq, &out);
        assert_string_equal(str_c(&out), cases[i].shown);
    }
    struct keyseq seq;
    assert_false(keyseq_parse(SV("a b c d"), &seq));
    assert_false(keyseq_parse(SV("abc"), &seq));
    assert_false(keyseq_parse(SV(""), &seq));
    str_deinit(&out);
}

static void azerty_digits_need_no_shift(void **state) {
    (void)state;
    static const uint32_t row[] = {0xE0, '&', 0xE9, '"', '\'', '(', '-', 0xE8, '_', 0xE7};
    for (int digit = 0; digit < 10; digit++) {
        assert_int_equal(key_digit(row[digit]), digit);
        assert_int_equal(key_digit((uint32_t)('0' + digit)), digit);
    }
    assert_int_equal(key_digit(0xA7), 6);
    assert_int_equal(key_digit('!'), 8);
    assert_int_equal(key_digit('a'), -1);
    assert_int_equal(key_digit(K_CTRL | '1'), -1);
}

enum { ADD, DELETE, STAGE_1, STAGE_2, HELP };

static struct keymap make_map(void) {
    static const struct {
        int action;
        const char *keys;
    } rows[] = {{ADD, "a, Insert"}, {DELETE, "d"}, {STAGE_1, "g 1, F2"}, {STAGE_2, "g2,F3"}, {HELP, "?, F1"}};
    struct keymap m = {0};
    struct error e;
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_true(keymap_bind(&m, rows[i].action, sv_from(rows[i].keys), &e));
    return m;
}

/* Feeds one key; the action, -1 for none, -2 while a sequence is under way, -3 for a mistyped one. */
static int feed(const struct keymap *const *maps, size_t n, struct keyseq *pending, uint32_t key) {
    int action = -1;
    bool dropped;
    switch (keymap_feed(maps, n, pending, key, &action, NULL, &dropped)) {
    case KEYMAP_FOUND:
        return action;
    case KEYMAP_PENDING:
        return -2;
    default:
        return dropped ? -3 : -1;
    }
}

static void sequences_wait_for_their_end(void **state) {
    (void)state;
    struct keymap m = make_map();
    const struct keymap *maps[] = {&m};
    static const struct {
        uint32_t key;
        int want;
    } steps[] = {{'a', ADD}, {'g', -2},  {'1', STAGE_1}, {'1', -1},   {'g', -2},
                 {'a', -3},  {'a', ADD}, {'g', -2},      {K_ESC, -3}, {K_F1 + 2, STAGE_2},
                 {'g', -2},  {'g', -3},  {K_INSERT, ADD}};
    struct keyseq pending = {0};
    for (size_t i = 0; i < COUNT(steps); i++)
        assert_int_equal(feed(maps, 1, &pending, steps[i].key), steps[i].want);
    keymap_deinit(&m);
}

static void the_first_map_wins(void **state) {
    (void)state;
    struct keymap global = make_map(), screen = {0};
    struct error e;
    assert_true(keymap_bind(&screen, 50, SV("d"), &e));
    const struct keymap *maps[] = {&screen, &global};
    struct keyseq pending = {0};
    int action = -1;
    size_t map = 9;
    bool dropped;
    assert_int_equal(keymap_feed(maps, 2, &pending, 'd', &action, &map, &dropped), KEYMAP_FOUND);
    assert_true(action == 50 && map == 0);
    assert_int_equal(keymap_feed(maps, 2, &pending, 'a', &action, &map, &dropped), KEYMAP_FOUND);
    assert_true(action == ADD && map == 1);
    keymap_deinit(&global);
    keymap_deinit(&screen);
}

static void rebinding_replaces_all_keys(void **state) {
    (void)state;
    struct keymap m = make_map();
    const struct keymap *maps[] = {&m};
    struct keyseq pending = {0};
    struct error e = {0};
    assert_true(keymap_rebind(&m, ADD, SV("n, Comma"), &e));
    assert_int_equal(feed(maps, 1, &pending, 'a'), -1);
    assert_int_equal(feed(maps, 1, &pending, K_INSERT), -1);
    assert_int_equal(feed(maps, 1, &pending, ','), ADD);
    assert_int_equal(keymap_first(&m, ADD)->key[0], 'n');
    assert_false(keymap_rebind(&m, ADD, SV("x, nonsense"), &e));
    assert_int_equal(e.code, ERR_CONFIG);
    assert_non_null(strstr(e.text, "nonsense"));
    assert_int_equal(feed(maps, 1, &pending, 'n'), ADD);
    assert_true(keymap_rebind(&m, ADD, SV(""), &e));
    assert_null(keymap_first(&m, ADD));
    keymap_deinit(&m);
}

static void a_key_is_given_up_for_another_action(void **state) {
    (void)state;
    static const struct {
        const char *keys;
        bool loses;
    } cases[] = {{"x", false}, {"a", true}, {"Insert", true}, {"a b", true}, {"x, a", true}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct keymap m = make_map();
        struct error e;
        size_t before = m.n;
        assert_true(keymap_bind(&m, 99, sv_from(cases[i].keys), &e));
        size_t bound = m.n;
        keymap_yield(&m, ADD, 99);
        assert_int_equal(m.n, bound - cases[i].loses);
        assert_true(m.n >= before);
        assert_non_null(keymap_first(&m, ADD));
        assert_non_null(keymap_first(&m, 99));
        keymap_deinit(&m);
    }
}

static void conflicts_are_found(void **state) {
    (void)state;
    static const struct {
        const char *keys;
        bool conflict;
    } cases[] = {{"x", false},   {"d", true},     {"g", true}, {"g 1 x", true},
                 {"g 3", false}, {"S-F2", false}, {"F2", true}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct keymap m = make_map();
        struct error e;
        const struct binding *a, *b;
        assert_false(keymap_conflict(&m, &a, &b));
        assert_true(keymap_bind(&m, 99, sv_from(cases[i].keys), &e));
        assert_int_equal(keymap_conflict(&m, &a, &b), cases[i].conflict);
        keymap_deinit(&m);
    }
}

int test_keys(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_read),
        cmocka_unit_test(nonsense_is_no_key),
        cmocka_unit_test(every_key_is_read_back),
        cmocka_unit_test(sequences_are_read_and_written),
        cmocka_unit_test(azerty_digits_need_no_shift),
        cmocka_unit_test(sequences_wait_for_their_end),
        cmocka_unit_test(the_first_map_wins),
        cmocka_unit_test(rebinding_replaces_all_keys),
        cmocka_unit_test(a_key_is_given_up_for_another_action),
        cmocka_unit_test(conflicts_are_found),
    };
    return RUN(tests);
}
