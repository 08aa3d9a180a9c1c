#include "service/transfer/csv_decode.h"
#include "catalyse/base/utf8.h"

enum { LOOK_BYTES = 1024, HIGH = 0x80, LATIN = 0xA0, REPLACEMENT = 0xFFFD };

static unsigned byte_at(struct sv s, size_t at) {
    return (unsigned char)s.p[at];
}

/* One half of the first bytes is mostly zeros, the other holds none: Latin text in UTF-16 without a mark. */
static bool zeros_at(struct sv s, size_t odd) {
    size_t n = s.n < LOOK_BYTES ? s.n : LOOK_BYTES, zeros = 0;
    for (size_t i = 0; i < n; i++) {
        if (s.p[i]) continue;
        if (i % 2 != odd) return false;
        zeros++;
    }
    return zeros * 4 > n;
}

static enum csv_encoding look(struct sv s) {
    if (sv_starts(s, SV("\xEF\xBB\xBF"))) return CSV_UTF8_BOM;
    if (sv_starts(s, SV("\xFF\xFE")) || zeros_at(s, 1)) return CSV_UTF16_LE;
    if (sv_starts(s, SV("\xFE\xFF")) || zeros_at(s, 0)) return CSV_UTF16_BE;
    return utf8_check(s) == s.n ? CSV_UTF8 : CSV_WINDOWS_1252;
}

static uint32_t unit_at(struct sv s, size_t at, bool little) {
    return little ? byte_at(s, at) | byte_at(s, at + 1) << 8 : byte_at(s, at) << 8 | byte_at(s, at + 1);
}

static bool is_half(uint32_t unit, uint32_t from) {
    return unit >= from && unit < from + 0x400;
}

static void from_utf16(struct sv s, bool little, struct str *out) {
    for (size_t at = 0; at + 1 < s.n; at += 2) {
        uint32_t cp = unit_at(s, at, little);
        uint32_t low = is_half(cp, 0xD800) && at + 3 < s.n ? unit_at(s, at + 2, little) : 0;
        if (at == 0 && cp == 0xFEFF) continue;
        if (is_half(low, 0xDC00)) {
            cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (is_half(cp, 0xD800) || is_half(cp, 0xDC00)) {
            cp = REPLACEMENT;
        }
        utf8_put(out, cp);
    }
}

static void from_1252(struct sv s, struct str *out) {
    static const uint16_t upper[LATIN - HIGH] = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    for (size_t at = 0; at < s.n; at++) {
        unsigned c = byte_at(s, at);
        utf8_put(out, c >= HIGH && c < LATIN ? upper[c - HIGH] : c);
    }
}

enum csv_encoding csv_decode(struct str *bytes) {
    enum csv_encoding found = look(str_sv(bytes));
    struct str text = {0};
    if (found == CSV_UTF8 || found == CSV_UTF8_BOM) return found;
    if (found == CSV_WINDOWS_1252)
        from_1252(str_sv(bytes), &text);
    else
        from_utf16(str_sv(bytes), found == CSV_UTF16_LE, &text);
    str_deinit(bytes);
    *bytes = text;
    return found;
}
