#include "catalyse/service/pictures.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/photo_jpeg.h"
#include "service/programme/picture.h"
#include <string.h>

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void put_base64(struct str *out, struct sv bytes) {
    for (size_t i = 0; i < bytes.n; i += 3) {
        size_t left = bytes.n - i;
        uint32_t group = 0;
        for (size_t k = 0; k < 3; k++) group = group << 8 | (k < left ? (unsigned char)bytes.p[i + k] : 0u);
        for (size_t k = 0; k < 4; k++)
            str_addc(out, k <= left ? base64_digits[group >> (18 - 6 * k) & 63] : '=');
    }
}

/* --- drawings --- */

static bool starts_at(struct sv text, size_t at, const char *word) {
    return sv_starts(sv_of(text.p + at, text.n - at), sv_from(word));
}

/* Behind href= and url( only what is in the drawing itself: "#name". */
static bool leads_elsewhere(struct sv text, size_t at) {
    size_t to = starts_at(text, at, "url(") ? at + 4 : starts_at(text, at, "href=") ? at + 5 : 0;
    while (to && to < text.n && strchr("\"' ", text.p[to])) to++;
    return to && (to >= text.n || text.p[to] != '#');
}

static bool is_handler(struct sv text, size_t at) {
    size_t end = at + 3;
    if (!starts_at(text, at, " on") && !starts_at(text, at, "\non")) return false;
    while (end < text.n && text.p[end] >= 'a' && text.p[end] <= 'z') end++;
    return end < text.n && text.p[end] == '=';
}

static bool is_drawing(struct arena *a, struct sv bytes) {
    static const char *const banned[] = {"<script", "<foreignobject", "<!", "<iframe", "<image",
                                         "@import", "javascript:",    "&#", "<?xml-"};
    char *low = arena_strndup(a, bytes.p, bytes.n);
    for (size_t i = 0; i < bytes.n; i++)
        if (low[i] >= 'A' && low[i] <= 'Z') low[i] = (char)(low[i] + ('a' - 'A'));
    struct sv text = sv_of(low, bytes.n);
    bool svg = false;
    for (size_t at = 0; at < text.n; at++) {
        svg = svg || starts_at(text, at, "<svg");
        for (size_t k = 0; k < sizeof banned / sizeof *banned; k++)
            if (starts_at(text, at, banned[k])) return false;
        if (leads_elsewhere(text, at) || is_handler(text, at)) return false;
    }
    return svg && (sv_starts(text, SV("<svg")) || sv_starts(text, SV("<?xml")));
}

/* By its first bytes; NULL when it is something else. */
static const char *type_of(struct arena *a, struct sv bytes) {
    static const char png[] = "\x89PNG\r\n\x1a\n", jpeg[] = "\xff\xd8\xff";
    if (bytes.n > 8 && !memcmp(bytes.p, png, 8)) return "image/png";
    if (bytes.n > 3 && !memcmp(bytes.p, jpeg, 3)) return "image/jpeg";
    return is_drawing(a, bytes) ? "image/svg+xml" : NULL;
}

static bool refuse_kind(struct sv bytes, const char *name, struct error *e) {
    enum { BRAND_AT = 4 };
    if (bytes.n > BRAND_AT && starts_at(bytes, BRAND_AT, "ftyphe"))
        return error_set(
            e, ERR_DATA,
            _("'%s' is a HEIC photo: export it as JPEG, or set the telephone's camera to the most "
              "compatible format"),
            name);
    return error_set(e, ERR_DATA,
                     _("'%s' is neither a PNG nor a JPEG nor a plain SVG drawing: export it as one of them"),
                     name);
}

/* A PNG without the notes of whoever made it: place, camera, hour, words. What follows no rule stays. */
static void put_png(struct str *out, struct sv bytes) {
    enum { HEAD = 8, LENGTH = 4, AROUND = 12 };
    static const char notes[] = "eXIf tEXt zTXt iTXt tIME";
    size_t at = HEAD;
    str_add(out, sv_of(bytes.p, HEAD));
    while (bytes.n - at >= AROUND) {
        const unsigned char *p = (const unsigned char *)bytes.p + at;
        size_t n = ((size_t)p[0] << 24 | (size_t)p[1] << 16 | (size_t)p[2] << 8 | p[3]) + AROUND;
        if (n > bytes.n - at) break;
        if (!memmem(notes, sizeof notes, p + LENGTH, LENGTH)) str_add(out, sv_of(bytes.p + at, n));
        at += n;
    }
    str_add(out, sv_of(bytes.p + at, bytes.n - at));
}

/* As large as it is, when that is small enough. */
static bool keep_size(struct sv bytes, const char *name, struct str *out, struct error *e) {
    enum { KIB = 1024 };
    bool png = sv_starts(bytes, SV("\x89PNG"));
    if (png) put_png(out, bytes);
    if (!png) str_add(out, bytes);
    if (out->n <= PICTURE_MAX) return true;
    return error_set(
        e, ERR_DATA,
        _("'%s' has %zu kB, at most %d are kept: save it as JPEG, which is made smaller by itself"), name,
        out->n / KIB, PICTURE_MAX / KIB);
}

static bool take(struct sv bytes, const char *name, struct str *uri, struct error *e) {
    struct arena a = {0};
    struct str kept = {0};
    const char *type = type_of(&a, bytes);
    bool jpeg = type && !strcmp(type, "image/jpeg");
    bool ok = !type  ? refuse_kind(bytes, name, e)
              : jpeg ? photo_jpeg(bytes, name, PICTURE_MAX, &kept, e)
                     : keep_size(bytes, name, &kept, e);
    if (ok) str_addf(uri, "data:%s;base64,", type);
    if (ok) put_base64(uri, str_sv(&kept));
    str_deinit(&kept);
    arena_deinit(&a);
    return ok;
}

bool picture_read(const char *path, struct str *uri, struct error *e) {
    enum { READ_MAX = 64 * 1024 * 1024 };
    struct str bytes = {0};
    bool ok = fs_read(path, READ_MAX, &bytes, e) && take(str_sv(&bytes), fs_basename(path), uri, e);
    str_deinit(&bytes);
    return ok;
}

/* --- what is kept --- */

static const struct {
    const char *start, *ending;
} kinds[] = {{"data:image/png;base64,", ".png"},
             {"data:image/jpeg;base64,", ".jpg"},
             {"data:image/svg+xml;base64,", ".svg"}};

/* Whatever wrote it: a type that is known, then digits. The number of the type, -1 when it is no picture. */
static int kind_of(struct sv uri) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t at = strlen(kinds[i].start);
        if (!sv_starts(uri, sv_from(kinds[i].start))) continue;
        while (at < uri.n && (uri.p[at] == '=' || (uri.p[at] && strchr(base64_digits, uri.p[at])))) at++;
        return at == uri.n ? (int)i : -1;
    }
    return -1;
}

const char *picture_ending(struct sv uri) {
    int kind = kind_of(uri);
    return kind < 0 ? "" : kinds[kind].ending;
}

static void put_bytes(struct str *out, struct sv digits) {
    uint32_t group = 0;
    for (size_t i = 0; i < digits.n && digits.p[i] != '='; i++) {
        group = group << 6 | (uint32_t)(strchr(base64_digits, digits.p[i]) - base64_digits);
        if (i % 4) str_addc(out, (char)(group >> (6 - i % 4 * 2) & 0xff));
    }
}

bool picture_write(const char *path, struct sv uri, struct error *e) {
    struct str bytes = {0};
    int kind = kind_of(uri);
    size_t at = kind < 0 ? uri.n : strlen(kinds[kind].start);
    put_bytes(&bytes, sv_of(uri.p + at, uri.n - at));
    bool ok = fs_write(path, str_sv(&bytes), e);
    str_deinit(&bytes);
    return ok;
}

struct sv picture_of(const struct record *r) {
    struct sv uri = record_text(r, "data");
    return kind_of(uri) < 0 ? SV_NULL : uri;
}

/* --- the logo --- */

struct logo_job {
    const struct view *v;
    struct sv name, uri;
    struct act *act;
};

static bool logo_now(struct db *db, void *ctx, struct error *e) {
    struct logo_job *job = ctx;
    const struct entity *entity = entity_named("picture");
    struct change c;
    int64_t id;
    if (!record_id(db, entity, SV(PICTURE_LOGO), &id, e)) return false;
    if (id && !change_open(&c, job->v, entity, id, e)) return false;
    if (!id) change_new(&c, job->v, entity);
    c.after->ref = SV(PICTURE_LOGO);
    if (!change_put(&c, SV("name"), job->name, e) || !change_put(&c, SV("data"), job->uri, e) ||
        !change_save(&c, e))
        return false;
    job->act->row = c.after->id;
    return true;
}

bool logo_set(const struct view *v, const char *path, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("picture")};
    struct str uri = {0};
    bool ok = picture_read(path, &uri, e);
    struct logo_job job = {v, sv_from(fs_basename(path)), str_sv(&uri), &act};
    ok = ok && tx_run(v->db, &act, logo_now, &job, e);
    str_deinit(&uri);
    return ok;
}

bool logo_read(const struct view *v, struct sv *uri, struct error *e) {
    const struct entity *entity = entity_named("picture");
    struct record *r;
    int64_t id;
    *uri = SV_NULL;
    if (!record_id(v->db, entity, SV(PICTURE_LOGO), &id, e)) return false;
    if (!id) return true;
    if (!record_find_ref(v->db, v->arena, entity, SV(PICTURE_LOGO), &r, e)) return false;
    *uri = picture_of(r);
    return true;
}
