#include "catalyse/tui/line.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/area.h"
#include "support.h"

/* The line with '|' where the cursor is. */
static void expect_line(const struct line *l, const char *want) {
    struct str have = {0};
    str_add(&have, line_text(l));
    str_insert(&have, l->at, SV("|"));
    assert_string_equal(str_c(&have), want);
    str_deinit(&have);
}

static enum outcome press(struct line *l, uint32_t key) {
    struct event e = event_key(key);
    return line_key(l, &e);
}

static void type(struct line *l, const char *text) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(sv_from(text), &at, &cp);) press(l, cp);
}

static void editing_keys(void **state) {
    (void)state;
    static const struct {
        uint32_t key;
        const char *want;
        enum outcome outcome;
    } steps[] = {
        {K_HOME, "|un deux trois", OUT_HANDLED},
        {K_RIGHT, "u|n deux trois", OUT_HANDLED},
        {K_ALT | 'f', "un| deux trois", OUT_HANDLED},
        {K_CTRL | K_RIGHT, "un deux| trois", OUT_HANDLED},
        {K_ALT | 'b', "un |deux trois", OUT_HANDLED},
        {K_DELETE, "un |eux trois", OUT_CHANGED},
        {'d', "un d|eux trois", OUT_CHANGED},
        {K_CTRL | 'k', "un d|", OUT_CHANGED},
        {K_CTRL | 'y', "un deux trois|", OUT_CHANGED},
        {K_CTRL | 'w', "un deux |", OUT_CHANGED},
        {K_BACKSPACE, "un deux|", OUT_CHANGED},
        {K_LEFT, "un deu|x", OUT_HANDLED},
        {K_ALT | 'd', "un deu|", OUT_CHANGED},
        {K_CTRL | 'u', "|", OUT_CHANGED},
        {K_BACKSPACE, "|", OUT_HANDLED},
        {K_CTRL | 'y', "un deu|", OUT_CHANGED},
        {K_CTRL | 'a', "|un deu", OUT_HANDLED},
        {K_CTRL | 'd', "|n deu", OUT_CHANGED},
        {K_CTRL | 'e', "n deu|", OUT_HANDLED},
        {K_ENTER, "n deu|", OUT_PASS},
        {K_UP, "n deu|", OUT_PASS},
        {K_TAB, "n deu|", OUT_PASS},
        {K_ESC, "n deu|", OUT_PASS},
        {K_CTRL | 's', "n deu|", OUT_PASS},
    };
    struct line l;
    line_init(&l, 0, 0);
    line_set(&l, SV("un deux trois"));
    for (size_t i = 0; i < COUNT(steps); i++) {
        assert_int_equal(press(&l, steps[i].key), steps[i].outcome);
        expect_line(&l, steps[i].want);
    }
    line_deinit(&l);
}

/* As a selected text: typing replaces it, arrows make it a text to edit, Enter takes it. */
static void an_offer_gives_way_to_what_is_typed(void **state) {
    (void)state;
    static const struct {
        uint32_t key;
        const char *want;
        enum outcome outcome;
    } cases[] = {
        {'x', "x|", OUT_CHANGED},
        {K_BACKSPACE, "|", OUT_CHANGED},
        {K_DELETE, "|", OUT_CHANGED},
        {K_LEFT, "au comit|é", OUT_HANDLED},
        {K_END, "au comité|", OUT_HANDLED},
        {K_ENTER, "au comité|", OUT_PASS},
        {K_CTRL | 'w', "au |", OUT_CHANGED},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct line l;
        line_init(&l, 0, 0);
        line_set(&l, SV("au comité"));
        line_offer(&l);
        assert_int_equal(press(&l, cases[i].key), cases[i].outcome);
        expect_line(&l, cases[i].want);
        line_deinit(&l);
    }
    struct line l;
    line_init(&l, 0, 0);
    line_set(&l, SV("au comité"));
    line_offer(&l);
    type(&l, "xy");
    expect_line(&l, "xy|");
    press(&l, K_CTRL | 'u');
    press(&l, K_CTRL | 'y');
    expect_line(&l, "xy|");
    line_deinit(&l);
}

static void characters_with_marks_are_one_step(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 0, 0);
    line_set(&l, SV("a\xcc\xb2\xcc\x81日"));
    press(&l, K_LEFT);
    press(&l, K_LEFT);
    assert_int_equal(l.at, 0);
    press(&l, K_DELETE);
    expect_line(&l, "|日");
    line_deinit(&l);
}

static void only_clean_text_gets_in(void **state) {
    (void)state;
    for (size_t i = 0; i < n_hostile; i++) {
        struct line l;
        line_init(&l, 0, 0);
        struct event e = event_text(hostile[i]);
        line_key(&l, &e);
        struct sv text = line_text(&l);
        assert_int_equal(utf8_check(text), text.n);
        for (size_t j = 0; j < text.n; j++) assert_true((unsigned char)text.p[j] >= ' ' && text.p[j] != 0x7F);
        line_deinit(&l);
    }
}

static void blanks_at_the_ends_stay_while_typing(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 0, 0);
    type(&l, "une ");
    struct event e = event_text(SV("deux "));
    line_key(&l, &e);
    expect_line(&l, "une deux |");
    line_deinit(&l);
}

static void the_length_is_limited(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 5, 0);
    assert_false(line_insert(&l, SV("ééééééé")));
    expect_line(&l, "ééééé|");
    assert_int_equal(press(&l, 'x'), OUT_HANDLED);
    press(&l, K_BACKSPACE);
    assert_int_equal(press(&l, 'x'), OUT_CHANGED);
    expect_line(&l, "ééééx|");
    line_deinit(&l);
}

static void digit_fields_take_the_unshifted_row(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 0, LINE_DIGITS);
    type(&l, "&é\"'(-è_çàx9");
    expect_line(&l, "12345678909|");
    struct event e = event_text(SV(" 1 234,5"));
    line_key(&l, &e);
    expect_line(&l, "1234567890912345|");
    line_deinit(&l);
}

static void number_fields_keep_the_rest_of_a_number(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 0, LINE_NUMBER);
    type(&l, "-é(,\"k é-");
    expect_line(&l, "-25,3k 26|");
    struct event e = event_text(SV(" -7 000 €"));
    line_key(&l, &e);
    expect_line(&l, "-25,3k 26 -7 000 €|");
    line_deinit(&l);
}

static void the_cursor_is_always_in_view(void **state) {
    (void)state;
    struct line l;
    line_init(&l, 0, 0);
    line_set(&l, SV("une ligne 日本語 bien plus longue que la place"));
    for (int cols = 0; cols < 30; cols++)
        for (size_t at = 0;; at = text_next(line_text(&l), at)) {
            struct frame f;
            frame_init(&f, 1, cols);
            l.at = at;
            line_draw(&l, canvas_of(&f), true);
            expect_sound(&f);
            if (cols > 2 && at < l.text.n && f.cursor.col > 0 && f.cursor.col < cols - 2) {
                uint32_t cp;
                size_t next = at;
                utf8_next(line_text(&l), &next, &cp);
                assert_int_equal(frame_at(&f, 0, f.cursor.col)->ch, cp);
            }
            frame_deinit(&f);
            if (at == l.text.n) break;
        }
    line_deinit(&l);
}

static void long_lines_scroll(void **state) {
    (void)state;
    struct line l;
    struct frame f;
    line_init(&l, 0, 0);
    frame_init(&f, 1, 10);
    line_set(&l, SV("0123456789abcdefghij"));
    line_draw(&l, canvas_of(&f), true);
    expect_row(&f, 0, "<ghij");
    expect_cursor(&f, 0, 5);
    l.at = 3;
    frame_clear(&f);
    line_draw(&l, canvas_of(&f), true);
    expect_row(&f, 0, "012345678>");
    expect_cursor(&f, 0, 3);
    frame_deinit(&f);
    line_deinit(&l);
}

static void secrets_are_stars(void **state) {
    (void)state;
    struct line l;
    struct frame f;
    line_init(&l, 0, LINE_SECRET);
    frame_init(&f, 1, 10);
    line_set(&l, SV("é日x"));
    line_draw(&l, canvas_of(&f), true);
    expect_row(&f, 0, "***");
    expect_cursor(&f, 0, 3);
    frame_deinit(&f);
    line_deinit(&l);
}

static void several_lines_are_edited_as_they_show(void **state) {
    (void)state;
    static const struct {
        uint32_t key;
        int row, col;
        enum outcome outcome;
    } steps[] = {
        {K_CTRL | 'a', 2, 0, OUT_HANDLED}, {K_UP, 1, 0, OUT_HANDLED},   {K_END, 1, 5, OUT_HANDLED},
        {K_UP, 0, 5, OUT_HANDLED},         {K_UP, 0, 5, OUT_PASS},      {K_DOWN, 1, 5, OUT_HANDLED},
        {K_ENTER, 2, 0, OUT_CHANGED},      {'x', 2, 1, OUT_CHANGED},    {K_DOWN, 3, 1, OUT_HANDLED},
        {K_DOWN, 3, 1, OUT_PASS},          {K_PGUP, 0, 1, OUT_HANDLED}, {K_PGDN, 3, 1, OUT_HANDLED},
    };
    struct area a;
    struct frame f;
    area_init(&a, 0);
    area_fit(&a, 6, 9);
    frame_init(&f, 6, 9);
    area_set(&a, SV("premiere ligne\nfin"));
    for (size_t i = 0; i < COUNT(steps); i++) {
        struct event e = event_key(steps[i].key);
        assert_int_equal(area_key(&a, &e), steps[i].outcome);
        frame_clear(&f);
        area_draw(&a, canvas_of(&f), true);
        if (i != 2) expect_cursor(&f, steps[i].row, steps[i].col);
    }
    expect_frame(&f, 0, "premiere\nligne\nx\nfin\n\n\n");
    frame_deinit(&f);
    area_deinit(&a);
}

static void an_area_scrolls_to_its_cursor(void **state) {
    (void)state;
    struct area a;
    struct frame f;
    area_init(&a, 0);
    frame_init(&f, 2, 4);
    area_set(&a, SV("a\nb\nc\n"));
    area_draw(&a, canvas_of(&f), true);
    expect_frame(&f, DUMP_CURSOR, "c\n\ncursor 1,0\n");
    frame_deinit(&f);
    area_deinit(&a);
}

int test_line(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(editing_keys),
        cmocka_unit_test(an_offer_gives_way_to_what_is_typed),
        cmocka_unit_test(characters_with_marks_are_one_step),
        cmocka_unit_test(only_clean_text_gets_in),
        cmocka_unit_test(blanks_at_the_ends_stay_while_typing),
        cmocka_unit_test(the_length_is_limited),
        cmocka_unit_test(digit_fields_take_the_unshifted_row),
        cmocka_unit_test(number_fields_keep_the_rest_of_a_number),
        cmocka_unit_test(the_cursor_is_always_in_view),
        cmocka_unit_test(long_lines_scroll),
        cmocka_unit_test(secrets_are_stars),
        cmocka_unit_test(several_lines_are_edited_as_they_show),
        cmocka_unit_test(an_area_scrolls_to_its_cursor),
    };
    return RUN(tests);
}
