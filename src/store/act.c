#include "catalyse/store/act.h"
#include "catalyse/base/error.h"
#include <string.h>

static const struct {
    const char *text, *label;
} acts[] = {
#define X(name, code, label) {code, label},
    ACTS(X)
#undef X
};

const char *act_text(enum act_code code) {
    BUG_ON(code >= ACT_COUNT);
    return acts[code].text;
}

const char *act_label(enum act_code code) {
    BUG_ON(code >= ACT_COUNT);
    return acts[code].label;
}

int act_find(const char *text) {
    for (int i = 0; i < ACT_COUNT; i++)
        if (strcmp(acts[i].text, text) == 0) return i;
    return -1;
}
