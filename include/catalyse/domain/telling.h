#ifndef CATALYSE_DOMAIN_TELLING_H
#define CATALYSE_DOMAIN_TELLING_H

/* What tells in a text who somebody is, though nobody knows the name: a capital behind a title ("Mme X"), an
 * e-mail, a telephone number. */

#include "catalyse/base/sv.h"

/* Where that ends, when it begins at this place; 0: it does not. */
size_t telling_end(struct sv text, size_t at);

#endif
