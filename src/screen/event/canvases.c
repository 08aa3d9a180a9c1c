#include "catalyse/service/canvas.h"
#include "catalyse/service/programme.h"
#include "screen/event/canvas_photos.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/lines.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"
#include <string.h>

/* The diagnosis and the project of one group, block by block as they are printed, filled live or from the
 * table's sheet: one line an entry, and the place is kept from one group to the next. */

struct canvas_screen {
    struct lines_screen lines; /* subject: the group; option: what it is entered from, 0 not chosen */
    struct canvas_sheet sheet; /* in the rows' arena */
    bool missing;              /* its first empty block is shown next */
    int session;               /* 0: what is typed stands on paper, else it is said in the room */
};

static const struct column canvas_columns[] = {
    {.title = N_("Block"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Kind"), .kind = COLUMN_AUTO, .width = 9, .min = 4, .priority = 2},
    {.title = N_("Source"), .kind = COLUMN_AUTO, .width = 24, .min = 8, .priority = 1},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 12, .min = 6, .priority = 3},
};

static struct canvas_screen *blocks_of(struct lines_screen *s) {
    return (struct canvas_screen *)s;
}

static enum canvas_kind kind_of(const struct lines_screen *s) {
    return strcmp(s->screen.ops->name, "project") == 0 ? CANVAS_PROJECT : CANVAS_DIAGNOSIS;
}

static const struct choice *source_of(const struct lines_screen *s) {
    const struct choice *sources = field_named(entity_named("canvas_entry"), "entered_from")->choices;
    const struct canvas_screen *c = (const struct canvas_screen *)s;
    return s->option ? &sources[s->option - 1] : choice_find(sources, c->session ? SV("said") : SV("paper"));
}

/* --- the rows --- */

static const char *source_words(struct lines_screen *s, const struct canvas_card *c) {
    const char *figure =
        c->has_figure ? lines_printf(s, "%s %.*s · ", lines_number(s, c->figure, 2), SV_ARG(c->unit)) : "";
    const char *year = c->year ? lines_printf(s, "%lld ", (long long)c->year) : "";
    return lines_printf(s, "%s%s%.*s", figure, year, SV_ARG(c->source));
}

static void card_line(struct lines_screen *s, const struct canvas_card *c, int64_t part) {
    const char *star = c->priority ? lines_printf(s, "★%lld ", (long long)c->priority) : "";
    lines_add(s,
              (struct line_row){.cell = {lines_printf(s, "  %s%.*s", star, SV_ARG(c->text)),
                                         lines_choice(c->kind), source_words(s, c), lines_choice(c->state)},
                                .role = c->counter.n ? ROLE_WARNING : ROLE_NORMAL,
                                .entity = c->row.entity,
                                .id = c->row.id,
                                .data = part});
    if (c->counter.n)
        lines_add(s, (struct line_row){
                         .cell = {lines_printf(s, _("    the other version: %.*s"), SV_ARG(c->counter))},
                         .role = ROLE_WARNING,
                         .entity = c->row.entity,
                         .id = c->row.id,
                         .span = true,
                         .data = part});
}

static void part_lines(struct lines_screen *s, const struct canvas_part *p, int64_t part) {
    const char *count = p->cap ? lines_printf(s, "%zu/%lld", p->n_cards, (long long)p->cap)
                               : lines_printf(s, "%zu", p->n_cards);
    bool over = p->cap && p->n_cards > (size_t)p->cap;
    lines_add(s, (struct line_row){
                     .cell = {lines_printf(s, "%lld · %.*s (%s)%s%.*s", (long long)part, SV_ARG(p->name),
                                           count, p->question.n ? " — " : "", SV_ARG(p->question))},
                     .role = over ? ROLE_WARNING : ROLE_HEADING,
                     .span = true,
                     .data = part});
    for (size_t i = 0; i < p->n_cards; i++) card_line(s, &p->cards[i], part);
}

static void canvas_title(struct lines_screen *s, const struct canvas_sheet *sheet) {
    str_addf(&s->title, "%.*s", SV_ARG(sheet->group.title));
    if (sheet->project.id && !sv_eq(sheet->project.title, sheet->group.title))
        str_addf(&s->title, " — %.*s", SV_ARG(sheet->project.title));
    if (sheet->table.n) str_addf(&s->title, _(" · at one table: %.*s"), SV_ARG(sheet->table));
    for (size_t i = 0; i < sheet->n_guests; i++)
        str_addf(&s->title, i ? ", %.*s" : _(" · today with %.*s"), SV_ARG(sheet->guests[i].title));
    str_addf(&s->title, _(" · entered from: %s"), _(source_of(s)->label));
    canvas_photos_title(s, kind_of(s), &sheet->photos);
}

static bool canvas_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct canvas_screen *c = blocks_of(s);
    (void)d;
    if (!group_pick(v, s->subject, &s->subject, NULL, e) || !programme_session(v, &c->session, e))
        return false;
    if (!s->subject) return true;
    if (!canvas_sheet_read(v, kind_of(s), s->subject, &c->sheet, e)) return false;
    canvas_title(s, &c->sheet);
    for (size_t i = 0; i < c->sheet.n_parts; i++) part_lines(s, &c->sheet.parts[i], (int64_t)i + 1);
    return true;
}

/* --- the line --- */

/* The block that is typed into: that of the row with the cursor. */
static size_t part_of(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && line->data ? (size_t)line->data - 1 : 0;
}

/* The last row of the block shows while it is typed into. */
static void show_part(struct lines_screen *s, size_t part) {
    for (size_t i = s->lines.n; i-- > 0;)
        if (s->lines.v[i].data == (int64_t)part + 1) {
            table_select(&s->table, i);
            return;
        }
}

static void go_part(struct lines_screen *s, int by) {
    size_t n = blocks_of(s)->sheet.n_parts;
    if (n) show_part(s, (part_of(s) + n + (size_t)(by + (int)n)) % n);
}

static bool canvas_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct canvas_screen *c = blocks_of(s);
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    const struct canvas_part *part = &c->sheet.parts[part_of(s)];
    if (!text.n) {
        go_part(s, 1);
        return true;
    }
    struct canvas_entry_line line = {.subgroup = s->subject,
                                     .block = sv_from(part->block->code),
                                     .text = text,
                                     .source = sv_from(source_of(s)->code)};
    bool full = part->cap && part->n_cards >= (size_t)part->cap;
    if (!canvas_line_add(&v, kind_of(s), &line, &r, e)) return false;
    d->nav->made = r.id;
    if (full)
        desk_warn(d, _("noted; this block is for %lld at most: choose with the group"), (long long)part->cap);
    else
        tell_typed(d, _("noted"), &r.warnings);
    return true;
}

/* The last block with an entry: a sheet of paper is typed on where it stopped. */
static size_t part_reached(const struct lines_screen *s) {
    const struct canvas_sheet *sheet = &((const struct canvas_screen *)s)->sheet;
    size_t part = sheet->n_parts;
    while (part > 0 && !sheet->parts[part - 1].n_cards) part--;
    return part ? part - 1 : 0;
}

/* --- where a gate leads: what is missing --- */

static void canvas_group(struct lines_screen *s, int64_t group) {
    group_show(s, group);
    blocks_of(s)->missing = true;
}

static size_t part_missing(const struct canvas_sheet *sheet) {
    size_t part = 0;
    while (part < sheet->n_parts && sheet->parts[part].n_cards) part++;
    return part < sheet->n_parts ? part : 0;
}

static bool canvas_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct canvas_screen *c = (struct canvas_screen *)screen;
    if (!lines_reload(screen, d, e)) return false;
    if (c->missing) show_part(&c->lines, part_missing(&c->sheet));
    c->missing = false;
    return true;
}

static enum reply other_group(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    size_t part = part_of(s);
    if (!group_next(&v, s->subject, &s->subject, &e)) return desk_fail(d, &e);
    lines_again(s, d);
    bool sheet = s->entering && choice_is(source_of(s), "paper");
    show_part(s, sheet ? part_reached(s) : part);
    return EATEN;
}

static enum reply canvas_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    if (event_is(e, K_TAB) || event_is(e, K_BACKTAB)) {
        go_part(s, event_is(e, K_TAB) ? 1 : -1);
        return EATEN;
    }
    return event_is(e, K_PGDN) ? other_group(s, d) : PASS;
}

static const char *canvas_prompt(const struct lines_screen *s) {
    const struct canvas_screen *c = (const struct canvas_screen *)s;
    return _(c->sheet.parts[part_of(s)].block->label);
}

static const char *canvas_legend(const struct lines_screen *s) {
    return kind_of(s) == CANVAS_DIAGNOSIS
               ? _("Text (source, 2025): a fact   Enter alone: next block   PgDn: next group")
               : _("Enter adds a line   Enter alone: next block   PgDn: next group");
}

static enum reply canvas_type(struct lines_screen *s, struct desk *d) {
    if (s->subject) lines_entry_open(s, d, SV(""));
    return EATEN;
}

/* --- what is done with a card --- */

static const struct canvas_card *current(struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    if (!line || !line->id) return NULL;
    const struct canvas_part *part = &blocks_of(s)->sheet.parts[line->data - 1];
    for (size_t i = 0; i < part->n_cards; i++)
        if (part->cards[i].row.id == line->id) return &part->cards[i];
    return NULL;
}

static enum reply set_field(struct lines_screen *s, struct desk *d, const char *field, const char *code) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    struct pair pair = {sv_from(field), sv_from(code)};
    const struct canvas_card *card = current(s);
    if (!edit_set(&v, card->row.entity, card->row.id, &pair, 1, &r, &e)) return desk_fail(d, &e);
    tell_saved(d, _("noted"), &r.warnings);
    return EATEN;
}

/* Both versions stay. */
static bool dispute(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct pair pairs[] = {{SV("counter_text"), answer}, {SV("state"), SV("disputed")}};
    if (!answer.n) return error_set(e, ERR_USAGE, _("what the other version says"));
    if (!edit_set(&v, entity_named("diagnosis_entry"), *(const int64_t *)data, pairs, 2, &r, e)) return false;
    tell_saved(d, _("disputed: both versions stay"), &r.warnings);
    return true;
}

static enum reply carry(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct error e = {0};
    if (!canvas_need_carry(&v, current(s)->row.id, &r, &e)) return desk_fail(d, &e);
    tell_saved(d, _("carried into the project of the group"), &r.warnings);
    return EATEN;
}

static enum reply card_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct canvas_card *card = current(s);
    switch (action) {
    case ACTION_MARK:
        return set_field(s, d, "kind", choice_is(card->kind, "fact") ? "view" : "fact");
    case ACTION_OBJECT:
        desk_ask_line(d, _("Disputed"), _("The other version, in the words of those who hold it"),
                      card->counter, dispute, &card->row.id, sizeof card->row.id);
        desk_line_about(d, card->row.entity, card->row.id);
        return EATEN;
    case ACTION_AGREE:
        return set_field(s, d, "state", "agreed");
    case ACTION_VOTE:
        return go_vote(d, card->row.entity, card->row.id);
    case ACTION_OUTCOME:
        return carry(s, d);
    default:
        return PASS;
    }
}

static bool of_card(enum action action) {
    return action == ACTION_MARK || action == ACTION_OBJECT || action == ACTION_AGREE ||
           action == ACTION_VOTE || action == ACTION_OUTCOME;
}

static enum reply next_source(struct lines_screen *s, struct desk *d) {
    const struct choice *sources = field_named(entity_named("canvas_entry"), "entered_from")->choices;
    const struct choice *now = source_of(s) + 1;
    s->option = now->code ? now - sources + 1 : 1;
    desk_done(d, _("entered from: %s"), _(source_of(s)->label));
    return lines_again(s, d);
}

static bool on_projects(const struct lines_screen *s, enum action action) {
    return kind_of(s) == CANVAS_PROJECT && action == ACTION_VOTE;
}

static enum reply canvas_act(struct lines_screen *s, struct desk *d, enum action action) {
    if (on_projects(s, action)) return go_vote(d, entity_named("project"), blocks_of(s)->sheet.project.id);
    if (of_card(action)) return kind_of(s) == CANVAS_DIAGNOSIS && current(s) ? card_act(s, d, action) : EATEN;
    switch (action) {
    case ACTION_ADD:
    case ACTION_NOTE:
        return canvas_type(s, d);
    case ACTION_GROUP:
        return other_group(s, d);
    case ACTION_SHORT:
        return next_source(s, d);
    case ACTION_IMPORT:
        return canvas_photo_pick(s, d, kind_of(s));
    case ACTION_OPEN:
        return lines_current(s) && !lines_current(s)->id ? canvas_type(s, d) : PASS;
    default:
        return PASS;
    }
}

static bool canvas_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    bool group =
        action == ACTION_ADD || action == ACTION_GROUP || action == ACTION_SHORT || action == ACTION_IMPORT;
    if (group) return lines_has_subject(s, why);
    if (on_projects(s, action)) {
        *why = _("this group has no project yet: its name goes in the first block");
        return ((const struct canvas_screen *)s)->sheet.project.id != 0;
    }
    *why = _("no entry is selected");
    return !of_card(action) || (line && line->id);
}

static const char *canvas_draft(const struct lines_screen *s, struct arena *a) {
    (void)a;
    return s->screen.ops->name;
}

static const struct lines_entry canvas_entry = {.draft = "diagnosis",
                                                .draft_of = canvas_draft,
                                                .placed = true,
                                                .take = canvas_take,
                                                .prompt = canvas_prompt,
                                                .legend = canvas_legend,
                                                .key = canvas_key};

/* --- the two panels --- */

static const struct offer diagnosis_offers[] = {{ACTION_ADD, N_("type")},
                                                {ACTION_GROUP, NULL},
                                                {ACTION_SHORT, N_("said or on paper")},
                                                {ACTION_OBJECT, N_("other version")},
                                                {ACTION_AGREE, NULL},
                                                {ACTION_MARK, N_("fact or view")},
                                                {ACTION_OUTCOME, N_("into the project")},
                                                {ACTION_VOTE, NULL},
                                                {ACTION_IMPORT, N_("photo of the sheet")},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_EDIT, NULL},
                                                {ACTION_DELETE, NULL},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec diagnosis_spec = {
    .columns = canvas_columns,
    .n_columns = 4,
    .empty = N_("No subgroup yet: needs are noted group by group. g3 forms them."),
    .build = canvas_build,
    .group = canvas_group,
    .act = canvas_act,
    .can = canvas_can,
    .entry = &canvas_entry};

static const struct offer project_offers[] = {{ACTION_ADD, N_("type")},
                                              {ACTION_GROUP, NULL},
                                              {ACTION_SHORT, N_("said or on paper")},
                                              {ACTION_VOTE, NULL},
                                              {ACTION_IMPORT, N_("photo of the sheet")},
                                              {ACTION_OPEN, NULL},
                                              {ACTION_EDIT, NULL},
                                              {ACTION_DELETE, NULL},
                                              {ACTION_NONE, NULL}};
static const struct lines_spec project_spec = {
    .columns = canvas_columns,
    .n_columns = 1,
    .empty = N_("No subgroup yet: projects are written group by group. g3 forms them."),
    .build = canvas_build,
    .group = canvas_group,
    .act = canvas_act,
    .can = canvas_can,
    .entry = &canvas_entry};

#define CANVAS_SCREEN(id, help_text)                                                       \
    const struct screen_ops id##_screen = {LINES_OPS(struct canvas_screen, id, help_text), \
                                           .open = lines_open,                             \
                                           .update = lines_update,                         \
                                           .close = lines_close,                           \
                                           .reload = canvas_reload,                        \
                                           .select = lines_select,                         \
                                           .focus = lines_focus}

CANVAS_SCREEN(diagnosis,
              N_("The needs of one group in ten blocks. a types into the block, line after line, and goes "
                 "on to the next one; x shows another group at the same place. A disputed card keeps both "
                 "versions; > carries a need into the project. X keeps a photo of the sheet: made upright "
                 "and small, without the place and hour it was taken at."));
CANVAS_SCREEN(project,
              N_("The project of one group in twelve blocks. a types into the block, line after line, and "
                 "goes on to the next one; x shows another group at the same place. X keeps a photo of the "
                 "sheet: made upright and small, without the place and hour it was taken at."));
