#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/timetable.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* The timetable and the wishes, kept. */

struct keeping {
    const struct view *v;
    const struct timetable *t;
    bool decide;
    struct reasons why;
};

static struct sv time_text(struct arena *a, int minutes) {
    char *text = arena_alloc(a, TIME_TEXT);
    time_iso(minutes, text);
    return sv_from(text);
}

static void put_time(const struct keeping *k, const struct timetable_meeting *m, struct record *r) {
    if (m->start < 0) {
        record_set_null(r, "start");
        record_set_null(r, "at_table");
        return;
    }
    record_set_text(r, "start", time_text(k->v->arena, m->start));
    record_set_int(r, "at_table", m->table);
    record_set_int(r, "minutes", k->t->minutes);
    record_set_text(r, "date", day_text(k->v->arena, k->t->date));
}

static bool keep_one(const struct keeping *k, const struct timetable_meeting *m, struct error *e) {
    struct change c;
    if (m->held) return true;
    if (!change_open(&c, k->v, entity_named("funder_meeting"), m->row.id, e)) return false;
    put_time(k, m, c.after);
    if (m->decided && m->start < 0) record_set_text(c.after, "state", SV("requested"));
    if (k->decide && m->start >= 0) record_set_text(c.after, "state", SV("scheduled"));
    c.why = k->why;
    return change_save(&c, e);
}

static bool keep_now(struct db *db, void *ctx, struct error *e) {
    const struct keeping *k = ctx;
    (void)db;
    for (size_t i = 0; i < k->t->n_meetings; i++)
        if (!keep_one(k, &k->t->meetings[i], e)) return false;
    return true;
}

static bool keep(struct keeping *k, struct error *e) {
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = k->t->event.id};
    return tx_run(k->v->db, &act, keep_now, k, e);
}

bool timetable_keep(const struct view *v, const struct timetable *t, struct error *e) {
    struct keeping k = {.v = v, .t = t};
    return keep(&k, e);
}

bool timetable_decide(const struct view *v, const struct timetable *t, struct reasons why, struct error *e) {
    struct keeping k = {.v = v, .t = t, .decide = true, .why = why};
    bool open = false;
    if (!sv_trim(why.mine).n && !sv_trim(why.said).n)
        return error_set(e, ERR_USAGE, _("deciding needs a reason: yours, or one that can be said"));
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *m = &t->meetings[i];
        open |= !m->held && m->start >= 0 && (!m->decided || m->changed);
    }
    return open ? keep(&k, e) : error_set(e, ERR_USAGE, _("nothing is proposed that is not decided already"));
}

/* --- wishes --- */

struct wishing {
    const struct view *v;
    int64_t event, funder, project;
    const char *field;
    int wish;
    struct act *act;
};

/* Nothing was said of it, and it has neither time nor past: as if it had never been noted. */
static bool is_empty(const struct record *r) {
    return !take_has(r, "wish_fund") && !take_has(r, "wish_project") && !take_has(r, "start") &&
           record_is(r, "state", "requested");
}

static bool wish_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM funder_meeting WHERE event = ?1 AND funder = ?2 AND project = ?3"
        " ORDER BY state = 'cancelled', id";
    struct wishing *w = ctx;
    struct change c;
    int64_t id;
    if (!number_of(w->v, SQL, PARAMS(value_int(w->event), value_int(w->funder), value_int(w->project)), &id,
                   e))
        return false;
    if (id && !change_open(&c, w->v, entity_named("funder_meeting"), id, e)) return false;
    if (!id && w->wish == TIMETABLE_UNSAID) return true;
    if (!id) {
        change_new(&c, w->v, entity_named("funder_meeting"));
        record_set_int(c.after, "event", w->event);
        record_set_int(c.after, "funder", w->funder);
        record_set_int(c.after, "project", w->project);
    }
    if (w->wish == TIMETABLE_UNSAID)
        record_set_null(c.after, w->field);
    else
        record_set_int(c.after, w->field, w->wish);
    w->act->row = id;
    if (is_empty(c.after)) return record_delete(db, c.entity, id, e);
    if (!change_save(&c, e)) return false;
    w->act->row = c.after->id;
    return true;
}

bool timetable_wish(const struct view *v, int64_t event, int64_t funder, int64_t project,
                    enum timetable_sides side, int wish, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("funder_meeting")};
    struct wishing w = {v,    event, funder, project, side == TIMETABLE_FUNDS ? "wish_fund" : "wish_project",
                        wish, &act};
    return tx_run(v->db, &act, wish_now, &w, e);
}
