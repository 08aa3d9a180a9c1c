#include "jpeg.h"
#include "service/programme/photo_jpeg.h"
#include "use_cases.h"
#include <string.h>

enum { MOST = 256 * 1024 };

static bool takes(struct desk *d, const struct str *photo, size_t n, struct str *out) {
    str_clear(out);
    return photo_jpeg(sv_of(str_c(photo), n), "t.jpg", MOST, out, &d->e);
}

static void photos_of_a_telephone_become_small_and_keep_no_place(void **state) {
    struct desk *d = *state;
    struct str photo = {0}, small = {0};
    jpeg_make(&(struct jpeg_ask){.width = 4032, .height = 3024, .turn = 6, .quality = 97}, &photo);
    assert_true(photo.n > 3 * 1024 * 1024);
    must(d, takes(d, &photo, photo.n, &small));
    assert_true(small.n <= MOST);
    assert_null(memmem(str_c(&small), small.n, "GPS", 3));
    assert_null(memmem(str_c(&small), small.n, "Exif", 4));
    struct jpeg_seen seen = jpeg_look(str_sv(&small));
    assert_int_equal(seen.width, 1512);
    assert_int_equal(seen.height, 2016);
    assert_string_equal(seen.corners, "rgbw");
    /* What was taken in once comes in again as it is, unless something hangs behind it. */
    str_clear(&photo);
    must(d, takes(d, &small, small.n, &photo));
    assert_int_equal(photo.n, small.n);
    assert_memory_equal(photo.p, small.p, small.n);
    str_addz(&small, "a film, with the place");
    must(d, takes(d, &small, small.n, &photo));
    assert_null(memmem(str_c(&photo), photo.n, "place", 5));
    str_deinit(&photo);
    str_deinit(&small);
}

static void however_it_was_held_it_stands_upright(void **state) {
    struct desk *d = *state;
    for (int turn = 0; turn <= 9; turn++) {
        struct str photo = {0}, small = {0};
        bool side = turn >= 5 && turn <= 8;
        jpeg_make(&(struct jpeg_ask){.width = 64, .height = 48, .turn = turn, .passes = turn == 3}, &photo);
        must(d, takes(d, &photo, photo.n, &small));
        struct jpeg_seen seen = jpeg_look(str_sv(&small));
        assert_int_equal(seen.width, side ? 48 : 64);
        if (turn >= 1 && turn <= 8) assert_string_equal(seen.corners, "rgbw");
        str_deinit(&photo);
        str_deinit(&small);
    }
}

/* One byte of a marker of the file, found by its two bytes. */
static void patch(struct str *photo, const char *marker, size_t behind, const char *bytes, size_t n) {
    char *at = memmem(photo->p, photo->n, marker, 2);
    assert_non_null(at);
    memcpy(at + behind, bytes, n);
}

static void what_cannot_be_unpacked_is_refused(void **state) {
    struct desk *d = *state;
    struct str photo = {0}, out = {0};
    jpeg_make(&(struct jpeg_ask){.width = 320, .height = 240, .turn = 1}, &photo);
    refused(d, takes(d, &photo, photo.n / 2, &out), ERR_DATA, "cut short");
    refused(d, takes(d, &photo, 20, &out), ERR_DATA, "t.jpg");
    refused(d, takes(d, &photo, 0, &out), ERR_DATA, "no JPEG");
    patch(&photo, "\xff\xc0", 5, "\xff\x00\xff\x00", 4);
    refused(d, takes(d, &photo, photo.n, &out), ERR_DATA, "more pixels");
    str_clear(&photo);
    jpeg_make(&(struct jpeg_ask){.width = 320, .height = 240, .turn = 1, .passes = true}, &photo);
    patch(&photo, "\xff\xc2", 5, "\x20\x00\x20\x00", 4);
    refused(d, takes(d, &photo, photo.n, &out), ERR_DATA, "more pixels");
    str_clear(&photo);
    jpeg_make(&(struct jpeg_ask){.width = 32, .height = 24, .turn = 1, .press = true}, &photo);
    refused(d, takes(d, &photo, photo.n, &out), ERR_DATA, "printing press");
    assert_int_equal(out.n, 0);
    str_deinit(&photo);
    str_deinit(&out);
}

/* Every place of the notes may lie: whatever they say, the picture comes out whole or not at all. */
static void notes_that_lie_harm_nobody(void **state) {
    struct desk *d = *state;
    struct str photo = {0}, out = {0};
    jpeg_make(&(struct jpeg_ask){.width = 16, .height = 8, .turn = 1}, &photo);
    char *notes = memmem(photo.p, photo.n, "Exif", 4);
    assert_non_null(notes);
    for (size_t i = 0; i < 40; i++) {
        char was = notes[i];
        notes[i] = (char)0xff;
        must(d, takes(d, &photo, photo.n, &out));
        assert_int_equal(jpeg_look(str_sv(&out)).width, 16);
        notes[i] = was;
    }
    str_deinit(&photo);
    str_deinit(&out);
}

int photo_jpeg_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(photos_of_a_telephone_become_small_and_keep_no_place),
        DESK_TEST(however_it_was_held_it_stands_upright),
        DESK_TEST(what_cannot_be_unpacked_is_refused),
        DESK_TEST(notes_that_lie_harm_nobody),
    };
    return cmocka_run_group_tests_name("photos as JPEG", tests, NULL, NULL);
}
