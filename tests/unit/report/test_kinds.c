#include "tests.h"
#include "world.h"
#include <string.h>

static void kinds_are_found_with_a_hint(void **state) {
    const struct report_kind *kind;
    struct error e;
    (void)state;
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        assert_true(report_kind_find(sv_from(REPORT_KINDS[i].code), &kind, &e));
        assert_ptr_equal(kind, &REPORT_KINDS[i]);
    }
    assert_false(report_kind_find(SV("minute"), &kind, &e));
    assert_int_equal(e.code, ERR_USAGE);
    has(sv_from(e.text), "did you mean 'minutes'?");
    assert_false(report_kind_find(SV("invoice"), &kind, &e));
    lacks(sv_from(e.text), "did you mean");
}

static void formats_are_found_with_a_hint(void **state) {
    enum report_format format;
    struct error e;
    (void)state;
    for (int i = 0; i < N_REPORT_FORMATS; i++) {
        assert_true(report_format_find(sv_from(REPORT_FORMATS[i].code), &format, &e));
        assert_int_equal(format, i);
    }
    assert_false(report_format_find(SV("htm"), &format, &e));
    has(sv_from(e.text), "did you mean 'html'?");
    assert_false(report_format_find(SV("powerpoint"), &format, &e));
    has(sv_from(e.text), "md, html, csv, json, ics, eml, pdf, docx or odt");
}

static void what_cannot_be_made_is_refused(void **state) {
    struct world *w = *state;
    static const struct {
        const char *kind;
        struct report_options o;
        enum error_code code;
    } cases[] = {
        {"theme-map", {.subgroup = 1}, ERR_USAGE},
        {"minutes", {.format = REPORT_ICS}, ERR_USAGE},
        {"badges", {.format = REPORT_CSV}, ERR_USAGE},
        {"badges", {.person = 1}, ERR_USAGE},
        {"person", {.lang = LANG_FR}, ERR_USAGE},
        {"person", {.person = 1}, ERR_USAGE},
        {"badges", {.paper = REPORT_PAPER_A4}, ERR_USAGE},
        {"commitments", {.event = 1}, ERR_USAGE},
        {"minutes", {.event = 1}, ERR_NO_FILE},
        {"minutes", {.subgroup = 1}, ERR_NO_FILE},
        {"consortium", {.subgroup = 1}, ERR_NO_FILE},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct report_kind *kind;
        struct view v = world_view(w, report_viewer(world_kind("minutes"), 0));
        struct str out = {0};
        struct error e;
        assert_true(report_kind_find(sv_from(cases[i].kind), &kind, &e));
        assert_false(report_write(&v, kind, &cases[i].o, &out, &e));
        assert_int_equal(e.code, cases[i].code);
        assert_int_equal(out.n, 0);
    }
}

static void an_organisation_that_is_no_fund_is_refused(void **state) {
    struct world *w = *state;
    struct report_options o = {.fund = world_id(w, "organisation", "ORG-02")};
    struct view v = world_view(w, report_viewer(world_kind("minutes"), 0));
    struct str out = {0};
    struct error e;
    assert_false(report_write(&v, world_kind("minutes"), &o, &out, &e));
    assert_int_equal(e.code, ERR_USAGE);
    o.fund = world_id(w, "organisation", "ORG-32");
    assert_true(report_write(&v, world_kind("minutes"), &o, &out, &e));
    has(str_sv(&out), "Meant for: Fonds Brindelac, group with funds");
    str_deinit(&out);
}

static void a_review_of_one_group_is_its_own(void **state) {
    (void)state;
    assert_int_equal(report_viewer(world_kind("review"), 0).audience, AUD_FUNDS);
    assert_int_equal(report_viewer(world_kind("review"), 7).audience, AUD_GROUP);
    assert_int_equal(report_viewer(world_kind("minutes"), 7).audience, AUD_FUNDS);
}

static void file_names_say_what_and_for_whom(void **state) {
    struct world *w = *state;
    const struct report_kind *kind = world_kind("minutes");
    struct report_options o = {.lang = LANG_FR, .format = REPORT_HTML};
    struct view v = world_view(w, report_viewer(world_kind("minutes"), 0));
    struct str name = {0};
    struct error e;
    assert_true(report_file_name(&v, kind, &o, &name, &e));
    assert_string_equal(str_c(&name), "lisiere-2026-minutes-funds-fr.html");
    str_clear(&name);
    o = (struct report_options){.lang = LANG_EN,
                                .format = REPORT_CSV,
                                .subgroup = world_id(w, "subgroup", "SG-ALI"),
                                .event = world_id(w, "event", "EV-5"),
                                .fund = world_id(w, "organisation", "ORG-31")};
    v.viewer = viewer_me();
    assert_true(report_file_name(&v, kind, &o, &name, &e));
    assert_string_equal(str_c(&name), "lisiere-2026-minutes-ev-5-sg-ali-org-31-me-en.csv");
    str_deinit(&name);
}

int kinds_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_are_found_with_a_hint),
        cmocka_unit_test(formats_are_found_with_a_hint),
        cmocka_unit_test(a_review_of_one_group_is_its_own),
        cmocka_unit_test_setup_teardown(what_cannot_be_made_is_refused, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(an_organisation_that_is_no_fund_is_refused, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(file_names_say_what_and_for_whom, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("kinds", tests, NULL, NULL);
}
