#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/utf8.h"
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOG_MAX = 1 << 20 };

/* Keeps the newest half of a log that has grown too long, from the start of a line on. */
static void drop_oldest(const char *path) {
    struct str all = {0};
    struct error e = {0};
    if (fs_read(path, (size_t)LOG_MAX * 8, &all, &e)) {
        struct sv rest = sv_of(all.p + all.n / 2, all.n - all.n / 2);
        size_t end = sv_find(rest, '\n');
        if (end < rest.n) fs_write(path, sv_of(rest.p + end + 1, rest.n - end - 1), &e);
    }
    str_deinit(&all);
}

static void append(const char *path, struct sv line) {
    int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0) return;
    struct stat st;
    bool long_enough = fstat(fd, &st) == 0 && st.st_size > LOG_MAX;
    ssize_t written = write(fd, line.p, line.n);
    close(fd);
    if (long_enough && written > 0) drop_oldest(path);
}

char *log_path(struct arena *a) {
    return xdg_path(a, XDG_STATE, "catalyse.log");
}

void log_line(const char *format, ...) {
    struct str text = {0}, line = {0};
    char moment[MOMENT_TEXT];
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    text_shown(str_sv(&text), &line);
    moment_iso(clock_now(), moment);
    str_insert(&line, 0, SV(" "));
    str_insert(&line, 0, sv_from(moment));
    str_addc(&line, '\n');
    struct arena a = {0};
    struct error e = {0};
    if (fs_mkdirs(xdg_path(&a, XDG_STATE, NULL), &e)) append(log_path(&a), str_sv(&line));
    arena_deinit(&a);
    str_deinit(&line);
    str_deinit(&text);
}
