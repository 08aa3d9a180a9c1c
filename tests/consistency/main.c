#include "catalyse/base/i18n.h"
#include "tests.h"

int main(void) {
    int failed = 0;
    i18n_init("en");
    failed += themes_tests();
    failed += man_tests();
    failed += keys_tests();
    failed += panels_tests();
    failed += palette_tests();
    failed += guide_tests();
    failed += plurals_tests();
    return failed != 0;
}
