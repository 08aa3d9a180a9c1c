#include "report/writers/logo.h"
#include "catalyse/base/fs.h"
#include "catalyse/store/db.h"
#include "report/kinds/front.h"
#include <string.h>

static void put_base64(struct str *out, struct sv bytes) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < bytes.n; i += 3) {
        size_t left = bytes.n - i;
        uint32_t group = 0;
        for (size_t k = 0; k < 3; k++) group = group << 8 | (k < left ? (unsigned char)bytes.p[i + k] : 0u);
        for (size_t k = 0; k < 4; k++) str_addc(out, k <= left ? digits[group >> (18 - 6 * k) & 63] : '=');
    }
}

/* By its first bytes; NULL when it is something else. */
static const char *type_of(struct sv bytes) {
    static const char png[] = "\x89PNG\r\n\x1a\n", jpeg[] = "\xff\xd8\xff";
    if (bytes.n > 8 && !memcmp(bytes.p, png, 8)) return "image/png";
    return bytes.n > 3 && !memcmp(bytes.p, jpeg, 3) ? "image/jpeg" : NULL;
}

static const char *path_of(struct db *db, struct sv name, struct arena *a) {
    const char *path = db_path(db), *slash = strrchr(path, '/');
    const char *folder = slash ? arena_strndup(a, path, (size_t)(slash - path) + 1) : ".";
    return fs_join(a, folder, arena_strndup(a, name.p, name.n));
}

bool logo_read(struct db *db, struct sv name, struct doc *d) {
    struct str bytes = {0}, uri = {0};
    struct error e;
    if (sv_find(name, '/') < name.n) return false;
    bool ok = fs_read(path_of(db, name, d->arena), LOGO_MAX, &bytes, &e);
    const char *type = ok ? type_of(str_sv(&bytes)) : NULL;
    if (type) {
        str_addf(&uri, "data:%s;base64,", type);
        put_base64(&uri, str_sv(&bytes));
        d->logo = doc_copy(d, &uri);
    }
    str_deinit(&bytes);
    str_deinit(&uri);
    return type != NULL;
}
