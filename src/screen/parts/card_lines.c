#include "screen/parts/card_lines.h"
#include <string.h>

void card_add_fields(struct card_lines *lines, const struct view *v, const struct record *r,
                     const struct record *parent, const struct card_fields *which) {
    int masked = 0;
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (r->v[i].null || f->flags & F_HIDDEN) continue;
        const char *text = value_shown(v, r, parent, i);
        if (!strcmp(text, AUDIENCE_MASK)) masked++; /* itself, or the row it names */
        if (which && which->leaves_out(which->ctx, f, text)) continue;
        const char *label = which ? which->label(v->arena, f) : _(f->label);
        struct card_line line = {.kind = LINE_FIELD, .label = label, .text = text};
        VEC_PUSH(v->arena, lines, line);
    }
    if (!masked) return;
    struct card_line line = {.kind = LINE_FIELD, .label = "", .text = masked_words(v->arena, masked)};
    VEC_PUSH(v->arena, lines, line);
}

void card_add_way(struct card_lines *lines, struct arena *a, enum chain_way way) {
    static const char *const headings[] = {N_("< Comes from"), N_("> Became"), N_("Also linked")};
    struct card_line heading = {.kind = LINE_HEADING, .label = _(headings[way]), .text = ""};
    VEC_PUSH(a, lines, heading);
}

/* A field of the row says by itself what it refers to. */
static const char *link_label(struct arena *a, const struct chain_link *l) {
    if (l->by) return l->relation;
    return l->relation ? arena_printf(a, "%s · %s", l->label, l->relation) : l->label;
}

void card_add_link(struct card_lines *lines, struct arena *a, const struct chain_link *l) {
    for (size_t i = 0; i < l->n; i++) {
        struct card_line line = {.kind = LINE_LINK,
                                 .label = i ? "" : link_label(a, l),
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

/* The line of that number, with what follows where it is the last to be shown. */
static const char *line_at(struct arena *a, const struct text_lines *text, size_t at, bool last) {
    const char *line = at < text->n ? text->v[at] : "";
    return last && at + 1 < text->n ? arena_printf(a, "%s %s", line, text->v[at + 1]) : line;
}

static size_t at_most(size_t n, int most) {
    return n < (size_t)most ? n : (size_t)most;
}

struct card_lines card_wrap(const struct card_lines *lines, struct arena *a, int label_cols, int text_cols,
                            int most) {
    struct card_lines out = {0};
    struct text_lines label = {0};
    size_t said = 0;
    for (size_t i = 0; i < lines->n; i++) {
        struct card_line line = lines->v[i];
        struct text_lines text = text_lines(a, sv_from(line.text), text_cols);
        if (line.label[0]) {
            label = text_lines(a, sv_from(line.label), label_cols);
            said = 0;
        }
        bool last = i + 1 == lines->n || lines->v[i + 1].label[0];
        size_t rows = at_most(text.n, most), labels = last ? at_most(label.n, most) : 0;
        for (size_t k = 0; k < rows || said < labels; k++, said++) {
            line.label = line_at(a, &label, said, last && k + 1 >= rows && said + 1 >= labels);
            line.text = line_at(a, &text, k, k + 1 == rows);
            VEC_PUSH(a, &out, line);
        }
    }
    return out;
}
