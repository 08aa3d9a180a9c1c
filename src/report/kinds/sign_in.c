#include "report/kinds/events.h"

enum { BLANK_LINES = 8, BLANK_SHEET = 17 };

struct sheet {
    const struct report_job *job;
    struct doc *doc;
    struct day day;
    size_t unnamed;
};

static struct table *lines_table(struct doc *d, struct sv caption) {
    static const struct head heads[] = {{N_("Name"), ALIGN_LEFT, true},
                                        {N_("Organisation"), ALIGN_LEFT, true},
                                        {N_("I agree to be on the shared list"), ALIGN_CENTRE, false},
                                        {N_("I agree to photos"), ALIGN_CENTRE, false},
                                        {N_("Signature"), ALIGN_LEFT, true}};
    struct table *t = doc_table(d, caption, heads, sizeof heads / sizeof *heads);
    t->room = true;
    return t;
}

static void put_line(struct doc *d, struct table *t, struct sv name, struct sv org) {
    cell_put(d, t, name);
    cell_put(d, t, org);
    cell_put(d, t, SV("☐"));
    cell_put(d, t, SV("☐"));
    cell_put(d, t, SV_NULL);
}

static void put_expected(struct sheet *s) {
    struct table *t = lines_table(s->doc, sv_from(_("People expected")));
    for (size_t i = 0; i < s->day.people.n; i++) {
        const struct person_row *p = &s->day.people.v[i].person;
        if (choice_is(s->day.people.v[i].state, "excused")) continue;
        if (job_names(s->job, p->row.id))
            put_line(s->doc, t, p->row.title, say_with(s->doc, p->org.title, say_guest(s->doc, &s->day, p)));
        else
            s->unnamed++;
    }
}

static void put_blank(struct sheet *s) {
    struct doc *d = s->doc;
    if (s->unnamed)
        doc_para(d, doc_say(d,
                            P_("%zu person expected did not agree to be listed: they sign on a blank line.",
                               "%zu people expected did not agree to be listed: they sign on a blank line.",
                               s->unnamed),
                            s->unnamed));
    bool listed = s->day.event.row.id != 0;
    struct table *t = lines_table(d, sv_from(listed ? _("Not on the list") : _("People present")));
    size_t lines = listed ? BLANK_LINES + s->unnamed : BLANK_SHEET;
    for (size_t i = 0; i < lines; i++) put_line(d, t, SV("\u00A0"), SV_NULL);
}

/* Those who come in ask where they sit. */
static void put_tables(struct doc *d, const struct day_tables *t) {
    for (size_t i = 0; i < t->n; i++) {
        struct str name = {0};
        if (!tables_shared(t, &t->v[i])) continue;
        tables_name(t, &t->v[i], &name);
        doc_para(d, doc_say(d, _("At one table: %s."), str_c(&name)));
        str_deinit(&name);
    }
}

bool build_sign_in(const struct report_job *job, struct doc *d, struct error *e) {
    struct sheet s = {.job = job, .doc = d};
    if (!day_or_blank_read(job, &s.day, e)) return false;
    const struct event_row *event = &s.day.event;
    event_front(job, d, event);
    if (!job_paragraphs(job, d, "intro", event->row.id, e)) return false;
    put_tables(d, &s.day.tables);
    if (job_sees(job, d, "participant", "last_name")) put_expected(&s);
    put_blank(&s);
    return job_paragraphs(job, d, "closing", event->row.id, e);
}
