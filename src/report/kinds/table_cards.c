#include "report/kinds/events.h"

static void put_list(struct doc *d, const struct subgroup_row *groups, size_t n) {
    static const struct head heads[] = {
        {N_("Group"), ALIGN_LEFT, false},      {N_("Table"), ALIGN_DAY, false},
        {N_("Convenor"), ALIGN_LEFT, true},    {N_("Organisations"), ALIGN_RIGHT, false},
        {N_("Observers"), ALIGN_RIGHT, false}, {N_("People"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("Which group sits where")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < n; i++) {
        cell_put(d, t, groups[i].row.title);
        cell_put(d, t, groups[i].room);
        cell_put(d, t, groups[i].convenor.title);
        cell_count(d, t, (int64_t)groups[i].orgs);
        cell_count(d, t, (int64_t)groups[i].observers);
        cell_count(d, t, (int64_t)groups[i].people);
    }
}

static void put_cards(struct doc *d, const struct subgroup_row *groups, size_t n) {
    struct items *cards = doc_cards(d, CARD_TENT);
    for (size_t i = 0; i < n; i++) {
        struct sv convenor = groups[i].convenor.title;
        item_add(d, cards, groups[i].row.title, groups[i].room,
                 convenor.n ? doc_say(d, _("Convenor: %.*s"), SV_ARG(convenor)) : SV_NULL);
    }
}

bool build_table_cards(const struct report_job *job, struct doc *d, struct error *e) {
    struct subgroup_row *groups;
    size_t n;
    if (!job_groups(job, d, &groups, &n, e)) return false;
    d->title = job->programme.title;
    d->paper = PAPER_A4_SHEET;
    if (!n && job_sees(job, d, "subgroup", "name")) doc_para(d, sv_from(_("No subgroup yet.")));
    put_list(d, groups, n);
    put_cards(d, groups, n);
    return true;
}
