#ifndef SERVICE_SHEET_SHEET_KEYS_H
#define SERVICE_SHEET_SHEET_KEYS_H

/* Texts as they are compared, whoever typed them. */

#include "catalyse/base/str.h"

/* What words of a folded text are made of: digits; digits and letters. */
bool byte_is_digit(char c);
bool byte_is_wordy(char c);

/* Folded, only letters and digits, single blanks between: what names are compared by. In the arena. */
struct sv words_key(struct arena *a, struct sv text);
/* Every word of `words` begins a word of the key; those of four letters or less are a whole one. */
bool words_in(struct sv key, struct sv words);

/* How many words two keys share. */
size_t words_shared(struct sv a, struct sv b);
/* Whether two keys of names may be one person's: "odile f", "odile" and "odile farrandiere" may. */
bool names_agree(struct sv a, struct sv b);

#endif
