#include "screen/parts/sheet_pick.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/sheet.h"
#include "catalyse/store/db.h"
#include <stdio.h>
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

/* Which sheet, of which event; 0: the one it guesses. */
struct wanted {
    char code[24];
    int64_t event;
};

static bool open_sheet(struct desk *d, const void *data, struct sv path, struct error *e) {
    const struct wanted *w = data;
    const char *file = arena_strndup(d->tmp, path.p, path.n);
    if (!fs_exists(file)) return error_set(e, ERR_NO_FILE, _("there is no file '%s'"), file);
    desk_go(d, (struct place){.screen = "sheet",
                              .stage = -1,
                              .id = w->event,
                              .param = arena_printf(d->tmp, "%s=%s", w->code, file)});
    return true;
}

static const char ELSEWHERE[] = "";

static void ask_path(struct desk *d, const struct wanted *w) {
    desk_ask_line(d, _("Import a file"), _("Path of the file (/home/…/answers.csv)"), SV(""), open_sheet, w,
                  sizeof *w);
}

static bool picked(struct desk *d, const void *data, struct sv path, struct error *e) {
    if (path.n) return open_sheet(d, data, path, e);
    ask_path(d, data);
    return true;
}

enum reply sheet_pick_for(struct desk *d, const char *code, int64_t event) {
    struct choices choices = {0};
    struct wanted w = {.event = event};
    snprintf(w.code, sizeof w.code, "%s", code);
    const char *dirs[DOWNLOADS_MAX], *slash = strrchr(db_path(d->db), '/');
    size_t n = download_dirs(d->tmp, dirs);
    if (slash)
        offer_folder(d, arena_strndup(d->tmp, db_path(d->db), (size_t)(slash - db_path(d->db))), &choices);
    for (size_t i = 0; i < n; i++) offer_folder(d, dirs[i], &choices);
    if (!choices.n) {
        ask_path(d, &w);
        return EATEN;
    }
    VEC_PUSH(d->tmp, &choices, (struct question_choice){ELSEWHERE, _("another file: type its path"), NULL});
    desk_choose(d, _("Import which file?"), choices.v, choices.n, picked, &w, sizeof w);
    return EATEN;
}

enum reply sheet_pick(struct desk *d, const char *code) {
    return sheet_pick_for(d, code, 0);
}
