#include "catalyse/base/fs.h"
#include "groups.h"

struct form_text problem_read(struct arena *a, const char *text) {
    struct form_text out;
    struct text_fault fault;
    if (!form_text_read(sv_from(text), a, &out, &fault))
        fail_msg("line %zu: reason %d", fault.line, (int)fault.reason);
    return out;
}

struct form_text sample_load(struct arena *a, const char *name) {
    struct str text = {0};
    struct error e = {0};
    const char *path = arena_printf(a, CATALYSE_SOURCE "/tests/unit/match/samples/%s.spg", name);
    if (!fs_read(path, 1 << 20, &text, &e)) fail_msg("%s", e.text);
    const char *copy = arena_strndup(a, text.p, text.n);
    str_deinit(&text);
    return problem_read(a, copy);
}

const char *profile_text(struct arena *a, const struct form_profile *p) {
    struct str out = {0};
    for (int32_t r = 0; r < p->ranks; r++) str_addf(&out, "%d ", p->at[r]);
    str_addf(&out, "| %d", p->outside);
    const char *text = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

int main(void) {
    int failed = test_flow() + test_form() + test_form_brute() + test_form_change() + test_form_conflict() +
                 test_form_digits() + test_form_repair() + test_form_text();
    failed += test_rotate() + test_rotate_brute() + test_meet() + test_meet_brute();
    return failed != 0;
}
