#ifndef TUI_WORDS_H
#define TUI_WORDS_H

#include "catalyse/base/sv.h"

/* Same ASCII letters in any case: names in settings and themes. */
bool word_is(struct sv s, const char *word);

#endif
