#include "screen/event/wishes.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/alike.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/canvas.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/subgroups.h"
#include "screen/event/ballot_screen.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <stdlib.h>
#include <string.h>

/* The wall of wishes: families of ideas under their themes, and the line they are typed in while they are
 * said. */

enum { WITHOUT_NAMES, WITH_NAMES };
enum { SUGGESTIONS = 3 };

struct wishes_screen {
    struct lines_screen lines; /* option: names are shown */
    struct wish_wall wall;     /* in the rows' arena */
    struct str typed_word;     /* the row the tag that is typed may mean, as a tag */
    struct str hint;           /* what tags may mean */
};

static const struct column wishes_columns[] = {
    {.title = N_("No"), .kind = COLUMN_FIXED, .width = 3, .align = ALIGN_RIGHT},
    {.title = N_("Wish"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Dots"), .kind = COLUMN_FIXED, .width = 5, .align = ALIGN_RIGHT},
    {.title = N_("Remark"), .kind = COLUMN_AUTO, .width = 14, .min = 8, .priority = 1},
};

static const struct wishes_screen *wall_of(const struct lines_screen *s) {
    return (const struct wishes_screen *)s;
}

static const char *remark(struct lines_screen *s, const struct wall_wish *w) {
    int like = wish_number(w->like.ref);
    if (w->wish.state && sv_is(sv_from(w->wish.state->code), "parked")) return lines_choice(w->wish.state);
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
                                   .id = w->wish.row.id});
}

static const char *heading(struct lines_screen *s, const struct wall_wish *w) {
    if (w->wish.state && sv_is(sv_from(w->wish.state->code), "parked")) return _("Parking lot");
    return w->wish.theme.id ? lines_text(s, w->wish.theme.title) : _("No theme yet");
}

static bool wishes_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct wish_wall *wall = &((struct wishes_screen *)s)->wall;
    const char *under = "";
    (void)d;
    if (!wish_wall_read(v, wall, e)) return false;
    for (size_t i = 0; i < wall->n; i++) {
        const char *now = wall->v[i].depth ? under : heading(s, &wall->v[i]);
        if (strcmp(now, under) != 0) lines_heading(s, now);
        under = now;
        wish_line(s, &wall->v[i]);
    }
    return true;
}

/* --- putting together and taking apart --- */

static const struct wall_wish *current(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    const struct wish_wall *wall = &wall_of(s)->wall;
    for (size_t i = 0; line && line->id && i < wall->n; i++)
        if (wall->v[i].wish.row.id == line->id) return &wall->v[i];
    return NULL;
}

/* The marked wishes, else the selected one. */
static size_t chosen_ids(const struct lines_screen *s, struct arena *a, int64_t **out) {
    size_t n = 0;
    *out = arena_array(a, s->lines.n + 1, sizeof **out);
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].id && table_marked(&s->table, s->lines.v[i].id)) (*out)[n++] = s->lines.v[i].id;
    if (!n && current(s)) (*out)[n++] = current(s)->wish.row.id;
    return n;
}

struct moving {
    int64_t next; /* selected afterwards: the one below */
    size_t n;
    int64_t ids[];
};

static bool move_into(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct moving *m = data;
    struct view v = desk_view(d, d->tmp);
    int64_t into = 0;
    if (!sv_to_i64(answer, &into) || !wishes_join(&v, m->ids, m->n, into, e)) return false;
    desk_done(d,
              P_("%zu wish put into the family — u undoes it", "%zu wishes put into the family — u undoes it",
                 m->n),
              m->n);
    return true;
}

static bool among(const int64_t *ids, size_t n, int64_t id) {
    for (size_t i = 0; i < n; i++)
        if (ids[i] == id) return true;
    return false;
}

static int nearness(struct arena *a, const struct wall_wish *to, const struct wall_wish *from) {
    struct word_set x = word_set_of(a, to->wish.text), y = word_set_of(a, from->wish.text);
    return word_sets_near(&x, &y);
}

struct target {
    const struct wall_wish *wish;
    int near;
};

/* Families first where asked for, those that share words before. */
static int compare_targets(const void *a, const void *b) {
    const struct target *x = a, *y = b;
    if (x->near != y->near) return y->near - x->near;
    if (x->wish->members != y->wish->members) return x->wish->members > y->wish->members ? -1 : 1;
    return x->wish < y->wish ? -1 : x->wish > y->wish;
}

static struct question_choice target_choice(struct arena *a, const struct target *t) {
    const struct wall_wish *w = t->wish;
    const char *near = t->near >= ALIKE_NEAR ? "≈ " : "";
    const char *size = w->members ? arena_printf(a, " (%zu)", w->members + 1) : "";
    return (struct question_choice){
        arena_printf(a, "%lld", (long long)w->wish.row.id),
        arena_printf(a, "%s%d · %.*s%s", near, w->number, SV_ARG(w->wish.text), size), NULL};
}

static int64_t below(const struct lines_screen *s) {
    size_t at = s->table.selected + 1;
    while (at < s->lines.n && !s->lines.v[at].id) at++;
    return at < s->lines.n ? s->lines.v[at].id : 0;
}

/* Asks into which family, or with which wish, the best guess first. */
static enum reply ask_target(struct lines_screen *s, struct desk *d, const char *title, const int64_t *ids,
                             size_t n) {
    const struct wish_wall *wall = &wall_of(s)->wall;
    struct target *targets = arena_array(d->tmp, wall->n + 1, sizeof *targets);
    struct question_choice *choices = arena_array(d->tmp, wall->n + 1, sizeof *choices);
    size_t n_targets = 0, bytes = sizeof(struct moving) + n * sizeof *ids;
    struct moving *m = arena_alloc(d->tmp, bytes);
    m->next = below(s);
    m->n = n;
    memcpy(m->ids, ids, n * sizeof *ids);
    for (size_t i = 0; i < wall->n; i++)
        if (!wall->v[i].depth && !among(ids, n, wall->v[i].wish.row.id))
            targets[n_targets++] = (struct target){&wall->v[i], nearness(d->tmp, &wall->v[i], current(s))};
    qsort(targets, n_targets, sizeof *targets, compare_targets);
    for (size_t i = 0; i < n_targets; i++) choices[i] = target_choice(d->tmp, &targets[i]);
    if (!n_targets)
        desk_warn(d, "%s", _("there is no other wish yet"));
    else
        desk_choose(d, title, choices, n_targets, move_into, m, bytes);
    return EATEN;
}

static enum reply to_family(struct lines_screen *s, struct desk *d) {
    int64_t *ids;
    size_t n = chosen_ids(s, d->tmp, &ids);
    return current(s) ? ask_target(s, d, _("Into which family? ≈ shares words"), ids, n) : EATEN;
}

/* The marked ones at once; a single one asks with which. */
static enum reply merge(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    int64_t *ids;
    size_t n = chosen_ids(s, d->tmp, &ids);
    if (!current(s)) return EATEN;
    if (n < 2) return ask_target(s, d, _("Merge with which wish? ≈ shares words"), ids, n);
    if (!wishes_join(&v, ids, n, 0, &e)) return desk_fail(d, &e);
    table_mark_all(&s->table, false);
    desk_done(
        d, P_("%zu wish is one family now — z splits it", "%zu wishes are one family now — z splits it", n),
        n);
    return EATEN;
}

static enum reply split(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!current(s)) return EATEN;
    if (!wish_split(&v, current(s)->wish.row.id, &e)) return desk_fail(d, &e);
    desk_done(d, "%s", _("taken out of the family — u undoes it"));
    return EATEN;
}

/* --- from the wish to a need of a group --- */

static bool need_of(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const int64_t *wish = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct named row;
    struct canvas_entry_line line = {.block = SV("leviers"), .source = SV("said"), .wish = *wish};
    if (!sv_to_i64(answer, &line.subgroup) || !lookup_named(&v, entity_named("wish"), *wish, &row, e))
        return false;
    line.text = row.title;
    if (!canvas_line_add(&v, CANVAS_DIAGNOSIS, &line, &r, e)) return false;
    tell_saved(d, _("carried into the diagnosis of the group"), &r.warnings);
    return true;
}

/* The group of its theme first. */
static enum reply carry(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct subgroup_row *groups;
    size_t n, k = 0;
    if (!subgroups_read(&v, &groups, &n, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, n + 1, sizeof *choices);
    for (int own = 1; own >= 0; own--)
        for (size_t i = 0; i < n; i++)
            if ((groups[i].theme.id == current(s)->wish.theme.id) == own)
                choices[k++] =
                    (struct question_choice){arena_printf(d->tmp, "%lld", (long long)groups[i].row.id),
                                             arena_printf(d->tmp, "%.*s", SV_ARG(groups[i].row.title)), NULL};
    if (!k)
        desk_warn(d, "%s", _("there is no subgroup yet"));
    else
        desk_choose(d, _("Into the diagnosis of which group?"), choices, k, need_of, &current(s)->wish.row.id,
                    sizeof current(s)->wish.row.id);
    return EATEN;
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
        return to_family(s, d);
    case ACTION_MERGE:
        return merge(s, d);
    case ACTION_SPLIT_BACK:
        return split(s, d);
    case ACTION_OUTCOME:
        return current(s) ? carry(s, d) : EATEN;
    case ACTION_VOTE:
        return current(s) ? go_vote(d, entity_named("wish"), current(s)->wish.row.id) : EATEN;
    case ACTION_SHORT:
        s->option = s->option == WITH_NAMES ? WITHOUT_NAMES : WITH_NAMES;
        desk_done(d, "%s", s->option == WITH_NAMES ? _("with the names of who said it") : _("without names"));
        return lines_again(s, d);
    default:
        return PASS;
    }
}

static bool wishes_can(const struct lines_screen *s, enum action action, const char **why) {
    bool one = action == ACTION_FAMILY || action == ACTION_MERGE || action == ACTION_SPLIT_BACK ||
               action == ACTION_MARK || action == ACTION_MARK_ALL || action == ACTION_VOTE ||
               action == ACTION_OUTCOME;
    *why = _("no row is selected");
    if (one && !current(s)) return false;
    *why = _("this wish is in no family");
    return action != ACTION_SPLIT_BACK || current(s)->depth || current(s)->members;
}

/* --- the line --- */

void wishes_tell(struct desk *d, const struct wishes_added *a) {
    struct str out = {0};
    if (a->wishes) str_addf(&out, P_("%zu wish added", "%zu wishes added", a->wishes), a->wishes);
    if (a->ballots) str_addf(&out, P_(" · %zu ballot", " · %zu ballots", a->ballots), a->ballots);
    if (a->greetings)
        str_addf(&out, P_(" · %zu greeting left out", " · %zu greetings left out", a->greetings),
                 a->greetings);
    if (a->unknown.n)
        desk_warn(d, _("%s · %.*s is unknown: it stays in the text"), str_c(&out), SV_ARG(a->unknown));
    else
        desk_done(d, _("%s — Up takes it back"), str_c(&out));
    str_deinit(&out);
}

static bool wishes_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct wishes_added added;
    (void)s;
    if (!wishes_add(&v, 0, text, false, &added, e)) return false;
    wishes_tell(d, &added);
    d->nav->made = added.last;
    return true;
}

static bool wishes_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    if (!text.n) return error_set(e, ERR_USAGE, _("type what is wished for; Esc leaves"));
    str_clear(&((struct wishes_screen *)s)->hint);
    return wishes_paste(s, d, text, e);
}

/* The tag at the end of the line, while it is typed. */
static bool typed_tag(const struct lines_screen *s, struct wish_tag *out) {
    struct sv text = line_text(&s->entry);
    size_t at = text.n;
    while (at && text.p[at - 1] != ' ') at--;
    struct wish_tag tags[WISH_TAGS_MAX];
    if (!wish_tags(sv_of(text.p + at, text.n - at), tags) || tags[0].kind == TAG_DOTS) return false;
    *out = tags[0];
    return true;
}

static void tag_word(struct str *out, char sign, struct sv title) {
    str_clear(out);
    str_addc(out, sign);
    for (size_t i = 0; i < title.n; i++) str_addc(out, title.p[i] == ' ' ? '_' : title.p[i]);
    str_addc(out, ' ');
}

static enum reply wishes_changed(struct lines_screen *s, struct desk *d) {
    struct wishes_screen *w = (struct wishes_screen *)s;
    struct view v = desk_view(d, d->tmp);
    struct matches m = {0};
    struct error e = {0};
    struct wish_tag tag;
    str_clear(&w->hint);
    if (!typed_tag(s, &tag)) return EATEN;
    const char *entity = tag.kind == TAG_THEME ? "theme" : "organisation";
    if (!lookup(&v, entity_named(entity), tag.word, SUGGESTIONS, &m, &e)) return desk_fail(d, &e);
    for (size_t i = 0; i < m.n; i++) str_addf(&w->hint, "%s%.*s", i ? " · " : "", SV_ARG(m.v[i].title));
    if (m.n)
        tag_word(&w->typed_word, tag.whole.p[0], m.v[0].title);
    else
        str_addf(&w->hint, _("%.*s is unknown: it stays in the text"), SV_ARG(tag.whole));
    return EATEN;
}

/* Tab completes the tag. */
static enum reply wishes_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct wishes_screen *w = (struct wishes_screen *)s;
    struct wish_tag tag;
    if (!event_is(e, K_TAB) || !w->hint.n || !w->typed_word.n || !typed_tag(s, &tag)) return PASS;
    struct sv text = line_text(&s->entry);
    const char *before = arena_strndup(d->tmp, text.p, (size_t)(tag.whole.p - text.p));
    line_set(&s->entry, sv_from(before));
    line_insert(&s->entry, str_sv(&w->typed_word));
    str_clear(&w->typed_word);
    return wishes_changed(s, d);
}

static const char *wishes_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Wish");
}

static const char *wishes_legend(const struct lines_screen *s) {
    const struct wishes_screen *w = wall_of(s);
    return w->hint.n ? str_c(&w->hint)
                     : _("Enter adds it   #theme @organisation !dots   Up takes the last one back");
}

static const struct lines_entry wishes_entry = {.draft = "wishes/line",
                                                .take = wishes_take,
                                                .paste = wishes_paste,
                                                .prompt = wishes_prompt,
                                                .legend = wishes_legend,
                                                .key = wishes_key,
                                                .changed = wishes_changed};

static const struct offer wishes_offers[] = {
    {ACTION_WISH, NULL},       {ACTION_FAMILY, NULL},       {ACTION_MERGE, NULL},
    {ACTION_SPLIT_BACK, NULL}, {ACTION_VOTE, NULL},         {ACTION_OUTCOME, N_("into a group")},
    {ACTION_LINES, NULL},      {ACTION_MARK, NULL},         {ACTION_OPEN, NULL},
    {ACTION_STATE, NULL},      {ACTION_SHORT, N_("names")}, {ACTION_MARK_ALL, NULL},
    {ACTION_EDIT, NULL},       {ACTION_DELETE, NULL},       {ACTION_NONE, NULL}};
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
    return !wall_of(s)->wall.n || lines_select(screen, d, wall_of(s)->wall.v[0].wish.row.id, e);
}

/* On a heading, and with the line open, the whole wall is meant. */
static struct row wishes_focus(const struct screen *screen) {
    const struct row at = lines_focus(screen), all = {entity_named("wish"), 0};
    return at.entity == all.entity && !lines_typing(screen) ? at : all;
}

static void wishes_close(struct screen *screen) {
    struct wishes_screen *w = (struct wishes_screen *)screen;
    str_deinit(&w->typed_word);
    str_deinit(&w->hint);
    lines_close(screen);
}

const struct screen_ops wishes_screen = {
    .name = "wishes",
    .help = N_("What people wish for, one line each: e, the text, Enter, and the next one. f puts a wish "
               "into a family "
               "of ideas, M merges those that are marked, z takes them apart again; w shows who said it."),
    .size = sizeof(struct wishes_screen),
    .offers = wishes_offers,
    .open = wishes_open,
    .update = lines_update,
    .draw = lines_draw,
    .close = wishes_close,
    .enabled = lines_enabled,
    .typing = lines_typing,
    .reload = lines_reload,
    .select = lines_select,
    .focus = wishes_focus,
    .spec = &wishes_spec};
