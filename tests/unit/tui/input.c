#include "tui/input.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/keys.h"
#include "support.h"
#include "tui/plain.h"

/* Events as text: names of keys, [texts], (mouse row,col kind). */
static void tell(const struct event *e, struct str *out) {
    static const char *const mouse[] = {"click", "again", "up", "down"};
    if (out->n) str_addc(out, ' ');
    if (e->kind == EVENT_KEY) key_write(e->key, out);
    if (e->kind == EVENT_TEXT) str_addf(out, "[%.*s]", SV_ARG(e->text));
    if (e->kind == EVENT_MOUSE) str_addf(out, "(%s %d,%d)", mouse[e->mouse], e->row, e->col);
}

static enum input_result drain(struct input *in, bool over, struct str *out) {
    struct event e;
    enum input_result result;
    while ((result = input_next(in, over, &e)) == INPUT_EVENT) tell(&e, out);
    return result;
}

static const struct {
    const char *bytes;
    const char *want;
} cases[] = {
    {"a", "a"},
    {"aé日😀", "a é 日 😀"},
    {"\x01\x10\x1a\x1c\x1f", "C-a C-p C-z C-Backslash C-_"},
    {"\r\n\t\x7f\b", "Enter Enter Tab Backspace Backspace"},
    {"\033", "Esc"},
    {"\033\033", "Esc Esc"},
    {"\033[A\033OA\033[B\033OB", "Up Up Down Down"},
    {"\033[H\033[F\033[1~\033[4~\033[7~\033[8~\033OH\033OF", "Home End Home End Home End Home End"},
    {"\033[2~\033[3~\033[5~\033[6~", "Insert Delete PgUp PgDn"},
    {"\033OP\033OQ\033[13~\033[[D\033[15~\033[17~\033[24~", "F1 F2 F3 F4 F5 F6 F12"},
    {"\033[1;5C\033[1;3D\033[1;2A\033[3;5~", "C-Right M-Left S-Up C-Delete"},
    {"\033Oc\033[a\033[5^\033[5$", "C-Right S-Up C-PgUp S-PgUp"},
    {"\033[Z\033[9;2u\033[27;2;9~", "BackTab BackTab BackTab"},
    {"\033x\033é\033\x7f\033\r\033\x02", "M-x M-é M-Backspace M-Enter C-M-b"},
    {"\033\033[A\033\033OB", "M-Up M-Down"},
    {"\033[97;5u\033[97;3u\033[233u\033[97;2u\033[13u\033[27u", "C-a M-a é A Enter Esc"},
    {"\033[<0;8;6M\033[<0;8;6m\033[<64;1;1M\033[<65;1;1M", "(click 5,7) (up 0,0) (down 0,0)"},
    {"\033[<0;8;6M\033[<0;8;6M\033[<0;9;6M", "(click 5,7) (again 5,7) (click 5,8)"},
    {"\033[M (&\033[M`!!", "(click 5,7) (up 0,0)"},
    {"\033Oj\033Om\033Op\033Oy\033OM", "* - 0 9 Enter"},
    {"\033[200~one\rtwo\r\nthree\033[201~x", "[one\ntwo\nthree] x"},
    {"\033[200~\033[31m\x07tab\tend\033[201~", "[[31mtab\tend]"},
    {"\033[200~\033[201~", "[]"},
    {"\033[200~\xff\xc3(\033[201~", "[��(]"},
    /* no keys: nothing is typed */
    {"\033[99Xa", "a"},
    {"\033[?1;2ca", "a"},
    {"\033[I\033[Oa", "a"},
    {"\033[1;2;3;4;5~a", "S-Home a"},
    {"\033[0;0;99999999999999u\033[1114112u\033[55296ua", "a"},
    {"\033[12\033[A", "Up"},
    {"\xff\xc3(\x80", "("},
    {"\xc2\x9b"
     "31ma",
     "3 1 m a"},
    {"\xf4\x90\x80\x80\xed\xa0\x80z", "z"},
    {"", ""},
};

static void bytes_become_events(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct input in = {0};
        struct str have = {0};
        input_feed(&in, sv_from(cases[i].bytes));
        drain(&in, false, &have);
        assert_int_equal(drain(&in, true, &have), INPUT_EMPTY);
        assert_string_equal(str_c(&have), cases[i].want);
        str_deinit(&have);
        input_deinit(&in);
    }
}

static void torn_bytes_become_the_same_events(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct input in = {0};
        struct str have = {0};
        for (const char *p = cases[i].bytes; *p; p++) {
            input_feed(&in, sv_of(p, 1));
            drain(&in, false, &have);
        }
        drain(&in, true, &have);
        assert_string_equal(str_c(&have), cases[i].want);
        str_deinit(&have);
        input_deinit(&in);
    }
}

static void what_is_torn_waits_until_it_is_over(void **state) {
    (void)state;
    static const struct {
        const char *bytes, *over;
    } torn[] = {{"\033", "Esc"},  {"\033[", "M-["},          {"\033O", "M-O"},
                {"\033[1;", ""},  {"\033[<0;1", ""},         {"\xc3", ""},
                {"\xe6\x97", ""}, {"\033\033", "Esc Esc"},   {"\033[M ", ""},
                {"\033\xc3", ""}, {"\033[200~abc", "[abc]"}, {"\033[200~abc\033[20", "[abc[20]"}};
    for (size_t i = 0; i < COUNT(torn); i++) {
        struct input in = {0};
        struct str have = {0};
        input_feed(&in, sv_from(torn[i].bytes));
        assert_int_equal(drain(&in, false, &have), INPUT_TORN);
        assert_string_equal(str_c(&have), "");
        assert_int_equal(drain(&in, true, &have), INPUT_EMPTY);
        assert_string_equal(str_c(&have), torn[i].over);
        str_deinit(&have);
        input_deinit(&in);
    }
}

static const char *lookup(const char *name) {
    if (sv_is(sv_from(name), "kf1")) return "\033[\001";
    if (sv_is(sv_from(name), "khome")) return "\033[25~";
    if (sv_is(sv_from(name), "kbs")) return "\177";
    return NULL;
}

static void the_terminal_at_hand_has_keys_of_its_own(void **state) {
    (void)state;
    struct input in = {0};
    struct str have = {0};
    input_add_keys(&in, lookup);
    assert_int_equal(in.n_keys, 2);
    input_feed(&in, SV("\033[\001\033[25~\033[2"));
    assert_int_equal(drain(&in, false, &have), INPUT_TORN);
    input_feed(&in, SV("5~\033[2~"));
    assert_int_equal(drain(&in, false, &have), INPUT_EMPTY);
    assert_string_equal(str_c(&have), "F1 Home Home Insert");
    str_deinit(&have);
    input_deinit(&in);
}

static void a_text_lives_until_the_next_but_one(void **state) {
    (void)state;
    struct input in = {0};
    struct event first, second;
    input_feed(&in, SV("\033[200~one\033[201~\033[200~two\033[201~"));
    assert_int_equal(input_next(&in, false, &first), INPUT_EVENT);
    assert_int_equal(input_next(&in, false, &second), INPUT_EVENT);
    assert_true(sv_is(first.text, "one"));
    assert_true(sv_is(second.text, "two"));
    input_deinit(&in);
}

static void a_huge_paste_is_cut_and_ends(void **state) {
    (void)state;
    struct input in = {0};
    struct str big = {0};
    struct event e;
    str_addn(&big, 'x', 3 * INPUT_PASTE_MAX);
    input_feed(&in, SV("\033[200~"));
    input_feed(&in, str_sv(&big));
    assert_int_equal(input_next(&in, false, &e), INPUT_TORN);
    input_feed(&in, SV("\033[201~q"));
    assert_int_equal(input_next(&in, false, &e), INPUT_EVENT);
    assert_int_equal(e.text.n, INPUT_PASTE_MAX);
    assert_int_equal(input_next(&in, false, &e), INPUT_EVENT);
    assert_int_equal(e.key, 'q');
    str_deinit(&big);
    input_deinit(&in);
}

static void any_bytes_come_to_an_end(void **state) {
    (void)state;
    static const char letters[] = "\033\033\033[[[O;;<>?0123456789~ABMZcu$^\r\xc3\xa9\xe6\x97\xa5\x80\xff q";
    struct prng r;
    prng_seed(&r, 3);
    for (int round = 0; round < 3000; round++) {
        struct input in = {0};
        struct event e;
        for (int i = 0; i < 40; i++) {
            input_feed(&in, sv_of(&letters[prng_below(&r, sizeof letters - 1)], 1));
            while (input_next(&in, prng_below(&r, 4) == 0, &e) == INPUT_EVENT)
                if (e.kind == EVENT_KEY)
                    assert_true((e.key & 0x3FFFFF) <= K_LAST && (e.key & 0x3FFFFF) >= ' ');
        }
        while (input_next(&in, true, &e) == INPUT_EVENT) continue;
        assert_int_equal(input_next(&in, true, &e), INPUT_EMPTY);
        input_deinit(&in);
    }
}

static void characters_have_plain_forms(void **state) {
    (void)state;
    static const struct {
        uint32_t from, to;
    } pairs[] = {{'a', 'a'},    {0xE9, 'e'},   {0xC9, 'E'},   {0x153, 'o'}, {0x152, 'O'},
                 {0x2026, '~'}, {0x65E5, '?'}, {0x2500, '-'}, {0xA0, ' '},  {0xB7, '.'}};
    for (size_t i = 0; i < COUNT(pairs); i++) assert_int_equal(plain_character(pairs[i].from), pairs[i].to);
}

/* What screens and their words are made of, letters aside. */
static void signs_of_the_screens_have_plain_forms(void **state) {
    (void)state;
    struct sv signs = SV("—–·«»“”’…→←↑↓×−±€°•≈●○✓★☐Σ└┌┐┘│─█▓▒░▀▄▌▐▲▼◂▸›²‑≥≤‖½");
    uint32_t cp;
    for (size_t at = 0; utf8_next(signs, &at, &cp);)
        if (plain_character(cp) == '?' || plain_character(cp) >= 0x80) fail_msg("U+%04X", cp);
}

static void cells_take_the_columns_they_should(void **state) {
    (void)state;
    struct frame f;
    wchar_t out[CELL_WIDE];
    frame_init(&f, 1, 4);
    frame_put(&f, 0, 0, 0x65E5, 2, ROLE_NORMAL, 0);
    frame_put(&f, 0, 2, 'e' | (uint64_t)0x301 << CP_BITS, 1, ROLE_NORMAL, 0);
    frame_put(&f, 0, 3, 0xE0001, 1, ROLE_NORMAL, 0);
    assert_false(cell_wide(frame_at(&f, 0, 0), true, out));
    assert_true(out[0] == 0x65E5 && out[1] == 0);
    assert_true(cell_wide(frame_at(&f, 0, 0), false, out));
    assert_true(out[0] == '?' && out[1] == 0);
    assert_false(cell_wide(frame_at(&f, 0, 2), true, out));
    assert_true(out[0] == 'e' && out[1] == 0x301 && out[2] == 0);
    assert_false(cell_wide(frame_at(&f, 0, 3), true, out));
    assert_true(out[0] == 0xFFFD && out[1] == 0);
    frame_deinit(&f);
}

int test_input(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_become_events),
        cmocka_unit_test(torn_bytes_become_the_same_events),
        cmocka_unit_test(what_is_torn_waits_until_it_is_over),
        cmocka_unit_test(the_terminal_at_hand_has_keys_of_its_own),
        cmocka_unit_test(a_text_lives_until_the_next_but_one),
        cmocka_unit_test(a_huge_paste_is_cut_and_ends),
        cmocka_unit_test(any_bytes_come_to_an_end),
        cmocka_unit_test(characters_have_plain_forms),
        cmocka_unit_test(signs_of_the_screens_have_plain_forms),
        cmocka_unit_test(cells_take_the_columns_they_should),
    };
    return RUN(tests);
}
