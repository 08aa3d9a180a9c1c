#include "catalyse/domain/entities.h"
#include "screen/event/ballot_screen.h"
#include "screen/parts/said.h"
#include "screen/parts/vote.h"

/* --- what is typed outlives a crash: "voter 123 2 5 7", "item 45 12" --- */

static const char *draft_key(const struct ballot_screen *s, struct desk *d) {
    return arena_printf(d->tmp, "ballot/%lld/line", (long long)s->card.row.id);
}

static struct table *items_of(struct ballot_screen *s) {
    return s->by_name ? &s->voters : &s->items;
}

static int64_t selected_id(const struct ballot_screen *s) {
    return s->by_name ? s->card.voters[s->voters.selected].row.id : s->card.items[s->items.selected].row.id;
}

static void keep(struct ballot_screen *s, struct desk *d) {
    struct str text = {0};
    struct sv typed = line_text(&s->line);
    if (s->typing && typed.n)
        str_addf(&text, "%s %lld %.*s", s->by_name ? "voter" : "item", (long long)selected_id(s),
                 SV_ARG(typed));
    desk_draft(d, draft_key(s, d), str_sv(&text));
    str_deinit(&text);
}

/* What is kept, and for which row; false when nothing is. */
static bool kept_for(struct ballot_screen *s, struct desk *d, struct str *text, bool *by_name, int64_t *row) {
    struct str kept = {0};
    struct sv whose, id;
    bool any = s->card.open && said_kept(d, draft_key(s, d), &kept);
    struct sv rest = str_sv(&kept);
    any = any && sv_next(&rest, ' ', &whose) && sv_next(&rest, ' ', &id) && sv_to_i64(id, row);
    if (any) {
        *by_name = sv_is(whose, "voter");
        str_add(text, rest);
    }
    str_deinit(&kept);
    return any;
}

static void stand_again(struct ballot_screen *s, struct desk *d, struct sv text) {
    s->typing = true;
    s->typed = false;
    line_set(&s->line, text);
    desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
}

void ballot_restore(struct ballot_screen *s, struct desk *d) {
    struct str text = {0};
    bool by_name;
    int64_t row;
    if (kept_for(s, d, &text, &by_name, &row)) {
        s->by_name = by_name;
        if (table_select_id(items_of(s), row)) stand_again(s, d, str_sv(&text));
    }
    str_deinit(&text);
}

enum reply ballot_begin_line(struct ballot_screen *s, struct desk *d, const struct event *ev) {
    struct str text = {0};
    bool by_name;
    int64_t row;
    bool again = kept_for(s, d, &text, &by_name, &row) && by_name == s->by_name && row == selected_id(s);
    s->typing = true;
    line_set(&s->line, SV(""));
    if (again) stand_again(s, d, str_sv(&text));
    str_deinit(&text);
    enum reply reply = ballot_typed(s, d, ev);
    s->typed = s->typed && !again;
    return reply;
}

/* --- votes --- */

static enum reply noted(struct ballot_screen *s, struct desk *d) {
    s->typing = false;
    table_move(items_of(s), TABLE_DOWN);
    desk_done(d, "%s", _("votes noted — u undoes it"));
    return EATEN;
}

/* Who votes twice has voted once. */
static enum reply noted_by_name(struct ballot_screen *s, struct desk *d) {
    const struct ballot_voter *voter = &s->card.voters[s->voters.selected];
    bool again = voter->voted;
    struct sv name = voter->row.title;
    noted(s, d);
    if (again) desk_done(d, _("%.*s had voted: this ballot takes its place — u undoes it"), SV_ARG(name));
    return EATEN;
}

/* More than there can be is asked for twice, with the reason. */
static bool doubtful(struct ballot_screen *s, struct desk *d, int64_t count, struct error *e) {
    const char *why = ballot_excess(&s->card, s->items.selected, count, d->tmp);
    if (!why || (s->doubted == count && s->doubted_item == selected_id(s))) return false;
    s->doubted = count;
    s->doubted_item = selected_id(s);
    error_set(e, ERR_DATA, _("%s — Enter again notes it"), why);
    return true;
}

/* What could be read stays, so that only the rest is typed again. */
static enum reply unread(struct ballot_screen *s, struct desk *d, int *given, struct error *e) {
    struct sv text = line_text(&s->line), word;
    struct str kept = {0};
    struct error ignored = {0};
    while (ballot_word(&text, &word))
        if (ballot_parse(&s->card, word, given, &ignored)) str_addf(&kept, "%.*s ", SV_ARG(word));
    line_set(&s->line, str_sv(&kept));
    str_deinit(&kept);
    return desk_fail(d, e);
}

static enum reply save_count(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t count;
    struct sv text = sv_trim(line_text(&s->line));
    if (!sv_to_i64(text, &count) || count < -9999 || count > 9999) {
        error_set(&e, ERR_DATA, _("how many points it got, as a number"));
        line_set(&s->line, SV(""));
        return desk_fail(d, &e);
    }
    if (doubtful(s, d, count, &e) ||
        !ballot_count(&v, s->card.row.id, selected_id(s), (int)count, sv_from(s->source), &e))
        return desk_fail(d, &e);
    return noted(s, d);
}

static enum reply save_ballot(struct ballot_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int *given = arena_array(d->tmp, s->card.n_items + 1, sizeof *given);
    if (!ballot_parse(&s->card, line_text(&s->line), given, &e)) return unread(s, d, given, &e);
    if (!ballot_vote(&v, s->card.row.id, selected_id(s), given, s->card.n_items, sv_from(s->source), &e))
        return desk_fail(d, &e);
    return noted_by_name(s, d);
}

/* Where a point may be taken away a minus begins a number; elsewhere its key is a digit's. */
static bool is_minus(const struct ballot_screen *s, const struct event *ev) {
    struct sv text = line_text(&s->line);
    bool begins = !text.n || text.p[text.n - 1] == ' ';
    return s->card.rules.negative && begins && event_is(ev, '-');
}

/* What is half typed stands there again when this row is typed into; who saw it so and leaves drops it. */
static enum reply leave_line(struct ballot_screen *s, struct desk *d) {
    bool kept = s->typed && line_text(&s->line).n;
    if (!kept) line_set(&s->line, SV(""));
    keep(s, d);
    s->typing = false;
    if (kept) desk_done(d, "%s", _("kept: it will be here when you type here again"));
    return EATEN;
}

static enum reply typed(struct ballot_screen *s, struct desk *d, const struct event *ev) {
    if (event_is(ev, K_ENTER)) return s->by_name ? save_ballot(s, d) : save_count(s, d);
    struct event plain = is_minus(s, ev) ? *ev : digit_event(ev);
    s->typed = true;
    return line_key(&s->line, &plain) == OUT_PASS ? PASS : EATEN;
}

enum reply ballot_typed(struct ballot_screen *s, struct desk *d, const struct event *ev) {
    if (event_is(ev, K_ESC)) return leave_line(s, d);
    enum reply reply = typed(s, d, ev);
    keep(s, d);
    return reply;
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
        s->source = vote_source_next(d, s->source);
        return EATEN;
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
    case ACTION_PRINT:
        return go_report(d, s->card.event.id);
    default:
        return PASS;
    }
}
