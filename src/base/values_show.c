#include "base/values.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fields.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"

static void show_date(struct sv text, struct str *out) {
    int32_t day;
    if (date_from_iso(text, &day))
        date_show(day, DATE_NUMERIC, out);
    else
        str_add(out, text);
}

static void show_moment(struct sv text, struct str *out) {
    int64_t ms;
    if (!moment_from_iso(text, &ms)) {
        str_add(out, text);
        return;
    }
    int32_t day;
    int seconds;
    char clock[TIME_TEXT];
    moment_local(ms, &day, &seconds);
    time_iso(seconds / 60, clock);
    date_show(day, DATE_NUMERIC, out);
    str_addf(out, " %s", clock);
}

static void show_choice(const struct field *f, struct sv code, struct str *out) {
    const struct choice *c = choice_find(f->choices, code);
    if (c)
        str_addz(out, _(c->label));
    else
        str_add(out, code);
}

void percent_show(int64_t bp, struct str *out) {
    struct str number = {0};
    number_show(bp, 2, true, &number);
    str_addf(out, C_("percentage", "%s%%"), str_c(&number));
    str_deinit(&number);
}

/* A year, the number that always has four digits, has no thousands. */
static void show_number(const struct field *f, int64_t i, struct str *out) {
    if (f->flags & F_PERCENT) {
        percent_show(i, out);
        return;
    }
    bool year = f->kind == FIELD_INT && f->min >= 1000 && f->max < 10000;
    if (year)
        number_plain(i, 0, out);
    else
        number_show(i, f->decimals, true, out);
}

void value_show(const struct field *f, struct value v, struct str *out) {
    if (v.null) return;
    switch (f->kind) {
    case FIELD_BOOL:
        str_addz(out, v.i ? _("yes") : _("no"));
        break;
    case FIELD_INT:
    case FIELD_DECIMAL:
        show_number(f, v.i, out);
        break;
    case FIELD_MONEY:
        money_show(v.i, f->decimals, out);
        break;
    case FIELD_CHOICE:
        show_choice(f, v.t, out);
        break;
    case FIELD_DATE:
        show_date(v.t, out);
        break;
    case FIELD_MOMENT:
        show_moment(v.t, out);
        break;
    case FIELD_TEXT:
    case FIELD_LINES:
    case FIELD_TIME:
    case FIELD_REF:
        str_add(out, v.t);
        break;
    }
}

void value_plain(const struct field *f, struct value v, struct str *out) {
    if (v.null) return;
    if (f->flags & F_PERCENT && v.i > 0 && v.i < PERCENT_PLAIN) {
        number_plain(v.i, 2, out);
        str_addc(out, '%');
    } else if (field_is_number(f->kind))
        number_plain(v.i, f->decimals, out);
    else
        str_add(out, v.t);
}
