#include "catalyse/domain/audience.h"
#include "groups.h"
#include <string.h>

enum { FUND_A = 31, FUND_B = 32, WORKSHOP = 2 };
static const int64_t funds[] = {FUND_A, FUND_B};

static struct viewer fund_viewer(int64_t fund) {
    return (struct viewer){AUD_FUNDS, fund, funds, COUNT(funds)};
}

static void wider_is_seen_by_more(void **state) {
    (void)state;
    for (int viewer = AUD_ME; viewer <= AUD_PUBLIC; viewer++)
        for (int of = AUD_ME; of <= AUD_PUBLIC; of++)
            assert_int_equal(audience_sees((enum audience)viewer, (enum audience)of), of >= viewer);
    assert_int_equal(audience_least(AUD_GROUP, AUD_FUNDS), AUD_GROUP);
    assert_int_equal(audience_least(AUD_PUBLIC, AUD_ME), AUD_ME);
    assert_int_equal(viewer_room().audience, AUD_FUNDS);
    assert_int_equal(viewer_me().audience, AUD_ME);
}

static void codes_come_back(void **state) {
    (void)state;
    for (int i = AUD_ME; i <= AUD_PUBLIC; i++) {
        enum audience back = AUD_ME;
        assert_true(audience_from_code(sv_from(audience_code((enum audience)i)), &back));
        assert_int_equal(back, i);
        assert_true(*audience_word((enum audience)i));
    }
    enum audience kept = AUD_GROUP;
    assert_false(audience_from_code(SV("everybody"), &kept));
    assert_int_equal(kept, AUD_GROUP);
}

/* The domain's list of what funds never see, field by field. */
static void funds_never_see_what_is_not_theirs(void **state) {
    (void)state;
    static const struct {
        const char *entity, *field;
    } rows[] = {
        {"checklist_vote", "value"},
        {"checklist_vote", "count"},
        {"checklist_answer", "confidence"},
        {"checklist_answer", "spread"},
        {"vote", "value"},
        {"blocker", "kind"},
        {"blocker", "text_fr"},
        {"funder_meeting", "blocker"},
        {"funder_meeting", "feedback_fr"},
        {"funder_meeting", "outcome"},
        {"funder_meeting", "amount"},
        {"funder_meeting", "state"},
        {"funder_meeting", "private_note"},
        {"fund_profile", "private_note"},
        {"organisation", "annual_budget"},
        {"organisation", "mecenat_eligible"},
        {"organisation", "gap_note"},
        {"project", "own_funds"},
        {"project", "other_secured"},
        {"budget_line", "amount"},
        {"budget_line", "state"},
        {"money_flow", "amount"},
        {"money_flow", "state"},
        {"participant", "may_commit"},
        {"participant", "email"},
        {"participant", "access_needs"},
        {"expression_of_interest", "patrons"},
        {"expression_of_interest", "mandate_from_board"},
        {"expression_of_interest", "reason_code"},
        {"expression_of_interest", "reason_private"},
        {"expression_of_interest", "reason_said"},
        {"consortium", "joint_liability"},
        {"subgroup", "level_said"},
        {"risk", "text_fr"},
        {"objection", "text_fr"},
        {"decision", "opponents_fr"},
        {"meeting", "minutes_fr"},
        {"state_change", "reason"},
        {"state_change", "reason_said"},
    };
    struct viewer room = viewer_room();
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct field *f = field_named(entity_named(rows[i].entity), rows[i].field);
        if (field_visible(f, AUD_PUBLIC, &room)) fail_msg("funds see %s.%s", rows[i].entity, rows[i].field);
    }
    /* What is told by the group at large, they see. */
    assert_true(field_visible(field_named(entity_named("commitment"), "quantity"), AUD_PUBLIC, &room));
    assert_true(field_visible(field_named(entity_named("project"), "amount_sought"), AUD_FUNDS, &room));
    assert_false(field_visible(field_named(entity_named("project"), "amount_sought"), AUD_GROUP, &room));
}

static void a_note_is_only_for_me(void **state) {
    (void)state;
    for (size_t i = 0; i < N_ENTITIES; i++)
        for (int v = AUD_ME; v <= AUD_PUBLIC; v++) {
            struct viewer viewer = viewer_of((enum audience)v);
            assert_int_equal(field_visible(field_named(ENTITIES[i], "note"), AUD_PUBLIC, &viewer),
                             v == AUD_ME);
        }
}

static void whole_entities_are_hidden(void **state) {
    (void)state;
    static const struct {
        const char *entity;
        enum audience widest;
    } rows[] = {
        {"blocker", AUD_GROUP},           {"checklist_vote", AUD_GROUP},   {"risk", AUD_GROUP},
        {"money_flow", AUD_GROUP},        {"budget_line", AUD_GROUP},      {"score", AUD_ORGANISERS},
        {"setting", AUD_ORGANISERS},      {"contact_log", AUD_ORGANISERS}, {"consent", AUD_ORGANISERS},
        {"state_change", AUD_ORGANISERS}, {"commitment", AUD_FUNDS},       {"organisation", AUD_PUBLIC},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct entity *e = entity_named(rows[i].entity);
        assert_int_equal(entity_audience(e), rows[i].widest);
        struct viewer at = viewer_of(rows[i].widest), beyond = viewer_of(rows[i].widest + 1);
        assert_true(entity_visible(e, &at));
        if (rows[i].widest != AUD_PUBLIC) assert_false(entity_visible(e, &beyond));
    }
}

static struct record *row(struct arena *a, const char *entity) {
    return record_new(a, entity_named(entity));
}

static void the_ticks_of_the_form_decide(void **state) {
    (void)state;
    static const struct {
        int organisers, group, funds;
        enum audience seen;
    } rows[] = {{0, 0, 0, AUD_ME},
                {1, 0, 0, AUD_ORGANISERS},
                {1, 1, 0, AUD_GROUP},
                {1, 0, 1, AUD_FUNDS},
                {1, 1, 1, AUD_FUNDS}};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct record *eoi = row(&a, "expression_of_interest"), *rank = row(&a, "interest_rank");
        record_set_int(eoi, "share_organisers", rows[i].organisers);
        record_set_int(eoi, "share_group", rows[i].group);
        record_set_int(eoi, "share_funds", rows[i].funds);
        record_set_int(rank, "expression", 7);
        assert_int_equal(row_audience(eoi, NULL), rows[i].seen);
        assert_int_equal(row_audience(rank, eoi), rows[i].seen);
        assert_int_equal(row_audience(rank, NULL), AUD_ME);
        struct viewer room = viewer_room();
        enum withheld expected = rows[i].funds ? SEEN : WITHHELD_NOT_SHARED;
        assert_int_equal(row_withheld(eoi, NULL, &room), expected);
        assert_int_equal(row_withheld(rank, eoi, &room), expected);
    }
    arena_deinit(&a);
}

static void a_row_is_for_whom_it_was_chosen(void **state) {
    (void)state;
    struct arena a = {0};
    struct viewer room = viewer_room(), group = viewer_of(AUD_GROUP), me = viewer_me();
    struct record *c = row(&a, "commitment"), *proof = row(&a, "evidence");
    const struct field *quantity = field_named(c->entity, "quantity");
    record_set_int(proof, "commitment", 5);
    assert_int_equal(value_withheld(c, NULL, quantity, &room), SEEN);
    record_set_text(c, "audience", SV("group"));
    assert_int_equal(row_withheld(c, NULL, &room), WITHHELD_ROW);
    assert_int_equal(value_withheld(c, NULL, quantity, &room), WITHHELD_ROW);
    assert_int_equal(row_withheld(c, NULL, &group), SEEN);
    assert_int_equal(row_withheld(proof, c, &room), WITHHELD_ROW);
    assert_int_equal(row_withheld(proof, c, &group), SEEN);
    record_set_text(c, "audience", SV("nonsense"));
    assert_int_equal(row_withheld(c, NULL, &group), WITHHELD_ROW);
    assert_int_equal(row_withheld(c, NULL, &me), SEEN);
    assert_int_equal(value_withheld(c, NULL, field_named(c->entity, "note"), &group), WITHHELD_ROW);
    arena_deinit(&a);
}

static void an_empty_parent_leaves_the_row_alone(void **state) {
    (void)state;
    struct arena a = {0};
    assert_int_equal(row_audience(row(&a, "objection"), NULL), AUD_PUBLIC);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const char *link = audience_parent(ENTITIES[i]);
        if (link) assert_int_equal(field_named(ENTITIES[i], link)->kind, FIELD_REF);
    }
    assert_null(audience_parent(entity_named("organisation")));
    arena_deinit(&a);
}

static void images_go_where_their_rights_allow(void **state) {
    (void)state;
    struct arena a = {0};
    struct record *photo = row(&a, "photo");
    struct viewer room = viewer_room(), group = viewer_of(AUD_GROUP);
    assert_int_equal(row_withheld(photo, NULL, &group), WITHHELD_IMAGE);
    record_set_text(photo, "rights", SV("internal"));
    assert_int_equal(row_withheld(photo, NULL, &group), SEEN);
    assert_int_equal(row_withheld(photo, NULL, &room), WITHHELD_IMAGE);
    record_set_text(photo, "rights", SV("public"));
    assert_int_equal(row_withheld(photo, NULL, &room), SEEN);
    assert_int_equal(value_withheld(photo, NULL, field_named(photo->entity, "path"), &room), WITHHELD_FIELD);
    arena_deinit(&a);
}

static void confidence_votes_stay_in_the_group(void **state) {
    (void)state;
    struct arena a = {0};
    struct record *vote = row(&a, "vote");
    struct viewer room = viewer_room(), group = viewer_of(AUD_GROUP);
    assert_int_equal(row_withheld(vote, NULL, &room), SEEN);
    record_set_text(vote, "kind", SV("confidence"));
    assert_int_equal(row_withheld(vote, NULL, &room), WITHHELD_FIELD);
    assert_int_equal(row_withheld(vote, NULL, &group), SEEN);
    arena_deinit(&a);
}

static void another_fund_is_not_its_business(void **state) {
    (void)state;
    static const struct {
        const char *entity, *field;
    } rows[] = {{"funder_meeting", "funder"}, {"fund_profile", "org"}, {"commitment", "from_org"},
                {"fund_question", "fund"},    {"next_step", "owner"},  {"document", "org"},
                {"subgroup_member", "org"},   {"rasci_cell", "org"},   {"membership", "org"}};
    struct arena a = {0};
    struct viewer of_a = fund_viewer(FUND_A), of_b = fund_viewer(FUND_B), room = viewer_room();
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct record *r = row(&a, rows[i].entity);
        record_set_int(r, rows[i].field, FUND_B);
        assert_int_equal(row_withheld(r, NULL, &of_a), WITHHELD_OTHER_FUND);
        assert_int_equal(row_withheld(r, NULL, &of_b), SEEN);
        assert_int_equal(row_withheld(r, NULL, &room), SEEN);
        record_set_int(r, rows[i].field, WORKSHOP);
        assert_int_equal(row_withheld(r, NULL, &of_a), SEEN);
    }
    struct record *proof = row(&a, "evidence"), *promise = row(&a, "commitment");
    record_set_int(proof, "commitment", 5);
    record_set_int(promise, "from_org", FUND_B);
    assert_int_equal(row_withheld(proof, promise, &of_a), WITHHELD_OTHER_FUND);
    arena_deinit(&a);
}

static void a_fund_reads_its_own_words(void **state) {
    (void)state;
    static const struct {
        const char *field;
        bool seen;
    } rows[] = {{"feedback_fr", true}, {"outcome", true},  {"amount", true},        {"state", true},
                {"next_due", true},    {"blocker", false}, {"private_note", false}, {"note", false}};
    struct arena a = {0};
    struct record *r = row(&a, "funder_meeting");
    record_set_int(r, "funder", FUND_A);
    struct viewer own = fund_viewer(FUND_A), room = viewer_room(), other = fund_viewer(FUND_B);
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct field *f = field_named(r->entity, rows[i].field);
        assert_int_equal(value_withheld(r, NULL, f, &own), rows[i].seen ? SEEN : WITHHELD_FIELD);
        assert_int_equal(value_withheld(r, NULL, f, &room), WITHHELD_FIELD);
        assert_int_equal(value_withheld(r, NULL, f, &other), WITHHELD_OTHER_FUND);
    }
    arena_deinit(&a);
}

static void what_is_withheld_is_said(void **state) {
    (void)state;
    struct arena a = {0};
    assert_string_equal(withheld_words(&a, SEEN, 4), "");
    assert_string_equal(withheld_words(&a, WITHHELD_IMAGE, 0), "");
    assert_string_equal(withheld_words(&a, WITHHELD_IMAGE, 1), "1 photo without image rights");
    assert_string_equal(withheld_words(&a, WITHHELD_ROW, 3), "3 lines kept for a narrower audience");
    i18n_push(LANG_FR);
    for (int why = SEEN + 1; why < N_WITHHELD; why++)
        assert_non_null(strstr(withheld_words(&a, (enum withheld)why, 12), "12 "));
    assert_string_equal(withheld_words(&a, WITHHELD_OTHER_FUND, 2), "2 lignes sur d'autres fonds");
    i18n_pop();
    arena_deinit(&a);
}

int test_audience(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wider_is_seen_by_more),
        cmocka_unit_test(codes_come_back),
        cmocka_unit_test(funds_never_see_what_is_not_theirs),
        cmocka_unit_test(a_note_is_only_for_me),
        cmocka_unit_test(whole_entities_are_hidden),
        cmocka_unit_test(the_ticks_of_the_form_decide),
        cmocka_unit_test(a_row_is_for_whom_it_was_chosen),
        cmocka_unit_test(an_empty_parent_leaves_the_row_alone),
        cmocka_unit_test(images_go_where_their_rights_allow),
        cmocka_unit_test(confidence_votes_stay_in_the_group),
        cmocka_unit_test(another_fund_is_not_its_business),
        cmocka_unit_test(a_fund_reads_its_own_words),
        cmocka_unit_test(what_is_withheld_is_said),
    };
    return cmocka_run_group_tests_name("audience", tests, NULL, NULL);
}
