#include "catalyse/domain/unit.h"
#include "catalyse/base/i18n.h"
#include <string.h>

/* Units that are counted are named by their plural: this is the other form. */
static const char *single(const struct choice *unit) {
    static const struct {
        const char *code, *one;
    } units[] = {{"days", N_("day")},         {"days/month", N_("day a month")},
                 {"hours", N_("hour")},       {"months", N_("month")},
                 {"items", N_("item")},       {"headcount", N_("person")},
                 {"contacts", N_("contact")}, {"actions", N_("action")}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(unit->code, units[i].code) == 0) return units[i].one;
    return unit->label;
}

const char *unit_words(const struct choice *unit, int64_t hundredths) {
    if (!unit) return "";
    bool is_one = i18n_lang() == LANG_FR ? hundredths < 200 : hundredths == 100;
    return _(is_one ? single(unit) : unit->label);
}
