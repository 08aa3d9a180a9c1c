#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "service/event/room_rows.h"

/* Under the clock of the event those of the groups, by the minute, once one of them says something else. */

static int64_t minutes_up(int64_t ms) {
    return ms > 0 ? (ms + MINUTE_MS - 1) / MINUTE_MS : -(-ms / MINUTE_MS);
}

static bool runs(const struct show_track *t) {
    return t->current != NO_BLOCK && t->agenda.v[t->current].state == BLOCK_RUNNING;
}

static bool differs(const struct show *s, const struct show_track *t) {
    return !runs(t) || minutes_up(t->left_ms) != minutes_up(s->left_ms);
}

static struct sv track_line(const struct view *v, const struct show_track *t) {
    int64_t left = minutes_up(t->left_ms);
    const char *name = room_printf(v, "%.*s", SV_ARG(t->name)).p;
    if (t->current == NO_BLOCK)
        return room_printf(v, t->following == NO_BLOCK ? _("%s: done") : _("%s: soon"), name);
    if (!runs(t)) return room_printf(v, _("%s: break"), name);
    return left > 0 ? room_printf(v, _("%s: %d min"), name, (int)left)
                    : room_printf(v, _("%s: +%d min"), name, (int)-left);
}

static int64_t next_minute(const struct show *s, const struct show_track *t) {
    int64_t over = t->left_ms % MINUTE_MS;
    return s->now + (over > 0 ? over : MINUTE_MS + over);
}

void room_tracks(const struct view *v, const struct show *s, struct room_picture *p) {
    bool any = false;
    for (size_t i = 0; i < s->n_tracks; i++)
        any = any || ((int)s->tracks[i].block == s->current && differs(s, &s->tracks[i]));
    for (size_t i = 0; i < s->n_tracks; i++) {
        const struct show_track *t = &s->tracks[i];
        if ((int)t->block != s->current) continue;
        if (runs(t) && next_minute(s, t) < p->changes) p->changes = next_minute(s, t);
        if (any) VEC_PUSH(v->arena, &p->lines, ((struct room_line){.text = track_line(v, t)}));
    }
}
