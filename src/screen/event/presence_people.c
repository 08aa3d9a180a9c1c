#include "catalyse/store/db.h"
#include "screen/event/presence.h"
#include <string.h>

bool presence_load(struct presence_screen *p, struct desk *d, struct error *e) {
    if (p->revision == db_revision(d->db) && p->viewer == d->viewer && p->day == d->today) return true;
    arena_reset(&p->keep);
    struct view v = desk_view(d, &p->keep);
    struct event_row event;
    p->people = (struct presence){0};
    if (!lines_event(&p->lines, &v, &event, e)) return false;
    p->today = event.row.id && event.date == d->today;
    if (p->lines.subject && (!presence_block(&v, p->lines.subject, &p->lines.option, e) ||
                             !presence_read(&v, p->lines.subject, p->lines.option, &p->people, e) ||
                             !tables_read(&v, p->lines.subject, &p->tables, e)))
        return false;
    p->revision = db_revision(d->db);
    p->viewer = d->viewer;
    p->day = d->today;
    return true;
}

size_t presence_count(const struct presence_screen *p) {
    return p->people.present + p->people.late;
}

bool presence_is_absent(const struct presence_screen *p, int64_t person) {
    if (p->asking != ASKING_ABSENT) return false;
    for (size_t i = 0; i < p->n_absent; i++)
        if (p->absent[i] == person) return true;
    return false;
}

void presence_line(struct presence_screen *p, const struct presence_row *r, const char *where) {
    struct lines_screen *s = &p->lines;
    const char *at = r->arrived < 0 ? "" : lines_printf(s, "%02d:%02d", r->arrived / 60, r->arrived % 60);
    const char *state = presence_is_absent(p, r->person.row.id)
                            ? lines_choice(choice_find(
                                  field_named(entity_named("attendance"), "state")->choices, SV("absent")))
                            : lines_choice(r->state);
    lines_add(s, (struct line_row){.cell = {lines_text(s, r->person.row.title), where,
                                            lines_choice(r->person.role), state, at},
                                   .role = ROLE_NORMAL,
                                   .entity = r->person.row.entity,
                                   .id = r->person.row.id,
                                   .data = (int64_t)(r - p->people.v) + 1});
}

static bool set_state(const struct presence_screen *p, const struct view *v, int64_t person, int64_t block,
                      struct presence_noting noting, struct error *e) {
    struct sv state = sv_from(noting.state);
    return noting.agrees ? presence_set_agreed(v, p->lines.subject, block, person, state, e)
                         : presence_set(v, p->lines.subject, block, &person, 1, state, e);
}

static const char *said(struct presence_noting noting) {
    if (noting.block && !strcmp(noting.state, "left")) return _("out, for this block");
    const struct field *f = field_named(entity_named("attendance"), "state");
    return _(choice_find(f->choices, sv_from(noting.state))->label);
}

bool presence_note(struct presence_screen *p, struct desk *d, const struct presence_row *r,
                   struct presence_noting noting, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct named who = r->person.row;
    const char *name = arena_strndup(d->tmp, who.title.p, who.title.n);
    int64_t of = noting.block || r->of_block ? p->lines.option : 0;
    if (!set_state(p, &v, who.id, of, noting, e) || !presence_load(p, d, e)) return false;
    if (noting.agrees)
        desk_done(d, _("%s: %s, agrees to be named — here: %zu of %zu"), name, said(noting),
                  presence_count(p), p->people.n);
    else
        desk_done(d, _("%s: %s — here: %zu of %zu"), name, said(noting), presence_count(p), p->people.n);
    return true;
}

const struct presence_row *presence_selected(const struct lines_screen *s) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    const struct line_row *line = lines_current(s);
    return line && line->data ? &p->people.v[line->data - 1] : NULL;
}
