#include "support.h"
#include "catalyse/base/utf8.h"
#include <string.h>

const struct sv hostile[] = {
    {"\033[2J\033]0;x\a", 11},
    {"\xe2\x80\xaetxt.exe", 10},
    {"a\0b", 3},
    {"日本語テキスト", 21},
    {"e\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85", 11},
    {"\xcc\x81\xcc\x81", 4},
    {"\xff\xfe\xc3(", 4},
    {"👩\xe2\x80\x8d💻 👍🏽", 19},
    {"🇫🇷\xef\xb8\x8f", 11},
    {"\xc2\x9b"
     "31m",
     5},
    {"=cmd()|'; DROP TABLE person;--<script>", 38},
    {"line\nline\ttab\r", 14},
    {"각\xe1\x84\x80\xe1\x85\xa1", 9},
    {"ab\xe3\x80\x80"
     "cd\xc2\xad"
     "ef\xe2\x80\xaf",
     14},
};
const size_t n_hostile = COUNT(hostile);

void expect_frame(const struct frame *f, unsigned dump_flags, const char *want) {
    struct str have = {0};
    frame_dump(f, dump_flags, &have);
    assert_string_equal(str_c(&have), want);
    str_deinit(&have);
}

void expect_row(const struct frame *f, int row, const char *want) {
    struct str have = {0};
    frame_row_text(f, row, &have);
    assert_string_equal(str_c(&have), want);
    str_deinit(&have);
}

void expect_cursor(const struct frame *f, int row, int col) {
    assert_int_equal(f->cursor.row, row);
    assert_int_equal(f->cursor.col, col);
    assert_true(f->cursor.visible);
}

static void expect_sound_cell(const struct frame *f, int row, int col) {
    const struct cell *c = frame_at(f, row, col);
    uint32_t base = (uint32_t)(c->ch & ((1u << CP_BITS) - 1));
    assert_true(c->role < ROLE_COUNT);
    if (c->width == 0) {
        assert_true(c->ch == 0 && col > 0);
        assert_int_equal(frame_at(f, row, col - 1)->width, 2);
        return;
    }
    assert_int_equal(cp_width(base), c->width);
    assert_true(base >= ' ' && !(base >= 0x7F && base <= 0x9F));
    if (c->width == 2) assert_true(col + 1 < f->cols && frame_at(f, row, col + 1)->width == 0);
}

void expect_sound(const struct frame *f) {
    for (int row = 0; row < f->rows; row++)
        for (int col = 0; col < f->cols; col++) expect_sound_cell(f, row, col);
    assert_true(f->cursor.row >= 0 && f->cursor.row < (f->rows ? f->rows : 1));
    assert_true(f->cursor.col >= 0 && f->cursor.col < (f->cols ? f->cols : 1));
}

static uint32_t random_key(struct prng *r) {
    static const uint32_t characters[] = {'a', 'z', ' ',  '*',    'o',   'n',    'y',
                                          '1', '-', 0xE9, 0x65E5, 0x301, 0x1F600};
    static const uint32_t controls[] = {'a', 'e', 'w', 'u', 'k', 'y', 'd', 's', 'b', 'f'};
    static const uint32_t alts[] = {'b', 'f', 'd', K_BACKSPACE};
    switch (prng_below(r, 8)) {
    case 0:
    case 1:
    case 2:
        return characters[prng_below(r, COUNT(characters))];
    case 3:
        return K_CTRL | controls[prng_below(r, COUNT(controls))];
    case 4:
        return K_ALT | alts[prng_below(r, COUNT(alts))];
    default:
        return (uint32_t)(K_BASE + prng_below(r, K_LAST - K_BASE + 1));
    }
}

struct event random_event(struct prng *r) {
    uint64_t kind = prng_below(r, 20);
    if (kind == 0) return event_text(hostile[prng_below(r, n_hostile)]);
    if (kind == 1) return event_resize((int)prng_below(r, 30), (int)prng_below(r, 90));
    if (kind == 2) return event_tick((int64_t)prng_below(r, 1000000));
    if (kind > 3) return event_key(random_key(r));
    struct event mouse = {.kind = EVENT_MOUSE, .mouse = (enum mouse)prng_below(r, 4)};
    mouse.row = (int)prng_below(r, 30);
    mouse.col = (int)prng_below(r, 90);
    return mouse;
}
