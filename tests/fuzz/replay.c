#include "catalyse/base/fs.h"
#include "fuzz.h"
#include <stdio.h>

/* Stands in for libFuzzer: gives every file of a corpus folder to the target once. */
int main(int argc, char **argv) {
    struct arena a = {0};
    struct error e = {0};
    char **names;
    size_t n;
    if (argc != 2 || !fs_list(argv[1], "", &a, &names, &n, &e) || !n) {
        fprintf(stderr, "%s: no corpus: %s\n", argv[0], e.text);
        return 1;
    }
    for (size_t i = 0; i < n; i++) {
        struct str data = {0};
        if (!fs_read(fs_join(&a, argv[1], names[i]), 1 << 20, &data, &e)) {
            fprintf(stderr, "%s\n", e.text);
            return 1;
        }
        LLVMFuzzerTestOneInput((const uint8_t *)str_c(&data), data.n);
        str_deinit(&data);
    }
    printf("[  PASSED  ] %zu test(s). %s\n", n, argv[1]);
    arena_deinit(&a);
    return 0;
}
