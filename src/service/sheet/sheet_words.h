#ifndef SERVICE_SHEET_SHEET_WORDS_H
#define SERVICE_SHEET_SHEET_WORDS_H

/* Cells as people fill them in: "Oui, prévu le 3 mars", "6,5 ETP", "1er choix". */

#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"
#include "catalyse/base/str.h"

/* A day, with or without its time: 2026-03-02T09:05, 02/03/2026 09:05:12, 2 mars 2026, March 2, 2026. */
bool words_day(struct sv text, int32_t *day);
/* Minutes since midnight of the first time of day in a text: 10:02:13, 2:05 PM, 14h05. */
bool words_time(struct sv text, int *minutes);
/* "1", "1er choix", "second", "Rang 3": 1 to 9; 0 for none. False when it is no rank. */
bool words_rank(struct sv text, int *rank);
/* 1 yes, 0 no, -1 neither: by the first words. */
int words_yes(struct sv text);

/* A cell as the value of a field; false with the reason when it cannot be one, or might be two. */
bool words_value(struct arena *a, const struct field *f, struct sv text, int32_t today, struct value *out,
                 struct error *e);

#endif
