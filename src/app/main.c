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
static int face_open(struct cli_face *face) {
    struct settings *cfg = &face->settings;
    struct error e = {0};
    if (face->theme && !setting_choose(cfg, setting_find("theme"), sv_from(face->theme), &e))
        return face_fail(&e);
    if (face->language) i18n_init(face->language);
    for (size_t i = 0; i < face->problems.n; i++) fprintf(stderr, "catalyse: %s\n", face->problems.v[i]);
    db_log_start();
    struct app_options asked = {
        .path = face->path, .room = face->room, .color = face->color, .problems = &face->problems};
    int status = app_run(&asked, cfg, &e);
    return e.code ? face_fail(&e) : status;
}

static int face_run(struct cli_face *face) {
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    return face->path && !terminal ? cli_summary(face->path) : face_open(face);
}

int main(int argc, char **argv) {
    struct cli_face face = {0};
    i18n_init(NULL);
    int status = cli_run(argc, argv, &face);
    if (status < 0) status = face_run(&face);
    arena_deinit(&face.arena);
    return status;
}
