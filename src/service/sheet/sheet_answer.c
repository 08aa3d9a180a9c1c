#include "catalyse/base/i18n.h"
#include "service/change/save.h"
#include "service/read/setting_sql.h"
#include "service/sheet/sheet_run.h"

/* An answer to the call: the organisation, its contact, the answer with its ranks and départements. */

static bool answer_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (!d->org_text.n) return error_set(e, ERR_DATA, _("the row does not say which organisation answers"));
    return org_settle(x, d, e) && person_settle(x, d, false, e);
}

/* --- the same row again --- */

static const char *mark_name(struct sheet_run *x, const struct draft *d) {
    return arena_printf(x->v.arena, "import.%s.row.%016llx", x->sheet->code, (unsigned long long)d->mark);
}

static bool taken_before(struct sheet_run *x, const struct draft *d, bool *taken, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM setting s JOIN expression_of_interest x ON x.ref = s.value"
        " WHERE " SETTING_NAMED("?1");
    int64_t n;
    if (!number_of(&x->v, SQL, PARAMS(value_text(sv_from(mark_name(x, d)))), &n, e)) return false;
    *taken = n > 0;
    return true;
}

static bool keep_mark(struct sheet_run *x, const struct draft *d, struct sv ref, struct error *e) {
    struct change c;
    change_new(&c, &x->v, entity_named("setting"));
    record_set_text(c.after, "name", sv_from(mark_name(x, d)));
    record_set_text(c.after, "value", ref);
    return change_save(&c, e);
}

/* --- which answer of the organisation it is --- */

static const char SQL_WAITING[] =
    "SELECT id FROM expression_of_interest WHERE org = ?1 AND state IN ('invited',"
    " 'expired') AND received_on IS NULL ORDER BY id";
static const char SQL_SAME_DAY[] = "SELECT id FROM expression_of_interest WHERE org = ?1 AND received_on = ?2"
                                   " AND source = 'form' ORDER BY id";
static const char SQL_ANY[] = "SELECT count(*) FROM expression_of_interest WHERE org = ?1 AND"
                              " coalesce(reason_code, '') <> 'duplicate'";

/* Nothing the row gives is there and different: what was decided or corrected is never written over. */
static bool agrees(const struct record *given, const struct record *r) {
    bool waits = record_is(r, "state", "invited") || record_is(r, "state", "expired");
    for (size_t i = 0; i < r->entity->n_fields && !waits; i++)
        if (!given->v[i].null && !r->v[i].null && !value_eq(given->v[i], r->v[i])) return false;
    return true;
}

static bool open_answer(struct sheet_run *x, const struct draft *d, struct change *c, struct error *e) {
    struct value org = value_int(d->org_id), day = record_get(d->answer, "received_on");
    int64_t id = 0, others = 0;
    if (day.null) day = value_text(day_text(x->v.arena, x->v.today));
    if (!number_of(&x->v, SQL_WAITING, PARAMS(org), &id, e)) return false;
    if (!id && !number_of(&x->v, SQL_SAME_DAY, PARAMS(org, day), &id, e)) return false;
    if (id && !change_open(c, &x->v, d->answer->entity, id, e)) return false;
    if (id && agrees(d->answer, c->after)) return true;
    if (!number_of(&x->v, SQL_ANY, PARAMS(org), &others, e)) return false;
    x->out->twice += others > 0;
    change_new(c, &x->v, d->answer->entity);
    record_set_int(c->after, "org", d->org_id);
    return true;
}

/* An address without a whole name makes no person; it stays beside the answer. */
static void contact_of(struct sheet_run *x, const struct draft *d, struct record *r) {
    if (d->person_id && record_get(r, "contact").null) record_set_int(r, "contact", d->person_id);
    if (d->person_id || (!d->person_text.n && !d->email.n)) return;
    struct sv said = d->person_text.n ? d->person_text : d->email;
    if (d->person_text.n && d->email.n)
        said = sv_from(arena_printf(x->v.arena, "%.*s <%.*s>", SV_ARG(d->person_text), SV_ARG(d->email)));
    record_set_text(r, "contact_name", said);
}

static bool save_answer(struct sheet_run *x, const struct draft *d, struct change *c, struct error *e) {
    contact_of(x, d, c->after);
    if (record_is(c->after, "state", "invited") || record_is(c->after, "state", "expired"))
        record_set_text(c->after, "state", SV("received"));
    if (record_get(c->after, "received_on").null)
        record_set_text(c->after, "received_on", day_text(x->v.arena, x->v.today));
    return change_save(c, e);
}

/* --- its ranks and départements --- */

static bool add_link(struct sheet_run *x, int64_t answer, const char *entity, const char *field,
                     struct value v, int rank, struct error *e) {
    struct change c;
    change_new(&c, &x->v, entity_named(entity));
    record_set_int(c.after, "expression", answer);
    c.after->v[field_at(c.entity, field)] = v;
    if (rank) record_set_int(c.after, "rank", rank);
    return change_save(&c, e);
}

static bool keep_ranks(struct sheet_run *x, const struct draft *d, int64_t answer, bool *changed,
                       struct error *e) {
    static const char SQL[] = /* + : few ranks an answer has, many a theme */
        "SELECT id FROM interest_rank WHERE expression = ?1 AND +theme = ?2 ORDER BY id";
    for (size_t i = 0; i < d->n_ranks; i++) {
        struct value theme = value_int(d->ranks[i].theme);
        struct change c;
        int64_t id;
        if (!number_of(&x->v, SQL, PARAMS(value_int(answer), theme), &id, e)) return false;
        if (id && !change_open(&c, &x->v, entity_named("interest_rank"), id, e)) return false;
        if (id && record_int(c.after, "rank") == d->ranks[i].rank) continue;
        if (id) record_set_int(c.after, "rank", d->ranks[i].rank);
        *changed = true;
        bool ok = id ? change_save(&c, e)
                     : add_link(x, answer, "interest_rank", "theme", theme, d->ranks[i].rank, e);
        if (!ok) return false;
    }
    return true;
}

static bool keep_depts(struct sheet_run *x, const struct draft *d, int64_t answer, bool *changed,
                       struct error *e) {
    static const char SQL[] =
        "SELECT id FROM interest_territory WHERE expression = ?1 AND dept = ?2 ORDER BY id";
    for (size_t i = 0; i < d->n_depts; i++) {
        struct value dept = value_text(d->depts[i]);
        int64_t id;
        if (!number_of(&x->v, SQL, PARAMS(value_int(answer), dept), &id, e)) return false;
        if (id) continue;
        *changed = true;
        if (!add_link(x, answer, "interest_territory", "dept", dept, 0, e)) return false;
    }
    return true;
}

static bool answer_write(struct sheet_run *x, struct draft *d, struct error *e) {
    struct change c;
    bool taken, changed = false;
    if (!taken_before(x, d, &taken, e)) return false;
    if (taken) {
        sheet_count(x, false, false);
        return true;
    }
    if (d->n_depts) record_set_text(d->org, "dept", d->depts[0]);
    if (!org_keep(x, d, &changed, e) || !person_keep(x, d, NULL, &changed, e) || !open_answer(x, d, &c, e))
        return false;
    bool added = !c.before;
    changed = draft_fill(d->answer, c.after, true) || changed;
    if (!save_answer(x, d, &c, e) || !keep_ranks(x, d, c.after->id, &changed, e) ||
        !keep_depts(x, d, c.after->id, &changed, e) || !keep_mark(x, d, c.after->ref, e))
        return false;
    d->answer->id = c.after->id;
    sheet_count(x, added, changed);
    return true;
}

const struct sheet_rules ANSWER_RULES = {.settle = answer_settle, .write = answer_write};
