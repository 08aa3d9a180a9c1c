#include "groups.h"
#include <string.h>

static const char *title(void *ctx, const char *entity, int64_t id) {
    if (id < 0) return NULL;
    return arena_printf(ctx, "%s %d", entity, (int)id);
}

static void placeholders_are_filled_once(void **state) {
    (void)state;
    struct arena a = {0};
    struct param params[] = {
        {.name = "n", .kind = PARAM_NUMBER, .i = 1234},
        {.name = "t", .kind = PARAM_TEXT, .t = SV("{n}\0x")},
        {.name = "d", .kind = PARAM_DECIMAL, .i = 42},
    };
    static const struct {
        const char *message, *text;
    } rows[] = {
        {"", ""},
        {"{n}", "1,234"},
        {"a {n} b {n}", "a 1,234 b 1,234"},
        {"{unknown}", "{unknown}"},
        {"{n", "{n"},
        {"n}", "n}"},
        {"{}", "{}"},
        {"{{n}}", "{1,234}"},
        {"{d} {x}{n}", "4.2 {x}1,234"},
    };
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_string_equal(message_fill(&a, rows[i].message, params, COUNT(params), NULL), rows[i].text);
    assert_memory_equal(message_fill(&a, "{t}!", params, COUNT(params), NULL), "{n}\0x!", 7);
    arena_deinit(&a);
}

static void parameters_are_words_of_the_language(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings out = {.arena = &a};
    struct titles titles = {title, &a};
    struct finding *f = finding_add(&out, FIND_BUDGET_SUM, "project", 2);
    finding_money(f, "sum", 24000000);
    finding_money(f, "total", 25000050);
    assert_string_equal(finding_words(&a, f, &titles),
                        "project 2: the budget lines add up to €240,000, the total is €250,000.50");
    f = finding_add(&out, FIND_COMMIT_LAPSED, "commitment", -1);
    finding_day(f, "end", day("2026-06-18"));
    assert_non_null(strstr(finding_words(&a, f, &titles), "Commitment: it ended Thu 18 June"));
    f = finding_add(&out, FIND_SHARES_SUM, "consortium", 1);
    finding_percent(f, "sum", 9850);
    i18n_push(LANG_FR);
    assert_string_equal(finding_words(&a, f, NULL),
                        "Consortium : les parts de frais de structure font 98,50 %, et non 100 %");
    i18n_pop();
    arena_deinit(&a);
}

static void plurals_follow_n(void **state) {
    (void)state;
    struct arena a = {0};
    static const struct {
        int n;
        const char *en, *fr;
    } rows[] = {{0, "0 organisations", "0 structure,"},
                {1, "1 organisation,", "1 structure,"},
                {2, "2 organisations", "2 structures"}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        struct finding *f = finding_add(&out, FIND_GROUP_TOO_SMALL, "subgroup", 1);
        finding_number(f, "n", rows[i].n);
        finding_number(f, "min", 3);
        assert_non_null(strstr(finding_words(&a, f, NULL), rows[i].en));
        i18n_push(LANG_FR);
        assert_non_null(strstr(finding_words(&a, f, NULL), rows[i].fr));
        i18n_pop();
    }
    arena_deinit(&a);
}

static void every_kind_is_complete(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    for (int i = 0; i < N_FINDINGS; i++) {
        const struct finding_kind *k = &FINDINGS[i];
        assert_non_null(k->code);
        assert_int_equal(strspn(k->code, "abcdefghijklmnopqrstuvwxyz_"), strlen(k->code));
        for (int j = 0; j < i; j++) assert_string_not_equal(k->code, FINDINGS[j].code);
        if (k->many)
            assert_ptr_not_equal(i18n_plural(k->one, k->many, 2), k->many);
        else
            assert_ptr_not_equal(i18n_text(k->one), k->one);
        if (k->remedy) assert_ptr_not_equal(i18n_text(k->remedy), k->remedy);
    }
    i18n_pop();
}

static void the_french_names_the_same_things(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    for (int i = 0; i < N_FINDINGS; i++) {
        const struct finding_kind *k = &FINDINGS[i];
        same_placeholders(k->one, k->many ? i18n_plural(k->one, k->many, 1) : i18n_text(k->one));
        if (k->many) same_placeholders(k->many, i18n_plural(k->one, k->many, 2));
    }
    i18n_pop();
}

static void severities_are_counted(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings out = {.arena = &a};
    assert_false(findings_refuse(&out));
    finding_add(&out, FIND_LOAN_AT_COST, "money_flow", 1);
    finding_add(&out, FIND_HOST_NAME, "money_flow", 1);
    assert_false(findings_refuse(&out));
    finding_add(&out, FIND_ONWARD_PUBLIC, "money_flow", 1);
    assert_true(findings_refuse(&out));
    assert_int_equal(findings_count(&out, 0, SEV_INFO), 3);
    assert_int_equal(findings_count(&out, 0, SEV_WARNING), 2);
    assert_int_equal(findings_count(&out, 2, SEV_INFO), 1);
    assert_string_equal(codes_of(&a, &out), "loan_at_cost? host_name onward_public!");
    assert_string_equal(severity_word(SEV_ERROR), "error");
    assert_non_null(finding_remedy(&a, &out.v[1], NULL));
    assert_null(finding_remedy(&a, finding_add(&out, FIND_GROUP_ONE_KIND, "subgroup", 1), NULL));
    arena_deinit(&a);
}

int test_finding(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(placeholders_are_filled_once),
        cmocka_unit_test(parameters_are_words_of_the_language),
        cmocka_unit_test(plurals_follow_n),
        cmocka_unit_test(every_kind_is_complete),
        cmocka_unit_test(the_french_names_the_same_things),
        cmocka_unit_test(severities_are_counted),
    };
    return cmocka_run_group_tests_name("finding", tests, NULL, NULL);
}
