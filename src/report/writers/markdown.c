#include "report/writers/typeset.h"
#include "report/writers/write.h"

struct md {
    const struct doc *doc;
    struct str *out;
};

/* `<` and `&` as entities, which every reader of Markdown undoes and none takes for markup. */
static const struct escape md_escape = {
    .of = {['\\'] = "\\\\",
           ['`'] = "\\`",
           ['*'] = "\\*",
           ['_'] = "\\_",
           ['['] = "\\[",
           [']'] = "\\]",
           ['#'] = "\\#",
           ['|'] = "\\|",
           ['<'] = "&lt;",
           ['>'] = "&gt;",
           ['&'] = "&amp;",
           ['~'] = "\\~",
           ['$'] = "\\$"},
    .lone_and = true,
};

static bool ends_mark(struct sv line, size_t at) {
    return at == line.n || line.p[at] == ' ' || line.p[at] == '\t';
}

/* At the beginning of a line, what would begin a list or underline a heading: `- `, `+ `, `===`, `12. `. */
static size_t line_mark(struct sv line) {
    size_t digits = 0, same = 1;
    if (line.n && (line.p[0] == '-' || line.p[0] == '+' || line.p[0] == '=')) {
        while (same < line.n && line.p[same] == line.p[0]) same++;
        return ends_mark(line, same);
    }
    while (digits < line.n && line.p[digits] >= '0' && line.p[digits] <= '9') digits++;
    bool mark = digits && digits < line.n && (line.p[digits] == '.' || line.p[digits] == ')');
    return mark && ends_mark(line, digits + 1) ? digits + 1 : 0;
}

static void put_line(struct md *m, struct sv line) {
    line = sv_trim(line);
    size_t mark = line_mark(line);
    if (mark) {
        str_add(m->out, sv_of(line.p, mark - 1));
        str_addc(m->out, '\\');
        str_addc(m->out, line.p[mark - 1]);
    }
    typeset(m->out, sv_of(line.p + mark, line.n - mark), m->doc->lang, &md_escape);
}

/* Lines of the text joined by what breaks a line where it stands. */
static void put_lines(struct md *m, struct sv text, const char *between) {
    struct sv line;
    for (bool first = true; text.p && sv_next(&text, '\n', &line); first = false) {
        if (!first) str_addz(m->out, between);
        put_line(m, line);
    }
}

static void put_inline(struct md *m, struct sv text) {
    put_lines(m, text, "<br>");
}

static void put_around(struct md *m, const char *mark, struct sv text) {
    if (!text.n) return;
    str_addz(m->out, mark);
    put_inline(m, text);
    str_addz(m->out, mark);
}

static void put_paragraph(struct md *m, const char *before, struct sv text) {
    if (!text.n) return;
    str_addz(m->out, before);
    put_lines(m, text, "\\\n");
    str_addz(m->out, "\n\n");
}

static void put_heading(struct md *m, const struct block *b) {
    str_addn(m->out, '#', (size_t)b->style + 1);
    str_addc(m->out, ' ');
    put_inline(m, b->text);
    str_addz(m->out, "\n\n");
}

static void put_para(struct md *m, const struct block *b) {
    put_paragraph(m, "", b->text);
}

static void put_item(struct md *m, const struct item *i) {
    put_around(m, "**", i->lead);
    if (i->lead.n && i->text.n) str_addc(m->out, ' ');
    put_inline(m, i->text);
    if (i->aside.n) str_addc(m->out, ' ');
    put_around(m, "*", i->aside);
    str_addc(m->out, '\n');
}

static void put_note(struct md *m, const struct block *b) {
    str_addz(m->out, "> ");
    put_item(m, &b->items->v[0]);
    str_addc(m->out, '\n');
}

static void put_list(struct md *m, const struct block *b) {
    int no = 0;
    for (size_t i = 0; i < b->items->n; i++) {
        const struct item *item = &b->items->v[i];
        if (item->level)
            str_addz(m->out, "    - ");
        else if (b->style == LIST_NUMBERED)
            str_addf(m->out, "%d. ", ++no);
        else
            str_addz(m->out, "- ");
        put_item(m, item);
    }
    str_addc(m->out, '\n');
}

static void put_items_facts(struct md *m, const struct items *facts) {
    if (!facts->n) return;
    const char *between = m->doc->lang == LANG_FR ? "\xC2\xA0: " : ": ";
    for (size_t i = 0; i < facts->n; i++) {
        str_addz(m->out, "- ");
        put_around(m, "**", facts->v[i].lead);
        if (facts->v[i].text.n) str_addz(m->out, between);
        put_inline(m, facts->v[i].text);
        str_addc(m->out, '\n');
    }
    str_addc(m->out, '\n');
}

static void put_facts(struct md *m, const struct block *b) {
    put_items_facts(m, b->items);
}

static void put_caption(struct md *m, struct sv text) {
    if (!text.n) return;
    put_around(m, "**", text);
    str_addz(m->out, "\n\n");
}

static void put_head(struct md *m, const struct table *t) {
    static const char *const rules[] = {" --- |", " ---: |", " :---: |", " --- |"};
    str_addc(m->out, '|');
    for (size_t i = 0; i < t->n_columns; i++) {
        str_addc(m->out, ' ');
        put_inline(m, t->columns[i].head);
        str_addz(m->out, " |");
    }
    str_addz(m->out, "\n|");
    for (size_t i = 0; i < t->n_columns; i++) str_addz(m->out, rules[t->columns[i].align]);
    str_addc(m->out, '\n');
}

static void put_table(struct md *m, const struct block *b) {
    const struct table *t = b->table;
    size_t rows = table_rows(t);
    put_caption(m, b->text);
    put_head(m, t);
    for (size_t i = 0; i < rows * t->n_columns; i++) {
        bool sum = t->sums && i >= (rows - 1) * t->n_columns;
        str_addz(m->out, i % t->n_columns ? " " : "| ");
        if (sum)
            put_around(m, "**", t->v[i].text);
        else
            put_inline(m, t->v[i].text);
        str_addz(m->out, (i + 1) % t->n_columns ? " |" : " |\n");
    }
    str_addc(m->out, '\n');
}

static void put_pair(struct md *m, struct sv label, struct str *value) {
    str_addz(m->out, "| ");
    put_inline(m, label);
    str_addz(m->out, " | ");
    put_inline(m, str_sv(value));
    str_addz(m->out, " |\n");
    str_clear(value);
}

static void put_bars(struct md *m, const struct block *b) {
    struct str text = {0};
    put_caption(m, b->text);
    str_addz(m->out, "|  |  |\n| --- | --- |\n");
    for (size_t i = 0; i < b->bars->n; i++) {
        bar_blocks(b->bars, &b->bars->v[i], &text);
        put_pair(m, b->bars->v[i].label, &text);
    }
    str_addc(m->out, '\n');
    str_deinit(&text);
}

static void put_radar(struct md *m, const struct block *b) {
    struct str text = {0};
    if (b->spokes->told) return;
    put_caption(m, b->text);
    str_addz(m->out, "|  |  |\n| --- | ---: |\n");
    for (size_t i = 0; i < b->spokes->n; i++) {
        spoke_show(b->spokes, b->spokes->v[i].value, &text);
        put_pair(m, b->spokes->v[i].label, &text);
    }
    str_addc(m->out, '\n');
    str_deinit(&text);
}

static void put_break(struct md *m, const struct block *b) {
    (void)b;
    str_addz(m->out, "---\n\n");
}

static void put_sign(struct md *m, const struct block *b) {
    for (size_t i = 0; i < b->items->n; i++) {
        str_addz(m->out, "- ");
        put_item(m, &b->items->v[i]);
    }
    str_addc(m->out, '\n');
}

static void (*const writers[N_BLOCKS])(struct md *m, const struct block *b) = {
    [BLOCK_HEADING] = put_heading, [BLOCK_PARA] = put_para,   [BLOCK_NOTE] = put_note,
    [BLOCK_LIST] = put_list,       [BLOCK_FACTS] = put_facts, [BLOCK_TABLE] = put_table,
    [BLOCK_BARS] = put_bars,       [BLOCK_RADAR] = put_radar, [BLOCK_BREAK] = put_break,
    [BLOCK_SIGN] = put_sign,       [BLOCK_CARDS] = put_sign,  [BLOCK_BOXES] = put_sign,
    [BLOCK_PICTURE] = put_para,
};

static void put_front(struct md *m) {
    const struct doc *d = m->doc;
    put_paragraph(m, "", d->letterhead);
    put_paragraph(m, "", d->kind);
    put_paragraph(m, "# ", d->title);
    put_paragraph(m, "", d->subtitle);
    put_caption(m, d->audience);
    put_paragraph(m, "", d->made);
    put_items_facts(m, &d->facts);
}

static void put_withheld(struct md *m) {
    const struct doc *d = m->doc;
    str_addz(m->out, "---\n\n");
    put_paragraph(m, "## ", sv_from(_("What is not shown here")));
    for (size_t i = 0; i < d->withheld.n; i++) {
        str_addz(m->out, "- ");
        put_inline(m, d->withheld.v[i]);
        str_addc(m->out, '\n');
    }
}

void write_markdown(const struct doc *d, struct str *out) {
    struct md m = {d, out};
    put_front(&m);
    for (size_t i = 0; i < d->blocks.n; i++) writers[d->blocks.v[i].kind](&m, &d->blocks.v[i]);
    if (d->withheld.n) put_withheld(&m);
    if (d->footer.n) put_paragraph(&m, "---\n\n", d->footer);
}
