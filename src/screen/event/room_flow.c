#include "screen/event/room_flow.h"
#include "catalyse/base/i18n.h"
#include "catalyse/tui/big.h"
#include <stdio.h>

enum {
    TEXT_PART = 60, /* of the columns, in percent, where there are bars */
    AIR_MAX = 2,
    PAGES_MAX = 6, /* nobody waits for more: then smaller letters are better */
    NO_PAGE = -1
};

static const int64_t NONE = INT64_MIN;

/* Lines on their way over the pages; only those of one page are drawn. */
struct flow {
    struct canvas c;
    int scale, air; /* rows between texts */
    int drawn;      /* page, or NO_PAGE */
    int page, row;
    int64_t max;  /* of the bars; NONE: there are none */
    int64_t min;  /* below zero where points were taken away */
    bool smaller; /* some text had to be in ordinary letters */
};

static void flow_room(struct flow *f, int rows) {
    if (f->row + rows <= f->c.rows || f->row == 0) return;
    f->page++;
    f->row = 0;
}

static int text_cols(const struct flow *f) {
    return f->max == NONE ? f->c.cols : f->c.cols * TEXT_PART / 100;
}

static int number_width(int scale, int64_t value) {
    char text[24];
    int n = snprintf(text, sizeof text, "%lld", (long long)value);
    return scale ? big_measure(sv_of(text, (size_t)n), scale).cols : n;
}

static int number_cols(const struct flow *f, int scale) {
    int most = number_width(scale, f->max), least = number_width(scale, f->min);
    return most > least ? most : least;
}

/* The bar of a text stands beside its first line, its number at the end. */
static void flow_bar(const struct flow *f, int scale, int64_t value) {
    int from = text_cols(f) + 2, numbers = number_cols(f, scale);
    char text[24];
    int n = snprintf(text, sizeof text, "%lld", (long long)value);
    for (int i = 0; i < (scale ? big_measure(SV("0"), scale).rows : 1); i++)
        canvas_bar(f->c, f->row + i, from, f->c.cols - from - numbers - 1, value, f->max);
    struct canvas end =
        canvas_sub(f->c, (struct rect){f->row, f->c.cols - numbers, big_step(scale), numbers});
    big_line(end, 0, scale, ALIGN_RIGHT, ROLE_VALUE, sv_of(text, (size_t)n));
}

static void flow_text(struct flow *f, enum role role, struct sv text, int64_t value) {
    struct big_lines l;
    struct sv line;
    bool first = true, bar = f->max != NONE && value != NONE;
    int cols = bar ? text_cols(f) : f->c.cols, rows = big_rows(text, cols, f->scale);
    if (!rows) return;
    flow_room(f, rows);
    big_lines_begin(&l, text, cols, f->scale);
    f->smaller = f->smaller || l.scale < f->scale;
    while (big_lines_next(&l, &line)) {
        flow_room(f, big_step(l.scale));
        struct canvas left = canvas_sub(f->c, (struct rect){0, 0, f->c.rows, cols});
        if (f->page == f->drawn) big_line(left, f->row, l.scale, ALIGN_LEFT, role, line);
        if (f->page == f->drawn && first && bar) flow_bar(f, l.scale, value);
        f->row += big_step(l.scale);
        first = false;
    }
    f->row += f->air * big_step(f->scale);
    big_lines_end(&l);
}

/* Page by page; *out is where it ended. */
static void flow_all(struct flow f, const struct room_picture *p, struct flow *out) {
    flow_text(&f, ROLE_BIG, p->text, NONE);
    flow_text(&f, ROLE_NORMAL, p->below, NONE);
    for (size_t i = 0; i < p->lines.n; i++) {
        const struct room_line *line = &p->lines.v[i];
        flow_text(&f, line->heading ? ROLE_HEADING : ROLE_BIG, line->text, line->value);
    }
    *out = f;
}

static void find_ends(struct flow *f, const struct room_picture *p) {
    f->max = NONE;
    f->min = 0;
    if (p->sent.kind->layout != ROOM_BARS || p->hushed) return;
    for (size_t i = 0; i < p->lines.n; i++) {
        int64_t value = p->lines.v[i].value;
        if (value > f->max) f->max = value;
        if (value < f->min) f->min = value;
    }
}

/* The largest scale, with air between the texts if it may be, that needs one page. */
static struct flow flow_fit(struct canvas c, const struct room_picture *p, int least) {
    struct flow f = {.c = c, .drawn = NO_PAGE}, end;
    find_ends(&f, p);
    for (f.scale = BIG_MAX; f.scale >= least; f.scale--) {
        if (f.scale && !big_offered(f.scale, c.frame->glyphs)) continue;
        for (f.air = f.scale ? 1 : AIR_MAX; f.air >= 0; f.air--) {
            flow_all(f, p, &end);
            if (!end.page && !end.smaller) return f;
        }
    }
    f.scale = least;
    f.air = 0;
    return f;
}

int room_flow(const struct room_picture *p, int turn, int least, struct canvas c) {
    struct flow end;
    if (c.rows <= 0 || c.cols <= 0) return 1;
    struct flow f = flow_fit(c, p, least);
    flow_all(f, p, &end);
    if (end.page >= PAGES_MAX) f = flow_fit(c, p, 0);
    flow_all(f, p, &end);
    f.drawn = turn % (end.page + 1);
    flow_all(f, p, &end);
    return end.page + 1;
}
