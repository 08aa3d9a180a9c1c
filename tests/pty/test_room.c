#include "catalyse/base/fs.h"
#include "world.h"
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

/* The room screen beside the facilitator's: the same file, another process. */

static struct terminal *room_of(struct world *w) {
    const char *words[] = {"room", w->file, "--lang", "fr", NULL};
    struct job_options narrow = {.rows = 8, .cols = 40};
    world_start(w, &w->two, words, &narrow);
    return &w->two;
}

/* The clock of the room is enough text for any picture. */
#define ROOM_TIME "09:00"

static void it_follows_what_is_sent_within_a_fifth_of_a_second(void **state) {
    struct world *w = *state;
    struct terminal *face = world_face(w), *room = room_of(w);
    see(room, "insertion");
    terminal_keys(face, "F2 Tab Tab");
    see(face, "Envies]");
    for (int i = 0; i < 5; i++) {
        terminal_keys(face, i % 2 ? "B" : "s");
        see(face, i % 2 ? "voit : titre" : "voit : envie");
        see(room, i % 2 ? "Lisière 2026" : ROOM_TIME);
        assert_true(room->last - face->pressed < INT64_C(200000000));
    }
}

static void it_survives_the_other_being_killed(void **state) {
    struct world *w = *state;
    struct terminal *face = world_face(w), *room = room_of(w);
    terminal_keys(face, "F2 Tab Tab s");
    see(room, ROOM_TIME);
    kill(face->pid, SIGKILL);
    ends(face, 128 + SIGKILL);
    terminal_keys(room, "C-l");
    see(room, ROOM_TIME);
    assert_int_equal(world_run(w, "add", w->file, "wish", "event=EV-1", "text_fr=Un four", NULL), 0);
    face = world_face(w);
    terminal_keys(face, "B");
    see(room, "Lisière 2026");
    terminal_keys(room, "q");
    ends(room, 0);
    assert_true(terminal_restored(room));
}

static struct str file_bytes(const char *path) {
    struct str bytes = {0};
    struct error e;
    if (!fs_read(path, 1 << 26, &bytes, &e)) fail_msg("%s", e.text);
    return bytes;
}

static void it_writes_nothing(void **state) {
    struct world *w = *state;
    struct str before = file_bytes(w->file);
    struct stat first, second;
    assert_int_equal(stat(w->file, &first), 0);
    struct terminal *room = room_of(w);
    see(room, "Lisière 2026");
    terminal_keys(room, "s B e a d u F8 C-x w C-l Enter");
    terminal_paste(room, "one\ntwo\n");
    terminal_keys(room, "F8");
    see(room, "Lisière 2026");
    terminal_keys(room, "q");
    ends(room, 0);
    struct str after = file_bytes(w->file);
    assert_int_equal(stat(w->file, &second), 0);
    assert_true(sv_eq(str_sv(&before), str_sv(&after)));
    assert_int_equal(first.st_mtim.tv_nsec, second.st_mtim.tv_nsec);
    assert_true(world_unchanged(w));
    str_deinit(&before);
    str_deinit(&after);
}

static void every_way_out_gives_the_terminal_back(void **state) {
    static const int ending[] = {SIGTERM, SIGHUP, SIGINT};
    struct world *w = *state;
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        struct terminal *room = room_of(w);
        see(room, "Lisière 2026");
        kill(room->pid, ending[i]);
        ends(room, 128 + ending[i]);
        assert_true(terminal_restored(room));
    }
    static const char *const keys[] = {"q", "Q", "C-c", "F10"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct terminal *room = room_of(w);
        see(room, "Lisière 2026");
        terminal_keys(room, "Esc Enter PgUp PgDn F5 .");
        terminal_keys(room, keys[i]);
        ends(room, 0);
        assert_true(terminal_restored(room));
    }
}

static void a_storm_of_sizes_ends_in_the_picture(void **state) {
    struct terminal *room = room_of(*state);
    see(room, "Lisière 2026");
    for (int i = 0; i < 200; i++) {
        terminal_resize(room, 1 + i * 37 % 100, 1 + i * 101 % 300);
        terminal_take(room, 1);
    }
    terminal_resize(room, 8, 40);
    see(room, "Lisière 2026");
    assert_false(room->ended);
}

static void a_file_that_is_missing_is_told(void **state) {
    struct world *w = *state;
    const char *words[] = {"room", "nothing.catalyse", NULL};
    world_start(w, &w->two, words, &(struct job_options){0});
    ends(&w->two, 66);
    assert_non_null(memmem(w->two.raw.p, w->two.raw.n, "nothing.catalyse", 16));
}

int run_room(void) {
    const struct CMUnitTest tests[] = {
        TEST(it_follows_what_is_sent_within_a_fifth_of_a_second),
        TEST(it_survives_the_other_being_killed),
        TEST(it_writes_nothing),
        TEST(every_way_out_gives_the_terminal_back),
        TEST(a_storm_of_sizes_ends_in_the_picture),
        TEST(a_file_that_is_missing_is_told),
    };
    return cmocka_run_group_tests_name("room", tests, NULL, NULL);
}
