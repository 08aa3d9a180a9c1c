#include "catalyse/base/str.h"
#include "tests.h"
#include <string.h>

static struct ini load(struct arena *a, struct sv text, const char **path) {
    struct ini ini;
    struct error e;
    *path = file_with(a, "test.ini", text);
    if (!ini_load(*path, INI_CONTENT_MAX, a, &ini, &e)) fail_msg("%s", e.text);
    return ini;
}

static const char *value_of(const struct ini *ini, const char *section, const char *key) {
    const struct ini_item *item = ini_find(ini_section(ini, section), key);
    return item ? item->value.p : NULL;
}

static void values_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text, *value;
    } cases[] = {
        {"k = plain", "plain"},
        {"k=plain", "plain"},
        {"k = two words ; comment", "two words"},
        {"k = l'atelier # comment", "l'atelier"},
        {"k = don't stop", "don't stop"},
        {"k =", ""},
        {"k = \"\"", ""},
        {"k = ''", ""},
        {"k = \"#ff8800\"", "#ff8800"},
        {"k = '#ff8800' ; orange", "#ff8800"},
        {"k = \"  blanks kept \"", "  blanks kept "},
        {"k = ' '", " "},
        {"k = \"say \\\"hi\\\" now\"", "say \"hi\" now"},
        {"k = \"one\\ntwo\"", "one\ntwo"},
        {"k = \"c:\\\\dir\\\\\"", "c:\\dir\\"},
        {"k = 'c:\\new'", "c:\\new"},
        {"k = c:\\dir\\", "c:\\dir\\"},
        {"k = a=b=c", "a=b=c"},
        {"k = « Lisière » à", "« Lisière » à"},
        {"K = case of the key", "case of the key"},
        {"k = windows line\r", "windows line"},
        {"k.1 = \"first, \"\nk.2 = second", "first, second"},
        {"k.1 = one part", "one part"},
        {"\t k\t=\tblanks around \t", "blanks around"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        const char *path;
        const char *text = arena_printf(&a, "[s]\n%s\nnext = here\n", cases[i].text);
        struct ini ini = load(&a, sv_from(text), &path);
        assert_string_equal(problems_text(&a, &ini.problems, path), "");
        assert_non_null(value_of(&ini, "S", "k"));
        assert_string_equal(value_of(&ini, "S", "k"), cases[i].value);
        assert_string_equal(value_of(&ini, "s", "next"), "here");
        arena_deinit(&a);
    }
}

static void a_bad_line_costs_that_line(void **state) {
    (void)state;
    static const struct {
        const char *text, *problem;
    } cases[] = {
        {"novalue", "2:1: expected 'key = value' or '[section]'\n"},
        {"  = v", "2:3: a key is 1 to 64 ASCII letters, digits or _ - .\n"},
        {"clé = v", "2:3: a key is 1 to 64 ASCII letters, digits or _ - .\n"},
        {"a:b = v", "2:2: a key is 1 to 64 ASCII letters, digits or _ - .\n"},
        {"ké y = v", "2:2: a key is 1 to 64 ASCII letters, digits or _ - .\n"},
        {"k = #ff8800", "2:5: '#' begins a comment: put the value in double quotes\n"},
        {"k = \"open", "2:5: this value needs a closing quote\n"},
        {"k = \"é\" x", "2:9: only a comment may follow the closing quote\n"},
        {"k = 'tis", "2:5: this value begins with ' and needs a closing one: put it in double quotes\n"},
        {"k = \"c:\\dir\"", "2:8: in quotes, \\ stands only in \\\\ \\\" and \\n\n"},
        {"k = \"c:\\", "2:8: in quotes, \\ stands only in \\\\ \\\" and \\n\n"},
        {"k = a\x1b[31m", "2:6: a control character stands here: type the line anew\n"},
        {"k = \x7f", "2:5: a control character stands here: type the line anew\n"},
        {"k = caf\xe9", "2:8: this is not UTF-8\n"},
        {"first = again", "2:1: 'first' is there already, on line 1\n"},
        {"FIRST.1 = again", "2:1: 'first' is there already, on line 1\n"},
        {"k.2 = x", "2:1: 'k.2' must follow part 1 of the same text\n"},
        {"k.2.1 = x", "2:1: a key ends in one number at most: that of a part of a long text\n"},
        {"first.2 = x", "2:1: 'first.2' must follow part 1 of the same text\n"},
        {"[s", "2:1: a section line needs a closing ]\n"},
        {"[s:k]", "2:3: a section's name is 1 to 64 ASCII letters, digits, blanks or _ - . /\n"},
        {"[]", "2:1: a section's name is 1 to 64 ASCII letters, digits, blanks or _ - . /\n"},
        {"[s] x", "2:5: only a comment may follow ]\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        const char *path;
        const char *text = arena_printf(&a, "first = 1\n%s\n[end]\nlast = 2\n", cases[i].text);
        struct ini ini = load(&a, sv_from(text), &path);
        assert_string_equal(problems_text(&a, &ini.problems, path), cases[i].problem);
        assert_string_equal(value_of(&ini, "", "first"), "1");
        assert_string_equal(value_of(&ini, "end", "last"), "2");
        assert_int_equal(ini.sections[0].n, 1);
        arena_deinit(&a);
    }
}

static void keys_below_a_refused_section_are_skipped(void **state) {
    (void)state;
    struct arena a = {0};
    const char *path;
    struct ini ini = load(&a, SV("[a]\nk = 1\n[b:c]\nk = 2\n[A]\nk = 3\n[d] ; fine\nk = 4\n"), &path);
    assert_int_equal(ini.n, 2);
    assert_string_equal(value_of(&ini, "a", "k"), "1");
    assert_string_equal(value_of(&ini, "d", "k"), "4");
    assert_string_equal(problems_text(&a, &ini.problems, path),
                        "3:3: a section's name is 1 to 64 ASCII letters, digits, blanks or _ - . /\n"
                        "5:2: section [a] is there already, on line 1: put its keys there\n");
    arena_deinit(&a);
}

static void order_case_and_lines_are_kept(void **state) {
    (void)state;
    struct arena a = {0};
    const char *path;
    struct ini ini =
        load(&a, SV("\xef\xbb\xbf; note\nTop = 1\n\n[Zed one]\nbB = é ; c\n  aA = 2\n[empty]\n"), &path);
    assert_int_equal(ini.problems.n, 0);
    assert_int_equal(ini.n, 3);
    assert_string_equal(ini.sections[0].name, "");
    assert_string_equal(ini.sections[1].name, "Zed one");
    assert_int_equal(ini.sections[1].line, 4);
    assert_int_equal(ini.sections[1].n, 2);
    assert_string_equal(ini.sections[1].items[0].key, "bB");
    assert_int_equal(ini.sections[1].items[1].line, 6);
    assert_int_equal(ini.sections[1].items[1].column, 8);
    assert_int_equal(ini.sections[2].n, 0);
    arena_deinit(&a);
}

static void long_lines_and_nul_cost_a_line(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    const char *path;
    str_addz(&text, "# ");
    str_addn(&text, 'c', 5000);
    str_addz(&text, "\nlong = ");
    str_addn(&text, 'x', 1000);
    str_addz(&text, "\nfits = ");
    str_addn(&text, 'y', 993);
    str_addz(&text, "\nnul = a");
    str_addc(&text, '\0');
    str_addz(&text, "\nlast = 1");
    struct ini ini = load(&a, str_sv(&text), &path);
    assert_string_equal(problems_text(&a, &ini.problems, path),
                        "2:1: a line has at most 1000 bytes: cut the text into key.1, key.2 and so on\n"
                        "4:8: a control character stands here: type the line anew\n");
    assert_int_equal(strlen(value_of(&ini, "", "fits")), 993);
    assert_string_equal(value_of(&ini, "", "last"), "1");
    str_deinit(&text);
    arena_deinit(&a);
}

static void too_many_keys_are_refused_once(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    const char *path;
    for (int i = 0; i < 10010; i++) {
        if (i % 100 == 0) str_addf(&text, "[part %d]\n", i);
        str_addf(&text, "k%d = %d\n", i, i);
    }
    struct ini ini = load(&a, str_sv(&text), &path);
    assert_int_equal(ini.problems.n, 1);
    assert_non_null(strstr(ini.problems.v[0], "more than 10000 keys in a file"));
    str_deinit(&text);
    arena_deinit(&a);
}

static void unreadable_files_fail(void **state) {
    (void)state;
    struct arena a = {0};
    struct ini ini;
    struct error e;
    struct str big = {0};
    str_addn(&big, '#', 70000);
    const char *path = file_with(&a, "big.ini", str_sv(&big));
    assert_false(ini_load(path, INI_SETTINGS_MAX, &a, &ini, &e));
    assert_true(ini_load(path, INI_CONTENT_MAX, &a, &ini, &e));
    assert_false(ini_load("/", INI_CONTENT_MAX, &a, &ini, &e));
    assert_false(ini_load("/nonexistent/x.ini", INI_CONTENT_MAX, &a, &ini, &e));
    assert_int_equal(e.code, ERR_NO_FILE);
    assert_true(ini_load(file_with(&a, "empty.ini", SV("")), INI_CONTENT_MAX, &a, &ini, &e));
    assert_int_equal(ini.n, 0);
    str_deinit(&big);
    arena_deinit(&a);
}

static void conversions_are_strict(void **state) {
    (void)state;
    static const struct {
        const char *value;
        bool i64, boolean, choice;
    } cases[] = {
        {"7", true, false, false},
        {"12abc", false, false, false},
        {"99999999999999999999", false, false, false},
        {"-1", false, false, false},
        {"11", false, false, false},
        {"010", true, false, false},
        {"yes", false, true, false},
        {"yesterday", false, false, false},
        {"OFF", false, true, false},
        {"ascii", false, false, true},
        {"ASCII", false, false, true},
        {"asci", false, false, false},
        {"", false, false, false},
        {"unicode ascii", false, false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        const char *path;
        struct ini ini = load(&a, sv_from(arena_printf(&a, "[s]\nkey = %s\n", cases[i].value)), &path);
        const struct ini_item *item = ini_find(ini_section(&ini, "s"), "key");
        struct error e;
        int64_t n = -5;
        bool b;
        int c;
        assert_int_equal(ini_i64(&ini, item, 0, 10, &n, &e), cases[i].i64);
        if (!cases[i].i64) assert_int_equal(n, -5);
        assert_int_equal(ini_bool(&ini, item, &b, &e), cases[i].boolean);
        assert_int_equal(ini_choice(&ini, item, "unicode ascii none", &c, &e), cases[i].choice);
        if (cases[i].choice)
            assert_int_equal(c, 1);
        else
            assert_string_equal(e.text,
                                arena_printf(&a, "%s:2:%d: 'key' is one of: unicode ascii none; not '%s'",
                                             path, item->column, cases[i].value));
        arena_deinit(&a);
    }
}

static void unknown_keys_get_a_hint(void **state) {
    (void)state;
    struct arena a = {0};
    const char *path;
    struct ini ini = load(&a, SV("tehme = 1\nTheme = 2\nnothing = 3\n"), &path);
    const char *const known[] = {"theme", "language"};
    struct error e;
    ini_check_keys(&ini, &ini.sections[0], known, 2, &a);
    assert_string_equal(problems_text(&a, &ini.problems, path),
                        "1: unknown key 'tehme': did you mean 'theme'?\n3: unknown key 'nothing'\n");
    assert_false(problems_check(&ini.problems, &e));
    assert_int_equal(e.code, ERR_DATA);
    assert_string_equal(e.text, arena_printf(&a,
                                             "%s:1: unknown key 'tehme': did you mean 'theme'? "
                                             "(and 1 more problem)",
                                             path));
    arena_deinit(&a);
}

int ini_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(a_bad_line_costs_that_line),
        cmocka_unit_test(keys_below_a_refused_section_are_skipped),
        cmocka_unit_test(order_case_and_lines_are_kept),
        cmocka_unit_test(long_lines_and_nul_cost_a_line),
        cmocka_unit_test(too_many_keys_are_refused_once),
        cmocka_unit_test(unreadable_files_fail),
        cmocka_unit_test(conversions_are_strict),
        cmocka_unit_test(unknown_keys_get_a_hint),
    };
    return cmocka_run_group_tests_name("ini", tests, NULL, NULL);
}
