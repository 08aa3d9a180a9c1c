#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"
#include "catalyse/cli/cli.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/db.h"
#include "cli/command.h"
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* Whoever read our output has gone: that needs no words. */
static bool nobody_reads(void) {
    struct pollfd out = {.fd = STDOUT_FILENO};
    return poll(&out, 1, 0) == 1 && (out.revents & POLLERR);
}

static int failed(const struct error *e) {
    if (!nobody_reads()) out_tell("%s", e->text);
    return error_status(e->code);
}

static void ignore_broken_pipes(void) {
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, NULL);
}

bool entity_word(const char *name, const struct entity **out, struct error *e) {
    struct sv word = sv_from(name);
    *out = entity_find(word);
    if (*out) return true;
    struct nearest near = {.word = word};
    for (size_t i = 0; i < N_ENTITIES; i++) nearest_try(&near, ENTITIES[i]->name);
    struct quote q = text_quote(word);
    if (near.name)
        return error_set(e, ERR_USAGE, _("there is no entity '%s': did you mean '%s'?"), q.p, near.name);
    return error_set(e, ERR_USAGE, _("there is no entity '%s': see 'catalyse list --help'"), q.p);
}

static bool view_open(struct view *v, const char *path, enum db_mode mode, const char *author,
                      struct error *e) {
    db_log_start();
    v->viewer = viewer_me();
    v->today = clock_today();
    return db_open(path, mode, (struct registry){ENTITIES, N_ENTITIES}, author, &v->db, e);
}

static bool prepare(struct cli *c, struct error *e) {
    const char *kinds = c->words->command->kinds;
    const char *entity = strchr(kinds, WORD_ENTITY);
    if (entity && !entity_word(c->words->args[entity - kinds], &c->entity, e)) return false;
    enum db_mode mode = c->words->command->formats ? DB_ANSWER : DB_COMMAND;
    return *kinds != WORD_PROGRAMME ||
           view_open(&c->view, c->words->args[0], mode, settings_author(c->settings), e);
}

static int command_run(const struct words *w, struct settings *settings, struct arena *a) {
    struct error e = {0};
    struct cli c = {.words = w, .settings = settings, .view.arena = a};
    bool ok = prepare(&c, &e) && w->command->run(&c, &e) && out_said(&e);
    db_close(c.view.db);
    return ok ? c.status : failed(&e);
}

static bool settings_read(const struct words *w, struct cli_face *face, struct error *e) {
    static const char *const languages[] = {[LANGUAGE_FR] = "fr", [LANGUAGE_EN] = "en"};
    const char *path = w->value[OPT_SETTINGS];
    settings_load(&face->settings, path, &face->arena, &face->problems);
    if (face->settings.language != LANGUAGE_AUTO) i18n_init(languages[face->settings.language]);
    if (path && !fs_exists(path)) return error_set(e, ERR_CONFIG, _("there are no settings '%s'"), path);
    return true;
}

static void schema_print(void) {
    struct str schema = {0};
    dump_schema(&schema);
    out_say("%s", str_c(&schema));
    str_deinit(&schema);
}

static int help_run(const struct words *w, struct error *e) {
    if (w->value[OPT_VERSION])
        out_say("catalyse %s", CATALYSE_VERSION);
    else if (w->value[OPT_COMPLETE])
        complete_print(w->value[OPT_COMPLETE]);
    else if (w->value[OPT_SCHEMA])
        schema_print();
    else if (w->command)
        help_command(w);
    else
        help_all();
    return out_said(e) ? 0 : failed(e);
}

static int face_found(const struct words *w, struct cli_face *face, struct error *e) {
    face->path = w->n_args ? w->args[0] : NULL;
    face->color = w->value[OPT_COLOR];
    face->theme = w->value[OPT_THEME];
    face->language = w->value[OPT_LANGUAGE];
    face->room = w->command;
    if (!face->path || w->command || fs_exists(face->path)) return -1;
    struct nearest near = {.word = sv_from(face->path)};
    for (size_t i = 0; i < N_COMMANDS; i++) nearest_try(&near, COMMANDS[i].name);
    struct quote q = text_quote(near.word);
    if (near.name)
        error_set(e, ERR_NO_FILE, _("there is no file '%s': did you mean the command '%s'?"), q.p, near.name);
    else
        error_set(e, ERR_NO_FILE,
                  _("there is no file and no command '%s': 'catalyse new %s' makes a programme"), q.p, q.p);
    return failed(e);
}

/* On a terminal a command that knows colours has it whole. */
static bool opens_face(const struct command *c) {
    if (!c) return true;
    return c->options & OPTION_BIT(OPT_COLOR) && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

static int words_run(int argc, char **argv, struct cli_face *face) {
    struct arena *a = &face->arena;
    struct words w;
    struct error e = {0};
    bool ok = words_parse(argc, argv, a, &w, &e);
    if (ok && w.value[OPT_VERSION]) return help_run(&w, &e);
    if (!settings_read(&w, face, &e)) return failed(&e);
    /* Once more, for the words of what is wrong: the language is known now. */
    if (!ok && !words_parse(argc, argv, a, &w, &e)) return failed(&e);
    if (w.value[OPT_HELP] || w.value[OPT_COMPLETE] || w.value[OPT_SCHEMA]) return help_run(&w, &e);
    if (opens_face(w.command)) return face_found(&w, face, &e);
    for (size_t i = 0; i < face->problems.n; i++) out_tell("%s", face->problems.v[i]);
    return command_run(&w, &face->settings, a);
}

int cli_run(int argc, char **argv, struct cli_face *face) {
    ignore_broken_pipes();
    return words_run(argc, argv, face);
}

int cli_summary(const char *path) {
    struct arena a = {0};
    struct view v = {.arena = &a};
    struct error e = {0};
    out_tell("%s", _("there is no terminal here: this is the programme in short"));
    bool ok = view_open(&v, path, DB_ANSWER, "", &e) && summary_say(&v, &e) && out_said(&e);
    db_close(v.db);
    arena_deinit(&a);
    return ok ? 0 : failed(&e);
}
