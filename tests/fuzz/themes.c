#include "catalyse/conf/ini.h"
#include "catalyse/tui/style.h"
#include "fuzz.h"

static void check_style(struct style s, enum depth depth) {
    int most = depth == DEPTH_MONO ? -1 : depth == DEPTH_8 ? 7 : depth == DEPTH_16 ? 15 : 255;
    if (depth == DEPTH_RGB) return;
    BUG_ON(s.fg < COLOUR_DEFAULT || s.fg > most || s.bg < COLOUR_DEFAULT || s.bg > most);
}

/* Whatever a theme file says, each role can be shown with any number of colours. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct theme theme;
    struct ini ini;
    struct error e;
    theme_default(&theme);
    BUG_ON(!ini_parse(fuzz_text(data, size), "fuzz", &a, &ini, &e));
    for (size_t i = 0; i < ini.n; i++)
        for (size_t j = 0; j < ini.sections[i].n; j++) {
            const struct ini_item *item = &ini.sections[i].items[j];
            if (!theme_set(&theme, sv_from(item->key), item->value, &e)) BUG_ON(!e.text[0]);
        }
    for (int role = 0; role < ROLE_COUNT; role++)
        for (int depth = DEPTH_MONO; depth <= DEPTH_RGB; depth++)
            check_style(theme_style(&theme, (enum role)role, (enum depth)depth), (enum depth)depth);
    arena_deinit(&a);
    return 0;
}
