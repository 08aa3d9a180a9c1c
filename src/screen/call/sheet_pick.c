#include "catalyse/base/fs.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/sheet.h"
#include "catalyse/store/db.h"
#include "screen/call/sheet.h"
#include <string.h>

/* Exports lie beside the programme or where the browser puts what it fetches. */

struct choices {
    struct question_choice *v;
    size_t n, cap;
};

static bool is_table(const char *name) {
    static const char *const ends[] = {".csv", ".CSV", ".tsv", ".TSV", ".txt", ".TXT"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (sv_ends(sv_from(name), sv_from(ends[i]))) return true;
    return false;
}

static void offer_folder(struct desk *d, const char *dir, struct choices *out) {
    struct error ignored;
    char **names;
    size_t n;
    if (!fs_list(dir, "", d->tmp, &names, &n, &ignored)) return;
    for (size_t i = 0; i < n; i++) {
        if (!is_table(names[i])) continue;
        const char *path = fs_join(d->tmp, dir, names[i]);
        VEC_PUSH(d->tmp, out,
                 (struct question_choice){path, arena_printf(d->tmp, "%s — %s", names[i], dir), NULL});
    }
}

static bool open_sheet(struct desk *d, const void *code, struct sv path, struct error *e) {
    const char *file = arena_strndup(d->tmp, path.p, path.n);
    if (!fs_exists(file)) return error_set(e, ERR_NO_FILE, _("there is no file '%s'"), file);
    desk_go(d, (struct place){.screen = "sheet",
                              .stage = -1,
                              .param = arena_printf(d->tmp, "%s=%s", (const char *)code, file)});
    return true;
}

static const char ELSEWHERE[] = "";

static void ask_path(struct desk *d, const char *code) {
    desk_ask_line(d, _("Import a file"), _("Path of the file (/home/…/answers.csv)"), SV(""), open_sheet,
                  code, strlen(code) + 1);
}

static bool picked(struct desk *d, const void *code, struct sv path, struct error *e) {
    if (path.n) return open_sheet(d, code, path, e);
    ask_path(d, code);
    return true;
}

enum reply sheet_pick(struct desk *d, const char *code) {
    struct choices choices = {0};
    const char *dirs[DOWNLOADS_MAX], *slash = strrchr(db_path(d->db), '/');
    size_t n = download_dirs(d->tmp, dirs);
    if (slash)
        offer_folder(d, arena_strndup(d->tmp, db_path(d->db), (size_t)(slash - db_path(d->db))), &choices);
    for (size_t i = 0; i < n; i++) offer_folder(d, dirs[i], &choices);
    if (!choices.n) {
        ask_path(d, code);
        return EATEN;
    }
    VEC_PUSH(d->tmp, &choices, (struct question_choice){ELSEWHERE, _("another file: type its path"), NULL});
    desk_choose(d, _("Import which file?"), choices.v, choices.n, picked, code, strlen(code) + 1);
    return EATEN;
}
