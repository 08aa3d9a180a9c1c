#ifndef REPORT_WRITERS_HTML_H
#define REPORT_WRITERS_HTML_H

/* What the files that write HTML share. */

#include "report/writers/doc.h"

struct html {
    const struct doc *doc;
    struct str *out;
    bool office;       /* for pandoc: see html_office.c */
    bool odt;          /* there cells that say how they are aligned lose the style of tables: others say it */
    int headings;      /* written so far: their anchors */
    struct sv heading; /* the last one: names a table without a caption */
    int drawings;
    struct str columns; /* the widths of the run of tables at hand: see html_columns.c */
};

/* html_tags.c: what all of them write with. */
void html_raw(struct html *h, const char *markup);
void html_text(struct html *h, struct sv text);
/* `<tag>text</tag>` and a line end; nothing when the text is empty. `open` may hold attributes. */
void html_element(struct html *h, const char *open, const char *tag, struct sv text);

/* html_style.c: the style sheet, with the audience at the foot of each printed page. */
void html_style(struct html *h);
/* html_tables.c: facts and tables, of an office page too. */
void html_facts(struct html *h, const struct items *facts);
void html_table(struct html *h, const struct block *b);
/* html_columns.c: whether its columns have measured widths: it stands beside one with the same columns, or is
 * a sheet's to write on; those widths, written where the table begins (nothing for another one). */
bool html_is_measured(const struct html *h, const struct block *table);
void html_columns(struct html *h, const struct block *table);
int html_longest(struct sv text, char parted_at); /* of its parts, in letters */
/* html_office.c: the same for pandoc, and its drawings. */
void office_columns(struct html *h, const struct table *t);
void office_styled(struct html *h, const char *style,
                   struct sv text); /* a paragraph, by the styles of OFFICE */
void office_break(struct html *h);
void office_cell(struct html *h, const char *tag, enum align align, struct sv text); /* in odt */
void office_fact(struct html *h, const struct item *fact);                           /* in odt */
void office_gap(struct html *h); /* two tables without anything between them are one */
void office_cards(struct html *h, const struct block *b);
void office_boxes(struct html *h, const struct block *b);
void office_bars(struct html *h, struct sv caption, const struct bars *b);
void office_radar(struct html *h, struct sv caption, const struct spokes *r);
/* svg.c */
void svg_bars(struct html *h, struct sv caption, const struct bars *b);
void svg_radar(struct html *h, struct sv caption, const struct spokes *r);

#endif
