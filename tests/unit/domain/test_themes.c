#include "catalyse/domain/themes.h"
#include "groups.h"

/* The expressions of Lisière: ranks given to COM ALI REM FEM NUM LOG ENT, a line each; "." none. */
static const char *const lisiere[] = {
    "3.1...2", "21.3...", ".1.2..3", "2.1.3..", "231....", "...2.31", "...1.32", "3.21...",
    "21...3.", "...3.21", "3..2..1", "...1.32", "1.2...3", "1.3..2.", ".123...", "3.2.1..",
    ".21...3", "2..1..3", "312....", "2...1.3", ".132...", "..1..23", "1..32..",
};

enum { THEMES = 7, COM = 1, ALI, REM, FEM, NUM, LOG, ENT };

static size_t ranks_of(struct theme_rank *out) {
    size_t n = 0;
    for (size_t org = 0; org < COUNT(lisiere); org++)
        for (int t = 0; t < THEMES; t++)
            if (lisiere[org][t] != '.')
                out[n++] = (struct theme_rank){(int64_t)org, t + 1, lisiere[org][t] - '0'};
    return n;
}

static void lisiere_has_its_points(void **state) {
    (void)state;
    static const struct {
        int points, first, place;
        bool tied;
    } rows[THEMES] = {{26, 3, 2, false}, {21, 6, 4, true},  {27, 5, 1, false}, {24, 4, 3, false},
                      {9, 2, 7, false},  {10, 0, 6, false}, {21, 3, 4, true}};
    struct theme_rank ranks[COUNT(lisiere) * 3];
    struct theme_score themes[THEMES] = {{.theme = 1}, {.theme = 2}, {.theme = 3}, {.theme = 4},
                                         {.theme = 5}, {.theme = 6}, {.theme = 7}};
    themes_score(ranks, ranks_of(ranks), themes, THEMES);
    for (int t = 0; t < THEMES; t++) {
        assert_int_equal(themes[t].theme, t + 1);
        assert_int_equal(themes[t].points, rows[t].points);
        assert_int_equal(themes[t].by_rank[0], rows[t].first);
        assert_int_equal(themes[t].place, rows[t].place);
        assert_int_equal(themes[t].tied, rows[t].tied);
        assert_int_equal(themes[t].ranked,
                         themes[t].by_rank[0] + themes[t].by_rank[1] + themes[t].by_rank[2]);
    }
    themes_sort(themes, THEMES);
    const int order[] = {REM, COM, FEM, ALI, ENT, LOG, NUM};
    for (int t = 0; t < THEMES; t++) assert_int_equal(themes[t].theme, order[t]);
}

static void means_and_strange_ranks(void **state) {
    (void)state;
    static const struct theme_rank ranks[] = {{1, 5, 1}, {2, 5, 2}, {3, 5, 2},
                                              {4, 5, 0}, {5, 5, 4}, {6, 99, 1}};
    struct theme_score t[] = {{.theme = 5}, {.theme = 6}};
    themes_score(ranks, COUNT(ranks), t, 2);
    assert_int_equal(t[0].mean_rank, 167);
    assert_int_equal(t[0].ranked, 3);
    assert_int_equal(t[0].points, 7);
    assert_int_equal(t[1].mean_rank, 0);
    assert_int_equal(t[1].place, 2);
    themes_score(NULL, 0, t, 2);
    assert_true(t[0].tied && t[1].tied && t[0].place == 1);
}

static void more_first_choices_go_first_among_equal_points(void **state) {
    (void)state;
    static const struct theme_rank ranks[] = {{1, 5, 2}, {2, 5, 3}, {3, 6, 1}};
    struct theme_score t[] = {{.theme = 5}, {.theme = 6}};
    themes_score(ranks, COUNT(ranks), t, 2);
    themes_sort(t, 2);
    assert_int_equal(t[0].theme, 6);
    assert_true(t[0].tied && t[1].tied && t[0].place == 1 && t[1].place == 1);
}

int test_themes(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lisiere_has_its_points),
        cmocka_unit_test(means_and_strange_ranks),
        cmocka_unit_test(more_first_choices_go_first_among_equal_points),
    };
    return cmocka_run_group_tests_name("themes", tests, NULL, NULL);
}
