#include "catalyse/tui/table.h"
#include "support.h"

/* People with ids in steps of ten; every cell that is asked for is counted. */
struct people {
    int64_t first_id;
    size_t cells;
};

static void cell(void *ctx, size_t row, size_t col, struct str *out) {
    struct people *p = ctx;
    p->cells++;
    if (col == 0) str_addf(out, "Personne %zu", row + 1);
    if (col == 1) str_addz(out, row % 2 ? "Atelier du Lac" : "日本");
    if (col == 2) str_addf(out, "%zu", row * 100);
    if (col == 3) str_addz(out, "note");
}

static int64_t id(void *ctx, size_t row) {
    const struct people *p = ctx;
    return p->first_id + 10 * (int64_t)row;
}

static enum role role(void *ctx, size_t row, size_t col) {
    (void)ctx;
    if (col == TABLE_WHOLE_ROW) return row == 2 ? ROLE_MUTED : ROLE_NORMAL;
    return row == 1 && col == 2 ? ROLE_LATE : ROLE_NORMAL;
}

static const struct column columns[] = {
    {"Nom", COLUMN_FILL, 12, 0, ALIGN_LEFT, 0},
    {"Structure", COLUMN_PERCENT, 25, 10, ALIGN_LEFT, 2},
    {"Montant", COLUMN_FIXED, 8, 0, ALIGN_RIGHT, 1},
    {"Note", COLUMN_AUTO, 20, 4, ALIGN_LEFT, 3},
};

static void make(struct table *t, struct people *p, size_t n, unsigned flags) {
    *p = (struct people){.first_id = 1000};
    table_init(t, columns, COUNT(columns),
               (struct table_source){.ctx = p, .cell = cell, .role = role, .id = id}, flags);
    table_set_rows(t, n);
}

static enum outcome press(struct table *t, uint32_t key) {
    struct event e = event_key(key);
    return table_key(t, &e);
}

static void draws_columns_and_selection(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 3, 0);
    table_fit(&t, 5);
    t.sort = 2;
    press(&t, K_DOWN);
    frame_init(&f, 5, 60);
    table_draw(&t, canvas_of(&f), true);
    expect_frame(&f, DUMP_CURSOR,
                 "  Nom                         Structure       Montant▲  Note\n"
                 "  Personne 1                  日本                   0  note\n"
                 "> Personne 2                  Atelier du Lac       100  note\n"
                 "  Personne 3                  日本                 200  note\n"
                 "\ncursor 2,0\n");
    frame_deinit(&f);
    table_deinit(&t);
}

static void bar_cell(void *ctx, size_t row, size_t col, struct str *out) {
    (void)ctx;
    str_addz(out, col ? "40 %" : row ? "██░░" : "██▓▒░");
}

static void bars_keep_their_look_under_the_cursor(void **state) {
    (void)state;
    struct table t;
    struct frame f;
    table_init(&t, columns + 2, 2, (struct table_source){.cell = bar_cell}, TABLE_NO_HEADER);
    table_set_rows(&t, 2);
    frame_init(&f, 2, 18);
    table_draw(&t, canvas_of(&f), true);
    expect_frame(&f, DUMP_STYLES,
                 "{selected:>    }{bar_selected:██▓▒░}{selected:  40 %  }\n"
                 "      ██░░  40 %\n");
    frame_deinit(&f);
    table_deinit(&t);
}

static void roles_show_except_where_selected(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 3, TABLE_NO_HEADER);
    t.n_columns = 3;
    frame_init(&f, 3, 26);
    table_draw(&t, canvas_of(&f), true);
    expect_frame(&f, DUMP_STYLES,
                 "{selected:> Personne 1             0}\n  Personne 2      {late:     100}\n"
                 "{muted:  Personne 3           200}\n");
    table_select(&t, 1);
    frame_clear(&f);
    table_draw(&t, canvas_of(&f), false);
    expect_frame(&f, DUMP_STYLES | DUMP_CURSOR,
                 "  Personne 1             0\n{selected_idle:> Personne 2           100}\n"
                 "{muted:  Personne 3           200}\ncursor 0,0 hidden\n");
    frame_deinit(&f);
    table_deinit(&t);
}

static void less_important_columns_go_first(void **state) {
    (void)state;
    static const struct {
        int cols;
        const char *header;
    } cases[] = {{80, "  Nom                                        Structure             Montant  Note"},
                 {41, "  Nom                Structure    Montant"},
                 {36, "  Nom           Structure    Montant"},
                 {30, "  Nom                  Montant"},
                 {20, "  Nom"},
                 {6, "  Nom"},
                 {4, "  N…"},
                 {1, ""}};
    struct table t;
    struct people p;
    make(&t, &p, 3, 0);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        struct str have = {0};
        frame_init(&f, 2, cases[i].cols);
        table_draw(&t, canvas_of(&f), true);
        frame_row_text(&f, 0, &have);
        assert_string_equal(str_c(&have), cases[i].header);
        str_deinit(&have);
        frame_deinit(&f);
    }
    table_deinit(&t);
}

static void labels_leave_room_for_what_they_name(void **state) {
    (void)state;
    static const struct column card[] = {{"Un très long nom de champ", COLUMN_LABEL, 10, 4, ALIGN_LEFT, 0},
                                         {"", COLUMN_FILL, 5, 0, ALIGN_LEFT, 0}};
    struct table t;
    struct people p = {.first_id = 1000};
    int widths[TABLE_COLUMNS_MAX];
    table_init(&t, card, COUNT(card), (struct table_source){.ctx = &p, .cell = cell}, 0);
    table_set_rows(&t, 3);
    table_widths(&t, 20, widths);
    assert_int_equal(widths[0], 10);
    assert_int_equal(widths[1], 20 - 2 - 10 - 2);
    table_widths(&t, 60, widths);
    assert_int_equal(widths[0], 25);
    assert_int_equal(widths[1], 60 - 2 - 25 - 2);
    table_widths(&t, 160, widths); /* far from what it names the eye would lose the row */
    assert_true(widths[1] < 60);
    table_deinit(&t);
}

struct texts {
    const char *left, *right;
};

static void text_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct texts *texts = ctx;
    (void)row;
    str_addz(out, col ? texts->right : texts->left);
}

/* The left one asks for more, the right one for no less: it is not cut for that. */
static void what_was_wrapped_is_not_cut_by_its_neighbour(void **state) {
    (void)state;
    static const struct column two[] = {{"", COLUMN_AUTO, 5, 5, ALIGN_LEFT, 0},
                                        {"", COLUMN_AUTO, 5, 5, ALIGN_LEFT, 0}};
    struct table t;
    struct texts texts = {"court", "vingt signes, pas un"};
    int widths[TABLE_COLUMNS_MAX];
    table_init(&t, two, COUNT(two), (struct table_source){.ctx = &texts, .cell = text_cell}, 0);
    table_set_rows(&t, 3);
    table_widths(&t, 30, widths);
    assert_int_equal(widths[1], 20);
    texts.left = "un texte bien plus long qu'avant";
    table_set_wrapped(&t, 4, 30);
    table_widths(&t, 30, widths);
    assert_int_equal(widths[1], 20);
    texts.right = "court";
    table_set_wrapped(&t, 4, 30);
    table_widths(&t, 30, widths);
    assert_int_equal(widths[0], 30 - 2 - 2 - 5);
    table_deinit(&t);
}

static void moving_keys(void **state) {
    (void)state;
    static const struct {
        uint32_t key;
        size_t selected, top;
        enum outcome outcome;
    } steps[] = {
        {K_UP, 0, 0, OUT_HANDLED},     {K_DOWN, 1, 0, OUT_CHANGED},  {K_PGDN, 6, 2, OUT_CHANGED},
        {K_UP, 5, 2, OUT_CHANGED},     {K_END, 99, 95, OUT_CHANGED}, {K_DOWN, 99, 95, OUT_HANDLED},
        {K_PGUP, 94, 94, OUT_CHANGED}, {K_HOME, 0, 0, OUT_CHANGED},  {'j', 0, 0, OUT_PASS},
        {' ', 0, 0, OUT_PASS},         {K_ENTER, 0, 0, OUT_PASS},
    };
    struct table t;
    struct people p;
    make(&t, &p, 100, 0);
    table_fit(&t, 6);
    for (size_t i = 0; i < COUNT(steps); i++) {
        assert_int_equal(press(&t, steps[i].key), steps[i].outcome);
        assert_int_equal(t.selected, steps[i].selected);
        assert_int_equal(t.top, steps[i].top);
    }
    assert_true(table_move(&t, TABLE_HALF_DOWN));
    assert_int_equal(t.selected, 2);
    assert_int_equal(table_row_at(&t, 0), t.n_rows);
    assert_int_equal(table_row_at(&t, 3), 2);
    assert_int_equal(table_row_at(&t, 6), t.n_rows);
    table_deinit(&t);
}

static void the_selection_follows_its_row(void **state) {
    (void)state;
    static const struct {
        size_t before, selected;
        int64_t shift;
        size_t after, want;
    } cases[] = {
        {10, 5, 0, 10, 5}, {10, 5, -20, 12, 7}, /* two rows came in front */
        {10, 5, 20, 8, 3}, {10, 5, 5, 10, 5},   /* the row is gone: same place */
        {10, 9, 5, 4, 3},  {10, 9, 70, 3, 2},   {10, 9, 0, 0, 0}, {100, 99, 900, 10, 9}, {0, 0, 0, 5, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct table t;
        struct people p;
        make(&t, &p, cases[i].before, 0);
        table_select(&t, cases[i].selected);
        p.first_id += cases[i].shift;
        table_set_rows(&t, cases[i].after);
        assert_int_equal(t.selected, cases[i].want);
        table_deinit(&t);
    }
}

static void what_comes_back_is_still_selected(void **state) {
    (void)state;
    struct table t;
    struct people p;
    make(&t, &p, 10, TABLE_MARKS);
    table_select(&t, 6);
    press(&t, ' ');
    table_set_rows(&t, 0);
    assert_int_equal(t.selected, 0);
    p.first_id -= 20;
    table_set_rows(&t, 12);
    assert_int_equal(t.selected, 8);
    assert_true(table_marked(&t, 1060) && t.n_marks == 1);
    table_deinit(&t);
}

static void columns_take_what_their_texts_need(void **state) {
    (void)state;
    static const struct column narrow[] = {{"Nom", COLUMN_FIXED, 4, 0, ALIGN_LEFT, 0},
                                           {"Structure", COLUMN_FILL, 3, 0, ALIGN_LEFT, 0},
                                           {"Montant", COLUMN_FIXED, 3, 0, ALIGN_RIGHT, 0}};
    static const struct {
        int cols;
        const char *row;
    } cases[] = {{60, "> Personne 1  日本                                         0"},
                 {40, "> Personne 1  日本                     0"},
                 {32, "> Personne 1  日本             0"},
                 {16, "> Per…  日…    0"}};
    struct table t;
    struct people p;
    make(&t, &p, 4, 0);
    table_deinit(&t);
    table_init(&t, narrow, 3, (struct table_source){.ctx = &p, .cell = cell, .id = id}, TABLE_NO_HEADER);
    table_set_rows(&t, 4);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        frame_init(&f, 1, cases[i].cols);
        table_draw(&t, canvas_of(&f), true);
        expect_row(&f, 0, cases[i].row);
        frame_deinit(&f);
    }
    table_deinit(&t);
}

static void rows_are_found_by_id(void **state) {
    (void)state;
    struct table t;
    struct people p;
    make(&t, &p, 50, 0);
    assert_true(table_select_id(&t, 1490));
    assert_int_equal(t.selected, 49);
    assert_true(table_select_id(&t, 1000));
    assert_int_equal(t.selected, 0);
    assert_false(table_select_id(&t, 1005));
    assert_int_equal(t.selected, 0);
    table_deinit(&t);
}

static void marks_follow_their_rows(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 4, TABLE_MARKS);
    assert_int_equal(press(&t, ' '), OUT_CHANGED);
    press(&t, K_END);
    press(&t, ' ');
    assert_true(table_marked(&t, 1000) && table_marked(&t, 1030) && t.n_marks == 2);
    frame_init(&f, 5, 20);
    table_draw(&t, canvas_of(&f), true);
    expect_frame(&f, 0, "  Nom\n *Personne 1\n  Personne 2\n  Personne 3\n>*Personne 4\n");
    p.first_id = 1010;
    table_set_rows(&t, 4);
    assert_true(!table_marked(&t, 1000) && table_marked(&t, 1030) && t.n_marks == 1);
    assert_int_equal(press(&t, '*'), OUT_CHANGED);
    assert_int_equal(t.n_marks, 4);
    press(&t, ' ');
    assert_int_equal(t.n_marks, 3);
    press(&t, '*');
    press(&t, '*');
    assert_int_equal(t.n_marks, 0);
    frame_deinit(&f);
    table_deinit(&t);
}

static bool in_threes(void *ctx, size_t row) {
    (void)ctx;
    return row % 3 < 2;
}

static void a_row_that_goes_on_comes_into_view_whole(void **state) {
    (void)state;
    struct table t;
    struct people p;
    make(&t, &p, 30, 0);
    t.source.goes_on = in_threes;
    table_fit(&t, 6);
    table_select(&t, 3);
    assert_int_equal(t.top, 1);
    table_select(&t, 9);
    assert_int_equal(t.top, 7);
    table_fit(&t, 3);
    assert_int_equal(t.top, 9);
    table_select(&t, 29);
    assert_int_equal(t.top, 28);
    table_deinit(&t);
}

/* One step goes from one to the next; of one with more rows than there is room for all can be seen. */
static void a_row_that_goes_on_is_selected_as_one(void **state) {
    (void)state;
    struct table t;
    struct people p;
    make(&t, &p, 9, 0);
    t.source.goes_on = in_threes;
    table_fit(&t, 6);
    press(&t, K_DOWN);
    assert_int_equal(t.selected, 3);
    press(&t, K_END);
    assert_int_equal(t.selected, 6);
    assert_int_equal(press(&t, K_DOWN), OUT_HANDLED);
    press(&t, K_UP);
    assert_int_equal(t.selected, 3);
    table_fit(&t, 2);
    press(&t, K_DOWN);
    assert_int_equal(t.selected, 4);
    press(&t, K_UP);
    press(&t, K_UP);
    assert_int_equal(t.selected, 2);
    table_deinit(&t);
}

static void an_empty_table_says_what_to_press(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 0, TABLE_MARKS);
    t.empty = "Personne encore : a pour ajouter";
    frame_init(&f, 4, 22);
    table_draw(&t, canvas_of(&f), true);
    expect_frame(&f, DUMP_CURSOR, "  Nom\n  Personne encore : a\n  pour ajouter\n\ncursor 1,0\n");
    assert_int_equal(press(&t, K_DOWN), OUT_HANDLED);
    assert_int_equal(press(&t, ' '), OUT_PASS);
    frame_deinit(&f);
    table_deinit(&t);
}

static void only_rows_on_the_screen_are_asked_for(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 100000, 0);
    table_fit(&t, 21);
    frame_init(&f, 21, 80);
    press(&t, K_END);
    p.cells = 0;
    table_draw(&t, canvas_of(&f), true);
    assert_true(p.cells <= 20 * (COUNT(columns) + 1));
    expect_row(&f, 20, "> Personne 100000                            Atelier du Lac        9999900  note");
    frame_deinit(&f);
    table_deinit(&t);
}

static void drawing_does_not_need_the_height(void **state) {
    (void)state;
    struct table t;
    struct people p;
    struct frame f;
    make(&t, &p, 30, 0);
    for (size_t row = 0; row < 30; row++)
        for (int rows = 2; rows < 9; rows++) {
            table_select(&t, row);
            frame_init(&f, rows, 20);
            table_draw(&t, canvas_of(&f), true);
            assert_int_equal(frame_at(&f, f.cursor.row, 0)->ch, '>');
            frame_deinit(&f);
        }
    table_deinit(&t);
}

static void says_what_is_read_to_its_end(void **state) {
    (void)state;
    static const struct {
        int cols;
        const char *title, *text;
        bool says;
    } cases[] = {
        {60, NULL, "Personne 2", true},  {60, "Nom", "Personne 2", true}, {60, "Note", "Personne 2", false},
        {60, NULL, "Personne 1", false}, {60, NULL, "Personne", false},   {60, "Montant", "100", true},
        {60, NULL, "note", true},        {20, NULL, "note", false},       {8, NULL, "Personne 2", false},
    };
    struct table t;
    struct people p;
    make(&t, &p, 3, 0);
    assert_true(table_says(&t, 60, NULL, SV("Personne 1")));
    press(&t, K_DOWN);
    for (size_t i = 0; i < COUNT(cases); i++)
        if (table_says(&t, cases[i].cols, cases[i].title, sv_from(cases[i].text)) != cases[i].says)
            fail_msg("%zu: '%s' at %d", i, cases[i].text, cases[i].cols);
    table_set_rows(&t, 0);
    assert_false(table_says(&t, 60, NULL, SV("Personne 2")));
    table_deinit(&t);
}

int test_table(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_columns_and_selection),
        cmocka_unit_test(roles_show_except_where_selected),
        cmocka_unit_test(bars_keep_their_look_under_the_cursor),
        cmocka_unit_test(less_important_columns_go_first),
        cmocka_unit_test(labels_leave_room_for_what_they_name),
        cmocka_unit_test(what_was_wrapped_is_not_cut_by_its_neighbour),
        cmocka_unit_test(moving_keys),
        cmocka_unit_test(the_selection_follows_its_row),
        cmocka_unit_test(what_comes_back_is_still_selected),
        cmocka_unit_test(columns_take_what_their_texts_need),
        cmocka_unit_test(rows_are_found_by_id),
        cmocka_unit_test(marks_follow_their_rows),
        cmocka_unit_test(a_row_that_goes_on_comes_into_view_whole),
        cmocka_unit_test(a_row_that_goes_on_is_selected_as_one),
        cmocka_unit_test(an_empty_table_says_what_to_press),
        cmocka_unit_test(only_rows_on_the_screen_are_asked_for),
        cmocka_unit_test(drawing_does_not_need_the_height),
        cmocka_unit_test(says_what_is_read_to_its_end),
    };
    return RUN(tests);
}
