#include "catalyse/base/errno_text.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "cli/command.h"
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static void put(FILE *to, const char *prefix, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

static void put(FILE *to, const char *prefix, const char *format, va_list args) {
    struct str text = {0}, shown = {0};
    str_addv(&text, format, args);
    struct sv rest = str_sv(&text), line;
    if (rest.n && rest.p[rest.n - 1] == '\n') rest.n--;
    bool any = sv_next(&rest, '\n', &line);
    if (!any) fprintf(to, "%s\n", prefix);
    for (; any; any = sv_next(&rest, '\n', &line)) {
        text_shown(line, &shown);
        fprintf(to, "%s%s\n", prefix, str_c(&shown));
    }
    str_deinit(&shown);
    str_deinit(&text);
}

void out_say(const char *format, ...) {
    va_list args;
    va_start(args, format);
    put(stdout, "", format, args);
    va_end(args);
}

void fold_lines(struct sv text, int width, int indent, struct str *out) {
    struct sv line;
    int room = width;
    while (width > 2 * indent && text_wrap(&text, room, &line)) {
        if (out->n) str_addf(out, "\n%*s", indent, "");
        str_add(out, line);
        room = width - indent;
    }
    str_add(out, text);
}

void out_folded(int indent, const char *format, ...) {
    struct str text = {0}, folded = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    fold_lines(str_sv(&text), terminal_width(STDOUT_FILENO), indent, &folded);
    out_say("%s", str_c(&folded));
    str_deinit(&text);
    str_deinit(&folded);
}

void out_tell(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fflush(stdout);
    put(stderr, "catalyse: ", format, args);
    va_end(args);
}

bool out_said(struct error *e) {
    errno = 0;
    bool failed = ferror(stdout) != 0;
    if (fflush(stdout) == 0 && !failed) return true;
    return error_set(e, ERR_IO, _("cannot write the output: %s"), errno_text(errno ? errno : EIO));
}

int terminal_width(int fd) {
    struct winsize size;
    if (!isatty(fd) || ioctl(fd, TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col;
}
