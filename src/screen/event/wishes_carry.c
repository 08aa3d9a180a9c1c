#include "catalyse/service/canvas.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/recast.h"
#include "catalyse/service/subgroups.h"
#include "screen/event/wishes.h"

/* From the wish to a need of a group, or to a question to the funds. */

static bool need_of(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *wish = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct named row;
    struct canvas_entry_line line = {.block = SV("leviers"), .source = SV("said"), .wish = *wish};
    if (!sv_to_i64(answer, &line.subgroup) || !lookup_named(&v, entity_named("wish"), *wish, &row, e))
        return false;
    line.text = row.title;
    if (!canvas_line_add(&v, CANVAS_DIAGNOSIS, &line, &r, e)) return false;
    tell_saved(d, _("carried into the diagnosis of the group"), &r.warnings);
    return true;
}

enum reply wishes_carry(struct desk *d, const struct wall_wish *wish) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct subgroup_row *groups;
    size_t n, k = 0;
    if (!subgroups_read(&v, &groups, &n, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, n + 1, sizeof *choices);
    for (int own = 1; own >= 0; own--)
        for (size_t i = 0; i < n; i++)
            if ((groups[i].theme.id == wish->wish.theme.id) == own)
                choices[k++] = row_choice(d->tmp, groups[i].row.id, groups[i].row.title);
    if (!k)
        desk_warn(d, "%s", _("there is no subgroup yet"));
    else
        desk_choose(d, _("Into the diagnosis of which group?"), choices, k, need_of, &wish->wish.row.id,
                    sizeof wish->wish.row.id);
    return EATEN;
}

enum reply wishes_to_funds(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t *ids;
    size_t n = wishes_chosen(s, d->tmp, &ids);
    if (!wishes_to_questions(&v, ids, n, &e)) return desk_fail(d, &e);
    table_mark_all(&s->table, false);
    desk_done(d,
              P_("%zu question to the funds made of it — u undoes it",
                 "%zu questions to the funds made of them — u undoes it", n),
              n);
    return EATEN;
}
