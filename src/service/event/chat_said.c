#include "service/event/chat_said.h"
#include "service/event/ballots_said.h"
#include "service/read/ids.h"

static bool read_message(struct chat_said *c, const struct chat_message *m, struct error *e) {
    size_t refused = c->beside->refused;
    struct chat_writer who;
    bool ballot;
    if (chat_beside_leaves(m, c->beside)) return true;
    if (!chat_writer_find(c->v, m, &who, e)) return false;
    struct ballot_said said = {.event = c->event, .person = who.person, .org = who.org, .source = SV("chat")};
    if (!ballot_said(c->v, said, m->text, c->beside, &ballot, e)) return false;
    if (c->beside->refused > refused) chat_again(m, &c->left);
    return ballot || c->take(c->ctx, m->text, &who, e);
}

bool chat_said_read(struct chat_said *c, struct sv chat, struct error *e) {
    struct chat_reader r = {.rest = chat};
    struct chat_message m;
    while (chat_next(&r, &m))
        if (!read_message(c, &m, e)) return false;
    return true;
}

static bool read_before(struct chat_said *c, const struct change *row, bool *known, struct error *e) {
    const char *sql = arena_printf(
        c->v->arena, "SELECT count(*) FROM \"%s\" WHERE event = ?1 AND text_fr = ?2 AND note = ?3",
        row->entity->name);
    int64_t n = 0;
    if (!number_of(c->v, sql,
                   PARAMS(value_int(c->event), value_text(record_text(row->after, "text_fr")),
                          value_text(record_text(row->after, "note"))),
                   &n, e))
        return false;
    *known = n > 0;
    c->beside->known += *known;
    return true;
}

bool chat_said_row(struct chat_said *c, struct change *row, struct sv text, const char *note,
                   struct error *e) {
    bool known = false;
    record_set_int(row->after, "event", c->event);
    if (note) record_set_text(row->after, "note", sv_from(note));
    if (!change_put(row, SV("text_fr"), text, e)) {
        str_addf(&c->too_long, "%.*s\n", SV_ARG(text));
        return e->code == ERR_DATA;
    }
    if (note && !read_before(c, row, &known, e)) return false;
    if (known) return true;
    if (!change_save(row, e)) return false;
    c->added++;
    c->last = row->after->id;
    return true;
}

struct sv chat_said_end(struct chat_said *c) {
    struct sv too_long = str_keep(&c->too_long, c->v->arena);
    c->beside->event = c->event;
    c->beside->left = str_keep(&c->left, c->v->arena);
    str_deinit(&c->left);
    str_deinit(&c->too_long);
    return too_long;
}
