#include "groups.h"

int main(void) {
    int failed =
        test_error() + test_mem() + test_str() + test_utf8() + test_fold() + test_width() + test_wrap();
    failed += test_date() + test_typed() + test_clock() + test_number() + test_prng();
    failed += test_nearest() + test_email() + test_fields() + test_values();
    return failed + test_fs() + test_paths() + test_i18n() + test_errno_text();
}
