#include "service/programme/photo_jpeg.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
/* clang-format off: each needs what the one before declares */
#include <jerror.h>
#include <jpeglib.h>
/* clang-format on */

enum {
    MEGA = 1000 * 1000,
    PIXELS_MAX = 200 * MEGA,    /* what telephones take */
    PIXELS_AT_ONCE = 50 * MEGA, /* of a picture in several passes: all of it is in memory */
    PASSES_MAX = 100,           /* each costs as much as the first */
    SIDE_MAX = 3200,            /* what a sheet needs at most */
    EIGHTHS = 8,                /* the library unpacks at so many eighths of the size */
    RGB = 3
};

enum why { WHY_BROKEN = 1, WHY_CUT, WHY_LARGE, WHY_PRESS };

/* The library's only way to fail is a leap back; what is open is freed there. Its manager comes first, so
 * that the rest is found from the library's pointer. */
struct failing {
    struct jpeg_error_mgr manager;
    jmp_buf back;
};

struct bitmap {
    unsigned char *rgb;
    size_t width, height;
    int turn;  /* as the camera says: 1 … 8, 1 is upright */
    bool bare; /* not large, and there was nothing beside it, nor behind it */
};

static void leave(j_common_ptr j, enum why why) {
    longjmp(((struct failing *)j->err)->back, (int)why);
}

static void on_error(j_common_ptr j) {
    leave(j, WHY_BROKEN);
}

/* It goes on with grey where the file ends; half a sheet is no sheet. */
static void on_message(j_common_ptr j, int level) {
    if (level < 0 && j->err->msg_code == JWRN_JPEG_EOF) leave(j, WHY_CUT);
}

static void on_pass(j_common_ptr j) {
    if (j->is_decompressor && ((j_decompress_ptr)j)->input_scan_number > PASSES_MAX) leave(j, WHY_BROKEN);
}

static struct jpeg_error_mgr *failing_init(struct failing *f) {
    jpeg_std_error(&f->manager);
    f->manager.error_exit = on_error;
    f->manager.emit_message = on_message;
    return &f->manager;
}

/* --- upright --- */

/* `n` bytes at `at`, the first one last where the camera wrote so; 0 outside. */
static size_t number_at(struct sv tiff, size_t at, size_t n) {
    bool little = tiff.n && tiff.p[0] == 'I';
    size_t value = 0;
    if (at > tiff.n || tiff.n - at < n) return 0;
    for (size_t i = 0; i < n; i++)
        value = value << 8 | (unsigned char)tiff.p[little ? at + n - 1 - i : at + i];
    return value;
}

/* The tag that says how the camera was held, in the first directory of its notes. */
static int turn_of(struct sv tiff) {
    enum { TAG_TURN = 0x112, ENTRY = 12, DIRECTORY_AT = 4, VALUE_AT = 8 };
    size_t at = number_at(tiff, DIRECTORY_AT, 4), n = number_at(tiff, at, 2);
    for (size_t i = 0; i < n && at < tiff.n; i++) {
        size_t entry = at + 2 + i * ENTRY;
        size_t turn = number_at(tiff, entry + VALUE_AT, 2);
        if (number_at(tiff, entry, 2) == TAG_TURN) return turn >= 1 && turn <= 8 ? (int)turn : 1;
    }
    return 1;
}

static bool is_bare(const struct jpeg_decompress_struct *j) {
    if (j->image_width > SIDE_MAX || j->image_height > SIDE_MAX) return false;
    for (jpeg_saved_marker_ptr m = j->marker_list; m; m = m->next)
        if (m->marker != JPEG_APP0 || m->data_length < 4 || memcmp(m->data, "JFIF", 4) != 0) return false;
    return true;
}

/* Of all notes but Adobe's, which says how colours are kept. */
static void save_notes(struct jpeg_decompress_struct *j) {
    enum { NOTES = 16, COLOURS = 14, MOST = 0xffff };
    for (int i = 0; i < NOTES; i++)
        if (i != COLOURS) jpeg_save_markers(j, JPEG_APP0 + i, MOST);
    jpeg_save_markers(j, JPEG_COM, MOST);
}

static int turn_in(const struct jpeg_decompress_struct *j) {
    static const char head[] = "Exif\0";
    for (jpeg_saved_marker_ptr m = j->marker_list; m; m = m->next) {
        struct sv notes = sv_of((const char *)m->data, m->data_length);
        if (notes.n > sizeof head && !memcmp(notes.p, head, sizeof head))
            return turn_of(sv_of(notes.p + sizeof head, notes.n - sizeof head));
    }
    return 1;
}

/* Where the pixel of the upright picture is in the one that lies: turns 5 to 8 swap its sides, the others of
 * a mirror or of a half turn begin at the far end. */
static size_t lying_at(const struct bitmap *b, size_t x, size_t y) {
    bool side = b->turn >= 5;
    size_t col = side ? y : x, row = side ? x : y;
    if (b->turn == 2 || b->turn == 3 || b->turn == 7 || b->turn == 8) col = b->width - 1 - col;
    if (b->turn == 3 || b->turn == 4 || b->turn == 6 || b->turn == 7) row = b->height - 1 - row;
    return (row * b->width + col) * RGB;
}

static void turn_upright(struct bitmap *b) {
    bool side = b->turn >= 5;
    struct bitmap up = {
        .width = side ? b->height : b->width, .height = side ? b->width : b->height, .turn = 1};
    if (b->turn == 1) return;
    up.rgb = xcalloc(up.width * up.height, RGB);
    for (size_t y = 0; y < up.height; y++)
        for (size_t x = 0; x < up.width; x++)
            memcpy(up.rgb + (y * up.width + x) * RGB, b->rgb + lying_at(b, x, y), RGB);
    xfree(b->rgb);
    *b = up;
}

/* --- unpacking --- */

static void check(struct jpeg_decompress_struct *j) {
    size_t pixels = (size_t)j->image_width * j->image_height;
    size_t most = jpeg_has_multiple_scans(j) ? PIXELS_AT_ONCE : PIXELS_MAX;
    if (pixels > most) leave((j_common_ptr)j, WHY_LARGE);
    if (j->num_components == 4) leave((j_common_ptr)j, WHY_PRESS);
}

/* As few eighths as leave the longer side at least so long. */
static void scale(struct jpeg_decompress_struct *j, unsigned side) {
    unsigned longer = j->image_width > j->image_height ? j->image_width : j->image_height;
    j->scale_num = 1;
    j->scale_denom = EIGHTHS;
    while (j->scale_num < EIGHTHS && longer * j->scale_num / EIGHTHS < side) j->scale_num++;
}

static void unpack(struct jpeg_decompress_struct *j, struct sv bytes, unsigned side, struct bitmap *out) {
    save_notes(j);
    jpeg_mem_src(j, (const unsigned char *)bytes.p, bytes.n);
    jpeg_read_header(j, TRUE);
    check(j);
    scale(j, side);
    out->turn = turn_in(j);
    j->out_color_space = JCS_RGB;
    jpeg_start_decompress(j);
    out->width = j->output_width;
    out->height = j->output_height;
    out->rgb = xcalloc(out->width * out->height, RGB);
    while (j->output_scanline < j->output_height) {
        JSAMPROW row = out->rgb + j->output_scanline * out->width * RGB;
        jpeg_read_scanlines(j, &row, 1);
    }
    out->bare = is_bare(j);
    jpeg_finish_decompress(j);
    out->bare &= j->src->bytes_in_buffer == 0;
}

/* 0, or why not. */
static enum why bitmap_read(struct sv bytes, unsigned side, struct bitmap *out) {
    struct jpeg_decompress_struct j = {0};
    struct jpeg_progress_mgr passes = {.progress_monitor = on_pass};
    struct failing f;
    *out = (struct bitmap){0};
    j.err = failing_init(&f);
    int why = setjmp(f.back);
    if (!why) {
        jpeg_create_decompress(&j);
        j.progress = &passes;
        unpack(&j, bytes, side, out);
    }
    jpeg_destroy_decompress(&j);
    return (enum why)why;
}

/* --- packing --- */

static void pack(struct jpeg_compress_struct *j, const struct bitmap *b, int quality) {
    j->image_width = (JDIMENSION)b->width;
    j->image_height = (JDIMENSION)b->height;
    j->input_components = RGB;
    j->in_color_space = JCS_RGB;
    jpeg_set_defaults(j);
    jpeg_set_quality(j, quality, TRUE);
    j->optimize_coding = TRUE;
    jpeg_start_compress(j, TRUE);
    while (j->next_scanline < j->image_height) {
        JSAMPROW row = b->rgb + j->next_scanline * b->width * RGB;
        jpeg_write_scanlines(j, &row, 1);
    }
    jpeg_finish_compress(j);
}

/* The bytes are to be freed; NULL when the library failed. */
static unsigned char *bitmap_write(const struct bitmap *b, int quality, unsigned long *n) {
    struct jpeg_compress_struct j = {0};
    unsigned char *bytes = NULL;
    struct failing f;
    *n = 0;
    j.err = failing_init(&f);
    int why = setjmp(f.back);
    if (!why) {
        jpeg_create_compress(&j);
        jpeg_mem_dest(&j, &bytes, n);
        pack(&j, b, quality);
    }
    jpeg_destroy_compress(&j);
    return bytes;
}

/* The best quality that fits; false: none does. */
static bool fit(const struct bitmap *b, size_t most, struct str *out) {
    static const int qualities[] = {84, 74, 62, 50};
    bool fits = false;
    for (size_t i = 0; !fits && i < sizeof qualities / sizeof *qualities; i++) {
        unsigned long n;
        unsigned char *bytes = bitmap_write(b, qualities[i], &n);
        fits = bytes && n <= most;
        if (fits) str_add(out, sv_of((const char *)bytes, n));
        free(bytes);
    }
    return fits;
}

static bool refuse(enum why why, const char *name, struct error *e) {
    switch (why) {
    case WHY_CUT:
        return error_set(e, ERR_DATA, _("'%s' is cut short: copy it from the telephone once more"), name);
    case WHY_LARGE:
        return error_set(e, ERR_DATA, _("'%s' has more pixels than can be unpacked: save a smaller copy"),
                         name);
    case WHY_PRESS:
        return error_set(e, ERR_DATA, _("'%s' has the colours of a printing press: save it as RGB"), name);
    default:
        return error_set(e, ERR_DATA, _("'%s' is no JPEG that can be read: save it once more as JPEG"), name);
    }
}

bool photo_jpeg(struct sv bytes, const char *name, size_t most, struct str *out, struct error *e) {
    static const unsigned sides[] = {1600, 1200, 800, 400};
    bool fits = false;
    enum why why = 0;
    for (size_t i = 0; !fits && !why && i < sizeof sides / sizeof *sides; i++) {
        struct bitmap b;
        why = bitmap_read(bytes, sides[i], &b);
        bool keep = !why && b.bare && bytes.n <= most;
        if (keep) str_add(out, bytes);
        if (!why && !keep) turn_upright(&b);
        fits = keep || (!why && fit(&b, most, out));
        xfree(b.rgb);
    }
    return fits || refuse(why ? why : WHY_LARGE, name, e);
}
