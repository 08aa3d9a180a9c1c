#include "catalyse/service/wishes.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"

struct adding {
    struct arena *arena;
    struct sv lines;
    int64_t event;
    size_t added;
};

static const char LAST_EVENT[] =
    "SELECT event.id FROM event JOIN stage ON stage.id = event.stage"
    " WHERE stage.no IN (1, 4) AND event.state <> 'cancelled'"
    " ORDER BY event.state = 'live' DESC, event.date DESC, event.start DESC LIMIT 1";

static bool last_event(const struct view *v, int64_t *id, struct error *e) {
    if (!query_one(v->db, LAST_EVENT, 0, id, e)) return false;
    if (*id) return true;
    return error_set(e, ERR_NO_FILE, _("no webinar and no afternoon to add wishes to: add the event first"));
}

static bool add_line(struct db *db, struct adding *a, struct sv line, struct error *e) {
    const struct entity *wish = entity_named("wish");
    struct record *r = record_new(a->arena, wish);
    struct str clean = {0};
    bool ok = text_clean(line, false, &clean);
    if (ok) {
        record_set_int(r, "event", a->event);
        record_set_text(r, "text_fr", sv_of(arena_strndup(a->arena, str_c(&clean), clean.n), clean.n));
        ok = record_insert(db, a->arena, r, e);
    } else {
        error_set(e, ERR_DATA, _("this line is not readable text"));
    }
    str_deinit(&clean);
    return ok;
}

static bool add_lines(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct sv rest = a->lines, line;
    while (sv_next(&rest, '\n', &line)) {
        line = sv_trim(line);
        if (!line.n) continue;
        if (!add_line(db, a, line, e)) return false;
        a->added++;
    }
    return true;
}

bool wishes_add(const struct view *v, int64_t event, struct sv lines, size_t *added, struct error *e) {
    struct adding a = {.arena = v->arena, .lines = lines, .event = event};
    if (!event && !last_event(v, &a.event, e)) return false;
    struct act act = {.code = ACT_ADD, .entity = entity_named("wish")};
    if (!tx_run(v->db, &act, add_lines, &a, e)) return false;
    *added = a.added;
    return true;
}
