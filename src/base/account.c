#include "catalyse/base/account.h"
#include "catalyse/base/utf8.h"
#include <pwd.h>
#include <unistd.h>

const char *account_name(struct arena *a) {
    const struct passwd *account = getpwuid(getuid());
    if (!account) return "";
    struct sv name = sv_from(account->pw_gecos);
    name = sv_trim(sv_of(name.p, sv_find(name, ',')));
    struct str clean = {0};
    bool ok =
        text_clean(name.n ? name : sv_from(account->pw_name), false, &clean) && clean.n <= ACCOUNT_NAME_MAX;
    const char *out = ok ? arena_strndup(a, str_c(&clean), clean.n) : "";
    str_deinit(&clean);
    return out;
}
