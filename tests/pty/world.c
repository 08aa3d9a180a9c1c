#include "world.h"
#include "catalyse/base/fs.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *program(void) {
    const char *path = getenv("CATALYSE_PROGRAM");
    if (!path) fail_msg("CATALYSE_PROGRAM names the program to test");
    return path;
}

/* The programme all tests begin with is made once. */
static void master(char *path, size_t size) {
    snprintf(path, size, "%s/master.catalyse", getenv("TMPDIR"));
    if (fs_exists(path)) return;
    struct str said = {0};
    const char *words[] = {program(), "new", path, "--from", "lisiere", NULL};
    int status = job_run(words, NULL, &said);
    if (status) fail_msg("cannot make the sample: %s", str_c(&said));
    str_deinit(&said);
}

static void copy(const char *from, const char *to) {
    struct str bytes = {0};
    struct error e = {0};
    if (!fs_read(from, 64u << 20, &bytes, &e) || !fs_write(to, str_sv(&bytes), &e)) fail_msg("%s", e.text);
    str_deinit(&bytes);
}

void world_fresh(struct world *w) {
    char from[300];
    master(from, sizeof from);
    copy(from, w->file);
}

int world_begin(void **state) {
    struct world *w = calloc(1, sizeof *w);
    *state = w;
    snprintf(w->dir, sizeof w->dir, "%s/world-XXXXXX", getenv("TMPDIR"));
    if (!w || !mkdtemp(w->dir)) return -1;
    snprintf(w->file, sizeof w->file, "%s/lisiere.catalyse", w->dir);
    world_fresh(w);
    return 0;
}

int world_end(void **state) {
    struct world *w = *state;
    terminal_close(&w->one);
    terminal_close(&w->two);
    str_deinit(&w->said);
    free(w);
    return 0;
}

/* Everything the program keeps for a user goes into the folder. */
static void environment(const struct world *w, struct arena *a, const char *const *more,
                        const char *out[static WORLD_ENV]) {
    size_t n = 0;
    out[n++] = "CATALYSE_NOW=2026-12-01T09:00:00";
    out[n++] = arena_printf(a, "XDG_STATE_HOME=%s/state", w->dir);
    out[n++] = arena_printf(a, "XDG_CONFIG_HOME=%s/config", w->dir);
    out[n++] = arena_printf(a, "XDG_DOCUMENTS_DIR=%s", w->dir);
    for (size_t i = 0; more && more[i] && n + 1 < WORLD_ENV; i++) out[n++] = more[i];
    out[n] = NULL;
}

void world_start(struct world *w, struct terminal *t, const char *const *words, const struct job_options *o) {
    struct arena a = {0};
    const char *env[WORLD_ENV], *argv[WORLD_ENV] = {program()};
    struct job_options own = o ? *o : (struct job_options){0};
    for (size_t i = 0; words[i] && i + 2 < WORLD_ENV; i++) argv[i + 1] = words[i];
    environment(w, &a, own.env, env);
    own.env = env;
    if (!own.rows) own.rows = 24, own.cols = 80;
    terminal_close(t);
    bool ok = terminal_open(t, argv, &own);
    arena_deinit(&a);
    assert_true(ok);
}

void world_open(struct world *w, struct terminal *t, const char *language, const char *const *more) {
    const char *words[] = {w->file, NULL}, *env[WORLD_ENV] = {NULL};
    char name[32];
    snprintf(name, sizeof name, "LANGUAGE=%s", language);
    env[0] = name;
    for (size_t i = 0; more && more[i] && i + 2 < WORLD_ENV; i++) env[i + 1] = more[i];
    world_start(w, t, words, &(struct job_options){.env = env});
}

struct terminal *world_face(struct world *w) {
    world_open(w, &w->one, "fr", NULL);
    see(&w->one, FIRST_SCREEN);
    return &w->one;
}

int world_run(struct world *w, const char *first, ...) {
    const char *argv[WORLD_ENV] = {program(), first}, *env[WORLD_ENV];
    struct arena a = {0};
    va_list list;
    va_start(list, first);
    for (size_t n = 2; n + 1 < WORLD_ENV && (argv[n] = va_arg(list, const char *)); n++) continue;
    va_end(list);
    environment(w, &a, NULL, env);
    str_clear(&w->said);
    int status = job_run(argv, env, &w->said);
    arena_deinit(&a);
    return status;
}

const char *world_tool(struct arena *a, const char *name) {
    const char *slash = strrchr(program(), '/');
    return arena_printf(a, "%.*s/tests/%s", (int)(slash - program()), program(), name);
}

bool world_unchanged(struct world *w) {
    assert_int_equal(world_run(w, "history", w->file, NULL), 0);
    struct sv said = str_sv(&w->said);
    if (sv_find(said, '\n') + 1 == said.n) return true;
    printf("%s", str_c(&w->said));
    return false;
}

void world_write(struct world *w, const char *name, struct sv content) {
    struct arena a = {0};
    struct error e = {0};
    char *path = fs_join(&a, w->dir, name), *folder = arena_printf(&a, "%s", path);
    *strrchr(folder, '/') = '\0';
    bool ok = fs_mkdirs(folder, &e) && fs_write(path, content, &e);
    arena_deinit(&a);
    assert_true(ok);
}
