#include "catalyse/domain/telling.h"
#include "catalyse/base/email.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/alone.h"
#include <ctype.h>
#include <string.h>

enum { DIGITS = 9 }; /* of a telephone number, at least */

static bool is_digit(char c) {
    return isdigit((unsigned char)c);
}

static size_t titled_end(struct sv text, size_t at) {
    if (!name_titled(text, at)) return 0;
    size_t to = at + 1;
    while (to < text.n && !text_whole(text, at, to)) to++;
    return to;
}

static size_t email_end(struct sv text, size_t at) {
    static const char marks[] = ".,;:!?)>\"'";
    size_t to = at;
    while (to < text.n && !isspace((unsigned char)text.p[to])) to++;
    while (to > at && strchr(marks, text.p[to - 1])) to--;
    return to > at && memchr(text.p + at, '@', to - at) && !email_fault(sv_of(text.p + at, to - at)) ? to : 0;
}

/* "06 12 34 56 78", "+33612345678", "02.99.12.34.56": amounts begin otherwise. */
static size_t phone_end(struct sv text, size_t at) {
    size_t digits = 0, end = 0;
    if (text.p[at] != '0' && text.p[at] != '+') return 0;
    for (size_t to = at + (text.p[at] == '+'); to < text.n; to++) {
        if (is_digit(text.p[to])) {
            digits++;
            end = to + 1;
        } else if (!strchr(" .-", text.p[to]) || to + 1 >= text.n || !is_digit(text.p[to + 1])) {
            break;
        }
    }
    return digits >= DIGITS ? end : 0;
}

size_t telling_end(struct sv text, size_t at) {
    if (at >= text.n || !text_whole(text, at, text.n)) return 0;
    size_t end = titled_end(text, at);
    if (!end) end = email_end(text, at);
    return end ? end : phone_end(text, at);
}
