#include "screen/follow/help_wanted.h"
#include "catalyse/service/edit.h"

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
    return EATEN;
}
