#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_run.h"

/* A list of organisations, one a row, with whom to write to where the list says so. */

static bool organisation_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (!d->org_text.n) return error_set(e, ERR_DATA, _("the row does not name the organisation"));
    return org_settle(x, d, e) && person_settle(x, d, false, e);
}

/* Half a name, or an address alone, makes no person. */
static void doubt_contact(struct sheet_run *x, struct draft *d) {
    bool named = person_named(x, d).n || d->email.n;
    if (named && !d->person_id)
        draft_doubt(d, _("whom to write to is left out: a first and a last name are needed"));
}

static bool organisation_write(struct sheet_run *x, struct draft *d, struct error *e) {
    bool changed = false, added = !d->org_id;
    if (d->n_depts) record_set_text(d->org, "dept", d->depts[0]);
    if (!org_keep(x, d, &changed, e) || !person_keep(x, d, NULL, &changed, e)) return false;
    doubt_contact(x, d);
    sheet_count(x, added, changed);
    return true;
}

const struct sheet_rules ORGANISATION_RULES = {.settle = organisation_settle, .write = organisation_write};
