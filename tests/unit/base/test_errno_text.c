#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include "groups.h"
#include <errno.h>
#include <string.h>

static void what_is_usual_is_said_in_our_words(void **state) {
    (void)state;
    assert_string_equal(errno_text(ENOSPC), "the disk is full");
    assert_string_equal(errno_text(ENOENT), "there is no such file or folder");
    i18n_push(LANG_FR);
    assert_string_equal(errno_text(ENOSPC), "le disque est plein");
    i18n_pop();
}

static void what_is_rare_is_said_by_the_system(void **state) {
    (void)state;
    assert_string_equal(errno_text(EDOM), strerror(EDOM));
}

static void what_cannot_be_written_says_what_to_do(void **state) {
    (void)state;
    i18n_push(LANG_FR);
    assert_string_equal(errno_text_writing(EACCES),
                        "rien ne peut être écrit dans ce dossier ; choisissez-en un autre");
    assert_string_equal(errno_text_writing(EROFS), errno_text_writing(EPERM));
    assert_string_equal(errno_text_writing(ENOSPC),
                        "le disque est plein ; libérez de la place, puis réessayez");
    assert_string_equal(errno_text_writing(ENOENT),
                        "il n'y a pas de dossier de ce nom ; créez-le d'abord, ou choisissez-en un autre");
    assert_string_equal(errno_text_writing(EIO), errno_text(EIO));
    i18n_pop();
}

int test_errno_text(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_cannot_be_written_says_what_to_do),
        cmocka_unit_test(what_is_usual_is_said_in_our_words),
        cmocka_unit_test(what_is_rare_is_said_by_the_system),
    };
    return cmocka_run_group_tests_name("errno_text", tests, NULL, NULL);
}
