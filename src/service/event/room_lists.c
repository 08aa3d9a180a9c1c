#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/unit.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/wishes.h"
#include "service/event/ballots_load.h"
#include "service/event/room_rows.h"
#include "service/read/seen.h"
#include "service/read/take.h"

/* Pictures that are more than the fields of one row. */

bool room_title(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct programme programme;
    (void)r;
    if (!programme_read(v, &programme, e)) return false;
    p->text = programme.row.id ? programme.title : SV("catalyse");
    return true;
}

/* --- the run of show --- */

static struct sv time_words(const struct view *v, int64_t moment) {
    int32_t day;
    int seconds;
    char text[TIME_TEXT];
    if (moment == NO_MOMENT) return SV("");
    moment_local(moment, &day, &seconds);
    time_iso(seconds / 60, text);
    return room_printf(v, "%s", text);
}

/* Until when, and what comes then. */
static struct sv clock_below(const struct view *v, const struct show *s, const struct room_picture *p) {
    const struct show_block *next = s->following == NO_BLOCK ? NULL : &s->v[s->following];
    struct sv end = time_words(v, p->ends);
    if (!p->block.n)
        return next && next->row.id
                   ? room_printf(v, _("%.*s: %.*s"), SV_ARG(time_words(v, next->t.expected.start)),
                                 SV_ARG(next->row.title))
                   : SV("");
    return next && next->row.id
               ? room_printf(v, _("until %.*s, then: %.*s"), SV_ARG(end), SV_ARG(next->row.title))
               : room_printf(v, C_("time of day", "until %.*s"), SV_ARG(end));
}

bool room_clock(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    int64_t event;
    struct show s;
    (void)r;
    p->text = p->block;
    if (!show_event(v, &event, e)) return error_absent(e);
    if (!show_read(v, event, p->now, &s, e)) return false;
    p->above = s.event.title;
    p->below = clock_below(v, &s, p);
    room_tracks(v, &s, p);
    return true;
}

/* When the block under way is over, what follows is expected later from minute to minute. */
static int64_t show_changes(const struct show *s) {
    bool moves = s->left_ms <= 0 || s->agenda.v[s->current].state == BLOCK_PAUSED;
    return moves ? s->now - s->now % MINUTE_MS + MINUTE_MS : s->now + s->left_ms;
}

static struct sv show_line(const struct view *v, const struct show *s, size_t i) {
    const struct agenda_times *t = &s->v[i].t;
    int64_t start = t->expected.start == NO_MOMENT ? t->planned.start : t->expected.start;
    struct sv when = (int)i == s->current ? sv_from(_("now")) : time_words(v, start);
    return room_printf(v, "%.*s  %.*s", SV_ARG(when), SV_ARG(s->v[i].row.title));
}

/* From the block under way on, at the times that are expected: what is past needs no reading. */
bool room_show(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct show s;
    if (!show_read(v, r->id, p->now, &s, e)) return false;
    p->above = s.event.title;
    bool runs = s.current != NO_BLOCK;
    for (size_t i = runs ? (size_t)s.current : 0; i < s.n; i++) {
        if (!s.v[i].row.id || s.agenda.v[i].state == BLOCK_CUT) continue;
        VEC_PUSH(v->arena, &p->lines,
                 (struct room_line){.text = show_line(v, &s, i), .heading = (int)i == s.current});
    }
    if (runs && show_changes(&s) < p->changes) p->changes = show_changes(&s);
    return true;
}

/* --- wishes and dots --- */

static bool read_rows(const struct view *v, const char *entity, const char *sql, int64_t param,
                      struct seen *rows, struct error *e) {
    return seen_rows(v, entity_named(entity), sql, PARAMS(value_int(param)), rows, e);
}

/* What a family holds stands below its name. */
static void add_wish(const struct view *v, const struct seen *rows, size_t i, struct room_picture *p) {
    const struct record *r = rows->v[i], *next = i + 1 < rows->n ? rows->v[i + 1] : NULL;
    bool member = take_has(r, "cluster");
    bool family = !member && next && record_int(next, "cluster") == r->id;
    struct sv text = take_words(r, "text");
    VEC_PUSH(v->arena, &p->lines,
             (struct room_line){.text = member ? room_printf(v, "– %.*s", SV_ARG(text)) : text,
                                .heading = family});
}

/* Of those that may be voted on, with whether they were withdrawn. */
static bool hangs(const struct links *items, int64_t id) {
    for (size_t i = 0; i < items->n; i++)
        if (items->v[i].from == id) return !items->v[i].to;
    return false;
}

static void add_on_wall(const struct view *v, const struct wall_wish *w, struct room_picture *p) {
    struct room_line line = {.text = w->wish.text};
    if (w->depth) line.text = room_printf(v, "– %.*s", SV_ARG(line.text));
    VEC_PUSH(v->arena, &p->lines, line);
}

static void add_theme(const struct view *v, struct sv name, struct room_picture *p) {
    struct room_line line = {.text = name.n ? name : sv_from(_("No theme yet")), .heading = true};
    if (name.n || p->lines.n) VEC_PUSH(v->arena, &p->lines, line);
}

/* As on the facilitator's wall: what may be voted on now, wishes of earlier stages too. */
bool room_wishes(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct wish_wall wall;
    struct links items;
    int64_t event, theme = 0;
    size_t head = 0;
    bool shown = false;
    (void)r;
    if (!ballot_wall_event(v, &event, e) ||
        !links_of(v, ballot_subject_named(SV("wish"))->sql, PARAMS(value_int(event), value_int(0)), &items,
                  e) ||
        !wish_wall_read(v, &wall, e))
        return false;
    p->above = sv_from(_("Wishes"));
    for (size_t i = 0; i < wall.n; i++) {
        const struct wall_wish *w = &wall.v[i];
        if (!w->depth) shown = hangs(&items, w->wish.row.id);
        if (!shown || choice_is(w->wish.state, "parked")) continue;
        if (!w->depth) {
            if (w->wish.theme.id != theme) add_theme(v, w->wish.theme.title, p);
            theme = w->wish.theme.id;
            head = p->lines.n;
        }
        add_on_wall(v, w, p);
        if (w->depth) p->lines.v[head].heading = true;
    }
    return true;
}

/* One wish, and what its family holds. */
bool room_family(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM wish WHERE cluster = ?1 AND state <> 'parked' ORDER BY ifnull(votes, 0) DESC, id";
    struct seen rows;
    if (!read_rows(v, "wish", SQL, r->id, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) add_wish(v, &rows, i, p);
    return true;
}

/* The same for contributions. */
static const char CONTRIBUTIONS_OF[] =
    "SELECT c.event FROM contribution c JOIN event e ON e.id = c.event WHERE c.heading <> '" ROTI_HEADING "'"
    " ORDER BY e.state = 'live' DESC, e.date DESC, e.start DESC LIMIT 1";

/* Under each heading, in the order they came. */
bool room_contributions(const struct view *v, const struct record *r, struct room_picture *p,
                        struct error *e) {
    static const char SQL[] = "SELECT id FROM contribution WHERE event = ?1 AND state <> 'dropped'"
                              " AND heading <> '" ROTI_HEADING "' ORDER BY heading, id";
    struct seen rows;
    int64_t event;
    (void)r;
    if (!query_one(v->db, CONTRIBUTIONS_OF, 0, &event, e) ||
        !read_rows(v, "contribution", SQL, event, &rows, e))
        return false;
    p->above = sv_from(_("Contributions"));
    for (size_t i = 0; i < rows.n; i++) {
        struct sv heading = record_text(rows.v[i], "heading");
        if (!i || !sv_eq(heading, record_text(rows.v[i - 1], "heading")))
            VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = heading, .heading = true});
        VEC_PUSH(v->arena, &p->lines,
                 (struct room_line){.text = room_printf(v, "– %.*s", SV_ARG(take_words(rows.v[i], "text")))});
    }
    return true;
}

/* --- commitments --- */

static bool shown(const struct view *v, const struct record *r, const char *field, struct str *out,
                  struct error *e) {
    const struct field *f = field_named(r->entity, field);
    return lookup_show(v, f, record_get(r, field), out, e);
}

/* What, and how much of it. */
static bool promise_words(const struct view *v, const struct record *r, struct str *out, struct error *e) {
    if (!shown(v, r, "type", out, e) || !take_has(r, "quantity")) return true;
    str_addz(out, ", ");
    if (!shown(v, r, "quantity", out, e)) return false;
    str_addf(out, " %s", unit_words(take_choice(r, "unit"), record_int(r, "quantity")));
    return true;
}

static void end_words(const struct record *r, struct str *out) {
    struct str day = {0};
    if (take_day(r, "end") == NO_DAY) return;
    date_show(take_day(r, "end"), DATE_NUMERIC, &day);
    str_addz(out, ", ");
    str_addf(out, _("until %.*s"), SV_ARG(str_sv(&day)));
    str_deinit(&day);
}

bool room_commitment(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct str text = {0}, below = {0};
    const struct choice *state = take_choice(r, "state");
    bool ok = promise_words(v, r, &text, e);
    str_addz(&below, take_flag(r, "intention") ? _("intention") : state ? _(state->label) : "");
    end_words(r, &below);
    p->text = str_keep(&text, v->arena);
    p->below = str_keep(&below, v->arena);
    return ok;
}

static bool add_commitment(const struct view *v, const struct record *r, struct room_picture *p,
                           struct error *e) {
    struct named from;
    struct str text = {0};
    if (!seen_ref(v, r, "from_org", &from, e)) return false;
    str_addf(&text, _("%.*s: "), SV_ARG(from.title));
    bool ok = promise_words(v, r, &text, e);
    end_words(r, &text);
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = str_keep(&text, v->arena)});
    return ok;
}

bool room_commitments(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM commitment WHERE state IN ('agreed', 'signed', 'kept', 'partly_kept')"
        " ORDER BY \"end\" IS NULL, \"end\", ref";
    struct seen rows;
    (void)r;
    if (!seen_rows(v, entity_named("commitment"), SQL, NULL, 0, &rows, e)) return false;
    p->above = sv_from(_("What is agreed"));
    for (size_t i = 0; i < rows.n; i++)
        if (!add_commitment(v, rows.v[i], p, e)) return false;
    return true;
}
