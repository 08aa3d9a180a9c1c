#include "base/typed.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"

enum { PAST_DAYS = 60, SHORTEST_WORD = 3, LEAP_SEARCH = 8, YEAR_MIN = 1900, YEAR_MAX = 2199 };

/* Words are compared folded: no accents, plain apostrophes. */
static const struct word {
    const char *text;
    int offset; /* days from today */
} words[] = {
    {"aujourd'hui", 0}, {"aujourdhui", 0}, {"today", 0},      {"demain", 1},
    {"tomorrow", 1},    {"hier", -1},      {"yesterday", -1},
};

static const char *const weekdays[][2] = {
    {"lundi", "monday"},    {"mardi", "tuesday"},   {"mercredi", "wednesday"}, {"jeudi", "thursday"},
    {"vendredi", "friday"}, {"samedi", "saturday"}, {"dimanche", "sunday"},
};

static bool in_years(int year, int month, int mday, int32_t *day) {
    if (year < YEAR_MIN || year > YEAR_MAX || !date_valid(year, month, mday)) return false;
    *day = date_make(year, month, mday);
    return true;
}

static bool parse_word(struct sv s, int32_t today, int32_t *day) {
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!sv_is(s, words[i].text)) continue;
        *day = today + words[i].offset;
        return true;
    }
    for (int i = 0; i < 7 && s.n >= SHORTEST_WORD; i++) {
        if (!sv_starts(sv_from(weekdays[i][0]), s) && !sv_starts(sv_from(weekdays[i][1]), s)) continue;
        int ahead = (i - date_weekday(today) + 7) % 7;
        *day = today + (ahead ? ahead : 7);
        return true;
    }
    return false;
}

static bool add_months(int32_t today, int months, int32_t *day) {
    int year, month, mday;
    date_split(today, &year, &month, &mday);
    int total = year * 12 + month - 1 + months;
    year = total / 12;
    month = total % 12 + 1;
    while (mday > 28 && !date_valid(year, month, mday)) mday--;
    return in_years(year, month, mday, day);
}

/* +15j, +2sem, +3m, j+15 */
static bool parse_step(struct sv s, int32_t today, int32_t *day) {
    static const struct {
        const char *name;
        int days; /* 0: months */
    } units[] = {{"j", 1},   {"d", 1}, {"jours", 1}, {"days", 1}, {"jour", 1}, {"day", 1},
                 {"sem", 7}, {"w", 7}, {"s", 7},     {"m", 0},    {"mois", 0}};
    bool from_day = s.n > 1 && s.p[1] == '+' && (take_char(&s, 'j') || take_char(&s, 'd'));
    int n;
    if (!take_char(&s, '+') || take_digits(&s, 5, &n) == 0) return false;
    struct sv unit = sv_trim(s);
    if (from_day || unit.n == 0) {
        *day = today + n;
        return from_day && unit.n == 0;
    }
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!sv_is(unit, units[i].name)) continue;
        if (units[i].days == 0) return add_months(today, n, day);
        *day = today + n * units[i].days;
        return true;
    }
    return false;
}

/* The first such day that is not more than PAST_DAYS ago; 29 February may have to wait for its year. */
static bool nearest_year(int month, int mday, int32_t today, int32_t *day) {
    int year, this_month, this_mday;
    date_split(today, &year, &this_month, &this_mday);
    for (int y = year - 1; y <= year + LEAP_SEARCH; y++)
        if (in_years(y, month, mday, day) && *day >= today - PAST_DAYS) return true;
    return false;
}

/* 18/6, 18/06/2026, 18.6.26, 18-6-2026 */
static bool parse_numbers(struct sv s, int32_t today, int32_t *day) {
    int mday, month, year;
    if (take_digits(&s, 2, &mday) == 0 || s.n == 0) return false;
    char sep = s.p[0];
    if ((sep != '/' && sep != '.' && sep != '-') || !take_char(&s, sep)) return false;
    if (take_digits(&s, 2, &month) == 0) return false;
    if (s.n == 0) return nearest_year(month, mday, today, day);
    if (!take_char(&s, sep)) return false;
    size_t n = take_digits(&s, 4, &year);
    if ((n != 2 && n != 4) || s.n) return false;
    return in_years(n == 2 ? 2000 + year : year, month, mday, day);
}

static const char *const months[][2] = {
    {"janvier", "january"}, {"fevrier", "february"},  {"mars", "march"},
    {"avril", "april"},     {"mai", "may"},           {"juin", "june"},
    {"juillet", "july"},    {"aout", "august"},       {"septembre", "september"},
    {"octobre", "october"}, {"novembre", "november"}, {"decembre", "december"},
};

/* By its name or as many letters of it as tell it from the others; 0: it is none. */
static int month_named(struct sv s) {
    int found = 0;
    if (s.n && s.p[s.n - 1] == '.') s.n--;
    for (int i = 0; i < 12 && s.n >= SHORTEST_WORD; i++)
        for (int k = 0; k < 2; k++) {
            if (!sv_starts(sv_from(months[i][k]), s) || found == i + 1) continue;
            if (found) return 0;
            found = i + 1;
        }
    return found;
}

/* The last day of that month, of the first that is not over. */
static bool end_of(int month, int year, int32_t today, int32_t *day) {
    int this_year, this_month, mday;
    date_split(today, &this_year, &this_month, &mday);
    if (!year) year = this_year + (month < this_month);
    for (mday = 31; mday > 28 && !date_valid(year, month, mday);) mday--;
    return in_years(year, month, mday, day);
}

/* 30 mars, 1er mars 2027, fin mars, end of June 2027, fin 2027 */
static bool parse_month(struct sv s, int32_t today, int32_t *day) {
    struct sv word, rest = s;
    int mday = 0, month, year = 0;
    if (!sv_next(&rest, ' ', &word)) return false;
    bool ends = sv_is(word, "fin") || sv_is(word, "end");
    if (!ends && (take_digits(&word, 2, &mday) == 0 || (word.n && !sv_is(word, "er")))) return false;
    struct sv name = SV_NULL, digits = SV_NULL;
    sv_next(&rest, ' ', &name);
    if (ends && (sv_is(name, "de") || sv_is(name, "of"))) sv_next(&rest, ' ', &name);
    month = month_named(name);
    if (ends && !month && !rest.n) digits = name;
    if (!month && !digits.n) return false;
    if (month) digits = rest;
    if (digits.n && (take_digits(&digits, 4, &year) != 4 || digits.n)) return false;
    if (ends) return end_of(month ? month : 12, year, today, day);
    return year ? in_years(year, month, mday, day) : nearest_year(month, mday, today, day);
}

bool date_parse(struct sv s, int32_t today, int32_t *day) {
    struct str text = {0};
    text_fold(s, &text);
    struct sv t = str_sv(&text);
    int32_t found = 0;
    bool ok = date_from_iso(t, &found) || parse_word(t, today, &found) || parse_step(t, today, &found) ||
              parse_numbers(t, today, &found) || parse_month(t, today, &found);
    str_deinit(&text);
    ok = ok && found >= date_make(YEAR_MIN, 1, 1) && found <= date_make(YEAR_MAX, 12, 31);
    if (ok) *day = found;
    return ok;
}
