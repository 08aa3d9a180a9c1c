#include "screen/follow/help_wanted.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/steps.h"
#include "screen/parts/tag_hint.h"

const char *help_state(struct lines_screen *s, const char *state, struct sv help) {
    return help.n ? lines_printf(s, _("%s, help wanted"), state) : state;
}

static bool help_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct row *promise = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct pair pair = {SV("help_fr"), answer};
    if (!edit_set(&v, promise->entity, promise->id, &pair, 1, &out, e)) return false;
    tell_saved(d, answer.n ? _("help is wanted: noted") : _("no help is wanted any more"), &out.warnings);
    return true;
}

enum reply help_ask(struct desk *d, const struct entity *e, int64_t id, struct sv help) {
    struct row promise = {e, id};
    desk_ask_line(d, _("Help wanted"), _("What, and from whom? Nothing: none any more"), help, help_said,
                  &promise, sizeof promise);
    desk_line_about(d, e, id);
    return EATEN;
}

/* --- after a self-diagnosis --- */

struct wanted {
    int64_t subgroup;
    const struct choice *kind;
};

static bool wanted_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct wanted *w = data;
    struct view v = desk_view(d, d->tmp);
    struct steps_added added;
    if (!answer.n) return error_set(e, ERR_USAGE, _("type what help is wanted; Esc leaves"));
    if (!steps_want_help(&v, w->subgroup, sv_from(w->kind->code), answer, &added, e)) return false;
    if (added.unknown.n)
        tag_unknown_warn(d, _("help is wanted: noted"), added.unknown);
    else
        desk_done(d, "%s", _("help is wanted: noted"));
    d->nav->made = added.last;
    return true;
}

static bool kind_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct wanted w = {*(const int64_t *)data,
                       choice_find(field_named(entity_named("next_step"), "help_kind")->choices, answer)};
    (void)e;
    desk_ask_line(d, _("Help wanted"), _("What, and from whom? @who and the day may follow"), SV(""),
                  wanted_said, &w, sizeof w);
    desk_line_about(d, entity_named("subgroup"), w.subgroup);
    return true;
}

enum reply help_ask_kind(struct desk *d, int64_t subgroup) {
    enum { KINDS_MAX = 8 };
    const struct choice *kinds = field_named(entity_named("next_step"), "help_kind")->choices;
    struct question_choice choices[KINDS_MAX];
    size_t n = 0;
    for (; n < KINDS_MAX && kinds[n].code; n++)
        choices[n] = (struct question_choice){
            kinds[n].code, arena_printf(d->tmp, "%s — %s", _(kinds[n].label), _(kinds[n].help)), NULL};
    desk_choose(d, _("Which help does the group want?"), choices, n, kind_chosen, &subgroup, sizeof subgroup);
    return EATEN;
}
