#include "app/state.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/guide.h"
#include "tests.h"
#include <string.h>

/* Panels, screens and the guide point at things that exist. */

static const struct panel *panel_of(int stage, const char *code) {
    for (size_t i = 0; i < N_PANELS; i++)
        if (PANELS[i].stage == stage && !strcmp(PANELS[i].code, code)) return &PANELS[i];
    return NULL;
}

static void panels_fit_in_their_bar(void **state) {
    (void)state;
    size_t n[STAGES] = {0};
    assert_true(N_PANELS <= PANELS_MAX);
    for (size_t i = 0; i < N_PANELS; i++) {
        assert_in_range(PANELS[i].stage, 0, STAGES - 1);
        assert_true(++n[PANELS[i].stage] <= N_PANELS_MAX);
        assert_ptr_equal(panel_of(PANELS[i].stage, PANELS[i].code), &PANELS[i]);
    }
    for (int stage = 0; stage < STAGES; stage++) assert_true(n[stage] > 0);
}

/* "stage=1;sort=-votes": `stage` is the number of the stage whose events are meant. */
static void check_filter(const struct panel *p, const struct entity *entity) {
    struct sv rest = sv_from(p->filter), part;
    while (p->filter && sv_next(&rest, ';', &part)) {
        struct sv name = sv_of(part.p, sv_find(part, '='));
        bool known = sv_is(name, "sort") || sv_is(name, "stage");
        if (!known && entity && field_index(entity, name) < 0)
            fail_msg("panel %d %s: %s has no field '%.*s'", p->stage, p->code, entity->name, SV_ARG(name));
    }
}

static void panels_show_what_exists(void **state) {
    (void)state;
    for (size_t i = 0; i < N_PANELS; i++) {
        const struct panel *p = &PANELS[i];
        const struct entity *entity = p->entity ? entity_find(sv_from(p->entity)) : NULL;
        if (!screen_find(p->screen)) fail_msg("panel %d %s: no screen '%s'", p->stage, p->code, p->screen);
        if (p->entity && !entity) fail_msg("panel %d %s: no entity '%s'", p->stage, p->code, p->entity);
        if (!strcmp(p->screen, "list") && !entity)
            fail_msg("panel %d %s: a list of what?", p->stage, p->code);
        check_filter(p, entity);
        if (p->switched && strcmp(p->switched, "needed") != 0)
            assert_true(field_index(entity_named("programme"), sv_from(p->switched)) >= 0);
    }
}

static void screens_are_whole(void **state) {
    (void)state;
    for (size_t i = 0; i < N_SCREENS; i++) {
        const struct screen_ops *s = SCREENS[i];
        assert_ptr_equal(screen_find(s->name), s);
        assert_true(s->size >= sizeof(struct screen));
        assert_true(s->open && s->update && s->draw && s->close);
        if (!s->help || !*s->help) fail_msg("screen %s has no help", s->name);
        for (const struct offer *o = s->offers; o && o->action; o++)
            for (const struct offer *k = s->offers; k != o; k++)
                if (k->action == o->action)
                    fail_msg("screen %s offers '%s' twice", s->name, ACTION_TABLE[o->action].name);
    }
}

static void the_guide_points_at_what_exists(void **state) {
    (void)state;
    for (int stage = 0; stage < STAGES; stage++)
        for (size_t i = 0; i < GUIDE[stage]->n; i++) {
            const struct guide_rule *r = &GUIDE[stage]->v[i];
            if (r->to_panel && !panel_of(r->to_stage, r->to_panel))
                fail_msg("guide rule %s: no panel %d %s", r->code, r->to_stage, r->to_panel);
            if (r->to_entity && !entity_find(sv_from(r->to_entity)))
                fail_msg("guide rule %s: no entity '%s'", r->code, r->to_entity);
        }
}

static void every_list_has_columns(void **state) {
    (void)state;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        bool columns = false;
        for (size_t k = 0; k < ENTITIES[i]->n_fields; k++)
            columns = columns || ENTITIES[i]->fields[k].flags & F_LIST;
        if (!columns) fail_msg("%s: no field is shown in lists", ENTITIES[i]->name);
    }
}

/* What is not in the catalogue comes back as it is: the same pointer. */
static void words_have_french(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    for (size_t i = 0; i < N_SCREENS; i++)
        if (_(SCREENS[i]->help) == SCREENS[i]->help) fail_msg("no French: %s", SCREENS[i]->help);
    for (size_t i = 0; i < N_PANELS; i++)
        if (_(PANELS[i].label) == PANELS[i].label) fail_msg("no French: %s", PANELS[i].label);
    i18n_pop();
}

int panels_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(panels_fit_in_their_bar), cmocka_unit_test(panels_show_what_exists),
        cmocka_unit_test(screens_are_whole),       cmocka_unit_test(the_guide_points_at_what_exists),
        cmocka_unit_test(every_list_has_columns),  cmocka_unit_test(words_have_french),
    };
    return cmocka_run_group_tests_name("panels", tests, NULL, NULL);
}
