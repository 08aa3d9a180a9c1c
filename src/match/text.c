#include "catalyse/match/text.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/vec.h"
#include "match/text.h"
#include <stdlib.h>

bool fault_at(struct reader *r, enum text_reason reason, const struct row *row, size_t word) {
    if (r->fault.reason != TEXT_FINE) return false;
    r->fault = (struct text_fault){reason, row->line, word < row->n ? row->word[word] : SV_NULL};
    return false;
}

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

static struct row row_split(struct arena *a, struct sv line, size_t number) {
    VEC(struct sv) words = {0};
    for (size_t i = 0; i < line.n;) {
        while (i < line.n && blank(line.p[i])) i++;
        size_t start = i;
        while (i < line.n && !blank(line.p[i])) i++;
        if (i > start) VEC_PUSH(a, &words, sv_of(line.p + start, i - start));
    }
    return (struct row){number, words.v, words.n};
}

static bool header_read(struct reader *r, const struct row *row, const char *name) {
    if (row->n == 2 && sv_is(row->word[0], name) && sv_is(row->word[1], "1")) return true;
    return fault_at(r, TEXT_HEADER, row, 0);
}

bool rows_read(struct reader *r, struct sv text, const char *name, struct rows *out) {
    static const char mark[] = "\xEF\xBB\xBF"; /* that editors put before UTF-8 */
    struct sv line;
    bool begun = false;
    if (sv_starts(text, sv_from(mark))) text = sv_of(text.p + 3, text.n - 3);
    for (size_t number = 1; sv_next(&text, '\n', &line); number++) {
        struct row row = row_split(r->a, sv_of(line.p, sv_find(line, '#')), number);
        if (!row.n) continue;
        if (begun)
            VEC_PUSH(r->a, out, row);
        else if (!header_read(r, &row, name))
            return false;
        begun = true;
    }
    return begun || fault_at(r, TEXT_HEADER, &(struct row){.line = 1}, 0);
}

static bool row_run(struct reader *r, const struct row *row, const struct row_kind *kinds, enum pass pass) {
    bool known = false;
    for (const struct row_kind *k = kinds; k->name; k++) {
        if (!sv_is(row->word[0], k->name)) continue;
        known = true;
        if (row->n < k->least || row->n > k->most) return fault_at(r, TEXT_WORDS, row, 0);
        if (k->pass == pass && !k->read(r, row)) return false;
    }
    return known || fault_at(r, TEXT_ROW, row, 0);
}

bool rows_run(struct reader *r, const struct rows *rows, const struct row_kind *kinds, enum pass pass) {
    for (size_t i = 0; i < rows->n; i++)
        if (!row_run(r, &rows->v[i], kinds, pass)) return false;
    return true;
}

bool word_number(struct reader *r, const struct row *row, size_t word, int64_t least, int64_t most,
                 int32_t *out) {
    int64_t n;
    if (!sv_to_i64(row->word[word], &n) || n < least || n > most) return fault_at(r, TEXT_NUMBER, row, word);
    *out = (int32_t)n;
    return true;
}

void ids_add(struct ids *ids, struct sv id, struct arena *a) {
    if (ids->n == ids->cap) ids->id = vec_grow(a, ids->id, ids->n, &ids->cap, sizeof *ids->id);
    ids->id[ids->n++] = id;
}

static int by_id(const void *x, const void *y, void *of) {
    const struct ids *ids = of;
    size_t i = *(const size_t *)x, j = *(const size_t *)y;
    int d = sv_cmp(ids->id[i], ids->id[j]);
    return d ? d : i < j ? -1 : i > j;
}

bool ids_sort(struct ids *ids, struct arena *a, size_t *twice) {
    ids->sorted = arena_array(a, ids->n, sizeof *ids->sorted);
    for (size_t i = 0; i < ids->n; i++) ids->sorted[i] = i;
    if (ids->n) qsort_r(ids->sorted, ids->n, sizeof *ids->sorted, by_id, ids);
    for (size_t i = 1; i < ids->n; i++) {
        *twice = ids->sorted[i];
        if (sv_eq(ids->id[ids->sorted[i - 1]], ids->id[*twice])) return false;
    }
    return true;
}

int32_t ids_find(const struct ids *ids, struct sv id) {
    size_t low = 0, high = ids->n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int d = sv_cmp(ids->id[ids->sorted[mid]], id);
        if (!d) return (int32_t)ids->sorted[mid];
        if (d < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return -1;
}

bool word_id(struct reader *r, const struct row *row, size_t word, const struct ids *ids, int32_t *out) {
    *out = ids_find(ids, row->word[word]);
    return *out >= 0 || fault_at(r, TEXT_UNKNOWN, row, word);
}

bool word_pair(struct reader *r, const struct row *row, const struct ids *ids, int32_t *a, int32_t *b) {
    if (!word_id(r, row, 1, ids, a) || !word_id(r, row, 2, ids, b)) return false;
    return *a != *b || fault_at(r, TEXT_RULE, row, 2);
}
