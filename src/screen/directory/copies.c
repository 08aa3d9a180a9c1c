#include "screen/directory/copies.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/share.h"
#include "catalyse/store/db.h"
#include "screen/parts/common.h"
#include <inttypes.h>
#include <string.h>

static const struct copy_kind {
    const char *code, *label, *file; /* N_: what the name of its file ends with */
    struct share_options o;
} kinds[] = {
    {"network", N_("for the network: only what is public"), N_("network"), {.audience = AUD_PUBLIC}},
    {"group", N_("for the groups: without private notes"), N_("groups"), {.audience = AUD_GROUP}},
    {"funds", N_("for the groups and the funds"), N_("funds"), {.audience = AUD_FUNDS}},
    {"teach",
     N_("to teach with: names are numbers; places in texts stay"),
     N_("without-names"),
     {.audience = AUD_FUNDS, .anonymous = true}},
};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

static size_t taken_out(const struct share_result *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->n; i++) n += r->counts[i].n;
    return n;
}

static bool passage_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct sv rest = answer, entity, row;
    int64_t id;
    (void)data;
    (void)e;
    if (sv_next(&rest, ' ', &entity) && sv_next(&rest, ' ', &row) && sv_to_i64(row, &id))
        go_edit_field(d, entity_find(entity), id, arena_strndup(d->tmp, rest.p, rest.n));
    return true;
}

/* What a reader must look at before the copy leaves: each passage leads to its field, to be reworded there.
 */
static void show_left(struct desk *d, const struct share_result *r) {
    struct question_choice *choices = arena_array(d->tmp, r->n_left, sizeof *choices);
    for (size_t i = 0; i < r->n_left; i++) {
        const struct share_left *one = &r->left[i];
        choices[i].code =
            arena_printf(d->tmp, "%s %" PRId64 " %s", one->entity->name, one->id, one->field->name);
        choices[i].label = arena_printf(d->tmp, "%.*s  %.*s", SV_ARG(one->ref), SV_ARG(one->words));
    }
    desk_choose(d,
                arena_printf(d->tmp,
                             P_("%zu passage may name somebody: reword it, then copy again",
                                "%zu passages may name somebody: reword them, then copy again", r->n_left),
                             r->n_left),
                choices, r->n_left, passage_chosen, NULL, 0);
}

static bool write_copy(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct copy_kind *kind = &kinds[*(const size_t *)data];
    const char *path = arena_strndup(d->tmp, answer.p, answer.n);
    struct share_result r = {0};
    if (!share_write(d->db, &kind->o, path, d->tmp, &r, e)) return false;
    desk_done(d, _("written without history: %s — rows kept: %zu, taken out or emptied: %zu"), path,
              r.rows_kept, taken_out(&r));
    if (r.n_left) show_left(d, &r);
    return true;
}

/* "programme-funds.catalyse" beside "programme.catalyse", "programme-funds-2.catalyse" beside that. */
static const char *copy_path(const struct desk *d, const struct copy_kind *kind) {
    const char *path = db_path(d->db), *dot = strrchr(path, '.');
    int n = (int)(dot && dot > fs_basename(path) ? (size_t)(dot - path) : strlen(path));
    const char *copy = arena_printf(d->tmp, "%.*s-%s.catalyse", n, path, _(kind->file));
    for (int i = 2; fs_exists(copy); i++)
        copy = arena_printf(d->tmp, "%.*s-%s-%d.catalyse", n, path, _(kind->file), i);
    return copy;
}

static bool copy_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    (void)e;
    for (size_t i = 0; i < N_KINDS; i++)
        if (sv_is(answer, kinds[i].code))
            desk_ask_line(d, _(kinds[i].label), _("In which file?"), sv_from(copy_path(d, &kinds[i])),
                          write_copy, &i, sizeof i);
    return true;
}

enum reply copy_ask(struct desk *d) {
    struct question_choice choices[N_KINDS];
    for (size_t i = 0; i < N_KINDS; i++)
        choices[i] = (struct question_choice){kinds[i].code, _(kinds[i].label), NULL};
    desk_choose(d, _("Copy to hand over"), choices, N_KINDS, copy_chosen, NULL, 0);
    return EATEN;
}
