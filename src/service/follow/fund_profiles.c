#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/funders.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static bool themes_of(const struct view *v, int64_t profile, struct fund_profile_row *out, struct error *e) {
    static const char SQL[] = "SELECT f.id FROM fund_theme f JOIN theme t ON t.id = f.theme"
                              " WHERE f.profile = ?1 ORDER BY t.code, f.id";
    struct seen seen;
    if (!seen_rows(v, entity_named("fund_theme"), SQL, PARAMS(value_int(profile)), &seen, e)) return false;
    out->themes = arena_array(v->arena, seen.n, sizeof *out->themes);
    for (size_t i = 0; i < seen.n; i++)
        if (!seen_ref(v, seen.v[i], "theme", &out->themes[out->n_themes++], e)) return false;
    return true;
}

static bool months_of(const struct view *v, int64_t profile, struct fund_profile_row *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM fund_month WHERE profile = ?1 ORDER BY month";
    struct seen seen;
    if (!seen_rows(v, entity_named("fund_month"), SQL, PARAMS(value_int(profile)), &seen, e)) return false;
    for (size_t i = 0; i < seen.n; i++) out->pace.months |= 1u << record_int(seen.v[i], "month");
    return true;
}

static bool supports_of(const struct view *v, int64_t profile, struct fund_profile_row *out,
                        struct error *e) {
    static const char SQL[] = "SELECT id FROM fund_support WHERE profile = ?1 ORDER BY id";
    struct seen seen;
    struct str lines = {0};
    if (!seen_rows(v, entity_named("fund_support"), SQL, PARAMS(value_int(profile)), &seen, e)) return false;
    for (size_t i = 0; i < seen.n; i++) {
        if (lines.n) str_addc(&lines, '\n');
        str_add(&lines, record_text(seen.v[i], "text_fr"));
    }
    out->supports = str_keep(&lines, v->arena);
    return true;
}

static bool profile_of(const struct view *v, const struct record *r, struct fund_profile_row *out,
                       struct error *e) {
    *out = (struct fund_profile_row){.row = seen_self(v, r),
                                     .ticket_min = record_int(r, "ticket_min"),
                                     .ticket_max = record_int(r, "ticket_max"),
                                     .years = record_int(r, "multi_year_max"),
                                     .core = take_choice(r, "covers_core"),
                                     .common = take_choice(r, "common_file"),
                                     .pace = {.file_weeks = (int)take_int(r, "file_weeks", FILE_WEEKS_USUAL),
                                              .pay_months = (int)take_int(r, "pay_months", PAY_MONTHS_USUAL)},
                                     .pace_said = take_has(r, "file_weeks") && take_has(r, "pay_months"),
                                     .exclusions = record_text(r, "exclusions"),
                                     .expectation = record_text(r, "expectation_fr")};
    return seen_ref(v, r, "org", &out->fund, e) && themes_of(v, r->id, out, e) &&
           months_of(v, r->id, out, e) && supports_of(v, r->id, out, e);
}

static bool profiles_load(const struct view *v, int64_t fund, struct fund_profiles *out, struct error *e) {
    static const char SQL[] = "SELECT p.id FROM fund_profile p JOIN organisation o ON o.id = p.org"
                              " WHERE ?1 = 0 OR p.org = ?1 ORDER BY o.folded, p.id";
    struct seen seen;
    if (!seen_rows(v, entity_named("fund_profile"), SQL, PARAMS(value_int(fund)), &seen, e)) return false;
    out->withheld = seen.withheld;
    for (size_t i = 0; i < seen.n; i++) {
        struct fund_profile_row row;
        if (!profile_of(v, seen.v[i], &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool fund_profiles_read(const struct view *v, int64_t fund, struct fund_profiles *out, struct error *e) {
    *out = (struct fund_profiles){0};
    return read_begin(v->db, e) && read_done(v->db, profiles_load(v, fund, out, e));
}
