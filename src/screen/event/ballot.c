#include "catalyse/base/number.h"
#include "screen/event/ballot_screen.h"
#include "screen/screens.h"
#include <string.h>

enum { MEAN_RANK = 4, FIRST_CHOICES = 5, ROUND_BEFORE = 6 }; /* places of item_titles */
enum { VOTER_ORG = 1 };                                      /* of voter_titles */

static const struct column item_titles[ITEM_COLUMNS] = {
    {.title = N_("No."), .kind = COLUMN_FIXED, .width = 3, .align = ALIGN_RIGHT},
    {.title = N_("What is voted on"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("Points"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT},
    {.title = N_("Placed"), .kind = COLUMN_FIXED, .width = 9, .priority = 1},
    {.title = N_("Mean rank"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 1},
    {.title = N_("First choices"), .kind = COLUMN_FIXED, .width = 10, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Round before"), .kind = COLUMN_FIXED, .width = 6, .align = ALIGN_RIGHT, .priority = 3},
};

static const struct column voter_titles[] = {
    {.title = N_("Voter"), .kind = COLUMN_FILL, .width = 20},
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 30, .min = 10, .priority = 2},
    {.title = N_("Given"), .kind = COLUMN_FIXED, .width = 7, .align = ALIGN_RIGHT},
    {.title = N_("Chosen"), .kind = COLUMN_AUTO, .width = 20, .min = 8, .priority = 1},
    {.title = N_("Known from"), .kind = COLUMN_AUTO, .width = 18, .min = 11, .priority = 3},
    {.title = N_("Entered by"), .kind = COLUMN_AUTO, .width = 24, .min = 10, .priority = 4},
};

static void place_words(const struct ballot_item *item, struct str *out) {
    if (!item->points) return;
    str_addf(out, "%d", item->place);
    if (item->tied) str_addf(out, " %s", _("tied"));
}

/* Ranked: Borda in the points' column. */
static void item_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct ballot_screen *s = ctx;
    const struct ballot_line *line = &s->card.items[row];
    const struct ballot_item *item = &line->result;
    switch (s->item_cells[col]) {
    case 0:
        str_addf(out, "%d", line->number);
        break;
    case 1:
        str_add(out, line->text);
        break;
    case 2:
        str_addf(out, "%lld", (long long)item->points);
        break;
    case 3:
        place_words(item, out);
        break;
    case MEAN_RANK:
        if (item->mean_rank) number_show(item->mean_rank, 2, false, out);
        break;
    case FIRST_CHOICES:
        str_addf(out, "%d", item->firsts);
        break;
    default:
        if (line->had_before) str_addf(out, "%lld", (long long)line->before);
    }
}

static void given_words(const struct ballot_screen *s, const struct ballot_voter *voter, struct str *out) {
    for (size_t i = 0; voter->given && i < s->card.n_items; i++) {
        if (!voter->given[i]) continue;
        if (out->n) str_addc(out, ' ');
        str_addf(out, "%s%d", voter->given[i] < 0 ? "-" : "", s->card.items[i].number);
        int times = voter->given[i] < 0 ? -voter->given[i] : voter->given[i];
        if (s->card.rules.method == BALLOT_RANKED)
            str_addf(out, "(%d)", voter->given[i]);
        else if (times > 1)
            str_addf(out, "x%d", times);
    }
}

static void voter_cell(void *ctx, size_t row, size_t at, struct str *out) {
    const struct ballot_screen *s = ctx;
    const struct ballot_voter *voter = &s->card.voters[row];
    int col = s->voter_cells[at];
    if (col == 0) str_add(out, voter->row.title);
    if (col == 1) str_add(out, voter->org);
    if (col == 2 && s->card.rules.budget)
        str_addf(out, "%d / %d", voter->spent, s->card.rules.budget);
    else if (col == 2)
        str_addf(out, "%d", voter->spent);
    if (col == 3) given_words(s, voter, out);
    if (col == 4 && voter->source) str_addz(out, _(voter->source->label));
    if (col == 5) str_add(out, voter->by);
}

static int64_t item_id(void *ctx, size_t row) {
    return ((const struct ballot_screen *)ctx)->card.items[row].row.id;
}

static int64_t voter_id(void *ctx, size_t row) {
    return ((const struct ballot_screen *)ctx)->card.voters[row].row.id;
}

static void choose_columns(struct ballot_screen *s) {
    bool ranked = s->card.rules.method == BALLOT_RANKED;
    size_t n = 0;
    for (int i = 0; i < ITEM_COLUMNS; i++) {
        if (!ranked && (i == MEAN_RANK || i == FIRST_CHOICES)) continue;
        if (i == ROUND_BEFORE && s->card.round < 2) continue;
        columns_translate(&item_titles[i], 1, &s->item_columns[n]);
        s->item_cells[n++] = i;
    }
    s->items.n_columns = n;
}

/* Organisations that vote are of none themselves. */
static void choose_voter_columns(struct ballot_screen *s) {
    bool people = !s->card.n_voters;
    size_t n = 0;
    for (size_t i = 0; i < s->card.n_voters; i++) people = people || s->card.voters[i].org.n;
    for (int i = 0; i < VOTER_COLUMNS; i++) {
        if (i == VOTER_ORG && !people) continue;
        columns_translate(&voter_titles[i], 1, &s->voter_columns[n]);
        s->voter_cells[n++] = i;
    }
    s->voters.n_columns = n;
}

static bool load(struct screen *screen, struct desk *d, struct error *e) {
    struct ballot_screen *s = (struct ballot_screen *)screen;
    struct view v = rows_view(screen, d);
    memset(&s->card, 0, sizeof s->card);
    table_set_rows(&s->items, 0);
    table_set_rows(&s->voters, 0);
    bool ok = ballot_read(&v, screen->place.id, &s->card, e);
    choose_columns(s);
    choose_voter_columns(s);
    table_set_rows(&s->items, s->card.n_items);
    table_set_rows(&s->voters, s->card.n_voters);
    /* Nothing is typed into a round that was taken back meanwhile, or for nobody. */
    s->typing = s->typing && ok && (s->by_name ? s->card.n_voters : s->card.n_items);
    return ok;
}

/* Where a round was taken back the one before stands again; a first one only says so. */
static bool reload(struct screen *screen, struct desk *d, struct error *e) {
    struct ballot_screen *s = (struct ballot_screen *)screen;
    int64_t before = s->card.before;
    bool ok = load(screen, d, e);
    s->gone = !ok && error_absent(e);
    if (!s->gone) return ok;
    if (!before) return true;
    screen->place.id = before;
    s->gone = false;
    return load(screen, d, e);
}

static bool open(struct screen *screen, struct desk *d, struct error *e) {
    struct ballot_screen *s = (struct ballot_screen *)screen;
    struct table_source items = {.ctx = s, .cell = item_cell, .id = item_id};
    struct table_source voters = {.ctx = s, .cell = voter_cell, .id = voter_id};
    s->source = "hand";
    line_init(&s->line, 120, 0);
    table_init(&s->items, s->item_columns, ITEM_COLUMNS, items, 0);
    table_init(&s->voters, s->voter_columns, VOTER_COLUMNS, voters, 0);
    s->items.sort = s->voters.sort = ITEM_COLUMNS;
    s->items.empty = _("There is nothing to vote on yet.");
    s->voters.empty = _("Nobody may vote here yet: note who is there (Welcome), or count hands: v.");
    if (!load(screen, d, e)) return false;
    ballot_restore(s, d);
    return true;
}

static void close(struct screen *screen) {
    struct ballot_screen *s = (struct ballot_screen *)screen;
    line_deinit(&s->line);
    table_deinit(&s->items);
    table_deinit(&s->voters);
}

/* A digit begins the line, and the key of the minus: it is one on some keyboards. */
static bool begins(const struct event *e, enum action action) {
    if (e->kind == EVENT_TEXT) return true;
    if (e->kind != EVENT_KEY) return false;
    return (!action && key_digit(e->key) >= 0) || event_is(e, '-');
}

static enum reply begin(struct ballot_screen *s, struct desk *d, const struct event *e) {
    size_t rows = s->by_name ? s->card.n_voters : s->card.n_items;
    return rows && s->card.open ? ballot_begin_line(s, d, e) : PASS;
}

static enum reply update(struct screen *screen, struct desk *d, enum action action, const struct event *e) {
    struct ballot_screen *s = (struct ballot_screen *)screen;
    struct table *t = s->by_name ? &s->voters : &s->items;
    int above = ballot_above(s, screen->cols);
    table_fit(t, screen->lines - above - ballot_below(s, screen->cols));
    if (e->kind == EVENT_TEXT && several_lines(e->text)) return PASS; /* a chat: read as one elsewhere */
    if (s->typing) return ballot_typed(s, d, e);
    if (begins(e, action)) return begin(s, d, e);
    action = table_click(t, e, above, action);
    if (table_key(t, e) != OUT_PASS || table_action(t, action)) return EATEN;
    return ballot_act(s, d, action);
}

static struct row focus(const struct screen *screen) {
    return (struct row){entity_named("ballot"), screen->place.id};
}

static bool typing(const struct screen *screen) {
    return ((const struct ballot_screen *)screen)->typing;
}

static bool enabled(const struct screen *screen, enum action action, const char **why) {
    const struct ballot_screen *s = (const struct ballot_screen *)screen;
    *why = row_gone_word();
    if (s->gone && screen_offers(screen, action)) return false;
    *why = _("this vote is secret: only counts are kept");
    return action != ACTION_VOTE || s->by_name || !s->card.secret;
}

static const struct offer ballot_offers[] = {{ACTION_VOTE, N_("by name, by counts")},
                                             {ACTION_NOTE, N_("how it is known")},
                                             {ACTION_STATE, N_("close the vote")},
                                             {ACTION_ROUND, NULL},
                                             {ACTION_EDIT, N_("rules")},
                                             {ACTION_PRINT, NULL},
                                             {ACTION_NONE, NULL}};

const struct screen_ops ballot_screen = {
    .name = "ballot",
    .help =
        N_("A vote. Type how many points an item got and Enter; v changes to ballots by name: the numbers "
           "of the items a voter chose (2 5 7, or 5x2 for two points on the fifth). Closing writes the "
           "points into the list; what got none stays there. Ties are shown, a new round settles them."),
    .size = sizeof(struct ballot_screen),
    .offers = ballot_offers,
    .open = open,
    .update = update,
    .draw = ballot_draw,
    .close = close,
    .enabled = enabled,
    .typing = typing,
    .reload = reload,
    .digits = true,
    .focus = focus,
};
