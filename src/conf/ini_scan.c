#include "conf/ini_scan.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { LINE_MAX_BYTES = 1000, NAME_MAX_BYTES = 64, ITEMS_MAX = 10000 };

struct scan {
    struct arena *arena;
    struct ini *ini;
    struct str *copy;
    VEC(struct ini_section) sections;
    VEC(struct ini_item) items; /* of the section being read */
    size_t n_items;             /* of the whole file */
    struct sv line;             /* the one being read */
    int number;
    bool skip; /* below a section line that was refused */
};

static int column_of(const struct scan *s, const char *at) {
    return (int)utf8_count(sv_of(s->line.p, (size_t)(at - s->line.p))) + 1;
}

#define PROBLEM(s, at, ...)                                                                          \
    problems_add(&(s)->ini->problems, (s)->arena, (s)->ini->path, (s)->number, column_of((s), (at)), \
                 __VA_ARGS__)

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static struct sv rest_of(struct sv s, size_t at) {
    return sv_of(s.p + at, s.n - at);
}

static bool is_comment_or_nothing(struct sv s) {
    s = sv_trim(s);
    return !s.n || *s.p == '#' || *s.p == ';';
}

/* First byte that a name may not hold, or n. */
static size_t name_check(struct sv name, const char *punctuation) {
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        bool alnum = c < 128 && isalnum(c);
        if (!alnum && !(c && strchr(punctuation, c))) return i;
    }
    return name.n;
}

static bool name_ok(struct scan *s, struct sv name, const char *punctuation, const char *message) {
    size_t bad = name_check(name, punctuation);
    if (name.n && bad == name.n && name.n <= NAME_MAX_BYTES) return true;
    PROBLEM(s, name.p + (bad < name.n ? bad : 0), "%s", message);
    return false;
}

static void section_close(struct scan *s) {
    if (!s->sections.n) return;
    struct ini_section *last = &s->sections.v[s->sections.n - 1];
    last->items = s->items.v;
    last->n = s->items.n;
}

static void section_open(struct scan *s, struct sv name) {
    section_close(s);
    s->items.v = NULL;
    s->items.n = s->items.cap = 0;
    struct ini_section section = {.name = arena_strndup(s->arena, name.p, name.n), .line = s->number};
    VEC_PUSH(s->arena, &s->sections, section);
}

static bool section_is_new(struct scan *s, struct sv name) {
    for (size_t i = 0; i < s->sections.n; i++) {
        const struct ini_section *old = &s->sections.v[i];
        if (strlen(old->name) != name.n || strncasecmp(old->name, name.p, name.n)) continue;
        PROBLEM(s, name.p, _("section [%s] is there already, on line %d: put its keys there"), old->name,
                old->line);
        return false;
    }
    return true;
}

static void scan_section(struct scan *s, struct sv line) {
    s->skip = true;
    size_t end = sv_find(line, ']');
    if (end == line.n) {
        PROBLEM(s, line.p, "%s", _("a section line needs a closing ]"));
        return;
    }
    struct sv name = sv_trim(sv_of(line.p + 1, end - 1));
    if (!name.n) name = sv_of(line.p, 0);
    struct sv after = sv_trim(rest_of(line, end + 1));
    if (!is_comment_or_nothing(after)) {
        PROBLEM(s, after.p, "%s", _("only a comment may follow ]"));
        return;
    }
    const char *rule = _("a section's name is 1 to 64 ASCII letters, digits, blanks or _ - . /");
    if (!name_ok(s, name, " _-./", rule) || !section_is_new(s, name)) return;
    s->skip = false;
    section_open(s, name);
    str_addf(s->copy, "[%.*s]", SV_ARG(name));
}

/* The number behind the last point of `key.3`, else 0; *base gets what stands before it. */
static int part_number(struct sv key, struct sv *base) {
    *base = key;
    size_t dot = key.n;
    while (dot && key.p[dot - 1] != '.') dot--;
    int64_t number;
    if (dot < 2 || dot == key.n || key.p[dot] < '1' || key.p[dot] > '9') return 0;
    if (!sv_to_i64(rest_of(key, dot), &number) || number > ITEMS_MAX) return 0;
    *base = sv_of(key.p, dot - 1);
    return (int)number;
}

static bool key_is(const struct ini_item *item, struct sv key) {
    return strlen(item->key) == key.n && !strncasecmp(item->key, key.p, key.n);
}

static bool key_is_new(struct scan *s, struct sv key) {
    for (size_t i = 0; i < s->items.n; i++) {
        const struct ini_item *old = &s->items.v[i];
        if (!key_is(old, key)) continue;
        PROBLEM(s, key.p, _("'%s' is there already, on line %d"), old->key, old->line);
        return false;
    }
    return true;
}

/* True when the key was recorded: a new one, or the next part of the last. */
static bool key_note(struct scan *s, struct sv key, const char *value) {
    struct sv base, deeper;
    int part = part_number(key, &base);
    struct ini_item *last = s->items.n ? &s->items.v[s->items.n - 1] : NULL;
    bool follows = last && part > 1 && key_is(last, base) && last->parts == part - 1;
    if (++s->n_items > ITEMS_MAX) {
        if (s->n_items == ITEMS_MAX + 1) PROBLEM(s, key.p, _("more than %d keys in a file"), ITEMS_MAX);
        return false;
    }
    if (follows) {
        last->parts = part;
        return true;
    }
    if (part && part_number(base, &deeper)) {
        PROBLEM(s, key.p, "%s", _("a key ends in one number at most: that of a part of a long text"));
        return false;
    }
    if (part > 1) {
        PROBLEM(s, key.p, _("'%.*s' must follow part %d of the same text"), SV_ARG(key), part - 1);
        return false;
    }
    if (!key_is_new(s, base)) return false;
    if (!s->sections.n) section_open(s, SV(""));
    struct ini_item item = {.key = arena_strndup(s->arena, base.p, base.n),
                            .line = s->number,
                            .column = column_of(s, value),
                            .parts = part};
    VEC_PUSH(s->arena, &s->items, item);
    return true;
}

/* Bytes of a value in double quotes, both included; 0 when it is wrong (said). */
static size_t double_quoted(struct scan *s, struct sv v) {
    for (size_t i = 1; i < v.n; i++) {
        if (v.p[i] == '"') return i + 1;
        if (v.p[i] != '\\') continue;
        if (i + 1 == v.n || !strchr("\\\"n", v.p[i + 1])) {
            PROBLEM(s, v.p + i, "%s", _("in quotes, \\ stands only in \\\\ \\\" and \\n"));
            return 0;
        }
        i++;
    }
    PROBLEM(s, v.p, "%s", _("this value needs a closing quote"));
    return 0;
}

static size_t single_quoted(struct scan *s, struct sv v) {
    size_t end = sv_find(rest_of(v, 1), '\'');
    if (end < v.n - 1) return end + 2;
    PROBLEM(s, v.p, "%s", _("this value begins with ' and needs a closing one: put it in double quotes"));
    return 0;
}

/* The value without what follows it. False when it is wrong (said). */
static bool value_cut(struct scan *s, struct sv v, struct sv *value) {
    bool quoted = v.n && (*v.p == '"' || *v.p == '\'');
    if (quoted) {
        size_t n = *v.p == '"' ? double_quoted(s, v) : single_quoted(s, v);
        *value = sv_of(v.p, n);
        struct sv after = sv_trim(rest_of(v, n));
        if (n && !is_comment_or_nothing(after)) {
            PROBLEM(s, after.p, "%s", _("only a comment may follow the closing quote"));
            return false;
        }
        return n > 0;
    }
    if (v.n && (*v.p == '#' || *v.p == ';')) {
        PROBLEM(s, v.p, _("'%c' begins a comment: put the value in double quotes"), *v.p);
        return false;
    }
    size_t semicolon = sv_find(v, ';'), hash = sv_find(v, '#');
    *value = sv_trim(sv_of(v.p, semicolon < hash ? semicolon : hash));
    return true;
}

static void value_copy(struct str *copy, struct sv v) {
    bool escapes = v.n && *v.p == '"';
    for (size_t i = 0; i < v.n; i++) {
        if (v.p[i] != '\\') {
            str_addc(copy, v.p[i]);
            continue;
        }
        char next = escapes ? v.p[++i] : '\\';
        str_addc(copy, next == '"' ? COPY_QUOTE : next == 'n' ? COPY_LINE_END : COPY_BACKSLASH);
    }
}

static void scan_key(struct scan *s, struct sv line) {
    size_t equals = sv_find(line, '=');
    if (equals == line.n) {
        PROBLEM(s, line.p, "%s", _("expected 'key = value' or '[section]'"));
        return;
    }
    struct sv key = sv_trim(sv_of(line.p, equals));
    if (!key.n) key = sv_of(line.p, 0);
    struct sv rest = rest_of(line, equals + 1), value = sv_trim(rest);
    if (!value.n) value = sv_of(line.p + line.n, 0);
    if (!name_ok(s, key, "_-.", _("a key is 1 to 64 ASCII letters, digits or _ - ."))) return;
    if (!value_cut(s, value, &value) || !key_note(s, key, value.p)) return;
    str_addf(s->copy, "%.*s = ", SV_ARG(key));
    value_copy(s->copy, value);
}

/* First byte that may stand in no line at all, or n. */
static size_t hostile_at(struct sv line) {
    size_t valid = utf8_check(line);
    for (size_t i = 0; i < valid; i++) {
        unsigned char c = (unsigned char)line.p[i];
        if ((c < ' ' && c != '\t') || c == 0x7f) return i;
    }
    return valid;
}

static bool line_ok(struct scan *s) {
    if (s->line.n > LINE_MAX_BYTES) {
        PROBLEM(s, s->line.p, _("a line has at most %d bytes: cut the text into key.1, key.2 and so on"),
                LINE_MAX_BYTES);
        return false;
    }
    size_t bad = hostile_at(s->line);
    if (bad == s->line.n) return true;
    PROBLEM(s, s->line.p + bad, "%s",
            utf8_check(s->line) == bad ? _("this is not UTF-8")
                                       : _("a control character stands here: type the line anew"));
    return false;
}

static void scan_line(struct scan *s) {
    struct sv line = s->line;
    while (line.n && is_blank(*line.p)) line = rest_of(line, 1);
    if (is_comment_or_nothing(line)) return;
    if (!line_ok(s)) return;
    if (*line.p == '[') {
        scan_section(s, line);
        return;
    }
    if (!s->skip) scan_key(s, line);
}

void ini_scan(struct sv text, struct arena *a, struct ini *ini, struct str *copy) {
    if (sv_starts(text, SV("\xef\xbb\xbf"))) text = rest_of(text, 3);
    struct scan s = {.arena = a, .ini = ini, .copy = copy};
    while (sv_next(&text, '\n', &s.line)) {
        s.number++;
        if (s.line.n && s.line.p[s.line.n - 1] == '\r') s.line.n--;
        scan_line(&s);
        str_addc(copy, '\n');
    }
    section_close(&s);
    ini->sections = s.sections.v;
    ini->n = s.sections.n;
}
