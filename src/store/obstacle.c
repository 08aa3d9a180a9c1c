#include "store/obstacle.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/record.h"
#include "store/past.h"
#include "store/references.h"

static bool changes_have(void *changes, int n, const struct entity *entity, int64_t id) {
    sqlite3_changeset_iter *change = NULL;
    bool found = false;
    if (sqlite3changeset_start(&change, n, changes) != SQLITE_OK) return false;
    while (!found && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = NULL;
        int op, columns, indirect;
        sqlite3changeset_op(change, &table, &columns, &op, &indirect);
        found = sv_is(sv_from(table), entity->name) && change_id(change, op) == id;
    }
    sqlite3changeset_finalize(change);
    return found;
}

/* The last act after another that changed the row and is not taken back; false: there is none. */
static bool last_change(struct db *db, struct arena *a, int64_t after, const struct entity *entity,
                        int64_t id, struct past_entry *out) {
    static const char SQL[] = "SELECT seq, changeset FROM history "
                              "WHERE seq > ? AND changeset IS NOT NULL ORDER BY seq DESC";
    struct error ignored = {0};
    struct query q;
    bool found = false;
    if (!statement_open(db, SQL, &q, &ignored)) return false;
    query_bind_int(&q, 1, after);
    while (!found && query_next(&q, &ignored) == STEP_ROW) {
        const void *changes = sqlite3_column_blob(q.st, 1);
        found = changes_have((void *)(uintptr_t)changes, sqlite3_column_bytes(q.st, 1), entity, id) &&
                past_find(db, a, query_int(&q, 0), out, &ignored) && !out->shown.undone;
    }
    query_close(&q);
    return found;
}

/* The day and the hour, here. */
static const char *when(struct arena *a, struct sv at) {
    int64_t moment = 0;
    int32_t day;
    int seconds;
    char time[TIME_TEXT];
    struct str out = {0};
    moment_from_iso(at, &moment);
    moment_local(moment, &day, &seconds);
    date_show(day, DATE_NUMERIC, &out);
    time_iso(seconds / 60, time);
    str_addf(&out, " %s", time);
    return str_keep(&out, a).p;
}

bool obstacle_refuse(struct db *db, int64_t after, const struct entity *entity, int64_t id, struct error *e) {
    struct arena a = {0};
    struct past_entry last;
    if (!entity) return error_set(e, ERR_DATA, _("later changes are in the way: undo those first"));
    struct quote title = text_quote(sv_from(row_title(db, &a, entity, id)));
    if (last_change(db, &a, after, entity, id, &last))
        error_set(e, ERR_DATA, _("%s '%s' was changed since, by %.*s on %s (%s): undo that first"),
                  _(entity->label), title.p, SV_ARG(last.shown.author), when(&a, last.shown.at),
                  history_words_naming(&a, &last.shown, NULL));
    else
        error_set(e, ERR_DATA, _("%s '%s' was changed since: undo that first"), _(entity->label), title.p);
    arena_deinit(&a);
    return false;
}
