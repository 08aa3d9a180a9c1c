#include "catalyse/base/prng.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/alike.h"
#include "catalyse/domain/wish_line.h"
#include "groups.h"

static void tags_stand_alone_in_the_line(void **state) {
    (void)state;
    static const struct {
        const char *line, *words; /* kind and word of each tag */
    } cases[] = {
        {"Une carte commune #MOB @pota_sauldrine !3", "0MOB 1pota_sauldrine 23 "},
        {"#MOB", "0MOB "},
        {"du C# et des e@mails, bravo !", ""},
        {"# @ ! !bravo !1234 !12", "212 "},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct wish_tag tags[WISH_TAGS_MAX];
        struct str all = {0};
        size_t n = wish_tags(sv_from(cases[i].line), tags);
        for (size_t k = 0; k < n; k++) str_addf(&all, "%d%.*s ", (int)tags[k].kind, SV_ARG(tags[k].word));
        assert_string_equal(str_c(&all), cases[i].words);
        str_deinit(&all);
    }
}

static void ballots_are_numbers_only(void **state) {
    (void)state;
    static const struct {
        const char *line;
        size_t n;
        int last;
    } cases[] = {
        {"2 5 7", 3, 7}, {" 2, 5 et 7 ", 3, 7}, {"12", 1, 12}, {"2/5/7", 3, 7}, {"2 fours", 0, 0},
        {"", 0, 0},      {"1234 5", 0, 0},      {"-", 0, 0},   {"5x2 7", 3, 7}, {"5x", 0, 0},
        {"x2", 0, 0},    {"5x0", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int out[BALLOT_NUMBERS];
        size_t n = 0;
        bool ballot = ballot_numbers(sv_from(cases[i].line), out, &n);
        assert_int_equal(ballot, cases[i].n > 0);
        if (!ballot) continue;
        assert_int_equal(n, cases[i].n);
        assert_int_equal(out[n - 1], cases[i].last);
    }
}

static void lists_lose_their_signs(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"- un four", "un four"},
                                           {"•  une carte ", "une carte"},
                                           {"– 3", "3"},
                                           {"-3", "-3"},
                                           {"un four - deux", "un four - deux"},
                                           {"", ""}};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_true(sv_is(line_unbulleted(sv_from(cases[i][0])), cases[i][1]));
}

static void texts_are_near_by_their_words(void **state) {
    (void)state;
    struct arena a = {0};
    static const struct {
        const char *one, *other;
        int least, most;
    } cases[] = {
        {"Un four commun", "des fours communs", 100, 100},
        {"Une carte des chantiers visibles", "La carte de nos chantiers", ALIKE_NEAR, ALIKE_SAME - 1},
        {"Garde d'enfants", "la garde des enfants", 100, 100},
        {"un camion partagé", "un atelier partagé", 0, 0},
        {"", "", 0, 0},
        {"de la et", "un four", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct word_set one = word_set_of(&a, sv_from(cases[i].one)),
                        other = word_set_of(&a, sv_from(cases[i].other));
        assert_in_range(word_sets_near(&one, &other), cases[i].least, cases[i].most);
        assert_int_equal(word_sets_near(&one, &other), word_sets_near(&other, &one));
    }
    arena_deinit(&a);
}

/* As if each were compared with each. */
static void an_index_finds_all_that_are_near(void **state) {
    enum { TEXTS = 120, WORDS = 12 };
    struct word_set sets[TEXTS];
    struct word_near found[TEXTS];
    struct arena a = {0};
    struct prng random;
    (void)state;
    prng_seed(&random, 11);
    for (size_t i = 0; i < TEXTS; i++) {
        struct str text = {0};
        for (uint64_t n = prng_below(&random, 7); n > 0; n--)
            str_addf(&text, "mot%c ", (char)('a' + prng_below(&random, WORDS)));
        sets[i] = word_set_of(&a, str_sv(&text));
        str_deinit(&text);
    }
    struct word_index index = word_index_of(&a, sets, TEXTS);
    for (size_t i = 0; i < TEXTS; i++) {
        size_t n = word_index_near(&index, i, ALIKE_NEAR, found), expected = 0;
        for (size_t k = 0; k < TEXTS; k++)
            expected += k != i && word_sets_near(&sets[i], &sets[k]) >= ALIKE_NEAR;
        assert_int_equal(n, expected);
        for (size_t k = 0; k < n; k++)
            assert_int_equal(found[k].near, word_sets_near(&sets[i], &sets[found[k].at]));
    }
    arena_deinit(&a);
}

static void dots_are_taken_out_of_the_line(void **state) {
    (void)state;
    static const struct {
        const char *line, *text;
        int64_t dots;
    } cases[] = {
        {"un agenda commun !12", "un agenda commun", 12},
        {"!3 un agenda !4", "un agenda !4", 3},
        {"un !5 agenda", "un agenda", 5},
        {"enfin !", "enfin !", 0},
        {"voir #3 et !trois", "voir #3 et !trois", 0},
        {"!7", "", 7},
        {"", "", 0},
    };
    struct arena a = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t dots;
        assert_true(sv_is(wish_dots(&a, sv_from(cases[i].line), &dots), cases[i].text));
        assert_int_equal(dots, cases[i].dots);
    }
    arena_deinit(&a);
}

int test_wish_line(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_lose_their_signs),           cmocka_unit_test(tags_stand_alone_in_the_line),
        cmocka_unit_test(ballots_are_numbers_only),         cmocka_unit_test(texts_are_near_by_their_words),
        cmocka_unit_test(an_index_finds_all_that_are_near), cmocka_unit_test(dots_are_taken_out_of_the_line),
    };
    return cmocka_run_group_tests_name("wish_line", tests, NULL, NULL);
}
