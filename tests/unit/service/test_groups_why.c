#include "catalyse/store/history.h"
#include "groups_world.h"
#include <string.h>

/* Why each is where it is, and why some themes have no group. */

/* Two more themes may have a group, and one group is too small for all who want it. */
static struct groups contested(struct desk *d) {
    set(d, "theme", ref_id(d, "theme", "NUM"), "state=opened", NULL);
    set(d, "theme", ref_id(d, "theme", "LOG"), "state=opened", NULL);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-REM"), "max_orgs=3", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(solved(d, &g, true).status, FORM_OPTIMAL);
    return g;
}

static struct groups_reasons reasons_of(struct desk *d, const struct groups *g) {
    return groups_reasons(g, &(struct watch){0}, &d->a);
}

static const struct groups_reason *reason_at(const struct groups_reasons *r, int32_t org, int32_t theme) {
    for (size_t i = 0; i < r->n; i++)
        if (r->v[i].org == org && (org >= 0 || r->v[i].why.theme == theme)) return &r->v[i];
    return NULL;
}

static void whoever_is_not_in_its_first_choice_has_a_reason(void **state) {
    struct desk *d = *state;
    struct groups g = contested(d);
    struct groups_reasons r = reasons_of(d, &g);
    size_t asked = 0;
    for (int32_t i = 0; i < (int32_t)g.n_orgs; i++) {
        struct groups_why why;
        const struct groups_reason *found = reason_at(&r, i, -1);
        bool first = groups_rank(&g.orgs[i], g.orgs[i].place) == 1;
        assert_int_equal(!found, first);
        if (first) continue;
        asked++;
        groups_why(&g, i, &(struct watch){0}, &d->a, &why);
        assert_int_equal(found->why.kind, why.kind);
        assert_memory_equal(found->why.place, why.place, g.n_orgs * sizeof *why.place);
        assert_int_equal(why.place[i], g.orgs[i].ranked[0]);
    }
    assert_int_equal(asked, 2);
    assert_int_equal(r.n, asked + 2);
    assert_int_equal(r.left, 0);
}

/* The price of a group that is not there is that of a plan with it. */
static void a_theme_without_a_group_has_its_price(void **state) {
    struct desk *d = *state;
    struct groups g = contested(d);
    struct groups_reasons r = reasons_of(d, &g);
    static const char *const codes[] = {"NUM", "LOG"};
    for (size_t i = 0; i < COUNT(codes); i++) {
        int32_t theme = theme_of(&g, codes[i]);
        const struct groups_reason *found = reason_at(&r, -1, theme);
        assert_non_null(found);
        assert_int_equal(found->why.kind, GROUPS_WHY_COST);
        assert_true(groups_load(&g, found->why.place, theme) >= g.themes[theme].min);
        struct str text = {0};
        groups_closed_words(&g, &found->why, false, &text);
        assert_non_null(strstr(str_c(&text), "With a group, "));
        str_deinit(&text);
    }
}

/* With the same groups: nothing opens or closes for one that only wants another's place. */
static void a_place_is_priced_with_the_same_groups(void **state) {
    struct desk *d = *state;
    struct groups g = contested(d);
    struct groups_reasons r = reasons_of(d, &g);
    const int32_t *now = groups_places(g.orgs, g.n_orgs, &d->a);
    int priced = 0;
    for (size_t i = 0; i < r.n; i++) {
        const struct groups_why *why = &r.v[i].why;
        if (r.v[i].org < 0 || !groups_load(&g, now, why->theme)) continue;
        priced++;
        for (int32_t t = 0; t < (int32_t)g.n_themes; t++)
            assert_int_equal(groups_load(&g, now, t) > 0, groups_load(&g, why->place, t) > 0);
    }
    assert_int_equal(priced, 1);
}

static void too_few_who_rank_a_theme_are_counted(void **state) {
    struct desk *d = *state;
    struct str text = {0};
    set(d, "theme", ref_id(d, "theme", "NUM"), "state=opened", NULL);
    programme_set(d, "group_min=4");
    struct groups g = groups_of(d);
    assert_int_equal(solved(d, &g, true).status, FORM_OPTIMAL);
    struct groups_reasons r = reasons_of(d, &g);
    const struct groups_reason *found = reason_at(&r, -1, theme_of(&g, "NUM"));
    assert_non_null(found);
    assert_int_equal(found->why.kind, GROUPS_WHY_FEW);
    groups_closed_words(&g, &found->why, true, &text);
    assert_string_equal(str_c(&text),
                        "Digital inclusion of staff: 3 organisations rank it, at least 4 are needed.");
    str_deinit(&text);
}

/* Somebody who stops it once so many reasons are known. */
struct stopper {
    volatile sig_atomic_t stop;
    int32_t after, told, of;
};

static void on_reasons(void *context, const struct watch_news *news) {
    struct stopper *s = context;
    assert_int_equal(news->best[0], s->told++);
    s->of = news->bound[0];
    s->stop = news->best[0] == s->after;
}

static void stopped_it_gives_what_is_known(void **state) {
    struct desk *d = *state;
    struct groups g = contested(d);
    size_t all = reasons_of(d, &g).n;
    for (int32_t after = 0; after <= (int32_t)all; after++) {
        struct stopper s = {.after = after};
        struct watch watch = {.cancel = &s.stop, .better = on_reasons, .context = &s};
        struct groups_reasons r = groups_reasons(&g, &watch, &d->a);
        struct str text = {0};
        assert_int_equal(r.n, after);
        assert_int_equal(r.n + r.left, all);
        assert_int_equal(s.of, all);
        groups_reasons_left_words(&r, &text);
        assert_int_equal(text.n > 0, r.left > 0);
        str_deinit(&text);
    }
}

static const char *reason_kept(struct desk *d, const char *ref, const char *field) {
    return field_of(d, "subgroup_member",
                    number(d, arena_printf(&d->a,
                                           "SELECT m.id FROM subgroup_member m JOIN organisation o"
                                           " ON o.id = m.org WHERE o.ref = '%s' AND m.left_on IS NULL",
                                           ref)),
                    field);
}

/* Whoever forms the groups, in whatever language: reasons are kept in that of the programme. */
static void a_reason_is_kept_with_the_membership(void **state) {
    struct desk *d = *state;
    struct groups g = contested(d);
    struct groups_reasons r = reasons_of(d, &g);
    struct groups_applied done;
    struct reasons whole = {SV("pour tous"), SV("dit à tous")};
    i18n_push(LANG_FR);
    struct groups french = contested(d);
    i18n_pop();
    must(d, groups_apply(&d->v, &g, &r, whole, &done, &d->e));
    assert_int_equal(i18n_lang(), LANG_EN);
    int of_its_own = 0;
    for (size_t i = 0; i < g.n_orgs; i++) {
        const struct groups_org *o = &g.orgs[i];
        if (o->place == o->agreed) continue;
        const char *mine = reason_kept(d, o->org.ref.p, "reason");
        if (!reason_at(&r, (int32_t)i, -1)) {
            assert_string_equal(mine, "pour tous");
            continue;
        }
        of_its_own++;
        i18n_push(LANG_FR);
        assert_string_equal(mine, words_at(d, &french, (int32_t)i, false));
        assert_string_equal(reason_kept(d, o->org.ref.p, "reason_said"),
                            words_at(d, &french, (int32_t)i, true));
        i18n_pop();
    }
    assert_true(of_its_own > 0);
}

/* Wherever it is cut: before a blank, within a letter of two bytes. */
static void a_long_reason_is_cut(void **state) {
    struct desk *d = *state;
    for (int n = 1; n <= 12; n++) {
        set(d, "theme", ref_id(d, "theme", "COM"), arena_printf(&d->a, "name_fr=%.*s é o", n, "xxxxxxxxxxxx"),
            NULL);
        struct groups g = groups_of(d);
        struct groups_moved m;
        struct groups_applied done;
        int32_t org = org_of(&g, "ORG-02");
        struct groups_clash clashes[40];
        for (size_t i = 0; i < COUNT(clashes); i++)
            clashes[i] = (struct groups_clash){FORM_THEME_MAX, theme_of(&g, "COM"), -1, NULL};
        struct groups_reason reason = {org, {.kind = GROUPS_WHY_CLASH, .clashes = clashes}};
        reason.why.n_clashes = COUNT(clashes);
        groups_move(&g, org, theme_of(&g, "COM"), &d->a, &m);
        groups_put(&g, m.place, NULL);
        must(d, groups_apply(&d->v, &g, &(struct groups_reasons){&reason, 1, 0},
                             (struct reasons){.said = SV("accord")}, &done, &d->e));
        struct sv kept = sv_from(reason_kept(d, "ORG-02", "reason"));
        assert_in_range(kept.n, 390, 400);
        assert_true(sv_ends(kept, SV("…")));
        must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

int groups_why_tests(void) {
    const struct CMUnitTest tests[] = {
        GROUPS_TEST(whoever_is_not_in_its_first_choice_has_a_reason),
        GROUPS_TEST(a_theme_without_a_group_has_its_price),
        GROUPS_TEST(a_place_is_priced_with_the_same_groups),
        GROUPS_TEST(too_few_who_rank_a_theme_are_counted),
        GROUPS_TEST(stopped_it_gives_what_is_known),
        GROUPS_TEST(a_reason_is_kept_with_the_membership),
        GROUPS_TEST(a_long_reason_is_cut),
    };
    return cmocka_run_group_tests_name("why groups are as they are", tests, NULL, NULL);
}
