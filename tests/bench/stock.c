#include "stock.h"
#include "../support/job.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

enum { FEW = 400, SOME = 10000, MANY = 100000, ORGANISATIONS = 24, ONE_WITH_NEEDS_IN = 33 };

bool stock_run(const char *const *argv, double *ms) {
    struct str said = {0};
    int64_t since = nanoseconds();
    int status = job_run(argv, NULL, &said);
    if (ms) *ms = (double)(nanoseconds() - since) / 1e6;
    if (status) printf("%s %s: %d\n%.500s\n", argv[0], argv[1] ? argv[1] : "", status, str_c(&said));
    str_deinit(&said);
    return status == 0;
}

bool stock_shot(const char *const *argv, struct sample *out) {
    double ms;
    if (!stock_run(argv, &ms)) return false;
    sample_add(out, ms);
    sample_end_round(out);
    return true;
}

const char *stock_copy(struct stock *s, const char *from, const char *name) {
    struct str bytes = {0};
    struct error e = {0};
    const char *to = fs_join(&s->arena, s->dir, name);
    bool ok = fs_read(from, (size_t)1 << 30, &bytes, &e) && fs_write(to, str_sv(&bytes), &e);
    if (!ok) printf("%s\n", e.text);
    str_deinit(&bytes);
    return ok ? to : NULL;
}

/* People of the sample's organisations, each field filled; few have needs of access. */
static const char *write_people(struct stock *s, const char *name, int n) {
    static const char *const groups[] = {"SG-ALI", "SG-COM", "SG-REM"};
    struct str csv = {0};
    struct error e = {0};
    const char *path = fs_join(&s->arena, s->dir, name);
    str_addz(&csv,
             "ref,first_name,last_name,org,programme_role,subgroup,function,email,may_commit,consent_list,"
             "consent_date,delete_after,access_needs,state,note,subgroup_too,no_other_group\n");
    for (int i = 0; i < n; i++)
        str_addf(
            &csv,
            "B-%d,Prénom%d,Nom%d,ORG-%02d,voice,%s,bénévole,p%d@exemple.example,%d,1,2026-02-18,2027-12-31,"
            "%s,registered,à rappeler,%s,0\n",
            i, i % 997, i * 37 % 100003, 1 + i % ORGANISATIONS, groups[i % 3], i, i % 2,
            i % ONE_WITH_NEEDS_IN ? "" : "place pour un fauteuil", groups[(i + 1) % 3]);
    bool ok = fs_write(path, str_sv(&csv), &e);
    if (!ok) printf("%s\n", e.text);
    str_deinit(&csv);
    return ok ? path : NULL;
}

static const char *programme_with(struct stock *s, const char *csv, const char *name) {
    const char *path = csv ? stock_copy(s, s->sample, name) : NULL;
    const char *words[] = {s->program, "import", path, "participant", csv, NULL};
    return path && stock_run(words, NULL) ? path : NULL;
}

/* The same people in a table of a file of its own. */
static const char *bare(struct stock *s, const char *programme, const char *name) {
    const char *path = programme ? fs_join(&s->arena, s->dir, name) : NULL;
    const char *sql = arena_printf(
        &s->arena,
        "ATTACH '%s' AS p; CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, email TEXT);"
        "INSERT INTO person (name, email) SELECT first_name || ' ' || last_name, email FROM p.participant;"
        "CREATE INDEX person__name ON person (name)",
        programme ? programme : "");
    sqlite3 *db = NULL;
    bool ok =
        path && sqlite3_open(path, &db) == SQLITE_OK && sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
    if (path && !ok) printf("%s: %s\n", path, sqlite3_errmsg(db));
    sqlite3_close(db);
    return ok ? path : NULL;
}

static const char *programme_of_today(struct stock *s) {
    const char *path = fs_join(&s->arena, s->dir, "live.catalyse");
    char day[DATE_TEXT];
    date_iso(clock_today(), day);
    const char *today = arena_printf(&s->arena, "date=%s", day);
    const char *made[] = {s->program, "new", path, "--from", "consortium", NULL};
    const char *event[] = {
        s->program,         "add", path,          "event",     "stage=ST-4", "kind=workshop",
        "title_fr=Atelier", today, "start=08:00", "end=20:00", NULL};
    const char *block[] = {
        s->program,       "add", path, "agenda_item", "event=EV-1", "pos=1", "title_fr=Ronde",
        "planned_min=50", NULL};
    return stock_run(made, NULL) && stock_run(event, NULL) && stock_run(block, NULL) ? path : NULL;
}

bool stock_make(struct stock *s) {
    s->program = getenv("CATALYSE_PROGRAM");
    s->dir = getenv("TMPDIR");
    s->sample = fs_join(&s->arena, s->dir, "sample.catalyse");
    const char *words[] = {s->program, "new", s->sample, "--from", "lisiere", NULL};
    if (!stock_run(words, NULL)) return false;
    s->live = programme_of_today(s);
    s->few_csv = write_people(s, "few.csv", FEW);
    s->many_csv = write_people(s, "many.csv", MANY);
    s->few = programme_with(s, s->few_csv, "few.catalyse");
    s->many = programme_with(s, s->many_csv, "many.catalyse");
    s->some = programme_with(s, write_people(s, "some.csv", SOME), "some.catalyse");
    s->few_bare = bare(s, s->few, "few.db");
    s->many_bare = bare(s, s->many, "many.db");
    return s->live && s->some && s->few_bare && s->many_bare;
}

void stock_end(struct stock *s) {
    arena_deinit(&s->arena);
}
