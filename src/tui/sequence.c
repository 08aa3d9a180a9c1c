#include "tui/input.h"

enum { PARAMETERS = 3, MOUSE_WHEEL = 64, MOUSE_MOVED = 32, PASTE_BEGIN = 200, NUMBER_MAX = 10000000 };

/* ESC [ parameters final: numbers that are not given are 0. */
struct sequence {
    char prefix; /* < = > ?, or 0 */
    char final;
    int n, parameter[PARAMETERS];
    size_t length;
};

static bool is_final(char c) {
    return c >= '@' && c <= '~';
}

static void take_digit(struct sequence *q, char c) {
    int *value = &q->parameter[q->n - 1];
    *value = *value < NUMBER_MAX / 10 ? *value * 10 + (c - '0') : NUMBER_MAX;
}

/* Reads what follows ESC [. False while it is torn. */
static bool read_sequence(struct sv s, struct sequence *q) {
    *q = (struct sequence){.n = 1};
    size_t at = 2;
    if (at < s.n && s.p[at] >= '<' && s.p[at] <= '?') q->prefix = s.p[at++];
    for (; at < s.n; at++) {
        char c = s.p[at];
        bool special_final = c == '$' && at + 1 == s.n;
        if (c >= '0' && c <= '9' && q->n <= PARAMETERS) take_digit(q, c);
        if (c == ';' && q->n <= PARAMETERS) q->n++;
        if (!is_final(c) && !special_final && c >= ' ' && at < INPUT_SEQUENCE_MAX) continue;
        q->final = c;
        q->length = c < ' ' ? at : at + 1;
        return true;
    }
    return false;
}

static uint32_t modifiers(int parameter) {
    if (parameter < 2) return 0;
    unsigned bits = (unsigned)parameter - 1;
    return (bits & 1 ? K_SHIFT : 0) | (bits & 2 ? K_ALT : 0) | (bits & 4 ? K_CTRL : 0);
}

/* Final letters of keys, after ESC [ and after ESC O. */
static uint32_t letter_key(char letter) {
    static const struct {
        char letter;
        uint32_t key;
    } keys[] = {{'A', K_UP},     {'B', K_DOWN},   {'C', K_RIGHT},   {'D', K_LEFT},
                {'H', K_HOME},   {'F', K_END},    {'P', K_F1},      {'Q', K_F1 + 1},
                {'R', K_F1 + 2}, {'S', K_F1 + 3}, {'Z', K_BACKTAB}, {'M', K_ENTER}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].letter == letter) return keys[i].key;
    return 0;
}

static uint32_t number_key(int number) {
    static const struct {
        int number;
        uint32_t key;
    } keys[] = {{1, K_HOME}, {2, K_INSERT}, {3, K_DELETE}, {4, K_END},
                {5, K_PGUP}, {6, K_PGDN},   {7, K_HOME},   {8, K_END}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].number == number) return keys[i].key;
    if (number >= 11 && number <= 15) return (uint32_t)(K_F1 + number - 11);
    if (number >= 17 && number <= 21) return (uint32_t)(K_F1 + 5 + number - 17);
    if (number == 23 || number == 24) return (uint32_t)(K_F1 + 10 + number - 23);
    return 0;
}

/* A key told by its code point, as newer terminals do. */
static uint32_t coded_key(int code, uint32_t bits) {
    switch (code) {
    case 9:
        return bits & K_SHIFT ? K_BACKTAB | (bits & ~(uint32_t)K_SHIFT) : K_TAB | bits;
    case 10:
    case 13:
        return K_ENTER | bits;
    case 27:
        return K_ESC | bits;
    case 8:
    case 127:
        return K_BACKSPACE | bits;
    default:
        break;
    }
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < ' ' || code > 0x10FFFF || (code > 127 && code < 160) || surrogate) return 0;
    if ((bits & K_SHIFT) && code >= 'a' && code <= 'z' && !(bits & K_CTRL)) code -= 'a' - 'A';
    if ((bits & K_CTRL) && code >= 'A' && code <= 'Z') code += 'a' - 'A';
    return (uint32_t)code | (bits & ~(uint32_t)K_SHIFT);
}

static uint32_t with(uint32_t key, uint32_t bits) {
    return key ? key | bits : 0;
}

/* The key of a whole sequence, 0 when it is none. */
static uint32_t sequence_key(const struct sequence *q) {
    uint32_t bits = modifiers(q->parameter[1]);
    if (q->prefix) return 0;
    switch (q->final) {
    case '~':
        return q->parameter[0] == 27 ? coded_key(q->parameter[2], bits)
                                     : with(number_key(q->parameter[0]), bits);
    case 'u':
        return coded_key(q->parameter[0], bits);
    case '^':
        return with(number_key(q->parameter[0]), K_CTRL);
    case '$':
        return with(number_key(q->parameter[0]), K_SHIFT);
    case '@':
        return with(number_key(q->parameter[0]), K_CTRL | K_SHIFT);
    case 'a':
    case 'b':
    case 'c':
    case 'd':
        return letter_key((char)(q->final - 'a' + 'A')) | K_SHIFT;
    case 'M':
        return 0;
    default:
        return with(letter_key(q->final), bits);
    }
}

static bool mouse_read(int button, int col, int row, struct event *out) {
    *out = (struct event){.kind = EVENT_MOUSE, .row = row - 1, .col = col - 1, .mouse = MOUSE_CLICK};
    if (button & MOUSE_MOVED || row < 1 || col < 1) return false;
    if (button & MOUSE_WHEEL) out->mouse = button & 1 ? MOUSE_DOWN : MOUSE_UP;
    return (button & MOUSE_WHEEL) ? (button & 3) < 2 : (button & 3) == 0;
}

/* The old form: three bytes after ESC [ M. */
static size_t old_mouse(struct sv s, struct event *out, bool *found) {
    enum { OFFSET = 32, LENGTH = 6 };
    if (s.n < LENGTH) return 0;
    const unsigned char *p = (const unsigned char *)s.p + 3;
    *found = mouse_read(p[0] - OFFSET, p[1] - OFFSET, p[2] - OFFSET, out);
    return LENGTH;
}

static bool found_key(uint32_t key, struct event *out) {
    *out = event_key(key);
    return key != 0;
}

/* ESC O letter, with rxvt's small letters for Ctrl and the number pad's for its signs; ESC O 5 P of some
 * terminals for modified keys. */
static size_t application_key(struct sv s, struct event *out, bool *found) {
    size_t at = 2;
    uint32_t bits = 0;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9') bits = modifiers(s.p[at++] - '0');
    if (at == s.n) return 0;
    bool small = s.p[at] >= 'a' && s.p[at] <= 'd';
    static const char keypad[] = "*+,-./0123456789";
    if (s.p[at] >= 'j' && s.p[at] <= 'y') {
        *found = found_key((uint32_t)keypad[s.p[at] - 'j'], out);
        return at + 1;
    }
    uint32_t key = letter_key(small ? (char)(s.p[at] - 'a' + 'A') : s.p[at]);
    *found = found_key(with(key, small ? K_CTRL : bits), out);
    return s.p[at] >= ' ' && s.p[at] <= '~' ? at + 1 : at;
}

/* The Linux console's F1 to F5: ESC [ [ A to E. */
static size_t console_key(struct sv s, struct event *out, bool *found) {
    if (s.n < 4) return 0;
    bool is_key = s.p[3] >= 'A' && s.p[3] <= 'E';
    *found = found_key(is_key ? (uint32_t)(K_F1 + s.p[3] - 'A') : 0, out);
    return 4;
}

size_t sequence_parse(struct sv s, struct event *out, bool *found) {
    struct sequence q;
    *found = false;
    if (s.p[1] == 'O') return application_key(s, out, found);
    if (s.n > 2 && s.p[2] == '[') return console_key(s, out, found);
    if (s.n > 2 && s.p[2] == 'M') return old_mouse(s, out, found);
    if (!read_sequence(s, &q)) return 0;
    if (q.prefix == '<' && q.final == 'M') {
        *found = mouse_read(q.parameter[0], q.parameter[1], q.parameter[2], out);
    } else if (q.final == '~' && q.parameter[0] == PASTE_BEGIN && !q.prefix) {
        *out = (struct event){.kind = EVENT_TEXT};
        *found = true;
    } else {
        *found = found_key(sequence_key(&q), out);
    }
    return q.length;
}
