#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"

static const char *const months[] = {
    N_("January"), N_("February"), N_("March"),     N_("April"),   N_("May"),      N_("June"),
    N_("July"),    N_("August"),   N_("September"), N_("October"), N_("November"), N_("December"),
};

static const struct {
    const char *short_name, *name;
} weekdays[] = {
    {N_("Mon"), N_("Monday")},   {N_("Tue"), N_("Tuesday")}, {N_("Wed"), N_("Wednesday")},
    {N_("Thu"), N_("Thursday")}, {N_("Fri"), N_("Friday")},  {N_("Sat"), N_("Saturday")},
    {N_("Sun"), N_("Sunday")},
};

static int this_year(void) {
    int year, month, mday;
    date_split(clock_today(), &year, &month, &mday);
    return year;
}

/* Without the year where it is 0. */
static void show_words(const char *weekday, int mday, const char *month, int year, struct str *out) {
    if (mday == 1 && year) /* weekday, month, year of a first of the month: Monday 1 June 2026 */
        str_addf(out, _("%s 1 %s %d"), weekday, month, year);
    else if (mday == 1) /* weekday, month of a first of the month: Mon 1 June */
        str_addf(out, _("%s 1 %s"), weekday, month);
    else if (year) /* weekday, day, month, year: Thursday 18 June 2026 */
        str_addf(out, _("%s %d %s %d"), weekday, mday, month, year);
    else /* weekday, day, month: Thu 18 June */
        str_addf(out, _("%s %d %s"), weekday, mday, month);
}

void date_show(int day, enum date_style style, struct str *out) {
    int year, month, mday, weekday = date_weekday(day);
    date_split(day, &year, &month, &mday);
    const char *in = _(months[month - 1]);
    switch (style) {
    case DATE_SHORT:
        show_words(_(weekdays[weekday].short_name), mday, in, year == this_year() ? 0 : year, out);
        break;
    case DATE_LONG:
        show_words(_(weekdays[weekday].name), mday, in, year, out);
        break;
    case DATE_NUMERIC:
        str_addf(out, "%02d/%02d/%04d", mday, month, year);
        break;
    }
}

const char *date_month(int month) {
    return _(months[month - 1]);
}
