#include "catalyse/base/utf8.h"
#include "catalyse/service/edit.h"
#include "world.h"
#include <jansson.h>

static struct report_options of_person(struct world *w, const char *ref, enum report_format format) {
    return (struct report_options){
        .lang = LANG_EN, .format = format, .person = world_id(w, "participant", ref)};
}

static void add(struct world *w, const char *entity, const struct pair *pairs, size_t n) {
    struct view v = world_view(w, viewer_me());
    struct edit_result result = {0};
    struct error e;
    if (!edit_add(&v, entity_named(entity), pairs, n, &result, &e)) fail_msg("%s", e.text);
}

static void all_that_is_kept_is_said(void **state) {
    struct world *w = *state;
    struct report_options o = of_person(w, "P-04", REPORT_MD);
    struct str out = {0};
    const struct pair accord[] = {{SV("participant"), SV("P-04")},
                                  {SV("purpose"), SV("photo")},
                                  {SV("date"), SV("2026-06-18")},
                                  {SV("note"), SV("jamais de face")}};
    const struct pair step[] = {{SV("text_fr"), SV("rappeler Fatou Lindrassy")}, {SV("audience"), SV("me")}};
    add(w, "consent", accord, COUNT(accord));
    add(w, "next_step", step, COUNT(step));
    world_write(w, viewer_me(), "person", &o, &out);
    static const char *const wanted[] = {"Meant for: Fatou Lindrassy alone", "f.lindrassy@lavoirs.example",
                                         "**For**: photos and films",        "jamais de face",
                                         "rappeler Fatou Lindrassy",         "**Arrived at**: 13:24"};
    for (size_t i = 0; i < COUNT(wanted); i++) has(str_sv(&out), wanted[i]);
    lacks(str_sv(&out), "m.harcourdin@parleciel.example");
    str_deinit(&out);
}

static void it_is_made_for_nobody_else(void **state) {
    struct world *w = *state;
    struct report_options o = of_person(w, "P-04", REPORT_MD);
    for (int audience = AUD_ORGANISERS; audience <= AUD_PUBLIC; audience++) {
        struct view v = world_view(w, viewer_of((enum audience)audience));
        struct str out = {0};
        struct error e;
        assert_false(report_write(&v, world_kind("person"), &o, &out, &e));
        assert_int_equal(e.code, ERR_USAGE);
        assert_int_equal(out.n, 0);
    }
}

static void every_document_is_sound_json(void **state) {
    struct world *w = *state;
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        struct report_options o = {.lang = LANG_FR, .format = REPORT_JSON};
        struct str out = {0};
        json_error_t wrong;
        if (REPORT_KINDS[i].by_person) o.person = world_id(w, "participant", "P-01");
        world_write(w, viewer_me(), REPORT_KINDS[i].code, &o, &out);
        json_t *doc = json_loadb(out.p, out.n, JSON_REJECT_DUPLICATES, &wrong);
        if (!doc) fail_msg("%s: %s", REPORT_KINDS[i].code, wrong.text);
        assert_true(json_is_array(json_object_get(doc, "blocks")));
        assert_string_equal(json_string_value(json_object_get(doc, "language")), "fr");
        assert_true(json_string_length(json_object_get(doc, "audience")) > 0);
        json_decref(doc);
        str_deinit(&out);
    }
}

int person_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(all_that_is_kept_is_said),
        TEST(it_is_made_for_nobody_else),
        TEST(every_document_is_sound_json),
    };
    return cmocka_run_group_tests_name("person", tests, NULL, NULL);
}
