#include "catalyse/screen/room.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/big.h"
#include "screen/room_flow.h"

enum { MARGIN_ROWS = 16, MARGIN_COLS = 26 /* one in so many */ };

static void time_of_day(int64_t now, struct str *out) {
    int32_t day;
    int seconds;
    char text[TIME_TEXT];
    moment_local(now, &day, &seconds);
    time_iso(seconds / 60, text);
    str_addz(out, text);
}

static enum role time_role(const struct room_picture *p, int64_t now) {
    int64_t left = p->ends - now;
    if (!p->block.n || p->paused || left > MINUTE_MS) return ROLE_BIG;
    return left > 0 ? ROLE_WARNING : ROLE_LATE;
}

/* --- the edges --- */

static int edge_rows(struct canvas c) {
    return big_step(room_least(c)) + (room_least(c) == 0);
}

/* One line, in large letters where it fits, at one end of c. Returns the columns left for others. */
static int edge_text(struct canvas c, int scale, enum align align, enum role role, struct sv text) {
    if (!text.n) return c.cols;
    bool fits = scale && big_rows(text, c.cols, scale) == big_step(scale);
    struct big_lines l;
    struct sv line;
    big_lines_begin(&l, text, c.cols, fits ? scale : 0);
    if (fits && l.scale && big_lines_next(&l, &line))
        big_line(c, 0, l.scale, align, role, line);
    else
        canvas_field(c, 0, 0, c.cols, align, role, text);
    int taken = fits && l.scale ? big_measure(text, scale).cols : text_width(text);
    big_lines_end(&l);
    return c.cols - taken - 2;
}

static void draw_head(const struct room_picture *p, struct canvas c) {
    edge_text(c, room_least(c), ALIGN_LEFT, ROLE_HEADING, p->above);
}

static struct canvas left_of(struct canvas c, int cols) {
    return canvas_sub(c, (struct rect){0, 0, c.rows, cols > 0 ? cols : 0});
}

/* The time of day at the right, `left` at the left. */
static void draw_foot(int64_t now, int scale, enum role role, struct sv left, struct canvas c) {
    struct str time = {0};
    time_of_day(now, &time);
    int cols = edge_text(c, scale, ALIGN_RIGHT, ROLE_CLOCK, str_sv(&time));
    edge_text(left_of(c, cols), scale, ALIGN_LEFT, role, left);
    str_deinit(&time);
}

/* "22 min · Diagnosis": the name goes where there is no room for it in large letters. */
static void draw_time(const struct room_picture *p, int64_t now, int scale, struct canvas c) {
    struct str left = {0};
    room_left(p, now, &left);
    if (p->block.n && p->paused) str_addf(&left, " · %s", _("break"));
    if (p->block.n && !scale) str_addf(&left, " · %.*s", SV_ARG(p->block));
    draw_foot(now, scale, time_role(p, now), str_sv(&left), c);
    str_deinit(&left);
}

/* --- the layouts --- */

static int turn_of(const struct room_picture *p, int64_t now) {
    return now > p->now ? (int)((now - p->sent.since) / ROOM_PAGE_MS % 1000) : 0;
}

static void draw_page_number(int page, int pages, struct canvas c) {
    if (pages < 2) return;
    struct str text = {0};
    str_addf(&text, "%d/%d", page % pages + 1, pages);
    int width = text_width(str_sv(&text));
    canvas_text(c, 0, c.cols - width, ROLE_MUTED, str_sv(&text));
    str_deinit(&text);
}

static void draw_flow(const struct room_picture *p, int64_t now, struct canvas head, struct canvas body) {
    int turn = turn_of(p, now);
    draw_page_number(turn, room_flow(p, turn, body), head);
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

static void draw_text(const struct room_picture *p, int64_t now, struct canvas head, struct canvas c) {
    bool more = p->below.n || p->lines.n;
    int rows = more ? c.rows * 3 / 5 : c.rows;
    struct canvas top = canvas_sub(c, (struct rect){0, 0, rows, c.cols});
    struct canvas rest = canvas_sub(c, (struct rect){rows, 0, c.rows - rows, c.cols});
    int scale = big_fit(p->text, top.rows, top.cols, c.frame->glyphs);
    bool small = scale < room_least(c) || (!scale && big_rows(p->text, c.cols, 0) > top.rows);
    if (small || p->lines.n || big_rows(p->below, c.cols, 0) > rest.rows) {
        draw_flow(p, now, head, c);
        return;
    }
    int below = big_fit(p->below, rest.rows, rest.cols, c.frame->glyphs);
    draw_middle(top, scale, ROLE_BIG, p->text);
    if (p->below.n) draw_middle(rest, below < scale ? below : scale, ROLE_NORMAL, p->below);
}

static void draw_clock(const struct room_picture *p, int64_t now, struct canvas c) {
    struct str left = {0};
    int name = p->text.n ? c.rows / 3 : 0;
    struct canvas top = canvas_sub(c, (struct rect){0, 0, name, c.cols});
    struct canvas digits = canvas_sub(c, (struct rect){name, 0, c.rows - name, c.cols});
    if (p->block.n)
        room_left(p, now, &left);
    else
        time_of_day(now, &left);
    if (p->text.n)
        draw_middle(top, big_fit(p->text, top.rows - 1, top.cols, c.frame->glyphs), ROLE_TITLE, p->text);
    big_block(digits, 0, time_role(p, now), str_sv(&left));
    str_deinit(&left);
}

static struct canvas margins(struct canvas c) {
    return canvas_sub(c, rect_inset(canvas_rect(c), c.rows / MARGIN_ROWS, c.cols / MARGIN_COLS));
}

static void draw_framed(const struct room_picture *p, int64_t now, struct canvas c) {
    int edge = edge_rows(c), above = p->above.n ? edge : 0, scale = room_least(c);
    struct canvas head = canvas_sub(c, (struct rect){0, 0, above, c.cols});
    struct canvas body = canvas_sub(c, (struct rect){above, 0, c.rows - above - edge, c.cols});
    struct canvas foot = canvas_sub(c, (struct rect){c.rows - edge + (scale == 0), 0, edge, c.cols});
    draw_head(p, head);
    if (p->sent.kind->layout == ROOM_CLOCK) {
        draw_clock(p, now, body);
        draw_foot(now, scale, ROLE_NORMAL, p->below, foot);
        return;
    }
    if (p->sent.kind->layout == ROOM_TEXT)
        draw_text(p, now, foot, body);
    else
        draw_flow(p, now, foot, body);
    draw_time(p, now, scale, foot);
}

void room_draw(const struct room_picture *p, int64_t now, struct canvas c) {
    canvas_fill(c, ROLE_NORMAL);
    canvas_cursor(c, 0, 0, false);
    c = margins(c);
    if (p->sent.kind->layout == ROOM_CALL)
        draw_middle(c, big_fit(p->text, c.rows, c.cols, c.frame->glyphs), ROLE_BIG, p->text);
    else
        draw_framed(p, now, c);
}

int64_t room_turn(const struct room_picture *p, int64_t now) {
    int64_t next = room_next(p, now), page = now + ROOM_PAGE_MS - (now - p->sent.since) % ROOM_PAGE_MS;
    bool may_turn = p->lines.n > 1 || p->text.n > 200;
    return may_turn && page < next ? page : next;
}
