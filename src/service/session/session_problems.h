#ifndef SERVICE_SESSION_SESSION_PROBLEMS_H
#define SERVICE_SESSION_SESSION_PROBLEMS_H

/* What is told about the rows of a session or an import: problems up to a limit, good rows by line. */

#include "catalyse/base/str.h"
#include "catalyse/conf/ini.h"
#include "catalyse/service/session.h"

struct told {
    struct arena *a;
    struct problems problems;
    size_t n, max;
    struct error first;
    const char *last; /* one wrong default is told once, not for each row */
};

/* A problem whose text has its place already. */
void told_text(struct told *t, const char *text);
void told_at(struct told *t, const char *path, int line, int column, const char *text);

/* A row of the file was good: its line joins the last run when it is the next row. */
struct runs {
    struct str text;
    int first, last; /* lines of the run that is open; 0: none */
    bool broken;     /* a row was refused since */
};

void runs_good(struct runs *r, int line);
void runs_refused(struct runs *r);
/* "2-14, 16" in the arena; frees. */
const char *runs_end(struct runs *r, struct arena *a);

/* A file of a session, as it will stand in the report. */
struct told_file {
    const char *name;
    size_t good, refused;
    struct runs runs;
};

#endif
