#include "groups.h"

int main(void) {
    i18n_init("en");
    return test_entities() + test_state() != 0;
}
