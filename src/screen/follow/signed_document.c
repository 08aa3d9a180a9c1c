#include "screen/follow/signed_document.h"
#include "catalyse/base/date.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/structuring.h"
#include "screen/parts/common.h"

static bool minute_of(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    char today[DATE_TEXT];
    date_iso(d->today, today);
    const struct pair pairs[] = {
        {SV("subgroup"), sv_from(arena_printf(d->tmp, "%lld", (long long)*(const int64_t *)data))},
        {SV("kind"), SV("board_minute")},
        {SV("state"), SV("signed")},
        {SV("date"), sv_from(today)},
        {SV("org"), answer}};
    if (!edit_add(&v, entity_named("document"), pairs, sizeof pairs / sizeof *pairs, &out, e)) return false;
    tell_saved(d, _("noted as signed today"), &out.warnings);
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

static bool agreement_kept(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    if (!agreement_sign(&v, *(const int64_t *)data, answer, &out, e)) return false;
    tell_saved(d, _("noted as signed today"), &out.warnings);
    return true;
}

enum reply agreement_ask(struct desk *d, int64_t group) {
    desk_ask_line(d, _("The agreement is signed"), _("Its file, or where it is kept; or nothing"), SV(""),
                  agreement_kept, &group, sizeof group);
    return EATEN;
}
