#include "catalyse/service/committee.h"
#include "catalyse/service/themes.h"
#include "screen/parts/lines.h"
#include "screen/parts/row_acts.h"
#include "screen/parts/sheet_pick.h"
#include "screen/screens.h"
#include <stdlib.h>
#include <string.h>

/* The committee: each answer with its ranks, marks and decision; the balance of what is kept. */

enum { SECOND_MS = 1000, MINUTE_MS = 60 * SECOND_MS, REVIEW_MS = 2 * MINUTE_MS, SOON_MS = MINUTE_MS / 2 };
/* So long over time nobody looks at it any more. */
enum { FORGOTTEN_MS = 10 * MINUTE_MS };

struct committee_screen {
    struct lines_screen lines;
    int64_t until;  /* when the two minutes of the form under review are over; 0: none is */
    int64_t review; /* whose form that is */
    struct theme_map map;
    size_t complete, criteria;
};

enum { VIEW_LIST, VIEW_FORM, VIEW_BALANCE, N_VIEWS };

static const struct column committee_columns[] = {
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("Ranks"), .kind = COLUMN_AUTO, .width = 24, .min = 12, .priority = 2},
    {.title = N_("Marks"), .kind = COLUMN_AUTO, .width = 22, .min = 8, .priority = 1},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 20, .min = 10},
    {.title = N_("Placed in"), .kind = COLUMN_AUTO, .width = 22, .min = 10, .priority = 3},
    {.title = N_("Days a month"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT, .priority = 5},
    {.title = N_("Board"), .kind = COLUMN_AUTO, .width = 10, .min = 6, .priority = 5},
};

/* "COM 2 · ALI 1": the ranks of one answer. */
static const char *ranks(struct lines_screen *s, const struct theme_map *m, const struct answer_row *a) {
    struct str text = {0};
    for (int rank = 1; rank <= RANKS; rank++)
        for (size_t i = 0; i < m->n_themes; i++)
            if (a->ranks[i] == rank)
                str_addf(&text, "%s%d %.*s", text.n ? " · " : "", rank, SV_ARG(m->themes[i].code));
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

/* What the jurors' sums come to, as short as a column wants it: "8,5/15 · gap 3". */
static const char *marks_short(struct lines_screen *s, const struct committee_screen *c,
                               const struct answer_row *a) {
    struct str text = {0};
    if (a->jurors) str_addf(&text, "%s/%zu", lines_number(s, (a->score + 5) / 10, 1), c->criteria * MARK_MAX);
    if (a->jurors > 1) str_addf(&text, _(" · gap %d"), a->spread);
    if (a->recused && text.n) str_addz(&text, " · ");
    if (a->recused) str_addf(&text, P_("%d aside", "%d aside", a->recused), a->recused);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

/* The same in full: of how many, from how many, how far apart, who marks nothing. */
static const char *marks_long(struct lines_screen *s, const struct committee_screen *c,
                              const struct answer_row *a) {
    struct str text = {0};
    if (a->jurors) {
        str_addf(&text, _("%s of %zu"), lines_number(s, (a->score + 5) / 10, 1), c->criteria * MARK_MAX);
        str_addf(&text, P_(" · %d juror", " · %d jurors", a->jurors), a->jurors);
    }
    if (a->jurors > 1) str_addf(&text, P_(", %d point apart", ", %d points apart", a->spread), a->spread);
    if (a->recused)
        str_addf(&text, P_("%s%d steps aside", "%s%d step aside", a->recused), text.n ? " · " : "",
                 a->recused);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static void committee_answer(struct committee_screen *c, const struct answer_row *a, bool judge) {
    struct lines_screen *s = &c->lines;
    const char *days = a->days_per_month < 0 ? "" : lines_number(s, a->days_per_month, 1);
    lines_add(s, (struct line_row){.cell = {lines_text(s, a->org.title), ranks(s, &c->map, a),
                                            marks_short(s, c, a), lines_choice(a->state),
                                            lines_text(s, a->subgroup.title), days, lines_choice(a->mandate)},
                                   .role = a->complete || !judge ? ROLE_NORMAL : ROLE_WARNING,
                                   .entity = a->row.entity,
                                   .id = a->row.id,
                                   .data = a->row.id});
}

/* --- balance: how much of each is kept --- */

static bool is_kept(const struct answer_row *a) {
    return choice_is(a->state, "selected") || choice_is(a->state, "shortlisted");
}

static const char *group_by_kind(const struct answer_row *a) {
    return a->kind ? _(a->kind->label) : "?";
}

static const char *group_by_dept(const struct answer_row *a) {
    return a->dept.n ? a->dept.p : _("département not said");
}

static const char *group_by_size(const struct answer_row *a) {
    enum { SMALL = 15, LARGE = 30 };
    if (a->people < 0) return _("size not said");
    return a->people < SMALL   ? _("under 15 people")
           : a->people < LARGE ? _("15 to 29 people")
                               : _("30 people or more");
}

/* A bar has a block an organisation, up to so many. */
enum { BALANCE_COLS = 40 };

struct share {
    const char *name;
    int kept, all;
};

static int larger_first(const void *a, const void *b) {
    const struct share *x = a, *y = b;
    return x->all != y->all ? (x->all < y->all) - (x->all > y->all) : strcmp(x->name, y->name);
}

static void put_share(struct lines_screen *s, const struct desk *d, const struct share *share) {
    int cols = share->all < BALANCE_COLS ? share->all : BALANCE_COLS;
    lines_add(s, (struct line_row){.cell = {share->name,
                                            lines_printf(s, _("%d of %d kept"), share->kept, share->all),
                                            lines_bar(s, d, share->kept, share->all, cols)},
                                   .role = ROLE_NORMAL});
}

static void balance_by(struct lines_screen *s, const struct desk *d, const struct theme_map *m,
                       const char *heading, const char *(*group)(const struct answer_row *)) {
    struct share *shares = arena_array(&s->screen.rows, m->n_answers + 1, sizeof *shares);
    size_t n = 0, at;
    lines_heading(s, heading);
    for (size_t i = 0; i < m->n_answers; i++) {
        const char *name = group(&m->answers[i]);
        for (at = 0; at < n && strcmp(shares[at].name, name) != 0; at++) continue;
        if (at == n) shares[n++] = (struct share){.name = name};
        shares[at].all++;
        shares[at].kept += is_kept(&m->answers[i]);
    }
    qsort(shares, n, sizeof *shares, larger_first);
    for (size_t i = 0; i < n; i++) put_share(s, d, &shares[i]);
}

static void balance_build(struct lines_screen *s, const struct desk *d, const struct theme_map *m) {
    static const struct column columns[] = {
        {.title = N_("Organisations"), .kind = COLUMN_PERCENT, .width = 50, .min = 18},
        {.title = "", .kind = COLUMN_AUTO, .width = 20, .min = 10},
        {.title = "", .kind = COLUMN_FILL, .width = 10},
    };
    columns_translate(columns, sizeof columns / sizeof *columns, s->columns);
    s->table.n_columns = sizeof columns / sizeof *columns;
    str_addz(&s->title, _("Balance of what is kept"));
    balance_by(s, d, m, _("By kind"), group_by_kind);
    balance_by(s, d, m, _("By size"), group_by_size);
    balance_by(s, d, m, _("By département"), group_by_dept);
}

/* --- the form under review, and its two minutes --- */

static const struct answer_row *answer_of(const struct committee_screen *c, int64_t id) {
    for (size_t i = 0; i < c->map.n_answers; i++)
        if (c->map.answers[i].row.id == id) return &c->map.answers[i];
    return NULL;
}

static const char *people_said(struct lines_screen *s, const struct answer_row *a) {
    return lines_printf(s, "%.*s · %s · %.*s · %s", SV_ARG(a->org.title), lines_choice(a->kind),
                        SV_ARG(a->dept), group_by_size(a));
}

/* "3 2 2 1 3 = 11", a dash where a mark is missing. */
static const char *marks_of(struct lines_screen *s, const struct committee_juror *juror, size_t criteria) {
    struct str text = {0};
    if (juror->recused) return _("steps aside");
    for (size_t i = 0; i < criteria; i++)
        str_addf(&text, juror->marks[i] < 0 ? "– " : "%d ", juror->marks[i]);
    str_addf(&text, "= %d", juror->sum);
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

/* Juror by juror; not for the group. */
static bool jurors_lines(struct lines_screen *s, const struct view *v, int64_t answer, struct error *e) {
    struct committee_jurors all;
    if (s->screen.viewer != AUD_ME) return true;
    if (!committee_jurors(v, answer, &all, e)) return false;
    if (all.n) lines_heading(s, _("Juror by juror"));
    for (size_t i = 0; i < all.n; i++)
        lines_add(
            s, (struct line_row){.cell = {lines_text(s, all.v[i].name), marks_of(s, &all.v[i], all.criteria)},
                                 .role = ROLE_PRIVATE,
                                 .entity = entity_named("expression_of_interest"),
                                 .id = answer,
                                 .data = answer});
    return true;
}

/* What is read in two minutes; whatever line is selected, the answer is meant. */
static void form_build(struct committee_screen *c, const struct answer_row *a) {
    static const struct column columns[] = {
        {.title = N_("Question of the form"), .kind = COLUMN_AUTO, .width = 28, .min = 16},
        {.title = N_("Answer"), .kind = COLUMN_FILL, .width = 20},
    };
    struct lines_screen *s = &c->lines;
    const char *days = a->days_per_month < 0 ? "" : lines_number(s, a->days_per_month, 1);
    const char *const rows[][2] = {{_("Organisation"), people_said(s, a)},
                                   {_("State"), lines_choice(a->state)},
                                   {_("Marks"), marks_long(s, c, a)},
                                   {_("Ranks"), ranks(s, &c->map, a)},
                                   {_("Why this first theme"), lines_text(s, a->motivation)},
                                   {_("Social need seen"), lines_text(s, a->need_seen)},
                                   {_("Can bring"), lines_text(s, a->brings)},
                                   {_("Seeks for itself"), lines_text(s, a->needs)},
                                   {_("Days a month"), days},
                                   {_("Board told"), lines_choice(a->mandate)},
                                   {_("Ready to be the lead"), lines_choice(a->lead_ready)}};
    columns_translate(columns, sizeof columns / sizeof *columns, s->columns);
    s->table.n_columns = sizeof columns / sizeof *columns;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        lines_add_long(s, (struct line_row){.cell = {rows[i][0], rows[i][1]},
                                            .role = ROLE_NORMAL,
                                            .entity = a->row.entity,
                                            .id = a->row.id,
                                            .data = a->row.id});
}

static void title_time(struct committee_screen *c, int64_t now) {
    struct str *title = &c->lines.title;
    const struct answer_row *a = answer_of(c, c->review);
    struct sv org = a ? a->org.title : SV("");
    int64_t left = (c->until - now + SECOND_MS - 1) / SECOND_MS, over = (now - c->until) / SECOND_MS;
    bool late = now >= c->until;
    int seconds = (int)(late ? over : left);
    str_addf(title, late ? _("%.*s · time is up, %d:%02d ago; n: the next form") : _("%.*s · %d:%02d left"),
             SV_ARG(org), seconds / 60, seconds % 60);
    c->lines.title_role = late ? ROLE_LATE : c->until - now <= SOON_MS ? ROLE_WARNING : ROLE_NORMAL;
}

/* What is complete shows only to who may see all of an answer. */
static void title_counts(struct committee_screen *c, bool judge) {
    struct str *title = &c->lines.title;
    c->lines.title_role = ROLE_NORMAL;
    if (judge)
        str_addf(title, _("answers: %zu, complete: %zu — t decides, and keeps the reason"), c->map.n_answers,
                 c->complete);
    else
        str_addf(title, P_("%zu answer", "%zu answers", c->map.n_answers), c->map.n_answers);
}

static void committee_tick(struct lines_screen *s, struct desk *d) {
    struct committee_screen *c = (struct committee_screen *)s;
    bool timed = c->until && s->option != VIEW_BALANCE && d->now < c->until + FORGOTTEN_MS;
    s->screen.changes_at = timed ? d->now - (d->now - c->until) % SECOND_MS + SECOND_MS : 0;
    if (s->option == VIEW_BALANCE) return;
    str_clear(&s->title);
    if (timed)
        title_time(c, d->now);
    else
        title_counts(c, d->viewer == AUD_ME);
}

static void list_build(struct committee_screen *c, bool judge) {
    struct lines_screen *s = &c->lines;
    columns_translate(committee_columns, sizeof committee_columns / sizeof *committee_columns, s->columns);
    s->table.n_columns = sizeof committee_columns / sizeof *committee_columns;
    for (size_t i = 0; i < c->map.n_answers; i++) committee_answer(c, &c->map.answers[i], judge);
    lines_withheld(s, c->map.withheld);
}

static bool committee_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct committee_screen *c = (struct committee_screen *)s;
    if (!themes_read(v, &c->map, e)) return false;
    const struct answer_row *a = answer_of(c, c->review);
    struct sv names[CRITERIA_MAX];
    if (!committee_criteria(v, names, &c->criteria, e)) return false;
    c->complete = 0;
    for (size_t i = 0; i < c->map.n_answers; i++) c->complete += c->map.answers[i].complete;
    s->title_role = ROLE_NORMAL;
    if (s->option == VIEW_BALANCE) {
        balance_build(s, d, &c->map);
        return true;
    }
    committee_tick(s, d);
    if (s->option == VIEW_FORM && a) {
        form_build(c, a);
        return jurors_lines(s, v, a->row.id, e);
    }
    list_build(c, d->viewer == AUD_ME);
    return true;
}

/* --- marks, two minutes a form, all kept --- */

static bool marked(struct desk *d, const void *answer, struct sv typed, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!committee_mark(&v, *(const int64_t *)answer, typed, e)) return false;
    desk_done(d, "%s", _("marks kept"));
    return true;
}

static enum reply ask_marks(const struct committee_screen *c, struct desk *d, int64_t answer) {
    const struct answer_row *a = answer_of(c, answer);
    struct view v = desk_view(d, d->tmp);
    struct sv names[CRITERIA_MAX];
    struct str text = {0};
    struct error e = {0};
    size_t n;
    if (!a) return EATEN;
    if (!committee_criteria(&v, names, &n, &e)) return desk_fail(d, &e);
    for (size_t i = 0; i < n; i++) str_addf(&text, "%s%.*s", i ? " · " : "", SV_ARG(names[i]));
    desk_ask_line(d, arena_printf(d->tmp, _("Juror, then 0 to 3 for each — %.*s"), SV_ARG(a->org.title)),
                  str_c(&text), SV(""), marked, &answer, sizeof answer);
    desk_line_about(d, entity_named("expression_of_interest"), answer);
    str_deinit(&text);
    return EATEN;
}

/* The form after the one under review, or the one selected. */
static int64_t form_after(const struct committee_screen *c) {
    const struct line_row *line = lines_current(&c->lines);
    if (!c->until) return line ? line->data : 0;
    for (size_t i = 0; i + 1 < c->map.n_answers; i++)
        if (c->map.answers[i].row.id == c->review) return c->map.answers[i + 1].row.id;
    return 0;
}

/* Another view begins at its top, the list at the form that was under review. */
static enum reply show_view(struct lines_screen *s, struct desk *d, int64_t option) {
    struct error e = {0};
    s->option = option;
    if (!lines_reload(&s->screen, d, &e)) return desk_fail(d, &e);
    table_select(&s->table, 0);
    if (option == VIEW_LIST) lines_select(&s->screen, d, ((struct committee_screen *)s)->review, &e);
    return EATEN;
}

/* The next form and its two minutes; the one before says by how much it ran over. */
static enum reply next_form(struct lines_screen *s, struct desk *d) {
    struct committee_screen *c = (struct committee_screen *)s;
    int64_t over = c->until ? (d->now - c->until) / MINUTE_MS : 0, next = form_after(c);
    if (over > 0) desk_warn(d, _("the form before took %d min more"), (int)over);
    if (!next) {
        c->until = 0;
        return show_view(s, d, VIEW_BALANCE);
    }
    c->until = d->now + REVIEW_MS;
    c->review = next;
    return show_view(s, d, VIEW_FORM);
}

/* From the list to the form selected, to the balance, to the list again. */
static enum reply next_view(struct lines_screen *s, struct desk *d) {
    struct committee_screen *c = (struct committee_screen *)s;
    const struct line_row *line = lines_current(s);
    if (s->option == VIEW_LIST && line && line->data) c->review = line->data;
    int64_t next = (s->option + 1) % N_VIEWS;
    if (next == VIEW_FORM && !answer_of(c, c->review)) next = VIEW_BALANCE;
    return show_view(s, d, next);
}

static bool kept_all(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct committee_kept k;
    (void)data;
    (void)answer;
    if (!committee_keep_all(&v, &k, e)) return false;
    if (k.incomplete)
        desk_warn(d,
                  P_("kept: %zu; %zu is incomplete and waits", "kept: %zu; %zu are incomplete and wait",
                     k.incomplete),
                  k.kept, k.incomplete);
    else
        desk_done(d, P_("%zu answer put on the short list", "%zu answers put on the short list", k.kept),
                  k.kept);
    return true;
}

static bool decided(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct row *r = data;
    struct view v = desk_view(d, d->tmp);
    if (!sv_is(answer, "shortlisted")) return row_state_move(d, data, answer, e);
    if (!committee_keep(&v, r->id, e)) return false;
    desk_done(d, "%s", _("on the short list; u takes it back"));
    return true;
}

/* A form that was received is read and kept at one go: what is complete need not be said first. */
static enum reply decide(struct desk *d, const struct answer_row *a) {
    struct view v = desk_view(d, d->tmp);
    struct row r = {entity_named("expression_of_interest"), a->row.id};
    struct next_states next;
    struct error e = {0};
    if (!choice_is(a->state, "received")) return row_next_state(d, &r, _("New state"), decided);
    if (!edit_next_states(&v, r.entity, r.id, &next, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, next.n + 1, sizeof *choices);
    choices[0] = (struct question_choice){"shortlisted", _("complete, and on the short list"), NULL};
    for (size_t i = 0; i < next.n; i++)
        choices[i + 1] = (struct question_choice){next.v[i].choice->code, _(next.v[i].choice->label), NULL};
    desk_choose(d, _("New state"), choices, next.n + 1, decided, &r, sizeof r);
    return EATEN;
}

static enum reply committee_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    switch (action) {
    case ACTION_VOTE:
        return line && line->data ? ask_marks((struct committee_screen *)s, d, line->data) : EATEN;
    case ACTION_STATE:
        return line && line->data && answer_of((struct committee_screen *)s, line->data)
                   ? decide(d, answer_of((struct committee_screen *)s, line->data))
                   : PASS;
    case ACTION_NEXT:
        return next_form(s, d);
    case ACTION_SHORT:
        return next_view(s, d);
    case ACTION_IMPORT:
        return sheet_pick(d, "marks");
    case ACTION_PRINT:
        return go_document(d, "marks-grid", 0);
    case ACTION_AGREE:
        desk_confirm(d, _("Skip the committee"),
                     _("Keep every complete answer, unless there is a reason against it?"), NULL,
                     _("keep all"), kept_all, NULL, 0);
        return EATEN;
    default:
        return PASS;
    }
}

static bool committee_can(const struct lines_screen *s, enum action action, const char **why) {
    bool one = action == ACTION_VOTE || action == ACTION_OPEN || action == ACTION_NEXT;
    return !one || lines_has_data(s, why);
}

static const struct offer committee_offers[] = {{ACTION_STATE, N_("decide")},
                                                {ACTION_VOTE, N_("marks")},
                                                {ACTION_NEXT, N_("next form")},
                                                {ACTION_SHORT, N_("other view")},
                                                {ACTION_AGREE, N_("keep all")},
                                                {ACTION_IMPORT, N_("a grid of marks")},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_ADD, NULL},
                                                {ACTION_PRINT, N_("a blank grid")},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec committee_spec = {.columns = committee_columns,
                                                 .n_columns = 7,
                                                 .empty = N_("No answer yet. Press a to type the first one."),
                                                 .add = "expression_of_interest",
                                                 .build = committee_build,
                                                 .act = committee_act,
                                                 .tick = committee_tick,
                                                 .can = committee_can};
LINES_SCREEN_OF(
    struct committee_screen, committee,
    N_("Two minutes a form: n goes on to the next and counts them down. v keeps the marks of a juror, 0 to 3"
       " for each criterion; “-” steps aside. t decides: an answer that is not kept always gets a reason"
       " that can be said, and one offer. P gives each juror a blank grid, on paper or as CSV; X takes in"
       " the one filled in. w shows the form selected, then the balance; y keeps all, without a"
       " committee."));
