#include "catalyse/service/departures.h"
#include "catalyse/store/list.h"
#include "catalyse/store/tx.h"
#include "use_cases.h"
#include "world.h"

static struct withdrawal without_id(struct desk *d, const char *entity, int64_t id) {
    struct leaver who = {entity_named(entity), id, 0};
    struct withdrawal w;
    must(d, withdrawal_read(&d->v, &who, &w, &d->e));
    return w;
}

static struct withdrawal without(struct desk *d, const char *entity, const char *ref) {
    return without_id(d, entity, ref_id(d, entity, ref));
}

static size_t count(const struct withdrawal *w, enum stake_kind kind) {
    size_t n = 0;
    for (size_t i = 0; i < w->n; i++) n += w->v[i].kind == kind;
    return n;
}

static const struct fall *fall_of(const struct withdrawal *w, int64_t group) {
    for (size_t i = 0; i < w->n_falls; i++)
        if (w->falls[i].group.id == group) return &w->falls[i];
    return NULL;
}

/* One row of each kind that ORG-1 holds, none of them anybody else's. */
static void small_holdings(struct desk *d) {
    small_programme(d);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "convenor_org=ORG-1", NULL);
    put(d, "role", "ref=lead", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=lead", "org=ORG-1", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=lead", "org=ORG-2", "deputy=P-1", NULL);
    put(d, "deliverable", "project=PRJ-1", "name_fr=Budget", NULL);
    put(d, "rasci_cell", "deliverable=DL-1", "org=ORG-1", "letter=A", NULL);
    put(d, "rasci_cell", "deliverable=DL-1", "org=ORG-2", "letter=R", NULL);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "project=PRJ-1", "quantity=3", "valued=900", NULL);
    put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "project=PRJ-1", "to_org=ORG-1", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "amount=1200", NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=500", "basis=grant", NULL);
    put(d, "next_step", "text_fr=Appeler", "subgroup=SG-1", "owner=ORG-1", NULL);
}

static void everything_held_is_found_once(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    struct withdrawal w = without(d, "organisation", "ORG-1");
    static const enum stake_kind once[] = {STAKE_CONVENOR, STAKE_COMMITMENT, STAKE_COUNTED, STAKE_FLOW,
                                           STAKE_BUDGET,   STAKE_ROLE,       STAKE_ANSWERS, STAKE_STEP};
    for (size_t i = 0; i < COUNT(once); i++) assert_int_equal(count(&w, once[i]), 1);
    assert_int_equal(count(&w, STAKE_DOES), 0);
    for (size_t i = 0; i < w.n; i++) {
        assert_string_equal(w.v[i].group.ref.p, "SG-1");
        if (w.v[i].kind == STAKE_BUDGET) assert_int_equal(w.v[i].cents, 120000);
    }
    const struct fall *f = fall_of(&w, ref_id(d, "subgroup", "SG-1"));
    assert_non_null(f);
    assert_true(f->found.n > 0);
    assert_string_equal(f->found.v[0].code, "group_too_small");
}

/* ORG-4 is a fund. */
static void what_is_over_is_held_no_more(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    int64_t kept =
        put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "project=PRJ-1", "to_org=ORG-1", NULL);
    set(d, "commitment", kept, "state=withdrawn", "reason=changed", NULL);
    struct withdrawal w = without(d, "organisation", "ORG-1");
    assert_int_equal(count(&w, STAKE_COUNTED), 1);
    put(d, "organisation", "name=Fonds Gris", "kind=FDD", "state=member", NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-4", NULL);
    int64_t other = put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-5", NULL);
    w = without(d, "organisation", "ORG-4");
    assert_int_equal(count(&w, STAKE_LAST_FUND), 0);
    set(d, "subgroup_member", other, "left_on=2026-11-30", NULL);
    w = without(d, "organisation", "ORG-4");
    assert_int_equal(count(&w, STAKE_LAST_FUND), 1);
}

static void a_person_takes_what_is_theirs_alone(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    struct withdrawal w = without(d, "participant", "P-1");
    assert_int_equal(count(&w, STAKE_DEPUTY), 1);
    assert_int_equal(count(&w, STAKE_MANDATE), 1);
    assert_int_equal(w.n, 2);
    assert_int_equal(w.n_falls, 0);
}

static void others_than_organisers_see_nothing_of_it(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    d->v.viewer = viewer_of(AUD_GROUP);
    struct withdrawal w = without(d, "organisation", "ORG-1");
    assert_true(w.masked);
    assert_int_equal(w.n + w.n_falls, 0);
}

/* From one group: its answer is noted for the other one it stays in. From the programme: it is withdrawn. */
static void who_leaves_is_noted_for_its_groups_no_more(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t org = ref_id(d, "organisation", "ORG-1");
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=retained", NULL);
    int64_t other = put(d, "subgroup", "theme=ALI", "name=Alimentation", NULL);
    const char *stays = arena_printf(&d->a, "%lld", (long long)other);
    put(d, "subgroup_member", arena_printf(&d->a, "subgroup=%s", stays), "org=ORG-1", NULL);
    int64_t answer = put(d, "expression_of_interest", "org=ORG-1", "subgroup=SG-1", "state=selected", NULL);
    int64_t person = ref_id(d, "participant", "P-1");
    set(d, "participant", person, "subgroup=SG-1", NULL);
    struct leaver one = {entity_named("organisation"), org, ref_id(d, "subgroup", "SG-1")};
    must(d, withdrawal_note(&d->v, &one, SV("too far"), &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", answer, "subgroup"), stays);
    assert_string_equal(field_of(d, "expression_of_interest", answer, "state"), "selected");
    assert_string_equal(field_of(d, "participant", person, "subgroup"), "");
    struct leaver all = {entity_named("organisation"), org, 0};
    must(d, withdrawal_note(&d->v, &all, SV(""), &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", answer, "subgroup"), "");
    assert_string_equal(field_of(d, "expression_of_interest", answer, "state"), "withdrawn");
}

static void who_leaves_keeps_what_it_holds_until_it_is_handed_over(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    struct leaver who = {entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), 0};
    size_t held = without(d, "organisation", "ORG-1").n;
    assert_null(hint_said(d, "leavers"));
    must(d, withdrawal_note(&d->v, &who, SV("no more time"), &d->e));
    assert_string_equal(field_of(d, "organisation", who.id, "state"), "inactive");
    assert_int_equal(number(d, "SELECT count(*) FROM subgroup_member m JOIN organisation o ON o.id = m.org"
                               " WHERE o.ref = 'ORG-1' AND left_on = '2026-12-01' AND"
                               " reason_said = 'no more time'"),
                     1);
    assert_int_equal(without(d, "organisation", "ORG-1").n, held);
    const struct hint *said = hint_said(d, "leavers");
    assert_non_null(said);
    assert_int_equal(said->m, held);
}

/* --- the what-if is what would be --- */

static const char *const REMOVALS[] = {
    "DELETE FROM subgroup_member WHERE org = ?1",
    "DELETE FROM commitment WHERE from_org = ?1 AND state IN ('proposed', 'agreed', 'signed')",
    "DELETE FROM rasci_cell WHERE org = ?1",
    "DELETE FROM budget_line WHERE member = ?1",
    "DELETE FROM money_flow WHERE ?1 IN (payer, payee)",
    "UPDATE subgroup SET convenor_org = NULL WHERE convenor_org = ?1",
    "UPDATE expression_of_interest SET state = 'withdrawn' WHERE org = ?1",
};

struct trial {
    struct desk *d;
    int64_t org;
    struct levels levels;
};

/* Removes it for good, looks, and fails on purpose: nothing of it stays. */
static bool removed(struct db *db, void *ctx, struct error *e) {
    struct trial *t = ctx;
    for (size_t i = 0; i < COUNT(REMOVALS); i++) {
        struct query q;
        if (!query_open(db, REMOVALS[i], &q, e)) return false;
        query_bind_int(&q, 1, t->org);
        bool ok = query_run(&q, e);
        query_close(&q);
        if (!ok) return false;
    }
    return levels_now(&t->d->v, 0, &t->levels, e) && error_set(e, ERR_USAGE, "only to look");
}

static int level_in(const struct levels *levels, int64_t group) {
    for (size_t i = 0; i < levels->n; i++)
        if (levels->v[i].subgroup.id == group) return levels->v[i].maturity.level;
    fail_msg("the group has no stage");
    return MATURITY_NONE;
}

static void the_stage_without_it_is_the_one_it_would_be(void **state) {
    struct desk *d = *state;
    struct act act = {.code = ACT_EDIT};
    size_t falls = 0;
    db_close(d->db);
    d->db = world_from(&d->a, "lisiere", "withdrawal");
    d->v.db = d->db;
    struct list_query all = {.entity = entity_named("organisation")};
    struct list_rows orgs;
    must(d, list_run(d->db, &d->a, &all, &orgs, &d->e));
    for (size_t i = 0; i < orgs.n; i++) {
        struct trial t = {.d = d, .org = orgs.v[i]->id};
        struct withdrawal w = without_id(d, "organisation", t.org);
        assert_false(tx_run(d->db, &act, removed, &t, &d->e));
        error_clear(&d->e);
        for (size_t k = 0; k < w.n_falls; k++)
            assert_int_equal(w.falls[k].after, level_in(&t.levels, w.falls[k].group.id));
        for (size_t k = 0; k < w.n_falls; k++) falls += w.falls[k].after < w.falls[k].before;
    }
    assert_true(falls > 3);
}

/* Of its two roles one is another's since; the other it still has, and the organisers alone see it. */
static void who_left_is_said_with_what_was_taken_over(void **state) {
    struct desk *d = *state;
    struct departures gone;
    small_holdings(d);
    put(d, "role", "ref=money", "name_fr=Budget", "name_en=Budget lead", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=money", "org=ORG-1", NULL);
    struct leaver who = {entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), 0};
    must(d, departures_read(&d->v, 0, &gone, &d->e));
    assert_int_equal(gone.n, 0);
    must(d, withdrawal_note(&d->v, &who, SV("Autre cap"), &d->e));
    set(d, "role_assignment", ref_id(d, "role_assignment", "RO-1"), "state=ended", NULL);
    must(d, departures_read(&d->v, ref_id(d, "subgroup", "SG-1"), &gone, &d->e));
    assert_int_equal(gone.n, 1);
    assert_int_equal(gone.v[0].left, d->v.today);
    assert_string_equal(gone.v[0].reason_said.p, "Autre cap");
    assert_int_equal(gone.v[0].taken.n, 1);
    assert_string_equal(gone.v[0].taken.v[0].by.ref.p, "ORG-2");
    assert_int_equal(count(&gone.v[0].held, STAKE_ROLE), 1);
    d->v.viewer = viewer_of(AUD_GROUP);
    must(d, departures_read(&d->v, 0, &gone, &d->e));
    assert_int_equal(gone.n, 1);
    assert_true(gone.v[0].held.masked);
}

/* By whichever way: taken over here, or another organisation written into the row. */
static void what_others_took_over_is_named(void **state) {
    struct desk *d = *state;
    struct departures gone;
    small_holdings(d);
    struct leaver who = {entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), 0};
    assert_false(without(d, "organisation", "ORG-1").gone);
    int64_t to = ref_id(d, "organisation", "ORG-2"), step = ref_id(d, "next_step", "NS-1");
    must(d, withdrawal_note(&d->v, &who, SV("Autre cap"), &d->e));
    assert_true(without(d, "organisation", "ORG-1").gone);
    must(d, take_over(&d->v, &who, entity_named("commitment"), ref_id(d, "commitment", "CMT-1"), to, &d->e));
    must(d, take_over(&d->v, &who, entity_named("role_assignment"), ref_id(d, "role_assignment", "RO-1"), to,
                      &d->e));
    set(d, "next_step", step, "owner=ORG-2", "owner_person=", NULL);
    must(d, departures_read(&d->v, 0, &gone, &d->e));
    assert_int_equal(gone.v[0].taken.n, 3);
    for (size_t i = 0; i < gone.v[0].taken.n; i++) {
        const struct taken *t = &gone.v[0].taken.v[i];
        assert_string_equal(t->by.ref.p, "ORG-2");
        assert_int_equal(t->reconfirm, t->what.entity != entity_named("next_step"));
    }
    assert_int_equal(gone.v[0].taken.v[2].what.id, step);
    refused(d, take_over(&d->v, &who, entity_named("next_step"), step, to, &d->e), ERR_DATA, "cannot pass");
    refused(d, take_over(&d->v, &who, entity_named("next_step"), step, who.id, &d->e), ERR_DATA, "already");
    assert_false(can_be_taken_over(entity_named("project")));
}

/* One letter a line, one who pays; what was given to or by the one that left is asked for again. */
static void all_it_holds_passes_in_one_step(void **state) {
    struct desk *d = *state;
    struct departures gone;
    struct handed handed;
    small_holdings(d);
    put(d, "rasci_cell", "deliverable=DL-1", "org=ORG-3", "letter=I", NULL);
    put(d, "deliverable", "project=PRJ-1", "name_fr=Dossier", NULL);
    put(d, "rasci_cell", "deliverable=DL-2", "org=ORG-1", "letter=C", NULL);
    put(d, "risk", "subgroup=SG-1", "text_fr=Retard", "likelihood=2", "severity=2", "owner=ORG-1", NULL);
    set(d, "commitment", ref_id(d, "commitment", "CMT-1"), "unit=EUR", "start=2026-01-01", "end=2026-12-31",
        NULL);
    set(d, "commitment", ref_id(d, "commitment", "CMT-1"), "state=agreed", NULL);
    set(d, "money_flow", ref_id(d, "money_flow", "MF-1"), "authorised_in_writing=1", "state=authorised",
        NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-1", "payee=ORG-3", "amount=50", "basis=invoice", NULL);
    struct leaver who = {entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), 0};
    int64_t to = ref_id(d, "organisation", "ORG-3");
    must(d, withdrawal_note(&d->v, &who, SV("Autre cap"), &d->e));
    must(d, take_over_all(&d->v, &who, to, &handed, &d->e));
    struct withdrawal w = without(d, "organisation", "ORG-1");
    assert_int_equal(handed.left, w.n);
    assert_int_equal(handed.moved, 9);
    assert_int_equal(w.n, 3); /* promised to it by another, its project's deputy, what it pays to the taker */
    assert_int_equal(count(&w, STAKE_COUNTED), 1);
    assert_int_equal(count(&w, STAKE_FLOW), 1);
    assert_string_equal(field_of(d, "commitment", ref_id(d, "commitment", "CMT-1"), "state"), "proposed");
    assert_string_equal(field_of(d, "money_flow", ref_id(d, "money_flow", "MF-1"), "state"), "planned");
    assert_string_equal(field_of(d, "rasci_cell", ref_id(d, "rasci_cell", "RA-3"), "letter"), "A");
    must(d, departures_read(&d->v, 0, &gone, &d->e));
    assert_int_equal(gone.v[0].taken.n, 8);
    for (size_t i = 0; i < gone.v[0].taken.n; i++)
        assert_string_equal(gone.v[0].taken.v[i].by.ref.p, "ORG-3");
    put(d, "role_assignment", "project=PRJ-1", "role=lead", "org=ORG-1", NULL);
    must(d, take_over_all(&d->v, &who, to, &handed, &d->e));
    assert_string_equal(field_of(d, "role_assignment", ref_id(d, "role_assignment", "RO-3"), "state"),
                        "ended");
    assert_string_equal(field_of(d, "role_assignment", ref_id(d, "role_assignment", "RO-3"), "to_date"),
                        "2026-12-01");
    refused(d, take_over_all(&d->v, &who, to, &handed, &d->e), ERR_DATA, "nothing here can pass");
    refused(d, take_over_all(&d->v, &who, who.id, &handed, &d->e), ERR_DATA, "already");
}

/* What another promised to it stays that one's promise. */
static void what_is_promised_to_it_is_not_its_own(void **state) {
    struct desk *d = *state;
    small_holdings(d);
    struct leaver who = {entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), 0};
    refused(d,
            take_over(&d->v, &who, entity_named("commitment"), ref_id(d, "commitment", "CMT-2"),
                      ref_id(d, "organisation", "ORG-3"), &d->e),
            ERR_DATA, "cannot pass");
}

int withdrawal_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(everything_held_is_found_once),
        DESK_TEST(what_is_over_is_held_no_more),
        DESK_TEST(a_person_takes_what_is_theirs_alone),
        DESK_TEST(others_than_organisers_see_nothing_of_it),
        DESK_TEST(who_leaves_is_noted_for_its_groups_no_more),
        DESK_TEST(who_leaves_keeps_what_it_holds_until_it_is_handed_over),
        DESK_TEST(the_stage_without_it_is_the_one_it_would_be),
        DESK_TEST(what_others_took_over_is_named),
        DESK_TEST(all_it_holds_passes_in_one_step),
        DESK_TEST(what_is_promised_to_it_is_not_its_own),
        DESK_TEST(who_left_is_said_with_what_was_taken_over),
    };
    return cmocka_run_group_tests_name("withdrawal", tests, NULL, NULL);
}
