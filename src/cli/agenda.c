#include "catalyse/service/agenda.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "cli/command.h"

enum { SLOT_WIDTH = 12 };

static void clock_add(struct str *out, int64_t moment) {
    int32_t day;
    int seconds;
    char text[TIME_TEXT];
    if (moment == NO_MOMENT) return;
    moment_local(moment, &day, &seconds);
    time_iso(seconds / 60, text);
    str_addz(out, text);
}

static void pad(struct str *out, int used) {
    for (; used < SLOT_WIDTH; used++) str_addc(out, ' ');
    str_addc(out, ' ');
}

/* "13:30–13:45", "13:30–" while it runs, or blanks. */
static void slot_print(struct str *out, struct agenda_slot slot) {
    struct str text = {0};
    clock_add(&text, slot.start);
    if (slot.start != NO_MOMENT) str_addz(&text, "–");
    clock_add(&text, slot.end);
    str_addz(out, str_c(&text));
    pad(out, text_width(str_sv(&text)));
    str_deinit(&text);
}

static void heading_add(struct str *out, const char *text) {
    str_addz(out, text);
    pad(out, text_width(sv_from(text)));
}

/* What was needs no expectation. */
static void block_say(const struct show_block *b, enum block_state state) {
    static const struct agenda_slot none = {NO_MOMENT, NO_MOMENT};
    struct str line = {0};
    slot_print(&line, b->t.planned);
    slot_print(&line, state == BLOCK_DONE ? none : b->t.expected);
    slot_print(&line, b->t.actual);
    out_say("%s%.*s (%s)", str_c(&line), SV_ARG(b->row.title), b->state ? _(b->state->label) : "");
    str_deinit(&line);
}

static void end_say(const struct show *s) {
    struct str wanted = {0}, expected = {0};
    long long late = s->over.end / MINUTE_MS;
    clock_add(&wanted, s->end_wanted);
    clock_add(&expected, s->end_expected);
    if (late > 0)
        out_say(_("The end: wanted %s, expected %s, %lld min late."), str_c(&wanted), str_c(&expected), late);
    else if (late < 0)
        out_say(_("The end: wanted %s, expected %s, %lld min early."), str_c(&wanted), str_c(&expected),
                -late);
    else
        out_say(_("The end: %s, on time."), str_c(&wanted));
    str_deinit(&wanted);
    str_deinit(&expected);
}

static void show_say(const struct show *s) {
    struct str line = {0};
    date_show(s->day, DATE_LONG, &line);
    out_say("%.*s — %s — %s", SV_ARG(s->event.title), str_c(&line), s->state ? _(s->state->label) : "");
    str_clear(&line);
    heading_add(&line, C_("column", "planned"));
    heading_add(&line, C_("column", "expected"));
    heading_add(&line, C_("column", "actual"));
    out_say("%s%s", str_c(&line), C_("column", "block"));
    str_deinit(&line);
    for (size_t i = 0; i < s->n; i++)
        if (s->v[i].row.id) block_say(&s->v[i], s->agenda.v[i].state);
    if (s->open && s->end_expected != NO_MOMENT) end_say(s);
    if (!s->n) out_say("%s", _("It has no run of show."));
}

/* The event named, or the one meant. */
static bool event_read(const struct cli *c, int64_t *event, struct error *e) {
    const char *named = c->words->value[OPT_EVENT];
    return named ? lookup_one(&c->view, entity_named("event"), sv_from(named), event, e)
                 : show_event(&c->view, event, e);
}

/* That time of the day it begins on; of the next one when it goes on beyond midnight until then. */
static int64_t moment_asked(const struct show *s, int minutes) {
    int64_t first = moment_of_local(s->day, minutes * 60), next = moment_of_local(s->day + 1, minutes * 60);
    return first < s->agenda.start && next <= s->end_wanted ? next : first;
}

bool run_agenda(struct cli *c, struct error *e) {
    const char *at = c->words->value[OPT_AT];
    int64_t event;
    int minutes = 0;
    struct show s;
    if (at && !time_parse(sv_from(at), &minutes))
        return error_set(e, ERR_USAGE, _("'--at' is a time of day such as 14:30; not '%s'"),
                         text_quote(sv_from(at)).p);
    if (!event_read(c, &event, e) || !show_read(&c->view, event, clock_now(), &s, e)) return false;
    if (at && !show_read(&c->view, event, moment_asked(&s, minutes), &s, e)) return false;
    show_say(&s);
    return true;
}
