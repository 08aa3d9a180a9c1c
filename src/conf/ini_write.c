#include "catalyse/conf/ini_write.h"
#include "catalyse/base/utf8.h"
#include <ctype.h>
#include <inttypes.h>

enum { PART_MAX = 900 };

void ini_write_comment(struct str *out, const char *text) {
    struct sv rest = sv_from(text), line;
    while (sv_next(&rest, '\n', &line)) {
        str_addz(out, line.n ? "# " : "#");
        str_add(out, line);
        str_addc(out, '\n');
    }
}

void ini_write_section(struct str *out, const char *name) {
    if (out->n) str_addc(out, '\n');
    str_addf(out, "[%s]\n", name);
}

static bool is_plain(struct sv s) {
    if (s.n > 64) return false;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 128 || !(isalnum(c) || c == '-' || c == '_' || c == '.')) return false;
    }
    return s.n > 0;
}

static void escaped_add(struct str *out, struct sv c) {
    unsigned char first = (unsigned char)*c.p;
    if (first == '\n')
        str_addz(out, "\\n");
    else if (first == '"')
        str_addz(out, "\\\"");
    else if (first == '\\')
        str_addz(out, "\\\\");
    else if ((first < ' ' && first != '\t') || first == 0x7f)
        str_addc(out, ' ');
    else
        str_add(out, c);
}

/* Escapes from *at on until the text ends or the part is full. */
static void part_fill(struct sv value, size_t *at, struct str *part) {
    uint32_t cp;
    str_clear(part);
    while (*at < value.n && part->n < PART_MAX - 4) {
        size_t from = *at;
        utf8_next(value, at, &cp);
        escaped_add(part, sv_of(value.p + from, *at - from));
    }
}

void ini_write_text(struct str *out, const char *key, struct sv value) {
    if (is_plain(value)) {
        str_addf(out, "%s = %.*s\n", key, SV_ARG(value));
        return;
    }
    struct str part = {0};
    size_t at = 0;
    part_fill(value, &at, &part);
    if (at == value.n)
        str_addf(out, "%s = \"%s\"\n", key, str_c(&part));
    else
        str_addf(out, "%s.1 = \"%s\"\n", key, str_c(&part));
    for (int i = 2; at < value.n; i++) {
        part_fill(value, &at, &part);
        str_addf(out, "%s.%d = \"%s\"\n", key, i, str_c(&part));
    }
    str_deinit(&part);
}

void ini_write_i64(struct str *out, const char *key, int64_t value) {
    str_addf(out, "%s = %" PRId64 "\n", key, value);
}
