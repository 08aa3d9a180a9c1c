#include "catalyse/base/date.h"
#include "catalyse/service/committees.h"
#include "report/kinds/consortium.h"

/* Which funds take this file, and whose committee comes in time for the money the project needs. */

static struct sv takers(const struct file *f, const char *code) {
    struct str names = {0};
    for (size_t i = 0; i < f->funds->n; i++)
        if (choice_is(f->funds->v[i].common, code)) join(&names, f->funds->v[i].fund.title, ", ");
    struct sv said = doc_copy(f->doc, &names);
    str_deinit(&names);
    return said;
}

void file_takers(struct file *f) {
    struct items *facts = doc_facts(f->doc);
    fact_add(f->doc, facts, _("One file, taken as it is by"), takers(f, "yes"));
    fact_add(f->doc, facts, _("Taken with a form of its own by"), takers(f, "partial"));
}

static void put_committee(struct doc *d, struct table *t, const struct committee_row *row) {
    const char *counted = committee_counted(d->arena, row);
    cell_put(d, t, row->fund.title);
    cell_date(d, t, row->next.file_by);
    cell_put(d, t, sv_from(committee_dates(d->arena, row)));
    cell_put(d, t, sv_from(committee_verdict(d->arena, row)));
    cell_put(d, t, counted ? sv_from(counted) : SV_NULL);
}

void file_committees(struct file *f) {
    static const struct head heads[] = {{N_("Fund"), ALIGN_LEFT, false},
                                        {N_("File by"), ALIGN_DAY, false},
                                        {N_("Committee, payment"), ALIGN_LEFT, true},
                                        {N_("In time?"), ALIGN_LEFT, false},
                                        {N_("In the plan"), ALIGN_LEFT, true}};
    struct doc *d = f->doc;
    struct committees c = committees_of(f->job->view, f->funds, &f->sheet, &f->budget);
    if (!c.n) return;
    doc_heading(d, 3, sv_from(_("Which committee comes in time?")));
    doc_para(d, say_sentence(d, sv_from(committees_need_words(d->arena, &c))));
    struct table *t = doc_table(d, sv_from(_("The next committee a file can still reach")), heads,
                                sizeof heads / sizeof *heads);
    for (size_t i = 0; i < c.n; i++) put_committee(d, t, &c.v[i]);
}
