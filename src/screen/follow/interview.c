#include "screen/follow/interview.h"
#include <string.h>

enum { ANSWER_MAX = 400 };

struct asked {
    const struct interview *interview;
    int64_t subject;
    int at;
    char answers[INTERVIEW_MOST][ANSWER_MAX];
};

static bool answered(struct desk *d, const void *data, struct sv answer, struct error *e);

static void ask(struct desk *d, const struct asked *a) {
    const struct interview *i = a->interview;
    desk_ask_line(d, i->title(d, a->at), i->question(a->at), SV(""), answered, a, sizeof *a);
}

static bool save(struct desk *d, const struct asked *a, struct error *e) {
    struct sv answers[INTERVIEW_MOST];
    for (int i = 0; i < a->interview->n; i++) answers[i] = sv_from(a->answers[i]);
    return a->interview->save(d, a->subject, answers, e);
}

static bool answered(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct asked a = *(const struct asked *)data;
    if (answer.n >= ANSWER_MAX)
        return error_set(e, ERR_DATA, _("shorter, please: a line or two, the rest goes into next steps"));
    memcpy(a.answers[a.at], answer.p, answer.n);
    if (++a.at == a.interview->n) return save(d, &a, e);
    ask(d, &a);
    return true;
}

enum reply interview_begin(struct desk *d, const struct interview *i, int64_t subject) {
    ask(d, &(struct asked){.interview = i, .subject = subject});
    return EATEN;
}
