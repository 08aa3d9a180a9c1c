#include "catalyse/service/roles.h"
#include "use_cases.h"

static void set_letter(struct desk *d, const char *deliverable, const char *org, char letter) {
    struct edit_result out;
    must(d, rasci_set(&d->v, ref_id(d, "deliverable", deliverable), ref_id(d, "organisation", org), letter,
                      &out, &d->e));
    d->warnings = out.warnings;
}

static void table(struct desk *d, struct rasci *t) {
    must(d, rasci_read(&d->v, ref_id(d, "project", "PRJ-1"), t, &d->e));
}

static void a_line_has_one_a_and_an_r(void **state) {
    struct desk *d = *state;
    struct rasci t;
    small_programme(d);
    put(d, "deliverable", "project=PRJ-1", "name_fr=Budget", NULL);
    set_letter(d, "DL-1", "ORG-1", 'A');
    assert_true(warned(d, "rasci_no_r"));
    set_letter(d, "DL-1", "ORG-2", 'R');
    assert_int_equal(d->warnings.n, 0);
    set_letter(d, "DL-1", "ORG-3", 'A');
    assert_true(warned(d, "rasci_many_a"));
    table(d, &t);
    assert_int_equal(t.n_orgs, 3);
    assert_string_equal(t.v[0].letters, "ARA");
    assert_int_equal(t.v[0].answers, 2);
    assert_true(t.v[0].problem.n > 0);
    set_letter(d, "DL-1", "ORG-3", ' ');
    table(d, &t);
    assert_string_equal(t.v[0].letters, "AR ");
    assert_int_equal(t.v[0].problem.n, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM rasci_cell"), 2);
}

static void letters_go_round(void **state) {
    (void)state;
    char letter = ' ';
    for (const char *want = "RASCI R"; *want; want++) {
        letter = rasci_next(letter);
        assert_int_equal(letter, *want);
    }
    assert_int_equal(rasci_next('x'), 'R');
}

static void the_usual_table_follows_the_roles(void **state) {
    struct desk *d = *state;
    struct rasci t;
    size_t added;
    small_programme(d);
    put(d, "role", "ref=lead", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role", "ref=partner", "name_fr=Partenaire", "name_en=Partner", NULL);
    put(d, "rasci_default", "name_fr=Budget", "name_en=Budget", "letters=lead=A partner=R treasurer=S", NULL);
    put(d, "rasci_default", "name_fr=Convention", "name_en=Agreement", "letters=lead=A partner=C", NULL);
    put(d, "deliverable", "project=PRJ-1", "name_fr=budget", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=lead", "org=ORG-2", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=partner", "org=ORG-1", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=partner", "org=ORG-2", NULL);
    must(d, rasci_fill(&d->v, ref_id(d, "project", "PRJ-1"), &added, &d->e));
    assert_int_equal(added, 1);
    table(d, &t);
    assert_int_equal(t.n, 2);
    assert_string_equal(t.v[0].letters, "   ");
    assert_string_equal(t.v[1].letters, "CA ");
    must(d, rasci_fill(&d->v, ref_id(d, "project", "PRJ-1"), &added, &d->e));
    assert_int_equal(added, 0);
}

static void vacant_roles_and_loads_are_shown(void **state) {
    struct desk *d = *state;
    struct role_rows roles;
    struct load_row *loads;
    size_t n;
    small_programme(d);
    put(d, "role", "ref=lead", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role", "ref=impact", "name_fr=Impact", "name_en=Impact", NULL);
    put(d, "consortium", "project=PRJ-1", "name=C", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=lead", "org=ORG-3", NULL);
    assert_int_equal(number(d, "SELECT count(*) FROM role_assignment WHERE consortium IS NOT NULL"), 1);
    must(d, roles_read(&d->v, ref_id(d, "project", "PRJ-1"), &roles, &d->e));
    assert_int_equal(roles.n, 1);
    assert_int_equal(roles.n_vacant, 1);
    assert_true(sv_is(roles.vacant[0].ref, "impact"));
    put(d, "next_step", "text_fr=x", "owner=ORG-1", "subgroup=SG-1", NULL);
    must(d, roles_load(&d->v, 0, &loads, &n, &d->e));
    assert_int_equal(n, 2);
    assert_true(sv_is(loads[0].org.ref, "ORG-3"));
    assert_int_equal(loads[0].roles, 1);
    assert_int_equal(loads[1].steps, 1);
}

static void one_lead_has_accepted(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "role", "ref=LEAD", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=LEAD", "org=ORG-1", "state=held", NULL);
    int64_t second = put(d, "role_assignment", "project=PRJ-1", "role=LEAD", "org=ORG-2", NULL);
    assert_false(warned(d, "leads"));
    set(d, "role_assignment", second, "state=accepted", NULL);
    assert_true(warned(d, "leads"));
    set(d, "role_assignment", second, "state=ended", NULL);
    assert_false(warned(d, "leads"));
}

static void somebody_takes_over(void **state) {
    struct desk *d = *state;
    size_t moved;
    small_programme(d);
    int64_t ana = ref_id(d, "participant", "P-1"), bob = ref_id(d, "participant", "P-2");
    int64_t eve = put(d, "participant", "first_name=Ève", "last_name=Lune", "org=ORG-1", NULL);
    put(d, "role", "ref=lead", "name_fr=Chef de file", "name_en=Lead", NULL);
    int64_t role = put(d, "role_assignment", "project=PRJ-1", "role=lead", "person=P-1", "state=held", NULL);
    refused(d, try_set(d, "role_assignment", role, "org=ORG-1", NULL), ERR_DATA, "Person");
    put(d, "next_step", "text_fr=x", "owner_person=P-1", NULL);
    put(d, "next_step", "text_fr=fait", "owner_person=P-1", "state=done", NULL);
    refused(d, role_hand_over(&d->v, ana, bob, &moved, &d->e), ERR_DATA, "Ruiz");
    must(d, role_hand_over(&d->v, ana, eve, &moved, &d->e));
    assert_int_equal(moved, 2);
    assert_string_equal(field_of(d, "role_assignment", role, "state"), "proposed");
    assert_int_equal(number(d,
                            "SELECT count(*) FROM next_step WHERE owner_person = (SELECT id FROM participant"
                            " WHERE ref = 'P-1')"),
                     1);
}

int roles_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_line_has_one_a_and_an_r),
        cmocka_unit_test(letters_go_round),
        DESK_TEST(the_usual_table_follows_the_roles),
        DESK_TEST(vacant_roles_and_loads_are_shown),
        DESK_TEST(one_lead_has_accepted),
        DESK_TEST(somebody_takes_over),
    };
    return cmocka_run_group_tests_name("roles", tests, NULL, NULL);
}
