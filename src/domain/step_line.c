#include "catalyse/domain/step_line.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include <string.h>

static bool day_like(struct sv word) {
    bool digit = false, sign = false;
    for (size_t i = 0; i < word.n; i++) {
        digit = digit || (word.p[i] >= '0' && word.p[i] <= '9');
        sign = sign || memchr("/-+", word.p[i], 3);
    }
    return digit && sign;
}

static const char *const TO_A_DAY[] = {"le", "au", "du", "d'ici", "by", "before", "on", "until", NULL};
static const char *const TO_SOMEBODY[] = {"chez", "à",    "de", "avec", "par", "pour", "auprès", "et", "at",
                                          "from", "with", "to", "of",   "for", "by",   "and",    NULL};

static bool is_one_of(struct sv word, const char *const *words) {
    for (; *words; words++)
        if (sv_is(word, *words)) return true;
    return false;
}

struct step_line step_line_read(struct sv line, int32_t today) {
    struct step_line out = {.when = SV(""), .sign = SV("")};
    struct wish_tag tags[WISH_TAGS_MAX];
    struct sv rest = line, word, before = SV("");
    size_t n = wish_tags(line, tags);
    for (size_t i = 0; i < n; i++)
        if (tags[i].kind == TAG_ORG) out.who = tags[i];
    while (sv_next(&rest, ' ', &word)) {
        if (day_like(word) && date_parse(word, today, &out.due)) {
            out.has_due = true;
            out.when = is_one_of(before, TO_A_DAY) ? SV("") : word;
            out.sign = sv_is(before, ">") ? before : SV("");
        }
        if (word.n && word.p == out.who.whole.p) out.spoken = is_one_of(before, TO_SOMEBODY);
        if (word.n) before = word;
    }
    return out;
}

static bool among(const struct sv *words, size_t n, struct sv word) {
    for (size_t i = 0; i < n; i++)
        if (words[i].p == word.p && words[i].n == word.n) return true;
    return false;
}

struct sv line_without(struct arena *a, struct sv line, const struct sv *words, size_t n) {
    struct str out = {0};
    struct sv word;
    while (sv_next(&line, ' ', &word))
        if (word.n && !among(words, n, word)) str_addf(&out, "%s%.*s", out.n ? " " : "", SV_ARG(word));
    return str_keep(&out, a);
}

struct sv line_naming(struct arena *a, struct sv line, struct sv word, struct sv name) {
    struct str out = {0};
    size_t at = (size_t)(word.p - line.p);
    str_addf(&out, "%.*s%.*s%.*s", (int)at, line.p, SV_ARG(name), (int)(line.n - at - word.n),
             line.p + at + word.n);
    return str_keep(&out, a);
}
