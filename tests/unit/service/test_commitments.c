#include "catalyse/service/commitments.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/steps.h"
#include "use_cases.h"
#include <string.h>

static int64_t promise(struct desk *d, const struct pair *pairs, size_t n) {
    struct edit_result out;
    must(d, commitment_add(&d->v, pairs, n, &out, &d->e));
    d->warnings = out.warnings;
    return out.id;
}

static int64_t quick(struct desk *d) {
    const struct pair pairs[] = {{SV("from_org"), SV("ORG-1")},
                                 {SV("type"), SV("temps")},
                                 {SV("quantity"), SV("6")},
                                 {SV("end"), SV("+3m")},
                                 {SV("subgroup"), SV("Voix")}};
    return promise(d, pairs, COUNT(pairs));
}

static void what_can_be_guessed_is_filled_in(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = quick(d);
    assert_string_equal(field_of(d, "commitment", id, "unit"), "days");
    assert_string_equal(field_of(d, "commitment", id, "start"), "2026-12-01");
    assert_string_equal(field_of(d, "commitment", id, "state"), "proposed");
    assert_int_equal(number(d, "SELECT project = (SELECT id FROM project) FROM commitment"), 1);
}

/* Said before all groups: the giver's only project; none where it has two, or where it says for whom. */
static void a_promise_is_for_the_only_project_of_the_giver(void **state) {
    struct desk *d = *state;
    static const char FOR[] = "SELECT coalesce((SELECT project FROM commitment ORDER BY id DESC LIMIT 1), 0)";
    const struct pair pairs[] = {
        {SV("from_org"), SV("ORG-1")}, {SV("type"), SV("temps")}, {SV("to_org"), SV("ORG-2")}};
    small_programme(d);
    promise(d, pairs, 2);
    assert_int_equal(number(d, FOR), number(d, "SELECT id FROM project"));
    promise(d, pairs, 3);
    assert_int_equal(number(d, FOR), 0);
    put(d, "theme", "code=REM", "name_fr=Réemploi", "name_en=Reuse", "state=retained", NULL);
    put(d, "subgroup", "theme=REM", "name=Roues", "convenor_org=ORG-3", "rules=un\ndeux\ntrois", NULL);
    put(d, "subgroup_member", "subgroup=SG-2", "org=ORG-1", NULL);
    put(d, "project", "subgroup=SG-2", "title_fr=La Roue", "title_en=The Wheel", NULL);
    promise(d, pairs, 2);
    assert_int_equal(number(d, FOR), 0);
    set(d, "subgroup_member", number(d, "SELECT max(id) FROM subgroup_member"), "observer=yes", NULL);
    promise(d, pairs, 2);
    assert_int_equal(number(d, FOR), number(d, "SELECT min(id) FROM project"));
}

static void it_goes_from_said_to_kept(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t id = quick(d);
    set(d, "commitment", id, "said_by=P-2", NULL);
    set(d, "commitment", id, "intention=1", NULL);
    refused(d, commitment_agree(&d->v, id, false, &out, &d->e), ERR_DATA, "");
    must(d, commitment_agree(&d->v, id, true, &out, &d->e));
    refused(d, try_set(d, "commitment", id, "state=signed", NULL), ERR_DATA, "");
    put(d, "document", "kind=agreement", "org=ORG-1", "subgroup=SG-1", "ref=DOC-1", NULL);
    put(d, "evidence", "commitment=CMT-1", "date=2026-12-01", "document=DOC-1", "text_fr=convention", NULL);
    set(d, "commitment", id, "state=signed", NULL);
    must(d, commitment_keep(&d->v, id, SV_NULL, false, &out, &d->e));
    assert_string_equal(field_of(d, "commitment", id, "state"), "kept");
    assert_int_equal(number(d, "SELECT count(*) FROM state_change WHERE entity = 'commitment'"), 3);
}

static void evidence_is_taken_with_the_step(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t id = quick(d);
    must(d, commitment_agree(&d->v, id, false, &out, &d->e));
    refused(d, commitment_keep(&d->v, id, SV_NULL, false, &out, &d->e), ERR_DATA, "");
    assert_int_equal(number(d, "SELECT count(*) FROM evidence"), 0);
    must(d, commitment_keep(&d->v, id, SV("relevé de temps"), true, &out, &d->e));
    assert_string_equal(field_of(d, "commitment", id, "state"), "partly_kept");
    assert_int_equal(number(d, "SELECT count(*) FROM evidence"), 1);
}

static void leaving_and_postponing_need_a_reason(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t id = quick(d);
    refused(d, commitment_withdraw(&d->v, id, (struct reasons){0}, &out, &d->e), ERR_USAGE, "reason");
    refused(d, commitment_postpone(&d->v, id, SV("2027-06-01"), (struct reasons){0}, &out, &d->e), ERR_USAGE,
            "");
    struct reasons why = {SV("débordés"), SV("report après l'été")};
    refused(d, commitment_postpone(&d->v, id, SV("2026-12-24"), why, &out, &d->e), ERR_DATA, "later");
    must(d, commitment_postpone(&d->v, id, SV("2027-06-01"), why, &out, &d->e));
    assert_string_equal(field_of(d, "commitment", id, "postponed"), "1");
    assert_int_equal(number(d, "SELECT count(*) FROM state_change WHERE from_state = to_state AND reason ="
                               " 'débordés'"),
                     1);
    must(d, commitment_withdraw(&d->v, id, why, &out, &d->e));
    assert_string_equal(field_of(d, "commitment", id, "state"), "withdrawn");
    refused(d, commitment_postpone(&d->v, id, SV("2027-09-01"), why, &out, &d->e), ERR_DATA, "still open");
}

/* Members first, whoever promised first; euros count as they are, the rest as it is valued. */
static void members_and_funds_are_added_up(void **state) {
    struct desk *d = *state;
    struct commitment_filter all = commitment_filter_all();
    struct ledger ledger;
    small_programme(d);
    put(d, "commitment", "from_org=ORG-4", "type=TYPE-1", "project=PRJ-1", "quantity=500", "unit=EUR",
        "start=2026-10-01", "end=2027-01-01", "state=agreed", NULL);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "project=PRJ-1", "quantity=3", "unit=days",
        "valued=70", "start=2026-10-01", "end=2027-02-01", "state=agreed", NULL);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "project=PRJ-1", "quantity=3", "unit=days",
        "start=2026-10-01", "end=2027-03-01", "state=agreed", NULL);
    put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "project=PRJ-1", "quantity=3", NULL);
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    assert_int_equal(ledger.n_givers, 2);
    assert_false(ledger.givers[0].fund);
    assert_int_equal(ledger.givers[0].count, 2);
    assert_int_equal(ledger.givers[0].valued, 7000);
    assert_true(ledger.givers[1].fund);
    assert_int_equal(ledger.givers[1].valued, 50000);
}

static void the_ledger_filters_and_adds_up(void **state) {
    struct desk *d = *state;
    struct ledger ledger;
    struct edit_result out;
    small_programme(d);
    int64_t first = quick(d), second = quick(d);
    put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "project=PRJ-1", "quantity=1", "end=2026-11-01",
        "start=2026-10-01", NULL);
    put(d, "commitment", "from_org=ORG-3", "type=TYPE-1", "project=PRJ-1", "audience=me", NULL);
    must(d, commitment_agree(&d->v, first, false, &out, &d->e));
    must(d, commitment_agree(&d->v, second, false, &out, &d->e));
    struct commitment_filter all = commitment_filter_all(), filter;
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    assert_int_equal(ledger.n, 4);
    assert_int_equal(ledger.late, 1);
    assert_true(ledger.v[0].late && ledger.v[0].days_left == -30);
    assert_int_equal(ledger.n_totals, 1);
    assert_int_equal(ledger.totals[0].quantity, 1200);
    assert_int_equal(ledger.totals[0].count, 2);
    static const struct {
        const char *org, *state;
        bool late;
        size_t n;
    } FILTERS[] = {{"ORG-1", "", false, 2},
                   {NULL, "agreed", false, 2},
                   {NULL, "", true, 1},
                   {"ORG-2", "kept", false, 0}};
    for (size_t i = 0; i < COUNT(FILTERS); i++) {
        filter = all;
        filter.org = FILTERS[i].org ? ref_id(d, "organisation", FILTERS[i].org) : 0;
        filter.state = sv_from(FILTERS[i].state);
        filter.late = FILTERS[i].late;
        must(d, commitments_read(&d->v, &filter, &ledger, &d->e));
        assert_int_equal(ledger.n, FILTERS[i].n);
    }
    d->v.viewer = viewer_room();
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    assert_int_equal(ledger.n, 3);
    assert_int_equal(ledger.withheld, 1);
}

/* How many requests for help the guide counts. */
static int64_t asking(const struct hints *hints) {
    for (size_t i = 0; i < hints->n; i++)
        if (strcmp(hints->v[i].rule->code, "help_wanted") == 0) return hints->v[i].n;
    return 0;
}

/* Two owners ask for help, one of them for two things; a promise that is over asks for nothing any more. */
static void help_is_wanted_while_a_promise_is_open(void **state) {
    struct desk *d = *state;
    struct commitment_filter all = commitment_filter_all();
    struct step_filter every = step_filter_all();
    struct ledger ledger;
    struct steps steps;
    struct hints hints;
    small_programme(d);
    put(d, "commitment", "from_org=ORG-2", "type=TYPE-1", "help_fr=un camion", NULL);
    put(d, "next_step", "text_fr=Appeler", "subgroup=SG-1", "owner=ORG-2", "help_fr=une adresse", NULL);
    int64_t step = put(d, "next_step", "text_fr=Peser", "owner_person=P-1", "help_fr=une balance", NULL);
    put(d, "next_step", "text_fr=Écrire", "owner=ORG-3", "help_fr=une plume", "state=done", NULL);
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    must(d, steps_read(&d->v, &every, &steps, &d->e));
    assert_int_equal(ledger.helped, 1);
    assert_int_equal(steps.helped, 2);
    must(d, guide_now(&d->v, 5, &hints, &d->e));
    assert_int_equal(asking(&hints), 3);
    set(d, "next_step", step, "help_fr=", NULL);
    must(d, guide_now(&d->v, 5, &hints, &d->e));
    assert_int_equal(asking(&hints), 2);
}

int commitments_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(what_can_be_guessed_is_filled_in),
        DESK_TEST(a_promise_is_for_the_only_project_of_the_giver),
        DESK_TEST(it_goes_from_said_to_kept),
        DESK_TEST(evidence_is_taken_with_the_step),
        DESK_TEST(leaving_and_postponing_need_a_reason),
        DESK_TEST(the_ledger_filters_and_adds_up),
        DESK_TEST(members_and_funds_are_added_up),
        DESK_TEST(help_is_wanted_while_a_promise_is_open),
    };
    return cmocka_run_group_tests_name("commitments", tests, NULL, NULL);
}
