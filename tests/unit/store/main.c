#include "groups.h"

int main(void) {
    i18n_init("en");
    return test_db() + test_query() + test_record() + test_delete() + test_list() + test_tx() +
               test_history() !=
           0;
}
