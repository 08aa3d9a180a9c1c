#include "service/session/session_problems.h"
#include <string.h>

void told_text(struct told *t, const char *text) {
    if (t->last && strcmp(t->last, text) == 0) return;
    t->last = arena_strndup(t->a, text, strlen(text));
    if (t->n == 0) error_set(&t->first, ERR_DATA, "%s", text);
    if (t->n++ < t->max) problems_copy(&t->problems, t->a, text);
}

void told_at(struct told *t, const char *path, int line, int column, const char *text) {
    struct problems one = {0};
    problems_add(&one, t->a, path, line, column, "%s", text);
    told_text(t, one.v[0]);
}

static void close_run(struct runs *r) {
    if (r->first == 0) return;
    str_addf(&r->text, "%s%d", r->text.n ? ", " : "", r->first);
    if (r->last != r->first) str_addf(&r->text, "-%d", r->last);
    r->first = 0;
}

void runs_good(struct runs *r, int line) {
    if (r->broken || line < r->last) close_run(r);
    r->broken = false;
    if (r->first == 0) r->first = line;
    r->last = line;
}

void runs_refused(struct runs *r) {
    r->broken = true;
}

const char *runs_end(struct runs *r, struct arena *a) {
    close_run(r);
    return str_keep(&r->text, a).p;
}
