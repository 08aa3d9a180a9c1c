#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/theme_dots.h"

/* What people wish for becomes what the call is about. */

struct theming {
    const struct view *v;
    const int64_t *ids;
    size_t n;
    int64_t theme;
    struct sv name;
    struct act *act;
};

static bool make_theme(struct theming *t, struct error *e) {
    struct change c;
    change_new(&c, t->v, entity_named("theme"));
    if (!change_put(&c, SV("name_fr"), t->name, e) || !change_put(&c, SV("state"), SV("opened"), e) ||
        !change_save(&c, e))
        return false;
    t->theme = t->act->row = c.after->id;
    return true;
}

/* "#Food" was typed before there was a theme of that name: now it says what the wish stands under. */
static void drop_tag(const struct theming *t, struct record *wish) {
    struct sv text = record_text(wish, "text_fr"), name = text_folded(t->name, t->v->arena);
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(text, tags);
    for (size_t i = 0; t->name.n && i < n; i++) {
        if (tags[i].kind != TAG_THEME) continue;
        if (!sv_eq(text_folded(wish_tag_name(t->v->arena, &tags[i]), t->v->arena), name)) continue;
        struct sv without = line_without(t->v->arena, text, &tags[i].whole, 1);
        if (without.n) record_set_text(wish, "text_fr", without);
        return;
    }
}

static bool name_known(struct theming *t, struct error *e) {
    static const char SQL[] = "SELECT name_fr FROM theme WHERE id = ?1";
    return t->name.n || text_found(t->v, SQL, PARAMS(value_int(t->theme)), &t->name, e);
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
        drop_tag(t, c.after);
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static bool theme_now(struct db *db, void *ctx, struct error *e) {
    struct theming *t = ctx;
    struct links dots;
    (void)db;
    if (!theme_dots_read(t->v, &dots, e) || (!t->theme && !make_theme(t, e)) || !name_known(t, e))
        return false;
    for (size_t i = 0; i < t->n; i++) {
        int64_t head;
        if (!wish_head(t->v, t->ids[i], &head, e) || !put_family(t, head, e)) return false;
    }
    return theme_dots_follow(t->v, &dots, e);
}

bool wishes_theme(const struct view *v, const int64_t *ids, size_t n, int64_t theme, struct sv name,
                  struct error *e) {
    struct act act = {.code = theme ? ACT_EDIT : ACT_ADD, .entity = entity_named("theme"), .row = theme};
    struct theming t = {v, ids, n, theme, name, &act};
    return tx_run(v->db, &act, theme_now, &t, e);
}
