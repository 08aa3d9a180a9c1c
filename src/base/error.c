#include "catalyse/base/error.h"
#include "catalyse/base/utf8.h"
#include <stdarg.h>
#include <string.h>

/* Copies as much of text as fits, whole characters only. */
static void set_text(struct error *e, struct sv text) {
    size_t room = sizeof e->text - 1;
    size_t n = text.n;
    if (n > room) {
        n = room;
        while (n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) n--;
    }
    memcpy(e->text, text.p, n);
    e->text[n] = '\0';
}

bool error_set(struct error *e, enum error_code code, const char *format, ...) {
    if (!e) return false;
    struct str text = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    e->code = code;
    set_text(e, sv_from(str_c(&text)));
    str_deinit(&text);
    return false;
}

bool error_prefix(struct error *e, const char *format, ...) {
    if (!e || e->code == ERR_NONE) return false;
    struct str text = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    str_addz(&text, ": ");
    str_addz(&text, e->text);
    set_text(e, str_sv(&text));
    str_deinit(&text);
    return false;
}

bool error_absent(struct error *e) {
    if (e->code != ERR_NO_FILE) return false;
    error_clear(e);
    return true;
}

void error_clear(struct error *e) {
    *e = (struct error){0};
}

int error_status(enum error_code code) {
    static const int statuses[] = {
#define X(name, status) [ERR_##name] = (status),
        ERRORS(X)
#undef X
    };
    return (size_t)code < sizeof statuses / sizeof *statuses ? statuses[code] : statuses[ERR_BUG];
}
