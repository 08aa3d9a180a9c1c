#include "catalyse/base/error.h"
#include "catalyse/base/str.h"
#include "fuzz.h"
#include "service/programme/photo_jpeg.h"

enum { MOST = 20000 };

/* What was taken in fits, and is taken in again. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct str once = {0}, twice = {0};
    struct error e;
    if (photo_jpeg(fuzz_text(data, size), "photo", MOST, &once, &e)) {
        BUG_ON(once.n > MOST);
        BUG_ON(!photo_jpeg(str_sv(&once), "photo", MOST, &twice, &e));
    } else {
        BUG_ON(e.code != ERR_DATA || once.n);
    }
    str_deinit(&once);
    str_deinit(&twice);
    return 0;
}
