#include "screen/follow/postpone.h"

void postpone_ask(struct desk *d, const struct entity *entity, int64_t id,
                  bool (*said)(struct desk *d, const void *id, struct sv answer, struct error *e)) {
    desk_ask_line(d, _("Postpone"), _("New date, comma, reason"), SV(""), said, &id, sizeof id);
    desk_line_about(d, entity, id);
}

struct sv postpone_day(struct sv answer, struct reasons *why) {
    struct sv rest = answer, day;
    sv_next(&rest, ',', &day);
    rest = rest.p ? sv_trim(rest) : SV("");
    *why = (struct reasons){.mine = rest, .said = rest};
    return sv_trim(day);
}

const char *postpone_state(struct lines_screen *s, const char *state, int64_t times) {
    return times ? lines_printf(s, _("%s, postponed ×%d"), state, (int)times) : state;
}
