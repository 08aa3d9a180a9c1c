#include "catalyse/base/i18n.h"
#include "catalyse/service/lookup.h"
#include "use_cases.h"
#include <string.h>

static size_t found(struct desk *d, const char *entity, const char *typed, struct matches *m) {
    must(d, lookup(&d->v, entity_named(entity), sv_from(typed), 5, m, &d->e));
    return m->n;
}

static void words_begin_words(void **state) {
    struct desk *d = *state;
    struct matches m;
    small_programme(d);
    static const struct {
        const char *entity, *typed, *first;
        size_t n;
    } TYPED[] = {
        {"organisation", "ebe", "ORG-1", 1},
        {"organisation", "éb ate", "ORG-1", 1},
        {"organisation", "bène", NULL, 0},
        {"organisation", "org-3", "ORG-3", 1},
        {"organisation", "", "ORG-1", 4},
        {"participant", "orm", "P-1", 1},
        {"participant", "ana orme", "P-1", 1},
        {"participant", "'; DROP TABLE participant", NULL, 0},
        {"subgroup_member", "voix ate", "SM-1", 1},
        {"commitment_type", "time", "TYPE-1", 1},
        {"theme", "com", "TH-1", 1},
        {"organisation", "%", NULL, 0},
    };
    for (size_t i = 0; i < COUNT(TYPED); i++) {
        assert_int_equal(found(d, TYPED[i].entity, TYPED[i].typed, &m), TYPED[i].n);
        if (TYPED[i].first) assert_true(sv_is(m.v[0].ref, TYPED[i].first));
    }
}

static void hints_tell_two_apart(void **state) {
    struct desk *d = *state;
    struct matches m;
    small_programme(d);
    assert_int_equal(found(d, "participant", "ana", &m), 1);
    assert_true(sv_is(m.v[0].hint, "Atelier Ébène"));
    assert_int_equal(found(d, "subgroup", "voix", &m), 1);
    assert_true(sv_is(m.v[0].hint, "Communication"));
}

static void apostrophes_need_not_be_typed(void **state) {
    struct desk *d = *state;
    struct matches m;
    put(d, "organisation", "name=Crèche Les P’tits Pas", "kind=OTH", NULL);
    const char *const typed[] = {"ptits", "p'tits", "p tits", "tits", "crèche ptits pas"};
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++)
        assert_int_equal(found(d, "organisation", typed[i], &m), 1);
    assert_int_equal(found(d, "organisation", "lespt", &m), 0);
}

static void a_group_without_a_name_is_called_as_its_theme(void **state) {
    struct desk *d = *state;
    struct matches m;
    put(d, "theme", "name_fr=Mobilité", "name_en=Mobility", NULL);
    put(d, "subgroup", "theme=TH-1", NULL);
    static const char *const titles[] = {[LANG_FR] = "Mobilité", [LANG_EN] = "Mobility"};
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        assert_int_equal(found(d, "subgroup", "", &m), 1);
        assert_true(sv_is(m.v[0].title, titles[lang]));
        i18n_pop();
    }
}

static void what_is_beyond_the_limit_is_said(void **state) {
    struct desk *d = *state;
    struct matches m;
    for (int i = 0; i < 6; i++)
        put(d, "organisation", arena_printf(&d->a, "name=Horizon %d", i), "kind=ACI", NULL);
    assert_int_equal(found(d, "organisation", "hor", &m), 5);
    assert_true(m.more);
    assert_int_equal(found(d, "organisation", "hor 3", &m), 1);
    assert_false(m.more);
}

static void a_row_is_named_in_several_ways(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t org = ref_id(d, "organisation", "ORG-1"), id;
    const char *const names[] = {"ORG-1",         " ORG-1 ",
                                 "org-1",         "Atelier Ébène",
                                 "atelier ebene", arena_printf(&d->a, "%lld", (long long)org)};
    for (size_t i = 0; i < COUNT(names); i++) {
        must(d, lookup_one(&d->v, entity_named("organisation"), sv_from(names[i]), &id, &d->e));
        assert_int_equal(id, org);
    }
    must(d, lookup_one(&d->v, entity_named("participant"), SV("Orme"), &id, &d->e));
    must(d, lookup_one(&d->v, entity_named("project"), SV("the voice"), &id, &d->e));
    refused(d, lookup_one(&d->v, entity_named("organisation"), SV("Atelier"), &id, &d->e), ERR_NO_FILE,
            "Atelier");
    refused(d, lookup_one(&d->v, entity_named("organisation"), SV("Atelier Ebenn"), &id, &d->e), ERR_NO_FILE,
            "Atelier Ébène");
    refused(d, lookup_one(&d->v, entity_named("organisation"), SV(" "), &id, &d->e), ERR_NO_FILE, "");
}

static void masked_rows_are_not_found(void **state) {
    struct desk *d = *state;
    struct matches m;
    struct named named;
    int64_t id;
    small_programme(d);
    int64_t mine = put(d, "next_step", "text_fr=parler au maire", "audience=me", NULL);
    d->v.viewer = viewer_room();
    assert_int_equal(found(d, "next_step", "parler", &m), 0);
    must(d, lookup_named(&d->v, entity_named("next_step"), mine, &named, &d->e));
    assert_int_equal(named.id, 0);
    refused(d, lookup_one(&d->v, entity_named("next_step"), SV("NS-1"), &id, &d->e), ERR_NO_FILE, "NS-1");
    d->v.viewer = viewer_of(AUD_PUBLIC);
    assert_int_equal(found(d, "participant", "ana", &m), 0);
}

static void references_are_shown_by_title(void **state) {
    struct desk *d = *state;
    struct str out = {0};
    small_programme(d);
    const struct field *f = field_named(entity_named("participant"), "org");
    must(d, lookup_show(&d->v, f, value_int(ref_id(d, "organisation", "ORG-2")), &out, &d->e));
    assert_string_equal(str_c(&out), "Jardin du Lac");
    str_deinit(&out);
}

int lookup_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(words_begin_words),
        DESK_TEST(hints_tell_two_apart),
        DESK_TEST(apostrophes_need_not_be_typed),
        DESK_TEST(a_group_without_a_name_is_called_as_its_theme),
        DESK_TEST(what_is_beyond_the_limit_is_said),
        DESK_TEST(a_row_is_named_in_several_ways),
        DESK_TEST(masked_rows_are_not_found),
        DESK_TEST(references_are_shown_by_title),
    };
    return cmocka_run_group_tests_name("lookup", tests, NULL, NULL);
}
