#ifndef TUI_LIMITS_H
#define TUI_LIMITS_H

static inline int int_min(int a, int b) {
    return a < b ? a : b;
}

static inline int int_max(int a, int b) {
    return a > b ? a : b;
}

#endif
