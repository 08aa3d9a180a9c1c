#include "catalyse/domain/chat.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/wish_line.h"
#include <string.h>

/* --- small pieces --- */

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static struct sv from(struct sv s, size_t at) {
    return sv_of(s.p + at, s.n - at);
}

static bool take(struct sv *s, const char *prefix) {
    if (!sv_starts(*s, sv_from(prefix))) return false;
    *s = from(*s, strlen(prefix));
    return true;
}

/* Blanks of all widths, and what says which way is written. */
static bool is_margin(uint32_t cp) {
    return cp <= ' ' || cp == 0xA0 || cp == 0x202F || (cp >= 0x200B && cp <= 0x200F) ||
           (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x2069) || cp == 0xFEFF;
}

static struct sv trimmed(struct sv s) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(s, &at, &cp) && is_margin(cp); at = 0) s = from(s, at);
    while (s.n) {
        size_t last = s.n - 1, at;
        while (last && (s.p[last] & 0xC0) == 0x80) last--;
        at = last;
        if (!utf8_next(s, &at, &cp) || !is_margin(cp)) break;
        s.n = last;
    }
    return s;
}

static bool next_line(struct sv *rest, struct sv *line) {
    while (sv_next(rest, '\n', line)) {
        *line = trimmed(*line);
        if (line->n) return true;
    }
    return false;
}

/* A word of a list, whatever its case. */
static bool is_among(struct sv text, const char *words) {
    struct str folded = {0};
    text_fold(text, &folded);
    bool found = folded.n && sv_lists(sv_from(words), str_sv(&folded));
    str_deinit(&folded);
    return found;
}

/* --- hours --- */

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

/* "05/02/2026, " or "2026-02-05 ": the bytes it takes in front of an hour, 0 when there is none. */
static size_t day_length(struct sv s) {
    size_t at = digits_at(s, 0, 4), signs = 0;
    while (at && at < s.n && signs < 2 && memchr("/.-", s.p[at], 3)) {
        signs++;
        at += 1 + digits_at(s, at + 1, 4);
    }
    if (!signs) return 0;
    while (at < s.n && memchr(" ,T", s.p[at], 3)) at++;
    return at;
}

/* " AM" behind a blank of any width. */
static void take_half(struct sv *s) {
    struct sv half = trimmed(*s);
    if (half.n < 2 || !memchr("aApP", half.p[0], 4) || (half.p[1] | 0x20) != 'm') return;
    if (half.n == 2 || memchr(" ]:-", half.p[2], 4)) *s = from(half, 2);
}

/* Off the front, with what stands round it. */
static bool take_hour(struct sv *s, struct sv *hour) {
    struct sv t = *s;
    bool bracket = take(&t, "[");
    t = from(t, day_length(t));
    size_t n = hour_length(t);
    if (!n) return false;
    *hour = sv_of(t.p, n);
    t = from(t, n);
    size_t until = t.n && t.p[0] == ',' ? hour_length(from(t, 1)) : 0;
    if (until) t = from(t, 1 + until);
    take_half(&t);
    if (bracket && !take(&t, "]")) return false;
    *s = trimmed(t);
    return true;
}

/* --- names --- */

/* What may be a name: a few words without signs of a sentence or an address. */
static bool name_like(struct sv s) {
    size_t words = 1;
    for (size_t i = 0; i < s.n; i++) {
        words += s.p[i] == ' ';
        if (memchr("/?!;<>@#", s.p[i], 8)) return false;
    }
    return s.n > 0 && s.n <= 80 && words <= 6;
}

static bool begins_small(struct sv word) {
    uint32_t cp = 0;
    size_t at = 0;
    return utf8_next(word, &at, &cp) && ((cp >= 'a' && cp <= 'z') || (cp >= 0xDF && cp <= 0xFF));
}

/* Written as names are, where an hour may also end a sentence: « On se voit à 10:30 ». */
static bool person_like(struct sv name) {
    static const char *const ends[] = {" | ", " - ", " – ", "|"};
    struct sv word;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const char *cut = memmem(name.p, name.n, ends[i], strlen(ends[i]));
        if (cut) name.n = (size_t)(cut - name.p);
    }
    if (!name_like(name) || digit(name.p[0])) return false;
    while (sv_next(&name, ' ', &word)) {
        bool within = sv_starts(word, SV("d'")) || sv_starts(word, SV("d’")) || sv_starts(word, SV("l'"));
        if (begins_small(word) && !within &&
            !is_among(word, "de du des la le les et von van der den di da el al ben bin"))
            return false;
    }
    return true;
}

/* "De Ana Orme à Tous": only the name. */
static struct sv name_of(struct sv s) {
    static const char *const to[] = {" à ", " À ", " to ", " To ", " pour ", "(", NULL};
    s = trimmed(s);
    if (!take(&s, "De ") && !take(&s, "de ")) take(&s, "From ");
    for (size_t i = 0; to[i]; i++) {
        const char *cut = memmem(s.p, s.n, to[i], strlen(to[i]));
        if (cut) s.n = (size_t)(cut - s.p);
    }
    return trimmed(s);
}

/* "Bob Lune (Les Potagers)": what is in brackets. */
static struct sv bracketed(struct sv s) {
    size_t at = sv_find(s, '(') + 1;
    if (at > s.n) return SV("");
    struct sv in = from(s, at);
    return trimmed(sv_of(in.p, sv_find(in, ')')));
}

/* "Ana to Bob (Direct Message)" */
static bool to_one(struct sv bracket) {
    static const char *const words[] = {"direct message",  "message direct", "privately", "private",
                                        "private message", "message prive",  "en prive",  "prive"};
    struct str folded = {0};
    bool found = false;
    text_fold(bracket, &folded);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) found |= sv_is(str_sv(&folded), words[i]);
    str_deinit(&folded);
    return found;
}

/* False when the text is no name. */
static bool put_author(struct sv text, bool (*fits)(struct sv name), struct chat_message *out) {
    struct sv name = name_of(text), of = bracketed(text);
    if (!fits(name)) return false;
    out->author = name;
    out->apart = to_one(of);
    out->of = out->apart ? SV("") : of;
    return true;
}

/* "Ana Orme : un four commun" */
static bool name_and_text(struct sv line, struct chat_message *out) {
    size_t colon = sv_find(line, ':');
    if (colon == line.n || sv_starts(from(line, colon), SV("://"))) return false;
    if (!put_author(sv_of(line.p, colon), name_like, out)) return false;
    out->text = trimmed(from(line, colon + 1));
    return true;
}

/* --- the line that says who wrote --- */

/* "10:02 Ana Orme", with or without the text */
static bool hour_before(struct chat_reader *r, struct sv line, struct chat_message *out) {
    (void)r;
    if (!take_hour(&line, &out->hour)) return false;
    if (!take(&line, "- ")) take(&line, "– ");
    if (!name_and_text(line, out) && !put_author(line, person_like, out)) out->text = line;
    return true;
}

/* "Bob Lune, hier" */
static struct sv without_day(struct sv name) {
    static const char days[] = "hier aujourd'hui yesterday today lundi mardi mercredi jeudi vendredi samedi"
                               " dimanche monday tuesday wednesday thursday friday saturday sunday";
    name = trimmed(name);
    for (size_t at = name.n; at > 1; at--)
        if (name.p[at - 1] == ' ') {
            if (is_among(from(name, at), days)) name = trimmed(sv_of(name.p, at));
            break;
        }
    return sv_ends(name, SV(",")) ? trimmed(sv_of(name.p, name.n - 1)) : name;
}

/* "Ana Orme  10:02" */
static bool hour_behind(struct chat_reader *r, struct sv line, struct chat_message *out) {
    (void)r;
    for (size_t at = 1; at < line.n; at++) {
        struct sv tail = from(line, at);
        if (!memchr(" \t\xA0\xAF", line.p[at - 1], 4) || !take_hour(&tail, &out->hour) || tail.n) continue;
        return put_author(without_day(sv_of(line.p, at)), person_like, out);
    }
    return false;
}

/* "Ana Orme", and "10:02" alone in the line below */
static bool hour_below(struct chat_reader *r, struct sv line, struct chat_message *out) {
    struct sv rest = r->rest, below;
    if (!next_line(&rest, &below) || !take_hour(&below, &out->hour) || below.n) return false;
    if (!put_author(line, person_like, out)) return false;
    r->rest = rest;
    return true;
}

static bool header(struct chat_reader *r, struct sv line, struct chat_message *out) {
    static bool (*const reads[])(struct chat_reader *, struct sv, struct chat_message *) = {
        [HOUR_BELOW] = hour_below, [HOUR_BEHIND] = hour_behind, [HOUR_BEFORE] = hour_before};
    for (enum chat_form form = HOUR_BELOW; form > CHAT_UNKNOWN; form--) {
        *out = (struct chat_message){.hour = SV(""), .author = SV(""), .of = SV(""), .text = SV("")};
        if ((r->form && r->form != form) || !reads[form](r, line, out)) continue;
        r->form = form;
        return true;
    }
    return false;
}

bool chat_is(struct sv text) {
    struct chat_reader r = {.rest = text};
    struct chat_message m;
    struct sv line;
    while (next_line(&r.rest, &line))
        if (header(&r, line, &m)) return true;
    return false;
}

/* --- messages --- */

/* What a video tool writes of itself: "Replying to "a kitchen"". */
static bool tool_says(struct sv folded) {
    static const char *const starts[] = {"replying to ",  "reacted to ",    "removed a ",  "a reagi a ",
                                         "a retire ",     "reponse a \"",   "reponse a «", "a repondu a \"",
                                         "a repondu a «", "en reponse a \""};
    static const char *const ends[] = {" joined the meeting", " left the meeting", " joined the chat",
                                       " a rejoint la reunion", " a quitte la reunion"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (sv_starts(folded, sv_from(starts[i]))) return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (sv_ends(folded, sv_from(ends[i]))) return true;
    return sv_is(folded, "edited") || sv_is(folded, "modifie");
}

static bool tool_line(struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    bool says = tool_says(str_sv(&folded));
    str_deinit(&folded);
    return says;
}

/* What is quoted by the tool goes on until its sign is closed. */
static bool quote_goes_on(struct chat_reader *r, struct sv text) {
    size_t signs = 0;
    for (size_t i = 0; i < text.n; i++) signs += text.p[i] == '"';
    bool was = r->quoting;
    if (was || tool_line(text)) r->quoting = was != (signs % 2 == 1);
    return was;
}

bool chat_next(struct chat_reader *r, struct chat_message *out) {
    struct sv line;
    while (next_line(&r->rest, &line)) {
        bool head = header(r, line, out) || (r->unnamed && name_and_text(line, out));
        if (!head) {
            *out = r->last;
            out->text = line;
        }
        if (head && !out->hour.n) out->hour = r->last.hour;
        r->unnamed = head && !out->author.n;
        if (head) {
            r->last = *out;
            r->quoting = false;
        }
        if (!out->text.n || quote_goes_on(r, out->text)) continue;
        out->text = line_unbulleted(out->text);
        return true;
    }
    return false;
}

void chat_again(const struct chat_message *m, struct str *out) {
    if (out->n) str_addc(out, '\n');
    str_addf(out, "%.*s %.*s", SV_ARG(m->hour), SV_ARG(m->author));
    if (m->of.n) str_addf(out, " (%.*s)", SV_ARG(m->of));
    str_addf(out, "%s%.*s", m->author.n ? " : " : "", SV_ARG(m->text));
}

size_t chat_for_all(struct sv text, struct str *out) {
    struct chat_reader r = {.rest = text};
    struct chat_message m;
    struct str kept = {0};
    size_t apart = 0;
    bool chat = chat_is(text);
    while (chat && chat_next(&r, &m)) {
        apart += m.apart;
        if (!m.apart) chat_again(&m, &kept);
    }
    if (apart) {
        str_clear(out);
        str_add(out, str_sv(&kept));
    }
    str_deinit(&kept);
    return apart;
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
