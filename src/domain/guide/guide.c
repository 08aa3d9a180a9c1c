#include "catalyse/domain/guide.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/audience.h"
#include "catalyse/domain/entities.h"
#include "domain/guide/rules.h"
#include <string.h>

enum { STAGES = 6 };

const struct guide_rules *const GUIDE[STAGES] = {&guide_always,    &guide_webinar,   &guide_call,
                                                 &guide_subgroups, &guide_afternoon, &guide_followup};

struct said {
    struct hint *v;
    size_t n, cap;
};

static struct sv name_of(const struct hint *h) {
    if (h->name) return sv_from(h->name);
    return h->rule->to_entity ? sv_from(_(entity_named(h->rule->to_entity)->label)) : SV("…");
}

static const char *words(struct arena *a, const struct hint *h) {
    char clock[TIME_TEXT];
    time_iso(h->m, clock);
    struct param params[] = {
        {.name = "n", .kind = PARAM_NUMBER, .i = h->n},
        {.name = "m", .kind = PARAM_NUMBER, .i = h->m},
        {.name = "name", .kind = PARAM_TEXT, .t = name_of(h)},
        {.name = "day", .kind = PARAM_DAY, .i = h->day},
        {.name = "time", .kind = PARAM_TEXT, .t = sv_from(clock)},
    };
    const char *one = h->rule->one, *many = h->rule->many;
    return message_fill(a, many ? P_(one, many, h->n) : _(one), params, sizeof params / sizeof *params, NULL);
}

static bool first_is_later(const struct guide_facts *f, const struct hint *a, const struct hint *b) {
    if (a->rule->priority != b->rule->priority) return a->rule->priority > b->rule->priority;
    return a->rule->stage != f->stage && b->rule->stage == f->stage;
}

static void insert(struct arena *a, const struct guide_facts *f, struct said *all, struct hint h) {
    VEC_PUSH(a, all, h);
    size_t at = all->n - 1;
    for (; at > 0 && first_is_later(f, &all->v[at - 1], &h); at--) all->v[at] = all->v[at - 1];
    all->v[at] = h;
}

static bool may_speak(const struct guide_facts *f, const struct guide_rule *rule) {
    return (rule->live || !f->live) && audience_sees(f->viewer, rule->audience);
}

static void try_rule(struct arena *a, const struct guide_facts *f, const struct guide_rule *rule,
                     struct said *all) {
    struct hint h = {.rule = rule, .n = 1, .stage = rule->to_stage, .panel = rule->to_panel};
    if (!may_speak(f, rule) || !rule->fires(f, &h)) return;
    h.text = words(a, &h);
    if (h.name) h.name = arena_strndup(a, h.name, strlen(h.name));
    insert(a, f, all, h);
}

int64_t hint_group(const struct hint *h) {
    bool shown = h->rule->to_entity && strcmp(h->rule->to_entity, "subgroup") == 0 && h->rule->to_stage == 4;
    return shown ? h->id : 0;
}

const char *hint_setting(const struct hint *h) {
    const char *code = h->rule->code;
    return !strcmp(code, "no_backup") || !strcmp(code, "old_backup") ? "backups" : NULL;
}

const struct entity *hint_card(const struct hint *h) {
    const struct entity *e = h->id && h->rule->to_entity ? entity_named(h->rule->to_entity) : NULL;
    return e && !(e->flags & E_CONTENT) && !hint_group(h) ? e : NULL;
}

struct hints guide_run(const struct guide_facts *f, struct arena *a) {
    struct said all = {0};
    for (int stage = 0; stage < STAGES; stage++)
        for (size_t i = 0; i < GUIDE[stage]->n; i++) try_rule(a, f, &GUIDE[stage]->v[i], &all);
    return (struct hints){all.v, all.n};
}
