#include "tests.h"

int main(void) {
    return themes_tests() != 0;
}
