#include "report/writers/html.h"
#include "catalyse/base/error.h"
#include "catalyse/base/utf8.h"
#include "report/writers/write.h"

enum { CONTENTS_FROM = 5 }; /* headings from which a list of contents helps; letters have one always */
/* Letters of a name that is small on its card, and of a whole card that is smaller still. */
enum { LONG_NAME = 44, LONG_CARD = 130 };

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

static void put_facts(struct html *h, const struct block *b) {
    html_facts(h, b->items);
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
    [BLOCK_LIST] = put_list,       [BLOCK_FACTS] = put_facts, [BLOCK_TABLE] = html_table,
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
    html_facts(h, &d->facts);
    html_raw(h, "</header>\n");
}

static void put_contents(struct html *h) {
    const struct doc *d = h->doc;
    size_t n = 0;
    for (size_t i = 0; i < d->blocks.n; i++)
        n += d->blocks.v[i].kind == BLOCK_HEADING && d->blocks.v[i].style == 1;
    if (n < (d->apart ? 1 : CONTENTS_FROM) || d->paper != PAPER_A4 || h->office) return;
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
