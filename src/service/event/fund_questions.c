#include "catalyse/service/fund_questions.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/ballots_said.h"

struct adding {
    const struct view *v;
    int64_t event;
    struct sv chat;
    struct fund_questions_added *out;
};

/* Without the name of whoever writes: the votes are counts. */
static bool add_ballot(const struct adding *a, struct sv text, bool *taken, struct error *e) {
    struct ballot_said said = {.event = a->event, .source = SV("chat")};
    return ballot_said(a->v, said, text, &a->out->beside, taken, e);
}

static bool add_question(const struct adding *a, struct sv text, struct error *e) {
    struct change c;
    change_new(&c, a->v, entity_named("fund_question"));
    record_set_int(c.after, "event", a->event);
    if (!change_put(&c, SV("text_fr"), text, e) || !change_save(&c, e)) return false;
    a->out->questions++;
    a->out->last = c.after->id;
    return true;
}

static bool add_message(const struct adding *a, struct sv text, struct error *e) {
    bool ballot;
    if (chat_greets(text)) {
        a->out->beside.greetings++;
        return true;
    }
    return add_ballot(a, text, &ballot, e) && (ballot || add_question(a, text, e));
}

static bool add_chat(struct db *db, void *ctx, struct error *e) {
    const struct adding *a = ctx;
    struct chat_reader r = {.rest = a->chat};
    struct chat_message m;
    (void)db;
    while (chat_next(&r, &m))
        if (!add_message(a, m.text, e)) return false;
    return true;
}

bool fund_questions_add(const struct view *v, int64_t event, struct sv chat, struct fund_questions_added *out,
                        struct error *e) {
    struct adding a = {v, event, chat, out};
    struct act act = {.code = ACT_ADD, .entity = entity_named("fund_question")};
    *out = (struct fund_questions_added){0};
    return tx_run(v->db, &act, add_chat, &a, e);
}
