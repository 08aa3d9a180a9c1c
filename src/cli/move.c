#include "catalyse/base/errno_text.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/match/watch.h"
#include "catalyse/service/dump.h"
#include "catalyse/service/import.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/merge.h"
#include "catalyse/service/pictures.h"
#include "catalyse/service/session.h"
#include "catalyse/service/sheet.h"
#include "cli/command.h"
#include <errno.h>
#include <string.h>

/* What went nowhere is worth a word: a mistyped heading would be lost in silence. */
static void columns_tell(const struct import_result *r) {
    for (size_t i = 0; i < r->n_columns; i++)
        if (!r->columns[i].kept)
            out_tell(_("the column '%.*s' is left out: --map '%.*s=FIELD' takes it"),
                     SV_ARG(r->columns[i].name), SV_ARG(r->columns[i].name));
}

static void problems_tell(const struct import_result *r) {
    for (size_t i = 0; i < r->problems.n; i++) out_tell("%s", r->problems.v[i]);
    size_t more = r->refused > r->problems.n ? r->refused - r->problems.n : 0;
    if (more) out_tell(P_("and %zu more row", "and %zu more rows", more), more);
}

static void counts_say(bool rehearsed, size_t added, size_t changed, size_t unchanged, size_t refused) {
    out_say(rehearsed ? _("would be: %zu added, %zu changed, %zu as they were, %zu refused")
                      : _("%zu added, %zu changed, %zu as they were, %zu refused"),
            added, changed, unchanged, refused);
}

/* "TEXT=MEANING,TEXT=MEANING"; a text may hold an =, a meaning does not. */
static struct sheet_options map_read(struct cli *c) {
    struct sheet_options o = {.dry_run = c->words->value[OPT_DRY_RUN] != NULL};
    struct sv rest = sv_from(c->words->value[OPT_MAP]), pair;
    const char *from = rest.p; /* a comma before the = is one of the heading */
    VEC(struct sheet_meaning) map = {0};
    while (rest.p && sv_next(&rest, ',', &pair)) {
        pair = sv_of(from, (size_t)(pair.p + pair.n - from));
        size_t at = pair.n;
        while (at > 0 && pair.p[at - 1] != '=') at--;
        if (at == 0) continue;
        from = rest.p;
        struct sv means = sv_trim(sv_of(pair.p + at, pair.n - at));
        VEC_PUSH(c->view.arena, &map,
                 (struct sheet_meaning){sv_trim(sv_of(pair.p, at - 1)), means.n ? means : SV("-")});
    }
    o.map = map.v;
    o.n_map = map.n;
    return o;
}

static void answer_add(const struct sheet_question *q, struct sv answer, struct str *out) {
    str_addf(out, "%s%s%.*s", out->n ? ", " : "", q->answers, SV_ARG(answer));
}

/* What --map may say; a row that is not near is named by its ref. */
static void question_tell(const struct sheet_question *q) {
    struct str answers = {0};
    if (q->field && !q->choices) {
        out_tell(_("to be said: --map '%.*s=…', where … is a number, or -"), SV_ARG(q->say));
        return;
    }
    for (const struct choice *c = q->choices; c && c->code; c++) answer_add(q, sv_from(c->code), &answers);
    for (size_t i = 0; i < q->n; i++) answer_add(q, q->candidates[i].ref, &answers);
    if (!q->field && !q->n) answer_add(q, sv_from(_("REF")), &answers);
    if (q->may_be_new) answer_add(q, SV("new"), &answers);
    out_tell(_("to be said: --map '%.*s=…', where … is one of: %s, -"), SV_ARG(q->say), str_c(&answers));
    str_deinit(&answers);
}

static void sheet_tell(const struct sheet_result *r, const char *path) {
    out_tell(_("%s, header in line %d"), csv_encoding_name(r->encoding), r->header_line);
    for (size_t i = 0; i < r->n_columns; i++) {
        const struct sheet_column *col = &r->columns[i];
        out_tell("%zu %.*s: %s", i + 1, SV_ARG(col->name), col->means.n ? col->label : _("left out"));
    }
    for (size_t i = 0; i < r->problems.n; i++) out_tell("%s", r->problems.v[i]);
    for (size_t i = 0; i < r->n_questions; i++) question_tell(&r->questions[i]);
    for (size_t i = 0; i < r->n_doubts; i++)
        out_tell(_("%s:%d: taken, but %s"), path, r->doubts[i].line, r->doubts[i].why);
    if (r->twice)
        out_tell(P_("%zu organisation had answered before: merge its answers",
                    "%zu organisations had answered before: merge their answers", r->twice),
                 r->twice);
}

static bool sheet_run(struct cli *c, const struct sheet *sheet, struct error *e) {
    struct sheet_options o = map_read(c);
    struct sheet_result r;
    if (c->words->value[OPT_EVENT] &&
        !lookup_one(&c->view, entity_named("event"), sv_from(c->words->value[OPT_EVENT]), &o.event, e))
        return false;
    if (!sheet_import(&c->view, sheet, c->words->args[2], &o, &r, e)) return false;
    sheet_tell(&r, c->words->args[2]);
    if (r.left_out) out_tell(P_("%zu row is left out", "%zu rows are left out", r.left_out), r.left_out);
    counts_say(o.dry_run, r.added, r.changed, r.unchanged, r.refused);
    if (r.refused) c->status = error_status(ERR_DATA);
    return true;
}

/* Their rows come as CSV too. */
static bool is_picture(const struct cli *c, const char *entity) {
    return c->entity == entity_named(entity) && !sv_ends(sv_from(c->words->args[2]), SV(".csv"));
}

static bool logo_take(struct cli *c, struct error *e) {
    if (!logo_set(&c->view, c->words->args[2], e)) return false;
    out_say(_("the logo of the documents is %s"), c->words->args[2]);
    return true;
}

/* The new ref alone goes to standard output, as add does. */
static bool photo_take(struct cli *c, struct error *e) {
    const char *group = c->words->value[OPT_GROUP];
    struct edit_result r;
    int64_t id = 0;
    if (!group) return error_set(e, ERR_USAGE, _("a photo is of the sheet of a group: --group names it"));
    if (!lookup_one(&c->view, entity_named("subgroup"), sv_from(group), &id, e) ||
        !photo_add(&c->view, c->words->args[2], &(struct photo_of){.subgroup = id}, &r, e))
        return false;
    out_say("%.*s", SV_ARG(r.ref));
    return true;
}

bool run_import(struct cli *c, struct error *e) {
    const struct words *w = c->words;
    const struct sheet *sheet = sheet_find(sv_from(w->args[1]));
    if (sheet) return sheet_run(c, sheet, e);
    if (!entity_word(w->args[1], &c->entity, e)) return false;
    if (is_picture(c, "picture")) return logo_take(c, e);
    if (is_picture(c, "photo")) return photo_take(c, e);
    struct watch watch = {0};
    struct import_options o = {.map = w->value[OPT_MAP],
                               .dry_run = w->value[OPT_DRY_RUN] != NULL,
                               .progress = watch_rows,
                               .ctx = &watch};
    struct import_result r = {0};
    struct waiting waiting = {0};
    watch_begin(&watch, &waiting);
    bool ok = import_csv(c->view.db, c->entity, w->args[2], &o, c->view.arena, &r, e);
    watch_end(&watch);
    if (!ok) return false;
    if (!o.map) columns_tell(&r);
    problems_tell(&r);
    counts_say(o.dry_run, r.added, r.changed, r.unchanged, r.refused);
    if (r.refused) c->status = error_status(ERR_DATA);
    return true;
}

bool run_export(struct cli *c, struct error *e) {
    if (!session_export(c->view.db, c->words->args[1], e)) return false;
    out_say(_("written: %s"), c->words->args[1]);
    return true;
}

bool run_dump(struct cli *c, struct error *e) {
    return dump_write(c->view.db, !c->words->value[OPT_DATA], sink_to_file(stdout), e);
}

/* A dump, with its name in messages; "-" is the standard input. */
struct dump_in {
    FILE *in;
    const char *name;
    bool standard;
};

static bool dump_open(const char *from, struct dump_in *d, struct error *e) {
    d->standard = !strcmp(from, "-");
    d->in = d->standard ? stdin : fopen(from, "rb");
    d->name = d->standard ? _("standard input") : from;
    return d->in || error_set(e, errno == ENOENT ? ERR_NO_FILE : ERR_IO, _("cannot read '%s': %s"), from,
                              errno_text(errno));
}

static void dump_close(struct dump_in *d) {
    if (!d->standard) fclose(d->in);
}

static void loops_tell(const struct dump_loops *cut) {
    for (size_t i = 0; i < cut->n; i++)
        out_tell(_("%s %.*s: “%s” led back to itself and is left empty: say again what it belongs to"),
                 _(cut->v[i].entity->label), SV_ARG(cut->v[i].ref), _(cut->v[i].field->label));
}

bool run_load(struct cli *c, struct error *e) {
    const char *to = c->words->args[1];
    struct dump_loops cut;
    struct dump_in d;
    if (!dump_open(c->words->args[0], &d, e)) return false;
    bool ok = dump_load(d.in, d.name, to, settings_author(c->settings), c->view.arena, &cut, e);
    dump_close(&d);
    if (ok) loops_tell(&cut);
    if (ok) out_say(_("'%s' is made: 'catalyse %s' opens it"), to, to);
    return ok;
}

static bool merge_from(struct cli *c, const char *from, struct merge_result *r, struct error *e) {
    bool dry_run = c->words->value[OPT_DRY_RUN] != NULL;
    struct dump_in d;
    if (strcmp(from, "-") != 0 && !sv_ends(sv_from(from), SV(".json")))
        return merge_file(c->view.db, from, dry_run, c->view.arena, r, e);
    if (!dump_open(from, &d, e)) return false;
    bool ok = merge_dump(c->view.db, d.in, d.name, dry_run, c->view.arena, r, e);
    dump_close(&d);
    return ok;
}

static void rows_say(const struct merge_result *r) {
    static const char *const fates[] = {
        [MERGE_ADDED] = N_("would be added"),
        [MERGE_CHANGED] = N_("would be changed"),
        [MERGE_KEPT] = N_("differs there, stays as it is here"),
        [MERGE_WOULD_LOOP] = N_("stays as it is here: it would lead back to itself"),
        [MERGE_CHANGED_IN_PART] = N_("would be changed, but for what would lead back to itself")};
    for (size_t i = 0; i < r->rows.n; i++) {
        const struct merge_row *row = &r->rows.v[i];
        out_say(_("%s: %s %.*s %s"), _(fates[row->fate]), _(row->entity->label), SV_ARG(row->ref),
                row->title);
    }
}

bool run_merge(struct cli *c, struct error *e) {
    struct merge_result r;
    if (!merge_from(c, c->words->args[1], &r, e)) return false;
    for (size_t i = 0; i < r.refs.n; i++) {
        const struct merge_ref *ref = &r.refs.v[i];
        out_tell(_("%s %.*s is %.*s here: that ref is another's"), _(ref->entity->label), SV_ARG(ref->there),
                 SV_ARG(ref->here));
    }
    rows_say(&r);
    out_say(c->words->value[OPT_DRY_RUN]
                ? _("would be: %zu added, %zu changed, %zu as they were, %zu kept as here")
                : _("%zu added, %zu changed, %zu as they were, %zu kept as here"),
            r.added, r.changed, r.unchanged, r.kept);
    return true;
}
