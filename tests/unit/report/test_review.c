#include "catalyse/service/reviews.h"
#include "catalyse/service/selfdiag.h"
#include "catalyse/service/steps.h"
#include "catalyse/service/structuring.h"
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

/* A line for all groups of which nothing is known yet, in place of a part each. */
static void groups_of_which_nothing_is_noted_share_a_line(void **state) {
    static const char *const kinds[] = {"review", "checklist"};
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_HTML};
    const struct pair pair = {SV("theme"), SV("ALI")};
    struct edit_result done;
    struct str out = {0};
    struct error e;
    assert_true(edit_add(&v, entity_named("subgroup"), &pair, 1, &done, &e));
    const struct pair name = {SV("name"), SV("Night work")};
    assert_true(edit_set(&v, entity_named("subgroup"), done.id, &name, 1, &done, &e));
    for (size_t i = 0; i < COUNT(kinds); i++) {
        str_clear(&out);
        world_write(w, viewer_of(AUD_FUNDS), kinds[i], &o, &out);
        has(str_sv(&out), "<p>Nothing noted yet: Night work.</p>");
        lacks(str_sv(&out), "Group Night work");
        has(str_sv(&out), "Group Sustainable food");
    }
    str_deinit(&out);
}

/* Room to write where the group has not spoken yet; a fund reads no question without its answer. */
static void what_nobody_said_yet_is_to_be_written(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {
        .lang = LANG_EN, .format = REPORT_HTML, .subgroup = world_id(w, "subgroup", "SG-ALI")};
    struct sv said[REVIEW_STEPS] = {SV("six hundred jars"), SV(""), SV(""), SV("")};
    struct edit_result saved;
    struct steps_added added;
    struct str out = {0};
    struct error e;
    world_write(w, viewer_of(AUD_GROUP), "review", &o, &out);
    has(str_sv(&out), "<ul class=\"boxes of1\">\n<li><p>What did we do together");
    assert_true(review_note(&v, o.subgroup, v.today, said, &saved, &added, &e));
    str_clear(&out);
    world_write(w, viewer_of(AUD_GROUP), "review", &o, &out);
    lacks(str_sv(&out), "<li><p>What did we do together");
    has(str_sv(&out), "six hundred jars");
    has(str_sv(&out), "<li><p>What pleased us");
    review_for(w, AUD_FUNDS, &out);
    lacks(str_sv(&out), "What pleased us");
    str_deinit(&out);
}

static void each_round_stands_under_its_day(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct sv said[REVIEW_STEPS] = {SV("six hundred jars"), SV(""), SV(""), SV("")};
    struct edit_result saved;
    struct steps_added added;
    struct str out = {0};
    struct error e;
    assert_true(review_note(&v, world_id(w, "subgroup", "SG-ALI"), v.today, said, &saved, &added, &e));
    review_for(w, AUD_GROUP, &out);
    has(str_sv(&out), "### Review of 01/12/2026\n\nsix hundred jars");
    str_deinit(&out);
}

/* Told some days after it was held, its words still stand under its own day. */
static void a_review_told_later_keeps_its_day(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct sv said[REVIEW_STEPS] = {SV("six hundred jars"), SV(""), SV(""), SV("we go on")};
    struct edit_result saved;
    struct steps_added added;
    struct str out = {0};
    struct error e;
    assert_true(review_note(&v, world_id(w, "subgroup", "SG-ALI"), v.today - 3, said, &saved, &added, &e));
    review_for(w, AUD_GROUP, &out);
    has(str_sv(&out), "### Review of 28/11/2026\n\nsix hundred jars");
    has(str_sv(&out), "### Review of 28/11/2026\n\nwe go on");
    str_deinit(&out);
}

/* The fund, the board and the member each read of it, the fund not how far the group is. */
static void a_signed_agreement_is_told_to_each(void **state) {
    static const struct {
        const char *kind;
        enum audience audience;
        const char *says;
    } TOLD[] = {
        {"funders", AUD_FUNDS, "- **Agreement signed**: Tuesday 1 December 2026"},
        {"consortium", AUD_GROUP, "- **Agreement signed**: Tuesday 1 December 2026"},
        {"my-wish", AUD_ORGANISERS,
         "“From Field to Jar”, and signed its agreement on Tuesday 1 December 2026."},
    };
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct edit_result saved;
    struct str out = {0};
    struct error e;
    assert_true(agreement_sign(&v, world_id(w, "subgroup", "SG-ALI"), v.today, SV(""), &saved, &e));
    for (size_t i = 0; i < sizeof TOLD / sizeof *TOLD; i++) {
        str_clear(&out);
        world_write(w, viewer_of(TOLD[i].audience), TOLD[i].kind, &o, &out);
        has(str_sv(&out), TOLD[i].says);
        if (TOLD[i].audience == AUD_FUNDS) lacks(str_sv(&out), "consortium**: signed");
    }
    str_deinit(&out);
}

/* Little is said of a group to those outside: the groups then follow on one page. */
static void a_group_has_its_page_where_it_reads_itself(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_HTML};
    struct str out = {0};
    world_write(w, viewer_of(AUD_GROUP), "review", &o, &out);
    assert_int_equal(times(str_sv(&out), "<hr class=\"page\">"), 4);
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "review", &o, &out);
    assert_int_equal(times(str_sv(&out), "<h2 id="), 5);
    lacks(str_sv(&out), "<hr class=\"page\">");
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
    sheets(w, "SG-COM", 1, "1111111111111111", 2);
    dashboard_for(w, AUD_ORGANISERS, REPORT_MD, &out);
    has(str_sv(&out), "## What the groups think of themselves");
    has(str_sv(&out), "4 sheets, without names");
    has(str_sv(&out), "2 sheets, without names\n\nNothing is said of them before there are 3");
    lacks(str_sv(&out), "| 1.0 | | 0 |");
    dashboard_for(w, AUD_FUNDS, REPORT_MD, &out);
    lacks(str_sv(&out), "think of themselves");
    str_deinit(&out);
}

/* One drawing with both rounds, full and dashed, and a table of what moved; a first round alone is drawn
 * once. */
static void two_rounds_are_one_radar(void **state) {
    struct world *w = *state;
    struct str out = {0};
    dashboard_for(w, AUD_ORGANISERS, REPORT_HTML, &out);
    assert_int_equal(times(str_sv(&out), "<title>Self-diagnosis, from 0 to 4"), 3);
    assert_int_equal(times(str_sv(&out), "<polygon fill=\"none\" stroke=\"#1c2126\""), 1);
    has(str_sv(&out), ">round 2, 4 sheets</text>");
    has(str_sv(&out), ">round 1, 5 sheets</text>");
    has(str_sv(&out), "2.2 → 3.2");
    dashboard_for(w, AUD_ORGANISERS, REPORT_MD, &out);
    has(str_sv(&out), "| purpose | 2.2 | 3.2 | +1.0 |");
    has(str_sv(&out), "I could restate our purpose in one sentence | 1 | 3.2 | 4.5 | +1.3 |");
    assert_int_equal(times(str_sv(&out), "What moved on each axis"), 1);
    dashboard_for(w, AUD_ORGANISERS, REPORT_JSON, &out);
    assert_int_equal(times(str_sv(&out), "\"before\""), 8);
    str_deinit(&out);
}

static void a_round_under_way_hides_nothing_of_those_before(void **state) {
    struct world *w = *state;
    struct str out = {0};
    sheets(w, "SG-ALI", 3, "1111111111111111", 1);
    review_for(w, AUD_GROUP, &out);
    has(str_sv(&out), "4 sheets, without names");
    has(str_sv(&out), "Under way: round 3, 1 sheet.");
    has(str_sv(&out), "| purpose | 2.2 | 3.2 | +1.0 |");
    str_deinit(&out);
}

int review_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_dashboard_says_what_groups_think_of_themselves, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(groups_of_which_nothing_is_noted_share_a_line, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(what_nobody_said_yet_is_to_be_written, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(each_round_stands_under_its_day, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(a_review_told_later_keeps_its_day, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(a_group_has_its_page_where_it_reads_itself, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(a_round_under_way_hides_nothing_of_those_before, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(two_rounds_are_one_radar, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(a_signed_agreement_is_told_to_each, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(help_wanted_is_said_to_the_group_alone, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("review", tests, NULL, NULL);
}
