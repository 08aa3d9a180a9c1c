#include "catalyse/domain/entities.h"
#include "catalyse/service/subgroups.h"
#include "catalyse/tui/textview.h"
#include "screen/directory/copies.h"
#include "screen/directory/document_files.h"
#include "screen/directory/document_looks.h"
#include "screen/parts/common.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* The documents that leave the laptop: read them here, write them beside the programme's file. */

/* Lines that are no document. */
enum { VALISE = -1, LOOKS = -2, COPY = -3 };

static const struct column documents_columns[] = {
    {.title = N_("Document"), .kind = COLUMN_AUTO, .width = 34, .min = 20},
    {.title = N_("For"), .kind = COLUMN_AUTO, .width = 24, .min = 12},
    {.title = N_("What it holds"), .kind = COLUMN_FILL, .width = 24},
};

static void add_beside(struct lines_screen *s, const char *what, const char *readers, const char *holds,
                       int64_t data) {
    lines_add(s, (struct line_row){.cell = {what, readers, holds}, .role = ROLE_LABEL, .data = data});
}

static bool documents_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct sv name;
    (void)d;
    str_addz(&s->title, _("Enter reads one, P writes the file to print or send."));
    add_beside(s, _("Folder of the day"), audience_word(AUD_ORGANISERS),
               _("every paper of the day, ready to print: badges, sheets, canvases…"), VALISE);
    add_beside(s, _("Letterhead, foot, logo"), _("all readers"), _("what every document bears"), LOOKS);
    add_beside(s, _("Copy to hand over"), _("network, group, funds"),
               _("the programme without what they may not see; or without names, to teach with"), COPY);
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        const struct report_kind *kind = &REPORT_KINDS[i];
        if (kind->by_person) continue;
        const char *readers = audience_word(report_viewer(kind, 0).audience);
        if (!report_title(v, kind, &name, e)) return false;
        lines_add(s, (struct line_row){.cell = {lines_text(s, name), readers, _(kind->description)},
                                       .role = ROLE_NORMAL,
                                       .data = (int64_t)i + 1});
    }
    return true;
}

/* --- of which group, to read or to write --- */

struct document_choice {
    const struct report_kind *kind;
    bool write;
};

static bool document_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct document_choice *c = data;
    int64_t group = 0;
    (void)e;
    sv_to_i64(answer, &group);
    if (c->write)
        document_save(d, c->kind, &(struct report_options){.subgroup = group});
    else
        go_document(d, c->kind->code, group);
    return true;
}

static enum reply document_ask_group(struct desk *d, const struct document_choice *c) {
    struct view v = desk_view(d, d->tmp);
    struct named *rows;
    struct error e = {0};
    size_t n;
    if (!subgroups_named(&v, &rows, &n, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, n + 1, sizeof *choices);
    choices[0] = (struct question_choice){"0", _("the whole programme"), NULL};
    for (size_t i = 0; i < n; i++)
        choices[i + 1] = (struct question_choice){arena_printf(d->tmp, "%lld", (long long)rows[i].id),
                                                  arena_printf(d->tmp, "%.*s", SV_ARG(rows[i].title)), NULL};
    desk_choose(d, _("For which group?"), choices, n + 1, document_chosen, c, sizeof *c);
    return EATEN;
}

static enum reply documents_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    struct error e = {0};
    bool acts = action == ACTION_OPEN || action == ACTION_PRINT || action == ACTION_EDIT;
    if (!line || !line->data || !acts) return PASS;
    if (line->data == VALISE) return valise_save(d);
    if (line->data == LOOKS) return document_looks(d);
    if (line->data == COPY) return copy_ask(d);
    if (action == ACTION_EDIT) return document_rename(d, &REPORT_KINDS[line->data - 1]);
    struct document_choice c = {&REPORT_KINDS[line->data - 1], action == ACTION_PRINT};
    if (c.kind->by_group) return document_ask_group(d, &c);
    return document_chosen(d, &c, SV("0"), &e) ? EATEN : desk_fail(d, &e);
}

static bool documents_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    *why = _("only a document has a name to change");
    if (action == ACTION_EDIT) return line && line->data > 0;
    *why = _("documents are made anew whenever they are read or written");
    return action != ACTION_DELETE && action != ACTION_STATE;
}

static const struct offer documents_offers[] = {{ACTION_OPEN, N_("read")},
                                                {ACTION_PRINT, N_("write the file")},
                                                {ACTION_EDIT, N_("its name")},
                                                {ACTION_FILTER, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec documents_spec = {.columns = documents_columns,
                                                 .n_columns = 3,
                                                 .empty = "",
                                                 .whole = true,
                                                 .build = documents_build,
                                                 .act = documents_act,
                                                 .can = documents_can};
LINES_SCREEN(
    documents,
    N_("Every document says for whom it is made, and at its end what was withheld and "
       "why. P asks which file: a web page opens anywhere and prints well. The folder of the day holds "
       "every paper to print two days before. m gives a document the name it has with you; the second line has "
       "the letterhead, the foot and the logo, the third writes a copy of the programme that may leave."));

/* --- one document, to read --- */

struct document_screen {
    struct screen screen;
    struct textview text;
    const struct report_kind *kind;
    size_t n_sent; /* texts that were kept when it was sent */
    bool masked;   /* some were, for readers who see more than those of this screen */
};

/* On a screen that others see it shows no more than they may read. */
static struct view reading_view(const struct desk *d, const struct report_kind *kind, int64_t subgroup) {
    struct view v = document_view(d, kind, subgroup);
    if (audience_sees(v.viewer.audience, d->viewer)) v.viewer = viewer_of(d->viewer);
    return v;
}

static bool is_masked(const struct desk *d, const struct report_kind *kind, int64_t subgroup) {
    struct view own = document_view(d, kind, subgroup), reading = reading_view(d, kind, subgroup);
    return own.viewer.audience != reading.viewer.audience;
}

static struct report_options reading_options(const struct screen *screen) {
    return (struct report_options){.lang = i18n_lang(),
                                   .format = REPORT_MD,
                                   .subgroup = screen->place.id,
                                   .event = param_id(screen, "event"),
                                   .sent = (int)param_id(screen, "sent")};
}

static bool document_count_sent(struct document_screen *s, struct desk *d, struct error *e) {
    struct view reading = reading_view(d, s->kind, s->screen.place.id);
    struct view own = document_view(d, s->kind, s->screen.place.id);
    struct report_options o = reading_options(&s->screen);
    struct kept_texts sent, kept;
    if (!report_sent(&reading, s->kind, &o, &sent, e) || !report_sent(&own, s->kind, &o, &kept, e))
        return false;
    s->n_sent = sent.n;
    s->masked = kept.n && is_masked(d, s->kind, s->screen.place.id);
    return true;
}

static const char *kept_from_sight(void) {
    return _("kept as it was sent, not for the group to see: Ctrl-x v unmasks");
}

/* What may no longer be seen, or cannot be made, leaves the screen. */
static bool document_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct document_screen *s = (struct document_screen *)screen;
    struct view v = reading_view(d, s->kind, screen->place.id);
    struct report_options o = reading_options(screen);
    struct str text = {0};
    textview_set(&s->text, SV_NULL);
    if (!document_count_sent(s, d, e)) return false;
    bool hidden = o.sent && s->masked && !s->n_sent;
    bool ok = hidden || report_write(&v, s->kind, &o, &text, e);
    if (ok) textview_set(&s->text, hidden ? sv_from(kept_from_sight()) : str_sv(&text));
    str_deinit(&text);
    return ok;
}

static bool document_open(struct screen *screen, struct desk *d, struct error *e) {
    struct document_screen *s = (struct document_screen *)screen;
    textview_init(&s->text);
    return report_kind_find(param_get(screen, "kind"), &s->kind, e) && document_reload(screen, d, e);
}

struct document_state {
    const struct report_kind *kind;
    int64_t group, event;
};

static const char *state_done(const struct desk *d, const struct document_state *s, struct sv state) {
    if (sv_is(state, "validated")) return _("validated: it stays as it reads now, whatever changes");
    if (!sv_is(state, "sent")) return _("noted: it is made anew whenever it is read");
    return is_masked(d, s->kind, s->group)
               ? _("sent: as it reads now it is kept; Ctrl-x v, then Enter shows it again")
               : _("sent: as it reads now it is kept, Enter shows it again");
}

static bool state_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct document_state *s = data;
    struct view v = document_view(d, s->kind, s->group);
    struct report_options o = {.lang = i18n_lang(), .subgroup = s->group, .event = s->event};
    if (!report_mark(&v, s->kind, &o, answer, e)) return false;
    desk_done(d, "%s", state_done(d, s, answer));
    return true;
}

/* Which of the texts that were sent, to read and to write again as it was. */
static bool sent_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct document_state *s = data;
    const char *param = arena_printf(d->tmp, "kind=%s;event=%lld;sent=%.*s", s->kind->code,
                                     (long long)s->event, SV_ARG(answer));
    (void)e;
    desk_go(d, (struct place){.screen = "document", .stage = -1, .id = s->group, .param = param});
    return true;
}

static enum reply document_ask_sent(struct document_screen *s, struct desk *d) {
    struct view v = reading_view(d, s->kind, s->screen.place.id);
    struct report_options o = reading_options(&s->screen);
    struct document_state of = {s->kind, o.subgroup, o.event};
    struct kept_texts sent;
    struct error e = {0};
    if (!report_sent(&v, s->kind, &o, &sent, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, sent.n + 1, sizeof *choices);
    for (size_t i = 0; i < sent.n; i++) {
        struct str day = {0};
        date_show(sent.v[i].day, DATE_LONG, &day);
        choices[i] =
            (struct question_choice){arena_printf(d->tmp, "%d", sent.v[i].version),
                                     arena_printf(d->tmp, _("as it was sent on %s"), str_c(&day)), NULL};
        str_deinit(&day);
    }
    desk_choose(d, _("Read which text?"), choices, sent.n, sent_chosen, &of, sizeof of);
    return EATEN;
}

static enum reply document_ask_state(struct document_screen *s, struct desk *d) {
    struct question_choice choices[8];
    struct document_state of = {s->kind, s->screen.place.id, param_id(&s->screen, "event")};
    size_t n = 0;
    for (; REPORT_STATES[n].code; n++)
        choices[n] = (struct question_choice){REPORT_STATES[n].code, _(REPORT_STATES[n].label), NULL};
    desk_choose(d, _("How far is this document, from today?"), choices, n, state_chosen, &of, sizeof of);
    return EATEN;
}

/* A free paragraph at its beginning, kept when the document is made again. */
static enum reply document_add(struct document_screen *s, struct desk *d) {
    const char *prefill = arena_printf(d->tmp, "document=%s;slot=intro", s->kind->code);
    if (s->screen.place.id)
        prefill = arena_printf(d->tmp, "%s;subgroup=%lld", prefill, (long long)s->screen.place.id);
    return go_add(d, entity_named("paragraph"), prefill);
}

static enum reply document_update(struct screen *screen, struct desk *d, enum action action,
                                  const struct event *e) {
    struct document_screen *s = (struct document_screen *)screen;
    textview_fit(&s->text, screen->lines, screen->cols);
    if (textview_key(&s->text, e) != OUT_PASS) return EATEN;
    if (action == ACTION_STATE) return document_ask_state(s, d);
    if (action == ACTION_ADD) return document_add(s, d);
    if (action == ACTION_OPEN) return document_ask_sent(s, d);
    struct report_options o = reading_options(screen);
    return action == ACTION_PRINT ? document_save(d, s->kind, &o) : PASS;
}

/* What was sent stays: nothing is noted of it or put into it. */
static bool document_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct document_screen *s = (const struct document_screen *)screen;
    bool sent = param_id(screen, "sent") != 0;
    *why = s->masked ? kept_from_sight()
                     : _("nothing was kept as sent to these readers yet: t says that it is sent");
    if (action == ACTION_OPEN) return s->n_sent > 0;
    *why = _("this is what was sent: it stays as it is");
    return !sent || (action != ACTION_STATE && action != ACTION_ADD);
}

static void document_draw(const struct screen *screen, struct canvas c) {
    canvas_fill(c, ROLE_NORMAL);
    textview_draw(&((const struct document_screen *)screen)->text, c, true);
}

static void document_close(struct screen *screen) {
    textview_deinit(&((struct document_screen *)screen)->text);
}

static const struct offer document_offers[] = {{ACTION_PRINT, N_("write the file")},
                                               {ACTION_STATE, N_("sent, corrected…")},
                                               {ACTION_OPEN, N_("as it was sent")},
                                               {ACTION_ADD, N_("paragraph")},
                                               {ACTION_NONE, NULL}};

const struct screen_ops document_screen = {
    .name = "document",
    .help = N_(
        "The document as text. P writes it beside the programme's file, t notes whether it is "
        "draft, sent, corrected or validated, a adds a paragraph of yours that stays. What was said sent is "
        "kept as it read: Enter shows it."),
    .size = sizeof(struct document_screen),
    .offers = document_offers,
    .open = document_open,
    .enabled = document_enabled,
    .update = document_update,
    .draw = document_draw,
    .close = document_close,
    .reload = document_reload,
};
