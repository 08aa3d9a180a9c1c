#include "catalyse/screen/recent.h"
#include "catalyse/base/fs.h"

enum { RECENT_BYTES = 1 << 16 };

size_t recent_list(struct arena *a, const char *out[static RECENT_MAX]) {
    struct str text = {0};
    struct error e = {0};
    size_t n = 0;
    if (fs_read(xdg_path(a, XDG_STATE, "recent"), RECENT_BYTES, &text, &e)) {
        struct sv rest = str_sv(&text), line;
        while (n < RECENT_MAX && sv_next(&rest, '\n', &line)) {
            const char *path = arena_strndup(a, line.p, line.n);
            if (line.n && fs_exists(path)) out[n++] = path;
        }
    }
    str_deinit(&text);
    return n;
}

void recent_add(const char *path) {
    struct arena a = {0};
    const char *old[RECENT_MAX];
    size_t n = recent_list(&a, old);
    struct str text = {0};
    struct error e = {0};
    str_addf(&text, "%s\n", path);
    for (size_t i = 0; i < n && i + 1 < RECENT_MAX; i++)
        if (!sv_is(sv_from(path), old[i])) str_addf(&text, "%s\n", old[i]);
    if (!fs_mkdirs(xdg_path(&a, XDG_STATE, NULL), &e) ||
        !fs_write(xdg_path(&a, XDG_STATE, "recent"), str_sv(&text), &e))
        log_line("%s", e.text);
    str_deinit(&text);
    arena_deinit(&a);
}
