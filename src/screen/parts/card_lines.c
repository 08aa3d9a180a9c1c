#include "screen/parts/card_lines.h"
#include <string.h>

void card_add_fields(struct card_lines *lines, const struct view *v, const struct record *r,
                     const struct record *parent, card_leaves_out *leaves_out, const void *ctx) {
    int masked = 0;
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (r->v[i].null || f->flags & F_HIDDEN) continue;
        const char *text = value_shown(v, r, parent, i);
        if (!strcmp(text, AUDIENCE_MASK)) masked++; /* itself, or the row it names */
        if (leaves_out && leaves_out(ctx, f, text)) continue;
        struct card_line line = {.kind = LINE_FIELD, .label = _(f->label), .text = text};
        VEC_PUSH(v->arena, lines, line);
    }
    if (!masked) return;
    struct card_line line = {.kind = LINE_FIELD, .label = "", .text = masked_words(v->arena, masked)};
    VEC_PUSH(v->arena, lines, line);
}

void card_add_way(struct card_lines *lines, struct arena *a, enum chain_way way) {
    static const char *const headings[] = {N_("< Comes from"), N_("> Became"), N_("Beside")};
    struct card_line heading = {.kind = LINE_HEADING, .label = _(headings[way]), .text = ""};
    VEC_PUSH(a, lines, heading);
}

void card_add_link(struct card_lines *lines, struct arena *a, const struct chain_link *l) {
    for (size_t i = 0; i < l->n; i++) {
        const char *label =
            i ? "" : (l->relation ? arena_printf(a, "%s · %s", l->label, l->relation) : l->label);
        struct card_line line = {.kind = LINE_LINK,
                                 .label = label,
                                 .text = arena_strndup(a, l->rows[i].title.p, l->rows[i].title.n),
                                 .entity = l->entity,
                                 .id = l->rows[i].id,
                                 .way = l->way};
        VEC_PUSH(a, lines, line);
    }
    size_t more = l->count - l->n;
    if (!more) return;
    struct card_line line = {.kind = LINE_FIELD,
                             .label = "",
                             .text = arena_printf(a, P_("… and %zu more", "… and %zu more", more), more)};
    VEC_PUSH(a, lines, line);
}

/* The line of that number; the last one there may be holds the rest. */
static const char *line_at(struct arena *a, const struct text_lines *text, size_t at, size_t most) {
    if (at >= text->n) return "";
    return at + 1 == most && most < text->n ? arena_printf(a, "%s %s", text->v[at], text->v[at + 1])
                                            : text->v[at];
}

struct card_lines card_wrap(const struct card_lines *lines, struct arena *a, int label_cols, int text_cols,
                            int most) {
    struct card_lines out = {0};
    for (size_t i = 0; i < lines->n; i++) {
        struct card_line line = lines->v[i];
        struct text_lines label = text_lines(a, sv_from(line.label), label_cols);
        struct text_lines text = text_lines(a, sv_from(line.text), text_cols);
        for (size_t k = 0; (k < label.n || k < text.n) && k < (size_t)most; k++) {
            line.label = line_at(a, &label, k, (size_t)most);
            line.text = line_at(a, &text, k, (size_t)most);
            VEC_PUSH(a, &out, line);
        }
    }
    return out;
}
