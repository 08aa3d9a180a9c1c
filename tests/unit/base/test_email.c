#include "catalyse/base/email.h"
#include "groups.h"
#include <string.h>

static void addresses_that_work_have_no_fault(void **state) {
    static const char *const good[] = {"a@b.fr", "jeanne.coeur+ami@ateliers-du-pre.example.org",
                                       "o'neil@x-y.co.uk", "_x@sub.domain.museum",
                                       "moulin@xn--dmin-moa0i.xn--p1ai"};
    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) assert_null(email_fault(sv_from(good[i])));
}

static void a_fault_says_where_it_is(void **state) {
    static const struct {
        const char *address, *part;
    } wrong[] = {
        {"", "no @"},
        {"zoe(at)example.org", "no @"},
        {"paul@@pre.org", "several @"},
        {"a@b.fr; c@d.fr", "several @"},
        {"jeanne @pre.org", "blank"},
        {"@pre.org", "before the @"},
        {"jeanne.@pre.org", "before the @"},
        {"a..b@pre.org", "before the @"},
        {"<script>@x.example", "before the @"},
        {"zoé@pre.org", "before the @"},
        {"a@b", "behind the @"},
        {"a@b.", "behind the @"},
        {"a@.fr", "behind the @"},
        {"a@b..fr", "behind the @"},
        {"a@b.f", "behind the @"},
        {"a@192.168.1.20", "behind the @"},
        {"a@pré.fr", "behind the @"},
        {"a@b,fr", "behind the @"},
        {"a@b.fr\r\nBcc:x@y.fr", "several @"},
        {"a@b.fr\n", "behind the @"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        const char *fault = email_fault(sv_from(wrong[i].address));
        if (!fault || !strstr(fault, wrong[i].part))
            fail_msg("%s: %s", wrong[i].address, fault ? fault : "-");
    }
}

int test_email(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_that_work_have_no_fault),
        cmocka_unit_test(a_fault_says_where_it_is),
    };
    return cmocka_run_group_tests_name("email", tests, NULL, NULL);
}
