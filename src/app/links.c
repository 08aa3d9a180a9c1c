#include "app/links.h"
#include "app/nav.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/chain.h"

enum { NEAREST = 1 };

static void open_card(struct desk *d, const struct entity *entity, int64_t id) {
    desk_go(d, (struct place){.screen = "card", .stage = -1, .entity = entity, .id = id});
}

static void follow(struct desk *d, const struct chain *chain, enum chain_way way) {
    for (size_t i = 0; i < chain->n; i++)
        if (chain->v[i].way == way) {
            open_card(d, chain->v[i].entity, chain->v[i].rows[0].id);
            return;
        }
    desk_warn(d, way == CHAIN_BACK ? _("it comes from nothing noted here") : _("nothing came of it yet"));
}

void links_follow(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    struct view v = app_view(a);
    struct row at = nav_focus(a);
    struct chain chain;
    struct error e = {0};
    if (!at.id)
        desk_warn(&d, _("no row is selected"));
    else if (action == ACTION_LINKS)
        open_card(&d, at.entity, at.id);
    else if (chain_read(&v, at.entity, at.id, NEAREST, &chain, &e))
        follow(&d, &chain, action == ACTION_ORIGIN ? CHAIN_BACK : CHAIN_FORWARD);
    else
        desk_fail(&d, &e);
}
