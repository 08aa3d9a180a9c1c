#include "app/actions.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "tests.h"
#include <ctype.h>
#include <string.h>

/* One letter one meaning, on keyboards that need no AltGr; every action can be found. */

static struct keymap default_keys(void) {
    struct keymap m = {0};
    struct error e;
    for (int i = 1; i < ACTION_COUNT; i++)
        if (!keymap_bind(&m, i, sv_from(ACTION_TABLE[i].keys), &e)) fail_msg("%s", e.text);
    return m;
}

static bool same(const struct keyseq *a, const struct keyseq *b) {
    return a->n == b->n && !memcmp(a->key, b->key, a->n * sizeof *a->key);
}

static void no_two_actions_share_a_key(void **state) {
    (void)state;
    struct keymap m = default_keys();
    const struct binding *a, *b;
    if (keymap_conflict(&m, &a, &b))
        fail_msg("%s and %s share a key", ACTION_TABLE[a->action].name, ACTION_TABLE[b->action].name);
    for (size_t i = 0; i < m.n; i++)
        for (size_t k = i + 1; k < m.n; k++)
            if (same(&m.v[i].seq, &m.v[k].seq))
                fail_msg("%s has a key twice", ACTION_TABLE[m.v[i].action].name);
    keymap_deinit(&m);
}

/* On French and German keyboards these take AltGr, or wait for a letter. */
static bool needs_altgr(const struct keyseq *seq) {
    for (size_t i = 0; i < seq->n; i++)
        if (seq->key[i] < 128 && strchr("[]{}\\|~#@^`", (int)seq->key[i])) return true;
    return false;
}

static void every_action_has_a_key_without_altgr(void **state) {
    (void)state;
    struct keymap m = default_keys();
    for (int i = 1; i < ACTION_COUNT; i++) {
        bool easy = false;
        for (size_t k = 0; k < m.n; k++) easy = easy || (m.v[k].action == i && !needs_altgr(&m.v[k].seq));
        if (!easy) fail_msg("%s needs AltGr", ACTION_TABLE[i].name);
    }
    keymap_deinit(&m);
}

/* A minute less is the minus sign, which is also the unshifted 6 of French keyboards. */
static void no_bare_digit_acts(void **state) {
    (void)state;
    struct keymap m = default_keys();
    for (size_t i = 0; i < m.n; i++)
        if (key_digit(m.v[i].seq.key[0]) >= 0 && m.v[i].action != ACTION_LESS)
            fail_msg("%s begins with a digit of some keyboard", ACTION_TABLE[m.v[i].action].name);
    keymap_deinit(&m);
}

static void keys_are_written_and_read_back(void **state) {
    (void)state;
    struct keymap m = default_keys();
    for (size_t i = 0; i < m.n; i++) {
        struct str text = {0};
        struct keyseq back;
        keyseq_write(&m.v[i].seq, &text);
        assert_true(keyseq_parse(str_sv(&text), &back));
        assert_true(same(&back, &m.v[i].seq));
        str_clear(&text);
        keyseq_show(&m.v[i].seq, &text);
        assert_true(text.n > 0);
        str_deinit(&text);
    }
    keymap_deinit(&m);
}

static void names_of_actions_are_plain_and_unique(void **state) {
    (void)state;
    for (int i = 1; i < ACTION_COUNT; i++) {
        const char *name = ACTION_TABLE[i].name;
        for (const char *c = name; *c; c++) assert_true(islower(*c) || isdigit(*c) || *c == '_');
        for (int k = i + 1; k < ACTION_COUNT; k++) assert_string_not_equal(name, ACTION_TABLE[k].name);
        assert_true(*ACTION_TABLE[i].hint && *ACTION_TABLE[i].help);
    }
}

static bool offered(enum action action) {
    for (size_t i = 0; i < N_SCREENS; i++)
        for (const struct offer *o = SCREENS[i]->offers; o && o->action; o++)
            if (o->action == action) return true;
    return false;
}

static void help_names_every_action(void **state) {
    (void)state;
    for (int i = 1; i < ACTION_COUNT; i++)
        if (!offered((enum action)i) && !action_global((enum action)i) && !action_moves((enum action)i))
            fail_msg("no help names '%s'", ACTION_TABLE[i].name);
}

static bool bound(const struct keymap *m, struct sv keys) {
    struct keyseq seq;
    if (!keyseq_parse(keys, &seq)) return false;
    for (size_t i = 0; i < m->n; i++)
        if (same(&m->v[i].seq, &seq)) return true;
    return false;
}

/* The keys between backquotes in the first cell of a row, each followed by a blank. */
static void keys_of_row(const struct keymap *m, struct sv row, struct str *out) {
    struct sv cell = row, part;
    row = sv_of(row.p + 1, row.n - 1);
    sv_next(&row, '|', &cell);
    for (bool quoted = false; sv_next(&cell, '`', &part); quoted = !quoted) {
        if (!quoted) continue;
        if (!bound(m, part)) fail_msg("nothing is bound to '%.*s'", SV_ARG(part));
        str_addf(out, "%.*s ", SV_ARG(part));
    }
}

/* All keys that a page shows, one after another. */
static void keys_of_page(const char *path, const char *table_head, struct str *out) {
    struct keymap m = default_keys();
    struct str text = {0};
    struct error e;
    if (!fs_read(path, 1 << 20, &text, &e)) fail_msg("%s", e.text);
    struct sv rest = str_sv(&text), line;
    bool table = false;
    while (sv_next(&rest, '\n', &line)) {
        table = sv_starts(line, sv_from(table_head)) || (table && sv_starts(line, SV("|")));
        if (table) keys_of_row(&m, line, out);
    }
    str_deinit(&text);
    keymap_deinit(&m);
}

static void pages_for_users_show_keys_that_are_bound(void **state) {
    (void)state;
    struct str english = {0}, french = {0};
    keys_of_page("README.md", "| key", &english);
    keys_of_page("LISEZMOI.md", "| touche", &french);
    assert_true(english.n > 30);
    assert_string_equal(str_c(&english), str_c(&french));
    str_deinit(&english);
    str_deinit(&french);
}

/* What is not in the catalogue comes back as it is: the same pointer. */
static void every_word_of_an_action_has_french(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    for (int i = 1; i < ACTION_COUNT; i++) {
        const struct action_row *row = &ACTION_TABLE[i];
        if (_(row->help) == row->help) fail_msg("no French: %s", row->help);
        if (_(row->hint) == row->hint) fail_msg("no French: %s", row->hint);
    }
    i18n_pop();
}

int keys_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_two_actions_share_a_key),
        cmocka_unit_test(every_action_has_a_key_without_altgr),
        cmocka_unit_test(no_bare_digit_acts),
        cmocka_unit_test(keys_are_written_and_read_back),
        cmocka_unit_test(names_of_actions_are_plain_and_unique),
        cmocka_unit_test(help_names_every_action),
        cmocka_unit_test(pages_for_users_show_keys_that_are_bound),
        cmocka_unit_test(every_word_of_an_action_has_french),
    };
    return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
