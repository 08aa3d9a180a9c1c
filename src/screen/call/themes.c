#include "catalyse/service/themes.h"
#include "catalyse/base/str.h"
#include "catalyse/service/call.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The interest call read as a whole: themes by Borda, then who ranked what; committee and replies. */

enum { BAR_COLS = 10 };

static const struct column map_columns[] = {
    {.title = N_("Theme"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("1st"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT},
    {.title = N_("2nd"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("3rd"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT, .priority = 3},
    {.title = N_("Points 3-2-1"), .kind = COLUMN_FIXED, .width = 12, .align = ALIGN_RIGHT},
    {.title = N_("Weight"), .kind = COLUMN_FIXED, .width = BAR_COLS, .priority = 4},
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT, .priority = 5},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 16, .min = 8, .priority = 2},
};

static void map_theme(struct lines_screen *s, const struct desk *d, const struct theme_row *t, int max) {
    lines_add(s, (struct line_row){
                     .cell = {lines_printf(s, "%.*s %.*s", SV_ARG(t->code), SV_ARG(t->row.title)),
                              lines_printf(s, "%d", t->at_rank[0]), lines_printf(s, "%d", t->at_rank[1]),
                              lines_printf(s, "%d", t->at_rank[2]), lines_printf(s, "%d", t->borda),
                              lines_bar(s, d, t->borda, max, BAR_COLS),
                              lines_printf(s, "%lld", (long long)t->webinar_votes), lines_choice(t->state)},
                     .role = ROLE_NORMAL,
                     .entity = t->row.entity,
                     .id = t->row.id});
}

/* --- who ranked what, as a grid: a digit where a theme was ranked, darker blocks for higher ranks --- */

enum { GRID_CELL = 4 };
enum map_view { MAP_THEMES, MAP_GRID, MAP_MINIMUM, N_MAP_VIEWS };

static const char *grid_row(struct lines_screen *s, const struct theme_map *m, const struct answer_row *a) {
    static const char *const marks[] = {"  · ", " 1█ ", " 2▓ ", " 3░ "};
    struct str text = {0};
    for (size_t i = 0; i < m->n_themes; i++)
        str_addz(&text, marks[a->ranks[i] >= 1 && a->ranks[i] <= RANKS ? a->ranks[i] : 0]);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static const char *grid_head(struct lines_screen *s, const struct theme_map *m) {
    struct str text = {0};
    for (size_t i = 0; i < m->n_themes; i++) {
        struct sv code = m->themes[i].code;
        str_addf(&text, "%-4.*s", (int)(code.n < 3 ? code.n : 3), code.p);
    }
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static void grid_build(struct lines_screen *s, const struct theme_map *m) {
    static const struct column columns[] = {
        {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 16},
        {.title = N_("Kind"), .kind = COLUMN_FIXED, .width = 4, .priority = 1},
        {.title = N_("Dept"), .kind = COLUMN_FIXED, .width = 4, .priority = 2},
        {.title = "", .kind = COLUMN_FIXED, .width = 12},
        {.title = N_("State"), .kind = COLUMN_AUTO, .width = 20, .min = 8, .priority = 3},
    };
    columns_translate(columns, sizeof columns / sizeof *columns, s->columns);
    s->columns[3].title = grid_head(s, m);
    s->columns[3].width = GRID_CELL * (int)m->n_themes;
    s->table.n_columns = sizeof columns / sizeof *columns;
    for (size_t i = 0; i < m->n_answers; i++) {
        const struct answer_row *a = &m->answers[i];
        lines_add(
            s, (struct line_row){.cell = {lines_text(s, a->org.title), a->kind ? a->kind->code : "",
                                          lines_text(s, a->dept), grid_row(s, m, a), lines_choice(a->state)},
                                 .role = ROLE_NORMAL,
                                 .entity = a->row.entity,
                                 .id = a->row.id});
    }
}

/* --- what closes when a group must be larger --- */

/* Themes whose number of organisations is below `min` and, with `least`, not below it. */
static const char *themes_below(struct lines_screen *s, const struct theme_map *m, int min, bool first_only) {
    struct str text = {0};
    for (size_t i = 0; i < m->n_themes; i++) {
        const struct theme_row *t = &m->themes[i];
        bool never = t->answers < min, second = t->at_rank[0] < min;
        if (first_only ? never || !second : !never) continue;
        str_addf(&text, "%s%.*s (%d)", text.n ? ", " : "", SV_ARG(t->code),
                 first_only ? t->at_rank[0] : t->answers);
    }
    const char *out = text.n ? lines_text(s, str_sv(&text)) : _("none");
    str_deinit(&text);
    return out;
}

static void minimum_build(struct lines_screen *s, const struct theme_map *m) {
    static const struct column columns[] = {
        {.title = N_("Smallest group"), .kind = COLUMN_FIXED, .width = 14},
        {.title = N_("Needs second choices"), .kind = COLUMN_PERCENT, .width = 32, .min = 20},
        {.title = N_("Closes: too few ranked it"), .kind = COLUMN_FILL, .width = 20},
    };
    enum { LEAST = 2, MOST = 8 };
    columns_translate(columns, sizeof columns / sizeof *columns, s->columns);
    s->table.n_columns = sizeof columns / sizeof *columns;
    for (int min = LEAST; min <= MOST; min++)
        lines_add_long(s,
                       (struct line_row){.cell = {lines_printf(s, "%d", min), themes_below(s, m, min, true),
                                                  themes_below(s, m, min, false)},
                                         .role = ROLE_NORMAL,
                                         .data = min});
}

static void themes_build(struct lines_screen *s, const struct desk *d, const struct theme_map *m) {
    int max = m->n_themes ? m->themes[0].borda : 0;
    s->table.n_columns = sizeof map_columns / sizeof *map_columns;
    for (size_t i = 0; i < m->n_themes; i++) map_theme(s, d, &m->themes[i], max);
}

static bool map_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    if (!themes_read(v, &m, e)) return false;
    str_addf(&s->title, P_("%zu answer", "%zu answers", m.replied), m.replied);
    if (s->option == MAP_GRID) str_addf(&s->title, " — %s", _("who ranked what"));
    if (s->option == MAP_MINIMUM) str_addf(&s->title, " — %s", _("what closes if groups must be larger"));
    if (!m.n_themes) return true;
    if (s->option == MAP_THEMES) themes_build(s, d, &m);
    if (s->option == MAP_GRID) grid_build(s, &m);
    if (s->option == MAP_MINIMUM) minimum_build(s, &m);
    if (s->option == MAP_GRID) lines_withheld(s, m.withheld);
    return true;
}

/* A theme of the call, by its name; the rest can follow. */
static bool theme_named(struct desk *d, const void *data, struct sv name, struct error *e) {
    const struct pair pairs[] = {
        {SV("name_fr"), sv_trim(name)}, {SV("origin"), SV("call")}, {SV("state"), SV("opened")}};
    struct view v = desk_view(d, d->tmp);
    struct edit_result r;
    (void)data;
    if (!edit_add(&v, entity_named("theme"), pairs, sizeof pairs / sizeof *pairs, &r, e)) return false;
    tell_saved(d, _("the theme can be ranked now"), &r.warnings);
    return true;
}

static enum reply map_act(struct lines_screen *s, struct desk *d, enum action action) {
    if (action == ACTION_ADD)
        desk_ask_line(d, _("A theme of the call"), _("Its name; m adds the rest, and its English name"),
                      SV(""), theme_named, NULL, 0);
    if (action == ACTION_ADD) return EATEN;
    if (action == ACTION_PRINT) return go_document(d, "theme-map", 0);
    if (action != ACTION_SHORT) return PASS;
    s->option = (s->option + 1) % N_MAP_VIEWS;
    return lines_again(s, d);
}

static const struct offer map_offers[] = {{ACTION_SHORT, N_("other view")},
                                          {ACTION_OPEN, NULL},
                                          {ACTION_STATE, NULL},
                                          {ACTION_EDIT, NULL},
                                          {ACTION_PRINT, NULL},
                                          {ACTION_ADD, N_("add a theme")},
                                          {ACTION_NONE, NULL}};
static const struct lines_spec map_spec = {
    .columns = map_columns,
    .n_columns = 8,
    .empty = N_(
        "No theme yet: a adds one by its name. An export of the form may bring others (X in the answers)."),
    .add = "theme",
    .build = map_build,
    .act = map_act};
LINES_SCREEN(
    map, N_("Themes by points: 3 for a first choice, 2 for a second, 1 for a third. w shows who ranked what, "
            "then what would close if groups had to be larger. P makes the document."));

static const struct column replies_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 28, .min = 14},
    {.title = N_("Answer"), .kind = COLUMN_AUTO, .width = 20, .min = 10},
    {.title = N_("Reason that can be said"), .kind = COLUMN_FILL, .width = 16, .priority = 1},
    {.title = N_("Offer made"), .kind = COLUMN_AUTO, .width = 18, .min = 8, .priority = 2},
};

/* Nobody is written to before. */
static bool is_undecided(struct sv state) {
    return sv_is(state, "received") || sv_is(state, "complete") || sv_is(state, "shortlisted");
}

static const char *or_masked(const char *text) {
    return *text ? text : AUDIENCE_MASK;
}

/* What a reply lacks is told where all of it is seen: what is masked may be there. */
static bool replies_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct theme_map m;
    size_t missing = 0, undecided = 0;
    bool whole = audience_sees(s->screen.viewer, AUD_ORGANISERS);
    (void)d;
    if (!themes_read(v, &m, e)) return false;
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        struct sv state = sv_from(a->state ? a->state->code : "");
        unsigned lacks = whole ? reply_lacks(a) : 0;
        missing += lacks != 0;
        undecided += is_undecided(state);
        const char *reason = lacks & REPLY_REASON ? _("to be written") : lines_text(s, a->reason_said);
        const char *offer = lines_choice(a->offer);
        lines_add(s, (struct line_row){.cell = {lines_text(s, a->org.title), lines_choice(a->state),
                                                whole ? reason : or_masked(reason),
                                                whole ? offer : or_masked(offer)},
                                       .role = lacks ? ROLE_WARNING : ROLE_NORMAL,
                                       .entity = a->row.entity,
                                       .id = a->row.id,
                                       .data = a->org.id});
    }
    lines_withheld(s, m.withheld);
    if (missing)
        str_addf(&s->title,
                 P_("%zu reply lacks its reason or its offer", "%zu replies lack their reason or their offer",
                    missing),
                 missing);
    if (missing && undecided) str_addz(&s->title, " · ");
    if (undecided)
        str_addf(&s->title,
                 P_("%zu answer is still to be decided", "%zu answers are still to be decided", undecided),
                 undecided);
    return true;
}

/* --- what a reply says, in two questions --- */

struct letter_said {
    int64_t answer;
    bool offers_nothing; /* yet */
};

static bool reply_set(struct desk *d, const struct letter_said *r, struct sv field, struct sv value,
                      struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct pair pair = {field, value};
    struct edit_result done;
    return edit_set(&v, entity_named("expression_of_interest"), r->answer, &pair, 1, &done, e);
}

static bool offer_chosen(struct desk *d, const void *data, struct sv offer, struct error *e) {
    return reply_set(d, data, SV("offer"), offer, e);
}

static bool reason_written(struct desk *d, const void *data, struct sv reason, struct error *e) {
    const struct letter_said *r = data;
    const struct field *offer = field_named(entity_named("expression_of_interest"), "offer");
    if (!reply_set(d, r, SV("reason_said"), sv_trim(reason), e)) return false;
    if (r->offers_nothing) ask_choice(d, _(offer->label), offer, offer_chosen, r, sizeof *r);
    return true;
}

/* The card has the rest of the answer. */
static enum reply reply_write(struct desk *d, int64_t answer) {
    struct view v = desk_view(d, d->tmp);
    struct theme_map m;
    struct error e = {0};
    if (!themes_read(&v, &m, &e)) return desk_fail(d, &e);
    for (size_t i = 0; i < m.n_answers; i++) {
        const struct answer_row *a = &m.answers[i];
        struct sv state = sv_from(a->state ? a->state->code : "");
        struct letter_said said = {answer, (reply_lacks(a) & REPLY_OFFER) != 0};
        if (a->row.id != answer) continue;
        if (!sv_lists(SV("selected declined waitlisted"), state)) return PASS;
        desk_ask_line(d, arena_printf(d->tmp, _("Reply to %.*s"), SV_ARG(a->org.title)),
                      _("Reason that can be said, as the letter will say it"), a->reason_said, reason_written,
                      &said, sizeof said);
        desk_line_about(d, entity_named("expression_of_interest"), answer);
        return EATEN;
    }
    return PASS;
}

/* The letters themselves; what was sent is noted where contacts are. */
static enum reply replies_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (action == ACTION_PRINT) return go_document(d, "replies", 0);
    if (action == ACTION_EDIT && line && d->viewer == AUD_ME) return reply_write(d, line->id);
    if (action == ACTION_AGREE && line) {
        if (!call_said_sent(&v, line->data, sv_from(_("Reply to the interest call")), &e))
            return desk_fail(d, &e);
        desk_done(d, _("noted as sent to %s"), line->cell[0]);
    }
    return action == ACTION_AGREE ? EATEN : PASS;
}

static bool replies_can(const struct lines_screen *s, enum action action, const char **why) {
    return action != ACTION_AGREE || lines_has_data(s, why);
}

static const struct offer replies_offers[] = {{ACTION_EDIT, N_("write")},
                                              {ACTION_PRINT, N_("letters")},
                                              {ACTION_AGREE, N_("it is sent")},
                                              {ACTION_OPEN, NULL},
                                              {ACTION_NONE, NULL}};
static const struct lines_spec replies_spec = {.columns = replies_columns,
                                               .n_columns = 4,
                                               .empty = N_("No answer to reply to yet."),
                                               .build = replies_build,
                                               .act = replies_act,
                                               .can = replies_can};
LINES_SCREEN(replies, N_("What each organisation will be told. Replies always carry a reason and one offer: "
                         "another theme, an observer seat, the next call."));
