#include "sample_doc.h"

static void add_lists(struct doc *d, struct sv text) {
    for (int style = LIST_PLAIN; style <= LIST_COLUMNS; style++) {
        struct items *list = doc_list(d, (enum list_style)style);
        item_add(d, list, text, text, text);
        item_below(d, list, text, text);
        item_add(d, list, SV_NULL, text, SV_NULL);
    }
    struct items *facts = doc_facts(d), *sign = doc_sign(d);
    item_add(d, facts, text, text, SV_NULL);
    item_add(d, sign, text, text, SV_NULL);
}

static void add_drawings(struct doc *d, struct sv text) {
    struct bars *bars = doc_bars(d, text);
    bars->n_series = 2;
    bars->series[0] = bars->series[1] = text;
    bar_add(d, bars, (struct bar){.label = text, .shown = text, .values = {3, 2}});
    struct spokes *spokes = doc_radar(d, text, 400, 4);
    for (int i = 0; i < 5; i++) spoke_add(d, spokes, text, i * 100 - 100, 300 - i * 100);
    spokes->now = spokes->before = text;
}

void doc_of(struct doc *d, struct arena *a, enum lang lang, struct sv text) {
    static const struct head heads[] = {
        {"A", ALIGN_LEFT, true}, {"B", ALIGN_RIGHT, false}, {"C", ALIGN_CENTRE, false}};
    *d = (struct doc){.arena = a, .lang = lang, .letterhead = text, .kind = text, .title = text};
    d->subtitle = d->audience = d->made = text;
    item_add(d, &d->facts, text, text, SV_NULL);
    for (int level = 1; level <= 3; level++) doc_heading(d, level, text);
    doc_para(d, text);
    doc_note(d, NOTE_WARN, text, text);
    add_lists(d, text);
    struct table *t = doc_table(d, text, heads, 3);
    t->columns[0].head = text;
    cell_put(d, t, text);
    cell_plain(d, t, text, SV("-12.5"));
    cell_heat(d, t, text, 2);
    add_drawings(d, text);
    doc_break(d);
    VEC_PUSH(a, &d->withheld, text);
}
