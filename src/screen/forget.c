#include "screen/forget.h"
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

enum reply person_erase(struct desk *d, int64_t participant) {
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
