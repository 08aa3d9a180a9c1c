#include "service/transfer/namesakes.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"

void namesakes_init(struct namesakes *t, struct db *db, struct arena *a) {
    *t = (struct namesakes){db, a, arena_array(a, N_ENTITIES, sizeof *t->of)};
}

struct reading {
    struct namesakes *t;
    struct keyed_rows *map;
    struct str folded;
};

static bool bears(const struct keyed_rows *m, struct sv key, int64_t id) {
    for (const struct keyed *k = keyed_first(m, key); k; k = keyed_next(m, k))
        if (k->id == id) return true;
    return false;
}

static void add_title(struct reading *x, struct sv title, int64_t id) {
    text_fold(title, &x->folded);
    if (x->folded.n && !bears(x->map, str_sv(&x->folded), id))
        keyed_add(x->map, x->t->arena, str_sv(&x->folded), id, SV_NULL);
}

static bool read_row(const struct record *r, void *ctx, struct error *e) {
    (void)e;
    struct reading *x = ctx;
    struct arena words = {0};
    static const enum lang langs[] = {LANG_FR, LANG_EN};
    for (size_t i = 0; i < 2; i++) {
        i18n_push(langs[i]);
        add_title(x, sv_from(record_title(x->t->db, &words, r)), r->id);
        i18n_pop();
    }
    int code = field_index(r->entity, SV("code"));
    if (code >= 0) add_title(x, r->v[code].t, r->id);
    arena_deinit(&words);
    return true;
}

static bool read_namesakes(struct namesakes *t, const struct entity *entity, struct error *e) {
    struct keyed_rows **of = &t->of[entity_index(entity)];
    if (*of) return true;
    struct reading x = {.t = t, .map = arena_alloc(t->arena, sizeof **of)};
    struct list_query rows = {.entity = entity, .order = "id"};
    bool ok = list_each(t->db, &rows, read_row, &x, e);
    str_deinit(&x.folded);
    if (ok) *of = x.map;
    return ok;
}

bool namesakes_id(struct namesakes *t, struct refs *refs, const struct entity *entity, struct sv text,
                  int64_t *id, struct error *e) {
    struct str folded = {0};
    *id = 0;
    if (!read_namesakes(t, entity, e)) return false;
    const struct keyed_rows *map = t->of[entity_index(entity)];
    text_fold(text, &folded);
    const struct keyed *k = keyed_first(map, str_sv(&folded));
    str_deinit(&folded);
    if (!k) return true;
    *id = k->id;
    const struct keyed *other = keyed_next(map, k);
    if (!other) return true;
    struct sv one, two;
    if (!refs_ref(refs, entity, k->id, &one, e) || !refs_ref(refs, entity, other->id, &two, e)) return false;
    return error_set(e, ERR_DATA,
                     _("several bear the name '%s' (%.*s, %.*s): write the ref of the one meant"),
                     text_quote(text).p, SV_ARG(one), SV_ARG(two));
}
