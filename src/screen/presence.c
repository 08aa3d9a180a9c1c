#include "catalyse/service/people.h"
#include "catalyse/service/programme.h"
#include "screen/lines.h"
#include "screen/screens.h"

/* Who is there, for the event of this stage. */

static const struct column presence_columns[] = {
    {.title = N_("Person"), .kind = COLUMN_AUTO, .width = 28, .min = 14},
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 18, .priority = 1},
    {.title = N_("Place in the programme"), .kind = COLUMN_AUTO, .width = 16, .min = 8, .priority = 3},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 12, .min = 8},
    {.title = N_("Arrived at"), .kind = COLUMN_FIXED, .width = 9, .priority = 2},
};

/* The event that runs or is next, else the last one of the stage. */
static bool stage_event(const struct view *v, int stage, int64_t *id, struct error *e) {
    struct event_row *rows;
    size_t n;
    *id = 0;
    if (!programme_events(v, stage, &rows, &n, e)) return false;
    for (size_t i = 0; i < n; i++) {
        if (rows[i].state && sv_is(sv_from(rows[i].state->code), "cancelled")) continue;
        *id = rows[i].row.id;
        if (rows[i].date >= v->today) break;
    }
    return true;
}

static bool presence_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct presence p = {0};
    int64_t stage = param_id(&s->screen, "stage");
    (void)d;
    if (!stage_event(v, (int)stage, &s->subject, e)) return false;
    if (!s->subject) return true;
    if (!presence_read(v, s->subject, 0, &p, e)) return false;
    str_addf(&s->title, _("present: %zu, expected: %zu, absent: %zu, excused: %zu — %.*s"), p.present,
             p.expected, p.absent, p.excused, SV_ARG(p.event.title));
    for (size_t i = 0; i < p.n; i++) {
        const struct presence_row *r = &p.v[i];
        const char *at = r->arrived < 0 ? "" : lines_printf(s, "%02d:%02d", r->arrived / 60, r->arrived % 60);
        lines_add(s, (struct line_row){.cell = {lines_text(s, r->person.row.title),
                                                lines_text(s, r->person.org.title),
                                                lines_choice(r->person.role), lines_choice(r->state), at},
                                       .role = ROLE_NORMAL,
                                       .entity = r->person.row.entity,
                                       .id = r->person.row.id});
    }
    return true;
}

static enum reply set(struct lines_screen *s, struct desk *d, const char *state) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!line || !line->id) return EATEN;
    if (!presence_set(&v, s->subject, 0, &line->id, 1, sv_from(state), &e)) return desk_fail(d, &e);
    desk_done(d, _("%s — u undoes it"), line->cell[0]);
    table_move(&s->table, TABLE_DOWN);
    return EATEN;
}

static bool chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *ids = data;
    struct view v = desk_view(d, d->tmp);
    return presence_set(&v, ids[0], 0, &ids[1], 1, answer, e);
}

static enum reply choose_state(struct lines_screen *s, struct desk *d) {
    const struct line_row *line = lines_current(s);
    const struct field *f = field_named(entity_named("attendance"), "state");
    struct question_choice choices[8];
    size_t n = 0;
    if (!line || !line->id) return EATEN;
    for (const struct choice *c = f->choices; c->code && n < 8; c++)
        choices[n++] = (struct question_choice){c->code, _(c->label), NULL};
    int64_t ids[] = {s->subject, line->id};
    desk_choose(d, line->cell[0], choices, n, chosen, ids, sizeof ids);
    return EATEN;
}

static enum reply everybody(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!s->subject) return EATEN;
    if (!presence_all_but(&v, s->subject, NULL, 0, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("everybody present — u undoes it"));
    return EATEN;
}

static enum reply presence_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_MARK:
    case ACTION_AGREE:
        return set(s, d, "present");
    case ACTION_OBJECT:
        return set(s, d, "absent");
    case ACTION_STATE:
        return choose_state(s, d);
    case ACTION_MARK_ALL:
        return everybody(s, d);
    case ACTION_ADD:
        return go_add(d, entity_named("participant"), NULL);
    case ACTION_DELETE:
        return EATEN;
    default:
        return PASS;
    }
}

static bool presence_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_MARK_ALL) return lines_has_subject(s, why);
    *why = _("no row is selected");
    return (action != ACTION_MARK && action != ACTION_OBJECT && action != ACTION_STATE) || (line && line->id);
}

static const struct offer presence_offers[] = {{ACTION_MARK, N_("present")},
                                               {ACTION_OBJECT, N_("absent")},
                                               {ACTION_STATE, N_("excused, late…")},
                                               {ACTION_MARK_ALL, N_("all present")},
                                               {ACTION_ADD, N_("somebody else")},
                                               {ACTION_OPEN, NULL},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec presence_spec = {
    .columns = presence_columns,
    .n_columns = 5,
    .empty = N_("No event here yet, or nobody is expected: g0 shows the directory, a adds people."),
    .add = "participant",
    .build = presence_build,
    .act = presence_act,
    .can = presence_can};
LINES_SCREEN(
    presence,
    N_("Who is there. Space: present, b: absent, * everybody; t for excused, late or gone. u undoes."));
