#ifndef CATALYSE_SERVICE_VIEW_H
#define CATALYSE_SERVICE_VIEW_H

/* What every use case and read model is given and what they share.
 *
 * A read model is one read transaction into the arena of the view: what it hands out is borrowed from there.
 * What the viewer may not see is not in it: a field that is withheld is empty, a row that is withheld is left
 * out and counted. A write is one transaction and one undo step; on false nothing was changed.
 * Days are those of date.h; NO_DAY stands for an empty one. Texts are in the language of the moment. */

#include "catalyse/base/error.h"
#include "catalyse/domain/audience.h"
#include "catalyse/domain/finding.h"

struct db;
struct names;

#define NO_DAY INT32_MIN

struct view {
    struct db *db;
    struct arena *arena;
    struct viewer viewer;
    int32_t today;
    struct names *names; /* NULL, or rows and what they are called, kept for one reading: see names_new */
};

/* A row, named: enough to show it and to go to it. id 0 is no row. */
struct named {
    const struct entity *entity;
    int64_t id;
    struct sv ref, title;
};

/* For a view that reads much at one moment (a document), between read_begin and read_end, in one language:
 * rows that are needed again are not read again. In the arena of the view. */
struct names *names_new(const struct view *v);

/* What a person, a form or the command line gives for one field: the field's name (or its label in either
 * language) and a text for value_parse. An empty text empties the field. */
struct pair {
    struct sv field, text;
};

/* Why: one for the facilitator alone, one that can be said aloud. Either may be empty. */
struct reasons {
    struct sv mine, said;
};

/* A rule that is not met. Warnings never block; what is refused is an error of the call. */
struct warning {
    const char *code; /* stable: "eoi_no_contact" (domain/finding.h), or of the file: "broken_reference" */
    enum severity severity;
    struct named row;       /* what it is about; id 0 for the programme or the file */
    struct sv text, remedy; /* in words; the remedy may be empty */
};

struct warnings {
    struct warning *v;
    size_t n, cap;
};

#endif
