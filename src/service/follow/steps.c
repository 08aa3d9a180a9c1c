#include "catalyse/service/steps.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

struct step_filter step_filter_all(void) {
    return (struct step_filter){.due_from = NO_DAY, .due_to = NO_DAY};
}

static bool step_origin(const struct view *v, const struct record *r, struct named *out, struct error *e) {
    static const char *const fields[] = {"commitment", "question", "decision", "funder_meeting"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields && !out->id; i++)
        if (!seen_ref(v, r, fields[i], out, e)) return false;
    return true;
}

/* A change that leaves the state as it is tells of a later day. */
static const char SQL_POSTPONED[] = "SELECT count(*) FROM next_step n JOIN state_change c ON c.entity ="
                                    " 'next_step' AND c.row_ref = n.ref AND c.from_state = c.to_state WHERE"
                                    " n.id = ?1";

static bool step_of(const struct view *v, const struct record *r, struct step_row *out, struct error *e) {
    *out = (struct step_row){.row = seen_self(v, r),
                             .first_small_step = record_text(r, "first_small_step"),
                             .help = record_text(r, "help_fr"),
                             .due = take_day(r, "due"),
                             .state = take_choice(r, "state")};
    const struct ref_to refs[] = {
        {"subgroup", &out->subgroup}, {"owner", &out->owner}, {"owner_person", &out->person}, {NULL, NULL}};
    out->open = take_in(r, "state", "open doing late");
    out->days_left = out->due == NO_DAY ? 0 : out->due - v->today;
    out->help_kind = out->open ? take_choice(r, "help_kind") : NULL;
    out->late = out->open && out->due != NO_DAY && out->due < v->today;
    return query_one(v->db, SQL_POSTPONED, r->id, &out->postponed, e) && seen_refs(v, r, refs, e) &&
           step_origin(v, r, &out->from, e);
}

static void step_count(struct steps *out, const struct step_row *row, const struct record *r) {
    out->open += row->open;
    out->late += row->late;
    out->helped += row->help.n && row->open;
    out->done += take_in(r, "state", "done");
}

static bool steps_load(const struct view *v, const struct step_filter *f, struct steps *out,
                       struct error *e) {
    static const char SQL[] =
        "SELECT id FROM next_step WHERE (?1 = 0 OR subgroup = ?1) AND (?2 = 0 OR owner = ?2)"
        " AND (?3 = 0 OR owner_person = ?3) AND (?4 = 0 OR state IN ('open', 'doing', 'late'))"
        " AND (?5 IS NULL OR due >= ?5) AND (?6 IS NULL OR due <= ?6)"
        " ORDER BY due IS NULL, due, id";
    struct sv from = day_text(v->arena, f->due_from), to = day_text(v->arena, f->due_to);
    struct seen seen;
    if (!seen_rows(v, entity_named("next_step"), SQL,
                   PARAMS(value_int(f->subgroup), value_int(f->owner), value_int(f->person),
                          value_int(f->open || f->late), from.n ? value_text(from) : value_null(),
                          to.n ? value_text(to) : value_null()),
                   &seen, e))
        return false;
    out->withheld = seen.withheld;
    for (size_t i = 0; i < seen.n; i++) {
        struct step_row row;
        if (!step_of(v, seen.v[i], &row, e)) return false;
        if (f->late && !row.late) continue;
        step_count(out, &row, seen.v[i]);
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool steps_read(const struct view *v, const struct step_filter *filter, struct steps *out, struct error *e) {
    *out = (struct steps){0};
    return read_begin(v->db, e) && read_done(v->db, steps_load(v, filter, out, e));
}
