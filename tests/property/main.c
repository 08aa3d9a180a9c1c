#include "catalyse/base/i18n.h"
#include "groups.h"
#include <stdlib.h>

int main(int argc, char **argv) {
    i18n_init("en");
    uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    return undo_tests(seed) + trip_tests(seed) + registry_tests() != 0;
}
