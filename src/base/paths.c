#include "base/paths.h"
#include "catalyse/base/fs.h"
#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *variable, *below_home;
} folders[] = {
    [XDG_CONFIG] = {"XDG_CONFIG_HOME", ".config"},
    [XDG_STATE] = {"XDG_STATE_HOME", ".local/state"},
};

static const char *home(void) {
    const char *path = getenv("HOME");
    if (path && *path == '/') return path;
    const struct passwd *me = getpwuid(getuid());
    return me && me->pw_dir && *me->pw_dir == '/' ? me->pw_dir : "/";
}

static char *join_below(struct arena *a, char *path, const char *below) {
    return below && *below ? fs_join(a, path, below) : path;
}

char *xdg_path(struct arena *a, enum xdg kind, const char *below) {
    const char *base = getenv(folders[kind].variable);
    char *path = base && *base == '/' ? fs_join(a, base, "catalyse")
                                      : fs_join(a, fs_join(a, home(), folders[kind].below_home), "catalyse");
    return join_below(a, path, below);
}

const char *path_typed(struct arena *a, const char *text) {
    if (text[0] != '~' || (text[1] && text[1] != '/')) return text;
    return text[1] ? fs_join(a, home(), text + 2) : home();
}

size_t download_dirs(struct arena *a, const char *out[static DOWNLOADS_MAX]) {
    static const char *const below_home[DOWNLOADS_MAX] = {"Téléchargements", "Downloads"};
    const char *given = getenv("XDG_DOWNLOAD_DIR");
    size_t n = 0;
    if (given && *given == '/') {
        out[0] = arena_strndup(a, given, strlen(given));
        return fs_is_dir(given);
    }
    for (size_t i = 0; i < DOWNLOADS_MAX; i++) {
        const char *dir = fs_join(a, home(), below_home[i]);
        if (fs_is_dir(dir)) out[n++] = dir;
    }
    return n;
}

char *documents_dir(struct arena *a) {
    const char *given = getenv("XDG_DOCUMENTS_DIR");
    const char *usual = fs_join(a, home(), "Documents");
    if (!given || *given != '/' || !fs_is_dir(given)) given = fs_is_dir(usual) ? usual : home();
    return fs_join(a, given, "catalyse");
}

/* The folder `up` levels above the running program (0: the one it is in); NULL when unknown. */
static char *program_dir(struct arena *a, int up) {
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0) return NULL;
    path[n] = '\0';
    for (int i = 0; i <= up; i++) {
        char *slash = strrchr(path, '/');
        if (!slash) return NULL;
        *slash = '\0';
    }
    return arena_strndup(a, path, strlen(path));
}

/* Where the program was put, whatever prefix it was built for. */
static const char *prefix(struct arena *a) {
    char *dir = program_dir(a, 1);
    return dir && fs_is_dir(fs_join(a, dir, "share/catalyse")) ? dir : CATALYSE_PREFIX;
}

static bool is_source_tree(struct arena *a, const char *dir) {
    return dir && fs_is_dir(fs_join(a, dir, "themes")) && fs_is_dir(fs_join(a, dir, "sample-sessions"));
}

char *data_path(struct arena *a, const char *below) {
    const char *given = getenv("CATALYSE_DATADIR");
    if (given && *given) return join_below(a, arena_strndup(a, given, strlen(given)), below);
    char *tree = program_dir(a, 1);
    if (is_source_tree(a, tree)) return join_below(a, tree, below);
    return join_below(a, fs_join(a, prefix(a), "share/catalyse"), below);
}

char *locale_path(struct arena *a) {
    for (int up = 0; up < 2; up++) {
        char *dir = program_dir(a, up);
        if (!dir) break;
        char *locale = fs_join(a, dir, "locale");
        if (fs_exists(fs_join(a, locale, "fr/LC_MESSAGES/catalyse.mo"))) return locale;
    }
    return fs_join(a, prefix(a), "share/locale");
}
