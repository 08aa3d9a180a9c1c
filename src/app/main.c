#include "catalyse/app/run.h"
#include "catalyse/base/i18n.h"
#include "catalyse/cli/cli.h"
#include "catalyse/store/db.h"
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int face_fail(const struct error *e) {
    fprintf(stderr, "catalyse: %s\n", e->text);
    return error_status(e->code);
}

/* Without a terminal the programme is summed up; that is no failure. */
static int face_open(const struct cli_face *face) {
    struct arena a = {0};
    struct problems problems = {0};
    struct settings cfg;
    struct error e = {0};
    settings_load(&cfg, face->settings, &a, &problems);
    if (face->theme && !setting_choose(&cfg, setting_find("theme"), sv_from(face->theme), &e))
        return face_fail(&e);
    static const char *const languages[] = {NULL, "fr", "en"};
    if (face->language || cfg.language != LANGUAGE_AUTO)
        i18n_init(face->language ? face->language : languages[cfg.language]);
    for (size_t i = 0; i < problems.n; i++) fprintf(stderr, "catalyse: %s\n", problems.v[i]);
    db_log_start();
    struct run run = {.path = face->path, .room = face->room, .color = face->color, .problems = &problems};
    int status = app_run(&run, &cfg, &e);
    arena_deinit(&a);
    return e.code ? face_fail(&e) : status;
}

int main(int argc, char **argv) {
    struct cli_face face = {0};
    i18n_init(NULL);
    int status = cli_run(argc, argv, &face);
    if (status >= 0) return status;
    if (face.path && !(isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))) return cli_summary(face.path);
    return face_open(&face);
}
