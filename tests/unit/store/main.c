#include "groups.h"

int main(void) {
    return test_db() + test_query() + test_record() + test_delete() + test_list() + test_history() != 0;
}
