#include "catalyse/domain/checklist.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"

enum {
    POINTS_MAX = 3,
    WHOLE_BP = 10000,
    QUESTION_BELOW_BP = 3500,
    SOUND_ABOVE_BP = 6500,
    AXIS_MAX = 400,
    SPREAD_AGAIN = 2
};

int answer_points(struct sv status) {
    static const struct {
        const char *status;
        int points;
    } rows[] = {{"agreed", 3},    {"partial", 2},  {"discussed", 1},
                {"disagreed", 1}, {"reopened", 1}, {"not_applicable", -1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (sv_is(status, rows[i].status)) return rows[i].points;
    return 0;
}

bool answer_again(int spread) {
    return spread >= SPREAD_AGAIN;
}

enum band band_of(int bp) {
    if (bp < 0) return BAND_NONE;
    if (bp < QUESTION_BELOW_BP) return BAND_QUESTION;
    return bp > SOUND_ABOVE_BP ? BAND_SOUND : BAND_WORK;
}

const char *band_word(enum band b) {
    static const char *const words[] = {
        [BAND_NONE] = "",
        [BAND_QUESTION] = N_("question the idea"),
        [BAND_WORK] = N_("right direction, needs attention"),
        [BAND_SOUND] = N_("sound, keep it up"),
    };
    return _(words[b]);
}

static void score_add(struct score *s, const struct answer *a) {
    int points = answer_points(a->status);
    if (a->spread > s->spread) s->spread = a->spread;
    s->again += answer_again(a->spread);
    if (points < 0) return;
    s->points += points;
    s->applicable++;
    s->asked += points > 0;
}

/* Rounded half up. */
static int ratio(int64_t part, int64_t whole, int64_t unit) {
    return (int)((2 * part * unit + whole) / (2 * whole));
}

struct score score_of(const struct answer *answers, size_t n, int64_t section) {
    struct score s = {.bp = -1, .spread = -1};
    for (size_t i = 0; i < n; i++)
        if (!section || answers[i].section == section) score_add(&s, &answers[i]);
    if (s.applicable) s.bp = ratio(s.points, POINTS_MAX * s.applicable, WHOLE_BP);
    s.band = band_of(s.bp);
    return s;
}

int axis_of(const struct score *sections, size_t n) {
    int64_t sum = 0, counted = 0;
    for (size_t i = 0; i < n; i++) {
        if (sections[i].bp < 0) continue;
        sum += sections[i].bp;
        counted++;
    }
    return counted ? ratio(sum, counted * WHOLE_BP, AXIS_MAX) : -1;
}

/* --- rounds --- */

static const struct answer *answer_to(const struct answer *answers, size_t n, int64_t question) {
    for (size_t i = 0; i < n; i++)
        if (answers[i].question == question) return &answers[i];
    return NULL;
}

static struct round_change change_of(int64_t question, const struct answer *before,
                                     const struct answer *after) {
    static const struct answer none = {.spread = -1};
    if (!before) before = &none;
    if (!after) after = before;
    return (struct round_change){
        .question = question,
        .points_before = answer_points(before->status),
        .points_after = answer_points(after->status),
        .confidence_before = before->confidence,
        .confidence_after = after->confidence,
        .spread_before = before->spread,
        .spread_after = after->spread,
    };
}

static bool changed(const struct round_change *c) {
    return c->points_before != c->points_after || c->confidence_before != c->confidence_after ||
           c->spread_before != c->spread_after;
}

/* Lost points, gained points, other changes. */
static int kind_of(const struct round_change *c) {
    if (c->points_after < c->points_before) return 0;
    return c->points_after > c->points_before ? 1 : 2;
}

struct changes {
    struct round_change *v;
    size_t n, cap;
};

static void collect(struct arena *a, struct changes *all, struct round_change c) {
    if (!changed(&c)) return;
    VEC_PUSH(a, all, c);
    size_t at = all->n - 1;
    for (; at > 0 && kind_of(&all->v[at - 1]) > kind_of(&c); at--) all->v[at] = all->v[at - 1];
    all->v[at] = c;
}

size_t rounds_compare(struct arena *a, const struct answer *before, size_t n_before,
                      const struct answer *after, size_t n_after, struct round_change **out) {
    struct changes all = {0};
    for (size_t i = 0; i < n_before; i++)
        collect(a, &all,
                change_of(before[i].question, &before[i], answer_to(after, n_after, before[i].question)));
    for (size_t i = 0; i < n_after; i++)
        if (!answer_to(before, n_before, after[i].question))
            collect(a, &all, change_of(after[i].question, NULL, &after[i]));
    *out = all.v;
    return all.n;
}
