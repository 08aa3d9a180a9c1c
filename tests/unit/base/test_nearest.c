#include "catalyse/base/nearest.h"
#include "groups.h"

static void the_closest_name_is_kept(void **state) {
    (void)state;
    static const char *const names[] = {"language", "theme", "mouse", "bell", "fg"};
    static const char seventy[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static const struct {
        const char *word, *name;
    } cases[] = {
        {"theme", "theme"},
        {"THEME", "theme"},
        {"tehme", "theme"},
        {"them", "theme"},
        {"themes", "theme"},
        {"langage", "language"},
        {"lnagauge", "language"},
        {"muse", "mouse"},
        {"house", "mouse"},
        {"blel", "bell"},
        {"f", "fg"},
        {"gf", "fg"},
        {"f1", "fg"},
        {"xyz", NULL},
        {"", NULL},
        {"tm", NULL},
        {"bxxl", "bell"},
        {"xxxl", NULL},
        {"languages of", NULL},
        {seventy, NULL},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct nearest near = {.word = sv_from(cases[i].word)};
        for (size_t j = 0; j < COUNT(names); j++) nearest_try(&near, names[j]);
        if (cases[i].name)
            assert_string_equal(near.name, cases[i].name);
        else
            assert_null(near.name);
    }
}

static void distance_counts_edits(void **state) {
    (void)state;
    static const struct {
        const char *word, *name;
        size_t distance;
    } cases[] = {{"same", "same", 0},  {"smae", "same", 1},  {"sam", "same", 1}, {"came", "same", 1},
                 {"sames", "same", 1}, {"smaes", "same", 2}, {"", "a", 1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct nearest near = {.word = sv_from(cases[i].word)};
        nearest_try(&near, cases[i].name);
        assert_non_null(near.name);
        assert_int_equal(near.distance, cases[i].distance);
    }
}

int test_nearest(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_closest_name_is_kept),
        cmocka_unit_test(distance_counts_edits),
    };
    return cmocka_run_group_tests_name("nearest", tests, NULL, NULL);
}
