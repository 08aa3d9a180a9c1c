#ifndef CATALYSE_BASE_I18N_H
#define CATALYSE_BASE_I18N_H

/* Words in the user's language. Message ids are English; French is complete. `_` where the text is used,
 * `N_` in tables, `P_` for plurals, `NP_` for a pair in tables, `C_` for words with two meanings ("open" the
 * state, the verb). */

#include <stdbool.h>

enum lang { LANG_EN, LANG_FR };

#define _(text) i18n_text(text)
#define N_(text) (text)
#define P_(one, many, n) i18n_plural((one), (many), (unsigned long)(n))
#define NP_(one, many) (one), (many)
#define C_(context, text) i18n_context((context), (text))

/* What the macros above call. The text of the message in the language of the moment, itself when it has none;
 * never freed. */
const char *i18n_text(const char *id) __attribute__((format_arg(1)));
const char *i18n_plural(const char *one, const char *many, unsigned long n) __attribute__((format_arg(1)))
__attribute__((format_arg(2)));
const char *i18n_context(const char *context, const char *id) __attribute__((format_arg(2)));

/* Sets the locale for characters and the language for messages: `lang` from the settings or NULL to take
 * it from the first that is set of LANGUAGE, LC_ALL, LC_MESSAGES, LANG (French when it begins with fr, else
 * English when set to another language; French when none is set or it is C). Characters are UTF-8 unless a
 * locale that exists says otherwise; numbers keep their point. Before this call all is English. */
void i18n_init(const char *lang);
enum lang i18n_lang(void);
/* The other language for a while (a report, the room): push and pop must pair; depth at most 8. */
void i18n_push(enum lang lang);
void i18n_pop(void);
bool i18n_from_code(const char *code, enum lang *lang); /* "fr", "en" */
const char *i18n_code(enum lang lang);

/* Dates as people read them: "jeu. 18 juin", "jeudi 18 juin 2026", "Thu 18 June". The short one names the
 * year where it is not the year of the clock. */
enum date_style { DATE_SHORT, DATE_LONG, DATE_NUMERIC }; /* jeu. 18 juin · jeudi 18 juin 2026 · 18/06/2026 */
struct str;
void date_show(int day, enum date_style style, struct str *out);

#endif
