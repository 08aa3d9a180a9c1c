#include "screen/parts/file_pick.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/db.h"
#include <string.h>

struct choices {
    struct question_choice *v;
    size_t n, cap;
};

struct picking {
    const struct file_ask *ask;
    answer_fn *then;
    char data[64];
};

static const char ELSEWHERE[] = "", HERE[] = ".";

static bool wanted(const struct file_ask *ask, const char *name) {
    struct str folded = {0};
    bool found = false;
    text_fold(sv_from(name), &folded);
    for (size_t i = 0; ask->ends[i] && !found; i++) found = sv_ends(str_sv(&folded), sv_from(ask->ends[i]));
    str_deinit(&folded);
    return found;
}

static void offer_folder(struct desk *d, const struct file_ask *ask, const char *dir, struct choices *out) {
    struct error ignored;
    char **names;
    size_t n;
    if (!fs_list(dir, "", d->tmp, &names, &n, &ignored)) return;
    for (size_t i = 0; i < n; i++) {
        if (!wanted(ask, names[i])) continue;
        const char *path = fs_join(d->tmp, dir, names[i]);
        const char *label = strcmp(dir, HERE) ? arena_printf(d->tmp, "%s — %s", names[i], dir) : names[i];
        VEC_PUSH(d->tmp, out, (struct question_choice){path, label, NULL});
    }
}

/* What is dropped on a terminal comes with quotes around it and a blank behind. */
static struct sv without_quotes(struct sv path) {
    path = sv_trim(path);
    bool quoted = path.n > 1 && (path.p[0] == '\'' || path.p[0] == '"') && path.p[path.n - 1] == path.p[0];
    return quoted ? sv_of(path.p + 1, path.n - 2) : path;
}

static bool give(struct desk *d, const void *data, struct sv typed, struct error *e) {
    const struct picking *p = data;
    struct sv path = without_quotes(typed);
    const char *file = arena_strndup(d->tmp, path.p, path.n);
    if (!path.n) return error_set(e, ERR_USAGE, "%s", _("type its folder and name, or drop the file here"));
    if (!fs_exists(file)) return error_set(e, ERR_NO_FILE, _("there is no file '%s'"), file);
    return p->then(d, p->data, sv_from(file), e);
}

static void ask_path(struct desk *d, const struct picking *p) {
    desk_ask_line(d, _(p->ask->title), _(p->ask->path), SV(""), give, p, sizeof *p);
}

static bool picked(struct desk *d, const void *data, struct sv path, struct error *e) {
    if (path.n) return give(d, data, path, e);
    ask_path(d, data);
    return true;
}

enum reply file_pick(struct desk *d, const struct file_ask *ask, answer_fn *then, const void *data,
                     size_t n) {
    struct picking p = {.ask = ask, .then = then};
    struct choices choices = {0};
    const char *dirs[DOWNLOADS_MAX];
    size_t n_dirs = download_dirs(d->tmp, dirs);
    BUG_ON(n > sizeof p.data);
    if (n) memcpy(p.data, data, n);
    offer_folder(d, ask, d->db ? fs_dirname(d->tmp, db_path(d->db)) : HERE, &choices);
    for (size_t i = 0; i < n_dirs; i++) offer_folder(d, ask, dirs[i], &choices);
    if (!choices.n) {
        ask_path(d, &p);
        return EATEN;
    }
    VEC_PUSH(d->tmp, &choices, (struct question_choice){ELSEWHERE, _("another file: type its path"), NULL});
    desk_choose(d, _(ask->which), choices.v, choices.n, picked, &p, sizeof p);
    return EATEN;
}
