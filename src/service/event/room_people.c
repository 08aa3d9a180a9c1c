#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/programme.h"
#include "service/event/room_rows.h"
#include "service/read/seen.h"

/* Pictures about people: each is shown by the organisation, for names are personal. */

static bool add_org(const struct view *v, int64_t person, struct room_lines *out, struct error *e) {
    struct record *r;
    struct named org;
    if (!room_row(v, entity_named("participant"), person, &r, e)) return false;
    if (!r) return true;
    if (!seen_ref(v, r, "org", &org, e)) return false;
    if (org.id) VEC_PUSH(v->arena, out, (struct room_line){.text = org.title});
    return true;
}

/* --- the speaking order --- */

enum { HAS_SPOKEN, SPEAKS };

/* Ids, as the panel of speakers keeps them: who has spoken, who speaks, then all who wait; 0 for nobody. */
bool room_speakers(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct view all = *v;
    struct sv order, part;
    int64_t person;
    (void)r;
    all.viewer = viewer_me();
    p->above = sv_from(_("Speaking order"));
    if (!programme_setting(&all, SETTING_SPEAKERS, &order, e)) return false;
    for (int at = 0; order.n && sv_next(&order, ' ', &part) && sv_to_i64(part, &person); at++) {
        size_t before = p->lines.n;
        if (at == HAS_SPOKEN || !person) continue;
        if (!add_org(v, person, &p->lines, e)) return false;
        if (at == SPEAKS && p->lines.n > before) p->lines.v[before].heading = true;
    }
    return true;
}

/* --- who sits where in a round --- */

/* The seats of one table, from *i on, which goes behind them. */
static bool add_table(const struct view *v, const struct seen *seats, size_t *i, struct room_picture *p,
                      struct error *e) {
    struct room_lines orgs = {0};
    int64_t table = record_int(seats->v[*i], "at_table");
    for (; *i < seats->n && record_int(seats->v[*i], "at_table") == table; ++*i)
        if (!add_org(v, record_int(seats->v[*i], "participant"), &orgs, e)) return false;
    VEC_PUSH(v->arena, &p->lines,
             (struct room_line){.text = room_printf(v, _("Table %d"), (int)table), .heading = true});
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = room_joined(v, &orgs)});
    return true;
}

static bool read_round(const struct view *v, int64_t event, int64_t round, struct room_picture *p,
                       struct error *e) {
    static const char SQL[] = "SELECT id FROM seat WHERE event = ?1 AND round = ?2 ORDER BY at_table, id";
    struct seen seats;
    if (!seen_rows(v, entity_named("seat"), SQL, PARAMS(value_int(event), value_int(round)), &seats, e))
        return false;
    p->above = room_printf(v, _("Round %d"), (int)round);
    for (size_t i = 0; i < seats.n;)
        if (!add_table(v, &seats, &i, p, e)) return false;
    return true;
}

bool room_round(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    return read_round(v, record_int(r, "event"), record_int(r, "round"), p, e);
}

/* Before its block the first one. */
bool room_round_now(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] = "SELECT event FROM seat ORDER BY event DESC LIMIT 1";
    struct show s;
    (void)r;
    if (!room_live(v, p->now, &s, e)) return false;
    int64_t event = s.event.id;
    if (!event && !query_one(v->db, SQL, 0, &event, e)) return false;
    return read_round(v, event, s.round.no ? s.round.no : 1, p, e);
}
