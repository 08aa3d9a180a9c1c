#include "catalyse/domain/structuring.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include <stdlib.h>

/* --- legal options --- */

enum { MONEY = 1, EMPLOYEE = 2, ASSET = 4, SALE = 8, GIFTS = 16, AUTHORITY = 32, LONG = 64, ALL = 127 };

const char *const STRUCTURE_FIELDS[N_STRUCTURE_QUESTIONS] = {
    "money_between",  "joint_employee",   "shared_asset", "joint_sale",
    "gifts_to_share", "authority_member", "long_term"};

/* For an option to be worth asking about: what must be answered yes, what must be answered no, and what must
 * not have been answered yes. */
static const struct {
    const char *option;
    unsigned yes, no, unless;
} options[] = {
    {"CHARTE", 0, ALL, 0},
    {"PARTENARIAT", 0, ALL, 0},
    {"CONSORTIUM", MONEY, 0, 0},
    {"GME", SALE, 0, 0},
    {"GMES", SALE, 0, 0},
    {"GE", EMPLOYEE, 0, ASSET | LONG},
    {"ASSO", EMPLOYEE | ASSET, 0, 0},
    {"ASSO", EMPLOYEE | LONG, 0, 0},
    {"SCIC", SALE | AUTHORITY | LONG, 0, 0},
    {"FDD", GIFTS, 0, 0},
    {"ABRITEE", GIFTS, 0, 0},
};

static unsigned answered(const int *answers, int what) {
    unsigned set = 0;
    for (int i = 0; i < N_STRUCTURE_QUESTIONS; i++)
        if (answers[i] == what) set |= 1u << i;
    return set;
}

bool option_worth_asking(struct sv option, const int answers[static N_STRUCTURE_QUESTIONS]) {
    unsigned yes = answered(answers, 1), no = answered(answers, 0);
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (sv_is(option, options[i].option) && (yes & options[i].yes) == options[i].yes &&
            (no & options[i].no) == options[i].no && !(yes & options[i].unless))
            return true;
    return false;
}

/* --- models to spread by --- */

enum { LOWEST = 1, HIGHEST = 5 };

const char *const SCALE_FIELDS[N_SCALE_QUESTIONS] = {"scale_autonomy", "scale_brand", "scale_welcome",
                                                     "scale_method"};

static const char *const questions[N_SCALE_QUESTIONS] = {N_("local autonomy"), N_("weight of the name"),
                                                         N_("local welcome"), N_("written method")};

static const struct {
    const char *label, *text;
    struct {
        int low, high;
    } wants[N_SCALE_QUESTIONS];
} models[N_SCALE_MODELS] = {
    [SCALE_INTEGRATED] = {N_("integrated model"),
                          N_("one legal entity, teams elsewhere"),
                          {{1, 2}, {4, 5}, {1, 5}, {1, 5}}},
    [SCALE_FEDERATION] = {N_("federation"),
                          N_("each place its own entity, a common house and common rules"),
                          {{4, 5}, {2, 4}, {4, 5}, {1, 5}}},
    [SCALE_FRANCHISE] = {N_("social franchise"),
                         N_("a written method and a name lent under conditions"),
                         {{3, 4}, {4, 5}, {1, 5}, {4, 5}}},
    [SCALE_OPEN] = {N_("open dissemination"),
                    N_("others take up the idea and make it their own"),
                    {{4, 5}, {1, 2}, {1, 5}, {1, 5}}},
};

static int off_by(enum scale_model m, int question, int score) {
    int low = models[m].wants[question].low, high = models[m].wants[question].high;
    return score < low ? low - score : score > high ? score - high : 0;
}

static int nearest_first(const void *a, const void *b) {
    const struct scale_fit *x = a, *y = b;
    return x->off != y->off ? x->off - y->off : (int)x->model - (int)y->model;
}

bool scale_fits(const int scores[static N_SCALE_QUESTIONS], struct scale_fit out[static N_SCALE_MODELS]) {
    for (int q = 0; q < N_SCALE_QUESTIONS; q++)
        if (scores[q] < LOWEST || scores[q] > HIGHEST) return false;
    for (int m = 0; m < N_SCALE_MODELS; m++) {
        out[m] = (struct scale_fit){.model = (enum scale_model)m};
        for (int q = 0; q < N_SCALE_QUESTIONS; q++) out[m].off += off_by(out[m].model, q, scores[q]);
    }
    qsort(out, N_SCALE_MODELS, sizeof *out, nearest_first);
    return true;
}

const char *scale_model_label(enum scale_model m) {
    return _(models[m].label);
}

const char *scale_model_text(enum scale_model m) {
    return _(models[m].text);
}

/* What any score would do for says nothing. */
static void why_one(struct str *out, enum scale_model m, int question, int score) {
    int low = models[m].wants[question].low, high = models[m].wants[question].high;
    const char *word = _(questions[question]);
    if (low == LOWEST && high == HIGHEST) return;
    if (out->n) str_addz(out, " · ");
    if (low == LOWEST)
        str_addf(out, _("%s %d (at most %d)"), word, score, high);
    else if (high == HIGHEST)
        str_addf(out, _("%s %d (at least %d)"), word, score, low);
    else
        str_addf(out, _("%s %d (%d to %d)"), word, score, low, high);
}

const char *scale_why(struct arena *a, enum scale_model m, const int scores[static N_SCALE_QUESTIONS]) {
    struct str out = {0};
    for (int q = 0; q < N_SCALE_QUESTIONS; q++) why_one(&out, m, q, scores[q]);
    return str_keep(&out, a).p;
}
