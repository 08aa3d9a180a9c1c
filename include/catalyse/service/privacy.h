#ifndef CATALYSE_SERVICE_PRIVACY_H
#define CATALYSE_SERVICE_PRIVACY_H

/* What is kept about a person: shown, handed over, erased. */

#include "catalyse/service/view.h"

/* A place that speaks of a person. */
struct trace {
    struct named row;
    const struct field *field;
    struct sv text; /* what stands there */
    bool by_name;   /* found by name or e-mail in a free text; else by reference */
};

struct traces {
    struct named person;
    struct trace *v;
    size_t n, cap;
};

/* Everything the file holds about the person: own fields, rows that refer to them, free texts that name them.
 */
bool person_traces(const struct view *v, int64_t participant, struct traces *out, struct error *e);

/* A value of a row as people read it. */
struct worded {
    const struct field *field;
    struct sv text;
};

/* All fields of a row that are not empty, in their order; none when it is not for the viewer. */
bool row_words(const struct view *v, const struct named *row, struct worded **out, size_t *n,
               struct error *e);

struct forgotten {
    struct named person;   /* as it is called now */
    size_t fields;         /* emptied or replaced */
    size_t references;     /* kept, now to somebody without a name */
    struct traces texts;   /* free texts that still name them: for the facilitator to reword */
    size_t history, files; /* steps of history and backups, drafts erased */
    struct sv words;       /* what was done and what may remain elsewhere, to be read out */
};

/* Erases a person for good: it cannot be undone. Nobody else may have the file open (ERR_BUSY). */
bool person_forget(const struct view *v, int64_t participant, struct forgotten *out, struct error *e);

struct due_row {
    struct named person;
    int32_t since;
    bool access_needs; /* only their access needs are due: a week after the event */
};

/* Whose data are due to be erased today. */
bool retention_due(const struct view *v, struct due_row **rows, size_t *n, struct error *e);

/* Erases the access needs that are due, for good and at once; *n says of how many people. Nobody else may
 * have the file open (ERR_BUSY). */
bool access_needs_erase(const struct view *v, size_t *n, struct error *e);

#endif
