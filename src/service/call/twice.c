#include "catalyse/service/twice.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include <string.h>

static const char ANSWER[] = "expression_of_interest";

static const char SQL_OTHER[] =
    "SELECT o.id FROM expression_of_interest x JOIN expression_of_interest o ON o.org = x.org AND o.id <>"
    " x.id WHERE x.id = ?1 AND coalesce(o.reason_code, '') <> 'duplicate' AND coalesce(x.reason_code, '') <>"
    " 'duplicate' ORDER BY o.id";

/* What the decision is about does not come from a form. */
static bool is_said(const struct field *f) {
    static const char *const decided[] = {"org",         "subgroup", "reason_code", "reason_private",
                                          "reason_said", "offer",    "state"};
    for (size_t i = 0; i < sizeof decided / sizeof *decided; i++)
        if (!strcmp(f->name, decided[i])) return false;
    return true;
}

static struct sv shown(const struct view *v, const struct record *r, size_t at) {
    return r->v[at].null ? SV("") : sv_from(record_shown(v->db, v->arena, r, at));
}

static void add_line(struct twice *t, struct twice_line line) {
    if (sv_eq(line.kept, line.other)) return;
    if (!line.kept.n) t->proposed |= INT64_C(1) << line.bit;
    t->v[t->n++] = line;
}

/* Each row of the query with the name of its theme, if it has one: "1 Communication, 2 Réemploi". */
static bool listed(const struct view *v, const char *sql, int64_t answer, struct str *out, struct error *e) {
    struct query q;
    enum step s;
    const char *between = out->n ? " — " : "";
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_int(&q, 1, answer);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        int64_t theme = query_int(&q, 1);
        str_addf(out, "%s%.*s", between, SV_ARG(query_text(&q, 0)));
        if (theme) str_addf(out, " %s", row_title(v->db, v->arena, entity_named("theme"), theme));
        between = ", ";
    }
    query_close(&q);
    return s == STEP_END;
}

static bool ranks_shown(const struct view *v, int64_t answer, struct sv *out, struct error *e) {
    static const char RANKS[] =
        "SELECT rank, theme FROM interest_rank WHERE expression = ?1 ORDER BY rank, id";
    static const char DEPTS[] = "SELECT dept, 0 FROM interest_territory WHERE expression = ?1 ORDER BY dept";
    struct str text = {0};
    bool ok = listed(v, RANKS, answer, &text, e) && listed(v, DEPTS, answer, &text, e);
    *out = str_keep(&text, v->arena);
    return ok;
}

static bool compare(const struct view *v, const struct record *kept, const struct record *other,
                    struct twice *t, struct error *e) {
    struct twice_line ranks = {.bit = TWICE_RANKS, .label = _("Ranks and départements")};
    t->v = arena_array(v->arena, kept->entity->n_fields + 1, sizeof *t->v);
    for (size_t i = 0; i < kept->entity->n_fields; i++) {
        const struct field *f = &kept->entity->fields[i];
        if (is_said(f))
            add_line(t, (struct twice_line){(int)i, _(f->label), shown(v, kept, i), shown(v, other, i)});
    }
    if (!ranks_shown(v, kept->id, &ranks.kept, e) || !ranks_shown(v, other->id, &ranks.other, e))
        return false;
    add_line(t, ranks);
    return true;
}

/* Whoever withdrew and answers again is back: that answer counts. */
enum standing { GONE, ON_ITS_WAY, DECIDED };

static enum standing standing_of(const struct record *r) {
    return take_in(r, "state", "withdrawn expired")  ? GONE
           : take_in(r, "state", "invited received") ? ON_ITS_WAY
                                                     : DECIDED;
}

bool twice_read(const struct view *v, int64_t answer, struct twice *out, struct error *e) {
    struct record *kept, *other;
    int64_t id;
    *out = (struct twice){0};
    if (!number_of(v, SQL_OTHER, PARAMS(value_int(answer)), &id, e)) return false;
    if (!seen_row(v, entity_named(ANSWER), answer, &kept, e)) return false;
    if (!id || !kept) return true;
    if (!seen_row(v, entity_named(ANSWER), id, &other, e)) return false;
    if (!other) return true;
    if (standing_of(kept) < standing_of(other)) {
        struct record *further = other;
        other = kept;
        kept = further;
    }
    out->kept = seen_self(v, kept);
    out->other = seen_self(v, other);
    return seen_ref(v, kept, "org", &out->org, e) && compare(v, kept, other, out, e);
}

/* --- one of both --- */

struct merging {
    const struct view *v;
    int64_t kept, other, mask;
    struct edit_result *out;
};

static bool has_bit(int64_t mask, size_t bit) {
    return (mask >> bit & 1) != 0;
}

static bool copy_link(const struct merging *m, const char *entity, int64_t id, struct error *e) {
    struct change c;
    struct record *from;
    if (!record_load(m->v->db, m->v->arena, entity_named(entity), id, &from, e)) return false;
    change_new(&c, m->v, from->entity);
    for (size_t i = 0; i < from->entity->n_fields; i++) c.after->v[i] = from->v[i];
    record_set_int(c.after, "expression", m->kept);
    return change_save(&c, e);
}

/* The rows of the kept answer give way to those of the other, which keeps its own. */
static bool take_links(const struct merging *m, const char *entity, const char *sql, struct error *e) {
    struct ids theirs;
    if (!ids_of(m->v, sql, PARAMS(value_int(m->other)), &theirs, e) ||
        !rows_drop(m->v, entity, sql, PARAMS(value_int(m->kept)), e))
        return false;
    for (size_t i = 0; i < theirs.n; i++)
        if (!copy_link(m, entity, theirs.v[i], e)) return false;
    return true;
}

static bool take_ranks(const struct merging *m, struct error *e) {
    if (!has_bit(m->mask, TWICE_RANKS)) return true;
    return take_links(m, "interest_rank",
                      "SELECT id FROM interest_rank WHERE expression = ?1 ORDER BY rank, id", e) &&
           take_links(m, "interest_territory",
                      "SELECT id FROM interest_territory WHERE expression = ?1 ORDER BY dept, id", e);
}

static bool set_aside(const struct merging *m, struct change *other, struct sv kept, struct error *e) {
    struct sv why = sv_from(arena_printf(m->v->arena, _("merged into %.*s"), SV_ARG(kept)));
    record_set_text(other->after, "reason_code", SV("duplicate"));
    if (!take_in(other->after, "state", "withdrawn expired declined"))
        record_set_text(other->after, "state", SV("withdrawn"));
    other->why = (struct reasons){.mine = why, .said = why};
    return change_save(other, e);
}

static bool merge_now(struct db *db, void *ctx, struct error *e) {
    struct merging *m = ctx;
    struct change kept, other;
    (void)db;
    if (!change_open(&kept, m->v, entity_named(ANSWER), m->kept, e) ||
        !change_open(&other, m->v, entity_named(ANSWER), m->other, e))
        return false;
    if (record_int(kept.after, "org") != record_int(other.after, "org"))
        return error_set(e, ERR_DATA, _("these two answers are of two organisations"));
    for (size_t i = 0; i < kept.entity->n_fields; i++)
        if (is_said(&kept.entity->fields[i]) && has_bit(m->mask, i)) kept.after->v[i] = other.after->v[i];
    return change_save(&kept, e) && take_ranks(m, e) && set_aside(m, &other, kept.after->ref, e) &&
           change_result(&kept, m->out, e);
}

bool twice_merge(const struct view *v, int64_t kept, int64_t other, int64_t from_other,
                 struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_MERGE, .entity = entity_named(ANSWER), .row = kept};
    struct merging m = {v, kept, other, from_other, out};
    return tx_run(v->db, &act, merge_now, &m, e);
}
