#include "catalyse/base/fs.h"
#include "tests.h"
#include <string.h>

/* A number before a noun in the plural says "1 units" some day: such words are chosen by the number. */

/* Numbers that are limits, or of which there are always several. */
static const char *const several[] = {
    "larger than %zu bytes",   "has at most %d bytes",    "line of %lld to %lld bytes",
    "more than %d keys",       "in %d groups at most",    "%d counts: how many",
    "%d points given",         "than the %zu statements", "It takes %zu changes",
    "this cell has %zu bytes", "which names %zu columns", "at most %zu characters",
    "no meeting of %d minutes"};
static const char *const no_nouns[] = {"dans", "sans", "sous", "plus", "mais",
                                       "pas",  "has",  "was",  "less", "this"};

static bool is_listed(const char *const *list, size_t n, struct sv word) {
    for (size_t i = 0; i < n; i++)
        if (sv_is(word, list[i])) return true;
    return false;
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* The word behind the blank that follows, or nothing. */
static struct sv word_after(const char *at) {
    static const char nbsp[] = "\xC2\xA0";
    size_t n = 0;
    if (!strncmp(at, nbsp, 2))
        at += 2;
    else if (*at == ' ')
        at++;
    else
        return SV_NULL;
    while (is_letter(at[n])) n++;
    return sv_of(at, n);
}

static bool counts_many(const char *text) {
    static const char *const numbers[] = {"%zu", "%d", "%lld"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        for (const char *at = text; (at = strstr(at, numbers[i]));) {
            at += strlen(numbers[i]);
            struct sv word = word_after(at);
            bool many = word.n > 3 && (sv_ends(word, SV("s")) || sv_is(word, "people"));
            if (many && !is_listed(no_nouns, sizeof no_nouns / sizeof *no_nouns, word)) return true;
        }
    return false;
}

static bool is_allowed(const char *msgid) {
    for (size_t i = 0; i < sizeof several / sizeof *several; i++)
        if (strstr(msgid, several[i])) return true;
    return false;
}

static void check_catalogue(struct arena *a, const char *path) {
    struct str text = {0};
    const char *msgid = "";
    kept_read(path, &text);
    struct sv rest = str_sv(&text), line;
    while (sv_next(&rest, '\n', &line)) {
        const char *copy = arena_strndup(a, line.p, line.n);
        if (sv_starts(line, SV("msgid "))) msgid = copy;
        bool alone = sv_starts(line, SV("msgstr "));
        if (alone && !is_allowed(msgid) && (counts_many(msgid) || counts_many(copy)))
            fail_msg("%s: %s %s: P_() chooses the word by the number", path, msgid, copy);
    }
    str_deinit(&text);
}

static void words_follow_their_number(void **state) {
    struct arena a = {0};
    struct error e;
    char **names;
    size_t n;
    (void)state;
    if (!fs_list("src/po/fr", ".po", &a, &names, &n, &e)) fail_msg("%s", e.text);
    assert_true(n > 5);
    for (size_t i = 0; i < n; i++) check_catalogue(&a, fs_join(&a, "src/po/fr", names[i]));
    arena_deinit(&a);
}

int plurals_tests(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_follow_their_number)};
    return cmocka_run_group_tests_name("plurals", tests, NULL, NULL);
}
