#include "service/follow/steps_add.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/steps.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* Funds read the text of a step, but not what help a group wants or what its convenor says. */
struct adding {
    const struct view *v;
    int64_t subgroup;
    struct sv lines;
    int32_t due;                /* of lines that name no day; NO_DAY: none */
    const struct sv *help_kind; /* of help wanted; NULL: none is */
    bool ours;                  /* the group's business alone */
    struct steps_added *out;
};

/* The one row that is called so; 0 when there is none, or several. */
static bool only_one(const struct view *v, const char *entity, struct sv name, int64_t *id, struct error *e) {
    struct matches m;
    if (!lookup(v, entity_named(entity), name, 2, &m, e)) return false;
    *id = m.n == 1 ? m.v[0].id : 0;
    return true;
}

static bool put_person(struct change *c, int64_t id, struct error *e) {
    struct record *person;
    if (!record_load(c->v->db, c->v->arena, entity_named("participant"), id, &person, e)) return false;
    record_set_int(c->after, "owner_person", id);
    if (take_has(person, "org")) record_set_int(c->after, "owner", record_int(person, "org"));
    return true;
}

static bool put_who(struct change *c, const struct wish_tag *who, bool *known, struct error *e) {
    int64_t org = 0, person = 0;
    *known = false;
    if (!who->whole.n) return true;
    struct sv name = wish_tag_name(c->v->arena, who);
    if (!only_one(c->v, "organisation", name, &org, e)) return false;
    if (!org && !only_one(c->v, "participant", name, &person, e)) return false;
    if (org) record_set_int(c->after, "owner", org);
    *known = org || person;
    return !person || put_person(c, person, e);
}

static bool put_help(struct change *c, struct sv kind, struct error *e) {
    return change_put(c, SV("help_kind"), kind, e) &&
           change_put(c, SV("help_fr"), record_text(c->after, "text_fr"), e);
}

/* "un local chez @Conserverie" needs the name where it stands, "@Conserverie un local" does not. */
static bool say_name(const struct change *c, struct step_line *line, struct sv *text, struct error *e) {
    bool person = take_has(c->after, "owner_person");
    struct named who;
    if (!line->spoken) return true;
    if (!seen_ref(c->v, c->after, person ? "owner_person" : "owner", &who, e)) return false;
    *text = line_naming(c->v->arena, *text, line->who.whole, who.title);
    *line = step_line_read(*text, c->v->today);
    return true;
}

static bool add_line(const struct adding *a, struct sv text, struct error *e) {
    struct step_line line = step_line_read(text, a->v->today);
    struct sv words[3];
    size_t n = 0;
    struct change c;
    bool known;
    change_new(&c, a->v, entity_named("next_step"));
    if (!put_who(&c, &line.who, &known, e)) return false;
    if (known && !say_name(&c, &line, &text, e)) return false;
    if (known && line.who.whole.n) words[n++] = line.who.whole;
    if (line.when.n) words[n++] = line.when;
    if (line.sign.n) words[n++] = line.sign;
    if (!known && !a->out->unknown.n) a->out->unknown = line.who.whole;
    int32_t due = line.has_due ? line.due : a->due;
    if (due != NO_DAY) record_set_text(c.after, "due", day_text(a->v->arena, due));
    if (a->subgroup) record_set_int(c.after, "subgroup", a->subgroup);
    if (!change_put(&c, SV("text_fr"), line_without(a->v->arena, text, words, n), e) ||
        (a->help_kind && !put_help(&c, *a->help_kind, e)) ||
        (a->ours && !change_put(&c, SV("audience"), SV("group"), e)) || !change_save(&c, e))
        return false;
    a->out->n++;
    a->out->last = c.after->id;
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    const struct adding *a = ctx;
    struct sv rest = a->lines, line;
    (void)db;
    while (sv_next(&rest, '\n', &line))
        if (sv_trim(line).n && !add_line(a, sv_trim(line), e)) return false;
    return true;
}

static bool add_all(struct adding a, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named("next_step")};
    *a.out = (struct steps_added){.unknown = SV("")};
    return tx_run(a.v->db, &act, add_now, &a, e);
}

bool steps_add(const struct view *v, int64_t subgroup, struct sv lines, struct steps_added *out,
               struct error *e) {
    return add_all((struct adding){v, subgroup, lines, NO_DAY, NULL, false, out}, e);
}

bool steps_add_by(const struct view *v, int32_t day, struct sv lines, struct steps_added *out,
                  struct error *e) {
    return add_all((struct adding){v, 0, lines, day, NULL, false, out}, e);
}

bool step_add_help(const struct view *v, int64_t subgroup, struct sv kind, struct sv line,
                   struct steps_added *out, struct error *e) {
    return add_line(&(struct adding){v, subgroup, line, NO_DAY, &kind, true, out}, line, e);
}

bool steps_add_promised(const struct view *v, int64_t subgroup, struct sv said, struct steps_added *out,
                        struct error *e) {
    struct sv part;
    while (sv_next(&said, ';', &part)) {
        struct adding a = {v, subgroup, sv_trim(part), NO_DAY, NULL, true, out};
        if (step_line_read(a.lines, v->today).has_due && !add_line(&a, a.lines, e)) return false;
    }
    return true;
}

bool steps_want_help(const struct view *v, int64_t subgroup, struct sv kind, struct sv line,
                     struct steps_added *out, struct error *e) {
    return add_all((struct adding){v, subgroup, line, NO_DAY, &kind, true, out}, e);
}
