#include "report/writers/doc_pack.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include <inttypes.h>

/* Each function below goes both ways: it writes what it is given, or reads into it. So the two never part. */
struct packer {
    struct str *out; /* NULL: reading */
    struct sv rest;  /* to be read */
    struct arena *arena;
    bool bad; /* what was read is no document; all that follows reads as zero */
};

enum { FORM = 1 }; /* of these lines */

static struct sv line_next(struct packer *p) {
    struct sv line = SV("");
    if (!sv_next(&p->rest, '\n', &line)) p->bad = true;
    return p->bad ? SV("") : line;
}

static int64_t number(struct packer *p, int64_t now, int64_t min, int64_t max) {
    if (p->out) {
        str_addf(p->out, "%" PRId64 "\n", now);
        return now;
    }
    int64_t read;
    if (!sv_to_i64(line_next(p), &read) || read < min || read > max) p->bad = true;
    return p->bad ? (min > 0 ? min : 0) : read;
}

static int small(struct packer *p, int now, int min, int max) {
    return (int)number(p, now, min, max);
}

/* How many elements follow: each is a line or more. */
static size_t count(struct packer *p, size_t now) {
    size_t n = (size_t)number(p, (int64_t)now, 0, p->out ? INT64_MAX : (int64_t)p->rest.n);
    return p->bad ? 0 : n;
}

/* A newline is written as a backslash and a bar: a letter would hide a name that begins the next line from
 * whoever looks for it as a word. */
static void put_text(struct str *out, struct sv text) {
    str_addc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n')
            str_addz(out, "\\|");
        else if (text.p[i] == '\\')
            str_addz(out, "\\\\");
        else
            str_addc(out, text.p[i]);
    }
    str_addz(out, "\"\n");
}

static struct sv take_text(struct packer *p) {
    struct sv line = line_next(p);
    struct str text = {0};
    if (line.n < 2 || line.p[0] != '"' || line.p[line.n - 1] != '"') p->bad = true;
    for (size_t i = 1; i + 1 < line.n; i++) {
        bool escaped = line.p[i] == '\\' && i + 2 < line.n;
        i += escaped;
        str_addc(&text, escaped && line.p[i] == '|' ? '\n' : line.p[i]);
    }
    return str_keep(&text, p->arena);
}

static void text(struct packer *p, struct sv *now) {
    if (p->out)
        put_text(p->out, *now);
    else
        *now = take_text(p);
}

/* Room for the elements that are about to be read; those to be written are there. */
#define MAKE_ROOM(p, list)                                                                    \
    do {                                                                                      \
        (list)->n = count(p, (list)->n);                                                      \
        if (!(p)->out) (list)->v = arena_array((p)->arena, (list)->n + 1, sizeof *(list)->v); \
        if (!(p)->out) (list)->cap = (list)->n;                                               \
    } while (0)

static void items(struct packer *p, struct items *list) {
    MAKE_ROOM(p, list);
    for (size_t i = 0; i < list->n; i++) {
        struct item *item = &list->v[i];
        text(p, &item->lead);
        text(p, &item->text);
        text(p, &item->aside);
        item->level = small(p, item->level, 0, 1);
    }
}

static void columns(struct packer *p, struct table *t) {
    t->n_columns = count(p, t->n_columns);
    if (!p->out) t->columns = arena_array(p->arena, t->n_columns + 1, sizeof *t->columns);
    for (size_t i = 0; i < t->n_columns; i++) {
        struct column *c = &t->columns[i];
        text(p, &c->head);
        c->align = (enum align)small(p, (int)c->align, ALIGN_LEFT, ALIGN_DAY);
        c->wide = small(p, c->wide, 0, 1);
    }
}

static void table(struct packer *p, struct table *t) {
    columns(p, t);
    MAKE_ROOM(p, t);
    for (size_t i = 0; i < t->n; i++) {
        text(p, &t->v[i].text);
        text(p, &t->v[i].plain);
        t->v[i].heat = small(p, t->v[i].heat, 0, 3);
    }
    t->sums = small(p, t->sums, 0, 1);
    t->room = small(p, t->room, 0, 1);
    if (!t->n_columns || t->n % t->n_columns) p->bad = true;
}

static void bars(struct packer *p, struct bars *b) {
    b->n_series = (size_t)small(p, (int)b->n_series, 0, SERIES_MAX);
    for (size_t i = 0; i < b->n_series; i++) text(p, &b->series[i]);
    MAKE_ROOM(p, b);
    for (size_t i = 0; i < b->n; i++) {
        text(p, &b->v[i].label);
        text(p, &b->v[i].shown);
        for (size_t k = 0; k < SERIES_MAX; k++)
            b->v[i].values[k] = number(p, b->v[i].values[k], 0, INT64_MAX / (2 * SERIES_MAX));
    }
    b->max = number(p, b->max, 0, INT64_MAX / 2);
}

static void radar(struct packer *p, struct spokes *r) {
    enum { MOST = 1000 };
    r->max = small(p, r->max, 1, MOST);
    r->rings = small(p, r->rings, 1, MOST);
    text(p, &r->now);
    text(p, &r->before);
    r->told = small(p, r->told, 0, 1);
    MAKE_ROOM(p, r);
    for (size_t i = 0; i < r->n; i++) {
        text(p, &r->v[i].label);
        r->v[i].value = small(p, r->v[i].value, -MOST, r->max);
        r->v[i].before = small(p, r->v[i].before, -MOST, r->max);
    }
}

static void *made(struct packer *p, void *now, size_t size) {
    return p->out ? now : arena_alloc(p->arena, size);
}

static void block(struct packer *p, struct block *b) {
    static const struct {
        int min, max;
    } styles[N_BLOCKS] = {[BLOCK_HEADING] = {1, 3},
                          [BLOCK_NOTE] = {0, NOTE_WARN},
                          [BLOCK_LIST] = {0, LIST_COLUMNS},
                          [BLOCK_CARDS] = {0, CARD_BALLOT},
                          [BLOCK_BOXES] = {1, 12}};
    b->kind = (enum block_kind)small(p, (int)b->kind, 0, N_BLOCKS - 1);
    b->style = small(p, b->style, styles[b->kind].min, styles[b->kind].max);
    text(p, &b->text);
    switch (b->kind) {
    case BLOCK_TABLE:
        table(p, b->table = made(p, b->table, sizeof *b->table));
        break;
    case BLOCK_BARS:
        bars(p, b->bars = made(p, b->bars, sizeof *b->bars));
        break;
    case BLOCK_RADAR:
        radar(p, b->spokes = made(p, b->spokes, sizeof *b->spokes));
        break;
    case BLOCK_PICTURE:
        text(p, &b->photo);
        break;
    case BLOCK_NOTE:
    case BLOCK_LIST:
    case BLOCK_FACTS:
    case BLOCK_SIGN:
    case BLOCK_CARDS:
    case BLOCK_BOXES:
        items(p, b->items = made(p, b->items, sizeof *b->items));
        if (b->kind == BLOCK_NOTE && b->items->n != 1) p->bad = true;
        break;
    case BLOCK_HEADING:
    case BLOCK_PARA:
    case BLOCK_BREAK:
    case N_BLOCKS:
        break;
    }
}

static void appointment(struct packer *p, struct appointment *a) {
    enum { DAY_MINUTES = 24 * 60 };
    text(p, &a->uid);
    text(p, &a->title);
    text(p, &a->place);
    text(p, &a->about);
    a->day = (int32_t)number(p, a->day, INT32_MIN, INT32_MAX);
    a->start = small(p, a->start, -1, DAY_MINUTES);
    a->end = small(p, a->end, -1, 2 * DAY_MINUTES);
    a->cancelled = small(p, a->cancelled, 0, 1);
}

static void document(struct packer *p, struct doc *d) {
    struct sv *const front[] = {&d->letterhead, &d->kind,  &d->title, &d->subtitle,
                                &d->audience,   &d->about, &d->footer};
    if (small(p, FORM, FORM, FORM) != FORM) p->bad = true;
    for (size_t i = 0; i < sizeof front / sizeof *front; i++) text(p, front[i]);
    d->paper = (enum paper)small(p, (int)d->paper, PAPER_A4, PAPER_A3_SHEET);
    d->apart = small(p, d->apart, 0, 1);
    items(p, &d->facts);
    MAKE_ROOM(p, &d->blocks);
    for (size_t i = 0; i < d->blocks.n && !p->bad; i++) block(p, &d->blocks.v[i]);
    MAKE_ROOM(p, &d->appointments);
    for (size_t i = 0; i < d->appointments.n; i++) appointment(p, &d->appointments.v[i]);
    MAKE_ROOM(p, &d->withheld);
    for (size_t i = 0; i < d->withheld.n; i++) text(p, &d->withheld.v[i]);
}

void doc_pack(const struct doc *d, struct str *out) {
    struct packer p = {.out = out, .arena = d->arena};
    struct doc same = *d; /* written, not changed */
    document(&p, &same);
}

bool doc_unpack(struct sv lines, struct doc *out, struct error *e) {
    struct packer p = {.rest = lines, .arena = out->arena};
    document(&p, out);
    if (sv_trim(p.rest).n) p.bad = true;
    return !p.bad || error_set(e, ERR_DATA, _("the text that was kept of this document is damaged"));
}
