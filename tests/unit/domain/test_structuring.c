#include "catalyse/domain/structuring.h"
#include "groups.h"
#include <string.h>

static const char *const OPTIONS[] = {"CHARTE", "PARTENARIAT", "CONSORTIUM", "GME",     "GMES",
                                      "ASSO",   "GE",          "GIE",        "SCIC",    "GCSMS",
                                      "GES",    "UES",         "FDD",        "ABRITEE", "PTCE"};

/* One letter a question: y, n, or - for no answer. */
static const char *worth(struct arena *a, const char *typed) {
    int answers[N_STRUCTURE_QUESTIONS];
    const char *out = "";
    for (int i = 0; i < N_STRUCTURE_QUESTIONS; i++)
        answers[i] = typed[i] == 'y' ? 1 : typed[i] == 'n' ? 0 : NOT_ANSWERED;
    for (size_t i = 0; i < COUNT(OPTIONS); i++)
        if (option_worth_asking(sv_from(OPTIONS[i]), answers))
            out = arena_printf(a, "%s%s%s", out, *out ? " " : "", OPTIONS[i]);
    return out;
}

static void answers_lead_to_options(void **state) {
    (void)state;
    static const struct {
        const char *typed, *options;
    } rows[] = {
        {"-------", ""},
        {"nnnnnnn", "CHARTE PARTENARIAT"},
        {"nnnnnn-", ""},
        {"ynnnnnn", "CONSORTIUM"},
        {"nnnynnn", "GME GMES"},
        {"nynnnnn", "GE"},
        {"ny---n-", "GE"}, /* until a shared asset or a long term is answered yes */
        {"yy-----", "CONSORTIUM GE"},
        {"yy----y", "CONSORTIUM ASSO"},
        {"nyynnnn", "ASSO"},
        {"nynnnny", "ASSO"},
        {"nnnynyy", "GME GMES SCIC"},
        {"nnnnynn", "FDD ABRITEE"},
        {"nnynnnn", ""},
        {"yyyyyyy", "CONSORTIUM GME GMES ASSO SCIC FDD ABRITEE"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) assert_string_equal(worth(&a, rows[i].typed), rows[i].options);
    arena_deinit(&a);
}

static void scores_lead_to_models(void **state) {
    (void)state;
    static const struct {
        int scores[N_SCALE_QUESTIONS];
        enum scale_model first, second;
        int off;
    } rows[] = {
        {{2, 4, 1, 1}, SCALE_INTEGRATED, SCALE_FRANCHISE, 0},
        {{4, 3, 4, 1}, SCALE_FEDERATION, SCALE_OPEN, 0},
        {{3, 5, 1, 4}, SCALE_FRANCHISE, SCALE_INTEGRATED, 0},
        {{5, 1, 1, 1}, SCALE_OPEN, SCALE_FEDERATION, 0},
        {{5, 2, 5, 1}, SCALE_FEDERATION, SCALE_OPEN, 0},
        {{3, 3, 3, 3}, SCALE_INTEGRATED, SCALE_FEDERATION, 2},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct scale_fit fits[N_SCALE_MODELS];
        assert_true(scale_fits(rows[i].scores, fits));
        assert_int_equal(fits[0].model, rows[i].first);
        assert_int_equal(fits[1].model, rows[i].second);
        assert_int_equal(fits[0].off, rows[i].off);
    }
}

static void nothing_is_said_while_a_score_is_missing(void **state) {
    (void)state;
    struct scale_fit fits[N_SCALE_MODELS];
    assert_false(scale_fits((const int[]){2, 4, 0, 1}, fits));
    assert_false(scale_fits((const int[]){2, 6, 1, 1}, fits));
}

static void the_reason_names_each_score_that_counts(void **state) {
    (void)state;
    struct arena a = {0};
    assert_string_equal(scale_why(&a, SCALE_FEDERATION, (const int[]){4, 5, 1, 1}),
                        "local autonomy 4 (at least 4) · weight of the name 5 (2 to 4) · local welcome 1 (at "
                        "least 4)");
    assert_string_equal(scale_why(&a, SCALE_OPEN, (const int[]){5, 1, 1, 1}),
                        "local autonomy 5 (at least 4) · weight of the name 1 (at most 2)");
    arena_deinit(&a);
}

int test_structuring(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_lead_to_options),
        cmocka_unit_test(scores_lead_to_models),
        cmocka_unit_test(nothing_is_said_while_a_score_is_missing),
        cmocka_unit_test(the_reason_names_each_score_that_counts),
    };
    return cmocka_run_group_tests_name("structuring", tests, NULL, NULL);
}
