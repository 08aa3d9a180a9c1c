#include "tui/words.h"
#include <strings.h>

bool word_is(struct sv s, const char *word) {
    struct sv w = sv_from(word);
    return s.n == w.n && strncasecmp(s.p, w.p, s.n) == 0;
}
