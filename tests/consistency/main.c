#include "tests.h"

int main(void) {
    return themes_tests() + man_tests() != 0;
}
