#include "catalyse/base/i18n.h"
#include "support.h"

int main(void) {
    i18n_init("en");
    int (*const groups[])(void) = {test_rect,   test_style, test_frame, test_canvas,   test_big,  test_keys,
                                   test_burst,  test_line,  test_table, test_textview, test_menu, test_form,
                                   test_dialog, test_tabs,  test_input, test_storm};
    int failed = 0;
    for (size_t i = 0; i < COUNT(groups); i++) failed += groups[i]();
    return failed != 0;
}
