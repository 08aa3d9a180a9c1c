#ifndef SERVICE_TRANSFER_JSON_H
#define SERVICE_TRANSFER_JSON_H

/* Records as JSON objects and back: see dump.h for the form. */

#include "catalyse/base/error.h"
#include "catalyse/base/str.h"
#include "catalyse/store/history.h"
#include "service/transfer/refs.h"
#include <jansson.h>

/* Before anything else here, any number of times. */
void json_start(void);

/* Appends the object, on one line. References are refs when `refs` is given, ids without. What is empty is
 * left out. */
bool json_put_record(struct str *out, const struct record *r, struct refs *refs, struct error *e);
/* What kind of entry of the history it is, as a dump names it. */
const char *history_word(enum history_kind kind);
/* Appends any value on one line and frees it. */
void json_put(struct str *out, json_t *value);
/* A text, the empty one too. */
json_t *json_text(struct sv text);

/* The record of an object, its texts in the arena, its references as ids. The error names the key. */
bool json_get_record(struct arena *a, const struct entity *entity, json_t *object, struct record **out,
                     struct error *e);

#endif
