#include "catalyse/service/structuring.h"
#include "report/kinds/consortium.h"

/* How far a group is on its way to an agreement: what it will ask a lawyer about, and the steps. */

static void put_options(struct doc *d, const struct structuring *s) {
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < s->n_options; i++) {
        const struct text_row *o = s->options[i].content;
        if (!s->options[i].worth) continue;
        item_add(d, list, o->row.title,
                 doc_say(d, _("when: %.*s; trap: %.*s"), SV_ARG(o->text), SV_ARG(o->caution)), SV_NULL);
    }
}

static struct sv state_of(struct doc *d, const struct structure_step *step) {
    if (!step->blocker) return say_choice(step->state);
    return doc_say(d, _("blocked: %s"), _(step->blocker->label));
}

static void put_steps(struct doc *d, const struct structuring *s) {
    static const struct head heads[] = {
        {N_("Step"), ALIGN_LEFT, true},        {N_("Carried by"), ALIGN_LEFT, false},
        {N_("Due"), ALIGN_DAY, false},         {N_("State"), ALIGN_LEFT, false},
        {N_("Checked by"), ALIGN_LEFT, false}, {N_("Document"), ALIGN_LEFT, false}};
    struct table *t =
        doc_table(d, sv_from(_("Steps towards the agreement")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < s->n_steps; i++) {
        const struct structure_step *step = &s->steps[i];
        if (!step->row.id) continue;
        cell_put(d, t, step->content->row.title);
        cell_put(d, t, step->owner.title);
        cell_date(d, t, step->due);
        cell_put(d, t, state_of(d, step));
        cell_put(d, t, say_choice(step->checked_by));
        cell_put(d, t, step->document.title);
    }
}

bool file_structuring(struct file *f, struct error *e) {
    struct doc *d = f->doc;
    struct structuring s;
    if (!structuring_read(f->job->view, f->sheet.row.row.id, &s, e)) return false;
    if (!s.n_answered && !s.n_begun) return true;
    doc_heading(d, 2, sv_from(_("Structuring")));
    if (s.n_worth)
        doc_note(d, NOTE_WARN, sv_from(_("Worth asking a lawyer about.")),
                 sv_from(_("These forms follow from the group's answers to seven questions. None is advised: "
                           "have them checked.")));
    put_options(d, &s);
    put_steps(d, &s);
    return true;
}
