#include "catalyse/store/sign.h"
#include "store/handle.h"

/* What else the table holds has no blank in its name. */
#define KEY "'sign ' || ?1"

bool sign_put(struct db *db, const char *name, struct sv text, struct error *e) {
    struct query q;
    BUG_ON(!db->writing);
    if (!query_open(db, "REPLACE INTO meta (key, value) VALUES (" KEY ", ?2)", &q, e)) return false;
    query_bind_text(&q, 1, sv_from(name));
    query_bind_text(&q, 2, text);
    bool ok = query_run(&q, e);
    query_close(&q);
    return ok;
}

bool sign_set(struct db *db, const char *name, struct sv text, struct error *e) {
    if (!write_begin(db, e)) return false;
    if (sign_put(db, name, text, e) && write_end(db, e)) return true;
    write_undo(db);
    return false;
}

bool sign_get(struct db *db, struct arena *a, const char *name, struct sv *text, struct error *e) {
    struct query q;
    *text = SV_NULL;
    if (!query_open(db, "SELECT value FROM meta WHERE key = " KEY, &q, e)) return false;
    query_bind_text(&q, 1, sv_from(name));
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *text = query_text_copy(&q, 0, a);
    query_close(&q);
    return s != STEP_FAILED;
}
