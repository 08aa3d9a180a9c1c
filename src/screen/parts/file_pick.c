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

static const char HERE[] = ".";

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

static struct sv without_quotes(struct sv path) {
    path = sv_trim(path);
    bool quoted = path.n > 1 && (path.p[0] == '\'' || path.p[0] == '"') && path.p[path.n - 1] == path.p[0];
    return quoted ? sv_of(path.p + 1, path.n - 2) : path;
}

static const char *without_backslashes(struct arena *a, const char *path) {
    char *out = arena_strndup(a, path, strlen(path)), *to = out;
    for (const char *from = path; *from; from++) {
        if (*from == '\\' && from[1]) from++;
        *to++ = *from;
    }
    *to = '\0';
    return out;
}

/* Where files are looked for, NULL behind the last. */
enum { PLACES_MAX = DOWNLOADS_MAX + 2 };
static void places(struct desk *d, const char *out[static PLACES_MAX + 1]) {
    const char *beside = d->db ? fs_dirname(d->tmp, db_path(d->db)) : HERE;
    size_t n = 0;
    out[n++] = beside;
    if (!fs_same(beside, HERE)) out[n++] = HERE;
    n += download_dirs(d->tmp, out + n);
    out[n] = NULL;
}

/* The file or folder that is meant: as typed or as a terminal writes what is dropped on it, quoted or with
 * backslashes; a name alone in one of the places. NULL when there is none. */
static const char *meant(struct desk *d, struct sv typed) {
    struct sv path = without_quotes(typed);
    const char *file = path_typed(d->tmp, arena_strndup(d->tmp, path.p, path.n)), *dirs[PLACES_MAX + 1];
    if (!fs_exists(file)) file = without_backslashes(d->tmp, file);
    if (fs_exists(file) || *file == '/') return fs_exists(file) ? file : NULL;
    places(d, dirs);
    for (size_t i = 0; dirs[i]; i++)
        if (fs_exists(fs_join(d->tmp, dirs[i], file))) return fs_join(d->tmp, dirs[i], file);
    return NULL;
}

static void offer_files(struct desk *d, const struct picking *p, struct choices *choices);

/* A folder: which of its files. */
static bool look_into(struct desk *d, const struct picking *p, const char *dir, struct error *e) {
    struct choices choices = {0};
    offer_folder(d, p->ask, dir, &choices);
    if (!choices.n) return error_set(e, ERR_NO_FILE, _("no file in '%s' can be taken here"), dir);
    offer_files(d, p, &choices);
    return true;
}

static bool give(struct desk *d, const void *data, struct sv typed, struct error *e) {
    const struct picking *p = data;
    if (!without_quotes(typed).n)
        return error_set(e, ERR_USAGE, "%s", _("type its folder and name, or drop the file here"));
    const char *file = meant(d, typed);
    if (!file)
        return error_set(e, ERR_NO_FILE, _("there is no file '%s': type its folder too, or drop it here"),
                         text_quote(without_quotes(typed)).p);
    return fs_is_dir(file) ? look_into(d, p, file, e) : p->then(d, p->data, sv_from(file), e);
}

static void ask_path(struct desk *d, const struct picking *p, struct sv typed) {
    desk_ask_line(d, _(p->ask->title), _(p->ask->path), typed, give, p, sizeof *p);
}

/* What was typed to find a file in the list may be its path. */
static bool picked(struct desk *d, const void *data, struct sv path, struct error *e) {
    if (!sv_starts(path, SV(CHOICE_TYPED))) return give(d, data, path, e);
    struct sv typed = sv_trim(sv_of(path.p + 1, path.n - 1));
    if (typed.n && meant(d, typed)) return give(d, data, typed, e);
    ask_path(d, data, typed);
    return true;
}

static void offer_files(struct desk *d, const struct picking *p, struct choices *choices) {
    struct question_choice elsewhere = {CHOICE_TYPED, _("another file: type its path"), NULL};
    VEC_PUSH(d->tmp, choices, elsewhere);
    desk_choose(d, _(p->ask->which), choices->v, choices->n, picked, p, sizeof *p);
}

enum reply file_pick(struct desk *d, const struct file_ask *ask, answer_fn *then, const void *data,
                     size_t n) {
    struct picking p = {.ask = ask, .then = then};
    struct choices choices = {0};
    const char *dirs[PLACES_MAX + 1];
    BUG_ON(n > sizeof p.data);
    if (n) memcpy(p.data, data, n);
    places(d, dirs);
    for (size_t i = 0; dirs[i]; i++) offer_folder(d, ask, dirs[i], &choices);
    if (choices.n)
        offer_files(d, &p, &choices);
    else
        ask_path(d, &p, SV(""));
    return EATEN;
}
