#include "catalyse/service/import.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/session/session_problems.h"
#include "service/sheet/import_columns.h"
#include "service/sheet/import_match.h"
#include "service/transfer/namesakes.h"

enum { PROGRESS_ROWS = 256, ROUNDS_MAX = 100 };

/* A row that refers to a row of the same file which has not come yet. */
struct waiting {
    struct record *r;
    int line, column; /* of the reference */
    struct error why;
    bool done;
};

struct importing {
    struct db *db;
    const struct entity *entity;
    const struct import_options *options;
    const char *path;
    struct csv_reader *reader;
    struct columns columns;
    struct refs refs;
    struct namesakes namesakes;
    struct matcher matcher;
    struct arena kept, row;
    const struct entity **targets; /* by field; NULL when it is no reference */
    struct view view;              /* as whoever looks after the programme; of one row */
    struct told told;
    struct import_result *result;
    struct act *act;
    VEC(struct waiting) waiting;
    size_t rows;
    int32_t today;
    bool rehearsed; /* a dry run came to its end */
};

static void refuse(struct importing *x, int line, int column, const struct error *e) {
    x->result->refused++;
    told_at(&x->told, x->path, line, column, e->text);
}

/* The row a text means: by ref, else by title. ERR_NO_FILE when there is none (yet). */
static bool find_target(struct importing *x, const struct entity *target, struct sv text, int64_t *id,
                        struct error *e) {
    if (!refs_id(&x->refs, target, text, id, e)) return false;
    if (*id == 0 && !namesakes_id(&x->namesakes, &x->refs, target, text, id, e)) return false;
    if (*id) return true;
    refs_missing(&x->refs, target, text, e);
    if (target == x->entity) e->code = ERR_NO_FILE;
    return false;
}

/* References from text to id. On false *at is the field. */
static bool resolve(struct importing *x, struct record *r, size_t *at, struct error *e) {
    for (*at = 0; *at < x->entity->n_fields; ++*at) {
        int64_t id;
        /* An id that was found on an earlier try stands there without a text. */
        if (!x->targets[*at] || r->v[*at].null || !r->v[*at].t.p) continue;
        if (!find_target(x, x->targets[*at], r->v[*at].t, &id, e)) return false;
        r->v[*at] = value_int(id);
    }
    return true;
}

static bool insert(struct importing *x, struct record *r, struct error *e) {
    struct change c = {.v = &x->view, .entity = x->entity, .after = r};
    if (intake_missing(r, e) >= 0 || !change_save(&c, e)) return false;
    refs_add(&x->refs, x->entity, r->ref, r->id);
    matcher_add(&x->matcher, r);
    x->result->added++;
    return true;
}

/* What the file gives, over what is there: an empty cell of a required field leaves it. */
static bool lay_over(const struct importing *x, const struct record *given, struct record *r) {
    bool changed = false;
    for (size_t i = 0; i < x->entity->n_fields; i++) {
        bool empty = given->v[i].null && x->entity->fields[i].flags & F_REQUIRED;
        if (x->columns.fields[i] < 0 || empty || value_eq(given->v[i], r->v[i])) continue;
        r->v[i] = given->v[i];
        changed = true;
    }
    return changed;
}

static bool update(struct importing *x, int64_t id, const struct record *given, struct error *e) {
    struct change c;
    if (!change_open(&c, &x->view, x->entity, id, e)) return false;
    if (!lay_over(x, given, c.after)) {
        x->result->unchanged++;
        return true;
    }
    if (!change_save(&c, e)) return false;
    x->result->changed++;
    return true;
}

static bool write_row(struct importing *x, struct record *r, struct error *e) {
    int64_t id = 0;
    bool ok = r->ref.n ? refs_id(&x->refs, x->entity, r->ref, &id, e)
                       : matcher_find(&x->matcher, &x->refs, r, &id, e);
    if (!ok) return false;
    return id ? update(x, id, r, e) : insert(x, r, e);
}

static bool wait_for(struct importing *x, const struct record *r, int line, int column,
                     const struct error *e) {
    VEC_PUSH(&x->kept, &x->waiting, (struct waiting){record_copy(&x->kept, r), line, column, *e, false});
    return true;
}

/* Only what is wrong with the row itself refuses it; all else ends the import. */
static bool is_about_row(const struct error *e) {
    return e->code == ERR_DATA || e->code == ERR_NO_FILE || e->code == ERR_USAGE;
}

static bool import_row(struct importing *x, const struct csv_row *row, struct error *e) {
    struct record *r = record_new(&x->row, x->entity);
    int line, column;
    size_t at = 0;
    for (size_t i = 0; i < row->n; i++) {
        if (intake_put(&x->row, x->columns.v[i], row->cells[i], x->today, r, e)) continue;
        csv_where(x->reader, i, &line, &column);
        refuse(x, line, column, e);
        return true;
    }
    if (!resolve(x, r, &at, e)) {
        csv_where(x->reader, (size_t)x->columns.fields[at], &line, &column);
        if (e->code == ERR_NO_FILE) return wait_for(x, r, line, column, e);
    } else {
        if (write_row(x, r, e)) return true;
        csv_where(x->reader, 0, &line, &column);
    }
    if (!is_about_row(e)) return false;
    refuse(x, line, column, e);
    return true;
}

static bool try_again(struct importing *x, struct waiting *w, bool *progress, struct error *e) {
    size_t at;
    bool found = resolve(x, w->r, &at, e);
    if (!found && e->code == ERR_NO_FILE) return true;
    w->done = true;
    *progress = true;
    if (found && write_row(x, w->r, e)) return true;
    if (!is_about_row(e)) return false;
    refuse(x, w->line, w->column, e);
    return true;
}

/* As long as each round brings rows that others wait for. */
static bool import_waiting(struct importing *x, struct error *e) {
    bool progress = true;
    for (int round = 0; progress && round < ROUNDS_MAX; round++) {
        progress = false;
        for (size_t i = 0; i < x->waiting.n; i++)
            if (!x->waiting.v[i].done && !try_again(x, &x->waiting.v[i], &progress, e)) return false;
        arena_reset(&x->row);
    }
    for (size_t i = 0; i < x->waiting.n; i++)
        if (!x->waiting.v[i].done)
            refuse(x, x->waiting.v[i].line, x->waiting.v[i].column, &x->waiting.v[i].why);
    return true;
}

static bool tell_progress(struct importing *x, struct error *e) {
    const struct import_options *o = x->options;
    if (!o->progress || ++x->rows % PROGRESS_ROWS || o->progress(o->ctx, x->rows)) return true;
    return error_set(e, ERR_USAGE, _("the import was given up: nothing was changed"));
}

static bool import_rows(struct importing *x, struct error *e) {
    struct csv_row row;
    enum csv_got got;
    while ((got = csv_next(x->reader, &row, e)) != CSV_END) {
        if (got == CSV_REFUSED) {
            x->result->refused++;
            told_text(&x->told, e->text);
        } else if (!import_row(x, &row, e)) {
            return false;
        }
        arena_reset(&x->row);
        if (!tell_progress(x, e)) return false;
    }
    return import_waiting(x, e);
}

static void find_targets(struct importing *x) {
    x->targets = arena_array(&x->kept, x->entity->n_fields, sizeof *x->targets);
    for (size_t i = 0; i < x->entity->n_fields; i++)
        if (x->entity->fields[i].kind == FIELD_REF) x->targets[i] = entity_named(x->entity->fields[i].target);
}

static bool run(struct db *db, void *ctx, struct error *e) {
    struct importing *x = ctx;
    refs_init(&x->refs, db, &x->kept);
    namesakes_init(&x->namesakes, db, &x->kept);
    find_targets(x);
    matcher_init(&x->matcher, db, x->entity, &x->columns, &x->kept);
    bool ok = refs_load(&x->refs, x->entity, e) && import_rows(x, e);
    x->act->count = (int64_t)(x->result->added + x->result->changed);
    x->rehearsed = ok && x->options->dry_run;
    return ok && !x->options->dry_run;
}

bool import_csv(struct db *db, const struct entity *entity, const char *path, const struct import_options *o,
                struct arena *a, struct import_result *result, struct error *e) {
    struct act act = {.code = ACT_IMPORT, .entity = entity};
    struct importing x = {
        .db = db, .entity = entity, .options = o, .path = path, .result = result, .act = &act};
    *result = (struct import_result){0};
    x.told = (struct told){.a = a, .max = IMPORT_PROBLEMS_MAX};
    x.today = clock_today();
    x.view = (struct view){.db = db, .arena = &x.row, .viewer = viewer_me(), .today = x.today};
    bool ok = csv_open(path, &x.reader, e) && columns_find(a, entity, x.reader, o->map, &x.columns, e);
    if (ok) {
        result->columns = columns_told(a, entity, x.reader, &x.columns);
        result->n_columns = x.columns.n;
        ok = tx_run(db, &act, run, &x, e) || x.rehearsed;
        result->problems = x.told.problems;
    }
    matcher_deinit(&x.matcher);
    csv_close(x.reader);
    arena_deinit(&x.kept);
    arena_deinit(&x.row);
    return ok;
}
