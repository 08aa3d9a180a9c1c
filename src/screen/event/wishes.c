#include "screen/event/wishes.h"
#include "catalyse/domain/wish_line.h"
#include "screen/event/ballot_screen.h"
#include "screen/parts/vote.h"
#include "screen/screens.h"
#include <string.h>

/* The wall of wishes: families of ideas under their themes. */

enum { WITHOUT_NAMES, WITH_NAMES };

static const struct column wishes_columns[] = {
    {.title = N_("No"), .kind = COLUMN_FIXED, .width = 3, .align = ALIGN_RIGHT},
    {.title = N_("Wish"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 9, .align = ALIGN_RIGHT},
    {.title = N_("Remark"), .kind = COLUMN_AUTO, .width = 14, .min = 8, .priority = 1},
};

static const char *remark(struct lines_screen *s, const struct wall_wish *w) {
    int like = wish_number(w->like.ref);
    if (choice_is(w->wish.state, "parked")) return lines_choice(w->wish.state);
    if (!w->like.id) return "";
    return w->same ? lines_printf(s, _("same as %d?"), like) : lines_printf(s, _("near %d?"), like);
}

static const char *dots(struct lines_screen *s, const struct wall_wish *w) {
    return w->members ? lines_printf(s, "Σ %lld", (long long)w->family_votes)
                      : lines_printf(s, "%lld", (long long)w->wish.votes);
}

static const char *wish_text(struct lines_screen *s, const struct wall_wish *w) {
    struct sv author = s->option == WITH_NAMES ? w->wish.author_org.title : SV("");
    return lines_printf(s, "%*s%s%.*s%s%.*s", w->depth ? 2 * w->depth - 2 : 0, "", w->depth ? "└ " : "",
                        SV_ARG(w->wish.text), author.n ? " — " : "", SV_ARG(author));
}

static void wish_line(struct lines_screen *s, const struct wall_wish *w) {
    const char *number = w->number ? lines_printf(s, "%d", w->number) : "";
    lines_add(s, (struct line_row){.cell = {number, wish_text(s, w), dots(s, w), remark(s, w)},
                                   .role = w->same ? ROLE_WARNING : ROLE_NORMAL,
                                   .entity = entity_named("wish"),
                                   .id = w->wish.row.id,
                                   .under = w->depth > 0});
}

static const char *heading(struct lines_screen *s, const struct wall_wish *w) {
    if (choice_is(w->wish.state, "parked")) return _("Parking lot");
    return w->wish.theme.id ? lines_text(s, w->wish.theme.title) : _("No theme yet");
}

/* What the dots are: points of a vote replace those that came with the wishes. */
static void dots_title(const struct ballot_card *vote, struct str *out) {
    ballot_open_title(vote, out);
    if (vote->row.id && !vote->open)
        str_addf(out, _("Dots: points of the vote that is closed, round %d"), vote->round);
}

static bool wishes_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct wish_wall *wall = &((struct wishes_screen *)s)->wall;
    const char *under = "";
    (void)d;
    int stage = (int)param_id(&s->screen, "stage");
    if (!s->entering && !wishes_event(v, stage, &s->subject, e)) return false;
    if (!wish_wall_read(v, wall, e)) return false;
    dots_title(&wall->vote, &s->title);
    for (size_t i = 0; i < wall->n; i++) {
        const char *now = wall->v[i].depth ? under : heading(s, &wall->v[i]);
        if (strcmp(now, under) != 0) lines_heading(s, now);
        under = now;
        wish_line(s, &wall->v[i]);
    }
    return true;
}

static void tell_names(struct desk *d, bool shown) {
    if (shown && d->viewer != AUD_ME)
        desk_warn(d, "%s", _("the names of who said it are masked: Ctrl-x v shows them"));
    else
        desk_done(d, "%s", shown ? _("with the names of who said it") : _("without names"));
}

static enum reply wishes_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_WISH:
    case ACTION_ADD:
        lines_entry_open(s, d, SV(""));
        return EATEN;
    case ACTION_LINES:
        desk_go(d, (struct place){.screen = "entry", .stage = -1});
        return EATEN;
    case ACTION_FAMILY:
        return wishes_to_family(s, d);
    case ACTION_MERGE:
        return wishes_merge(s, d);
    case ACTION_SPLIT_BACK:
        return wishes_split(s, d);
    case ACTION_SOLVE:
        return wishes_propose(s, d);
    case ACTION_AGREE:
        return wishes_to_theme(s, d);
    case ACTION_OUTCOME:
        return wishes_current(s) ? wishes_carry(d, wishes_current(s)) : EATEN;
    case ACTION_MAP:
        return wishes_to_funds(s, d);
    case ACTION_VOTE:
        return wishes_current(s) ? go_vote(d, entity_named("wish"), wishes_current(s)->wish.row.id) : EATEN;
    case ACTION_SHORT:
        s->option = s->option == WITH_NAMES ? WITHOUT_NAMES : WITH_NAMES;
        tell_names(d, s->option == WITH_NAMES);
        return lines_again(s, d);
    default:
        return PASS;
    }
}

static bool wishes_can(const struct lines_screen *s, enum action action, const char **why) {
    bool one = action == ACTION_FAMILY || action == ACTION_MERGE || action == ACTION_SPLIT_BACK ||
               action == ACTION_MARK || action == ACTION_MARK_ALL || action == ACTION_VOTE ||
               action == ACTION_OUTCOME || action == ACTION_AGREE || action == ACTION_MAP;
    *why = _("no row is selected");
    if (one && !wishes_current(s)) return false;
    *why = _("no wishes left to put together share words");
    if (action == ACTION_SOLVE) return wishes_wall(s)->n > 0;
    *why = _("this wish is in no family");
    return action != ACTION_SPLIT_BACK || wishes_current(s)->depth || wishes_current(s)->members;
}

static const struct offer wishes_offers[] = {{ACTION_WISH, NULL},
                                             {ACTION_FAMILY, NULL},
                                             {ACTION_MERGE, NULL},
                                             {ACTION_SPLIT_BACK, NULL},
                                             {ACTION_VOTE, NULL},
                                             {ACTION_AGREE, N_("make it a theme")},
                                             {ACTION_OUTCOME, N_("into a group")},
                                             {ACTION_LINES, NULL},
                                             {ACTION_MARK, NULL},
                                             {ACTION_OPEN, NULL},
                                             {ACTION_STATE, NULL},
                                             {ACTION_SHORT, N_("names")},
                                             {ACTION_MAP, N_("is a question")},
                                             {ACTION_SOLVE, N_("suggest families")},
                                             {ACTION_MARK_ALL, NULL},
                                             {ACTION_EDIT, NULL},
                                             {ACTION_DELETE, NULL},
                                             {ACTION_FILTER, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec wishes_spec = {.columns = wishes_columns,
                                              .n_columns = 4,
                                              .flags = TABLE_MARKS,
                                              .empty =
                                                  N_("No wish yet. Press e and type them as they are said."),
                                              .build = wishes_build,
                                              .act = wishes_act,
                                              .can = wishes_can,
                                              .entry = &wishes_entry};

/* On the first wish, not on the heading over it. */
static bool wishes_open(struct screen *screen, struct desk *d, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    if (!lines_open(screen, d, e)) return false;
    return !wishes_wall(s)->n || lines_select(screen, d, wishes_wall(s)->v[0].wish.row.id, e);
}

/* On a heading, and with the line open, the whole wall is meant. */
static struct row wishes_focus(const struct screen *screen) {
    const struct row at = lines_focus(screen), all = {entity_named("wish"), 0};
    return at.entity == all.entity && !lines_typing(screen) ? at : all;
}

static void wishes_close(struct screen *screen) {
    tag_hint_deinit(&((struct wishes_screen *)screen)->hint);
    lines_close(screen);
}

const struct screen_ops wishes_screen = {
    LINES_OPS(
        struct wishes_screen, wishes,
        N_("What people wish for, one line each: e, the text, Enter, and the next one. f puts a wish"
           " into a family of ideas, M merges those that are marked, V marks some that share words, z"
           " takes them apart again; y makes"
           " a theme of one or of a family; = makes a question to the funds of it; w shows who said it.")),
    .open = wishes_open,
    .update = lines_update,
    .close = wishes_close,
    .reload = lines_reload,
    .select = lines_select,
    .focus = wishes_focus};
