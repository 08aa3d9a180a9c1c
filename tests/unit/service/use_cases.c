#include "use_cases.h"

int use_case_tests(void) {
    static int (*const groups[])(void) = {
#define X(name) name##_tests,
        USE_CASES(X)
#undef X
    };
    int failed = 0;
    for (size_t i = 0; i < COUNT(groups); i++) failed += groups[i]();
    return failed;
}
