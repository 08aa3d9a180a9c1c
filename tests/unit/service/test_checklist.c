#include "catalyse/service/checklist.h"
#include "catalyse/service/facts.h"
#include "catalyse/store/history.h"
#include "use_cases.h"
#include <string.h>

/* The small programme with four questions in two sections. */
static void with_questions(struct desk *d) {
    small_programme(d);
    put(d, "section", "no=1", "name_fr=But", "name_en=Purpose", "axis=but", NULL);
    put(d, "section", "no=2", "name_fr=Confiance", "name_en=Trust", "axis=confiance", NULL);
    put(d, "question", "ref=Q1.1", "section=S-1", "level=N2", "starred=yes", "text_fr=Quel besoin ?",
        "why_fr=Sans problème nommé…", NULL);
    put(d, "question", "ref=Q1.2", "section=S-1", "level=N2", "text_fr=Pourquoi à plusieurs ?", NULL);
    put(d, "question", "ref=Q2.1", "section=S-2", "level=N1", "text_fr=Que savons-nous ?", NULL);
    put(d, "question", "ref=Q2.2", "section=S-2", "level=N2", "text_fr=Qui manque ?", NULL);
}

static struct answer_key key(struct desk *d, const char *question, int round) {
    return (struct answer_key){ref_id(d, "subgroup", "SG-1"), ref_id(d, "question", question), round};
}

static void answer(struct desk *d, const char *question, int round, const char *state) {
    struct pair pair = {SV("state"), sv_from(state)};
    struct edit_result out;
    must(d, checklist_answer_set(&d->v, key(d, question, round), &pair, 1, &out, &d->e));
}

static void vote(struct desk *d, const char *question, int round, const int *counts) {
    struct edit_result out;
    must(d, checklist_vote_counts(&d->v, key(d, question, round), counts, &out, &d->e));
    d->warnings = out.warnings;
}

static void show(struct desk *d, int round, struct checklist *c) {
    must(d, checklist_read(&d->v, ref_id(d, "subgroup", "SG-1"), round, c, &d->e));
}

static void card_of(struct desk *d, const char *question, int round, struct question_card *card) {
    struct answer_key k = key(d, question, round);
    must(d, checklist_card(&d->v, k.subgroup, k.round, k.question, card, &d->e));
}

static void scores_stand_beside_their_spread(void **state) {
    struct desk *d = *state;
    struct checklist c;
    with_questions(d);
    answer(d, "Q1.1", 0, "agreed");
    answer(d, "Q1.2", 0, "partial");
    answer(d, "Q2.1", 0, "not_applicable");
    vote(d, "Q1.2", 0, (int[]){1, 0, 0, 2, 1});
    assert_true(warned(d, "discuss_again"));
    show(d, 0, &c);
    assert_int_equal(c.n_questions, 4);
    assert_int_equal(c.n_sections, 2);
    assert_int_equal(c.sections[0].score.bp, 8333);
    assert_int_equal(c.sections[0].score.spread, 4);
    assert_int_equal(c.sections[0].score.band, BAND_SOUND);
    assert_int_equal(c.sections[1].score.applicable, 1);
    assert_int_equal(c.questions[1].confidence, 35);
    assert_true(c.questions[1].discuss);
    assert_int_equal(c.total.questions, 4);
    assert_int_equal(c.total.agreed, 1);
    struct axes axes;
    must(d, axes_at(&d->v, c.subgroup.id, 0, &axes, &d->e));
    assert_false(axes.again);
    assert_string_equal(axes.v[0].axis->code, "but");
    assert_int_equal(axes.v[0].now, 333);
    assert_int_equal(axes.v[0].before, -1);
    assert_int_equal(axes.v[7].now, -1);
}

static void a_card_shows_votes_and_rounds(void **state) {
    struct desk *d = *state;
    struct question_card card;
    with_questions(d);
    vote(d, "Q1.2", 0, (int[]){0, 1, 2, 0, 0});
    card_of(d, "Q1.2", 0, &card);
    assert_int_equal(card.voters, 3);
    assert_int_equal(card.votes[2], 2);
    assert_string_equal(card.row.state->code, "discussed");
    assert_int_equal(card.previous, ref_id(d, "question", "Q1.1"));
    assert_int_equal(card.next, ref_id(d, "question", "Q2.1"));
    vote(d, "Q1.2", 0, (int[]){0, 0, 0, 0, 3});
    card_of(d, "Q1.2", 0, &card);
    assert_int_equal(card.voters, 3);
    assert_int_equal(card.row.confidence, 50);
    assert_int_equal(card.n_rounds, 1);
    card_of(d, "Q1.1", 0, &card);
    assert_true(sv_is(card.why, "Sans problème nommé…"));
    assert_int_equal(card.row.answer, 0);
}

static void names_replace_counts_and_can_be_taken_back(void **state) {
    struct desk *d = *state;
    struct question_card card;
    struct edit_result out;
    with_questions(d);
    int64_t ana = ref_id(d, "participant", "P-1"), bob = ref_id(d, "participant", "P-2");
    vote(d, "Q1.1", 0, (int[]){9, 0, 0, 0, 0});
    must(d, checklist_vote_person(&d->v, key(d, "Q1.1", 0), ana, 5, &out, &d->e));
    must(d, checklist_vote_person(&d->v, key(d, "Q1.1", 0), bob, 2, &out, &d->e));
    must(d, checklist_vote_person(&d->v, key(d, "Q1.1", 0), ana, 4, &out, &d->e));
    card_of(d, "Q1.1", 0, &card);
    assert_int_equal(card.n_names, 2);
    assert_int_equal(card.row.confidence, 30);
    assert_int_equal(card.row.spread, 2);
    must(d, checklist_vote_person(&d->v, key(d, "Q1.1", 0), bob, 0, &out, &d->e));
    card_of(d, "Q1.1", 0, &card);
    assert_int_equal(card.voters, 1);
    assert_int_equal(card.row.spread, 0);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    card_of(d, "Q1.1", 0, &card);
    assert_int_equal(card.voters, 2);
}

static void the_room_sees_no_votes(void **state) {
    struct desk *d = *state;
    struct question_card card;
    struct edit_result out;
    struct pair note = {SV("note"), SV("attention à Bob")};
    with_questions(d);
    vote(d, "Q1.1", 0, (int[]){1, 0, 0, 0, 1});
    must(d, checklist_answer_set(&d->v, key(d, "Q1.1", 0), &note, 1, &out, &d->e));
    d->v.viewer = viewer_room();
    card_of(d, "Q1.1", 0, &card);
    assert_int_equal(card.voters, 0);
    assert_int_equal(card.n_names, 0);
    assert_int_equal(card.row.confidence, -1);
    assert_int_equal(card.row.spread, -1);
    assert_false(card.row.discuss);
    assert_int_equal(card.note.n, 0);
    d->v.viewer = viewer_of(AUD_GROUP);
    card_of(d, "Q1.1", 0, &card);
    assert_int_equal(card.voters, 2);
    assert_int_equal(card.n_names, 0);
}

/* A translation stays beside what it translates until that is said anew. */
static void an_answer_in_other_words_drops_its_old_translation(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    const struct pair fr = {SV("text_fr"), SV("deux camions")}, en = {SV("text_en"), SV("two lorries")},
                      anew = {SV("text_fr"), SV("trois camions")};
    with_questions(d);
    must(d, checklist_answer_set(&d->v, key(d, "Q1.2", 0), &fr, 1, &out, &d->e));
    must(d, checklist_answer_set(&d->v, key(d, "Q1.2", 0), &en, 1, &out, &d->e));
    assert_false(out.older);
    assert_string_equal(field_of(d, "checklist_answer", out.id, "text_fr"), "deux camions");
    must(d, checklist_answer_set(&d->v, key(d, "Q1.2", 0), &fr, 1, &out, &d->e));
    assert_string_equal(field_of(d, "checklist_answer", out.id, "text_en"), "two lorries");
    must(d, checklist_answer_set(&d->v, key(d, "Q1.2", 0), &anew, 1, &out, &d->e));
    assert_true(out.older);
    assert_string_equal(field_of(d, "checklist_answer", out.id, "text_fr"), "trois camions");
    assert_string_equal(field_of(d, "checklist_answer", out.id, "text_en"), "");
}

static bool says_to_discuss(struct desk *d) {
    struct hints h;
    must(d, guide_now(&d->v, 4, &h, &d->e));
    for (size_t i = 0; i < h.n; i++)
        if (!strcmp(h.v[i].rule->code, "questions_again")) return true;
    return false;
}

/* Until it is voted on again. */
static void what_was_spread_stays_to_be_discussed(void **state) {
    struct desk *d = *state;
    int round;
    with_questions(d);
    answer(d, "Q1.2", 0, "partial");
    vote(d, "Q1.2", 0, (int[]){1, 0, 0, 0, 3});
    assert_true(says_to_discuss(d));
    must(d, checklist_new_round(&d->v, ref_id(d, "subgroup", "SG-1"), &round, &d->e));
    assert_true(says_to_discuss(d));
    vote(d, "Q1.2", 0, (int[]){0, 0, 0, 1, 3});
    assert_false(says_to_discuss(d));
}

static void a_new_round_carries_over_what_is_open(void **state) {
    struct desk *d = *state;
    struct checklist c;
    int round;
    with_questions(d);
    answer(d, "Q1.1", 0, "agreed");
    answer(d, "Q1.2", 0, "partial");
    struct pair text = {SV("text_fr"), SV("pour peser")};
    struct edit_result out;
    must(d, checklist_answer_set(&d->v, key(d, "Q1.2", 0), &text, 1, &out, &d->e));
    answer(d, "Q2.1", 0, "agreed");
    vote(d, "Q2.1", 0, (int[]){1, 0, 0, 0, 3});
    must(d, checklist_new_round(&d->v, ref_id(d, "subgroup", "SG-1"), &round, &d->e));
    assert_int_equal(round, 2);
    show(d, 0, &c);
    assert_int_equal(c.rounds, 2);
    assert_int_equal(c.questions[0].round, 1);
    assert_int_equal(c.questions[1].round, 2);
    assert_true(sv_is(c.questions[1].answer_text, "pour peser"));
    assert_string_equal(c.questions[1].state->code, "partial");
    assert_int_equal(c.questions[2].round, 2);
    assert_int_equal(c.questions[2].spread, -1);
    assert_true(c.questions[2].discuss);
    assert_false(c.questions[1].discuss);
    assert_int_equal(c.total.agreed, 2);
    vote(d, "Q2.1", 0, (int[]){0, 0, 0, 1, 3});
    show(d, 0, &c);
    assert_false(c.questions[2].discuss);
    answer(d, "Q1.2", 0, "agreed");
    struct moved_row *moved;
    size_t n;
    must(d, checklist_compare(&d->v, c.subgroup.id, 1, 2, &moved, &n, &d->e));
    assert_int_equal(n, 2);
    assert_true(sv_is(moved[0].after.ref, "Q1.2"));
    assert_string_equal(moved[0].before.state->code, "partial");
    show(d, 1, &c);
    assert_string_equal(c.questions[1].state->code, "partial");
}

static void a_sheet_is_one_step(void **state) {
    struct desk *d = *state;
    struct checklist c;
    struct warnings w;
    with_questions(d);
    const struct sheet_row rows[] = {
        {.question = ref_id(d, "question", "Q1.1"), .counts = {0, 0, 1, 3, 0}, .text = SV("un besoin")},
        {.question = ref_id(d, "question", "Q1.2"),
         .state = SV("agreed"),
         .owner = SV("ORG-2"),
         .due = SV("+15j")},
        {.question = ref_id(d, "question", "Q2.1")},
    };
    must(d,
         checklist_sheet(&d->v, ref_id(d, "subgroup", "SG-1"), 0, SV("paper"), rows, COUNT(rows), &w, &d->e));
    show(d, 0, &c);
    assert_int_equal(c.questions[0].confidence, 38);
    assert_true(sv_is(c.questions[1].owner.ref, "ORG-2"));
    assert_int_equal(c.questions[1].due, d->v.today + 15);
    assert_int_equal(c.questions[2].answer, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM checklist_answer WHERE entered_from = 'paper'"), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM checklist_answer"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM checklist_vote"), 0);
    const struct sheet_row bad[] = {rows[0], {.question = rows[1].question, .owner = SV("ORG-99")}};
    refused(d, checklist_sheet(&d->v, c.subgroup.id, 0, SV("paper"), bad, 2, &w, &d->e), ERR_NO_FILE,
            "ORG-99");
    assert_int_equal(number(d, "SELECT count(*) FROM checklist_answer"), 0);
}

int checklist_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(scores_stand_beside_their_spread),
        DESK_TEST(a_card_shows_votes_and_rounds),
        DESK_TEST(names_replace_counts_and_can_be_taken_back),
        DESK_TEST(the_room_sees_no_votes),
        DESK_TEST(an_answer_in_other_words_drops_its_old_translation),
        DESK_TEST(what_was_spread_stays_to_be_discussed),
        DESK_TEST(a_new_round_carries_over_what_is_open),
        DESK_TEST(a_sheet_is_one_step),
    };
    return cmocka_run_group_tests_name("checklist", tests, NULL, NULL);
}
