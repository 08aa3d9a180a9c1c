#include "catalyse/service/said.h"
#include "catalyse/base/bug.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/programme.h"
#include "service/read/ids.h"
#include "service/read/take.h"
#include <string.h>

#define WITHIN(moment)                                                                               \
    "(" moment " >= coalesce(?1, '') AND (?2 IS NULL OR " moment " < ?2) AND (?3 IS NULL OR " moment \
    " <= ?3))"
/* When the minutes of the event `ev` were closed, while they are. */
#define CLOSED                                                                                             \
    "(SELECT max(c.at) FROM state_change c WHERE c.entity = 'event' AND c.row_ref = ev.ref AND c.to_state" \
    " = 'minuted' AND ev.state = 'minuted')"
#define WRITTEN(table) \
    "SELECT id FROM " table " x WHERE (" WITHIN("x.created_at") " OR " WITHIN("x.updated_at") ")"
#define SAID(table) \
    { table, WRITTEN(table) " ORDER BY x.id" }

struct text {
    const char *entity, *sql;
};

static const struct text TEXTS[] = {
    SAID("diagnosis_entry"),
    SAID("commitment"),
    SAID("next_step"),
    SAID("decision"),
    {"checklist_answer",
     WRITTEN("checklist_answer") " AND NOT (x.confidence IS NULL AND EXISTS (SELECT 1 FROM checklist_answer b"
                                 " WHERE b.subgroup = x.subgroup AND b.question = x.question AND b.round <"
                                 " x.round AND b.state = x.state AND b.text_fr IS x.text_fr)) ORDER BY x.id"},
    {0},
};

static bool is_alike(const struct event_row *a, const struct event_row *b) {
    return a->stage == b->stage && a->subgroup.id == b->subgroup.id && !choice_is(a->state, "cancelled");
}

static struct sv begins(const struct view *v, const struct event_row *ev) {
    char text[MOMENT_TEXT];
    moment_iso(moment_of_local(ev->date, ev->start * 60), text);
    return sv_from(arena_strndup(v->arena, text, strlen(text)));
}

static bool event_place(const struct event_row *rows, size_t n, int64_t event, size_t *at, struct error *e) {
    for (*at = 0; *at < n && rows[*at].row.id != event;) (*at)++;
    return *at < n || error_set(e, ERR_NO_FILE, _("there is no such event"));
}

bool said_between(const struct view *v, int64_t event, struct said *out, struct error *e) {
    static const char SQL_CLOSED[] = "SELECT " CLOSED " FROM event ev WHERE ev.id = ?1";
    struct event_row *rows;
    size_t n, at;
    *out = (struct said){0};
    if (!programme_events(v, 0, &rows, &n, e) || !event_place(rows, n, event, &at, e)) return false;
    for (size_t i = 0; i < at; i++)
        if (is_alike(&rows[i], &rows[at])) out->from = begins(v, &rows[at]);
    for (size_t i = n; i-- > at + 1;)
        if (is_alike(&rows[i], &rows[at])) out->until = begins(v, &rows[i]);
    return text_found(v, SQL_CLOSED, PARAMS(value_int(event)), &out->closed, e);
}

static const char *text_of(const struct text *texts, const char *entity) {
    while (texts->entity && strcmp(texts->entity, entity) != 0) texts++;
    BUG_ON(!texts->entity);
    return texts->sql;
}

bool said_rows(const struct view *v, const struct said *between, const char *entity, struct said_rows *out,
               struct error *e) {
    struct ids ids;
    if (!ids_of(
            v, text_of(TEXTS, entity),
            PARAMS(text_or_null(between->from), text_or_null(between->until), text_or_null(between->closed)),
            &ids, e))
        return false;
    *out = (struct said_rows){ids.v, ids.n};
    return true;
}

/* Written from ?2 on, before ?3 if there is such a moment and before ?4 unless it is `lasting`, and not after
 * the minutes were closed. */
#define NOTED(table, lasting)                                                                              \
    {                                                                                                      \
        table, "SELECT x.id FROM " table " x, event ev WHERE ev.id = ?1 AND x.created_at >= ?2 AND (?3 IS" \
               " NULL OR x.created_at < ?3) AND (x.created_at < ?4 OR " lasting ") AND x.created_at <="    \
               " coalesce(" CLOSED ", x.created_at) ORDER BY x.id"                                         \
    }

static const struct text NOTES[] = {NOTED("next_step", "x.subgroup IS NULL"), NOTED("commitment", "0"), {0}};

bool said_noted(const struct view *v, int64_t event, const char *entity, struct said_rows *out,
                struct error *e) {
    struct event_row *rows;
    size_t n, at;
    struct ids ids;
    if (!programme_events(v, 0, &rows, &n, e) || !event_place(rows, n, event, &at, e)) return false;
    struct event_row tomorrow = {.date = rows[at].date + 1};
    struct sv until = SV_NULL;
    for (size_t i = n; i-- > at + 1;)
        if (!rows[i].subgroup.id && !choice_is(rows[i].state, "cancelled")) until = begins(v, &rows[i]);
    if (!ids_of(v, text_of(NOTES, entity),
                PARAMS(value_int(event), value_text(begins(v, &rows[at])), text_or_null(until),
                       value_text(begins(v, &tomorrow))),
                &ids, e))
        return false;
    *out = (struct said_rows){ids.v, ids.n};
    return true;
}

bool said_has(const struct said_rows *rows, int64_t id) {
    return id_place(rows->v, rows->n, sizeof *rows->v, id) < rows->n;
}

bool said_round(const struct view *v, const struct said *between, int64_t subgroup, int *round,
                struct error *e) {
    static const char SQL[] = "SELECT max(round) FROM checklist_answer WHERE subgroup = ?1 AND (?2 IS NULL OR"
                              " created_at < ?2) AND (?3 IS NULL OR created_at <= ?3)";
    int64_t last;
    if (!number_of(v, SQL,
                   PARAMS(value_int(subgroup), text_or_null(between->until), text_or_null(between->closed)),
                   &last, e))
        return false;
    *round = (int)last;
    return true;
}
