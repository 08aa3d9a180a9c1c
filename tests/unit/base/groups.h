#ifndef TEST_BASE_GROUPS_H
#define TEST_BASE_GROUPS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* after the four above */
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

int test_error(void);
int test_mem(void);
int test_str(void);
int test_utf8(void);
int test_fold(void);
int test_width(void);
int test_wrap(void);
int test_date(void);
int test_typed(void);
int test_clock(void);
int test_number(void);
int test_nearest(void);
int test_email(void);
int test_prng(void);
int test_fields(void);
int test_values(void);
int test_fs(void);
int test_paths(void);
int test_i18n(void);
int test_errno_text(void);

#endif
