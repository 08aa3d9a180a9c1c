#include "catalyse/domain/chat.h"
#include "catalyse/tui/area.h"
#include "screen/event/chat_beside.h"
#include "screen/event/wishes.h"
#include "screen/parts/said.h"
#include "screen/screens.h"

/* The entry line: wishes as they are said, and text that was typed or pasted while no field was open; no
 * action ran. Saved, each line becomes a wish, or a question to the funds, and the next one can be typed. */

struct entry_screen {
    struct screen screen;
    struct area area;
    struct said said;
    int64_t event;  /* they belong to; 0: there is none yet */
    bool questions; /* to the funds, not wishes */
    bool typed;     /* something was, since it was opened */
    bool leaving;   /* Esc was pressed with several lines */
    bool ballots;   /* what stands here are those of a chat that were refused */
};

static bool parked(const struct screen *s) {
    return s->place.id == ENTRY_PARKED;
}

static const char *draft_of(const struct screen *s) {
    return parked(s) ? "wishes/parked" : "wishes/lines";
}

/* With the event in front: another one may run when they stand here again. */
static void keep(const struct entry_screen *s, struct desk *d) {
    struct sv text = area_text(&s->area);
    desk_draft(d, draft_of(&s->screen),
               text.n ? sv_from(entry_kept(d->tmp, s->event, s->questions, text)) : text);
}

/* Takes off the front of what is kept where it goes. */
static bool addressed(struct entry_screen *s, struct sv *kept) {
    struct sv head, event;
    if (!sv_next(kept, '\n', &head) || !sv_next(&head, ' ', &event)) return false;
    s->questions = sv_is(head, "questions");
    return sv_to_i64(event, &s->event);
}

static void come_back(struct entry_screen *s, struct desk *d) {
    struct str kept = {0};
    if (said_kept(d, draft_of(&s->screen), &kept)) {
        struct sv text = str_sv(&kept);
        if (addressed(s, &text)) area_set(&s->area, text);
        desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    }
    str_deinit(&kept);
}

/* What came outside a field while questions are asked is one. */
static bool find_event(struct entry_screen *s, const struct view *v, bool came, struct error *e) {
    if (came && !parked(&s->screen) && !fund_questions_now(v, &s->event, e)) return false;
    s->questions = s->event != 0;
    return s->event || wishes_event(v, 0, &s->event, e);
}

static bool one_line(struct sv text) {
    return sv_find(text, '\n') == text.n;
}

/* Pasted once more it stands there once. */
static void add_below(struct entry_screen *s, struct sv text) {
    struct str all = {0};
    if (sv_ends(sv_trim(area_text(&s->area)), sv_trim(text))) return;
    if (area_text(&s->area).n) str_addf(&all, "%.*s\n", SV_ARG(area_text(&s->area)));
    str_add(&all, text);
    area_set(&s->area, str_sv(&all));
    str_deinit(&all);
}

/* What was written to one person does not stand there for all to see. */
static void came_in(struct entry_screen *s, struct desk *d, struct sv text) {
    struct str all = {0};
    size_t apart = chat_for_all(text, &all);
    add_below(s, apart ? str_sv(&all) : text);
    if (apart)
        desk_done(d, P_("%zu message to one person left out", "%zu messages to one person left out", apart),
                  apart);
    str_deinit(&all);
}

/* What came outside a field is added below what is kept. */
static bool entry_open(struct screen *screen, struct desk *d, struct error *e) {
    struct entry_screen *s = (struct entry_screen *)screen;
    struct view v = desk_view(d, d->tmp);
    struct sv came = sv_from(screen->place.param);
    area_init(&s->area, 60000);
    s->ballots = screen->place.id == ENTRY_BALLOTS;
    if (!find_event(s, &v, came.n > 0, e)) return false;
    come_back(s, d);
    if (s->ballots && !addressed(s, &came)) return true;
    if (came.n) came_in(s, d, came);
    keep(s, d);
    return true;
}

/* What is left to put right, in d->tmp. */
static bool add_questions(struct entry_screen *s, struct desk *d, struct chat_beside *beside,
                          struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct fund_questions_added added;
    if (!fund_questions_add(&v, s->event, area_text(&s->area), &added, e)) return false;
    chat_questions_tell(d, &added);
    *beside = added.beside;
    if (added.too_long.n)
        beside->left =
            sv_from(arena_printf(d->tmp, "%.*s%.*s", SV_ARG(added.too_long), SV_ARG(added.beside.left)));
    s->ballots = added.beside.left.n > 0;
    return true;
}

static bool add_wishes(struct entry_screen *s, struct desk *d, struct chat_beside *beside, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct wishes_added added;
    if (!wishes_add(&v, s->event, area_text(&s->area), parked(&s->screen), &added, e)) return false;
    wishes_tell(d, &added, parked(&s->screen));
    *beside = added.beside;
    s->ballots = added.beside.left.n > 0;
    return true;
}

static enum reply entry_save(struct entry_screen *s, struct desk *d) {
    struct error e = {0};
    struct chat_beside beside;
    int64_t before = said_act(d);
    if (!sv_trim(area_text(&s->area)).n) {
        desk_back(d);
        return EATEN;
    }
    if (!(s->questions ? add_questions : add_wishes)(s, d, &beside, &e)) return desk_fail(d, &e);
    said_done(&s->said, d, area_text(&s->area), before);
    area_set(&s->area, beside.left);
    keep(s, d);
    return EATEN;
}

/* Wishes, or questions to the funds: what the same chat holds depends on what was asked for. */
static enum reply entry_turn(struct entry_screen *s, struct desk *d) {
    if (parked(&s->screen) || !s->event) {
        desk_done(d, "%s", _("Enter takes the line, Esc closes it"));
        return EATEN;
    }
    s->questions = !s->questions;
    keep(s, d);
    return EATEN;
}

/* What is half typed stands here again; who saw it so and leaves it drops it. Several lines are not thrown
 * away by a slip. */
static enum reply entry_leave(struct entry_screen *s, struct desk *d) {
    if (s->typed && area_text(&s->area).n) {
        desk_done(d, "%s", _("kept: it will be here when you type here again"));
        desk_back(d);
        return EATEN;
    }
    if (!s->leaving && !one_line(sv_trim(area_text(&s->area)))) {
        s->leaving = true;
        desk_warn(d, "%s", _("Esc again throws these lines away; Ctrl-s adds them"));
        return EATEN;
    }
    area_set(&s->area, SV(""));
    keep(s, d);
    desk_back(d);
    return EATEN;
}

/* Up on an empty line: the last one again, to correct it. */
static enum reply entry_correct(struct entry_screen *s, struct desk *d) {
    if (said_take_back(&s->said, d)) area_set(&s->area, str_sv(&s->said.last));
    return EATEN;
}

static enum reply entry_update(struct screen *screen, struct desk *d, enum action action,
                               const struct event *e) {
    struct entry_screen *s = (struct entry_screen *)screen;
    (void)action;
    area_fit(&s->area, screen->lines - 4, screen->cols - 4);
    struct sv text = area_text(&s->area);
    if (event_is(e, K_CTRL | 's') || (one_line(text) && event_is(e, K_ENTER))) return entry_save(s, d);
    if (!text.n && event_is(e, K_UP)) return entry_correct(s, d);
    if (event_is(e, K_ESC)) return entry_leave(s, d);
    s->leaving = false;
    if (event_is(e, K_TAB) || event_is(e, K_BACKTAB)) return entry_turn(s, d);
    enum outcome out = area_key(&s->area, e);
    s->typed = s->typed || out == OUT_CHANGED;
    if (out == OUT_CHANGED) keep(s, d);
    return out == OUT_PASS ? PASS : EATEN;
}

static const char *heading(const struct entry_screen *s) {
    if (s->ballots) return _("Ballots of the chat that are not noted: put them right");
    if (parked(&s->screen)) return _("Parking lot: ideas for later, one a line");
    return s->questions ? _("Questions to the funds, one a line, or a chat, pasted")
                        : _("Wishes, one a line, or the chat of a video meeting, pasted");
}

static const char *legend(const struct entry_screen *s) {
    bool one = one_line(area_text(&s->area));
    if (parked(&s->screen))
        return one ? _("Enter adds it, Esc leaves.   #theme @organisation !3: dots")
                   : _("Ctrl-s adds these lines, Esc leaves.");
    if (s->questions)
        return one ? _("Enter adds it, Esc leaves.   @fund !3: dots   Tab: wishes instead")
                   : _("Ctrl-s adds these lines, Esc leaves.   Tab: wishes instead");
    return one ? _("Enter adds it, Esc leaves.   #theme @organisation !3: dots   Tab: questions")
               : _("Ctrl-s adds these lines, Esc leaves.   Tab: questions to the funds instead");
}

static void entry_draw(const struct screen *screen, struct canvas c) {
    const struct entry_screen *s = (const struct entry_screen *)screen;
    canvas_fill(c, ROLE_NORMAL);
    canvas_textz(c, 0, 1, ROLE_HEADING, heading(s));
    canvas_field(c, 1, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, sv_from(legend(s)));
    area_draw(&s->area, canvas_sub(c, (struct rect){3, 2, c.rows - 4, c.cols - 4}), true);
}

static void entry_close(struct screen *screen) {
    struct entry_screen *s = (struct entry_screen *)screen;
    area_deinit(&s->area);
    said_deinit(&s->said);
}

static bool entry_typing(const struct screen *screen) {
    (void)screen;
    return true;
}

static struct row entry_focus(const struct screen *screen) {
    bool questions = ((const struct entry_screen *)screen)->questions;
    return (struct row){entity_named(questions ? "fund_question" : "wish"), 0};
}

static bool entry_enabled(const struct screen *screen, enum action action, const char **why) {
    const struct entry_screen *s = (const struct entry_screen *)screen;
    *why = _("one line: Enter adds it");
    return action != ACTION_SAVE || !one_line(area_text(&s->area));
}

static const struct offer entry_offers[] = {{ACTION_SAVE, N_("add")}, {ACTION_NONE, NULL}};

const struct screen_ops entry_screen = {
    .name = "entry",
    .help =
        N_("Wishes as they are said: each line becomes one. Text that came outside a field stands here too; "
           "Tab makes questions to the funds of it, and wishes again."),
    .size = sizeof(struct entry_screen),
    .open = entry_open,
    .update = entry_update,
    .offers = entry_offers,
    .enabled = entry_enabled,
    .draw = entry_draw,
    .close = entry_close,
    .typing = entry_typing,
    .focus = entry_focus,
};
