#include "catalyse/base/i18n.h"
#include "catalyse/domain/rules_call.h"
#include "catalyse/service/groups.h"

/* How many observe the theme beside `fund`. */
static int32_t others_at(const struct groups *g, const struct groups_org *fund, int32_t theme) {
    int32_t n = 0;
    for (size_t i = 0; i < g->n_funds; i++) n += &g->funds[i] != fund && g->funds[i].place == theme;
    return n;
}

static bool is_formed(const struct groups *g, int32_t theme) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place == theme) return true;
    return false;
}

/* A sentence behind those there are. */
static struct str *next(struct str *out) {
    if (out->n) str_addc(out, ' ');
    return out;
}

void groups_fund_words(const struct groups *g, int32_t fund, int32_t theme, struct str *out) {
    const struct groups_org *o = groups_at(g, fund);
    if (o->place != GROUPS_NOWHERE && is_formed(g, o->place) && !others_at(g, o, o->place))
        str_addf(next(out), _("No fund would observe %.*s any more."), SV_ARG(g->themes[o->place].row.title));
    if (theme == GROUPS_NOWHERE) return;
    struct sv title = g->themes[theme].row.title;
    if (others_at(g, o, theme) >= OBSERVERS_MAX)
        str_addf(next(out), _("More than two funds would observe %.*s."), SV_ARG(title));
    if (!groups_rank(o, theme)) str_addf(next(out), _("It did not name the theme %.*s."), SV_ARG(title));
}
