#include "catalyse/service/funders.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <stdlib.h>

static bool meeting_of(const struct view *v, const struct record *r, struct funder_meeting_row *out,
                       struct error *e) {
    *out = (struct funder_meeting_row){.row = seen_self(v, r),
                                       .format = take_choice(r, "format"),
                                       .outcome = take_choice(r, "outcome"),
                                       .blocker = take_choice(r, "blocker"),
                                       .state = take_choice(r, "state"),
                                       .date = take_day(r, "date"),
                                       .minutes = record_int(r, "minutes"),
                                       .amount = record_int(r, "amount"),
                                       .feedback = record_text(r, "feedback_fr"),
                                       .next_step = record_text(r, "next_step_fr"),
                                       .next_due = take_day(r, "next_due"),
                                       .start = take_minutes(r, "start"),
                                       .table = record_int(r, "at_table")};
    const struct ref_to refs[] = {
        {"event", &out->event}, {"funder", &out->funder}, {"project", &out->project}, {NULL, NULL}};
    return seen_refs(v, r, refs, e);
}

static void count_blocker(const struct view *v, struct funder_meetings *out, const struct choice *kind,
                          bool lifted) {
    for (size_t i = 0; i < out->n_blockers; i++)
        if (out->blockers[i].kind == kind) {
            out->blockers[i].n++;
            out->blockers[i].lifted += lifted;
            return;
        }
    if (!out->blockers) {
        size_t kinds = 0;
        for (const struct choice *c = field_named(entity_named("blocker"), "kind")->choices; c->code; c++)
            kinds++;
        out->blockers = arena_array(v->arena, kinds, sizeof *out->blockers);
    }
    out->blockers[out->n_blockers++] = (struct blocker_count){.kind = kind, .n = 1, .lifted = lifted};
}

enum lifter blocker_lifter(const struct choice *kind) {
    struct sv code = sv_from(kind ? kind->code : NULL);
    return sv_is(code, "funder_rule")   ? LIFTER_FUND
           : sv_is(code, "public_rule") ? LIFTER_PUBLIC
                                        : LIFTER_NONE;
}

static void put_to_lift(const struct view *v, const struct funder_meeting_row *m, const struct record *r,
                        struct funder_meetings *out) {
    struct blocker_row row = {seen_self(v, r), m->funder, m->project, take_choice(r, "kind"),
                              record_text(r, "text_fr")};
    if (blocker_lifter(row.kind) == LIFTER_NONE || take_flag(r, "lifted")) return;
    VEC_PUSH(v->arena, &out->to_lift, row);
}

static bool count_blockers(const struct view *v, const struct funder_meeting_row *m,
                           struct funder_meetings *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM blocker WHERE funder_meeting = ?1 ORDER BY id";
    struct seen seen;
    if (!seen_rows(v, entity_named("blocker"), SQL, PARAMS(value_int(m->row.id)), &seen, e)) return false;
    for (size_t i = 0; i < seen.n; i++) {
        put_to_lift(v, m, seen.v[i], out);
        const struct choice *kind = take_choice(seen.v[i], "kind");
        if (kind) count_blocker(v, out, kind, take_flag(seen.v[i], "lifted"));
    }
    return true;
}

/* Next steps written from the meeting; where none is, what it says itself, kept once it is followed up. */
static bool count_steps(const struct view *v, const struct funder_meeting_row *m, struct funder_meetings *out,
                        struct error *e) {
    static const char ALL[] = "SELECT count(*) FROM next_step WHERE funder_meeting = ?1";
    static const char DONE[] = "SELECT count(*) FROM next_step WHERE funder_meeting = ?1 AND state = 'done'";
    int64_t all, done;
    if (!number_of(v, ALL, PARAMS(value_int(m->row.id)), &all, e) ||
        !number_of(v, DONE, PARAMS(value_int(m->row.id)), &done, e))
        return false;
    if (!all && m->next_step.n) {
        all = 1;
        done = choice_is(m->state, "followed_up");
    }
    out->steps += (size_t)all;
    out->steps_kept += (size_t)done;
    return true;
}

static int most_first(const void *a, const void *b) {
    const struct blocker_count *x = a, *y = b;
    return (x->n < y->n) - (x->n > y->n);
}

static bool meetings_load(const struct view *v, int64_t funder, int64_t project, int64_t event,
                          struct funder_meetings *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM funder_meeting WHERE (?1 = 0 OR funder = ?1) AND (?2 = 0 OR project = ?2)"
        " AND (?3 = 0 OR event = ?3) ORDER BY date IS NULL, date, ref";
    struct seen seen;
    if (!seen_rows(v, entity_named("funder_meeting"), SQL,
                   PARAMS(value_int(funder), value_int(project), value_int(event)), &seen, e))
        return false;
    out->withheld = seen.withheld;
    for (size_t i = 0; i < seen.n; i++) {
        struct funder_meeting_row row;
        if (!meeting_of(v, seen.v[i], &row, e)) return false;
        if (take_in(seen.v[i], "state", "held followed_up")) out->held++;
        if (choice_is(row.outcome, "agreed_amount")) out->agreed += row.amount;
        if (!count_blockers(v, &row, out, e) || !count_steps(v, &row, out, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    if (out->n_blockers) qsort(out->blockers, out->n_blockers, sizeof *out->blockers, most_first);
    return true;
}

bool funder_meetings_read(const struct view *v, int64_t funder, int64_t project, int64_t event,
                          struct funder_meetings *out, struct error *e) {
    *out = (struct funder_meetings){0};
    return read_begin(v->db, e) && read_done(v->db, meetings_load(v, funder, project, event, out, e));
}
