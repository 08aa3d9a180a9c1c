#include "catalyse/base/fs.h"
#include "catalyse/base/number.h"
#include "catalyse/report/valise.h"
#include "world.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *folder_of(struct world *w) {
    const char *folder = fs_join(&w->a, getenv("HOME"), "valise");
    fs_remove_tree(folder, NULL);
    return folder;
}

static void every_paper_of_the_day_is_in_it(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_FR, .format = REPORT_HTML};
    const char *folder = folder_of(w);
    struct valise valise;
    struct error e;
    char **names;
    size_t wanted = 0, n;
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        const struct report_kind *kind = &REPORT_KINDS[i];
        bool planned = true;
        assert_true(!kind->planned || kind->planned(&v, &o, &planned, &e));
        wanted += kind->day && planned;
        wanted += REPORT_KINDS[i].large;
    }
    if (!valise_write(&v, &o, folder, false, &valise, &e)) fail_msg("%s", e.text);
    assert_true(wanted >= 6);
    assert_int_equal(valise.n, wanted);
    assert_false(valise.pages);
    assert_true(fs_list(folder, "-fr.html", &w->a, &names, &n, &e));
    assert_int_equal(n, wanted);
    for (size_t i = 0; i < valise.n; i++) {
        struct str page = {0};
        assert_true(fs_read(fs_join(&w->a, folder, valise.v[i].name), 1 << 24, &page, &e));
        has(str_sv(&page),
            valise.v[i].paper == REPORT_PAPER_A4 || !valise.v[i].kind->large ? "size:A4" : "size:A3");
        str_deinit(&page);
    }
}

/* A stick: the folder it is seen in is nobody's. */
static void a_folder_takes_papers_where_none_can_be_made_beside_it(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_FR, .format = REPORT_HTML};
    const char *media = folder_of(w), *stick = fs_join(&w->a, media, "stick");
    struct valise valise;
    struct error e;
    char **names;
    size_t n;
    if (!geteuid()) skip();
    assert_true(fs_mkdirs(stick, &e));
    chmod(media, 0500);
    bool ok = valise_write(&v, &o, stick, false, &valise, &e);
    bool refused = !valise_write(&v, &o, fs_join(&w->a, media, "other"), false, &valise, &e);
    chmod(media, 0700);
    assert_true(ok && refused);
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    has(sv_from(e.text), "valise/other'");
    assert_true(fs_list(stick, "", &w->a, &names, &n, &e));
    assert_true(n >= 6);
}

static void what_is_there_stays_unless_it_is_asked_for(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_HTML};
    const char *folder = folder_of(w), *mine;
    struct valise valise;
    struct error e;
    char **names;
    size_t n;
    assert_true(valise_write(&v, &o, folder, false, &valise, &e));
    mine = fs_join(&w->a, folder, valise.v[0].name);
    for (size_t i = 1; i < valise.n; i++) fs_remove(fs_join(&w->a, folder, valise.v[i].name), NULL);
    fs_remove(fs_join(&w->a, folder, "index.html"), NULL);
    assert_false(valise_write(&v, &o, folder, false, &valise, &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    has(sv_from(e.text), mine);
    assert_true(fs_list(folder, "", &w->a, &names, &n, &e));
    assert_int_equal(n, 1);
    assert_true(valise_write(&v, &o, folder, true, &valise, &e));
    assert_true(fs_list(folder, "", &w->a, &names, &n, &e));
    assert_int_equal(n, valise.n + 1);
}

static void its_index_leads_to_each_paper(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_FR, .format = REPORT_HTML};
    const char *folder = folder_of(w), *index = fs_join(&w->a, folder, "index.html");
    struct valise valise;
    struct str page = {0};
    struct error e;
    assert_true(valise_write(&v, &o, folder, false, &valise, &e));
    assert_true(fs_read(index, 1 << 20, &page, &e));
    for (size_t i = 0; i < valise.n; i++) has(str_sv(&page), valise.v[i].name);
    has(str_sv(&page), "<a href=\"lisiere-2026-run-sheet-organisers-fr.html\">Feuille de déroulé</a>");
    has(str_sv(&page), "Après-midi de co-construction");
    str_deinit(&page);
    for (size_t i = 0; i < valise.n; i++) fs_remove(fs_join(&w->a, folder, valise.v[i].name), NULL);
    assert_false(valise_write(&v, &o, folder, false, &valise, &e));
    has(sv_from(e.text), index);
}

static void without_weasyprint_it_holds_web_pages(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_FR};
    struct valise valise;
    struct error e;
    const char *folder = folder_of(w), *path = getenv("PATH");
    char *before = xstrdup(path ? path : "");
    setenv("PATH", "/nowhere", 1);
    bool ok = valise_write(&v, &o, folder, false, &valise, &e);
    bool pages = valise.pages;
    o.format = REPORT_PDF;
    bool insisted = valise_write(&v, &o, folder, true, &valise, &e);
    setenv("PATH", before, 1);
    xfree(before);
    assert_true(ok);
    assert_true(pages);
    assert_false(insisted);
    assert_int_equal(e.code, ERR_MISSING);
}

/* Of 180 mm between the margins of A4, in hundredths of the 9.5 points of its letters: 53.7. */
static void on_small_sheets_half_of_the_page_is_for_questions_and_answers(void **state) {
    enum { LINE = 5370 };
    struct world *w = *state;
    struct report_options o = {.lang = LANG_FR, .format = REPORT_HTML, .paper = REPORT_PAPER_A4};
    struct str out = {0};
    int64_t narrow = 0, width;
    int columns = 0;
    world_write(w, viewer_me(), "canvas", &o, &out);
    const char *from = strstr(str_c(&out), "<colgroup>"), *end = from ? strstr(from, "</colgroup>") : NULL;
    assert_non_null(end);
    for (; (from = strstr(from, "width:")) && from < end; from++, columns++) {
        from += strlen("width:");
        assert_true(number_parse(sv_of(from, strcspn(from, "e")), 2, &width));
        narrow += width;
    }
    assert_int_equal(columns, 3);
    assert_true(narrow < LINE / 2);
    str_deinit(&out);
}

int valise_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(every_paper_of_the_day_is_in_it),
        TEST(a_folder_takes_papers_where_none_can_be_made_beside_it),
        TEST(what_is_there_stays_unless_it_is_asked_for),
        TEST(its_index_leads_to_each_paper),
        TEST(without_weasyprint_it_holds_web_pages),
        TEST(on_small_sheets_half_of_the_page_is_for_questions_and_answers),
    };
    return cmocka_run_group_tests_name("valise", tests, NULL, NULL);
}
