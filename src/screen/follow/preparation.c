#include "catalyse/service/check.h"
#include "catalyse/service/programme.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Before the day: what is missing. */

static const struct column preparation_columns[] = {
    {.title = N_("About"), .kind = COLUMN_LABEL, .width = 24, .min = 10},
    {.title = N_("What is still missing"), .kind = COLUMN_FILL, .width = 30},
};

enum { AFTERNOON = 4 };

static bool preparation_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct warnings w = {0};
    struct event_row event;
    (void)d;
    if (!programme_event_of(v, AFTERNOON, &event, e) || !check_rules(v, 0, &w, e)) return false;
    s->subject = event.row.id;
    for (size_t i = 0; i < w.n; i++)
        lines_add_long(
            s, (struct line_row){.cell = {entity_words(w.v[i].row.entity, false), lines_text(s, w.v[i].text)},
                                 .role = w.v[i].severity == SEV_INFO ? ROLE_NORMAL : ROLE_WARNING,
                                 .entity = w.v[i].row.entity,
                                 .id = w.v[i].row.id});
    return true;
}

static const char *preparation_nothing(const struct lines_screen *s) {
    return s->subject ? _("The rules find nothing missing so far.")
                      : _("No afternoon is planned yet: Tab goes to the run of show, a adds its date there.");
}

static const struct offer preparation_offers[] = {{ACTION_OPEN, N_("put it right")}, {ACTION_NONE, NULL}};
static const struct lines_spec preparation_spec = {.columns = preparation_columns,
                                                   .n_columns = 2,
                                                   .nothing = preparation_nothing,
                                                   .build = preparation_build};
LINES_SCREEN(preparation,
             N_("What the rules find missing or doubtful, before the day. Enter opens the row."));
