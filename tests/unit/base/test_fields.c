#include "groups.h"
#include "sample_entity.h"

static const struct choice colours[] = {
    {"red", "January", NULL},
    {"green", "May", NULL},
    {NULL, NULL, NULL},
};

static const struct field sample_fields[] = {
    {.name = "title", .label = "Title", .kind = FIELD_TEXT, .max = 8, .flags = F_REQUIRED},
    {.name = "body", .label = "Body", .kind = FIELD_LINES, .max = 20},
    {.name = "count", .label = "Count", .kind = FIELD_INT, .min = -5, .max = 12000},
    {.name = "fte", .label = "FTE", .kind = FIELD_DECIMAL, .max = 1000, .decimals = 2, .initial = "1.50"},
    {.name = "share", .label = "Share", .kind = FIELD_INT, .max = 10000, .flags = F_PERCENT},
    {.name = "grant", .label = "Grant", .kind = FIELD_MONEY, .max = 100000000, .decimals = 2},
    {.name = "open", .label = "Open", .kind = FIELD_BOOL, .max = 1, .initial = "1"},
    {.name = "colour", .label = "Colour", .kind = FIELD_CHOICE, .choices = colours, .initial = "red"},
    {.name = "due", .label = "Due", .kind = FIELD_DATE},
    {.name = "start", .label = "Start", .kind = FIELD_TIME},
    {.name = "at", .label = "At", .kind = FIELD_MOMENT},
    {.name = "owner", .label = "Owner", .kind = FIELD_REF, .target = "sample", .flags = F_REQUIRED},
    {.name = "state", .label = "State", .kind = FIELD_CHOICE, .choices = colours, .flags = F_STATE},
};

const struct entity sample_entity = {
    .name = "sample", .fields = sample_fields, .n_fields = sizeof sample_fields / sizeof *sample_fields};

static void fields_are_found_by_name(void **state) {
    (void)state;
    for (size_t i = 0; i < sample_entity.n_fields; i++) {
        const char *name = sample_fields[i].name;
        assert_int_equal(field_index(&sample_entity, sv_from(name)), i);
        assert_int_equal(field_at(&sample_entity, name), i);
        assert_ptr_equal(field_named(&sample_entity, name), &sample_fields[i]);
    }
    assert_int_equal(field_index(&sample_entity, SV("titl")), -1);
    assert_int_equal(field_index(&sample_entity, SV_NULL), -1);
    assert_int_equal(field_state(&sample_entity), 12);
    struct entity without = {.fields = sample_fields, .n_fields = 3};
    assert_int_equal(field_state(&without), -1);
}

static void a_text_in_two_languages_has_a_field_for_each(void **state) {
    static const struct field fields[] = {{.name = "na_fr"}, {.name = "name_fr"}, {.name = "name_en"}};
    const struct entity both = {.fields = fields, .n_fields = 3};
    (void)state;
    assert_int_equal(field_in(&both, SV("name"), "fr"), 1);
    assert_int_equal(field_in(&both, SV("name"), "en"), 2);
    assert_int_equal(field_in(&both, SV("na"), "fr"), 0);
    assert_int_equal(field_in(&both, SV("na"), "en"), -1);
    assert_int_equal(field_in(&both, SV("nam"), "fr"), -1);
    assert_int_equal(field_in(&both, SV_NULL, "fr"), -1);
}

static void kinds_are_numbers_or_texts(void **state) {
    (void)state;
    for (int kind = FIELD_TEXT; kind <= FIELD_REF; kind++) {
        bool number = (kind >= FIELD_INT && kind <= FIELD_BOOL) || kind == FIELD_REF;
        assert_int_equal(field_is_number((enum field_kind)kind), number);
    }
}

static void choices_are_found_by_code_alone(void **state) {
    (void)state;
    assert_ptr_equal(choice_find(colours, SV("green")), &colours[1]);
    assert_null(choice_find(colours, SV("May")));
    assert_null(choice_find(colours, SV_NULL));
    assert_null(choice_find(NULL, SV("red")));
    assert_true(choice_is(&colours[1], "green"));
    assert_false(choice_is(&colours[1], "red"));
    assert_false(choice_is(NULL, "green"));
}

static void a_new_record_has_its_initial_values(void **state) {
    (void)state;
    struct arena a = {0};
    struct record *r = record_new(&a, &sample_entity);
    assert_ptr_equal(r->entity, &sample_entity);
    assert_true(r->id == 0 && r->ref.n == 0);
    assert_true(record_get(r, "title").null);
    assert_int_equal(record_int(r, "fte"), 150);
    assert_int_equal(record_int(r, "open"), 1);
    assert_true(record_is(r, "colour", "red"));
    assert_false(record_is(r, "title", "red"));
    arena_deinit(&a);
}

static void values_are_set_and_read(void **state) {
    (void)state;
    struct arena a = {0};
    struct record *r = record_new(&a, &sample_entity);
    record_set_text(r, "title", SV("été"));
    record_set_int(r, "count", -3);
    assert_true(sv_is(record_text(r, "title"), "été"));
    assert_int_equal(record_int(r, "count"), -3);
    record_set_text(r, "title", SV(""));
    assert_true(record_get(r, "title").null);
    assert_null(record_text(r, "title").p);
    record_set_null(r, "count");
    assert_true(record_get(r, "count").null);
    assert_int_equal(record_int(r, "count"), 0);
    arena_deinit(&a);
}

static void a_copy_owns_its_texts(void **state) {
    (void)state;
    struct arena a = {0};
    char text[] = "abc";
    struct record *r = record_new(&a, &sample_entity);
    r->id = 7;
    r->ref = sv_from(text);
    record_set_text(r, "title", sv_from(text));
    struct record *copy = record_copy(&a, r);
    text[0] = 'X';
    assert_int_equal(copy->id, 7);
    assert_true(sv_is(copy->ref, "abc"));
    assert_true(sv_is(record_text(copy, "title"), "abc"));
    assert_null(copy->author.p);
    arena_deinit(&a);
}

static void values_compare(void **state) {
    (void)state;
    assert_true(value_eq(value_null(), value_text(SV(""))));
    assert_true(value_eq(value_int(3), value_int(3)));
    assert_true(value_eq(value_text(SV("a")), value_text(SV("a"))));
    assert_false(value_eq(value_int(0), value_null()));
    assert_false(value_eq(value_int(3), value_int(4)));
    assert_false(value_eq(value_text(SV("a")), value_text(SV("b"))));
}

int test_fields(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_are_found_by_name),
        cmocka_unit_test(a_text_in_two_languages_has_a_field_for_each),
        cmocka_unit_test(kinds_are_numbers_or_texts),
        cmocka_unit_test(choices_are_found_by_code_alone),
        cmocka_unit_test(a_new_record_has_its_initial_values),
        cmocka_unit_test(values_are_set_and_read),
        cmocka_unit_test(a_copy_owns_its_texts),
        cmocka_unit_test(values_compare),
    };
    return cmocka_run_group_tests_name("fields", tests, NULL, NULL);
}
