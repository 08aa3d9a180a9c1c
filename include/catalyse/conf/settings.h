#ifndef CATALYSE_CONF_SETTINGS_H
#define CATALYSE_CONF_SETTINGS_H

/* What the user prefers. Read from settings.ini in the configuration folder, which is the user's and never
 * rewritten, then from settings.ini in the state folder, which holds what was chosen inside the program. */

#include "catalyse/base/str.h"
#include "catalyse/conf/ini.h"

enum { SETTING_TEXT = 84 }; /* bytes of a text setting, with the NUL */
enum setting_kind { SETTING_CHOICE, SETTING_BOOL, SETTING_INT, SETTING_NAME };

/* X(name, kind, default, choices, min, max, help). An empty author stands for the name of the account. */
#define SETTINGS(X)                                                                                     \
    X(language, CHOICE, "auto", "auto fr en", 0, 0, N_("language of the screens"))                      \
    X(theme, NAME, "default", NULL, 1, 40, N_("set of colours"))                                        \
    X(colour, CHOICE, "auto", "auto always never", 0, 0, N_("show colours"))                            \
    X(borders, CHOICE, "unicode", "unicode ascii none", 0, 0, N_("lines around lists and forms"))       \
    X(mouse, BOOL, "no", NULL, 0, 1, N_("use the mouse; Shift and drag then selects text"))             \
    X(bell, BOOL, "yes", NULL, 0, 1, N_("ring at the end of a round and of a block"))                   \
    X(clock_seconds, BOOL, "no", NULL, 0, 1, N_("show seconds on the clock of the frame"))              \
    X(dates, CHOICE, "short", "short long numeric", 0, 0, N_("how days are written"))                   \
    X(seen_by_group_at_open, BOOL, "yes", NULL, 0, 1, N_("at opening, mask what is not for the group")) \
    X(backups, INT, "5", NULL, 0, 50, N_("copies kept of each file, made when it opens"))               \
    X(author, NAME, "", NULL, 0, 80, N_("your name, kept in the history of what you change"))

enum setting_language { LANGUAGE_AUTO, LANGUAGE_FR, LANGUAGE_EN };
enum setting_borders { BORDERS_UNICODE, BORDERS_ASCII, BORDERS_NONE };
/* The setting `dates` counts like enum date_style of i18n.h. */

#define SETTING_FIELD_CHOICE(name) int name;
#define SETTING_FIELD_BOOL(name) bool name;
#define SETTING_FIELD_INT(name) int64_t name;
#define SETTING_FIELD_NAME(name) char name[SETTING_TEXT];

struct settings {
#define X(name, kind, ...) SETTING_FIELD_##kind(name)
    SETTINGS(X)
#undef X
    uint64_t chosen;                /* bit i: settings_table[i] was chosen inside the program */
    const struct ini_section *keys; /* [keys] of the user's file: action = "a, Insert"; NULL for none */
    const char *keys_path;          /* the file it stands in, for messages */
};

struct setting {
    const char *name;
    enum setting_kind kind;
    size_t offset; /* in struct settings */
    const char *initial;
    const char *choices; /* words separated by one blank */
    int64_t min, max;    /* of a number; bytes of a name */
    const char *help;    /* msgid */
};

extern const struct setting settings_table[];
extern const size_t n_settings;

const struct setting *setting_find(const char *name); /* NULL when there is none */

/* All as they are without any file. */
void settings_default(struct settings *s);

/* Defaults, then the user's file (`path`, or the one of the configuration folder when NULL), then what was
 * chosen inside the program. Never fails: what is wrong is told in `problems`, the rest is read. A missing
 * file is no problem, unless it was named. Keys live in the arena. */
void settings_load(struct settings *s, const char *path, struct arena *a, struct problems *problems);

/* The author, or NULL for the name of the account. */
const char *settings_author(const struct settings *s);

/* The value as it is written in a file; for an empty author the name of the account. */
void setting_show(const struct settings *s, const struct setting *which, struct str *out);

/* Sets one from its text (yes/no, a word of choices, a number, a name) and marks it as chosen inside the
 * program; on false it is as it was. */
bool setting_choose(struct settings *s, const struct setting *which, struct sv text, struct error *e);

/* Writes those that were chosen inside the program to the state folder. */
bool settings_save(const struct settings *s, struct error *e);

#endif
