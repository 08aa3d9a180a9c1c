#ifndef CATALYSE_TUI_STYLE_H
#define CATALYSE_TUI_STYLE_H

/* What things look like: views name roles, a theme gives each role its colours and attributes. */

#include "catalyse/base/error.h"
#include "catalyse/base/sv.h"

/* X(ROLE, name in theme files, colour style, style without colours). No role relies on colour alone:
 * a character or a word always says the same. The terminal's own colours, light or dark, and six of middle
 * brightness: each stands out by 4.5 to 1 from black as well as from white. */
#define STYLE_ROLES(X)                                                               \
    X(NORMAL, "normal", "default", "")                                               \
    X(TITLE, "title", "default, bold", "bold")                                       \
    X(CLOCK, "clock", "default, bold", "bold")                                       \
    X(STAGE, "stage", "default", "")                                                 \
    X(STAGE_CURRENT, "stage_current", "default, bold, reverse", "bold, reverse")     \
    X(STAGE_DONE, "stage_done", "#008900", "")                                       \
    X(PANEL, "panel", "default", "")                                                 \
    X(PANEL_CURRENT, "panel_current", "default, bold, underline", "bold, underline") \
    X(BORDER, "border", "default", "")                                               \
    X(HEADING, "heading", "#0078ce, bold", "bold")                                   \
    X(LABEL, "label", "default", "")                                                 \
    X(VALUE, "value", "default, bold", "bold")                                       \
    X(MUTED, "muted", "default", "")                                                 \
    X(SELECTED, "selected", "default, reverse", "reverse")                           \
    X(SELECTED_IDLE, "selected_idle", "default, bold", "bold")                       \
    X(MARKED, "marked", "#a06b00, bold", "bold")                                     \
    X(FOCUS, "focus", "default, reverse", "reverse")                                 \
    X(INPUT, "input", "default, underline", "underline")                             \
    X(BUTTON, "button", "default", "")                                               \
    X(BUTTON_CURRENT, "button_current", "default, bold, reverse", "bold, reverse")   \
    X(MATCH, "match", "#a06b00, bold, underline", "bold, underline")                 \
    X(DISABLED, "disabled", "default, italic", "italic")                             \
    X(HINT, "hint", "default", "")                                                   \
    X(HINT_KEY, "hint_key", "#008383, bold", "bold")                                 \
    X(MESSAGE, "message", "default", "")                                             \
    X(ERROR, "error", "#e52222, bold", "bold, reverse")                              \
    X(WARNING, "warning", "#a06b00, bold", "bold")                                   \
    X(OK, "ok", "#008900", "")                                                       \
    X(LATE, "late", "#e52222, bold", "bold, underline")                              \
    X(GUIDE, "guide", "#0078ce", "")                                                 \
    X(BAR, "bar", "#008383", "")                                                     \
    X(BAR_EMPTY, "bar_empty", "default", "")                                         \
    X(BAR_SELECTED, "bar_selected", "#008383", "reverse")                            \
    X(BIG, "big", "default, bold", "bold")                                           \
    X(MASKED, "masked", "#c122e1", "")                                               \
    X(PRIVATE, "private", "#c122e1, italic", "italic")                               \
    X(SEEN, "seen", "default, bold, reverse", "bold, reverse")

enum role {
#define X(role, name, colour, mono) ROLE_##role,
    STYLE_ROLES(X)
#undef X
        ROLE_COUNT
};

enum { ATTR_BOLD = 1, ATTR_UNDERLINE = 2, ATTR_REVERSE = 4, ATTR_ITALIC = 8 };

/* A colour: COLOUR_DEFAULT (the terminal's own), 0 to 255 (xterm's palette), or COLOUR_RGB | 0xrrggbb. */
enum { COLOUR_DEFAULT = -1, COLOUR_RGB = 0x1000000 };

struct style {
    int fg, bg;
    unsigned attr; /* ATTR_… */
};

struct theme {
    struct style role[ROLE_COUNT];
    unsigned mono[ROLE_COUNT]; /* attributes where there are no colours */
};

/* The theme `default`. */
void theme_default(struct theme *t);

/* Sets one role from a theme file: "FG[ on BG][, ATTRIBUTE]…" where a colour is default, a name (black
 * red green yellow blue magenta cyan white, each with bright-), 0 to 255 or #rrggbb, and attributes are
 * bold underline reverse italic. The name "ROLE.mono" sets what is used without colours (attributes
 * only). ERR_CONFIG on an unknown role, colour or attribute; the theme is then unchanged. */
bool theme_set(struct theme *t, struct sv role_name, struct sv spec, struct error *e);

/* The name of a role in theme files, either way; false: no role is called so. */
bool role_from_name(struct sv name, enum role *role);
const char *role_name(enum role role);

/* How many colours a terminal has. */
enum depth { DEPTH_MONO, DEPTH_8, DEPTH_16, DEPTH_256, DEPTH_RGB };

/* A role as it can be shown with that many colours: colours brought down to the nearest there is (bright
 * ones in bold where there are only eight), attributes only in mono. */
struct style theme_style(const struct theme *t, enum role role, enum depth depth);

/* The nearest colour with that many: COLOUR_DEFAULT stays, DEPTH_MONO gives COLOUR_DEFAULT. */
int colour_reduce(int colour, enum depth depth);
/* 0xrrggbb of a colour (xterm's values for the palette); -1 for COLOUR_DEFAULT. */
int colour_rgb(int colour);
/* WCAG 2 contrast ratio, 1 to 21; 0 when either is COLOUR_DEFAULT. */
double colour_contrast(int a, int b);

/* Whether to use colours, first answer wins: `option` (--color), NO_COLOR (when it is not empty),
 * `setting`. Each is always, never, auto or NULL; auto (and anything else) means the terminal decides. */
enum colour_use { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };
enum colour_use colour_use_choose(const char *option, const char *no_color, const char *setting);

#endif
