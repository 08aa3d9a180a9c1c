#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/ballots.h"
#include "service/event/ballots_load.h"
#include "service/read/seen.h"

/* A vote while it is open, beside the lists it is about. */

bool ballot_open_read(const struct view *v, const struct entity *entity, int64_t event,
                      struct ballot_card *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM ballot WHERE about = ?1 AND state = 'open' AND (?2 = 0 OR event "
        "= ?2) ORDER BY id DESC LIMIT 1";
    int64_t id;
    *out = (struct ballot_card){0};
    return number_of(v, SQL, PARAMS(value_text(sv_from(entity->name)), value_int(event)), &id, e) &&
           (!id || ballot_read(v, id, out, e));
}

bool ballot_wall_read(const struct view *v, struct ballot_card *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM ballot WHERE about = 'wish' AND (state = 'open' OR event = ?1)"
                              " ORDER BY state = 'closed', id DESC LIMIT 1";
    int64_t event, id;
    *out = (struct ballot_card){0};
    return ballot_wall_event(v, &event, e) && number_of(v, SQL, PARAMS(value_int(event)), &id, e) &&
           (!id || ballot_read(v, id, out, e));
}

bool ballot_hushed(const struct ballot_card *card) {
    return card->open && card->secret;
}

bool ballot_has_votes(const struct ballot_card *card) {
    bool any = card->voted > 0;
    for (size_t i = 0; i < card->n_items; i++) any = any || card->items[i].result.voters;
    return any;
}

int64_t ballot_points(const struct ballot_card *vote, int64_t row, int64_t kept) {
    if (ballot_hushed(vote) || !ballot_has_votes(vote)) return kept;
    for (size_t i = 0; i < vote->n_items; i++)
        if (vote->items[i].row.id == row) return vote->items[i].result.points;
    return kept;
}

void ballot_rules_say(const struct ballot_card *c, struct str *out) {
    if (!c->method || !c->who) return;
    str_addf(out, "%s · %s", _(c->method->label), _(c->who->label));
    if (c->rules.budget && c->rules.method == BALLOT_DOT)
        str_addf(out, P_(" · %d point each", " · %d points each", c->rules.budget), c->rules.budget);
    if (c->rules.budget && c->rules.method == BALLOT_RANKED)
        str_addf(out, P_(" · %d choice", " · %d choices in order", c->rules.budget), c->rules.budget);
    if (c->rules.cap && c->rules.method == BALLOT_DOT)
        str_addf(out, _(" · at most %d on the same one"), c->rules.cap);
    if (c->rules.negative) str_addz(out, _(" · points may be taken away"));
    str_addz(out, c->secret ? _(" · secret: only counts are kept") : _(" · open vote"));
}

bool ballots_closed(const struct view *v, int64_t event, struct ballot_card **out, size_t *n,
                    struct error *e) {
    static const char SQL[] =
        "SELECT id FROM ballot b WHERE event = ?1 AND state = 'closed' ORDER BY (SELECT min(id) FROM ballot f"
        " WHERE f.event = ?1 AND f.about = b.about AND f.subgroup IS b.subgroup), id";
    struct ids ids;
    *n = 0;
    if (!ids_of(v, SQL, PARAMS(value_int(event)), &ids, e)) return false;
    *out = arena_array(v->arena, ids.n + 1, sizeof **out);
    for (; *n < ids.n; ++*n)
        if (!ballot_read(v, ids.v[*n], &(*out)[*n], e)) return false;
    return true;
}
