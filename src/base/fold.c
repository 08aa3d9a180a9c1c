#include "catalyse/base/utf8.h"
#include <string.h>
#include <utf8proc.h>

enum { DECOMPOSED_MAX = 32, SPACING_CLASS = 10 };

/* Letters that Unicode does not take apart, and punctuation that keyboards lack; sorted. */
static const struct fold {
    uint32_t from;
    const char *to;
} folds[] = {
    {0xAD, ""},    {0xE6, "ae"},  {0xF0, "d"},   {0xF8, "o"},   {0xFE, "th"},  {0x111, "d"},
    {0x127, "h"},  {0x131, "i"},  {0x142, "l"},  {0x153, "oe"}, {0x167, "t"},  {0x2B9, "'"},
    {0x2BC, "'"},  {0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"}, {0x2013, "-"}, {0x2014, "-"},
    {0x2015, "-"}, {0x2018, "'"}, {0x2019, "'"}, {0x201B, "'"}, {0x2032, "'"}, {0x2212, "-"},
};

static const char *fold_special(uint32_t cp) {
    for (size_t i = 0; i < sizeof folds / sizeof *folds && folds[i].from <= cp; i++)
        if (folds[i].from == cp) return folds[i].to;
    return NULL;
}

/* Blanks wait until something follows them, so that runs become one and the ends none. */
struct folder {
    struct str *out;
    bool blank;
};

static void fold_text(struct folder *f, const char *p, size_t n) {
    if (n == 0) return;
    if (f->blank && f->out->n) str_addc(f->out, ' ');
    f->blank = false;
    str_add(f->out, sv_of(p, n));
}

static char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* A run of ASCII: words, blanks and controls. Returns how many bytes it took. */
static size_t fold_ascii(struct folder *f, const char *p, size_t n) {
    char run[256];
    size_t at = 0, len = 0, most = sizeof run / 2;
    bool blank = f->blank, begun = f->out->n > 0;
    if (n > most) n = most;
    for (; at < n && (unsigned char)p[at] < 0x80; at++) {
        if (p[at] <= ' ' || p[at] > '~') {
            blank = true;
            continue;
        }
        if (blank && (begun || len)) run[len++] = ' ';
        run[len++] = ascii_lower(p[at]);
        blank = false;
    }
    f->blank = blank;
    str_add(f->out, sv_of(run, len));
    return at;
}

/* A character that is already taken apart and lower case. */
static void fold_part(struct folder *f, uint32_t cp) {
    if (cp < 0x80) {
        fold_ascii(f, &(char){(char)cp}, 1);
        return;
    }
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)cp);
    const char *special = fold_special(cp);
    if (special) {
        fold_text(f, special, strlen(special));
        return;
    }
    switch (property->category) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
        f->blank = true;
        return;
    case UTF8PROC_CATEGORY_CF:
        return;
    case UTF8PROC_CATEGORY_MN:
        if (property->combining_class >= SPACING_CLASS || property->combining_class == 1) return;
        break;
    default:
        break;
    }
    utf8proc_uint8_t b[4];
    fold_text(f, (const char *)b, (size_t)utf8proc_encode_char((utf8proc_int32_t)cp, b));
}

static void fold_wide(struct folder *f, uint32_t cp) {
    utf8proc_int32_t parts[DECOMPOSED_MAX];
    int boundary = 0;
    utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, DECOMPOSED_MAX, how, &boundary);
    if (n < 0 || n > DECOMPOSED_MAX) {
        parts[0] = (utf8proc_int32_t)cp;
        n = 1;
    }
    for (utf8proc_ssize_t i = 0; i < n; i++) fold_part(f, (uint32_t)parts[i]);
}

bool cp_is_capital(uint32_t cp) {
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LU;
}

void text_fold(struct sv s, struct str *out) {
    str_clear(out);
    struct folder f = {out, false};
    uint32_t cp;
    for (size_t at = 0; at < s.n;) {
        if ((unsigned char)s.p[at] < 0x80) {
            at += fold_ascii(&f, s.p + at, s.n - at);
        } else {
            utf8_next(s, &at, &cp);
            fold_wide(&f, cp);
        }
    }
}

struct sv text_folded(struct sv s, struct arena *a) {
    struct str out = {0};
    text_fold(s, &out);
    return str_keep(&out, a);
}

bool text_same(struct sv a, struct sv b) {
    struct str x = {0}, y = {0};
    text_fold(a, &x);
    text_fold(b, &y);
    bool same = x.n && sv_eq(str_sv(&x), str_sv(&y));
    str_deinit(&x);
    str_deinit(&y);
    return same;
}

int text_order(struct sv a, struct sv b) {
    struct str x = {0}, y = {0};
    text_fold(a, &x);
    text_fold(b, &y);
    int order = sv_cmp(str_sv(&x), str_sv(&y));
    str_deinit(&x);
    str_deinit(&y);
    return order;
}

bool text_matches(struct sv hay, struct sv needle) {
    struct str folded = {0};
    text_fold(hay, &folded);
    bool all = true;
    for (struct sv word; all && sv_next(&needle, ' ', &word);)
        all = word.n == 0 || memmem(str_c(&folded), folded.n, word.p, word.n) != NULL;
    str_deinit(&folded);
    return all;
}

/* Apostrophes that were not typed are passed over: "nguyen" is how people write "N'Guyen". */
static bool stands_at(struct sv hay, size_t at, struct sv word) {
    for (size_t i = 0; i < word.n; i++, at++) {
        at += at < hay.n && hay.p[at] == '\'' && word.p[i] != '\'';
        if (at >= hay.n || hay.p[at] != word.p[i]) return false;
    }
    return true;
}

static bool begins_word(struct sv hay, struct sv word) {
    for (size_t i = 0; i + word.n <= hay.n; i++)
        if ((i == 0 || !folded_letter(hay.p[i - 1])) && stands_at(hay, i, word)) return true;
    return false;
}

bool text_begins(struct sv hay, struct sv needle) {
    struct str folded = {0};
    text_fold(hay, &folded);
    bool all = true;
    for (struct sv word; all && sv_next(&needle, ' ', &word);)
        all = word.n == 0 || begins_word(str_sv(&folded), word);
    str_deinit(&folded);
    return all;
}
