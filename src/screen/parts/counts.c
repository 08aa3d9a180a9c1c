#include "catalyse/base/number.h"
#include "catalyse/domain/checklist.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/common.h"

/* A show of hands as it is typed. */

static bool counts_spaced(struct sv text, int *out, int n) {
    struct sv part;
    int at = 0;
    while (sv_next(&text, ' ', &part)) {
        int64_t count;
        if (!part.n) continue;
        if (at == n || !sv_to_i64(part, &count) || count < 0 || count > 999) return false;
        out[at++] = (int)count;
    }
    return at == n;
}

static bool counts_tight(struct sv text, int *out, int n) {
    if (text.n != (size_t)n) return false;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9') return false;
        out[i] = text.p[i] - '0';
    }
    return true;
}

bool counts_parse(struct sv text, int *out, int n, int lowest, struct error *e) {
    text = sv_trim(text);
    bool spaced = sv_find(text, ' ') < text.n;
    if (spaced ? counts_spaced(text, out, n) : counts_tight(text, out, n)) return true;
    return error_set(e, ERR_DATA, _("%d counts: how many showed each, from %d to %d, as 02431 or 0 12 4 3 1"),
                     n, lowest, lowest + n - 1);
}

void tally_words(const struct tally *t, struct str *out) {
    str_addf(out, P_("%d vote · mean ", "%d votes · mean ", (unsigned long)t->n), t->n);
    number_show(t->mean, 1, false, out);
    str_addf(out, _(", spread %d"), t->spread);
}

struct event digit_event(const struct event *e) {
    int digit = e->kind == EVENT_KEY ? key_digit(e->key) : -1;
    return digit < 0 ? *e : event_key((uint32_t)('0' + digit));
}
