#include "catalyse/service/fund_questions.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/ballots_said.h"
#include "service/event/chat_writer.h"

struct adding {
    const struct view *v;
    int64_t event;
    struct sv chat;
    struct fund_questions_added *out;
    struct str left, too_long; /* messages that were refused */
};

static bool add_ballot(const struct adding *a, struct sv text, const struct chat_writer *who, bool *taken,
                       struct error *e) {
    struct ballot_said said = {
        .event = a->event, .person = who->person, .org = who->org, .source = SV("chat")};
    return ballot_said(a->v, said, text, &a->out->beside, taken, e);
}

/* "@fund" out of the text, into its field; one that nobody, or several, are called by stays. */
static bool take_fund(const struct adding *a, struct sv *text, struct record *question, struct error *e) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(*text, tags), i = 0;
    int64_t fund;
    while (i < n && tags[i].kind != TAG_ORG) i++;
    if (i == n) return true;
    if (!lookup_organisation(a->v, wish_tag_name(a->v->arena, &tags[i]), &fund, e)) return false;
    if (!fund) return true;
    record_set_int(question, "fund", fund);
    *text = line_without(a->v->arena, *text, &tags[i].whole, 1);
    return true;
}

/* A chat is copied again as it grows: the same words of the same person are one question. */
static bool read_before(struct adding *a, const struct record *question, bool *known, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM fund_question WHERE event = ?1 AND text_fr = ?2 AND note = ?3";
    int64_t n = 0;
    if (!number_of(a->v, SQL,
                   PARAMS(value_int(a->event), value_text(record_text(question, "text_fr")),
                          value_text(record_text(question, "note"))),
                   &n, e))
        return false;
    *known = n > 0;
    a->out->beside.known += *known;
    return true;
}

/* Who asks is for the facilitator alone. */
static bool add_question(struct adding *a, struct sv text, const struct chat_writer *who, struct error *e) {
    const char *name = chat_writer_name(a->v, who);
    struct change c;
    int64_t dots;
    change_new(&c, a->v, entity_named("fund_question"));
    record_set_int(c.after, "event", a->event);
    text = wish_dots(a->v->arena, text, &dots);
    if (dots) record_set_int(c.after, "votes", dots);
    if (!take_fund(a, &text, c.after, e)) return false;
    if (name) record_set_text(c.after, "note", sv_from(arena_printf(a->v->arena, _("asked by %s"), name)));
    if (!change_put(&c, SV("text_fr"), text, e)) {
        str_addf(&a->too_long, "%.*s\n", SV_ARG(text));
        return e->code == ERR_DATA;
    }
    bool known = false;
    if (name && !read_before(a, c.after, &known, e)) return false;
    if (known) return true;
    if (!change_save(&c, e)) return false;
    a->out->questions++;
    a->out->last = c.after->id;
    return true;
}

static bool add_message(struct adding *a, const struct chat_message *m, struct error *e) {
    size_t refused = a->out->beside.refused;
    struct chat_writer who;
    bool ballot;
    if (chat_beside_leaves(m, &a->out->beside)) return true;
    if (!chat_writer_find(a->v, m, &who, e) || !add_ballot(a, m->text, &who, &ballot, e)) return false;
    if (a->out->beside.refused > refused) chat_again(m, &a->left);
    return ballot || add_question(a, m->text, &who, e);
}

static bool add_chat(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct chat_reader r = {.rest = a->chat};
    struct chat_message m;
    (void)db;
    while (chat_next(&r, &m))
        if (!add_message(a, &m, e)) return false;
    return true;
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
    struct adding a = {.v = v, .event = event, .chat = chat, .out = out};
    struct act act = {.code = ACT_ADD, .entity = entity_named("fund_question")};
    *out = (struct fund_questions_added){0};
    bool ok = tx_run(v->db, &act, add_chat, &a, e);
    out->beside.event = event;
    out->beside.left = str_keep(&a.left, v->arena);
    out->too_long = str_keep(&a.too_long, v->arena);
    str_deinit(&a.left);
    str_deinit(&a.too_long);
    return ok;
}
