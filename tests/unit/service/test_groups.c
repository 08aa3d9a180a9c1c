#include "catalyse/store/history.h"
#include "groups_world.h"
#include <string.h>

static void rules_hold_for_the_selected(void **state) {
    struct desk *d = *state;
    for (int afresh = 0; afresh < 2; afresh++) {
        struct groups g = groups_of(d);
        assert_int_equal(g.n_orgs, 19);
        struct groups_plan plan = solved(d, &g, afresh);
        assert_int_equal(plan.status, FORM_OPTIMAL);
        for (size_t t = 0; t < g.n_themes; t++) {
            int32_t n = groups_load(&g, plan.place, (int32_t)t);
            assert_true(n == 0 || (g.themes[t].open && n >= 3 && n <= 7));
        }
        int first = 0;
        for (size_t i = 0; i < g.n_orgs; i++) {
            const struct groups_org *o = &g.orgs[i];
            first += groups_rank(o, o->place) == 1;
            bool explained = strlen(words_of(d, &g, o->org.ref.p, true)) > 20;
            assert_true(groups_rank(o, o->place) == 1 || explained);
        }
        assert_int_equal(first, 18);
    }
}

static void an_aside_theme_says_so(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    assert_string_equal(words_of(d, &g, "ORG-21", true),
                        "The first choice, Digital inclusion of staff, is set aside this time.");
    assert_string_equal(words_of(d, &g, "ORG-02", false), "In its first choice, Sustainable food.");
}

/* With three places a group, the fourth of each must go elsewhere, and sixteen find no plan for nineteen. */
static void sizes_that_cannot_be_are_named(void **state) {
    struct desk *d = *state;
    programme_set(d, "group_max=3");
    struct groups g = groups_of(d);
    struct groups_plan plan = solved(d, &g, true);
    assert_int_equal(plan.status, FORM_INFEASIBLE);
    const struct groups_conflict *c = &plan.conflicts[0];
    assert_true(c->n >= 5);
    for (size_t i = 0; i < c->n; i++)
        assert_true(c->clashes[i].kind == FORM_THEME_MAX || c->clashes[i].kind == FORM_THEME_MIN);
    struct str text = {0};
    groups_clash_words(&g, &c->clashes[0], &text);
    assert_non_null(strstr(str_c(&text), "organisations"));
    assert_true(plan.n_repairs >= 2);
    str_clear(&text);
    for (size_t i = 0; i < plan.n_repairs; i++) {
        assert_int_equal(plan.repairs[i].n, 1);
        assert_true(i == 0 || plan.repairs[i].changes[0].by >= plan.repairs[i - 1].changes[0].by);
        groups_repair_words(&g, &plan.repairs[i], &text);
        str_addc(&text, '\n');
    }
    assert_non_null(strstr(str_c(&text), ": at most "));
    str_deinit(&text);
}

static void full_group_costs_others(void **state) {
    struct desk *d = *state;
    set(d, "theme", ref_id(d, "theme", "NUM"), "state=opened", NULL);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-REM"), "max_orgs=3", NULL);
    struct groups g = groups_of(d);
    solved(d, &g, true);
    int outside_first = 0;
    for (size_t i = 0; i < g.n_orgs; i++) {
        const struct groups_org *o = &g.orgs[i];
        if (o->ranked[0] != theme_of(&g, "REM") || o->place == o->ranked[0]) continue;
        outside_first++;
        const char *mine = words_of(d, &g, o->org.ref.p, false), *said = words_of(d, &g, o->org.ref.p, true);
        static const char price[] = "1 other would fall from its 1st choice to its 2nd choice";
        assert_non_null(strstr(mine, arena_printf(&d->a, "%s (", price)));
        assert_non_null(
            strstr(said, arena_printf(&d->a, "With the first choice, Reuse and mobility, %s.", price)));
    }
    assert_int_equal(outside_first, 1);
}

static void constraints_between_names_are_not_said(void **state) {
    struct desk *d = *state;
    put(d, "placement_rule", "kind=apart", "org=ORG-02", "other=ORG-22", "reason=en procès", NULL);
    put(d, "placement_rule", "kind=forbid", "org=ORG-02", "theme=COM", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(solved(d, &g, true).status, FORM_OPTIMAL);
    assert_string_not_equal(code_at(&g, "ORG-02"), code_at(&g, "ORG-22"));
    const char *moved = strcmp(code_at(&g, "ORG-02"), "ALI") ? "ORG-02" : "ORG-22";
    const char *other = strcmp(moved, "ORG-02") ? "Potagers" : "Conserverie";
    assert_non_null(strstr(words_of(d, &g, moved, false), other));
    assert_string_equal(words_of(d, &g, moved, true),
                        "The first choice, Sustainable food, could not be had with all groups in mind.");
}

static void rules_in_conflict_are_told_apart(void **state) {
    struct desk *d = *state;
    put(d, "placement_rule", "kind=apart", "org=ORG-02", "other=ORG-22", NULL);
    struct groups g = groups_of(d);
    struct groups_plan plan = solved(d, &g, false);
    assert_int_equal(plan.status, FORM_INFEASIBLE);
    assert_int_equal(plan.n_conflicts, 1);
    assert_int_equal(plan.conflicts[0].n, 3);
    struct str text = {0};
    for (size_t i = 0; i < 3; i++) {
        groups_clash_words(&g, &plan.conflicts[0].clashes[i], &text);
        str_addc(&text, '\n');
    }
    assert_non_null(strstr(str_c(&text), "Potagers de la Sauldrine is agreed in Sustainable food\n"));
    assert_non_null(strstr(str_c(&text), "must not be in the same group\n"));
    str_deinit(&text);
}

static void news_of_a_search_is_put_into_words(void **state) {
    (void)state;
    static const int32_t best[] = {1, 0, 3, 4}, bound[] = {0, 0, 3, 5};
    static const struct {
        struct watch_news news;
        const char *words;
    } rows[] = {
        {{best, NULL, 4}, "found — 1st choice: 4, 2nd choice: 3, outside their list: 1"},
        {{best, bound, 4},
         "found — 1st choice: 4, 2nd choice: 3, outside their list: 1; at best — 1st choice: 5, 2nd choice: 3"},
        {{bound, bound, 4}, "found — 1st choice: 5, 2nd choice: 3: no plan does better"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str out = {0};
        groups_news_words(&rows[i].news, &out);
        assert_string_equal(str_c(&out), rows[i].words);
        str_deinit(&out);
    }
}

static void two_conflicts_need_two_changes(void **state) {
    struct desk *d = *state;
    static const char *const told[] = {
        "Conflict 1 of 2 — these rules cannot hold together\n"
        "let Potagers de la Sauldrine and Conserverie Pélagine be in the same group; or let Conserverie "
        "Pélagine be elsewhere than in Sustainable food; or let Potagers de la Sauldrine be elsewhere than in "
        "Sustainable food\nnot all that was asked for can be kept at once",
        "Conflict 2 of 2 — these rules cannot hold together\n"
        "let Fil & Retouches Albane and Mille Lessives be in the same group; or let Fil & Retouches Albane be "
        "elsewhere than in Women's access to work; or let Mille Lessives be elsewhere than in Women's access "
        "to work\nnot all that was asked for can be kept at once",
    };
    struct str text = {0};
    put(d, "placement_rule", "kind=apart", "org=ORG-02", "other=ORG-22", NULL);
    put(d, "placement_rule", "kind=apart", "org=ORG-08", "other=ORG-12", NULL);
    struct groups g = groups_of(d);
    struct groups_plan plan = solved(d, &g, false);
    assert_int_equal(plan.n_repairs, 9);
    assert_true(plan.repairs_proved);
    groups_repairs_heading(&plan, &text);
    assert_string_equal(str_c(&text), "It takes 2 changes at once, one way a line, the least first");
    assert_int_equal(plan.n_conflicts, 2);
    for (size_t i = 0; i < plan.n_conflicts; i++) {
        str_clear(&text);
        groups_conflict_heading(&plan, i, &text);
        str_addz(&text, "\n");
        groups_lift_words(&g, &plan, i, &text);
        str_addz(&text, "\n");
        groups_conflict_said(&g, &plan.conflicts[i], &text);
        assert_string_equal(str_c(&text), told[i]);
    }
    for (size_t i = 0; i < plan.n_repairs; i++) {
        str_clear(&text);
        groups_repair_words(&g, &plan.repairs[i], &text);
        assert_non_null(strstr(str_c(&text), "; let "));
    }
    str_clear(&text);
    groups_repairs_said(&g, &plan, &text);
    assert_string_equal(str_c(&text),
                        "not all that was asked for can be kept at once; the least change is looked for");
    str_deinit(&text);
}

static void a_move_says_who_else_moves(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_moved m;
    groups_move(&g, org_of(&g, "ORG-02"), theme_of(&g, "COM"), &d->a, &m);
    assert_int_equal(m.how, GROUPS_MOVE_ALONE);
    assert_int_equal(groups_load(&g, m.place, theme_of(&g, "ALI")), 3);
    groups_move(&g, org_of(&g, "ORG-06"), theme_of(&g, "FEM"), &d->a, &m);
    assert_int_equal(m.how, GROUPS_MOVE_OTHERS);
    int moved = 0;
    for (size_t i = 0; i < g.n_orgs; i++) moved += m.place[i] != g.orgs[i].place;
    assert_int_equal(moved, 2);
    groups_move(&g, org_of(&g, "ORG-06"), theme_of(&g, "NUM"), &d->a, &m);
    assert_int_equal(m.how, GROUPS_MOVE_BREAKS);
    assert_true(m.n_clashes > 0);
    assert_int_equal(groups_load(&g, m.place, theme_of(&g, "NUM")), 1);
}

static void proposals_are_kept_locked_and_dropped(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_moved m;
    int32_t org = org_of(&g, "ORG-02");
    groups_move(&g, org, theme_of(&g, "COM"), &d->a, &m);
    must(d, groups_keep(&d->v, &g, m.place, NULL, org, &d->e));
    g = groups_of(d);
    assert_true(g.proposed);
    assert_true(g.orgs[org].locked);
    assert_string_equal(code_at(&g, "ORG-02"), "COM");
    assert_int_equal(number(d, "SELECT count(*) FROM subgroup_member WHERE left_on IS NOT NULL"), 0);
    solved(d, &g, true);
    assert_string_equal(code_at(&g, "ORG-02"), "COM");
    must(d, groups_lock(&d->v, &g, org, &d->e));
    g = groups_of(d);
    assert_false(g.orgs[org].locked);
    must(d, groups_drop(&d->v, &d->e));
    g = groups_of(d);
    assert_false(g.proposed);
    assert_string_equal(code_at(&g, "ORG-02"), "ALI");
}

static void a_group_retains_its_theme(void **state) {
    struct desk *d = *state;
    struct groups_applied done;
    struct edit_result opened;
    int64_t theme = ref_id(d, "theme", "NUM");
    must(d, edit_set(&d->v, entity_named("theme"), theme, &(struct pair){SV("state"), SV("opened")}, 1,
                     &opened, &d->e));
    struct groups g = groups_of(d);
    int32_t *place = groups_places(g.orgs, g.n_orgs, &d->a);
    place[org_of(&g, "ORG-02")] = theme_of(&g, "NUM");
    groups_put(&g, place, NULL);
    must(d, groups_apply(&d->v, &g, NULL, (struct reasons){SV("accord"), SV("accord")}, &done, &d->e));
    assert_string_equal(field_of(d, "theme", theme, "state"), "retained");
}

static void applied_with_a_reason_and_undone_at_once(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_moved m;
    struct groups_applied done;
    struct reasons why = {SV("vu avec elles au téléphone"), SV("accord des deux groupes")};
    struct sv before = world_dump(&d->a, d->db);
    groups_move(&g, org_of(&g, "ORG-02"), theme_of(&g, "COM"), &d->a, &m);
    groups_put(&g, m.place, NULL);
    refused(d, groups_apply(&d->v, &g, NULL, (struct reasons){0}, &done, &d->e), ERR_USAGE, "reason");
    must(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e));
    assert_int_equal(done.joined, 1);
    assert_int_equal(done.left, 1);
    g = groups_of(d);
    assert_string_equal(code_at(&g, "ORG-02"), "COM");
    assert_int_equal(number(d, "SELECT count(*) FROM subgroup_member m JOIN organisation o ON o.id = m.org"
                               " WHERE o.ref = 'ORG-02' AND m.left_on IS NULL"
                               " AND m.reason_said = 'accord des deux groupes'"),
                     1);
    assert_int_equal(
        number(d, "SELECT count(*) FROM state_change WHERE reason_said = 'accord des deux groupes'"), 2);
    refused(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e), ERR_USAGE, "differs");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_true(sv_eq(before, world_dump(&d->a, d->db)));
}

static void late_answers_and_withdrawals_move_nobody_else(void **state) {
    struct desk *d = *state;
    struct groups_applied done;
    struct reasons why = {.mine = SV("désistement")};
    set(d, "expression_of_interest", ref_id(d, "expression_of_interest", "EOI-02"), "state=withdrawn",
        "reason=x", NULL);
    put(d, "subgroup_member", "subgroup=SG-ALI", "org=ORG-02", NULL);
    set(d, "expression_of_interest", ref_id(d, "expression_of_interest", "EOI-20"), "state=selected", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(g.n_orgs, 20);
    assert_true(g.orgs[org_of(&g, "ORG-02")].leaving);
    solved(d, &g, false);
    assert_string_equal(code_at(&g, "ORG-20"), "ALI");
    must(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e));
    assert_int_equal(done.joined, 1);
    assert_int_equal(done.left, 1);
    g = groups_of(d);
    assert_int_equal(g.n_orgs, 19);
}

/* "Keep all" where groups are agreed already: whoever came late is still to be placed. */
static void whoever_was_kept_late_is_placed_too(void **state) {
    struct desk *d = *state;
    struct groups_applied done;
    int64_t id = put(d, "expression_of_interest", "org=ORG-14", "contact_name=Ana Orme", "motivation=oui",
                     "received_on=2026-03-20", "share_funds=yes", "share_group=yes", NULL);
    put(d, "interest_rank", arena_printf(&d->a, "expression=%lld", (long long)id), "theme=ALI", "rank=1",
        NULL);
    set(d, "expression_of_interest", id, "state=received", NULL);
    set(d, "expression_of_interest", id, "state=complete", NULL);
    assert_int_equal(groups_of(d).n_orgs, 19);
    set(d, "expression_of_interest", id, "state=shortlisted", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(g.n_orgs, 20);
    solved(d, &g, false);
    assert_string_equal(code_at(&g, "ORG-14"), "ALI");
    must(d, groups_apply(&d->v, &g, NULL, (struct reasons){.mine = SV("venue tard")}, &done, &d->e));
    assert_int_equal(done.joined, 1);
    assert_string_equal(field_of(d, "expression_of_interest", id, "state"), "selected");
}

static int32_t fund_of(const struct groups *g, const char *ref) {
    for (int32_t i = (int32_t)g->n_orgs; i < (int32_t)(g->n_orgs + g->n_funds); i++)
        if (sv_is(groups_at(g, i)->org.ref, ref)) return i;
    fail_msg("no fund %s", ref);
    return -1;
}

/* Its price in words; it stays where it was put when groups are solved again, until it is freed. */
static void a_fund_is_moved_by_hand(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_moved m;
    struct str price = {0};
    int32_t fund = fund_of(&g, "ORG-32"), from = groups_at(&g, fund)->agreed, to = theme_of(&g, "FEM");
    groups_fund_words(&g, fund, to, &price);
    assert_non_null(strstr(str_c(&price), "No fund would observe"));
    assert_non_null(strstr(str_c(&price), "More than two funds would observe"));
    str_deinit(&price);
    groups_move(&g, fund, to, &d->a, &m);
    int32_t *places = groups_places(g.funds, g.n_funds, &d->a);
    places[fund - (int32_t)g.n_orgs] = to;
    must(d, groups_keep(&d->v, &g, m.place, places, fund, &d->e));
    g = groups_of(d);
    assert_int_equal(groups_at(&g, fund)->place, to);
    assert_true(groups_at(&g, fund)->locked);
    solved(d, &g, true);
    assert_int_equal(groups_at(&g, fund)->place, to);
    must(d, groups_lock(&d->v, &g, fund, &d->e));
    g = groups_of(d);
    assert_false(groups_at(&g, fund)->locked);
    must(d, groups_drop(&d->v, &d->e));
    g = groups_of(d);
    assert_int_equal(groups_at(&g, fund)->place, from);
}

/* Out of all groups it is refused until it is freed: no proposal gives it back, after the decision neither.
 */
static void a_fund_carried_out_stays_out(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_applied done;
    struct reasons why = {SV("accord"), SV("accord")};
    int32_t fund = fund_of(&g, "ORG-32");
    int32_t *orgs = groups_places(g.orgs, g.n_orgs, &d->a), *funds = groups_places(g.funds, g.n_funds, &d->a);
    funds[fund - (int32_t)g.n_orgs] = GROUPS_NOWHERE;
    must(d, groups_keep(&d->v, &g, orgs, funds, fund, &d->e));
    for (int decided = 0; decided < 2; decided++) {
        g = groups_of(d);
        assert_true(groups_refused(groups_at(&g, fund)));
        solved(d, &g, true);
        assert_int_equal(groups_at(&g, fund)->place, GROUPS_NOWHERE);
        g = groups_of(d);
        if (!decided) must(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e));
    }
    assert_int_equal(groups_at(&g, fund)->agreed, GROUPS_NOWHERE);
    must(d, groups_lock(&d->v, &g, fund, &d->e));
    g = groups_of(d);
    assert_false(groups_refused(groups_at(&g, fund)));
}

static void a_first_proposal_makes_the_groups(void **state) {
    struct desk *d = *state;
    struct groups_applied done;
    struct reasons why = {.said = SV("les rangs de chacun")};
    small_programme(d);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "state=closed", "reason=x", NULL);
    set(d, "programme", ref_id(d, "programme", "PRG-1"), "group_min=2", "group_max=7", NULL);
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=retained", NULL);
    for (int i = 1; i <= 3; i++) {
        const char *org = arena_printf(&d->a, "org=ORG-%d", i);
        int64_t id = put(d, "expression_of_interest", org, "contact=P-1", "motivation=oui", NULL);
        put(d, "interest_rank", arena_printf(&d->a, "expression=%lld", (long long)id), "theme=ALI", "rank=1",
            NULL);
        set(d, "expression_of_interest", id, "state=received", NULL);
        set(d, "expression_of_interest", id, "state=complete", NULL);
    }
    struct groups g = groups_of(d);
    assert_int_equal(g.n_orgs, 3);
    solved(d, &g, false);
    must(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e));
    assert_int_equal(done.groups, 1);
    assert_int_equal(done.joined, 3);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE state = 'selected'"
                               " AND subgroup IS NOT NULL"),
                     3);
}

/* What decides is the theme it is placed in, not its first choice, which nobody retained. */
static void a_first_proposal_may_go_past_a_first_choice(void **state) {
    struct desk *d = *state;
    struct groups_applied done;
    struct reasons why = {.said = SV("les rangs de chacun")};
    small_programme(d);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "state=closed", "reason=x", NULL);
    set(d, "programme", ref_id(d, "programme", "PRG-1"), "group_min=2", "group_max=7", NULL);
    put(d, "theme", "code=ALI", "name_fr=Alimentation", "name_en=Food", "state=opened", NULL);
    put(d, "theme", "code=LOG", "name_fr=Logement", "name_en=Housing", "state=opened", NULL);
    for (int i = 1; i <= 3; i++) {
        int64_t id = put(d, "expression_of_interest", arena_printf(&d->a, "org=ORG-%d", i), "contact=P-1",
                         "motivation=oui", NULL);
        const char *answer = arena_printf(&d->a, "expression=%lld", (long long)id);
        put(d, "interest_rank", answer, i == 1 ? "theme=LOG" : "theme=ALI", "rank=1", NULL);
        put(d, "interest_rank", answer, i == 1 ? "theme=ALI" : "theme=LOG", "rank=2", NULL);
        set(d, "expression_of_interest", id, "state=received", NULL);
        set(d, "expression_of_interest", id, "state=complete", NULL);
    }
    struct groups g = groups_of(d);
    solved(d, &g, true);
    assert_string_equal(code_at(&g, "ORG-1"), "ALI");
    must(d, groups_apply(&d->v, &g, NULL, why, &done, &d->e));
    assert_int_equal(done.joined, 3);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE state = 'selected'"), 3);
}

static void a_theme_merged_twice_counts_as_the_last(void **state) {
    struct desk *d = *state;
    put(d, "theme", "ref=TH-8", "code=H8", "name_fr=Huit", "name_en=Eight", "merged_into=ALI", NULL);
    put(d, "theme", "ref=TH-9", "code=H9", "name_fr=Neuf", "name_en=Nine", "merged_into=TH-8", NULL);
    set(d, "interest_rank", ref_id(d, "interest_rank", "RK-4"), "theme=TH-9", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(groups_rank(&g.orgs[org_of(&g, "ORG-02")], theme_of(&g, "ALI")), 1);
}

static void the_room_sees_what_is_agreed(void **state) {
    struct desk *d = *state;
    struct groups g = groups_of(d);
    struct groups_moved m;
    put(d, "placement_rule", "kind=apart", "org=ORG-02", "other=ORG-01", NULL);
    groups_move(&g, org_of(&g, "ORG-02"), theme_of(&g, "COM"), &d->a, &m);
    must(d, groups_keep(&d->v, &g, m.place, NULL, -1, &d->e));
    d->v.viewer = viewer_room();
    g = groups_of(d);
    assert_true(g.masked);
    assert_false(g.proposed);
    assert_int_equal(g.n_rules, 0);
    assert_string_equal(code_at(&g, "ORG-02"), "ALI");
    assert_int_equal(g.orgs[org_of(&g, "ORG-02")].n_ranked, 0);
}

int groups_tests(void) {
    const struct CMUnitTest tests[] = {
        GROUPS_TEST(rules_hold_for_the_selected),
        GROUPS_TEST(an_aside_theme_says_so),
        GROUPS_TEST(sizes_that_cannot_be_are_named),
        GROUPS_TEST(full_group_costs_others),
        GROUPS_TEST(constraints_between_names_are_not_said),
        GROUPS_TEST(rules_in_conflict_are_told_apart),
        cmocka_unit_test(news_of_a_search_is_put_into_words),
        GROUPS_TEST(two_conflicts_need_two_changes),
        GROUPS_TEST(a_move_says_who_else_moves),
        GROUPS_TEST(proposals_are_kept_locked_and_dropped),
        GROUPS_TEST(a_group_retains_its_theme),
        GROUPS_TEST(applied_with_a_reason_and_undone_at_once),
        GROUPS_TEST(late_answers_and_withdrawals_move_nobody_else),
        GROUPS_TEST(whoever_was_kept_late_is_placed_too),
        GROUPS_TEST(a_fund_is_moved_by_hand),
        GROUPS_TEST(a_fund_carried_out_stays_out),
        GROUPS_TEST(a_theme_merged_twice_counts_as_the_last),
        DESK_TEST(a_first_proposal_makes_the_groups),
        DESK_TEST(a_first_proposal_may_go_past_a_first_choice),
        GROUPS_TEST(the_room_sees_what_is_agreed),
    };
    return cmocka_run_group_tests_name("groups", tests, NULL, NULL);
}
