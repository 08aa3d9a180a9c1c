#include "catalyse/tui/big.h"
#include "catalyse/base/utf8.h"
#include "tui/big_font.h"

enum { SPACE_POINTS = 3, GAP_POINTS = 1, LINE_GAP_POINTS = 2 };

/* As the font calls it; 0 when it has none such. */
static char letter_of(uint32_t cp) {
    if (cp == 0x20AC) cp = 0x80;                                       /* euro */
    if (cp == 0x2026) cp = 0x85;                                       /* ellipsis */
    if (cp == 0x201C || cp == 0x201D) cp = cp == 0x201C ? 0x93 : 0x94; /* “ and ” */
    bool small = (cp >= 'a' && cp <= 'z') || (cp >= 0xE0 && cp < 0xFE);
    if (small) cp -= 0x20;
    return cp < 0x100 && cp != ' ' && font_glyph((char)cp) ? (char)cp : 0;
}

struct known {
    size_t some, none;
};

static void add_letters(struct sv folded, struct known *n, struct str *out) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(folded, &at, &cp);) {
        char letter = letter_of(cp);
        n->some += letter != 0;
        n->none += !letter;
        str_addc(out, letter ? letter : ' ');
    }
}

/* Capitals, one byte a character, without the accents that the font has not. False when it has less than half
 * of them: then the text is better shown as it is. */
static bool to_capitals(struct sv text, struct str *out) {
    struct str plain = {0};
    struct known n = {0, 0};
    uint32_t cp;
    for (size_t at = 0, from = 0; utf8_next(text, &at, &cp); from = at) {
        struct sv one = sv_of(text.p + from, at - from);
        text_fold(one, &plain);
        if (letter_of(cp))
            add_letters(one, &n, out);
        else if (plain.n)
            add_letters(str_sv(&plain), &n, out);
        else if (out->n && str_sv(out).p[out->n - 1] != ' ')
            str_addc(out, ' ');
    }
    if (out->n && str_sv(out).p[out->n - 1] == ' ') str_remove(out, out->n - 1, 1);
    str_deinit(&plain);
    return n.some > 0 && n.some >= n.none;
}

static int letter_points(char letter) {
    int first;
    const char *glyph = font_glyph(letter);
    return glyph ? font_width(glyph, letter, &first) : SPACE_POINTS;
}

/* Width in points of text that is capitals already. */
static int points(struct sv text) {
    int sum = 0;
    for (size_t i = 0; i < text.n && sum < FRAME_MAX; i++) sum += letter_points(text.p[i]) + GAP_POINTS;
    return sum ? sum - GAP_POINTS : 0;
}

/* A point in half columns and in half rows. */
static int half_cols(int scale) {
    return scale == 1 ? 1 : 2 * (scale - 1);
}

static int half_rows(int scale) {
    return scale == 1 ? 1 : scale - 1;
}

static int rows_of(int high, int scale) {
    return (high * half_rows(scale) + 1) / 2;
}

static int cols_of(int wide, int scale) {
    return (wide * half_cols(scale) + 1) / 2;
}

/* How many points `cols` columns hold. */
static int points_in(int cols, int scale) {
    return 2 * cols / half_cols(scale);
}

bool big_offered(int scale, enum glyphs glyphs) {
    return glyphs != GLYPHS_ASCII || (scale > 1 && scale % 2);
}

struct big_size big_measure(struct sv text, int scale) {
    struct str capitals = {0};
    to_capitals(text, &capitals);
    struct big_size size = {rows_of(FONT_ROWS, scale), cols_of(points(str_sv(&capitals)), scale)};
    str_deinit(&capitals);
    return size;
}

/* Takes as many words off *rest as fit in `wide` points; false when the first one does not, or at the end. */
static bool next_line(struct sv *rest, int wide, struct sv *line) {
    if (rest->n == 0) return false;
    size_t end = 0;
    for (size_t at = 0; at <= rest->n; at++) {
        if (at < rest->n && rest->p[at] != ' ') continue;
        if (points(sv_of(rest->p, at)) > wide) break;
        end = at;
    }
    *line = sv_of(rest->p, end);
    size_t skip = end < rest->n ? end + 1 : end;
    *rest = sv_of(rest->p + skip, rest->n - skip);
    return end > 0;
}

/* Rows the capitals take wrapped at this scale; 0 when a word is too wide. */
static int wrapped_rows(struct sv text, int cols, int scale) {
    int high = 0;
    struct sv line;
    while (text.n) {
        if (!next_line(&text, points_in(cols, scale), &line)) return 0;
        high += FONT_ROWS + (high ? LINE_GAP_POINTS : 0);
        if (high > FRAME_MAX) return 0;
    }
    return rows_of(high, scale);
}

static int fit(struct sv capitals, int rows, int cols, enum glyphs glyphs) {
    for (int scale = BIG_MAX; scale > 0; scale--) {
        if (!big_offered(scale, glyphs)) continue;
        int need = wrapped_rows(capitals, cols, scale);
        if (need > 0 && need <= rows) return scale;
    }
    return 0;
}

int big_fit(struct sv text, int rows, int cols, enum glyphs glyphs) {
    struct str capitals = {0};
    int scale = to_capitals(text, &capitals) ? fit(str_sv(&capitals), rows, cols, glyphs) : 0;
    str_deinit(&capitals);
    return scale;
}

/* A line of capitals as points. */
struct raster {
    bool lit[FONT_ROWS][2 * FRAME_MAX];
    int wide;
};

static void raster_letter(struct raster *r, char letter) {
    int first, wide = letter_points(letter);
    const char *glyph = font_glyph(letter);
    if (glyph) font_width(glyph, letter, &first);
    for (int y = 0; glyph && y < FONT_ROWS; y++)
        for (int x = 0; x < wide; x++) r->lit[y][r->wide + x] = font_point(glyph, y, first + x);
    r->wide += wide + GAP_POINTS;
}

static bool lit(const struct raster *r, int scale, int half_row, int half_col) {
    int y = half_row / half_rows(scale), x = half_col / half_cols(scale);
    return half_row >= 0 && half_col >= 0 && y < FONT_ROWS && x < r->wide && r->lit[y][x];
}

/* A cell by its four quarters: upper left, upper right, lower left, lower right. */
static const char *quarters(struct canvas c, unsigned which) {
    static const char *const signs[] = {" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛",
                                        "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"};
    return canvas_glyph(c, signs[which], which ? "#" : " ");
}

/* `half`: the row it begins at, in half rows. */
static void draw_line(struct canvas c, int half, int col, int scale, enum role role, struct sv capitals) {
    struct raster r = {.wide = 0};
    for (size_t i = 0; i < capitals.n && r.wide < 2 * FRAME_MAX - FONT_COLS - GAP_POINTS; i++)
        raster_letter(&r, capitals.p[i]);
    int cols = cols_of(r.wide, scale), rows = (half + FONT_ROWS * half_rows(scale) + 1) / 2;
    for (int y = half / 2; y < rows; y++)
        for (int x = 0; x < cols; x++) {
            unsigned which = 0;
            for (int q = 0; q < 4; q++)
                which |= (unsigned)lit(&r, scale, 2 * y - half + q / 2, 2 * x + q % 2) << q;
            if (which) canvas_textz(c, y, col + x, role, quarters(c, which));
        }
}

static void plain_block(struct canvas c, enum role role, struct sv text) {
    struct sv line;
    int row = (c.rows - text_wrapped(text, c.cols, c.rows)) / 2;
    for (; row < c.rows && text_wrap(&text, c.cols, &line); row++)
        canvas_field(c, row, 0, c.cols, ALIGN_CENTRE, role, line);
}

void big_block(struct canvas c, int max_scale, enum role role, struct sv text) {
    struct str capitals = {0};
    bool known = to_capitals(text, &capitals);
    struct sv rest = str_sv(&capitals), line;
    int scale = known ? fit(rest, c.rows, c.cols, c.frame->glyphs) : 0;
    if (max_scale > 0 && scale > max_scale) scale = max_scale;
    while (scale > 0 && !big_offered(scale, c.frame->glyphs)) scale--;
    if (scale == 0) plain_block(c, role, text);
    int wide = scale ? points_in(c.cols, scale) : 0;
    int half = c.rows - (scale ? wrapped_rows(rest, c.cols, scale) : 0);
    half -= half % 2;
    while (scale && next_line(&rest, wide, &line)) {
        draw_line(c, half, (c.cols - cols_of(points(line), scale)) / 2, scale, role, line);
        half += (FONT_ROWS + LINE_GAP_POINTS) * half_rows(scale);
    }
    str_deinit(&capitals);
}

void big_lines_begin(struct big_lines *l, struct sv text, int cols, int scale) {
    *l = (struct big_lines){.rest = text, .cols = cols, .scale = scale};
    if (scale > 0 && to_capitals(text, &l->capitals) && wrapped_rows(str_sv(&l->capitals), cols, scale) > 0)
        l->rest = str_sv(&l->capitals);
    else
        l->scale = 0;
}

bool big_lines_next(struct big_lines *l, struct sv *line) {
    return l->scale ? next_line(&l->rest, points_in(l->cols, l->scale), line)
                    : text_wrap(&l->rest, l->cols, line);
}

void big_lines_end(struct big_lines *l) {
    str_deinit(&l->capitals);
}

int big_step(int scale) {
    return scale ? rows_of(FONT_ROWS + LINE_GAP_POINTS, scale) : 1;
}

int big_rows(struct sv text, int cols, int scale) {
    struct big_lines l;
    struct sv line;
    int rows = 0;
    big_lines_begin(&l, text, cols, scale);
    while (rows < FRAME_MAX && big_lines_next(&l, &line)) rows += big_step(l.scale);
    big_lines_end(&l);
    return rows;
}

void big_line(struct canvas c, int row, int scale, enum align align, enum role role, struct sv line) {
    if (!scale) {
        canvas_field(c, row, 0, c.cols, align, role, line);
        return;
    }
    int over = c.cols - cols_of(points(line), scale);
    draw_line(c, 2 * row,
              align == ALIGN_LEFT    ? 0
              : align == ALIGN_RIGHT ? over
                                     : over / 2,
              scale, role, line);
}
