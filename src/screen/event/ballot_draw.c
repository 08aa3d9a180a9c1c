#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "screen/event/ballot_screen.h"
#include "screen/parts/vote.h"

void ballot_open_title(const struct ballot_card *open, struct str *out) {
    struct str rules = {0};
    if (!open->open) return;
    ballot_rules_say(open, &rules);
    str_addf(out,
             ballot_hushed(open) ? _("Vote under way: %s; dots when it is closed") : _("Vote under way: %s"),
             str_c(&rules));
    str_deinit(&rules);
}

static void state_words(const struct ballot_screen *s, struct str *out) {
    const struct ballot_card *c = &s->card;
    str_addf(out, P_("%lld point", "%lld points", (unsigned long)(c->points < 0 ? 0 : c->points)),
             (long long)c->points);
    if (ballot_over(c)) {
        str_addf(out, _(" for %lld at most: to be counted again"), (long long)c->possible);
        return;
    }
    if (c->rules.budget && c->possible >= 0) str_addf(out, _(" of %lld"), (long long)c->possible);
    if (!c->secret) str_addf(out, _(" · ballots by name: %zu of %zu"), c->voted, c->n_voters);
    if (c->open) str_addf(out, _(" · noted as: %s"), vote_source_words(s->source));
}

static void rules_words(const struct ballot_card *c, struct str *out) {
    ballot_rules_say(c, out);
    if (c->members) str_addz(out, _(" · nobody of the group is noted as there: its members vote"));
}

static int lines_of(struct sv text, int cols) {
    struct sv line;
    int n = 0;
    while (text_wrap(&text, cols > 10 ? cols : 10, &line)) n++;
    return n;
}

int ballot_above(const struct ballot_screen *s, int cols) {
    struct str words = {0};
    rules_words(&s->card, &words);
    int n = 2 + lines_of(str_sv(&words), cols - 2);
    str_deinit(&words);
    return n;
}

/* The selected item where the list cuts it; empty otherwise. */
static struct sv cut_item(const struct ballot_screen *s, int cols) {
    if (s->by_name || !s->card.n_items) return SV("");
    struct sv text = s->card.items[s->items.selected].text;
    return table_says(&s->items, cols, NULL, text) ? SV("") : text;
}

int ballot_below(const struct ballot_screen *s, int cols) {
    struct sv text = cut_item(s, cols);
    return text.n ? lines_of(text, cols - 2) : 0;
}

static void draw_entry(const struct ballot_screen *s, struct canvas c, int row) {
    struct sv whom = SV("");
    if (s->by_name && s->card.n_voters) whom = s->card.voters[s->voters.selected].row.title;
    int at = 1 + (s->by_name ? canvas_textf(c, row, 1, ROLE_LABEL, _("Items of %.*s: "), SV_ARG(whom))
                             : canvas_textf(c, row, 1, ROLE_LABEL, _("Points of no. %d: "),
                                            s->card.items[s->items.selected].number));
    line_draw(&s->line, canvas_sub(c, (struct rect){row, at, 1, c.cols - at - 1}), true);
}

void ballot_draw(const struct screen *screen, struct canvas c) {
    const struct ballot_screen *s = (const struct ballot_screen *)screen;
    const struct ballot_card *card = &s->card;
    struct str words = {0};
    canvas_fill(c, ROLE_NORMAL);
    if (s->gone) {
        canvas_text(c, 0, 1, ROLE_HEADING, sv_from(row_gone_word()));
        return;
    }
    canvas_textf(c, 0, 1, ROLE_HEADING, _("%.*s · round %d · %s"), SV_ARG(card->title), card->round,
                 card->state ? _(card->state->label) : "");
    rules_words(card, &words);
    int row = 1 + canvas_wrap(canvas_sub(c, (struct rect){1, 1, c.rows - 1, c.cols - 2}), 0, ROLE_NORMAL,
                              str_sv(&words));
    str_clear(&words);
    state_words(s, &words);
    if (s->typing)
        draw_entry(s, c, row);
    else
        canvas_text(c, row, 1, ballot_over(card) ? ROLE_WARNING : ROLE_MUTED, str_sv(&words));
    str_deinit(&words);
    int whole = ballot_below(s, c.cols), rows = c.rows - row - 1 - whole;
    table_draw(s->by_name ? &s->voters : &s->items, canvas_sub(c, (struct rect){row + 1, 0, rows, c.cols}),
               !s->typing);
    canvas_wrap(canvas_sub(c, (struct rect){row + 1 + rows, 1, whole, c.cols - 2}), 0, ROLE_NORMAL,
                cut_item(s, c.cols));
}
