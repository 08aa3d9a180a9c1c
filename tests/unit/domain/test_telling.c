#include "catalyse/domain/telling.h"
#include "groups.h"
#include <string.h>

static void what_tells_is_found_to_its_end(void **state) {
    (void)state;
    static const struct {
        const char *text, *told;
    } rows[] = {
        {"Mme Lefort rappelle", "Lefort"},
        {"M. le maire rappelle", NULL},
        {"écrire à a.b@exemple.fr.", "a.b@exemple.fr"},
        {"#alim @Potagers", NULL},
        {"au 06 12 34 56 78 demain", "06 12 34 56 78"},
        {"au 02.99.12.34.56", "02.99.12.34.56"},
        {"+33612345678", "+33612345678"},
        {"le 2026-06-18, 150 000 000 €", NULL},
        {"à 09 h 30", NULL},
        {"é", NULL},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct sv text = sv_from(rows[i].text), told = SV_NULL;
        for (size_t at = 0; at < text.n && !told.n; at++) {
            size_t end = telling_end(text, at);
            if (end) told = sv_of(text.p + at, end - at);
        }
        if (!sv_eq(told, rows[i].told ? sv_from(rows[i].told) : SV_NULL)) fail_msg("%s", rows[i].text);
    }
}

int test_telling(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_tells_is_found_to_its_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
