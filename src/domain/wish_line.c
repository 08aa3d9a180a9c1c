#include "catalyse/domain/wish_line.h"
#include "catalyse/base/utf8.h"
#include <string.h>

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static bool all_digits(struct sv s) {
    for (size_t i = 0; i < s.n; i++)
        if (!digit(s.p[i])) return false;
    return s.n > 0;
}

static bool tag_of(struct sv word, struct wish_tag *out) {
    static const char signs[] = "#@!";
    const char *sign = word.n > 1 ? memchr(signs, word.p[0], 3) : NULL;
    if (!sign) return false;
    *out = (struct wish_tag){(enum wish_tag_kind)(sign - signs), word, sv_of(word.p + 1, word.n - 1)};
    return out->kind != TAG_DOTS || (all_digits(out->word) && out->word.n < 4);
}

size_t wish_tags(struct sv line, struct wish_tag out[static WISH_TAGS_MAX]) {
    size_t n = 0;
    struct sv word;
    while (n < WISH_TAGS_MAX && sv_next(&line, ' ', &word)) n += tag_of(word, &out[n]);
    return n;
}

struct sv wish_tag_name(struct arena *a, const struct wish_tag *tag) {
    char *text = arena_strndup(a, tag->word.p, tag->word.n);
    for (size_t i = 0; i < tag->word.n; i++)
        if (text[i] == '_') text[i] = ' ';
    return sv_of(text, tag->word.n);
}

struct sv wish_dots(struct arena *a, struct sv line, int64_t *dots) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(line, tags);
    *dots = 0;
    for (size_t i = 0; i < n; i++) {
        if (tags[i].kind != TAG_DOTS || !sv_to_i64(tags[i].word, dots)) continue;
        const char *end = tags[i].whole.p + tags[i].whole.n;
        struct sv before = sv_trim(sv_of(line.p, (size_t)(tags[i].whole.p - line.p)));
        struct sv after = sv_trim(sv_of(end, (size_t)(line.p + line.n - end)));
        const char *between = before.n && after.n ? " " : "";
        return sv_from(arena_printf(a, "%.*s%s%.*s", SV_ARG(before), between, SV_ARG(after)));
    }
    return line;
}

static bool is_and(struct sv word) {
    return sv_is(word, "et") || sv_is(word, "and") || sv_is(word, "&");
}

/* "5x2" is twice five: takes the x2 off; 0 when it is no number of times. */
static size_t ballot_times(struct sv *word) {
    size_t x = sv_find(*word, 'x');
    if (x == word->n) return 1;
    struct sv times = sv_of(word->p + x + 1, word->n - x - 1);
    word->n = x;
    int64_t n = 0;
    return times.n <= 2 && all_digits(times) && sv_to_i64(times, &n) ? (size_t)n : 0;
}

bool ballot_numbers(struct sv line, int out[static BALLOT_NUMBERS], size_t *n) {
    *n = 0;
    line = sv_trim(line);
    for (size_t at = 0; at < line.n;) {
        size_t from = at;
        while (at < line.n && !memchr(" ,;.-/", line.p[at], 6)) at++;
        struct sv word = sv_of(line.p + from, at - from);
        int64_t number;
        at++;
        if (!word.n || is_and(word)) continue;
        size_t times = ballot_times(&word);
        if (!times || *n + times > BALLOT_NUMBERS || word.n > 3 || !all_digits(word) ||
            !sv_to_i64(word, &number))
            return false;
        while (times--) out[(*n)++] = (int)number;
    }
    return *n > 0;
}

/* --- the chat of a video meeting --- */

static bool take(struct sv *s, const char *prefix) {
    if (!sv_starts(*s, sv_from(prefix))) return false;
    size_t n = strlen(prefix);
    *s = sv_of(s->p + n, s->n - n);
    return true;
}

static size_t digits_at(struct sv s, size_t at, size_t most) {
    size_t n = 0;
    while (n < most && at + n < s.n && digit(s.p[at + n])) n++;
    return n;
}

/* "9:05", "10:02:33", "00:12:33.123": the bytes it takes, 0 when there is none. */
static size_t hour_length(struct sv s) {
    size_t n = digits_at(s, 0, 2);
    if (!n) return 0;
    for (int part = 0; part < 2 && n < s.n && s.p[n] == ':' && digits_at(s, n + 1, 2) == 2; part++) n += 3;
    if (n < 4) return 0;
    if (n < s.n && s.p[n] == '.' && digits_at(s, n + 1, 3) == 3) n += 4;
    return n;
}

/* Off the front, with what stands round it. */
static bool take_hour(struct sv *s, struct sv *hour) {
    struct sv t = *s;
    bool bracket = take(&t, "[");
    size_t n = hour_length(t);
    if (!n) return false;
    *hour = sv_of(t.p, n);
    t = sv_of(t.p + n, t.n - n);
    size_t until = t.n && t.p[0] == ',' ? hour_length(sv_of(t.p + 1, t.n - 1)) : 0;
    if (until) t = sv_of(t.p + 1 + until, t.n - 1 - until);
    if (!take(&t, " AM")) take(&t, " PM");
    if (bracket && !take(&t, "]")) return false;
    *s = sv_trim(t);
    return true;
}

/* What may be a name: a few words without signs of a sentence or an address. */
static bool name_like(struct sv s) {
    size_t words = 1;
    for (size_t i = 0; i < s.n; i++) {
        words += s.p[i] == ' ';
        if (memchr("/?!;<>@#", s.p[i], 8)) return false;
    }
    return s.n > 0 && s.n <= 80 && words <= 6;
}

/* "De Ana Orme à Tous": only the name. */
static struct sv name_of(struct sv s) {
    static const char *const to[] = {" à ", " to ", " pour ", " (", NULL};
    s = sv_trim(s);
    if (!take(&s, "De ") && !take(&s, "de ")) take(&s, "From ");
    for (size_t i = 0; to[i]; i++) {
        const char *cut = memmem(s.p, s.n, to[i], strlen(to[i]));
        if (cut) s.n = (size_t)(cut - s.p);
    }
    return sv_trim(s);
}

/* "Bob Lune (Les Potagers)": what is in brackets. */
static struct sv bracketed(struct sv s) {
    size_t from = sv_find(s, '(') + 1;
    if (from > s.n) return SV("");
    struct sv in = sv_of(s.p + from, s.n - from);
    return sv_trim(sv_of(in.p, sv_find(in, ')')));
}

/* "Ana Orme : un four commun" */
static bool name_and_text(struct sv line, struct chat_message *out) {
    size_t colon = sv_find(line, ':');
    if (colon == line.n || sv_starts(sv_of(line.p + colon, line.n - colon), SV("://"))) return false;
    struct sv name = name_of(sv_of(line.p, colon));
    if (!name_like(name)) return false;
    out->author = name;
    out->of = bracketed(sv_of(line.p, colon));
    out->text = sv_trim(sv_of(line.p + colon + 1, line.n - colon - 1));
    return true;
}

/* "Ana Orme  10:02" */
static bool name_and_hour(struct sv line, struct chat_message *out) {
    for (size_t at = 1; at < line.n; at++) {
        struct sv tail = sv_of(line.p + at, line.n - at);
        if (line.p[at - 1] != ' ' || !take_hour(&tail, &out->hour) || tail.n) continue;
        out->author = name_of(sv_of(line.p, at));
        out->of = bracketed(sv_of(line.p, at));
        return name_like(out->author);
    }
    return false;
}

static bool header(struct sv line, struct chat_message *out) {
    *out = (struct chat_message){SV(""), SV(""), SV(""), SV("")};
    if (name_and_hour(line, out)) return true;
    if (!take_hour(&line, &out->hour)) return false;
    if (name_and_text(line, out)) return true;
    bool name = name_like(name_of(line)) && line.n;
    *(name ? &out->author : &out->text) = name ? name_of(line) : line;
    if (name) out->of = bracketed(line);
    return true;
}

bool chat_is(struct sv text) {
    struct sv line;
    struct chat_message m;
    while (sv_next(&text, '\n', &line))
        if (header(sv_trim(line), &m)) return true;
    return false;
}

bool chat_next(struct chat_reader *r, struct chat_message *out) {
    struct sv line;
    while (sv_next(&r->rest, '\n', &line)) {
        line = sv_trim(line);
        if (!line.n) continue;
        bool head = header(line, out) || (r->unnamed && name_and_text(line, out));
        if (!head) {
            *out = r->last;
            out->text = line;
        }
        if (head && !out->hour.n) out->hour = r->last.hour;
        r->unnamed = head && !out->author.n;
        if (head) r->last = *out;
        if (out->text.n) return true;
    }
    return false;
}

/* What a video tool writes of itself: "Replying to "a kitchen"". */
static bool tool_says(struct sv folded) {
    static const char *const starts[] = {"replying to ", "reacted to ",    "a reagi a ",   "reponse a \"",
                                         "reponse a «",  "a repondu a \"", "a repondu a «"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (sv_starts(folded, sv_from(starts[i]))) return true;
    return false;
}

/* Arrows and signs, hearts, hands, faces: no letters. */
static bool is_picture(uint32_t cp) {
    return (cp >= 0x2190 && cp < 0x2C00) || (cp >= 0x1F000 && cp < 0x20000);
}

/* What joins pictures, or gives them a colour. */
static bool joins_pictures(uint32_t cp) {
    return cp == 0x200D || (cp >= 0xFE00 && cp <= 0xFE0F);
}

static bool all_pictures(struct sv text) {
    size_t at = 0, n = 0;
    uint32_t cp;
    while (utf8_next(text, &at, &cp)) {
        bool between = cp < 0x80 ? cp <= ' ' || strchr("!.,;:?()", (int)cp) : joins_pictures(cp);
        if (!between && !is_picture(cp)) return false;
        n += is_picture(cp);
    }
    return n > 0;
}

static bool all_greeting(struct sv folded) {
    static const char words[] =
        " bonjour bonsoir salut hello coucou hi hey merci thanks thank you beaucoup a tous toutes "
        "tout le monde et au de la du revoir bonne journee bon soiree apres midi bye goodbye ok okay oui "
        "yes no non d'accord super bravo + ++ +1 a+ bientot good morning afternoon evening everyone all to "
        "very much je suis moi aussi fait agree i me too ";
    struct sv word;
    bool greets = false, other = false;
    while (sv_next(&folded, ' ', &word)) {
        char padded[24];
        if (!word.n || (word.p[0] & 0x80)) continue;
        int n = word.n < sizeof padded - 3 ? (int)word.n : 0;
        padded[0] = ' ';
        memcpy(padded + 1, word.p, (size_t)n);
        memcpy(padded + 1 + n, " ", 2);
        bool known = n && strstr(words, padded);
        greets |= known;
        other |= !known;
    }
    return greets && !other;
}

bool chat_greets(struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    bool greets = all_pictures(text) || tool_says(str_sv(&folded));
    for (size_t i = 0; i < folded.n; i++)
        if (memchr("!.,;:?-()&", folded.p[i], 10)) folded.p[i] = ' ';
    greets = greets || all_greeting(str_sv(&folded));
    str_deinit(&folded);
    return greets;
}

int wish_number(struct sv ref) {
    int64_t number = 0;
    size_t at = ref.n;
    while (at && ref.p[at - 1] >= '0' && ref.p[at - 1] <= '9' && ref.n - at < 6) at--;
    return at < ref.n && sv_to_i64(sv_of(ref.p + at, ref.n - at), &number) ? (int)number : 0;
}
