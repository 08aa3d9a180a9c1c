#include "report/kinds/consortium.h"

/* What each member has taken on, on a page that goes to its board with the file: nobody there reads every
 * table for the lines of one organisation. */

/* Lines of one cell. */
struct lines {
    struct doc *doc;
    struct str text;
};

static void line_add(struct lines *l, struct sv line) {
    join(&l->text, line, "\n");
}

static void lines_put(struct lines *l, struct items *facts, const char *what) {
    fact_add(l->doc, facts, what, doc_copy(l->doc, &l->text));
    str_clear(&l->text);
}

static struct sv with_state(struct doc *d, struct sv what, const struct choice *state) {
    struct sv word = say_choice(state);
    return word.n ? doc_say(d, "%.*s · %.*s", SV_ARG(what), SV_ARG(word)) : what;
}

static void put_roles(const struct file *f, struct lines *l, int64_t org, struct items *facts) {
    for (size_t i = 0; i < f->roles.n; i++) {
        const struct role_row *r = &f->roles.v[i];
        if (r->org.id == org) line_add(l, say_with(f->doc, r->role.title, role_powers(f->doc, r)));
    }
    lines_put(l, facts, _("Roles"));
}

static bool has_letter(const struct rasci *r, const struct rasci_row *row, int64_t org, char letter) {
    for (size_t i = 0; i < r->n_orgs; i++)
        if (r->orgs[i].id == org && row->letters[i] == letter) return true;
    return false;
}

static void put_deliverables(const struct file *f, struct lines *l, int64_t org, char letter,
                             struct items *facts, const char *what) {
    for (size_t i = 0; i < f->rasci.n; i++) {
        const struct rasci_row *row = &f->rasci.v[i];
        if (has_letter(&f->rasci, row, org, letter))
            line_add(l, say_with(f->doc, row->deliverable.title, say_date(f->doc, row->due)));
    }
    lines_put(l, facts, what);
}

static void put_promises(const struct file *f, struct lines *l, int64_t org, struct items *facts) {
    struct doc *d = f->doc;
    for (size_t i = 0; i < f->ledger.n; i++) {
        const struct commitment_row *c = &f->ledger.v[i];
        struct str what = {0};
        if (c->from.id != org) continue;
        join(&what, c->type.title, ", ");
        join(&what, c->has_quantity ? say_quantity(d, c->quantity, c->unit) : SV_NULL, ", ");
        join(&what, say_period(d, c->start, c->end), ", ");
        line_add(l, with_state(d, doc_copy(d, &what), c->state));
        str_deinit(&what);
    }
    lines_put(l, facts, _("Commitments"));
    for (size_t i = 0; i < f->steps.n; i++) {
        const struct step_row *s = &f->steps.v[i];
        if (s->owner.id == org && s->open) line_add(l, say_with(d, s->row.title, say_date(d, s->due)));
    }
    lines_put(l, facts, _("Next steps"));
}

static void put_share(const struct file *f, int64_t org, struct items *facts) {
    struct doc *d = f->doc;
    for (size_t i = 0; i < f->sheet.project.n_budget; i++) {
        const struct budget_row *b = &f->sheet.project.budget_rows[i];
        if (b->member.id != org) continue;
        struct sv cost = say_money(d, b->total), key = file_share(d, b->overhead_share);
        fact_add(d, facts, _("Its costs"),
                 key.n ? doc_say(d, _("%.*s, sharing key %.*s"), SV_ARG(cost), SV_ARG(key)) : cost);
    }
}

/* Money that comes to it, or that it passes on. */
static void put_flows(const struct file *f, struct lines *l, int64_t org, bool pays, struct items *facts) {
    struct doc *d = f->doc;
    for (size_t i = 0; i < f->sheet.project.n_flows; i++) {
        const struct flow_row *flow = &f->sheet.project.flows[i];
        if ((pays ? flow->payer.id : flow->payee.id) != org) continue;
        struct sv sum = say_money(d, flow->cents);
        struct sv who = say_with(d, (pays ? flow->payee : flow->payer).title, say_date(d, flow->due));
        line_add(l, with_state(d, doc_say(d, "%.*s, %.*s", SV_ARG(sum), SV_ARG(who)), flow->state));
    }
    lines_put(l, facts, pays ? _("Pays") : _("Receives"));
}

static void put_cash(const struct file *f, int64_t org, struct items *facts) {
    for (size_t i = 0; i < f->budget.n_members; i++) {
        const struct member_cash *m = &f->budget.members[i];
        if (m->member.id == org)
            fact_add(f->doc, facts, _("Its cash, as planned"),
                     sv_from(cash_member_words(f->doc->arena, &m->cash, CASH_PLANNED)));
    }
}

static void put_risks(const struct file *f, struct lines *l, int64_t org, struct items *facts) {
    for (size_t i = 0; i < f->sheet.n_risks; i++) {
        const struct risk_row *r = &f->sheet.risks[i];
        if (r->owner.id == org) line_add(l, with_state(f->doc, r->row.title, r->state));
    }
    lines_put(l, facts, _("Risks it carries"));
}

static void put_board(const struct file *f, int64_t org, const struct boards *missing, struct items *facts) {
    bool awaited = false;
    for (size_t i = 0; i < missing->n; i++) awaited = awaited || missing->v[i].id == org;
    fact_add(f->doc, facts, _("Minute of its board"),
             sv_from(awaited ? _("awaited: what is on this page is not approved yet")
                             : C_("minute of a board", "signed")));
}

static void put_member(struct file *f, const struct named *org, const struct boards *missing) {
    struct doc *d = f->doc;
    struct lines l = {.doc = d};
    doc_break(d);
    doc_heading(d, 2, doc_say(d, _("For the board: %.*s"), SV_ARG(org->title)));
    doc_para(
        d, doc_say(d, _("What the organisation has taken on in “%.*s”, as of %.*s; the rest is in the file."),
                   SV_ARG(f->sheet.project.row.title), SV_ARG(say_day(d, f->job->view->today))));
    struct items *facts = doc_facts(d);
    put_roles(f, &l, org->id, facts);
    put_deliverables(f, &l, org->id, 'A', facts, _("Answers for"));
    put_deliverables(f, &l, org->id, 'R', facts, _("Does"));
    put_promises(f, &l, org->id, facts);
    put_share(f, org->id, facts);
    put_flows(f, &l, org->id, false, facts);
    put_flows(f, &l, org->id, true, facts);
    put_cash(f, org->id, facts);
    put_risks(f, &l, org->id, facts);
    put_board(f, org->id, missing, facts);
    str_deinit(&l.text);
}

bool file_boards(struct file *f, struct error *e) {
    struct boards missing = {0};
    if (!f->sums || !f->sheet.project.row.id) return true;
    if (!boards_missing(f->job->view, f->sheet.row.row.id, &missing, e)) return false;
    for (size_t i = 0; i < f->sheet.n_members; i++) {
        const struct member_row *m = &f->sheet.members[i];
        if (!m->observer && m->left == NO_DAY) put_member(f, &m->org, &missing);
    }
    return true;
}
