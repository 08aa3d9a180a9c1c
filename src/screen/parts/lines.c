#include "screen/parts/lines.h"
#include "catalyse/base/date.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "catalyse/report/report.h"
#include "screen/parts/row_acts.h"
#include <stdarg.h>
#include <string.h>

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

const struct line_row *lines_current(const struct lines_screen *s) {
    return s->table.n_rows ? &s->lines.v[s->table.selected] : NULL;
}

struct line_row *lines_add(struct lines_screen *s, struct line_row line) {
    VEC_PUSH(&s->screen.rows, &s->lines, line);
    return &s->lines.v[s->lines.n - 1];
}

void lines_add_long(struct lines_screen *s, struct line_row line) {
    lines_add(s, line)->wrapped = true;
}

void lines_heading(struct lines_screen *s, const char *text) {
    lines_add(s, (struct line_row){.cell = {text}, .role = ROLE_HEADING});
}

void lines_heading_of(struct lines_screen *s, const char *text, const struct named *row) {
    lines_add(s,
              (struct line_row){.cell = {text}, .role = ROLE_HEADING, .entity = row->entity, .id = row->id});
}

const char *lines_text(struct lines_screen *s, struct sv text) {
    return text.n ? arena_strndup(&s->screen.rows, text.p, text.n) : "";
}

const char *lines_printf(struct lines_screen *s, const char *format, ...) {
    struct str text = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

const char *lines_day(struct lines_screen *s, int32_t day) {
    if (day == NO_DAY) return "";
    struct str text = {0};
    date_show(day, DATE_NUMERIC, &text);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

const char *lines_number(struct lines_screen *s, int64_t value, int decimals) {
    struct str text = {0};
    number_show(value, decimals, true, &text);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static const char *money_words(struct lines_screen *s, int64_t value, int decimals) {
    struct str text = {0};
    money_show(value, decimals, &text);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

const char *lines_money(struct lines_screen *s, int64_t cents) {
    return cents ? money_words(s, cents, 2) : "";
}

const char *lines_euros(struct lines_screen *s, int64_t euros) {
    return money_words(s, euros, 0);
}

const char *lines_percent(struct lines_screen *s, int bp) {
    return bp < 0 ? "" : lines_printf(s, C_("percentage", "%d%%"), (bp + 50) / 100);
}

const char *lines_bar(struct lines_screen *s, const struct desk *d, int value, int max, int cols) {
    bool ascii = d->cfg->borders != BORDERS_UNICODE;
    struct str text = {0};
    int full = max > 0 ? value * cols / max : 0;
    for (int i = 0; i < cols; i++) str_addz(&text, i < full ? (ascii ? "#" : "█") : (ascii ? "." : "░"));
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

const char *lines_change(struct lines_screen *s, int before, int now) {
    struct str text = {0};
    if (before >= 0 && now >= 0) number_show_change(now - before, 1, &text);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

const char *lines_choice(const struct choice *c) {
    return c ? _(c->label) : "";
}

/* With the empty one under it. */
static int title_rows(const struct lines_screen *s) {
    return s->title.n ? text_wrapped(str_sv(&s->title), s->screen.cols - 2, TITLE_ROWS) + 1 : 0;
}

/* Not while a line of the entry is looked for: that is found among all there are. */
static int filter_rows(const struct lines_screen *s) {
    return s->matching ? 0 : narrow_rows(&s->narrow);
}

static int rows_below(const struct lines_screen *s) {
    return lines_entry_rows(s) + filter_rows(s);
}

static void fit(struct lines_screen *s) {
    table_fit(&s->table, s->screen.lines - title_rows(s) - rows_below(s));
}

static bool same(const struct line_row *a, const struct line_row *b) {
    return a->entity == b->entity && a->id == b->id && a->data == b->data;
}

/* A heading of nothing is no place to act: the line under it is. */
static size_t under_heading(const struct lines_screen *s, size_t at) {
    size_t row = at;
    while (row < s->lines.n && s->lines.v[row].role == ROLE_HEADING && !s->lines.v[row].id) row++;
    return row < s->lines.n ? row : at;
}

/* The nearest line that stands for the same thing, else the one at the same place. */
static size_t same_line(const struct lines_screen *s, const struct line_row *was, size_t at) {
    if (!was->id && !was->data) return under_heading(s, at);
    for (size_t far = 0; far < s->lines.n + at; far++) {
        if (far <= at && at - far < s->lines.n && same(&s->lines.v[at - far], was)) return at - far;
        if (at + far < s->lines.n && same(&s->lines.v[at + far], was)) return at + far;
    }
    return under_heading(s, at);
}

static size_t last_cell(const struct line_row *line) {
    size_t last = 0;
    for (size_t i = 1; i < LINE_CELLS; i++)
        if (line->cell[i]) last = i;
    return last;
}

/* The first line keeps its other cells; those under it only stand for the same thing. */
static void wrap_line(struct lines_screen *s, struct line_row line, const int *widths) {
    enum { GUTTER = 4, UNDER = 2 };
    size_t cell = last_cell(&line);
    int indent = line.under ? UNDER : 0, cols = line.span ? s->screen.cols - GUTTER : widths[cell];
    struct text_lines text = text_lines(&s->screen.rows, sv_from(line.cell[cell]), cols - indent);
    for (size_t i = 0; i < text.n; i++) {
        line.cell[cell] = indent ? lines_printf(s, "%*s%s", indent, "", text.v[i]) : text.v[i];
        line.goes_on = i + 1 < text.n;
        lines_add(s, line);
        for (size_t k = 0; k < cell; k++) line.cell[k] = NULL;
    }
}

static bool any_long(const struct lines_screen *s) {
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].wrapped) return true;
    return false;
}

/* Long texts fill the columns as wide as they are shown with what was built. */
static void wrap_lines(struct lines_screen *s) {
    int widths[TABLE_COLUMNS_MAX];
    struct line_row *built = s->lines.v;
    size_t n = s->lines.n;
    table_set_rows(&s->table, n);
    if (!any_long(s)) return;
    table_widths(&s->table, s->screen.cols, widths);
    memset(&s->lines, 0, sizeof s->lines);
    for (size_t i = 0; i < n; i++)
        if (built[i].wrapped)
            wrap_line(s, built[i], widths);
        else
            lines_add(s, built[i]);
}

static const char *nothing_words(const struct lines_screen *s) {
    if (s->matching) return _("Nothing is called so: take a few letters back.");
    if (narrow_words(&s->narrow).n) return _("Nothing holds these words. Esc empties the filter.");
    return spec_of(s)->nothing ? spec_of(s)->nothing(s) : _(spec_of(s)->empty);
}

bool lines_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    size_t at = s->table.selected;
    struct line_row was = lines_current(s) ? *lines_current(s) : (struct line_row){0};
    struct view v = rows_view(screen, d);
    memset(&s->lines, 0, sizeof s->lines);
    table_set_rows(&s->table, 0);
    str_clear(&s->title);
    columns_translate(spec_of(s)->columns, spec_of(s)->n_columns, s->columns);
    s->matching = false;
    bool ok = spec_of(s)->build(s, d, &v, e);
    s->gone = !ok && spec_of(s)->whole && error_absent(e);
    if (s->gone) str_addz(&s->title, row_gone_word());
    ok |= s->gone;
    lines_arrange(s);
    wrap_lines(s);
    fit(s);
    table_set_rows(&s->table, s->lines.n);
    table_select(&s->table, same_line(s, &was, at));
    s->table.empty = nothing_words(s);
    return ok;
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

enum reply lines_again(struct lines_screen *s, struct desk *d) {
    struct error e = {0};
    return lines_reload(&s->screen, d, &e) ? EATEN : desk_fail(d, &e);
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

static bool offered(const struct screen *screen, enum action action) {
    for (const struct offer *o = screen->ops->offers; o && o->action != ACTION_NONE; o++)
        if (o->action == action) return true;
    return false;
}

static bool can_arrange(const struct lines_screen *s, enum action action, const char **why) {
    return offered(&s->screen, action) || lines_can_arrange(s, why);
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
        return lines_sort(s, d);
    default:
        return table_action(&s->table, action) ? EATEN : PASS;
    }
}

enum reply lines_update(struct screen *screen, struct desk *d, enum action action, const struct event *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    fit(s);
    if (s->narrow.typing) return narrow_update(s, d, e);
    if (lines_entry_update(s, d, e) == EATEN) return EATEN;
    if (s->entering) return PASS;
    action = table_click(&s->table, e, title_rows(s), action);
    if (table_key(&s->table, e) != OUT_PASS) return EATEN;
    if (action == ACTION_BACK && narrow_clear(&s->narrow)) return lines_again(s, d);
    if (spec_of(s)->act && spec_of(s)->act(s, d, action) == EATEN) return EATEN;
    return lines_action(s, d, action);
}

static void draw_under(const struct lines_screen *s, struct canvas c, int below) {
    int used = title_rows(s) + !(spec_of(s)->flags & TABLE_NO_HEADER) + (int)s->lines.n;
    if (spec_of(s)->under)
        spec_of(s)->under(canvas_sub(c, (struct rect){used, 0, c.rows - used - below, c.cols}));
}

void lines_draw(const struct screen *screen, struct canvas c) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    int above = title_rows(s), entry = lines_entry_rows(s), below = rows_below(s);
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
    if (s->gone && offered(screen, action)) return false;
    if (spec_of(s)->can && !spec_of(s)->can(s, action, why)) return false;
    if (action == ACTION_FILTER || action == ACTION_SORT) return can_arrange(s, action, why);
    if (spec_of(s)->whole) return true;
    *why = _("no row is selected");
    if (action == ACTION_OPEN) return line != NULL;
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
