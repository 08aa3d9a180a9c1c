#include "catalyse/domain/retention.h"
#include "catalyse/base/date.h"

int32_t month_add(int32_t day, int months) {
    int year, month, mday;
    date_split(day, &year, &month, &mday);
    int total = year * 12 + month - 1 + months;
    year = total / 12;
    month = total % 12 + 1;
    while (!date_valid(year, month, mday)) mday--;
    return date_make(year, month, mday);
}

int32_t retention_day(int32_t programme_end) {
    return month_add(programme_end, RETENTION_MONTHS);
}

bool retention_reached(int32_t delete_after, int32_t today) {
    return delete_after && delete_after < today;
}

bool access_needs_over(int32_t event_day, int32_t today) {
    return event_day && event_day + ACCESS_NEEDS_DAYS < today;
}
