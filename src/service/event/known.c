#include "service/event/known.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/query.h"

bool known_words(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
                 struct error *e) {
    const struct choice *sources = field_named(entity_named("vote"), "source")->choices;
    struct str words = {0};
    struct query q;
    enum step step;
    if (!query_open(v->db, sql, &q, e)) return false;
    for (size_t i = 0; i < n; i++) query_bind_value(&q, (int)i + 1, params[i]);
    while ((step = query_next(&q, e)) == STEP_ROW) {
        const struct choice *source = choice_find(sources, query_text(&q, 0));
        if (!source) continue;
        str_addf(&words, "%s%s %lld", words.n ? ", " : "", _(source->label), (long long)query_int(&q, 1));
    }
    query_close(&q);
    *out = str_keep(&words, v->arena);
    return step != STEP_FAILED;
}

bool known_by(const struct view *v, const char *sql, const struct value *params, size_t n, struct sv *out,
              struct error *e) {
    const struct field *by = field_named(entity_named("vote"), "entered_by");
    struct str names = {0};
    struct query q;
    enum step step;
    *out = SV_NULL;
    if (!field_visible(by, AUD_PUBLIC, &v->viewer)) return true;
    if (!query_open(v->db, sql, &q, e)) return false;
    for (size_t i = 0; i < n; i++) query_bind_value(&q, (int)i + 1, params[i]);
    while ((step = query_next(&q, e)) == STEP_ROW) {
        if (names.n) str_addz(&names, ", ");
        str_add(&names, query_text(&q, 0));
    }
    query_close(&q);
    *out = str_keep(&names, v->arena);
    return step != STEP_FAILED;
}
