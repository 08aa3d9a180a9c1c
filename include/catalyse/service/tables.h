#ifndef CATALYSE_SERVICE_TABLES_H
#define CATALYSE_SERVICE_TABLES_H

/* Where people sit on the day of an event. Each group has its table; for a while two tables may work as one,
 * and a person may sit with another group than their own. Nobody changes groups by it. */

#include "catalyse/base/str.h"
#include "catalyse/service/view.h"

/* A group that works at another's table, or a person who sits with another group. */
struct day_place {
    struct named row, group, person, joins; /* of group and person the other one's id is 0 */
    struct named block;                     /* it ends with it; id 0: when it is said to */
    bool parted, over;                      /* said to be over; over, by that or with the block */
};

struct day_table {
    struct named group; /* whose table it is */
    struct sv room;
    int64_t with; /* the group at whose table it works now; its own id: at its own */
};

struct day_tables {
    struct named event;
    struct day_table *v; /* of groups at work, by room, then name */
    size_t n;
    struct day_place *places; /* all of the event, the first one first */
    size_t n_places;
};

/* Which group works at which table at an event, and who was moved. */
bool tables_read(const struct view *v, int64_t event, struct day_tables *out, struct error *e);
/* The same within a read. */
bool tables_load(const struct view *v, int64_t event, struct day_tables *out, struct error *e);
/* As they are today, at the event under way or of the day for all groups; without one each group is at its
 * own. Within a read. */
bool tables_today(const struct view *v, struct day_tables *out, struct error *e);

/* The group at whose table this group works now; 0 of group 0. */
int64_t tables_of_group(const struct day_tables *t, int64_t group);
/* The same during a block of the event, be it to come or past. */
int64_t tables_during(const struct day_tables *t, int64_t group, int64_t block);
/* The group a person sits with, their own unless they were moved; its table is that of the group. */
int64_t tables_of_person(const struct day_tables *t, int64_t person, int64_t own);
/* The table of another group than their own that a person sits at; NULL: they are at home. */
const struct day_table *tables_guest(const struct day_tables *t, int64_t person, int64_t own);
/* Whether this place seats a person with the group now. */
bool tables_seats(const struct day_place *p, int64_t group);
/* The group with that id; NULL when it is not at work, or not for the viewer. */
const struct day_table *tables_find(const struct day_tables *t, int64_t group);
/* "Food + Mobility": the groups that work at this table, its own first. */
void tables_name(const struct day_tables *t, const struct day_table *table, struct str *out);
/* Whether other groups work at this table. */
bool tables_shared(const struct day_tables *t, const struct day_table *table);

/* Each is one undo step. The tables of two groups work as one, at the second's, until the block under way
 * ends, or until they are split: ERR_USAGE when they do already. */
bool tables_merge(const struct view *v, int64_t event, int64_t group, int64_t into, struct error *e);
/* All that work at the table of this group go back to their own; ERR_USAGE when nobody else does. */
bool tables_split(const struct view *v, int64_t event, int64_t group, int64_t now, struct error *e);
/* A person sits with a group for the day; with their own: they are back. */
bool tables_move(const struct view *v, int64_t event, int64_t person, int64_t group, int64_t now,
                 struct error *e);

#endif
