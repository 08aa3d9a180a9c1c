#include "screen/parts/lines.h"
#include "catalyse/report/report.h"
#include "screen/parts/row_acts.h"

static const struct lines_spec *spec_of(const struct lines_screen *s) {
    return s->screen.ops->spec;
}

static void cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct lines_screen *s = ctx;
    const char *text = s->lines.v[row].cell[col];
    if (text) str_addz(out, text);
}

static enum role role(void *ctx, size_t row, size_t col) {
    const struct lines_screen *s = ctx;
    (void)col;
    return s->lines.v[row].role;
}

static bool heading(void *ctx, size_t row) {
    const struct line_row *line = &((const struct lines_screen *)ctx)->lines.v[row];
    return line->span || line->role == ROLE_HEADING;
}

static bool goes_on(void *ctx, size_t row) {
    return ((const struct lines_screen *)ctx)->lines.v[row].goes_on;
}

/* Headings have none: a number no row has, so that none is marked with another. */
static int64_t id(void *ctx, size_t row) {
    const struct line_row *line = &((const struct lines_screen *)ctx)->lines.v[row];
    return line->id ? line->id : -1 - (int64_t)row;
}

bool lines_open(struct screen *screen, struct desk *d, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    const struct lines_spec *spec = spec_of(s);
    struct table_source source = {
        .ctx = s, .cell = cell, .role = role, .heading = heading, .goes_on = goes_on};
    if (spec->flags & TABLE_MARKS) source.id = id;
    table_init(&s->table, s->columns, spec->n_columns, source, spec->flags);
    s->table.sort = spec->n_columns;
    line_init(&s->entry, 0, 0);
    narrow_init(&s->narrow);
    return lines_reload(screen, d, e);
}

static enum reply lines_follow(struct desk *d, const struct line_row *line) {
    if (line && line->panel) {
        desk_panel(d, line->stage, line->panel);
        return EATEN;
    }
    return line && line->entity ? go_card(d, line->entity, line->id) : EATEN;
}

static enum reply lines_document(const struct lines_screen *s, struct desk *d) {
    const struct report_kind *kind;
    struct error e = {0};
    if (!spec_of(s)->document) return PASS;
    if (!report_kind_find(sv_from(spec_of(s)->document), &kind, &e)) return desk_fail(d, &e);
    return go_document(d, kind->code, kind->by_group ? s->subject : 0);
}

const struct offer LINES_OFFERS[] = {{ACTION_FILTER, NULL}, {ACTION_SORT, NULL}, {ACTION_NONE, NULL}};

static bool can_arrange(const struct lines_screen *s, enum action action, const char **why) {
    return screen_offers(&s->screen, action) || lines_can_arrange(s, why);
}

static enum reply narrows(struct lines_screen *s) {
    const char *why;
    s->narrow.typing = can_arrange(s, ACTION_FILTER, &why);
    return s->narrow.typing ? EATEN : PASS;
}

static enum reply narrow_update(struct lines_screen *s, struct desk *d, const struct event *e) {
    enum narrowed out = narrow_key(&s->narrow, e);
    if (out == NARROW_CHANGED) return lines_again(s, d);
    return out == NARROW_PASS ? PASS : EATEN;
}

/* The next column that is shown with a title, behind the last one none. */
static void next_order(struct lines_screen *s) {
    int widths[TABLE_COLUMNS_MAX];
    struct table *t = &s->table;
    table_widths(t, s->screen.cols, widths);
    size_t at = lines_sorted(s) ? t->sort + 1 : 0;
    while (at < t->n_columns && !(widths[at] && *s->columns[at].title)) at++;
    t->sort = at;
}

static void tell_order(const struct lines_screen *s, struct desk *d) {
    if (!lines_sorted(s))
        desk_done(d, "%s", _("in their own order again"));
    else
        desk_done(d, s->table.descending ? _("sorted by “%s”, the last first") : _("sorted by “%s”"),
                  s->columns[s->table.sort].title);
}

static enum reply sort(struct lines_screen *s, struct desk *d) {
    const char *why;
    if (!lines_can_arrange(s, &why)) return PASS;
    s->table.descending = lines_sorted(s) && !s->table.descending;
    if (!s->table.descending) next_order(s);
    tell_order(s, d);
    return lines_again(s, d);
}

static enum reply lines_action(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    const char *add = spec_of(s)->add;
    bool row = line && line->entity && line->id;
    switch (action) {
    case ACTION_OPEN:
        return lines_follow(d, line);
    case ACTION_EDIT:
        return row ? go_edit(d, line->entity, line->id) : EATEN;
    case ACTION_STATE:
        return row ? row_state(d, line->entity, line->id) : EATEN;
    case ACTION_DELETE:
        return row ? row_delete(d, line->entity, line->id) : EATEN;
    case ACTION_ADD:
        return add ? go_add(d, entity_named(add), NULL) : PASS;
    case ACTION_PRINT:
        return lines_document(s, d);
    case ACTION_FILTER:
        return narrows(s);
    case ACTION_SORT:
        return sort(s, d);
    default:
        return table_action(&s->table, action) ? EATEN : PASS;
    }
}

enum reply lines_update(struct screen *screen, struct desk *d, enum action action, const struct event *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    lines_fit(s);
    if (s->narrow.typing) return narrow_update(s, d, e);
    if (lines_entry_update(s, d, e) == EATEN) return EATEN;
    if (s->entering) return PASS;
    action = table_click(&s->table, e, lines_title_rows(s), action);
    if (table_key(&s->table, e) != OUT_PASS) return EATEN;
    if (action == ACTION_BACK && narrow_clear(&s->narrow)) return lines_again(s, d);
    if (spec_of(s)->act && spec_of(s)->act(s, d, action) == EATEN) return EATEN;
    if (action == ACTION_GROUP && spec_of(s)->of_event) return lines_other_event(s, d);
    return lines_action(s, d, action);
}

static void draw_under(const struct lines_screen *s, struct canvas c, int below) {
    int used = lines_title_rows(s) + !(spec_of(s)->flags & TABLE_NO_HEADER) + (int)s->lines.n;
    if (spec_of(s)->under)
        spec_of(s)->under(canvas_sub(c, (struct rect){used, 0, c.rows - used - below, c.cols}));
}

void lines_draw(const struct screen *screen, struct canvas c) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    int above = lines_title_rows(s), entry = lines_entry_rows(s), below = lines_rows_below(s);
    canvas_fill(c, ROLE_NORMAL);
    canvas_wrap(canvas_sub(c, (struct rect){0, 1, above - 1, c.cols - 2}), 0,
                s->title_role ? s->title_role : ROLE_HEADING, str_sv(&s->title));
    table_draw(&s->table, canvas_sub(c, (struct rect){above, 0, c.rows - above - below, c.cols}),
               !s->entering && !s->narrow.typing);
    draw_under(s, c, below);
    if (entry) lines_entry_draw(s, canvas_sub(c, (struct rect){c.rows - entry, 0, entry, c.cols}));
    if (below > entry)
        narrow_draw(&s->narrow, canvas_sub(c, (struct rect){c.rows - below, 0, 1, c.cols}), s->found);
}

void lines_tick(struct screen *screen, struct desk *d) {
    struct lines_screen *s = (struct lines_screen *)screen;
    if (spec_of(s)->tick) spec_of(s)->tick(s, d);
}

void lines_group(struct screen *screen, int64_t group) {
    struct lines_screen *s = (struct lines_screen *)screen;
    if (spec_of(s)->group && !s->entering) spec_of(s)->group(s, group);
}

void lines_close(struct screen *screen) {
    struct lines_screen *s = (struct lines_screen *)screen;
    table_deinit(&s->table);
    line_deinit(&s->entry);
    narrow_deinit(&s->narrow);
    str_deinit(&s->draft);
    said_deinit(&s->said);
    str_deinit(&s->title);
}

bool lines_has_data(const struct lines_screen *s, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("no row is selected");
    return line && line->data;
}

bool lines_has_subject(const struct lines_screen *s, const char **why) {
    *why = _("there is nothing here yet");
    return s->subject != 0;
}

bool lines_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    const struct line_row *line = lines_current(s);
    bool row = action == ACTION_EDIT || action == ACTION_DELETE || action == ACTION_STATE;
    *why = _("a line is being typed: Esc closes it");
    if (lines_typing(screen)) return false;
    *why = row_gone_word();
    if (s->gone && screen_offers(screen, action)) return false;
    if (spec_of(s)->can && !spec_of(s)->can(s, action, why)) return false;
    *why = _("this stage has no other event");
    if (action == ACTION_GROUP && spec_of(s)->of_event) return s->events;
    if (action == ACTION_FILTER || action == ACTION_SORT) return can_arrange(s, action, why);
    if (spec_of(s)->whole) return true;
    *why = _("no row is selected");
    if (action == ACTION_OPEN) return line != NULL;
    if (action == ACTION_EDIT && spec_of(s)->heads && line && line->role == ROLE_HEADING) return true;
    if (row && !(line && line->entity && line->id)) return false;
    *why = _("this row has no state");
    return action != ACTION_STATE || line->entity->states;
}

/* Lines that are not rows themselves, or have no row, are about what the panel is about. */
struct row lines_focus(const struct screen *screen) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    const struct line_row *line = lines_current(s);
    const char *all = spec_of(s)->sends_now ? spec_of(s)->sends_now(s) : spec_of(s)->sends;
    if (all) return (struct row){entity_named(all), 0};
    if (line && line->entity && line->id) return (struct row){line->entity, line->id};
    const char *of = spec_of(s)->of ? spec_of(s)->of : spec_of(s)->add;
    return (struct row){of ? entity_named(of) : NULL, line && spec_of(s)->of ? line->data : 0};
}

const struct table *lines_beside(const struct screen *screen, struct row *row) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    const struct line_row *line = lines_current(s);
    const char *of = spec_of(s)->of;
    *row = (struct row){0};
    if (line && line->entity && line->id)
        *row = (struct row){line->entity, line->id};
    else if (line && of)
        *row = (struct row){entity_named(of), line->data};
    return &s->table;
}

static bool stands_for(const struct lines_screen *s, const struct line_row *line, int64_t id, bool heading) {
    if (id < 0) return !line->id && line->data == -id;
    return (line->role == ROLE_HEADING) == heading &&
           (line->id == id || (spec_of(s)->of && line->data == id));
}

static size_t line_for(const struct lines_screen *s, int64_t id, bool heading) {
    size_t at = 0;
    while (at < s->lines.n && !stands_for(s, &s->lines.v[at], id, heading)) at++;
    return at;
}

bool lines_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    (void)d;
    (void)e;
    size_t at = line_for(s, id, false);
    if (at == s->lines.n) at = line_for(s, id, true);
    if (at < s->lines.n) table_select(&s->table, at);
    return true;
}
