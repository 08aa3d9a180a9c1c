#ifndef CATALYSE_BASE_ACCOUNT_H
#define CATALYSE_BASE_ACCOUNT_H

#include "catalyse/base/mem.h"

enum { ACCOUNT_NAME_MAX = 80 };

/* The full name of the account this runs under, else its login, in the arena; "" when the system has none or
 * one of more than ACCOUNT_NAME_MAX bytes. Asking the system takes a while. */
const char *account_name(struct arena *a);

#endif
