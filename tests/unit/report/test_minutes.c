#include "catalyse/base/date.h"
#include "catalyse/service/ballots.h"
#include "catalyse/service/checklist.h"
#include "catalyse/service/closing.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/elections.h"
#include "catalyse/service/people.h"
#include "catalyse/service/steps.h"
#include "world.h"
#include <string.h>

static void work(struct world *w) {
    struct view v = world_view(w, viewer_me());
    struct answer_key key = {world_id(w, "subgroup", "SG-ALI"), world_id(w, "question", "Q1.1"), 0};
    const struct pair said = {SV("text_en"), SV("Said in December")};
    struct steps_added steps;
    struct edit_result done;
    struct error e;
    if (!checklist_answer_set(&v, key, &said, 1, &done, &e)) fail_msg("%s", e.text);
    if (!steps_add(&v, key.subgroup, SV("rappeler la mairie"), &steps, &e)) fail_msg("%s", e.text);
}

static void minutes_hold_what_was_said_at_their_event(void **state) {
    struct world *w = *state;
    struct str first = {0}, second = {0};
    world_minutes(w, "EV-4", &first);
    has(str_sv(&first), "115 answers to the checklist");
    lacks(str_sv(&first), "from before");
    world_afternoon(w);
    work(w);
    world_minutes(w, "EV-4", &second);
    lacks(str_sv(&second), "appeler la mairie");
    world_minutes(w, "EV-8", &second);
    has(str_sv(&second), "- 1 answer to the checklist\n");
    has(str_sv(&second), "| Q1.1 |");
    lacks(str_sv(&second), "| Q2.1 |");
    has(str_sv(&second), "- 1 next step\n");
    has(str_sv(&second), "Rappeler la mairie");
    has(str_sv(&second), "from before, unchanged");
    lacks(str_sv(&second), "eigh two weeks of unsold");
    str_deinit(&first);
    str_deinit(&second);
}

/* How many are from before, as the line in short says: "- 131 findings, …". */
static int64_t carried_in(const char *text) {
    const char *line = strstr(text, " from before, unchanged");
    int64_t n = 0;
    while (line && line > text && line[-1] != '\n') line--;
    assert_true(!line || sv_to_i64(sv_of(line + 2, strspn(line + 2, "0123456789")), &n));
    return n;
}

/* Every point left open with a reason, then closed. */
static void close_all(struct world *w, int64_t event) {
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct closing closing;
    struct error e;
    if (!closing_read(&v, event, &closing, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < closing.n; i++)
        if (!closing_leave(&v, event, &closing.v[i], SV("au comité de janvier"), &e)) fail_msg("%s", e.text);
    if (!closing_close(&v, event, &done, &e)) fail_msg("%s", e.text);
}

/* What was answered months later is not what was said then, nor from before. */
static void minutes_hold_nothing_said_after_they_were_closed(void **state) {
    struct world *w = *state;
    struct str text = {0};
    world_afternoon(w);
    close_all(w, world_id(w, "event", "EV-8"));
    world_minutes(w, "EV-8", &text);
    int64_t carried = carried_in(str_c(&text));
    assert_true(carried > 0);
    clock_set(moment_of_local(date_make(2027, 1, 20), 10 * 3600));
    work(w);
    world_minutes(w, "EV-8", &text);
    lacks(str_sv(&text), "1 answer to the checklist");
    lacks(str_sv(&text), "Rappeler la mairie");
    assert_int_equal(carried_in(str_c(&text)), carried);
    str_deinit(&text);
}

static void step(struct world *w, int32_t day, int64_t subgroup, struct sv text) {
    struct view v = world_view(w, viewer_me());
    struct steps_added steps;
    struct error e;
    clock_set(moment_of_local(day, 14 * 3600));
    if (!steps_add(&v, subgroup, text, &steps, &e)) fail_msg("%s", e.text);
}

/* At a meeting of all the groups as well: those of one group on the day, those of none until it is closed. */
static void next_steps_of_any_event_are_in_its_minutes(void **state) {
    struct world *w = *state;
    const struct pair committee[] = {{SV("ref"), SV("EV-8")},        {SV("stage"), SV("ST-5")},
                                     {SV("title_fr"), SV("Comité")}, {SV("kind"), SV("meeting")},
                                     {SV("date"), SV("2026-12-15")}, {SV("start"), SV("13:30")},
                                     {SV("end"), SV("15:00")},       {SV("state"), SV("held")}};
    const struct pair promise[] = {{SV("from_org"), SV("ORG-02")},
                                   {SV("type"), SV("CASH_PROJECT")},
                                   {SV("project"), SV("PRJ-1")},
                                   {SV("conditions_fr"), SV("dit au comité")}};
    const struct pair present[] = {
        {SV("event"), SV("EV-8")}, {SV("participant"), SV("P-06")}, {SV("state"), SV("present")}};
    int64_t group = world_id(w, "subgroup", "SG-ALI");
    int32_t day = date_make(2026, 12, 15);
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct str text = {0};
    struct error e;
    world_add(w, "event", committee, COUNT(committee));
    world_add(w, "attendance", present, COUNT(present));
    step(w, day - 1, 0, SV("réserver la salle"));
    step(w, day, 0, SV("écrire à la région"));
    step(w, day, group, SV("rappeler la mairie"));
    world_add(w, "commitment", promise, COUNT(promise));
    step(w, day + 5, group, SV("visiter le quai"));
    step(w, day + 5, 0, SV("taper la feuille"));
    if (!edit_state(&v, entity_named("event"), world_id(w, "event", "EV-8"), SV("minuted"),
                    (struct reasons){0}, &done, &e))
        fail_msg("%s", e.text);
    step(w, day + 6, 0, SV("louer le car"));
    world_minutes(w, "EV-8", &text);
    has(str_sv(&text), "- 3 next steps\n");
    has(str_sv(&text), "- 1 commitment proposed, not agreed yet\n");
    has(str_sv(&text), "Écrire à la région");
    has(str_sv(&text), "Rappeler la mairie");
    has(str_sv(&text), "Taper la feuille");
    lacks(str_sv(&text), "from before");
    world_minutes(w, "EV-1", &text);
    lacks(str_sv(&text), "Écrire à la région");
    str_deinit(&text);
}

static void a_round_taken_over_says_nothing_by_itself(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str out = {0};
    struct error e;
    int round;
    world_afternoon(w);
    if (!checklist_new_round(&v, world_id(w, "subgroup", "SG-ALI"), &round, &e)) fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &out);
    lacks(str_sv(&out), "to the checklist");
    world_minutes(w, "EV-4", &out);
    has(str_sv(&out), "115 answers to the checklist");
    str_deinit(&out);
}

static void one_reason_is_said_once(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str out = {0};
    struct closing closing;
    struct error e;
    world_afternoon(w);
    int64_t event = world_id(w, "event", "EV-8");
    if (!closing_read(&v, event, &closing, &e)) fail_msg("%s", e.text);
    assert_true(closing.n > 3);
    for (size_t i = 0; i < 3; i++)
        if (!closing_leave(&v, event, &closing.v[i], SV("vu en janvier"), &e)) fail_msg("%s", e.text);
    struct str third = {0};
    str_addz(&third, closing.v[2].row.title.p);
    world_minutes(w, "EV-8", &out);
    assert_int_equal(times(str_sv(&out), "Vu en janvier"), 1);
    has(str_sv(&out), str_c(&third));
    str_deinit(&third);
    str_deinit(&out);
}

/* What another group left open is its own matter. */
static void points_of_other_groups_are_left_out(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct str out = {0};
    struct closing closing;
    struct error e;
    size_t at = 0;
    world_afternoon(w);
    o.event = world_id(w, "event", "EV-8");
    if (!closing_read(&v, o.event, &closing, &e)) fail_msg("%s", e.text);
    while (at < closing.n && !closing.v[at].subgroup.id) at++;
    assert_true(at < closing.n);
    if (!closing_leave(&v, o.event, &closing.v[at], SV("vu en janvier"), &e)) fail_msg("%s", e.text);
    o.subgroup = closing.v[at].subgroup.id;
    world_write(w, viewer_me(), "minutes", &o, &out);
    has(str_sv(&out), "Vu en janvier");
    str_clear(&out);
    o.subgroup =
        world_id(w, "subgroup", o.subgroup == world_id(w, "subgroup", "SG-ALI") ? "SG-COM" : "SG-ALI");
    world_write(w, viewer_me(), "minutes", &o, &out);
    lacks(str_sv(&out), "Vu en janvier");
    str_deinit(&out);
}

/* What is typed in haste reads as a sentence, and what a block holds stands under its name once. */
static void lines_of_one_block_stand_together(void **state) {
    struct world *w = *state;
    const struct pair pairs[] = {{SV("project"), SV("PRJ-1")},
                                 {SV("block"), SV("name")},
                                 {SV("text_fr"), SV("la cuisine du jeudi soir")}};
    struct str out = {0};
    world_add(w, "canvas_entry", pairs, COUNT(pairs));
    world_minutes(w, "EV-4", &out);
    has(str_sv(&out), "La cuisine du jeudi soir");
    assert_int_equal(times(str_sv(&out), "**Name and one-line summary**"), 5);
    str_deinit(&out);
}

static void minutes_for_the_funds_say_why_time_was_made_up(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    const struct pair pairs[] = {
        {SV("event"), SV("EV-4")},    {SV("at"), SV("2026-06-18T14:00:00.000Z")},
        {SV("late_min"), SV("12")},   {SV("what"), SV("Pause −5 min")},
        {SV("reason"), SV("secret")}, {SV("reason_said"), SV("le car était en retard")}};
    struct str out = {0};
    world_add(w, "replan", pairs, COUNT(pairs));
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    has(str_sv(&out), "Le car était en retard");
    lacks(str_sv(&out), "secret");
    str_deinit(&out);
}

static void who_did_not_agree_is_not_named_in_steps(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    const struct pair no = {SV("consent_list"), SV("no")};
    const struct pair step[] = {{SV("text_fr"), SV("peser")},
                                {SV("subgroup"), SV("SG-ALI")},
                                {SV("owner"), SV("ORG-02")},
                                {SV("owner_person"), SV("P-06")}};
    struct edit_result done;
    struct str out = {0};
    struct error e;
    world_add(w, "next_step", step, COUNT(step));
    world_write(w, viewer_of(AUD_FUNDS), "commitments", &o, &out);
    has(str_sv(&out), "| Peser | Potagers de la Sauldrine (");
    int64_t person = world_id(w, "participant", "P-06");
    if (!edit_set(&v, entity_named("participant"), person, &no, 1, &done, &e)) fail_msg("%s", e.text);
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "commitments", &o, &out);
    has(str_sv(&out), "| Peser | Potagers de la Sauldrine |");
    str_deinit(&out);
}

/* Neither as convenor, in a role, nor as who was named for one. */
static void who_did_not_agree_is_not_named_in_a_file(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {
        .lang = LANG_EN, .format = REPORT_MD, .subgroup = world_id(w, "subgroup", "SG-ALI")};
    const struct pair no = {SV("consent_list"), SV("no")};
    int64_t person = world_id(w, "participant", "P-06"), decision;
    struct edit_result done;
    struct str out = {0};
    struct error e;
    if (!election_begin(&v, o.subgroup, world_id(w, "role", "IMPACT"), &decision, &e) ||
        !election_nominate(&v, decision, 1, person, person, SV("knows the figures"), &e))
        fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_GROUP), "consortium", &o, &out);
    has(str_sv(&out), "- **Convenor**: Noémie Vasquelle (Potagers de la Sauldrine)");
    has(str_sv(&out), "- **Nominations**: Noémie Vasquelle (1)");
    if (!edit_set(&v, entity_named("participant"), person, &no, 1, &done, &e)) fail_msg("%s", e.text);
    str_clear(&out);
    world_write(w, viewer_of(AUD_GROUP), "consortium", &o, &out);
    has(str_sv(&out), "- **Convenor**: Potagers de la Sauldrine\n");
    has(str_sv(&out), "- **Nominations**: somebody not named here (1)");
    has(str_sv(&out), "knows the figures");
    lacks(str_sv(&out), "Noémie Vasquelle");
    str_deinit(&out);
}

/* A sheet of a table lies open on it; who is excused does not sit there. */
static void a_host_is_named_who_agreed_and_comes(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD, .event = world_id(w, "event", "EV-4")};
    const struct pair no = {SV("consent_list"), SV("no")};
    int64_t host = world_id(w, "participant", "P-27");
    struct edit_result done;
    struct str out = {0};
    struct error e;
    if (!edit_set(&v, entity_named("participant"), host, &no, 1, &done, &e)) fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_GROUP), "hosts", &o, &out);
    has(str_sv(&out), "- **Table host**: Potagers de la Sauldrine\n");
    lacks(str_sv(&out), "Nadège Pourvielle");
    str_clear(&out);
    world_write(w, viewer_of(AUD_ORGANISERS), "hosts", &o, &out);
    has(str_sv(&out), "- **Table host**: Nadège Pourvielle\n");
    if (!presence_set(&v, o.event, 0, &host, 1, SV("excused"), &e)) fail_msg("%s", e.text);
    str_clear(&out);
    world_write(w, viewer_of(AUD_ORGANISERS), "hosts", &o, &out);
    lacks(str_sv(&out), "Nadège Pourvielle");
    str_deinit(&out);
}

/* A proposal is no decision, and what is proposed is not agreed. */
static void what_is_proposed_is_not_said_to_be_agreed(void **state) {
    struct world *w = *state;
    struct str text = {0};
    const struct pair proposal[] = {
        {SV("title_fr"), SV("Un local")}, {SV("event"), SV("EV-8")}, {SV("review_on"), SV("2027-06-01")}};
    const struct pair adopted[] = {{SV("title_fr"), SV("Un nom")},
                                   {SV("event"), SV("EV-8")},
                                   {SV("review_on"), SV("2027-06-01")},
                                   {SV("state"), SV("adopted")}};
    const struct pair promise[] = {
        {SV("from_org"), SV("ORG-02")}, {SV("type"), SV("CASH_PROJECT")}, {SV("project"), SV("PRJ-1")}};
    const struct pair agreed[] = {{SV("from_org"), SV("ORG-02")}, {SV("type"), SV("CASH_PROJECT")},
                                  {SV("project"), SV("PRJ-1")},   {SV("quantity"), SV("500")},
                                  {SV("unit"), SV("EUR")},        {SV("start"), SV("2026-12-20")},
                                  {SV("end"), SV("2027-01-20")},  {SV("state"), SV("agreed")}};
    world_afternoon(w);
    world_add(w, "decision", proposal, COUNT(proposal));
    world_add(w, "decision", adopted, COUNT(adopted));
    world_add(w, "commitment", promise, COUNT(promise));
    world_add(w, "commitment", promise, COUNT(promise));
    world_add(w, "commitment", agreed, COUNT(agreed));
    world_minutes(w, "EV-8", &text);
    has(str_sv(&text), "- 1 decision · 1 proposal not decided yet\n");
    has(str_sv(&text), "- 1 commitment · 2 commitments proposed, not agreed yet\n");
    has(str_sv(&text), "Proposed, not agreed yet");
    str_deinit(&text);
}

/* Its words are in no passage, not even the reason why it still waits. */
static void a_quote_not_read_again_is_not_given(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str text = {0};
    struct closing closing;
    struct edit_result done;
    struct error e;
    const struct pair quote[] = {{SV("ref"), SV("DG-99")},
                                 {SV("subgroup"), SV("SG-ALI")},
                                 {SV("block"), SV("paroles")},
                                 {SV("text_fr"), SV("on mange froid")},
                                 {SV("priority"), SV("5")}};
    const struct pair need = {SV("need"), SV("DG-99")};
    int64_t ballot, event;
    world_afternoon(w);
    event = world_id(w, "event", "EV-8");
    world_add(w, "diagnosis_entry", quote, COUNT(quote));
    int64_t row = world_id(w, "diagnosis_entry", "DG-99");
    if (!edit_set(&v, entity_named("project"), world_id(w, "project", "PRJ-1"), &need, 1, &done, &e) ||
        !ballot_begin(&v, entity_named("diagnosis_entry"), row, SV("dot"), &ballot, &e) ||
        !ballot_count(&v, ballot, row, 3, SV("hand"), &e) || !ballot_end(&v, ballot, &done, &e))
        fail_msg("%s", e.text);
    const struct pair held = {SV("event"), SV("EV-8")};
    if (!edit_set(&v, entity_named("ballot"), ballot, &held, 1, &done, &e) ||
        !closing_read(&v, event, &closing, &e))
        fail_msg("%s", e.text);
    for (size_t i = 0; i < closing.n; i++)
        if (closing.v[i].row.id == row && !closing_leave(&v, event, &closing.v[i], SV("au groupe"), &e))
            fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &text);
    lacks(str_sv(&text), "mange froid");
    has(str_sv(&text), "1 quote waits to be read again");
    has(str_sv(&text), "1 quote not read again yet (");
    has(str_sv(&text), "**Need it answers**: A quote not read again yet");
    has(str_sv(&text), "| A quote not read again yet | 3 | 1 |");
    const struct pair read = {SV("state"), SV("checked")};
    if (!edit_set(&v, entity_named("diagnosis_entry"), row, &read, 1, &done, &e)) fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &text);
    has(str_sv(&text), "On mange froid");
    str_deinit(&text);
}

int minutes_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_proposed_is_not_said_to_be_agreed, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(a_quote_not_read_again_is_not_given, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(minutes_hold_nothing_said_after_they_were_closed, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(minutes_hold_what_was_said_at_their_event, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(next_steps_of_any_event_are_in_its_minutes, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(a_round_taken_over_says_nothing_by_itself, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(who_did_not_agree_is_not_named_in_steps, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(who_did_not_agree_is_not_named_in_a_file, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(a_host_is_named_who_agreed_and_comes, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(one_reason_is_said_once, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(points_of_other_groups_are_left_out, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(lines_of_one_block_stand_together, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(minutes_for_the_funds_say_why_time_was_made_up, world_setup,
                                        world_teardown),
    };
    return cmocka_run_group_tests_name("minutes", tests, NULL, NULL);
}
