#include "catalyse/base/email.h"
#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"
#include "service/sheet/sheet_words.h"
#include <string.h>

static struct record *blank(struct arena *a, const char *entity) {
    struct record *r = record_new(a, entity_named(entity));
    for (size_t i = 0; i < r->entity->n_fields; i++) r->v[i] = value_null();
    return r;
}

void draft_start(const struct sheet_run *x, struct draft *d) {
    struct arena *a = x->v.arena;
    *d = (struct draft){.org = blank(a, "organisation"),
                        .person = blank(a, "participant"),
                        .answer = blank(a, "expression_of_interest"),
                        .arrived = -1,
                        .left = -1};
    for (size_t i = 0; i < CRITERIA_MAX; i++) d->marks.v[i] = -1;
}

/* Taken all the same, and told. */
void draft_doubt(struct draft *d, const char *why) {
    if (d->n_doubts < DRAFT_DOUBTS) d->doubts[d->n_doubts++] = why;
}

static struct record *part_of(struct draft *d, const char *entity) {
    if (!strcmp(entity, "organisation")) return d->org;
    return !strcmp(entity, "participant") ? d->person : d->answer;
}

static bool put_field(struct sheet_run *x, struct draft *d, const char *entity, const char *field,
                      struct sv cell, struct error *e) {
    struct record *r = part_of(d, entity);
    size_t at = field_at(r->entity, field);
    return value_find(x, &r->entity->fields[at], cell, &r->v[at], e);
}

/* Whoever types is asked again; in a file the first place counts. */
static bool ranked_twice(struct sheet_run *x, struct draft *d, int64_t theme, struct error *e) {
    struct sv title = book_entry_of(x, BOOK_THEMES, theme)->row.title;
    if (!x->reader) return error_set(e, ERR_DATA, _("the theme %.*s is ranked twice"), SV_ARG(title));
    draft_doubt(d, arena_printf(x->v.arena, _("the theme %.*s is ranked twice: the first place counts"),
                                SV_ARG(title)));
    return true;
}

static void doubt_tie(struct sheet_run *x, struct draft *d, int64_t theme, struct draft_rank before) {
    struct sv title = book_entry_of(x, BOOK_THEMES, theme)->row.title;
    struct sv other = book_entry_of(x, BOOK_THEMES, before.theme)->row.title;
    draft_doubt(d, arena_printf(x->v.arena, _("%.*s and %.*s are both ranked %d: ask which one comes first"),
                                SV_ARG(other), SV_ARG(title), before.rank));
}

static bool put_rank(struct sheet_run *x, struct draft *d, int64_t theme, int rank, struct error *e) {
    if (!theme || rank < 1 || rank > 3) return true;
    for (size_t i = 0; i < d->n_ranks; i++)
        if (d->ranks[i].theme == theme) return ranked_twice(x, d, theme, e);
    for (size_t i = 0; i < d->n_ranks; i++)
        if (d->ranks[i].rank == rank) doubt_tie(x, d, theme, d->ranks[i]);
    if (d->n_ranks < DRAFT_RANKS) d->ranks[d->n_ranks++] = (struct draft_rank){theme, rank};
    return true;
}

static bool put_theme(struct sheet_run *x, struct draft *d, struct sv name, int rank, struct error *e) {
    int64_t theme;
    return book_find(x, BOOK_THEMES, name, 0, true, &theme, e) && put_rank(x, d, theme, rank, e);
}

static bool put_rank_of(struct sheet_run *x, struct draft *d, struct sheet_target to, struct sv cell,
                        struct error *e) {
    int rank;
    if (!words_rank(cell, &rank))
        return error_set(e, ERR_DATA, _("'%s' is no rank: write 1, 2 or 3"), text_quote(cell).p);
    if (to.theme) return put_rank(x, d, to.theme, rank, e);
    return rank == 0 || put_theme(x, d, to.unnamed, rank, e);
}

/* "1. Réemploi", "2) Alimentation": without what counts it. */
static struct sv uncounted(struct sv text) {
    struct sv rest = sv_trim(text);
    size_t digits = 0;
    while (digits < rest.n && rest.p[digits] >= '0' && rest.p[digits] <= '9') digits++;
    if (digits && digits < rest.n && strchr(".):-", rest.p[digits]))
        rest = sv_of(rest.p + digits + 1, rest.n - digits - 1);
    while (rest.n && strchr("-* ", rest.p[0])) rest = sv_of(rest.p + 1, rest.n - 1);
    return sv_trim(rest);
}

/* Commas part themes only where nothing stronger does: names hold commas. */
static char list_separator(struct sv text) {
    static const char strong[] = "\n;>|";
    for (const char *c = strong; *c; c++)
        if (sv_find(text, *c) < text.n) return *c;
    return ',';
}

static bool put_ranks(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e) {
    struct sv rest = cell, part;
    char separator = list_separator(cell);
    int rank = 0;
    while (rank < 3 && sv_next(&rest, separator, &part)) {
        struct sv name = uncounted(part);
        if (name.n && !put_theme(x, d, name, ++rank, e)) return false;
    }
    return true;
}

static bool put_board(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e) {
    int32_t day;
    if (words_day(cell, &day)) record_set_text(d->answer, "board_date", day_text(x->v.arena, day));
    return put_field(x, d, "expression_of_interest", "mandate_from_board", cell, e);
}

static bool put_shares(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e) {
    static const struct {
        const char *word, *field;
    } ticks[] = {{"organis", "share_organisers"}, {"sous", "share_group"},     {"groupe", "share_group"},
                 {"group", "share_group"},        {"subgroup", "share_group"}, {"fonds", "share_funds"},
                 {"funds", "share_funds"},        {"fund", "share_funds"}};
    struct sv key = words_key(x->v.arena, cell);
    bool any = false, all = sv_is(key, "tous") || sv_is(key, "toutes") || sv_is(key, "all");
    for (size_t i = 0; i < sizeof ticks / sizeof *ticks; i++) {
        if (!all && !words_in(key, sv_from(ticks[i].word))) continue;
        record_set_int(d->answer, ticks[i].field, 1);
        any = true;
    }
    if (any || words_yes(cell) == 0 || sv_lists(SV("nobody none personne aucun aucune"), key)) return true;
    return error_set(e, ERR_DATA, _("'%s' names neither organisers, subgroup nor funds"), text_quote(cell).p);
}

static bool put_time(struct sv cell, int *minutes, struct error *e) {
    if (words_time(cell, minutes)) return true;
    return error_set(e, ERR_DATA, _("'%s' holds no time of day"), text_quote(cell).p);
}

/* Anything but a box left empty and a no. */
static bool is_ticked(struct sv cell) {
    return !sv_is(cell, "☐") && words_yes(cell) != 0;
}

/* A dash steps aside, as when marks are typed. */
static bool put_mark(const struct sheet_run *x, struct draft *d, int64_t criterion, struct sv cell,
                     struct error *e) {
    const struct book *b = &x->books[BOOK_CRITERIA];
    int64_t mark;
    if (sv_is(cell, "-")) d->marks.recused = true;
    if (sv_is(cell, "-")) return true;
    if (!sv_to_i64(cell, &mark) || mark < 0 || mark > MARK_MAX)
        return error_set(e, ERR_DATA, _("'%s' is no mark: 0 to %d, or - to step aside"), text_quote(cell).p,
                         MARK_MAX);
    for (size_t i = 0; i < b->v.n && i < CRITERIA_MAX; i++)
        if (b->v.v[i].row.id == criterion) d->marks.v[i] = (int)mark;
    return true;
}

/* What video tools write behind a name themselves. */
static bool is_of_the_tool(struct arena *a, struct sv beside) {
    static const char *const words[] = {"externe",     "external",     "invite",   "guest",   "unverified",
                                        "non verifie", "hote",         "host",     "co hote", "co host",
                                        "moi",         "me",           "vous",     "you",     "presentateur",
                                        "presenter",   "organisateur", "organizer"};
    struct sv key = words_key(a, beside);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (sv_is(key, words[i])) return true;
    return false;
}

/* "Ana Orme (Les Serres)", "Ana Orme - Les Serres": a name, and what its owner wrote beside it. */
static void put_person(struct arena *a, struct draft *d, struct sv cell) {
    static const char *const marks[] = {"(", " - ", " – ", " — ", " | "};
    struct sv name = cell;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *mark = memmem(name.p, name.n, marks[i], strlen(marks[i]));
        if (!mark || mark == cell.p) continue;
        name.n = (size_t)(mark - cell.p);
        d->beside = sv_of(mark + strlen(marks[i]), cell.n - name.n - strlen(marks[i]));
    }
    d->person_text = sv_trim(name);
    d->beside = sv_trim(d->beside);
    if (sv_ends(d->beside, SV(")")) && sv_find(d->beside, '(') == d->beside.n) d->beside.n--;
    d->beside = sv_trim(d->beside);
    if (is_of_the_tool(a, d->beside)) d->beside = SV_NULL;
}

/* As other cells are once they are read as the field they go to. */
static struct sv as_stored(struct arena *a, struct sv cell, bool lines) {
    struct str clean = {0};
    bool ok = text_clean(cell, lines, &clean);
    struct sv out = str_keep(&clean, a);
    return ok ? out : cell;
}

/* Where a cell is kept until the row is whole; NULL when it is not one of those. */
static struct sv *kept_text(struct draft *d, enum sheet_put put) {
    switch (put) {
    case PUT_REF:
        return &d->ref;
    case PUT_WORDS:
        return &d->comment;
    case PUT_JUROR:
        return &d->marks.juror;
    default:
        return NULL;
    }
}

/* What form services write for whoever did not sign in. */
static bool is_nobody(struct arena *a, struct sv cell) {
    struct sv key = words_key(a, cell);
    return sv_is(key, "anonymous") || sv_is(key, "anonyme");
}

static void doubt_email(struct sheet_run *x, struct draft *d, struct sv cell) {
    const char *fault = email_fault(cell);
    if (fault)
        draft_doubt(d, arena_printf(x->v.arena, _("the e-mail '%s' reaches nobody: %s"), text_quote(cell).p,
                                    _(fault)));
}

/* What event desks call an order that stands no more. */
static bool is_cancelled(struct arena *a, struct sv cell) {
    static const char *const words[] = {"annul",   "cancel",  "rembours",      "refund",
                                        "supprim", "deleted", "not attending", "refus"};
    struct sv key = words_key(a, cell);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words_in(key, sv_from(words[i]))) return true;
    return false;
}

/* Hardly one organisation has as many: a comma is missing, or two boxes ran into one. */
static void doubt_number(struct sheet_run *x, struct draft *d, const struct sheet_field *f, struct sv cell) {
    static const struct {
        const char *field;
        int64_t most; /* as stored */
    } usual[] = {{"perm_fte", 50000}, {"parcours_positions", 2000}};
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        if (!f->field || strcmp(f->field, usual[i].field) != 0) continue;
        if (record_get(d->org, f->field).null || record_int(d->org, f->field) <= usual[i].most) continue;
        draft_doubt(d, arena_printf(x->v.arena, _("%s: '%s' is a great deal for one organisation"),
                                    _(f->label), text_quote(cell).p));
    }
}

static bool put_email(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e) {
    if (is_nobody(x->v.arena, cell)) return true;
    d->email = cell;
    doubt_email(x, d, cell);
    return put_field(x, d, "participant", "email", cell, e);
}

static bool put_column(struct sheet_run *x, struct draft *d, const struct sheet_field *f, struct sv cell,
                       struct error *e) {
    enum sheet_put put = (enum sheet_put)f->put;
    switch (put) {
    case PUT_ORG:
        d->org_text = cell;
        return put_field(x, d, "organisation", "name", cell, e);
    case PUT_PERSON:
        put_person(x->v.arena, d, as_stored(x->v.arena, cell, false));
        return true;
    case PUT_EMAIL:
        return put_email(x, d, cell, e);
    case PUT_RANK_1:
    case PUT_RANK_2:
    case PUT_RANK_3:
        return put_theme(x, d, cell, (int)(put - PUT_RANK_1) + 1, e);
    case PUT_RANKS:
        return put_ranks(x, d, cell, e);
    case PUT_DEPTS:
        return depts_put(x, d, cell, e);
    case PUT_BOARD:
        return put_board(x, d, cell, e);
    case PUT_SHARES:
        return put_shares(x, d, cell, e);
    case PUT_ARRIVED:
        return put_time(cell, &d->arrived, e);
    case PUT_LEFT:
        return put_time(cell, &d->left, e);
    case PUT_ASIDE:
        d->marks.recused = is_ticked(cell);
        return true;
    case PUT_STATUS:
        d->cancelled = is_cancelled(x->v.arena, cell);
        return true;
    default:
        if (!put_field(x, d, f->entity, f->field, cell, e)) return false;
        doubt_number(x, d, f, cell);
        return true;
    }
}

bool draft_put(struct sheet_run *x, struct draft *d, struct sheet_target to, struct sv cell,
               struct error *e) {
    cell = sv_trim(cell);
    if (!cell.n) return true;
    if (to.theme || to.unnamed.n) return put_rank_of(x, d, to, cell, e);
    if (to.criterion) return put_mark(x, d, to.criterion, cell, e);
    if (!to.field) return true;
    enum sheet_put put = (enum sheet_put)to.field->put;
    struct sv *kept = kept_text(d, put);
    bool box = put >= PUT_DONE && put <= PUT_HELP;
    if (kept) *kept = as_stored(x->v.arena, cell, true);
    if (box && is_ticked(cell)) d->ticks |= 1u << (put - PUT_DONE);
    return kept || box || put_column(x, d, to.field, cell, e);
}
