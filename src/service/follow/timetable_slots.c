#include "service/follow/timetable_slots.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"

struct slots {
    int *v;
    size_t n, cap;
};

static bool overlap(int from, int to, int start, int minutes) {
    return (to < 0 || start < to) && (from < 0 || start + minutes > from);
}

static bool is_break(const struct timetable_limit *l) {
    return l->side[TIMETABLE_FUNDS] < 0 && l->side[TIMETABLE_PROJECTS] < 0 && l->to >= 0;
}

/* The end of a break that a meeting beginning now would run into; 0: none. */
static int break_over(const struct timetable *t, int start) {
    for (size_t i = 0; i < t->n_limits; i++)
        if (is_break(&t->limits[i]) && overlap(t->limits[i].from, t->limits[i].to, start, t->minutes))
            return t->limits[i].to;
    return 0;
}

static void lay_slots(struct timetable *t, struct arena *a) {
    struct slots slots = {0};
    int start = t->from, over;
    while (start + t->minutes <= t->to) {
        if ((over = break_over(t, start)) > start) {
            start = over;
            continue;
        }
        VEC_PUSH(a, &slots, start);
        start += t->minutes;
    }
    t->slots = slots.v;
    t->n_slots = slots.n;
}

/* Who is off from one time to another, whatever the slots. */
static void close_slots(struct timetable *t, enum timetable_sides side, int32_t who, int from, int to) {
    for (size_t s = 0; s < t->n_slots; s++)
        t->sides[side][who].off[s] |= overlap(from, to, t->slots[s], t->minutes);
}

static void lay_limits(struct timetable *t, struct arena *a) {
    for (int side = 0; side < TIMETABLE_SIDES; side++)
        for (size_t i = 0; i < t->n_sides[side]; i++) {
            t->sides[side][i].most = TIMETABLE_UNSAID;
            t->sides[side][i].off = arena_array(a, t->n_slots + 1, sizeof(bool));
        }
    for (size_t i = 0; i < t->n_limits; i++) {
        const struct timetable_limit *l = &t->limits[i];
        for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++) {
            if (l->side[side] < 0) continue;
            if (l->from >= 0 || l->to >= 0) close_slots(t, side, l->side[side], l->from, l->to);
            if (l->most >= 0) t->sides[side][l->side[side]].most = l->most;
        }
    }
}

static int32_t slot_at(const struct timetable *t, int start) {
    for (size_t s = 0; start >= 0 && s < t->n_slots; s++)
        if (t->slots[s] == start) return (int32_t)s;
    return TIMETABLE_NOWHERE;
}

/* A meeting that stays and begins between two slots keeps both its people from the slots it runs into. */
static void lay_meetings(struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        m->slot = slot_at(t, m->start);
        if (m->slot >= 0 || m->start < 0 || !(m->held || m->decided)) continue;
        for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++)
            close_slots(t, side, m->side[side], m->start, m->start + t->minutes);
    }
}

void timetable_lay(struct timetable *t, struct arena *a) {
    lay_slots(t, a);
    lay_limits(t, a);
    lay_meetings(t);
    timetable_count(t);
}

/* Meetings of somebody that have a time. */
static int32_t load_of(const struct timetable *t, enum timetable_sides side, int32_t who) {
    int32_t n = 0;
    for (size_t i = 0; i < t->n_meetings; i++)
        n += t->meetings[i].side[side] == who && t->meetings[i].start >= 0;
    return n;
}

bool timetable_wanted(const struct timetable_meeting *m) {
    const int *w = m->wish;
    return w[TIMETABLE_FUNDS] && w[TIMETABLE_PROJECTS];
}

bool timetable_meets(const struct timetable *t, enum timetable_sides side, int32_t who) {
    for (size_t i = 0; i < t->n_meetings; i++)
        if (t->meetings[i].side[side] == who && timetable_wanted(&t->meetings[i])) return true;
    return false;
}

static bool full(const struct timetable *t, const struct timetable_meeting *m) {
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++) {
        int32_t most = t->sides[side][m->side[side]].most;
        if (most >= 0 && load_of(t, side, m->side[side]) >= most) return true;
    }
    return false;
}

static bool is_free(const struct timetable *t, const struct timetable_meeting *m, int32_t slot) {
    int32_t tables = 0;
    for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++)
        if (t->sides[side][m->side[side]].off[slot]) return false;
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *other = &t->meetings[i];
        if (other->slot != slot) continue;
        tables++;
        for (enum timetable_sides side = TIMETABLE_FUNDS; side < TIMETABLE_SIDES; side++)
            if (other->side[side] == m->side[side]) return false;
    }
    return tables < t->tables;
}

static bool has_time(const struct timetable *t, const struct timetable_meeting *m) {
    for (size_t slot = 0; slot < t->n_slots; slot++)
        if (is_free(t, m, (int32_t)slot)) return true;
    return false;
}

static enum timetable_why why_of(const struct timetable *t, const struct timetable_meeting *m) {
    if (m->start >= 0 || m->held) return TIMETABLE_PLACED;
    if (!timetable_wanted(m)) return TIMETABLE_REFUSED;
    if (full(t, m)) return TIMETABLE_FULL;
    return has_time(t, m) ? TIMETABLE_OPEN : TIMETABLE_NO_TIME;
}

void timetable_count(struct timetable *t) {
    t->placed = t->waiting = 0;
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        m->why = why_of(t, m);
        t->placed += m->start >= 0;
        t->waiting += m->why != TIMETABLE_PLACED && m->why != TIMETABLE_REFUSED;
    }
}

void timetable_news_words(const struct watch_news *news, struct str *out) {
    str_addf(out, _("found — funds and projects with a meeting: %d, at best %d"), news->best[0],
             news->bound[0]);
}

const char *timetable_why_word(enum timetable_why why) {
    static const char *const words[] = {[TIMETABLE_PLACED] = N_("has a time"),
                                        [TIMETABLE_REFUSED] = N_("one of the two would rather not"),
                                        [TIMETABLE_FULL] = N_("one of the two has as many as it takes"),
                                        [TIMETABLE_NO_TIME] = N_("no time in which both are free"),
                                        [TIMETABLE_OPEN] = N_("not planned yet")};
    return _(words[why]);
}
