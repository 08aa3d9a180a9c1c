#include "terminal.h"
#include <stdio.h>

static const struct {
    const char *name, *bytes;
} special[] = {
    {"Up", "\033OA"},      {"Down", "\033OB"},    {"Right", "\033OC"},   {"Left", "\033OD"},
    {"Home", "\033OH"},    {"End", "\033OF"},     {"PgUp", "\033[5~"},   {"PgDn", "\033[6~"},
    {"Insert", "\033[2~"}, {"Delete", "\033[3~"}, {"Backspace", "\177"}, {"Enter", "\r"},
    {"Tab", "\t"},         {"BackTab", "\033[Z"}, {"Esc", "\033"},       {"Space", " "},
    {"F1", "\033OP"},      {"F2", "\033OQ"},      {"F3", "\033OR"},      {"F4", "\033OS"},
    {"F5", "\033[15~"},    {"F6", "\033[17~"},    {"F7", "\033[18~"},    {"F8", "\033[19~"},
    {"F9", "\033[20~"},    {"F10", "\033[21~"},   {"F11", "\033[23~"},   {"F12", "\033[24~"},
};

bool terminal_key_bytes(struct sv name, struct str *out) {
    for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
        if (!sv_is(name, special[i].name)) continue;
        str_addz(out, special[i].bytes);
        return true;
    }
    if (name.n > 2 && name.p[1] == '-' && name.p[0] == 'M') {
        str_addc(out, '\033');
        return terminal_key_bytes(sv_of(name.p + 2, name.n - 2), out);
    }
    if (name.n == 3 && sv_starts(name, SV("C-"))) {
        str_addc(out, (char)(name.p[2] & 0x1f));
        return true;
    }
    if (name.n > 4) return false;
    str_add(out, name);
    return true;
}
