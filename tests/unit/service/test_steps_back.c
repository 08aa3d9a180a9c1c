#include "catalyse/service/checklist.h"
#include "catalyse/service/commitments.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/people.h"
#include "catalyse/service/polls.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/roles.h"
#include "catalyse/service/themes.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"
#include "world.h"

/* Every use case that writes is one step of the history, and taking it back leaves the sample as it was. */

static int steps_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    d->db = world_from(&d->a, "lisiere", "steps-back");
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    *state = d;
    return 0;
}

static int64_t org(struct desk *d, const char *ref) {
    return ref_id(d, "organisation", ref);
}

static bool do_add(struct desk *d) {
    const struct pair pairs[] = {{SV("text_fr"), SV("relire la charte")}, {SV("subgroup"), SV("SG-REM")}};
    struct edit_result out;
    return edit_add(&d->v, entity_named("next_step"), pairs, 2, &out, &d->e);
}

static bool do_set(struct desk *d) {
    const struct pair pair = {SV("state"), SV("dropped")}, why = {SV("reason"), SV("plus utile")};
    struct edit_result out;
    return edit_set(&d->v, entity_named("next_step"), ref_id(d, "next_step", "NS-5"),
                    (const struct pair[]){pair, why}, 2, &out, &d->e);
}

static bool do_remove(struct desk *d) {
    return edit_remove(&d->v, entity_named("commitment"), ref_id(d, "commitment", "CMT-03"), &d->e);
}

static bool do_move(struct desk *d) {
    return edit_move(&d->v, entity_named("question"), ref_id(d, "question", "Q1.1"), 2, &d->e);
}

static bool do_answer(struct desk *d) {
    struct answer_key key = {ref_id(d, "subgroup", "SG-COM"), ref_id(d, "question", "Q1.3"), 0};
    const struct pair pair = {SV("text_fr"), SV("trois ans, cent personnes")};
    struct edit_result out;
    return checklist_answer_set(&d->v, key, &pair, 1, &out, &d->e);
}

static bool do_vote(struct desk *d) {
    struct answer_key key = {ref_id(d, "subgroup", "SG-COM"), ref_id(d, "question", "Q1.3"), 0};
    struct edit_result out;
    return checklist_vote_counts(&d->v, key, (int[]){0, 1, 2, 1, 0}, &out, &d->e);
}

static bool do_round(struct desk *d) {
    int round;
    return checklist_new_round(&d->v, ref_id(d, "subgroup", "SG-COM"), &round, &d->e);
}

static bool do_commit(struct desk *d) {
    const struct pair pairs[] = {{SV("from_org"), SV("ORG-01")},
                                 {SV("type"), SV("staff_time")},
                                 {SV("quantity"), SV("2")},
                                 {SV("subgroup"), SV("SG-REM")},
                                 {SV("end"), SV("+6m")}};
    struct edit_result out;
    return commitment_add(&d->v, pairs, 5, &out, &d->e);
}

static bool do_keep(struct desk *d) {
    struct edit_result out;
    return commitment_keep(&d->v, ref_id(d, "commitment", "CMT-09"), SV("feuille de temps"), false, &out,
                           &d->e);
}

static bool do_postpone(struct desk *d) {
    struct edit_result out;
    return commitment_postpone(&d->v, ref_id(d, "commitment", "CMT-13"), SV("2027-09-30"),
                               (struct reasons){SV("camion en panne"), SV_NULL}, &out, &d->e);
}

static bool do_rasci(struct desk *d) {
    struct rasci t;
    struct edit_result out;
    return rasci_read(&d->v, ref_id(d, "project", "PRJ-2"), &t, &d->e) &&
           rasci_set(&d->v, t.v[0].deliverable.id, t.orgs[0].id, rasci_next(t.v[0].letters[0]), &out, &d->e);
}

static bool do_fill(struct desk *d) {
    size_t added;
    return rasci_fill(&d->v, ref_id(d, "project", "PRJ-3"), &added, &d->e) && added == 10;
}

static bool do_propose(struct desk *d) {
    const struct pair pairs[] = {{SV("title_fr"), SV("Un nom")},
                                 {SV("review_on"), SV("+3m")},
                                 {SV("text"), SV("La Boucle")},
                                 {SV("subgroup"), SV("SG-REM")}};
    struct edit_result out;
    return decision_propose(&d->v, pairs, 4, &out, &d->e) &&
           poll_counts(&d->v, out.id, &SCALES[0], (int[]){0, 0, 0, 1, 2, 3}, SV("hand"), &d->e);
}

static bool do_decide(struct desk *d) {
    struct edit_result out;
    struct reasons why = {SV("un départ"), SV("un départ")};
    return edit_state(&d->v, entity_named("expression_of_interest"),
                      ref_id(d, "expression_of_interest", "EOI-02"), SV("withdrawn"), why, &out, &d->e);
}

static bool do_presence(struct desk *d) {
    int64_t absent = ref_id(d, "participant", "P-01");
    return presence_all_but(&d->v, ref_id(d, "event", "EV-1"), &absent, 1, &d->e);
}

static bool do_walk_in(struct desk *d) {
    struct walk_in who = {.first_name = SV("Zoé"), .last_name = SV("Zèbre"), .org = org(d, "ORG-01")};
    struct edit_result out;
    return presence_walk_in(&d->v, ref_id(d, "event", "EV-5"), &who, &out, &d->e);
}

static bool do_setting(struct desk *d) {
    return programme_setting_set(&d->v, "follow.FP-1", SV("2026-06-20"), &d->e);
}

static void undo_all(struct desk *d) {
    struct step_back back;
    struct sv words;
    must(d, timeline_peek(&d->v, &back, &d->e));
    while (back.undo.n) {
        must(d, timeline_undo(&d->v, &words, &d->e));
        assert_true(words.n > 0);
        must(d, timeline_peek(&d->v, &back, &d->e));
    }
}

static void every_use_case_can_be_taken_back(void **state) {
    struct desk *d = *state;
    static bool (*const USE_CASES[])(struct desk *) = {
        do_add,      do_set,   do_remove, do_move,    do_answer, do_vote,     do_round,   do_commit,  do_keep,
        do_postpone, do_rasci, do_fill,   do_propose, do_decide, do_presence, do_walk_in, do_setting,
    };
    struct sv before = world_dump(&d->a, d->db), after;
    for (size_t i = 0; i < COUNT(USE_CASES); i++) must(d, USE_CASES[i](d));
    after = world_dump(&d->a, d->db);
    assert_false(sv_eq(before, after));
    undo_all(d);
    assert_true(sv_eq(before, world_dump(&d->a, d->db)));
    struct step_back back;
    struct sv words;
    must(d, timeline_peek(&d->v, &back, &d->e));
    while (back.redo.n) {
        must(d, timeline_redo(&d->v, &words, &d->e));
        must(d, timeline_peek(&d->v, &back, &d->e));
    }
    assert_true(sv_eq(after, world_dump(&d->a, d->db)));
}

int steps_back_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_use_case_can_be_taken_back, steps_setup, desk_teardown),
    };
    return cmocka_run_group_tests_name("steps back", tests, NULL, NULL);
}
