#include "catalyse/service/contributions.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/store/tx.h"
#include "service/event/chat_said.h"
#include "service/read/ids.h"

struct adding {
    const struct contributions_place *at;
    struct sv lines, heading;
    struct chat_said said;
};

bool contributions_heading(const struct view *v, int64_t event, struct sv *line, struct sv *heading,
                           struct error *e) {
    static const char SQL[] =
        "SELECT CASE count(DISTINCT heading) WHEN 1 THEN heading END FROM contribution WHERE event = ?1"
        " AND heading <> '" ROTI_HEADING "' AND instr(fold(heading), fold(?2))";
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(*line, tags), i = 0;
    struct sv found;
    while (i < n && tags[i].kind != TAG_THEME) i++;
    if (i == n) return true;
    if (!text_found(v, SQL, PARAMS(value_int(event), value_text(wish_tag_name(v->arena, &tags[i]))), &found,
                    e))
        return false;
    if (!found.n) return true;
    *heading = found;
    *line = line_without(v->arena, *line, &tags[i].whole, 1);
    return true;
}

static bool add_said(struct adding *a, struct sv text, const char *note, struct error *e) {
    const struct view *v = a->said.v;
    struct sv heading = a->heading;
    struct change c;
    int64_t dots;
    change_new(&c, v, entity_named("contribution"));
    text = wish_dots(v->arena, text, &dots);
    if (!contributions_heading(v, a->at->event, &text, &heading, e)) return false;
    record_set_text(c.after, "heading", heading);
    if (a->at->side.n) record_set_text(c.after, "side", a->at->side);
    if (dots) record_set_int(c.after, "votes", dots);
    return chat_said_row(&a->said, &c, text, note, e);
}

static bool take_message(void *ctx, struct sv text, const struct chat_writer *who, struct error *e) {
    struct adding *a = ctx;
    const char *name = chat_writer_name(a->said.v, who);
    return add_said(a, text, name ? arena_printf(a->said.v->arena, _("written by %s"), name) : NULL, e);
}

/* "Money that fits:" */
static bool is_heading(struct sv line) {
    return line.n > 1 && line.p[line.n - 1] == ':' &&
           !sv_is(sv_trim(sv_of(line.p, line.n - 1)), ROTI_HEADING);
}

static bool add_line(struct adding *a, struct sv line, struct error *e) {
    line = line_unbulleted(line);
    if (!is_heading(line)) return !line.n || add_said(a, line, NULL, e);
    a->heading = sv_trim(sv_of(line.p, line.n - 1));
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct sv rest = a->lines, line;
    (void)db;
    if (chat_is(a->lines)) return chat_said_read(&a->said, a->lines, e);
    while (sv_next(&rest, '\n', &line))
        if (!add_line(a, line, e)) return false;
    return true;
}

bool contributions_add(const struct view *v, const struct contributions_place *at, struct sv lines,
                       struct contributions_added *out, struct error *e) {
    struct adding a = {.at = at, .lines = lines, .heading = at->heading};
    struct act act = {.code = ACT_ADD, .entity = entity_named("contribution")};
    *out = (struct contributions_added){0};
    a.said = (struct chat_said){
        .v = v, .event = at->event, .beside = &out->beside, .take = take_message, .ctx = &a};
    bool ok = tx_run(v->db, &act, add_now, &a, e);
    out->too_long = chat_said_end(&a.said);
    out->heading = a.heading;
    out->contributions = a.said.added;
    out->last = a.said.last;
    return ok;
}
