#include "catalyse/screen/beside.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/agenda_past.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "catalyse/tui/table.h"
#include "screen/parts/card_lines.h"
#include <string.h>

/* Both have room from so many columns on; the card takes a third of them. */
enum { WIDE = 140, CARD_MOST = 88 };
enum { TITLE_LINES = 2, LINKS_SHOWN = 3 };

/* Columns: the line between the two, with a blank on each side, and a last blank; after a label. */
enum { FRAME_COLS = 4, LABEL_GAP = 2 };

int beside_cols(const struct screen *s, int cols) {
    struct row row;
    if (!s->ops->beside || cols < WIDE || !s->ops->beside(s, &row)) return 0;
    int third = cols / 3;
    return third < CARD_MOST ? third : CARD_MOST;
}

bool beside_due(const struct beside *b, const struct screen *s, int cols, enum audience viewer) {
    struct row row;
    s->ops->beside(s, &row);
    return b->of != s || b->row.entity != row.entity || b->row.id != row.id || b->cols != cols ||
           b->rows != s->lines || b->viewer != viewer || b->lang != (int)i18n_lang() ||
           b->revision != s->revision;
}

/* The list as it is shown, the row of it that is read, and what that is called. */
struct shown {
    const struct table *table;
    int cols;
    const struct record *row;
    const char *title;
};

static bool on_chain(const struct record *r, const struct field *f) {
    return f->kind == FIELD_REF && chain_place(r->entity) && chain_place(entity_named(f->target));
}

/* The same is said in the language of the moment. */
static bool in_other_language(const struct record *r, const struct field *f) {
    bool english = i18n_lang() == LANG_EN;
    struct sv name = sv_from(f->name), other = english ? SV("_fr") : SV("_en");
    if (!sv_ends(name, other)) return false;
    int own = field_in(r->entity, sv_of(name.p, name.n - other.n), english ? "en" : "fr");
    return own >= 0 && !r->v[own].null;
}

/* "12", "yes", "to do": of what, only the label says. */
static bool needs_label(const struct field *f) {
    return f->kind == FIELD_CHOICE || (field_is_number(f->kind) && f->kind != FIELD_REF);
}

/* What is masked, and what is read elsewhere: in the title, in the links along the chain, to its end in a
 * column of the list. */
static bool left_out(const void *ctx, const struct field *f, const char *text) {
    const struct shown *s = ctx;
    bool named = !needs_label(f) && strstr(s->title, text);
    return named || !strcmp(text, AUDIENCE_MASK) || on_chain(s->row, f) || in_other_language(s->row, f) ||
           table_says(s->table, s->cols, needs_label(f) ? _(f->label) : NULL, sv_from(text));
}

/* The chain, and what stands beside it but what a field named already, what the method brings and what is
 * called as the row is. */
static bool is_link(const struct beside *b, const struct chain_link *l) {
    bool says_nothing = l->by || l->entity->flags & E_CONTENT || sv_is_whole(l->rows[0].title, b->title);
    return l->way != CHAIN_BESIDE || !says_nothing;
}

static bool add_links(const struct beside *b, const struct view *v, struct card_lines *lines,
                      struct error *e) {
    struct chain chain;
    int way = -1;
    if (!chain_read(v, b->row.entity, b->row.id, LINKS_SHOWN, &chain, e)) return false;
    for (size_t i = 0; i < chain.n; i++) {
        if (!is_link(b, &chain.v[i])) continue;
        if (way != (int)chain.v[i].way) card_add_way(lines, v->arena, chain.v[i].way);
        way = (int)chain.v[i].way;
        card_add_link(lines, v->arena, &chain.v[i]);
    }
    return true;
}

/* As wide as the widest of them, and no wider than leaves most of it to the texts. */
static int label_cols(const struct card_lines *lines, int cols) {
    int widest = 0;
    for (size_t i = 0; i < lines->n; i++) {
        int width = lines->v[i].kind == LINE_HEADING ? 0 : text_width(sv_from(lines->v[i].label));
        widest = width > widest ? width : widest;
    }
    return widest < cols * 2 / 5 ? widest : cols * 2 / 5;
}

static bool add_row(struct beside *b, const struct view *v, const struct desk *d, struct shown *shown,
                    struct card_lines *lines, struct error *e) {
    struct record *r;
    if (!record_load(v->db, v->arena, b->row.entity, b->row.id, &r, e) || !replan_reword(v, r, e))
        return false;
    b->title = title_shown(v, r->entity, r->id);
    b->what = arena_printf(v->arena, "%s %.*s", entity_words(r->entity, false), SV_ARG(r->ref));
    shown->row = r;
    shown->title = b->title;
    card_add_fields(lines, v, r, row_parent(d, v->arena, r),
                    &(struct card_fields){left_out, field_words, shown});
    return add_links(b, v, lines, e);
}

/* Rows they take, each heading but the first under an empty one. */
static int rows_of(const struct card_lines *lines) {
    int rows = (int)lines->n;
    for (size_t i = 1; i < lines->n; i++) rows += lines->v[i].kind == LINE_HEADING;
    return rows;
}

/* Long texts are cut before the links are. */
static void fit_lines(struct beside *b, const struct card_lines *lines, int cols) {
    static const int mosts[] = {CARD_WHOLE, 4, 2, 1};
    struct card_lines out = {0};
    for (size_t i = 0; i < sizeof mosts / sizeof *mosts; i++) {
        out = card_wrap(lines, &b->keep, b->labels, cols, mosts[i]);
        if (rows_of(&out) <= b->rows - TITLE_LINES - 2) break;
    }
    b->lines = out.v;
    b->n_lines = out.n;
}

/* All at one moment: one lock instead of one for each name. */
static void read_row(struct beside *b, const struct desk *d, struct shown *shown) {
    struct view v = desk_view(d, &b->keep);
    struct card_lines lines = {0};
    struct error gone = {0};
    int cols = b->cols - FRAME_COLS;
    if (!read_begin(d->db, &gone)) return;
    v.names = names_new(&v);
    bool ok = read_done(d->db, add_row(b, &v, d, shown, &lines, &gone));
    if (!ok) return;
    b->labels = label_cols(&lines, cols);
    fit_lines(b, &lines, cols - b->labels - LABEL_GAP);
}

void beside_read(struct beside *b, const struct screen *s, const struct desk *d, int cols) {
    struct arena keep = b->keep;
    arena_reset(&keep);
    *b = (struct beside){.keep = keep,
                         .of = s,
                         .viewer = d->viewer,
                         .lang = (int)i18n_lang(),
                         .cols = cols,
                         .rows = s->lines,
                         .revision = s->revision};
    struct shown shown = {.table = s->ops->beside(s, &b->row), .cols = s->cols};
    if (b->row.id) read_row(b, d, &shown);
}

static void draw_line(const struct beside *b, const struct card_line *line, struct canvas c, int row) {
    int at = b->labels + LABEL_GAP;
    if (line->kind == LINE_HEADING) {
        canvas_textz(c, row, 0, ROLE_HEADING, line->label);
        return;
    }
    canvas_field(c, row, 0, b->labels, ALIGN_LEFT, ROLE_LABEL, sv_from(line->label));
    canvas_field(c, row, at, c.cols - at, ALIGN_LEFT, ROLE_NORMAL, sv_from(line->text));
}

/* Before each heading an empty row; what does not fit is told on the last one. */
static void draw_lines(const struct beside *b, struct canvas c, int row) {
    for (size_t i = 0; i < b->n_lines; i++) {
        row += b->lines[i].kind == LINE_HEADING && i;
        if (row >= c.rows - 1 && i + 1 < b->n_lines) {
            canvas_row(c, c.rows - 1, ROLE_NORMAL);
            canvas_textz(c, c.rows - 1, 0, ROLE_MUTED, "…");
            return;
        }
        draw_line(b, &b->lines[i], c, row++);
    }
}

void beside_draw(const struct beside *b, const struct screen *s, enum audience viewer, struct canvas c) {
    if (b->of != s || b->viewer != viewer || !b->title) return;
    canvas_vline(c, 0, 1, c.rows, ROLE_BORDER);
    c = canvas_sub(c, (struct rect){0, FRAME_COLS - 1, c.rows, c.cols - FRAME_COLS});
    int row = canvas_wrap(canvas_sub(c, (struct rect){0, 0, TITLE_LINES, c.cols}), 0, ROLE_HEADING,
                          sv_from(b->title));
    canvas_textz(c, row, 0, ROLE_MUTED, b->what);
    draw_lines(b, c, row + 2);
}

void beside_free(struct beside *b) {
    arena_deinit(&b->keep);
}
