#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/groups.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/tx.h"
#include "service/call/groups_problem.h"
#include "service/change/leave.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* The decision: what is proposed becomes what is. */

struct applying {
    const struct view *v;
    const struct groups *g;
    struct groups told; /* the same, with the titles of the language of the programme */
    enum lang lang;     /* of the programme: reasons are kept in it, as whatever is written once */
    const struct groups_reasons *reasons;
    struct reasons why; /* of the whole */
    int64_t *group;     /* of each theme; 0: none yet */
    bool *touched;      /* themes whose group changes */
    struct groups_applied *out;
    struct act *act;
};

/* A group that forms on a theme retains it. */
static bool retain_theme(struct applying *a, int32_t theme, struct error *e) {
    struct change c;
    if (!change_open(&c, a->v, entity_named("theme"), a->g->themes[theme].row.id, e)) return false;
    if (record_is(c.before, "state", "retained")) return true;
    c.why = a->why;
    return change_put(&c, SV("state"), SV("retained"), e) && change_save(&c, e);
}

static bool make_group(struct applying *a, int32_t theme, struct error *e) {
    struct change c;
    struct record *named;
    int64_t id = a->g->themes[theme].row.id;
    if (a->group[theme]) return true;
    if (!record_load(a->v->db, a->v->arena, entity_named("theme"), id, &named, e)) return false;
    change_new(&c, a->v, entity_named("subgroup"));
    record_set_int(c.after, "theme", id);
    record_set_text(c.after, "name", record_text(named, "name_fr"));
    if (!change_save(&c, e)) return false;
    a->group[theme] = c.after->id;
    a->out->groups++;
    return true;
}

static bool leave(struct applying *a, const struct groups_org *o, struct reasons why, struct error *e) {
    size_t n;
    if (o->agreed == GROUPS_NOWHERE) return true;
    if (!places_end(a->v, o->org.id, a->group[o->agreed], why, &n, e)) return false;
    a->touched[o->agreed] = true;
    a->out->left += n;
    return true;
}

static bool member_join(struct applying *a, const struct groups_org *o, bool observer, struct reasons why,
                        struct error *e) {
    struct change c;
    if (o->place == GROUPS_NOWHERE) return true;
    if (!retain_theme(a, o->place, e) || !make_group(a, o->place, e)) return false;
    change_new(&c, a->v, entity_named("subgroup_member"));
    record_set_int(c.after, "subgroup", a->group[o->place]);
    record_set_int(c.after, "org", o->org.id);
    record_set_int(c.after, "observer", observer);
    record_set_text(c.after, "joined", day_text(a->v->arena, a->v->today));
    c.why = why;
    a->touched[o->place] = true;
    a->out->joined++;
    return change_save(&c, e);
}

/* From the group that was agreed to the one proposed, with its people. */
static bool move(struct applying *a, const struct groups_org *o, bool observer, struct reasons why,
                 struct error *e) {
    if (!leave(a, o, why, e) || !member_join(a, o, observer, why, e)) return false;
    if (o->agreed == GROUPS_NOWHERE) return true;
    int64_t to = o->place == GROUPS_NOWHERE ? 0 : a->group[o->place];
    return people_follow(a->v, o->org.id, a->group[o->agreed], to, e);
}

/* As much of it as a reason may hold. */
static struct sv kept(const struct applying *a, const struct str *text) {
    static const char more[] = "…";
    enum { REASON_BYTES = 400, LEFT = REASON_BYTES - sizeof more };
    struct sv all = str_sv(text);
    struct str cut = {0};
    if (all.n <= REASON_BYTES) return sv_of(arena_strndup(a->v->arena, all.p, all.n), all.n);
    text_clean(sv_of(all.p, text_prev(all, LEFT)), false, &cut);
    str_addz(&cut, more);
    struct sv out = sv_of(arena_strndup(a->v->arena, cut.p, cut.n), cut.n);
    str_deinit(&cut);
    return out;
}

static const struct groups_why *why_of(const struct groups_reasons *r, int32_t org) {
    for (size_t i = 0; r && i < r->n; i++)
        if (r->v[i].org == org) return &r->v[i].why;
    return NULL;
}

/* Why it is not in its first choice, in both versions; else the reason of the whole. */
static struct reasons reasons_of(const struct applying *a, int32_t org) {
    const struct groups_why *why = why_of(a->reasons, org);
    struct str mine = {0}, said = {0};
    if (!why || a->g->orgs[org].place == GROUPS_NOWHERE) return a->why;
    i18n_push(a->lang);
    groups_why_words(&a->told, org, why, false, &mine);
    if (why->kind == GROUPS_WHY_FREE)
        str_add(&said, a->why.said);
    else
        groups_why_words(&a->told, org, why, true, &said);
    i18n_pop();
    struct reasons out = {kept(a, &mine), kept(a, &said)};
    str_deinit(&mine);
    str_deinit(&said);
    return out;
}

/* The first group of the organisation whose place this is. */
static int32_t home_of(const struct groups *g, const struct groups_org *o) {
    const struct groups_org *first = &g->orgs[groups_first(g, (int32_t)(o - g->orgs))];
    for (int32_t i = 0; i < first->places; i++)
        if (first[i].place != GROUPS_NOWHERE) return first[i].place;
    return GROUPS_NOWHERE;
}

/* The answer says where it is placed, and goes up to the state that place needs. */
static bool place_answer(struct applying *a, const struct groups_org *o, struct reasons why,
                         struct error *e) {
    static const char *const steps[] = {"shortlisted", "selected"};
    struct change c;
    int32_t home = home_of(a->g, o);
    if (!o->answer.id) return true;
    if (home != GROUPS_NOWHERE && !make_group(a, home, e)) return false;
    if (!change_open(&c, a->v, o->answer.entity, o->answer.id, e)) return false;
    if (home == GROUPS_NOWHERE)
        record_set_null(c.after, "subgroup");
    else
        record_set_int(c.after, "subgroup", a->group[home]);
    c.why = why;
    if (!change_save(&c, e)) return false;
    for (size_t i = 0; home != GROUPS_NOWHERE && i < sizeof steps / sizeof *steps; i++) {
        if (!change_open(&c, a->v, o->answer.entity, o->answer.id, e)) return false;
        if (record_is(c.before, "state", "selected") || record_is(c.before, "state", steps[i])) continue;
        record_set_text(c.after, "state", sv_from(steps[i]));
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static bool apply_orgs(struct applying *a, struct error *e) {
    for (size_t i = 0; i < a->g->n_orgs; i++) {
        const struct groups_org *o = &a->g->orgs[i];
        if (o->place == o->agreed) continue;
        struct reasons why = reasons_of(a, (int32_t)i);
        if (!move(a, o, false, why, e)) return false;
        if (o->nth == 1 && !place_answer(a, o, why, e)) return false;
    }
    return true;
}

static bool apply_funds(struct applying *a, struct error *e) {
    for (size_t i = 0; i < a->g->n_funds; i++) {
        const struct groups_org *o = &a->g->funds[i];
        if (o->place != o->agreed && !move(a, o, true, a->why, e)) return false;
    }
    return true;
}

/* The reason of the decision stays with each group it changed. */
static bool log_reason(const struct applying *a, struct error *e) {
    for (size_t t = 0; t < a->g->n_themes; t++) {
        struct change c;
        if (!a->touched[t]) continue;
        if (!change_open(&c, a->v, entity_named("subgroup"), a->group[t], e)) return false;
        c.why = a->why;
        if (!change_log_state(&c, e)) return false;
    }
    return true;
}

static bool apply_now(struct db *db, void *ctx, struct error *e) {
    struct applying *a = ctx;
    (void)db;
    a->group = arena_array(a->v->arena, a->g->n_themes + 1, sizeof *a->group);
    a->touched = arena_array(a->v->arena, a->g->n_themes + 1, sizeof *a->touched);
    for (size_t t = 0; t < a->g->n_themes; t++) a->group[t] = a->g->themes[t].subgroup.id;
    if (!apply_orgs(a, e) || !apply_funds(a, e) || !log_reason(a, e)) return false;
    a->act->count = (int64_t)(a->out->joined + a->out->left);
    if (!a->act->count) return error_set(e, ERR_USAGE, _("nothing differs from the groups as they are"));
    return placements_drop(a->v, false, e);
}

static bool told_read(struct applying *a, struct error *e) {
    struct programme p;
    const struct groups *g = a->g;
    if (!programme_read(a->v, &p, e)) return false;
    a->lang = p.lang && choice_is(p.lang, i18n_code(LANG_EN)) ? LANG_EN : LANG_FR;
    i18n_push(a->lang);
    bool ok = groups_read(a->v, &a->told, e);
    i18n_pop();
    if (!ok) return false;
    if (a->told.n_orgs != g->n_orgs || a->told.n_funds != g->n_funds || a->told.n_themes != g->n_themes)
        return error_set(e, ERR_DATA, _("who is to be placed has changed meanwhile: propose again"));
    groups_put(&a->told, groups_places(g->orgs, g->n_orgs, a->v->arena), NULL);
    return true;
}

bool groups_apply(const struct view *v, const struct groups *g, const struct groups_reasons *reasons,
                  struct reasons why, struct groups_applied *out, struct error *e) {
    struct act act = {.code = ACT_PLACE, .entity = entity_named("subgroup_member")};
    struct applying a = {.v = v, .g = g, .reasons = reasons, .why = why, .out = out, .act = &act};
    *out = (struct groups_applied){0};
    if (!sv_trim(why.mine).n && !sv_trim(why.said).n)
        return error_set(e, ERR_USAGE, _("forming groups needs a reason: yours, or one that can be said"));
    return told_read(&a, e) && tx_run(v->db, &act, apply_now, &a, e);
}
