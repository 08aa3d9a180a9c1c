#include "catalyse/service/fund_questions.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/tx.h"
#include "service/event/chat_said.h"
#include "service/read/ids.h"

struct adding {
    struct sv chat;
    struct chat_said said;
};

/* "@fund" out of the text, into its field; one that nobody, or several, are called by stays. */
static bool take_fund(const struct view *v, struct sv *text, struct record *question, struct error *e) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(*text, tags), i = 0;
    int64_t fund;
    while (i < n && tags[i].kind != TAG_ORG) i++;
    if (i == n) return true;
    if (!lookup_organisation(v, wish_tag_name(v->arena, &tags[i]), &fund, e)) return false;
    if (!fund) return true;
    record_set_int(question, "fund", fund);
    *text = line_without(v->arena, *text, &tags[i].whole, 1);
    return true;
}

static bool take_message(void *ctx, struct sv text, const struct chat_writer *who, struct error *e) {
    struct chat_said *said = ctx;
    const struct view *v = said->v;
    const char *name = chat_writer_name(v, who);
    struct change c;
    int64_t dots;
    change_new(&c, v, entity_named("fund_question"));
    text = wish_dots(v->arena, text, &dots);
    if (dots) record_set_int(c.after, "votes", dots);
    if (!take_fund(v, &text, c.after, e)) return false;
    return chat_said_row(said, &c, text, name ? arena_printf(v->arena, _("asked by %s"), name) : NULL, e);
}

static bool add_chat(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    (void)db;
    return chat_said_read(&a->said, a->chat, e);
}

bool fund_questions_now(const struct view *v, int64_t *event, struct error *e) {
    static const char SQL[] =
        "SELECT e.id FROM event e JOIN agenda_item i ON i.event = e.id WHERE e.state = 'live'"
        " AND i.state IN ('running', 'paused') AND ' ' || i.panels || ' ' LIKE '% questions %'"
        " AND ' ' || i.panels || ' ' NOT LIKE '% wishes %' ORDER BY e.date DESC, e.id DESC LIMIT 1";
    return number_of(v, SQL, NULL, 0, event, e);
}

bool fund_questions_add(const struct view *v, int64_t event, struct sv chat, struct fund_questions_added *out,
                        struct error *e) {
    struct adding a = {.chat = chat};
    struct act act = {.code = ACT_ADD, .entity = entity_named("fund_question")};
    *out = (struct fund_questions_added){0};
    a.said = (struct chat_said){
        .v = v, .event = event, .beside = &out->beside, .take = take_message, .ctx = &a.said};
    bool ok = tx_run(v->db, &act, add_chat, &a, e);
    out->too_long = chat_said_end(&a.said);
    out->questions = a.said.added;
    out->last = a.said.last;
    return ok;
}
