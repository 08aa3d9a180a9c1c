#ifndef MATCH_TEXT_H
#define MATCH_TEXT_H

#include "catalyse/base/mem.h"
#include "catalyse/match/text.h"

struct row {
    size_t line;
    struct sv *word;
    size_t n;
};

struct rows {
    struct row *v;
    size_t n, cap;
};

/* Ids and the index of each, sorted for looking up. */
struct ids {
    struct sv *id; /* by index */
    size_t *sorted;
    size_t n, cap;
};

/* A text is read in several passes, so that its rows may come in any order: first the ids, then what speaks
 * of them, then what speaks of that. */
enum pass { PASS_NAMES, PASS_VALUES, PASS_PAIRS };

/* One kind of row, and what reads it in a pass; those read in two passes stand twice. */
struct row_kind {
    const char *name;
    size_t least, most; /* words, the name included */
    enum pass pass;
    bool (*read)(void *reader, const struct row *r);
};

/* Everything a reader of rows needs; the first member of each reader. */
struct reader {
    struct arena *a;
    struct text_fault fault;
};

/* False with the fault set. */
bool fault_at(struct reader *r, enum text_reason reason, const struct row *row, size_t word);
/* Splits the text; false when the first row is not `name version`. That row is not among the rows. */
bool rows_read(struct reader *r, struct sv text, const char *name, struct rows *out);
/* Reads the rows of one pass; kinds end with a NULL name. */
bool rows_run(struct reader *r, const struct rows *rows, const struct row_kind *kinds, enum pass pass);

/* A number of the row between least and most. */
bool word_number(struct reader *r, const struct row *row, size_t word, int64_t least, int64_t most,
                 int32_t *out);

void ids_add(struct ids *ids, struct sv id, struct arena *a);
/* Sorts them; *twice is the index of an id that stands twice, if there is one (then false). */
bool ids_sort(struct ids *ids, struct arena *a, size_t *twice);
int32_t ids_find(const struct ids *ids, struct sv id);
/* The id in that word; in the first two after the name: two that differ. */
bool word_id(struct reader *r, const struct row *row, size_t word, const struct ids *ids, int32_t *out);
bool word_pair(struct reader *r, const struct row *row, const struct ids *ids, int32_t *a, int32_t *b);

#endif
