#include "catalyse/base/i18n.h"
#include "catalyse/service/rotations.h"

static void faces_words(const struct rotate_faces *faces, struct str *out) {
    str_addf(out,
             P_("Everyone meets at least %d new person, about %d on average.",
                "Everyone meets at least %d new people, about %d on average.", faces->fewest),
             faces->fewest, (int)(faces->mean + 0.5));
}

static void repeats_words(long long repeats, long long bound, struct str *out) {
    if (!repeats)
        str_addz(out, _("Nobody meets anyone they know."));
    else if (repeats <= bound)
        str_addf(out,
                 P_("%lld time, two who know each other meet again: no plan does better.",
                    "%lld times, two who know each other meet again: no plan does better.", repeats),
                 repeats);
    else
        str_addf(out,
                 P_("%lld time, two who know each other meet again (at best %lld).",
                    "%lld times, two who know each other meet again (at best %lld).", repeats),
                 repeats, bound);
}

static void cost_words(long long forbidden, long long repeats, long long bound, struct str *out) {
    repeats_words(repeats, bound, out);
    if (!forbidden) return;
    str_addc(out, ' ');
    str_addf(out, P_("%lld table has no fund in a round.", "%lld tables have no fund in a round.", forbidden),
             forbidden);
}

void rotations_quality_words(const struct rotations *r, struct str *out) {
    faces_words(&r->faces, out);
    str_addc(out, ' ');
    cost_words(r->cost.forbidden, r->cost.repeats, r->bound, out);
}

void rotations_news_words(const struct watch_news *news, struct str *out) {
    cost_words(news->best[0], news->best[1], news->bound[1], out);
}
