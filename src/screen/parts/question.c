#include "catalyse/screen/question.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/prng.h"
#include "screen/parts/said.h"
#include <string.h>

static struct question *question_new(struct desk *d, answer_fn *then, const void *data, size_t n) {
    question_free(d->nav->question);
    struct question *q = xcalloc(1, sizeof *q);
    q->then = then;
    q->data = arena_alloc(&q->keep, n ? n : 1);
    if (n) memcpy(q->data, data, n);
    d->nav->question = q;
    return q;
}

void question_free(struct question *q) {
    if (!q) return;
    if (q->choosing)
        menu_deinit(&q->menu);
    else
        dialog_deinit(&q->dialog);
    str_deinit(&q->draft);
    str_deinit(&q->begun);
    arena_deinit(&q->keep);
    xfree(q);
}

void desk_ask_line(struct desk *d, const char *title, const char *text, struct sv initial, answer_fn *then,
                   const void *data, size_t n) {
    struct question *q = question_new(d, then, data, n);
    q->about = hash_u64(hash_sv(sv_from(title)) + hash_sv(sv_from(text)));
    dialog_ask(&q->dialog, title, text, initial, 0);
}

void desk_offer_line(struct desk *d) {
    line_offer(&d->nav->question->dialog.line);
}

void question_about(struct question *q, const struct entity *entity, int64_t id) {
    if (entity) q->about = hash_u64(q->about + hash_sv(sv_from(entity->name)) + (uint64_t)id);
}

void desk_line_about(struct desk *d, const struct entity *entity, int64_t id) {
    question_about(d->nav->question, entity, id);
    d->nav->question->told = true;
}

void desk_keep_line(struct desk *d, kept_fn *kept) {
    d->nav->question->kept = kept;
    d->nav->question->dialog.low = true;
}

void desk_confirm(struct desk *d, const char *title, const char *text, const char *points, const char *yes,
                  answer_fn *then, const void *data, size_t n) {
    struct question *q = question_new(d, then, data, n);
    dialog_confirm(&q->dialog, title, text, yes);
    struct sv rest = sv_from(points), line;
    while (points && sv_next(&rest, '\n', &line))
        if (line.n) dialog_add_point(&q->dialog, line);
}

void desk_confirm_typed(struct desk *d, const char *title, const char *text, const char *points,
                        const char *yes, const char *word, answer_fn *then, const void *data, size_t n) {
    desk_confirm(d, title, text, points, yes, then, data, n);
    dialog_require_word(&d->nav->question->dialog, word);
}

static bool is_typed(const char *code) {
    return !strcmp(code, CHOICE_TYPED);
}

void desk_choose(struct desk *d, const char *title, const struct question_choice *choices, size_t n_choices,
                 answer_fn *then, const void *data, size_t n) {
    struct question *q = question_new(d, then, data, n);
    struct menu_item *items = arena_array(&q->keep, n_choices, sizeof *items);
    q->codes = arena_array(&q->keep, n_choices, sizeof *q->codes);
    q->choosing = true;
    for (size_t i = 0; i < n_choices; i++) {
        const struct question_choice *c = &choices[i];
        q->codes[i] = arena_printf(&q->keep, "%s", c->code);
        items[i] = (struct menu_item){.id = (int64_t)i,
                                      .label = arena_printf(&q->keep, "%s", c->label),
                                      .also = q->codes[i],
                                      .always = !*c->code || is_typed(c->code),
                                      .reason = c->reason ? arena_printf(&q->keep, "%s", c->reason) : NULL};
    }
    menu_init(&q->menu, title, items, n_choices, 0);
}

static struct sv question_answer(struct question *q) {
    const char *code = q->choosing ? q->codes[menu_item(&q->menu)->id] : NULL;
    if (code && is_typed(code))
        return sv_from(arena_printf(&q->keep, "%s%.*s", code, SV_ARG(line_text(&q->menu.filter))));
    if (code) return sv_from(code);
    return q->dialog.kind == DIALOG_ASK ? dialog_text(&q->dialog) : SV("");
}

void question_keep(struct question *q, struct desk *d, const char *key) {
    if (q->choosing || q->dialog.kind != DIALOG_ASK || q->kept) return;
    str_addz(&q->draft, key);
    q->again = said_kept(d, key, &q->begun);
    if (q->again) {
        line_set(&q->dialog.line, str_sv(&q->begun));
        desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    } else {
        str_add(&q->begun, dialog_text(&q->dialog));
    }
}

void question_untyped(const struct question *q, struct desk *d) {
    if (q->draft.n) desk_draft(d, str_c(&q->draft), q->again ? str_sv(&q->begun) : SV(""));
}

/* What is half typed stays; who saw it so and leaves it drops it. */
static void keep(const struct question *q, struct desk *d, enum outcome out) {
    struct sv typed = dialog_text(&q->dialog);
    bool changed = !sv_eq(typed, str_sv(&q->begun));
    if (out == OUT_DONE || (out == OUT_CANCELLED && !changed))
        desk_draft(d, str_c(&q->draft), SV(""));
    else if (changed)
        desk_draft(d, str_c(&q->draft), sv_trim(typed));
    if (out == OUT_CANCELLED && changed && sv_trim(typed).n)
        desk_done(d, "%s", _("kept: it will be here when you type here again"));
}

static enum outcome answer(struct question *q, struct desk *d) {
    struct error err = {0};
    if (!q->then || q->then(d, q->data, question_answer(q), &err)) return OUT_DONE;
    if (q->choosing || q->dialog.kind != DIALOG_ASK) {
        desk_fail(d, &err);
        return OUT_CANCELLED;
    }
    dialog_set_error(&q->dialog, err.text);
    return OUT_HANDLED;
}

void question_fit(struct question *q, int rows, int cols) {
    if (q->choosing)
        menu_fit(&q->menu, rows);
    else
        dialog_fit(&q->dialog, rows, cols);
}

enum outcome question_key(struct question *q, struct desk *d, const struct event *e) {
    enum outcome out = q->choosing ? menu_key(&q->menu, e) : dialog_key(&q->dialog, e);
    if (q->kept && out != OUT_DONE) q->kept(d, q->data, dialog_text(&q->dialog), out == OUT_CANCELLED);
    if (out == OUT_DONE) out = answer(q, d);
    if (q->draft.n) keep(q, d, out);
    return out;
}

int question_leaves(const struct question *q, int rows, int cols) {
    return q->choosing ? rows : rows - dialog_foot(&q->dialog, rows, cols);
}

void question_draw(const struct question *q, struct canvas c) {
    if (q->choosing)
        menu_draw(&q->menu, c);
    else
        dialog_draw(&q->dialog, c);
}

bool question_typing(const struct question *q) {
    return q->choosing || q->dialog.kind == DIALOG_ASK || q->dialog.word.n > 0;
}
