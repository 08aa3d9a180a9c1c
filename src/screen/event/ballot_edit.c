#include "catalyse/domain/entities.h"
#include "screen/event/ballot_screen.h"

static enum reply noted(struct ballot_screen *s, struct desk *d) {
    s->typing = false;
    table_move(s->by_name ? &s->voters : &s->items, TABLE_DOWN);
    desk_done(d, "%s", _("votes noted — u undoes it"));
    return EATEN;
}

static enum reply save_count(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t count;
    struct sv text = sv_trim(line_text(&s->line));
    if (!sv_to_i64(text, &count) || count < -9999 || count > 9999) {
        error_set(&e, ERR_DATA, _("how many points it got, as a number"));
        return desk_fail(d, &e);
    }
    int64_t item = s->card.items[s->items.selected].row.id;
    if (!ballot_count(&v, s->card.row.id, item, (int)count, sv_from(s->source), &e)) return desk_fail(d, &e);
    return noted(s, d);
}

static enum reply save_ballot(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int *given = arena_array(d->tmp, s->card.n_items + 1, sizeof *given);
    int64_t voter = s->card.voters[s->voters.selected].row.id;
    if (!ballot_parse(&s->card, line_text(&s->line), given, &e) ||
        !ballot_vote(&v, s->card.row.id, voter, given, s->card.n_items, sv_from(s->source), &e))
        return desk_fail(d, &e);
    return noted(s, d);
}

enum reply ballot_typed(struct ballot_screen *s, struct desk *d, const struct event *ev) {
    if (event_is(ev, K_ESC)) {
        s->typing = false;
        return EATEN;
    }
    if (event_is(ev, K_ENTER)) return s->by_name ? save_ballot(s, d) : save_count(s, d);
    bool minus = s->line.text.n == 0 && event_is(ev, '-');
    struct event plain = minus ? *ev : digit_event(ev);
    return line_key(&s->line, &plain) == OUT_PASS ? PASS : EATEN;
}

/* The next way votes may be known: what is typed from here on is noted so. */
static enum reply next_source(struct ballot_screen *s, struct desk *d) {
    const struct choice *all = field_named(entity_named("vote"), "source")->choices;
    const struct choice *c = choice_find(all, sv_from(s->source));
    c = c && c[1].code ? c + 1 : all;
    s->source = c->code;
    desk_done(d, _("what comes now is noted as: %s"), _(c->label));
    return EATEN;
}

static enum reply change_state(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    if (!s->card.open) {
        if (!edit_state(&v, entity_named("ballot"), s->card.row.id, SV("open"), (struct reasons){0}, &r, &e))
            return desk_fail(d, &e);
        desk_done(d, "%s", _("the vote is open again"));
        return EATEN;
    }
    if (!ballot_end(&v, s->card.row.id, &r, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("closed: the points stand in the list — u undoes it"));
    return EATEN;
}

static enum reply next_round(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t next;
    if (!ballot_next_round(&v, s->card.row.id, &next, &e)) return desk_fail(d, &e);
    desk_replace(
        d, (struct place){.screen = "ballot", .stage = -1, .entity = entity_named("ballot"), .id = next});
    desk_done(d, "%s", _("a new round has begun; the one before stands beside it"));
    return EATEN;
}

enum reply ballot_act(struct ballot_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_VOTE:
        s->by_name = !s->by_name;
        return EATEN;
    case ACTION_NOTE:
        return next_source(s, d);
    case ACTION_STATE:
        return change_state(s, d);
    case ACTION_ROUND:
        return next_round(s, d);
    case ACTION_EDIT:
        return go_edit(d, entity_named("ballot"), s->card.row.id);
    case ACTION_OPEN:
        return s->card.n_items ? go_card(d, s->card.items[s->items.selected].row.entity,
                                         s->card.items[s->items.selected].row.id)
                               : EATEN;
    default:
        return PASS;
    }
}
