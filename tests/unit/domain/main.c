#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "groups.h"
#include <string.h>

const char *codes_of(struct arena *a, const struct findings *f) {
    static const char *const marks[] = {[SEV_INFO] = "?", [SEV_WARNING] = "", [SEV_ERROR] = "!"};
    struct str out = {0};
    for (size_t i = 0; i < f->n; i++)
        str_addf(&out, "%s%s%s", i ? " " : "", FINDINGS[f->v[i].code].code, marks[f->v[i].severity]);
    const char *codes = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return codes;
}

int32_t day(const char *iso) {
    int32_t out = 0;
    assert_true(date_from_iso(sv_from(iso), &out));
    return out;
}

void same_placeholders(const char *en, const char *fr) {
    struct arena a = {0};
    for (const char *p = strchr(en, '{'); p; p = strchr(p + 1, '{')) {
        const char *name = arena_strndup(&a, p, (size_t)(strchr(p, '}') - p + 1));
        if (!strstr(fr, name)) fail_msg("'%s' lacks %s", fr, name);
    }
    arena_deinit(&a);
}

int main(void) {
    i18n_init("en");
    int failed =
        test_entities() + test_state() + test_audience() + test_alone() + test_telling() + test_finding();
    failed += test_rules_call() + test_rules_commit() + test_rules_money() + test_cash() + test_committees() +
              test_rules_follow();
    failed += test_checklist() + test_maturity() + test_themes() + test_retention() + test_guide() +
              test_structuring();
    failed += test_agenda() + test_agenda_clock() + test_agenda_rounds() + test_agenda_recover() +
              test_votes() + test_wish_line() + test_chat() + test_need_line() + test_roti_line() +
              test_step_line() + test_unit();
    return failed != 0;
}
