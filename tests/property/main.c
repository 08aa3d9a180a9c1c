#include "catalyse/base/i18n.h"
#include "groups.h"
#include <stdlib.h>

int main(int argc, char **argv) {
    i18n_init("en");
    return undo_tests(argc > 1 ? strtoull(argv[1], NULL, 10) : 1) + registry_tests() != 0;
}
