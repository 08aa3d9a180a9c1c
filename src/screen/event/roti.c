#include "catalyse/service/roti.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* What everyone gives the event at its end, 1 to 5, and the words said with it, typed while they are said. */

struct roti_screen {
    struct lines_screen lines; /* subject: the event */
    struct roti roti;          /* in the rows' arena */
    struct str hint;           /* what the line that is typed makes of it */
};

static const struct column roti_columns[] = {
    {.title = N_("Mark"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT},
    {.title = N_("How many"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT},
    {.title = "", .kind = COLUMN_FILL, .width = 30},
};

static struct roti_screen *roti_of(struct lines_screen *s) {
    return (struct roti_screen *)s;
}

static const char *bar(struct lines_screen *s, int count, int most) {
    enum { WIDEST = 40 };
    struct str out = {0};
    for (int i = 0; i < count * WIDEST / (most > WIDEST ? most : WIDEST); i++) str_addz(&out, "█");
    const char *text = lines_text(s, str_sv(&out));
    str_deinit(&out);
    return text;
}

static void marks_lines(struct lines_screen *s, const struct roti *r) {
    int most = 0;
    for (int i = 0; i < ROTI_MARKS; i++) most = r->counts[i] > most ? r->counts[i] : most;
    for (int mark = ROTI_MARKS; r->tally.n && mark >= 1; mark--) {
        int count = r->counts[mark - 1];
        lines_add(s, (struct line_row){.cell = {lines_printf(s, "%d", mark), lines_printf(s, "%d", count),
                                                bar(s, count, most)},
                                       .role = ROLE_NORMAL});
    }
}

static void remarks_lines(struct lines_screen *s, const struct roti *r) {
    if (r->n_remarks) lines_heading(s, _("In their words"));
    for (size_t i = 0; i < r->n_remarks; i++)
        lines_add(s, (struct line_row){.cell = {lines_text(s, r->remarks[i].text)},
                                       .role = ROLE_NORMAL,
                                       .entity = r->remarks[i].row.entity,
                                       .id = r->remarks[i].row.id,
                                       .span = true});
}

static bool roti_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct roti *r = &roti_of(s)->roti;
    struct event_row event;
    (void)d;
    *r = (struct roti){0};
    if (!lines_event(s, v, &event, e)) return false;
    if (!s->subject) return true;
    if (!roti_read(v, s->subject, r, e)) return false;
    str_add(&s->title, event.row.title);
    if (r->tally.n) {
        str_addz(&s->title, " — ");
        tally_words(&r->tally, &s->title);
    }
    marks_lines(s, r);
    remarks_lines(s, r);
    return true;
}

static const char *roti_nothing(const struct lines_screen *s) {
    return s->subject ? _("No mark yet. Type them as they are said (5 4 4 3 and a word), then Enter.")
                      : _("No event at this stage yet: add it in the run of show.");
}

/* --- the line --- */

/* Marks, or a count behind its mark, on the unshifted digits of a French keyboard; SV_NULL for other words.
 */
static struct sv keyed_marks(struct arena *a, struct sv word) {
    char *out = arena_alloc(a, word.n + 1);
    size_t at = 0, n = 0;
    bool counting = false;
    uint32_t cp;
    while (utf8_next(word, &at, &cp)) {
        int digit = key_digit(cp);
        bool colon = cp == ':' && !counting;
        if (!colon && (digit < 0 || (!counting && (digit < 1 || digit > ROTI_MARKS)))) return SV_NULL;
        counting = counting || colon;
        out[n++] = colon ? ':' : (char)('0' + digit);
    }
    return n ? sv_of(out, n) : SV_NULL;
}

/* The line with its first words as figures where they were typed without Shift. */
static struct sv figures(struct arena *a, struct sv text) {
    struct str out = {0};
    struct sv rest = sv_trim(text), marks;
    while (rest.n && (marks = keyed_marks(a, sv_of(rest.p, sv_find(rest, ' ')))).n) {
        size_t n = sv_find(rest, ' ');
        str_addf(&out, "%.*s ", SV_ARG(marks));
        rest = sv_trim(sv_of(rest.p + n, rest.n - n));
    }
    str_add(&out, rest);
    return str_keep(&out, a);
}

static bool tell_noted(struct lines_screen *s, struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct roti now;
    struct str said = {0};
    if (!roti_read(&v, s->subject, &now, e)) return false;
    str_addz(&said, _("noted"));
    if (now.tally.n) {
        str_addz(&said, " · ");
        tally_words(&now.tally, &said);
    }
    tell_typed(d, str_c(&said), NULL);
    str_deinit(&said);
    return true;
}

/* What is refused stays in the line, to be put right; the rest goes in. */
static bool roti_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct sv left;
    if (roti_add(&v, s->subject, text, &left, e)) return tell_noted(s, d, e);
    if (left.n) line_set(&s->entry, left);
    return false;
}

static bool roti_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    if (!text.n) return error_set(e, ERR_USAGE, _("type marks from 1 to 5, or words; Esc leaves"));
    struct view v = desk_view(d, d->tmp);
    return roti_add(&v, s->subject, figures(d->tmp, text), NULL, e) && tell_noted(s, d, e);
}

/* How the line is understood, before Enter. */
static enum reply roti_changed(struct lines_screen *s, struct desk *d) {
    struct roti_screen *r = roti_of(s);
    struct roti_line line;
    struct error e = {0};
    int counts[ROTI_MARKS];
    str_clear(&r->hint);
    if (!line_text(&s->entry).n) return EATEN;
    if (!roti_line_read(figures(d->tmp, line_text(&s->entry)), &line, &e)) {
        str_addz(&r->hint, e.text);
        return EATEN;
    }
    for (int i = 0; i < ROTI_MARKS; i++) counts[i] = r->roti.counts[i];
    roti_line_apply(&line, counts);
    struct tally tally = tally_of(counts, ROTI_MARKS, 1);
    if (tally.n != r->roti.tally.n || tally.mean != r->roti.tally.mean) tally_words(&tally, &r->hint);
    if (line.remark.n) str_addf(&r->hint, "%s%s", r->hint.n ? " · " : "", _("with words"));
    return EATEN;
}

static const char *roti_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Marks, words");
}

static const char *roti_legend(const struct lines_screen *s) {
    const struct roti_screen *r = (const struct roti_screen *)s;
    return r->hint.n ? str_c(&r->hint) : _("5 4 4 3: a mark each   4:12: twelve people gave 4   then words");
}

static enum reply roti_act(struct lines_screen *s, struct desk *d, enum action action) {
    if ((action != ACTION_ADD && action != ACTION_VOTE) || !s->subject) return PASS;
    lines_entry_open(s, d, SV(""));
    return EATEN;
}

static bool roti_can(const struct lines_screen *s, enum action action, const char **why) {
    return (action != ACTION_ADD && action != ACTION_VOTE) || lines_has_subject(s, why);
}

static const struct lines_entry roti_entry = {.draft = "roti/line",
                                              .placed = true,
                                              .chat = true,
                                              .take = roti_take,
                                              .paste = roti_paste,
                                              .prompt = roti_prompt,
                                              .legend = roti_legend,
                                              .changed = roti_changed};
static const struct offer roti_offers[] = {{ACTION_ADD, N_("marks, words")},
                                           {ACTION_GROUP, N_("other event")},
                                           {ACTION_EDIT, NULL},
                                           {ACTION_DELETE, NULL},
                                           {ACTION_NONE, NULL}};
static const struct lines_spec roti_spec = {.columns = roti_columns,
                                            .n_columns = 3,
                                            .nothing = roti_nothing,
                                            .of_event = true,
                                            .build = roti_build,
                                            .act = roti_act,
                                            .can = roti_can,
                                            .entry = &roti_entry};

/* A digit begins the line. */
static enum reply roti_update(struct screen *screen, struct desk *d, enum action action,
                              const struct event *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    bool begins = !s->entering && s->subject && !action && e->kind == EVENT_KEY && key_digit(e->key) >= 0;
    if (!begins) return lines_update(screen, d, action, e);
    struct event digit = digit_event(e);
    lines_entry_open(s, d, SV(""));
    return line_text(&s->entry).n ? EATEN : lines_update(screen, d, action, &digit);
}

/* On the marks all of them are meant. */
static struct row roti_focus(const struct screen *screen) {
    struct row at = lines_focus(screen);
    return at.id ? at : (struct row){entity_named("vote"), 0};
}

static void roti_close(struct screen *screen) {
    str_deinit(&((struct roti_screen *)screen)->hint);
    lines_close(screen);
}

const struct screen_ops roti_screen = {
    LINES_OPS(
        struct roti_screen, roti,
        N_("Return on time invested: at the end everyone shows or says 1 to 5, and a word. Type the marks "
           "(5 4 4 3), or how many gave each (4:12 5:10), and words behind them; Enter. Mean and spread "
           "stand in the minutes with the words.")),
    .open = lines_open,
    .update = roti_update,
    .close = roti_close,
    .reload = lines_reload,
    .select = lines_select,
    .focus = roti_focus};
