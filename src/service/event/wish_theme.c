#include "catalyse/domain/entities.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* What people wish for becomes what the call is about. */

struct theming {
    const struct view *v;
    const int64_t *ids;
    size_t n;
    int64_t theme;
    struct sv name;
    struct act *act;
};

/* The dots their wishes had are those of a theme that is made of them. */
static bool put_dots(const struct theming *t, struct error *e) {
    static const char SQL[] = "SELECT coalesce(sum(votes), 0) FROM wish WHERE theme = ?1";
    struct change c;
    int64_t dots;
    if (!query_one(t->v->db, SQL, t->theme, &dots, e)) return false;
    if (!dots) return true;
    if (!change_open(&c, t->v, entity_named("theme"), t->theme, e)) return false;
    record_set_int(c.after, "webinar_votes", dots);
    return change_save(&c, e);
}

static bool make_theme(struct theming *t, struct error *e) {
    struct change c;
    change_new(&c, t->v, entity_named("theme"));
    if (!change_put(&c, SV("name_fr"), t->name, e) || !change_put(&c, SV("state"), SV("opened"), e) ||
        !change_save(&c, e))
        return false;
    t->theme = t->act->row = c.after->id;
    return true;
}

static bool put_family(const struct theming *t, int64_t head, struct error *e) {
    static const char SQL[] = "WITH RECURSIVE family (id) AS (SELECT ?1 UNION SELECT wish.id FROM wish"
                              " JOIN family ON wish.cluster = family.id) SELECT id FROM family";
    struct ids family;
    if (!ids_of(t->v, SQL, PARAMS(value_int(head)), &family, e)) return false;
    for (size_t i = 0; i < family.n; i++) {
        struct change c;
        if (!change_open(&c, t->v, entity_named("wish"), family.v[i], e)) return false;
        record_set_int(c.after, "theme", t->theme);
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static bool theme_now(struct db *db, void *ctx, struct error *e) {
    struct theming *t = ctx;
    bool made = !t->theme;
    (void)db;
    if (made && !make_theme(t, e)) return false;
    for (size_t i = 0; i < t->n; i++)
        if (!put_family(t, t->ids[i], e)) return false;
    return !made || put_dots(t, e);
}

bool wishes_theme(const struct view *v, const int64_t *ids, size_t n, int64_t theme, struct sv name,
                  struct error *e) {
    struct act act = {.code = theme ? ACT_EDIT : ACT_ADD, .entity = entity_named("theme"), .row = theme};
    struct theming t = {v, ids, n, theme, name, &act};
    return tx_run(v->db, &act, theme_now, &t, e);
}
