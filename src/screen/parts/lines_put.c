#include "catalyse/base/date.h"
#include "catalyse/base/number.h"
#include "catalyse/service/lookup.h"
#include "screen/parts/lines.h"
#include <stdarg.h>

/* What a panel adds while its lines are built, each in the arena of its rows. */

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

void lines_withheld(struct lines_screen *s, size_t n) {
    if (!n) return;
    const char *words = lines_printf(s, _("%zu not shared with those who see this screen: Ctrl-x v"), n);
    lines_add(s, (struct line_row){.cell = {words}, .role = ROLE_MASKED, .span = true});
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

static bool matches(struct lines_screen *s, const struct view *v, const char *entity, struct matches *out,
                    struct error *e) {
    enum { MATCHES_SHOWN = 20 };
    s->matching = true;
    return lookup(v, entity_named(entity), line_text(&s->entry), MATCHES_SHOWN, out, e);
}

bool lines_matches(struct lines_screen *s, const struct view *v, const char *entity, size_t cell,
                   struct error *e) {
    struct matches m;
    if (!matches(s, v, entity, &m, e)) return false;
    for (size_t i = 0; i < m.n; i++) {
        struct line_row row = {.role = ROLE_NORMAL, .entity = entity_named(entity), .id = m.v[i].id};
        row.cell[cell] = lines_text(s, m.v[i].title);
        row.cell[cell + 1] = lines_text(s, m.v[i].hint);
        lines_add(s, row);
    }
    return true;
}

bool lines_choices(struct lines_screen *s, const struct view *v, const char *entity, struct error *e) {
    struct matches m;
    if (!matches(s, v, entity, &m, e)) return false;
    for (size_t i = 0; i < LINE_CELLS; i++) s->columns[i].title = "";
    for (size_t i = 0; i < m.n; i++) {
        struct line_row row = {.entity = entity_named(entity), .id = m.v[i].id, .span = true};
        const char *between = m.v[i].hint.n ? " — " : "";
        row.cell[0] = lines_printf(s, "%.*s%s%.*s", SV_ARG(m.v[i].title), between, SV_ARG(m.v[i].hint));
        lines_add(s, row);
    }
    return true;
}
