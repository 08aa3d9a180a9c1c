#ifndef CATALYSE_CONF_INI_WRITE_H
#define CATALYSE_CONF_INI_WRITE_H

/* Writes what ini_load reads back byte for byte. Names are the caller's and must keep the rules of
 * ini.h. */

#include "catalyse/base/str.h"

/* Lines that are none of the values: a comment, the head of a section. */
void ini_write_comment(struct str *out, const char *text); /* may have several lines */
void ini_write_section(struct str *out, const char *name);
/* Any text that is valid UTF-8; control characters other than tab and line end become blanks. Long ones
 * are cut into parts of at most 900 bytes, between two characters. */
void ini_write_text(struct str *out, const char *key, struct sv value);
void ini_write_i64(struct str *out, const char *key, int64_t value);

#endif
