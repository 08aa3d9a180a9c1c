#include "catalyse/service/timetable.h"
#include "report/kinds/events.h"
#include <stdlib.h>

/* When and where funds and projects meet: a list for each table, a timetable for each of them. */

static int by_time(const void *a, const void *b) {
    const struct timetable_meeting *x = a, *y = b;
    int order = (x->start > y->start) - (x->start < y->start);
    return order ? order : (x->table > y->table) - (x->table < y->table);
}

/* An hour noted by hand may lie between those of the plan. */
static bool read_timetable(const struct view *v, const struct report_options *o, struct timetable *t,
                           struct error *e) {
    int64_t event = o->event;
    if ((!event && !timetable_event(v, &event, e)) || !timetable_read(v, event, t, e)) return false;
    qsort(t->meetings, t->n_meetings, sizeof *t->meetings, by_time);
    return true;
}

/* Those held without a plan have none. */
static bool has_times(const struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++)
        if (t->meetings[i].start >= 0) return true;
    return false;
}

/* Meetings still to come: those of the past are in the sheet of funders. */
bool timetable_planned(const struct view *v, const struct report_options *o, bool *planned, struct error *e) {
    struct timetable t;
    bool read = read_timetable(v, o, &t, e);
    *planned = read && t.date >= v->today && has_times(&t);
    return read || error_absent(e);
}

static struct sv name_of(const struct timetable *t, const struct timetable_meeting *m,
                         enum timetable_sides side) {
    return t->sides[side][m->side[side]].row.title;
}

/* The meetings that match in order of time; the filter is one side's index, or a table. */
static void put_rows(struct doc *d, const struct timetable *t, struct table *to, enum timetable_sides side,
                     int32_t who) {
    bool of_table = side == TIMETABLE_SIDES;
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *m = &t->meetings[i];
        if (m->start < 0 || (of_table ? m->table : m->side[side]) != who) continue;
        cell_put(d, to, say_time(d, m->start));
        if (!of_table) cell_count(d, to, m->table);
        if (side != TIMETABLE_FUNDS) cell_put(d, to, name_of(t, m, TIMETABLE_FUNDS));
        if (side != TIMETABLE_PROJECTS) cell_put(d, to, name_of(t, m, TIMETABLE_PROJECTS));
        if (!of_table) cell_put(d, to, SV_NULL);
    }
}

static void put_tables(struct doc *d, const struct timetable *t) {
    static const struct head heads[] = {
        {N_("Hour"), ALIGN_DAY, false}, {N_("Fund"), ALIGN_LEFT, true}, {N_("Project"), ALIGN_LEFT, true}};
    doc_heading(d, 1, sv_from(_("Table by table")));
    for (int32_t table = 1; table <= t->tables; table++) {
        struct sv name = doc_say(d, _("Table %d"), table);
        put_rows(d, t, doc_table(d, name, heads, sizeof heads / sizeof *heads), TIMETABLE_SIDES, table);
    }
}

static void put_people(struct doc *d, const struct timetable *t, enum timetable_sides side) {
    static const struct head heads[] = {{N_("Hour"), ALIGN_DAY, false},
                                        {N_("Table"), ALIGN_RIGHT, false},
                                        {N_("Meets"), ALIGN_LEFT, true},
                                        {N_("What was said, next step"), ALIGN_LEFT, true}};
    doc_break(d);
    doc_heading(
        d, 1,
        sv_from(side == TIMETABLE_FUNDS ? _("Timetable of each fund") : _("Timetable of each project")));
    for (size_t i = 0; i < t->n_sides[side]; i++) {
        struct sv name = t->sides[side][i].row.title;
        struct table *rows = doc_table(d, name, heads, sizeof heads / sizeof *heads);
        rows->room = true;
        put_rows(d, t, rows, side, (int32_t)i);
    }
}

bool build_timetable(const struct report_job *job, struct doc *d, struct error *e) {
    struct timetable t;
    struct event_row event;
    if (!read_timetable(job->view, job->o, &t, e)) return false;
    if (!job_event(job, &(struct event_sort){.id = t.event.id}, &event, e)) return false;
    event_front(job, d, &event);
    if (!job_paragraphs(job, d, "intro", event.row.id, e)) return false;
    if (!job_sees(job, d, "funder_meeting", "start")) return true;
    if (!has_times(&t)) doc_para(d, sv_from(_("No meeting has a time yet.")));
    put_tables(d, &t);
    put_people(d, &t, TIMETABLE_FUNDS);
    put_people(d, &t, TIMETABLE_PROJECTS);
    return job_paragraphs(job, d, "closing", event.row.id, e);
}
