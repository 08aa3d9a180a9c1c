#include "catalyse/service/themes.h"
#include "report/kinds/events.h"
#include "report/kinds/parts.h"
#include "report/kinds/theme_dots.h"
#include <stdlib.h>

struct synthesis {
    const struct report_job *job;
    struct doc *doc;
    struct event_row event;
    struct presence presence;
    struct plenary plenary;
    struct theme_map map;
    const struct wish_row **heads; /* of the family of each wish */
};

static bool read_all(struct synthesis *s, struct error *e) {
    static const struct event_sort sort = {.stage = 1, .only = true};
    const struct view *v = s->job->view;
    return job_event(s->job, &sort, &s->event, e) && presence_read(v, s->event.row.id, 0, &s->presence, e) &&
           plenary_read(v, s->event.row.id, &s->plenary, e) && themes_read(v, &s->map, e);
}

static void front(struct synthesis *s) {
    struct doc *d = s->doc;
    size_t here = s->presence.present + s->presence.late + s->presence.gone;
    event_front(s->job, d, &s->event);
    if (here)
        fact_add(d, &d->facts, _("Attendance"),
                 doc_say(d, P_("%zu person present", "%zu people present", here), here));
    fact_add(d, &d->facts, _("Wishes"), say_count(d, s->plenary.n_wishes));
    fact_add(d, &d->facts, _("Call published on"), say_day(d, s->job->programme.call_opens));
}

static void put_votes(struct synthesis *s) {
    doc_heading(s->doc, 1, sv_from(_("The themes")));
    theme_dots_put(s->doc, &s->map);
}

/* A family of ideas, or a wish alone. */
struct family {
    const struct wish_row *head;
    size_t theme; /* where the first wish of its theme stands */
    int64_t votes;
};

static const struct wish_row *wish_of(const struct plenary *p, int64_t id) {
    for (size_t i = 0; id && i < p->n_wishes; i++)
        if (p->wishes[i].row.id == id) return &p->wishes[i];
    return NULL;
}

/* The wish at the head of the family of this one, as far as it is among them; itself in one without a head.
 */
static const struct wish_row *head_of(const struct plenary *p, const struct wish_row *w) {
    const struct wish_row *head = w, *above;
    for (size_t i = 0; (above = wish_of(p, head->family.id)); i++) {
        if (i == p->n_wishes) return w;
        head = above;
    }
    return head;
}

static int by_theme_then_dots(const void *a, const void *b) {
    const struct family *x = a, *y = b;
    if (x->theme != y->theme) return x->theme < y->theme ? -1 : 1;
    if (x->votes != y->votes) return x->votes > y->votes ? -1 : 1;
    return x->head < y->head ? -1 : x->head > y->head;
}

static size_t families_of(struct synthesis *s, struct family *out) {
    const struct plenary *p = &s->plenary;
    size_t n = 0;
    s->heads = arena_array(s->doc->arena, p->n_wishes, sizeof *s->heads);
    for (size_t i = 0; i < p->n_wishes; i++) s->heads[i] = head_of(p, &p->wishes[i]);
    for (size_t i = 0; i < p->n_wishes; i++) {
        const struct wish_row *w = &p->wishes[i];
        if (choice_is(w->state, "parked") || s->heads[i] != w) continue;
        struct family f = {.head = w};
        while (p->wishes[f.theme].theme.id != w->theme.id) f.theme++;
        for (size_t k = 0; k < p->n_wishes; k++)
            if (s->heads[k] == w) f.votes += p->wishes[k].votes;
        out[n++] = f;
    }
    qsort(out, n, sizeof *out, by_theme_then_dots);
    return n;
}

static void put_family(struct synthesis *s, struct items *list, const struct family *f) {
    const struct plenary *p = &s->plenary;
    struct doc *d = s->doc;
    item_add(d, list, SV_NULL, say_sentence(d, f->head->text), say_dots(d, f->votes));
    for (size_t i = 0; i < p->n_wishes; i++) {
        const struct wish_row *w = &p->wishes[i];
        if (w == f->head || s->heads[i] != f->head) continue;
        struct sv dots = say_dots(d, w->votes), text = say_sentence(d, w->text);
        item_below(d, list, SV_NULL, dots.n ? doc_say(d, "%.*s (%.*s)", SV_ARG(text), SV_ARG(dots)) : text);
    }
}

/* What was wished, a heading a theme; families with most dots first, each with what was put together in it.
 */
static void put_wishes(struct synthesis *s) {
    struct doc *d = s->doc;
    struct family *all = arena_array(d->arena, s->plenary.n_wishes + 1, sizeof *all);
    struct items *list = NULL;
    if (!s->plenary.n_wishes || !job_sees(s->job, d, "wish", "text_fr")) return;
    doc_heading(d, 1, sv_from(_("What people wish to do together")));
    for (size_t i = 0, n = families_of(s, all); i < n; i++) {
        const struct wish_row *w = all[i].head;
        if (!list || all[i].theme != all[i - 1].theme) {
            doc_heading(d, 2, w->theme.id ? w->theme.title : sv_from(_("Without a theme")));
            list = doc_list(d, LIST_PLAIN);
        }
        put_family(s, list, &all[i]);
    }
}

/* For those who follow up with them: who was there and agreed to be on a list that is handed over. */
static void put_contacts(struct synthesis *s) {
    static const struct head heads[] = {{N_("Person"), ALIGN_LEFT, true},
                                        {N_("Organisation"), ALIGN_LEFT, true},
                                        {N_("E-mail"), ALIGN_LEFT, true}};
    struct doc *d = s->doc;
    struct table *t = NULL;
    if (!job_sees(s->job, d, "participant", "email")) return;
    for (size_t i = 0; i < s->presence.n; i++) {
        const struct presence_row *r = &s->presence.v[i];
        if (!came(r) || !r->person.consent_list) continue;
        if (!t) {
            doc_heading(d, 1, sv_from(_("Contacts of those who agreed to be listed")));
            t = doc_table(d, SV_NULL, heads, sizeof heads / sizeof *heads);
        }
        cell_put(d, t, r->person.row.title);
        cell_put(d, t, r->person.org.title);
        cell_put(d, t, r->person.email);
    }
}

static void put_next(struct synthesis *s) {
    struct doc *d = s->doc;
    struct sv day = say_day(d, s->job->programme.call_opens);
    doc_heading(d, 1, sv_from(_("And now")));
    if (day.n)
        doc_para(d, doc_say(d,
                            _("With the interest call of %.*s, each organisation ranks up to three themes, "
                              "says what it brings and what it looks for."),
                            SV_ARG(day)));
}

bool build_webinar(const struct report_job *job, struct doc *d, struct error *e) {
    struct synthesis s = {.job = job, .doc = d};
    if (!read_all(&s, e)) return false;
    front(&s);
    if (!job_paragraphs(job, d, "intro", s.event.row.id, e)) return false;
    put_votes(&s);
    put_wishes(&s);
    part_contributions(job, d, &s.plenary);
    part_questions(job, d, &s.plenary);
    part_modalities(d, &s.plenary);
    part_parking(d, &s.plenary);
    part_roti(d, &s.plenary);
    put_next(&s);
    put_contacts(&s);
    job_withheld(job, d, "wish", WITHHELD_ROW, s.plenary.withheld);
    return job_paragraphs(job, d, "closing", s.event.row.id, e);
}
