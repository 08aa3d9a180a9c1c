#include "app/offers.h"
#include "../support/check.h"
#include "../support/stage.h"
#include "app/nav.h"
#include "app/panels.h"
#include "catalyse/store/history.h"
#include "groups.h"

/* What a panel offers it does: pressing the key shows something else, be it a message. What it cannot do now
 * it says, with the reason. */

static void back_to(struct stage *s, const struct panel *p) {
    struct error e = {0};
    for (int i = 0; i < 3; i++) stage_key(s, K_ESC);
    while (history_undo(app_db(s->app), &s->arena, NULL, &e)) continue;
    if (!nav_panel(s->app, p->stage, p->code)) fail_msg("panel %d %s", p->stage, p->code);
    /* The second row: the first may be a heading, and can go up nowhere. */
    stage_key(s, K_HOME);
    stage_key(s, K_DOWN);
    stage_key(s, K_DOWN);
}

static void press(struct stage *s, enum action action) {
    const struct keyseq *seq = keymap_first(&s->app->keys, (int)action);
    for (size_t i = 0; i < seq->n; i++) stage_key(s, seq->key[i]);
}

static void offer_answers(struct stage *s, const struct panel *p, enum action action) {
    struct str before = {0}, after = {0};
    const char *why = NULL;
    back_to(s, p);
    bool can = app_enabled(s->app, action, &why);
    if (!can && (!why || !*why))
        fail_msg("panel %d %s, %s: no reason", p->stage, p->code, ACTION_TABLE[action].name);
    stage_text(s, &before);
    press(s, action);
    stage_text(s, &after);
    if (sv_eq(str_sv(&before), str_sv(&after)))
        fail_msg("panel %d %s: '%s' does nothing", p->stage, p->code, ACTION_TABLE[action].name);
    str_deinit(&before);
    str_deinit(&after);
}

static void panels_do_what_they_offer(const char *session) {
    struct stage s;
    struct error e;
    if (!stage_open(&s, session, 24, 80, "fr", false, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < N_PANELS; i++) {
        if (!panel_shown(s.app, i)) continue;
        const struct screen_ops *ops = screen_find(PANELS[i].screen);
        for (const struct offer *o = ops->offers; o->action; o++) offer_answers(&s, &PANELS[i], o->action);
        for (const struct offer *o = ops->usual; o && o->action; o++)
            offer_answers(&s, &PANELS[i], o->action);
    }
    stage_close(&s);
}

static void every_offer_answers(void **state) {
    (void)state;
    panels_do_what_they_offer("lisiere");
    panels_do_what_they_offer("consortium");
}

int offers_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_offer_answers),
    };
    return cmocka_run_group_tests_name("offers", tests, NULL, NULL);
}
