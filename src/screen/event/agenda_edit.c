#include "catalyse/service/agenda_edit.h"
#include "catalyse/base/number.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/run_of_show.h"
#include "screen/event/agenda.h"
#include "screen/event/group_meeting.h"
#include <string.h>

/* What the keys do to the plan of a run of show: each is a step of undo. */

static bool add_any(struct desk *d, const void *data, struct sv answer, struct error *e) {
    static const char *const kinds[N_STAGES] = {"webinar", "meeting", "meeting", "workshop", "meeting"};
    struct view v = desk_view(d, d->tmp);
    struct programme p;
    int at = *(const int *)data - 1;
    (void)answer;
    if (!programme_read(&v, &p, e)) return false;
    go_add(d, entity_named("event"),
           arena_printf(d->tmp, "stage=%lld;kind=%s", (long long)p.stages[at].id, kinds[at]));
    return true;
}

/* Where groups meet, a meeting of one of them comes with its run of show. */
static enum reply add_event(struct lines_screen *s, struct desk *d) {
    struct error e = {0};
    int stage = agenda_stage(s);
    if (stage == 3 || stage == 5) return group_meeting_ask(d, stage, 0, add_any);
    return add_any(d, &stage, SV_NULL, &e) ? EATEN : desk_fail(d, &e);
}

static bool fill(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    size_t added;
    if (!run_of_show_fill(&v, *(const int64_t *)data, answer, &added, e)) return false;
    desk_done(d, P_("%zu block added — u undoes it", "%zu blocks added — u undoes them", added), added);
    return true;
}

/* The model of a conference, else of the stage, comes first. */
static enum reply choose_model(struct lines_screen *s, struct desk *d) {
    const struct choice *runs = field_named(entity_named("run_block"), "run")->choices;
    struct question_choice choices[16];
    size_t n = 0;
    const struct show *show = agenda_show(s);
    if (!show) return EATEN;
    bool conference = choice_is(show->kind, "conference");
    const char *first = conference ? "conference" : run_of_show_model(agenda_stage(s));
    choices[n++] = (struct question_choice){first, _(choice_find(runs, sv_from(first))->label), NULL};
    for (const struct choice *c = runs; c->code && n < 16; c++)
        if (strcmp(c->code, first) != 0) choices[n++] = (struct question_choice){c->code, _(c->label), NULL};
    desk_choose(d, _("Run of show after which model?"), choices, n, fill, &show->event.id,
                sizeof show->event.id);
    return EATEN;
}

static enum reply move_block(struct lines_screen *s, struct desk *d, int by) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t block = agenda_selected(s);
    if (!block) return EATEN;
    return edit_move(&v, entity_named("agenda_item"), block, by, &e) ? EATEN : desk_fail(d, &e);
}

enum { INSERTED_MIN = 5, DAY_MIN = 24 * 60 };

/* "5 Energiser" or "Energiser 5": the number is its length in minutes. */
static void title_and_minutes(struct sv text, struct sv *title, int *minutes) {
    int64_t n;
    size_t first = 0, last;
    text = sv_trim(text);
    last = text.n;
    while (first < text.n && text.p[first] != ' ') first++;
    while (last > 0 && text.p[last - 1] != ' ') last--;
    *title = text;
    *minutes = INSERTED_MIN;
    if (sv_to_i64(sv_of(text.p, first), &n) && n >= 0 && n <= DAY_MIN)
        *title = sv_trim(sv_of(text.p + first, text.n - first));
    else if (sv_to_i64(sv_of(text.p + last, text.n - last), &n) && n >= 0 && n <= DAY_MIN)
        *title = sv_trim(sv_of(text.p, last));
    else
        return;
    *minutes = (int)n;
}

static bool insert(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct sv title;
    int minutes;
    int64_t made;
    title_and_minutes(answer, &title, &minutes);
    if (!title.n) return error_set(e, ERR_USAGE, "%s", _("give the block a name"));
    if (!show_insert(&v, *(const int64_t *)data, title, minutes, &made, e)) return false;
    d->nav->made = made;
    desk_done(d, _("%.*s inserted — u undoes it"), SV_ARG(title));
    return true;
}

static bool split(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    int64_t minutes = 0, made;
    if (!sv_to_i64(sv_trim(answer), &minutes) || minutes < 0 || minutes > DAY_MIN)
        return error_set(e, ERR_USAGE, "%s", _("give minutes, such as 10"));
    if (!show_split(&v, *(const int64_t *)data, (int)minutes, &made, e)) return false;
    desk_done(d, "%s", _("Two blocks now — u makes one of them again"));
    return true;
}

static bool set_time(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct agenda_typed typed;
    if (!agenda_typed_parse(answer, &typed))
        return error_set(e, ERR_USAGE, "%s",
                         _("a length (10, 1.20, 1h30), a start (14:30), or p: right after the block before"));
    if (!show_time(&v, *(const int64_t *)data, typed, e)) return false;
    desk_done(d, "%s", _("Time changed — u undoes it"));
    return true;
}

static enum reply swap(struct desk *d, int64_t block) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!show_swap(&v, block, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("Swapped — u undoes it"));
    return EATEN;
}

static enum reply beside(struct desk *d, int64_t block) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    size_t made;
    if (!show_beside(&v, block, &made, &e)) return desk_fail(d, &e);
    if (made)
        desk_done(d,
                  P_("%zu clock: select it, then n, p, + and - are its — u undoes it",
                     "%zu clocks: select one, then n, p, + and - are its — u undoes it", made),
                  made);
    else
        desk_warn(d, "%s", _("each subgroup has a clock in this block already"));
    return EATEN;
}

static enum reply ask(struct desk *d, int64_t block, const char *question, answer_fn *then) {
    struct view v = desk_view(d, d->tmp);
    const char *title = title_shown(&v, entity_named("agenda_item"), block);
    desk_ask_line(d, title, question, SV(""), then, &block, sizeof block);
    desk_line_about(d, entity_named("agenda_item"), block);
    return EATEN;
}

static enum reply on_block(struct desk *d, int64_t block, enum action action) {
    switch (action) {
    case ACTION_INSERT:
        return ask(d, block, _("Which block comes after it? Its name and minutes: Energiser 5"), insert);
    case ACTION_SPLIT:
        return ask(d, block, _("How many minutes has the first part?"), split);
    case ACTION_DUE:
        return ask(d, block, _("Length or start: 10, 1.20, 1h30, +10 (after the block before), p, 14:30"),
                   set_time);
    case ACTION_SWAP:
        return swap(d, block);
    case ACTION_GROUP:
        return beside(d, block);
    default:
        return PASS;
    }
}

enum reply agenda_plan(struct lines_screen *s, struct desk *d, enum action action) {
    int64_t block = agenda_selected(s);
    switch (action) {
    case ACTION_ADD:
        return add_event(s, d);
    case ACTION_SHORT:
        return choose_model(s, d);
    case ACTION_MOVE_UP:
        return move_block(s, d, -1);
    case ACTION_MOVE_DOWN:
        return move_block(s, d, 1);
    default:
        return block ? on_block(d, block, action) : PASS;
    }
}
