#include "catalyse/service/closing.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <stdlib.h>
#include <string.h>

/* The end of an event: what is still on paper, what is in the way of closing the minutes. */

static const struct column closing_columns[] = {
    {.title = N_("Subgroup"), .kind = COLUMN_AUTO, .width = 14, .min = 10, .priority = 1},
    {.title = N_("What is missing"), .kind = COLUMN_LABEL, .width = 30, .min = 16},
    {.title = N_("Still open"), .kind = COLUMN_FILL, .width = 26},
};

/* What a line says: a point, as its number in the reading, plus one; below 0 once it is left open, so that
 * the selection does not follow it down but stands on the next one. */
static void add_point(struct lines_screen *s, const struct closing *c, size_t at) {
    const struct open_point *p = &c->v[at];
    const char *row = p->reason.n ? lines_printf(s, "%.*s — %.*s", SV_ARG(p->row.title), SV_ARG(p->reason))
                                  : lines_text(s, p->row.title);
    lines_add_long(s, (struct line_row){.cell = {lines_text(s, p->subgroup.title),
                                                 p->reason.n ? _("left open") : _(p->what), row},
                                        .role = p->reason.n ? ROLE_MUTED : ROLE_WARNING,
                                        .entity = p->row.entity,
                                        .id = p->row.id,
                                        .data = p->reason.n ? -1 - (int64_t)at : (int64_t)at + 1});
}

/* The panel of the sheet that comes first of those not entered whole; NULL: all are. */
static const char *sheet_to_enter(const struct closing *c, const struct on_paper *p) {
    if (p->diagnosis < DIAGNOSIS_SHEET) return "diagnosis";
    if (p->project < PROJECT_SHEET) return "project";
    return p->starred < c->starred ? "checklist" : NULL;
}

static void add_paper(struct lines_screen *s, const struct closing *c) {
    if (c->n_paper) lines_heading(s, _("Entered so far, from the tables' sheets"));
    for (size_t i = 0; i < c->n_paper; i++) {
        const struct on_paper *p = &c->paper[i];
        const char *panel = sheet_to_enter(c, p);
        const char *so_far =
            lines_printf(s, _("diagnosis %zu of %d, project %zu of %d, short list %zu of %zu"), p->diagnosis,
                         DIAGNOSIS_SHEET, p->project, PROJECT_SHEET, p->starred, c->starred);
        const char *words = lines_printf(s, "%.*s · %s · %s", SV_ARG(p->subgroup.title),
                                         panel ? _("sheets to enter") : _("all entered"), so_far);
        lines_add_long(s, (struct line_row){.cell = {words},
                                            .span = true,
                                            .role = panel ? ROLE_NORMAL : ROLE_OK,
                                            .entity = p->subgroup.entity,
                                            .id = p->subgroup.id,
                                            .stage = 4,
                                            .panel = panel});
    }
}

static void title(struct lines_screen *s, const struct closing *c) {
    str_addf(&s->title, "%.*s — ", SV_ARG(c->event.title));
    if (c->closed)
        str_addz(&s->title, _("the minutes are closed"));
    else if (c->open)
        str_addf(&s->title,
                 P_("%zu point before the minutes can be closed",
                    "%zu points before the minutes can be closed", c->open),
                 c->open);
    else
        str_addz(&s->title, _("all is settled: H closes the minutes"));
}

static bool closing_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct closing *c = arena_alloc(v->arena, sizeof *c);
    (void)d;
    s->model = NULL;
    if (!closing_read(v, s->screen.place.id, c, e)) return error_absent(e);
    s->subject = c->event.id;
    s->model = c;
    title(s, c);
    for (int left = 0; left < 2; left++)
        for (size_t i = 0; i < c->n; i++)
            if ((c->v[i].reason.n > 0) == left) add_point(s, c, i);
    add_paper(s, c);
    return true;
}

static const struct open_point *point(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    const struct closing *c = s->model;
    return c && line && line->data ? &c->v[llabs(line->data) - 1] : NULL;
}

/* What a reason is given for; its texts live in the question. */
struct leaving {
    int64_t event, row, subgroup;
    const struct entity *entity;
    bool left; /* it has one already, which an empty one takes back */
    char key[96];
};

static bool leave(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct leaving *l = data;
    struct view v = desk_view(d, d->tmp);
    struct open_point p = {
        .row = {.entity = l->entity, .id = l->row}, .subgroup = {.id = l->subgroup}, .key = sv_from(l->key)};
    if (!l->left && !sv_trim(answer).n)
        return error_set(e, ERR_USAGE, _("say why it stays open: everybody reads it in the minutes"));
    if (!closing_leave(&v, l->event, &p, answer, e)) return false;
    desk_done(d, "%s",
              sv_trim(answer).n ? _("left open, the minutes say why — u undoes it") : _("open again"));
    return true;
}

static struct sv reason_seen(const struct open_point *p) {
    return sv_is(p->reason, AUDIENCE_MASK) ? SV("") : p->reason;
}

/* The reason it has, else the last one given for the same kind of point: many stay open for the same one. */
static struct sv reason_offered(const struct lines_screen *s, const struct open_point *p) {
    const struct closing *c = s->model;
    if (p->reason.n) return reason_seen(p);
    for (size_t i = c->n; i-- > 0;)
        if (c->v[i].what == p->what && reason_seen(&c->v[i]).n) return c->v[i].reason;
    return SV("");
}

static enum reply ask_reason(struct lines_screen *s, struct desk *d) {
    const struct open_point *p = point(s);
    if (!p) return EATEN;
    struct leaving l = {.event = s->subject,
                        .row = p->row.id,
                        .subgroup = p->subgroup.id,
                        .entity = p->row.entity,
                        .left = p->reason.n > 0};
    if (p->key.n >= sizeof l.key) return EATEN;
    memcpy(l.key, p->key.p, p->key.n);
    desk_ask_line(d, _("Leave it open"), _("Why? Everybody reads this in the minutes."), reason_offered(s, p),
                  leave, &l, sizeof l);
    desk_offer_line(d);
    desk_line_about(d, l.entity, l.row);
    desk_line_about(d, entity_named("subgroup"), l.subgroup);
    return EATEN;
}

/* Whoever said it has read the quote again. */
static enum reply read_again(struct desk *d, const struct row *quote) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct pair pair = {SV("state"), SV("agreed")};
    struct error e = {0};
    if (!edit_set(&v, quote->entity, quote->id, &pair, 1, &out, &e)) return desk_fail(d, &e);
    tell_saved(d, _("read again by whoever said it"), &out.warnings);
    return EATEN;
}

/* The next sheet of a group, to be typed in. */
static enum reply enter_sheet(const struct lines_screen *s, struct desk *d) {
    const struct line_row *line = lines_current(s);
    if (!line || !line->panel) return PASS;
    desk_panel_of(d, line->stage, line->panel, line->id);
    return EATEN;
}

/* Decisions and votes are settled on a screen of their own. */
static bool has_screen(const struct entity *entity) {
    return !strcmp(entity->name, "decision") || !strcmp(entity->name, "ballot");
}

static enum reply settle(struct lines_screen *s, struct desk *d) {
    const struct open_point *p = point(s);
    if (!p) return enter_sheet(s, d);
    if (p->masked) {
        desk_warn(d, "%s", _("masked: this point is not for the group; Ctrl-x v shows it"));
        return EATEN;
    }
    if (strcmp(p->row.entity->name, "question") == 0)
        desk_go(d, (struct place){.screen = "question",
                                  .stage = -1,
                                  .entity = p->row.entity,
                                  .id = p->row.id,
                                  .param = arena_printf(d->tmp, "subgroup=%lld", (long long)p->subgroup.id)});
    else if (has_screen(p->row.entity))
        desk_go(d, (struct place){
                       .screen = p->row.entity->name, .stage = -1, .entity = p->row.entity, .id = p->row.id});
    else if (strcmp(p->row.entity->name, "event") == 0)
        desk_go(d, (struct place){
                       .screen = "presence",
                       .stage = -1,
                       .param = arena_printf(d->tmp, "stage=%d", ((const struct closing *)s->model)->stage)});
    else if (strcmp(p->row.entity->name, "diagnosis_entry") == 0)
        return read_again(d, &(struct row){p->row.entity, p->row.id});
    else
        go_edit_field(d, p->row.entity, p->row.id, p->field);
    return EATEN;
}

static enum reply close_minutes(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct error e = {0};
    if (!s->subject) return EATEN;
    if (!closing_close(&v, s->subject, &out, &e)) return desk_fail(d, &e);
    s->screen.place.id = s->subject; /* it stays, whatever else was held that day */
    tell_saved(d, _("the minutes are closed"), &out.warnings);
    return EATEN;
}

static enum reply closing_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_OPEN:
    case ACTION_EDIT:
        return settle(s, d);
    case ACTION_NOTE:
        return ask_reason(s, d);
    case ACTION_MINUTES:
        return close_minutes(s, d);
    case ACTION_PRINT:
        return go_minutes(d, s->subject);
    default:
        return PASS;
    }
}

static bool closing_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct closing *c = s->model;
    *why = _("no event was held yet: there are no minutes to close");
    if (!c || !c->event.id) return false;
    if (action == ACTION_PRINT) return true;
    *why = _("the minutes are closed");
    if (c->closed) return false;
    *why = _("no open point is selected");
    if (action == ACTION_NOTE) return point(s);
    *why = _("points are still open: settle each, or say why it stays open");
    return action != ACTION_MINUTES || !c->open;
}

static const struct offer closing_offers[] = {{ACTION_OPEN, N_("settle it")},
                                              {ACTION_NOTE, N_("leave it open, say why")},
                                              {ACTION_MINUTES, NULL},
                                              {ACTION_PRINT, N_("minutes")},
                                              {ACTION_NONE, NULL}};
static const struct lines_spec closing_spec = {.columns = closing_columns,
                                               .n_columns = 3,
                                               .empty = N_("Nothing is open."),
                                               .build = closing_build,
                                               .act = closing_act,
                                               .can = closing_can,
                                               .whole = true};
LINES_SCREEN(closing,
             N_("The end of an event. Enter settles what is open; i leaves it open, with a reason that "
                "everybody reads in the minutes. When nothing is in the way any more, H closes them: "
                "from then on nothing is deleted, only superseded."));
