#include "service/transfer/csv_place.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include <string.h>

struct sv csv_place_line(const struct csv_place *p, size_t at) {
    struct sv rest = sv_of(p->text.p + at, p->text.n - at);
    size_t n = sv_find(rest, '\n');
    size_t cr = sv_find(sv_of(rest.p, n), '\r');
    if (cr < n && (cr + 1 < n || n == rest.n)) n = cr;
    return sv_of(rest.p, n < rest.n ? n + 1 : n);
}

enum { SEPARATORS = 3 };
static const char separators[] = ",;\t";

/* Whether a quote is still open at the end. */
static bool count_separators(struct sv text, bool quoted, size_t count[static SEPARATORS]) {
    for (size_t i = 0; i < text.n; i++) {
        const char *found = memchr(separators, text.p[i], SEPARATORS);
        if (text.p[i] == '"') quoted = !quoted;
        if (found && !quoted) count[found - separators]++;
    }
    return quoted;
}

static char most(const size_t count[static SEPARATORS]) {
    size_t best = 0;
    for (size_t i = 1; i < SEPARATORS; i++)
        if (count[i] > count[best]) best = i;
    return separators[best];
}

char csv_place_separator(const struct csv_place *p) {
    size_t at = p->first, count[SEPARATORS] = {0};
    struct sv line = csv_place_line(p, at);
    while (line.n > 0 && sv_trim(line).n == 0) line = csv_place_line(p, at += line.n);
    count_separators(line, false, count);
    return most(count);
}

char csv_place_commonest(const struct csv_place *p, int lines) {
    size_t at = p->first, count[SEPARATORS] = {0}, best[SEPARATORS] = {0};
    bool quoted = false;
    for (struct sv line; lines-- > 0 && (line = csv_place_line(p, at)).n > 0; at += line.n) {
        memset(count, 0, sizeof count);
        quoted = count_separators(line, quoted, count);
        for (size_t i = 0; i < SEPARATORS; i++)
            if (count[i] > best[i]) best[i] = count[i];
    }
    return most(best);
}

size_t csv_place_of(const struct csv_place *p, size_t cell) {
    size_t at = p->record;
    bool quoted = false;
    for (; at < p->end && cell > 0; at++) {
        if (p->text.p[at] == '"') quoted = !quoted;
        if (p->text.p[at] == p->separator && !quoted) cell--;
    }
    if (cell > 0)
        while (at > p->record && (p->text.p[at - 1] == '\n' || p->text.p[at - 1] == '\r')) at--;
    else
        while (at < p->end && p->text.p[at] == ' ') at++;
    return at;
}

void csv_place_where(const struct csv_place *p, size_t at, int *line, int *column) {
    size_t from = p->record;
    *line = p->line;
    for (;;) {
        struct sv l = csv_place_line(p, from);
        if (l.n == 0 || at < from + l.n) break;
        char last = l.p[l.n - 1];
        if (last != '\n' && last != '\r') break;
        from += l.n;
        ++*line;
    }
    *column = (int)utf8_count(sv_of(p->text.p + from, at - from)) + 1;
}

bool csv_place_vfail(const struct csv_place *p, size_t at, struct error *e, const char *format,
                     va_list args) {
    struct str text = {0};
    int line, column;
    csv_place_where(p, at, &line, &column);
    str_addv(&text, format, args);
    error_set(e, ERR_DATA, "%s:%d:%d: %s", p->name, line, column, str_c(&text));
    str_deinit(&text);
    return false;
}

bool csv_place_fail(const struct csv_place *p, size_t at, struct error *e, const char *format, ...) {
    va_list args;
    va_start(args, format);
    csv_place_vfail(p, at, e, format, args);
    va_end(args);
    return false;
}
