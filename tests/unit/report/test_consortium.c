#include "world.h"
#include <stdio.h>
#include <string.h>

/* The file of one group. */

static struct sv file_for(struct world *w, struct viewer who, struct str *out) {
    struct report_options o = {
        .lang = LANG_EN, .format = REPORT_MD, .subgroup = world_id(w, "subgroup", "SG-ALI")};
    str_clear(out);
    world_write(w, who, "consortium", &o, out);
    return str_sv(out);
}

/* From the heading of its board's page to the next page. */
static struct sv page_of(struct sv text, const char *org) {
    char heading[80];
    int n = snprintf(heading, sizeof heading, "### For the board: %s\n", org);
    const char *at = memmem(text.p, text.n, heading, (size_t)n);
    if (!at) fail_msg("no page for %s", org);
    size_t left = text.n - (size_t)(at - text.p);
    const char *end = memmem(at, left, "\n---\n", 5);
    return sv_of(at, end ? (size_t)(end - at) : left);
}

static void each_board_reads_what_its_organisation_took_on(void **state) {
    struct world *w = *state;
    struct str out = {0};
    struct sv text = file_for(w, viewer_of(AUD_GROUP), &out);
    struct sv page = page_of(text, "Potagers de la Sauldrine");
    has(page, "Lead organisation");
    has(page, "€110,400, sharing key 42%");
    has(page, "€38,000, Cuisine Tournesolle");
    has(page, "**Minute of its board**: signed");
    lacks(page, "Use of premises");
    page = page_of(text, "Conserverie Pélagine");
    has(page, "Use of premises, 120 m²");
    has(page, "**Minute of its board**: awaited");
    lacks(text, "For the board: Fonds Brindelac");
    str_deinit(&out);
}

static void no_fund_reads_the_pages_of_boards(void **state) {
    struct world *w = *state;
    struct str out = {0};
    lacks(file_for(w, viewer_of(AUD_FUNDS), &out), "For the board");
    str_deinit(&out);
}

static void the_agreement_says_what_is_not_answered_yet(void **state) {
    struct world *w = *state;
    struct str out = {0};
    has(file_for(w, viewer_of(AUD_GROUP), &out),
        "**Are we answerable for one another, and how far?** no shared answer yet");
    str_deinit(&out);
}

static void what_cash_is_missing_is_a_bar_of_its_own(void **state) {
    struct world *w = *state;
    struct str out = {0};
    has(file_for(w, viewer_of(AUD_GROUP), &out), "▓ -€5,000");
    str_deinit(&out);
}

int consortium_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_board_reads_what_its_organisation_took_on),
        cmocka_unit_test(no_fund_reads_the_pages_of_boards),
        cmocka_unit_test(the_agreement_says_what_is_not_answered_yet),
        cmocka_unit_test(what_cash_is_missing_is_a_bar_of_its_own),
    };
    return cmocka_run_group_tests_name("consortium", tests, world_setup, world_teardown);
}
