#include "catalyse/base/i18n.h"
#include "groups.h"
#include <stdlib.h>

int main(int argc, char **argv) {
    uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    i18n_init("en");
    setenv("PATH", "/nowhere", 1); /* papers are web pages here: a program that makes others takes seconds */
    int failed = undo_tests(seed) + trip_tests(seed) + registry_tests();
    failed += events_tests(seed) + faces_tests() + offers_tests() + audience_tests() + hostile_tests();
    failed += drafts_tests();
    return failed != 0;
}
