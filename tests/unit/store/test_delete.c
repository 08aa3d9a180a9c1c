#include "groups.h"
#include <string.h>

/* Two themes, a group with a member and a decision with two objections, a person in the group. */
struct scene {
    struct record *org, *theme, *group, *ana, *decision;
};

static struct scene make_scene(struct desk *d) {
    struct scene s = {.org = add_org(d, "Atelier"), .theme = add_theme(d, "EMP")};
    s.group = add_group(d, s.theme, "Emploi");
    struct record *m = record_new(&d->a, &subgroup_member);
    record_set_int(m, "subgroup", s.group->id);
    record_set_int(m, "org", s.org->id);
    add_record(d, m);
    s.ana = add_person(d, "Ana", "Orme", s.org);
    struct record *in = record_copy(&d->a, reload(d, s.ana));
    record_set_int(in, "subgroup", s.group->id);
    must(d, act_update(d->db, NULL, in, &d->e));
    s.decision = add_decision(d, s.group, "Un lieu commun");
    add_objection(d, s.decision, "Trop loin", s.org);
    add_objection(d, s.decision, "Trop cher", NULL);
    return s;
}

static const char *plan_text(struct desk *d, const struct delete_plan *plan) {
    static const char *const kinds[] = {"deleted", "emptied", "refused"};
    struct str out = {0};
    for (size_t i = 0; i < plan->n; i++) {
        const struct plan_line *l = &plan->v[i];
        str_addf(&out, "%s %s%s%s %zu %s\n", kinds[l->kind], l->entity->name, l->field ? "." : "",
                 l->field ? l->field->name : "", l->count, l->first);
    }
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void the_plan_says_what_goes_first(void **state) {
    struct desk *d = *state;
    struct scene s = make_scene(d);
    struct delete_plan plan;
    must(d, record_delete_plan(d->db, &d->a, &subgroup, s.group->id, &plan, &d->e));
    assert_string_equal(plan_text(d, &plan), "deleted subgroup_member 1 Emploi · Theme EMP · Atelier\n"
                                             "deleted decision 1 Un lieu commun\n"
                                             "deleted objection 2 Trop loin\n"
                                             "emptied participant.subgroup 1 Ana Orme\n");
    assert_int_equal(plan.deleted, 4);
    assert_false(plan.refused);
    assert_int_equal(rows_of(d, &subgroup), 1);

    must(d, record_delete_plan(d->db, &d->a, &objection, 0, &plan, &d->e) ? false : true);
    assert_int_equal(d->e.code, ERR_NO_FILE);
}

static void a_row_that_is_needed_stays(void **state) {
    struct desk *d = *state;
    struct scene s = make_scene(d);
    struct delete_plan plan;
    must(d, record_delete_plan(d->db, &d->a, &theme, s.theme->id, &plan, &d->e));
    assert_true(plan.refused);
    assert_string_equal(plan_text(d, &plan), "refused subgroup.theme 1 Emploi · Theme EMP\n");
    char *before = dump(d, d->db);
    assert_false(act_delete(d->db, &theme, s.theme->id, &d->e));
    assert_int_equal(d->e.code, ERR_DATA);
    assert_string_equal(d->e.text,
                        "'Theme EMP' cannot be deleted: Subgroup 'Emploi · Theme EMP' needs it (1 in all)");
    assert_false(act_delete(d->db, &organisation, s.org->id, &d->e));
    assert_string_equal(d->e.text, "'Atelier' cannot be deleted: Participant 'Ana Orme' needs it (1 in all)");
    assert_string_equal(dump(d, d->db), before);
}

static void deleting_carries_the_plan_out_and_undo_brings_it_back(void **state) {
    struct desk *d = *state;
    struct scene s = make_scene(d);
    char *before = dump(d, d->db);
    delete_record(d, s.group);
    assert_int_equal(rows_of(d, &subgroup_member) + rows_of(d, &decision) + rows_of(d, &objection), 0);
    assert_true(record_get(reload(d, s.ana), "subgroup").null);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
    delete_record(d, s.ana);
    delete_record(d, s.group);
    delete_record(d, s.theme);
    delete_record(d, s.org);
    assert_string_equal(dump(d, d->db), "");
    for (int i = 0; i < 4; i++) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
}

static void rows_that_name_each_other_go_together(void **state) {
    struct desk *d = *state;
    struct record *group = add_group(d, add_theme(d, "A"), "Emploi");
    struct record *ana = add_person(d, "Ana", "Diallo", add_org(d, "Nord"));
    record_set_int(group, "convenor_person", ana->id);
    record_set_int(ana, "subgroup", group->id);
    must(d, act_update(d->db, NULL, group, &d->e));
    must(d, act_update(d->db, NULL, ana, &d->e));
    delete_record(d, ana);
    assert_true(record_get(reload(d, group), "convenor_person").null);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(record_int(reload(d, group), "convenor_person"), ana->id);
    assert_int_equal(record_int(reload(d, ana), "subgroup"), group->id);
}

int test_delete(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_plan_says_what_goes_first),
        DESK_TEST(a_row_that_is_needed_stays),
        DESK_TEST(deleting_carries_the_plan_out_and_undo_brings_it_back),
        DESK_TEST(rows_that_name_each_other_go_together),
    };
    return cmocka_run_group_tests_name("delete", tests, NULL, NULL);
}
