#include "catalyse/service/reviews.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/follow/follow_met.h"
#include "service/follow/steps_add.h"
#include "service/read/take.h"

enum { DECISIONS = REVIEW_STEPS - 1 };

static const struct {
    const char *slot, *question;
} STEPS[REVIEW_STEPS] = {
    {"facts", N_("Facts: what did we do and see in these six months?")},
    {"feelings", N_("Feelings: what pleased, weighed on or surprised us?")},
    {"meaning", N_("Meaning: what did we learn, what could nobody have done alone?")},
    {"decisions", N_("Decisions: what goes on, what stops, who takes the next step?")},
};

const char *review_question(int at) {
    return _(STEPS[at].question);
}

const char *review_slot(int at) {
    return STEPS[at].slot;
}

#define OF_GROUP "FROM meeting WHERE subgroup = ?1 AND kind = 'review'"

static bool held_before(const struct view *v, int64_t group, int64_t last, struct review_row *out,
                        struct error *e) {
    static const char SQL[] = "SELECT id " OF_GROUP " AND state <> 'planned' AND id <> ?2 ORDER BY date, id";
    struct seen rows;
    if (!seen_rows(v, entity_named("meeting"), SQL, PARAMS(value_int(group), value_int(last)), &rows, e))
        return false;
    out->before = arena_array(v->arena, rows.n, sizeof *out->before);
    for (size_t i = 0; i < rows.n; i++) out->before[out->n_before++] = take_day(rows.v[i], "date");
    return true;
}

static bool review_of(const struct view *v, const struct named *group, struct review_row *out,
                      struct error *e) {
    static const char SQL[] = "SELECT id " OF_GROUP " ORDER BY date DESC, id DESC LIMIT 1";
    struct record *r = NULL;
    int64_t id;
    *out = (struct review_row){.subgroup = *group, .day = NO_DAY};
    if (!query_one(v->db, SQL, group->id, &id, e) || !held_before(v, group->id, id, out, e) ||
        (id && !seen_row(v, entity_named("meeting"), id, &r, e)))
        return false;
    if (!r) return true;
    out->row = seen_self(v, r);
    out->day = take_day(r, "date");
    out->state = take_choice(r, "state");
    return true;
}

bool reviews_read(const struct view *v, struct review_row **rows, size_t *n, struct error *e) {
    struct named *groups;
    bool ok = true;
    if (!subgroups_named(v, &groups, n, e) || !read_begin(v->db, e)) return false;
    *rows = arena_array(v->arena, *n + 1, sizeof **rows);
    for (size_t i = 0; ok && i < *n; i++) ok = review_of(v, &groups[i], &(*rows)[i], e);
    read_end(v->db);
    return ok;
}

/* --- noting one --- */

struct noting {
    const struct view *v;
    int64_t subgroup;
    int32_t day;
    const struct sv *answers;
    struct act *act;
    struct edit_result *out;
    struct steps_added *added;
};

/* What the document shows at that place, besides what an earlier review said. */
static bool add_paragraph(const struct noting *n, int at, struct error *e) {
    struct change c;
    change_new(&c, n->v, entity_named("paragraph"));
    record_set_text(c.after, "document", SV("review"));
    record_set_text(c.after, "slot", sv_from(STEPS[at].slot));
    record_set_int(c.after, "subgroup", n->subgroup);
    record_set_text(c.after, "audience", SV("group"));
    return change_put(&c, SV("text_fr"), n->answers[at], e) && change_save(&c, e);
}

static bool open_meeting(const struct noting *n, struct change *c, struct error *e) {
    static const char SQL[] = "SELECT id " OF_GROUP " AND state = 'planned' ORDER BY date, id LIMIT 1";
    int64_t planned;
    if (!query_one(n->v->db, SQL, n->subgroup, &planned, e)) return false;
    if (planned) return change_open(c, n->v, entity_named("meeting"), planned, e);
    change_new(c, n->v, entity_named("meeting"));
    record_set_int(c->after, "subgroup", n->subgroup);
    record_set_text(c->after, "kind", SV("review"));
    return true;
}

static bool note_now(struct db *db, void *ctx, struct error *e) {
    const struct noting *n = ctx;
    struct change c;
    (void)db;
    if (!open_meeting(n, &c, e)) return false;
    record_set_text(c.after, "date", day_text(n->v->arena, n->day));
    record_set_text(c.after, "state", SV("held"));
    if (!change_save(&c, e)) return false;
    for (int i = 0; i < REVIEW_STEPS; i++)
        if (n->answers[i].n && !add_paragraph(n, i, e)) return false;
    n->act->row = c.after->id;
    return steps_add_promised(n->v, n->subgroup, n->answers[DECISIONS], n->added, e) &&
           change_result(&c, n->out, e);
}

bool review_note(const struct view *v, int64_t subgroup, int32_t day,
                 const struct sv answers[static REVIEW_STEPS], struct edit_result *out,
                 struct steps_added *added, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named("meeting")};
    struct sv said[REVIEW_STEPS];
    struct noting n = {v, subgroup, day, said, &act, out, added};
    size_t given = 0;
    *added = (struct steps_added){.unknown = SV("")};
    for (int i = 0; i < REVIEW_STEPS; i++) given += (said[i] = sv_trim(answers[i])).n;
    if (!given) return error_set(e, ERR_USAGE, _("nothing was said: the review is not noted"));
    return tx_run(v->db, &act, note_now, &n, e);
}

/* --- the days before it --- */

bool follow_point_met(const struct view *v, int64_t point, bool *met, struct error *e) {
    static const char SQL[] =
        "WITH " FOLLOW_FROM ", f AS (SELECT CAST(param AS INTEGER) AS n FROM follow_point"
        " WHERE id = ?1) SELECT coalesce(" FOLLOW_MET ", 0) FROM f, j WHERE j.day IS NOT"
        " NULL";
    int64_t n;
    if (!number_of(v, SQL, PARAMS(value_int(point)), &n, e)) return false;
    *met = n != 0;
    return true;
}
