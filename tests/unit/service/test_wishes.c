#include "catalyse/service/ballots.h"
#include "catalyse/service/fund_questions.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/history.h"
#include "use_cases.h"
#include <string.h>

/* The wall of wishes, with a webinar to have them in. */

static void webinar(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-12-01", "start=09:00",
        "end=10:00", NULL);
}

static struct wishes_added add(struct desk *d, const char *lines) {
    struct wishes_added added;
    must(d, wishes_add(&d->v, 0, sv_from(lines), false, &added, &d->e));
    return added;
}

static void undo(struct desk *d) {
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
}

static void added_line_by_line_as_one_step(void **state) {
    struct desk *d = *state;
    webinar(d);
    assert_int_equal(add(d, "un four commun\n\n  =cmd()  \nun \x1b[31mcamion").wishes, 3);
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE text_fr IN ('un four commun', '=cmd()')"), 2);
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE text_fr LIKE '%' || char(27) || '%'"), 0);
    undo(d);
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 0);
}

static void an_event_is_needed(void **state) {
    struct desk *d = *state;
    struct wishes_added added;
    small_programme(d);
    refused(d, wishes_add(&d->v, 0, SV("un four"), false, &added, &d->e), ERR_NO_FILE, "add the event first");
}

static void tags_are_taken_and_unknown_ones_kept(void **state) {
    struct desk *d = *state;
    webinar(d);
    int64_t org = put(d, "organisation", "name=Les Potagers du Val", "kind=ACI", NULL);
    struct wishes_added added = add(d, "un #com four @potagers_du !3 commun #rien");
    assert_true(sv_is(added.unknown, "#rien"));
    assert_string_equal(field_of(d, "wish", added.last, "text_fr"), "un four commun #rien");
    assert_string_equal(field_of(d, "wish", added.last, "votes"), "3");
    assert_int_equal(number(d, "SELECT author_org FROM wish"), org);
    assert_int_equal(number(d, "SELECT theme FROM wish"), ref_id(d, "theme", "TH-1"));
}

static void the_tag_of_a_theme_that_comes_later_is_taken(void **state) {
    struct desk *d = *state;
    webinar(d);
    add(d, "un four #pain_partagé commun #autre");
    int64_t id = ref_id(d, "wish", "W-1");
    must(d, wishes_theme(&d->v, &id, 1, 0, SV("Pain partagé"), &d->e));
    assert_string_equal(field_of(d, "wish", id, "text_fr"), "un four commun #autre");
}

static void a_family_becomes_a_theme_with_its_dots(void **state) {
    struct desk *d = *state;
    webinar(d);
    add(d, "un four commun !3\nun autre four !2\nun camion");
    int64_t ids[] = {ref_id(d, "wish", "W-1"), ref_id(d, "wish", "W-2"), ref_id(d, "wish", "W-3")};
    int64_t before = number(d, "SELECT count(*) FROM theme");
    must(d, wishes_join(&d->v, ids, 2, 0, &d->e));
    must(d, wishes_theme(&d->v, ids, 1, 0, SV("Fours"), &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM wish JOIN theme ON theme.id = wish.theme"
                               " WHERE name_fr = 'Fours' AND webinar_votes = 5 AND theme.state = 'opened'"),
                     2);
    must(d, wishes_theme(&d->v, &ids[2], 1, number(d, "SELECT theme FROM wish WHERE ref = 'W-1'"), SV(""),
                         &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE theme IS NOT NULL"), 3);
    add(d, "un autre camion #fours !4");
    assert_int_equal(number(d, "SELECT webinar_votes FROM theme WHERE name_fr = 'Fours'"), 9);
    undo(d);
    undo(d);
    undo(d);
    assert_int_equal(number(d, "SELECT count(*) FROM theme"), before);
    refused(d, wishes_theme(&d->v, ids, 1, 0, SV(""), &d->e), ERR_DATA, "");
}

static void a_member_brings_its_family_under_the_theme(void **state) {
    struct desk *d = *state;
    webinar(d);
    add(d, "un four commun\nun autre four");
    int64_t ids[] = {ref_id(d, "wish", "W-1"), ref_id(d, "wish", "W-2")};
    must(d, wishes_join(&d->v, ids, 2, 0, &d->e));
    must(d, wishes_theme(&d->v, &ids[1], 1, 0, SV("Fours"), &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE theme IS NOT NULL"), 2);
}

static void a_theme_gains_the_dots_its_wishes_are_given_later(void **state) {
    struct desk *d = *state;
    int64_t id;
    struct edit_result out;
    webinar(d);
    add(d, "un four\nun camion");
    int64_t ids[] = {ref_id(d, "wish", "W-1"), ref_id(d, "wish", "W-2")};
    must(d, wishes_theme(&d->v, ids, 1, 0, SV("Fours"), &d->e));
    int64_t theme = number(d, "SELECT theme FROM wish WHERE ref = 'W-1'");
    set(d, "theme", theme, "webinar_votes=2", NULL); /* by mail */
    must(d, ballot_begin(&d->v, entity_named("wish"), ids[0], SV("dot"), &id, &d->e));
    must(d, ballot_count(&d->v, id, ids[0], 7, SV("hand"), &d->e));
    must(d, ballot_count(&d->v, id, ids[1], 3, SV("hand"), &d->e));
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_string_equal(field_of(d, "theme", theme, "webinar_votes"), "9");
    must(d, wishes_theme(&d->v, &ids[1], 1, theme, SV(""), &d->e));
    assert_string_equal(field_of(d, "theme", theme, "webinar_votes"), "12");
    undo(d);
    undo(d);
    assert_string_equal(field_of(d, "theme", theme, "webinar_votes"), "2");
}

static void a_name_in_a_chat_may_bring_its_organisation(void **state) {
    struct desk *d = *state;
    webinar(d);
    int64_t org = put(d, "organisation", "name=Les Potagers du Val", "kind=ACI", NULL);
    add(d, "10:03:01 De Paul Inconnu (Les Potagers du Val) à Tous : un four\n"
           "10:03:09 Léa | Les Potagers du Val : un camion\n"
           "10:04:00 Ana Orme - chez elle : une carte\n");
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE author_org = "
                               "(SELECT id FROM organisation WHERE name = 'Les Potagers du Val')"),
                     2);
    assert_true(org > 0);
    assert_int_equal(
        number(d, "SELECT count(*) FROM wish WHERE note LIKE '%Paul Inconnu (Les Potagers du Val)'"), 1);
    assert_int_equal(number(d, "SELECT author_person FROM wish WHERE text_fr = 'une carte'"),
                     ref_id(d, "participant", "P-1"));
}

static void a_ballot_gone_wrong_is_no_wish_and_comes_back(void **state) {
    struct desk *d = *state;
    int64_t id;
    webinar(d);
    add(d, "une carte\nun four");
    must(d, ballot_begin(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), SV("dot"), &id, &d->e));
    struct wishes_added added = add(d, "10:04:00 De Nul Part à Tous : 99\n10:04:10 De Ana Orme à Tous : 1 2\n"
                                       "10:04:20 De Trop Plein à Tous : 1x12\n");
    assert_int_equal(added.wishes, 0);
    assert_int_equal(added.beside.ballots, 1);
    assert_int_equal(added.beside.refused, 2);
    assert_non_null(strstr(added.beside.refusal.p, "99"));
    assert_true(sv_is(added.beside.left, "10:04:00 Nul Part : 99\n10:04:20 Trop Plein : 1x12"));
    added = add(d, "10:04:00 Nul Part : 2");
    assert_int_equal(added.beside.ballots, 1);
}

static void what_is_no_organisation_in_brackets_brings_none(void **state) {
    struct desk *d = *state;
    webinar(d);
    put(d, "organisation", "name=Ellébore", "kind=ACI", NULL);
    put(d, "organisation", "name=Moissons de la Lune", "kind=ACI", NULL);
    add(d, "10:03:01 De Léa Inconnue (elle) à Tous : un four\n"
           "10:03:09 Paul Inconnu - moi : un camion\n"
           "10:03:12 De Paul Inconnu (la) à Tous : une grue\n");
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE author_org IS NOT NULL"), 0);
    add(d, "10:03:20 De Léa Inconnue (MOISSONS de la lune) à Tous : un train\n"
           "10:03:25 De Paul Inconnu (moissons) à Tous : un bac\n");
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE author_org IS NOT NULL"), 2);
}

static void a_chat_is_read_as_one_step(void **state) {
    struct desk *d = *state;
    webinar(d);
    add(d, "une carte");
    struct wishes_added added = add(d, "10:02:33 De Ana Orme à Tous : Bonjour à tous !\n"
                                       "10:03:01 De Ana Orme à Tous : un four commun\n"
                                       "10:03:09 De Nul Part à Tous : un camion\n"
                                       "10:04:00 De Ana Orme à Tous : 1\n"
                                       "10:04:10 De Ana Orme à Tous : 1\n");
    assert_int_equal(added.wishes, 2);
    assert_int_equal(added.beside.greetings, 1);
    assert_int_equal(added.beside.ballots, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM vote JOIN ballot ON ballot.id = vote.ballot"
                               " WHERE source = 'chat' AND ballot.state = 'open'"),
                     1);
    assert_int_equal(number(d, "SELECT author_person FROM wish WHERE text_fr = 'un four commun'"),
                     ref_id(d, "participant", "P-1"));
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE source = 'chat' AND note LIKE '%Nul Part'"),
                     1);
    undo(d);
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 0);
}

static void a_ballot_among_questions_is_not_lost_in_silence(void **state) {
    struct desk *d = *state;
    struct fund_questions_added added;
    int64_t id;
    webinar(d);
    add(d, "une carte\nun four\nun camion\nun car");
    must(d, ballot_begin(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), SV("dot"), &id, &d->e));
    must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"),
                               SV("10:02:33 De Ana Orme à Tous : Quand saurons-nous ?\n"
                                  "10:04:00 De Ana Orme à Tous : 1\n"
                                  "10:04:10 De Ana Orme à Tous : 1 2 3 4\n"),
                               &added, &d->e));
    assert_int_equal(added.questions, 1);
    assert_int_equal(added.beside.ballots, 1);
    assert_int_equal(added.beside.refused, 1);
    assert_non_null(strstr(added.beside.refusal.p, "each one has 3"));
    assert_string_equal(field_of(d, "fund_question", added.last, "note"), "asked by Ana Orme");
}

static void what_is_written_to_one_person_goes_nowhere(void **state) {
    struct desk *d = *state;
    struct fund_questions_added asked;
    struct sv chat = SV("10:09:00 From Ana Orme to Bob Lune (Direct Message):\n\tje te rappelle");
    webinar(d);
    struct wishes_added added = add(d, chat.p);
    assert_int_equal(added.wishes, 0);
    assert_int_equal(added.beside.apart, 1);
    must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"), chat, &asked, &d->e));
    assert_int_equal(asked.questions, 0);
    assert_int_equal(asked.beside.apart, 1);
}

/* The chat of a meeting is saved again when it is longer. */
static void a_chat_pasted_again_adds_what_is_new(void **state) {
    struct desk *d = *state;
    struct fund_questions_added asked;
    webinar(d);
    add(d, "10:03 De Ana Orme à Tous : un four\n10:04 De Nul Part à Tous : un four");
    struct wishes_added added =
        add(d, "10:03 De Ana Orme à Tous : un four\n10:04 De Nul Part à Tous : un four\n"
               "10:05 De Nul Part à Tous : un camion");
    assert_int_equal(added.wishes, 1);
    assert_int_equal(added.beside.known, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 3);
    for (size_t n = 1; n <= 2; n++) {
        must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"),
                                   SV("10:03 De Ana Orme à Tous : Quand ?"), &asked, &d->e));
        assert_int_equal(asked.questions, 2 - n);
    }
}

static void numbers_alone_in_a_chat_are_never_a_wish(void **state) {
    struct desk *d = *state;
    struct fund_questions_added asked;
    webinar(d);
    struct wishes_added added =
        add(d, "10:04:00 De Ana Orme à Tous : 2 5 7\n10:04:09 De Nul Part à Tous : 99\n"
               "10:05\n4");
    assert_int_equal(added.wishes, 0);
    assert_int_equal(added.beside.refused, 3);
    assert_true(added.beside.event == ref_id(d, "event", "EV-1"));
    must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"), SV("10:04 De Ana Orme à Tous : 3"), &asked,
                               &d->e));
    assert_int_equal(asked.questions, 0);
    assert_int_equal(asked.beside.refused, 1);
}

static void questions_are_taken_in_while_their_block_runs(void **state) {
    struct desk *d = *state;
    int64_t event;
    webinar(d);
    int64_t block = put(d, "agenda_item", "event=EV-1", "title_fr=Questions", "planned_min=10",
                        "panels=attendance questions", NULL);
    must(d, fund_questions_now(&d->v, &event, &d->e));
    assert_int_equal(event, 0);
    set(d, "event", ref_id(d, "event", "EV-1"), "state=live", NULL);
    set(d, "agenda_item", block, "state=running", NULL);
    must(d, fund_questions_now(&d->v, &event, &d->e));
    assert_true(event == ref_id(d, "event", "EV-1"));
    set(d, "agenda_item", block, "panels=questions wishes", NULL);
    must(d, fund_questions_now(&d->v, &event, &d->e));
    assert_int_equal(event, 0);
}

static void a_question_of_a_chat_goes_to_the_fund_it_names(void **state) {
    struct desk *d = *state;
    struct fund_questions_added added;
    webinar(d);
    must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"),
                               SV("10:02:33 De Ana Orme à Tous : @Nobody_there Quand ?\n"
                                  "10:04:00 De Ana Orme à Tous : Combien, @Fonds_Clair\n"),
                               &added, &d->e));
    assert_int_equal(added.questions, 2);
    assert_string_equal(field_of(d, "fund_question", added.last, "text_fr"), "Combien,");
    assert_int_equal(number(d, "SELECT count(*) FROM fund_question WHERE fund IS NOT NULL"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM fund_question WHERE text_fr = '@Nobody_there Quand ?'"),
                     1);
}

static void a_question_too_long_does_not_keep_the_others_out(void **state) {
    struct desk *d = *state;
    struct fund_questions_added added;
    struct str chat = {0};
    webinar(d);
    str_addz(&chat, "10:02:33 De Ana Orme à Tous : Quand ?\n10:02:40 De Ana Orme à Tous : ");
    while (chat.n < 800) str_addz(&chat, "encore ");
    must(d, fund_questions_add(&d->v, ref_id(d, "event", "EV-1"), str_sv(&chat), &added, &d->e));
    assert_int_equal(added.questions, 1);
    assert_true(sv_starts(added.too_long, SV("encore encore")));
    str_deinit(&chat);
}

static void a_ballot_of_unknown_numbers_is_a_wish(void **state) {
    struct desk *d = *state;
    webinar(d);
    assert_int_equal(add(d, "2 5 700").wishes, 1);
}

static const struct wall_wish *on_wall(struct desk *d, int64_t id) {
    struct wish_wall wall;
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    for (size_t i = 0; i < wall.n; i++)
        if (wall.v[i].wish.row.id == id) return &wall.v[i];
    fail_msg("not on the wall");
    return NULL;
}

static void families_join_and_come_apart_as_they_were(void **state) {
    struct desk *d = *state;
    webinar(d);
    int64_t a = add(d, "un four !2").last, b = add(d, "un four solaire !1").last,
            c = add(d, "une carte !4").last;
    must(d, wishes_join(&d->v, (int64_t[]){b}, 1, a, &d->e));
    assert_int_equal(on_wall(d, a)->family_votes, 3);
    assert_int_equal(on_wall(d, b)->depth, 1);
    assert_string_equal(field_of(d, "wish", b, "state"), "clustered");
    must(d, wishes_join(&d->v, (int64_t[]){c, a}, 2, 0, &d->e));
    assert_int_equal(on_wall(d, c)->family_votes, 7);
    assert_int_equal(on_wall(d, b)->depth, 2);
    must(d, wishes_join(&d->v, (int64_t[]){c}, 1, b, &d->e));
    assert_int_equal(on_wall(d, c)->members, 2);
    must(d, wish_split(&d->v, a, &d->e));
    assert_int_equal(on_wall(d, a)->members, 1);
    assert_int_equal(on_wall(d, c)->members, 0);
    must(d, wish_split(&d->v, a, &d->e));
    assert_string_equal(field_of(d, "wish", b, "state"), "raw");
    refused(d, wish_split(&d->v, a, &d->e), ERR_DATA, "no family");
    undo(d);
    assert_int_equal(on_wall(d, b)->depth, 1);
    assert_true(number(d, "SELECT count(*) FROM state_change WHERE entity = 'wish'") > 0);
}

static void the_same_is_flagged_and_nothing_hidden(void **state) {
    struct desk *d = *state;
    struct wish_wall wall;
    webinar(d);
    int64_t a = add(d, "Un four commun").last, b = add(d, "des fours communs").last;
    add(d, "une carte des chantiers");
    int64_t near = add(d, "visiter la carte de nos chantiers").last;
    struct wishes_added parked;
    must(d, wishes_add(&d->v, 0, SV("un budget"), true, &parked, &d->e));
    assert_true(on_wall(d, b)->same);
    assert_int_equal(on_wall(d, b)->like.id, a);
    assert_true(on_wall(d, near)->like.id && !on_wall(d, near)->same);
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    assert_int_equal(wall.n, 5);
    assert_int_equal(wall.v[4].wish.row.id, parked.last);
    set(d, "wish", a, "cluster=W-2", NULL);
    refused(d, try_set(d, "wish", b, "cluster=W-1", NULL), ERR_DATA, "des fours communs");
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    assert_int_equal(wall.n, 5);
}

static void families_are_proposed_by_shared_words(void **state) {
    struct desk *d = *state;
    struct wish_wall wall;
    webinar(d);
    add(d, "un camion pour les dépôts\nune carte des chantiers\npartager un camion entre dépôts\n"
           "la carte de nos chantiers\nun film par métier\ncamions et dépôts");
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    const size_t *first = wish_wall_alike(&d->a, &wall);
    static const size_t expected[] = {0, 1, 0, 1, 6, 0};
    for (size_t i = 0; i < wall.n; i++) assert_int_equal(first[i], expected[i]);
    must(d, wishes_join(&d->v, (int64_t[]){wall.v[1].wish.row.id}, 1, wall.v[3].wish.row.id, &d->e));
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    first = wish_wall_alike(&d->a, &wall);
    size_t left = 0;
    for (size_t i = 0; i < wall.n; i++) left += first[i] < wall.n;
    assert_int_equal(left, 3);
}

static int64_t event_for(struct desk *d, int stage) {
    int64_t id;
    must(d, wishes_event(&d->v, stage, &id, &d->e));
    return id;
}

/* The afternoon to come does not take what is said in the webinar of today, or of yesterday. */
static void they_belong_to_the_event_they_are_said_in(void **state) {
    struct desk *d = *state;
    webinar(d);
    int64_t first = ref_id(d, "event", "EV-1");
    int64_t afternoon = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop",
                            "date=2026-12-18", "start=13:30", "end=17:30", NULL);
    add(d, "un four commun");
    assert_int_equal(number(d, "SELECT event FROM wish"), first);
    assert_int_equal(event_for(d, 4), afternoon);
    d->v.today += 3;
    assert_int_equal(event_for(d, 0), first);
    d->v.today += 14;
    assert_int_equal(event_for(d, 0), afternoon);
    assert_int_equal(event_for(d, 1), first);
    set(d, "event", afternoon, "state=live", NULL);
    assert_int_equal(event_for(d, 1), afternoon);
    set(d, "event", afternoon, "state=held", NULL);
    assert_int_equal(event_for(d, 1), first);
}

/* The morning may not have been said over when the afternoon begins. */
static void of_two_on_one_day_the_later_one_is_meant(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t morning = put(d, "event", "stage=ST-4", "title_fr=Matin", "kind=workshop", "date=2026-12-01",
                          "start=09:00", "end=12:00", NULL);
    int64_t after = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                        "start=13:30", "end=17:30", NULL);
    assert_int_equal(event_for(d, 4), morning);
    set(d, "event", morning, "state=open", NULL);
    set(d, "event", morning, "state=live", NULL);
    assert_int_equal(event_for(d, 4), morning);
    set(d, "event", after, "state=open", NULL);
    set(d, "event", after, "state=live", NULL);
    assert_int_equal(event_for(d, 4), after);
    set(d, "event", morning, "state=held", NULL);
    set(d, "event", after, "state=held", NULL);
    assert_int_equal(event_for(d, 4), after);
}

int wishes_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(added_line_by_line_as_one_step),
        DESK_TEST(an_event_is_needed),
        DESK_TEST(they_belong_to_the_event_they_are_said_in),
        DESK_TEST(of_two_on_one_day_the_later_one_is_meant),
        DESK_TEST(tags_are_taken_and_unknown_ones_kept),
        DESK_TEST(the_tag_of_a_theme_that_comes_later_is_taken),
        DESK_TEST(a_family_becomes_a_theme_with_its_dots),
        DESK_TEST(what_is_written_to_one_person_goes_nowhere),
        DESK_TEST(a_chat_pasted_again_adds_what_is_new),
        DESK_TEST(numbers_alone_in_a_chat_are_never_a_wish),
        DESK_TEST(questions_are_taken_in_while_their_block_runs),
        DESK_TEST(a_question_of_a_chat_goes_to_the_fund_it_names),
        DESK_TEST(a_question_too_long_does_not_keep_the_others_out),
        DESK_TEST(a_ballot_gone_wrong_is_no_wish_and_comes_back),
        DESK_TEST(a_name_in_a_chat_may_bring_its_organisation),
        DESK_TEST(what_is_no_organisation_in_brackets_brings_none),
        DESK_TEST(a_theme_gains_the_dots_its_wishes_are_given_later),
        DESK_TEST(a_member_brings_its_family_under_the_theme),
        DESK_TEST(a_chat_is_read_as_one_step),
        DESK_TEST(a_ballot_among_questions_is_not_lost_in_silence),
        DESK_TEST(a_ballot_of_unknown_numbers_is_a_wish),
        DESK_TEST(families_are_proposed_by_shared_words),
        DESK_TEST(families_join_and_come_apart_as_they_were),
        DESK_TEST(the_same_is_flagged_and_nothing_hidden),
    };
    return cmocka_run_group_tests_name("wishes", tests, NULL, NULL);
}
