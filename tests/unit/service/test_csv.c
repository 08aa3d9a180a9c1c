#include "catalyse/base/prng.h"
#include "catalyse/service/csv.h"
#include "tests.h"
#include <string.h>

/* SV is no constant for a static table. */
#define TEXT(literal) \
    { (literal), sizeof(literal) - 1 }

/* Every record as `line:[cell|cell]` and every refusal as `!text`, one a line. */
static const char *read_all(struct arena *a, struct sv text) {
    struct csv_reader *r;
    struct error e = {0};
    if (!csv_open_text("f", text, &r, &e)) return arena_printf(a, "!%s", e.text);
    struct str out = {0};
    struct csv_row row;
    for (enum csv_got got; (got = csv_next(r, &row, &e)) != CSV_END;) {
        if (got == CSV_REFUSED) str_addf(&out, "!%s\n", e.text);
        if (got == CSV_REFUSED) continue;
        str_addf(&out, "%d:[", row.line);
        for (size_t i = 0; i < row.n; i++) str_addf(&out, "%s%.*s", i ? "|" : "", SV_ARG(row.cells[i]));
        str_addz(&out, "]\n");
    }
    const char *copy = arena_strndup(a, str_c(&out), out.n);
    csv_close(r);
    str_deinit(&out);
    return copy;
}

static void records_are_read(void **state) {
    (void)state;
    static const struct {
        struct sv text;
        const char *rows;
    } cases[] = {
        {TEXT("a,b\n1,2\n"), "2:[1|2]\n"},
        {TEXT("a,b\n1,2"), "2:[1|2]\n"},
        {TEXT("\xEF\xBB\xBF"
              "a;b\n1;2,3\n"),
         "2:[1|2,3]\n"},
        {TEXT("a\tb\r\n1\t2\r\n3\t4\r\n"), "2:[1|2]\n3:[3|4]\n"},
        {TEXT("a,b\r1,2\r3,4"), "2:[1|2]\n3:[3|4]\n"},
        {TEXT("\n\na,b\n\n1,2\n,\n  \n3,4\n\n"), "5:[1|2]\n8:[3|4]\n"},
        {TEXT("\"a;b\",c\n1,2\n"), "2:[1|2]\n"},
        {TEXT("a,b\n\"say \"\"hi\"\"\",\"x,y\"\n"), "2:[say \"hi\"|x,y]\n"},
        {TEXT("a,b\n\"one\ntwo\r\n\nfour\",z\nq,r\n"), "2:[one\ntwo\r\n\nfour|z]\n6:[q|r]\n"},
        {TEXT("a,b\n1\n1,2,,\n"), "2:[1|]\n3:[1|2]\n"},
        {TEXT("a,b,,\n1,2,,\n"), "2:[1|2]\n"},
        {TEXT("a , b\n x , \" y \" \n"), "2:[x| y ]\n"},
        {TEXT("a,b\n\"\",\"\"\n\"\",x"), "3:[|x]\n"},
        {TEXT("a,b\n'=1+1,''x\n'tis,'\n"), "2:[=1+1|'x]\n3:['tis|']\n"},
        {TEXT("a,b\nécole,œuf\n"), "2:[école|œuf]\n"},
        {TEXT("a,b\n"), ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        assert_string_equal(read_all(&a, cases[i].text), cases[i].rows);
        arena_deinit(&a);
    }
}

static void a_wrong_record_is_named_and_the_rest_is_read(void **state) {
    (void)state;
    static const struct {
        struct sv text;
        const char *rows;
    } cases[] = {
        {TEXT("a,b\n1,2\nx,y\"z\n3,4\n"),
         "2:[1|2]\n"
         "!f:3:4: a quote stands inside a cell: put the whole cell in quotes and double each quote in it\n"
         "4:[3|4]\n"},
        {TEXT("a,b\né,\"é\"z\n3,4\n"),
         "!f:2:6: a quote stands inside a cell: put the whole cell in quotes and double each quote in it\n"
         "3:[3|4]\n"},
        {TEXT("a,b\n\"x\ny\",\"z\n3,4\n5,6\n"),
         "!f:3:4: the quote that begins here is never closed: close it\n4:[3|4]\n5:[5|6]\n"},
        {TEXT("a,b\n1,\"2"), "!f:2:3: the quote that begins here is never closed: close it\n"},
        {TEXT("a,b\n1,2,3\n4,5\n"),
         "!f:2:5: this row has more cells than the header, which names 2 columns\n3:[4|5]\n"},
        {TEXT("a,b\nx,1\0002\n4,5\n"),
         "!f:2:3: this cell holds a NUL byte: save the file as plain UTF-8 text\n3:[4|5]\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        assert_string_equal(read_all(&a, cases[i].text), cases[i].rows);
        arena_deinit(&a);
    }
}

static void wrong_files_are_refused_whole(void **state) {
    (void)state;
    static const struct {
        struct sv text;
        const char *text_of_error;
    } cases[] = {
        {TEXT(""), "!f: the file has no header: its first row names the columns"},
        {TEXT("\n \n"), "!f: the file has no header: its first row names the columns"},
        {TEXT(",,\n1,2,3\n"), "!f: the file has no header: its first row names the columns"},
        {TEXT("a,,c\n"), "!f:1:3: this column has no name: name it in the first row"},
        {TEXT("a,b, a\n"), "!f:1:6: the column 'a' stands twice: keep one of them"},
        {TEXT("a,\"b\n1,2\n"), "!f:1:3: the quote that begins here is never closed: close it"},
        {TEXT("\xFF\xFE"
              "a\0,\0"),
         "!f: the file is UTF-16: save it as “CSV UTF-8”, then try again"},
        {TEXT("a,b\n1,2\nx,caf\xE9\n"),
         "!f:3:6: this byte is not UTF-8: save the file as “CSV UTF-8”, then try again"},
        {TEXT("a\0b,c\n"), "!f:1:1: this cell holds a NUL byte: save the file as plain UTF-8 text"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        assert_string_equal(read_all(&a, cases[i].text), cases[i].text_of_error);
        arena_deinit(&a);
    }
}

static void megabyte_cells_are_refused(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    str_addz(&text, "a,b\nfirst,");
    str_addn(&text, 'x', 1024 * 1024);
    str_addz(&text, "\nsecond,\"");
    str_addn(&text, 'y', CSV_CELL_MAX + 1);
    str_addz(&text, "\"\nthird,");
    str_addn(&text, 'z', CSV_CELL_MAX);
    str_addz(&text, "\n");
    struct csv_reader *r;
    struct csv_row row;
    struct error e = {0};
    assert_true(csv_open_text("f", str_sv(&text), &r, &e));
    assert_int_equal(csv_next(r, &row, &e), CSV_REFUSED);
    assert_string_equal(e.text, "f:2:7: this cell has 1048576 bytes, at most 65536 can be read");
    assert_int_equal(csv_next(r, &row, &e), CSV_REFUSED);
    assert_string_equal(e.text, "f:3:8: this cell has 65537 bytes, at most 65536 can be read");
    assert_int_equal(csv_next(r, &row, &e), CSV_ROW);
    assert_int_equal(row.cells[1].n, CSV_CELL_MAX);
    assert_int_equal(csv_next(r, &row, &e), CSV_END);
    csv_close(r);
    str_deinit(&text);
    arena_deinit(&a);
}

static void too_many_columns_are_refused(void **state) {
    (void)state;
    struct str text = {0};
    for (int i = 0; i <= CSV_COLUMNS_MAX; i++) str_addf(&text, "%sc%d", i ? "," : "", i);
    struct csv_reader *r;
    struct error e = {0};
    assert_false(csv_open_text("f", str_sv(&text), &r, &e));
    assert_null(r);
    assert_non_null(strstr(e.text, "this row has more cells than the header"));
    str_deinit(&text);
}

static void places_and_rewind(void **state) {
    (void)state;
    struct arena a = {0};
    const char *path = file_with(&a, "places.csv", SV("a,b,c\n\"x\ny\", \"é;\"\"\",z\n1,2,3\n"));
    static const struct {
        size_t cell;
        int line, column;
    } cases[] = {{0, 2, 1}, {1, 3, 5}, {2, 3, 12}, {3, 3, 13}, {9, 3, 13}};
    struct csv_reader *r;
    struct csv_row row;
    struct error e = {0};
    assert_true(csv_open(path, &r, &e));
    assert_int_equal(csv_separator(r), ',');
    assert_int_equal(csv_next(r, &row, &e), CSV_ROW);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int line, column;
        csv_where(r, cases[i].cell, &line, &column);
        assert_int_equal(line, cases[i].line);
        assert_int_equal(column, cases[i].column);
    }
    assert_false(csv_fail(r, 2, &e, "no such %s", "theme"));
    assert_int_equal(e.code, ERR_DATA);
    assert_string_equal(e.text, arena_printf(&a, "%s:3:12: no such theme", path));
    assert_int_equal(csv_next(r, &row, &e), CSV_ROW);
    assert_int_equal(row.line, 4);
    assert_int_equal(csv_next(r, &row, &e), CSV_END);
    csv_rewind(r);
    assert_int_equal(csv_next(r, &row, &e), CSV_ROW);
    assert_int_equal(row.line, 2);
    csv_close(r);
    assert_false(csv_open("/nowhere/x.csv", &r, &e));
    assert_int_equal(e.code, ERR_NO_FILE);
    arena_deinit(&a);
}

static void cells_are_written(void **state) {
    (void)state;
    static const struct {
        const char *text, *as_text, *as_plain;
    } cases[] = {
        {"", "", ""},
        {"plain", "plain", "plain"},
        {"a,b", "\"a,b\"", "\"a,b\""},
        {"a;b", "\"a;b\"", "\"a;b\""},
        {"a\tb", "\"a\tb\"", "\"a\tb\""},
        {" a", "\" a\"", "\" a\""},
        {"a ", "\"a \"", "\"a \""},
        {"\f", "\"\f\"", "\"\f\""},
        {"say \"hi\"", "\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\""},
        {"one\ntwo", "\"one\ntwo\"", "\"one\ntwo\""},
        {"-12.50", "'-12.50", "-12.50"},
        {"=cmd()", "'=cmd()", "=cmd()"},
        {"+33", "'+33", "+33"},
        {"@x", "'@x", "@x"},
        {"\rx", "\"'\rx\"", "\"\rx\""},
        {"'=1", "''=1", "'=1"},
        {"''", "'''", "''"},
        {"'tis", "'tis", "'tis"},
        {"'", "'", "'"},
        {"=\"a\"", "\"'=\"\"a\"\"\"", "\"=\"\"a\"\"\""},
    };
    struct str out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        str_clear(&out);
        csv_put_text(&out, 0, sv_from(cases[i].text));
        assert_string_equal(str_c(&out), cases[i].as_text);
        str_clear(&out);
        csv_put_plain(&out, 0, sv_from(cases[i].text));
        assert_string_equal(str_c(&out), cases[i].as_plain);
    }
    str_deinit(&out);
}

/* Random cells of the characters that matter come back as they were, with either line end. */
static void what_is_written_is_read_back(void **state) {
    (void)state;
    static const char *const pieces[] = {"'", "\"", ",", ";", "\t", "\n", "\r\n", "\r",
                                         " ", "=",  "+", "-", "@",  "é",  "x"};
    struct prng rng;
    prng_seed(&rng, 7);
    for (int round = 0; round < 300; round++) {
        struct str text = {0}, cells[60] = {0};
        const char *eol = round % 2 ? "\r\n" : "\n";
        str_addf(&text, "id,a,b%s", eol);
        for (int i = 0; i < 60; i++) {
            if (i % 3 == 0) str_addc(&cells[i], '1');
            for (uint64_t n = prng_below(&rng, 6); i % 3 && n > 0; n--)
                str_addz(&cells[i], pieces[prng_below(&rng, sizeof pieces / sizeof *pieces)]);
            csv_put_text(&text, i % 3 ? ',' : 0, str_sv(&cells[i]));
            if (i % 3 == 2) csv_end_row(&text, eol);
        }
        struct csv_reader *r;
        struct csv_row row;
        struct error e = {0};
        assert_true(csv_open_text("f", str_sv(&text), &r, &e));
        for (int i = 0; i < 60; i++) {
            if (i % 3 == 0 && csv_next(r, &row, &e) != CSV_ROW) fail_msg("%s in:\n%s", e.text, str_c(&text));
            if (!sv_eq(row.cells[i % 3], str_sv(&cells[i]))) fail_msg("cell %d of:\n%s", i, str_c(&text));
        }
        assert_int_equal(csv_next(r, &row, &e), CSV_END);
        csv_close(r);
        for (int i = 0; i < 60; i++) str_deinit(&cells[i]);
        str_deinit(&text);
    }
}

int csv_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_are_read),
        cmocka_unit_test(a_wrong_record_is_named_and_the_rest_is_read),
        cmocka_unit_test(wrong_files_are_refused_whole),
        cmocka_unit_test(megabyte_cells_are_refused),
        cmocka_unit_test(too_many_columns_are_refused),
        cmocka_unit_test(places_and_rewind),
        cmocka_unit_test(cells_are_written),
        cmocka_unit_test(what_is_written_is_read_back),
    };
    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
