#include "catalyse/service/sink.h"
#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include <errno.h>
#include <string.h>

static bool put_str(void *ctx, struct sv bytes, struct error *e) {
    (void)e;
    str_add(ctx, bytes);
    return true;
}

static bool put_file(void *ctx, struct sv bytes, struct error *e) {
    if (fwrite(bytes.p, 1, bytes.n, ctx) == bytes.n) return true;
    return error_set(e, ERR_IO, _("cannot write the output: %s"), errno_text(errno));
}

struct sink sink_to_str(struct str *out) {
    return (struct sink){put_str, out};
}

struct sink sink_to_file(FILE *out) {
    return (struct sink){put_file, out};
}

bool sink_flush(struct sink out, struct str *text, size_t enough, struct error *e) {
    if (text->n == 0 || text->n < enough) return true;
    if (!out.put(out.ctx, str_sv(text), e)) return false;
    str_clear(text);
    return true;
}
