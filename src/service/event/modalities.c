#include "catalyse/service/modalities.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/seen.h"

static bool choices_load(const struct view *v, int64_t event, struct modality_line *m, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM modality_choice WHERE (?1 = 0 OR event = ?1) AND modality = ?2 ORDER BY id";
    struct seen rows;
    if (!seen_rows(v, entity_named("modality_choice"), SQL, PARAMS(value_int(event), value_int(m->row.id)),
                   &rows, e))
        return false;
    m->choices = arena_array(v->arena, rows.n + 1, sizeof *m->choices);
    for (size_t i = 0; i < rows.n; i++) {
        struct modality_choice *c = &m->choices[m->n_choices++];
        c->row = seen_self(v, rows.v[i]);
        if (!seen_ref(v, rows.v[i], "org", &c->org, e)) return false;
    }
    return true;
}

static bool modalities_load(const struct view *v, int64_t event, struct modalities *out, struct error *e) {
    static const char HANDS[] = "SELECT ifnull(sum(count), 0) FROM vote WHERE kind = 'hands' AND (?1 = 0 OR"
                                " event = ?1) AND modality = ?2";
    struct seen rows;
    if (!seen_all(v, entity_named("modality"), &rows, e)) return false;
    out->v = arena_array(v->arena, rows.n + 1, sizeof *out->v);
    for (size_t i = 0; i < rows.n; i++) {
        struct modality_line *m = &out->v[out->n++];
        m->row = seen_self(v, rows.v[i]);
        if (!choices_load(v, event, m, e) ||
            !number_of(v, HANDS, PARAMS(value_int(event), value_int(m->row.id)), &m->hands, e))
            return false;
        out->hands += m->hands;
        out->choices += m->n_choices;
    }
    return true;
}

bool modalities_read(const struct view *v, int64_t event, struct modalities *out, struct error *e) {
    *out = (struct modalities){0};
    return read_begin(v->db, e) && read_done(v->db, modalities_load(v, event, out, e));
}

/* --- writing --- */

struct choosing {
    const struct view *v;
    int64_t event, modality, org;
    int count;
};

static void put(const struct choosing *c, struct record *r) {
    record_set_int(r, "event", c->event);
    record_set_int(r, "modality", c->modality);
}

static bool hands_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT id FROM vote WHERE kind = 'hands' AND event = ?1 AND modality = ?2";
    const struct choosing *chosen = ctx;
    struct change c;
    (void)db;
    if (!rows_drop(chosen->v, "vote", SQL, PARAMS(value_int(chosen->event), value_int(chosen->modality)), e))
        return false;
    if (!chosen->count) return true;
    change_new(&c, chosen->v, entity_named("vote"));
    put(chosen, c.after);
    record_set_text(c.after, "kind", SV("hands"));
    record_set_int(c.after, "value", 1);
    record_set_int(c.after, "count", chosen->count);
    return change_save(&c, e);
}

bool modality_hands(const struct view *v, int64_t event, int64_t modality, int count, struct error *e) {
    struct choosing c = {.v = v, .event = event, .modality = modality, .count = count};
    struct act act = {.code = ACT_VOTE, .entity = entity_named("modality"), .row = modality};
    return tx_run(v->db, &act, hands_now, &c, e);
}

static bool prefer_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT id FROM modality_choice WHERE event = ?1 AND org = ?2";
    const struct choosing *chosen = ctx;
    struct change c;
    (void)db;
    if (!rows_drop(chosen->v, "modality_choice", SQL,
                   PARAMS(value_int(chosen->event), value_int(chosen->org)), e))
        return false;
    change_new(&c, chosen->v, entity_named("modality_choice"));
    put(chosen, c.after);
    record_set_int(c.after, "org", chosen->org);
    return change_save(&c, e);
}

bool modality_prefer(const struct view *v, int64_t event, int64_t modality, int64_t org, struct error *e) {
    struct choosing c = {.v = v, .event = event, .modality = modality, .org = org};
    struct act act = {.code = ACT_VOTE, .entity = entity_named("organisation"), .row = org};
    return tx_run(v->db, &act, prefer_now, &c, e);
}
