#include "catalyse/base/date.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "screen/parts/lines.h"
#include <stdlib.h>
#include <string.h>

/* Which of the lines that were built are shown, and in which order. */

static const struct lines_spec *spec_of(const struct lines_screen *s) {
    return s->screen.ops->spec;
}

/* Two lines about the same thing. */
static bool same_row(const struct line_row *line, const struct line_row *below) {
    return below->id && below->id == line->id && below->entity == line->entity;
}

/* Says more of that line: it is nowhere but under it. */
static bool goes_with(const struct line_row *line, const struct line_row *below) {
    return below->role != ROLE_HEADING && (below->under || same_row(line, below));
}

/* --- those that hold the words --- */

static bool holds_words(const struct line_row *line, struct sv folded, struct str *all) {
    str_clear(all);
    for (size_t i = 0; i < LINE_CELLS; i++) str_addf(all, "%s ", line->cell[i] ? line->cell[i] : "");
    return text_matches(str_sv(all), folded);
}

/* The heading above it stays with it. */
static void keep_line(struct lines_screen *s, struct line_row line, const struct line_row **over) {
    if (*over) lines_add(s, **over);
    *over = NULL;
    lines_add(s, line);
}

/* Of a line and those that go with it, keeps what holds the words, and what says for which row. */
static void keep_item(struct lines_screen *s, const struct line_row *built, size_t n, struct sv folded,
                      const struct line_row **over) {
    struct str all = {0};
    bool *holds = arena_array(&s->screen.rows, n, sizeof *holds), row = false, any = false;
    for (size_t i = 0; i < n; i++) {
        holds[i] = holds_words(&built[i], folded, &all);
        any = any || holds[i];
        row = row || (holds[i] && (!i || same_row(&built[0], &built[i])));
    }
    for (size_t i = 0; any && i < n; i++) {
        bool own = !i || same_row(&built[0], &built[i]);
        if (!i || holds[i] || (own && row)) keep_line(s, built[i], over);
        s->found += !i ? row : !own && holds[i];
    }
    str_deinit(&all);
}

/* Keeps the lines that hold the words, and each heading that has one of them. */
static void narrow_lines(struct lines_screen *s) {
    struct line_row *built = s->lines.v;
    const struct line_row *over = NULL;
    size_t n = s->lines.n, many;
    struct sv folded = text_folded(narrow_words(&s->narrow), &s->screen.rows);
    memset(&s->lines, 0, sizeof s->lines);
    s->found = 0;
    for (size_t i = 0; i < n; i += many) {
        many = 1;
        if (built[i].role == ROLE_HEADING) {
            over = &built[i];
            continue;
        }
        while (i + many < n && goes_with(&built[i], &built[i + many])) many++;
        keep_item(s, built + i, many, folded, &over);
    }
}

/* --- sorted --- */

/* A line with those under it, and what its cell is compared by. */
struct item {
    size_t first, n;
    bool empty, numeric, descending;
    int64_t number;
    struct sv folded;
};

/* As the days of columns are shown: "18/06/2026". */
static bool day_shown(struct sv s, int64_t *out) {
    enum { SHOWN = 10 };
    int32_t day;
    bool is = s.n == SHOWN && s.p[2] == '/' && s.p[5] == '/' && date_parse(s, 0, &day);
    if (is) *out = day;
    return is;
}

/* A sum counts as a number does. */
static struct sv without_sum(struct sv text) {
    const struct sv sum = SV("Σ ");
    return sv_starts(text, sum) ? sv_of(text.p + sum.n, text.n - sum.n) : text;
}

static struct item item_of(struct lines_screen *s, const struct line_row *built, size_t first) {
    struct sv text = without_sum(sv_from(built[first].cell[s->table.sort]));
    struct item out = {.first = first, .n = 1, .descending = s->table.descending, .empty = !text.n};
    out.numeric = day_shown(text, &out.number) || number_parse(text, 4, &out.number);
    out.folded = text_folded(text, &s->screen.rows);
    return out;
}

static struct sv digits_of(struct sv s) {
    while (s.n > 1 && *s.p == '0') s = sv_of(s.p + 1, s.n - 1);
    size_t n = 0;
    while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9') n++;
    return sv_of(s.p, n);
}

/* Numbers within texts count as numbers: Q2.1 before Q10.1. */
static int compare_texts(struct sv a, struct sv b) {
    while (a.n && b.n) {
        struct sv m = digits_of(a), n = digits_of(b);
        if (m.n && n.n) {
            int order = m.n != n.n ? (m.n > n.n) - (m.n < n.n) : sv_cmp(m, n);
            if (order) return order;
            a = sv_of(m.p + m.n, a.n - (size_t)(m.p + m.n - a.p));
            b = sv_of(n.p + n.n, b.n - (size_t)(n.p + n.n - b.p));
            continue;
        }
        if (*a.p != *b.p) break;
        a = sv_of(a.p + 1, a.n - 1);
        b = sv_of(b.p + 1, b.n - 1);
    }
    return sv_cmp(a, b);
}

/* What is empty comes last, either way; what is the same stays as it was built. */
static int compare_items(const void *left, const void *right) {
    const struct item *a = left, *b = right;
    int order = 0;
    if (a->empty != b->empty) return a->empty - b->empty;
    if (a->numeric != b->numeric)
        order = b->numeric - a->numeric;
    else
        order = a->numeric ? (a->number > b->number) - (a->number < b->number)
                           : compare_texts(a->folded, b->folded);
    if (order) return a->descending ? -order : order;
    return (a->first > b->first) - (a->first < b->first);
}

/* Stays where it is: what stands around it is sorted by itself. */
static bool parts(const struct line_row *line) {
    return line->role == ROLE_HEADING || line->span;
}

static void sort_run(struct lines_screen *s, const struct line_row *built, struct item *items, size_t n) {
    if (n) qsort(items, n, sizeof *items, compare_items);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < items[i].n; k++) lines_add(s, built[items[i].first + k]);
}

static void sort_lines(struct lines_screen *s) {
    struct line_row *built = s->lines.v;
    size_t n = s->lines.n, run = 0;
    struct item *items = arena_array(&s->screen.rows, n + 1, sizeof *items);
    memset(&s->lines, 0, sizeof s->lines);
    for (size_t i = 0; i < n; i++) {
        if (run && goes_with(&built[items[run - 1].first], &built[i])) {
            items[run - 1].n++;
        } else if (!parts(&built[i])) {
            items[run++] = item_of(s, built, i);
        } else {
            sort_run(s, built, items, run);
            run = 0;
            lines_add(s, built[i]);
        }
    }
    sort_run(s, built, items, run);
}

bool lines_sorted(const struct lines_screen *s) {
    return s->table.sort < s->table.n_columns;
}

void lines_arrange(struct lines_screen *s) {
    if (s->matching) return;
    if (narrow_words(&s->narrow).n) narrow_lines(s);
    if (lines_sorted(s)) sort_lines(s);
}

bool lines_can_arrange(const struct lines_screen *s, const char **why) {
    const struct lines_spec *spec = spec_of(s);
    *why = _("there is nothing here yet");
    if (s->lines.n < 2 && !narrow_words(&s->narrow).n) return false;
    *why = _("these lines have an order of their own");
    return !spec->ordered && !spec->whole && !(spec->flags & TABLE_NO_HEADER);
}
