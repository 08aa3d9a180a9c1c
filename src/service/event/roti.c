#include "catalyse/service/roti.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/chat.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

static bool counts_load(const struct view *v, int64_t event, int counts[static ROTI_MARKS], struct error *e) {
    static const char SQL[] = "SELECT ifnull(sum(ifnull(count, 1)), 0) FROM vote WHERE kind = 'roti'"
                              " AND (?1 = 0 OR event = ?1) AND value = ?2";
    for (int i = 0; i < ROTI_MARKS; i++) {
        int64_t n;
        if (!number_of(v, SQL, PARAMS(value_int(event), value_int(i + 1)), &n, e)) return false;
        counts[i] = (int)n;
    }
    return true;
}

static bool remarks_load(const struct view *v, int64_t event, struct roti *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM contribution WHERE (?1 = 0 OR event = ?1) AND state <> 'dropped'"
        " AND heading = '" ROTI_HEADING "' ORDER BY id";
    struct seen rows;
    if (!seen_rows(v, entity_named("contribution"), SQL, PARAMS(value_int(event)), &rows, e)) return false;
    out->withheld = rows.withheld;
    out->remarks = arena_array(v->arena, rows.n + 1, sizeof *out->remarks);
    for (size_t i = 0; i < rows.n; i++)
        out->remarks[out->n_remarks++] =
            (struct roti_remark){.row = seen_self(v, rows.v[i]), .text = take_words(rows.v[i], "text")};
    return true;
}

bool roti_read(const struct view *v, int64_t event, struct roti *out, struct error *e) {
    *out = (struct roti){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = counts_load(v, event, out->counts, e) && remarks_load(v, event, out, e);
    read_end(v->db);
    out->tally = tally_of(out->counts, ROTI_MARKS, 1);
    return ok;
}

/* --- writing --- */

struct adding {
    const struct view *v;
    int64_t event;
    struct sv lines;
    struct str *left; /* NULL: one that is refused stops all */
    struct error why; /* the first of them is refused */
};

static bool put_count(const struct adding *a, int mark, int count, struct error *e) {
    static const char SQL[] = "SELECT id FROM vote WHERE kind = 'roti' AND event = ?1 AND value = ?2";
    struct change c;
    if (!rows_drop(a->v, "vote", SQL, PARAMS(value_int(a->event), value_int(mark)), e)) return false;
    if (!count) return true;
    change_new(&c, a->v, entity_named("vote"));
    record_set_int(c.after, "event", a->event);
    record_set_text(c.after, "kind", SV("roti"));
    record_set_int(c.after, "value", mark);
    record_set_int(c.after, "count", count);
    return change_save(&c, e);
}

static bool put_remark(const struct adding *a, struct sv text, struct error *e) {
    struct change c;
    if (!text.n) return true;
    change_new(&c, a->v, entity_named("contribution"));
    record_set_int(c.after, "event", a->event);
    record_set_text(c.after, "heading", SV(ROTI_HEADING));
    return change_put(&c, SV("text_fr"), text, e) && change_save(&c, e);
}

static bool leave(struct adding *a, struct sv text, const struct error *why) {
    if (!a->left) return false;
    if (!a->left->n) a->why = *why;
    str_addf(a->left, "%s%.*s", a->left->n ? " " : "", SV_ARG(text));
    return true;
}

static bool add_line(struct adding *a, struct sv text, struct error *e) {
    struct roti_line line;
    int before[ROTI_MARKS], after[ROTI_MARKS];
    if (!roti_line_read(text, &line, e)) return leave(a, text, e);
    if (!counts_load(a->v, a->event, before, e)) return false;
    for (int i = 0; i < ROTI_MARKS; i++) after[i] = before[i];
    roti_line_apply(&line, after);
    for (int i = 0; i < ROTI_MARKS; i++)
        if (after[i] != before[i] && !put_count(a, i + 1, after[i], e)) return false;
    return put_remark(a, line.remark, e);
}

/* "4:12" may be an hour: then it is how many gave 4. */
static bool begins_with_marks(struct sv lines) {
    struct roti_line line;
    struct error ignored = {0};
    bool any = false;
    if (!roti_line_read(sv_of(lines.p, sv_find(lines, '\n')), &line, &ignored)) return false;
    for (int i = 0; i < ROTI_MARKS; i++) any = any || line.more[i] || line.told[i] >= 0;
    return any;
}

/* Hours and names are left out, greetings too. */
static bool add_chat(struct adding *a, struct error *e) {
    struct chat_reader r = {.rest = a->lines};
    struct chat_message m;
    while (chat_next(&r, &m))
        if (!m.apart && !chat_greets(m.text) && !add_line(a, m.text, e)) return false;
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct sv rest = a->lines, line;
    (void)db;
    if (chat_is(a->lines) && !begins_with_marks(a->lines)) return add_chat(a, e);
    while (sv_next(&rest, '\n', &line))
        if (!add_line(a, line, e)) return false;
    return true;
}

bool roti_add(const struct view *v, int64_t event, struct sv lines, struct sv *left, struct error *e) {
    struct str refused = {0};
    struct adding a = {.v = v, .event = event, .lines = lines, .left = left ? &refused : NULL};
    struct act act = {.code = ACT_VOTE, .entity = entity_named("event"), .row = event};
    bool ok = tx_run(v->db, &act, add_now, &a, e);
    if (left) *left = str_keep(&refused, v->arena);
    str_deinit(&refused);
    if (!ok || !left || !left->n) return ok;
    *e = a.why;
    return false;
}
