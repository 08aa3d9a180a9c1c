#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "service/change/save.h"
#include "service/programme/people_rows.h"
#include "service/sheet/sheet_run.h"

/* Who came to a video meeting, who registered at an event desk. */

/* What stands behind the name of somebody unknown is their organisation, unless somebody said it is none. */
static void org_beside(struct sheet_run *x, struct draft *d) {
    if (d->org_text.n || !d->beside.n || sv_is(sheet_meaning_of(x, d->beside), "-")) return;
    d->org_text = d->beside;
    record_set_text(d->org, "name", d->beside);
}

/* What somebody said of whoever brings none: "person:new:ORG-3". */
static void org_said(struct sheet_run *x, struct draft *d) {
    struct sv prefix = SV("person:new:"), means = sheet_meaning_of(x, person_named(x, d));
    if (!d->org_text.n && sv_starts(means, prefix))
        d->org_text = sv_of(means.p + prefix.n, means.n - prefix.n);
}

/* Whose name says who it is needs no organisation that nobody knows; who is new brings theirs along. */
static bool org_of_new(struct sheet_run *x, struct draft *d, struct error *e) {
    bool known = person_known(x, d) > 0;
    if (!known) org_beside(x, d);
    if (!known) org_said(x, d);
    if (!d->org_text.n) return true;
    if (!known) return org_settle(x, d, e);
    if (!book_find(x, BOOK_ORGS, d->org_text, 0, false, &d->org_id, e)) return false;
    if (!d->org_id) d->org_text = SV_NULL;
    return true;
}

static bool attendance_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (!x->event)
        return error_set(e, ERR_USAGE, _("there is no event that this list may belong to: add it first"));
    if (!d->person_text.n && !d->email.n && !record_text(d->person, "last_name").n)
        return error_set(e, ERR_DATA, _("the row names nobody"));
    return org_of_new(x, d, e) && person_settle(x, d, true, e);
}

static bool noted_already(struct sheet_run *x, int64_t person) {
    for (size_t i = 0; i < x->people.n; i++)
        if (x->people.v[i] == person) return true;
    VEC_PUSH(x->v.arena, &x->people, person);
    return false;
}

static bool open_attendance(struct sheet_run *x, int64_t person, struct change *c, struct error *e) {
    int64_t id;
    if (!number_of(&x->v, SQL_ATTENDANCE, PARAMS(value_int(x->event), value_int(person), value_int(0)), &id,
                   e))
        return false;
    if (id) return change_open(c, &x->v, entity_named("attendance"), id, e);
    change_new(c, &x->v, entity_named("attendance"));
    record_set_int(c->after, "event", x->event);
    record_set_int(c->after, "participant", person);
    record_set_text(c->after, "source", SV("chat"));
    return true;
}

/* The first arrival and the last leaving count. */
static void stretch(struct sheet_run *x, struct record *r, const char *field, int minutes, bool later) {
    int now = take_minutes(r, field);
    char *text = arena_alloc(x->v.arena, TIME_TEXT);
    if (minutes < 0 || (now >= 0 && (later ? minutes <= now : minutes >= now))) return;
    time_iso(minutes, text);
    record_set_text(r, field, sv_from(text));
}

static bool attendance_write(struct sheet_run *x, struct draft *d, struct error *e) {
    struct change c;
    bool changed = false;
    if (d->org_text.n && !org_keep(x, d, &changed, e)) return false;
    if (!person_keep(x, d, NULL, &changed, e) || !open_attendance(x, d->person_id, &c, e)) return false;
    if (take_in(c.after, "state", "expected absent excused"))
        record_set_text(c.after, "state", SV("present"));
    stretch(x, c.after, "arrived", d->arrived, false);
    stretch(x, c.after, "left_at", d->left, true);
    bool added = !c.before, differing = change_differs(&c);
    if (differing && !change_save(&c, e)) return false;
    if (noted_already(x, d->person_id)) return true;
    sheet_count(x, added, differing || changed);
    return true;
}

const struct sheet_rules ATTENDANCE_RULES = {.settle = attendance_settle, .write = attendance_write};

static bool registration_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (d->org_text.n && !org_settle(x, d, e)) return false;
    return person_settle(x, d, true, e);
}

static bool expect(struct sheet_run *x, int64_t person, bool *changed, struct error *e) {
    struct change c;
    if (!x->event) return true;
    if (!open_attendance(x, person, &c, e)) return false;
    if (c.before) return true;
    record_set_text(c.after, "source", SV("form"));
    *changed = true;
    return change_save(&c, e);
}

static bool registration_write(struct sheet_run *x, struct draft *d, struct error *e) {
    bool changed = false, added = !d->person_id;
    if (d->org_text.n && !org_keep(x, d, &changed, e)) return false;
    if (!person_keep(x, d, "registered", &changed, e) || !expect(x, d->person_id, &changed, e)) return false;
    if (!noted_already(x, d->person_id)) sheet_count(x, added, changed);
    return true;
}

const struct sheet_rules REGISTRATION_RULES = {.settle = registration_settle, .write = registration_write};
