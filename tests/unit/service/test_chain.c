#include "catalyse/service/chain.h"
#include "use_cases.h"
#include <string.h>

static const struct chain_link *link_to(const struct chain *c, const char *entity, enum chain_way way) {
    for (size_t i = 0; i < c->n; i++)
        if (strcmp(c->v[i].entity->name, entity) == 0 && c->v[i].way == way) return &c->v[i];
    return NULL;
}

static void read_chain(struct desk *d, const char *entity, const char *ref, struct chain *c) {
    must(d, chain_read(&d->v, entity_named(entity), ref_id(d, entity, ref), 3, c, &d->e));
}

/* One row of every link of the chain, each referring to the one before. */
static void fill_chain(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=W", "kind=webinar", "date=2026-02-05", "start=10:00", "end=11:30",
        NULL);
    put(d, "wish", "event=EV-1", "text_fr=une voix commune", "theme=COM", NULL);
    put(d, "expression_of_interest", "org=ORG-1", "subgroup=SG-1", NULL);
    put(d, "interest_rank", "expression=EOI-1", "theme=COM", "rank=1", NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=peu visibles", "kind=fact", NULL);
    set(d, "project", ref_id(d, "project", "PRJ-1"), "need=DG-1", NULL);
    put(d, "role", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=ROLE-1", "org=ORG-1", NULL);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "project=PRJ-1", NULL);
    put(d, "next_step", "text_fr=écrire", "commitment=CMT-1", "subgroup=SG-1", NULL);
}

static void every_link_leads_both_ways(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *entity, *ref, *next;
    } LINKS[] = {
        {"wish", "W-1", "theme"},
        {"theme", "TH-1", "expression_of_interest"},
        {"expression_of_interest", "EOI-1", "subgroup"},
        {"subgroup", "SG-1", "diagnosis_entry"},
        {"diagnosis_entry", "DG-1", "project"},
        {"project", "PRJ-1", "role_assignment"},
        {"role_assignment", "RO-1", "commitment"},
        {"commitment", "CMT-1", "next_step"},
    };
    struct chain c;
    fill_chain(d);
    for (size_t i = 0; i < COUNT(LINKS); i++) {
        read_chain(d, LINKS[i].entity, LINKS[i].ref, &c);
        assert_int_equal(chain_place(entity_named(LINKS[i].entity)), i + 1);
        const struct chain_link *forward = link_to(&c, LINKS[i].next, CHAIN_FORWARD);
        if (!forward || forward->count != 1)
            fail_msg("%s does not lead to %s", LINKS[i].entity, LINKS[i].next);
        struct named next = forward->rows[0];
        must(d, chain_read(&d->v, next.entity, next.id, 3, &c, &d->e));
        if (!link_to(&c, LINKS[i].entity, CHAIN_BACK)) fail_msg("%s does not lead back", LINKS[i].next);
    }
}

static void links_stand_in_order_and_count(void **state) {
    struct desk *d = *state;
    struct chain c;
    fill_chain(d);
    for (int i = 0; i < 5; i++) put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "project=PRJ-1", NULL);
    read_chain(d, "project", "PRJ-1", &c);
    for (size_t i = 1; i < c.n; i++) assert_true(c.v[i - 1].way <= c.v[i].way);
    const struct chain_link *promised = link_to(&c, "commitment", CHAIN_FORWARD);
    assert_non_null(promised);
    assert_int_equal(promised->count, 6);
    assert_int_equal(promised->n, 3);
    assert_null(promised->relation);
    read_chain(d, "organisation", "ORG-1", &c);
    assert_non_null(link_to(&c, "subgroup", CHAIN_BESIDE));
    assert_non_null(link_to(&c, "participant", CHAIN_BESIDE));
    assert_string_equal(link_to(&c, "commitment", CHAIN_BESIDE)->label, "Commitments made");
    assert_null(link_to(&c, "commitment", CHAIN_BESIDE)->relation);
}

static void masked_rows_are_neither_shown_nor_counted(void **state) {
    struct desk *d = *state;
    struct chain c;
    fill_chain(d);
    put(d, "next_step", "text_fr=dire tout bas", "commitment=CMT-1", "audience=me", NULL);
    read_chain(d, "commitment", "CMT-1", &c);
    assert_int_equal(link_to(&c, "next_step", CHAIN_FORWARD)->count, 2);
    d->v.viewer = viewer_room();
    read_chain(d, "commitment", "CMT-1", &c);
    assert_int_equal(link_to(&c, "next_step", CHAIN_FORWARD)->count, 1);
    d->v.viewer = viewer_of(AUD_PUBLIC);
    read_chain(d, "commitment", "CMT-1", &c);
    assert_int_equal(c.self.id, 0);
}

static void who_met_is_read_from_both_ends_and_named_once(void **state) {
    struct desk *d = *state;
    struct chain c;
    fill_chain(d);
    put(d, "participant", "ref=P-81", "first_name=Ada", "last_name=Un", "org=ORG-1", NULL);
    put(d, "participant", "ref=P-82", "first_name=Bea", "last_name=Deux", "org=ORG-1", NULL);
    put(d, "participant", "ref=P-83", "first_name=Cid", "last_name=Trois", "org=ORG-1", NULL);
    put(d, "encounter", "event=EV-1", "participant=P-81", "met=P-82", NULL);
    put(d, "encounter", "event=EV-1", "participant=P-82", "met=P-81", NULL);
    put(d, "encounter", "event=EV-1", "participant=P-83", "met=P-81", NULL);
    read_chain(d, "participant", "P-81", &c);
    const struct chain_link *met = link_to(&c, "participant", CHAIN_BESIDE);
    assert_non_null(met);
    assert_int_equal(met->count, 2);
    assert_int_equal(met->rows[0].id, ref_id(d, "participant", "P-82"));
    assert_int_equal(met->rows[1].id, ref_id(d, "participant", "P-83"));
    assert_null(link_to(&c, "event", CHAIN_BESIDE));
}

static void a_group_names_the_one_it_sat_with(void **state) {
    struct desk *d = *state;
    struct chain c;
    fill_chain(d);
    put(d, "subgroup", "ref=SG-8", "theme=TH-1", "name=Voisins", NULL);
    put(d, "day_place", "event=EV-1", "subgroup=SG-1", "joins=SG-8", NULL);
    read_chain(d, "subgroup", "SG-1", &c);
    const struct chain_link *with = link_to(&c, "subgroup", CHAIN_BESIDE);
    assert_non_null(with);
    assert_int_equal(with->rows[0].id, ref_id(d, "subgroup", "SG-8"));
}

int chain_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(every_link_leads_both_ways),
        DESK_TEST(links_stand_in_order_and_count),
        DESK_TEST(masked_rows_are_neither_shown_nor_counted),
        DESK_TEST(who_met_is_read_from_both_ends_and_named_once),
        DESK_TEST(a_group_names_the_one_it_sat_with),
    };
    return cmocka_run_group_tests_name("chain", tests, NULL, NULL);
}
