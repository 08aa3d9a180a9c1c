#include "report/kinds/events.h"
#include "report/kinds/parts.h"

static bool put_group(const struct report_job *job, struct doc *d, struct table *t,
                      const struct subgroup_row *row, struct error *e) {
    struct subgroup_sheet sheet;
    if (!subgroup_read(job->view, row->row.id, &sheet, e)) return false;
    cell_put(d, t, row->row.title);
    cell_put(d, t, row->room);
    cell_put(d, t, row->convenor.title);
    cell_put(d, t, part_members(d, &sheet, false));
    cell_put(d, t, part_members(d, &sheet, true));
    cell_count(d, t, (int64_t)sheet.going);
    return true;
}

static bool put_list(const struct report_job *job, struct doc *d, const struct subgroup_row *groups, size_t n,
                     struct error *e) {
    static const struct head heads[] = {{N_("Group"), ALIGN_LEFT, false},
                                        {N_("Table"), ALIGN_DAY, false},
                                        {N_("Convenor"), ALIGN_LEFT, true},
                                        {N_("Organisations"), ALIGN_LEFT, true},
                                        {N_("Observing funders"), ALIGN_LEFT, true},
                                        {N_("People"), ALIGN_RIGHT, false}};
    struct table *t = doc_table(d, sv_from(_("Which group sits where")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < n; i++)
        if (!put_group(job, d, t, &groups[i], e)) return false;
    return true;
}

static void put_cards(struct doc *d, const struct subgroup_row *groups, size_t n) {
    struct items *cards = doc_cards(d, CARD_TENT);
    if (!n) item_add(d, cards, SV("____________"), sv_from(_("Table ____")), SV_NULL);
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
    if (!n && job_sees(job, d, "subgroup", "name")) doc_para(d, sv_from(_("No subgroup yet: a blank card.")));
    if (!put_list(job, d, groups, n, e)) return false;
    put_cards(d, groups, n);
    return true;
}
