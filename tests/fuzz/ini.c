#include "catalyse/conf/ini.h"
#include "catalyse/base/utf8.h"
#include "catalyse/conf/ini_write.h"
#include "fuzz.h"

static void write_all(const struct ini *ini, struct str *out) {
    for (size_t i = 0; i < ini->n; i++) {
        const struct ini_section *section = &ini->sections[i];
        if (*section->name) ini_write_section(out, section->name);
        for (size_t j = 0; j < section->n; j++)
            ini_write_text(out, section->items[j].key, section->items[j].value);
    }
}

static bool same_values(const struct ini *a, const struct ini *b) {
    bool same = a->n == b->n;
    for (size_t i = 0; same && i < a->n; i++) {
        same = a->sections[i].n == b->sections[i].n;
        for (size_t j = 0; same && j < a->sections[i].n; j++)
            same = sv_eq(a->sections[i].items[j].value, b->sections[i].items[j].value);
    }
    return same;
}

/* Whatever was read is clean, and reads the same once written. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str written = {0};
    struct ini ini, again;
    struct error e;
    BUG_ON(!ini_parse(fuzz_text(data, size), "fuzz", &a, &ini, &e));
    for (size_t i = 0; i < ini.n; i++)
        for (size_t j = 0; j < ini.sections[i].n; j++) {
            struct sv value = ini.sections[i].items[j].value;
            BUG_ON(utf8_check(value) != value.n);
        }
    write_all(&ini, &written);
    BUG_ON(!ini_parse(str_sv(&written), "again", &a, &again, &e));
    BUG_ON(again.problems.n || !same_values(&ini, &again));
    str_deinit(&written);
    arena_deinit(&a);
    return 0;
}
