#ifndef SERVICE_READ_SETTING_SQL_H
#define SERVICE_READ_SETTING_SQL_H

/* Whether the setting `s` has this name, in SQL. A file taken in leaves one for each of its rows: found by
 * the text it is searched by, which begins with its name and is indexed. */
#define SETTING_NAMED(name) \
    "s.folded >= fold(" name ") AND s.folded < fold(" name ") || char(33) AND s.name = " name

#endif
