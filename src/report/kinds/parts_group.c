#include "report/kinds/parts.h"

struct sv part_members(struct doc *d, const struct subgroup_sheet *s, bool observers) {
    struct str text = {0};
    for (size_t i = 0; i < s->n_members; i++)
        if (s->members[i].observer == observers && s->members[i].left == NO_DAY)
            join(&text, s->members[i].org.title, ", ");
    struct sv names = doc_copy(d, &text);
    str_deinit(&text);
    return names;
}

void part_letterhead(const struct report_job *job, struct doc *d) {
    struct sv day = say_day(d, job->view->today);
    d->apart = true;
    doc_break(d);
    doc_para(d, doc_say(d, "%.*s\n%.*s", SV_ARG(d->letterhead.n ? d->letterhead : job->programme.title),
                        SV_ARG(day)));
}

void part_group(const struct report_job *job, struct doc *d, const struct subgroup_sheet *s, bool members) {
    const struct subgroup_row *r = &s->row;
    doc_para(d, r->scope);
    struct items *facts = doc_facts(d);
    if (!sv_eq(r->theme.title, r->row.title)) fact_add(d, facts, _("Theme"), r->theme.title);
    fact_add(d, facts, _("Convenor"), say_with(d, job_name(job, &r->convenor_person), r->convenor.title));
    if (members) {
        fact_add(d, facts, _("Organisations"), part_members(d, s, false));
        fact_add(d, facts, _("Observing funders"), part_members(d, s, true));
    }
    fact_add(d, facts, _("Ground rules"), r->rules);
}

static struct sv figure_of(struct doc *d, const struct need_row *n) {
    if (!n->has_figure) return SV_NULL;
    struct sv figure = say_number(d, n->figure, 2);
    if (sv_is(n->unit, "%")) return doc_say(d, C_("percentage", "%.*s%%"), SV_ARG(figure));
    return n->unit.n ? doc_say(d, "%.*s %.*s", SV_ARG(figure), SV_ARG(n->unit)) : figure;
}

/* The figure, where it comes from, when, where. */
static struct sv source_of(struct doc *d, const struct need_row *n) {
    struct str text = {0};
    join(&text, figure_of(d, n), ", ");
    join(&text, n->source, ", ");
    join(&text, n->territory, ", ");
    if (n->year) join(&text, doc_say(d, "%d", (int)n->year), ", ");
    struct sv source = doc_copy(d, &text);
    str_deinit(&text);
    return source;
}

bool part_unread(const struct need_row *n) {
    return choice_is(n->block, "paroles") && choice_is(n->state, "raw");
}

static void say_unread(struct doc *d, const struct subgroup_sheet *s) {
    size_t n = 0;
    for (size_t i = 0; i < s->n_needs; i++) n += part_unread(&s->needs[i]);
    if (n)
        doc_para(d, doc_say(d,
                            P_("%zu quote waits to be read again before it is given here.",
                               "%zu quotes wait to be read again before they are given here.", n),
                            n));
}

static void put_need(struct doc *d, struct table *t, const struct need_row *n) {
    bool disputed = choice_is(n->state, "disputed");
    struct sv text = say_sentence(d, n->text), kind = say_choice(n->kind);
    if (disputed && n->counter.n)
        text = doc_say(d, _("%.*s\nThe other version: %.*s"), SV_ARG(text), SV_ARG(n->counter));
    if (disputed) kind = doc_say(d, _("%.*s, disputed"), SV_ARG(kind));
    cell_put(d, t, say_choice(n->block));
    cell_put(d, t, text);
    cell_put(d, t, kind);
    cell_put(d, t, source_of(d, n));
}

/* The next most urgent after those taken. */
static const struct need_row *next_priority(const struct subgroup_sheet *s, const struct need_row **taken,
                                            size_t n) {
    const struct need_row *best = NULL;
    for (size_t i = 0; i < s->n_needs; i++) {
        const struct need_row *row = &s->needs[i];
        bool known = row->priority == 0 || part_unread(row);
        for (size_t j = 0; j < n; j++) known = known || taken[j] == row;
        if (!known && (!best || row->priority > best->priority)) best = row;
    }
    return best;
}

enum { PRIORITIES = 3 };

static void put_priorities(struct doc *d, const struct subgroup_sheet *s) {
    const struct need_row *taken[PRIORITIES];
    size_t n = 0;
    while (n < PRIORITIES && n < s->n_needs && (taken[n] = next_priority(s, taken, n))) n++;
    doc_heading(d, 3, sv_from(P_("The priority", "The priorities", n)));
    struct items *list = doc_list(d, LIST_NUMBERED);
    for (size_t i = 0; i < n; i++)
        item_add(d, list, SV_NULL, say_sentence(d, taken[i]->text), say_choice(taken[i]->block));
}

void part_diagnosis(const struct report_job *job, struct doc *d, const struct subgroup_sheet *s) {
    static const struct head heads[] = {{N_("Block"), ALIGN_LEFT, false},
                                        {N_("What the group says"), ALIGN_LEFT, true},
                                        {N_("Nature"), ALIGN_LEFT, false},
                                        {N_("Figure and source"), ALIGN_LEFT, false}};
    job_withheld(job, d, "subgroup", WITHHELD_ROW, s->withheld);
    doc_heading(d, 2, sv_from(_("Diagnosis")));
    struct table *t = doc_table(d, doc_say(d, _("Diagnosis of the group %.*s"), SV_ARG(s->row.row.title)),
                                heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < s->n_needs; i++)
        if (!part_unread(&s->needs[i])) put_need(d, t, &s->needs[i]);
    say_unread(d, s);
    put_priorities(d, s);
}

static struct sv test_of(struct doc *d, const struct project_sheet *p) {
    if (!p->first_test.n) return SV_NULL;
    struct sv when = say_day(d, p->first_test_on), state = say_choice(p->first_test_state);
    struct sv both = when.n ? doc_say(d, "%.*s, %.*s", SV_ARG(state), SV_ARG(when)) : state;
    return say_with(d, p->first_test, both);
}

static void put_money(const struct report_job *job, struct doc *d, struct items *facts,
                      const struct project_sheet *p) {
    fact_add(d, facts, _("Total budget"), say_money(d, p->budget));
    fact_add(d, facts, _("Amount sought"), say_money(d, p->sought));
    if (job_sees(job, d, "project", "own_funds"))
        fact_add(d, facts, _("Own funds"), say_money(d, p->own_funds));
    else
        part_own_share(d, facts, p);
    if (job_sees(job, d, "project", "other_secured"))
        fact_add(d, facts, _("Secured elsewhere"), say_money(d, p->other_secured));
}

void part_consortium(struct doc *d, struct items *facts, const struct project_sheet *p) {
    if (!p->consortium.id) return;
    bool carries_on = p->outcome && !choice_is(p->outcome, "none");
    fact_add(d, facts, _("Lead organisation"), p->lead.title);
    fact_add(d, facts, _("Backbone function"), p->backbone.title);
    fact_add(d, facts, _("Agreement signed"), say_day(d, p->signed_on));
    if (carries_on) fact_add(d, facts, _("What carries on"), say_choice(p->outcome));
    fact_add(d, facts, _("Ends on"), say_day(d, p->ends_on));
}

/* Of one block, from *i on, which goes behind them: a line each. */
static void put_block(struct doc *d, struct items *facts, const struct project_sheet *p, size_t *i) {
    const struct choice *block = p->canvas[*i].block;
    struct str text = {0};
    for (; *i < p->n_canvas && p->canvas[*i].block == block; ++*i) {
        if (text.n) str_addz(&text, "\n");
        str_add(&text, say_sentence(d, p->canvas[*i].text));
    }
    fact_add(d, facts, say_choice(block).p, doc_copy(d, &text));
    str_deinit(&text);
}

void part_project(const struct report_job *job, struct doc *d, const struct project_sheet *p) {
    if (!p->row.id) return;
    doc_heading(d, 2, doc_say(d, _("Project: %.*s"), SV_ARG(p->row.title)));
    doc_para(d, p->summary);
    struct items *facts = doc_facts(d);
    fact_add(d, facts, _("State"), say_choice(p->state));
    fact_add(d, facts, _("Need it answers"), say_sentence(d, p->need.title));
    fact_add(d, facts, _("Way of cooperating"), p->modality.title);
    if (p->horizon)
        fact_add(d, facts, _("Horizon"),
                 doc_say(d, P_("%d month", "%d months", p->horizon), (int)p->horizon));
    if (p->beneficiaries) fact_add(d, facts, _("People concerned"), say_number(d, p->beneficiaries, 0));
    put_money(job, d, facts, p);
    fact_add(d, facts, _("First test"), test_of(d, p));
    part_consortium(d, facts, p);
    doc_heading(d, 3, sv_from(_("Project sheet, block by block")));
    struct items *blocks = doc_facts(d);
    for (size_t i = 0; i < p->n_canvas;) put_block(d, blocks, p, &i);
}

void part_photos(const struct report_job *job, struct doc *d, const struct photos *photos) {
    job_withheld(job, d, "photo", WITHHELD_IMAGE, photos->withheld);
    doc_heading(d, 2, sv_from(_("Photos of the sheets")));
    for (size_t i = 0; i < photos->n; i++) {
        const struct photo_row *p = &photos->v[i];
        struct sv caption = p->caption.n ? p->caption : p->block.id ? p->block.title : p->name;
        if (p->picture.n)
            doc_picture(d, caption, p->picture, p->row.ref);
        else if (caption.n)
            doc_para(d, doc_say(d, _("%.*s: the file itself is not in the programme"), SV_ARG(caption)));
    }
}
