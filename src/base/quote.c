#include "catalyse/base/utf8.h"
#include <string.h>

enum { QUOTE_COLUMNS = 40, QUOTE_READ = 256 };

struct quote text_quote(struct sv s) {
    struct quote q = {0};
    struct str shown = {0};
    text_shown(sv_of(s.p, s.n < QUOTE_READ ? s.n : QUOTE_READ), &shown);
    size_t fits = text_fit(str_sv(&shown), QUOTE_COLUMNS, NULL);
    while (fits > sizeof q.p - sizeof "…") fits = text_prev(str_sv(&shown), fits);
    memcpy(q.p, str_c(&shown), fits);
    if (fits < shown.n || s.n > QUOTE_READ) memcpy(q.p + fits, "…", sizeof "…");
    str_deinit(&shown);
    return q;
}
