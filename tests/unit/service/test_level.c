#include "catalyse/service/facts.h"
#include "use_cases.h"

static int64_t group_of(struct desk *d) {
    small_programme(d);
    return ref_id(d, "subgroup", "SG-1");
}

static const struct level_row *level_of(struct desk *d, int64_t group) {
    struct levels l;
    must(d, levels_now(&d->v, group, &l, &d->e));
    return &l.v[0];
}

static void a_stage_is_raised_by_one_with_a_reason(void **state) {
    struct desk *d = *state;
    int64_t group = group_of(d);
    int computed = level_of(d, group)->maturity.level;
    const char *one = level_code(computed + 1), *two = level_code(computed + 2);
    refused(d, level_say(&d->v, group, sv_from(two), SV("because"), &d->e), ERR_DATA, "by one at most");
    refused(d, level_say(&d->v, group, sv_from(one), SV(""), &d->e), ERR_USAGE, "reason");
    assert_int_equal(level_of(d, group)->level, computed);
    must(d, level_say(&d->v, group, sv_from(one), SV("the charter is signed tomorrow"), &d->e));
    assert_int_equal(level_of(d, group)->level, computed + 1);
}

static const struct gate *boards_of(struct desk *d, int64_t group) {
    const struct gate *g = level_of(d, group)->maturity.gates;
    while (g->code != GATE_BOARDS) g++;
    return g;
}

/* Nobody is named while nobody has begun, and nobody to those outside the group. */
static void members_without_a_minute_are_named(void **state) {
    struct desk *d = *state;
    int64_t group = group_of(d);
    const char *first = field_of(d, "organisation", ref_id(d, "organisation", "ORG-1"), "name");
    set(d, "subgroup", group, "level_shared=1", NULL);
    assert_int_equal(boards_of(d, group)->n_missing, 0);
    put(d, "document", "org=ORG-1", "kind=board_minute", "state=shared", NULL);
    const struct gate *g = boards_of(d, group);
    assert_int_equal(g->have, 1);
    assert_int_equal(g->n_missing, g->need - 1);
    for (size_t i = 0; i < g->n_missing; i++)
        assert_string_not_equal(arena_strndup(d->v.arena, g->missing[i].p, g->missing[i].n), first);
    d->v.viewer = viewer_of(AUD_FUNDS);
    assert_int_equal(boards_of(d, group)->have, 1);
    assert_int_equal(boards_of(d, group)->n_missing, 0);
}

static void what_held_until_then_is_kept(void **state) {
    struct desk *d = *state;
    int64_t group = group_of(d);
    struct level_past past;
    int computed = level_of(d, group)->maturity.level;
    must(d, level_say(&d->v, group, sv_from(level_code(computed + 1)), SV("soon"), &d->e));
    must(d, level_say(&d->v, group, sv_from(level_code(computed + 1)), SV("soon indeed"), &d->e));
    must(d, level_past_read(&d->v, group, &past, &d->e));
    assert_int_equal(past.n, 1);
    assert_int_equal(past.v[0].from, computed);
    assert_int_equal(past.v[0].to, computed + 1);
    assert_string_equal(past.v[0].reason.p, "soon");
    assert_int_equal(past.v[0].day, d->v.today);
    must(d, level_say(&d->v, group, SV(""), SV(""), &d->e));
    assert_int_equal(level_of(d, group)->level, computed);
}

static const struct gate *gate_of(const struct level_row *row, enum gate_code code) {
    for (size_t i = 0; i < row->maturity.n_gates; i++)
        if (row->maturity.gates[i].code == code) return &row->maturity.gates[i];
    return NULL;
}

static void an_indicator_counts_by_its_value(void **state) {
    struct desk *d = *state;
    int64_t group = group_of(d);
    int64_t id = put(d, "indicator", "project=PRJ-1", "name_fr=Repas", "unit=repas", "latest=2", NULL);
    assert_int_equal(gate_of(level_of(d, group), GATE_INDICATORS)->have, 1);
    set(d, "indicator", id, "latest=", NULL);
    assert_string_equal(field_of(d, "indicator", id, "state"), "collected");
    assert_true(warned(d, "indicator_no_value"));
    assert_int_equal(gate_of(level_of(d, group), GATE_INDICATORS)->have, 0);
}

/* The flow a gate waits for: the first that nothing authorises. */
static void the_flow_a_gate_waits_for_is_found(void **state) {
    struct desk *d = *state;
    int64_t flow;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, flow_missing(&d->v, group, &flow, &d->e));
    assert_int_equal(flow, 0);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-1", "payee=ORG-2", "amount=99", "basis=invoice", NULL);
    int64_t onward = put(d, "money_flow", "project=PRJ-1", "payer=ORG-1", "payee=ORG-2", "amount=50",
                         "basis=onward_grant", NULL);
    must(d, flow_missing(&d->v, group, &flow, &d->e));
    assert_int_equal(flow, onward);
    set(d, "money_flow", onward, "authorised_in_writing=1", NULL);
    must(d, flow_missing(&d->v, group, &flow, &d->e));
    assert_int_equal(flow, 0);
}

int level_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_stage_is_raised_by_one_with_a_reason), DESK_TEST(members_without_a_minute_are_named),
        DESK_TEST(what_held_until_then_is_kept),           DESK_TEST(an_indicator_counts_by_its_value),
        DESK_TEST(the_flow_a_gate_waits_for_is_found),
    };
    return cmocka_run_group_tests_name("level", tests, NULL, NULL);
}
