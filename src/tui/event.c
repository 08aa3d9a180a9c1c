#include "catalyse/tui/event.h"

struct event event_key(uint32_t key) {
    return (struct event){.kind = EVENT_KEY, .key = key};
}

struct event event_text(struct sv text) {
    return (struct event){.kind = EVENT_TEXT, .text = text};
}

struct event event_resize(int rows, int cols) {
    return (struct event){.kind = EVENT_RESIZE, .rows = rows, .cols = cols};
}

struct event event_tick(int64_t now) {
    return (struct event){.kind = EVENT_TICK, .now = now};
}

bool event_is_char(const struct event *e) {
    return e->kind == EVENT_KEY && e->key < K_BASE && e->key >= ' ' && (e->key < 0x7F || e->key > 0x9F);
}

bool event_is(const struct event *e, uint32_t key) {
    return e->kind == EVENT_KEY && e->key == key;
}
