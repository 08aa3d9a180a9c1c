#include "catalyse/base/utf8.h"
#include "catalyse/service/polls.h"
#include "catalyse/tui/keys.h"
#include "catalyse/tui/table.h"
#include "screen/event/decisions.h"
#include "screen/parts/counts.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"
#include <string.h>

/* How far the group agrees with a proposal: fingers or gradients, by counts or by name, version by version.
 */

enum { PERSON_COLUMNS = 5 };

struct poll_screen {
    struct screen screen;
    const struct scale *scale;
    bool doubted;       /* what is typed was said to be too much */
    bool by_name;       /* the list of people is shown; digits are the selected one's level */
    const char *source; /* code: how what is noted now is known */
    struct counts_line counts;
    struct table people;
    struct column columns[PERSON_COLUMNS];
    struct poll_card card;
};

static const struct column people_titles[] = {
    {.title = N_("Person"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 30, .min = 10, .priority = 1},
    {.title = N_("Level"), .kind = COLUMN_FIXED, .width = 8, .align = ALIGN_RIGHT},
    {.title = N_("Known from"), .kind = COLUMN_AUTO, .width = 18, .min = 11, .priority = 2},
    {.title = N_("Entered by"), .kind = COLUMN_AUTO, .width = 24, .min = 10, .priority = 3},
};

static void person_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct poll_person *p = &((const struct poll_screen *)ctx)->card.people[row];
    if (col == 0) str_add(out, p->row.title);
    if (col == 1) str_add(out, p->org);
    if (col == 2 && p->voted) str_addf(out, "%d", p->value);
    if (col == 3 && p->source) str_addz(out, _(p->source->label));
    if (col == 4) str_add(out, p->by);
}

static int64_t person_id(void *ctx, size_t row) {
    return ((const struct poll_screen *)ctx)->card.people[row].row.id;
}

static bool reload(struct screen *screen, struct desk *d, struct error *e) {
    struct poll_screen *s = (struct poll_screen *)screen;
    struct view v = rows_view(screen, d);
    memset(&s->card, 0, sizeof s->card);
    table_set_rows(&s->people, 0);
    columns_translate(people_titles, PERSON_COLUMNS, s->columns);
    bool ok = poll_read(&v, screen->place.id, s->scale, &s->card, e);
    table_set_rows(&s->people, s->card.n_people);
    s->by_name = s->by_name && s->card.n_people;
    return ok;
}

/* Counts are of this decision, on this scale. */
static bool show_scale(struct poll_screen *s, struct desk *d, const struct scale *scale, struct error *e) {
    s->scale = scale;
    counts_about(&s->counts, d,
                 arena_printf(d->tmp, "poll/%lld/%s", (long long)s->screen.place.id, scale->code));
    return reload(&s->screen, d, e);
}

static bool open(struct screen *screen, struct desk *d, struct error *e) {
    struct poll_screen *s = (struct poll_screen *)screen;
    struct table_source source = {.ctx = s, .cell = person_cell, .id = person_id};
    counts_init(&s->counts);
    s->source = "hand";
    table_init(&s->people, s->columns, PERSON_COLUMNS, source, 0);
    s->people.sort = PERSON_COLUMNS;
    return show_scale(s, d, &SCALES[0], e);
}

static void close(struct screen *screen) {
    struct poll_screen *s = (struct poll_screen *)screen;
    counts_deinit(&s->counts);
    table_deinit(&s->people);
}

static const struct poll_version *version_back(const struct poll_card *c, size_t back) {
    return c->n_versions > back ? &c->versions[c->n_versions - 1 - back] : NULL;
}

/* Names and counts do not stand together: what gives way is said. */
static enum reply noted(struct poll_screen *s, struct desk *d, bool by_name) {
    const struct poll_version *v = version_back(&s->card, 0);
    int gone = by_name ? v->tally.n - v->named : v->named;
    if (gone && by_name)
        desk_done(d,
                  P_("noted; %d vote counted without a name gives way to names — u takes it back",
                     "noted; %d votes counted without names give way to names — u takes it back",
                     (unsigned long)gone),
                  gone);
    else if (gone)
        desk_done(d,
                  P_("noted; %d vote by name gives way to counts — u takes it back",
                     "noted; %d votes by name give way to counts — u takes it back", (unsigned long)gone),
                  gone);
    else
        desk_done(d, "%s", _("votes noted — u undoes it"));
    return EATEN;
}

/* More than there can be is asked for twice, with the reason. */
static bool doubtful(struct poll_screen *s, struct desk *d, const int *counts, struct error *e) {
    size_t votes = 0;
    for (int i = 0; i < s->scale->n; i++) votes += (size_t)counts[i];
    const char *why = poll_excess(&s->card, votes, d->tmp);
    if (!why || s->doubted) return false;
    s->doubted = true;
    return !error_set(e, ERR_DATA, _("%s — Enter again notes it"), why);
}

static enum reply save_counts(struct poll_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int counts[SCALE_LEVELS] = {0};
    if (!counts_parse(line_text(&s->counts.line), counts, s->scale->n, s->scale->lowest, &e) ||
        doubtful(s, d, counts, &e) ||
        !poll_counts(&v, s->screen.place.id, s->scale, counts, sv_from(s->source), &e))
        return desk_fail(d, &e);
    counts_done(&s->counts, d);
    return noted(s, d, false);
}

/* One key a person: the list goes on to the next one. */
static enum reply person_digit(struct poll_screen *s, struct desk *d, int digit) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int most = s->scale->lowest + s->scale->n - 1;
    if (digit < s->scale->lowest || digit > most) {
        error_set(&e, ERR_USAGE, _("a level from %d to %d"), s->scale->lowest, most);
        return desk_fail(d, &e);
    }
    int64_t person = s->card.people[s->people.selected].row.id;
    if (!poll_person(&v, s->screen.place.id, s->scale, person, digit, sv_from(s->source), &e))
        return desk_fail(d, &e);
    table_move(&s->people, TABLE_DOWN);
    return noted(s, d, true);
}

static enum reply other_scale(struct poll_screen *s, struct desk *d) {
    struct error e = {0};
    size_t at = (size_t)(s->scale - SCALES) + 1;
    const struct scale *scale = &SCALES[at < N_SCALES ? at : 0];
    return show_scale(s, d, scale, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply next_version(struct poll_screen *s, struct desk *d) {
    const struct poll_card *c = &s->card;
    return ask_version(d, s->screen.place.id, c->n_versions ? c->versions[c->n_versions - 1].text : SV(""));
}

static enum reply act(struct poll_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_VOTE:
        s->by_name = !s->by_name;
        return EATEN;
    case ACTION_GROUP:
        return other_scale(s, d);
    case ACTION_ROUND:
        return next_version(s, d);
    case ACTION_NOTE:
        s->source = vote_source_next(d, s->source);
        return EATEN;
    case ACTION_OBJECT:
        return ask_objection(d, s->screen.place.id);
    case ACTION_BACK:
        if (!s->by_name) return PASS;
        s->by_name = false;
        return EATEN;
    default:
        return PASS;
    }
}

static enum reply update(struct screen *screen, struct desk *d, enum action action, const struct event *e) {
    struct poll_screen *s = (struct poll_screen *)screen;
    if (s->counts.typing && event_is(e, K_ENTER)) return save_counts(s, d);
    s->doubted = false;
    if (s->counts.typing) return counts_key(&s->counts, d, e);
    int digit = e->kind == EVENT_KEY && !action ? key_digit(e->key) : -1;
    if (digit >= 0 && s->by_name) return person_digit(s, d, digit);
    if (!action && counts_begin(&s->counts, d, e) == EATEN) return EATEN;
    table_fit(&s->people, screen->lines - 3);
    if (s->by_name && (table_key(&s->people, e) != OUT_PASS || table_action(&s->people, action)))
        return EATEN;
    return act(s, d, action);
}

/* --- drawing --- */

static int most(const struct poll_version *v, int n) {
    int m = 1;
    for (int i = 0; v && i < n; i++) m = v->counts[i] > m ? v->counts[i] : m;
    return m;
}

static void draw_level(const struct poll_screen *s, struct canvas all, int row, int i) {
    struct canvas c = canvas_readable(all);
    const struct poll_version *now = version_back(&s->card, 0), *before = version_back(&s->card, 1);
    int count = now ? now->counts[i] : 0, bar = c.cols > 100 ? 30 : 12;
    canvas_textf(c, row, 2, ROLE_VALUE, "%d", s->scale->lowest + i);
    canvas_field(c, row, 5, c.cols - bar - 22, ALIGN_LEFT, ROLE_NORMAL, sv_from(_(s->scale->levels[i])));
    canvas_bar(c, row, c.cols - bar - 16, bar, count, most(now, s->scale->n));
    canvas_textf(c, row, c.cols - 15, ROLE_VALUE, "%3d", count);
    if (before && before->tally.n)
        canvas_textf(c, row, c.cols - 11, ROLE_MUTED, _("(was %d)"), before->counts[i]);
}

static void result_words(const struct poll_screen *s, struct str *out) {
    const struct poll_version *v = version_back(&s->card, 0);
    if (!v || !v->tally.n) {
        str_addz(out, _("nobody has voted yet: type how many showed each level, and Enter"));
        return;
    }
    tally_words(&v->tally, out);
    str_addf(out, " · %s", verdict_words(v->verdict));
    if (poll_over(&s->card, v)) str_addf(out, _(" · more votes than voters (%zu)"), s->card.n_voters);
}

static int draw_result(const struct poll_screen *s, struct canvas c, int row) {
    const struct poll_version *v = version_back(&s->card, 0);
    struct str words = {0};
    if (s->counts.typing) {
        int at = 1 + canvas_textf(c, row, 1, ROLE_LABEL, _("How many showed %d to %d: "), s->scale->lowest,
                                  s->scale->lowest + s->scale->n - 1);
        line_draw(&s->counts.line, canvas_sub(c, (struct rect){row, at, 1, c.cols - at - 1}), true);
        return row + 1;
    }
    result_words(s, &words);
    enum role role = v && v->verdict > VERDICT_PASSES ? ROLE_WARNING : ROLE_VALUE;
    row +=
        canvas_wrap(canvas_sub(c, (struct rect){row, 1, c.rows - row, c.cols - 2}), 0, role, str_sv(&words));
    canvas_cursor(c, row - 1, 1, false);
    str_deinit(&words);
    return row;
}

static int result_lines(const struct poll_screen *s, struct canvas c) {
    struct str words = {0};
    result_words(s, &words);
    int n = s->counts.typing ? 1 : text_wrapped(str_sv(&words), c.cols - 2, c.rows);
    str_deinit(&words);
    return n;
}

/* In the rows that the result and the levels leave: of those, none is ever missing. */
static int draw_proposal(const struct poll_screen *s, struct canvas c, int row) {
    const struct poll_version *v = version_back(&s->card, 0);
    struct str text = {0};
    if (v) str_addf(&text, _("Version %d: %.*s"), v->no, SV_ARG(v->text));
    if (!v) str_addz(&text, _("The proposal has no text yet: R writes it."));
    int left = c.rows - row - s->scale->n - 1 - result_lines(s, c),
        lines = text_wrapped(str_sv(&text), c.cols - 6, left);
    if (lines < left) row++;
    canvas_wrap(canvas_sub(c, (struct rect){row, 3, lines, c.cols - 6}), 0, ROLE_TITLE, str_sv(&text));
    str_deinit(&text);
    return row + lines + (lines > 0);
}

static void draw_title(const struct poll_screen *s, struct canvas c) {
    struct str text = {0};
    str_addf(&text, "%s · %.*s", _(s->scale->label), SV_ARG(s->card.decision.title));
    canvas_field(c, 0, 1, c.cols - 2, ALIGN_LEFT, ROLE_HEADING, str_sv(&text));
    str_clear(&text);
    str_addf(&text, _("Who votes: %.*s · %s"), SV_ARG(s->card.voters),
             s->card.secret ? _("secret: only counts are kept") : _("open vote"));
    str_addf(&text, " · %s", vote_source_words(s->source));
    canvas_field(c, 1, 1, c.cols - 2, ALIGN_LEFT, ROLE_NORMAL, str_sv(&text));
    canvas_field(c, 2, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, sv_from(_(s->scale->rule)));
    str_deinit(&text);
}

static void draw(const struct screen *screen, struct canvas c) {
    const struct poll_screen *s = (const struct poll_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    draw_title(s, c);
    if (s->by_name) {
        table_draw(&s->people, canvas_sub(c, (struct rect){3, 0, c.rows - 3, c.cols}), true);
        return;
    }
    int row = draw_proposal(s, c, 3);
    row = draw_result(s, c, row);
    for (int i = 0; i < s->scale->n; i++)
        draw_level(s, c, row + (s->scale->best_first ? i : s->scale->n - 1 - i), i);
}

/* The room sees the version that is voted on, with what was shown. */
static struct row focus(const struct screen *screen) {
    const struct poll_version *v = version_back(&((const struct poll_screen *)screen)->card, 0);
    if (v) return (struct row){entity_named("proposal_version"), v->id};
    return (struct row){entity_named("decision"), screen->place.id};
}

static bool typing(const struct screen *screen) {
    return ((const struct poll_screen *)screen)->counts.typing;
}

static bool enabled(const struct screen *screen, enum action action, const char **why) {
    const struct poll_screen *s = (const struct poll_screen *)screen;
    if (action != ACTION_VOTE || s->card.n_people) return true;
    *why = s->card.secret ? _("this vote is secret: only counts are kept")
                          : _("names are shown to you alone: Ctrl-x v unmasks");
    return false;
}

static const struct offer poll_offers[] = {{ACTION_VOTE, N_("by name, by counts")},
                                           {ACTION_ROUND, N_("amend, vote again")},
                                           {ACTION_GROUP, N_("other scale")},
                                           {ACTION_NOTE, N_("how it is known")},
                                           {ACTION_OBJECT, NULL},
                                           {ACTION_NONE, NULL}};

const struct screen_ops poll_screen = {
    .name = "poll",
    .help =
        N_("How far does everyone agree? Type how many showed each level, the lowest first (013520, or "
           "0 1 12 5 2 0), and Enter; v notes it person by person. R writes a new version and votes again: "
           "what was shown before stands beside it."),
    .size = sizeof(struct poll_screen),
    .offers = poll_offers,
    .open = open,
    .update = update,
    .draw = draw,
    .close = close,
    .enabled = enabled,
    .typing = typing,
    .reload = reload,
    .digits = true,
    .focus = focus,
};
