#include "world.h"

static const struct report_options markdown = {.lang = LANG_EN, .format = REPORT_MD};
static const struct report_options page = {.lang = LANG_EN, .format = REPORT_HTML};

enum { MORE = 22 };

static const char *code(struct world *w, int i) {
    return arena_printf(&w->a, "Z%02d", i);
}

static void add_themes(struct world *w) {
    for (int i = 0; i < MORE; i++) {
        const struct pair theme[] = {{SV("code"), sv_from(code(w, i))},
                                     {SV("name_fr"), sv_from(arena_printf(&w->a, "Thème n° %d", i))},
                                     {SV("name_en"), sv_from(arena_printf(&w->a, "Theme number %d", i))},
                                     {SV("state"), SV("retained")}};
        world_add(w, "theme", theme, sizeof theme / sizeof *theme);
    }
}

/* A fourth choice of an answer is none, so each new theme is ranked by an answer of its own. */
static void rank_them(struct world *w) {
    for (int i = 0; i < MORE; i++) {
        const char *ref = arena_printf(&w->a, "ORG-Z%d", i), *eoi = arena_printf(&w->a, "EOI-Z%d", i);
        const struct pair org[] = {{SV("ref"), sv_from(ref)},
                                   {SV("name"), sv_from(arena_printf(&w->a, "Atelier n° %d", i))},
                                   {SV("kind"), SV("ACI")}};
        const struct pair answer[] = {{SV("ref"), sv_from(eoi)},
                                      {SV("org"), sv_from(ref)},
                                      {SV("received_on"), SV("2026-03-01")},
                                      {SV("share_organisers"), SV("1")},
                                      {SV("share_group"), SV("1")},
                                      {SV("share_funds"), SV("1")},
                                      {SV("state"), SV("received")}};
        const struct pair rank[] = {
            {SV("expression"), sv_from(eoi)}, {SV("theme"), sv_from(code(w, i))}, {SV("rank"), SV("1")}};
        world_add(w, "organisation", org, sizeof org / sizeof *org);
        world_add(w, "expression_of_interest", answer, sizeof answer / sizeof *answer);
        world_add(w, "interest_rank", rank, sizeof rank / sizeof *rank);
    }
}

static void themes_that_nobody_ranks_take_no_room(void **state) {
    struct world *w = *state;
    struct str out = {0};
    add_themes(w);
    world_write(w, viewer_of(AUD_FUNDS), "theme-map", &markdown, &out);
    has(str_sv(&out), "\nNobody ranked: ");
    lacks(str_sv(&out), "| Z00 |");
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "theme-map", &page, &out);
    assert_int_equal(times(str_sv(&out), "<svg "), 1);
    lacks(str_sv(&out), "<figure class=\"parted\">");
    str_deinit(&out);
}

/* No table is wider than the page, no drawing higher than what is left of it. */
static void many_themes_are_parted(void **state) {
    struct world *w = *state;
    struct str out = {0};
    add_themes(w);
    rank_them(w);
    world_write(w, viewer_of(AUD_ORGANISERS), "theme-map", &page, &out);
    lacks(str_sv(&out), "Nobody ranked");
    has(str_sv(&out), "<figure class=\"parted\">");
    assert_int_equal(times(str_sv(&out), "<svg "), 7);
    assert_int_equal(times(str_sv(&out), "first choices × 3</text>"), 1);
    assert_int_equal(times(str_sv(&out), "<caption>Who wants what: rank given to each theme</caption>"), 4);
    for (int i = 0; i < MORE; i++) {
        assert_int_equal(
            times(str_sv(&out), arena_printf(&w->a, "<th scope=\"col\" class=\"c\">%s</th>", code(w, i))), 1);
        assert_int_equal(times(str_sv(&out), arena_printf(&w->a, ">Atelier n° %d</th>", i)), 1);
    }
    str_deinit(&out);
}

int theme_map_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(themes_that_nobody_ranks_take_no_room),
        TEST(many_themes_are_parted),
    };
    return cmocka_run_group_tests_name("theme map", tests, NULL, NULL);
}
