#include "catalyse/domain/entities.h"
#include "catalyse/domain/unit.h"
#include "groups.h"

static void one_of_a_unit_is_said_so(void **state) {
    static const struct {
        const char *code;
        int64_t hundredths;
        const char *words;
    } rows[] = {{"items", 100, "item"},
                {"items", 200, "items"},
                {"items", 0, "items"},
                {"days", 150, "days"},
                {"headcount", 100, "person"},
                {"headcount", 3000, "people"},
                {"days/month", 100, "day a month"},
                {"EUR", 100, "EUR"}};
    const struct choice *units = field_named(entity_named("commitment"), "unit")->choices;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(unit_words(choice_find(units, sv_from(rows[i].code)), rows[i].hundredths),
                            rows[i].words);
    assert_string_equal(unit_words(NULL, 100), "");
}

int test_unit(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_of_a_unit_is_said_so)};
    return cmocka_run_group_tests_name("unit", tests, NULL, NULL);
}
