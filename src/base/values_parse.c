#include "base/values.h"
#include "catalyse/base/date.h"
#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"

static bool refuse_number(const struct field *f, struct sv text, struct error *e) {
    if (f->flags & F_PERCENT)
        return error_set(e, ERR_DATA, _("%s: '%s' is not a share; write 22, 22.5 or 22%%"), _(f->label),
                         text_quote(text).p);
    if (f->decimals == 0)
        return error_set(e, ERR_DATA, _("%s: '%s' is not a whole number"), _(f->label), text_quote(text).p);
    return error_set(e, ERR_DATA,
                     P_("%s: '%s' is not a number with at most %d decimal",
                        "%s: '%s' is not a number with at most %d decimals", f->decimals),
                     _(f->label), text_quote(text).p, f->decimals);
}

static const struct choice *choice_labelled(const struct choice *choices, struct sv folded, enum lang lang) {
    const struct choice *found = NULL;
    struct str label = {0};
    i18n_push(lang);
    for (const struct choice *c = choices; c->code && !found; c++) {
        text_fold(sv_from(_(c->label)), &label);
        if (sv_eq(str_sv(&label), folded)) found = c;
    }
    i18n_pop();
    str_deinit(&label);
    return found;
}

/* A code as people type it: "aci". */
static const struct choice *choice_coded(const struct choice *choices, struct sv text) {
    const struct choice *c = choices;
    while (c->code && !text_same(sv_from(c->code), text)) c++;
    return c->code ? c : NULL;
}

static bool parse_choice(const struct field *f, struct sv text, struct value *out) {
    const struct choice *c = choice_find(f->choices, text);
    if (!c) {
        struct str folded = {0};
        text_fold(text, &folded);
        c = choice_labelled(f->choices, str_sv(&folded), LANG_FR);
        if (!c) c = choice_labelled(f->choices, str_sv(&folded), LANG_EN);
        if (!c) c = choice_coded(f->choices, text);
        str_deinit(&folded);
    }
    if (c) *out = value_text(sv_from(c->code));
    return c;
}

static struct value own_text(struct arena *a, const char *text, size_t n) {
    return value_text(sv_of(arena_strndup(a, text, n), n));
}

static bool parse_date(struct arena *a, struct sv text, int32_t today, struct value *out) {
    int32_t day;
    char plain[DATE_TEXT];
    if (!date_parse(text, today, &day)) return false;
    date_iso(day, plain);
    *out = own_text(a, plain, DATE_TEXT - 1);
    return true;
}

static bool parse_time(struct arena *a, struct sv text, struct value *out) {
    int minutes;
    char plain[TIME_TEXT];
    if (!time_parse(text, &minutes)) return false;
    time_iso(minutes, plain);
    *out = own_text(a, plain, TIME_TEXT - 1);
    return true;
}

/* A day and a time as the clock on the wall shows them: "2026-06-18 13:57". */
static bool moment_here(struct sv text, int32_t today, int64_t *ms) {
    size_t cut = sv_find(text, ' ');
    int32_t day;
    int minutes;
    if (cut == text.n || !date_parse(sv_of(text.p, cut), today, &day) ||
        !time_parse(sv_of(text.p + cut + 1, text.n - cut - 1), &minutes))
        return false;
    *ms = moment_of_local(day, minutes * 60);
    return true;
}

static bool parse_moment(struct arena *a, struct sv text, int32_t today, struct value *out) {
    int64_t ms;
    char plain[MOMENT_TEXT];
    if (!moment_from_iso(text, &ms) && !moment_here(text, today, &ms)) return false;
    moment_iso(ms, plain);
    *out = own_text(a, plain, MOMENT_TEXT - 1);
    return true;
}

static bool parse_bool(struct sv text, struct value *out) {
    bool yes;
    if (!sv_to_bool(text, &yes)) return false;
    *out = value_int(yes);
    return true;
}

/* "22", "22,5" and "22 %" are per cent; a whole number of four digits is in 10,000ths, as it is kept. */
static bool parse_percent(struct sv text, int64_t *out) {
    bool said = text.p[text.n - 1] == '%';
    if (!said && number_parse(text, 0, out) && *out >= PERCENT_PLAIN) return true;
    return number_parse(said ? sv_trim(sv_of(text.p, text.n - 1)) : text, 2, out);
}

static bool parse_number(const struct field *f, struct sv text, struct value *out) {
    *out = value_int(0);
    return f->flags & F_PERCENT ? parse_percent(text, &out->i) : number_parse(text, f->decimals, &out->i);
}

/* Most texts are plain: those need no cleaning. */
static bool parse_text(struct arena *a, const struct field *f, struct sv text, struct value *out,
                       struct error *e) {
    if (text_is_plain(text)) {
        *out = own_text(a, text.p, text.n);
        return true;
    }
    struct str clean = {0};
    bool ok = text_clean(text, f->kind == FIELD_LINES, &clean);
    if (ok)
        *out = own_text(a, str_c(&clean), clean.n);
    else
        error_set(e, ERR_DATA, _("%s: '%s' is not valid UTF-8 text"), _(f->label), text_quote(text).p);
    str_deinit(&clean);
    return ok;
}

static bool parse_kind(struct arena *a, const struct field *f, struct sv text, int32_t today,
                       struct value *out, struct error *e) {
    switch (f->kind) {
    case FIELD_CHOICE:
        return parse_choice(f, text, out) || refuse_choice(f, text, e);
    case FIELD_DATE:
        return parse_date(a, text, today, out) || refuse_date(f, text, e);
    case FIELD_TIME:
        return parse_time(a, text, out) || refuse_time(f, text, e);
    case FIELD_MOMENT:
        return parse_moment(a, text, today, out) || refuse_moment(f, text, e);
    case FIELD_BOOL:
        return parse_bool(text, out) || refuse_bool(f, text, e);
    case FIELD_INT:
    case FIELD_DECIMAL:
    case FIELD_MONEY:
        return parse_number(f, text, out) || refuse_number(f, text, e);
    default:
        return parse_text(a, f, text, out, e);
    }
}

bool value_parse(struct arena *a, const struct field *f, struct sv text, int32_t today, struct value *out,
                 struct error *e) {
    *out = value_null();
    bool words = f->kind == FIELD_TEXT || f->kind == FIELD_LINES || f->kind == FIELD_REF;
    if (!words) text = sv_trim(text);
    if (text.n == 0) return true;
    if (!parse_kind(a, f, text, today, out, e)) return false;
    return out->null || value_check(f, *out, e);
}
