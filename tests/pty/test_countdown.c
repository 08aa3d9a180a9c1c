#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "world.h"

enum { SECONDS = 10, BYTES_A_TICK = 40, NEAR_MS = 100, MINUTE_MS = 60000 };

/* Times a process was put to sleep and woken. */
static int64_t woken(struct arena *a, pid_t pid) {
    struct str text = {0};
    struct error e = {0};
    struct sv rest, line, name = SV("voluntary_ctxt_switches:");
    int64_t n = -1;
    assert_true(fs_read(arena_printf(a, "/proc/%ld/status", (long)pid), 1 << 16, &text, &e));
    rest = str_sv(&text);
    while (sv_next(&rest, '\n', &line))
        if (sv_starts(line, name)) sv_to_i64(sv_trim(sv_of(line.p + name.n, line.n - name.n)), &n);
    str_deinit(&text);
    assert_true(n > 0);
    return n;
}

/* A block of a minute that begins now, by the real clock. */
static struct terminal *minute_begun(struct world *w, struct arena *a) {
    static const char *const real[] = {"CATALYSE_NOW=", NULL};
    char today[DATE_TEXT];
    clock_set(0);
    date_iso(clock_today(), today);
    assert_int_equal(world_run(w, "add", w->file, "event", "ref=EV-99", "stage=ST-4", "title_fr=Essai",
                               "kind=workshop", arena_printf(a, "date=%s", today), "start=00:00", "end=23:59",
                               NULL),
                     0);
    assert_int_equal(
        world_run(w, "add", w->file, "agenda_item", "event=EV-99", "title_fr=Minute", "planned_min=1", NULL),
        0);
    world_open(w, &w->one, "en", real);
    see(&w->one, "[Run of show]");
    terminal_keys(&w->one, "n");
    see(&w->one, "0:54 left");
    return &w->one;
}

static void a_tick_a_second_and_few_bytes(void **state) {
    struct arena a = {0};
    struct terminal *t = minute_begun(*state, &a);
    int64_t before = woken(&a, t->pid), begun = t->last, minute = clock_now() / MINUTE_MS;
    size_t bytes = t->raw.n;
    see(t, "0:44 left");
    long long drift = (t->last - begun) / 1000000 - SECONDS * 1000;
    long long wakings = woken(&a, t->pid) - before, written = (long long)(t->raw.n - bytes);
    arena_deinit(&a);
    if (drift < -NEAR_MS || drift > NEAR_MS) fail_msg("%lld ms off", drift);
    if (wakings > SECONDS + 1) fail_msg("%lld wakings in %d s", wakings, SECONDS);
    /* The clock above turns its minute by itself. */
    long long changes = SECONDS + (clock_now() / MINUTE_MS - minute);
    if (written > changes * BYTES_A_TICK) fail_msg("%lld bytes in %d ticks", written, SECONDS);
}

int run_countdown(void) {
    const struct CMUnitTest tests[] = {TEST(a_tick_a_second_and_few_bytes)};
    return cmocka_run_group_tests_name("countdown", tests, NULL, NULL);
}
