#include "catalyse/base/date.h"
#include <string.h>

static bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

bool date_valid(int year, int month, int day) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) return false;
    return day <= lengths[month - 1] + (month == 2 && is_leap(year));
}

/* Both conversions count in eras of 400 years whose years begin in March, so that the leap day is last. */
enum { ERA_YEARS = 400, ERA_DAYS = 146097, EPOCH = 719468 };

int32_t date_make(int year, int month, int day) {
    int from_march = (month + 9) % 12;
    int y = year - (month <= 2);
    int era = (y >= 0 ? y : y - (ERA_YEARS - 1)) / ERA_YEARS;
    int of_era = y - era * ERA_YEARS;
    int of_year = (153 * from_march + 2) / 5 + day - 1;
    return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH;
}

void date_split(int32_t day, int *year, int *month, int *mday) {
    int z = day + EPOCH;
    int era = (z >= 0 ? z : z - (ERA_DAYS - 1)) / ERA_DAYS;
    int rest = z - era * ERA_DAYS;
    int of_era = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    int of_year = rest - (365 * of_era + of_era / 4 - of_era / 100);
    int from_march = (5 * of_year + 2) / 153;
    *mday = of_year - (153 * from_march + 2) / 5 + 1;
    *month = from_march < 10 ? from_march + 3 : from_march - 9;
    *year = of_era + era * ERA_YEARS + (*month <= 2);
}

int date_weekday(int32_t day) {
    return ((day % 7) + 7 + 3) % 7;
}

static void put_digits(char *out, int value, int n) {
    for (int i = n - 1; i >= 0; i--, value /= 10) out[i] = (char)('0' + value % 10);
}

void date_iso(int32_t day, char out[static DATE_TEXT]) {
    int year, month, mday;
    date_split(day, &year, &month, &mday);
    memcpy(out, "0000-00-00", DATE_TEXT);
    put_digits(out, year < 0 ? 0 : year, 4);
    put_digits(out + 5, month, 2);
    put_digits(out + 8, mday, 2);
}

void time_iso(int minutes, char out[static TIME_TEXT]) {
    memcpy(out, "00:00", TIME_TEXT);
    put_digits(out, minutes / 60, 2);
    put_digits(out + 3, minutes % 60, 2);
}

/* n digits at p as a number, -1 when one is none. */
static int digits_at(const char *p, int n) {
    int value = 0;
    for (int i = 0; i < n; i++) {
        if (p[i] < '0' || p[i] > '9') return -1;
        value = value * 10 + p[i] - '0';
    }
    return value;
}

bool date_from_iso(struct sv s, int32_t *day) {
    if (s.n != DATE_TEXT - 1 || s.p[4] != '-' || s.p[7] != '-') return false;
    int year = digits_at(s.p, 4), month = digits_at(s.p + 5, 2), mday = digits_at(s.p + 8, 2);
    if (year < 1900 || year > 2199 || !date_valid(year, month, mday)) return false;
    *day = date_make(year, month, mday);
    return true;
}

enum { MS_DAY = 86400000 };

void moment_iso(int64_t ms, char out[static MOMENT_TEXT]) {
    int64_t day = ms / MS_DAY - (ms % MS_DAY < 0);
    int rest = (int)(ms - day * MS_DAY);
    date_iso((int32_t)day, out);
    memcpy(out + 10, "T00:00:00.000Z", MOMENT_TEXT - 10);
    put_digits(out + 11, rest / 3600000, 2);
    put_digits(out + 14, rest / 60000 % 60, 2);
    put_digits(out + 17, rest / 1000 % 60, 2);
    put_digits(out + 20, rest % 1000, 3);
}

bool moment_from_iso(struct sv s, int64_t *ms) {
    int32_t day;
    bool fraction = s.n == MOMENT_TEXT - 1;
    if ((!fraction && s.n != MOMENT_TEXT - 5) || s.p[s.n - 1] != 'Z' || (fraction && s.p[19] != '.'))
        return false;
    if (!date_from_iso(sv_of(s.p, 10), &day) || s.p[10] != 'T' || s.p[13] != ':' || s.p[16] != ':')
        return false;
    int hour = digits_at(s.p + 11, 2), minute = digits_at(s.p + 14, 2), second = digits_at(s.p + 17, 2);
    int milli = fraction ? digits_at(s.p + 20, 3) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || milli < 0)
        return false;
    *ms = (int64_t)day * MS_DAY + ((hour * 60 + minute) * 60 + second) * 1000 + milli;
    return true;
}
