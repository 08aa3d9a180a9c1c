#include "catalyse/base/date.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "groups.h"
#include "sample_entity.h"
#include <stdlib.h>
#include <string.h>

static int32_t today;

static int pin_today(void **state) {
    (void)state;
    today = date_make(2026, 11, 21);
    return 0;
}

static void what_people_write_becomes_a_value(void **state) {
    (void)state;
    static const struct {
        const char *field, *text, *plain;
    } cases[] = {
        {"title", "  a\tb ", "a b"},
        {"title", "", ""},
        {"body", "a\r\nb", "a\nb"},
        {"count", "12 000", "12000"},
        {"count", " -5 ", "-5"},
        {"fte", "2,5", "2.50"},
        {"share", "22 %", "2200"},
        {"share", "22,5 %", "2250"},
        {"share", "22.5", "2250"},
        {"share", "22", "2200"},
        {"share", "2200", "2200"},
        {"share", "100", "10000"},
        {"share", "0,22 %", "0.22%"},
        {"share", "9,99 %", "9.99%"},
        {"share", "10,01", "1001"},
        {"share", "0", "0"},
        {"grant", "1,5 k", "1500.00"},
        {"grant", "0", "0.00"},
        {"open", "oui", "1"},
        {"open", "FALSE", "0"},
        {"colour", "green", "green"},
        {"colour", "MAY", "green"},
        {"colour", "GREEN", "green"},
        {"due", "demain", "2026-11-22"},
        {"due", "18/06/2026", "2026-06-18"},
        {"start", "9h05", "09:05"},
        {"at", "2026-06-18T11:57:03.123Z", "2026-06-18T11:57:03.123Z"},
        {"owner", "ORG-36", "ORG-36"},
        {"due", "   ", ""},
        {"at", "2026-06-18 13:57", "2026-06-18T11:57:00.000Z"}, /* here, in summer */
        {"at", "5/2/2026 10h", "2026-02-05T09:00:00.000Z"},
    };
    struct arena a = {0};
    struct error e;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct field *f = field_named(&sample_entity, cases[i].field);
        struct value v;
        if (!value_parse(&a, f, sv_from(cases[i].text), today, &v, &e))
            fail_msg("%s '%s': %s", f->name, cases[i].text, e.text);
        assert_int_equal(v.null, *cases[i].plain == '\0');
        if (f->kind == FIELD_REF) continue;
        struct str plain = {0};
        value_plain(f, v, &plain);
        assert_string_equal(str_c(&plain), cases[i].plain);
        struct value again;
        assert_true(value_parse(&a, f, str_sv(&plain), today, &again, &e));
        assert_true(value_eq(v, again));
        str_deinit(&plain);
    }
    arena_deinit(&a);
}

static void what_cannot_be_read_is_told_with_the_label(void **state) {
    (void)state;
    const struct {
        const char *field;
        struct sv text;
        const char *said;
    } cases[] = {
        {"title", SV("123456789"), "Title: at most 8 characters are kept, there are 9"},
        {"title", SV("a\0b"), "Title: 'a�b' is not valid UTF-8 text"},
        {"body", SV("\xff"), "Body: '�' is not valid UTF-8 text"},
        {"count", SV("12001"), "Count: a number from -5 to 12,000 is expected"},
        {"count", SV("1.5"), "Count: '1.5' is not a whole number"},
        {"share", SV("a fifth"), "Share: 'a fifth' is not a share; write 22, 22.5 or 22%"},
        {"share", SV("%"), "Share: '%' is not a share; write 22, 22.5 or 22%"},
        {"share", SV("101"), "Share: a number from 0% to 100% is expected"},
        {"share", SV("101 %"), "Share: a number from 0% to 100% is expected"},
        {"fte", SV("1.555"), "FTE: '1.555' is not a number with at most 2 decimals"},
        {"grant", SV("-1"), "Grant: a number from 0 to 1,000,000 is expected"},
        {"open", SV("peut-être"), "Open: 'peut-être' is neither yes nor no"},
        {"colour", SV("blue"), "Colour: 'blue' is none of: January, May"},
        {"due", SV("31/02/2026"), "Due: '31/02/2026' is not a date; write 2026-06-18 or 18/06/2026"},
        {"start", SV("25:00"), "Start: '25:00' is not a time of day; write 13:30"},
        {"at", SV("now"), "At: 'now' is not a date and time; write 2026-06-18 13:57"},
        {"due", SV("\033[31mred\033[0m"), NULL},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct error e = {0};
        struct value v;
        assert_false(
            value_parse(&a, field_named(&sample_entity, cases[i].field), cases[i].text, today, &v, &e));
        assert_int_equal(e.code, ERR_DATA);
        if (cases[i].said) assert_string_equal(e.text, cases[i].said);
        assert_null(strchr(e.text, '\033'));
    }
    arena_deinit(&a);
}

static void checks_hold_for_values_from_anywhere(void **state) {
    (void)state;
    static const struct {
        const char *field, *text;
        bool ok;
    } cases[] = {
        {"title", "ééééé", true},    {"title", " a", false},
        {"title", "a\nb", false},    {"title", "", false},
        {"body", "", true},          {"body", "a\nb", true},
        {"title", "e\u0301", false}, {"title", "12345678é", false},
        {"colour", "May", false},    {"due", "18/06/2026", false},
        {"start", "9:05", false},    {"start", "09:05", true},
        {"at", "2026-06-18", false},
    };
    struct error e;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct value v = {.t = sv_from(cases[i].text)};
        bool ok = value_check(field_named(&sample_entity, cases[i].field), v, &e);
        if (ok != cases[i].ok) fail_msg("%s '%s'", cases[i].field, cases[i].text);
    }
    assert_false(value_check(field_named(&sample_entity, "open"), value_int(2), &e));
    assert_false(value_check(field_named(&sample_entity, "owner"), value_null(), &e));
    assert_true(value_check(field_named(&sample_entity, "owner"), value_int(1), &e));
    assert_true(value_check(field_named(&sample_entity, "due"), value_null(), &e));
}

static void labels_are_read_in_both_languages(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    struct value v;
    const struct field *f = field_named(&sample_entity, "colour");
    i18n_init("en");
    i18n_push(LANG_FR);
    assert_true(value_parse(&a, f, SV("may"), today, &v, &e));
    assert_true(sv_is(v.t, "green"));
    i18n_pop();
    arena_deinit(&a);
}

static const char *shown(struct arena *a, const char *field, struct value v) {
    struct str out = {0};
    value_show(field_named(&sample_entity, field), v, &out);
    const char *copy = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return copy;
}

static void people_see_their_own_forms(void **state) {
    (void)state;
    struct arena a = {0};
    assert_string_equal(shown(&a, "count", value_int(12000)), "12,000");
    assert_string_equal(shown(&a, "fte", value_int(250)), "2.50");
    assert_string_equal(shown(&a, "share", value_int(2250)), "22.50%");
    assert_string_equal(shown(&a, "share", value_int(2200)), "22%");
    assert_string_equal(shown(&a, "grant", value_int(1500000)), "€15,000");
    assert_string_equal(shown(&a, "open", value_int(1)), "yes");
    assert_string_equal(shown(&a, "colour", value_text(SV("green"))), "May");
    assert_string_equal(shown(&a, "colour", value_text(SV("gone"))), "gone");
    assert_string_equal(shown(&a, "due", value_text(SV("2026-06-18"))), "18/06/2026");
    assert_string_equal(shown(&a, "at", value_text(SV("2026-06-18T11:57:03.123Z"))), "18/06/2026 13:57");
    assert_string_equal(shown(&a, "title", value_null()), "");
    arena_deinit(&a);
}

static void years_are_not_grouped(void **state) {
    (void)state;
    static const struct field year = {.name = "year", .kind = FIELD_INT, .min = 1900, .max = 2199};
    struct str out = {0};
    value_show(&year, value_int(2026), &out);
    assert_string_equal(str_c(&out), "2026");
    str_deinit(&out);
}

static void quotes_are_short_and_harmless(void **state) {
    (void)state;
    struct str long_text = {0};
    str_addn(&long_text, 'x', 1 << 20);
    assert_string_equal(text_quote(SV("l'été")).p, "l'été");
    assert_string_equal(text_quote(SV("")).p, "");
    assert_int_equal(strlen(text_quote(str_sv(&long_text)).p), 40 + strlen("…"));
    assert_null(strchr(text_quote(SV("a\033]0;x\007b\n")).p, '\033'));
    str_clear(&long_text);
    for (int i = 0; i < 300; i++) str_addz(&long_text, "e\u0301\u0302\u0303");
    assert_true(strlen(text_quote(str_sv(&long_text)).p) < sizeof(struct quote));
    str_deinit(&long_text);
}

static void quotes_end_with_a_whole_character(void **state) {
    (void)state;
    static const char *const marked[] = {"\u00e9\u1dc4\u1dc5", "a\u1dc4\u1dc5", "a\U000101fd\u0301",
                                         "a\u0301"};
    for (size_t i = 0; i < COUNT(marked); i++) {
        struct str text = {0};
        for (size_t shift = 0; shift < 8; shift++) {
            str_clear(&text);
            str_addn(&text, 'x', shift);
            for (int n = 0; n < 80; n++) str_addz(&text, marked[i]);
            struct quote q = text_quote(str_sv(&text));
            assert_int_equal(utf8_check(sv_from(q.p)), strlen(q.p));
            assert_null(strstr(q.p, "\ufffd"));
        }
        str_deinit(&text);
    }
}

int test_values(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_people_write_becomes_a_value),
        cmocka_unit_test(what_cannot_be_read_is_told_with_the_label),
        cmocka_unit_test(checks_hold_for_values_from_anywhere),
        cmocka_unit_test(labels_are_read_in_both_languages),
        cmocka_unit_test(people_see_their_own_forms),
        cmocka_unit_test(years_are_not_grouped),
        cmocka_unit_test(quotes_are_short_and_harmless),
        cmocka_unit_test(quotes_end_with_a_whole_character),
    };
    return cmocka_run_group_tests_name("values", tests, pin_today, NULL);
}
