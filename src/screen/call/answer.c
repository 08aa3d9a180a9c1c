#include "catalyse/base/utf8.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/sheet.h"
#include "catalyse/service/themes.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <string.h>

/* An answer to the call, typed from paper: one line a question, in the order of the printed form. */

enum { MATCHES_SHOWN = 8, RANKED_MOST = 3 };

/* Questions of a code of the sheet `answers`; `no` is the number that is printed. */
static const struct question {
    const char *code;
    int no;
    const char *hint;    /* N_ */
    const char *heading; /* N_: of the block that begins here, or NULL */
} QUESTIONS[] = {
    {"org", 1, N_("The beginning of its name; Enter takes the row marked >"), N_("Your organisation")},
    {"kind", 2, N_("ACI, AI, EI, ETTI, EITI, other"), NULL},
    {"legal_form", 3, N_("Association, SCIC, SARL…"), NULL},
    {"mecenat", 3, N_("yes, no, to check"), NULL},
    {"commune", 4, N_("The municipality"), NULL},
    {"depts", 4, N_("Numbers of départements: 93, 77"), NULL},
    {"perm_fte", 5, N_("A number, halves too: 6.5"), NULL},
    {"posts", 5, N_("A number of people"), NULL},
    {"contact", 6, N_("First and last name"), NULL},
    {"function", 6, N_("Director, coordinator…"), NULL},
    {"email", 6, N_("An e-mail address"), NULL},
    {"deputy", 6, N_("First and last name"), NULL},
    {"consent", 6, N_("yes, no: the tick on the form"), NULL},
    {"ranks", 7, N_("Numbers of the themes, first choice first: 3 1 7, or parts of their names"),
     N_("Why, and what")},
    {"groups", 7, N_("A number: 2 when it would be in two groups"), NULL},
    {"motivation", 8, N_("In their words, 600 characters at most"), NULL},
    {"need_seen", 9, N_("With the figure when there is one"), NULL},
    {"brings", 10, N_("Resources, places, know-how"), NULL},
    {"needs", 11, N_("In their words"), NULL},
    {"experience", 12, N_("none, occasional, regular"), NULL},
    {"days", 13, N_("From 0 to 10, halves too"), N_("With whom, and how")},
    {"lead", 14, N_("no, maybe, yes"), NULL},
    {"board", 15, N_("yes, planned on 3/5, no"), NULL},
    {"patrons", 16, N_("Never passed on to funds"), NULL},
    {"attends", 17, N_("yes, no"), NULL},
    {"access", 17, N_("For the organisers only"), NULL},
    {"shares", 18, N_("organisers, subgroup, funds: what is ticked"), NULL},
};
enum { N_QUESTIONS = sizeof QUESTIONS / sizeof *QUESTIONS };

struct answer_screen {
    struct lines_screen lines;
    size_t at;                    /* the question asked */
    bool several;                 /* the programme lets an organisation be in several groups */
    struct sv cells[N_QUESTIONS]; /* in what lives as long as the screen */
};

static const char DRAFT[] = "answer/typed";

static struct answer_screen *answer_of(struct lines_screen *s) {
    return (struct answer_screen *)s;
}

static const struct sheet *answers(void) {
    return sheet_find(SV("answers"));
}

static bool asks(const struct answer_screen *a, const char *code) {
    return !strcmp(QUESTIONS[a->at].code, code);
}

/* The question this way from here, or N_QUESTIONS: that of several groups only where there may be several. */
static size_t question_next(const struct answer_screen *a, size_t from, int by) {
    size_t to = from + (size_t)by;
    if (to < N_QUESTIONS && !a->several && !strcmp(QUESTIONS[to].code, "groups")) to += (size_t)by;
    return to < N_QUESTIONS ? to : N_QUESTIONS;
}

static const char *label_of(const struct question *q) {
    const struct sheet *s = answers();
    if (!strcmp(q->code, "ranks")) return _("Themes, by rank");
    for (size_t i = 0; i < s->n_fields; i++)
        if (!strcmp(s->fields[i].code, q->code)) return _(s->fields[i].label);
    return "";
}

/* --- what is typed outlives the screen --- */

static void keep_draft(const struct answer_screen *a, struct desk *d) {
    struct str text = {0};
    for (size_t i = 0; i < N_QUESTIONS; i++)
        if (a->cells[i].n) str_addf(&text, "%s=%.*s\n", QUESTIONS[i].code, SV_ARG(a->cells[i]));
    desk_draft(d, DRAFT, str_sv(&text));
    str_deinit(&text);
}

static struct sv kept(struct answer_screen *a, struct sv text) {
    return sv_of(arena_strndup(&a->lines.screen.keep, text.p, text.n), text.n);
}

static bool load_draft(struct answer_screen *a, struct desk *d) {
    struct str text = {0};
    bool any = said_kept(d, DRAFT, &text);
    struct sv rest = str_sv(&text), line;
    while (any && sv_next(&rest, '\n', &line)) {
        size_t cut = sv_find(line, '=');
        for (size_t i = 0; cut < line.n && i < N_QUESTIONS; i++)
            if (sv_is(sv_of(line.p, cut), QUESTIONS[i].code))
                a->cells[i] = kept(a, sv_of(line.p + cut + 1, line.n - cut - 1));
    }
    str_deinit(&text);
    return any;
}

/* --- the lines --- */

static bool org_lines(struct lines_screen *s, const struct view *v, struct error *e) {
    struct sv typed = line_text(&s->entry);
    struct matches m = {0};
    if (!lookup(v, entity_named("organisation"), typed, MATCHES_SHOWN, &m, e)) return false;
    for (size_t i = 0; i < m.n; i++)
        lines_add(s, (struct line_row){.cell = {"", lines_text(s, m.v[i].title), lines_text(s, m.v[i].hint)},
                                       .role = ROLE_NORMAL,
                                       .entity = entity_named("organisation"),
                                       .id = m.v[i].id});
    lines_add(s, (struct line_row){.cell = {"", lines_text(s, typed), _("a new organisation")},
                                   .role = ROLE_MUTED});
    return true;
}

/* As the printed form lists them. */
static bool themes_listed(const struct view *v, struct themes_to_rank *out, struct error *e) {
    struct theme_map m;
    if (!themes_read(v, &m, e)) return false;
    *out = themes_to_rank(v->arena, &m);
    return true;
}

static bool theme_lines(struct lines_screen *s, const struct view *v, struct error *e) {
    struct themes_to_rank themes;
    if (!themes_listed(v, &themes, e)) return false;
    for (size_t i = 0; i < themes.n; i++)
        lines_add(s,
                  (struct line_row){.cell = {lines_printf(s, "%zu", i + 1), lines_text(s, themes.v[i].title)},
                                    .role = ROLE_NORMAL});
    if (!themes.n)
        lines_heading(s, _("No theme to rank yet: leave this empty, and add themes with a in the map."));
    return true;
}

static void question_lines(struct answer_screen *a) {
    struct lines_screen *s = &a->lines;
    for (size_t i = 0; i < N_QUESTIONS; i = question_next(a, i, 1)) {
        const struct question *q = &QUESTIONS[i];
        if (q->heading) lines_heading(s, _(q->heading));
        bool first = !i || QUESTIONS[i - 1].no != q->no;
        lines_add(s, (struct line_row){.cell = {first ? lines_printf(s, "%d", q->no) : "", label_of(q),
                                                lines_text(s, a->cells[i])},
                                       .role = ROLE_NORMAL,
                                       .data = (int64_t)i + 1});
    }
}

static bool answer_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct answer_screen *a = answer_of(s);
    (void)d;
    if (s->entering && asks(a, "ranks")) return theme_lines(s, v, e);
    if (s->entering && asks(a, "org") && line_text(&s->entry).n) return org_lines(s, v, e);
    question_lines(a);
    return true;
}

/* --- typing --- */

static enum reply show_question(struct answer_screen *a, struct desk *d) {
    struct lines_screen *s = &a->lines;
    enum reply reply = lines_again(s, d);
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].data == (int64_t)a->at + 1) table_select(&s->table, i);
    return reply;
}

static enum reply ask(struct answer_screen *a, struct desk *d, size_t at) {
    a->at = at;
    lines_entry_open(&a->lines, d, a->cells[at]);
    return show_question(a, d);
}

/* "3 1 7", or "317" when no theme has two digits: their names, parted so that no name is taken apart. */
static bool read_ranks(struct answer_screen *a, struct desk *d, struct sv typed, struct sv *out,
                       struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct themes_to_rank themes;
    int numbers[BALLOT_NUMBERS];
    size_t picked = 0;
    struct str text = {0};
    if (!themes_listed(&v, &themes, e)) return false;
    bool run = themes.n <= 9 && sv_find(typed, ' ') == typed.n && sv_find(typed, ',') == typed.n;
    for (size_t i = 0; run && i < typed.n && picked < RANKED_MOST; i++) numbers[picked++] = typed.p[i] - '0';
    bool ok = run || ballot_numbers(typed, numbers, &picked);
    for (size_t i = 0; i < picked; i++) ok &= numbers[i] >= 1 && numbers[i] <= (int)themes.n;
    for (size_t i = 0; ok && i < picked; i++)
        str_addf(&text, "%.*s | ", SV_ARG(themes.v[numbers[i] - 1].title));
    *out = kept(a, str_sv(&text));
    str_deinit(&text);
    return (ok && picked <= RANKED_MOST) ||
           error_set(e, ERR_USAGE, _("up to three numbers, from 1 to %zu, the first choice first"), themes.n);
}

/* The only theme whose name holds it; SV_NULL when none does, or several. */
static struct sv theme_holding(struct desk *d, const struct themes_to_rank *themes, struct sv part) {
    struct sv key = text_folded(sv_trim(part), d->tmp), found = SV_NULL;
    for (size_t i = 0; key.n && i < themes->n; i++) {
        struct sv name = text_folded(themes->v[i].title, d->tmp);
        if (!memmem(name.p, name.n, key.p, key.n)) continue;
        if (found.n) return SV_NULL;
        found = themes->v[i].title;
    }
    return found;
}

/* "alim, femmes": what no name explains is looked at as a file would have it. */
static bool read_names(struct answer_screen *a, struct desk *d, struct sv typed, struct sv *out,
                       struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct themes_to_rank themes;
    struct str text = {0};
    struct sv rest = typed, part;
    bool known = true;
    if (!themes_listed(&v, &themes, e)) return false;
    while (known && sv_next(&rest, ',', &part)) {
        struct sv name = theme_holding(d, &themes, part);
        known = name.n > 0;
        str_add(&text, name);
        str_addz(&text, " | ");
    }
    if (known) *out = kept(a, str_sv(&text));
    str_deinit(&text);
    return true;
}

static bool save(struct answer_screen *a, struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct sheet_cell cells[N_QUESTIONS];
    size_t n = 0;
    int64_t id;
    for (size_t i = 0; i < N_QUESTIONS; i++)
        if (a->cells[i].n) cells[n++] = (struct sheet_cell){sv_from(QUESTIONS[i].code), a->cells[i]};
    if (!sheet_type(&v, answers(), cells, n, &id, e)) return false;
    memset(a->cells, 0, sizeof a->cells);
    keep_draft(a, d);
    a->lines.entering = false;
    d->nav->made = id;
    desk_back(d);
    desk_done(d, "%s", _("the answer is kept — u undoes it"));
    return true;
}

static bool cell_of(struct answer_screen *a, struct desk *d, struct sv text, struct sv *out,
                    const char **doubt, struct error *e) {
    const struct line_row *row = lines_current(&a->lines);
    struct view v = desk_view(d, d->tmp);
    *out = kept(a, text);
    if (asks(a, "org") && text.n && row && row->id) *out = kept(a, sv_from(row->cell[1]));
    if (asks(a, "ranks") && text.n && text.p[0] >= '0' && text.p[0] <= '9')
        return read_ranks(a, d, text, out, e);
    if (asks(a, "ranks") && text.n && !read_names(a, d, text, out, e)) return false;
    return !out->n || sheet_cell_check(&v, answers(),
                                       (struct sheet_cell){sv_from(QUESTIONS[a->at].code), *out}, doubt, e);
}

static const char *unnamed_word(void) {
    return _("the organisation is not named yet");
}

static bool keep_cell(struct answer_screen *a, struct desk *d, struct sv text, struct error *e) {
    const char *doubt = NULL;
    struct sv cell;
    if (!cell_of(a, d, text, &cell, &doubt, e)) return false;
    if (doubt) desk_warn(d, _("kept, but %s"), doubt);
    if (text.n) a->cells[a->at] = cell;
    keep_draft(a, d);
    return true;
}

/* From any question, with what stands on its line. */
static enum reply add_now(struct answer_screen *a, struct desk *d) {
    struct sv typed = sv_trim(line_text(&a->lines.entry));
    struct error e = {0};
    if (!keep_cell(a, d, typed, &e)) return desk_fail(d, &e);
    if (!a->cells[0].n) {
        desk_warn(d, "%s", unnamed_word());
        return EATEN;
    }
    return save(a, d, &e) ? EATEN : desk_fail(d, &e);
}

static bool answer_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct answer_screen *a = answer_of(s);
    if (!keep_cell(a, d, text, e)) return false;
    size_t next = question_next(a, a->at, 1);
    if (next == N_QUESTIONS) return save(a, d, e);
    a->at = next;
    return true;
}

static enum reply answer_changed(struct lines_screen *s, struct desk *d) {
    struct answer_screen *a = answer_of(s);
    if (asks(a, "org") && line_text(&s->entry).n) return lines_first(s, d);
    return show_question(a, d);
}

/* Up and down go through the questions, but for the names of organisations; the digit row of a French
 * keyboard ranks, but within names. */
static enum reply answer_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct answer_screen *a = answer_of(s);
    bool names = asks(a, "org") && line_text(&s->entry).n;
    struct sv typed = line_text(&s->entry);
    bool ranks = asks(a, "ranks") && (!typed.n || (typed.p[0] >= '0' && typed.p[0] <= '9'));
    int digit = ranks && e->kind == EVENT_KEY ? key_digit(e->key) : -1;
    char text = (char)('0' + digit);
    if (event_is(e, K_CTRL | 's')) return add_now(a, d);
    if ((event_is(e, K_UP) || event_is(e, K_DOWN)) && !names) {
        size_t next = question_next(a, a->at, event_is(e, K_UP) ? -1 : 1);
        return next < N_QUESTIONS ? ask(a, d, next) : EATEN;
    }
    if (digit < 0) return PASS;
    line_insert(&s->entry, sv_of(&text, 1));
    return EATEN;
}

static const char *answer_prompt(const struct lines_screen *s) {
    return label_of(&QUESTIONS[((const struct answer_screen *)s)->at]);
}

static const char *answer_legend(const struct lines_screen *s) {
    return _(QUESTIONS[((const struct answer_screen *)s)->at].hint);
}

static const struct lines_entry answer_entry = {.steps = true,
                                                .take = answer_take,
                                                .prompt = answer_prompt,
                                                .legend = answer_legend,
                                                .key = answer_key,
                                                .changed = answer_changed};

static enum reply answer_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct answer_screen *a = answer_of(s);
    const struct line_row *line = lines_current(s);
    struct error e = {0};
    switch (action) {
    case ACTION_OPEN:
    case ACTION_EDIT:
        return line && line->data ? ask(a, d, (size_t)line->data - 1) : EATEN;
    case ACTION_SAVE:
        return save(a, d, &e) ? EATEN : desk_fail(d, &e);
    default:
        return PASS;
    }
}

static bool answer_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct answer_screen *a = (const struct answer_screen *)s;
    *why = unnamed_word();
    return action != ACTION_SAVE || a->cells[0].n;
}

static const struct column answer_columns[] = {
    {.title = N_("No"), .kind = COLUMN_FIXED, .width = 2, .align = ALIGN_RIGHT},
    {.title = N_("Question of the form"), .kind = COLUMN_PERCENT, .width = 38, .min = 18},
    {.title = N_("Answer"), .kind = COLUMN_FILL, .width = 20},
};

static const struct offer answer_offers[] = {
    {ACTION_OPEN, N_("type")}, {ACTION_SAVE, NULL}, {ACTION_BACK, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec answer_spec = {.columns = answer_columns,
                                              .n_columns = 3,
                                              .empty = N_("Enter types the first question."),
                                              .whole = true,
                                              .build = answer_build,
                                              .act = answer_act,
                                              .can = answer_can,
                                              .entry = &answer_entry};

static bool answer_open(struct screen *screen, struct desk *d, struct error *e) {
    struct answer_screen *a = (struct answer_screen *)screen;
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    if (!programme_read(&v, &p, e)) return false;
    a->several = p.groups_most > 1;
    bool again = load_draft(a, d);
    size_t at = 0;
    while (again && a->cells[at].n && question_next(a, at, 1) < N_QUESTIONS) at = question_next(a, at, 1);
    if (!lines_open(screen, d, e)) return false;
    ask(a, d, at);
    if (again) desk_done(d, "%s", _("this was typed and not added yet"));
    return true;
}

LINES_SCREEN_WITH(
    struct answer_screen, answer,
    N_("An answer on paper, question after question as they are printed: Enter goes on, also with nothing; "
       "the arrows go back. What is typed is kept if the program ends. After the last question, or with "
       "Ctrl-s, the answer is added: one undo."),
    answer_open, lines_close);
