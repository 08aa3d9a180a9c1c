#include "service/rules/rules.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/share.h"
#include "service/read/take.h"

static const struct row_rules *rules_for(const struct entity *entity) {
    for (size_t i = 0; i < N_RULES; i++)
        if (sv_is(sv_from(RULES[i].entity), entity->name)) return &RULES[i];
    return NULL;
}

bool rules_look(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    const struct row_rules *rules = rules_for(r->entity);
    if (!rules) return true;
    if (!rules->via) return !rules->look || rules->look(v, r, out, e);
    const struct field *f = field_named(r->entity, rules->via);
    struct record *other;
    if (!take_has(r, rules->via)) return true;
    if (!record_load(v->db, v->arena, entity_named(f->target), record_int(r, rules->via), &other, e))
        return false;
    return rules_look(v, other, out, e);
}

bool rules_step(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                struct error *e) {
    const struct row_rules *rules = rules_for(r->entity);
    return !rules || !rules->step || rules->step(v, r, to, out, e);
}

static const char *title_of(void *ctx, const char *entity, int64_t id) {
    const struct view *v = ctx;
    struct named named;
    struct error e = {0};
    if (!seen_named(v, entity_named(entity), id, &named, &e) || !named.id) return NULL;
    return named.title.p;
}

struct titles rules_titles(const struct view *v) {
    struct view *own = arena_alloc(v->arena, sizeof *own);
    *own = *v;
    return (struct titles){title_of, own};
}

bool rules_refuse(const struct view *v, const struct findings *f, struct error *e) {
    if (!findings_refuse(f)) return true;
    struct titles titles = rules_titles(v);
    struct str text = {0};
    for (size_t i = 0; i < f->n; i++) {
        if (f->v[i].severity != SEV_ERROR) continue;
        const char *remedy = finding_remedy(v->arena, &f->v[i], &titles);
        str_addf(&text, "%s%s", text.n ? "; " : "", finding_words(v->arena, &f->v[i], &titles));
        if (remedy) str_addf(&text, " (%s)", remedy);
    }
    error_set(e, ERR_DATA, "%s", str_c(&text));
    str_deinit(&text);
    return false;
}

bool rules_warnings(const struct view *v, const struct findings *f, struct warnings *out, struct error *e) {
    struct titles titles = rules_titles(v);
    enum audience knows;
    if (f->n && !share_knows(v->db, v->arena, v->viewer.audience, &knows, e)) return false;
    for (size_t i = 0; i < f->n; i++) {
        const struct finding *one = &f->v[i];
        const struct finding_kind *kind = &FINDINGS[one->code];
        struct warning w = {.code = kind->code, .severity = one->severity};
        if (!audience_sees(knows, kind->audience)) continue;
        if (one->entity && !seen_named(v, entity_named(one->entity), one->id, &w.row, e)) return false;
        if (one->entity && !w.row.id) continue;
        w.text = sv_from(finding_words(v->arena, one, &titles));
        w.remedy = sv_from(finding_remedy(v->arena, one, &titles));
        VEC_PUSH(v->arena, out, w);
    }
    return true;
}
