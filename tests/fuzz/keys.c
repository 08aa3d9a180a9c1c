#include "catalyse/tui/keys.h"
#include "fuzz.h"

/* Keys that were read are written so that they read the same. */
static void check_sequence(struct sv s) {
    struct keyseq seq, again;
    struct str text = {0};
    if (!keyseq_parse(s, &seq)) return;
    BUG_ON(seq.n < 1 || seq.n > KEYSEQ_MAX);
    keyseq_write(&seq, &text);
    BUG_ON(!keyseq_parse(str_sv(&text), &again) || again.n != seq.n);
    for (size_t i = 0; i < seq.n; i++) BUG_ON(again.key[i] != seq.key[i]);
    str_clear(&text);
    keyseq_show(&seq, &text);
    BUG_ON(!text.n);
    str_deinit(&text);
}

/* The sequences of a map are found when they are typed. */
static void check_map(struct sv s) {
    struct keymap map = {0};
    struct error e;
    if (keymap_bind(&map, 1, s, &e)) {
        const struct keymap *maps[] = {&map};
        struct keyseq pending = {0};
        const struct keyseq *first = keymap_first(&map, 1);
        for (size_t i = 0; first && i < first->n; i++) {
            int action;
            bool dropped;
            enum keymap_result got = keymap_feed(maps, 1, &pending, first->key[i], &action, NULL, &dropped);
            BUG_ON(got == KEYMAP_NONE);
            if (got == KEYMAP_FOUND) break;
        }
    }
    keymap_deinit(&map);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint32_t key, again;
    struct str text = {0};
    struct sv s = fuzz_text(data, size);
    if (key_parse(s, &key)) {
        key_write(key, &text);
        BUG_ON(!key_parse(str_sv(&text), &again) || again != key);
    }
    str_deinit(&text);
    check_sequence(s);
    check_map(s);
    return 0;
}
