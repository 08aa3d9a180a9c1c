#ifndef CATALYSE_DOMAIN_ORDINARY_H
#define CATALYSE_DOMAIN_ORDINARY_H

/* Ordinary French and English words that people bear as names: "Claire", "Petit", "Hope". At the head of a
 * sentence such a word may mean nobody. */

#include "catalyse/base/sv.h"

/* Whether the folded word is one of them. */
bool word_ordinary(struct sv folded);

#endif
