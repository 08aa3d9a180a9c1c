#include "base/typed.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"

enum { DURATION_MAX = 6000 };

size_t take_digits(struct sv *s, size_t max, int *value) {
    size_t n = 0;
    int sum = 0;
    while (n < s->n && s->p[n] >= '0' && s->p[n] <= '9') {
        if (n == max) return 0;
        sum = sum * 10 + s->p[n++] - '0';
    }
    *value = sum;
    *s = sv_of(s->p + n, s->n - n);
    return n;
}

bool take_char(struct sv *s, char c) {
    if (s->n == 0 || s->p[0] != c) return false;
    *s = sv_of(s->p + 1, s->n - 1);
    return true;
}

/* Lower case without any blanks, so that "13 h 30" reads like "13h30". */
static void squeeze(struct sv s, struct str *out) {
    text_fold(s, out);
    for (size_t i = out->n; i-- > 0;)
        if (out->p[i] == ' ') str_remove(out, i, 1);
}

enum half { WHOLE_DAY, BEFORE_NOON, AFTER_NOON };

static enum half take_half(struct sv *s) {
    enum half half = sv_ends(*s, SV("am")) ? BEFORE_NOON : sv_ends(*s, SV("pm")) ? AFTER_NOON : WHOLE_DAY;
    if (half) s->n -= 2;
    return half;
}

/* In hours of 24. */
static bool hour_of(enum half half, int *hour) {
    if (half == WHOLE_DAY) return *hour <= 23;
    if (*hour < 1 || *hour > 12) return false;
    *hour = *hour % 12 + (half == AFTER_NOON ? 12 : 0);
    return true;
}

static bool time_of(struct sv s, int *minutes) {
    enum half half = take_half(&s);
    int hour, minute = 0;
    size_t n = take_digits(&s, 4, &hour);
    if (n >= 3) {
        minute = hour % 100;
        hour /= 100;
    } else if (n == 0) {
        return false;
    } else if (take_char(&s, ':')) {
        if (take_digits(&s, 2, &minute) != 2) return false;
    } else if (s.n || !half) {
        if (!take_char(&s, 'h') || (s.n && take_digits(&s, 2, &minute) != 2)) return false;
    }
    if (s.n || minute > 59 || !hour_of(half, &hour)) return false;
    *minutes = hour * 60 + minute;
    return true;
}

bool time_parse(struct sv s, int *minutes) {
    struct str text = {0};
    squeeze(s, &text);
    bool ok = time_of(str_sv(&text), minutes);
    str_deinit(&text);
    return ok;
}

static bool duration_of(struct sv s, int *minutes) {
    int value, minute = 0;
    if (take_digits(&s, 4, &value) == 0) return false;
    bool hours = true;
    if (take_char(&s, '.') || take_char(&s, ':')) {
        if (take_digits(&s, 2, &minute) != 2) return false;
    } else if (take_char(&s, 'h')) {
        if (s.n && take_digits(&s, 2, &minute) != 2) return false;
    } else {
        hours = false;
        if (sv_is(s, "m") || sv_is(s, "mn") || sv_is(s, "min")) s.n = 0;
    }
    if (s.n || minute > 59) return false;
    int total = hours ? value * 60 + minute : value;
    if (total > DURATION_MAX) return false;
    *minutes = total;
    return true;
}

bool duration_parse(struct sv s, int *minutes) {
    struct str text = {0};
    squeeze(s, &text);
    bool ok = duration_of(str_sv(&text), minutes);
    str_deinit(&text);
    return ok;
}
