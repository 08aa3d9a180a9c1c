#include "catalyse/service/themes.h"
#include "report/kinds/theme_dots.h"

static void front(const struct report_job *job, struct doc *d, const struct theme_map *map) {
    d->title = sv_from(map->replied ? _("What the interest call says") : _("Theme map"));
    d->subtitle = job->programme.title;
    fact_add(d, &d->facts, _("Call published on"), say_day(d, job->programme.call_opens));
    fact_add(d, &d->facts, _("Invited"), say_count(d, map->invited));
    fact_add(d, &d->facts, _("Answered"), say_count(d, map->replied));
}

static void put_bars(struct doc *d, const struct theme_map *map) {
    struct bars *b =
        doc_bars(d, sv_from(_("Points 3-2-1 of each theme (Borda): first, second and third choices")));
    b->n_series = 3;
    b->series[0] = sv_from(_("first choices × 3"));
    b->series[1] = sv_from(_("second choices × 2"));
    b->series[2] = sv_from(_("third choices × 1"));
    for (size_t i = 0; i < map->n_themes; i++) {
        const struct theme_row *t = &map->themes[i];
        struct bar bar = {.label = t->row.title, .shown = say_number(d, t->borda, 0)};
        for (int rank = 0; rank < RANKS; rank++)
            bar.values[rank] = (int64_t)t->at_rank[rank] * (RANKS - rank);
        bar_add(d, b, bar);
    }
}

static void put_theme(struct doc *d, struct table *t, const struct theme_row *row) {
    cell_put(d, t, row->row.title);
    cell_put(d, t, say_choice(row->state));
    cell_count(d, t, row->webinar_votes);
    cell_count(d, t, (int64_t)row->wishes);
    for (int rank = 0; rank < RANKS; rank++) cell_count(d, t, row->at_rank[rank]);
    cell_count(d, t, row->borda);
    if (row->answers)
        cell_mean(d, t, (row->mean_rank + 5) / 10, 1);
    else
        cell_put(d, t, SV_NULL);
    cell_count(d, t, (int64_t)row->funds);
}

static void put_themes(struct doc *d, const struct theme_map *map) {
    static const struct head heads[] = {{N_("Theme"), ALIGN_LEFT, false},
                                        {N_("State"), ALIGN_LEFT, false},
                                        {N_("Dots at the webinar"), ALIGN_RIGHT, false},
                                        {N_("Wishes"), ALIGN_RIGHT, false},
                                        {N_("1st"), ALIGN_RIGHT, false},
                                        {N_("2nd"), ALIGN_RIGHT, false},
                                        {N_("3rd"), ALIGN_RIGHT, false},
                                        {N_("Points 3-2-1"), ALIGN_RIGHT, false},
                                        {N_("Mean rank"), ALIGN_RIGHT, false},
                                        {N_("Funders"), ALIGN_RIGHT, false}};
    struct table *t =
        doc_table(d, sv_from(_("The themes, most points first")), heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < map->n_themes; i++) put_theme(d, t, &map->themes[i]);
}

/* Before anybody answered the call. */
static void put_webinar(struct doc *d, struct theme_map *map) {
    static const struct head heads[] = {{N_("Theme"), ALIGN_LEFT, false},
                                        {N_("State"), ALIGN_LEFT, false},
                                        {N_("Dots at the webinar"), ALIGN_RIGHT, false},
                                        {N_("Wishes"), ALIGN_RIGHT, false}};
    theme_dots_put(d, map);
    struct table *t = doc_table(d, SV_NULL, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < map->n_themes; i++) {
        const struct theme_row *row = &map->themes[i];
        cell_put(d, t, row->row.title);
        cell_put(d, t, say_choice(row->state));
        cell_count(d, t, row->webinar_votes);
        cell_count(d, t, (int64_t)row->wishes);
    }
}

/* Columns of the organisation itself, before those of the themes. */
enum { BESIDE = 3 };

/* Themes side by side on a page: with more, a table of the next ones follows. */
struct side {
    size_t from, n;
};
enum { SIDE = 8 };

static struct table *heat_table(struct doc *d, const struct theme_map *map, struct side side) {
    struct head heads[BESIDE + SIDE + 1] = {{N_("Organisation"), ALIGN_LEFT, false},
                                            {N_("Kind"), ALIGN_LEFT, false},
                                            {N_("Département"), ALIGN_LEFT, false}};
    for (size_t i = 0; i < side.n; i++) heads[i + BESIDE] = (struct head){"", ALIGN_CENTRE, false};
    heads[side.n + BESIDE] = (struct head){N_("Placed in"), ALIGN_LEFT, false};
    struct table *t =
        doc_table(d, sv_from(_("Who wants what: rank given to each theme")), heads, side.n + BESIDE + 1);
    for (size_t i = 0; i < side.n; i++) t->columns[i + BESIDE].head = map->themes[side.from + i].code;
    return t;
}

/* What the heads of the columns stand for. */
static void put_codes(struct doc *d, const struct theme_map *map) {
    struct items *facts = doc_facts(d);
    for (size_t i = 0; i < map->n_themes; i++)
        item_add(d, facts, map->themes[i].code, map->themes[i].row.title, SV_NULL);
}

static bool kind_is_new(const struct theme_map *map, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (map->answers[i].kind == map->answers[at].kind) return false;
    return map->answers[at].kind;
}

/* What the codes in the column of kinds stand for. */
static void put_kinds(struct doc *d, const struct theme_map *map) {
    struct items *facts = doc_facts(d);
    for (size_t i = 0; i < map->n_answers; i++) {
        const struct choice *kind = map->answers[i].kind;
        if (kind_is_new(map, i)) item_add(d, facts, sv_from(kind->code), say_choice(kind), SV_NULL);
    }
}

static bool ranks_any(const struct answer_row *a, struct side side) {
    for (size_t i = 0; i < side.n; i++)
        if (a->ranks[side.from + i]) return true;
    return false;
}

static void put_answer(struct doc *d, struct table *t, const struct answer_row *a, struct side side) {
    cell_put(d, t, a->org.title);
    cell_put(d, t, sv_from(a->kind ? a->kind->code : NULL));
    cell_put(d, t, a->dept);
    for (size_t i = 0; i < side.n; i++) {
        int rank = a->ranks[side.from + i];
        cell_heat(d, t, rank ? say_number(d, rank, 0) : SV_NULL, rank);
    }
    cell_put(d, t, a->subgroup.title);
}

/* Who ranks nothing stands in the first table. */
static void put_side(struct doc *d, const struct theme_map *map, struct side side) {
    const struct side all = {0, map->n_themes};
    struct table *t = heat_table(d, map, side);
    for (size_t i = 0; i < map->n_answers; i++) {
        const struct answer_row *a = &map->answers[i];
        bool none = !ranks_any(a, all) && !choice_is(a->state, "withdrawn");
        if (ranks_any(a, side) || (none && !side.from)) put_answer(d, t, a, side);
    }
}

static void put_answers(const struct report_job *job, struct doc *d, const struct theme_map *map) {
    job_withheld(job, d, "expression_of_interest", WITHHELD_NOT_SHARED, map->withheld);
    doc_heading(d, 1, sv_from(_("Who wants what")));
    if (map->n_answers) put_codes(d, map);
    size_t tables = map->n_themes ? (map->n_themes + SIDE - 1) / SIDE : 1;
    for (size_t i = 0; i < tables; i++) {
        size_t from = map->n_themes * i / tables, to = map->n_themes * (i + 1) / tables;
        put_side(d, map, (struct side){from, to - from});
    }
    put_kinds(d, map);
}

/* Themes that fewer organisations ranked than the smallest group needs; then those it takes second choices.
 */
static struct sv themes_under(struct doc *d, const struct theme_map *map, int min, bool second) {
    struct named *under = arena_array(d->arena, map->n_themes + 1, sizeof *under);
    size_t n = 0;
    for (size_t i = 0; i < map->n_themes; i++) {
        const struct theme_row *t = &map->themes[i];
        bool closes = t->answers < min, needs = t->at_rank[0] < min;
        if (second ? needs && !closes : closes) under[n++] = t->row;
    }
    return n ? say_names(d, under, n) : sv_from(_("none"));
}

static void put_minimum(struct doc *d, const struct theme_map *map) {
    static const struct head heads[] = {{N_("Smallest group"), ALIGN_RIGHT, false},
                                        {N_("Closes: too few ranked it"), ALIGN_LEFT, true},
                                        {N_("Needs second choices"), ALIGN_LEFT, true}};
    enum { LEAST = 2, MOST = 7 };
    doc_heading(d, 1, sv_from(_("If groups had to be larger")));
    struct table *t = doc_table(d, SV_NULL, heads, sizeof heads / sizeof *heads);
    for (int min = LEAST; min <= MOST; min++) {
        cell_count(d, t, min);
        cell_put(d, t, themes_under(d, map, min, false));
        cell_put(d, t, themes_under(d, map, min, true));
    }
}

/* The themes that somebody ranks: the drawing and the tables of answers hold no others. */
static struct theme_map ranked_themes(struct doc *d, const struct theme_map *map) {
    struct theme_map out = *map;
    out.n_themes = 0;
    out.themes = arena_array(d->arena, map->n_themes + 1, sizeof *out.themes);
    out.answers = arena_array(d->arena, map->n_answers + 1, sizeof *out.answers);
    for (size_t i = 0; i < map->n_answers; i++) {
        out.answers[i] = map->answers[i];
        out.answers[i].ranks = arena_array(d->arena, map->n_themes + 1, sizeof *out.answers->ranks);
    }
    for (size_t i = 0; i < map->n_themes; i++) {
        if (!map->themes[i].answers) continue;
        for (size_t j = 0; j < map->n_answers; j++)
            out.answers[j].ranks[out.n_themes] = map->answers[j].ranks[i];
        out.themes[out.n_themes++] = map->themes[i];
    }
    return out;
}

static void put_unranked(struct doc *d, const struct theme_map *map) {
    struct named *none = arena_array(d->arena, map->n_themes + 1, sizeof *none);
    size_t n = 0;
    for (size_t i = 0; i < map->n_themes; i++)
        if (!map->themes[i].answers) none[n++] = map->themes[i].row;
    if (n) doc_para(d, doc_say(d, _("Nobody ranked: %.*s."), SV_ARG(say_names(d, none, n))));
}

bool build_theme_map(const struct report_job *job, struct doc *d, struct error *e) {
    struct theme_map map = {0};
    if (!themes_read(job->view, &map, e)) return false;
    front(job, d, &map);
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    doc_heading(d, 1, sv_from(_("The themes")));
    if (!map.replied) {
        put_webinar(d, &map);
        return job_paragraphs(job, d, "closing", 0, e);
    }
    struct theme_map ranked = ranked_themes(d, &map);
    put_bars(d, &ranked);
    put_themes(d, &map);
    if (map.n_answers)
        doc_para(d, sv_from(_("A first choice is worth three points, a second two, a third one. The mean "
                              "rank says how high "
                              "those who chose a theme put it.")));
    put_unranked(d, &map);
    put_minimum(d, &ranked);
    put_answers(job, d, &ranked);
    return job_paragraphs(job, d, "closing", 0, e);
}
