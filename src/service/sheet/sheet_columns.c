#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

enum { CALLED = 1000, EXACTLY = 500 };

/* The longest set of words the heading holds; a heading that is nothing else comes first. */
static size_t suggests(const struct sheet_field *f, struct sv key) {
    struct sv rest = sv_from(f->words), set;
    size_t best = 0;
    while (sv_next(&rest, '|', &set)) {
        size_t fits = sv_eq(key, set) ? EXACTLY : words_in(key, set) ? set.n : 0;
        if (fits > best) best = fits;
    }
    return best;
}

static bool is_called(const struct sheet_field *f, struct sv key, struct arena *a) {
    bool same = sv_is(key, f->code);
    for (int lang = LANG_EN; lang <= LANG_FR && !same; lang++) {
        i18n_push((enum lang)lang);
        same = sv_eq(words_key(a, sv_from(_(f->label))), key);
        i18n_pop();
    }
    return same;
}

/* The field a heading suggests most, and how much, but those `taken` (by field; NULL: none is); NULL when
 * none or two the same. */
static const struct sheet_field *guess(const struct sheet_run *x, struct sv heading, const bool *taken,
                                       size_t *strength) {
    struct sv key = words_key(x->v.arena, heading);
    const struct sheet_field *found = NULL;
    *strength = 0;
    for (size_t i = 0; i < x->sheet->n_fields; i++) {
        const struct sheet_field *f = &x->sheet->fields[i];
        if (taken && taken[i]) continue;
        size_t n = is_called(f, key, x->v.arena) ? CALLED : suggests(f, key);
        if (n < *strength || n == 0) continue;
        found = n == *strength ? NULL : f;
        *strength = n;
    }
    return found;
}

/* Most headings that are known; of two lines with as many, the one whose headings say more. */
int sheet_score(void *run, const struct sv *cells, size_t n) {
    enum { KNOWN = 10000, MORE_MAX = 40 };
    const struct sheet_run *x = run;
    int score = 0;
    for (size_t i = 0; i < n; i++) {
        size_t strength = 0;
        if (!sheet_meaning_of(x, cells[i]).n && !guess(x, cells[i], NULL, &strength)) continue;
        score += KNOWN + (int)(strength < MORE_MAX ? strength : MORE_MAX);
    }
    return score;
}

static const struct sheet_field *field_called(const struct sheet *s, struct sv code) {
    for (size_t i = 0; i < s->n_fields; i++)
        if (sv_is(code, s->fields[i].code)) return &s->fields[i];
    return NULL;
}

static bool row_meant(struct sheet_run *x, enum sheet_book book, struct sv prefix, struct sv means,
                      int64_t *id, struct error *e) {
    if (!sv_starts(means, prefix)) return true;
    struct sv name = sv_of(means.p + prefix.n, means.n - prefix.n);
    return book_find(x, book, name, 0, true, id, e);
}

static bool theme_meant(struct sheet_run *x, struct sv means, int64_t *theme, struct error *e) {
    return row_meant(x, BOOK_THEMES, SV("theme:"), means, theme, e);
}

/* What somebody said of the i-th column, by its heading or its place. */
static struct sv said_of(const struct sheet_run *x, size_t i) {
    struct sv means = sheet_meaning_of(x, csv_header(x->reader)->cells[i]);
    struct sv place = sv_from(arena_printf(x->v.arena, "#%zu", i + 1));
    for (size_t k = 0; k < x->o->n_map; k++)
        if (sv_eq(x->o->map[k].text, place)) means = sv_trim(x->o->map[k].means);
    return means;
}

static bool refuse_meaning(const struct sheet_run *x, struct sv means, struct error *e) {
    struct str codes = {0};
    for (size_t i = 0; i < x->sheet->n_fields; i++)
        str_addf(&codes, "%s%s", i ? ", " : "", x->sheet->fields[i].code);
    error_set(e, ERR_USAGE, _("a column cannot be '%s': it is one of %s, theme:REF or -"),
              text_quote(means).p, str_c(&codes));
    str_deinit(&codes);
    return false;
}

static bool say_column(struct sheet_run *x, size_t i, struct error *e) {
    struct sv means = said_of(x, i);
    struct sheet_target *to = &x->targets[i];
    x->said[i] = means.n > 0;
    if (!means.n || sv_is(means, "-")) return true;
    if (!theme_meant(x, means, &to->theme, e) ||
        !row_meant(x, BOOK_CRITERIA, SV("criterion:"), means, &to->criterion, e))
        return false;
    to->field = field_called(x->sheet, means);
    if (to->theme || to->criterion || to->field) return true;
    return refuse_meaning(x, means, e);
}

static bool field_taken(const struct sheet_run *x, const struct sheet_field *f) {
    for (size_t i = 0; i < csv_header(x->reader)->n; i++)
        if (x->targets[i].field == f) return true;
    return false;
}

static bool target_is_free(const struct sheet_target *to) {
    return !to->field && !to->theme && !to->criterion && !to->unnamed.n;
}

/* The strongest guesses first; a field goes to one column, and the next column to what else it suggests. */
static void guess_columns(struct sheet_run *x) {
    const struct csv_row *header = csv_header(x->reader);
    bool *taken = arena_array(x->v.arena, x->sheet->n_fields, sizeof *taken);
    for (size_t i = 0; i < x->sheet->n_fields; i++) taken[i] = field_taken(x, &x->sheet->fields[i]);
    for (;;) {
        size_t best = 0, at = 0, strength;
        const struct sheet_field *found = NULL;
        for (size_t i = 0; i < header->n; i++) {
            if (x->said[i] || !target_is_free(&x->targets[i])) continue;
            const struct sheet_field *f = guess(x, header->cells[i], taken, &strength);
            if (!f || strength <= best) continue;
            found = f;
            best = strength;
            at = i;
        }
        if (!found) return;
        x->targets[at].field = found;
        taken[found - x->sheet->fields] = true;
    }
}

static const struct sheet_field *whole_name(const struct sheet *s) {
    for (size_t i = 0; i < s->n_fields; i++)
        if (s->fields[i].put == PUT_PERSON) return &s->fields[i];
    return NULL;
}

/* A name without a first name beside it is a whole one. */
static void guess_whole_name(struct sheet_run *x) {
    const struct sheet_field *last = field_called(x->sheet, SV("last_name")), *whole = whole_name(x->sheet);
    if (!last || !whole || field_taken(x, field_called(x->sheet, SV("first_name"))) || field_taken(x, whole))
        return;
    for (size_t i = 0; i < csv_header(x->reader)->n; i++)
        if (!x->said[i] && x->targets[i].field == last) x->targets[i].field = whole;
}

/* Beside a first and a last name, what might be a whole one is a number or a title. */
static void free_whole_name(struct sheet_run *x) {
    const struct sheet_field *whole = whole_name(x->sheet);
    if (!whole || !field_taken(x, field_called(x->sheet, SV("first_name"))) ||
        !field_taken(x, field_called(x->sheet, SV("last_name"))))
        return;
    for (size_t i = 0; i < csv_header(x->reader)->n; i++)
        if (!x->said[i] && x->targets[i].field == whole) x->targets[i].field = NULL;
}

/* Beside a first name, "Nom" alone is the person's where another column can be the organisation's. */
static void part_names(struct sheet_run *x) {
    const struct sheet_field *org = field_called(x->sheet, SV("org")),
                             *last = field_called(x->sheet, SV("last_name"));
    struct sheet_target *bare = NULL, *other = NULL;
    const struct csv_row *header = csv_header(x->reader);
    size_t strength;
    if (!org || !last || field_taken(x, last) || !field_taken(x, field_called(x->sheet, SV("first_name"))))
        return;
    for (size_t i = 0; i < header->n; i++) {
        struct sheet_target *to = &x->targets[i];
        bool name = text_same(header->cells[i], SV("nom")) || text_same(header->cells[i], SV("name"));
        if (x->said[i]) continue;
        if (name && to->field == org) bare = to;
        if (!name && target_is_free(to) && guess(x, header->cells[i], NULL, &strength) == org) other = to;
    }
    if (!bare || !other) return;
    bare->field = last;
    other->field = org;
}

/* Another heading puts the same question of a theme that is known. */
static bool asks_for_themes(const struct sheet_run *x, struct sv question) {
    const struct csv_row *header = csv_header(x->reader);
    for (size_t i = 0; i < header->n; i++)
        if (sv_starts(header->cells[i], question) && book_named_in(x, BOOK_THEMES, header->cells[i]))
            return true;
    return false;
}

static bool is_place(const struct sheet_field *f) {
    return f && f->put >= PUT_RANK_1 && f->put <= PUT_RANK_3;
}

/* A heading that names a theme, or has in brackets the one it asks the rank of, or the rank it asks the theme
 * of: "Rank the themes [Soft mobility]", "Rank the themes [Rank 1]". */
static void guess_theme(struct sheet_run *x, struct sv heading, struct sheet_target *to) {
    const struct sheet_field *ranks = field_called(x->sheet, SV("ranks"));
    size_t open = sv_find(heading, '['), strength;
    if (!ranks) return;
    to->theme = book_named_in(x, BOOK_THEMES, heading);
    if (to->theme || open == heading.n || !sv_ends(heading, SV("]"))) return;
    struct sv question = sv_of(heading.p, open);
    if (guess(x, question, NULL, &strength) != ranks && !asks_for_themes(x, question)) return;
    to->unnamed = sv_trim(sv_of(heading.p + open + 1, heading.n - open - 2));
    const struct sheet_field *place = guess(x, to->unnamed, NULL, &strength);
    if (is_place(place)) *to = (struct sheet_target){.field = place};
    if (is_place(place)) return;
    struct sv means = sheet_meaning_of(x, to->unnamed);
    struct error unsaid;
    if (!means.n || sv_is(means, "theme:new")) return; /* rows that rank it bring it */
    if (theme_meant(x, means, &to->theme, &unsaid)) to->unnamed = SV_NULL;
}

bool sheet_columns_find(struct sheet_run *x, struct error *e) {
    const struct csv_row *header = csv_header(x->reader);
    x->targets = arena_array(x->v.arena, header->n, sizeof *x->targets);
    x->said = arena_array(x->v.arena, header->n, sizeof *x->said);
    for (size_t i = 0; i < header->n; i++) {
        if (!say_column(x, i, e)) return false;
        if (x->said[i]) continue;
        guess_theme(x, header->cells[i], &x->targets[i]);
        if (field_called(x->sheet, SV("juror")))
            x->targets[i].criterion = book_named_in(x, BOOK_CRITERIA, header->cells[i]);
    }
    guess_columns(x);
    part_names(x);
    guess_whole_name(x);
    free_whole_name(x);
    return true;
}

/* The headings once more, or those of another table with the same columns. */
bool sheet_heads_again(const struct sheet_run *x, const struct csv_row *row) {
    const struct csv_row *header = csv_header(x->reader);
    size_t alike = 0, strength;
    for (size_t i = 0; i < row->n; i++) {
        const struct sheet_field *f = x->targets[i].field;
        struct sv cell = sv_trim(row->cells[i]);
        if (target_is_free(&x->targets[i]) || !cell.n) continue;
        bool same = sv_eq(cell, header->cells[i]) || (f && guess(x, cell, NULL, &strength) == f);
        if (!same) return false;
        alike++;
    }
    return alike > 1;
}

/* --- told --- */

static void tell_criterion(struct sheet_run *x, int64_t id, struct sheet_column *out) {
    const struct named *row = &book_entry_of(x, BOOK_CRITERIA, id)->row;
    out->means = sv_from(arena_printf(x->v.arena, "criterion:%.*s", SV_ARG(row->ref)));
    out->label = arena_printf(x->v.arena, _("mark for %.*s"), SV_ARG(row->title));
}

static void tell_target(struct sheet_run *x, struct sheet_target to, struct sheet_column *out) {
    struct arena *a = x->v.arena;
    const struct book_entry *theme = to.theme ? book_entry_of(x, BOOK_THEMES, to.theme) : NULL;
    out->label = to.field ? _(to.field->label) : "";
    if (to.field) out->means = sv_from(to.field->code);
    if (to.unnamed.n) out->means = SV("?");
    if (to.unnamed.n)
        out->label = arena_printf(a, _("rank given to “%.*s”, a theme to name"), SV_ARG(to.unnamed));
    if (to.criterion) tell_criterion(x, to.criterion, out);
    if (!theme) return;
    out->means = sv_from(arena_printf(a, "theme:%.*s", SV_ARG(theme->row.ref)));
    out->label = arena_printf(a, _("rank given to %.*s"), SV_ARG(theme->row.title));
}

bool sheet_columns_tell(struct sheet_run *x, struct error *e) {
    const struct csv_row *header = csv_header(x->reader);
    struct sheet_column *told = arena_array(x->v.arena, header->n, sizeof *told);
    struct csv_row row;
    enum csv_got got;
    for (size_t i = 0; i < header->n; i++) {
        told[i].name = header->cells[i];
        told[i].name.p = arena_strndup(x->v.arena, told[i].name.p, told[i].name.n);
        tell_target(x, x->targets[i], &told[i]);
    }
    x->day_orders = arena_array(x->v.arena, header->n, sizeof *x->day_orders);
    while ((got = csv_next(x->reader, &row, e)) != CSV_END)
        for (size_t i = 0; got == CSV_ROW && i < row.n; i++) {
            day_look(x, i, row.cells[i]);
            if (!told[i].sample.n && sv_trim(row.cells[i]).n)
                told[i].sample =
                    sv_of(arena_strndup(x->v.arena, row.cells[i].p, row.cells[i].n), row.cells[i].n);
        }
    csv_rewind(x->reader);
    x->out->columns = told;
    x->out->n_columns = header->n;
    return true;
}
