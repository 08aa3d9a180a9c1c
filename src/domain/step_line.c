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

static bool leads_to_a_day(struct sv word) {
    static const char *const words[] = {"le", "au", "du", "d'ici", "by", "before", "on", "until"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (sv_is(word, words[i])) return true;
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
            out.when = leads_to_a_day(before) ? SV("") : word;
            out.sign = sv_is(before, ">") ? before : SV("");
        }
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
