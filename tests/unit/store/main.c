#include "groups.h"

int main(void) {
    return test_record() + test_history() != 0;
}
