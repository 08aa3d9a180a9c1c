#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/facts.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include "service/rules/levels.h"

/* The stage of a group set by hand, and how it went. */

struct saying {
    const struct view *v;
    int64_t subgroup;
    struct sv code, reason;
};

/* What held before and what holds now: only a difference is history. */
static bool remember(const struct change *c, int computed, struct error *e) {
    struct reasons why = {.said = record_text(c->after, "level_reason")};
    int before, after;
    maturity_said(computed, level_from_code(record_text(c->before, "level_said")),
                  take_has(c->before, "level_reason"), &before);
    maturity_said(computed, level_from_code(record_text(c->after, "level_said")),
                  take_has(c->after, "level_reason"), &after);
    return before == after || after == MATURITY_NONE ||
           change_log(c, sv_from(level_code(before)), sv_from(level_code(after)), why, e);
}

static bool refuse(int computed, struct sv code, bool reason, struct error *e) {
    int level;
    switch (maturity_said(computed, level_from_code(code), reason, &level)) {
    case LEVEL_TOO_HIGH:
        return error_set(e, ERR_DATA, _("a stage may be raised by one at most"));
    case LEVEL_NO_REASON:
        return error_set(e, ERR_USAGE, _("raised by hand, a stage needs a reason that can be said"));
    default:
        return true;
    }
}

static bool say_now(struct db *db, void *ctx, struct error *e) {
    const struct saying *s = ctx;
    struct maturity m;
    struct change c;
    (void)db;
    if (!change_open(&c, s->v, entity_named("subgroup"), s->subgroup, e) ||
        !level_computed(s->v, c.before, 0, &m, e) || !refuse(m.level, s->code, s->reason.n > 0, e))
        return false;
    return change_put(&c, SV("level_said"), s->code, e) && change_put(&c, SV("level_reason"), s->reason, e) &&
           change_save(&c, e) && remember(&c, m.level, e);
}

bool level_say(const struct view *v, int64_t subgroup, struct sv code, struct sv reason, struct error *e) {
    struct act act = {.code = ACT_STATE, .entity = entity_named("subgroup"), .row = subgroup};
    struct saying s = {v, subgroup, code, reason};
    return tx_run(v->db, &act, say_now, &s, e);
}

static int32_t day_of_moment(struct sv at) {
    int32_t day;
    return at.n >= DATE_TEXT - 1 && date_from_iso(sv_of(at.p, DATE_TEXT - 1), &day) ? day : NO_DAY;
}

static bool past_load(const struct view *v, int64_t subgroup, struct level_past *out, struct error *e) {
    static const char SQL[] =
        "SELECT c.id FROM state_change c JOIN subgroup g ON g.ref = c.row_ref WHERE g.id = ?1 AND"
        " c.entity = 'subgroup' AND c.to_state GLOB 'N[0-6]' ORDER BY c.at DESC, c.id DESC";
    struct seen rows;
    if (!seen_rows(v, entity_named("state_change"), SQL, PARAMS(value_int(subgroup)), &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct level_move move = {.from = level_from_code(record_text(r, "from_state")),
                                  .to = level_from_code(record_text(r, "to_state")),
                                  .day = day_of_moment(record_text(r, "at")),
                                  .reason = record_text(r, "reason_said")};
        VEC_PUSH(v->arena, out, move);
    }
    return true;
}

bool level_past_read(const struct view *v, int64_t subgroup, struct level_past *out, struct error *e) {
    *out = (struct level_past){0};
    return read_begin(v->db, e) && read_done(v->db, past_load(v, subgroup, out, e));
}
