#include "screen/parts/vote.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/ballots.h"

struct beginning {
    const struct entity *entity;
    int64_t row;
};

static void go_ballot(struct desk *d, int64_t id) {
    desk_go(d, (struct place){.screen = "ballot", .stage = -1, .entity = entity_named("ballot"), .id = id});
}

static bool begin(struct desk *d, const void *data, struct sv method, struct error *e) {
    const struct beginning *b = data;
    struct view v = desk_view(d, d->tmp);
    int64_t id;
    if (!ballot_begin(&v, b->entity, b->row, method, &id, e)) return false;
    go_ballot(d, id);
    desk_done(d, "%s", _("the vote is open — m changes its rules"));
    return true;
}

enum reply go_vote(struct desk *d, const struct entity *entity, int64_t row) {
    struct view v = desk_view(d, d->tmp);
    struct beginning b = {entity, row};
    struct error e = {0};
    int64_t id;
    if (!row) return EATEN;
    if (!ballot_find(&v, entity, row, &id, &e)) return desk_fail(d, &e);
    if (id) {
        go_ballot(d, id);
        return EATEN;
    }
    const struct field *f = field_named(entity_named("ballot"), "method");
    return ask_choice(d, _("How do we vote?"), f, begin, &b, sizeof b);
}

static const struct choice *sources(void) {
    return field_named(entity_named("vote"), "source")->choices;
}

const char *vote_source_words(const char *source) {
    return _(choice_find(sources(), sv_from(source))->label);
}

const char *vote_source_next(struct desk *d, const char *source) {
    const struct choice *c = choice_find(sources(), sv_from(source));
    c = c && c[1].code ? c + 1 : sources();
    desk_done(d, _("what comes now is noted as: %s"), _(c->label));
    return c->code;
}
