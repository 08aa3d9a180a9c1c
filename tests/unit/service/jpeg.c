#include "jpeg.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/prng.h"
#include <stdio.h>
#include <stdlib.h>
/* clang-format off: it needs what stdio declares */
#include <jpeglib.h>
/* clang-format on */

static const unsigned char colours[4][3] = {{200, 20, 20}, {20, 200, 20}, {20, 20, 200}, {230, 230, 230}};

/* The quarter of the upright picture that is stored at this one: its row and column, 0 or 1. */
static int quarter(int turn, int row, int col) {
    bool side = turn >= 5;
    if (turn == 2 || turn == 3 || turn == 7 || turn == 8) col = 1 - col;
    if (turn == 3 || turn == 4 || turn == 6 || turn == 7) row = 1 - row;
    return side ? col * 2 + row : row * 2 + col;
}

static void put_notes(struct jpeg_compress_struct *j, int turn) {
    char notes[] = "Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\1\0\0\0\0\0\0 GPS 48.8584 N, 2.2945 E";
    notes[25] = (char)turn;
    jpeg_write_marker(j, JPEG_APP0 + 1, (const JOCTET *)notes, sizeof notes);
}

static void put_rows(struct jpeg_compress_struct *j, const struct jpeg_ask *ask) {
    struct prng noise;
    unsigned char *row = xcalloc((size_t)ask->width, 4);
    prng_seed(&noise, 7);
    for (int y = 0; y < ask->height; y++) {
        for (int x = 0; x < ask->width; x++) {
            const unsigned char *c = colours[quarter(ask->turn, y * 2 / ask->height, x * 2 / ask->width)];
            for (int k = 0; k < j->input_components; k++)
                row[x * j->input_components + k] = (unsigned char)(c[k % 3] + prng_below(&noise, 20));
        }
        jpeg_write_scanlines(j, &row, 1);
    }
    xfree(row);
}

void jpeg_make(const struct jpeg_ask *ask, struct str *out) {
    struct jpeg_compress_struct j = {0};
    struct jpeg_error_mgr dies;
    unsigned char *bytes = NULL;
    unsigned long n = 0;
    j.err = jpeg_std_error(&dies);
    jpeg_create_compress(&j);
    jpeg_mem_dest(&j, &bytes, &n);
    j.image_width = (JDIMENSION)ask->width;
    j.image_height = (JDIMENSION)ask->height;
    j.input_components = ask->press ? 4 : 3;
    j.in_color_space = ask->press ? JCS_CMYK : JCS_RGB;
    jpeg_set_defaults(&j);
    jpeg_set_quality(&j, ask->quality ? ask->quality : 90, TRUE);
    if (ask->passes) jpeg_simple_progression(&j);
    jpeg_start_compress(&j, TRUE);
    put_notes(&j, ask->turn);
    put_rows(&j, ask);
    jpeg_finish_compress(&j);
    jpeg_destroy_compress(&j);
    str_add(out, sv_of((const char *)bytes, n));
    free(bytes);
}

static char colour_at(const unsigned char *rgb) {
    bool r = rgb[0] > 128, g = rgb[1] > 128, b = rgb[2] > 128;
    return r && g && b ? 'w' : r ? 'r' : g ? 'g' : b ? 'b' : '?';
}

struct jpeg_seen jpeg_look(struct sv bytes) {
    struct jpeg_decompress_struct j = {0};
    struct jpeg_error_mgr dies;
    j.err = jpeg_std_error(&dies);
    jpeg_create_decompress(&j);
    jpeg_mem_src(&j, (const unsigned char *)bytes.p, bytes.n);
    jpeg_read_header(&j, TRUE);
    jpeg_start_decompress(&j);
    struct jpeg_seen seen = {.width = (int)j.output_width, .height = (int)j.output_height};
    unsigned char *row = xcalloc(j.output_width, 3);
    while (j.output_scanline < j.output_height) {
        int half = j.output_scanline * 2 < j.output_height ? 0 : 2;
        jpeg_read_scanlines(&j, &row, 1);
        seen.corners[half] = colour_at(row);
        seen.corners[half + 1] = colour_at(row + (size_t)(seen.width - 1) * 3);
    }
    xfree(row);
    jpeg_finish_decompress(&j);
    jpeg_destroy_decompress(&j);
    return seen;
}
