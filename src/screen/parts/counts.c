#include "screen/parts/counts.h"
#include "catalyse/base/number.h"
#include "catalyse/domain/checklist.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/said.h"

/* A show of hands as it is typed. */

enum { COUNTS_MAX = 40 };

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

/* As many counts as there are levels. */
static void example(int n, bool apart, struct str *out) {
    static const int counts[] = {0, 2, 4, 3, 1};
    for (int i = 0; i < n; i++) {
        if (apart && i) str_addc(out, ' ');
        str_addf(out, apart && i == 1 ? "1%d" : "%d", i < 5 ? counts[i] : 0);
    }
}

bool counts_parse(struct sv text, int *out, int n, int lowest, struct error *e) {
    text = sv_trim(text);
    bool spaced = sv_find(text, ' ') < text.n;
    if (spaced ? counts_spaced(text, out, n) : counts_tight(text, out, n)) return true;
    struct str tight = {0}, apart = {0};
    example(n, false, &tight);
    example(n, true, &apart);
    error_set(e, ERR_DATA, _("%d counts: how many showed each, from %d to %d, as %s or %s"), n, lowest,
              lowest + n - 1, str_c(&tight), str_c(&apart));
    str_deinit(&tight);
    str_deinit(&apart);
    return false;
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

/* --- the line --- */

void counts_init(struct counts_line *l) {
    line_init(&l->line, COUNTS_MAX, 0);
}

void counts_deinit(struct counts_line *l) {
    line_deinit(&l->line);
    str_deinit(&l->what);
}

/* What was half typed; false when nothing was. */
static bool stand_again(struct counts_line *l, struct desk *d) {
    struct str kept = {0};
    bool any = said_kept(d, str_c(&l->what), &kept);
    line_set(&l->line, str_sv(&kept));
    l->typed = false;
    if (any) desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    str_deinit(&kept);
    return any;
}

void counts_about(struct counts_line *l, struct desk *d, const char *what) {
    str_clear(&l->what);
    str_addz(&l->what, what);
    l->typing = stand_again(l, d);
}

static void keep(const struct counts_line *l, struct desk *d) {
    desk_draft(d, str_c(&l->what), l->typing ? line_text(&l->line) : SV(""));
}

static bool is_counts(struct sv text) {
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != ' ' && text.p[i] != '\n' && (text.p[i] < '0' || text.p[i] > '9')) return false;
    return text.n > 0;
}

enum reply counts_begin(struct counts_line *l, struct desk *d, const struct event *e) {
    bool digit = e->kind == EVENT_KEY && key_digit(e->key) >= 0;
    if (!digit && (e->kind != EVENT_TEXT || !is_counts(e->text))) return PASS;
    bool again = stand_again(l, d);
    l->typing = true;
    enum reply reply = counts_key(l, d, e);
    l->typed = l->typed && !again;
    return reply;
}

/* Who saw what was kept and leaves it so drops it. */
static enum reply leave(struct counts_line *l, struct desk *d) {
    bool kept = l->typed && line_text(&l->line).n;
    if (!kept) line_set(&l->line, SV(""));
    keep(l, d);
    l->typing = false;
    if (kept) desk_done(d, "%s", _("kept: it will be here when you type here again"));
    return EATEN;
}

/* The panel is not left with counts half typed. */
static enum reply stay(struct desk *d) {
    desk_done(d, "%s", _("Enter takes the line, Esc closes it"));
    return EATEN;
}

enum reply counts_key(struct counts_line *l, struct desk *d, const struct event *e) {
    struct event plain = digit_event(e);
    if (event_is(e, K_TAB) || event_is(e, K_BACKTAB)) return stay(d);
    if (event_is(e, K_ESC)) return leave(l, d);
    if (line_key(&l->line, &plain) == OUT_PASS) return PASS;
    l->typed = true;
    keep(l, d);
    return EATEN;
}

void counts_done(struct counts_line *l, struct desk *d) {
    l->typing = false;
    keep(l, d);
}
