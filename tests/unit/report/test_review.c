#include "catalyse/service/steps.h"
#include "world.h"

/* The six-month review. */

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

int review_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(help_wanted_is_said_to_the_group_alone, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("review", tests, NULL, NULL);
}
