#ifndef TEST_STORE_GROUPS_H
#define TEST_STORE_GROUPS_H

#include "sample.h"

/* Each runs its group and returns the number of failures. */
int test_db(void);
int test_pool(void);
int test_query(void);
int test_tx(void);
int test_bulk(void);
int test_schema(void);
int test_backup(void);
int test_maintain(void);
int test_record(void);
int test_delete(void);
int test_list(void);
int test_history(void);
int test_sign(void);

#define DESK_TEST(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

#endif
