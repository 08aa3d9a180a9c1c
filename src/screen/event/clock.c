#include "catalyse/screen/clock.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"

void clock_time(int64_t moment, struct str *out) {
    int32_t day;
    int seconds;
    if (moment == NO_MOMENT) return;
    moment_local(moment, &day, &seconds);
    str_addf(out, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
}

static void amount_show(const struct agenda_shown *shown, struct str *out) {
    long long units = (long long)shown->units;
    if (shown->in_seconds && units >= 3600)
        str_addf(out, "%lld:%02lld:%02lld", units / 3600, units / 60 % 60, units % 60);
    else if (shown->in_seconds)
        str_addf(out, "%lld:%02lld", units / 60, units % 60);
    else
        str_addf(out, _("%lld min"), units);
}

static void before_end(enum agenda_near near, const char *amount, struct str *out) {
    switch (near) {
    case TIME_AMPLE:
        str_addf(out, _("%s left"), amount);
        return;
    case TIME_SOON:
        str_addf(out, _("soon over: %s"), amount);
        return;
    case TIME_LAST:
    case TIME_OVER:
        str_addf(out, _("wrap up: %s"), amount);
        return;
    }
}

void clock_left(int64_t left_ms, const struct agenda_bells *bells, bool seconds, struct str *out) {
    struct agenda_shown shown = agenda_shown(left_ms, seconds);
    struct str text = {0};
    amount_show(&shown, &text);
    if (shown.over && !shown.units)
        str_addz(out, _("time is up"));
    else if (shown.over)
        str_addf(out, _("over by %s"), str_c(&text));
    else
        before_end(agenda_near(left_ms, bells), str_c(&text), out);
    str_deinit(&text);
}

void clock_late(int64_t over_ms, struct str *out) {
    long long minutes = (long long)(over_ms / MINUTE_MS);
    if (minutes > 0)
        str_addf(out, _("%lld min late"), minutes);
    else if (minutes < 0)
        str_addf(out, _("%lld min early"), -minutes);
    else
        str_addz(out, _("on time"));
}

enum role clock_role(enum agenda_near near) {
    static const enum role roles[] = {[TIME_AMPLE] = ROLE_VALUE,
                                      [TIME_SOON] = ROLE_WARNING,
                                      [TIME_LAST] = ROLE_LATE,
                                      [TIME_OVER] = ROLE_ERROR};
    return roles[near];
}

const char *clock_warning(enum agenda_near near) {
    static const char *const words[] = {[TIME_AMPLE] = N_("there is time"),
                                        [TIME_SOON] = N_("soon over"),
                                        [TIME_LAST] = N_("wrap up"),
                                        [TIME_OVER] = N_("time is up")};
    return _(words[near]);
}
