#include "screen/follow/signed_document.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/state.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/structuring.h"
#include "catalyse/service/subgroups.h"
#include "screen/parts/common.h"

/* "31/4": meant as a day, even if there is none such. */
static bool is_like_day(struct sv s) {
    size_t digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9')
            digits++;
        else if (s.p[i] != '/' && s.p[i] != '.' && s.p[i] != '-')
            return false;
    }
    return digits && digits < s.n;
}

/* "12/5, agreement.pdf": the day when there is one, else today; the rest says where it is kept. */
static bool signature_read(const struct desk *d, struct sv answer, int32_t *day, struct sv *path,
                           struct error *e) {
    struct sv rest = answer, first;
    *day = d->today;
    *path = answer;
    if (!sv_next(&rest, ',', &first)) return true;
    if (!date_parse(sv_trim(first), d->today, day))
        return !is_like_day(sv_trim(first)) ||
               error_set(e, ERR_DATA, _("this is not a date: write 12/02/2026"));
    *path = rest.p ? sv_trim(rest) : SV("");
    return *day <= d->today || error_set(e, ERR_DATA, _("this day is still to come: write its year too"));
}

static void tell_signed(struct desk *d, int32_t day, const struct warnings *w) {
    struct str shown = {0};
    date_show(day, DATE_NUMERIC, &shown);
    tell_saved(d, arena_printf(d->tmp, _("noted as signed on %s"), str_c(&shown)), w);
    str_deinit(&shown);
}

/* --- the minute of a board --- */

struct minute {
    int64_t group, org;
};

static bool minute_signed(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct minute *m = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    char iso[DATE_TEXT];
    int32_t day;
    struct sv path;
    if (!signature_read(d, answer, &day, &path, e)) return false;
    date_iso(day, iso);
    const struct pair pairs[] = {{SV("subgroup"), sv_from(arena_printf(d->tmp, "%lld", (long long)m->group))},
                                 {SV("kind"), SV("board_minute")},
                                 {SV("state"), SV("signed")},
                                 {SV("date"), sv_from(iso)},
                                 {SV("org"), sv_from(arena_printf(d->tmp, "%lld", (long long)m->org))},
                                 {SV("path"), path}};
    if (!edit_add(&v, entity_named("document"), pairs, sizeof pairs / sizeof *pairs, &out, e)) return false;
    tell_signed(d, day, &out.warnings);
    return true;
}

static bool minute_of(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct minute m = {.group = *(const int64_t *)data};
    (void)e;
    if (!sv_to_i64(answer, &m.org)) return true;
    desk_ask_line(d, _("The minute is signed"),
                  _("Its day, comma, its file or where it is kept; empty: today"), SV(""), minute_signed, &m,
                  sizeof m);
    desk_line_about(d, entity_named("subgroup"), m.group);
    desk_line_about(d, entity_named("organisation"), m.org);
    return true;
}

enum reply board_minute_ask(struct desk *d, int64_t group) {
    struct view v = desk_view(d, d->tmp);
    struct boards boards;
    struct error e = {0};
    if (!boards_missing(&v, group, &boards, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, boards.n + 1, sizeof *choices);
    for (size_t i = 0; i < boards.n; i++) choices[i] = row_choice(d->tmp, boards.v[i].id, boards.v[i].title);
    if (boards.n)
        desk_choose(d, _("Signed minute of which board?"), choices, boards.n, minute_of, &group,
                    sizeof group);
    else
        desk_warn(d, "%s", _("every board of the group has signed"));
    return EATEN;
}

/* --- the agreement --- */

/* Begun, or on its way to it: no more is asked then. */
static bool is_under_way(const struct choice *state) {
    return choice_is(state, "running") || choice_is(state, "finalising") || choice_is(state, "closed");
}

static bool project_moved(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct row *project = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct reasons why = {0};
    if (!edit_state(&v, project->entity, project->id, answer, why, &out, e)) return false;
    tell_state(d, &out);
    return true;
}

/* Signing may bring the project further: the states ahead of its own are offered, Esc leaves it as it is. */
static bool project_offer(struct desk *d, int64_t group, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct subgroup_sheet sheet;
    struct next_states next;
    struct question_choice choices[STATES_MAX];
    size_t n = 0;
    if (!subgroup_read(&v, group, &sheet, e)) return false;
    const struct project_sheet *p = &sheet.project;
    struct row project = {p->row.entity, p->row.id};
    if (!project.id || !p->state || is_under_way(p->state)) return true;
    if (!edit_next_states(&v, project.entity, project.id, &next, e)) return false;
    for (size_t i = 0; i < next.n; i++)
        if (next.v[i].choice > p->state && !next.v[i].needs_reason)
            choices[n++] = (struct question_choice){next.v[i].choice->code, _(next.v[i].choice->label), NULL};
    if (n)
        desk_choose(d, arena_printf(d->tmp, _("The project is “%s”: what is it now?"), _(p->state->label)),
                    choices, n, project_moved, &project, sizeof project);
    return true;
}

static bool agreement_kept(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *group = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    int32_t day;
    struct sv path;
    if (!signature_read(d, answer, &day, &path, e) || !agreement_sign(&v, *group, day, path, &out, e))
        return false;
    tell_signed(d, day, &out.warnings);
    return project_offer(d, *group, e);
}

enum reply agreement_ask(struct desk *d, int64_t group) {
    desk_ask_line(d, _("The agreement is signed"),
                  _("Its day, comma, its file or where it is kept; empty: today"), SV(""), agreement_kept,
                  &group, sizeof group);
    desk_line_about(d, entity_named("subgroup"), group);
    return EATEN;
}
