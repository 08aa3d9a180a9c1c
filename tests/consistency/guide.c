#include "catalyse/domain/guide.h"
#include "app/furniture.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tests.h"
#include <string.h>

/* "What now?" fits beside its title on a terminal of 80 columns: the first hint in two rows, any of them in
 * one that says at least what is so. */

enum { COLUMNS = 80, MARGINS = 4, DAY = 20788, RULE_STAGES = 6, NAME_ALONE = 36 };

static const char NAME[] = "Alimentation durable";

static const char *said(struct arena *a, const struct guide_rule *r, int64_t n) {
    struct param params[] = {
        {.name = "n", .kind = PARAM_NUMBER, .i = n},
        {.name = "m", .kind = PARAM_NUMBER, .i = 12},
        {.name = "name", .kind = PARAM_TEXT, .t = sv_from(NAME)},
        {.name = "day", .kind = PARAM_DAY, .i = DAY},
        {.name = "time", .kind = PARAM_TEXT, .t = SV("13:30")},
    };
    return message_fill(a, r->many ? P_(r->one, r->many, n) : _(r->one), params,
                        sizeof params / sizeof *params, NULL);
}

/* What is left is no name alone. */
static bool says_something(struct sv row, struct sv text) {
    return row.n == text.n || text_width(row) > NAME_ALONE || !memmem(row.p, row.n, NAME, strlen(NAME));
}

static int too_long(const struct guide_rule *r, int64_t n, int room) {
    struct arena a = {0};
    struct sv text = sv_from(said(&a, r, n)), row = guide_fitting(text, sv_from(NAME), room);
    bool fits = text_wrapped(text, room, 3) <= 2 && text_width(row) <= room && says_something(row, text);
    if (!fits)
        print_error("%s: %d columns of %d: %.*s | %.*s\n", r->code, text_width(text), room, SV_ARG(row),
                    SV_ARG(text));
    arena_deinit(&a);
    return !fits;
}

static void hints_fit_beside_their_title(void **state) {
    static const char *const languages[] = {"fr", "en"};
    int failed = 0;
    (void)state;
    for (size_t l = 0; l < 2; l++) {
        i18n_init(languages[l]);
        int room = COLUMNS - MARGINS - text_width(sv_from(_("What now?")));
        for (int stage = 0; stage < RULE_STAGES; stage++)
            for (size_t i = 0; i < GUIDE[stage]->n; i++) {
                const struct guide_rule *r = &GUIDE[stage]->v[i];
                if (r->live) continue;
                failed += too_long(r, 1, room) + too_long(r, 12, room);
            }
    }
    i18n_init("en");
    assert_int_equal(failed, 0);
}

int guide_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hints_fit_beside_their_title),
    };
    return cmocka_run_group_tests_name("guide", tests, NULL, NULL);
}
