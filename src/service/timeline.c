#include "catalyse/service/timeline.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/history.h"
#include "seen.h"
#include <string.h>

/* What was done to what, without naming the row: the label of its kind. */
static struct sv words_apart(const struct view *v, const struct history_entry *h) {
    const char *label = h->act < 0 ? N_("did something to %s") : act_label((enum act_code)h->act);
    const char *what = h->entity ? _(h->entity->label) : _("the programme");
    const char *words = i18n_text(label), *at = strstr(words, "%s");
    if (!at) return sv_from(words);
    return sv_from(arena_printf(v->arena, "%.*s%s%s", (int)(at - words), words, what, at + 2));
}

/* The words name the row: not before somebody who may not see it. A row that is gone is nobody's. */
static bool words_of(const struct view *v, const struct history_entry *h, struct sv *out, struct error *e) {
    struct named row = {0};
    bool everything = v->viewer.audience == AUD_ME && !v->viewer.fund;
    if (!everything && h->entity && h->row && !seen_named(v, h->entity, h->row, &row, e)) return false;
    *out = everything || row.id || !h->row ? sv_from(history_words(v->db, v->arena, h)) : words_apart(v, h);
    return true;
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
    if (!read_begin(v->db, e)) return false;
    bool ok = past_load(v, limit, out, e);
    read_end(v->db);
    return ok;
}

static bool peek_load(const struct view *v, struct step_back *out, struct error *e) {
    struct history_entry *undo, *redo;
    if (!history_undo_top(v->db, v->arena, &undo, e) || !history_redo_top(v->db, v->arena, &redo, e))
        return false;
    if (undo && !words_of(v, undo, &out->undo, e)) return false;
    if (redo && !words_of(v, redo, &out->redo, e)) return false;
    out->other = undo && undo->foreign;
    return true;
}

bool timeline_peek(const struct view *v, struct step_back *out, struct error *e) {
    *out = (struct step_back){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = peek_load(v, out, e);
    read_end(v->db);
    return ok;
}

bool timeline_undo(const struct view *v, struct sv *words, struct error *e) {
    struct history_entry *top, *what;
    if (!history_undo_top(v->db, v->arena, &top, e)) return false;
    if (!top) return error_set(e, ERR_USAGE, _("there is nothing to undo"));
    return words_of(v, top, words, e) && history_undo(v->db, v->arena, &what, e);
}

bool timeline_redo(const struct view *v, struct sv *words, struct error *e) {
    struct history_entry *top, *what;
    if (!history_redo_top(v->db, v->arena, &top, e)) return false;
    if (!top) return error_set(e, ERR_USAGE, _("there is nothing to redo"));
    if (!history_redo(v->db, v->arena, &what, e)) return false;
    return words_of(v, what, words, e);
}
