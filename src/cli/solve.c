#include "catalyse/base/utf8.h"
#include "catalyse/match/form_text.h"
#include "catalyse/match/meet_text.h"
#include "catalyse/match/rotate_text.h"
#include "catalyse/service/rotations.h"
#include "catalyse/service/timetable.h"
#include "cli/command.h"
#include <string.h>

enum { PROBLEM_MAX = 64 << 20, CHUNK = 65536 };

static bool input_read(struct str *out, struct error *e) {
    char chunk[CHUNK];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, stdin)) > 0;) {
        str_add(out, sv_of(chunk, n));
        if (out->n > PROBLEM_MAX) return error_set(e, ERR_DATA, _("the problem is larger than 64 MiB"));
    }
    return !ferror(stdin) || error_set(e, ERR_IO, _("cannot read the problem from standard input"));
}

static const char *const reasons[] = {
    [TEXT_FINE] = "",
    [TEXT_HEADER] = N_("the first row is not the name of the format and its version"),
    [TEXT_DIMS] = N_("there must be one row 'dims', no more and no less"),
    [TEXT_ROW] = N_("there is no such row in this format"),
    [TEXT_WORDS] = N_("the row has too few or too many words"),
    [TEXT_NUMBER] = N_("a whole number was expected, or this one is out of range"),
    [TEXT_TWICE] = N_("this stands there twice"),
    [TEXT_UNKNOWN] = N_("no row introduces this"),
    [TEXT_COUNT] = N_("there are not as many rows as 'dims' says, or too many"),
    [TEXT_RULE] = N_("this makes no sense here"),
};

static bool fault_say(const struct text_fault *f, struct error *e) {
    if (!f->word.n) return error_set(e, ERR_DATA, _("line %zu: %s"), f->line, _(reasons[f->reason]));
    return error_set(e, ERR_DATA, _("line %zu, '%s': %s"), f->line, text_quote(f->word).p,
                     _(reasons[f->reason]));
}

struct job {
    struct cli *c;
    struct sv text;
    struct watch watch;
    int64_t seed, alternatives;
    struct str *out;
};

static void conflict_say(const struct job *j, const struct form_text *t, const struct form_options *o) {
    struct arena *a = j->c->view.arena;
    struct form_rule *rules;
    size_t n = form_conflict(&t->problem, o, a, &rules, NULL);
    if (n) {
        struct form_repairs r = form_repairs(&t->problem, o, rules, n, a);
        form_text_conflicts(t, j->text, &r, j->out);
        form_text_repairs(t, &r, j->out);
    }
    j->c->status = error_status(ERR_DATA);
}

/* Plans as good as the first, each far from those before. */
static void alternatives_say(const struct job *j, const struct form_text *t, struct form_options *o,
                             const struct form_result *best) {
    const int32_t *plans[FORM_AVOID_MAX + 1] = {best->place};
    o->avoid = plans;
    for (size_t k = 1; k <= (size_t)j->alternatives; k++) {
        o->n_avoid = k;
        struct form_result r = form_solve(&t->problem, o, j->c->view.arena);
        if (!r.place) return;
        str_addc(j->out, '\n');
        form_text_answer(t, &r, j->out);
        plans[k] = r.place;
    }
}

static bool solve_form(struct job *j, struct error *e) {
    struct form_text t;
    struct text_fault fault;
    const char *policy = j->c->words->value[OPT_POLICY];
    if (!form_text_read(j->text, j->c->view.arena, &t, &fault)) return fault_say(&fault, e);
    struct form_options o = {.seed = (uint64_t)j->seed, .watch = j->watch};
    if (!o.watch.work) o.watch.work = FORM_WORK;
    o.policy = policy && !strcmp(policy, "first") ? FORM_FIRST : FORM_NOBODY;
    struct form_result r = form_solve(&t.problem, &o, j->c->view.arena);
    if (r.status == FORM_BAD_INPUT) return error_set(e, ERR_DATA, _("the problem has too many people"));
    form_text_answer(&t, &r, j->out);
    if (r.status == FORM_INFEASIBLE) conflict_say(j, &t, &o);
    if (r.place) alternatives_say(j, &t, &o, &r);
    return true;
}

static bool solve_rotate(struct job *j, struct error *e) {
    struct rotate_text t;
    struct text_fault fault;
    if (!rotate_text_read(j->text, j->c->view.arena, &t, &fault)) return fault_say(&fault, e);
    struct rotate_options o = {.seed = (uint64_t)j->seed, .watch = j->watch};
    struct rotate_result r = rotate_solve(&t.problem, &o, j->c->view.arena);
    rotate_text_answer(&t, &r, j->out);
    return true;
}

static bool solve_meet(struct job *j, struct error *e) {
    struct meet_text t;
    struct text_fault fault;
    if (!meet_text_read(j->text, j->c->view.arena, &t, &fault)) return fault_say(&fault, e);
    struct meet_result r = meet_solve(&t.problem, &j->watch, j->c->view.arena);
    if (r.status == MEET_STOPPED)
        return error_set(e, ERR_DATA, _("stopped before there was a plan: allow more work"));
    meet_text_answer(&t, &r, j->out);
    return true;
}

/* People as an answer says them. */
static void people_add(const int32_t *v, size_t n, struct str *out) {
    for (size_t i = n; i-- > 1;) str_addf(out, "%d ", v[i]);
    str_addf(out, "| %d", v[0]);
}

static void form_news(const struct watch_news *news, struct str *out) {
    str_addz(out, "profile ");
    people_add(news->best, news->n, out);
    if (!news->bound) return;
    str_addz(out, " · bound ");
    people_add(news->bound, news->n, out);
}

static const struct solver {
    const char *name;
    bool (*run)(struct job *j, struct error *e);
    void (*say)(const struct watch_news *news, struct str *out);
} solvers[] = {{"form", solve_form, form_news},
               {"rotate", solve_rotate, rotations_news_words},
               {"meet", solve_meet, timetable_news_words}};

const char *solver_name(size_t i) {
    return i < sizeof solvers / sizeof *solvers ? solvers[i].name : NULL;
}

static const struct solver *solver_of(const struct cli *c, struct error *e) {
    const char *name = c->words->args[0];
    for (size_t i = 0; i < sizeof solvers / sizeof *solvers; i++)
        if (!strcmp(solvers[i].name, name)) return &solvers[i];
    error_set(e, ERR_USAGE, _("there is nothing to solve called '%s': see 'catalyse solve --help'"),
              text_quote(sv_from(name)).p);
    return NULL;
}

bool run_solve(struct cli *c, struct error *e) {
    struct str text = {0}, out = {0};
    struct job j = {.c = c, .out = &out};
    int64_t work = 0;
    const struct solver *solver = solver_of(c, e);
    bool ok = solver && number_option(c, OPT_SEED, 0, INT64_MAX, &j.seed, e) &&
              number_option(c, OPT_WORK, 1, INT64_MAX, &work, e) &&
              number_option(c, OPT_ALTERNATIVES, 0, FORM_AVOID_MAX, &j.alternatives, e) &&
              input_read(&text, e);
    if (ok) {
        j.text = str_sv(&text);
        j.watch.work = (uint64_t)work;
        struct waiting waiting = {.say = solver->say};
        watch_begin(&j.watch, &waiting);
        ok = solver->run(&j, e);
        watch_end(&j.watch);
    }
    if (ok) out_say("%s", str_c(&out));
    str_deinit(&out);
    str_deinit(&text);
    return ok;
}
