#include "catalyse/service/sheet.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "screen/call/newcomer.h"
#include "screen/call/sheet_asked.h"
#include "screen/screens.h"
#include <string.h>

/* What would become of a file: its columns, what must be said first, which rows would be refused. Each answer
 * is kept in the programme at once, so what is shown is always what C-s would do. */

static const struct column sheet_columns[] = {
    {.title = N_("In the file"), .kind = COLUMN_PERCENT, .width = 40, .min = 16},
    {.title = N_("First filled cell"), .kind = COLUMN_PERCENT, .width = 22, .min = 10, .priority = 1},
    {.title = N_("Goes to"), .kind = COLUMN_FILL, .width = 20},
};

/* Lines carry the number of their column, or that of their question below zero. */
enum { COLUMN_1 = 1, QUESTION_1 = -1 };

static const struct sheet *sheet_shown(const struct screen *s, const char **path) {
    const char *equals = s->place.param ? strchr(s->place.param, '=') : NULL;
    *path = equals ? equals + 1 : "";
    return equals ? sheet_find(sv_of(s->place.param, (size_t)(equals - s->place.param))) : NULL;
}

/* Kept with the lines it made: what is asked meanwhile needs no other one. */
static bool rehearse(struct lines_screen *s, const struct desk *d, const struct view *v,
                     struct sheet_result **out, struct error *e) {
    const char *path;
    const struct sheet *sheet = sheet_shown(&s->screen, &path);
    struct sheet_options o = {.dry_run = true, .event = s->screen.place.id, .watch = desk_watch_reading(d)};
    s->model = *out = arena_alloc(v->arena, sizeof **out);
    **out = (struct sheet_result){0};
    return !sheet || sheet_import(v, sheet, path, &o, *out, e);
}

/* Which kind a new organisation is of. */
static bool asks_kind(const struct sheet_question *q) {
    return q->field && q->entity;
}

static const char *sample_shown(struct lines_screen *s, struct sv sample) {
    if (s->screen.viewer != AUD_ME && sample.n) return AUDIENCE_MASK;
    return lines_text(s, sample);
}

static void put_columns(struct lines_screen *s, const struct sheet_result *r) {
    for (size_t i = 0; i < r->n_columns; i++) {
        const struct sheet_column *c = &r->columns[i];
        lines_add(s, (struct line_row){.cell = {lines_text(s, c->name), sample_shown(s, c->sample),
                                                c->means.n ? c->label : _("left out")},
                                       .role = c->means.n ? ROLE_NORMAL : ROLE_MUTED,
                                       .data = COLUMN_1 + (int64_t)i});
    }
}

/* The rows it may be, as in a sentence. */
static const char *candidates(struct lines_screen *s, const struct sheet_question *q) {
    struct str text = {0};
    for (size_t i = 0; i < q->n; i++) {
        if (i) str_addz(&text, ", ");
        str_addf(&text, _("“%.*s”"), SV_ARG(q->candidates[i].title));
    }
    const char *out = lines_text(s, str_sv(&text));
    str_deinit(&text);
    return out;
}

static const char *question_words(struct lines_screen *s, const struct sheet_question *q) {
    const char *text = sample_shown(s, q->text);
    if (asks_kind(q)) return lines_printf(s, _("“%s” is new: which kind of organisation is it?"), text);
    if (q->field && !q->choices)
        return lines_printf(s, _("“%s” (%s): which number is it?"), text, _(q->field->label));
    if (q->field) return lines_printf(s, _("“%s” (%s): which one is it?"), text, _(q->field->label));
    if (!q->n && q->entity == entity_named("participant"))
        return lines_printf(s, _("“%s”: nobody here is called that — who is it?"), text);
    if (!q->n) return lines_printf(s, _("“%s”: nothing here is called that — what is it?"), text);
    return lines_printf(s, q->n == 1 ? _("“%s”: is it %s?") : _("“%s”: which one is it, %s?"), text,
                        candidates(s, q));
}

static void put_questions(struct lines_screen *s, const struct sheet_result *r) {
    if (r->n_questions && s->screen.viewer != AUD_ME)
        lines_heading(s, _("Masked: Ctrl-x v shows what the file says; = answers a line"));
    for (size_t i = 0; i < r->n_questions; i++) {
        const struct sheet_question *q = &r->questions[i];
        const char *words = question_words(s, q);
        lines_add_long(
            s, (struct line_row){
                   .cell = {lines_printf(s, P_("%s (row %d)", "%s (row %d and others, %zu in all)", q->rows),
                                         words, q->row, q->rows)},
                   .role = ROLE_WARNING,
                   .span = true,
                   .data = QUESTION_1 - (int64_t)i});
    }
}

/* What could not be read as a row says itself where it is; without the folder of the file. */
static const char *refusal_words(struct lines_screen *s, const struct sheet_refusal *r, ptrdiff_t folder) {
    if (!r->row) return lines_text(s, sv_from(r->why + folder));
    if (!r->who.n) return lines_printf(s, _("Row %d: %s"), r->row, r->why);
    return lines_printf(s, _("Row %d, %.*s: %s"), r->row, SV_ARG(r->who), r->why);
}

static void put_refused(struct lines_screen *s, const struct sheet_result *r, ptrdiff_t folder) {
    size_t n = r->refused - r->waiting;
    if (n)
        lines_heading(s, lines_printf(s, P_("%zu row would be refused", "%zu rows would be refused", n), n));
    for (size_t i = 0; s->screen.viewer == AUD_ME && i < r->n_refusals; i++)
        lines_add_long(s, (struct line_row){.cell = {refusal_words(s, &r->refusals[i], folder)},
                                            .role = ROLE_WARNING,
                                            .span = true});
}

static void put_doubts(struct lines_screen *s, const struct sheet_result *r) {
    if (!r->n_doubts) return;
    lines_heading(s, lines_printf(s,
                                  P_("%zu doubt about a row that is taken",
                                     "%zu doubts about rows that are taken", r->n_doubts),
                                  r->n_doubts));
    for (size_t i = 0; s->screen.viewer == AUD_ME && i < r->n_doubts; i++)
        lines_add_long(s, (struct line_row){.cell = {refusal_words(s, &r->doubts[i], 0)},
                                            .role = ROLE_WARNING,
                                            .span = true});
}

/* Two answers of one organisation are both kept. */
static void put_twice(struct lines_screen *s, const struct sheet_result *r) {
    if (r->twice)
        lines_add_long(
            s, (struct line_row){
                   .cell = {lines_printf(s,
                                         P_("%zu answer is the second one of its organisation: it is kept "
                                            "beside the first; M in the answers merges them",
                                            "%zu answers are the second ones of their organisations: they "
                                            "are kept beside the first; M in the answers merges them",
                                            r->twice),
                                         r->twice)},
                   .role = ROLE_NORMAL,
                   .span = true});
}

static bool sheet_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct sheet_result *rehearsal;
    const char *path;
    s->subject = 0;
    if (!sheet_shown(&s->screen, &path)) return true;
    if (!rehearse(s, d, v, &rehearsal, e)) return false;
    const struct sheet_result r = *rehearsal;
    s->subject = (int64_t)(r.added + r.changed);
    str_addf(&s->title, _("%s, %s — new %zu · changed %zu · known %zu"), fs_basename(path),
             csv_encoding_name(r.encoding), r.added, r.changed, r.unchanged);
    if (r.left_out) str_addf(&s->title, _(" · left out %zu"), r.left_out);
    if (r.waiting) str_addf(&s->title, _(" · waiting %zu"), r.waiting);
    if (r.refused > r.waiting) str_addf(&s->title, _(" · refused %zu"), r.refused - r.waiting);
    put_questions(s, &r);
    put_refused(s, &r, fs_basename(path) - path);
    put_doubts(s, &r);
    put_twice(s, &r);
    if (s->lines.n) lines_heading(s, _("Columns of the file"));
    put_columns(s, &r);
    return true;
}

/* --- what a column or a text is --- */

static const char NEWCOMER[] = "newcomer"; /* is asked for more */

static bool said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct sheet_to_say *s = data;
    struct view v = desk_view(d, d->tmp);
    if (sv_is(answer, NEWCOMER)) {
        newcomer_ask(d, s->asked.screen, s->asked.sheet, s->event, sv_of(s->text, s->n),
                     sheet_newcomer_added);
        return true;
    }
    if (!sheet_say(&v, s->asked.sheet, &(struct sheet_meaning){sv_of(s->text, s->n), answer}, 1, e))
        return false;
    if (sheet_has_others(s, answer)) sheet_offer_same(d, s, answer);
    return true;
}

static bool number_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct sheet_to_say *s = data;
    struct value number;
    answer = sv_trim(answer);
    if (!sv_is(answer, "-") && !value_parse(d->tmp, s->asked.field, answer, d->today, &number, e))
        return false;
    return said(d, data, answer, e);
}

/* Columns have names for everybody, cells have not. */
static const char *asked_title(struct desk *d, const struct sheet_question *q, struct sv column) {
    bool masked = q && d->viewer != AUD_ME;
    return arena_printf(d->tmp, _("'%s' is…"), masked ? AUDIENCE_MASK : text_quote(q ? q->text : column).p);
}

static enum reply ask_number(struct desk *d, const struct sheet_question *q,
                             const struct sheet_to_say *what) {
    desk_ask_line(d, asked_title(d, q, SV_NULL), _("A number; - leaves it out"), SV(""), number_said, what,
                  sizeof *what);
    return EATEN;
}

static void asks_answer(struct sheet_asked *asked, const struct sheet_question *q) {
    asked->field = q->field;
    asked->choices = q->choices;
    asked->answers = q->answers;
}

static enum reply ask_meaning(struct lines_screen *s, struct desk *d, int64_t line) {
    const struct sheet_result *r = sheet_rehearsed(&s->screen);
    struct sheet_choices choices = {0};
    struct error e = {0};
    const char *path;
    struct sheet_to_say what = {.asked = {.screen = &s->screen, .sheet = sheet_shown(&s->screen, &path)},
                                .event = s->screen.place.id};
    bool asked = line <= QUESTION_1;
    size_t at = (size_t)(asked ? QUESTION_1 - line : line - COLUMN_1);
    if (at >= (asked ? r->n_questions : r->n_columns)) return EATEN;
    const struct sheet_question *q = asked ? &r->questions[at] : NULL;
    struct sv text = q ? sheet_question_of(q) : r->columns[at].name;
    if (q) asks_answer(&what.asked, q);
    if (q && what.event && !q->may_be_new && q->entity == entity_named("participant"))
        sheet_offer(d, &choices, NEWCOMER, _("a new person"));
    what.n = text.n < SAID_MAX ? text.n : SAID_MAX;
    memcpy(what.text, text.p, what.n);
    if (q && q->field && !q->choices) return ask_number(d, q, &what);
    bool ok =
        q ? sheet_offer_answers(d, q, &choices, &e) : sheet_offer_fields(d, what.asked.sheet, &choices, &e);
    if (!ok) return desk_fail(d, &e);
    desk_choose(d, asked_title(d, q, text), choices.v, choices.n, said, &what, sizeof what);
    return EATEN;
}

/* --- taking it --- */

static enum reply take_sheet(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct sheet_options o = {.event = s->screen.place.id, .watch = desk_watch_reading(d)};
    struct sheet_result r;
    struct error e = {0};
    const char *path;
    const struct sheet *sheet = sheet_shown(&s->screen, &path);
    if (!sheet_import(&v, sheet, path, &o, &r, &e)) return desk_fail(d, &e);
    desk_done(d, _("imported: new %zu, changed %zu, waiting %zu, refused %zu; u takes it back"), r.added,
              r.changed, r.waiting, r.refused - r.waiting);
    if (r.refused) return lines_again(s, d);
    desk_back(d);
    return EATEN;
}

static enum reply sheet_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_SAVE || action == ACTION_IMPORT) return s->subject ? take_sheet(s, d) : EATEN;
    if (action != ACTION_MAP && action != ACTION_OPEN) return PASS;
    if (!s->lines.n) return lines_again(s, d);
    return line && line->data ? ask_meaning(s, d, line->data) : EATEN;
}

static bool sheet_can(const struct lines_screen *s, enum action action, const char **why) {
    if (action == ACTION_MAP || action == ACTION_OPEN) return !s->lines.n || lines_has_data(s, why);
    *why = _("no row of the file would be new or changed");
    return action != ACTION_SAVE || s->subject;
}

static const char *not_read(const struct lines_screen *s) {
    const char *path;
    return sheet_shown(&s->screen, &path) ? _("The file was not read to its end. Enter reads it again.")
                                          : _("No file yet. X in the answers or in the people opens one.");
}

static const struct offer sheet_offers[] = {
    {ACTION_SAVE, N_("import")}, {ACTION_MAP, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec sheet_spec = {
    .columns = sheet_columns,
    .n_columns = 3,
    .ordered = true,
    .empty = N_("No file yet. X in the answers or in the people opens one."),
    .nothing = not_read,
    .build = sheet_build,
    .act = sheet_act,
    .can = sheet_can};
LINES_SCREEN(sheet,
             N_("A file of another tool before it is taken in: what each column is, what must be said, which "
                "rows would be refused and why. = says what a column or a text is; the programme remembers. "
                "Ctrl-s imports; one undo takes all of it back."));
