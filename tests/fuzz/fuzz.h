#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include "catalyse/base/error.h"
#include "catalyse/base/sv.h"

/* What each target defines: takes any bytes, and ends in a bug() or under a sanitizer when the program
 * breaks a promise on them. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline struct sv fuzz_text(const uint8_t *data, size_t size) {
    return sv_of((const char *)data, size);
}

#endif
