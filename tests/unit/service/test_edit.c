#include "catalyse/store/history.h"
#include "catalyse/store/record.h"
#include "use_cases.h"
#include <string.h>

static void a_row_is_added_from_texts(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = put(d, "commitment", "from_org=atelier ebene", "type=Time", "quantity=12,5", "end=18/6/2027",
                     "said_by=Bob Ruiz", "conditions_fr=  sous   réserve ", NULL);
    assert_string_equal(field_of(d, "commitment", id, "quantity"), "12.50");
    assert_string_equal(field_of(d, "commitment", id, "end"), "2027-06-18");
    assert_string_equal(field_of(d, "commitment", id, "unit"), "days");
    assert_string_equal(field_of(d, "commitment", id, "intention"), "1");
    assert_int_equal(
        number(d, "SELECT from_org = (SELECT id FROM organisation WHERE ref = 'ORG-1') FROM commitment"), 1);
}

static void a_value_that_was_read_is_collected(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = put(d, "indicator", "project=PRJ-1", "name_fr=Repas", "unit=repas", "date=2027-06-30", NULL);
    set(d, "indicator", id, "target=3", NULL);
    assert_string_equal(field_of(d, "indicator", id, "state"), "defined");
    set(d, "indicator", id, "latest=2", NULL);
    assert_string_equal(field_of(d, "indicator", id, "state"), "collected");
    assert_string_equal(field_of(d, "indicator", id, "date"), "2026-12-01");
    set(d, "indicator", id, "latest=3", "date=2026-11-15", NULL);
    assert_string_equal(field_of(d, "indicator", id, "date"), "2026-11-15");
}

static void nothing_is_collected_without_a_value(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = put(d, "indicator", "project=PRJ-1", "name_fr=Sorties", "unit=%", NULL);
    refused(d, try_set(d, "indicator", id, "state=collected", NULL), ERR_DATA, "note the latest value");
    assert_string_equal(field_of(d, "indicator", id, "state"), "defined");
    set(d, "indicator", id, "latest=140", NULL);
    assert_string_equal(field_of(d, "indicator", id, "state"), "collected");
    assert_true(warned(d, "indicator_share"));
    set(d, "indicator", id, "latest=40", NULL);
    assert_false(warned(d, "indicator_share"));
}

/* Trying says what saving would, and leaves no trace. */
static void one_language_is_enough(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t event = put(d, "event", "stage=ST-4", "title_en=First afternoon", "kind=workshop",
                        "date=2026-06-18", "start=13:30", "end=17:30", NULL);
    assert_string_equal(field_of(d, "event", event, "title_fr"), "First afternoon");
    int64_t theme = put(d, "theme", "name_fr=Mobilité", NULL);
    assert_string_equal(field_of(d, "theme", theme, "name_en"), "Mobilité");
    assert_string_equal(field_of(d, "theme", theme, "code"), "MOB");
}

static void trying_a_change_writes_nothing(void **state) {
    struct desk *d = *state;
    struct warnings w = {0};
    const struct pair wrong[] = {{SV("latest"), SV("140")}}, unread[] = {{SV("latest"), SV("beaucoup")}};
    const struct pair fresh[] = {{SV("project"), SV("PRJ-1")},
                                 {SV("name_fr"), SV("Retours")},
                                 {SV("unit"), SV("%")},
                                 {SV("target"), SV("120")}};
    const struct entity *indicator = entity_named("indicator");
    small_programme(d);
    int64_t id = put(d, "indicator", "project=PRJ-1", "name_fr=Sorties", "unit=%", NULL);
    int64_t acts = number(d, "SELECT count(*) FROM history");
    must(d, edit_try(&d->v, indicator, id, wrong, 1, &w, &d->e));
    assert_int_equal(w.n, 1);
    assert_string_equal(field_of(d, "indicator", id, "latest"), "");
    must(d, edit_try(&d->v, indicator, 0, fresh, 4, &w, &d->e));
    assert_int_equal(w.n, 1);
    assert_int_equal(number(d, "SELECT count(*) FROM indicator"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM history"), acts);
    assert_false(edit_try(&d->v, indicator, id, unread, 1, &w, &d->e));
    assert_false(edit_try(&d->v, indicator, 0, wrong, 1, &w, &d->e));
}

static void labels_name_fields_too(void **state) {
    struct desk *d = *state;
    int64_t id = put(d, "organisation", "Name=Le Verger", "Kind=ACI", NULL);
    set(d, "organisation", id, "municipality=Ormelune", NULL);
    assert_string_equal(field_of(d, "organisation", id, "commune"), "Ormelune");
}

static void what_is_wrong_is_named(void **state) {
    struct desk *d = *state;
    small_programme(d);
    static const struct {
        const char *word;
        enum error_code code;
        const char *part;
    } WRONG[] = {
        {"comune=x", ERR_USAGE, "commune"},        {"kind=NOPE", ERR_DATA, "NOPE"},
        {"perm_fte=many", ERR_DATA, "many"},       {"name=", ERR_DATA, "Name"},
        {"state=prospect", ERR_USAGE, "inactive"},
    };
    for (size_t i = 0; i < COUNT(WRONG); i++)
        refused(d, try_set(d, "organisation", ref_id(d, "organisation", "ORG-2"), WRONG[i].word, NULL),
                WRONG[i].code, WRONG[i].part);
    refused(d, try_put(d, "participant", "first_name=A", "last_name=B", "org=ORG-77", NULL), ERR_NO_FILE,
            "ORG-77");
    refused(d, try_put(d, "participant", "first_name=A", "last_name=B", NULL), ERR_DATA, "Organisation");
    refused(d, try_set(d, "organisation", 17, "name=x", NULL), ERR_NO_FILE, "");
}

static void a_title_that_two_rows_share_is_not_guessed(void **state) {
    struct desk *d = *state;
    put(d, "organisation", "name=Horizon", "kind=ACI", NULL);
    put(d, "organisation", "name=horizon", "kind=EI", NULL);
    refused(d, try_put(d, "participant", "first_name=A", "last_name=B", "org=Horizon", NULL), ERR_DATA,
            "ORG-1, ORG-2");
}

static void a_state_changes_through_its_transitions(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t theme = ref_id(d, "theme", "TH-1");
    refused(d, try_set(d, "theme", theme, "state=suggested", NULL), ERR_USAGE, "merged");
    refused(d, try_set(d, "theme", theme, "state=parked", NULL), ERR_USAGE, "reason");
    set(d, "theme", theme, "state=parked", "reason=peu de voix", "reason_said=reporté à l'an prochain", NULL);
    assert_int_equal(
        number(d, "SELECT count(*) FROM state_change WHERE entity = 'theme' AND row_ref = 'TH-1' AND"
                  " from_state = 'retained' AND to_state = 'parked' AND reason = 'peu de voix' AND"
                  " reason_said LIKE 'reporté%' AND who = 'Ana'"),
        1);
}

static void reasons_are_kept_in_the_row_too(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t stage = ref_id(d, "stage", "ST-2");
    set(d, "stage", stage, "state=skipped", "reason=pas d'appel", NULL);
    assert_string_equal(field_of(d, "stage", stage, "skip_reason"), "pas d'appel");
    int64_t step = put(d, "next_step", "text_fr=peser", "subgroup=SG-1", NULL);
    set(d, "next_step", step, "state=dropped", "dropped_reason=inutile", NULL);
    assert_int_equal(number(d, "SELECT count(*) FROM state_change WHERE reason = 'inutile'"), 1);
}

static void a_commitment_follows_its_rules(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = put(d, "commitment", "from_org=ORG-2", "type=Temps", "said_by=P-2", "project=PRJ-1", NULL);
    refused(d, try_set(d, "commitment", id, "state=agreed", NULL), ERR_DATA, "quantity");
    set(d, "commitment", id, "quantity=3", "start=2026-12-01", "end=2027-03-01", NULL);
    refused(d, try_set(d, "commitment", id, "state=agreed", NULL), ERR_DATA, "");
    set(d, "commitment", id, "state=agreed", "intention=no", NULL);
    refused(d, try_set(d, "commitment", id, "state=signed", NULL), ERR_DATA, "document");
    refused(d, try_set(d, "commitment", id, "state=kept", NULL), ERR_DATA, "evidence");
    put(d, "evidence", "commitment=CMT-1", "text_fr=relevé", NULL);
    set(d, "commitment", id, "state=kept", NULL);
}

static void a_decision_waits_for_its_objections(void **state) {
    struct desk *d = *state;
    small_programme(d);
    refused(d, try_put(d, "decision", "title_fr=Sans revue", NULL), ERR_DATA, "Review");
    int64_t id = put(d, "decision", "title_fr=Nom commun", "review_on=+3m", "subgroup=SG-1", NULL);
    int64_t objection = put(d, "objection", "decision=DEC-1", "text_fr=trop long", NULL);
    refused(d, try_set(d, "decision", id, "state=adopted", NULL), ERR_DATA, "objection");
    set(d, "objection", objection, "state=integrated", NULL);
    set(d, "decision", id, "state=adopted", NULL);
    int64_t majority = put(d, "decision", "title_fr=Logo", "review_on=+3m", "rule=maj", NULL);
    put(d, "objection", "decision=DEC-2", "text_fr=laid", NULL);
    set(d, "decision", majority, "state=adopted", NULL);
    assert_true(warned(d, "opponents_missing"));
}

static void a_failure_leaves_everything(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t before = number(d, "SELECT count(*) FROM history");
    int64_t id = ref_id(d, "participant", "P-1");
    refused(d, try_set(d, "participant", id, "function=directrice", "org=ORG-99", NULL), ERR_NO_FILE, "");
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE function IS NOT NULL"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM history"), before);
}

static void rows_move_among_their_siblings(void **state) {
    struct desk *d = *state;
    small_programme(d);
    for (int i = 0; i < 4; i++)
        put(d, "deliverable", "project=PRJ-1", arena_printf(&d->a, "name_fr=L%d", i), NULL);
    int64_t last = ref_id(d, "deliverable", "DL-4");
    assert_string_equal(field_of(d, "deliverable", last, "pos"), "4");
    must(d, edit_move(&d->v, entity_named("deliverable"), last, -2, &d->e));
    assert_string_equal(field_of(d, "deliverable", last, "pos"), "2");
    must(d, edit_move(&d->v, entity_named("deliverable"), last, 99, &d->e));
    assert_string_equal(field_of(d, "deliverable", last, "pos"), "4");
    assert_int_equal(number(d, "SELECT count(DISTINCT pos) FROM deliverable"), 4);
}

static void minuted_events_keep_what_is_theirs(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t event = put(d, "event", "stage=ST-1", "title_fr=W", "kind=webinar", "date=2026-11-01",
                        "start=10:00", "end=11:30", "state=held", NULL);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=un atelier commun", NULL);
    int64_t other = put(d, "wish", "event=EV-1", "text_fr=un second", NULL);
    must(d, edit_remove(&d->v, entity_named("wish"), other, &d->e));
    set(d, "event", event, "state=minuted", NULL);
    struct removal_plan plan;
    must(d, edit_remove_plan(&d->v, entity_named("wish"), wish, &plan, &d->e));
    assert_false(plan.allowed);
    assert_true(plan.refusal.n > 0);
    refused(d, edit_remove(&d->v, entity_named("wish"), wish, &d->e), ERR_DATA, "");
    refused(d, edit_remove(&d->v, entity_named("event"), event, &d->e), ERR_DATA, "");
    refused(d, edit_remove(&d->v, entity_named("stage"), ref_id(d, "stage", "ST-1"), &d->e), ERR_DATA, "");
    must(d, edit_remove(&d->v, entity_named("stage"), ref_id(d, "stage", "ST-5"), &d->e));
}

static void blocks_go_with_what_runs_during_them(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t minuted = put(d, "event", "stage=ST-1", "title_fr=W", "kind=webinar", "date=2026-11-01",
                          "start=10:00", "end=11:30", "state=held", NULL);
    set(d, "event", minuted, "state=minuted", NULL);
    int64_t event = put(d, "event", "stage=ST-5", "title_fr=R", "kind=meeting", "date=2026-12-20",
                        "start=10:00", "end=12:00", "ref=EV-9", NULL);
    put(d, "agenda_item", "event=EV-9", "title_fr=a", "planned_min=10", "ref=B-1", NULL);
    put(d, "agenda_item", "event=EV-9", "title_fr=b", "planned_min=10", "parent=B-1", "ref=B-2", NULL);
    struct removal_plan plan;
    must(d, edit_remove_plan(&d->v, entity_named("event"), event, &plan, &d->e));
    assert_true(plan.allowed);
    must(d, edit_remove(&d->v, entity_named("event"), event, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM agenda_item"), 0);
}

static void a_plan_says_what_goes_with_it(void **state) {
    struct desk *d = *state;
    small_programme(d);
    struct removal_plan plan;
    must(d, edit_remove_plan(&d->v, entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), &plan,
                             &d->e));
    assert_false(plan.allowed);
    bool forbids = false, goes = false;
    for (size_t i = 0; i < plan.n; i++) {
        forbids |= plan.v[i].effect == REMOVAL_FORBIDS && !strcmp(plan.v[i].entity->name, "participant");
        goes |= plan.v[i].effect == REMOVAL_GOES && !strcmp(plan.v[i].entity->name, "subgroup_member");
    }
    assert_true(forbids && goes);
    refused(d, edit_remove(&d->v, entity_named("organisation"), ref_id(d, "organisation", "ORG-1"), &d->e),
            ERR_DATA, "");
}

static void the_next_states_are_offered(void **state) {
    struct desk *d = *state;
    small_programme(d);
    struct next_states next;
    must(d, edit_next_states(&d->v, entity_named("theme"), ref_id(d, "theme", "TH-1"), &next, &d->e));
    assert_int_equal(next.n, 2);
    assert_string_equal(next.v[0].choice->code, "merged");
    assert_true(next.v[0].needs_reason);
}

/* Two windows on one row: what is not given may change, what is given may not have. */
static void what_another_wrote_meanwhile_is_not_replaced_unasked(void **state) {
    struct desk *d = *state;
    small_programme(d);
    const struct entity *org = entity_named("organisation");
    int64_t id = ref_id(d, "organisation", "ORG-1");
    const struct pair mine = {SV("commune"), SV("Ormelune")};
    struct edit_result out = {0};
    struct record *seen;
    must(d, record_load(d->db, &d->a, org, id, &seen, &d->e));
    set(d, "organisation", id, "dept=77", NULL);
    must(d, edit_set_seen(&d->v, seen, &mine, 1, &out, &d->e));
    set(d, "organisation", id, "commune=Vaubourg", NULL);
    refused(d, edit_set_seen(&d->v, seen, &mine, 1, &out, &d->e), ERR_BUSY, "'Municipality' was changed");
    assert_true(out.overtaken);
    assert_string_equal(field_of(d, "organisation", id, "commune"), "Vaubourg");
    assert_string_equal(field_of(d, "organisation", id, "dept"), "77");
    must(d, record_load(d->db, &d->a, org, id, &seen, &d->e));
    must(d, edit_set_seen(&d->v, seen, &mine, 1, &out, &d->e));
    assert_string_equal(field_of(d, "organisation", id, "commune"), "Ormelune");
}

static void people_get_a_day_to_be_erased(void **state) {
    struct desk *d = *state;
    small_programme(d);
    assert_string_equal(field_of(d, "participant", ref_id(d, "participant", "P-1"), "delete_after"),
                        "2027-12-31");
}

static void a_group_without_a_name_has_that_of_its_theme(void **state) {
    struct desk *d = *state;
    small_programme(d);
    const struct pair theme[] = {{SV("code"), SV("MOB")}, {SV("name_fr"), SV("Mobilité")}};
    const struct pair group = {SV("theme"), SV("MOB")};
    struct edit_result out;
    must(d, edit_add(&d->v, entity_named("theme"), theme, 2, &out, &d->e));
    must(d, edit_add(&d->v, entity_named("subgroup"), &group, 1, &out, &d->e));
    assert_string_equal(field_of(d, "subgroup", out.id, "name"), "Mobilité");
}

int edit_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_row_is_added_from_texts),
        DESK_TEST(one_language_is_enough),
        DESK_TEST(a_value_that_was_read_is_collected),
        DESK_TEST(nothing_is_collected_without_a_value),
        DESK_TEST(a_group_without_a_name_has_that_of_its_theme),
        DESK_TEST(trying_a_change_writes_nothing),
        DESK_TEST(labels_name_fields_too),
        DESK_TEST(what_is_wrong_is_named),
        DESK_TEST(a_title_that_two_rows_share_is_not_guessed),
        DESK_TEST(a_state_changes_through_its_transitions),
        DESK_TEST(reasons_are_kept_in_the_row_too),
        DESK_TEST(a_commitment_follows_its_rules),
        DESK_TEST(a_decision_waits_for_its_objections),
        DESK_TEST(a_failure_leaves_everything),
        DESK_TEST(rows_move_among_their_siblings),
        DESK_TEST(minuted_events_keep_what_is_theirs),
        DESK_TEST(blocks_go_with_what_runs_during_them),
        DESK_TEST(a_plan_says_what_goes_with_it),
        DESK_TEST(the_next_states_are_offered),
        DESK_TEST(what_another_wrote_meanwhile_is_not_replaced_unasked),
        DESK_TEST(people_get_a_day_to_be_erased),
    };
    return cmocka_run_group_tests_name("edit", tests, NULL, NULL);
}
