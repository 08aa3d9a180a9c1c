#include "service/event/theme_dots.h"
#include "catalyse/domain/entities.h"
#include "service/change/save.h"

bool theme_dots_read(const struct view *v, struct links *dots, struct error *e) {
    static const char SQL[] =
        "SELECT theme.id, (SELECT coalesce(sum(votes), 0) FROM wish JOIN event ON event.id = wish.event"
        " JOIN stage ON stage.id = event.stage WHERE wish.theme = theme.id AND stage.no = 1)"
        " FROM theme ORDER BY theme.id";
    return links_of(v, SQL, NULL, 0, dots, e);
}

static bool gain(const struct view *v, int64_t theme, int64_t more, struct error *e) {
    struct change c;
    if (!more) return true;
    if (!change_open(&c, v, entity_named("theme"), theme, e)) return false;
    int64_t dots = record_int(c.before, "webinar_votes") + more;
    record_set_int(c.after, "webinar_votes", dots > 0 ? dots : 0);
    return change_save(&c, e);
}

bool theme_dots_follow(const struct view *v, const struct links *before, struct error *e) {
    struct links now;
    if (!theme_dots_read(v, &now, e)) return false;
    for (size_t i = 0; i < now.n; i++) {
        size_t n;
        const struct link *was = links_from(before, now.v[i].from, &n);
        if (!gain(v, now.v[i].from, now.v[i].to - (n ? was->to : 0), e)) return false;
    }
    return true;
}
