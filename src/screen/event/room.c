#include "catalyse/screen/room.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/big.h"
#include "screen/event/room_flow.h"

enum {
    MARGIN_ROWS = 16, /* one row in so many, one column in so many */
    MARGIN_COLS = 26,
    LEGIBLE = 40, /* ordinary letters can be read from far while the screen has fewer rows */
    LONG_TEXT = 200,
    PAGE_COLS = 6 /* of the page number beside a heading */
};

/* A picture at a moment. Nothing on it is smaller than `least`; 0: ordinary text. */
struct look {
    const struct room_picture *p;
    int64_t now;
    int least;
};

static void time_of_day(int64_t now, struct str *out) {
    int32_t day;
    int seconds;
    char text[TIME_TEXT];
    moment_local(now, &day, &seconds);
    time_iso(seconds / 60, text);
    str_addz(out, text);
}

static enum role time_role(const struct look *l) {
    int64_t left = l->p->ends - l->now;
    if (!l->p->block.n || l->p->paused || left > MINUTE_MS) return ROLE_BIG;
    return left > 0 ? ROLE_WARNING : ROLE_LATE;
}

/* The largest scale, or 0 when the text has to stand there in ordinary letters. */
static int fit(struct canvas c, struct sv text) {
    return big_fit(text, c.rows, c.cols, c.frame->glyphs);
}

static struct canvas rows_of(struct canvas c, int row, int rows) {
    return canvas_sub(c, (struct rect){row, 0, rows, c.cols});
}

/* --- the edges --- */

static int edge_rows(int least) {
    return big_step(least) + (least == 0);
}

/* One line at one end of c, in large letters where it fits. Returns the columns left for others. */
static int edge_text(struct canvas c, int least, enum align align, enum role role, struct sv text) {
    int fits = fit(rows_of(c, 0, big_step(least)), text);
    int scale = fits < least ? 0 : least;
    if (!text.n) return c.cols;
    struct big_lines l;
    struct sv line;
    big_lines_begin(&l, text, c.cols, scale);
    if (scale && big_lines_next(&l, &line))
        big_line(c, 0, scale, align, role, line);
    else
        canvas_field(c, 0, 0, c.cols, align, role, text);
    big_lines_end(&l);
    return c.cols - (scale ? big_measure(text, scale).cols : text_width(text)) - 2;
}

static struct canvas left_of(struct canvas c, int cols) {
    return canvas_sub(c, (struct rect){0, 0, c.rows, cols > 0 ? cols : 0});
}

/* The time of day at the right, `left` at the left. */
static void draw_foot(const struct look *l, enum role role, struct sv left, struct canvas c) {
    struct str time = {0};
    time_of_day(l->now, &time);
    int cols = edge_text(c, l->least, ALIGN_RIGHT, ROLE_CLOCK, str_sv(&time));
    edge_text(left_of(c, cols), l->least, ALIGN_LEFT, role, left);
    str_deinit(&time);
}

/* What is left of the block under way; its name goes where there is no room for it in large letters. */
static void draw_time(const struct look *l, struct canvas c) {
    const struct room_picture *p = l->p;
    struct str left = {0};
    room_left(p, l->now, &left);
    if (p->block.n && p->paused) str_addf(&left, " · %s", _("break"));
    if (p->block.n && !l->least) str_addf(&left, " · %.*s", SV_ARG(p->block));
    draw_foot(l, time_role(l), str_sv(&left), c);
    str_deinit(&left);
}

/* --- the layouts --- */

static void draw_page_number(int page, int pages, struct canvas c) {
    if (pages < 2) return;
    struct str text = {0};
    str_addf(&text, "%d/%d", page % pages + 1, pages);
    int width = text_width(str_sv(&text));
    canvas_text(c, 0, c.cols - width, ROLE_MUTED, str_sv(&text));
    str_deinit(&text);
}

static void draw_flow(const struct look *l, struct canvas head, struct canvas body) {
    int64_t since = l->now - l->p->sent.since;
    int turn = since > 0 ? (int)(since / ROOM_PAGE_MS % INT16_MAX) : 0;
    draw_page_number(turn, room_flow(l->p, turn, l->least, body), head);
}

/* As large as it can be in the middle; at ordinary size with a blank row between its lines. */
static void draw_middle(struct canvas c, int scale, enum role role, struct sv text) {
    if (scale) {
        big_block(c, scale, role, text);
        return;
    }
    int rows = big_rows(text, c.cols, 0), step = 2 * rows - 1 <= c.rows ? 2 : 1;
    int row = (c.rows - (rows - 1) * step) / 2;
    for (struct sv line; text_wrap(&text, c.cols, &line); row += step)
        canvas_field(c, row, 0, c.cols, ALIGN_CENTRE, role, line);
}

/* Below the text: another one, no larger, or lines. */
static void draw_under(const struct look *l, int scale, struct canvas head, struct canvas c) {
    struct room_picture under = *l->p;
    int fits = fit(c, under.below);
    under.text = SV("");
    if (under.lines.n)
        draw_flow(&(struct look){&under, l->now, l->least}, head, c);
    else if (under.below.n)
        draw_middle(c, fits < scale ? fits : scale, ROLE_NORMAL, under.below);
}

/* The text takes the upper part, unless it would have to be small, or what is below it too. */
static void draw_text(const struct look *l, struct canvas head, struct canvas c) {
    const struct room_picture *p = l->p;
    int rows = p->below.n || p->lines.n ? c.rows * 3 / 5 : c.rows;
    struct canvas top = rows_of(c, 0, rows), rest = rows_of(c, rows, c.rows - rows);
    int scale = fit(top, p->text);
    bool fits = scale > 0 || (!l->least && big_rows(p->text, c.cols, 0) <= top.rows);
    if (!fits || fit(rest, p->below) < l->least || big_rows(p->below, c.cols, 0) > rest.rows) {
        draw_flow(l, head, c);
        return;
    }
    draw_middle(top, scale, ROLE_BIG, p->text);
    draw_under(l, scale, head, rest);
}

static void draw_clock(const struct look *l, struct canvas c) {
    const struct room_picture *p = l->p;
    struct str left = {0};
    int name = p->text.n ? c.rows / 3 : 0;
    struct canvas top = rows_of(c, 0, name - 1), digits = rows_of(c, name, c.rows - name);
    if (p->block.n)
        room_left(p, l->now, &left);
    else
        time_of_day(l->now, &left);
    if (p->text.n) draw_middle(top, fit(top, p->text), ROLE_TITLE, p->text);
    big_block(digits, 0, time_role(l), str_sv(&left));
    str_deinit(&left);
}

static void draw_lines(struct canvas c, int scale, enum role role, struct sv text) {
    struct big_lines l;
    struct sv line;
    big_lines_begin(&l, text, c.cols, scale);
    for (int row = 0; big_lines_next(&l, &line); row += big_step(l.scale))
        big_line(c, row, l.scale, ALIGN_LEFT, role, line);
    big_lines_end(&l);
}

/* Those of the groups take the lower half. */
static void draw_clocks(const struct look *l, struct canvas head, struct canvas c) {
    struct room_picture groups = *l->p;
    int rows = groups.lines.n ? c.rows / 2 : 0;
    groups.text = groups.below = SV("");
    draw_clock(l, rows_of(c, 0, c.rows - rows));
    if (rows) draw_flow(&(struct look){&groups, l->now, l->least}, head, rows_of(c, c.rows - rows, rows));
}

/* The clock, and under it what comes then: on several large lines where it is too long for one. */
static void draw_clock_page(const struct look *l, struct canvas head, struct canvas c, int edge) {
    int beside = c.cols - big_measure(SV("00:00"), l->least).cols - 2;
    int rows = l->least ? big_rows(l->p->below, beside, l->least) : 0;
    bool several = rows > edge && rows <= c.rows / 3;
    int under = several ? rows : edge;
    draw_clocks(l, head, rows_of(c, 0, c.rows - under));
    draw_foot(l, ROLE_NORMAL, several ? SV("") : l->p->below,
              rows_of(c, c.rows - edge + (l->least == 0), edge));
    if (several)
        draw_lines(left_of(rows_of(c, c.rows - under, under), beside), l->least, ROLE_NORMAL, l->p->below);
}

/* A heading that one row would cut has two, where the picture under it can spare one. */
static int head_rows(const struct look *l, struct canvas c) {
    int edge = edge_rows(l->least);
    if (!l->p->above.n) return 0;
    return edge + (text_width(l->p->above) > c.cols && c.rows > 4 * edge);
}

static void draw_head(const struct look *l, struct canvas c) {
    if (c.rows > edge_rows(l->least))
        canvas_wrap(left_of(rows_of(c, 0, 2), c.cols - PAGE_COLS), 0, ROLE_HEADING, l->p->above);
    else
        edge_text(c, l->least, ALIGN_LEFT, ROLE_HEADING, l->p->above);
}

static void draw_framed(const struct look *l, struct canvas c) {
    const struct room_picture *p = l->p;
    int edge = edge_rows(l->least), above = head_rows(l, c);
    struct canvas head = rows_of(c, 0, above), body = rows_of(c, above, c.rows - above - edge);
    struct canvas foot = rows_of(c, c.rows - edge + (l->least == 0), edge);
    draw_head(l, head);
    if (p->sent.kind->layout == ROOM_CLOCK) {
        draw_clock_page(l, head, rows_of(c, above, c.rows - above), edge);
        return;
    }
    if (p->sent.kind->layout == ROOM_TEXT)
        draw_text(l, head, body);
    else
        draw_flow(l, head, body);
    draw_time(l, foot);
}

void room_draw(const struct room_picture *p, int64_t now, struct canvas c) {
    int least = c.frame->glyphs == GLYPHS_ASCII ? 0 : c.rows / LEGIBLE;
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 0, false);
    c = canvas_sub(c, rect_inset(canvas_rect(c), c.rows / MARGIN_ROWS, c.cols / MARGIN_COLS));
    if (p->sent.kind->layout == ROOM_CALL)
        draw_middle(c, fit(c, p->text), ROLE_BIG, p->text);
    else
        draw_framed(&(struct look){p, now, least}, c);
}

int64_t room_turn(const struct room_picture *p, int64_t now) {
    int64_t next = room_next(p, now), page = now + ROOM_PAGE_MS - (now - p->sent.since) % ROOM_PAGE_MS;
    bool may_turn = p->lines.n > 1 || p->text.n + p->below.n > LONG_TEXT;
    return may_turn && page < next ? page : next;
}
