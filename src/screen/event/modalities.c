#include "catalyse/service/modalities.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/lookup.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Ways of cooperating: hands are counted one way after the other, or organisations named under theirs. */

enum { HANDS_MAX = 9999, BAR_COLS = 24 };

struct modalities_screen {
    struct lines_screen lines; /* subject: the event */
    struct modalities m;       /* in the rows' arena */
    size_t noted;              /* what went in last was about this one */
};

static const struct column modalities_columns[] = {
    {.title = N_("Way of cooperating"), .kind = COLUMN_FILL, .width = 34},
    {.title = N_("Hands"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT},
    {.title = "", .kind = COLUMN_FIXED, .width = BAR_COLS, .priority = 1},
    {.title = N_("Organisations"), .kind = COLUMN_FIXED, .width = 13, .align = ALIGN_RIGHT},
};

static struct modalities_screen *modalities_of(struct lines_screen *s) {
    return (struct modalities_screen *)s;
}

/* --- the rows --- */

/* The way itself belongs to the method: only what was chosen can be opened or deleted here. */
static void way_lines(struct lines_screen *s, const struct desk *d, size_t way, int64_t most) {
    const struct modality_line *m = &modalities_of(s)->m.v[way];
    int64_t data = (int64_t)way + 1;
    lines_add(s, (struct line_row){.cell = {lines_text(s, m->row.title), lines_number(s, m->hands, 0),
                                            lines_bar(s, d, (int)m->hands, (int)most, BAR_COLS),
                                            lines_number(s, (int64_t)m->n_choices, 0)},
                                   .role = ROLE_NORMAL,
                                   .data = data});
    for (size_t i = 0; i < m->n_choices; i++)
        lines_add(s, (struct line_row){.cell = {lines_printf(s, "  · %.*s", SV_ARG(m->choices[i].org.title))},
                                       .role = ROLE_MUTED,
                                       .entity = m->choices[i].row.entity,
                                       .id = m->choices[i].row.id,
                                       .span = true,
                                       .under = true,
                                       .data = data});
}

static bool modalities_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct modalities *m = &modalities_of(s)->m;
    struct event_row event;
    int64_t most = 1;
    *m = (struct modalities){0};
    if (!lines_event(s, v, &event, e)) return false;
    if (!s->subject) return true;
    if (!modalities_read(v, s->subject, m, e)) return false;
    str_addf(&s->title, _("%.*s — hands: %lld, organisations: %zu"), SV_ARG(event.row.title),
             (long long)m->hands, m->choices);
    for (size_t i = 0; i < m->n; i++) most = m->v[i].hands > most ? m->v[i].hands : most;
    for (size_t i = 0; i < m->n; i++) way_lines(s, d, i, most);
    return true;
}

static const char *modalities_nothing(const struct lines_screen *s) {
    return s->subject ? _("The method of this programme names no way of cooperating.")
                      : _("No event at this stage yet: add it in the run of show.");
}

/* --- the line --- */

/* What is typed is about the way of the selected row. */
static size_t way_of(const struct lines_screen *s) {
    return (size_t)lines_current(s)->data - 1;
}

static void show_way(struct lines_screen *s, size_t way) {
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].data == (int64_t)way + 1) {
            table_select(&s->table, i);
            return;
        }
}

static void next_way(struct lines_screen *s) {
    show_way(s, (way_of(s) + 1) % modalities_of(s)->m.n);
}

/* A number, also from the unshifted digits of a French keyboard; -1 for words. */
static int typed_hands(struct sv text) {
    int n = 0;
    size_t at = 0;
    uint32_t cp;
    while (utf8_next(text, &at, &cp)) {
        int digit = key_digit(cp);
        if (digit < 0 || n > HANDS_MAX) return -1;
        n = 10 * n + digit;
    }
    return n;
}

static bool prefer(struct lines_screen *s, struct desk *d, struct sv typed, struct error *e) {
    const struct modality_line *m = &modalities_of(s)->m.v[way_of(s)];
    struct view v = desk_view(d, d->tmp);
    struct matches orgs = {0};
    if (!lookup(&v, entity_named("organisation"), typed, 2, &orgs, e)) return false;
    if (orgs.n != 1)
        return error_set(e, ERR_DATA, _("%.*s: no organisation, or several, have that name"), SV_ARG(typed));
    if (!modality_prefer(&v, s->subject, m->row.id, orgs.v[0].id, e)) return false;
    desk_done(d, _("%.*s: %.*s — Up takes it back"), SV_ARG(orgs.v[0].title), SV_ARG(m->row.title));
    return true;
}

static bool modalities_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    const struct modality_line *m = &modalities_of(s)->m.v[way_of(s)];
    struct view v = desk_view(d, d->tmp);
    int hands = typed_hands(text);
    modalities_of(s)->noted = way_of(s);
    if (text.n && hands < 0) return prefer(s, d, text, e);
    if (text.n && hands > HANDS_MAX) return error_set(e, ERR_DATA, _("a number up to %d"), HANDS_MAX);
    if (text.n && !modality_hands(&v, s->subject, m->row.id, hands, e)) return false;
    if (text.n)
        desk_done(d, _("%.*s: %.*s — Up takes it back"), SV_ARG(m->row.title),
                  SV_ARG(sv_from(lines_number(s, hands, 0))));
    next_way(s);
    return true;
}

/* Up takes the last one back, where it was noted. */
static enum reply modalities_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    if (!event_is(e, K_UP) || line_text(&s->entry).n || !said_take_back(&s->said, d)) return PASS;
    line_set(&s->entry, str_sv(&s->said.last));
    show_way(s, modalities_of(s)->noted);
    return lines_again(s, d);
}

static const char *modalities_prompt(const struct lines_screen *s) {
    const struct modalities_screen *m = (const struct modalities_screen *)s;
    for (size_t i = 0; i < s->lines.n; i++)
        if (!s->lines.v[i].id && m->m.n && s->lines.v[i].data == lines_current(s)->data)
            return s->lines.v[i].cell[0];
    return "";
}

static const char *modalities_legend(const struct lines_screen *s) {
    (void)s;
    return _("12: hands, and the next one   a name: an organisation   Enter alone: next   Esc");
}

static const struct lines_entry modalities_entry = {.draft = "modalities/line",
                                                    .placed = true,
                                                    .take = modalities_take,
                                                    .key = modalities_key,
                                                    .prompt = modalities_prompt,
                                                    .legend = modalities_legend};

/* --- the panel --- */

static enum reply type_here(struct lines_screen *s, struct desk *d) {
    const struct line_row *line = lines_current(s);
    if (!line || !line->data) return EATEN;
    lines_entry_open(s, d, SV(""));
    return EATEN;
}

static enum reply modalities_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    bool way = line && !line->id;
    if (action == ACTION_ADD || action == ACTION_VOTE || (action == ACTION_OPEN && way))
        return type_here(s, d);
    return PASS;
}

static bool modalities_can(const struct lines_screen *s, enum action action, const char **why) {
    return (action != ACTION_ADD && action != ACTION_VOTE) || lines_has_data(s, why);
}

static const struct offer modalities_offers[] = {{ACTION_VOTE, N_("count hands")},
                                                 {ACTION_ADD, N_("an organisation")},
                                                 {ACTION_OPEN, NULL},
                                                 {ACTION_GROUP, N_("other event")},
                                                 {ACTION_EDIT, NULL},
                                                 {ACTION_DELETE, NULL},
                                                 {ACTION_PRINT, NULL},
                                                 {ACTION_NONE, NULL}};
static const struct lines_spec modalities_spec = {.columns = modalities_columns,
                                                  .n_columns = 4,
                                                  .nothing = modalities_nothing,
                                                  .sends = "modality",
                                                  .of_event = true,
                                                  .build = modalities_build,
                                                  .document = "webinar",
                                                  .act = modalities_act,
                                                  .can = modalities_can,
                                                  .entry = &modalities_entry};

/* A digit begins the line. */
static enum reply modalities_update(struct screen *screen, struct desk *d, enum action action,
                                    const struct event *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    bool begins = !s->entering && !action && e->kind == EVENT_KEY && key_digit(e->key) >= 0;
    const struct line_row *line = lines_current(s);
    if (!begins || !line || !line->data) return lines_update(screen, d, action, e);
    struct event digit = digit_event(e);
    type_here(s, d);
    return line_text(&s->entry).n ? EATEN : lines_update(screen, d, action, &digit);
}

const struct screen_ops modalities_screen = {
    LINES_OPS(struct modalities_screen, modalities,
              N_("The ways of cooperating. On each, type how many hands are up and Enter: it goes on to the "
                 "next one. The beginning of a name and Enter notes the organisation that prefers it; named "
                 "elsewhere, it moves. u undoes.")),
    .open = lines_open,
    .update = modalities_update,
    .close = lines_close,
    .reload = lines_reload,
    .select = lines_select,
    .focus = lines_focus};
