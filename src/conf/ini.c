#include "catalyse/conf/ini.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "conf/ini_scan.h"
#include <iniparser/iniparser.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

/* The default callback writes to stderr, across the screen. */
__attribute__((format(printf, 1, 2))) static int to_log(const char *format, ...) {
    char text[256];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    log_line("%s", text);
    return n;
}

/* iniparser reads files by name only: the checked copy is given to it as a file in memory. */
static dictionary *parse(struct sv copy) {
    iniparser_set_error_callback(to_log);
    int fd = memfd_create("ini", MFD_CLOEXEC);
    if (fd < 0) return NULL;
    char name[32];
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    dictionary *d = fs_write_all(fd, copy) ? iniparser_load(name) : NULL;
    close(fd);
    return d;
}

static void value_add(struct str *out, const char *text) {
    for (; *text; text++) {
        char c = *text;
        str_addc(out, c == COPY_BACKSLASH ? '\\' : c == COPY_QUOTE ? '"' : c == COPY_LINE_END ? '\n' : c);
    }
}

static struct sv value_of(const dictionary *d, const struct ini_section *section, const struct ini_item *item,
                          struct arena *a) {
    struct str value = {0};
    for (int part = item->parts ? 1 : 0; part <= item->parts; part++) {
        char name[256];
        int n = snprintf(name, sizeof name, "%s:%s", section->name, item->key);
        if (part) snprintf(name + n, sizeof name - (size_t)n, ".%d", part);
        const char *text = iniparser_getstring(d, name, NULL);
        if (text) value_add(&value, text);
    }
    return str_keep(&value, a);
}

static void fill_values(struct ini *ini, const dictionary *d, struct arena *a) {
    for (size_t i = 0; i < ini->n; i++) {
        const struct ini_section *section = &ini->sections[i];
        for (size_t j = 0; j < section->n; j++)
            section->items[j].value = value_of(d, section, &section->items[j], a);
    }
}

bool ini_parse(struct sv text, const char *path, struct arena *a, struct ini *ini, struct error *e) {
    struct str copy = {0};
    *ini = (struct ini){.path = arena_printf(a, "%s", path)};
    ini_scan(text, a, ini, &copy);
    dictionary *d = parse(str_sv(&copy));
    str_deinit(&copy);
    if (!d) return error_set(e, ERR_IO, _("cannot read '%s': no memory, or /proc is missing"), path);
    fill_values(ini, d, a);
    iniparser_freedict(d);
    return true;
}

bool ini_load(const char *path, size_t max, struct arena *a, struct ini *ini, struct error *e) {
    struct str text = {0};
    bool ok = fs_read(path, max, &text, e) && ini_parse(str_sv(&text), path, a, ini, e);
    str_deinit(&text);
    return ok;
}
