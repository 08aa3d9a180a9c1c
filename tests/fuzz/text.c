#include "catalyse/base/utf8.h"
#include "fuzz.h"

static void check_borders(struct sv s) {
    for (size_t at = 0; at < s.n;) {
        size_t next = text_next(s, at);
        BUG_ON(next <= at || next > s.n || text_prev(s, next) >= next);
        at = next;
    }
    for (size_t at = 0; at < s.n;) {
        size_t next = text_word_next(s, at);
        BUG_ON(next <= at || next > s.n);
        at = next;
    }
}

static void check_fit(struct sv s) {
    int whole = text_width(s);
    for (int columns = 0; columns <= 12; columns++) {
        int width;
        size_t n = text_fit(s, columns, &width);
        BUG_ON(n > s.n || width > columns || (n == s.n && width != whole));
    }
    struct sv rest = s, line;
    size_t bytes = 0;
    while (text_wrap(&rest, 9, &line)) bytes += line.n;
    BUG_ON(bytes > s.n);
}

/* What is stored is valid and stable; what is shown holds nothing that a terminal obeys. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct sv raw = fuzz_text(data, size);
    struct str clean = {0}, again = {0}, shown = {0};
    check_borders(raw);
    check_fit(raw);
    text_shown(raw, &shown);
    BUG_ON(utf8_check(str_sv(&shown)) != shown.n);
    for (size_t i = 0; i < shown.n; i++) BUG_ON((unsigned char)shown.p[i] < ' ' || shown.p[i] == 0x7f);
    if (text_clean(raw, true, &clean)) {
        BUG_ON(!text_clean(str_sv(&clean), true, &again) || !sv_eq(str_sv(&clean), str_sv(&again)));
        text_fold(str_sv(&clean), &again);
        BUG_ON(!text_matches(str_sv(&clean), str_sv(&again)));
    }
    str_deinit(&clean);
    str_deinit(&again);
    str_deinit(&shown);
    return 0;
}
