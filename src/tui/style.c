#include "catalyse/tui/style.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/words.h"
#include <strings.h>

static const struct {
    const char *name, *colour, *mono;
} roles[ROLE_COUNT] = {
#define X(role, name, colour, mono) {name, colour, mono},
    STYLE_ROLES(X)
#undef X
};

static const char *const colour_names[] = {"black", "red",     "green", "yellow",
                                           "blue",  "magenta", "cyan",  "white"};

static const struct {
    const char *name;
    unsigned attr;
} attr_names[] = {
    {"bold", ATTR_BOLD}, {"underline", ATTR_UNDERLINE}, {"reverse", ATTR_REVERSE}, {"italic", ATTR_ITALIC}};

static bool cut_prefix(struct sv *s, struct sv prefix) {
    if (s->n < prefix.n || strncasecmp(s->p, prefix.p, prefix.n) != 0) return false;
    *s = sv_of(s->p + prefix.n, s->n - prefix.n);
    return true;
}

static bool parse_hex(struct sv s, int *colour) {
    if (s.n != 6) return false;
    *colour = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i], lower = (char)(c | 0x20);
        int digit = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
        if (digit < 0) return false;
        *colour = *colour << 4 | digit;
    }
    *colour |= COLOUR_RGB;
    return true;
}

static bool parse_colour(struct sv s, int *colour) {
    int64_t number;
    if (word_is(s, "default")) {
        *colour = COLOUR_DEFAULT;
        return true;
    }
    if (cut_prefix(&s, SV("#"))) return parse_hex(s, colour);
    if (sv_to_i64(s, &number)) {
        *colour = (int)number;
        return number >= 0 && number <= 255;
    }
    int bright = cut_prefix(&s, SV("bright-")) ? 8 : 0;
    for (size_t i = 0; i < sizeof colour_names / sizeof *colour_names; i++) {
        if (!word_is(s, colour_names[i])) continue;
        *colour = (int)i + bright;
        return true;
    }
    return false;
}

static bool parse_attr(struct sv s, unsigned *attr) {
    for (size_t i = 0; i < sizeof attr_names / sizeof *attr_names; i++) {
        if (!word_is(s, attr_names[i].name)) continue;
        *attr |= attr_names[i].attr;
        return true;
    }
    return false;
}

/* "FG", "on BG" or "FG on BG". */
static bool parse_colours(struct sv s, struct style *style) {
    if (cut_prefix(&s, SV("on "))) return parse_colour(sv_trim(s), &style->bg);
    for (size_t i = 0; i + 4 <= s.n; i++) {
        struct sv rest = sv_of(s.p + i, s.n - i);
        if (!cut_prefix(&rest, SV(" on "))) continue;
        return parse_colour(sv_trim(sv_of(s.p, i)), &style->fg) && parse_colour(sv_trim(rest), &style->bg);
    }
    return parse_colour(s, &style->fg);
}

static bool parse_style(struct sv spec, bool colours, struct style *style, struct error *e) {
    *style = (struct style){COLOUR_DEFAULT, COLOUR_DEFAULT, 0};
    for (struct sv part; sv_next(&spec, ',', &part);) {
        part = sv_trim(part);
        if (part.n == 0 || parse_attr(part, &style->attr)) continue;
        if (!colours || !parse_colours(part, style))
            return error_set(e, ERR_CONFIG,
                             colours ? _("'%s' is no colour and none of bold, underline, reverse, italic")
                                     : _("'%s' is none of bold, underline, reverse, italic"),
                             text_quote(part).p);
    }
    return true;
}

bool role_from_name(struct sv name, enum role *role) {
    for (size_t i = 0; i < ROLE_COUNT; i++) {
        if (!word_is(name, roles[i].name)) continue;
        *role = (enum role)i;
        return true;
    }
    return false;
}

const char *role_name(enum role role) {
    return roles[role].name;
}

bool theme_set(struct theme *t, struct sv name, struct sv spec, struct error *e) {
    struct sv suffix = SV(".mono"), plain = name;
    bool mono = sv_ends(name, suffix);
    if (mono) plain.n -= suffix.n;
    enum role role;
    struct style style;
    if (!role_from_name(plain, &role))
        return error_set(e, ERR_CONFIG, _("'%s' is no role of a theme"), text_quote(name).p);
    if (!parse_style(spec, !mono, &style, e)) return error_prefix(e, "%s", text_quote(name).p);
    if (mono)
        t->mono[role] = style.attr;
    else
        t->role[role] = style;
    return true;
}

void theme_default(struct theme *t) {
    struct error e;
    struct style mono;
    for (size_t i = 0; i < ROLE_COUNT; i++) {
        BUG_ON(!parse_style(sv_from(roles[i].colour), true, &t->role[i], &e));
        BUG_ON(!parse_style(sv_from(roles[i].mono), false, &mono, &e));
        t->mono[i] = mono.attr;
    }
}

struct style theme_style(const struct theme *t, enum role role, enum depth depth) {
    struct style s = t->role[role];
    if (depth == DEPTH_MONO) return (struct style){COLOUR_DEFAULT, COLOUR_DEFAULT, t->mono[role]};
    bool bright = s.fg >= 8 && s.fg < 16;
    s.fg = colour_reduce(s.fg, depth);
    s.bg = colour_reduce(s.bg, depth);
    if (bright && depth == DEPTH_8) s.attr |= ATTR_BOLD;
    if (s.fg == s.bg && s.fg != COLOUR_DEFAULT)
        return (struct style){COLOUR_DEFAULT, COLOUR_DEFAULT, t->mono[role]};
    return s;
}
