#include "tui/plain.h"
#include "catalyse/base/utf8.h"

/* Signs of the furniture that folding does not know. */
static const struct {
    uint32_t from;
    char to;
} signs[] = {{0x2014, '-'}, {0x2022, '-'}, {0x2026, '~'}, {0x2190, '<'}, {0x2191, '^'}, {0x2192, '>'},
             {0x2193, 'v'}, {0x2500, '-'}, {0x2502, '|'}, {0x2588, '#'}, {0x2713, 'x'}, {0xA0, ' '},
             {0xB7, '.'},   {0xAB, '"'},   {0xBB, '"'},   {0x202F, ' '}, {0x201C, '"'}, {0x201D, '"'},
             {0x25CF, '*'}, {0xD7, 'x'},   {0xB0, 'o'},   {0x20AC, 'E'}, {0x2248, '~'}, {0x203A, '>'},
             {0x2591, '.'}, {0x2593, '='}, {0x2605, '*'}, {0x25B2, '^'}, {0x25BC, 'v'}, {0x25B8, '>'},
             {0x25C2, '<'}, {0x25CB, 'o'}, {0x3A3, '='},  {0x2610, 'o'}, {0x250C, '+'}, {0x2510, '+'},
             {0x2514, '`'}, {0x2518, '+'}, {0x2592, ':'}, {0x2580, '#'}, {0x2584, '#'}, {0x258C, '#'},
             {0x2590, '#'}, {0xB1, '~'},   {0x2265, '>'}, {0x2264, '<'}, {0x2016, '|'}};

uint32_t plain_character(uint32_t cp) {
    if (cp < 0x80) return cp;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i].from == cp) return (unsigned char)signs[i].to;
    struct str one = {0}, folded = {0};
    utf8_put(&one, cp);
    text_fold(str_sv(&one), &folded);
    unsigned char plain = folded.n ? (unsigned char)folded.p[0] : '?';
    if (plain >= 'a' && plain <= 'z' && cp_is_capital(cp)) plain = (unsigned char)(plain - 'a' + 'A');
    str_deinit(&one);
    str_deinit(&folded);
    return plain < 0x80 ? plain : '?';
}

bool cell_wide(const struct cell *c, bool unicode, wchar_t out[CELL_WIDE]) {
    const uint64_t mask = (1u << CP_BITS) - 1;
    size_t n = 0;
    for (uint64_t ch = c->ch; ch && n < CELL_WIDE - 1; ch >>= CP_BITS) out[n++] = (wchar_t)(ch & mask);
    out[n] = L'\0';
    if (n == 1 && out[0] < 0x7F) return false;
    bool strange = unicode && wcwidth(out[0]) != c->width;
    if (!unicode) out[0] = (wchar_t)plain_character((uint32_t)out[0]);
    if (strange) out[0] = 0xFFFD;
    for (size_t i = 1; i < n; i++)
        if (strange || !unicode || wcwidth(out[i]) != 0) n = i;
    out[n] = L'\0';
    return c->width == 2 && (strange || !unicode);
}
