#include "catalyse/base/fs.h"
#include "catalyse/service/pictures.h"
#include "catalyse/store/history.h"
#include "jpeg.h"
#include "use_cases.h"
#include "world.h"
#include <string.h>

#define SVG "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"

/* Whatever its name says. */
static const char *jpeg_file(struct desk *d, const char *name) {
    struct str photo = {0};
    jpeg_make(&(struct jpeg_ask){.width = 32, .height = 16, .turn = 1}, &photo);
    const char *path = file_with(&d->a, name, str_sv(&photo));
    str_deinit(&photo);
    return path;
}

static void pictures_are_known_by_what_they_hold(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *name, *bytes, *starts; /* NULL: refused */
    } files[] = {
        {"a.png", "\x89PNG\r\n\x1a\nabc", "data:image/png;base64,iVBORw0KGgphYmM="},
        {"broken.jpg", "\xff\xd8\xff\xe0", NULL},
        {"phone.jpg", "____ftypheic", NULL},
        {"a.svg", SVG "<path fill='url(#a)' d='M0 0h9'/></svg>", "data:image/svg+xml;base64,PHN2Zy"},
        {"b.svg", "<?xml version='1.0'?>\n" SVG "<use href='#a'/></svg>", "data:image/svg+xml;base64,PD94"},
        {"page.html", "<html>" SVG "</svg></html>", NULL},
        {"empty.png", "", NULL},
        {"words.svg", "<?xml version='1.0'?><p>no drawing</p>", NULL},
        {"script.svg", SVG "<SCRIPT>alert(1)</SCRIPT></svg>", NULL},
        {"click.svg", SVG "<g onclick='x()'/></svg>", NULL},
        {"load.svg", "<svg\nonload='x()'></svg>", NULL},
        {"far.svg", SVG "<use xlink:href='http://far.example/a.svg#x'/></svg>", NULL},
        {"style.svg", SVG "<style>rect{fill:url( \"//far.example/x\")}</style></svg>", NULL},
        {"import.svg", SVG "<style>@import 'x.css'</style></svg>", NULL},
        {"picture.svg", SVG "<image href='#a'/></svg>", NULL},
        {"entity.svg", "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]>" SVG "</svg>", NULL},
        {"hidden.svg", SVG "<a href='&#106;avascript:x()'/></svg>", NULL},
    };
    for (size_t i = 0; i < COUNT(files); i++) {
        struct str uri = {0};
        const char *path = file_with(&d->a, files[i].name, sv_from(files[i].bytes));
        bool ok = picture_read(path, &uri, &d->e);
        if (ok != (files[i].starts != NULL)) fail_msg("%s", files[i].name);
        if (ok && !sv_starts(str_sv(&uri), sv_from(files[i].starts))) fail_msg("%s", str_c(&uri));
        if (!ok) assert_int_equal(d->e.code, ERR_DATA);
        str_deinit(&uri);
    }
}

static void notes_in_a_png_are_left_out(void **state) {
    static const char bytes[] =
        "\x89PNG\r\n\x1a\n"
        "\0\0\0\2IHDRabCCCC\0\0\0\3eXIfGPSCCCC\0\0\0\1tEXtxCCCC\0\0\0\0IENDCCCC\0\0\1\0eXIf";
    static const char kept[] = "\x89PNG\r\n\x1a\n\0\0\0\2IHDRabCCCC\0\0\0\0IENDCCCC\0\0\1\0eXIf";
    struct desk *d = *state;
    struct str uri = {0}, back = {0};
    const char *path = file_with(&d->a, "notes.png", sv_of(bytes, sizeof bytes - 1));
    must(d, picture_read(path, &uri, &d->e));
    must(d, picture_write(path, str_sv(&uri), &d->e));
    must(d, fs_read(path, 1000, &back, &d->e));
    assert_int_equal(back.n, sizeof kept - 1);
    assert_memory_equal(str_c(&back), kept, back.n);
    str_deinit(&uri);
    str_deinit(&back);
}

static void a_logo_replaces_the_one_before(void **state) {
    struct desk *d = *state;
    struct history_entry *undone;
    struct sv first, second, now;
    must(d, logo_set(&d->v, file_with(&d->a, "one.png", SV("\x89PNG\r\n\x1a\n1")), &d->e));
    must(d, logo_read(&d->v, &first, &d->e));
    must(d, logo_set(&d->v, jpeg_file(d, "two.png"), &d->e));
    must(d, logo_read(&d->v, &second, &d->e));
    assert_true(sv_starts(first, SV("data:image/png")) && sv_starts(second, SV("data:image/jpeg")));
    assert_int_equal(number(d, "SELECT count(*) FROM picture"), 1);
    must(d, history_undo(d->db, &d->a, &undone, &d->e));
    must(d, logo_read(&d->v, &now, &d->e));
    assert_true(sv_eq(first, now));
}

static void what_is_too_large_or_not_there_is_refused(void **state) {
    struct desk *d = *state;
    struct str large = {0};
    struct sv none;
    str_addz(&large, "\x89PNG\r\n\x1a\n");
    for (int i = 0; i < PICTURE_MAX; i++) str_addc(&large, 'x');
    refused(d, logo_set(&d->v, file_with(&d->a, "large.png", str_sv(&large)), &d->e), ERR_DATA, "large.png");
    refused(d, logo_set(&d->v, "/no/such.png", &d->e), ERR_NO_FILE, "such.png");
    must(d, logo_read(&d->v, &none, &d->e));
    assert_int_equal(none.n, 0);
    str_deinit(&large);
}

#define sheet_of(group, panel) (&(struct photo_of){group, sv_from(panel)})

static void a_photo_is_kept_with_its_group_and_block(void **state) {
    struct desk *d = *state;
    struct edit_result done;
    struct photos photos;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    const char *path = jpeg_file(d, "table 1.jpg");
    put(d, "event", "ref=EV", "title_fr=Jour", "kind=workshop", "stage=ST-4", "date=2026-12-01",
        "start=09:00", "end=10:00", NULL);
    int64_t block =
        put(d, "agenda_item", "event=EV", "title_fr=Diagnostic", "planned_min=40", "state=running", NULL);
    must(d, photo_add(&d->v, path, sheet_of(group, ""), &done, &d->e));
    must(d, fs_remove(path, &d->e));
    must(d, photos_read(&d->v, group, 0, true, &photos, &d->e));
    assert_int_equal(photos.n, 1);
    assert_int_equal(photos.v[0].row.id, done.id);
    assert_true(sv_is(photos.v[0].name, "table 1.jpg"));
    assert_true(sv_starts(photos.v[0].picture, SV("data:image/jpeg;base64,/9j/")));
    assert_true(photos.v[0].bytes > 300 && photos.v[0].bytes < 2000);
    assert_int_equal(number(d, "SELECT agenda_item FROM photo"), block);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM photo") + number(d, "SELECT count(*) FROM picture"), 0);
}

static void a_photo_known_by_its_name_gets_its_file(void **state) {
    struct desk *d = *state;
    struct edit_result done;
    small_programme(d);
    int64_t named = put(d, "photo", "subgroup=SG-1", "path=/stick/t1.png", NULL);
    put(d, "photo", "subgroup=SG-1", "path=/stick/xt1.png", NULL);
    const char *path = file_with(&d->a, "t1.png", SV("\x89PNG\r\n\x1a\n1"));
    must(d, photo_add(&d->v, path, sheet_of(ref_id(d, "subgroup", "SG-1"), ""), &done, &d->e));
    assert_int_equal(done.id, named);
    path = file_with(&d->a, "t1.png", SV("\x89PNG\r\n\x1a\n2"));
    must(d, photo_add(&d->v, path, sheet_of(ref_id(d, "subgroup", "SG-1"), ""), &done, &d->e));
    assert_int_not_equal(done.id, named);
    assert_int_equal(number(d, "SELECT count(*) FROM photo"), 3);
}

/* The evening after, and of another day than the one asked for. */
static void a_photo_goes_to_the_block_its_sheet_was_filled_in(void **state) {
    struct desk *d = *state;
    struct edit_result done;
    struct photos photos;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    int64_t day = put(d, "event", "ref=EV", "title_fr=Jour", "kind=workshop", "stage=ST-4", "date=2026-11-20",
                      "start=09:00", "end=10:00", "state=held", NULL);
    int64_t later = put(d, "event", "ref=EV2", "title_fr=Plus tard", "kind=meeting", "stage=ST-4",
                        "date=2099-11-25", "start=09:00", "end=10:00", NULL);
    put(d, "agenda_item", "event=EV", "title_fr=Diagnostic", "planned_min=40", "panels=diagnosis", NULL);
    int64_t block =
        put(d, "agenda_item", "event=EV", "title_fr=Projets", "planned_min=40", "panels=project steps", NULL);
    put(d, "agenda_item", "event=EV2", "title_fr=Projets", "planned_min=40", "panels=project", NULL);
    must(d, photo_add(&d->v, jpeg_file(d, "IMG_1.jpg"), sheet_of(group, "project"), &done, &d->e));
    must(d, photos_read(&d->v, group, day, false, &photos, &d->e));
    assert_int_equal(photos.n, 1);
    assert_int_equal(photos.v[0].block.id, block);
    assert_true(sv_lists(photos.v[0].panels, SV("project")));
    must(d, photos_read(&d->v, group, later, false, &photos, &d->e));
    assert_int_equal(photos.n, 0);
}

static void the_same_photo_is_not_taken_twice(void **state) {
    struct desk *d = *state;
    struct edit_result done;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, photo_add(&d->v, jpeg_file(d, "a.jpg"), sheet_of(group, "project"), &done, &d->e));
    refused(d, photo_add(&d->v, jpeg_file(d, "copie.jpg"), sheet_of(group, "diagnosis"), &done, &d->e),
            ERR_DATA, "copie.jpg");
    assert_int_equal(number(d, "SELECT count(*) FROM photo"), 1);
}

static void only_photos_with_rights_are_shown_to_others(void **state) {
    struct desk *d = *state;
    struct edit_result done;
    struct photos photos;
    struct view room = d->v;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    room.viewer = viewer_room();
    refused(d,
            photo_add(&d->v, file_with(&d->a, "a.svg", SV(SVG "</svg>")), sheet_of(group, ""), &done, &d->e),
            ERR_DATA, "a.svg");
    must(d, photo_add(&d->v, jpeg_file(d, "a.jpg"), sheet_of(group, ""), &done, &d->e));
    must(d, photos_read(&room, group, 0, true, &photos, &d->e));
    assert_int_equal(photos.n, 0);
    assert_int_equal(photos.withheld, 1);
    set(d, "photo", done.id, "rights=public", NULL);
    must(d, photos_read(&room, group, 0, true, &photos, &d->e));
    assert_int_equal(photos.n, 1);
    assert_true(photos.v[0].picture.n > 0 && photos.v[0].name.n == 0);
}

static void what_was_kept_comes_out_as_it_went_in(void **state) {
    struct desk *d = *state;
    static const char *const texts[] = {"\x89PNG\r\n\x1a\na", "\x89PNG\r\n\x1a\nab", "\x89PNG\r\n\x1a\nabc"};
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct str uri = {0}, back = {0};
        const char *path = file_with(&d->a, "x.png", sv_from(texts[i]));
        must(d, picture_read(path, &uri, &d->e));
        must(d, picture_write(path, str_sv(&uri), &d->e));
        must(d, fs_read(path, 100, &back, &d->e));
        assert_string_equal(str_c(&back), texts[i]);
        assert_string_equal(picture_ending(str_sv(&uri)), ".png");
        str_deinit(&uri);
        str_deinit(&back);
    }
}

int pictures_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_photo_is_kept_with_its_group_and_block),
        DESK_TEST(notes_in_a_png_are_left_out),
        DESK_TEST(a_photo_known_by_its_name_gets_its_file),
        DESK_TEST(a_photo_goes_to_the_block_its_sheet_was_filled_in),
        DESK_TEST(the_same_photo_is_not_taken_twice),
        DESK_TEST(only_photos_with_rights_are_shown_to_others),
        DESK_TEST(what_was_kept_comes_out_as_it_went_in),
        DESK_TEST(pictures_are_known_by_what_they_hold),
        DESK_TEST(a_logo_replaces_the_one_before),
        DESK_TEST(what_is_too_large_or_not_there_is_refused),
    };
    return cmocka_run_group_tests_name("pictures", tests, NULL, NULL);
}
