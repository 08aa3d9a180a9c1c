#include "catalyse/base/fs.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/pictures.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/db.h"
#include "report/kinds/front.h"
#include "world.h"
#include <stdlib.h>
#include <string.h>

static const struct report_options markdown = {.lang = LANG_EN, .format = REPORT_MD};
static const struct report_options page = {.lang = LANG_EN, .format = REPORT_HTML};

static void choose(struct world *w, const char *name, const char *value) {
    struct view v = world_view(w, viewer_me());
    struct error e;
    if (!programme_setting_set(&v, name, sv_from(value), &e)) fail_msg("%s", e.text);
}

static void a_programme_has_its_own_words(void **state) {
    struct world *w = *state;
    struct str out = {0};
    choose(w, "document.title.minutes", "Record of the day");
    choose(w, "document.footer", "3 rue des Lavoirs <b>");
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &markdown, &out);
    has(str_sv(&out), "\n\nRecord of the day\n\n# ");
    has(str_sv(&out), "---\n\n3 rue des Lavoirs &lt;b&gt;\n");
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &page, &out);
    has(str_sv(&out), "<p class=\"kind\">Record of the day</p>");
    has(str_sv(&out), "<p class=\"foot\">3 rue des Lavoirs &lt;b&gt;</p>");
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "commitments", &markdown, &out);
    lacks(str_sv(&out), "Record of the day");
    has(str_sv(&out), "3 rue des Lavoirs");
    str_deinit(&out);
}

static void a_logo_is_embedded_and_nothing_else_is(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct error e;
    struct str out = {0};
    const char *path = fs_join(&w->a, getenv("HOME"), "logo.png");
    if (!fs_write(path, SV("\x89PNG\r\n\x1a\nabc"), &e) || !logo_set(&v, path, &e) || !fs_remove(path, &e))
        fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_PUBLIC), "theme-map", &page, &out);
    has(str_sv(&out), "<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,iVBORw0KGgphYmM=\">");
    has(str_sv(&out), "img-src data:");
    const struct pair forged = {SV("data"), SV("data:image/png;base64,\"><script>alert(1)</script>")};
    if (!edit_set(&v, entity_named("picture"), world_id(w, "picture", "LOGO"), &forged, 1, &done, &e))
        fail_msg("%s", e.text);
    str_clear(&out);
    world_write(w, viewer_of(AUD_PUBLIC), "theme-map", &page, &out);
    lacks(str_sv(&out), "<img");
    lacks(str_sv(&out), "alert(1)");
    str_deinit(&out);
}

static void a_document_says_how_far_it_is(void **state) {
    struct world *w = *state;
    static const char *const words[] = {"Draft of ", "Sent on ", "Corrected on ", "Validated on "};
    const struct report_kind *kind = world_kind("minutes");
    struct report_options of_group = markdown;
    struct view v = world_view(w, viewer_me());
    of_group.subgroup = world_id(w, "subgroup", "SG-ALI");
    for (size_t i = 0; REPORT_STATES[i].code; i++) {
        struct str out = {0};
        struct error e;
        assert_true(report_mark(&v, kind, &markdown, sv_from(REPORT_STATES[i].code), &e));
        world_write(w, viewer_of(AUD_FUNDS), "minutes", &markdown, &out);
        has(str_sv(&out), arena_printf(&w->a, "\n%sTuesday 1 December 2026 · ", words[i]));
        str_clear(&out);
        world_write(w, viewer_of(AUD_FUNDS), "minutes", &of_group, &out);
        lacks(str_sv(&out), words[i]);
        str_clear(&out);
        assert_true(report_file_name(&v, kind, &markdown, &out, &e));
        has(str_sv(&out), arena_printf(&w->a, "-%s-", REPORT_STATES[i].code));
        str_deinit(&out);
    }
}

int front_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_programme_has_its_own_words),
        TEST(a_logo_is_embedded_and_nothing_else_is),
        TEST(a_document_says_how_far_it_is),
    };
    return cmocka_run_group_tests_name("front", tests, NULL, NULL);
}
