#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/timetable.h"
#include "cli/command.h"

/* Which fund meets which project, when: by time, what finds no time, whom to tell; decided when asked. */

enum { INDENT = 4 };

static struct named name_of(const struct timetable *t, const struct timetable_meeting *m,
                            enum timetable_sides side) {
    return t->sides[side][m->side[side]].row;
}

static void pair_add(const struct timetable *t, const struct timetable_meeting *m, struct str *out) {
    str_addf(out, "%.*s – %.*s", SV_ARG(name_of(t, m, TIMETABLE_FUNDS).title),
             SV_ARG(name_of(t, m, TIMETABLE_PROJECTS).title));
}

static void meeting_say(const struct timetable *t, const struct timetable_meeting *m, const char *state) {
    struct str pair = {0};
    pair_add(t, m, &pair);
    out_folded(INDENT, _("  table %d: %s%s"), m->table, str_c(&pair), state);
    str_deinit(&pair);
}

static void slot_say(const struct timetable *t, int32_t slot) {
    char at[TIME_TEXT];
    bool first = true;
    time_iso(t->slots[slot], at);
    for (int32_t table = 1; table <= t->tables; table++)
        for (size_t i = 0; i < t->n_meetings; i++) {
            const struct timetable_meeting *m = &t->meetings[i];
            if (m->slot != slot || m->table != table) continue;
            if (first) out_say("%s", at);
            meeting_say(t, m, m->held ? _(" (took place)") : m->decided ? _(" (decided)") : "");
            first = false;
        }
}

static void left_say(const struct timetable *t) {
    struct str pair = {0};
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *m = &t->meetings[i];
        if (m->why == TIMETABLE_PLACED) continue;
        str_clear(&pair);
        pair_add(t, m, &pair);
        out_folded(INDENT, _("No time: %s (%s)"), str_c(&pair), timetable_why_word(m->why));
    }
    str_deinit(&pair);
}

static void told_say(const struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct str pair = {0};
        pair_add(t, &t->meetings[i], &pair);
        if (t->meetings[i].changed) out_folded(INDENT, _("To tell: %s"), str_c(&pair));
        str_deinit(&pair);
    }
}

static bool ask_read(const struct cli *c, struct timetable_ask *ask, struct error *e) {
    int64_t minutes = 0, tables = 0;
    if (!number_option(c, OPT_MINUTES, 1, 600, &minutes, e) ||
        !number_option(c, OPT_TABLES, 1, 1000, &tables, e))
        return false;
    *ask = (struct timetable_ask){.minutes = (int32_t)minutes,
                                  .tables = (int32_t)tables,
                                  .afresh = c->words->value[OPT_AFRESH] != NULL};
    return true;
}

static bool decide(const struct cli *c, const struct timetable *t, struct error *e) {
    const char *const *value = c->words->value;
    struct reasons why = {sv_from(value[OPT_REASON]), sv_from(value[OPT_SAID])};
    if (!value[OPT_APPLY]) return true;
    if (!timetable_decide(&c->view, t, why, e)) return false;
    out_say("%s", _("Decided. 'catalyse undo' takes it back."));
    return true;
}

bool run_meetings(struct cli *c, struct error *e) {
    const char *named = c->words->value[OPT_EVENT];
    struct timetable t;
    struct timetable_ask ask;
    int64_t event;
    struct waiting waiting = {.say = timetable_news_words};
    bool found = named ? lookup_one(&c->view, entity_named("event"), sv_from(named), &event, e)
                       : timetable_event(&c->view, &event, e);
    if (!found || !timetable_read(&c->view, event, &t, e) || !ask_read(c, &ask, e)) return false;
    watch_begin(&ask.watch, &waiting);
    bool ok = timetable_plan(&t, &ask, c->view.arena, e);
    watch_end(&ask.watch);
    if (!ok) return false;
    out_say(_("%.*s: meetings of %d min, tables: %d"), SV_ARG(t.event.title), t.minutes, t.tables);
    for (size_t s = 0; s < t.n_slots; s++) slot_say(&t, (int32_t)s);
    left_say(&t);
    told_say(&t);
    out_say(_("With a time: %zu. Without: %zu."), t.placed, t.waiting);
    return decide(c, &t, e);
}
