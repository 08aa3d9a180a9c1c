#ifndef CATALYSE_BASE_UTF8_H
#define CATALYSE_BASE_UTF8_H

/* Text as people write it: decoding, cleaning, folding and its width on a terminal (through
 * utf8proc). Stored text is never changed for display: display works on what text_shown makes. */

#include "catalyse/base/str.h"

/* Decodes the character at *at and moves *at behind it. An invalid byte gives U+FFFD and moves by one.
 * False at the end. */
bool utf8_next(struct sv s, size_t *at, uint32_t *cp);
/* Appends one character (at most 4 bytes). */
void utf8_put(struct str *out, uint32_t cp);
/* Offset of the first invalid byte, or s.n when all is valid UTF-8 (no surrogates, no overlong). */
size_t utf8_check(struct sv s);
size_t utf8_count(struct sv s); /* in code points */

/* Puts into *out (cleared first) the text as it may be stored: valid UTF-8, NFC, no control
 * characters (tabs and line ends become a blank, or stay line ends when `lines`), no bidi overrides,
 * blanks trimmed at both ends. Returns false when s is not valid UTF-8 or holds a NUL. */
bool text_clean(struct sv s, bool lines, struct str *out);

/* Folds for search and sort: lower case, no accents, œ→oe æ→ae ß→ss ø→o ł→l đ→d ı→i, typographic
 * apostrophes and dashes made plain, blanks squeezed. Cleared first. */
void text_fold(struct sv s, struct str *out);
struct sv text_folded(struct sv s, struct arena *a);
/* Whether this byte of a folded text is part of a word. */
static inline bool folded_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
}
/* True when both fold to the same, which is not nothing. */
bool text_same(struct sv a, struct sv b);
/* The order of a list people read: accents and case do not count. Below, at or above 0. */
int text_order(struct sv a, struct sv b);
/* True when every word of `needle` (already folded) stands in fold(hay). */
bool text_matches(struct sv hay, struct sv needle);
/* True when every word of `needle` (already folded) begins a word of fold(hay), with or without its
 * apostrophes. */
bool text_begins(struct sv hay, struct sv needle);

/* A capital letter of any alphabet. */
bool cp_is_capital(uint32_t cp);
/* Columns of one character on a terminal: 0, 1 or 2 (unknown ones 1). */
int cp_width(uint32_t cp);
/* Columns of a text once shown (see text_shown). */
int text_width(struct sv s);
/* Bytes of the longest beginning of s that fits in `columns` without splitting a character from
 * its combining marks; *width (may be NULL) gets its columns. */
size_t text_fit(struct sv s, int columns, int *width);
/* Puts into *out (cleared first) what may reach a terminal: tabs and line ends become a blank, other control
 * characters, invalid bytes and unknown characters U+FFFD; bidi controls, joiners, variation selectors, skin
 * tones and other format characters are dropped; at most two combining marks stay on a character. */
void text_shown(struct sv s, struct str *out);
/* The beginning of s as a message may quote it: as shown, at most 40 columns, `…` when cut. */
struct quote {
    char p[256];
};
struct quote text_quote(struct sv s);
/* Byte offset of the character border before / after `at` (a character with its combining marks). */
size_t text_prev(struct sv s, size_t at);
size_t text_next(struct sv s, size_t at);
/* Start of the word before / end of the word after `at`. */
size_t text_word_prev(struct sv s, size_t at);
size_t text_word_next(struct sv s, size_t at);
/* Whether what stands from `from` to `to` is whole words: no letter or digit touches it. */
bool text_whole(struct sv s, size_t from, size_t to);

/* Wraps *rest into lines of at most `columns`: takes the next line off it (at a blank or tab where there is
 * one, else inside the word; at U+000A always, which ends a line). No-break spaces hold, and so do the blanks
 * that French sets before : ; ! ? » % € and behind «, unless there is no other. A character wider than
 * `columns` stands alone on its line. False once *rest is used up. */
bool text_wrap(struct sv *rest, int columns, struct sv *line);
/* How many lines that makes of the text, counted up to `most`. */
int text_wrapped(struct sv text, int columns, int most);

#endif
