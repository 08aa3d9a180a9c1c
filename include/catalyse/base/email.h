#ifndef CATALYSE_BASE_EMAIL_H
#define CATALYSE_BASE_EMAIL_H

/* E-mail addresses as people type them. */

#include "catalyse/base/sv.h"

/* What keeps a message from reaching the address: a msgid to translate, NULL when nothing does. Addresses in
 * letters without accents only, as mail tools take them everywhere. */
const char *email_fault(struct sv address);

#endif
