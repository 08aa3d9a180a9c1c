#include "catalyse/service/programme.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/setting.h"
#include "service/read/setting_sql.h"
#include "service/read/take.h"

/* What the first lines count, in this order. */
static const char *const COUNTED[] = {"organisation", "participant", "theme",      "expression_of_interest",
                                      "subgroup",     "project",     "commitment", "next_step",
                                      "event",        "decision",    "wish"};
enum { N_COUNTED = sizeof COUNTED / sizeof *COUNTED };

static bool counts_load(const struct view *v, struct count_row **rows, size_t *n, struct error *e) {
    *rows = arena_array(v->arena, N_COUNTED, sizeof **rows);
    *n = 0;
    for (size_t i = 0; i < N_COUNTED; i++) {
        const struct entity *entity = entity_named(COUNTED[i]);
        struct list_query all = {.entity = entity, .viewer = v->viewer.audience};
        size_t there;
        if (!entity_visible(entity, &v->viewer)) continue;
        if (!list_count(v->db, &all, &there, e)) return false;
        (*rows)[(*n)++] = (struct count_row){entity, there};
    }
    return true;
}

bool programme_counts(const struct view *v, struct count_row **rows, size_t *n, struct error *e) {
    return read_begin(v->db, e) && read_done(v->db, counts_load(v, rows, n, e));
}

static bool over(const struct stage_row *s) {
    return choice_is(s->state, "done") || choice_is(s->state, "skipped");
}

static bool begun(const struct stage_row *s) {
    return choice_is(s->state, "ready") || choice_is(s->state, "live");
}

static void mark_early(struct stage_row *stages) {
    for (int i = 1; i < N_STAGES; i++)
        stages[i].early = begun(&stages[i]) && stages[i - 1].id && !over(&stages[i - 1]);
}

static void place_stages(const struct seen *rows, struct stage_row *stages) {
    for (size_t i = 0; i < rows->n; i++) {
        const struct record *r = rows->v[i];
        int64_t no = record_int(r, "no");
        if (no < 1 || no > N_STAGES) continue;
        stages[no - 1] = (struct stage_row){.id = r->id,
                                            .no = (int)no,
                                            .kind = take_choice(r, "kind"),
                                            .state = take_choice(r, "state"),
                                            .objective = take_words(r, "objective"),
                                            .from = take_day(r, "planned_from"),
                                            .to = take_day(r, "planned_to"),
                                            .skip_reason = record_text(r, "skip_reason")};
    }
    mark_early(stages);
}

static bool read_needs(struct query *q, struct arena *a, struct stage_row *stages, struct error *e) {
    enum step s;
    while ((s = query_next(q, e)) == STEP_ROW)
        for (int i = 0; i < N_STAGES; i++)
            if (stages[i].id == query_int(q, 0)) stages[i].needs = query_text_copy(q, 1, a);
    return s == STEP_END;
}

static bool mark_needs(const struct view *v, struct stage_row *stages, struct error *e) {
    static const char SQL[] =
        "SELECT e.stage, coalesce(group_concat(a.panels, ' '), '') || CASE WHEN max(e.kind = 'conference')"
        " THEN ' attendance questions contributions roti' ELSE '' END"
        " FROM event e LEFT JOIN agenda_item a ON a.event = e.id GROUP BY e.stage";
    struct query q;
    if (!query_open(v->db, SQL, &q, e)) return false;
    bool ok = read_needs(&q, v->arena, stages, e);
    query_close(&q);
    return ok;
}

static bool stages_of(const struct view *v, struct stage_row *stages, struct error *e) {
    struct seen rows;
    if (!seen_all(v, entity_named("stage"), &rows, e)) return false;
    place_stages(&rows, stages);
    return mark_needs(v, stages, e);
}

static bool event_of(const struct view *v, const struct record *r, struct event_row *out, struct error *e) {
    struct record *stage;
    *out = (struct event_row){.row = seen_self(v, r),
                              .kind = take_choice(r, "kind"),
                              .state = take_choice(r, "state"),
                              .date = take_day(r, "date"),
                              .start = take_minutes(r, "start"),
                              .end = take_minutes(r, "end"),
                              .place = record_text(r, "place"),
                              .capacity = record_int(r, "capacity")};
    if (!seen_ref(v, r, "subgroup", &out->subgroup, e) ||
        !seen_row(v, entity_named("stage"), record_int(r, "stage"), &stage, e))
        return false;
    if (stage) out->stage = (int)record_int(stage, "no");
    return true;
}

static bool events_load(const struct view *v, const char *sql, struct value param, struct event_row **rows,
                        size_t *n, struct error *e) {
    struct seen seen;
    *n = 0;
    if (!seen_rows(v, entity_named("event"), sql, PARAMS(param), &seen, e)) return false;
    *rows = arena_array(v->arena, seen.n + 1, sizeof **rows);
    for (size_t i = 0; i < seen.n; i++)
        if (!event_of(v, seen.v[i], &(*rows)[(*n)++], e)) return false;
    return true;
}

bool programme_events(const struct view *v, int stage, struct event_row **rows, size_t *n, struct error *e) {
    static const char SQL[] =
        "SELECT e.id FROM event e JOIN stage s ON s.id = e.stage WHERE ?1 = 0 OR s.no = ?1"
        " ORDER BY e.date, e.start, e.id";
    return read_begin(v->db, e) && read_done(v->db, events_load(v, SQL, value_int(stage), rows, n, e));
}

enum nearness { LIVE, TODAY, TODAY_OVER, LATER, PAST, NEVER };

static enum nearness nearness_of(const struct event_row *row, int32_t today) {
    struct sv state = sv_from(row->state ? row->state->code : NULL);
    if (sv_is(state, "cancelled")) return NEVER;
    if (sv_is(state, "live")) return LIVE;
    if (row->date != today) return row->date > today ? LATER : PAST;
    return sv_is(state, "held") || sv_is(state, "minuted") ? TODAY_OVER : TODAY;
}

/* Of those under way, and of those over, the last one; of the others the first. */
bool programme_event_of(const struct view *v, int stage, struct event_row *out, struct error *e) {
    struct event_row *rows;
    enum nearness best = NEVER;
    size_t n;
    *out = (struct event_row){0};
    if (!programme_events(v, stage, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        enum nearness near = nearness_of(&rows[i], v->today);
        bool last = near == LIVE || near == TODAY_OVER || near == PAST;
        if (near == NEVER || near > best || (near == best && !last)) continue;
        best = near;
        *out = rows[i];
    }
    return true;
}

static bool of_today(const struct view *v, const char *sql, int64_t *n, struct error *e) {
    *n = 0;
    return number_of(v, sql, PARAMS(value_text(day_text(v->arena, v->today))), n, e);
}

static bool event_today(const struct view *v, bool *today, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM event WHERE state = 'live' OR date = ?1 AND state <> 'cancelled'";
    int64_t n;
    bool ok = of_today(v, SQL, &n, e);
    *today = n > 0;
    return ok;
}

bool programme_session(const struct view *v, int *stage, struct error *e) {
    static const char SQL[] =
        "SELECT s.no FROM event e JOIN stage s ON s.id = e.stage WHERE e.state = 'live' OR e.date = ?1 AND"
        " e.state IN ('planned', 'open') ORDER BY e.state = 'live' DESC, e.start, e.id LIMIT 1";
    int64_t no;
    bool ok = of_today(v, SQL, &no, e);
    *stage = (int)no;
    return ok;
}

static bool next_event(const struct view *v, struct event_row *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM event WHERE date >= ?1 AND state IN ('planned', 'open', 'live')"
                              " ORDER BY date, start, id LIMIT 1";
    struct event_row *rows;
    size_t n;
    if (!events_load(v, SQL, value_text(day_text(v->arena, v->today)), &rows, &n, e)) return false;
    if (n) *out = rows[0];
    return true;
}

static struct sv goals_of(const struct record *r) {
    struct sv english = record_text(r, "goals_en");
    return i18n_lang() == LANG_EN && english.n ? english : record_text(r, "goals");
}

static void first_lines(const struct view *v, const struct record *r, struct programme *out) {
    out->row = seen_self(v, r);
    out->code = record_text(r, "code");
    out->title = take_words(r, "title");
    out->region = record_text(r, "region");
    out->goals = goals_of(r);
    out->letterhead = record_text(r, "letterhead");
    out->start = take_day(r, "start");
    out->end = take_day(r, "end");
    out->call_opens = take_day(r, "call_opens");
    out->state = take_choice(r, "state");
    out->lang = take_choice(r, "lang_default");
    out->group_min = take_int(r, "group_min", GROUP_MIN);
    out->group_max = take_int(r, "group_max", GROUP_MAX);
    out->groups_most = take_int(r, "groups_most", 1);
    out->with_budget = take_flag(r, "with_budget");
    out->with_structuring = take_flag(r, "with_structuring");
    out->with_selfdiag = take_flag(r, "with_selfdiag");
}

static bool leaders(const struct view *v, const struct record *r, struct programme *out, struct error *e) {
    return seen_ref(v, r, "convenor_org", &out->convenor, e) &&
           seen_ref(v, r, "facilitator_org", &out->facilitator, e);
}

static bool programme_load(const struct view *v, struct programme *out, struct error *e) {
    struct seen rows;
    if (!seen_all(v, entity_named("programme"), &rows, e)) return false;
    if (rows.n) first_lines(v, rows.v[0], out);
    return (!rows.n || leaders(v, rows.v[0], out, e)) && stages_of(v, out->stages, e) &&
           next_event(v, &out->next, e) && event_today(v, &out->event_today, e);
}

/* Small kinds of rows: by id, which asks for no window on a list. */
static bool frame_load(const struct view *v, struct programme *out, struct error *e) {
    struct seen rows, stages;
    if (!seen_rows(v, entity_named("programme"), "SELECT id FROM programme ORDER BY id LIMIT 1", NULL, 0,
                   &rows, e) ||
        !seen_rows(v, entity_named("stage"), "SELECT id FROM stage", NULL, 0, &stages, e))
        return false;
    if (rows.n) first_lines(v, rows.v[0], out);
    place_stages(&stages, out->stages);
    return mark_needs(v, out->stages, e) && event_today(v, &out->event_today, e);
}

static bool read_with(const struct view *v, struct programme *out,
                      bool (*load)(const struct view *, struct programme *, struct error *),
                      struct error *e) {
    *out = (struct programme){.start = NO_DAY,
                              .end = NO_DAY,
                              .call_opens = NO_DAY,
                              .group_min = GROUP_MIN,
                              .group_max = GROUP_MAX,
                              .groups_most = 1};
    return read_begin(v->db, e) && read_done(v->db, load(v, out, e));
}

bool programme_read(const struct view *v, struct programme *out, struct error *e) {
    return read_with(v, out, programme_load, e);
}

bool programme_frame(const struct view *v, struct programme *out, struct error *e) {
    return read_with(v, out, frame_load, e);
}

static const char SQL_SETTING[] = "SELECT id FROM setting s WHERE " SETTING_NAMED("?1") " ORDER BY id";

bool programme_setting(const struct view *v, const char *name, struct sv *value, struct error *e) {
    struct record *r;
    int64_t id;
    *value = SV_NULL;
    if (!number_of(v, SQL_SETTING, PARAMS(value_text(sv_from(name))), &id, e)) return false;
    if (!id) return true;
    if (!seen_row(v, entity_named("setting"), id, &r, e)) return false;
    if (r) *value = record_text(r, "value");
    return true;
}

bool setting_write(const struct view *v, const char *name, struct sv value, int64_t *id, struct error *e) {
    const struct entity *entity = entity_named("setting");
    struct change c;
    if (!number_of(v, SQL_SETTING, PARAMS(value_text(sv_from(name))), id, e)) return false;
    if (*id && !change_open(&c, v, entity, *id, e)) return false;
    if (!*id) change_new(&c, v, entity);
    record_set_text(c.after, "name", sv_from(name));
    if (!change_put(&c, SV("value"), value, e) || !change_save(&c, e)) return false;
    *id = c.after->id;
    return true;
}

struct setting_job {
    const struct view *v;
    const char *name;
    struct sv value;
    struct act *act;
};

static bool setting_now(struct db *db, void *ctx, struct error *e) {
    struct setting_job *job = ctx;
    (void)db;
    return setting_write(job->v, job->name, job->value, &job->act->row, e);
}

bool programme_setting_set(const struct view *v, const char *name, struct sv value, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("setting")};
    struct setting_job job = {v, name, value, &act};
    return tx_run(v->db, &act, setting_now, &job, e);
}
