#include "catalyse/base/utf8.h"
#include "report/writers/html.h"
#include <math.h>

enum {
    WIDTH = 680,  /* of a drawing, in its own units; text is 12 of them high */
    LABELS = 245, /* at most */
    GAP = 10,
    ROW = 24,
    BAR = 14,
    LEGEND = 26,
    LEGEND_GAP = 32,
    LABEL_COLUMNS = 36,
    SPOKE_COLUMNS = 20,
    RADIUS = 120,
    RADAR_HEIGHT = 330,
    WHOLE = 14, /* bars that stay on one page */
    PIECE = 4,
};

static const double turn = 6.283185307179586;
/* Looks stand on the shapes themselves: not everything that makes paper of a page applies its style to a
 * drawing. */
#define EDGE " stroke=\"#1d5a55\" stroke-width=\".6\""
static const char *const series_look[SERIES_MAX] = {"fill=\"#1d5a55\"" EDGE, "fill=\"#7db0aa\"" EDGE,
                                                    "fill=\"#d7e8e5\"" EDGE};
static const char ring_look[] = "fill=\"none\" stroke=\"#c9d0d5\"";
/* A full line over a tint, and dashes over nothing: told apart without colours. */
static const char now_look[] =
    "fill=\"#7db0aa\" fill-opacity=\".35\" stroke=\"#1d5a55\" stroke-width=\"1.6\"";
static const char before_look[] =
    "fill=\"none\" stroke=\"#1c2126\" stroke-width=\"1.6\" stroke-dasharray=\"6 4\"";
static const char now_dot[] = "fill=\"#1d5a55\"";
static const char before_dot[] = "fill=\"#fff\" stroke=\"#1c2126\" stroke-width=\"1.2\"";
#define CHARACTER 7 /* as wide as most; a digit is wider than a letter */

static const char body[] =
    "</desc>\n<g font-family=\"Source Sans 3,Segoe UI,Helvetica Neue,Arial,Liberation Sans,sans-serif\""
    " font-size=\"12\" fill=\"#1c2126\">\n";

static void put_figure(struct html *h, struct sv caption, bool parted) {
    html_raw(h, parted ? "<figure class=\"parted\">\n" : "<figure>\n");
    html_element(h, "figcaption", "figcaption", caption);
}

static void put_open(struct html *h, struct sv caption, int height) {
    int no = ++h->drawings;
    str_addf(h->out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-describedby=\"d%d\">\n<title>", WIDTH,
             height, no);
    html_text(h, caption);
    str_addf(h->out, "</title>\n<desc id=\"d%d\">", no);
}

static void put_close(struct html *h) {
    html_raw(h, "</g></svg>\n");
}

static void put_text(struct html *h, double x, double y, const char *anchor, struct sv text) {
    str_addf(h->out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor);
    html_text(h, text);
    html_raw(h, "</text>\n");
}

/* The beginning that fits, with an ellipsis when there was more. */
static void put_label(struct html *h, double x, double y, struct sv text) {
    size_t fits = text_fit(text, LABEL_COLUMNS, NULL);
    if (fits < text.n) fits = text_fit(text, LABEL_COLUMNS - 1, NULL);
    str_addf(h->out, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">", x, y);
    html_text(h, sv_of(text.p, fits));
    html_raw(h, fits < text.n ? "…</text>\n" : "</text>\n");
}

static void put_pair(struct html *h, struct sv label, struct sv value) {
    html_text(h, label);
    html_raw(h, h->doc->lang == LANG_FR ? "\xC2\xA0: " : ": ");
    html_text(h, value);
}

static void put_between(struct html *h) {
    html_raw(h, h->doc->lang == LANG_FR ? "\xE2\x80\xAF; " : "; ");
}

static void put_legend(struct html *h, const struct bars *b, double x) {
    double wide = 0;
    for (size_t i = 0; i < b->n_series; i++) wide += LEGEND_GAP + CHARACTER * text_width(b->series[i]);
    if (x + wide > WIDTH) x = 0;
    for (size_t i = 0; i < b->n_series; i++) {
        str_addf(h->out, "<rect %s x=\"%.1f\" y=\"4\" width=\"12\" height=\"12\"/>", series_look[i], x);
        put_text(h, x + 18, 14, "start", b->series[i]);
        x += LEGEND_GAP + CHARACTER * text_width(b->series[i]);
    }
}

static double widest(const struct bars *b, bool label) {
    int columns = 0;
    for (size_t i = 0; i < b->n; i++) {
        int n = text_width(label ? b->v[i].label : b->v[i].shown);
        if (n > columns) columns = n;
    }
    return CHARACTER * columns + GAP;
}

/* Where bars begin, and how long a bar of one may be so that what is shown behind the longest still fits. */
struct scale {
    double left, unit;
};

static struct scale scale_of(const struct bars *b) {
    struct scale s = {.left = widest(b, true)};
    int64_t longest = bars_longest(b);
    if (s.left > LABELS) s.left = LABELS;
    s.unit = longest ? (WIDTH - s.left - widest(b, false)) / (double)longest : 0;
    return s;
}

static void put_bar(struct html *h, const struct bars *b, const struct bar *bar, int y, struct scale s) {
    double x = s.left;
    put_label(h, s.left - GAP, y + BAR - 3, bar->label);
    for (size_t i = 0; i < b->n_series; i++) {
        double width = (double)bar->values[i] * s.unit;
        if (width > 0)
            str_addf(h->out, "<rect %s x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>", series_look[i], x,
                     y, width, BAR);
        x += width;
    }
    put_text(h, x + GAP, y + BAR - 3, "start", bar->shown);
}

static void put_piece(struct html *h, struct sv caption, const struct bars *b, size_t from, size_t to) {
    int top = b->n_series > 1 && !from ? LEGEND : 0;
    put_open(h, caption, top + (int)(to - from) * ROW);
    for (size_t i = from; i < to; i++) {
        if (i > from) put_between(h);
        put_pair(h, b->v[i].label, b->v[i].shown);
    }
    html_raw(h, body);
    struct scale s = scale_of(b);
    if (top) put_legend(h, b, s.left);
    for (size_t i = from; i < to; i++)
        put_bar(h, b, &b->v[i], top + (int)(i - from) * ROW + (ROW - BAR) / 2, s);
    put_close(h);
}

/* Nothing parts a drawing but the end of a page: one of many bars is made of pieces. */
void svg_bars(struct html *h, struct sv caption, const struct bars *b) {
    bool parted = b->n > WHOLE;
    put_figure(h, caption, parted);
    for (size_t from = 0, to; from < b->n; from = to) {
        to = parted && b->n - from > PIECE + 1 ? from + PIECE : b->n;
        put_piece(h, caption, b, from, to);
    }
    html_raw(h, "</figure>\n");
}

struct point {
    double x, y;
};

/* On spoke i, at this part of its length, from the top and clockwise. */
static struct point at(const struct spokes *r, size_t i, double part) {
    double angle = turn * (double)i / (double)r->n;
    return (struct point){WIDTH / 2.0 + sin(angle) * RADIUS * part,
                          RADAR_HEIGHT / 2.0 - cos(angle) * RADIUS * part};
}

static void put_rings(struct html *h, const struct spokes *r) {
    for (int ring = 1; ring <= r->rings; ring++) {
        str_addf(h->out, "<polygon %s points=\"", ring_look);
        for (size_t i = 0; i < r->n; i++) {
            struct point p = at(r, i, (double)ring / r->rings);
            str_addf(h->out, "%.1f,%.1f ", p.x, p.y);
        }
        html_raw(h, "\"/>\n");
    }
    for (size_t i = 0; i < r->n; i++) {
        struct point p = at(r, i, 1);
        str_addf(h->out, "<path %s d=\"M%.1f %.1fL%.1f %.1f\"/>\n", ring_look, WIDTH / 2.0,
                 RADAR_HEIGHT / 2.0, p.x, p.y);
    }
}

static int value_of(const struct spoke *s, bool before) {
    int value = before ? s->before : s->value;
    return value < 0 ? 0 : value;
}

static struct point corner(const struct spokes *r, size_t i, bool before) {
    return at(r, i, (double)value_of(&r->v[i], before) / r->max);
}

static void put_shape(struct html *h, const struct spokes *r, bool before) {
    str_addf(h->out, "<polygon %s points=\"", before ? before_look : now_look);
    for (size_t i = 0; i < r->n; i++) {
        struct point p = corner(r, i, before);
        str_addf(h->out, "%.1f,%.1f ", p.x, p.y);
    }
    html_raw(h, "\"/>\n");
    for (size_t i = 0; i < r->n; i++) {
        struct point p = corner(r, i, before);
        str_addf(h->out, "<circle %s cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n", before ? before_dot : now_dot, p.x,
                 p.y);
    }
}

/* Which line is which round, one under the other in the corner at the top. */
static void put_round(struct html *h, struct sv name, bool before, int y) {
    str_addf(h->out, "<path %s d=\"M0 %dh36\"/><circle %s cx=\"18\" cy=\"%d\" r=\"3\"/>",
             before ? before_look : now_look, y, before ? before_dot : now_dot, y);
    put_text(h, 44, y + 4, "start", name);
}

/* "2,4", or "1,1 → 2,4" since the round before. */
static struct sv shown(const struct spokes *r, size_t i, struct str *out) {
    str_clear(out);
    if (r->before.n) {
        spoke_show(r, r->v[i].before, out);
        str_addz(out, " → ");
    }
    spoke_show(r, r->v[i].value, out);
    return str_sv(out);
}

static void put_spoke(struct html *h, const struct spokes *r, size_t i) {
    struct point p = at(r, i, 1.1);
    double aside = p.x - WIDTH / 2.0;
    const char *anchor = aside > 5 ? "start" : aside < -5 ? "end" : "middle";
    struct sv rest = r->v[i].label, line;
    struct str value = {0};
    double y = p.y < RADAR_HEIGHT / 2.0 ? p.y - 8 : p.y + 6;
    while (text_wrap(&rest, SPOKE_COLUMNS, &line)) {
        put_text(h, p.x, y, anchor, line);
        y += 14;
    }
    put_text(h, p.x, y, anchor, shown(r, i, &value));
    str_deinit(&value);
}

void svg_radar(struct html *h, struct sv caption, const struct spokes *r) {
    struct str value = {0};
    put_figure(h, caption, false);
    put_open(h, caption, RADAR_HEIGHT);
    for (size_t i = 0; i < r->n; i++) {
        if (i) put_between(h);
        put_pair(h, r->v[i].label, shown(r, i, &value));
    }
    html_raw(h, body);
    str_deinit(&value);
    put_rings(h, r);
    put_shape(h, r, false);
    if (r->before.n) {
        put_shape(h, r, true);
        put_round(h, r->before, true, 10);
        put_round(h, r->now, false, 30);
    }
    for (size_t i = 0; i < r->n; i++) put_spoke(h, r, i);
    put_close(h);
    html_raw(h, "</figure>\n");
}
