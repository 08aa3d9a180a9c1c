#include "screen/follow/interview.h"
#include "screen/parts/said.h"
#include <stdio.h>
#include <string.h>

enum { ANSWER_MAX = 400 };

struct asked {
    const struct interview *interview;
    int64_t subject;
    int at;
    char answers[INTERVIEW_MOST][ANSWER_MAX];
};

static bool answered(struct desk *d, const void *data, struct sv answer, struct error *e);

static bool put(struct asked *a, int at, struct sv answer) {
    if (answer.n >= ANSWER_MAX) return false;
    snprintf(a->answers[at], ANSWER_MAX, "%.*s", SV_ARG(answer));
    return true;
}

/* --- what was said and is not noted yet, a line an answer --- */

static const char *draft_of(struct desk *d, const struct asked *a) {
    return arena_printf(d->tmp, "%s/%lld", a->interview->draft, (long long)a->subject);
}

static void keep(struct desk *d, const struct asked *a) {
    struct str said = {0};
    int n = a->interview->n;
    while (n && !*a->answers[n - 1]) n--;
    for (int i = 0; i < n; i++) str_addf(&said, "%s\n", a->answers[i]);
    desk_draft(d, draft_of(d, a), str_sv(&said));
    str_deinit(&said);
}

static bool take_up(struct desk *d, struct asked *a) {
    struct str kept = {0};
    bool found = said_kept(d, draft_of(d, a), &kept);
    struct sv rest = str_sv(&kept), line;
    for (int i = 0; found && i < a->interview->n && sv_next(&rest, '\n', &line); i++) put(a, i, line);
    str_deinit(&kept);
    return found;
}

static void half_said(struct desk *d, const void *data, struct sv typed, bool left) {
    struct asked a = *(const struct asked *)data;
    if (!put(&a, a.at, typed)) return;
    keep(d, &a);
    if (left) desk_done(d, "%s", _("nothing is noted yet; what was said is kept for the next time"));
}

/* --- one question after the other --- */

static void ask(struct desk *d, const struct asked *a) {
    const struct interview *i = a->interview;
    desk_ask_line(d, i->title(d, a->at), i->question(a->at), sv_from(a->answers[a->at]), answered, a,
                  sizeof *a);
    desk_keep_line(d, half_said);
}

static bool save(struct desk *d, const struct asked *a, struct error *e) {
    struct sv answers[INTERVIEW_MOST];
    for (int i = 0; i < a->interview->n; i++) answers[i] = sv_from(a->answers[i]);
    if (!a->interview->save(d, a->subject, answers, e)) return false;
    desk_draft(d, draft_of(d, a), SV(""));
    return true;
}

static bool answered(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct asked a = *(const struct asked *)data;
    if (!put(&a, a.at, answer))
        return error_set(e, ERR_DATA, _("shorter, please: a line or two, the rest goes into next steps"));
    if (++a.at == a.interview->n) return save(d, &a, e);
    keep(d, &a);
    ask(d, &a);
    return true;
}

enum reply interview_begin(struct desk *d, const struct interview *i, int64_t subject) {
    struct asked a = {.interview = i, .subject = subject};
    bool again = take_up(d, &a);
    ask(d, &a);
    if (again) desk_done(d, "%s", _("what was said before is here again: Enter goes on through it"));
    return EATEN;
}
