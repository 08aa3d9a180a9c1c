#include "catalyse/base/i18n.h"
#include "catalyse/service/chain.h"
#include "catalyse/service/check.h"
#include "catalyse/service/checklist.h"
#include "catalyse/service/commitments.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/people.h"
#include "catalyse/service/roles.h"
#include "catalyse/service/themes.h"
#include "catalyse/store/list.h"
#include "use_cases.h"
#include "world.h"
#include <string.h>

/* The complete example, as of 2026-12-01 at 9:00. */
static int lisiere_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    i18n_init("en");
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    d->db = world_from(&d->a, "lisiere", "use-cases");
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    *state = d;
    return 0;
}

static int seen_by_me(void **state) {
    struct desk *d = *state;
    d->v.viewer = viewer_me();
    return 0;
}

static const char *const GUIDE_EN[] = {
    "1 next step is late, since Thu 1 October",
    "3 next steps with funds are late",
    "This programme has no backup yet: copy the file to a safe place",
    "1 objection is still open: Une règle pour les entreprises visées par deux structures",
    "2 subgroups have an incomplete diagnosis: Communication and visibility first (0 of 3)",
    "The checklist has 3 questions to discuss again",
    "18 questions of the short list were not asked: Communication and visibility first",
    "1 intention waits for someone who may commit the organisation",
    "2 blockers can be lifted by a fund or a public body",
    "1 diagnosis entry is disputed: keep both versions, and say who checks",
    "32 questions without agreement have no owner or no date",
};

static const char *const GUIDE_FR[] = {
    "1 prochain pas en retard, depuis le jeu. 1er octobre",
    "3 prochains pas avec des fonds sont en retard",
    "Pas de copie de secours : copiez le fichier en lieu sûr",
    "1 objection à traiter : Une règle pour les entreprises visées par deux structures",
    "2 sous-groupes ont un diagnostic incomplet : d'abord « Communication et visibilité » (0 sur 3)",
    "La check-list a 3 questions à rediscuter",
    "18 questions de la liste courte n'ont pas été posées : d'abord Communication et visibilité",
    "1 intention attend quelqu'un qui engage la structure",
    "2 freins peuvent être levés par un fonds ou un acteur public",
    "1 entrée de diagnostic est contestée : gardez les deux versions, et dites qui vérifie",
    "32 questions sans accord n'ont pas de responsable ou de date",
};

/* No-break spaces are the catalogue's business. */
static const char *plain_blanks(struct arena *a, const char *text) {
    char *out = arena_alloc(a, strlen(text) + 1), *to = out;
    while (*text) {
        if (strncmp(text, "\u00a0", 2) == 0 || strncmp(text, "\u202f", 3) == 0) {
            text += *text == '\xc2' ? 2 : 3;
            *to++ = ' ';
        } else {
            *to++ = *text++;
        }
    }
    return out;
}

static void guide_is(struct desk *d, enum lang lang, const char *const *want, size_t n) {
    struct hints h;
    i18n_push(lang);
    bool ok = guide_now(&d->v, 0, &h, &d->e);
    i18n_pop();
    must(d, ok);
    for (size_t i = 0; i < h.n && i < n; i++)
        assert_string_equal(plain_blanks(&d->a, h.v[i].text), plain_blanks(&d->a, want[i]));
    assert_int_equal(h.n, n);
}

static void the_guide_says_what_to_do_now(void **state) {
    struct desk *d = *state;
    guide_is(d, LANG_EN, GUIDE_EN, COUNT(GUIDE_EN));
    guide_is(d, LANG_FR, GUIDE_FR, COUNT(GUIDE_FR));
}

static void the_guide_tells_the_room_less(void **state) {
    struct desk *d = *state;
    struct hints h;
    d->v.viewer = viewer_room();
    must(d, guide_now(&d->v, 0, &h, &d->e));
    for (size_t i = 0; i < h.n; i++) assert_true(audience_sees(AUD_FUNDS, h.v[i].rule->audience));
    assert_true(h.n < COUNT(GUIDE_EN));
}

static void the_check_counts_and_warns(void **state) {
    struct desk *d = *state;
    struct check_report r;
    static const struct {
        const char *entity;
        size_t n;
    } COUNTED[] = {{"organisation", 35},           {"participant", 30}, {"theme", 7},
                   {"expression_of_interest", 24}, {"subgroup", 5},     {"commitment", 13}};
    must(d, check_run(&d->v, &r, &d->e));
    assert_int_equal(r.broken.n, 0);
    assert_int_equal(r.n_errors, 0);
    assert_int_equal(r.n_warnings, 3);
    for (size_t i = 0; i < COUNT(COUNTED); i++) {
        size_t n = 0;
        for (size_t k = 0; k < r.n_counts; k++)
            if (strcmp(r.counts[k].entity->name, COUNTED[i].entity) == 0) n = r.counts[k].n;
        assert_int_equal(n, COUNTED[i].n);
    }
}

static void themes_rank_as_counted_by_hand(void **state) {
    struct desk *d = *state;
    struct theme_map map;
    static const struct {
        const char *code;
        int borda, first;
    } THEMES[] = {{"REM", 27, 5}, {"COM", 26, 3}, {"FEM", 24, 4}, {"ALI", 21, 6},
                  {"ENT", 21, 3}, {"LOG", 10, 0}, {"NUM", 9, 2}};
    must(d, themes_read(&d->v, &map, &d->e));
    assert_int_equal(map.n_themes, COUNT(THEMES));
    for (size_t i = 0; i < COUNT(THEMES); i++) {
        assert_true(sv_is(map.themes[i].code, THEMES[i].code));
        assert_int_equal(map.themes[i].borda, THEMES[i].borda);
        assert_int_equal(map.themes[i].at_rank[0], THEMES[i].first);
    }
    assert_int_equal(map.replied, 23);
    assert_int_equal(map.invited, 24);
}

static void the_ledger_holds_thirteen_promises(void **state) {
    struct desk *d = *state;
    struct ledger ledger;
    struct commitment_filter all = commitment_filter_all();
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    assert_int_equal(ledger.n, 13);
    assert_int_equal(ledger.kept, 2);
    assert_int_equal(ledger.late, 0);
    all.subgroup = ref_id(d, "subgroup", "SG-ALI");
    must(d, commitments_read(&d->v, &all, &ledger, &d->e));
    assert_int_equal(ledger.n, 6);
}

static void the_checklist_scores_the_food_group(void **state) {
    struct desk *d = *state;
    struct checklist c;
    must(d, checklist_read(&d->v, ref_id(d, "subgroup", "SG-ALI"), 0, &c, &d->e));
    assert_int_equal(c.n_questions, 52);
    assert_int_equal(c.n_sections, 10);
    size_t starred = 0;
    for (size_t i = 0; i < c.n_questions; i++) starred += c.questions[i].starred;
    assert_int_equal(starred, 12);
    assert_int_equal(c.total.score.points, 30 * 3 + 2 + 2 + 1);
    assert_int_equal(c.total.score.spread, 3);
    assert_int_equal(c.sections[0].score.bp, 10000);
}

static void the_rasci_table_holds(void **state) {
    struct desk *d = *state;
    struct rasci t;
    must(d, rasci_read(&d->v, ref_id(d, "project", "PRJ-2"), &t, &d->e));
    assert_true(t.n > 0 && t.n_orgs >= 4);
    for (size_t i = 0; i < t.n; i++) {
        assert_int_equal(t.v[i].answers, 1);
        assert_true(t.v[i].does > 0);
        assert_int_equal(t.v[i].problem.n, 0);
    }
}

/* Every row of every entity can be followed by every audience, and what it leads to is for them. */
static void every_row_can_be_followed_by_everybody(void **state) {
    struct desk *d = *state;
    static const enum audience AUDIENCES[] = {AUD_ME, AUD_GROUP, AUD_PUBLIC};
    for (size_t a = 0; a < COUNT(AUDIENCES); a++)
        for (size_t i = 0; i < N_ENTITIES; i++) {
            struct list_query some = {.entity = ENTITIES[i], .limit = 3};
            struct list_rows rows;
            must(d, list_run(d->db, &d->a, &some, &rows, &d->e));
            d->v.viewer = viewer_of(AUDIENCES[a]);
            for (size_t k = 0; k < rows.n; k++) {
                struct chain c;
                struct warnings w;
                must(d, chain_read(&d->v, ENTITIES[i], rows.v[k]->id, 3, &c, &d->e));
                must(d, check_row(&d->v, ENTITIES[i], rows.v[k]->id, &w, &d->e));
                for (size_t l = 0; l < c.n; l++) assert_true(entity_visible(c.v[l].entity, &d->v.viewer));
            }
        }
}

int lisiere_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(the_guide_says_what_to_do_now, seen_by_me),
        cmocka_unit_test_setup(the_guide_tells_the_room_less, seen_by_me),
        cmocka_unit_test_setup(the_check_counts_and_warns, seen_by_me),
        cmocka_unit_test_setup(themes_rank_as_counted_by_hand, seen_by_me),
        cmocka_unit_test_setup(the_ledger_holds_thirteen_promises, seen_by_me),
        cmocka_unit_test_setup(the_checklist_scores_the_food_group, seen_by_me),
        cmocka_unit_test_setup(the_rasci_table_holds, seen_by_me),
        cmocka_unit_test_setup(every_row_can_be_followed_by_everybody, seen_by_me),
    };
    return cmocka_run_group_tests_name("lisiere", tests, lisiere_setup, desk_teardown);
}
