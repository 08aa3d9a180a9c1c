#include "base/values.h"
#include "catalyse/base/date.h"
#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include <inttypes.h>

static void add_labels(const struct field *f, struct str *out) {
    for (const struct choice *c = f->choices; c->code; c++)
        str_addf(out, "%s%s", c == f->choices ? "" : ", ", _(c->label));
}

bool refuse_choice(const struct field *f, struct sv text, struct error *e) {
    struct str labels = {0};
    add_labels(f, &labels);
    error_set(e, ERR_DATA, _("%s: '%s' is none of: %s"), _(f->label), text_quote(text).p, str_c(&labels));
    str_deinit(&labels);
    return false;
}

bool refuse_date(const struct field *f, struct sv text, struct error *e) {
    return error_set(e, ERR_DATA, _("%s: '%s' is not a date; write 2026-06-18 or 18/06/2026"), _(f->label),
                     text_quote(text).p);
}

bool refuse_time(const struct field *f, struct sv text, struct error *e) {
    return error_set(e, ERR_DATA, _("%s: '%s' is not a time of day; write 13:30"), _(f->label),
                     text_quote(text).p);
}

bool refuse_moment(const struct field *f, struct sv text, struct error *e) {
    return error_set(e, ERR_DATA, _("%s: '%s' is not a date and time; write 2026-06-18 13:57"), _(f->label),
                     text_quote(text).p);
}

bool refuse_bool(const struct field *f, struct sv text, struct error *e) {
    return error_set(e, ERR_DATA, _("%s: '%s' is neither yes nor no"), _(f->label), text_quote(text).p);
}

static void show_bound(const struct field *f, int64_t i, struct str *out) {
    if (f->flags & F_PERCENT)
        percent_show(i, out);
    else
        number_show(i, f->decimals, true, out);
}

static bool check_range(const struct field *f, int64_t i, struct error *e) {
    if (i >= f->min && i <= f->max) return true;
    struct str low = {0}, high = {0};
    show_bound(f, f->min, &low);
    show_bound(f, f->max, &high);
    error_set(e, ERR_DATA, _("%s: a number from %s to %s is expected"), _(f->label), str_c(&low),
              str_c(&high));
    str_deinit(&low);
    str_deinit(&high);
    return false;
}

bool text_is_plain(struct sv t) {
    if (t.n && (t.p[0] == ' ' || t.p[t.n - 1] == ' ')) return false;
    for (size_t i = 0; i < t.n; i++)
        if (t.p[i] < ' ' || t.p[i] > '~') return false;
    return true;
}

static bool is_clean(struct sv t, bool lines) {
    if (text_is_plain(t)) return true;
    struct str clean = {0};
    bool same = text_clean(t, lines, &clean) && sv_eq(t, str_sv(&clean));
    str_deinit(&clean);
    return same;
}

static bool check_text(const struct field *f, struct sv t, struct error *e) {
    size_t n = t.n <= (size_t)f->max ? t.n : utf8_count(t);
    if (n > (size_t)f->max)
        return error_set(e, ERR_DATA, _("%s: at most %" PRId64 " characters are kept, there are %zu"),
                         _(f->label), f->max, n);
    if (is_clean(t, f->kind == FIELD_LINES)) return true;
    return error_set(e, ERR_DATA, _("%s: the text holds characters that cannot be kept"), _(f->label));
}

static bool is_time(struct sv t) {
    int minutes;
    char plain[TIME_TEXT];
    if (!time_parse(t, &minutes)) return false;
    time_iso(minutes, plain);
    return sv_is(t, plain);
}

static bool is_moment(struct sv t) {
    int64_t ms;
    char plain[MOMENT_TEXT];
    if (!moment_from_iso(t, &ms)) return false;
    moment_iso(ms, plain);
    return sv_is(t, plain);
}

static bool check_form(const struct field *f, struct sv t, struct error *e) {
    int32_t day;
    switch (f->kind) {
    case FIELD_CHOICE:
        return choice_find(f->choices, t) || refuse_choice(f, t, e);
    case FIELD_DATE:
        return date_from_iso(t, &day) || refuse_date(f, t, e);
    case FIELD_TIME:
        return is_time(t) || refuse_time(f, t, e);
    case FIELD_MOMENT:
        return is_moment(t) || refuse_moment(f, t, e);
    default:
        return check_text(f, t, e);
    }
}

bool value_check(const struct field *f, struct value v, struct error *e) {
    bool empty = v.null || (!field_is_number(f->kind) && v.t.n == 0);
    if (empty) {
        if (!(f->flags & F_REQUIRED)) return true;
        return error_set(e, ERR_DATA, _("%s: this cannot stay empty"), _(f->label));
    }
    if (f->kind == FIELD_REF) return true;
    if (f->kind == FIELD_BOOL) return v.i == 0 || v.i == 1 || refuse_bool(f, SV_NULL, e);
    return field_is_number(f->kind) ? check_range(f, v.i, e) : check_form(f, v.t, e);
}
