#include "catalyse/service/decisions.h"
#include "catalyse/store/history.h"
#include "groups_world.h"

/* Ana and Bob of the group name somebody for a role. */
static int64_t begin(struct desk *d) {
    int64_t id;
    small_programme(d);
    put(d, "role", "name_fr=Relais", "name_en=Contact", "duties_fr=Relier le groupe aux fonds",
        "duties_en=Link the group and the funds", NULL);
    set(d, "participant", ref_id(d, "participant", "P-1"), "subgroup=SG-1", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "subgroup=SG-1", NULL);
    must(d, election_begin(&d->v, ref_id(d, "subgroup", "SG-1"), number(d, "SELECT max(id) FROM role"), &id,
                           &d->e));
    return id;
}

static struct election read_election(struct desk *d, int64_t id) {
    struct election c;
    must(d, election_read(&d->v, id, &c, &d->e));
    return c;
}

static void nominate(struct desk *d, int64_t id, int round, const char *from, const char *whom,
                     const char *why) {
    must(d, election_nominate(&d->v, id, round, *from ? ref_id(d, "participant", from) : 0,
                              ref_id(d, "participant", whom), sv_from(why), &d->e));
}

static void the_role_is_defined_first(void **state) {
    struct desk *d = *state;
    struct election c = read_election(d, begin(d));
    assert_true(sv_is(c.definition, "The role: Contact — Link the group and the funds"));
    assert_int_equal(c.n, 2);
    assert_int_equal(c.said, 0);
    assert_true(c.until != NO_DAY && c.open && !c.secret && !c.elected.id);
    assert_true(c.voters.n > 0);
}

static void a_second_round_shows_who_changed_their_mind(void **state) {
    struct desk *d = *state;
    int64_t id = begin(d);
    nominate(d, id, 1, "P-1", "P-1", "je connais les fonds");
    nominate(d, id, 1, "P-2", "P-2", "du temps");
    nominate(d, id, 1, "P-2", "P-2", "du temps libre"); /* said again: once */
    nominate(d, id, 2, "P-2", "P-1", "convaincu");
    struct election c = read_election(d, id);
    assert_int_equal(c.round, 2);
    assert_int_equal(c.n, 2);
    assert_int_equal(c.n_tally, 1);
    assert_int_equal(c.tally[0].n, 2);
    int changed = c.v[0].before.id ? 0 : 1;
    assert_int_equal(c.v[changed].before.id, ref_id(d, "participant", "P-2"));
    assert_true(sv_is(c.v[changed].reason, "convaincu"));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(read_election(d, id).n_tally, 2);
}

static void consent_gives_the_mandate(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_card card;
    struct decision_said said = {0};
    int64_t id = begin(d);
    refused(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e), ERR_DATA, "nobody is proposed");
    nominate(d, id, 1, "P-1", "P-2", "du temps");
    must(d, election_propose(&d->v, id, ref_id(d, "participant", "P-2"), &d->e));
    must(d, decision_object(&d->v, id, false, 0, SV("déjà deux mandats"), &out, &d->e));
    refused(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e), ERR_DATA, "");
    must(d, objection_close(&d->v, out.id, true, SV_NULL, &d->e));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_int_equal(card.n_versions, 2);
    assert_int_equal(card.election->elected.id, ref_id(d, "participant", "P-2"));
    assert_int_equal(number(d, "SELECT count(*) FROM role_assignment WHERE state = 'accepted' AND to_date ="
                               " '2027-12-01'"),
                     1);
    refused(d,
            election_nominate(&d->v, id, 1, ref_id(d, "participant", "P-1"), ref_id(d, "participant", "P-1"),
                              SV(""), &d->e),
            ERR_DATA, "decided already");
}

static void a_secret_one_names_no_voter(void **state) {
    struct desk *d = *state;
    int64_t id = begin(d), ana;
    set(d, "decision", id, "secret=1", NULL);
    ana = ref_id(d, "participant", "P-1");
    refused(d, election_nominate(&d->v, id, 1, ana, ana, SV(""), &d->e), ERR_DATA, "secret");
    nominate(d, id, 1, "", "P-1", "elle sait");
    nominate(d, id, 1, "", "P-1", "");
    struct election c = read_election(d, id);
    assert_int_equal(c.tally[0].n, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM vote WHERE participant IS NOT NULL"), 0);
}

static void funds_see_no_nominations(void **state) {
    struct desk *d = *state;
    int64_t id = begin(d);
    nominate(d, id, 1, "P-1", "P-2", "du temps");
    d->v.viewer = viewer_room();
    assert_int_equal(read_election(d, id).n, 0);
}

/* A group without a project elects as well; who is to convene it does, once it is adopted. */
static void a_group_without_a_project_elects_too(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_said said = {0};
    int64_t id;
    begin(d);
    put(d, "subgroup", "ref=SG-9", "theme=TH-1", "name=Sans projet", NULL);
    put(d, "role", "ref=CONVENOR", "name_fr=Référent·e", "name_en=Convenor", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "subgroup=SG-9", NULL);
    int64_t group = ref_id(d, "subgroup", "SG-9"),
            mandates = number(d, "SELECT count(*) FROM role_assignment");
    must(d, election_begin(&d->v, group, ref_id(d, "role", "CONVENOR"), &id, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM role_assignment"), mandates);
    assert_true(read_election(d, id).until != NO_DAY);
    nominate(d, id, 1, "P-2", "P-2", "du temps");
    refused(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e), ERR_DATA, "nobody is proposed");
    must(d, election_propose(&d->v, id, ref_id(d, "participant", "P-2"), &d->e));
    struct election c = read_election(d, id);
    assert_int_equal(c.elected.id, ref_id(d, "participant", "P-2"));
    assert_true(election_convenes(c.role.ref));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    assert_string_equal(field_of(d, "subgroup", group, "convenor_person"),
                        arena_printf(&d->a, "%lld", (long long)c.elected.id));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM subgroup WHERE convenor_person IS NOT NULL"), 0);
}

/* The role of convenor that is shipped: with a project it is a mandate, and the group follows too. */
static void the_convenor_elected_convenes(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_said said = {0};
    int64_t id;
    int64_t group = ref_id(d, "subgroup", "SG-ALI"), whom = ref_id(d, "participant", "P-08");
    must(d, election_begin(&d->v, group, ref_id(d, "role", "CONVENOR"), &id, &d->e));
    must(d, election_propose(&d->v, id, whom, &d->e));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    assert_string_equal(field_of(d, "subgroup", group, "convenor_person"),
                        arena_printf(&d->a, "%lld", (long long)whom));
}

/* Elected before there is a project: when it comes, the role becomes a mandate in it. */
static void a_mandate_follows_when_the_project_comes(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_said said = {0};
    int64_t id;
    begin(d);
    int64_t role = number(d, "SELECT max(id) FROM role");
    put(d, "subgroup", "ref=SG-9", "theme=TH-1", "name=Sans projet", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "subgroup=SG-9", NULL);
    must(d, election_begin(&d->v, ref_id(d, "subgroup", "SG-9"), role, &id, &d->e));
    must(d, election_propose(&d->v, id, ref_id(d, "participant", "P-2"), &d->e));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    assert_null(hint_said(d, "elected_waiting"));
    refused(d, election_mandate(&d->v, id, &d->e), ERR_DATA, "waits for a mandate");
    put(d, "project", "subgroup=SG-9", "title_fr=Enfin", NULL);
    assert_int_equal(hint_said(d, "elected_waiting")->id, id);
    must(d, election_mandate(&d->v, id, &d->e));
    assert_null(hint_said(d, "elected_waiting"));
    int64_t mandate = number(d, "SELECT max(id) FROM role_assignment");
    assert_string_equal(field_of(d, "role_assignment", mandate, "state"), "accepted");
    assert_string_equal(field_of(d, "role_assignment", mandate, "to_date"),
                        field_of(d, "decision", id, "review_on"));
    struct election c = read_election(d, id);
    assert_int_equal(c.elected.id, ref_id(d, "participant", "P-2"));
    assert_int_equal(c.role.id, role);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(hint_said(d, "elected_waiting")->id, id);
}

int elections_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_mandate_follows_when_the_project_comes),
        DESK_TEST(the_role_is_defined_first),
        DESK_TEST(a_second_round_shows_who_changed_their_mind),
        DESK_TEST(consent_gives_the_mandate),
        DESK_TEST(a_secret_one_names_no_voter),
        DESK_TEST(funds_see_no_nominations),
        DESK_TEST(a_group_without_a_project_elects_too),
        GROUPS_TEST(the_convenor_elected_convenes),
    };
    return cmocka_run_group_tests_name("elections", tests, NULL, NULL);
}
