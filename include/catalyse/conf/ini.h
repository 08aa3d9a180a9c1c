#ifndef CATALYSE_CONF_INI_H
#define CATALYSE_CONF_INI_H

/* INI files: settings, themes, session content. One bad line costs that line, never the file: each is
 * reported as `file:line:column: what is wrong` and the rest is read.
 *
 *   # or ; at the start of a line, or after a value: a comment
 *   [section]            ASCII letters, digits, blank _ - . /; at most 64 bytes, once a file
 *   key = value          ASCII letters, digits, _ - .; at most 64 bytes, once a section
 *   key = "a; b # c"     quotes keep ; # and blanks at the ends; inside them \" is a quote, \\ a
 *                        backslash, \n a line end; 'single quotes' keep everything as it stands
 *   key.1 = "first, "    a long text in parts, numbered from 1, joined without anything between
 *   key.2 = "second"
 *
 * A line has at most 1000 bytes, a file at most 10,000 keys. Case of names is ignored and kept. */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum { INI_SETTINGS_MAX = 64 * 1024, INI_CONTENT_MAX = 1024 * 1024 }; /* bytes of a file */

struct ini_item {
    const char *key;
    struct sv value;  /* valid UTF-8, no control characters but tab and line end; NUL-terminated */
    int line, column; /* where the value stands, from 1, in characters */
    int parts;        /* 0, or how many lines key.1 … key.n were joined */
};

struct ini_section {
    const char *name; /* "" for keys before the first section */
    int line;
    struct ini_item *items; /* in the file's order */
    size_t n;
};

/* What was wrong with a file, one translated text a problem. */
struct problems {
    const char **v;
    size_t n, cap;
};

/* Everything in it lives in the arena given to ini_load. */
struct ini {
    const char *path;                   /* for messages; "" leaves the place out */
    const struct ini_section *sections; /* in the file's order */
    size_t n;
    struct problems problems;
};

/* Reads a regular file of at most `max` bytes. False only when it cannot be read as a whole (none
 * there, a folder, too large, refused); what is wrong inside it stands in ini->problems. */
bool ini_load(const char *path, size_t max, struct arena *a, struct ini *ini, struct error *e);

/* The same with a text in memory; `path` stands in the messages. */
bool ini_parse(struct sv text, const char *path, struct arena *a, struct ini *ini, struct error *e);

/* By name, ASCII case ignored; NULL when there is none. ini_find takes a NULL section. */
const struct ini_section *ini_section(const struct ini *ini, const char *name);
const struct ini_item *ini_find(const struct ini_section *section, const char *key);

/* Sets e to `file:line:column: ` and the text (ERR_DATA), and returns false. */
bool ini_fail(const struct ini *ini, const struct ini_item *item, struct error *e, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Strict conversions; on false *out is as it was and e says where and what is allowed. */
bool ini_i64(const struct ini *ini, const struct ini_item *item, int64_t min, int64_t max, int64_t *out,
             struct error *e);
bool ini_bool(const struct ini *ini, const struct ini_item *item, bool *out, struct error *e);
/* The index of the value in `choices`, words separated by one blank. */
bool ini_choice(const struct ini *ini, const struct ini_item *item, const char *choices, int *out,
                struct error *e);

/* Adds a problem for every key of the section that is not one of the `n` known, with the nearest known
 * one as a hint. */
void ini_check_keys(struct ini *ini, const struct ini_section *section, const char *const *known, size_t n,
                    struct arena *a);

/* Adds `path:line:column: text`; column 0 leaves the column out, line 0 both. */
void problems_add(struct problems *p, struct arena *a, const char *path, int line, int column,
                  const char *format, ...) __attribute__((format(printf, 6, 7)));
/* Adds a copy of a text that is whole already. */
void problems_copy(struct problems *p, struct arena *a, const char *text);
/* False with the first (and how many more there are) when there are any: ERR_DATA. */
bool problems_check(const struct problems *p, struct error *e);

/* The i-th of words separated by one blank; SV_NULL beyond the last. */
struct sv choice_word(const char *choices, int i);

#endif
