#include "catalyse/tui/burst.h"
#include "catalyse/base/utf8.h"
#include "support.h"
#include <string.h>

/* A story: keys as "c" at a time, with '+' before a key that comes while more is waiting; what came out is
 * written as keys, "[text]" and "[text:ran]", "^" for Up. */
struct step {
    int64_t at;
    const char *keys;
};

static void tell(struct burst *b, struct str *out) {
    struct event e;
    while (burst_next(b, false, &e)) {
        if (e.kind == EVENT_TEXT) {
            str_addf(out, e.ran ? "[%.*s:%d]" : "[%.*s]", SV_ARG(e.text), e.ran);
        } else if (e.kind == EVENT_KEY && e.key == K_UP) {
            str_addc(out, '^');
        } else if (e.kind == EVENT_KEY && e.key == K_ENTER) {
            str_addc(out, '/');
        } else if (e.kind == EVENT_KEY) {
            utf8_put(out, e.key);
        } else {
            str_addc(out, '.');
        }
    }
}

static void press(struct burst *b, char letter, int64_t at, bool field, bool more, struct str *out) {
    struct event e = event_key(letter == '^'   ? K_UP
                               : letter == '/' ? K_ENTER
                                               : (uint32_t)(unsigned char)letter);
    e.at = at;
    if (letter == '.') e.kind = EVENT_TICK;
    burst_push(b, &e, field, more);
    tell(b, out);
}

static void expect_story(const struct step *steps, bool field, const char *want) {
    struct burst b;
    struct str out = {0};
    burst_init(&b, SV("jkhl"));
    for (; steps->keys; steps++) {
        size_t n = strlen(steps->keys);
        for (size_t i = 0; i < n; i++) press(&b, steps->keys[i], steps->at, field, i + 1 < n, &out);
    }
    assert_false(burst_holding(&b));
    assert_string_equal(str_c(&out), want);
    str_deinit(&out);
    burst_deinit(&b);
}

static void stories(void **state) {
    (void)state;
    static const struct {
        struct step steps[8];
        bool field;
        const char *want;
    } cases[] = {
        {{{0, "a"}, {1000, "b"}, {2000, "c"}}, false, "abc"},                   /* slow keys are keys */
        {{{0, "a"}, {150, "b"}, {300, "c"}, {2000, "d"}}, false, "ab[abc:2]d"}, /* fast fingers */
        {{{0, "a"}, {150, "b"}, {500, "c"}}, false, "abc"},                     /* not fast enough */
        {{{0, "besoin"}}, false, "[besoin]"},                                   /* at once: no action runs */
        {{{0, "ab"}}, false, "ab"},                                             /* two are not three */
        {{{0, "a"}, {100, "bc"}}, false, "a[abc:1]"},
        {{{0, "jjjjjjjj"}}, false, "jjjjjjjj"}, /* a held key */
        {{{0, "nnnn"}}, false, "nnnn"},
        {{{0, "jkjjk"}}, false, "jkjjk"}, /* only moves */
        {{{0, "j"}, {100, "k"}, {200, "k"}}, false, "jkk"},
        {{{0, "341/25/"}}, false, "341/25/"}, /* digits are counted where they are wanted */
        {{{0, "3"}, {100, "4"}, {200, "1"}}, false, "341"},
        {{{0, "v"}, {100, "224321"}}, false, "v224321"}, /* also behind the key that asked for them */
        {{{0, "v"}, {100, "2"}, {200, "4"}, {300, "a"}}, false, "v24[24a:2]"},
        {{{0, "&"}, {100, "'"}, {200, "("}}, false, "&'("}, /* the same on a French keyboard */
        {{{0, "34 ans"}}, false, "[34 ans]"},
        {{{0, "jardin"}}, false, "[jardin]"},
        {{{0, "abc/def/"}}, false, "[abc\ndef\n]"}, /* lines pasted without brackets */
        {{{0, "ab/"}}, false, "ab/"},
        {{{0, "abc^d"}}, false, "[abc]^d"},
        {{{0, "ab^cd"}}, false, "ab^cd"},
        {{{0, "a"}, {100, "^"}, {150, "b"}, {200, "c"}}, false, "a^bc"},
        {{{0, "a"}, {100, "b"}, {150, "."}, {200, "c"}}, false, "ab.[abc:2]"},
        {{{0, "besoin"}}, true, "besoin"}, /* in a field */
        {{{0, "/"}, {10, "/"}, {20, "/"}}, false, "///"},
        {{{0, "a"}, {100, "b"}, {200, "c"}, {300, "d"}, {400, "e"}, {500, "f"}}, false, "ab[abc:2]de[def:2]"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) expect_story(cases[i].steps, cases[i].field, cases[i].want);
}

static void held_keys_wait_for_nothing_but_input(void **state) {
    (void)state;
    struct burst b;
    struct str out = {0};
    burst_init(&b, SV(""));
    press(&b, 'a', 0, false, true, &out);
    assert_true(burst_holding(&b));
    assert_string_equal(str_c(&out), "");
    struct event none = {.kind = EVENT_NONE, .at = 5};
    burst_push(&b, &none, false, false);
    tell(&b, &out);
    assert_string_equal(str_c(&out), "a");
    assert_false(burst_holding(&b));
    str_deinit(&out);
    burst_deinit(&b);
}

static void paste_goes_through_as_it_is(void **state) {
    (void)state;
    struct burst b;
    struct event paste = event_text(SV("one\ntwo")), out;
    burst_init(&b, SV(""));
    burst_push(&b, &paste, false, true);
    assert_true(burst_next(&b, false, &out));
    assert_int_equal(out.kind, EVENT_TEXT);
    assert_int_equal(out.ran, 0);
    assert_true(sv_is(out.text, "one\ntwo"));
    assert_false(burst_next(&b, false, &out));
    burst_deinit(&b);
}

/* What comes out, put together without what ran twice, is what went in. */
static void nothing_is_ever_lost(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 7);
    for (int round = 0; round < 200; round++) {
        struct burst b;
        struct str in = {0}, out = {0};
        int64_t at = 0;
        burst_init(&b, SV("jk"));
        for (int i = 0; i < 50; i++) {
            char letter = (char)('a' + prng_below(&r, 12));
            bool more = i < 49 && prng_below(&r, 3) == 0;
            at += more ? 0 : (int64_t)prng_below(&r, 300);
            str_addc(&in, letter);
            struct event e = event_key((uint32_t)letter);
            e.at = at;
            burst_push(&b, &e, prng_below(&r, 9) == 0, more);
            while (burst_next(&b, false, &e)) {
                if (e.kind == EVENT_TEXT)
                    str_add(&out, sv_of(e.text.p + e.ran, e.text.n - (size_t)e.ran));
                else
                    utf8_put(&out, e.key);
            }
        }
        assert_string_equal(str_c(&out), str_c(&in));
        str_deinit(&in);
        str_deinit(&out);
        burst_deinit(&b);
    }
}

static bool is_opener(const void *ctx, uint32_t key) {
    return key == (unsigned char)*(const char *)ctx;
}

/* Whether a field has the focus then. */
static bool handed_out(struct burst *b, bool field, bool fails, struct str *out) {
    struct event e;
    while (burst_next(b, field, &e)) {
        if (e.kind == EVENT_TEXT) str_addf(out, e.ran ? "[%.*s:%d]" : "[%.*s]", SV_ARG(e.text), e.ran);
        if (e.kind == EVENT_KEY) str_addc(out, event_is(&e, K_ENTER) ? '/' : (char)e.key);
        bool opens = event_is(&e, 'o') && !field && !fails;
        if (opens) str_addc(out, '<');
        field = (field || opens) && !event_is(&e, K_ENTER);
    }
    return field;
}

/* "o" opens a field, unless it fails to; "/" closes it: what goes into the field stands between brackets.
 * What is before "|" has been read when the rest comes. */
static void a_key_that_opens_a_field_takes_the_text_along(void **state) {
    (void)state;
    static const struct {
        const char *typed;
        bool fails;
        const char *want;
    } cases[] = {{"ocuisine", false, "o<cuisine"},
                 {"ocuisine", true, "o[ocuisine:1]"},
                 {"cuisine", false, "[cuisine]"},
                 {"oab/ocd/", false, "o<ab/o<cd/"},
                 {"oab/xyz", false, "o<ab/[xyz]"},
                 {"oab/x", false, "o<ab/x"},
                 {"xocuisine", false, "[xocuisine]"},
                 {"oo", false, "o<o"},
                 {"oab/jk", false, "o<ab/jk"},
                 {"x|ocuisine", false, "xo<cuisine"},
                 {"xy|ocuisine", false, "xy[xyocuisine:2]"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct burst b;
        struct str out = {0};
        bool field = false;
        burst_init(&b, SV("jk"));
        burst_openers(&b, is_opener, "o");
        for (const char *p = cases[i].typed; *p; p++) {
            struct event key = event_key(*p == '/' ? K_ENTER : (uint32_t)(unsigned char)*p);
            if (*p != '|') burst_push(&b, &key, false, p[1] != '\0' && p[1] != '|');
            if (*p == '|') field = handed_out(&b, field, cases[i].fails, &out);
        }
        handed_out(&b, field, cases[i].fails, &out);
        assert_string_equal(str_c(&out), cases[i].want);
        str_deinit(&out);
        burst_deinit(&b);
    }
}

static bool counted(const void *ctx) {
    (void)ctx;
    return true;
}

/* Five fingers, then "o" for what was said: however fast, the answer is no count and no digit of it a finger.
 */
static void a_letter_behind_counts_is_a_key(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"03120ovu 3/9/", "03120o<vu 3/9/"},
                                           {"0|3|1|2|0|o|v|u/", "03120o<vu/"},
                                           {"03120o|vu/03|120", "03120o<vu/03120"},
                                           {"03120x", "03120x"},
                                           {"xocuisine", "[xocuisine]"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct burst b;
        struct str out = {0};
        bool field = false;
        burst_init(&b, SV("jk"));
        burst_openers(&b, is_opener, "o");
        burst_counts(&b, counted);
        for (const char *p = cases[i][0]; *p; p++) {
            struct event key = event_key(*p == '/' ? K_ENTER : (uint32_t)(unsigned char)*p);
            if (*p == '|') continue;
            burst_push(&b, &key, field, p[1] != '\0' && p[1] != '|');
            field = handed_out(&b, field, false, &out);
        }
        assert_string_equal(str_c(&out), cases[i][1]);
        str_deinit(&out);
        burst_deinit(&b);
    }
}

int test_burst(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(stories),
                                       cmocka_unit_test(held_keys_wait_for_nothing_but_input),
                                       cmocka_unit_test(paste_goes_through_as_it_is),
                                       cmocka_unit_test(nothing_is_ever_lost),
                                       cmocka_unit_test(a_key_that_opens_a_field_takes_the_text_along),
                                       cmocka_unit_test(a_letter_behind_counts_is_a_key)};
    return RUN(tests);
}
