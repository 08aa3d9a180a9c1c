#include "catalyse/domain/entities.h"
#include "catalyse/service/ballots.h"
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

bool ballot_hushed(const struct ballot_card *card) {
    return card->open && card->secret;
}

static bool has_votes(const struct ballot_card *card) {
    bool any = card->voted > 0;
    for (size_t i = 0; i < card->n_items; i++) any = any || card->items[i].result.voters;
    return any;
}

int64_t ballot_points(const struct ballot_card *open, int64_t row, int64_t kept) {
    if (!open->open || ballot_hushed(open) || !has_votes(open)) return kept;
    for (size_t i = 0; i < open->n_items; i++)
        if (open->items[i].row.id == row) return open->items[i].result.points;
    return kept;
}
