#include "catalyse/service/contributions.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/plenary.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/tui/keys.h"
#include "screen/event/ballot_screen.h"
#include "screen/event/chat_beside.h"
#include "screen/parts/lines.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"

/* What a conference builds together: contributions under headings, each from one side, typed while they are
 * said. In the meeting of a group, what is said in a round, under the block it is said in. */

enum { NOW_MAX = 16, PROMPT_COLS = 28 };

struct contributions_screen {
    struct lines_screen lines; /* subject: the event */
    struct str heading;        /* that the line typed goes under */
    const char *round;         /* the block of a group's meeting that is a round, in the rows' arena; NULL */
    bool round_runs;           /* it is under way */
    const char *now[NOW_MAX];  /* headings of what is said in the block under way, there too */
    size_t n_now;
    int side; /* an index into the sides */
    struct str prompt;
};

static const struct column contributions_columns[] = {
    {.title = N_("Contribution"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Side"), .kind = COLUMN_AUTO, .width = 12, .min = 6},
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 12, .min = 6, .priority = 1},
};

static struct contributions_screen *contributions_of(struct lines_screen *s) {
    return (struct contributions_screen *)s;
}

static const struct choice *sides(void) {
    return field_named(entity_named("contribution"), "side")->choices;
}

static void contribution_line(struct lines_screen *s, const struct contribution_row *c,
                              const struct ballot_card *vote) {
    int64_t dots = ballot_points(vote, c->row.id, c->votes);
    if (contributions_of(s)->round) {
        lines_add_long(s, (struct line_row){.cell = {lines_text(s, c->text)},
                                            .role = ROLE_NORMAL,
                                            .entity = c->row.entity,
                                            .id = c->row.id,
                                            .span = true});
        return;
    }
    lines_add(s, (struct line_row){.cell = {lines_text(s, c->text), lines_choice(c->side),
                                            lines_number(s, dots, 0), lines_choice(c->state)},
                                   .role = ROLE_NORMAL,
                                   .entity = c->row.entity,
                                   .id = c->row.id});
}

static bool under_way(const struct agenda_row *a) {
    return choice_is(a->state, "running") || choice_is(a->state, "paused");
}

/* The block under way that is captured here, else the first one; NULL none is. */
static const struct agenda_row *block_of(const struct plenary *p) {
    const struct agenda_row *found = NULL;
    for (size_t i = 0; i < p->n_agenda; i++) {
        const struct agenda_row *a = &p->agenda[i];
        if (sv_lists(a->panels, SV("contributions")) && (!found || under_way(a))) found = a;
    }
    return found;
}

static void add_now(struct contributions_screen *c, struct sv heading) {
    if (c->n_now < NOW_MAX) c->now[c->n_now++] = lines_text(&c->lines, heading);
}

/* Of a group's meeting the round; of an afternoon what the block under way is about: itself, or the projects
 * it shows. A conference says its headings itself. */
static bool headings_now(struct contributions_screen *c, const struct view *v, const struct event_row *event,
                         const struct plenary *p, struct error *e) {
    const struct agenda_row *block = block_of(p);
    struct named *groups;
    size_t n;
    c->round = NULL;
    c->round_runs = block && under_way(block);
    c->n_now = 0;
    if (!block || choice_is(event->kind, "conference")) return true;
    if (event->subgroup.id) c->round = lines_text(&c->lines, block->row.title);
    if (c->round || !under_way(block)) return true;
    if (!sv_lists(block->panels, SV("project"))) add_now(c, block->row.title);
    if (c->n_now) return true;
    if (!subgroups_named(v, &groups, &n, e)) return false;
    for (size_t i = 0; i < n; i++) add_now(c, groups[i].title);
    return true;
}

static bool is_now(const struct contributions_screen *c, struct sv heading) {
    size_t i = 0;
    while (i < c->n_now && !sv_eq(heading, sv_from(c->now[i]))) i++;
    return i < c->n_now;
}

static void heading_lines(struct lines_screen *s, const struct plenary *p, struct sv heading,
                          const struct ballot_card *vote) {
    lines_heading(s, lines_text(s, heading));
    for (size_t i = 0; i < p->n_contributions; i++)
        if (sv_eq(p->contributions[i].heading, heading)) contribution_line(s, &p->contributions[i], vote);
}

/* What is said now comes first. */
static void all_lines(struct lines_screen *s, const struct plenary *p, const struct ballot_card *vote) {
    const struct contributions_screen *c = contributions_of(s);
    for (size_t i = 0; i < c->n_now; i++) heading_lines(s, p, sv_from(c->now[i]), vote);
    for (size_t i = 0; i < p->n_contributions; i++) {
        struct sv heading = p->contributions[i].heading;
        bool first = !i || !sv_eq(heading, p->contributions[i - 1].heading);
        if (first && !is_now(c, heading)) heading_lines(s, p, heading, vote);
    }
}

/* Under which heading, as far as there is room for it, and from which side. */
static void put_prompt(struct contributions_screen *c) {
    struct sv heading = str_sv(&c->heading);
    int cols;
    size_t n = text_fit(heading, PROMPT_COLS, &cols);
    str_clear(&c->prompt);
    str_addf(&c->prompt, "%.*s%s · %s", (int)n, heading.p, n < heading.n ? "…" : "",
             _(sides()[c->side].label));
}

static bool contributions_build(struct lines_screen *s, struct desk *d, const struct view *v,
                                struct error *e) {
    struct event_row event;
    struct plenary *p = s->model = arena_alloc(&s->screen.rows, sizeof *p);
    struct ballot_card vote;
    (void)d;
    if (!lines_event(s, v, &event, e)) return false;
    if (!s->subject) return true;
    if (!plenary_read(v, s->subject, p, e) || !headings_now(contributions_of(s), v, &event, p, e) ||
        !ballot_open_read(v, entity_named("contribution"), s->subject, &vote, e))
        return false;
    str_addf(&s->title, "%.*s", SV_ARG(event.row.title));
    if (vote.open) str_addz(&s->title, " · ");
    ballot_open_title(&vote, &s->title);
    all_lines(s, p, &vote);
    put_prompt(contributions_of(s));
    return true;
}

/* --- typed while they are said --- */

/* That of what was said last under this heading; nobody's own where nothing was. */
static int side_under(const struct contributions_screen *c, struct sv heading) {
    const struct plenary *p = c->lines.model;
    const struct choice *side = choice_find(sides(), SV("mixed"));
    int64_t last = 0;
    for (size_t i = 0; i < p->n_contributions; i++) {
        const struct contribution_row *said = &p->contributions[i];
        if (said->row.id < last || !said->side || !sv_eq(said->heading, heading)) continue;
        last = said->row.id;
        side = said->side;
    }
    return (int)(side - sides());
}

static void heading_begin(struct contributions_screen *c, struct sv heading) {
    str_clear(&c->heading);
    str_add(&c->heading, heading);
    c->side = side_under(c, heading);
    put_prompt(c);
}

/* The heading after the one typed under, of those of now, or the first; the cursor goes to its last line. */
static void next_heading(struct contributions_screen *c) {
    struct lines_screen *s = &c->lines;
    size_t at = 0, line = 0;
    while (at < c->n_now && !sv_eq(str_sv(&c->heading), sv_from(c->now[at]))) at++;
    const char *next = c->now[at < c->n_now ? (at + 1) % c->n_now : 0];
    heading_begin(c, sv_from(next));
    while (line < s->lines.n && !sv_eq(sv_from(s->lines.v[line].cell[0]), sv_from(next))) line++;
    while (line + 1 < s->lines.n && s->lines.v[line + 1].role != ROLE_HEADING) line++;
    table_select(&s->table, line);
}

/* The heading the selected line is, or stands under; NULL none. */
static const struct line_row *heading_over(const struct lines_screen *s) {
    for (size_t i = s->table.selected + 1; i-- > 0;)
        if (i < s->lines.n && s->lines.v[i].role == ROLE_HEADING) return &s->lines.v[i];
    return NULL;
}

/* The round under way; else the heading the selected line stands under; where there is none yet, the round,
 * or the line asks for it. */
static void take_heading(struct lines_screen *s) {
    struct contributions_screen *c = contributions_of(s);
    if (c->round && (c->round_runs || !s->lines.n)) {
        heading_begin(c, sv_from(c->round));
        return;
    }
    const struct line_row *over = heading_over(s);
    if (over) heading_begin(c, sv_from(over->cell[0]));
    if (c->n_now && !is_now(c, str_sv(&c->heading))) next_heading(c);
}

/* « Money that fits: » is a heading, and what follows goes under it. What is typed before there is any is one
 * too. */
static bool begin_heading(struct contributions_screen *c, struct sv text) {
    bool colon = text.n > 1 && text.p[text.n - 1] == ':';
    if (!text.n || (!colon && c->heading.n)) return false;
    heading_begin(c, sv_trim(sv_of(text.p, text.n - colon)));
    return true;
}

static bool contribution_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct contributions_screen *c = contributions_of(s);
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    if (begin_heading(c, text)) return true;
    if (!text.n)
        return error_set(e, ERR_USAGE, "%s",
                         c->heading.n ? _("type what is said; Esc leaves") : _("type a heading; Esc leaves"));
    int64_t dots;
    struct sv heading = str_sv(&c->heading);
    text = wish_dots(d->tmp, text, &dots);
    if (!c->round && !contributions_heading(&v, s->subject, &text, &heading, e)) return false;
    const struct pair pairs[] = {
        {SV("event"), sv_from(arena_printf(d->tmp, "%lld", (long long)s->subject))},
        {SV("heading"), heading},
        {SV("text_fr"), text},
        {SV("side"), c->round ? SV("") : sv_from(sides()[c->side].code)},
        {SV("votes"), sv_from(arena_printf(d->tmp, "%lld", (long long)dots))},
    };
    if (!edit_add(&v, entity_named("contribution"), pairs, sizeof pairs / sizeof *pairs, &out, e))
        return false;
    d->nav->made = out.id;
    tell_typed(d, _("noted"), &out.warnings);
    return true;
}

/* What nobody gave a heading stands under the block under way, else under the event. */
static const char *usual_heading(const struct lines_screen *s) {
    const struct plenary *p = s->model;
    for (size_t i = 0; i < p->n_agenda; i++)
        if (under_way(&p->agenda[i])) return lines_text((struct lines_screen *)s, p->agenda[i].row.title);
    return lines_text((struct lines_screen *)s, p->event.title);
}

static void tell_added(struct desk *d, const struct contributions_added *a) {
    struct str out = {0};
    str_addf(&out, P_("%zu contribution noted", "%zu contributions noted", a->contributions),
             a->contributions);
    if (!chat_beside_tell(d, &a->beside, a->beside.vote, &out)) tell_typed(d, str_c(&out), NULL);
    if (a->too_long.n)
        desk_warn(d, _("%s · what stands in the line is too long for a contribution: shorten it"),
                  str_c(&out));
    str_deinit(&out);
}

/* What is too long stands in the line to be shortened. */
static void put_back(struct lines_screen *s, struct sv lines) {
    struct str all = {0};
    struct sv line;
    while (sv_next(&lines, '\n', &line))
        if (line.n) str_addf(&all, "%s%.*s", all.n ? " " : "", SV_ARG(line));
    if (all.n) line_set(&s->entry, str_sv(&all));
    str_deinit(&all);
}

/* One step; its first line is what was said, not a heading. */
static bool contributions_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct contributions_screen *c = contributions_of(s);
    struct view v = desk_view(d, d->tmp);
    struct contributions_added added;
    if (!c->heading.n) take_heading(s);
    if (!c->heading.n) heading_begin(c, sv_from(usual_heading(s)));
    const struct contributions_place at = {s->subject, str_sv(&c->heading),
                                           c->round ? SV("") : sv_from(sides()[c->side].code)};
    if (!contributions_add(&v, &at, text, &added, e)) return false;
    d->nav->made = added.last;
    if (!sv_eq(added.heading, str_sv(&c->heading)))
        heading_begin(c, sv_of(arena_strndup(d->tmp, added.heading.p, added.heading.n), added.heading.n));
    tell_added(d, &added);
    put_back(s, added.too_long);
    chat_beside_again(d, &added.beside, false);
    return true;
}

/* Tab goes round the sides; a group is of one. */
static enum reply contribution_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct contributions_screen *c = contributions_of(s);
    int n = 0;
    (void)d;
    if (event_is(e, K_PGDN) && c->n_now) {
        next_heading(c);
        return EATEN;
    }
    if (!event_is(e, K_TAB) && !event_is(e, K_BACKTAB)) return PASS;
    if (c->round || !c->heading.n) return PASS;
    while (sides()[n].code) n++;
    c->side = (c->side + (event_is(e, K_TAB) ? 1 : n - 1)) % n;
    put_prompt(c);
    return EATEN;
}

static const char *contribution_prompt(const struct lines_screen *s) {
    const struct contributions_screen *c = (const struct contributions_screen *)s;
    if (c->round) return _("Who, and what is said");
    return c->heading.n ? str_c(&c->prompt) : _("Heading");
}

static const char *contribution_legend(const struct lines_screen *s) {
    if (((const struct contributions_screen *)s)->round)
        return _("Enter adds it, and the next one speaks   Up takes it back   Esc leaves");
    if (!((const struct contributions_screen *)s)->heading.n)
        return _("What they will stand under; a number in front orders headings   Esc leaves");
    if (((const struct contributions_screen *)s)->n_now > 1)
        return _("Enter adds it   Tab: which side   PgDn: next group   Up takes it back");
    return _("Enter adds it  !3 dots  Tab side  “Words:” begins a heading  Up takes it back");
}

/* The side it comes from and the heading it goes under stand in front of it. */
static void contribution_kept(const struct lines_screen *s, struct str *out) {
    const struct contributions_screen *c = (const struct contributions_screen *)s;
    struct sv typed = line_text(&s->entry);
    if (typed.n && c->heading.n) str_addf(out, "%s\n%s\n", sides()[c->side].code, str_c(&c->heading));
    str_add(out, typed);
}

static void contribution_back(struct lines_screen *s, struct sv *kept) {
    struct contributions_screen *c = contributions_of(s);
    struct sv rest = *kept, code, heading;
    const struct choice *side = sv_next(&rest, '\n', &code) ? choice_find(sides(), code) : NULL;
    if (!side || !sv_next(&rest, '\n', &heading)) return;
    heading_begin(c, heading);
    c->side = (int)(side - sides());
    put_prompt(c);
    *kept = rest;
}

static const struct lines_entry contributions_entry = {.draft = "contributions/line",
                                                       .placed = true,
                                                       .chat = true,
                                                       .paste = contributions_paste,
                                                       .kept = contribution_kept,
                                                       .back = contribution_back,
                                                       .take = contribution_take,
                                                       .prompt = contribution_prompt,
                                                       .legend = contribution_legend,
                                                       .key = contribution_key};

/* --- the panel --- */

static bool heading_typed(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!heading_rename(&v, *(const int64_t *)data, answer, e)) return false;
    desk_done(d, "%s", _("the heading has other words — u undoes it"));
    return true;
}

/* A heading is words that contributions share: one of them stands for all. */
static const struct contribution_row *under_heading(const struct lines_screen *s, struct sv heading) {
    const struct plenary *p = s->model;
    for (size_t i = 0; i < p->n_contributions; i++)
        if (sv_eq(p->contributions[i].heading, heading)) return &p->contributions[i];
    return NULL;
}

static enum reply edit_heading(const struct lines_screen *s, struct desk *d, const struct line_row *heading) {
    const struct contribution_row *under = under_heading(s, sv_from(heading->cell[0]));
    if (!under) return PASS;
    desk_ask_line(d, _("Heading"), _("Its words, for all that stands under it"), under->heading,
                  heading_typed, &under->row.id, sizeof under->row.id);
    desk_line_about(d, under->row.entity, under->row.id);
    return EATEN;
}

static enum reply contributions_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_VOTE)
        return go_vote(d, entity_named("contribution"), line && line->id ? line->id : 0);
    if (action == ACTION_PRINT) return go_report(d, s->subject);
    if (action == ACTION_EDIT && line && line->role == ROLE_HEADING) return edit_heading(s, d, line);
    if (action != ACTION_ADD) return PASS;
    take_heading(s);
    lines_entry_open(s, d, SV(""));
    return EATEN;
}

static bool contributions_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_ADD) return lines_has_subject(s, why);
    *why = _("no row is selected");
    return (action != ACTION_VOTE && action != ACTION_OPEN) || (line && line->id);
}

static const char *contributions_nothing(const struct lines_screen *s) {
    if (((const struct contributions_screen *)s)->round)
        return _(
            "Nothing said yet in the round. a opens a line: who, then what they say; Enter, and the next.");
    return s->subject
               ? _("Nothing said yet. a types a heading that ends with a colon, then what is said under it.")
               : _("No event yet. Tab goes to the run of show, where a adds one.");
}

static void contributions_close(struct screen *screen) {
    lines_close(screen);
    str_deinit(&((struct contributions_screen *)screen)->heading);
    str_deinit(&((struct contributions_screen *)screen)->prompt);
}

static const struct offer contributions_offers[] = {{ACTION_ADD, N_("what is said")},
                                                    {ACTION_VOTE, NULL},
                                                    {ACTION_OPEN, NULL},
                                                    {ACTION_STATE, NULL},
                                                    {ACTION_EDIT, NULL},
                                                    {ACTION_DELETE, NULL},
                                                    {ACTION_GROUP, N_("other event")},
                                                    {ACTION_PRINT, NULL},
                                                    {ACTION_NONE, NULL}};
static const struct lines_spec contributions_spec = {.columns = contributions_columns,
                                                     .n_columns = 4,
                                                     .nothing = contributions_nothing,
                                                     .of = "contribution",
                                                     .heads = true,
                                                     .of_event = true,
                                                     .build = contributions_build,
                                                     .act = contributions_act,
                                                     .can = contributions_can,
                                                     .entry = &contributions_entry};
LINES_SCREEN_WITH(
    struct contributions_screen, contributions,
    N_("What a conference builds together, heading by heading. a opens a line under the heading "
       "of the selected row, in a group's meeting under the round: what is said, then Enter; Tab says "
       "which side it comes from; a line "
       "that ends with a colon begins another heading. m on a heading gives it other words. !3 in the line "
       "are its dots; v notes those of a vote, P makes the report."),
    lines_open, contributions_close);
