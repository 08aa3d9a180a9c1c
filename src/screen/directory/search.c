#include "catalyse/base/vec.h"
#include "catalyse/service/lookup.h"
#include "catalyse/tui/line.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"
#include "screen/screens.h"
#include <string.h>

/* One line over everything: people, organisations, wishes, commitments… by the words of their titles. */

enum { HITS_EACH = 8 };

struct hit_row {
    const struct entity *entity;
    int64_t id;
    const char *kind, *title, *hint;
};

struct search_screen {
    struct screen screen;
    struct line line;
    struct table table;
    struct column columns[3];
    VEC(struct hit_row) hits;
    bool choosing; /* the hits have the focus */
};

static const struct column search_columns[] = {
    {.title = N_("Kind"), .kind = COLUMN_AUTO, .width = 22, .min = 10},
    {.title = N_("Title"), .kind = COLUMN_FILL, .width = 24},
    {.title = "", .kind = COLUMN_AUTO, .width = 28, .min = 6, .priority = 2},
};

static void hit_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct hit_row *h = &((const struct search_screen *)ctx)->hits.v[row];
    str_addz(out, col == 0 ? h->kind : col == 1 ? h->title : h->hint);
}

static bool search_entity(struct search_screen *s, const struct view *v, const struct entity *entity,
                          struct error *e) {
    struct arena *a = &s->screen.rows;
    struct matches m = {0};
    if (!lookup(v, entity, line_text(&s->line), HITS_EACH, &m, e)) return false;
    for (size_t i = 0; i < m.n; i++) {
        struct hit_row h = {.entity = entity,
                            .id = m.v[i].id,
                            .kind = entity_words(entity, false),
                            .title = arena_strndup(a, m.v[i].title.p, m.v[i].title.n),
                            .hint = arena_strndup(a, m.v[i].hint.n ? m.v[i].hint.p : "", m.v[i].hint.n)};
        VEC_PUSH(a, &s->hits, h);
    }
    return true;
}

/* What people said and did first, then what the method brings. */
static bool search_all(struct search_screen *s, const struct view *v, unsigned content, struct error *e) {
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct entity *entity = ENTITIES[i];
        bool wanted = !(entity->flags & E_LINK) && (entity->flags & E_CONTENT) == content;
        if (wanted && entity_visible(entity, &v->viewer) && !search_entity(s, v, entity, e)) return false;
    }
    return true;
}

static bool search_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct search_screen *s = (struct search_screen *)screen;
    struct view v = desk_view(d, d->tmp);
    arena_reset(&s->screen.rows);
    memset(&s->hits, 0, sizeof s->hits);
    columns_translate(search_columns, 3, s->columns);
    table_set_rows(&s->table, 0);
    s->table.empty = s->line.text.n ? _("Nothing contains these words.")
                                    : _("Type a few letters of a name, a title or a ref.");
    if (s->line.text.n && (!search_all(s, &v, 0, e) || !search_all(s, &v, E_CONTENT, e))) return false;
    table_set_rows(&s->table, s->hits.n);
    return true;
}

static bool search_open(struct screen *screen, struct desk *d, struct error *e) {
    struct search_screen *s = (struct search_screen *)screen;
    struct table_source source = {.ctx = s, .cell = hit_cell};
    line_init(&s->line, 100, 0);
    table_init(&s->table, s->columns, 3, source, 0);
    s->table.sort = 3;
    return search_reload(screen, d, e);
}

static enum reply search_typed(struct search_screen *s, struct desk *d, const struct event *ev) {
    struct error e = {0};
    if (event_is(ev, K_ENTER) || event_is(ev, K_DOWN)) {
        s->choosing = s->hits.n > 0;
        if (!s->choosing && event_is(ev, K_ENTER)) desk_warn(d, "%s", s->table.empty);
        return EATEN;
    }
    if (event_is(ev, K_ESC) && s->line.text.n) {
        line_set(&s->line, SV(""));
        return search_reload(&s->screen, d, &e) ? EATEN : desk_fail(d, &e);
    }
    enum outcome out = line_key(&s->line, ev);
    if (out == OUT_CHANGED && !search_reload(&s->screen, d, &e)) return desk_fail(d, &e);
    return out == OUT_PASS ? PASS : EATEN;
}

static enum reply search_update(struct screen *screen, struct desk *d, enum action action,
                                const struct event *e) {
    struct search_screen *s = (struct search_screen *)screen;
    table_fit(&s->table, screen->lines - 2);
    if (!s->choosing) return search_typed(s, d, e);
    if (table_key(&s->table, e) != OUT_PASS || table_action(&s->table, action)) return EATEN;
    if (action == ACTION_OPEN && s->hits.n)
        return go_card(d, s->hits.v[s->table.selected].entity, s->hits.v[s->table.selected].id);
    if (action != ACTION_BACK && action != ACTION_FILTER) return PASS;
    s->choosing = false;
    return EATEN;
}

static void search_draw(const struct screen *screen, struct canvas c) {
    const struct search_screen *s = (const struct search_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    table_draw(&s->table, canvas_sub(c, (struct rect){2, 0, c.rows - 2, c.cols}), s->choosing);
    int at = 2 + canvas_textz(c, 0, 1, ROLE_LABEL, _("Search"));
    line_draw(&s->line, canvas_sub(c, (struct rect){0, at, 1, c.cols - at - 1}), !s->choosing);
}

static void search_close(struct screen *screen) {
    struct search_screen *s = (struct search_screen *)screen;
    line_deinit(&s->line);
    table_deinit(&s->table);
}

static bool search_typing(const struct screen *screen) {
    return !((const struct search_screen *)screen)->choosing;
}

static bool search_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct search_screen *s = (const struct search_screen *)screen;
    *why = s->table.empty;
    return action != ACTION_OPEN || s->hits.n;
}

static struct row search_focus(const struct screen *screen) {
    const struct search_screen *s = (const struct search_screen *)screen;
    if (!s->choosing || !s->hits.n) return (struct row){0};
    return (struct row){s->hits.v[s->table.selected].entity, s->hits.v[s->table.selected].id};
}

static const struct offer search_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_FILTER, N_("other words")}, {ACTION_NONE, NULL}};

const struct screen_ops search_screen = {
    .name = "search",
    .help = N_("Type words; accents and case do not matter. Enter goes to the hits, Enter again opens one."),
    .size = sizeof(struct search_screen),
    .offers = search_offers,
    .open = search_open,
    .update = search_update,
    .draw = search_draw,
    .close = search_close,
    .enabled = search_enabled,
    .typing = search_typing,
    .reload = search_reload,
    .focus = search_focus,
};
