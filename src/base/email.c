#include "catalyse/base/email.h"
#include "catalyse/base/i18n.h"
#include <string.h>
#include <strings.h>

static bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Parts with something between the dots. */
static bool are_parts(struct sv text, const char *others) {
    struct sv part;
    bool ok = text.n > 0;
    while (ok && sv_next(&text, '.', &part)) {
        ok = part.n > 0;
        for (size_t i = 0; ok && i < part.n; i++)
            ok = is_letter_or_digit(part.p[i]) || (part.p[i] && strchr(others, part.p[i]));
    }
    return ok;
}

/* "name.org": two parts, the last of letters, or coded ones: "xn--p1ai". */
static bool is_domain(struct sv text) {
    size_t last = text.n;
    while (last > 0 && text.p[last - 1] != '.') last--;
    bool ends = last > 1 && text.n - last >= 2;
    bool coded = text.n - last > 4 && !strncasecmp(text.p + last, "xn--", 4); /* of another script */
    for (size_t i = last; ends && !coded && i < text.n; i++) ends = text.p[i] > '9';
    return ends && are_parts(text, "-");
}

const char *email_fault(struct sv address) {
    size_t at = sv_find(address, '@');
    struct sv name = sv_of(address.p, at);
    if (at == address.n) return N_("it has no @");
    struct sv domain = sv_of(address.p + at + 1, address.n - at - 1);
    if (sv_find(domain, '@') < domain.n) return N_("it has several @: one address only");
    if (sv_find(address, ' ') < address.n) return N_("it has a blank in it");
    if (!are_parts(name, "!#$%&'*+-/=?^_`{|}~"))
        return N_("what stands before the @ is no name of a mailbox");
    return is_domain(domain) ? NULL : N_("what stands behind the @ is not like example.org");
}
