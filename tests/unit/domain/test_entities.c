#include "groups.h"
#include <string.h>

/* What is not in the catalogue comes back as it is: the same pointer. */
static void has_french(const char *where, const char *label) {
    if (i18n_text(label) == label) fail_msg("%s: '%s' has no French", where, label);
}

static void every_label_is_in_french(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct entity *e = ENTITIES[i];
        has_french(e->name, e->label);
        has_french(e->name, e->label_many);
        for (size_t f = 0; f < e->n_fields; f++) {
            has_french(e->name, e->fields[f].label);
            for (const struct choice *c = e->fields[f].choices; c && c->code; c++) {
                has_french(e->fields[f].name, c->label);
                if (c->help) has_french(e->fields[f].name, c->help);
            }
        }
    }
    i18n_pop();
}

static void words_are_those_of_the_trade(void **state) {
    (void)state;
    static const struct {
        const char *entity, *field, *code, *fr;
    } rows[] = {
        {"organisation", "kind", "ACI", "Atelier et chantier d'insertion"},
        {"organisation", "kind", "EATT", "Entreprise adaptée de travail temporaire"},
        {"organisation", "kind", "FAB", "Fondation abritée (sous égide)"},
        {"participant", "programme_role", "host", "hôte de table"},
        {"participant", "programme_role", "concerned", "personne concernée"},
        {"expression_of_interest", "reason_code", "no_mandate", "pas de mandat"},
        {"commitment", "earmark", "free", "non fléché"},
        {"commitment", "earmark_strength", "tight", "strict"},
        {"decision", "rule", "qmaj", "majorité qualifiée des deux tiers"},
        {"decision", "rule", "consent", "consentement (aucune objection argumentée)"},
        {"blocker", "kind", "funder_rule", "règle du fonds"},
        {"checklist_answer", "state", "discussed", "discutée, sans accord"},
        {"commitment", "state", "agreed", "convenu"},
        {"wish", "state", "parked", "au parking à idées"},
    };
    i18n_push(LANG_FR);
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct field *f = field_named(entity_named(rows[i].entity), rows[i].field);
        assert_string_equal(i18n_text(choice_find(f->choices, sv_from(rows[i].code))->label), rows[i].fr);
    }
    assert_string_equal(i18n_text(entity_named("subgroup")->fields[3].label), "Référent·e de groupe");
    i18n_pop();
}

static bool named(const char *names, const char *separators, const struct entity *e) {
    struct arena a = {0};
    char *save, *copy = arena_strndup(&a, names, strlen(names));
    bool all = true;
    for (char *w = strtok_r(copy, separators, &save); w; w = strtok_r(NULL, separators, &save)) {
        char *star = strchr(w, '*');
        if (star) memcpy(star, "f", 1);
        const char *name = star ? arena_printf(&a, "%sr", w) : w;
        if (strcmp(name, "id") != 0 && field_index(e, sv_from(name)) < 0) all = false;
    }
    arena_deinit(&a);
    return all;
}

static void field_is_sound(const struct entity *e, const struct field *f) {
    assert_int_equal(field_index(e, sv_from(f->name)), f - e->fields);
    assert_int_equal(f->kind == FIELD_CHOICE, f->choices != NULL);
    assert_int_equal(f->kind == FIELD_REF, f->target != NULL);
    if (f->target) assert_non_null(entity_find(sv_from(f->target)));
    if (f->kind == FIELD_TEXT || f->kind == FIELD_LINES) assert_true(f->max > 0);
    assert_true(f->min <= f->max);
    if (f->flags & (F_CASCADE | F_RESTRICT)) assert_int_equal(f->kind, FIELD_REF);
    assert_true(f->audience <= AUD_PUBLIC);
    if (f->flags & F_PERSONAL) assert_true(f->audience < AUD_PUBLIC);
}

static void tables_are_sound(void **state) {
    (void)state;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct entity *e = ENTITIES[i];
        assert_ptr_equal(entity_find(sv_from(e->name)), e);
        assert_int_equal(entity_index(e), i);
        if (!named(e->title, " ", e) || !named(e->order, ",", e)) fail_msg("%s: title or order", e->name);
        assert_int_equal(e->fields[e->n_fields - 1].audience, AUD_ME);
        for (size_t f = 0; f < e->n_fields; f++) field_is_sound(e, &e->fields[f]);
        for (size_t k = 0; k < i; k++) assert_string_not_equal(e->prefix, ENTITIES[k]->prefix);
    }
    assert_null(entity_find(SV("nothing")));
}

int test_entities(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_sound),
        cmocka_unit_test(every_label_is_in_french),
        cmocka_unit_test(words_are_those_of_the_trade),
    };
    return cmocka_run_group_tests_name("entities", tests, NULL, NULL);
}
