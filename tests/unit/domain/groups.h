#ifndef TEST_DOMAIN_GROUPS_H
#define TEST_DOMAIN_GROUPS_H

#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include "catalyse/domain/entities.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* after the four above */
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

int test_entities(void);
int test_state(void);

#endif
