#include "groups.h"

int main(void) {
    i18n_init("en");
    int failed = test_db() + test_schema() + test_query() + test_record() + test_delete() + test_list();
    return failed + test_pool() + test_tx() + test_bulk() + test_history() + test_backup() + test_maintain() +
               test_sign() !=
           0;
}
