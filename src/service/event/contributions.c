#include "catalyse/service/contributions.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/ballots_said.h"
#include "service/event/chat_writer.h"

struct adding {
    const struct view *v;
    const struct contributions_place *at;
    struct sv lines;
    struct contributions_added *out;
    struct str left, too_long;
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

/* A chat is copied again as it grows: the same words of the same person are one contribution. */
static bool read_before(struct adding *a, const struct record *said, bool *known, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM contribution WHERE event = ?1 AND text_fr = ?2 AND note = ?3";
    int64_t n = 0;
    if (!number_of(a->v, SQL,
                   PARAMS(value_int(a->at->event), value_text(record_text(said, "text_fr")),
                          value_text(record_text(said, "note"))),
                   &n, e))
        return false;
    *known = n > 0;
    a->out->beside.known += *known;
    return true;
}

/* Who wrote is for the facilitator alone. */
static bool add_said(struct adding *a, struct sv text, const char *name, struct error *e) {
    struct sv heading = a->out->heading;
    struct change c;
    int64_t dots;
    bool known = false;
    change_new(&c, a->v, entity_named("contribution"));
    text = wish_dots(a->v->arena, text, &dots);
    if (!contributions_heading(a->v, a->at->event, &text, &heading, e)) return false;
    record_set_int(c.after, "event", a->at->event);
    record_set_text(c.after, "heading", heading);
    if (a->at->side.n) record_set_text(c.after, "side", a->at->side);
    if (dots) record_set_int(c.after, "votes", dots);
    if (name) record_set_text(c.after, "note", sv_from(arena_printf(a->v->arena, _("written by %s"), name)));
    if (!change_put(&c, SV("text_fr"), text, e)) {
        str_addf(&a->too_long, "%.*s\n", SV_ARG(text));
        return e->code == ERR_DATA;
    }
    if (name && !read_before(a, c.after, &known, e)) return false;
    if (known) return true;
    if (!change_save(&c, e)) return false;
    a->out->contributions++;
    a->out->last = c.after->id;
    return true;
}

static bool add_message(struct adding *a, const struct chat_message *m, struct error *e) {
    size_t refused = a->out->beside.refused;
    struct chat_writer who;
    bool ballot;
    if (chat_beside_leaves(m, &a->out->beside)) return true;
    if (!chat_writer_find(a->v, m, &who, e)) return false;
    struct ballot_said said = {
        .event = a->at->event, .person = who.person, .org = who.org, .source = SV("chat")};
    if (!ballot_said(a->v, said, m->text, &a->out->beside, &ballot, e)) return false;
    if (a->out->beside.refused > refused) chat_again(m, &a->left);
    return ballot || add_said(a, m->text, chat_writer_name(a->v, &who), e);
}

/* "Money that fits:" */
static bool is_heading(struct sv line) {
    return line.n > 1 && line.p[line.n - 1] == ':' &&
           !sv_is(sv_trim(sv_of(line.p, line.n - 1)), ROTI_HEADING);
}

static bool add_line(struct adding *a, struct sv line, struct error *e) {
    line = line_unbulleted(line);
    if (!is_heading(line)) return !line.n || add_said(a, line, NULL, e);
    a->out->heading = sv_trim(sv_of(line.p, line.n - 1));
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct chat_reader r = {.rest = a->lines};
    struct sv rest = a->lines, line;
    struct chat_message m;
    bool chat = chat_is(a->lines);
    (void)db;
    while (chat && chat_next(&r, &m))
        if (!add_message(a, &m, e)) return false;
    while (!chat && sv_next(&rest, '\n', &line))
        if (!add_line(a, line, e)) return false;
    return true;
}

bool contributions_add(const struct view *v, const struct contributions_place *at, struct sv lines,
                       struct contributions_added *out, struct error *e) {
    struct adding a = {.v = v, .at = at, .lines = lines, .out = out};
    struct act act = {.code = ACT_ADD, .entity = entity_named("contribution")};
    *out = (struct contributions_added){.heading = at->heading};
    bool ok = tx_run(v->db, &act, add_now, &a, e);
    out->beside.event = at->event;
    out->beside.left = str_keep(&a.left, v->arena);
    out->too_long = str_keep(&a.too_long, v->arena);
    str_deinit(&a.left);
    str_deinit(&a.too_long);
    return ok;
}
