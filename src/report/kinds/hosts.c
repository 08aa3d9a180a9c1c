#include "catalyse/base/date.h"
#include "report/kinds/events.h"
#include "report/kinds/parts.h"

/* What is handed to whoever hosts a table: who sits there, what is asked of it and when, what comes back. */

struct hosting {
    struct day day;
    struct show show;
    struct plenary plenary;
};

static const char *const GESTURES[] = {
    N_("Read the instruction aloud, then a minute of silence: everybody writes before anybody speaks."),
    N_("Nobody speaks twice before all have spoken once; ask who said nothing yet."),
    N_("The funds listen during the diagnosis; from the project on they contribute."),
    N_("One idea a line on the sheet; a fact has its source and its year, an opinion says so."),
    N_("What is disputed stays, in both versions; nobody has to agree today."),
    N_("When the table turns, you stay: one minute to tell those who arrive what was said."),
    N_("Fewer than four at the table: say so, it will work with the nearest group for a while."),
    N_("When a block ends, bring the sheet to those who facilitate: the group's name and its number on it."),
};

/* Whoever is marked as host of the group's table; else its convenor. */
static struct sv hosts_of(const struct report_job *job, struct doc *d, const struct hosting *h,
                          const struct subgroup_row *group) {
    struct str names = {0};
    for (size_t i = 0; i < h->day.people.n; i++) {
        const struct person_row *p = &h->day.people.v[i].person;
        bool comes = !choice_is(h->day.people.v[i].state, "excused");
        if (comes && choice_is(p->role, "host") && person_home(p).id == group->row.id)
            join(&names, job_name(job, &p->row), ", ");
    }
    struct sv said = names.n ? doc_copy(d, &names) : group->convenor.title;
    str_deinit(&names);
    return said;
}

static void put_blocks(struct doc *d, const struct hosting *h) {
    static const struct head heads[] = {{N_("At"), ALIGN_DAY, false},
                                        {N_("Min"), ALIGN_RIGHT, false},
                                        {N_("Block"), ALIGN_LEFT, true},
                                        {N_("What the table does, with what"), ALIGN_LEFT, true},
                                        {N_("What comes back from it"), ALIGN_LEFT, true}};
    struct table *t = doc_table(d, SV_NULL, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < h->plenary.n_agenda; i++) {
        const struct agenda_row *a = &h->plenary.agenda[i];
        if (choice_is(a->state, "cut")) continue;
        cell_put(d, t, say_start(d, &h->show, a->row.id));
        cell_count(d, t, a->planned_min);
        cell_put(d, t, a->row.title);
        cell_put(d, t, say_lines(d, a->method, a->materials));
        cell_put(d, t, a->outputs);
    }
}

static bool put_table(const struct report_job *job, struct doc *d, const struct hosting *h,
                      const struct subgroup_row *group, struct error *e) {
    struct subgroup_sheet sheet;
    if (!subgroup_read(job->view, group->row.id, &sheet, e)) return false;
    doc_heading(d, 1, say_with(d, group->row.title, group->room));
    struct items *facts = doc_facts(d);
    fact_add(d, facts, _("Table host"), hosts_of(job, d, h, group));
    fact_add(d, facts, _("Organisations"), part_members(d, &sheet, false));
    fact_add(d, facts, _("Funds at the table"), part_members(d, &sheet, true));
    doc_heading(d, 2, sv_from(_("Your part")));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < sizeof GESTURES / sizeof *GESTURES; i++)
        item_add(d, list, SV_NULL, sv_from(_(GESTURES[i])), SV_NULL);
    doc_heading(d, 2, sv_from(_("The day")));
    put_blocks(d, h);
    return true;
}

bool build_hosts(const struct report_job *job, struct doc *d, struct error *e) {
    struct hosting h = {0};
    struct subgroup_row *groups;
    size_t n;
    if (!day_read(job, &h.day, e)) return false;
    int64_t event = h.day.event.row.id;
    if (!show_read(job->view, event, clock_now(), &h.show, e) ||
        !plenary_read(job->view, event, &h.plenary, e) || !job_groups(job, d, &groups, &n, e))
        return false;
    event_front(job, d, &h.day.event);
    d->paper = PAPER_A4_SHEET;
    if (!n) doc_para(d, sv_from(_("No subgroup yet.")));
    for (size_t i = 0; i < n; i++) {
        if (i) doc_break(d);
        if (!put_table(job, d, &h, &groups[i], e)) return false;
    }
    return true;
}
