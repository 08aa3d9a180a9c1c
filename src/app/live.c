#include "app/live.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/screen/clock.h"
#include "catalyse/store/db.h"

/* The clock of the event under way, whatever screen is shown: what it says, when that changes, when it rings.
 * It is what the file says; between two moments nothing is kept that could drift. */

static const struct show_block *current(const struct live *l) {
    return l->show.current == NO_BLOCK ? NULL : &l->show.v[l->show.current];
}

bool live_runs(const struct app *a) {
    return a->live.on && current(&a->live);
}

static bool paused(const struct live *l) {
    return l->show.agenda.v[l->show.current].state == BLOCK_PAUSED;
}

/* At tables the round says what to do; false: there are none. */
static bool round_show(const struct live *l, bool seconds, struct str *out) {
    static const struct agenda_bells none = {{NO_BELL, NO_BELL, NO_BELL}};
    const struct agenda_round *r = &l->show.round;
    if (r->of < 2) return false;
    str_addf(out, _("Round %d of %d"), r->no, r->of);
    if (r->no == r->of) return true;
    str_addz(out, ", ");
    clock_left(r->left_ms, &none, seconds, out);
    str_addz(out, _(", then ring"));
    return true;
}

/* With the time left where the screen does not show it. */
static const char *instruction(struct live *l, const struct show_block *b, const char *left, bool seconds) {
    struct str line = {0};
    struct sv what = b->instruction.n ? b->instruction : b->row.title;
    if (paused(l))
        str_addf(&line, _("paused — %.*s"), SV_ARG(what));
    else if (left)
        str_addf(&line, "%s — ", left);
    bool rounds = !paused(l) && round_show(l, seconds, &line);
    if (!paused(l) && !rounds) str_add(&line, what);
    return str_keep(&line, &l->words).p;
}

/* As the user set it. */
static const char *key_of(struct app *a, enum action action) {
    struct str text = {0};
    const struct keyseq *seq = keymap_first(&a->keys, (int)action);
    if (seq) keyseq_show(seq, &text);
    return str_keep(&text, &a->live.words).p;
}

static void then_show(const struct show *s, const char *key, struct str *out) {
    struct str at = {0};
    if (s->following == NO_BLOCK) {
        str_addf(out, _("%s: the last block ends."), key);
        return;
    }
    const struct show_block *next = &s->v[s->following];
    clock_time(next->t.expected.start, &at);
    str_addf(out, _("%s: then %.*s, at %s."), key, SV_ARG(next->row.title), str_c(&at));
    str_deinit(&at);
}

static bool late(const struct show *s) {
    return s->over.end >= MINUTE_MS && s->following != NO_BLOCK;
}

/* Something is to be done now, not only when the block is over. */
static bool presses(const struct live *l) {
    return paused(l) || (l->show.round.over && l->show.round.of) || late(&l->show);
}

/* What to do next: end the pause, go on (with the key `next`), catch up. */
static const char *next_gesture(struct app *a, enum action next) {
    struct live *l = &a->live;
    const struct show *s = &l->show;
    struct str line = {0}, by = {0};
    int spare = agenda_spare(&s->agenda, s->left_ms);
    clock_late(s->over.end, &by);
    if (paused(l))
        str_addf(&line, _("%s: the clock runs on."), key_of(a, ACTION_PAUSE));
    else if (s->round.over && s->round.of && s->round.last)
        str_addf(&line, _("Rounds over: %s rings, %s goes on."), key_of(a, ACTION_RING), key_of(a, next));
    else if (s->round.over && s->round.of)
        str_addf(&line, _("Round %d is over: ring with %s, have them change tables."), s->round.over,
                 key_of(a, ACTION_RING));
    else if (late(s) && spare > 0)
        str_addf(&line, _("%s. %s: plans to catch up (%d min can be found)"), str_c(&by),
                 key_of(a, ACTION_RECOVER), spare);
    else if (late(s))
        str_addf(&line, _("%s. %s: say a later end"), str_c(&by), key_of(a, ACTION_RECOVER));
    else
        then_show(s, key_of(a, next), &line);
    str_deinit(&by);
    return str_keep(&line, &l->words).p;
}

static struct live_words words_of(struct app *a, const struct show_block *b, const char *left,
                                  enum action next) {
    struct live *l = &a->live;
    return (struct live_words){.now = instruction(l, b, left, a->cfg->clock_seconds),
                               .next = next_gesture(a, next),
                               .presses = presses(l)};
}

static void say(struct app *a) {
    struct live *l = &a->live;
    const struct show_block *b = current(l);
    arena_reset(&l->words);
    if (!b) return;
    struct str left = {0};
    clock_left(l->show.left_ms, &b->bells, a->cfg->clock_seconds, &left);
    l->here = words_of(a, b, NULL, ACTION_NEXT);
    l->away = words_of(a, b, str_c(&left), ACTION_CLOCK_NEXT);
    str_deinit(&left);
    l->role = clock_role(agenda_near(l->show.left_ms, &b->bells));
}

/* It stays its time, also under what is typed just then. */
static void said_ringing(struct app *a) {
    a->toast_until = 0;
    a->rung_until = INT64_MAX;
}

/* A threshold passed while we looked on rings and is said; one long past is only shown. */
static void warn(struct app *a) {
    struct live *l = &a->live;
    const struct show_block *b = current(l);
    enum agenda_near near = b ? agenda_near(l->show.left_ms, &b->bells) : TIME_AMPLE;
    bool same = b && b->row.id == l->block;
    if (same && near > l->near) {
        struct desk d = app_desk(a);
        desk_warn(&d, _("%.*s: %s"), SV_ARG(b->row.title), clock_warning(near));
        said_ringing(a);
        if (!b->silent && a->cfg->bell) a->requests |= APP_BELL;
    }
    l->block = b ? b->row.id : 0;
    l->near = near;
}

/* The block a subgroup's own clock runs for; NULL: none, or it says what that of the event says. */
static const struct show_block *own_block(const struct show *s, const struct show_track *t) {
    bool runs = t->current != NO_BLOCK && t->agenda.v[t->current].state == BLOCK_RUNNING;
    return runs && t->left_ms != s->left_ms ? &t->v[t->current] : NULL;
}

/* The threshold it passed in the last `since` ms; TIME_AMPLE: none. */
static enum agenda_near passed(const struct show *s, const struct show_track *t, int64_t since) {
    const struct show_block *b = own_block(s, t);
    enum agenda_near near = b ? agenda_near(t->left_ms, &b->bells) : TIME_AMPLE;
    return b && near > agenda_near(t->left_ms + since, &b->bells) ? near : TIME_AMPLE;
}

/* "Food, Mobility: wrap up", those that passed that threshold. True: somebody's bell rings. */
static bool say_passed(const struct show *s, int64_t since, enum agenda_near near, struct str *out) {
    struct str names = {0};
    bool rings = false;
    for (size_t i = 0; i < s->n_tracks; i++) {
        const struct show_track *t = &s->tracks[i];
        if (passed(s, t, since) != near) continue;
        str_addf(&names, "%s%.*s", names.n ? ", " : "", SV_ARG(t->name));
        rings = rings || !t->v[t->current].silent;
    }
    if (names.n) str_addf(out, _("%s%s: %s"), out->n ? " · " : "", str_c(&names), clock_warning(near));
    str_deinit(&names);
    return rings;
}

/* What the clocks of subgroups pass while we looked on is said together, and rung once. */
static void warn_of_tracks(struct app *a, int64_t since) {
    struct str said = {0};
    bool rings = false;
    for (enum agenda_near near = TIME_OVER; near > TIME_AMPLE; near--)
        rings = say_passed(&a->live.show, since, near, &said) || rings;
    struct desk d = app_desk(a);
    if (said.n) {
        desk_warn(&d, "%s", str_c(&said));
        said_ringing(a);
    }
    if (rings && a->cfg->bell) a->requests |= APP_BELL;
    str_deinit(&said);
}

/* When the next of them warns, in ms. */
static int64_t tracks_warn_in(const struct show *s) {
    int64_t wait = INT64_MAX;
    for (size_t i = 0; i < s->n_tracks; i++) {
        const struct show_block *b = own_block(s, &s->tracks[i]);
        int64_t in = b ? agenda_near_in(s->tracks[i].left_ms, &b->bells) : INT64_MAX;
        if (in < wait) wait = in;
    }
    return wait;
}

/* The end of a round is said once, and rung; the room sees it too. */
static void call(struct app *a, bool looked_before) {
    struct live *l = &a->live;
    struct room_call now = room_call_of(&l->show);
    bool news = looked_before && now.block && !room_call_same(&now, &l->called);
    if (now.block) l->called = now;
    if (!news) return;
    struct desk d = app_desk(a);
    desk_warn(&d, "%s",
              now.last ? _("The last round is over: the room sees “Back together”")
                       : _("The round is over: the room sees “Change tables”"));
    said_ringing(a);
    if (a->cfg->bell) a->requests |= APP_BELL;
}

static void look_at(struct app *a) {
    struct live *l = &a->live;
    int64_t now = clock_now();
    show_at(&l->show, &l->words, now);
    bool looked_before = l->block != 0;
    if (looked_before) warn_of_tracks(a, now - l->looked_at);
    l->looked_at = now;
    warn(a);
    call(a, looked_before);
    say(a);
    l->changes_at = l->show.round.changes;
    int64_t warns = tracks_warn_in(&l->show);
    if (warns < l->changes_at - now) l->changes_at = now + warns;
    if (!current(l) || paused(l)) return;
    int64_t shown = now + agenda_shown_for(l->show.left_ms, a->cfg->clock_seconds);
    if (shown < l->changes_at) l->changes_at = shown;
}

static bool load(struct app *a, struct error *e) {
    struct live *l = &a->live;
    struct view v = {.db = a->db, .arena = &l->keep, .viewer = viewer_of(a->viewer), .today = clock_today()};
    int64_t event;
    arena_reset(&l->keep);
    l->on = false;
    if (!show_live(&v, &event, e)) return false;
    if (!event) return true;
    l->on = show_read(&v, event, clock_now(), &l->show, e);
    return l->on;
}

void live_refresh(struct app *a) {
    struct live *l = &a->live;
    struct error e = {0};
    bool same =
        a->db && l->revision == db_revision(a->db) && l->viewer == a->viewer && l->lang == (int)i18n_lang();
    if (!a->db || same) return;
    l->revision = db_revision(a->db);
    l->viewer = a->viewer;
    l->lang = (int)i18n_lang();
    if (!load(a, &e)) {
        struct desk d = app_desk(a);
        desk_fail(&d, &e);
    }
    if (l->on) look_at(a);
}

/* A clock that was set back makes what was said wrong at once. */
bool live_due(const struct app *a) {
    int64_t now = clock_now();
    return a->live.on && (now >= a->live.changes_at || now < a->live.looked_at);
}

void live_tick(struct app *a) {
    if (live_due(a)) look_at(a);
}

int64_t live_wait(const struct app *a) {
    int64_t wait = a->live.changes_at - clock_now();
    if (!live_runs(a) || a->live.changes_at == INT64_MAX) return INT64_MAX;
    return wait > 0 ? wait : 0;
}

/* Two clocks that move each second would wake twice a second, and draw the eye twice: that of the block is
 * the one to look at. */
int64_t live_unit(const struct app *a) {
    enum { SECOND_MS = 1000 };
    return a->cfg->clock_seconds && live_wait(a) > SECOND_MS ? SECOND_MS : MINUTE_MS;
}

void live_free(struct live *l) {
    arena_deinit(&l->keep);
    arena_deinit(&l->words);
}

/* --- chords --- */

static bool move_on(struct app *a, const struct view *v, struct error *e) {
    bool done;
    return show_move(v, a->live.show.event.id, SHOW_NEXT, clock_now(), &done, e);
}

static bool add_minute(struct app *a, const struct view *v, int minutes, struct error *e) {
    bool done;
    return show_add(v, a->live.block, minutes, clock_now(), &done, e);
}

static bool pause_or_resume(struct app *a, const struct view *v, struct error *e) {
    bool done;
    enum show_move move = paused(&a->live) ? SHOW_RESUME : SHOW_PAUSE;
    return show_move(v, a->live.show.event.id, move, clock_now(), &done, e);
}

static void recover(struct app *a) {
    const struct named *event = &a->live.show.event;
    struct desk d = app_desk(a);
    desk_go(&d, (struct place){.screen = "recovery", .stage = -1, .entity = event->entity, .id = event->id});
}

static void tell(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    live_refresh(a);
    const struct show_block *b = current(&a->live);
    if (!a->live.on || !b)
        desk_done(&d, "%s", _("No block is under way — N takes it back"));
    else if (action == ACTION_PAUSE)
        desk_done(&d, "%s",
                  paused(&a->live) ? _("The clock stands still — p lets it run on") : _("The clock runs on"));
    else if (action == ACTION_CLOCK_NEXT)
        desk_done(&d, _("Now: %.*s — N takes it back"), SV_ARG(b->row.title));
    else
        desk_done(&d, _("%.*s: %+d min"), SV_ARG(b->row.title), action == ACTION_CLOCK_MORE ? 1 : -1);
}

void live_action(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    struct view v = app_view(a);
    struct error e = {0};
    bool ok = true;
    if (!live_runs(a)) {
        desk_warn(&d, "%s", _("no block is under way: n in the run of show starts one"));
        return;
    }
    if (action == ACTION_RECOVER) {
        recover(a);
        return;
    }
    if (action == ACTION_CLOCK_NEXT)
        ok = move_on(a, &v, &e);
    else if (action == ACTION_PAUSE)
        ok = pause_or_resume(a, &v, &e);
    else
        ok = add_minute(a, &v, action == ACTION_CLOCK_MORE ? 1 : -1, &e);
    if (ok)
        tell(a, action);
    else
        desk_fail(&d, &e);
}
