#include "catalyse/tui/keys.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/words.h"

/* Names in settings, and in hints where that is another word (NULL: the character itself). The first name
 * of a key is the one written. */
static const struct key_name {
    uint32_t key;
    const char *name, *shown;
} names[] = {
    {K_UP, "Up", "↑"},
    {K_DOWN, "Down", "↓"},
    {K_LEFT, "Left", "←"},
    {K_RIGHT, "Right", "→"},
    {K_HOME, "Home", N_("Home")},
    {K_END, "End", N_("End")},
    {K_PGUP, "PgUp", N_("PgUp")},
    {K_PGUP, "PageUp", NULL},
    {K_PGDN, "PgDn", N_("PgDn")},
    {K_PGDN, "PageDown", NULL},
    {K_INSERT, "Insert", N_("Ins")},
    {K_DELETE, "Delete", N_("Del")},
    {K_BACKSPACE, "Backspace", N_("Backspace")},
    {K_ENTER, "Enter", N_("Enter")},
    {K_ENTER, "Return", NULL},
    {K_TAB, "Tab", "Tab"},
    {K_BACKTAB, "BackTab", N_("Shift-Tab")},
    {K_ESC, "Esc", N_("Esc")},
    {K_ESC, "Escape", NULL},
    {' ', "Space", N_("Space")},
    {'#', "Hash", NULL},
    {';', "Semicolon", NULL},
    {'=', "Equals", NULL},
    {'"', "Quote", NULL},
    {'\\', "Backslash", NULL},
    {',', "Comma", NULL},
};
enum { N_NAMES = sizeof names / sizeof *names };

static const struct {
    uint32_t bit;
    char letter, other;
    const char *shown;
} modifiers[] = {
    {K_CTRL, 'C', 'C', N_("Ctrl-")}, {K_ALT, 'M', 'A', N_("Alt-")}, {K_SHIFT, 'S', 'S', N_("Shift-")}};
enum { N_MODIFIERS = sizeof modifiers / sizeof *modifiers, K_MODIFIERS = K_CTRL | K_ALT | K_SHIFT };

/* Takes "C-", "M-", "A-" or "S-" off. */
static bool cut_modifier(struct sv *s, uint32_t *bits) {
    if (s->n < 3 || s->p[1] != '-') return false;
    char letter = (char)(s->p[0] & ~0x20);
    for (size_t i = 0; i < N_MODIFIERS; i++) {
        if (letter != modifiers[i].letter && letter != modifiers[i].other) continue;
        *bits |= modifiers[i].bit;
        *s = sv_of(s->p + 2, s->n - 2);
        return true;
    }
    return false;
}

static bool parse_function_key(struct sv s, uint32_t *key) {
    int64_t number;
    if (s.n < 2 || (s.p[0] != 'F' && s.p[0] != 'f') || s.p[1] < '1' || s.p[1] > '9') return false;
    if (!sv_to_i64(sv_of(s.p + 1, s.n - 1), &number) || number > 12) return false;
    *key = (uint32_t)(K_F1 + number - 1);
    return true;
}

static bool parse_name(struct sv s, uint32_t *key) {
    for (size_t i = 0; i < N_NAMES; i++) {
        if (!word_is(s, names[i].name)) continue;
        *key = names[i].key;
        return true;
    }
    return parse_function_key(s, key);
}

static bool parse_character(struct sv s, uint32_t *key) {
    size_t at = 0;
    if (utf8_check(s) != s.n || !utf8_next(s, &at, key) || at != s.n) return false;
    struct event e = event_key(*key);
    return *key != ' ' && event_is_char(&e);
}

bool key_parse(struct sv text, uint32_t *key) {
    uint32_t bits = 0;
    while (cut_modifier(&text, &bits)) continue;
    if (!parse_character(text, key) && !parse_name(text, key)) return false;
    bool special = *key >= K_BASE;
    if ((bits & K_SHIFT) && *key == K_TAB) {
        *key = K_BACKTAB;
        bits &= ~(uint32_t)K_SHIFT;
    }
    if ((bits & K_SHIFT) && !special) return false;
    if ((bits & K_CTRL) && *key >= 'A' && *key <= 'Z') *key |= 0x20;
    *key |= bits;
    return true;
}

static bool is_alnum(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

bool keyseq_parse(struct sv text, struct keyseq *seq) {
    *seq = (struct keyseq){0};
    for (struct sv part; sv_next(&text, ' ', &part);) {
        part = sv_trim(part);
        if (part.n == 0) continue;
        uint32_t key;
        bool one = key_parse(part, &key);
        if (!one && (part.n != 2 || !is_alnum(part.p[0]) || !is_alnum(part.p[1]))) return false;
        if (seq->n + (one ? 1 : 2) > KEYSEQ_MAX) return false;
        seq->key[seq->n++] = one ? key : (unsigned char)part.p[0];
        if (!one) seq->key[seq->n++] = (unsigned char)part.p[1];
    }
    return seq->n > 0;
}

static const struct key_name *find_name(uint32_t key) {
    for (size_t i = 0; i < N_NAMES; i++)
        if (names[i].key == key) return &names[i];
    return NULL;
}

static void put_plain_key(uint32_t key, struct str *out) {
    if (key >= K_F1 && key <= K_F12)
        str_addf(out, "F%u", key - K_F1 + 1);
    else
        utf8_put(out, key);
}

void key_write(uint32_t key, struct str *out) {
    for (size_t i = 0; i < N_MODIFIERS; i++)
        if (key & modifiers[i].bit) str_addf(out, "%c-", modifiers[i].letter);
    key &= ~(uint32_t)K_MODIFIERS;
    const struct key_name *name = find_name(key);
    if (name)
        str_addz(out, name->name);
    else
        put_plain_key(key, out);
}

void key_show(uint32_t key, struct str *out) {
    for (size_t i = 0; i < N_MODIFIERS; i++)
        if (key & modifiers[i].bit) str_addz(out, _(modifiers[i].shown));
    key &= ~(uint32_t)K_MODIFIERS;
    const struct key_name *name = find_name(key);
    if (name && name->shown)
        str_addz(out, _(name->shown));
    else
        put_plain_key(key, out);
}

void keyseq_write(const struct keyseq *seq, struct str *out) {
    for (size_t i = 0; i < seq->n; i++) {
        if (i) str_addc(out, ' ');
        key_write(seq->key[i], out);
    }
}

void keyseq_show(const struct keyseq *seq, struct str *out) {
    for (size_t i = 0; i < seq->n; i++) {
        if (i && (seq->key[i] >= K_BASE || seq->key[i - 1] >= K_BASE)) str_addc(out, ' ');
        key_show(seq->key[i], out);
    }
}

int key_digit(uint32_t key) {
    static const uint32_t rows[][10] = {
        {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'},
        {0xE0, '&', 0xE9, '"', '\'', '(', '-', 0xE8, '_', 0xE7},  /* French */
        {0xE0, '&', 0xE9, '"', '\'', '(', 0xA7, 0xE8, '!', 0xE7}, /* Belgian */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int digit = 0; digit < 10; digit++)
            if (rows[i][digit] == key) return digit;
    return -1;
}
