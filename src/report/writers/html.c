#include "report/writers/html.h"
#include "catalyse/base/error.h"
#include "catalyse/base/utf8.h"
#include "report/writers/write.h"

enum { CONTENTS_FROM = 5 }; /* headings from which a list of contents helps */
/* Letters of a name that is small on its card, and of a whole card that is smaller still. */
enum { LONG_NAME = 44, LONG_CARD = 130 };
enum { FEW_LETTERS = 12 }; /* of a cell that is not parted */

static void put_heading(struct html *h, const struct block *b) {
    static const char *const tags[] = {"h2", "h3", "h4"};
    const char *tag = tags[b->style - 1];
    h->heading = b->text;
    if (b->style == 1)
        str_addf(h->out, "<%s id=\"s%d\">", tag, ++h->headings);
    else
        str_addf(h->out, "<%s>", tag);
    html_text(h, b->text);
    str_addf(h->out, "</%s>\n", tag);
}

static void put_para(struct html *h, const struct block *b) {
    html_element(h, "p", "p", b->text);
}

static void put_note(struct html *h, const struct block *b) {
    const struct item *i = &b->items->v[0];
    str_addf(h->out, "<p class=\"note%s\">", b->style == NOTE_WARN ? " warn" : "");
    html_element(h, "strong", "strong", i->lead);
    html_text(h, i->text);
    html_raw(h, "</p>\n");
}

static void put_lead(struct html *h, const struct item *i) {
    html_raw(h, "<b>");
    if (i->link.n) {
        html_raw(h, "<a href=\"");
        html_text(h, i->link);
        html_raw(h, "\">");
    }
    html_text(h, i->lead);
    html_raw(h, i->link.n ? "</a></b>" : "</b>");
    if (i->text.n) html_raw(h, " ");
}

static void put_item(struct html *h, const struct item *i) {
    html_raw(h, "<li>");
    if (i->lead.n) put_lead(h, i);
    html_text(h, i->text);
    if (i->aside.n) {
        html_raw(h, " <small>");
        html_text(h, i->aside);
        html_raw(h, "</small>");
    }
}

static void put_list(struct html *h, const struct block *b) {
    const char *tag = b->style == LIST_NUMBERED ? "ol" : "ul";
    bool below = false;
    str_addf(h->out, b->style == LIST_COLUMNS ? "<%s class=\"columns\">\n" : "<%s>\n", tag);
    for (size_t i = 0; i < b->items->n; i++) {
        const struct item *item = &b->items->v[i];
        if (item->level && !below) html_raw(h, "\n<ul>\n");
        if (!item->level && below) html_raw(h, "</ul>\n");
        if (!item->level && i) html_raw(h, "</li>\n");
        below = item->level > 0;
        put_item(h, item);
        if (below) html_raw(h, "</li>\n");
    }
    if (below) html_raw(h, "</ul>\n");
    str_addf(h->out, "</li>\n</%s>\n", tag);
}

/* No page parts the rows of a short table, nor the first two and the last three of a longer one: by its style
 * a first row holds the second. A body kept together is for the end alone: weasyprint starts a table anywhere
 * that begins with one. */
enum { KEPT = 3, SHORT = 8, ROOMY = 5 };

static void put_rows(struct html *h, const void *of, size_t n,
                     void (*put)(struct html *h, const void *of, size_t row)) {
    html_raw(h, "<tbody>\n");
    for (size_t i = 0; i < n; i++) {
        if (n > SHORT && i == n - KEPT) html_raw(h, "</tbody>\n<tbody class=\"k\">\n");
        put(h, of, i);
    }
    html_raw(h, "</tbody>\n");
}

/* Pandoc leaves heads of rows out of some of its files. */
static void put_row_head(struct html *h, const char *attributes, struct sv text, bool room) {
    if (h->office)
        html_raw(h, "<td><strong>");
    else
        str_addf(h->out, "<th scope=\"row\"%s>", attributes);
    html_text(h, text);
    html_raw(h, !h->office ? "</th>" : room ? "</strong><br>&nbsp;</td>" : "</strong></td>");
}

static void put_fact(struct html *h, const void *of, size_t row) {
    const struct item *fact = &((const struct items *)of)->v[row];
    if (h->odt) {
        office_fact(h, fact);
        return;
    }
    html_raw(h, "<tr>");
    put_row_head(h, "", fact->lead, false);
    html_raw(h, "<td>");
    html_text(h, fact->text);
    html_raw(h, "</td></tr>\n");
}

/* A table and no list of definitions: paper keeps a row together wherever the page ends. */
static void put_items_facts(struct html *h, const struct items *facts) {
    if (!facts->n) return;
    html_raw(h, facts->n > SHORT ? "<table class=\"facts\">\n" : "<table class=\"facts k\">\n");
    if (h->office) html_raw(h, "<colgroup><col style=\"width:30%\"><col style=\"width:70%\"></colgroup>\n");
    put_rows(h, facts, facts->n, put_fact);
    html_raw(h, "</table>\n");
    if (h->office) office_gap(h);
}

static void put_facts(struct html *h, const struct block *b) {
    put_items_facts(h, b->items);
}

static const char *align_class(const struct html *h, enum align align) {
    static const char *const classes[] = {"", " class=\"r\"", " class=\"c\"", " class=\"n\""};
    static const char *const styles[] = {"", " style=\"text-align:right\"", " style=\"text-align:center\"",
                                         ""};
    if (!h->office) return classes[align];
    return h->odt ? "" : styles[align];
}

static const char *column_class(const struct html *h, const struct column *c) {
    return c->wide ? " class=\"w\"" : align_class(h, c->align);
}

static void put_head(struct html *h, const struct table *t) {
    html_raw(h, "<thead><tr>");
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct column *c = &t->columns[i];
        if (h->odt) {
            office_cell(h, "th", c->align, c->head);
            continue;
        }
        str_addf(h->out, "<th scope=\"col\"%s>", column_class(h, c));
        html_text(h, c->head);
        html_raw(h, "</th>");
    }
    html_raw(h, "</tr></thead>\n");
}

/* A word or two stay on one line beside longer texts. */
static enum align cell_align(const struct column *column, const struct cell *c) {
    bool few = column->align == ALIGN_LEFT && !column->wide && c->text.n <= FEW_LETTERS;
    return few && sv_find(c->text, ' ') < c->text.n ? ALIGN_DAY : column->align;
}

static void put_cell(struct html *h, const struct column *column, const struct cell *c) {
    if (h->odt) {
        office_cell(h, "td", column->align, c->text);
        return;
    }
    if (c->heat && !h->office)
        str_addf(h->out, "<td class=\"c h%d\">", c->heat);
    else {
        html_raw(h, "<td");
        html_raw(h, align_class(h, cell_align(column, c)));
        html_raw(h, ">");
    }
    html_text(h, c->text);
    html_raw(h, "</td>");
}

static void put_row(struct html *h, const void *of, size_t row) {
    const struct table *t = of;
    const struct cell *cells = t->v + row * t->n_columns;
    html_raw(h, t->sums && row + 1 == table_rows(t) ? "<tr class=\"sum\">" : "<tr>");
    put_row_head(h, column_class(h, &t->columns[0]), cells[0].text, t->room);
    for (size_t i = 1; i < t->n_columns; i++) put_cell(h, &t->columns[i], &cells[i]);
    html_raw(h, "</tr>\n");
}

static void put_classes(struct html *h, const struct block *b, size_t rows) {
    const struct table *t = b->table;
    const struct {
        const char *name;
        bool holds;
    } classes[] = {{"k", rows <= SHORT},
                   {"alike", html_is_alike(h, b)},
                   {"room", t->room},
                   {"tall", t->room && rows <= ROOMY}};
    const char *before = " class=\"";
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (!classes[i].holds) continue;
        str_addf(h->out, "%s%s", before, classes[i].name);
        before = " ";
    }
    if (before[1] == '\0') html_raw(h, "\"");
}

static void put_table(struct html *h, const struct block *b) {
    const struct table *t = b->table;
    size_t rows = table_rows(t);
    html_raw(h, "<table");
    put_classes(h, b, rows);
    if (!b->text.n) {
        html_raw(h, " aria-label=\"");
        html_text(h, h->heading);
        html_raw(h, "\"");
    }
    html_raw(h, ">\n");
    html_element(h, "caption", "caption", b->text);
    if (h->office)
        office_columns(h, b->table);
    else
        html_columns(h, b);
    put_head(h, t);
    put_rows(h, t, rows, put_row);
    html_raw(h, "</table>\n");
}

static void put_bars(struct html *h, const struct block *b) {
    (h->office ? office_bars : svg_bars)(h, b->text, b->bars);
}

static void put_radar(struct html *h, const struct block *b) {
    (h->office ? office_radar : svg_radar)(h, b->text, b->spokes);
}

static void put_break(struct html *h, const struct block *b) {
    (void)b;
    if (h->office)
        office_break(h);
    else
        html_raw(h, "<hr class=\"page\">\n");
}

#define SIGN_LINE "________________________________"

static void put_sign(struct html *h, const struct block *b) {
    html_raw(h, "<ul class=\"sign\">\n");
    for (size_t i = 0; i < b->items->n; i++) {
        put_item(h, &b->items->v[i]);
        html_raw(h, h->office ? "<br><br>" SIGN_LINE "</li>\n" : "</li>\n");
    }
    html_raw(h, "</ul>\n");
}

static const char *card_class(const struct item *i) {
    int name = text_width(i->lead);
    bool full = name + text_width(i->text) + text_width(i->aside) > LONG_CARD;
    if (name > LONG_NAME) return full ? " class=\"long full\"" : " class=\"long\"";
    return full ? " class=\"full\"" : "";
}

static void put_card(struct html *h, const struct item *i) {
    html_element(h, "b", "b", i->lead);
    html_element(h, "p", "p", i->text);
    html_element(h, "small", "small", i->aside);
}

/* Folded, a card is read from both sides: its text stands there twice, once upside down. */
static void put_cards(struct html *h, const struct block *b) {
    static const char *const classes[] = {"badge", "tent", "ballot"};
    if (h->office) {
        office_cards(h, b);
        return;
    }
    str_addf(h->out, "<ul class=\"cards %s\">\n", classes[b->style]);
    for (size_t i = 0; i < b->items->n; i++) {
        str_addf(h->out, "<li%s>", b->style == CARD_BADGE ? card_class(&b->items->v[i]) : "");
        if (b->style == CARD_TENT) {
            html_raw(h, "<div class=\"turned\" aria-hidden=\"true\">");
            put_card(h, &b->items->v[i]);
            html_raw(h, "</div>\n<div>");
        }
        put_card(h, &b->items->v[i]);
        html_raw(h, b->style == CARD_TENT ? "</div></li>\n" : "</li>\n");
    }
    html_raw(h, "</ul>\n");
}

static void put_boxes(struct html *h, const struct block *b) {
    if (h->office) {
        office_boxes(h, b);
        return;
    }
    str_addf(h->out, "<ul class=\"boxes of%d\">\n", b->style);
    for (size_t i = 0; i < b->items->n; i++) {
        html_raw(h, "<li>");
        put_card(h, &b->items->v[i]);
        html_raw(h, "</li>\n");
    }
    html_raw(h, "</ul>\n");
}

static void put_picture(struct html *h, const struct block *b) {
    str_addf(h->out, "<figure class=\"photo\"><img alt=\"\" src=\"%.*s\">\n", SV_ARG(b->picture));
    html_element(h, "figcaption", "figcaption", b->text);
    html_raw(h, "</figure>\n");
}

static void (*const writers[N_BLOCKS])(struct html *h, const struct block *b) = {
    [BLOCK_HEADING] = put_heading, [BLOCK_PARA] = put_para,   [BLOCK_NOTE] = put_note,
    [BLOCK_LIST] = put_list,       [BLOCK_FACTS] = put_facts, [BLOCK_TABLE] = put_table,
    [BLOCK_BARS] = put_bars,       [BLOCK_RADAR] = put_radar, [BLOCK_BREAK] = put_break,
    [BLOCK_SIGN] = put_sign,       [BLOCK_CARDS] = put_cards, [BLOCK_BOXES] = put_boxes,
    [BLOCK_PICTURE] = put_picture,
};

static void put_start(struct html *h) {
    static const char *const bodies[] = {"", " class=\"sheet\"", " class=\"sheet large\""};
    const struct doc *d = h->doc;
    str_addf(h->out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
             i18n_code(d->lang));
    if (h->office) {
        html_raw(h, "</head>\n<body>\n");
        return;
    }
    html_raw(h, "<meta http-equiv=\"Content-Security-Policy\""
                " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"generator\" content=\"catalyse " CATALYSE_VERSION "\">\n<title>");
    html_text(h, d->title);
    if (d->kind.n) html_raw(h, " · ");
    html_text(h, d->kind);
    html_raw(h, "</title>\n");
    html_style(h);
    str_addf(h->out, "</head>\n<body%s>\n", bodies[d->paper]);
}

/* A paragraph that looks otherwise than those of the text. */
static void put_styled(struct html *h, const char *class, struct sv text) {
    if (h->office)
        office_styled(h, class, text);
    else if (text.n) {
        str_addf(h->out, "<p class=\"%s\">", class);
        html_text(h, text);
        html_raw(h, "</p>\n");
    }
}

static void put_front(struct html *h) {
    const struct doc *d = h->doc;
    html_raw(h, "<header>\n");
    if (d->logo.n) str_addf(h->out, "<img class=\"logo\" alt=\"\" src=\"%.*s\">\n", SV_ARG(d->logo));
    put_styled(h, "letterhead", d->letterhead);
    put_styled(h, "kind", d->kind);
    html_element(h, "h1", "h1", d->title);
    put_styled(h, "subtitle", d->subtitle);
    put_styled(h, "audience", d->audience);
    put_styled(h, "made", d->made);
    put_items_facts(h, &d->facts);
    html_raw(h, "</header>\n");
}

static void put_contents(struct html *h) {
    const struct doc *d = h->doc;
    size_t n = 0;
    for (size_t i = 0; i < d->blocks.n; i++)
        n += d->blocks.v[i].kind == BLOCK_HEADING && d->blocks.v[i].style == 1;
    if (n < CONTENTS_FROM || d->paper != PAPER_A4 || h->office) return;
    str_addf(h->out, "<nav aria-label=\"%s\">\n<ol>\n", C_("report", "Contents"));
    int at = 0;
    for (size_t i = 0; i < d->blocks.n; i++) {
        const struct block *b = &d->blocks.v[i];
        if (b->kind != BLOCK_HEADING || b->style != 1) continue;
        str_addf(h->out, "<li><a href=\"#s%d\">", ++at);
        html_text(h, b->text);
        html_raw(h, "</a></li>\n");
    }
    html_raw(h, "</ol>\n</nav>\n");
}

static void put_end(struct html *h) {
    const struct doc *d = h->doc;
    if (d->withheld.n) {
        html_raw(h, "<footer>\n");
        html_element(h, "h2", "h2", sv_from(_("What is not shown here")));
        html_raw(h, "<ul>\n");
        for (size_t i = 0; i < d->withheld.n; i++) html_element(h, "li", "li", d->withheld.v[i]);
        html_raw(h, "</ul>\n</footer>\n");
    }
    put_styled(h, "foot", d->footer);
    html_raw(h, "</body>\n</html>\n");
}

static void write_page(struct html h) {
    const struct doc *d = h.doc;
    put_start(&h);
    put_front(&h);
    put_contents(&h);
    html_raw(&h, "<main>\n");
    for (size_t i = 0; i < d->blocks.n; i++) writers[d->blocks.v[i].kind](&h, &d->blocks.v[i]);
    html_raw(&h, "</main>\n");
    put_end(&h);
    str_deinit(&h.columns);
}

void write_html(const struct doc *d, struct str *out) {
    write_page((struct html){.doc = d, .out = out});
}

void write_docx(const struct doc *d, struct str *out) {
    write_page((struct html){.doc = d, .out = out, .office = true});
}

void write_odt(const struct doc *d, struct str *out) {
    write_page((struct html){.doc = d, .out = out, .office = true, .odt = true});
}
