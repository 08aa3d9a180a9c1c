#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/tables.h"
#include "service/event/room_rows.h"
#include "service/read/away.h"
#include "service/read/seen.h"

/* Pictures about people: each is shown by the organisation, for names are personal. */

bool room_org(const struct view *v, int64_t person, struct room_lines *out, struct error *e) {
    struct record *r;
    struct named org;
    if (!room_row(v, entity_named("participant"), person, &r, e)) return false;
    if (!r) return true;
    if (!seen_ref(v, r, "org", &org, e)) return false;
    if (org.id) VEC_PUSH(v->arena, out, (struct room_line){.text = org.title});
    return true;
}

/* --- the speaking order --- */

enum { HAS_SPOKEN, SPEAKS, NEXT };

/* Who speaks and who is next is said in words, not by size or colour alone. */
static void say_turn(const struct view *v, int at, struct room_line *line) {
    line->heading = at == SPEAKS;
    if (at == SPEAKS) line->text = room_printf(v, _("Speaks: %.*s"), SV_ARG(line->text));
    if (at == NEXT) line->text = room_printf(v, _("Next: %.*s"), SV_ARG(line->text));
}

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
        if (!room_org(v, person, &p->lines, e)) return false;
        if (p->lines.n > before) say_turn(v, at, &p->lines.v[before]);
    }
    return true;
}

/* --- groups --- */

/* Somebody of the member m's organisation sits with another group for the day, at event ?2; somebody stays.
 */
#define SITS_ELSEWHERE                                                                               \
    "EXISTS (SELECT 1 FROM day_place d WHERE d.event = e.id AND d.participant = p.id AND d.ended_at" \
    " IS NULL AND d.joins <> m.subgroup)"
#define ONE_MOVED                                                                                           \
    "EXISTS (SELECT 1 FROM participant p JOIN event e ON e.id = ?2 WHERE p.org = m.org AND " SITS_ELSEWHERE \
    ")"
#define ONE_STAYS                                                                           \
    "EXISTS (SELECT 1 FROM participant p JOIN event e ON e.id = ?2 WHERE p.org = m.org AND" \
    " ifnull(p.subgroup, m.subgroup) = m.subgroup AND NOT " AWAY_FROM_EVENT " AND NOT " SITS_ELSEWHERE ")"

/* Organisations only: people are named by nobody but themselves. Event 0: wherever they sit. */
static bool member_names(const struct view *v, int64_t group, int64_t event, struct room_lines *out,
                         struct error *e) {
    static const char SQL[] = "SELECT m.id FROM subgroup_member m JOIN organisation o ON o.id = m.org"
                              " WHERE m.subgroup = ?1 AND m.left_on IS NULL AND (NOT " ONE_MOVED
                              " OR " ONE_STAYS ") ORDER BY m.observer, o.folded";
    struct seen rows;
    if (!seen_rows(v, entity_named("subgroup_member"), SQL, PARAMS(value_int(group), value_int(event)), &rows,
                   e))
        return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct named org;
        if (!seen_ref(v, rows.v[i], "org", &org, e)) return false;
        if (org.id) VEC_PUSH(v->arena, out, (struct room_line){.text = org.title});
    }
    return true;
}

/* Those who sit with the group for the day. */
static bool guest_names(const struct view *v, const struct day_tables *t, int64_t group,
                        struct room_lines *out, struct error *e) {
    for (size_t i = 0; i < t->n_places; i++) {
        const struct day_place *p = &t->places[i];
        size_t before = out->n;
        if (!tables_seats(p, group)) continue;
        if (!room_org(v, p->person.id, out, e)) return false;
        if (out->n > before)
            out->v[before].text = room_printf(v, _("%.*s (for the day)"), SV_ARG(out->v[before].text));
    }
    return true;
}

struct at_table {
    struct sv name;
    struct room_lines orgs;
};

/* A group, or all that work at its table today. */
static bool seated_read(const struct view *v, const struct day_tables *t, const struct day_table *table,
                        struct at_table *out, struct error *e) {
    struct str name = {0};
    bool ok = true;
    tables_name(t, table, &name);
    if (table->room.n) str_addf(&name, " (%.*s)", SV_ARG(table->room));
    *out = (struct at_table){.name = str_keep(&name, v->arena)};
    for (size_t i = 0; ok && i < t->n; i++)
        if (&t->v[i] == table || t->v[i].with == table->group.id)
            ok = member_names(v, t->v[i].group.id, t->event.id, &out->orgs, e) &&
                 guest_names(v, t, t->v[i].group.id, &out->orgs, e);
    return ok;
}

bool room_group(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct day_tables t;
    struct at_table at;
    if (!tables_today(v, &t, e)) return false;
    const struct day_table *table = tables_find(&t, tables_of_group(&t, r->id));
    if (!table) {
        p->above = record_text(r, "name");
        return member_names(v, r->id, 0, &p->lines, e);
    }
    if (!seated_read(v, &t, table, &at, e)) return false;
    p->above = at.name;
    p->lines = at.orgs;
    return true;
}

bool room_groups(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct day_tables t;
    struct at_table at;
    (void)r;
    if (!tables_today(v, &t, e)) return false;
    p->above = sv_from(_("Groups and tables"));
    for (size_t i = 0; i < t.n; i++) {
        if (t.v[i].with != t.v[i].group.id) continue;
        if (!seated_read(v, &t, &t.v[i], &at, e)) return false;
        VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = at.name, .heading = true});
        VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = room_joined(v, &at.orgs)});
    }
    return true;
}
