#include "catalyse/store/drafts.h"
#include "../support/check.h"
#include "../support/stage.h"
#include "catalyse/store/db.h"
#include "groups.h"
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What is typed is on the disk a second after the last key, wherever it is typed: flushes of drafts are
 * counted under the program's feet. */

enum { SECOND = 1000 };

static int flushed;

static bool is_draft(int fd) {
    char link[64], path[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path);
    return n > 0 && sv_ends(sv_of(path, (size_t)n), SV(".draft"));
}

int fsync(int fd) {
    flushed += is_draft(fd);
    return (int)syscall(SYS_fsync, fd);
}

static void tick_after(struct stage *s, int64_t ms) {
    clock_set(clock_now() + ms);
    struct event e = event_tick(clock_now());
    stage_event(s, &e);
}

static void open_there(struct stage *s, const char *keys) {
    struct error e;
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    if (!stage_open(s, "lisiere", 30, 100, "fr", false, &e)) fail_msg("%s", e.text);
    assert_true(stage_keys(s, sv_from(keys)));
    flushed = 0;
}

/* Keys to where something is typed: a form, the line of wishes, a line of the canvases, the door. */
static const char *const places[] = {"g0 Tab a", "g4 Tab Tab Tab e", "g4 Tab Tab Tab Tab Tab a",
                                     "g4 Tab Tab /"};

static void what_is_typed_is_on_the_disk_a_second_later(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct stage s;
        open_there(&s, places[i]);
        stage_type(&s, SV("Zoé"));
        assert_int_equal(flushed, 0);
        tick_after(&s, SECOND - 1);
        if (flushed != 1) fail_msg("%s: %d", places[i], flushed);
        tick_after(&s, SECOND);
        assert_int_equal(flushed, 1);
        stage_type(&s, SV("lle"));
        tick_after(&s, SECOND - 1);
        assert_int_equal(flushed, 2);
        stage_close(&s);
    }
    clock_set(0);
}

static void typing_on_does_not_put_it_off(void **state) {
    (void)state;
    struct stage s;
    open_there(&s, places[0]);
    for (int i = 0; i < 20; i++) {
        stage_type(&s, SV("a"));
        tick_after(&s, SECOND / 10);
    }
    assert_int_equal(flushed, 2);
    stage_close(&s);
    clock_set(0);
}

static void what_is_given_up_is_not_written_later(void **state) {
    (void)state;
    struct stage s;
    struct arena a = {0};
    struct error e;
    char **keys;
    size_t n;
    open_there(&s, places[0]);
    stage_type(&s, SV("Zoé"));
    stage_keys(&s, SV("Esc Esc"));
    tick_after(&s, SECOND);
    assert_int_equal(flushed, 0);
    assert_true(draft_list(db_uuid(app_db(s.app)), &a, &keys, &n, &e));
    assert_int_equal(n, 0);
    arena_deinit(&a);
    stage_close(&s);
    clock_set(0);
}

static void the_loop_is_told_to_wake_up(void **state) {
    (void)state;
    struct stage s;
    open_there(&s, places[0]);
    clock_set(0);
    stage_type(&s, SV("Zoé"));
    assert_in_range(app_timeout(s.app), 0, SECOND);
    stage_close(&s);
}

static void another_programme_is_opened_after_the_flush(void **state) {
    (void)state;
    struct stage s;
    struct error e;
    open_there(&s, places[0]);
    stage_type(&s, SV("Zoé"));
    assert_true(stage_reopen(&s, &e));
    assert_int_equal(flushed, 1);
    stage_close(&s);
    clock_set(0);
}

int drafts_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_is_on_the_disk_a_second_later),
        cmocka_unit_test(typing_on_does_not_put_it_off),
        cmocka_unit_test(what_is_given_up_is_not_written_later),
        cmocka_unit_test(the_loop_is_told_to_wake_up),
        cmocka_unit_test(another_programme_is_opened_after_the_flush),
    };
    return cmocka_run_group_tests_name("drafts", tests, NULL, NULL);
}
