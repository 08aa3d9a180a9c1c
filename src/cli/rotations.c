#include "catalyse/service/rotations.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "cli/command.h"

/* Who sits where, round after round: tables, routes, quality; kept when asked. */

enum { INDENT = 4 };

static void table_say(const struct rotations *r, int32_t round, int32_t table) {
    struct str line = {0};
    str_addf(&line, _("  table %d:"), table);
    for (size_t i = 0; i < r->n_people; i++) {
        const struct rotations_person *p = &r->people[i];
        if (p->table[round] != table) continue;
        str_addf(&line, "%s %.*s", sv_ends(str_sv(&line), SV(":")) ? "" : ",", SV_ARG(p->person.title));
        if (p->host == table) str_addf(&line, " (%s)", _("host"));
        if (p->fund) str_addf(&line, " (%s)", _("fund"));
        if (p->away) str_addf(&line, " (%s)", _("not there"));
    }
    out_folded(INDENT, "%s", str_c(&line));
    str_deinit(&line);
}

static void rounds_say(const struct rotations *r) {
    for (int32_t k = 0; k < r->rounds; k++) {
        if (k < r->frozen)
            out_say(_("Round %d (printed or played)"), k + 1);
        else
            out_say(_("Round %d"), k + 1);
        for (int32_t t = 1; t <= r->tables; t++) table_say(r, k, t);
    }
}

static void routes_say(const struct rotations *r) {
    out_say("%s", _("Routes, round after round"));
    for (size_t i = 0; i < r->n_people; i++) {
        struct str line = {0};
        str_addf(&line, "  %.*s —", SV_ARG(r->people[i].person.title));
        for (int32_t k = 0; k < r->rounds; k++)
            str_addf(&line, r->people[i].table[k] ? " %d" : " –", r->people[i].table[k]);
        if (r->people[i].away) str_addf(&line, " (%s)", _("not there"));
        out_say("%s", str_c(&line));
        str_deinit(&line);
    }
}

static void told_say(const struct rotations *r) {
    struct str names = {0};
    for (size_t i = 0; i < r->n_people; i++)
        if (r->people[i].changed && !r->people[i].away)
            str_addf(&names, "%s%.*s", names.n ? ", " : "", SV_ARG(r->people[i].person.title));
    if (names.n) out_folded(INDENT, _("To tell: %s"), str_c(&names));
    str_deinit(&names);
}

static void quality_say(const struct rotations *r) {
    struct str text = {0};
    rotations_quality_words(r, &text);
    out_folded(0, "%s", str_c(&text));
    str_deinit(&text);
}

static bool count_option(const struct cli *c, enum option_id id, int32_t usual, int32_t *out,
                         struct error *e) {
    int64_t n = usual;
    bool ok = number_option(c, id, 0, 1000, &n, e);
    *out = (int32_t)n;
    return ok;
}

/* A plan that is there is repaired, unless other numbers are asked for or it shall be new. */
static bool plan(struct cli *c, struct rotations *r, struct error *e) {
    struct rotations_ask ask = {0};
    const char *const *value = c->words->value;
    int64_t seed = 0;
    struct waiting waiting = {.say = rotations_news_words};
    if (!count_option(c, OPT_TABLES, r->tables ? r->tables : 1, &ask.tables, e) ||
        !count_option(c, OPT_ROUNDS, r->rounds ? r->rounds : 4, &ask.rounds, e) ||
        !number_option(c, OPT_SEED, 0, INT64_MAX, &seed, e))
        return false;
    ask.seed = (uint64_t)seed;
    if (r->rounds && !value[OPT_TABLES] && !value[OPT_ROUNDS] && !value[OPT_AFRESH]) {
        rotations_repair(r, c->view.arena);
        return true;
    }
    watch_begin(&ask.watch, &waiting);
    bool ok = rotations_plan(r, &ask, c->view.arena, e);
    watch_end(&ask.watch);
    return ok;
}

static bool keep(struct cli *c, const struct rotations *r, struct error *e) {
    int32_t frozen = r->frozen;
    if (!count_option(c, OPT_FREEZE, r->frozen, &frozen, e)) return false;
    if (c->words->value[OPT_APPLY] && !rotations_keep(&c->view, r, e)) return false;
    if (c->words->value[OPT_FREEZE] && !rotations_freeze(&c->view, r->event.id, frozen, e)) return false;
    if (c->words->value[OPT_APPLY]) out_say("%s", _("Kept. 'catalyse undo' takes it back."));
    if (c->words->value[OPT_FREEZE]) out_say(_("Rounds that stay as they are: %d."), frozen);
    return true;
}

bool run_rotations(struct cli *c, struct error *e) {
    const char *named = c->words->value[OPT_EVENT];
    struct rotations r;
    int64_t event;
    bool found = named ? lookup_one(&c->view, entity_named("event"), sv_from(named), &event, e)
                       : rotations_event(&c->view, &event, e);
    if (!found || !rotations_read(&c->view, event, &r, e) || !plan(c, &r, e)) return false;
    out_say("%.*s", SV_ARG(r.event.title));
    rounds_say(&r);
    routes_say(&r);
    told_say(&r);
    quality_say(&r);
    return keep(c, &r, e);
}
