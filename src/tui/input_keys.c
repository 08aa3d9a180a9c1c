#include "tui/input.h"

static const struct {
    const char *name;
    uint32_t key;
} keys[] = {
    {"kcuu1", K_UP},
    {"kcud1", K_DOWN},
    {"kcub1", K_LEFT},
    {"kcuf1", K_RIGHT},
    {"khome", K_HOME},
    {"kend", K_END},
    {"kpp", K_PGUP},
    {"knp", K_PGDN},
    {"kich1", K_INSERT},
    {"kdch1", K_DELETE},
    {"kcbt", K_BACKTAB},
    {"kbs", K_BACKSPACE},
    {"kent", K_ENTER},
    {"kf1", K_F1},
    {"kf2", K_F1 + 1},
    {"kf3", K_F1 + 2},
    {"kf4", K_F1 + 3},
    {"kf5", K_F1 + 4},
    {"kf6", K_F1 + 5},
    {"kf7", K_F1 + 6},
    {"kf8", K_F1 + 7},
    {"kf9", K_F1 + 8},
    {"kf10", K_F1 + 9},
    {"kf11", K_F1 + 10},
    {"kf12", K_F12},
    {"kUP5", K_CTRL | K_UP},
    {"kDN5", K_CTRL | K_DOWN},
    {"kLFT5", K_CTRL | K_LEFT},
    {"kRIT5", K_CTRL | K_RIGHT},
    {"kUP3", K_ALT | K_UP},
    {"kDN3", K_ALT | K_DOWN},
    {"kLFT3", K_ALT | K_LEFT},
    {"kRIT3", K_ALT | K_RIGHT},
};

void input_add_keys(struct input *in, const char *(*described)(const char *name)) {
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        input_add_key(in, described(keys[i].name), keys[i].key);
}
