#include "screen/follow/axes.h"

/* Eight axes as bars, both rounds in one: the signs of its parts tell them apart without colours. */

enum { AXIS_MAX = 400, BAR_COLS = 16 };

struct bar_signs {
    const char *kept, *gained, *lost, *rest;
};

static struct bar_signs signs_of(const struct desk *d) {
    static const struct bar_signs blocks = {"█", "▓", "▒", "░"}, plain = {"#", "+", "-", "."};
    return d->cfg->borders == BORDERS_UNICODE ? blocks : plain;
}

void axes_heading(struct lines_screen *s, const struct desk *d, const struct axes *a) {
    struct bar_signs signs = signs_of(d);
    if (!a->again) {
        lines_heading(s, _("Eight axes, from 0 to 4"));
        return;
    }
    /* the signs that make up the bars */
    lines_heading(s, lines_printf(s, _("Eight axes, from 0 to 4: %s as before, %s gained, %s lost"),
                                  signs.kept, signs.gained, signs.lost));
}

const char *axis_bar(struct lines_screen *s, const struct desk *d, const struct axis_row *a) {
    struct bar_signs signs = signs_of(d);
    int now = a->now * BAR_COLS / AXIS_MAX, before = a->before < 0 ? now : a->before * BAR_COLS / AXIS_MAX;
    struct str text = {0};
    for (int i = 0; i < BAR_COLS; i++)
        str_addz(&text, i < now && i < before ? signs.kept
                        : i < now             ? signs.gained
                        : i < before          ? signs.lost
                                              : signs.rest);
    const char *out = lines_printf(s, "%s %s", str_c(&text), lines_choice(a->axis));
    str_deinit(&text);
    return out;
}

int axis_tenths(int score) {
    return score < 0 ? -1 : score / 10;
}
