#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "catalyse/screen/clock.h"
#include "catalyse/service/edit.h"
#include "screen/event/agenda.h"

/* What the keys do to the time of a run of show. */

/* Which blocks a key is about: those of the event, or those of the subgroup whose clock is selected. */
static const struct agenda *clock_of(const struct show *show, int64_t block, const struct show_block **v) {
    const struct show_track *track = agenda_track(show, block);
    *v = track ? track->v : show->v;
    return track ? &track->agenda : &show->agenda;
}

/* The id of the block under way there; 0 when none is. */
static int64_t running(const struct show *show, int64_t block) {
    const struct show_block *v;
    int at = agenda_current(clock_of(show, block, &v));
    return at == NO_BLOCK ? 0 : v[at].row.id;
}

/* What the clock is called: the subgroups whose it is, else the block. */
static struct sv clock_name(const struct show *show, int64_t block, const struct show_block *at) {
    const struct show_track *track = agenda_track(show, block);
    return track && track->name.n ? track->name : at->row.title;
}

/* The one that follows begins tomorrow, or after a long gap. */
static void tell_waits(struct desk *d, const struct show_block *next) {
    struct str at = {0};
    clock_time(next->t.expected.start, &at);
    desk_done(d, _("Next: %.*s, at %s — n starts it, N takes this back"), SV_ARG(next->row.title),
              str_c(&at));
    str_deinit(&at);
}

static void tell_rest(struct desk *d, const struct agenda *a, const struct show_block *v,
                      enum show_move move) {
    if (move == SHOW_BACK)
        desk_done(d, "%s", _("No block is under way — n starts one"));
    else if (agenda_waits(a, clock_now()))
        tell_waits(d, &v[agenda_following(a)]);
    else
        desk_done(d, "%s", _("No block is under way — N takes it back"));
}

static void tell(struct desk *d, const struct show *show, int64_t block, enum show_move move) {
    const struct show_block *v;
    const struct agenda *a = clock_of(show, block, &v);
    int at = agenda_current(a);
    if (at == NO_BLOCK) {
        tell_rest(d, a, v, move);
        return;
    }
    if (move == SHOW_PAUSE)
        desk_done(d, "%s", _("The clock stands still — p lets it run on"));
    else if (move == SHOW_RESUME)
        desk_done(d, "%s", _("The clock runs on"));
    else if (move == SHOW_RESTART)
        desk_done(d, "%s", _("The block starts again, from now"));
    else
        desk_done(d, _("Now: %.*s — N takes it back"), SV_ARG(clock_name(show, block, &v[at])));
}

struct moving {
    int64_t event, block; /* block 0: the event's own clock */
    enum show_move move;
};

static bool move(struct desk *d, const struct moving *m, bool *done, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (m->block) return show_move_beside(&v, m->block, m->move, clock_now(), done, e);
    return show_move(&v, m->event, m->move, clock_now(), done, e);
}

static bool move_and_tell(struct desk *d, const struct moving *m, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct show show;
    bool done;
    if (!move(d, m, &done, e) || !show_read(&v, m->event, clock_now(), &show, e)) return false;
    const struct show_block *blocks;
    bool more = agenda_following(clock_of(&show, m->block, &blocks)) != NO_BLOCK;
    if (done)
        tell(d, &show, m->block, m->move);
    else if (m->move == SHOW_NEXT && (more || running(&show, m->block)))
        desk_done(d, "%s", _("pressed twice within three seconds: counted once"));
    else
        desk_done(d, "%s", _("there is no block to go to"));
    return true;
}

static bool move_all_the_same(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)answer;
    return move_and_tell(d, data, e);
}

/* An event of another day is not started by a slip. */
static bool of_another_day(const struct show *show, const struct desk *d) {
    bool begun = false;
    for (size_t i = 0; i < show->n; i++) begun = begun || show->agenda.v[i].started != NO_MOMENT;
    return show->day != d->today && !begun && show->open;
}

static enum reply go(struct lines_screen *s, struct desk *d, enum show_move which) {
    const struct show *show = agenda_show(s);
    struct error e = {0};
    if (!show) return EATEN;
    int64_t block = agenda_selected(s);
    struct moving m = {show->event.id, agenda_track(show, block) ? block : 0, which};
    if (which == SHOW_NEXT && of_another_day(show, d)) {
        desk_confirm(d, _("This event is on another day"),
                     lines_printf(s, _("It is planned on %s; started now, it takes place today."),
                                  lines_day(s, show->day)),
                     NULL, _("start it now"), move_all_the_same, &m, sizeof m);
        return EATEN;
    }
    return move_and_tell(d, &m, &e) ? EATEN : desk_fail(d, &e);
}

/* The time a block has run is forgotten with a restart, and nothing brings it back: not by a slip. */
static enum reply restart(struct lines_screen *s, struct desk *d) {
    const struct show *show = agenda_show(s);
    const struct show_block *v;
    if (!show) return EATEN;
    int64_t block = agenda_selected(s);
    const struct agenda *a = clock_of(show, block, &v);
    int at = agenda_current(a);
    int ran = at == NO_BLOCK ? 0 : (int)((clock_now() - a->v[at].started) / MINUTE_MS);
    if (ran < 1) return go(s, d, SHOW_RESTART);
    struct moving m = {show->event.id, agenda_track(show, block) ? block : 0, SHOW_RESTART};
    desk_confirm(d, _("Begin the block anew?"),
                 lines_printf(s, _("%.*s has run for %d min: they would be forgotten."),
                              SV_ARG(clock_name(show, block, &v[at])), ran),
                 NULL, _("begin anew"), move_all_the_same, &m, sizeof m);
    return EATEN;
}

static enum reply pause(struct lines_screen *s, struct desk *d) {
    const struct show *show = agenda_show(s);
    const struct show_block *v;
    if (!show) return EATEN;
    const struct agenda *a = clock_of(show, agenda_selected(s), &v);
    int at = agenda_current(a);
    bool paused = at != NO_BLOCK && a->v[at].state == BLOCK_PAUSED;
    return go(s, d, paused ? SHOW_RESUME : SHOW_PAUSE);
}

/* Minutes are for the selected block to come, else for the one under way. */
static int64_t meant(const struct show *show, int64_t block) {
    int at = agenda_place(show, block);
    bool own = agenda_track(show, block) || (at != NO_BLOCK && show->agenda.v[at].state == BLOCK_PENDING);
    return own ? block : running(show, block);
}

static enum reply add(struct lines_screen *s, struct desk *d, int minutes) {
    const struct show *show = agenda_show(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    bool done;
    int64_t block = show ? meant(show, agenda_selected(s)) : 0;
    if (!block) return EATEN;
    if (!show_add(&v, block, minutes, clock_now(), &done, &e)) return desk_fail(d, &e);
    const struct show_track *track = agenda_track(show, block);
    const struct show_block *b = track ? track->v : &show->v[agenda_place(show, block)];
    if (done)
        desk_done(d, _("%.*s: %+d min"), SV_ARG(clock_name(show, block, b)), minutes);
    else
        desk_warn(d, "%s",
                  _("this block does not change by minutes: its end is promised, or nothing is left"));
    return EATEN;
}

static enum reply skip(struct lines_screen *s, struct desk *d) {
    const struct show *show = agenda_show(s);
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t block = agenda_selected(s);
    bool done;
    if (!show || !block) return EATEN;
    bool under_way = block == running(show, block);
    if (!show_skip(&v, block, (struct reasons){0}, clock_now(), &done, &e)) return desk_fail(d, &e);
    if (done && under_way)
        desk_done(d, "%s", _("The block was left out — N takes it back"));
    else if (done)
        desk_done(d, "%s", _("The block is left out — u undoes it"));
    return EATEN;
}

/* The first panel that the block under way needs; other blocks open as rows. */
static enum reply open_panel(struct lines_screen *s, struct desk *d) {
    const struct show *show = agenda_show(s);
    int64_t block = agenda_selected(s);
    if (!show || !block || block != running(show, 0)) return PASS;
    struct sv codes = show->v[show->current].panels, code;
    while (sv_next(&codes, ' ', &code)) {
        const struct panel *p = panel_named(code, show->stage);
        if (!p) continue;
        desk_panel(d, p->stage, p->code);
        return EATEN;
    }
    return PASS;
}

static enum reply recover(struct lines_screen *s, struct desk *d) {
    const struct show *show = agenda_show(s);
    if (show)
        desk_go(d,
                (struct place){
                    .screen = "recovery", .stage = -1, .entity = show->event.entity, .id = show->event.id});
    return EATEN;
}

static bool speed_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)e;
    desk_rehearse(d, *(const int64_t *)data, arena_strndup(d->tmp, answer.p, answer.n));
    return true;
}

static enum reply rehearse(struct lines_screen *s, struct desk *d) {
    const struct question_choice speeds[] = {{"60", _("60 times as fast: a minute in a second"), NULL},
                                             {"10", _("10 times as fast: an hour in 6 minutes"), NULL},
                                             {"1", _("as on the day: a minute is a minute"), NULL}};
    const struct show *show = agenda_show(s);
    if (clock_speed() || !show || !show->n) return PASS;
    desk_choose(d, _("Rehearse it on a copy that is thrown away"), speeds, sizeof speeds / sizeof *speeds,
                speed_chosen, &show->event.id, sizeof show->event.id);
    return EATEN;
}

static enum reply to_minutes(struct lines_screen *s, struct desk *d) {
    const struct named *event = &agenda_show(s)->event;
    desk_go(d, (struct place){.screen = "closing", .stage = -1, .entity = event->entity, .id = event->id});
    return EATEN;
}

enum reply agenda_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_NEXT:
        return go(s, d, SHOW_NEXT);
    case ACTION_PREVIOUS:
        return go(s, d, SHOW_BACK);
    case ACTION_ROUND:
        return restart(s, d);
    case ACTION_PAUSE:
        return pause(s, d);
    case ACTION_MORE:
        return add(s, d, 1);
    case ACTION_LESS:
        return add(s, d, -1);
    case ACTION_SKIP:
        return skip(s, d);
    case ACTION_RECOVER:
        return recover(s, d);
    case ACTION_OPEN:
        return open_panel(s, d);
    case ACTION_REHEARSE:
        return rehearse(s, d);
    case ACTION_MINUTES:
        return to_minutes(s, d);
    case ACTION_NOTE:
        return go_edit_field(d, entity_named("subgroup"), agenda_show(s)->subgroup, "scope_fr");
    default:
        return agenda_plan(s, d, action);
    }
}

bool agenda_begun(const struct show *show) {
    size_t i = 0;
    while (i < show->n && show->agenda.v[i].state == BLOCK_PENDING) i++;
    return i < show->n;
}

static bool can_move(const struct lines_screen *s, enum action action, const char **why) {
    const struct show *show = agenda_show(s);
    bool live = show && running(show, agenda_selected(s));
    *why = _("the event is over or cancelled: its run of show stays");
    if (!show || !show->open) return false;
    *why = _("there is no block yet: w brings a model run of show");
    if (!show->n) return false;
    *why = _("no block is under way: n starts one");
    if (action == ACTION_PAUSE || action == ACTION_ROUND) return live;
    if (action == ACTION_PREVIOUS) return agenda_begun(show);
    *why = _("the end is not late: there is nothing to catch up");
    return action != ACTION_RECOVER || show->over.end >= MINUTE_MS;
}

static bool can_close(const struct show *show, const char **why) {
    bool live = show && choice_is(show->state, "live");
    *why = _("this event was not held yet: there are no minutes to close");
    if (!show || (show->open && !live)) return false;
    *why = _("the minutes are closed");
    return live || choice_is(show->state, "held");
}

bool agenda_can(const struct lines_screen *s, enum action action, const char **why) {
    switch (action) {
    case ACTION_NEXT:
    case ACTION_PREVIOUS:
    case ACTION_PAUSE:
    case ACTION_ROUND:
    case ACTION_MORE:
    case ACTION_LESS:
    case ACTION_RECOVER:
        return can_move(s, action, why);
    case ACTION_SKIP:
    case ACTION_INSERT:
    case ACTION_SWAP:
    case ACTION_SPLIT:
    case ACTION_DUE:
    case ACTION_GROUP:
    case ACTION_MOVE_UP:
    case ACTION_MOVE_DOWN:
        *why = _("no block is selected");
        return agenda_selected(s) != 0;
    case ACTION_SHORT:
        if (!lines_has_subject(s, why)) return false;
        *why = _("the event is over or cancelled: its run of show stays");
        return agenda_show(s) && agenda_show(s)->open;
    case ACTION_REHEARSE:
        *why = _("there is no block yet: w brings a model run of show");
        return agenda_show(s) && agenda_show(s)->n;
    case ACTION_MINUTES:
        return can_close(agenda_show(s), why);
    case ACTION_NOTE:
        *why = _("this event is not the meeting of a group");
        return agenda_show(s) && agenda_show(s)->subgroup;
    default:
        return true;
    }
}
