#include "screen/parts/sheet_pick.h"
#include "catalyse/service/sheet.h"
#include "screen/parts/file_pick.h"
#include <stdio.h>

static const char *const tables[] = {".csv", ".tsv", ".txt", NULL};
static const struct file_ask export_ask = {.which = N_("Import which file?"),
                                           .title = N_("Import a file"),
                                           .path = N_("Path of the file (/home/…/answers.csv)"),
                                           .ends = tables};

/* Which sheet, of which event; 0: the one it guesses. */
struct wanted {
    char code[24];
    int64_t event;
};

static bool open_sheet(struct desk *d, const void *data, struct sv path, struct error *e) {
    const struct wanted *w = data;
    (void)e;
    desk_go(d, (struct place){.screen = "sheet",
                              .stage = -1,
                              .id = w->event,
                              .param = arena_printf(d->tmp, "%s=%.*s", w->code, SV_ARG(path))});
    return true;
}

enum reply sheet_pick_for(struct desk *d, const char *code, int64_t event) {
    struct wanted w = {.event = event};
    snprintf(w.code, sizeof w.code, "%s", code);
    return file_pick(d, &export_ask, open_sheet, &w, sizeof w);
}

enum reply sheet_pick(struct desk *d, const char *code) {
    return sheet_pick_for(d, code, 0);
}
