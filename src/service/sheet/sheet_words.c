#include "service/sheet/sheet_words.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "service/read/take.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_numbers.h"
#include <string.h>

struct token {
    struct sv text;
    int number; /* -1: a word */
};

enum { TOKENS = 24, DIGITS_MAX = 4 };

/* Runs of digits and runs of letters of a folded text. */
static size_t tokens_of(struct sv s, struct token out[static TOKENS]) {
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < TOKENS;) {
        size_t from = i;
        if (!byte_is_wordy(s.p[i])) {
            i++;
            continue;
        }
        while (i < s.n && byte_is_wordy(s.p[i]) && byte_is_digit(s.p[i]) == byte_is_digit(s.p[from])) i++;
        int64_t number = -1;
        struct sv text = sv_of(s.p + from, i - from);
        if (byte_is_digit(s.p[from]) && (text.n > DIGITS_MAX || !sv_to_i64(text, &number)))
            number = INT32_MAX;
        out[n++] = (struct token){text, (int)number};
    }
    return n;
}

/* --- days and times --- */

static int month_named(struct sv word) {
    static const char *const months[12][2] = {
        {"janvier", "january"}, {"fevrier", "february"},  {"mars", "march"},
        {"avril", "april"},     {"mai", "may"},           {"juin", "june"},
        {"juillet", "july"},    {"aout", "august"},       {"septembre", "september"},
        {"octobre", "october"}, {"novembre", "november"}, {"decembre", "december"},
    };
    int found = 0;
    for (int i = 0; i < 12 && word.n >= 3; i++)
        if (sv_starts(sv_from(months[i][0]), word) || sv_starts(sv_from(months[i][1]), word))
            found = found ? -1 : i + 1;
    return found > 0 ? found : 0;
}

static bool day_from(int year, int month, int mday, int32_t *day) {
    if (year >= 0 && year < 100) year += 2000;
    if (year < 1900 || year > 2199 || !date_valid(year, month, mday)) return false;
    *day = date_make(year, month, mday);
    return true;
}

static bool day_of_tokens(const struct token *t, size_t n, int32_t *day) {
    if (n < 3) return false;
    int month = month_named(t[1].text);
    if (month) return day_from(t[2].number, month, t[0].number, day);
    month = month_named(t[0].text);
    if (month) return day_from(t[2].number, month, t[1].number, day);
    if (t[0].number > 31) return day_from(t[0].number, t[1].number, t[2].number, day);
    return day_from(t[2].number, t[1].number, t[0].number, day);
}

/* "1er mars": the letters behind the number say nothing. */
static size_t without_ordinals(struct token *t, size_t n) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool ordinal = kept > 0 && t[kept - 1].number >= 0 && t[i].number < 0 && t[i].text.n == 2 &&
                       t[i].text.p == t[kept - 1].text.p + t[kept - 1].text.n;
        if (!ordinal) t[kept++] = t[i];
    }
    return kept;
}

bool words_day(struct sv text, int32_t *day) {
    struct token t[TOKENS];
    struct str folded = {0};
    bool ok = false;
    text_fold(text, &folded);
    size_t n = without_ordinals(t, tokens_of(str_sv(&folded), t));
    for (size_t i = 0; !ok && i + 2 < n && i < 6; i++) ok = day_of_tokens(t + i, n - i, day);
    str_deinit(&folded);
    return ok;
}

/* Of 24, from one that may be of 12 with AM or PM behind it. */
static int hour_of(const struct token *t, size_t n, int hour) {
    for (size_t i = 0; i < n; i++) {
        if (sv_is(t[i].text, "am")) return hour % 12;
        if (sv_is(t[i].text, "pm")) return hour % 12 + 12;
    }
    return hour;
}

bool words_time(struct sv text, int *minutes) {
    struct token t[TOKENS];
    struct str folded = {0};
    bool ok = false;
    text_fold(text, &folded);
    size_t n = tokens_of(str_sv(&folded), t);
    for (size_t i = 0; !ok && i + 1 < n; i++) {
        const char *behind = t[i].text.p + t[i].text.n;
        size_t next = *behind == 'h' && i + 2 < n ? i + 2 : i + 1;
        if ((*behind != ':' && *behind != 'h') || t[i].number < 0 || t[i].number > 23) continue;
        if (t[next].number < 0 || t[next].number > 59) continue;
        *minutes = hour_of(t, n, t[i].number) * 60 + t[next].number;
        ok = true;
    }
    str_deinit(&folded);
    return ok;
}

/* --- ranks, yes and no --- */

static const struct {
    const char *word;
    int means;
} ordinals[] = {
    {"premier", 1}, {"premiere", 1},  {"first", 1}, {"deuxieme", 2}, {"second", 2},
    {"seconde", 2}, {"troisieme", 3}, {"third", 3}, {"un", 1},       {"one", 1},
    {"deux", 2},    {"two", 2},       {"trois", 3}, {"three", 3},    {"non", 0},
    {"pas", 0},     {"not", 0},       {"aucun", 0}, {"none", 0},
};

bool words_rank(struct sv text, int *rank) {
    struct token t[TOKENS];
    struct str folded = {0};
    bool ok = false;
    text_fold(text, &folded);
    size_t n = tokens_of(str_sv(&folded), t);
    *rank = 0;
    for (size_t i = 0; !ok && i < n; i++) {
        ok = t[i].number >= 0 && t[i].number <= 9;
        if (ok) *rank = t[i].number;
        for (size_t k = 0; !ok && k < sizeof ordinals / sizeof *ordinals; k++) {
            ok = sv_is(t[i].text, ordinals[k].word);
            if (ok) *rank = ordinals[k].means;
        }
    }
    str_deinit(&folded);
    return ok || n == 0;
}

int words_yes(struct sv text) {
    static const char *const yes[] = {"oui", "yes",     "x",      "true",  "vrai", "1",
                                      "ok",  "accepte", "accord", "agree", NULL};
    static const char *const no[] = {"non", "no", "false", "faux", "0", "refuse", "ne", "not", "n", NULL};
    struct token t[TOKENS];
    struct str folded = {0};
    int found = -1;
    bool against = false; /* "pas d'accord"; "pas de problème" is neither */
    text_fold(text, &folded);
    size_t n = tokens_of(str_sv(&folded), t);
    for (size_t i = 0; found < 0 && i < n && i < 5; i++) {
        against |= sv_is(t[i].text, "pas");
        for (const char *const *w = no; *w; w++)
            if (sv_is(t[i].text, *w)) found = 0;
        for (const char *const *w = yes; *w; w++)
            if (sv_is(t[i].text, *w)) found = !against;
    }
    str_deinit(&folded);
    return found;
}

/* --- values --- */

/* How much of the text this choice explains: its code as a word, or its whole label; 0 nothing. */
static size_t choice_fits(struct arena *a, const struct choice *c, struct sv text, struct sv key) {
    struct sv rest = text, word, code = sv_from(c->code);
    size_t best = 0;
    while (sv_next(&rest, ' ', &word)) {
        while (word.n && strchr("(),;:-", word.p[0])) word = sv_of(word.p + 1, word.n - 1);
        while (word.n && strchr("(),;:-", word.p[word.n - 1])) word.n--;
        if (sv_eq(word, code)) best = code.n;
    }
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        struct sv label = words_key(a, sv_from(_(c->label)));
        i18n_pop();
        if (label.n > best && words_in(key, label)) best = label.n;
    }
    return best;
}

static const char *first_word_means(struct sv key) {
    static const struct {
        const char *word, *code;
    } words[] = {{"oui", "yes"},
                 {"yes", "yes"},
                 {"non", "no"},
                 {"no", "no"},
                 {"peut", "maybe"},
                 {"maybe", "maybe"},
                 {"prevu", "planned"},
                 {"prevue", "planned"},
                 {"bientot", "planned"},
                 {"planned", "planned"},
                 {"verifier", "to_check"},
                 {"sait", "to_check"},
                 {"know", "to_check"},
                 {"aucune", "none"},
                 {"none", "none"},
                 {"jamais", "none"},
                 {"ponctuelle", "occasional"},
                 {"occasional", "occasional"},
                 {"reguliere", "regular"},
                 {"regular", "regular"}};
    struct sv word;
    for (int i = 0; i < 3 && sv_next(&key, ' ', &word); i++)
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (sv_is(word, words[k].word)) return words[k].code;
    return NULL;
}

static const struct choice *choice_meant(struct arena *a, const struct field *f, struct sv text) {
    struct sv key = words_key(a, text);
    const char *code = first_word_means(key);
    const struct choice *found = code ? choice_find(f->choices, sv_from(code)) : NULL;
    size_t best = 0;
    for (const struct choice *c = f->choices; c->code && !code; c++) {
        size_t fits = choice_fits(a, c, text, key);
        if (fits > 0 && fits == best) found = NULL;
        if (fits > best) found = c;
        if (fits > best) best = fits;
    }
    return found;
}

bool words_value(struct arena *a, const struct field *f, struct sv text, int32_t today, struct value *out,
                 struct error *e) {
    const struct choice *choice;
    int32_t day;
    text = sv_trim(text);
    if (value_parse(a, f, text, today, out, e)) return true;
    if (f->kind == FIELD_CHOICE && (choice = choice_meant(a, f, text)) != NULL)
        *out = value_text(sv_from(choice->code));
    else if (f->kind == FIELD_DATE && words_day(text, &day))
        *out = value_text(day_text(a, day));
    else if (f->kind == FIELD_BOOL && words_yes(text) >= 0)
        *out = value_int(words_yes(text));
    else if ((f->kind == FIELD_INT || f->kind == FIELD_DECIMAL) && words_number(a, text).n)
        return value_parse(a, f, words_number(a, text), today, out, e);
    else
        return false;
    return true;
}
