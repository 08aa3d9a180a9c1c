#include "screen/directory/copies.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/share.h"
#include "catalyse/store/db.h"
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

static bool write_copy(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct copy_kind *kind = &kinds[*(const size_t *)data];
    const char *path = arena_strndup(d->tmp, answer.p, answer.n);
    struct share_result r = {0};
    if (!share_write(d->db, &kind->o, path, d->tmp, &r, e)) return false;
    desk_done(d, _("written without history: %s — rows kept: %zu, taken out or emptied: %zu"), path,
              r.rows_kept, taken_out(&r));
    return true;
}

/* "programme-funds.catalyse" beside "programme.catalyse" */
static const char *copy_path(const struct desk *d, const struct copy_kind *kind) {
    const char *path = db_path(d->db), *dot = strrchr(path, '.');
    size_t n = dot && dot > fs_basename(path) ? (size_t)(dot - path) : strlen(path);
    return arena_printf(d->tmp, "%.*s-%s.catalyse", (int)n, path, _(kind->file));
}

static bool copy_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    (void)e;
    for (size_t i = 0; i < N_KINDS; i++)
        if (sv_is(answer, kinds[i].code))
            desk_ask_line(d, _("Copy to hand over"), _("In which file?"), sv_from(copy_path(d, &kinds[i])),
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
