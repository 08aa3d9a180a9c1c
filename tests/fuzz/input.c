#include "tui/input.h"
#include "catalyse/base/utf8.h"
#include "fuzz.h"

static void check_event(const struct event *e) {
    if (e->kind == EVENT_TEXT) BUG_ON(utf8_check(e->text) != e->text.n);
    if (e->kind == EVENT_MOUSE) BUG_ON(e->row < 0 || e->col < 0);
    if (e->kind != EVENT_KEY) return;
    uint32_t key = e->key & ~(uint32_t)(K_CTRL | K_ALT | K_SHIFT);
    BUG_ON(key > K_LAST || key < ' ' || (key > 0x10FFFF && key < K_BASE));
}

/* Bytes of a terminal, torn at every 0xFE, end in events that are sound. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct input in = {0};
    struct event e;
    struct sv all = sv_of((const char *)data, size), part;
    while (sv_next(&all, '\xfe', &part)) {
        input_feed(&in, part);
        while (input_next(&in, false, &e) == INPUT_EVENT) check_event(&e);
    }
    while (input_next(&in, true, &e) == INPUT_EVENT) check_event(&e);
    BUG_ON(input_next(&in, true, &e) != INPUT_EMPTY);
    input_deinit(&in);
    return 0;
}
