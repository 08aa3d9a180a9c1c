#include "screen/event/agenda.h"
#include "screen/screens.h"

static const struct column agenda_columns[] = {
    {.title = N_("Time"), .kind = COLUMN_FIXED, .width = 5},
    {.title = N_("Block"), .kind = COLUMN_FILL, .width = 26},
    {.title = N_("Min"), .kind = COLUMN_FIXED, .width = 4, .align = ALIGN_RIGHT},
    {.title = N_("Clock"), .kind = COLUMN_AUTO, .width = 20, .min = 12},
    {.title = N_("When late"), .kind = COLUMN_AUTO, .width = 16, .min = AGENDA_BAR, .priority = 1},
    {.title = N_("Planned"), .kind = COLUMN_FIXED, .width = 11, .priority = 4},
    {.title = N_("Expected"), .kind = COLUMN_FIXED, .width = 11, .priority = 3},
    {.title = N_("Actual"), .kind = COLUMN_FIXED, .width = 11, .priority = 2},
};

/* The block under way, as an id; 0 when none is. */
static int64_t block_under_way(const struct lines_screen *s) {
    const struct agenda_model *m = s->model;
    for (size_t i = 0; i < m->n; i++)
        if (m->v[i].current != NO_BLOCK) return m->v[i].v[m->v[i].current].row.id;
    return 0;
}

/* The block under way is what one looks for: the selection goes to it when it is another one. */
static bool select_current(struct lines_screen *s, struct desk *d, struct error *e) {
    int64_t block = block_under_way(s);
    bool moved = block && block != s->option;
    s->option = block;
    return !moved || lines_select(&s->screen, d, block, e);
}

/* An event that was just added is its heading. */
static bool agenda_select(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct lines_screen *s = (struct lines_screen *)screen;
    (void)d;
    (void)e;
    for (size_t i = s->lines.n; i-- > 0;)
        if (s->lines.v[i].id == id) table_select(&s->table, i);
    return true;
}

static bool agenda_open(struct screen *screen, struct desk *d, struct error *e) {
    return lines_open(screen, d, e) && select_current((struct lines_screen *)screen, d, e);
}

static bool agenda_reload(struct screen *screen, struct desk *d, struct error *e) {
    return lines_reload(screen, d, e) && select_current((struct lines_screen *)screen, d, e);
}

/* The same key starts an event and goes on in it. */
static const char *agenda_hint(const struct screen *screen, enum action action) {
    const struct show *show = agenda_show((const struct lines_screen *)screen);
    bool waits = show && show->open && !agenda_begun(show);
    return action == ACTION_NEXT && waits ? N_("start") : NULL;
}

static const struct offer agenda_offers[] = {{ACTION_NEXT, NULL},
                                             {ACTION_PAUSE, NULL},
                                             {ACTION_MORE, NULL},
                                             {ACTION_LESS, NULL},
                                             {ACTION_RECOVER, NULL},
                                             {ACTION_OPEN, NULL},
                                             {ACTION_MINUTES, N_("minutes")},
                                             {ACTION_NOTE, N_("scope, three rules")},
                                             {ACTION_PREVIOUS, N_("block before")},
                                             {ACTION_ADD, N_("add an event")},
                                             {ACTION_EDIT, NULL},
                                             {ACTION_INSERT, NULL},
                                             {ACTION_SPLIT, NULL},
                                             {ACTION_SWAP, NULL},
                                             {ACTION_SKIP, NULL},
                                             {ACTION_DUE, N_("length or start")},
                                             {ACTION_ROUND, N_("restart the block")},
                                             {ACTION_GROUP, N_("a clock for each subgroup")},
                                             {ACTION_REHEARSE, NULL},
                                             {ACTION_MOVE_UP, NULL},
                                             {ACTION_MOVE_DOWN, NULL},
                                             {ACTION_SHORT, N_("model run of show")},
                                             {ACTION_STATE, NULL},
                                             {ACTION_DELETE, NULL},
                                             {ACTION_NONE, NULL}};
static const struct lines_spec agenda_spec = {
    .columns = agenda_columns,
    .n_columns = 8,
    .ordered = true,
    .empty = N_("No event at this stage yet. Press a to add it; w then brings its run of show."),
    .add = "event",
    .build = agenda_build,
    .act = agenda_act,
    .can = agenda_can};

const struct screen_ops agenda_screen = {
    LINES_OPS(
        struct lines_screen, agenda,
        N_("The events of this stage, block by block. The first column says when a block began or is "
           "expected to begin; “planned” and “actual” say the rest. n starts the first block and goes "
           "on to the next, N takes that back; + and - give the block a minute more or less. In the meeting of "
           "a group i writes its scope sentence and its three rules.")),
    .open = agenda_open,
    .update = lines_update,
    .close = lines_close,
    .reload = agenda_reload,
    .select = agenda_select,
    .hint = agenda_hint,
    .focus = lines_focus,
    .live = true};
