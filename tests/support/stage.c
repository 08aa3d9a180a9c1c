#include "stage.h"
#include "catalyse/service/session.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The file a session was made into, to be copied for each stage. */
static const char *master(struct stage *s, const char *name, struct error *e) {
    struct session_report report;
    const char *path =
        arena_printf(&s->arena, "%s/master-%s-%ld.catalyse", getenv("TMPDIR"), name, (long)getpid());
    if (fs_exists(path)) return path;
    return session_create(name, path, "Leïla", &s->arena, &report, e) ? path : NULL;
}

static bool copy(struct stage *s, const char *from, struct error *e) {
    static int serial;
    struct str bytes = {0};
    snprintf(s->path, sizeof s->path, "%s/stage-%ld-%d.catalyse", getenv("TMPDIR"), (long)getpid(), serial++);
    bool ok = fs_read(from, 64u << 20, &bytes, e) && fs_write(s->path, str_sv(&bytes), e);
    str_deinit(&bytes);
    return ok;
}

static void on_progress(void *context, uint64_t work) {
    struct stage *s = context;
    (void)work;
    s->patience.stop |= s->patience.left-- == 0;
}

static void patience_begin(struct stage *s) {
    s->patience.left = s->patience.after - 1;
    s->patience.stop = s->patience.after == 0;
}

void stage_stop_after(struct stage *s, long ticks) {
    s->patience.after = ticks;
    app_patience(s->app, (struct watch){.cancel = &s->patience.stop, .progress = on_progress, .context = s});
}

static bool begin(struct stage *s, struct error *e) {
    s->app = app_new(s->path[0] ? s->path : NULL, s->frame.rows, s->frame.cols, &s->cfg, e);
    return s->app && stage_resize(s, s->frame.rows, s->frame.cols);
}

bool stage_open(struct stage *s, const char *name, int rows, int cols, const char *lang, bool seen,
                struct error *e) {
    memset(s, 0, sizeof *s);
    settings_default(&s->cfg);
    s->cfg.seen_by_group_at_open = seen;
    s->cfg.backups = 0;
    s->patience.after = -1;
    i18n_init(lang);
    frame_init(&s->frame, rows, cols);
    const char *from = strcmp(name, "none") ? master(s, name, e) : "";
    if (!from || (from[0] && !copy(s, from, e))) return false;
    if (!begin(s, e)) return false;
    /* Copies share the name under which drafts are kept. */
    return !s->path[0] || draft_remove_all(db_own_folder(app_db(s->app)), NULL, e);
}

bool stage_reopen(struct stage *s, struct error *e) {
    app_free(s->app);
    return begin(s, e);
}

void stage_close(struct stage *s) {
    struct error e;
    app_free(s->app);
    frame_deinit(&s->frame);
    arena_deinit(&s->arena);
    if (s->path[0]) fs_remove(s->path, &e);
}

bool stage_event(struct stage *s, const struct event *e) {
    patience_begin(s);
    bool on = app_step(s->app, e);
    s->rings += (app_requests(s->app) & APP_BELL) != 0;
    if (app_busy(s->app)) app_work(s->app);
    app_draw(s->app, &s->frame);
    return on;
}

bool stage_key(struct stage *s, uint32_t key) {
    struct event e = event_key(key);
    e.now = clock_now();
    s->keys++;
    return stage_event(s, &e);
}

bool stage_keys(struct stage *s, struct sv names) {
    struct sv name;
    while (sv_next(&names, ' ', &name)) {
        struct keyseq seq;
        if (!name.n) continue;
        if (!keyseq_parse(name, &seq)) return false;
        for (size_t i = 0; i < seq.n; i++) stage_key(s, seq.key[i]);
    }
    return true;
}

bool stage_type(struct stage *s, struct sv text) {
    size_t at = 0;
    uint32_t cp;
    bool on = true;
    while (on && utf8_next(text, &at, &cp)) on = stage_key(s, cp);
    return on;
}

bool stage_resize(struct stage *s, int rows, int cols) {
    struct event e = event_resize(rows, cols);
    frame_resize(&s->frame, rows, cols);
    return stage_event(s, &e);
}

void stage_text(struct stage *s, struct str *out) {
    str_clear(out);
    frame_dump(&s->frame, 0, out);
}
