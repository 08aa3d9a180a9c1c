#include "catalyse/base/fs.h"
#include "catalyse/screen/recent.h"
#include "catalyse/service/session.h"
#include "catalyse/tui/big.h"
#include "screen/parts/file_pick.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"
#include <string.h>

/* Without a programme: those opened lately, a new one, the example. */

#define ENDING ".catalyse"

enum { FILE_ROW = 1, NEW_ROW, EXAMPLE_ROW, PATH_ROW };

static const struct column welcome_columns[] = {
    {.title = "", .kind = COLUMN_AUTO, .width = 40, .min = 20},
    {.title = "", .kind = COLUMN_FILL, .width = 20},
};

static void welcome_choice(struct lines_screen *s, const char *label, const char *help, int64_t data) {
    lines_add(s, (struct line_row){.cell = {label, help}, .role = ROLE_NORMAL, .data = data});
}

static bool welcome_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    const char *recent[RECENT_MAX];
    size_t n = recent_list(&s->screen.rows, recent);
    (void)d;
    (void)v;
    (void)e;
    str_addz(&s->title, _("Welcome. Choose with the arrows, then Enter."));
    for (size_t i = 0; i < n; i++) welcome_choice(s, fs_basename(recent[i]), recent[i], FILE_ROW);
    welcome_choice(s, _("The example: Lisière 2026"), _("a whole programme, invented, to try things on"),
                   EXAMPLE_ROW);
    welcome_choice(s, _("A new programme"), _("empty, with the method: checklist, roles, runs of show"),
                   NEW_ROW);
    welcome_choice(s, _("Open another file"), _("a programme on this computer or on a stick"), PATH_ROW);
    return true;
}

static const char *home_file(struct desk *d, const char *name, struct error *e) {
    const char *dir = documents_dir(d->tmp);
    return fs_mkdirs(dir, e) ? fs_join(d->tmp, dir, name) : NULL;
}

static bool create(struct desk *d, const char *session, const char *path, struct sv title, struct error *e) {
    struct session_report report;
    if (!session_create_titled(session, path, title, settings_author(d->cfg), d->tmp, &report, e))
        return false;
    desk_file(d, path);
    return true;
}

/* The name of a file as a title: no folder, no ending. */
static struct sv title_of(struct sv name) {
    struct sv rest = name, part;
    while (sv_next(&rest, '/', &part)) name = part;
    return sv_ends(name, SV(ENDING)) ? sv_of(name.p, name.n - strlen(ENDING)) : name;
}

static bool create_named(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    if (!answer.n || sv_find(answer, '\n') < answer.n) return error_set(e, ERR_USAGE, _("a name is needed"));
    const char *name =
        arena_printf(d->tmp, "%.*s%s", SV_ARG(answer), sv_ends(answer, SV(ENDING)) ? "" : ENDING);
    const char *path = strchr(name, '/') ? name : home_file(d, name, e);
    return path && create(d, "consortium", path, title_of(answer), e);
}

static bool open_path(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    (void)e;
    desk_file(d, arena_strndup(d->tmp, answer.p, answer.n));
    return true;
}

static const char *const programme_ends[] = {ENDING, NULL};
static const struct file_ask programme_ask = {.which = N_("Which programme?"),
                                              .title = N_("Open another file"),
                                              .path = N_("Its folder and name, or drop the file here"),
                                              .ends = programme_ends};

static enum reply open_example(struct desk *d) {
    struct error e = {0};
    const char *path = home_file(d, "Lisiere-2026.catalyse", &e);
    if (!path) return desk_fail(d, &e);
    if (fs_exists(path))
        desk_file(d, path);
    else if (!create(d, "lisiere", path, SV_NULL, &e))
        return desk_fail(d, &e);
    return EATEN;
}

static enum reply welcome_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct line_row *line = lines_current(s);
    if (action == ACTION_BACK) {
        desk_done(d, _("Q quits"));
        return EATEN;
    }
    if (action != ACTION_OPEN || !line) return PASS;
    switch (line->data) {
    case FILE_ROW:
        desk_file(d, line->cell[1]);
        return EATEN;
    case EXAMPLE_ROW:
        return open_example(d);
    case NEW_ROW:
        desk_ask_line(d, _("A new programme"),
                      arena_printf(d->tmp, _("Its name. Its file goes into %s"), documents_dir(d->tmp)),
                      SV(""), create_named, NULL, 0);
        return EATEN;
    default:
        return file_pick(d, &programme_ask, open_path, "", 0);
    }
}

/* The name of the program and its five stages, in the middle of what is free. */
static void welcome_under(struct canvas c) {
    enum { SCALE = 2, NAME_ROWS = 4, ROWS = NAME_ROWS + 2 };
    int row = (c.rows - ROWS) / 2;
    if (row < 1) return;
    big_block(canvas_sub(c, (struct rect){row, 0, NAME_ROWS, c.cols}), SCALE, ROLE_BIG, SV("catalyse"));
    canvas_field(c, row + ROWS - 1, 0, c.cols, ALIGN_CENTRE, ROLE_MUTED,
                 sv_from(_("webinar · call · subgroups · co-construction afternoon · follow-up")));
}

static const struct offer welcome_offers[] = {
    {ACTION_OPEN, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_QUIT, NULL}, {ACTION_NONE, NULL}};
static const struct lines_spec welcome_spec = {.columns = welcome_columns,
                                               .n_columns = 2,
                                               .flags = TABLE_NO_HEADER,
                                               .empty = "",
                                               .under = welcome_under,
                                               .build = welcome_build,
                                               .act = welcome_act};
LINES_SCREEN(welcome,
             N_("One programme is one file. Everything you do in it is saved at once, and can be undone."));
