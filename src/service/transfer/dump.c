#include "catalyse/service/dump.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/history.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "service/transfer/json.h"

enum { FLUSH = 64 * 1024, HISTORY_PAGE = 500 };

struct dumping {
    struct db *db;
    struct sink out;
    struct str text;
    size_t rows; /* of the array that is open */
};

/* An element of an array stands on a line of its own. */
static void begin_element(struct dumping *d) {
    str_addz(&d->text, d->rows++ ? ",\n" : "\n");
}

static bool dump_row(const struct record *r, void *ctx, struct error *e) {
    struct dumping *d = ctx;
    begin_element(d);
    return json_put_record(&d->text, r, NULL, e) && sink_flush(d->out, &d->text, FLUSH, e);
}

static bool dump_entity(struct dumping *d, const struct entity *entity, struct error *e) {
    struct list_query rows = {.entity = entity, .order = "id"};
    str_addf(&d->text, ",\n\"%s\": [", entity->name);
    d->rows = 0;
    bool ok = list_each(d->db, &rows, dump_row, d, e);
    str_addz(&d->text, d->rows ? "\n]" : "]");
    return ok;
}

const char *history_word(enum history_kind kind) {
    switch (kind) {
    case HIST_UNDO:
        return "undo";
    case HIST_REDO:
        return "redo";
    case HIST_BARRIER:
        return "barrier";
    default:
        return "act";
    }
}

static void dump_entry(struct dumping *d, const struct history_entry *h) {
    json_t *o = json_object();
    json_object_set_new(o, "seq", json_integer(h->seq));
    json_object_set_new(o, "kind", json_string(history_word(h->kind)));
    if (h->inverts) json_object_set_new(o, "inverts", json_integer(h->inverts));
    json_object_set_new(o, "at", json_text(h->at));
    json_object_set_new(o, "author", json_text(h->author));
    json_object_set_new(o, "origin", json_text(h->origin));
    if (h->act >= 0) json_object_set_new(o, "act", json_string(act_text((enum act_code)h->act)));
    if (h->entity) json_object_set_new(o, "entity", json_string(h->entity->name));
    if (h->row) json_object_set_new(o, "row", json_sprintf("%lld", (long long)h->row));
    if (h->count) json_object_set_new(o, "count", json_integer(h->count));
    begin_element(d);
    json_put(&d->text, o);
}

/* The store hands it out newest first, a page at a time; a dump tells it from the beginning. */
static bool dump_history(struct dumping *d, struct arena *a, struct error *e) {
    VEC(struct history_page) pages = {0};
    struct history_page page;
    int64_t before = 0;
    do {
        if (!history_list(d->db, a, before, HISTORY_PAGE, &page, e)) return false;
        if (page.n > 0) before = page.v[page.n - 1].seq;
        VEC_PUSH(a, &pages, page);
    } while (page.n == HISTORY_PAGE);
    str_addz(&d->text, ",\n\"history\": [");
    d->rows = 0;
    for (size_t i = pages.n; i-- > 0;) {
        for (size_t j = pages.v[i].n; j-- > 0;) dump_entry(d, &pages.v[i].v[j]);
        if (!sink_flush(d->out, &d->text, FLUSH, e)) return false;
    }
    str_addz(&d->text, d->rows ? "\n]" : "]");
    return true;
}

static bool dump_all(struct dumping *d, bool history, struct error *e) {
    struct arena a = {0};
    str_addf(&d->text, "{\"catalyse\": {\"format\": \"dump\", \"version\": %d}", DUMP_VERSION);
    bool ok = true;
    for (size_t i = 0; ok && i < N_ENTITIES; i++) ok = dump_entity(d, ENTITIES[i], e);
    ok = ok && (!history || dump_history(d, &a, e));
    str_addz(&d->text, "}\n");
    arena_deinit(&a);
    return ok && sink_flush(d->out, &d->text, 0, e);
}

bool dump_write(struct db *db, bool history, struct sink out, struct error *e) {
    struct dumping d = {.db = db, .out = out};
    json_start();
    if (!read_begin(db, e)) return false;
    bool ok = dump_all(&d, history, e);
    read_end(db);
    str_deinit(&d.text);
    return ok;
}
