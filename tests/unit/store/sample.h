#ifndef TEST_STORE_SAMPLE_H
#define TEST_STORE_SAMPLE_H

/* A registry of eight entities, some columns of the real tables each, and a programme made of them. */

#include "../../support/check.h"
#include "../../support/rows.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/str.h"
#include "catalyse/store/db.h"
#include "catalyse/store/history.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

extern const struct entity organisation, theme, subgroup, subgroup_member, participant, decision, objection,
    setting;
extern const struct registry sample_registry;

/* A new file for one test, opened by the face; everything is given up at the end. */
struct desk {
    struct arena a;
    struct error e;
    struct db *db;
    char path[256];
};
int desk_setup(void **state);
int desk_teardown(void **state);

/* Fails the test with the text of the error. */
void must(struct desk *d, bool ok);
/* A path of its own below $HOME, in the arena. */
char *fresh_path(struct arena *a, const char *name);
struct db *open_as(struct desk *d, const char *path, enum db_mode mode);

/* Each is one act. */
struct record *add_org(struct desk *d, const char *name);
struct record *add_theme(struct desk *d, const char *code);
struct record *add_group(struct desk *d, const struct record *of, const char *name);
struct record *add_person(struct desk *d, const char *first, const char *last, const struct record *org);
struct record *add_decision(struct desk *d, const struct record *group, const char *title);
struct record *add_objection(struct desk *d, const struct record *on, const char *text,
                             const struct record *org);
void add_record(struct desk *d, struct record *r);
void edit_text(struct desk *d, const struct record *r, const char *field, const char *text);
void delete_record(struct desk *d, const struct record *r);
/* Nothing before can be undone, as after loading a whole programme. */
void close_history(struct desk *d);
struct record *reload(struct desk *d, const struct record *r);

size_t rows_of(struct desk *d, const struct entity *entity);
int64_t ask_one(struct desk *d, const char *sql);
/* All data tables as text, every column. */
char *dump(struct desk *d, struct db *db);

#endif
