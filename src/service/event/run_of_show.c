#include "catalyse/service/run_of_show.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"
#include <string.h>

enum { DAY_MINUTES = 24 * 60 };

struct filling {
    const struct view *v;
    int64_t event;
    struct list_rows blocks;
    size_t added;
};

const char *run_of_show_model(int stage) {
    static const char *const models[] = {"webinar", "committee", "formation", "afternoon", "subgroup"};
    BUG_ON(stage < 1 || stage > 5);
    return models[stage - 1];
}

/* A block takes over what the model calls by the same name. */
static struct record *item_of(const struct filling *f, const struct record *block, int64_t pos) {
    struct record *item = record_new(f->v->arena, entity_named("agenda_item"));
    for (size_t i = 0; i < item->entity->n_fields; i++) {
        int at = field_index(block->entity, sv_from(item->entity->fields[i].name));
        if (at >= 0 && !block->v[at].null) item->v[i] = block->v[at];
    }
    record_set_int(item, "event", f->event);
    record_set_int(item, "pos", pos);
    return item;
}

static bool fill(struct db *db, void *ctx, struct error *e) {
    static const char LAST[] = "SELECT ifnull(max(pos), 0) FROM agenda_item WHERE event = ?1";
    struct filling *f = ctx;
    int64_t last;
    if (!query_one(db, LAST, f->event, &last, e)) return false;
    for (size_t i = 0; i < f->blocks.n; i++) {
        struct record *item = item_of(f, f->blocks.v[i], last + 1 + (int64_t)i);
        if (!record_insert(db, f->v->arena, item, e)) return false;
        f->added++;
    }
    return true;
}

static bool blocks_of(const struct view *v, struct sv run, struct list_rows *blocks, struct error *e) {
    struct list_filter of_run = {.field = "run", .op = OP_IS, .value = value_text(run)};
    struct list_query q = {.entity = entity_named("run_block"), .filters = &of_run, .n_filters = 1};
    if (!list_run(v->db, v->arena, &q, blocks, e)) return false;
    return blocks->n || error_set(e, ERR_NO_FILE, _("this programme has no such model run of show"));
}

bool run_of_show_fill(const struct view *v, int64_t event, struct sv run, size_t *added, struct error *e) {
    struct filling f = {.v = v, .event = event};
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = event};
    if (!blocks_of(v, run, &f.blocks, e) || !tx_run(v->db, &act, fill, &f, e)) return false;
    *added = f.added;
    return true;
}

/* --- a meeting with its blocks --- */

struct holding {
    struct filling fill;
    const struct run_meeting *m;
    struct act *act;
};

/* "Alimentation durable — réunion de sous-groupe", "Comité inter-consortiums", in one language. */
static struct sv title_in(const struct holding *h, enum lang lang, struct sv group) {
    const struct choice *runs = field_named(entity_named("run_block"), "run")->choices;
    struct arena *a = h->fill.v->arena;
    i18n_push(lang);
    const char *label = _(choice_find(runs, h->m->run)->label);
    const char *title = group.n ? arena_printf(a, "%.*s — %s", SV_ARG(group), label) : label;
    i18n_pop();
    char *own = arena_strndup(a, title, strlen(title));
    if (!group.n && own[0] >= 'a' && own[0] <= 'z') own[0] = (char)(own[0] - 'a' + 'A');
    return sv_from(own);
}

static bool put_event(const struct holding *h, struct record *r, struct error *e) {
    static const char STAGE[] = "SELECT id FROM stage WHERE no = ?1";
    struct arena *a = h->fill.v->arena;
    struct named group;
    char *start = arena_alloc(a, TIME_TEXT), *end = arena_alloc(a, TIME_TEXT);
    int64_t stage, minutes = 0;
    if (!query_one(h->fill.v->db, STAGE, h->m->stage, &stage, e) ||
        !seen_named(h->fill.v, entity_named("subgroup"), h->m->subgroup, &group, e))
        return false;
    for (size_t i = 0; i < h->fill.blocks.n; i++) minutes += record_int(h->fill.blocks.v[i], "planned_min");
    time_iso(h->m->start, start);
    time_iso((int)((h->m->start + minutes) % DAY_MINUTES), end);
    record_set_int(r, "stage", stage);
    record_set_text(r, "title_fr", title_in(h, LANG_FR, group.title));
    record_set_text(r, "title_en", title_in(h, LANG_EN, group.title));
    record_set_text(r, "kind", SV("meeting"));
    record_set_text(r, "date", day_text(a, h->m->day));
    record_set_text(r, "start", sv_from(start));
    record_set_text(r, "end", sv_from(end));
    if (group.id) record_set_int(r, "subgroup", group.id);
    return true;
}

/* The kind of a meeting of the follow-up that a model is for; NULL: it is for none. */
static const char *kind_of(struct sv run) {
    static const char *const kinds[][2] = {
        {"subgroup", "subgroup"}, {"codev", "codev"}, {"committee_cross", "committee"}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (sv_is(run, kinds[i][0])) return kinds[i][1];
    return NULL;
}

/* In the file of the group it stands among its meetings, by kind. */
static bool note_meeting(const struct holding *h, struct error *e) {
    const char *kind = kind_of(h->m->run);
    struct change c;
    if (!kind) return true;
    change_new(&c, h->fill.v, entity_named("meeting"));
    record_set_text(c.after, "kind", sv_from(kind));
    record_set_text(c.after, "date", day_text(h->fill.v->arena, h->m->day));
    record_set_int(c.after, "event", h->fill.event);
    if (h->m->subgroup) record_set_int(c.after, "subgroup", h->m->subgroup);
    return change_save(&c, e);
}

static bool hold(struct db *db, void *ctx, struct error *e) {
    struct holding *h = ctx;
    struct change c;
    change_new(&c, h->fill.v, entity_named("event"));
    if (!put_event(h, c.after, e) || !change_save(&c, e)) return false;
    h->fill.event = h->act->row = c.after->id;
    return note_meeting(h, e) && fill(db, &h->fill, e);
}

bool run_of_show_meeting(const struct view *v, const struct run_meeting *m, int64_t *event, struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named("event")};
    struct holding h = {.fill = {.v = v}, .m = m, .act = &act};
    if (!blocks_of(v, m->run, &h.fill.blocks, e) || !tx_run(v->db, &act, hold, &h, e)) return false;
    *event = act.row;
    return true;
}
