#include "screen/parts/forget.h"
#include "catalyse/base/str.h"
#include "catalyse/service/privacy.h"

static bool erase(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct forgotten done = {0};
    (void)answer;
    if (!person_forget(&v, *(const int64_t *)data, &done, e)) return false;
    desk_warn(d, "%.*s", SV_ARG(done.words));
    return true;
}

static enum reply ask_person(struct desk *d, int64_t participant) {
    struct view v = desk_view(d, d->tmp);
    struct traces traces = {0};
    struct str points = {0};
    struct error e = {0};
    if (!person_traces(&v, participant, &traces, &e)) return desk_fail(d, &e);
    for (size_t i = 0; i < traces.n; i++)
        str_addf(&points, "%.*s — %s\n", SV_ARG(traces.v[i].row.title), _(traces.v[i].field->label));
    const char *name = arena_printf(d->tmp, "%.*s", SV_ARG(traces.person.title));
    desk_confirm_typed(d, arena_printf(d->tmp, _("Erase %s?"), name),
                       _("This cannot be undone. Type the person's name. They are spoken of here:"),
                       str_c(&points), _("erase for good"), name, erase, &participant, sizeof participant);
    str_deinit(&points);
    return EATEN;
}

static bool erase_needs(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    size_t n;
    (void)data;
    (void)answer;
    if (!access_needs_erase(&v, &n, e)) return false;
    desk_done(d, P_("access needs erased: %zu person", "access needs erased: %zu people", n), n);
    return true;
}

static bool erase_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)e;
    if (sv_is(answer, "person")) {
        ask_person(d, *(const int64_t *)data);
        return true;
    }
    desk_confirm(d, _("Erase the access needs?"),
                 _("Those of everybody whose event has been over for a week. This cannot be undone."), NULL,
                 _("erase for good"), erase_needs, NULL, 0);
    return true;
}

static bool needs_are_due(struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct due_row *rows;
    struct error e = {0};
    size_t n;
    if (!retention_due(&v, &rows, &n, &e)) return false;
    for (size_t i = 0; i < n; i++)
        if (rows[i].access_needs) return true;
    return false;
}

enum reply person_erase(struct desk *d, int64_t participant) {
    const struct question_choice choices[] = {
        {"needs", _("the access needs, now that the event is over"), NULL},
        {"person", _("this person, for good"), NULL}};
    if (!needs_are_due(d)) return ask_person(d, participant);
    desk_choose(d, _("Erase what?"), choices, 2, erase_chosen, &participant, sizeof participant);
    return EATEN;
}
