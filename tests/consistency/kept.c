#include "catalyse/base/fs.h"
#include "tests.h"
#include <stdlib.h>

enum { KEPT_MAX = 1024 * 1024 };

void kept_read(const char *path, struct str *out) {
    struct error e;
    if (!fs_read(path, KEPT_MAX, out, &e)) fail_msg("%s", e.text);
}

void kept_check(const char *path, struct sv now) {
    struct str was = {0};
    struct error e;
    const char *update = getenv("UPDATE");
    if (update && *update) {
        if (!fs_write(path, now, &e)) fail_msg("%s", e.text);
        return;
    }
    kept_read(path, &was);
    bool same = sv_eq(str_sv(&was), now);
    str_deinit(&was);
    if (!same) fail_msg("%s differs from the tables: make check-consistency UPDATE=1", path);
}
