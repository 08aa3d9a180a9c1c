#include "catalyse/service/merge.h"
#include "catalyse/base/i18n.h"
#include "catalyse/store/bulk.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "service/read/ids.h"
#include "service/read/setting_sql.h"
#include "service/transfer/load_read.h"

struct merging {
    struct db *db;
    struct arena *kept;
    struct merge_result *out;
    /* Gives each row of the other copy to take(). */
    bool (*read)(struct merging *m, struct error *e);
    struct db *other; /* for a file */
    FILE *in;         /* for a dump */
    const char *name;
    bool dry_run, rehearsed;
    VEC(struct merge_ref) renamed; /* rows whose ref is another one here, now or since an earlier time */
    VEC(struct record *) naming;   /* rows that name others by their refs: they wait for these */
    VEC(struct record *) planned;  /* rows of plans, which are taken whole */
};

static struct sv keep(struct merging *m, struct sv text) {
    return sv_of(arena_strndup(m->kept, text.p, text.n), text.n);
}

static bool note(struct merging *m, enum merge_fate fate, const struct record *r) {
    struct arena *a = m->kept;
    if (m->dry_run)
        VEC_PUSH(a, &m->out->rows,
                 (struct merge_row){r->entity, fate, keep(m, r->ref), record_title(m->db, a, r)});
    return true;
}

/* The ref it came with, or that with the first number behind it that is free. */
static bool find_ref(struct merging *m, struct arena *a, struct record *r, struct error *e) {
    struct sv came = r->ref;
    int64_t other = 1;
    for (int n = 2; other; n++) {
        if (!record_id(m->db, r->entity, r->ref, &other, e)) return false;
        if (other) r->ref = sv_from(arena_printf(a, "%.*s-%d", SV_ARG(came), n));
    }
    if (sv_eq(r->ref, came)) return true;
    struct merge_ref now = {r->entity, keep(m, came), keep(m, r->ref)};
    VEC_PUSH(m->kept, &m->out->refs, now);
    VEC_PUSH(m->kept, &m->renamed, now);
    return true;
}

/* Copies have the row of the programme in common: a second one belongs to something else. */
static bool of_this_programme(struct merging *m, const struct record *r, struct error *e) {
    struct list_query q = {.entity = r->entity};
    size_t here;
    if (r->entity != entity_named("programme")) return true;
    if (!list_count(m->db, &q, &here, e)) return false;
    return !here || error_set(e, ERR_DATA, _("this is no copy of this programme but another one"));
}

static bool add(struct merging *m, struct arena *a, struct record *r, struct error *e) {
    if (!of_this_programme(m, r, e) || !find_ref(m, a, r, e)) return false;
    m->out->added++;
    return record_insert(m->db, a, r, e) && note(m, MERGE_ADDED, r);
}

static bool same_values(const struct record *x, const struct record *y) {
    for (size_t i = 0; i < x->entity->n_fields; i++)
        if (!value_eq(x->v[i], y->v[i])) return false;
    return true;
}

/* Two rows that each copy put into the other one: what this copy says stays, and *any is true. */
static bool keep_from_loops(struct merging *m, const struct record *here, struct record *there, bool *any,
                            struct error *e) {
    for (size_t i = 0; i < there->entity->n_fields; i++) {
        bool loops;
        if (value_eq(here->v[i], there->v[i])) continue;
        if (!record_loops(m->db, there, i, &loops, e)) return false;
        if (loops) there->v[i] = here->v[i];
        *any |= loops;
    }
    return true;
}

static enum merge_fate fate_of(bool changes, bool loops) {
    if (loops) return changes ? MERGE_CHANGED_IN_PART : MERGE_WOULD_LOOP;
    return changes ? MERGE_CHANGED : MERGE_KEPT;
}

/* The ref stays: it may be one that was given here. */
static bool settle(struct merging *m, const struct record *here, struct record *there, struct error *e) {
    bool loops = false, same = same_values(here, there),
         later = sv_cmp(there->updated_at, here->updated_at) > 0;
    if (later && !keep_from_loops(m, here, there, &loops, e)) return false;
    bool changes = later && !same_values(here, there);
    m->out->unchanged += same;
    m->out->changed += changes;
    m->out->kept += !same && !changes;
    if (!sv_eq(there->ref, here->ref))
        VEC_PUSH(m->kept, &m->renamed,
                 (struct merge_ref){here->entity, keep(m, there->ref), keep(m, here->ref)});
    there->ref = here->ref;
    if (same) return true;
    return note(m, fate_of(changes, loops), there) && (!changes || record_update(m->db, here, there, e));
}

static bool names_a_row(const struct entity *e) {
    return field_index(e, SV("row_ref")) >= 0;
}

/* What it names bears another ref here. */
static void follow(const struct merging *m, struct record *r) {
    struct sv entity = record_text(r, "entity"), ref = record_text(r, "row_ref");
    for (size_t i = 0; i < m->renamed.n; i++)
        if (sv_is(entity, m->renamed.v[i].entity->name) && sv_eq(ref, m->renamed.v[i].there)) {
            record_set_text(r, "row_ref", m->renamed.v[i].here);
            return;
        }
}

/* The row of the same setting, which each copy may have made for itself; 0: none. */
static bool find_setting(struct merging *m, struct arena *a, const struct record *r, int64_t *id,
                         struct error *e) {
    static const char SQL[] = "SELECT id FROM setting s WHERE " SETTING_NAMED("?1") " ORDER BY id";
    struct view v = {.db = m->db, .arena = a};
    *id = 0;
    if (r->entity != entity_named("setting")) return true;
    return number_of(&v, SQL, PARAMS(value_text(record_text(r, "name"))), id, e);
}

static bool take_now(struct merging *m, struct arena *a, struct record *r, struct error *e) {
    struct record *here;
    int64_t id;
    if (record_load(m->db, a, r->entity, r->id, &here, e)) return settle(m, here, r, e);
    if (!error_absent(e) || !find_setting(m, a, r, &id, e)) return false;
    if (!id) return add(m, a, r, e);
    r->id = id;
    return record_load(m->db, a, r->entity, id, &here, e) && settle(m, here, r, e);
}

/* --- plans --- */

/* Rows of these that have the same `of` make one plan, or one text: half of one and half of another would
 * place people twice, or be nobody's words. */
static const struct whole {
    const char *entity, *of[4];
    const char *held; /* a flag: what took place or is printed; NULL none */
} WHOLES[] = {{"placement", {0}, NULL},
              {"seat", {"event"}, "frozen"},
              {"kept_document", {"document", "lang", "version"}, NULL}};

static const struct whole *whole_of(const struct entity *entity) {
    for (size_t i = 0; i < sizeof WHOLES / sizeof *WHOLES; i++)
        if (entity == entity_named(WHOLES[i].entity)) return &WHOLES[i];
    return NULL;
}

static struct value value_of(const struct record *r, const char *field) {
    return r->v[field_index(r->entity, sv_from(field))];
}

static bool plan_here(struct merging *m, struct arena *a, const struct record *like, struct list_rows *out,
                      struct error *e) {
    const char *const *of = whole_of(like->entity)->of;
    struct list_filter same[4];
    struct list_query q = {.entity = like->entity, .filters = same};
    for (; of[q.n_filters]; q.n_filters++)
        same[q.n_filters] = (struct list_filter){of[q.n_filters], OP_IS, value_of(like, of[q.n_filters])};
    return list_run(m->db, a, &q, out, e);
}

static bool same_plan(const struct record *x, const struct record *y) {
    if (x->entity != y->entity) return false;
    for (const char *const *of = whole_of(x->entity)->of; *of; of++)
        if (!value_eq(value_of(x, *of), value_of(y, *of))) return false;
    return true;
}

static struct sv latest(const struct list_rows *rows) {
    struct sv out = SV_NULL;
    for (size_t i = 0; i < rows->n; i++)
        if (sv_cmp(rows->v[i]->updated_at, out) > 0) out = rows->v[i]->updated_at;
    return out;
}

static size_t held(const struct list_rows *rows, const char *flag) {
    size_t n = 0;
    for (size_t i = 0; flag && i < rows->n; i++) n += value_of(rows->v[i], flag).i != 0;
    return n;
}

/* Of two, the one of which more took place, else the later one. */
static bool stands(const struct list_rows *x, const struct list_rows *y, const char *flag) {
    size_t of_x = held(x, flag), of_y = held(y, flag);
    return of_x != of_y ? of_x > of_y : sv_cmp(latest(x), latest(y)) > 0;
}

static struct record *row_of(const struct list_rows *rows, int64_t id) {
    for (size_t i = 0; i < rows->n; i++)
        if (rows->v[i]->id == id) return rows->v[i];
    return NULL;
}

static bool keep_plan(struct merging *m, const struct list_rows *here, const struct list_rows *there) {
    for (size_t i = 0; i < there->n; i++) {
        const struct record *own = row_of(here, there->v[i]->id);
        bool same = own && same_values(own, there->v[i]);
        m->out->unchanged += same;
        m->out->kept += !same;
        if (!same) note(m, MERGE_KEPT, there->v[i]);
    }
    return true;
}

static bool replace(struct merging *m, const struct record *own, struct record *r, struct error *e) {
    m->out->changed++;
    r->ref = own->ref;
    return note(m, MERGE_CHANGED, r) && record_update(m->db, own, r, e);
}

static bool take_plan(struct merging *m, struct arena *a, const struct list_rows *here,
                      const struct list_rows *there, struct error *e) {
    for (size_t i = 0; i < here->n; i++) {
        struct record *own = here->v[i];
        if (row_of(there, own->id)) continue;
        m->out->changed++;
        if (!note(m, MERGE_CHANGED, own) || !record_delete(m->db, own->entity, own->id, e)) return false;
    }
    for (size_t i = 0; i < there->n; i++) {
        struct record *r = there->v[i], *own = row_of(here, r->id);
        bool same = own && same_values(own, r);
        m->out->unchanged += same;
        if (!same && !(own ? replace(m, own, r, e) : add(m, a, r, e))) return false;
    }
    return true;
}

static bool settle_plan(struct merging *m, struct arena *a, size_t first, struct error *e) {
    const struct record *like = m->planned.v[first];
    struct list_rows here, there = {arena_array(a, m->planned.n, sizeof *there.v), 0};
    for (size_t i = first; i < m->planned.n; i++)
        if (same_plan(m->planned.v[i], like)) there.v[there.n++] = m->planned.v[i];
    if (!plan_here(m, a, like, &here, e)) return false;
    return stands(&there, &here, whole_of(like->entity)->held) ? take_plan(m, a, &here, &there, e)
                                                               : keep_plan(m, &here, &there);
}

static bool take_plans(struct merging *m, struct error *e) {
    struct arena a = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < m->planned.n; i++) {
        bool begun = false;
        for (size_t k = 0; k < i && !begun; k++) begun = same_plan(m->planned.v[k], m->planned.v[i]);
        ok = begun || settle_plan(m, &a, i, e);
        arena_reset(&a);
    }
    arena_deinit(&a);
    return ok;
}

static bool take(void *ctx, struct arena *a, struct record *r, struct error *e) {
    struct merging *m = ctx;
    bool names = names_a_row(r->entity);
    if (!names && !whole_of(r->entity)) return take_now(m, a, r, e);
    if (names)
        VEC_PUSH(m->kept, &m->naming, record_copy(m->kept, r));
    else
        VEC_PUSH(m->kept, &m->planned, record_copy(m->kept, r));
    return true;
}

static bool take_naming(struct merging *m, struct error *e) {
    struct arena a = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < m->naming.n; i++) {
        follow(m, m->naming.v[i]);
        ok = take_now(m, &a, m->naming.v[i], e);
        arena_reset(&a);
    }
    arena_deinit(&a);
    return ok;
}

static bool take_copy(const struct record *r, void *ctx, struct error *e) {
    struct arena a = {0};
    bool ok = take(ctx, &a, record_copy(&a, r), e);
    arena_deinit(&a);
    return ok;
}

static bool read_file(struct merging *m, struct error *e) {
    bool ok = true;
    for (size_t i = 0; ok && i < N_ENTITIES; i++)
        ok = list_each(m->other, &(struct list_query){.entity = ENTITIES[i]}, take_copy, m, e);
    return ok;
}

static bool read_dump(struct merging *m, struct error *e) {
    return load_read(m->in, m->name, take, m, e);
}

static bool run(struct db *db, void *ctx, struct error *e) {
    struct merging *m = ctx;
    bool ok = bulk_begin(db, e) && m->read(m, e) && take_plans(m, e) && take_naming(m, e);
    m->rehearsed = ok && m->dry_run;
    return ok && !m->dry_run;
}

static bool merge(struct merging *m, struct error *e) {
    struct act act = {.code = ACT_TAKE_IN};
    *m->out = (struct merge_result){0};
    return tx_run(m->db, &act, run, m, e) || m->rehearsed;
}

bool merge_file(struct db *db, const char *path, bool dry_run, struct arena *a, struct merge_result *out,
                struct error *e) {
    struct merging m = {.db = db, .kept = a, .out = out, .read = read_file, .dry_run = dry_run};
    if (!db_open(path, DB_ANSWER, db_registry(db), "", &m.other, e)) return false;
    bool ok = merge(&m, e);
    db_close(m.other);
    return ok;
}

bool merge_dump(struct db *db, FILE *in, const char *name, bool dry_run, struct arena *a,
                struct merge_result *out, struct error *e) {
    struct merging m = {
        .db = db, .kept = a, .out = out, .read = read_dump, .in = in, .name = name, .dry_run = dry_run};
    return merge(&m, e);
}
