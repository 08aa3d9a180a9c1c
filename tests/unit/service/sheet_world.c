#include "sheet_world.h"
#include "world.h"

struct sheet_result take(struct desk *d, const char *sheet, struct sv text, const struct sheet_meaning *map,
                         size_t n_map) {
    struct sheet_options o = {.map = map, .n_map = n_map};
    struct sheet_result r;
    const char *path = file_with(&d->a, "sheet.csv", text);
    must(d, sheet_import(&d->v, sheet_find(sv_from(sheet)), path, &o, &r, &d->e));
    return r;
}

void check_counts(struct sheet_result r, size_t added, size_t changed, size_t unchanged, size_t refused) {
    for (size_t i = 0; i < r.problems.n && r.refused != refused; i++) print_message("%s\n", r.problems.v[i]);
    assert_int_equal(r.added, added);
    assert_int_equal(r.changed, changed);
    assert_int_equal(r.unchanged, unchanged);
    assert_int_equal(r.refused, refused);
}

int sheet_setup(void **state) {
    int failed = desk_setup(state);
    struct desk *d = *state;
    small_programme(d);
    put(d, "theme", "code=ALI", "name_fr=Alimentation durable", "name_en=Sustainable food", "state=opened",
        NULL);
    put(d, "theme", "code=REM", "name_fr=Réemploi, vélos", "name_en=Reuse", "state=opened", NULL);
    return failed;
}
