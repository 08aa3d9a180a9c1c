#include "service/import_state.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/state.h"
#include "catalyse/store/record.h"

static bool no_step(const struct entity *entity, struct sv from, struct sv to, struct error *e) {
    struct state_step steps[STATES_MAX];
    size_t n = state_next(entity, from, steps);
    struct str words = {0};
    for (size_t i = 0; i < n; i++) str_addf(&words, "%s%s", i ? ", " : "", steps[i].code);
    error_set(e, ERR_DATA, _("the state cannot go from %.*s to %.*s, only to: %s"), SV_ARG(from), SV_ARG(to),
              str_c(&words));
    str_deinit(&words);
    return false;
}

static struct sv file_name(struct arena *a, const char *path) {
    struct str clean = {0};
    text_clean(sv_from(fs_basename(path)), false, &clean);
    const char *text = arena_printf(a, "%s", str_c(&clean));
    str_deinit(&clean);
    return sv_from(text);
}

static bool stays(const struct record *before, const struct record *after, int at) {
    return at < 0 || value_eq(before->v[at], after->v[at]);
}

bool import_step(const struct record *before, const struct record *after, struct error *e) {
    int at = field_state(before->entity);
    if (stays(before, after, at)) return true;
    struct sv from = before->v[at].t, to = after->v[at].t;
    return state_can(before->entity, from, to, NULL) || no_step(before->entity, from, to, e);
}

bool import_trace(struct db *db, struct arena *a, const struct record *before, const struct record *after,
                  const char *path, struct error *e) {
    int at = field_state(before->entity);
    if (stays(before, after, at)) return true;
    struct record *trace = record_new(a, entity_named("state_change"));
    char now[MOMENT_TEXT];
    moment_iso(clock_now(), now);
    record_set_text(trace, "entity", sv_from(before->entity->name));
    record_set_text(trace, "row_ref", before->ref);
    record_set_text(trace, "from_state", before->v[at].t);
    record_set_text(trace, "to_state", after->v[at].t);
    record_set_text(trace, "at", sv_from(now));
    record_set_text(trace, "who", sv_from(db_author(db)));
    record_set_text(trace, "reason", file_name(a, path));
    return record_insert(db, a, trace, e);
}
