#include "report/writers/words.h"
#include "catalyse/base/date.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/agenda.h"
#include "catalyse/domain/unit.h"
#include <string.h>

static struct sv taken(struct doc *d, struct str *text) {
    struct sv copy = doc_copy(d, text);
    str_deinit(text);
    return copy;
}

static struct sv day_shown(struct doc *d, int32_t day, enum date_style style) {
    struct str text = {0};
    if (day != NO_DAY) date_show(day, style, &text);
    return taken(d, &text);
}

struct sv say_day(struct doc *d, int32_t day) {
    return day_shown(d, day, DATE_LONG);
}

struct sv say_date(struct doc *d, int32_t day) {
    return day_shown(d, day, DATE_NUMERIC);
}

struct sv say_time(struct doc *d, int minutes) {
    if (minutes < 0) return SV_NULL;
    /* hours, minutes: 13:30 */
    return doc_say(d, C_("time of day", "%d:%02d"), minutes / 60, minutes % 60);
}

struct sv say_moment(struct doc *d, int64_t moment) {
    int32_t day;
    int seconds;
    if (moment == NO_MOMENT) return SV_NULL;
    moment_local(moment, &day, &seconds);
    return say_time(d, seconds / 60);
}

static struct sv value_said(struct doc *d, enum field_kind kind, int64_t value, int decimals) {
    struct field f = {.kind = kind, .decimals = decimals};
    struct str text = {0};
    value_show(&f, value_int(value), &text);
    return taken(d, &text);
}

struct sv say_money(struct doc *d, int64_t cents) {
    return cents ? value_said(d, FIELD_MONEY, cents, 2) : SV_NULL;
}

struct sv say_euros(struct doc *d, int64_t euros) {
    return value_said(d, FIELD_MONEY, euros, 0);
}

struct sv say_number(struct doc *d, int64_t value, int decimals) {
    for (; decimals > 0 && value % 10 == 0; decimals--) value /= 10;
    return value_said(d, FIELD_DECIMAL, value, decimals);
}

struct sv say_count(struct doc *d, size_t n) {
    return say_number(d, (int64_t)n, 0);
}

struct sv say_dots(struct doc *d, int64_t dots) {
    return dots ? doc_say(d, P_("%lld dot", "%lld dots", dots), (long long)dots) : SV_NULL;
}

struct sv say_percent(struct doc *d, int bp) {
    if (bp < 0) return SV_NULL;
    return doc_say(d, C_("percentage", "%d%%"), (bp + 50) / 100);
}

struct sv say_choice(const struct choice *c) {
    return c ? sv_from(_(c->label)) : SV_NULL;
}

struct sv say_quantity(struct doc *d, int64_t quantity, const struct choice *unit) {
    if (choice_is(unit, "EUR")) return say_money(d, quantity);
    struct sv number = say_number(d, quantity, 2);
    return unit ? doc_say(d, "%.*s %s", SV_ARG(number), unit_words(unit, quantity)) : number;
}

struct sv say_period(struct doc *d, int32_t from, int32_t to) {
    struct sv first = say_date(d, from), last = say_date(d, to);
    if (first.n && last.n) return doc_say(d, "%.*s\u00A0– %.*s", SV_ARG(first), SV_ARG(last));
    if (first.n) return doc_say(d, _("since %.*s"), SV_ARG(first));
    return last.n ? doc_say(d, _("until %.*s"), SV_ARG(last)) : SV_NULL;
}

struct sv say_with(struct doc *d, struct sv a, struct sv b) {
    if (!a.n || !b.n) return a.n ? a : b;
    return doc_say(d, "%.*s (%.*s)", SV_ARG(a), SV_ARG(b));
}

struct sv say_of_group(struct doc *d, struct sv programme, struct sv group) {
    return doc_say(d, _("%.*s · group %.*s"), SV_ARG(programme), SV_ARG(group));
}

void join(struct str *out, struct sv text, const char *between) {
    if (!text.n) return;
    if (out->n) str_addz(out, between);
    str_add(out, text);
}

/* Of the letters French and English begin words with. */
static uint32_t capital(uint32_t cp) {
    bool lower = (cp >= 'a' && cp <= 'z') || (cp >= 0xE0 && cp <= 0xFE && cp != 0xF7);
    return lower ? cp - 0x20 : cp == 0x153 ? 0x152 : cp;
}

struct sv say_sentence(struct doc *d, struct sv text) {
    struct str out = {0};
    size_t at = 0;
    uint32_t cp;
    if (!utf8_next(text, &at, &cp) || capital(cp) == cp) return text;
    utf8_put(&out, capital(cp));
    str_add(&out, sv_of(text.p + at, text.n - at));
    return taken(d, &out);
}

/* "RSE" stays as it is. */
struct sv say_within(struct doc *d, struct sv text) {
    struct str out = {0};
    size_t at = 0, next;
    uint32_t first, second;
    if (!utf8_next(text, &at, &first)) return text;
    next = at;
    bool acronym = utf8_next(text, &next, &second) && capital(second) == second && second != ' ';
    uint32_t small = first >= 'A' && first <= 'Z'     ? first + 0x20
                     : first >= 0xC0 && first <= 0xDE ? first + 0x20
                                                      : first;
    if (acronym || small == first) return text;
    utf8_put(&out, small);
    str_add(&out, sv_of(text.p + at, text.n - at));
    return taken(d, &out);
}

struct sv say_names(struct doc *d, const struct named *rows, size_t n) {
    struct str text = {0};
    for (size_t i = 0; i < n; i++) join(&text, rows[i].title, ", ");
    return taken(d, &text);
}

void cell_date(struct doc *d, struct table *t, int32_t day) {
    char iso[DATE_TEXT] = "";
    if (day != NO_DAY) date_iso(day, iso);
    cell_plain(d, t, say_date(d, day), sv_from(arena_strndup(d->arena, iso, strlen(iso))));
}

static void cell_value(struct doc *d, struct table *t, struct sv shown, int64_t value, int decimals) {
    struct str plain = {0};
    number_plain(value, decimals, &plain);
    cell_plain(d, t, shown, taken(d, &plain));
}

void cell_money(struct doc *d, struct table *t, int64_t cents) {
    if (cents)
        cell_value(d, t, say_money(d, cents), cents, 2);
    else
        cell_put(d, t, SV_NULL);
}

void cell_count(struct doc *d, struct table *t, int64_t n) {
    cell_number(d, t, n, 0);
}

void cell_mean(struct doc *d, struct table *t, int64_t value, int decimals) {
    struct str text = {0};
    number_show(value, decimals, false, &text);
    cell_value(d, t, taken(d, &text), value, decimals);
}

void cell_change(struct doc *d, struct table *t, int64_t value, int decimals) {
    struct str text = {0};
    number_show_change(value, decimals, &text);
    cell_value(d, t, taken(d, &text), value, decimals);
}

void cell_number(struct doc *d, struct table *t, int64_t value, int decimals) {
    cell_value(d, t, say_number(d, value, decimals), value, decimals);
}
