#include "catalyse/service/csv.h"
#include <string.h>

static bool runs_as_formula(char c) {
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/* Texts that already look protected are protected too, so that reading takes away one apostrophe only. */
static bool wants_protection(struct sv text) {
    if (text.n == 0) return false;
    if (runs_as_formula(text.p[0])) return true;
    return text.n > 1 && text.p[0] == '\'' && (text.p[1] == '\'' || runs_as_formula(text.p[1]));
}

struct sv cell_free(struct sv cell) {
    bool is_protected = cell.n > 1 && cell.p[0] == '\'' && (cell.p[1] == '\'' || runs_as_formula(cell.p[1]));
    return is_protected ? sv_of(cell.p + 1, cell.n - 1) : cell;
}

static bool wants_quotes(struct sv cell) {
    if (cell.n == 0) return false;
    if (sv_trim(cell).n < cell.n) return true;
    for (size_t i = 0; i < cell.n; i++)
        if (strchr(",;\t\"\r\n", cell.p[i]) && cell.p[i]) return true;
    return false;
}

static void put(struct str *out, char separator, bool protect, struct sv cell) {
    if (separator) str_addc(out, separator);
    bool quotes = wants_quotes(cell);
    if (quotes) str_addc(out, '"');
    if (protect) str_addc(out, '\'');
    while (quotes && cell.n > 0) {
        size_t n = sv_find(cell, '"');
        str_add(out, sv_of(cell.p, n));
        if (n == cell.n) break;
        str_addz(out, "\"\"");
        cell = sv_of(cell.p + n + 1, cell.n - n - 1);
    }
    if (quotes)
        str_addc(out, '"');
    else
        str_add(out, cell);
}

void csv_put_text(struct str *out, char separator, struct sv text) {
    put(out, separator, wants_protection(text), text);
}

void csv_put_plain(struct str *out, char separator, struct sv text) {
    put(out, separator, false, text);
}

void csv_end_row(struct str *out, const char *eol) {
    str_addz(out, eol);
}
