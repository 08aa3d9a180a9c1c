#include "catalyse/base/i18n.h"
#include "catalyse/service/call.h"
#include "catalyse/service/committee.h"
#include "catalyse/service/themes.h"
#include "catalyse/service/twice.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

static int64_t answer_of(struct desk *d, const char *org, const char *first, const char *second) {
    int64_t id = put(d, "expression_of_interest", arena_printf(&d->a, "org=%s", org), "contact=P-1",
                     "motivation=oui", "received_on=2026-02-18", "share_funds=yes", "share_group=yes", NULL);
    const char *ref = arena_printf(&d->a, "expression=%lld", (long long)id);
    put(d, "interest_rank", ref, arena_printf(&d->a, "theme=%s", first), "rank=1", NULL);
    if (second) put(d, "interest_rank", ref, arena_printf(&d->a, "theme=%s", second), "rank=2", NULL);
    set(d, "expression_of_interest", id, "state=received", NULL);
    set(d, "expression_of_interest", id, "state=complete", NULL);
    return id;
}

static void ranks_give_points(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    small_programme(d);
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=opened", NULL);
    answer_of(d, "ORG-1", "ALI", "COM");
    answer_of(d, "ORG-2", "ALI", NULL);
    answer_of(d, "ORG-3", "COM", NULL);
    put(d, "expression_of_interest", "org=ORG-4", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.n_themes, 2);
    assert_true(sv_is(map.themes[0].code, "ALI"));
    assert_int_equal(map.themes[0].borda, 6);
    assert_int_equal(map.themes[1].borda, 5);
    assert_int_equal(map.themes[1].mean_rank, 150);
    assert_true(sv_is(map.themes[1].subgroup.ref, "SG-1"));
    assert_int_equal(map.invited, 4);
    assert_int_equal(map.replied, 3);
    assert_int_equal(map.n_answers, 4);
    assert_int_equal(map.answers[0].ranks[0], 1);
    assert_int_equal(map.answers[0].ranks[1], 2);
    assert_true(map.answers[0].complete);
    assert_false(map.answers[3].complete);
    assert_int_equal(map.answers[0].score, -1);
}

/* Until somebody makes one of two answers. */
static void an_organisation_that_answers_twice_counts_once(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    small_programme(d);
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=opened", NULL);
    answer_of(d, "ORG-1", "ALI", "COM");
    answer_of(d, "ORG-1", "COM", NULL);
    int64_t last = answer_of(d, "ORG-2", "COM", NULL);
    answer_of(d, "ORG-2", "COM", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_true(sv_is(map.themes[0].code, "COM"));
    assert_int_equal(map.themes[0].borda, 6);
    assert_int_equal(map.themes[0].answers, 2);
    assert_int_equal(map.themes[1].borda, 0);
    assert_int_equal(map.invited, 2);
    assert_int_equal(map.replied, 2);
    set(d, "expression_of_interest", last, "state=withdrawn", "reason=temps", "reason_said=temps", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.themes[0].borda, 6);
}

static void who_withdraws_while_the_call_is_open_does_not_count(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    small_programme(d);
    int64_t answer = answer_of(d, "ORG-1", "COM", NULL);
    answer_of(d, "ORG-2", "COM", NULL);
    set(d, "expression_of_interest", answer, "state=withdrawn", "reason=temps", "reason_said=temps", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.themes[0].borda, 3);
    assert_int_equal(map.themes[0].answers, 1);
    assert_int_equal(map.n_answers, 2);
}

static void jurors_who_step_aside_do_not_count(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    small_programme(d);
    answer_of(d, "ORG-1", "COM", NULL);
    put(d, "criterion", "name_fr=lien", "name_en=fit", NULL);
    put(d, "criterion", "name_fr=temps", "name_en=time", NULL);
    static const char *const MARKS[][3] = {
        {"A", "CR-1", "3"}, {"A", "CR-2", "2"}, {"B", "CR-1", "1"}, {"B", "CR-2", "1"}};
    for (size_t i = 0; i < COUNT(MARKS); i++)
        put(d, "score", "expression=EOI-1", arena_printf(&d->a, "juror=%s", MARKS[i][0]),
            arena_printf(&d->a, "criterion=%s", MARKS[i][1]), arena_printf(&d->a, "value=%s", MARKS[i][2]),
            NULL);
    put(d, "score", "expression=EOI-1", "juror=C", "criterion=CR-1", "recused=yes", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.answers[0].score, 350);
    assert_int_equal(map.answers[0].spread, 3);
    assert_int_equal(map.answers[0].jurors, 2);
    assert_int_equal(map.answers[0].recused, 1);
    d->v.viewer = viewer_room();
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.answers[0].score, -1);
}

static void whichever_row_says_it_a_juror_aside_gives_nothing(void **state) {
    struct desk *d = *state;
    struct committee_jurors jurors;
    small_programme(d);
    int64_t id = answer_of(d, "ORG-1", "COM", NULL);
    put(d, "criterion", "name_fr=lien", "name_en=fit", NULL);
    put(d, "criterion", "name_fr=temps", "name_en=time", NULL);
    put(d, "score", "expression=EOI-1", "juror=A", "criterion=CR-1", "value=3", NULL);
    put(d, "score", "expression=EOI-1", "juror=A", "criterion=CR-2", "recused=yes", NULL);
    must(d, committee_jurors(&d->v, id, &jurors, &d->e));
    assert_int_equal(jurors.n, 1);
    assert_true(jurors.v[0].recused);
    assert_int_equal(jurors.v[0].marks[0], -1);
    assert_int_equal(jurors.v[0].sum, 0);
}

static struct themes_to_rank ranked_now(struct desk *d) {
    struct theme_map map;
    must(d, themes_read(&d->v, &map, &d->e));
    return themes_to_rank(d->v.arena, &map);
}

static void suggested_themes_are_ranked_until_one_opens(void **state) {
    struct desk *d = *state;
    assert_int_equal(ranked_now(d).n, 0);
    put(d, "theme", "name_fr=Zeste", "state=suggested", NULL);
    put(d, "theme", "name_fr=Arbre", "state=suggested", NULL);
    put(d, "theme", "name_fr=Parc", "state=parked", NULL);
    struct themes_to_rank t = ranked_now(d);
    assert_int_equal(t.n, 2);
    assert_true(sv_is(t.v[0].title, "Arbre") && sv_is(t.v[1].title, "Zeste"));
    put(d, "theme", "name_fr=Mobile", "state=opened", NULL);
    t = ranked_now(d);
    assert_int_equal(t.n, 1);
    assert_true(sv_is(t.v[0].title, "Mobile"));
    put(d, "organisation", "name=Abeille", "kind=EI", NULL);
    put(d, "expression_of_interest", "org=ORG-1", "state=received", NULL);
    put(d, "interest_rank", "expression=EOI-1", "theme=TH-2", "rank=1", NULL);
    t = ranked_now(d);
    assert_int_equal(t.n, 2);
    assert_true(sv_is(t.v[0].title, "Arbre"));
}

static void a_reply_lacks_what_may_not_be_left_out(void **state) {
    static const struct choice selected = {"selected", "", NULL}, declined = {"declined", "", NULL},
                               received = {"received", "", NULL}, offer = {"observer", "", NULL};
    const struct {
        struct answer_row a;
        unsigned lacks;
    } cases[] = {
        {{.state = &received}, 0},
        {{.state = &selected}, 0},
        {{.state = &selected, .subgroup.id = 1, .placed_rank = 1}, 0},
        {{.state = &selected, .subgroup.id = 1, .placed_rank = 2}, REPLY_REASON},
        {{.state = &selected, .subgroup.id = 1, .reason_said = SV("full")}, 0},
        {{.state = &declined}, REPLY_REASON | REPLY_OFFER},
        {{.state = &declined, .offer = &offer}, REPLY_REASON},
        {{.state = &declined, .offer = &offer, .reason_said = SV("full")}, 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) assert_int_equal(reply_lacks(&cases[i].a), cases[i].lacks);
}

static int64_t members_now(struct desk *d) {
    return number(d, "SELECT count(*) FROM subgroup_member WHERE left_on IS NULL");
}

/* Kept, with a group noted for its answer and its person. */
static int64_t kept_answer(struct desk *d) {
    int64_t id = answer_of(d, "ORG-1", "COM", NULL);
    set(d, "expression_of_interest", id, "state=shortlisted", NULL);
    set(d, "expression_of_interest", id, "state=selected", "subgroup=SG-1", NULL);
    set(d, "participant", ref_id(d, "participant", "P-1"), "subgroup=SG-1", NULL);
    return id;
}

static void who_is_kept_no_more_leaves_its_groups(void **state) {
    struct desk *d = *state;
    static const char noted[] =
        "SELECT count(*) FROM organisation o LEFT JOIN participant p ON p.org = o.id LEFT JOIN"
        " expression_of_interest x ON x.org = o.id WHERE o.ref = 'ORG-1' AND (p.subgroup OR x.subgroup)";
    small_programme(d);
    int64_t id = kept_answer(d);
    assert_int_equal(members_now(d), 3);
    assert_true(number(d, noted) > 0);
    assert_false(try_set(d, "expression_of_interest", id, "state=waitlisted", NULL));
    assert_int_equal(members_now(d), 3);
    set(d, "expression_of_interest", id, "state=waitlisted", "reason=trop loin", "reason_said=groupe complet",
        NULL);
    assert_int_equal(members_now(d), 2);
    assert_int_equal(number(d, noted), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM subgroup_member WHERE left_on = '2026-12-01' AND"
                               " reason = 'trop loin' AND reason_said = 'groupe complet'"),
                     1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(members_now(d), 3);
    assert_true(number(d, noted) > 0);
}

/* The same organisation answered twice: the answer set aside takes nobody out of a group. */
static void an_answer_too_many_takes_nobody_out_of_a_group(void **state) {
    struct desk *d = *state;
    small_programme(d);
    kept_answer(d);
    int64_t again = answer_of(d, "ORG-1", "COM", NULL);
    set(d, "expression_of_interest", again, "state=withdrawn", NULL);
    assert_int_equal(members_now(d), 3);
}

/* Until it has a name of its own. */
static void a_group_is_called_as_its_theme_in_english(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    small_programme(d);
    int64_t theme = ref_id(d, "theme", "TH-1"), group = ref_id(d, "subgroup", "SG-1");
    set(d, "theme", theme, "name_fr=Parler", "name_en=Speaking", NULL);
    set(d, "subgroup", group, "name=Parler", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_true(sv_is(map.themes[0].subgroup.title, "Speaking"));
    i18n_push(LANG_FR);
    must(d, themes_read(&d->v, &map, &d->e));
    i18n_pop();
    assert_true(sv_is(map.themes[0].subgroup.title, "Parler"));
    set(d, "subgroup", group, "name=Les voix", NULL);
    must(d, themes_read(&d->v, &map, &d->e));
    assert_true(sv_is(map.themes[0].subgroup.title, "Les voix"));
}

static void the_call_follows_one_day(void **state) {
    struct desk *d = *state;
    struct call_calendar c;
    small_programme(d);
    put(d, "call_step", "ref=CS-5", "name_fr=Clôture", "name_en=Close", "param=29", NULL);
    must(d, call_calendar_read(&d->v, &c, &d->e));
    assert_int_equal(c.n, 0);
    must(d, call_move(&d->v, date_make(2026, 2, 12), &d->e));
    must(d, call_calendar_read(&d->v, &c, &d->e));
    assert_int_equal(c.closes, date_make(2026, 3, 13));
    must(d, call_move(&d->v, date_make(2026, 2, 13), &d->e));
    must(d, call_calendar_read(&d->v, &c, &d->e));
    assert_int_equal(c.v[0].day, date_make(2026, 3, 14));
}

static void letters_go_to_who_has_not_answered(void **state) {
    struct desk *d = *state;
    struct recipients to;
    small_programme(d);
    put(d, "expression_of_interest", "org=ORG-2", NULL);
    answer_of(d, "ORG-1", "COM", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "email=bob@x.example", NULL);
    must(d, call_recipients(&d->v, CALL_SILENT, &to, &d->e));
    assert_int_equal(to.n, 1);
    assert_true(sv_is(to.v[0].email, "bob@x.example"));
    must(d, call_recipients(&d->v, CALL_ALL, &to, &d->e));
    assert_int_equal(to.n, 3);
    must(d, call_said_sent(&d->v, to.v[0].org.id, SV("Relance"), &d->e));
    assert_int_equal(
        number(d, "SELECT count(*) FROM contact_log WHERE subject = 'Relance' AND date = '2026-12-01'"), 1);
}

static void who_answers_after_withdrawing_is_back(void **state) {
    struct desk *d = *state;
    struct twice t;
    struct edit_result r;
    small_programme(d);
    int64_t before = answer_of(d, "ORG-1", "COM", NULL), late = answer_of(d, "ORG-1", "COM", NULL);
    set(d, "expression_of_interest", before, "brings=un camion", NULL);
    set(d, "expression_of_interest", before, "state=withdrawn", "reason=temps", "reason_said=temps", NULL);
    must(d, twice_read(&d->v, before, &t, &d->e));
    assert_int_equal(t.kept.id, late);
    assert_int_equal(t.other.id, before);
    must(d, twice_merge(&d->v, late, before, t.proposed, &r, &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", late, "brings"), "un camion");
    assert_string_equal(field_of(d, "expression_of_interest", late, "state"), "complete");
}

static void two_answers_become_one(void **state) {
    struct desk *d = *state;
    struct twice t;
    struct theme_map map;
    struct edit_result r;
    small_programme(d);
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=opened", NULL);
    int64_t form = answer_of(d, "ORG-1", "COM", NULL), paper = answer_of(d, "ORG-1", "ALI", NULL);
    set(d, "expression_of_interest", paper, "source=paper", "motivation=sur papier", "brings=un camion",
        NULL);
    must(d, twice_read(&d->v, form, &t, &d->e));
    assert_int_equal(t.other.id, paper);
    int brings = field_index(entity_named("expression_of_interest"), SV("brings"));
    assert_int_equal(t.proposed, INT64_C(1) << brings);
    assert_int_equal(t.n, 4);
    must(d, twice_merge(&d->v, form, paper, t.proposed | INT64_C(1) << TWICE_RANKS, &r, &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", form, "brings"), "un camion");
    assert_string_equal(field_of(d, "expression_of_interest", form, "motivation"), "oui");
    assert_string_equal(field_of(d, "expression_of_interest", paper, "state"), "withdrawn");
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.n_answers, 1);
    assert_true(sv_is(map.themes[0].code, "ALI"));
    assert_int_equal(map.themes[0].borda, 3);
    assert_int_equal(map.themes[1].borda, 0);
    must(d, twice_read(&d->v, form, &t, &d->e));
    assert_int_equal(t.other.id, 0);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", paper, "state"), "complete");
    assert_int_equal(number(d, "SELECT count(*) FROM interest_rank"), 2);
}

static void jurors_mark_in_one_line(void **state) {
    struct desk *d = *state;
    struct committee_jurors jurors;
    struct theme_map map;
    small_programme(d);
    put(d, "criterion", "name_fr=Lien", "name_en=Fit", NULL);
    put(d, "criterion", "name_fr=Temps", "name_en=Time", NULL);
    int64_t id = answer_of(d, "ORG-1", "COM", NULL);
    must(d, committee_mark(&d->v, id, SV("Nadège Pourvielle 3 2"), &d->e));
    must(d, committee_mark(&d->v, id, SV("Paul 10"), &d->e));
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.answers[0].score, 300);
    assert_int_equal(map.answers[0].spread, 4);
    must(d, committee_mark(&d->v, id, SV("nadege pourvielle -"), &d->e));
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.answers[0].jurors, 1);
    assert_int_equal(map.answers[0].recused, 1);
    assert_int_equal(map.answers[0].score, 100);
    must(d, committee_jurors(&d->v, id, &jurors, &d->e));
    assert_int_equal(jurors.n, 2);
    assert_int_equal(jurors.criteria, 2);
    assert_true(jurors.v[0].recused && jurors.v[0].marks[0] == -1);
    assert_true(sv_is(jurors.v[1].name, "Paul"));
    assert_int_equal(jurors.v[1].marks[0], 1);
    assert_int_equal(jurors.v[1].marks[1], 0);
    assert_int_equal(jurors.v[1].sum, 1);
    static const char *const wrong[] = {"", "3 2", "Paul", "Paul 3", "Paul 3 2 1", "Paul 3 4", "Paul - 3 2"};
    for (size_t i = 0; i < COUNT(wrong); i++)
        refused(d, committee_mark(&d->v, id, sv_from(wrong[i]), &d->e), ERR_USAGE, "2 marks from 0 to 3");
}

static void without_a_committee_all_complete_ones_are_kept(void **state) {
    struct desk *d = *state;
    struct committee_kept k;
    small_programme(d);
    int64_t id = answer_of(d, "ORG-1", "COM", NULL);
    int64_t fresh = put(d, "expression_of_interest", "org=ORG-2", "state=received", "contact_name=Ana Orme",
                        "motivation=oui", NULL);
    int64_t lacks = put(d, "expression_of_interest", "org=ORG-3", "state=received", NULL);
    put(d, "interest_rank", arena_printf(&d->a, "expression=%lld", (long long)fresh), "theme=COM", "rank=1",
        NULL);
    must(d, committee_keep_all(&d->v, &k, &d->e));
    assert_int_equal(k.kept, 2);
    assert_int_equal(k.incomplete, 1);
    assert_string_equal(field_of(d, "expression_of_interest", id, "state"), "shortlisted");
    assert_string_equal(field_of(d, "expression_of_interest", fresh, "state"), "shortlisted");
    assert_string_equal(field_of(d, "expression_of_interest", lacks, "state"), "received");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", id, "state"), "complete");
    assert_string_equal(field_of(d, "expression_of_interest", fresh, "state"), "received");
}

int themes_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(ranks_give_points),
        DESK_TEST(who_withdraws_while_the_call_is_open_does_not_count),
        DESK_TEST(an_organisation_that_answers_twice_counts_once),
        DESK_TEST(jurors_who_step_aside_do_not_count),
        DESK_TEST(whichever_row_says_it_a_juror_aside_gives_nothing),
        DESK_TEST(suggested_themes_are_ranked_until_one_opens),
        DESK_TEST(a_reply_lacks_what_may_not_be_left_out),
        DESK_TEST(who_is_kept_no_more_leaves_its_groups),
        DESK_TEST(an_answer_too_many_takes_nobody_out_of_a_group),
        DESK_TEST(two_answers_become_one),
        DESK_TEST(who_answers_after_withdrawing_is_back),
        DESK_TEST(jurors_mark_in_one_line),
        DESK_TEST(without_a_committee_all_complete_ones_are_kept),
        DESK_TEST(a_group_is_called_as_its_theme_in_english),
        DESK_TEST(the_call_follows_one_day),
        DESK_TEST(letters_go_to_who_has_not_answered),
    };
    return cmocka_run_group_tests_name("themes", tests, NULL, NULL);
}
