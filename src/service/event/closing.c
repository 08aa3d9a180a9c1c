#include "catalyse/service/closing.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_follow.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/room.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

/* What keeps minutes from being closed: rows and the group they are of. ?1 the event, ?2 its group (0 all),
 * ?3 its stage. Before the afternoon who is there is asked for where a block takes it in. Tables work in the
 * afternoon and when a group meets. A step that is nothing but help wanted is no promise. Adding one: a line
 * here. */
static const struct {
    const char *entity, *what;
    const char *fields[2]; /* that should not be empty */
    const char *sql;
} POINTS[] = {
    {"event",
     N_("nobody is noted as present"),
     {NULL},
     "SELECT id, NULL FROM event WHERE id = ?1 AND (?3 >= 4 OR EXISTS (SELECT 1 FROM agenda_item WHERE event"
     " = ?1 AND ' ' || panels || ' ' LIKE '% attendance %') OR EXISTS (SELECT 1 FROM attendance WHERE event ="
     " ?1)) AND NOT EXISTS (SELECT 1 FROM attendance WHERE event = ?1 AND state IN ('present', 'late',"
     " 'left'))"},
    {"decision",
     N_("the decision is still a draft"),
     {NULL},
     "SELECT id, subgroup FROM decision WHERE state IN ('proposed', 'clarified', 'tested') AND (event = ?1 OR"
     " event IS NULL AND (?3 = 4 OR ?2 <> 0) AND (?2 = 0 OR subgroup = ?2)) ORDER BY id"},
    {"ballot",
     N_("the vote is still open"),
     {NULL},
     "SELECT id, subgroup FROM ballot WHERE state = 'open' AND (event = ?1 OR event IS NULL AND (?3 = 4 OR"
     " ?2 <> 0) AND (?2 = 0 OR subgroup = ?2)) ORDER BY id"},
    {"commitment",
     N_("the commitment has no date"),
     {"end"},
     "SELECT c.id, p.subgroup FROM commitment c LEFT JOIN project p ON p.id = c.project WHERE (?3 = 4 OR ?2"
     " <> 0) AND c.end IS NULL AND c.state IN ('proposed', 'agreed') AND (?2 = 0 OR p.subgroup = ?2) ORDER BY"
     " c.id"},
    {"next_step",
     N_("no owner or no date"),
     {"owner", "due"},
     "SELECT id, subgroup FROM next_step WHERE (?3 = 4 OR ?2 <> 0) AND (owner IS NULL OR due IS NULL) AND"
     " help_fr IS NOT text_fr AND state IN ('open', 'doing', 'late') AND (?2 = 0 OR subgroup = ?2) ORDER BY"
     " id"},
    {"question",
     N_("no answer"),
     {NULL},
     "SELECT q.id, x.subgroup FROM (SELECT q.id AS question, g.id AS subgroup FROM subgroup g, question q"
     " WHERE (?3 = 4 OR ?2 <> 0) AND q.starred = 1 AND (?2 = 0 OR g.id = ?2) AND g.state NOT IN ('merged',"
     " 'closed') EXCEPT SELECT question, subgroup FROM checklist_answer WHERE state <> 'unasked') x JOIN"
     " question q ON q.id = x.question JOIN section s ON s.id = q.section ORDER BY x.subgroup, s.no, q.pos"},
    {"diagnosis_entry",
     N_("quote not read again yet"),
     {NULL},
     "SELECT id, subgroup FROM diagnosis_entry WHERE (?3 = 4 OR ?2 <> 0) AND block = 'paroles' AND state ="
     " 'raw' AND (?2 = 0 OR subgroup = ?2) ORDER BY id"},
    {"funder_meeting",
     N_("the meeting has no outcome"),
     {"outcome"},
     "SELECT m.id, p.subgroup FROM funder_meeting m LEFT JOIN project p ON p.id = m.project WHERE ?3 >= 4 AND"
     " m.event = ?1 AND m.state = 'scheduled' AND m.outcome IS NULL AND (?2 = 0 OR p.subgroup = ?2) ORDER BY"
     " m.start, m.id"},
};

static const char SQL_EVENT[] =
    "SELECT id FROM event WHERE state <> 'cancelled' AND (state IN ('live', 'held') OR date <= ?1)"
    " ORDER BY state = 'live' DESC, state = 'minuted', date DESC, start DESC, id DESC";
static const char SQL_LEFT[] =
    "SELECT id FROM left_open WHERE event = ?1 AND entity = ?2 AND row_ref = ?3 AND"
    " coalesce(subgroup, 0) = ?4 ORDER BY id DESC";

struct place {
    int64_t row, subgroup;
};

static bool rows_of(const struct view *v, const char *sql, const struct record *event, int stage,
                    struct place **out, size_t *n, struct error *e) {
    VEC(struct place) rows = {0};
    struct query q;
    enum step s;
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_int(&q, 1, event->id);
    query_bind_int(&q, 2, record_int(event, "subgroup"));
    query_bind_int(&q, 3, stage);
    while ((s = query_next(&q, e)) == STEP_ROW)
        VEC_PUSH(v->arena, &rows, (struct place){query_int(&q, 0), query_int(&q, 1)});
    query_close(&q);
    *out = rows.v;
    *n = rows.n;
    return s == STEP_END;
}

static bool left_of(const struct view *v, int64_t event, const struct open_point *p, int64_t *id,
                    struct error *e) {
    return number_of(v, SQL_LEFT,
                     PARAMS(value_int(event), value_text(sv_from(p->row.entity->name)), value_text(p->key),
                            value_int(p->subgroup.id)),
                     id, e);
}

static bool reason_of(const struct view *v, int64_t event, struct open_point *p, struct error *e) {
    struct record *left;
    int64_t id;
    if (!left_of(v, event, p, &id, e)) return false;
    if (!id) return true;
    if (!seen_row(v, entity_named("left_open"), id, &left, e)) return false;
    p->reason = left ? record_text(left, "reason_fr") : sv_from(AUDIENCE_MASK);
    return true;
}

/* The first field of a point that is empty. */
static bool missing_of(const struct view *v, size_t kind, struct open_point *p, struct error *e) {
    const char *const *fields = POINTS[kind].fields;
    struct record *r;
    if (!fields[0]) return true;
    if (!record_load(v->db, v->arena, p->row.entity, p->row.id, &r, e)) return false;
    for (size_t i = 0; i < 2 && fields[i] && !p->field; i++)
        if (r->v[field_at(r->entity, fields[i])].null) p->field = fields[i];
    return true;
}

static bool add_points(const struct view *v, const struct record *event, size_t kind, struct closing *out,
                       struct error *e) {
    const struct entity *entity = entity_named(POINTS[kind].entity);
    struct place *rows;
    size_t n;
    if (!rows_of(v, POINTS[kind].sql, event, out->stage, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        struct open_point p = {.what = POINTS[kind].what};
        if (!seen_named(v, entity, rows[i].row, &p.row, e) ||
            (rows[i].subgroup && !seen_named(v, entity_named("subgroup"), rows[i].subgroup, &p.subgroup, e)))
            return false;
        if (!record_ref(v->db, v->arena, entity, rows[i].row, &p.key, e)) return false;
        p.masked = !p.row.id;
        if (p.masked)
            p.row = (struct named){.entity = entity, .id = rows[i].row, .title = sv_from(AUDIENCE_MASK)};
        if (!reason_of(v, event->id, &p, e) || !missing_of(v, kind, &p, e)) return false;
        if (out->closed && !p.reason.n) continue;
        out->open += !p.reason.n;
        VEC_PUSH(v->arena, out, p);
    }
    return true;
}

static const char SQL_PAPER[] =
    "SELECT g.id, (SELECT count(DISTINCT block) FROM diagnosis_entry d WHERE d.subgroup = g.id), (SELECT"
    " count(DISTINCT c.block) FROM canvas_entry c JOIN project p ON p.id = c.project WHERE p.subgroup ="
    " g.id), (SELECT count(DISTINCT a.question) FROM checklist_answer a JOIN question q ON q.id = a.question"
    " WHERE a.subgroup = g.id AND q.starred = 1 AND a.state <> 'unasked') FROM subgroup g WHERE (?1 = 0 OR"
    " g.id = ?1) AND g.state NOT IN ('merged', 'closed') ORDER BY g.id";

static bool add_paper(const struct view *v, struct query *q, struct closing *out, struct error *e) {
    VEC(struct on_paper) rows = {0};
    enum step s;
    while ((s = query_next(q, e)) == STEP_ROW)
        VEC_PUSH(v->arena, &rows,
                 (struct on_paper){.subgroup = {.id = query_int(q, 0)},
                                   .diagnosis = (size_t)query_int(q, 1),
                                   .project = (size_t)query_int(q, 2),
                                   .starred = (size_t)query_int(q, 3)});
    out->paper = rows.v;
    out->n_paper = rows.n;
    return s == STEP_END;
}

static bool load_paper(const struct view *v, int64_t group, struct closing *out, struct error *e) {
    static const char SQL_STARRED[] = "SELECT count(*) FROM question WHERE starred = 1";
    struct query q;
    int64_t starred;
    if (out->stage != 4 && !group) return true;
    if (!query_one(v->db, SQL_STARRED, 0, &starred, e) || !query_open(v->db, SQL_PAPER, &q, e)) return false;
    out->starred = (size_t)starred;
    query_bind_int(&q, 1, group);
    bool ok = add_paper(v, &q, out, e);
    query_close(&q);
    for (size_t i = 0; ok && i < out->n_paper; i++)
        ok = seen_named(v, entity_named("subgroup"), out->paper[i].subgroup.id, &out->paper[i].subgroup, e);
    return ok;
}

static bool stage_of(const struct view *v, const struct record *event, int *no, struct error *e) {
    static const char SQL[] = "SELECT no FROM stage WHERE id = ?1";
    int64_t found;
    if (!query_one(v->db, SQL, record_int(event, "stage"), &found, e)) return false;
    *no = (int)found;
    return true;
}

static bool load_points(const struct view *v, const struct record *event, struct closing *out,
                        struct error *e) {
    if (!stage_of(v, event, &out->stage, e)) return false;
    for (size_t i = 0; i < sizeof POINTS / sizeof *POINTS; i++)
        if (!add_points(v, event, i, out, e)) return false;
    return true;
}

static bool load(const struct view *v, int64_t id, struct closing *out, struct error *e) {
    struct record *event;
    if (!id && !number_of(v, SQL_EVENT, PARAMS(value_text(day_text(v->arena, v->today))), &id, e))
        return false;
    if (!id) return error_set(e, ERR_NO_FILE, _("no event was held yet: there are no minutes to close"));
    if (!record_load(v->db, v->arena, entity_named("event"), id, &event, e)) return false;
    out->event = seen_self(v, event);
    out->state = take_choice(event, "state");
    out->closed = event_frozen(take_state(event));
    out->running = take_in(event, "state", "live") ||
                   (take_in(event, "state", "planned open") && take_day(event, "date") == v->today);
    return load_points(v, event, out, e) && load_paper(v, record_int(event, "subgroup"), out, e);
}

bool closing_read(const struct view *v, int64_t event, struct closing *out, struct error *e) {
    *out = (struct closing){0};
    return read_begin(v->db, e) && read_done(v->db, load(v, event, out, e));
}

bool step_event(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                struct error *e) {
    struct closing c = {0};
    if (!event_frozen(to)) return true;
    if (!load_points(v, r, &c, e)) return false;
    if (c.open) finding_number(finding_add(out, FIND_MINUTES_OPEN, "event", r->id), "n", (int64_t)c.open);
    return true;
}

bool closing_end(const struct view *v, int64_t event, int64_t now, struct named *ended, struct error *e) {
    struct edit_result out;
    bool done;
    struct closing c;
    if (!closing_read(v, event, &c, e)) return false;
    if (!c.running) return error_set(e, ERR_DATA, _("no session is under way"));
    *ended = c.event;
    return show_move(v, c.event.id, SHOW_STOP, now, &done, e) &&
           edit_state(v, c.event.entity, c.event.id, SV("held"), (struct reasons){0}, &out, e) &&
           room_send(v, ROOM_KINDS, 0, now, e);
}

struct leaving {
    const struct view *v;
    int64_t event;
    const struct open_point *point;
    struct sv reason;
};

static bool leave_now(struct db *db, void *ctx, struct error *e) {
    const struct leaving *l = ctx;
    const struct entity *entity = entity_named("left_open");
    struct change c;
    int64_t id;
    if (!left_of(l->v, l->event, l->point, &id, e)) return false;
    if (!l->reason.n) return !id || record_delete(db, entity, id, e);
    if (id && !change_open(&c, l->v, entity, id, e)) return false;
    if (!id) change_new(&c, l->v, entity);
    record_set_int(c.after, "event", l->event);
    record_set_text(c.after, "entity", sv_from(l->point->row.entity->name));
    record_set_text(c.after, "row_ref", l->point->key);
    if (l->point->subgroup.id) record_set_int(c.after, "subgroup", l->point->subgroup.id);
    return change_put(&c, SV("reason_fr"), l->reason, e) && change_save(&c, e);
}

bool closing_leave(const struct view *v, int64_t event, const struct open_point *point, struct sv reason,
                   struct error *e) {
    struct act act = {.code = ACT_SKIP, .entity = point->row.entity, .row = point->row.id};
    struct leaving l = {v, event, point, sv_trim(reason)};
    return tx_run(v->db, &act, leave_now, &l, e);
}

bool closing_close(const struct view *v, int64_t event, struct edit_result *out, struct error *e) {
    return edit_state(v, entity_named("event"), event, SV("minuted"), (struct reasons){0}, out, e);
}
