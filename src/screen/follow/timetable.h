#ifndef SCREEN_FOLLOW_TIMETABLE_H
#define SCREEN_FOLLOW_TIMETABLE_H

#include "catalyse/service/funders.h"
#include "catalyse/service/timetable.h"
#include "screen/parts/lines.h"

/* Columns that the meaning of the digits stands in. */
enum { TIMETABLE_FUND_CELL = 1, TIMETABLE_PROJECT_CELL };

/* What came of a meeting is noted in three lines. */
enum result_line { RESULT_CODES, RESULT_FEEDBACK, RESULT_STEP, RESULT_LINES };

struct timetable_screen {
    struct lines_screen lines;
    struct timetable t;
    struct funder_meetings all;
    enum result_line line;
    int64_t noting;               /* the meeting noted now */
    struct sv said[RESULT_LINES]; /* in what lives as long as the screen */
};

extern const struct lines_entry timetable_entry;
/* Notes the meeting of the selected line. */
enum reply timetable_note_open(struct timetable_screen *s, struct desk *d, int64_t meeting);
/* While the codes are typed: what they mean, in place of the timetable. */
bool timetable_codes_lines(struct timetable_screen *s, const struct view *v, struct error *e);

#endif
