#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/share.h"
#include "service/event/agenda_load.h"
#include "service/follow/withdrawal_stakes.h"
#include "service/guide/guide_facts.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

enum { CALL_DAYS = 29, STAGE_LAST = 5 };

/* Moments the facts are asked for. */
struct asking {
    const struct view *v;
    struct sv today;
    char now[MOMENT_TEXT];
    struct guide_facts *f;
};

/* Every fact is asked with both parameters, whether it uses them or not. */
static bool open_fact(const struct asking *a, const char *sql, struct query *q, struct error *e) {
    const char *whole = arena_printf(a->v->arena, "WITH asked AS (SELECT ?1, ?2)%s%s",
                                     sv_starts(sv_from(sql), SV("WITH ")) ? ", " : " ",
                                     sv_starts(sv_from(sql), SV("WITH ")) ? sql + 5 : sql);
    if (!query_open_once(a->v->db, whole, q, e)) return false;
    query_bind_text(q, 1, a->today);
    query_bind_text(q, 2, sv_from(a->now));
    return true;
}

static bool some_fact(const struct asking *a, const struct some_fact *fact, struct error *e) {
    struct guide_some *some = (struct guide_some *)((char *)a->f + fact->at);
    struct named first;
    struct query q;
    enum step s;
    if (!open_fact(a, fact->sql, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        if (some->n++ > 0) continue;
        int32_t day = day_of(query_text(&q, 1));
        some->id = query_int(&q, 0);
        some->day = day == NO_DAY ? 0 : day;
        some->m = (int)query_int(&q, 2);
    }
    query_close(&q);
    if (s != STEP_END) return false;
    if (!seen_named(a->v, entity_named(fact->entity), some->id, &first, e)) return false;
    if (first.id) some->name = first.title.p;
    return true;
}

#define COLUMN(fact, sql) "(" sql "), "
static const char SQL_NUMBERS[] = "SELECT " NUMBER_FACTS(COLUMN) FLAG_FACTS(COLUMN) "0";

static bool number_facts(const struct asking *a, struct error *e) {
    struct query q;
    int column = 0;
    if (!open_fact(a, SQL_NUMBERS, &q, e)) return false;
    enum step s = query_next(&q, e);
#define NUMBER(fact, sql) a->f->fact = s == STEP_ROW ? (int)query_int(&q, column++) : 0;
#define FLAG(fact, sql) a->f->fact = s == STEP_ROW && query_int(&q, column++) > 0;
    NUMBER_FACTS(NUMBER)
    FLAG_FACTS(FLAG)
#undef NUMBER
#undef FLAG
    query_close(&q);
    return s != STEP_FAILED;
}

/* The call is over when the step of the calendar that closes it is. */
static bool call_facts(const struct asking *a, struct error *e) {
    static const char SQL_CLOSE[] = "SELECT CAST(param AS INTEGER) FROM call_step WHERE ref = 'CS-5'";
    struct list_query first = {.entity = entity_named("programme"), .limit = 1};
    struct list_rows rows;
    int64_t days;
    if (!list_run(a->v->db, a->v->arena, &first, &rows, e) || !query_one(a->v->db, SQL_CLOSE, 0, &days, e))
        return false;
    int32_t opens = rows.n ? take_day(rows.v[0], "call_opens") : NO_DAY;
    if (opens == NO_DAY) return true;
    a->f->call_opens = opens;
    a->f->call_closes = opens + (days > 0 ? (int32_t)days : CALL_DAYS);
    return true;
}

/* How the event under way stands: a block over its time, an end that will be late. */
static bool live_facts(const struct asking *a, struct error *e) {
    struct show_rows rows;
    struct named block;
    int64_t event;
    if (!show_live(a->v, &event, e)) return false;
    if (!event) return true;
    if (!show_load(a->v, event, &rows, e)) return false;
    const struct agenda *run = &rows.v[0].agenda;
    int at = agenda_current(run);
    struct agenda_times *t = arena_array(a->v->arena, run->n, sizeof *t);
    agenda_times(run, clock_now(), t);
    int64_t left = agenda_left(run, t, clock_now());
    int over = (int)(-left / MINUTE_MS);
    int late = (int)(agenda_over(run, t).end / MINUTE_MS);
    if (at == NO_BLOCK) return true;
    int64_t id = rows.v[0].blocks[at]->id;
    if (!seen_named(a->v, entity_named("agenda_item"), id, &block, e)) return false;
    if (over > 0)
        a->f->block_over =
            (struct guide_some){.n = 1, .id = id, .name = block.id ? block.title.p : NULL, .m = over};
    if (late > 0) a->f->block_late = (struct guide_some){.n = late, .id = id, .m = agenda_spare(run, left)};
    return true;
}

/* Copies are named by their moment. */
static bool backup_fact(const struct asking *a, struct error *e) {
    const char *dir = db_backup_dir(a->v->db, a->v->arena);
    char **names;
    size_t n;
    a->f->backup_days = -1;
    if (!fs_is_dir(dir)) return true;
    if (!fs_list(dir, ".catalyse", a->v->arena, &names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        int32_t day;
        struct sv name = sv_from(names[i]);
        if (name.n < DATE_TEXT || !date_from_iso(sv_of(name.p, DATE_TEXT - 1), &day)) continue;
        int days = a->v->today > day ? a->v->today - day : 0;
        if (a->f->backup_days < 0 || days < a->f->backup_days) a->f->backup_days = days;
    }
    return true;
}

static bool level_fact(const struct asking *a, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM subgroup WHERE state IN ('confirmed', 'active') ORDER BY name, ref";
    struct guide_some *some = &a->f->level_close;
    struct gate_questions questions = {0};
    struct ids ids;
    if (!ids_of(a->v, SQL, NULL, 0, &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *r;
        struct maturity m;
        struct named named;
        if (!record_load(a->v->db, a->v->arena, entity_named("subgroup"), ids.v[i], &r, e) ||
            !level_with(a->v, r, 0, &questions, &m, e) || !seen_named(a->v, r->entity, r->id, &named, e))
            return false;
        if (m.next > MATURITY_MAX || m.next_missing != 1 || some->n++ > 0) continue;
        some->id = r->id;
        some->m = m.next;
        some->name = named.id ? named.title.p : NULL;
    }
    return true;
}

/* The long question only when somebody left. */
static bool leavers_fact(const struct asking *a, struct error *e) {
    int64_t left;
    if (!query_one(a->v->db, SQL_LEAVERS, 0, &left, e)) return false;
    if (!left) return true;
    const struct some_fact leavers = {offsetof(struct guide_facts, leavers), "organisation",
                                      stakes_of_leavers(a->v->arena)};
    return some_fact(a, &leavers, e);
}

static bool stage_fact(const struct asking *a, int stage, struct error *e) {
    static const char SQL[] =
        "SELECT no FROM stage WHERE state NOT IN ('done', 'skipped') ORDER BY state = 'live' DESC, no";
    int64_t no;
    if (!query_one(a->v->db, SQL, 0, &no, e)) return false;
    a->f->stage = stage ? stage : no ? (int)no : STAGE_LAST;
    return true;
}

static bool agenda_stage_fact(const struct asking *a, struct error *e) {
    static const char SQL[] = "SELECT s.no FROM event e JOIN stage s ON s.id = e.stage WHERE e.id = ?1";
    int64_t no;
    if (!query_one(a->v->db, SQL, a->f->agenda_sum.id, &no, e)) return false;
    a->f->agenda_stage = (int)no;
    return true;
}

static bool guide_load(struct asking *a, int stage, struct error *e) {
    for (size_t i = 0; i < N_SOME_FACTS; i++)
        if (!some_fact(a, &SOME_FACTS[i], e)) return false;
    return number_facts(a, e) && call_facts(a, e) && live_facts(a, e) && backup_fact(a, e) &&
           level_fact(a, e) && leavers_fact(a, e) && agenda_stage_fact(a, e) && stage_fact(a, stage, e);
}

bool guide_now(const struct view *v, int stage, struct hints *out, struct error *e) {
    struct arena facts = {0};
    struct view asked = *v;
    struct guide_facts f = {.today = v->today};
    struct asking a = {.v = &asked, .today = day_text(&facts, v->today), .f = &f};
    asked.arena = &facts;
    moment_iso(clock_now(), a.now);
    *out = (struct hints){0};
    bool ok = read_begin(v->db, e) &&
              read_done(v->db, share_knows(v->db, &facts, v->viewer.audience, &f.viewer, e) &&
                                   guide_load(&a, stage, e));
    if (ok) *out = guide_run(&f, v->arena);
    arena_deinit(&facts);
    return ok;
}
