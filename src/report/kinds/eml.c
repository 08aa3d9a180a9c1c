#include "catalyse/base/date.h"
#include "catalyse/base/email.h"
#include "catalyse/base/utf8.h"
#include "report/kinds/letters.h"

/* Messages as RFC 5322 wants them: ASCII lines, headers in encoded words (RFC 2047), the body
 * quoted-printable. */

enum { WORD_COLUMNS = 52, QP_COLUMNS = 72, TEXT_COLUMNS = 76 };

static bool is_plain(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static void put_hex(struct str *out, unsigned char c) {
    str_addf(out, "=%02X", c);
}

/* One character of an encoded word. */
static void put_coded(struct str *out, struct sv character) {
    for (size_t i = 0; i < character.n; i++) {
        unsigned char c = (unsigned char)character.p[i];
        if (c == ' ')
            str_addc(out, '_');
        else if (is_plain(c))
            str_addc(out, (char)c);
        else
            put_hex(out, c);
    }
}

/* The text as encoded words, each on a line of its own, none cutting a character. */
static void put_words(struct str *out, struct sv text) {
    struct str word = {0}, coded = {0};
    size_t at = 0, from;
    uint32_t cp;
    bool first = true;
    while (from = at, utf8_next(text, &at, &cp) || word.n) {
        str_clear(&coded);
        put_coded(&coded, sv_of(text.p + from, at - from));
        if (word.n && (word.n + coded.n > WORD_COLUMNS || at == from)) {
            str_addf(out, "%s=?UTF-8?Q?%s?=", first ? "" : "\r\n ", str_c(&word));
            str_clear(&word);
            first = false;
        }
        str_add(&word, str_sv(&coded));
    }
    str_deinit(&coded);
    str_deinit(&word);
}

/* A draft without an address is still a draft: the name stands there, the address is to be completed. */
static void put_mailbox(struct str *out, const char *field, const struct recipient *who, struct sv name) {
    str_addf(out, "%s: ", field);
    if (name.n) put_words(out, name);
    if (who->email.n && !email_fault(who->email))
        str_addf(out, "%s<%.*s>\r\n", name.n ? "\r\n " : "", SV_ARG(who->email));
    else
        str_addf(out, "%s<a-completer@adresse.invalid>\r\n", name.n ? "\r\n " : "");
}

static void put_date(struct str *out, int64_t moment) {
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char iso[MOMENT_TEXT];
    int32_t day = 0;
    int year, month, mday;
    moment_iso(moment, iso);
    date_from_iso(sv_of(iso, DATE_TEXT - 1), &day);
    date_split(day, &year, &month, &mday);
    str_addf(out, "Date: %s, %d %s %d %.8s +0000\r\n", days[date_weekday(day)], mday, months[month - 1], year,
             iso + DATE_TEXT);
}

/* A line of the body; a soft break where it is long. */
static void put_body_line(struct str *out, struct sv line) {
    size_t used = 0;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i];
        bool kept = c >= ' ' && c < 127 && c != '=' && !(c == ' ' && i + 1 == line.n);
        if (used + 3 > QP_COLUMNS) str_addz(out, "=\r\n");
        if (used + 3 > QP_COLUMNS) used = 0;
        if (kept)
            str_addc(out, (char)c);
        else
            put_hex(out, c);
        used += kept ? 1 : 3;
    }
    str_addz(out, "\r\n");
}

static void put_body(struct str *out, struct sv text) {
    struct sv line;
    while (text.p && sv_next(&text, '\n', &line)) put_body_line(out, line);
}

static struct sv text_of(const struct letters *all, const struct letter *l, struct str *text) {
    for (size_t i = 0; i < l->n; i++) str_addf(text, "%.*s\n\n", SV_ARG(l->paras[i]));
    str_addf(text, "%.*s", SV_ARG(all->signature));
    return str_sv(text);
}

void eml_write(const struct letters *all, const struct letter *l, int64_t moment, struct str *out) {
    struct str text = {0};
    put_date(out, moment);
    put_mailbox(out, "From", &all->from, all->signature);
    put_mailbox(out, "To", &l->to, l->to.name.n ? l->to.name : l->to.org.title);
    str_addz(out, "Subject: ");
    put_words(out, l->subject);
    str_addz(out, "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                  "Content-Transfer-Encoding: quoted-printable\r\n\r\n");
    put_body(out, text_of(all, l, &text));
    str_deinit(&text);
}

void letter_plain(const struct letters *all, const struct letter *l, struct str *out) {
    struct str text = {0};
    struct sv rest = text_of(all, l, &text), line;
    str_addf(out, "%.*s\n%.*s\n\n", SV_ARG(l->to.org.title), SV_ARG(l->subject));
    while (text_wrap(&rest, TEXT_COLUMNS, &line)) str_addf(out, "%.*s\n", SV_ARG(line));
    str_deinit(&text);
}
