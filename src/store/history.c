#include "catalyse/store/history.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/record.h"
#include "store/past.h"
#include <string.h>

/* For typeof the changes themselves are not read: those of an import are many pages. */
#define COLUMNS                                                                                            \
    "SELECT h.seq, h.kind, h.inverts, h.of, h.at, h.author, h.origin, h.process, h.act, h.entity, h.row, " \
    "h.count, typeof(a.changeset) <> 'null', "                                                             \
    "(SELECT l.kind FROM history l WHERE l.of = h.seq ORDER BY l.seq DESC LIMIT 1), h.prev, a.schema, "    \
    "a.kind = 'A' AND a.undo_top <> a.seq "                                                                \
    "FROM history h JOIN history a ON a.seq = h.of "

enum {
    SEQ,
    KIND,
    INVERTS,
    OF,
    AT,
    AUTHOR,
    ORIGIN,
    PROCESS,
    ACT,
    ENTITY,
    ROW,
    COUNT,
    KEPT,
    LAST,
    PREV,
    SCHEMA,
    APART
};

static struct past_entry read_entry(const struct query *q, struct arena *a) {
    struct sv act = query_text_copy(q, ACT, a), entity = query_text_copy(q, ENTITY, a);
    struct history_entry shown = {
        .seq = query_int(q, SEQ),
        .kind = (enum history_kind)query_text(q, KIND).p[0],
        .inverts = query_int(q, INVERTS),
        .of = query_int(q, OF),
        .at = query_text_copy(q, AT, a),
        .author = query_text_copy(q, AUTHOR, a),
        .origin = query_text_copy(q, ORIGIN, a),
        .own = query_int(q, PROCESS) == q->db->process,
        .foreign = query_int(q, PROCESS) != q->db->process && query_int(q, SEQ) > q->db->seq_at_open,
        .act = act_find(act.p),
        .entity = entity.p ? db_entity(q->db, entity) : NULL,
        .row = query_int(q, ROW),
        .count = query_int(q, COUNT),
        .can_undo = query_int(q, KEPT),
        .undone = sv_is(query_text(q, LAST), "U"),
        .apart = query_int(q, APART),
    };
    return (struct past_entry){shown, query_int(q, PREV), query_int(q, SCHEMA), act.p, entity.p};
}

bool past_find(struct db *db, struct arena *a, int64_t seq, struct past_entry *out, struct error *e) {
    struct query q;
    if (!statement_open(db, COLUMNS "WHERE h.seq = ?", &q, e)) return false;
    query_bind_int(&q, 1, seq);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = read_entry(&q, a);
    query_close(&q);
    if (s == STEP_END) error_set(e, ERR_NO_FILE, _("the history has no such entry"));
    return s == STEP_ROW;
}

bool history_last(struct db *db, int64_t *seq, struct error *e) {
    return query_one(db, "SELECT max(seq) FROM history", 0, seq, e);
}

bool history_list(struct db *db, struct arena *a, int64_t before, size_t limit, struct history_page *out,
                  struct error *e) {
    VEC(struct history_entry) entries = {0};
    struct query q;
    if (!statement_open(db, COLUMNS "WHERE h.seq < ? ORDER BY h.seq DESC LIMIT ?", &q, e)) return false;
    query_bind_int(&q, 1, before > 0 ? before : INT64_MAX);
    query_bind_int(&q, 2, (int64_t)limit);
    enum step s;
    while ((s = query_next(&q, e)) == STEP_ROW) VEC_PUSH(a, &entries, read_entry(&q, a).shown);
    query_close(&q);
    *out = (struct history_page){entries.v, entries.n};
    return s == STEP_END;
}

static bool find_top(struct db *db, struct arena *a, bool redo, struct history_entry **out, struct error *e) {
    struct past now;
    struct past_entry top;
    *out = NULL;
    if (!past_read(db, &now, e)) return false;
    int64_t seq = redo ? now.redo_top : now.undo_top;
    if (seq == 0) return true;
    if (!past_find(db, a, seq, &top, e)) return false;
    *out = arena_alloc(a, sizeof **out);
    **out = top.shown;
    return true;
}

static bool top_of(struct db *db, struct arena *a, bool redo, struct history_entry **out, struct error *e) {
    return read_begin(db, e) && read_done(db, find_top(db, a, redo, out, e));
}

bool history_undo_top(struct db *db, struct arena *a, struct history_entry **out, struct error *e) {
    return top_of(db, a, false, out, e);
}

bool history_redo_top(struct db *db, struct arena *a, struct history_entry **out, struct error *e) {
    return top_of(db, a, true, out, e);
}

bool history_ends(struct db *db, bool *undo, bool *redo, struct error *e) {
    struct past now;
    if (!past_read(db, &now, e)) return false;
    *undo = now.undo_top != 0;
    *redo = now.redo_top != 0;
    return true;
}

/* What it was done to: "Participant Ana Orme", "Participants (300)". */
static const char *object_words(struct arena *a, const struct history_entry *entry, const char *title) {
    if (!entry->entity) return "";
    if (entry->count > 1) {
        /* kind of rows, how many: "Participants (300)" */
        return arena_printf(a, C_("rows of an act", "%s (%lld)"), _(entry->entity->label_many),
                            (long long)entry->count);
    }
    if (entry->row == 0) return _(entry->entity->label_many);
    if (!title) return _(entry->entity->label);
    /* kind and name of a row: "Participant Ana Orme" */
    return arena_printf(a, C_("row of an act", "%s %s"), _(entry->entity->label), title);
}

/* The label with its %s filled in. */
static const char *fill(struct arena *a, const char *label, const char *object) {
    const char *at = strstr(label, "%s");
    if (!at) return label;
    return arena_printf(a, "%.*s%s%s", (int)(at - label), label, object, at + 2);
}

/* Some acts on many say what was counted, which is not what they were done to. */
static const char *counted_words(struct arena *a, const struct history_entry *entry) {
    long long n = entry->count;
    switch (n > 1 ? entry->act : -1) {
    case ACT_CHECK_IN:
        return arena_printf(a, P_("noted who is there: %lld person", "noted who is there: %lld people", n),
                            n);
    case ACT_ANSWER:
        return arena_printf(a, P_("noted %lld answer", "noted %lld answers", n), n);
    case ACT_PLACE:
        return arena_printf(a, P_("formed groups: %lld organisation", "formed groups: %lld organisations", n),
                            n);
    default:
        return NULL;
    }
}

static const char *words_on(struct arena *a, const struct history_entry *entry, const char *object) {
    const char *label = entry->act < 0 ? N_("changed %s") : act_label((enum act_code)entry->act);
    const char *words = counted_words(a, entry);
    if (!words) words = fill(a, _(label), object);
    switch (entry->kind) {
    case HIST_UNDO:
        return arena_printf(a, _("undone: %s"), words);
    case HIST_REDO:
        return arena_printf(a, _("redone: %s"), words);
    default:
        return words;
    }
}

const char *history_words(struct db *db, struct arena *a, const struct history_entry *entry) {
    struct record *r;
    if (!entry->entity || !entry->row || entry->count > 1) return history_words_naming(a, entry, NULL);
    if (!record_load(db, a, entry->entity, entry->row, &r, NULL))
        return words_on(a, entry, row_title(db, a, entry->entity, entry->row));
    return history_words_naming(a, entry, record_title(db, a, r));
}

const char *history_words_naming(struct arena *a, const struct history_entry *entry, const char *title) {
    return words_on(a, entry, object_words(a, entry, title));
}
