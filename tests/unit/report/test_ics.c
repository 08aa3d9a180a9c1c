#include "catalyse/base/utf8.h"
#include "report/writers/write.h"
#include "world.h"
#include <dlfcn.h>
#include <string.h>

/* What RFC 5545 asks of every line and of every event, read back strictly. */
struct reading {
    struct arena *arena;
    size_t events, uids;
    struct sv uid[64];
    bool within, has_uid, has_stamp, has_start;
};

static struct sv unfolded(struct arena *a, struct sv text) {
    char *out = arena_alloc(a, text.n + 1);
    size_t n = 0, line = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n') assert_true(i > 0 && text.p[i - 1] == '\r');
        assert_true(text.p[i] == '\r' || text.p[i] == '\n' || (unsigned char)text.p[i] >= 0x20);
        line = text.p[i] == '\n' ? 0 : line + 1;
        assert_true(line <= 75 + 1); /* and its CR */
        bool fold = i + 2 < text.n && memcmp(text.p + i, "\r\n ", 3) == 0;
        if (fold) i += 2;
        if (fold) line = 1;
        if (!fold) out[n++] = text.p[i];
    }
    assert_int_equal(utf8_check(text), text.n);
    return sv_of(out, n);
}

static void check_value(struct sv value) {
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] == '\\') {
            assert_true(++i < value.n && strchr("\\;,n", value.p[i]));
            continue;
        }
        assert_true(value.p[i] != ';' && value.p[i] != ',');
    }
}

static void read_event_line(struct reading *r, struct sv name, struct sv value) {
    r->has_stamp |= sv_is(name, "DTSTAMP");
    r->has_start |= sv_is(name, "DTSTART") || sv_is(name, "DTSTART;VALUE=DATE");
    if (!sv_is(name, "UID")) return;
    r->has_uid = true;
    for (size_t i = 0; i < r->uids; i++) assert_false(sv_eq(r->uid[i], value));
    if (r->uids < COUNT(r->uid)) r->uid[r->uids++] = value;
}

static void read_line(struct reading *r, struct sv line) {
    size_t colon = sv_find(line, ':');
    assert_true(colon < line.n);
    struct sv name = sv_of(line.p, colon), value = sv_of(line.p + colon + 1, line.n - colon - 1);
    check_value(value);
    if (sv_is(line, "BEGIN:VEVENT")) {
        assert_false(r->within);
        r->within = true;
        r->has_uid = r->has_stamp = r->has_start = false;
    } else if (sv_is(line, "END:VEVENT")) {
        assert_true(r->within && r->has_uid && r->has_stamp && r->has_start);
        r->within = false;
        r->events++;
    } else if (r->within) {
        read_event_line(r, name, value);
    }
}

static void read_calendar(struct arena *a, struct sv text, struct reading *r) {
    struct sv rest = unfolded(a, text), line;
    *r = (struct reading){.arena = a};
    assert_true(rest.n > 30 && memcmp(rest.p, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", 37) == 0);
    assert_memory_equal(rest.p + rest.n - 15, "END:VCALENDAR\r\n", 15);
    while (rest.n && sv_next(&rest, '\n', &line))
        if (line.n) read_line(r, sv_of(line.p, line.n - 1));
    assert_false(r->within);
}

/* By libical too where it is installed: no error, and nothing that a method forbids. */
static void check_with_libical(const char *text) {
    void *lib = dlopen("libical.so.3", RTLD_NOW | RTLD_NODELETE);
    if (!lib) return;
    void *(*parse)(const char *);
    int (*errors)(void *), (*fits)(void *);
    void (*release)(void *);
    *(void **)&parse = dlsym(lib, "icalparser_parse_string");
    *(void **)&errors = dlsym(lib, "icalcomponent_count_errors");
    *(void **)&fits = dlsym(lib, "icalrestriction_check");
    *(void **)&release = dlsym(lib, "icalcomponent_free");
    void *calendar = parse(text);
    assert_non_null(calendar);
    assert_int_equal(errors(calendar), 0);
    assert_true(fits(calendar));
    release(calendar);
    dlclose(lib);
}

static void the_sample_goes_into_a_calendar(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_FR, .format = REPORT_ICS};
    struct str first = {0}, again = {0};
    struct reading r;
    world_write(w, viewer_of(AUD_FUNDS), "calendar", &o, &first);
    world_write(w, viewer_of(AUD_FUNDS), "calendar", &o, &again);
    assert_string_equal(str_c(&first), str_c(&again));
    read_calendar(&w->a, str_sv(&first), &r);
    assert_int_equal(r.events, 20);
    check_with_libical(str_c(&first));
    has(str_sv(&first), "LOCATION:Halle des Lavoirs\\, Les Lavoirs\r\n");
    str_deinit(&first);
    str_deinit(&again);
}

static void write_one(struct arena *a, struct appointment it, struct str *out) {
    struct doc d = {.arena = a, .title = SV("t")};
    VEC_PUSH(a, &d.appointments, it);
    write_ics(&d, out);
}

static void times_are_in_utc_and_days_are_whole(void **state) {
    static const struct {
        struct appointment it;
        const char *start, *end;
    } cases[] = {
        {{.day = 20000, .start = 570, .end = 750},
         "DTSTART:20241004T073000Z\r\n",
         "DTEND:20241004T103000Z\r\n"},
        {{.day = 20000, .start = 570, .end = -1}, "DTSTART:20241004T073000Z\r\n", NULL},
        {{.day = 20000, .start = -1}, "DTSTART;VALUE=DATE:20241004\r\n", NULL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena a = {0};
        struct str out = {0};
        struct appointment it = cases[i].it;
        it.uid = SV("u");
        write_one(&a, it, &out);
        has(str_sv(&out), cases[i].start);
        if (cases[i].end)
            has(str_sv(&out), cases[i].end);
        else
            lacks(str_sv(&out), "DTEND");
        str_deinit(&out);
        arena_deinit(&a);
    }
}

static void hostile_texts_stay_texts(void **state) {
    static const char *const texts[] = {
        "END:VEVENT\r\nEND:VCALENDAR\nBEGIN:VALARM",
        "a;b,c\\d\ne",
        "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
        "\x1b]0;x\x07\xFF\xFE\u202E",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct arena a = {0};
        struct str out = {0};
        struct reading r;
        struct appointment it = {.uid = SV("u"), .title = sv_from(texts[i]), .start = -1};
        it.place = it.about = it.title;
        write_one(&a, it, &out);
        read_calendar(&a, str_sv(&out), &r);
        assert_int_equal(r.events, 1);
        check_with_libical(str_c(&out));
        str_deinit(&out);
        arena_deinit(&a);
    }
}

int ics_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_sample_goes_into_a_calendar, world_setup, world_teardown),
        cmocka_unit_test(times_are_in_utc_and_days_are_whole),
        cmocka_unit_test(hostile_texts_stay_texts),
    };
    return cmocka_run_group_tests_name("ics", tests, NULL, NULL);
}
