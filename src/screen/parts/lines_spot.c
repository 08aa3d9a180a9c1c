#include "screen/parts/lines.h"

/* Where a line is typed: for which event, and, in front of what is kept of it: "subject option data id", a
 * line end. */

enum { SPOT_NUMBERS = 4 };

void lines_spot_keep(const struct lines_screen *s, struct str *out) {
    const struct line_row *line = lines_current(s);
    str_addf(out, "%lld %lld %lld %lld\n", (long long)s->subject, (long long)s->option,
             (long long)(line ? line->data : 0), (long long)(line ? line->id : 0));
}

/* The row itself, else the last one that stands for the same thing of the panel. */
static bool select_row(struct lines_screen *s, int64_t data, int64_t id) {
    size_t found = s->lines.n;
    for (size_t i = 0; i < s->lines.n; i++) {
        const struct line_row *line = &s->lines.v[i];
        if (line->data != data) continue;
        if (line->id == id || data) found = i;
        if (line->id == id) break;
    }
    if (found == s->lines.n) return false;
    table_select(&s->table, found);
    return true;
}

bool lines_event(struct lines_screen *s, const struct view *v, struct event_row *out, struct error *e) {
    int stage = (int)param_id(&s->screen, "stage");
    struct event_row *rows;
    size_t n;
    if (!programme_event_of(v, stage, out, e) || !programme_events(v, stage, &rows, &n, e)) return false;
    if (s->meant != out->row.id) s->event = 0;
    s->meant = out->row.id;
    for (size_t i = 0; i < n; i++)
        if (rows[i].row.id == (s->entering ? s->subject : s->event)) *out = rows[i];
    s->subject = out->row.id;
    s->events = n > 1;
    return true;
}

enum reply lines_other_event(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct event_row *rows;
    struct error e = {0};
    size_t n, at = 0;
    if (!programme_events(&v, (int)param_id(&s->screen, "stage"), &rows, &n, &e)) return desk_fail(d, &e);
    while (at + 1 < n && rows[at].row.id != s->subject) at++;
    if (n) s->event = rows[(at + 1) % n].row.id;
    return lines_again(s, d);
}

bool lines_spot_back(struct lines_screen *s, struct desk *d, struct sv *kept) {
    int64_t n[SPOT_NUMBERS];
    struct sv first, part;
    size_t i = 0;
    sv_next(kept, '\n', &first);
    while (i < SPOT_NUMBERS && sv_next(&first, ' ', &part) && sv_to_i64(part, &n[i])) i++;
    if (i < SPOT_NUMBERS) return false;
    s->subject = n[0];
    s->option = n[1];
    lines_again(s, d);
    return s->subject == n[0] && (select_row(s, n[2], n[3]) || !n[2]);
}
