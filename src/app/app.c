#include "catalyse/app/app.h"
#include "app/context.h"
#include "app/file.h"
#include "app/help.h"
#include "app/keys.h"
#include "app/live.h"
#include "app/nav.h"
#include "app/palette.h"
#include "app/rehearsal.h"
#include "app/room.h"
#include "app/state.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/store/db.h"
#include <limits.h>
#include <string.h>

enum {
    UNWATCHED_MS = 500, /* how often to look for other processes where the file cannot be watched */
    UNWATCHED_ROOM_MS = 200,
    REHEARSED_MS = 50 /* how often at most to draw a clock that runs fast */
};

struct app *app_new(const char *path, int rows, int cols, struct settings *cfg, struct error *e) {
    struct app *a = xcalloc(1, sizeof *a);
    a->cfg = cfg;
    a->rows = rows;
    a->cols = cols;
    a->now = clock_now();
    a->live.revision = -1;
    a->viewer = cfg->seen_by_group_at_open ? AUD_FUNDS : AUD_ME;
    a->shown.language = (int)i18n_lang();
    a->shown.borders = cfg->borders;
    a->shown.mouse = cfg->mouse;
    memcpy(a->shown.theme, cfg->theme, sizeof a->shown.theme);
    struct problems keys = {0};
    keys_load(a, &keys);
    app_warn(a, &keys);
    if (nav_open(a, path, e)) return a;
    app_free(a);
    return NULL;
}

void app_free(struct app *a) {
    if (!a) return;
    nav_close_all(a);
    palette_close(a);
    help_close(a);
    question_free(a->question);
    question_free(a->nav.question);
    context_free(&a->context);
    live_free(&a->live);
    beside_free(&a->beside);
    room_free(&a->room);
    rehearsal_free(a);
    keymap_deinit(&a->keys);
    str_deinit(&a->toast.text);
    str_deinit(&a->drafting.key);
    str_deinit(&a->waiting.news);
    str_deinit(&a->unlock);
    arena_deinit(&a->palette_keep);
    arena_deinit(&a->tmp);
    if (a->db) db_close(a->db);
    xfree(a);
}

void app_warn(struct app *a, const struct problems *problems) {
    struct desk d = app_desk(a);
    struct error e = {0};
    for (size_t i = 0; i < problems->n; i++) log_line("%s", problems->v[i]);
    if (!problems_check(problems, &e)) desk_fail(&d, &e);
}

void app_patience(struct app *a, struct watch watch) {
    a->patience = watch;
    a->waiting.watch = &a->patience;
}

void app_waiting_news(struct app *a, const struct watch_news *news) {
    if (!a->waiting.say) return;
    str_clear(&a->waiting.news);
    a->waiting.say(news, &a->waiting.news);
}

bool app_quiet(const struct app *a) {
    return a->quiet;
}

bool app_busy(const struct app *a) {
    return a->db && (a->backup_due || a->context.guide_due || nav_beside_due(a));
}

void app_work(struct app *a) {
    arena_reset(&a->tmp);
    nav_beside(a);
    context_guide(a);
    app_backup(a);
    if (a->db) db_rest(a->db);
}

bool app_in_chord(const struct app *a) {
    struct event first = event_key(a->pending.n ? a->pending.key[0] : 0);
    return a->pending.n && !event_is_char(&first);
}

static int sooner(int a, int64_t b) {
    return b < a ? (int)b : a;
}

/* The clock in the title moves once a minute, that of a block under way and the screen as they say; a message
 * goes away by itself. */
static int frame_timeout(const struct app *a) {
    if (clock_frozen()) return INT_MAX;
    int64_t unit = live_unit(a);
    int wait = sooner((int)(unit - a->now % unit), live_wait(a));
    int64_t changes = nav_changes(a);
    if (changes) wait = sooner(wait, changes > a->now ? changes - a->now : 0);
    bool fades = a->toast.kind != TOAST_NONE && a->toast.kind != TOAST_ERROR && a->toast_until > a->now;
    if (fades) wait = sooner(wait, a->toast_until - a->now);
    if (a->drafting.key.n) wait = sooner(wait, a->drafting.due > a->now ? a->drafting.due - a->now : 0);
    if (!clock_speed()) return wait;
    return wait / clock_speed() < REHEARSED_MS ? REHEARSED_MS : wait / clock_speed();
}

int app_timeout(const struct app *a) {
    bool watched = !a->db || db_watch_fd(a->db) >= 0;
    int wait = a->room.alone ? room_timeout(a) : frame_timeout(a);
    if (a->room.open) wait = sooner(wait, room_timeout(a));
    if (!watched) wait = sooner(wait, a->room.open ? UNWATCHED_ROOM_MS : UNWATCHED_MS);
    return wait == INT_MAX ? -1 : wait;
}

int app_watch(const struct app *a) {
    return a->db ? db_watch_fd(a->db) : -1;
}

unsigned app_requests(struct app *a) {
    unsigned r = a->requests;
    a->requests = 0;
    return r;
}
