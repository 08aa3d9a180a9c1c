#include "service/sheet/sheet_numbers.h"
#include "catalyse/base/utf8.h"
#include "service/sheet/sheet_keys.h"
#include <string.h>

/* Small numbers as people write them into a form: "2,5 jours", "trois", "two and a half". */

static bool is_one_of(struct sv word, const char *words) {
    return sv_lists(sv_from(words), word);
}

/* The only number in digits, as it stands; SV_NULL when there are several, or a minus before it. */
static struct sv in_digits(struct sv text) {
    static const char digits[] = "0123456789";
    struct sv found = SV_NULL;
    for (size_t i = 0; i < text.n; i++) {
        size_t from = i;
        while (i < text.n && (memchr(digits, text.p[i], 10) || (i > from && memchr(".,", text.p[i], 2)))) i++;
        bool minus = i > from && from && text.p[from - 1] == '-';
        if (i > from && (found.n || minus)) return SV_NULL;
        if (i > from) found = sv_of(text.p + from, i - from);
    }
    return found;
}

static int number_called(struct sv word) {
    static const char *const names[] = {"zero aucun aucune none",
                                        "un une one",
                                        "deux two",
                                        "trois three",
                                        "quatre four",
                                        "cinq five",
                                        "six",
                                        "sept seven",
                                        "huit eight",
                                        "neuf nine",
                                        "dix ten",
                                        "onze eleven",
                                        "douze twelve",
                                        "treize thirteen",
                                        "quatorze fourteen",
                                        "quinze fifteen",
                                        "seize sixteen",
                                        "seventeen",
                                        "eighteen",
                                        "nineteen",
                                        "vingt twenty"};
    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++)
        if (is_one_of(word, names[i])) return i;
    return -1;
}

/* Words beside a number that change nothing of it; any other makes it a question what is meant. */
static bool is_beside(struct sv word) {
    return is_one_of(word, "environ about around jour jours day days par per mois month etp fte personne"
                           " personnes person people poste postes post posts groupe groupes group groups"
                           " et and a demi demie half");
}

enum { NO_NUMBER = -1, TEN = 10 };

/* "dix sept" is one number, "deux trois" is none. */
static int in_words(struct sv key) {
    struct sv word;
    int number = NO_NUMBER;
    while (sv_next(&key, ' ', &word)) {
        int n = number_called(word);
        if (is_beside(word)) continue;
        if (n < 0 || (number >= 0 && (number != TEN || n < 7 || n > 9))) return NO_NUMBER;
        number = number < 0 ? n : number + n;
    }
    return number;
}

/* "and a half" adds one; "half a day" is for somebody to say. */
enum half { HALF_NONE, HALF_MORE, HALF_ALONE };

static enum half half_of(struct sv key) {
    struct sv word;
    bool and = false;
    while (sv_next(&key, ' ', &word)) {
        if (is_one_of(word, "demi demie half")) return and? HALF_MORE : HALF_ALONE;
        and = is_one_of(word, "et and") || (and&&is_one_of(word, "a"));
    }
    return HALF_NONE;
}

struct sv words_number(struct arena *a, struct sv text) {
    struct sv key = words_key(a, text), number = in_digits(text);
    enum half half = half_of(key);
    int named = number.n ? NO_NUMBER : in_words(key);
    int64_t whole;
    if (named >= 0) number = sv_from(arena_printf(a, "%d", named));
    if (half == HALF_NONE || !number.n) return number;
    if (half == HALF_ALONE || !sv_to_i64(number, &whole)) return SV_NULL;
    return sv_from(arena_printf(a, "%.*s.5", SV_ARG(number)));
}
