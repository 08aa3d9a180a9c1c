#include "catalyse/service/canvas.h"
#include "catalyse/store/history.h"
#include "use_cases.h"
#include <string.h>

static int64_t add(struct desk *d, enum canvas_kind kind, int64_t group, const char *block,
                   const char *text) {
    struct edit_result out;
    struct canvas_entry_line line = {
        .subgroup = group, .block = sv_from(block), .text = sv_from(text), .source = SV("paper")};
    must(d, canvas_line_add(&d->v, kind, &line, &out, &d->e));
    return out.id;
}

static void cards_of_the_diagnosis_stand_in_their_blocks(void **state) {
    struct desk *d = *state;
    struct canvas_sheet sheet;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    int64_t fact = add(d, CANVAS_DIAGNOSIS, group, "constat", "34 % perdus (relevé, 2025)");
    int64_t gap = add(d, CANVAS_DIAGNOSIS, group, "manques", "pas d'atelier");
    assert_string_equal(field_of(d, "diagnosis_entry", fact, "kind"), "fact");
    assert_string_equal(field_of(d, "diagnosis_entry", fact, "entered_from"), "paper");
    assert_string_equal(field_of(d, "diagnosis_entry", gap, "kind"), "gap");
    put(d, "photo", "subgroup=SG-1", "path=photos/t1.jpg", NULL);
    must(d, canvas_sheet_read(&d->v, CANVAS_DIAGNOSIS, group, &sheet, &d->e));
    assert_int_equal(sheet.n_parts, 10);
    assert_int_equal(sheet.photos.n, 1);
    assert_int_equal(sheet.parts[1].n_cards, 1);
    assert_int_equal(sheet.parts[1].cards[0].figure, 3400);
    assert_true(sv_is(sheet.parts[1].cards[0].unit, "%"));
    assert_int_equal(sheet.parts[7].cards[0].row.id, gap);
}

static void a_wish_is_carried_into_a_diagnosis_once(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=un camion", NULL);
    struct canvas_entry_line line = {.subgroup = ref_id(d, "subgroup", "SG-1"),
                                     .block = SV("leviers"),
                                     .text = SV("un camion"),
                                     .source = SV("said"),
                                     .wish = wish};
    must(d, canvas_line_add(&d->v, CANVAS_DIAGNOSIS, &line, &out, &d->e));
    refused(d, canvas_line_add(&d->v, CANVAS_DIAGNOSIS, &line, &out, &d->e), ERR_DATA, "carried before");
    assert_int_equal(number(d, "SELECT count(*) FROM diagnosis_entry WHERE wish IS NOT NULL"), 1);
}

static void a_need_is_carried_into_the_project(void **state) {
    struct desk *d = *state;
    struct canvas_sheet sheet;
    struct edit_result out;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    int64_t need = add(d, CANVAS_DIAGNOSIS, group, "freins", "la garde d'enfants");
    must(d, canvas_need_carry(&d->v, need, &out, &d->e));
    refused(d, canvas_need_carry(&d->v, need, &out, &d->e), ERR_DATA, "carried before");
    must(d, canvas_sheet_read(&d->v, CANVAS_PROJECT, group, &sheet, &d->e));
    assert_int_equal(sheet.n_parts, 12);
    assert_int_equal(sheet.project.id, ref_id(d, "project", "PRJ-1"));
    assert_true(sv_is(sheet.parts[1].cards[0].text, "la garde d'enfants"));
    assert_int_equal(number(d, "SELECT need FROM project"), need);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM canvas_entry"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM project WHERE need IS NOT NULL"), 0);
}

static void a_group_without_project_gets_one(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t group = put(d, "subgroup", "theme=COM", "name=Nouveau groupe", NULL);
    add(d, CANVAS_PROJECT, group, "change", "moins de pertes");
    assert_int_equal(number(d, "SELECT count(*) FROM project"), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM project"), 1);
}

static void a_project_takes_the_name_it_is_given(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t group = put(d, "subgroup", "theme=COM", "name=Nouveau groupe", NULL);
    add(d, CANVAS_PROJECT, group, "change", "moins de pertes");
    assert_int_equal(number(d, "SELECT count(*) FROM project WHERE title_fr = 'Nouveau groupe'"), 1);
    add(d, CANVAS_PROJECT, group, "name", "Le bus des métiers");
    add(d, CANVAS_PROJECT, group, "name", "Un bus qui passe le mardi");
    assert_int_equal(number(d, "SELECT count(*) FROM project WHERE title_fr = 'Le bus des métiers'"), 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM project WHERE title_fr = 'Nouveau groupe'"), 1);
}

int canvas_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(cards_of_the_diagnosis_stand_in_their_blocks),
        DESK_TEST(a_wish_is_carried_into_a_diagnosis_once),
        DESK_TEST(a_need_is_carried_into_the_project),
        DESK_TEST(a_group_without_project_gets_one),
        DESK_TEST(a_project_takes_the_name_it_is_given),
    };
    return cmocka_run_group_tests_name("canvas", tests, NULL, NULL);
}
