#include "catalyse/service/timeline.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/history.h"
#include "catalyse/store/record.h"
#include "service/read/seen.h"

/* Those who do not see everything read the title as they may see it, or the kind of row alone. */
static bool words_of(const struct view *v, const struct history_entry *h, struct sv *out, struct error *e) {
    struct named row = {0};
    if (v->viewer.audience == AUD_ME && !v->viewer.fund) {
        *out = sv_from(history_words(v->db, v->arena, h));
        return true;
    }
    if (h->entity && h->row && !seen_named(v, h->entity, h->row, &row, e)) return false;
    *out = sv_from(history_words_naming(v->arena, h, row.id ? row.title.p : NULL));
    return true;
}

/* The words of the act itself: the caller says whether it is undone or done again. */
static bool act_words(const struct view *v, const struct history_entry *h, struct sv *out, struct error *e) {
    struct history_entry act = *h;
    act.kind = HIST_ACT;
    return words_of(v, &act, out, e);
}

static bool past_load(const struct view *v, size_t limit, struct past *out, struct error *e) {
    struct history_page page;
    struct history_entry *top;
    if (!history_list(v->db, v->arena, 0, limit + 1, &page, e) || !history_undo_top(v->db, v->arena, &top, e))
        return false;
    out->more = page.n > limit;
    for (size_t i = 0; i < page.n && i < limit; i++) {
        const struct history_entry *h = &page.v[i];
        struct past_row row = {.seq = h->seq,
                               .at = h->at,
                               .author = h->author,
                               .origin = h->origin,
                               .undone = h->undone,
                               .top = top && top->seq == h->seq};
        if (!words_of(v, h, &row.words, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool timeline_read(const struct view *v, size_t limit, struct past *out, struct error *e) {
    *out = (struct past){0};
    return read_begin(v->db, e) && read_done(v->db, past_load(v, limit, out, e));
}

static bool peek_load(const struct view *v, struct step_back *out, struct error *e) {
    struct history_entry *undo, *redo;
    if (!history_undo_top(v->db, v->arena, &undo, e) || !history_redo_top(v->db, v->arena, &redo, e))
        return false;
    if (undo && !act_words(v, undo, &out->undo, e)) return false;
    if (redo && !act_words(v, redo, &out->redo, e)) return false;
    if (!undo) return true;
    out->seq = undo->seq;
    out->foreign = undo->foreign;
    out->author = undo->author;
    return true;
}

bool timeline_peek(const struct view *v, struct step_back *out, struct error *e) {
    *out = (struct step_back){0};
    return read_begin(v->db, e) && read_done(v->db, peek_load(v, out, e));
}

/* Takes the step. Its words name the row, so they are made on the side of the step where the row is. */
static bool step_run(const struct view *v, const struct history_entry *top,
                     bool (*run)(struct db *db, struct arena *a, struct history_entry **what,
                                 struct error *e),
                     struct sv *words, struct error *e) {
    struct sv ref = SV_NULL;
    bool apart = !top->entity || !top->row;
    if (!apart && !record_ref(v->db, v->arena, top->entity, top->row, &ref, e)) return false;
    bool before = apart || ref.p;
    if (before && !act_words(v, top, words, e)) return false;
    return run(v->db, v->arena, NULL, e) && (before || act_words(v, top, words, e));
}

bool timeline_undo(const struct view *v, struct sv *words, struct error *e) {
    struct history_entry *top;
    if (!history_undo_top(v->db, v->arena, &top, e)) return false;
    if (!top) return error_set(e, ERR_USAGE, _("there is nothing to undo"));
    return step_run(v, top, history_undo, words, e);
}

bool timeline_redo(const struct view *v, struct sv *words, struct error *e) {
    struct history_entry *top;
    if (!history_redo_top(v->db, v->arena, &top, e)) return false;
    if (!top) return error_set(e, ERR_USAGE, _("there is nothing to redo"));
    return step_run(v, top, history_redo, words, e);
}
