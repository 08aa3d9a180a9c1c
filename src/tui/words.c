#include "tui/words.h"
#include "catalyse/base/utf8.h"
#include <strings.h>

bool word_is(struct sv s, const char *word) {
    struct sv w = sv_from(word);
    return s.n == w.n && strncasecmp(s.p, w.p, s.n) == 0;
}

bool words_same(struct sv a, struct sv b) {
    struct str x = {0}, y = {0};
    text_fold(a, &x);
    text_fold(b, &y);
    bool same = sv_eq(str_sv(&x), str_sv(&y));
    str_deinit(&x);
    str_deinit(&y);
    return same;
}
