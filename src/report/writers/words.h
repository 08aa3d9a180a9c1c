#ifndef REPORT_WRITERS_WORDS_H
#define REPORT_WRITERS_WORDS_H

/* Values as a document says them, in its arena and its language. What is not known is empty. */

#include "catalyse/service/view.h"
#include "report/writers/doc.h"

struct sv say_day(struct doc *d, int32_t day);                    /* Thursday 18 June 2026 */
struct sv say_date(struct doc *d, int32_t day);                   /* 18/06/2026 */
struct sv say_time(struct doc *d, int minutes);                   /* since midnight; empty when negative */
struct sv say_moment(struct doc *d, int64_t moment);              /* its time of day; empty for NO_MOMENT */
struct sv say_money(struct doc *d, int64_t cents);                /* empty for 0 */
struct sv say_euros(struct doc *d, int64_t euros);                /* whole euros, 0 as well */
struct sv say_number(struct doc *d, int64_t value, int decimals); /* without zeros at its end */
struct sv say_count(struct doc *d, size_t n);
struct sv say_dots(struct doc *d, int64_t dots); /* empty without any */
struct sv say_percent(struct doc *d, int bp);    /* basis points; empty when negative */
struct sv say_choice(const struct choice *c);    /* NULL: empty */
/* 12 days a month: hundredths of a unit. */
struct sv say_quantity(struct doc *d, int64_t quantity, const struct choice *unit);
/* Two days joined: "18/06/2026 – 30/06/2026"; one alone says since or until when. */
struct sv say_period(struct doc *d, int32_t from, int32_t to);
/* `b` in brackets behind `a`; either may be empty. */
struct sv say_with(struct doc *d, struct sv a, struct sv b);
/* The text with a capital at its beginning. */
struct sv say_sentence(struct doc *d, struct sv text);
/* The text as it stands within a sentence: with a small letter at its beginning, but for acronyms. */
struct sv say_within(struct doc *d, struct sv text);
/* Titles after one another, with commas. */
struct sv say_names(struct doc *d, const struct named *rows, size_t n);
/* A programme and one of its groups. */
struct sv say_of_group(struct doc *d, struct sv programme, struct sv group);
/* Texts put after one another with `between`; empty ones are left out. */
void join(struct str *out, struct sv text, const char *between);

/* Cells that files write as numbers and dates. */
struct table;
void cell_date(struct doc *d, struct table *t, int32_t day);
void cell_money(struct doc *d, struct table *t, int64_t cents);
void cell_count(struct doc *d, struct table *t, int64_t n);
void cell_number(struct doc *d, struct table *t, int64_t value, int decimals);
void cell_mean(struct doc *d, struct table *t, int64_t value, int decimals);   /* with zeros at its end */
void cell_change(struct doc *d, struct table *t, int64_t value, int decimals); /* with its sign */

#endif
