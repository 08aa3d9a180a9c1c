#include "catalyse/domain/guide.h"
#include "app/guide_line.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tests.h"
#include <stdio.h>
#include <string.h>

/* "What now?" fits beside its title on a terminal of 80 columns: the first hint in two rows, any of them in
 * one that says at least what is so, however long the name is. */

enum { COLUMNS = 80, MARGINS = 4, DAY = 20788, RULE_STAGES = 6, NAME_ALONE = 36 };

static const char *const NAMES[] = {
    "Alimentation durable", "Conférence : changer d'échelle sans se perdre en chemin ni lâcher la main"};

struct place {
    const char *name;
    int64_t n;
    int room;
};

static const char *said(struct arena *a, const struct guide_rule *r, const struct place *p) {
    struct param params[] = {
        {.name = "n", .kind = PARAM_NUMBER, .i = p->n},
        {.name = "m", .kind = PARAM_NUMBER, .i = 12},
        {.name = "name", .kind = PARAM_TEXT, .t = sv_from(p->name)},
        {.name = "day", .kind = PARAM_DAY, .i = DAY},
        {.name = "time", .kind = PARAM_TEXT, .t = SV("13:30")},
    };
    return message_fill(a, r->many ? P_(r->one, r->many, p->n) : _(r->one), params,
                        sizeof params / sizeof *params, NULL);
}

/* What is left is no name alone. */
static bool says_something(struct sv row, struct sv text) {
    return row.n == text.n || text_width(row) > NAME_ALONE ||
           !memmem(row.p, row.n, NAMES[0], strlen(NAMES[0]));
}

static int too_long(const struct guide_rule *r, const struct place *p) {
    struct arena a = {0};
    struct str cut = {0}, again = {0};
    struct sv text = sv_from(said(&a, r, p)), name = sv_from(p->name);
    struct sv first = guide_line(text, name, 2, p->room, &again),
              row = guide_line(text, name, 1, p->room, &cut);
    bool fits =
        text_wrapped(first, p->room, 3) <= 2 && text_width(row) <= p->room && says_something(row, text);
    if (!fits)
        print_error("%s: %d columns of %d: %.*s | %.*s\n", r->code, text_width(text), p->room, SV_ARG(row),
                    SV_ARG(text));
    str_deinit(&cut);
    str_deinit(&again);
    arena_deinit(&a);
    return !fits;
}

static int rule_too_long(const struct guide_rule *r, int room) {
    static const int64_t counts[] = {1, 12};
    int failed = 0;
    for (size_t i = 0; i < 4; i++) failed += too_long(r, &(struct place){NAMES[i / 2], counts[i % 2], room});
    return failed;
}

static void hints_fit_beside_their_title(void **state) {
    static const char *const languages[] = {"fr", "en"};
    int failed = 0;
    (void)state;
    for (size_t l = 0; l < 2; l++) {
        i18n_init(languages[l]);
        int room = COLUMNS - MARGINS - text_width(sv_from(_("What now?")));
        for (int stage = 0; stage < RULE_STAGES; stage++)
            for (size_t i = 0; i < GUIDE[stage]->n; i++)
                if (!GUIDE[stage]->v[i].live) failed += rule_too_long(&GUIDE[stage]->v[i], room);
    }
    i18n_init("en");
    assert_int_equal(failed, 0);
}

static void hints_are_cut_where_they_still_say_something(void **state) {
    static const struct {
        const char *text, *name;
        int rows, cols;
        const char *row;
    } cases[] = {
        {"Two answers wait", "", 1, 40, "Two answers wait"},
        {"3 organisations have not answered: prepare the reminder", "", 1, 40,
         "3 organisations have not answered"},
        {"The minutes of « A day: apart » are open: go there", "A day: apart", 1, 40,
         "The minutes of « A day: apart » are open"},
        {"The minutes of « A whole day: apart » are open: go there", "A whole day: apart", 1, 40,
         "The minutes of « A whole day… » are open"},
        {"An objection to lift: A very long title of what the members decide together",
         "A very long title of what the members decide together", 1, 60,
         "An objection to lift: A very long title of what the members…"},
        {"A name stays whole on two rows: Long Barn by the River", "Long Barn by the River", 2, 34,
         "A name stays whole on two rows: Long Barn by the River"},
        {"Nothing here to end at, whatever is looked for", "", 1, 20,
         "Nothing here to end at, whatever is looked for"},
        {"Narrow", "", 1, 0, "Narrow"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str cut = {0};
        struct sv row =
            guide_line(sv_from(cases[i].text), sv_from(cases[i].name), cases[i].rows, cases[i].cols, &cut);
        char got[128];
        snprintf(got, sizeof got, "%.*s", SV_ARG(row));
        assert_string_equal(got, cases[i].row);
        str_deinit(&cut);
    }
}

int guide_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hints_fit_beside_their_title),
        cmocka_unit_test(hints_are_cut_where_they_still_say_something),
    };
    return cmocka_run_group_tests_name("guide", tests, NULL, NULL);
}
