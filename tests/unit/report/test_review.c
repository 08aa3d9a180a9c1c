#include "catalyse/service/selfdiag.h"
#include "catalyse/service/steps.h"
#include "world.h"

/* The six-month review, and what it shares with the dashboard. */

static void review_for(struct world *w, enum audience audience, struct str *out) {
    struct report_options o = {
        .lang = LANG_EN, .format = REPORT_MD, .subgroup = world_id(w, "subgroup", "SG-ALI")};
    str_clear(out);
    world_write(w, viewer_of(audience), "review", &o, out);
}

static void help_wanted_is_said_to_the_group_alone(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str out = {0};
    struct steps_added added;
    struct error e;
    review_for(w, AUD_GROUP, &out);
    lacks(str_sv(&out), "Help wanted after the self-diagnosis");
    assert_true(steps_want_help(&v, world_id(w, "subgroup", "SG-ALI"), SV("strategic"),
                                SV("relire nos statuts"), &added, &e));
    review_for(w, AUD_GROUP, &out);
    has(str_sv(&out), "### Help wanted after the self-diagnosis\n\n- relire nos statuts");
    has(str_sv(&out), "for the organisation");
    lacks(str_sv(&out), "Help wanted: relire");
    review_for(w, AUD_FUNDS, &out);
    lacks(str_sv(&out), "Help wanted");
    lacks(str_sv(&out), "relire nos statuts");
    str_deinit(&out);
}

static void sheets(struct world *w, const char *group, int round, const char *sheet, int n) {
    struct view v = world_view(w, viewer_me());
    struct error e;
    for (int i = 0; i < n; i++)
        if (!selfdiag_add(&v, world_id(w, "subgroup", group), round, sv_from(sheet), &e))
            fail_msg("%s", e.text);
}

static void dashboard_for(struct world *w, enum audience audience, enum report_format format,
                          struct str *out) {
    struct report_options o = {.lang = LANG_EN, .format = format};
    str_clear(out);
    world_write(w, viewer_of(audience), "dashboard", &o, out);
}

static void the_dashboard_says_what_groups_think_of_themselves(void **state) {
    struct world *w = *state;
    struct str out = {0};
    dashboard_for(w, AUD_ORGANISERS, REPORT_MD, &out);
    lacks(str_sv(&out), "think of themselves");
    sheets(w, "SG-ALI", 1, "2222222222222222", 4);
    sheets(w, "SG-ALI", 2, "1444444444444442", 3);
    sheets(w, "SG-ALI", 2, "4444444444444444", 1);
    sheets(w, "SG-REM", 1, "1111111111111111", 2);
    dashboard_for(w, AUD_ORGANISERS, REPORT_MD, &out);
    has(str_sv(&out), "## What the groups think of themselves");
    has(str_sv(&out), "4 sheets, without names");
    has(str_sv(&out), "2 sheets, without names\n\nNothing is said of them before there are 3");
    has(str_sv(&out), "| 2.0 | 4.0 | 0 |");
    has(str_sv(&out), "| 2.0 | 1.8 | 3 |");
    lacks(str_sv(&out), "| 0.0 |");
    dashboard_for(w, AUD_ORGANISERS, REPORT_HTML, &out);
    assert_int_equal(times(str_sv(&out), "<svg"), times(str_sv(&out), "</svg>"));
    has(str_sv(&out), "The same in the first round");
    dashboard_for(w, AUD_FUNDS, REPORT_MD, &out);
    lacks(str_sv(&out), "think of themselves");
    str_deinit(&out);
}

int review_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_dashboard_says_what_groups_think_of_themselves, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(help_wanted_is_said_to_the_group_alone, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("review", tests, NULL, NULL);
}
