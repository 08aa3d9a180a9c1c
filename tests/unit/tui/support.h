#ifndef TESTS_UNIT_TUI_SUPPORT_H
#define TESTS_UNIT_TUI_SUPPORT_H

/* What the tests of widgets share: frames compared as text, random events, the groups. */

#include "../../support/check.h"
#include "catalyse/base/prng.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define RUN(tests) cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL)

int test_rect(void);
int test_style(void);
int test_frame(void);
int test_canvas(void);
int test_big(void);
int test_keys(void);
int test_burst(void);
int test_line(void);
int test_table(void);
int test_textview(void);
int test_menu(void);
int test_form(void);
int test_dialog(void);
int test_tabs(void);
int test_input(void);
int test_storm(void);

/* The frame's text, blanks at the ends of rows dropped, is `want`. */
void expect_frame(const struct frame *f, unsigned dump_flags, const char *want);
/* One row is `want`. */
void expect_row(const struct frame *f, int row, const char *want);
void expect_cursor(const struct frame *f, int row, int col);
/* Halves of wide characters belong together, nothing unprintable got in, the cursor is inside. */
void expect_sound(const struct frame *f);

struct event random_event(struct prng *r);
/* Characters that are hard on a terminal: wide, combining, controls, bidi, invalid. */
extern const struct sv hostile[];
extern const size_t n_hostile;

#endif
