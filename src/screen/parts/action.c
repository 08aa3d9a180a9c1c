#include "catalyse/screen/action.h"

const struct action_row ACTION_TABLE[ACTION_COUNT] = {
#define X(id, name, keys, hint, help) [ACTION_##id] = {name, keys, hint, help, false},
#define W(id, name, keys, hint, help) [ACTION_##id] = {name, keys, hint, help, true},
    ACTIONS(X, W)
#undef X
#undef W
};
