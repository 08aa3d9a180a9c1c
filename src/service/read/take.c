#include "service/read/take.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"

bool take_has(const struct record *r, const char *field) {
    struct value v = record_get(r, field);
    return !v.null && (field_is_number(field_named(r->entity, field)->kind) || v.t.n > 0);
}

int64_t take_int(const struct record *r, const char *field, int64_t empty) {
    struct value v = record_get(r, field);
    return v.null ? empty : v.i;
}

bool take_flag(const struct record *r, const char *field) {
    return take_int(r, field, 0) == 1;
}

int32_t day_of(struct sv text) {
    int32_t day;
    return text.n && date_from_iso(text, &day) ? day : NO_DAY;
}

struct sv day_text(struct arena *a, int32_t day) {
    if (day == NO_DAY) return SV_NULL;
    char iso[DATE_TEXT];
    date_iso(day, iso);
    return sv_from(arena_strndup(a, iso, DATE_TEXT - 1));
}

struct value day_or_null(struct arena *a, int32_t day) {
    return day == NO_DAY ? value_null() : value_text(day_text(a, day));
}

struct value text_or_null(struct sv text) {
    return text.n ? value_text(text) : value_null();
}

int32_t take_day(const struct record *r, const char *field) {
    return day_of(record_text(r, field));
}

int take_minutes(const struct record *r, const char *field) {
    int minutes;
    return time_parse(record_text(r, field), &minutes) ? minutes : -1;
}

const struct choice *take_choice(const struct record *r, const char *field) {
    struct sv code = record_text(r, field);
    return code.n ? choice_find(field_named(r->entity, field)->choices, code) : NULL;
}

static struct sv text_in(const struct record *r, const char *field, enum lang lang) {
    int at = field_in(r->entity, sv_from(field), i18n_code(lang));
    BUG_ON(at < 0);
    return r->v[at].t;
}

struct sv take_words(const struct record *r, const char *field) {
    enum lang wanted = i18n_lang();
    struct sv text = text_in(r, field, wanted);
    return text.n ? text : text_in(r, field, wanted == LANG_FR ? LANG_EN : LANG_FR);
}

struct sv take_state(const struct record *r) {
    int at = field_state(r->entity);
    return at < 0 ? SV_NULL : r->v[at].t;
}

bool take_in(const struct record *r, const char *field, const char *codes) {
    return sv_lists(sv_from(codes), record_text(r, field));
}
