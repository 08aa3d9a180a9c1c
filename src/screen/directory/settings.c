#include "catalyse/conf/theme.h"
#include "catalyse/service/programme.h"
#include "screen/parts/common.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <string.h>

/* What the user prefers; chosen here it is kept in the state folder. */

static const struct column settings_columns[] = {
    {.title = N_("Setting"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Now"), .kind = COLUMN_AUTO, .width = 24, .min = 10},
};

/* The words of settings.ini and the themes, as people say them; languages have their own names. */
static const char *word_shown(struct sv word) {
    static const struct {
        const char *word, *shown;
    } words[] = {{"auto", N_("automatic")},
                 {"always", N_("always")},
                 {"never", N_("never")},
                 {"unicode", N_("lines")},
                 {"ascii", "+ - |"},
                 {"none", N_("no lines")},
                 {"yes", N_("yes")},
                 {"no", N_("no")},
                 {"short", N_("short")},
                 {"long", N_("long")},
                 {"numeric", N_("in figures")},
                 {"default", N_("usual")},
                 {"light", N_("light")},
                 {"high-contrast", N_("high contrast")},
                 {"colour-blind", N_("for colour-blind eyes")},
                 {"mono", N_("without colours")}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (sv_is(word, words[i].word)) return _(words[i].shown);
    if (sv_is(word, "fr")) return "français";
    return sv_is(word, "en") ? "English" : NULL;
}

static bool is_choice(const struct setting *s) {
    return s->kind == SETTING_CHOICE || s->kind == SETTING_BOOL;
}

static bool is_theme(const struct setting *s) {
    return !strcmp(s->name, "theme");
}

/* What is the programme's own stands before what is this computer's. */
static bool programme_line(struct lines_screen *s, const struct view *v, struct error *e) {
    struct programme p;
    if (!programme_read(v, &p, e)) return false;
    lines_add(s, (struct line_row){.cell = {_("this programme: title, dates, who carries it"),
                                            p.end == NO_DAY ? _("no end date") : lines_day(s, p.end)},
                                   .role = ROLE_NORMAL,
                                   .entity = entity_named("programme"),
                                   .id = p.row.id});
    return true;
}

int64_t settings_line(const char *name) {
    return -(setting_find(name) - settings_table + 1);
}

static bool settings_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    if (d->db && !programme_line(s, v, e)) return false;
    for (size_t i = 0; i < n_settings; i++) {
        struct str value = {0};
        setting_show(d->cfg, &settings_table[i], &value);
        bool word = is_choice(&settings_table[i]) || is_theme(&settings_table[i]);
        const char *shown = word ? word_shown(str_sv(&value)) : NULL;
        if (!shown) shown = lines_text(s, str_sv(&value));
        lines_add(s, (struct line_row){.cell = {_(settings_table[i].help), shown},
                                       .role = ROLE_NORMAL,
                                       .data = (int64_t)i + 1});
        str_deinit(&value);
    }
    return true;
}

static bool choose(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct setting *which = &settings_table[*(const int64_t *)data - 1];
    if (!setting_choose(d->cfg, which, answer, e) || !settings_save(d->cfg, e)) return false;
    if (sv_is(sv_from(which->name), "language"))
        i18n_init(d->cfg->language == LANGUAGE_AUTO ? NULL : d->cfg->language == LANGUAGE_FR ? "fr" : "en");
    desk_done(d, "%s", _("setting kept"));
    return true;
}

static enum reply ask_theme(struct desk *d, int64_t which) {
    const char *const *names;
    size_t n;
    struct error e = {0};
    if (!theme_names(d->tmp, &names, &n, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, n, sizeof *choices);
    for (size_t i = 0; i < n; i++) {
        const char *shown = word_shown(sv_from(names[i]));
        choices[i] = (struct question_choice){names[i], shown ? shown : names[i], NULL};
    }
    desk_choose(d, _("Colours"), choices, n, choose, &which, sizeof which);
    return EATEN;
}

static enum reply ask_words(struct desk *d, const struct setting *which, int64_t at) {
    struct question_choice choices[8];
    size_t n = 0;
    struct sv rest = sv_from(which->choices ? which->choices : "yes no"), word;
    while (n < 8 && sv_next(&rest, ' ', &word)) {
        const char *text = arena_strndup(d->tmp, word.p, word.n);
        const char *shown = word_shown(word);
        choices[n++] = (struct question_choice){text, shown ? shown : text, NULL};
    }
    desk_choose(d, _(which->help), choices, n, choose, &at, sizeof at);
    return EATEN;
}

static enum reply settings_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (!line || (action != ACTION_OPEN && action != ACTION_EDIT)) return PASS;
    if (line->id) return go_edit(d, line->entity, line->id);
    if (!line->data) return PASS;
    const struct setting *which = &settings_table[line->data - 1];
    if (is_theme(which)) return ask_theme(d, line->data);
    if (is_choice(which)) return ask_words(d, which, line->data);
    struct str value = {0};
    setting_show(d->cfg, which, &value);
    desk_ask_line(d, _(which->help), "", str_sv(&value), choose, &line->data, sizeof line->data);
    str_deinit(&value);
    return EATEN;
}

static const struct offer settings_offers[] = {{ACTION_OPEN, N_("change")}, {ACTION_NONE, NULL}};
static const struct lines_spec settings_spec = {.columns = settings_columns,
                                                .n_columns = 2,
                                                .ordered = true,
                                                .empty = "",
                                                .build = settings_build,
                                                .act = settings_act};
LINES_SCREEN(settings,
             N_("Enter changes a setting at once. Keys are changed in settings.ini, section [keys]."));
