#include "report/kinds/events.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"

static bool took_place(const struct event_row *ev, int32_t today) {
    return ev->date != NO_DAY && ev->date <= today && !choice_is(ev->state, "cancelled");
}

static bool is_ahead(const struct event_row *ev, int32_t today) {
    return ev->date != NO_DAY && ev->date >= today && !choice_is(ev->state, "cancelled");
}

static bool is_sort(const struct event_row *ev, const struct event_sort *sort) {
    return (!sort->stage || ev->stage == sort->stage) && (!sort->kind || choice_is(ev->kind, sort->kind));
}

static const struct event_row *next_of(const struct event_row *rows, size_t n, int32_t today) {
    for (size_t i = 0; i < n; i++)
        if (is_ahead(&rows[i], today)) return &rows[i];
    return NULL;
}

static const struct event_row *last_of(const struct event_row *rows, size_t n, const struct event_sort *sort,
                                       int32_t today) {
    const struct event_row *held = NULL, *planned = NULL;
    for (size_t i = 0; i < n; i++) {
        if (!is_sort(&rows[i], sort)) continue;
        if (took_place(&rows[i], today))
            held = &rows[i];
        else
            planned = &rows[i];
    }
    return held ? held : planned;
}

static const struct event_row *pick(const struct event_row *rows, size_t n, const struct event_sort *sort,
                                    int32_t today) {
    static const struct event_sort any = {0};
    const struct event_row *event = sort->ahead ? next_of(rows, n, today) : NULL;
    if (!event) event = last_of(rows, n, sort, today);
    return event || sort->only ? event : last_of(rows, n, &any, today);
}

static const struct event_row *asked_for(const struct event_row *rows, size_t n, int64_t id) {
    for (size_t i = 0; i < n; i++)
        if (rows[i].row.id == id) return &rows[i];
    return NULL;
}

/* The one meant; without any at all, id 0. */
static bool event_find(const struct report_job *job, const struct event_sort *sort, struct event_row *out,
                       struct error *e) {
    const struct event_row *event;
    struct event_row *rows;
    size_t n;
    *out = (struct event_row){0};
    if (!programme_events(job->view, 0, &rows, &n, e)) return false;
    int64_t id = job->o->event ? job->o->event : sort->id;
    if (id)
        event = asked_for(rows, n, id);
    else
        event = pick(rows, n, sort, job->view->today);
    if (event) *out = *event;
    return event || !job->o->event || error_set(e, ERR_NO_FILE, _("there is no such event"));
}

bool job_event(const struct report_job *job, const struct event_sort *sort, struct event_row *out,
               struct error *e) {
    if (!event_find(job, sort, out, e)) return false;
    return out->row.id ||
           error_set(e, ERR_NO_FILE,
                     _("there is no event for this document yet: g%d, then a on “Run of show” adds one; at a "
                       "shell: catalyse add FILE event"),
                     sort->stage ? sort->stage : 4);
}

bool event_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e) {
    struct event_row *rows;
    size_t n;
    (void)o;
    if (!programme_events(v, 0, &rows, &n, e)) return false;
    *planned = n > 0;
    return true;
}

/* Its day and hours in words. */
static struct sv say_when(struct doc *d, const struct event_row *ev) {
    struct sv day = say_day(d, ev->date), from = say_time(d, ev->start), to = say_time(d, ev->end);
    if (!from.n || !to.n) return day;
    /* day, beginning, end */
    return doc_say(d, _("%.*s, from %.*s to %.*s"), SV_ARG(day), SV_ARG(from), SV_ARG(to));
}

static const struct event_sort day_sort = {.stage = 4, .ahead = true};

bool day_or_blank_read(const struct report_job *job, struct day *out, struct error *e) {
    *out = (struct day){0};
    return event_find(job, &day_sort, &out->event, e) && (!out->event.row.id || day_read(job, out, e));
}

bool day_read(const struct report_job *job, struct day *out, struct error *e) {
    if (!job_event(job, &day_sort, &out->event, e)) return false;
    int64_t event = out->event.row.id;
    return presence_read(job->view, event, 0, &out->people, e) &&
           tables_read(job->view, event, &out->tables, e);
}

struct sv say_guest(struct doc *d, const struct day *day, const struct person_row *p) {
    const struct day_table *table = tables_guest(&day->tables, p->row.id, person_home(p).id);
    return table ? doc_say(d, _("today with %.*s"), SV_ARG(table->group.title)) : SV_NULL;
}

struct sv say_start(struct doc *d, const struct show *s, int64_t block) {
    for (size_t i = 0; i < s->n; i++)
        if (s->v[i].row.id == block) return say_moment(d, s->v[i].t.planned.start);
    return SV_NULL;
}

struct sv say_lines(struct doc *d, struct sv over, struct sv under) {
    struct str text = {0};
    join(&text, over, "\n");
    join(&text, under, "\n");
    struct sv out = doc_copy(d, &text);
    str_deinit(&text);
    return out;
}

/* To be filled in by hand. */
static void blank_front(const struct report_job *job, struct doc *d) {
    d->title = job->programme.title;
    fact_add(d, &d->facts, _("Date"), SV("____________"));
    fact_add(d, &d->facts, C_("of an event", "Place"), SV("____________"));
}

void event_front(const struct report_job *job, struct doc *d, const struct event_row *ev) {
    if (!ev->row.id) {
        blank_front(job, d);
        return;
    }
    d->title = ev->row.title;
    d->about = ev->row.ref;
    d->subtitle = job->programme.title;
    fact_add(d, &d->facts, _("Date"), say_when(d, ev));
    fact_add(d, &d->facts, C_("of an event", "Place"), ev->place);
}

bool came(const struct presence_row *r) {
    return choice_is(r->state, "present") || choice_is(r->state, "late") || choice_is(r->state, "left");
}
