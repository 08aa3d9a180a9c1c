#include "catalyse/service/timeline.h"
#include "use_cases.h"

/* One step back or forth says this. */
static void steps(struct desk *d, const char *way, const char *words) {
    struct sv said = SV_NULL;
    bool ok = *way == 'u' ? timeline_undo(&d->v, &said, &d->e) : timeline_redo(&d->v, &said, &d->e);
    must(d, ok);
    assert_string_equal(arena_strndup(&d->a, said.p, said.n), words);
}

static void steps_say_what_was_done_in_the_first_place(void **state) {
    struct desk *d = *state;
    int64_t id = put(d, "organisation", "name=Alpha", "kind=ACI", NULL);
    set(d, "organisation", id, "name=Beta", NULL);
    must(d, edit_remove(&d->v, entity_named("organisation"), id, &d->e));
    steps(d, "undo", "deleted Organisation Beta");
    steps(d, "redo", "deleted Organisation Beta");
    steps(d, "undo", "deleted Organisation Beta");
    steps(d, "undo", "edited Organisation Beta");
    steps(d, "undo", "added Organisation Alpha");
    steps(d, "redo", "added Organisation Alpha");
    struct step_back back;
    must(d, timeline_peek(&d->v, &back, &d->e));
    assert_true(sv_is(back.undo, "added Organisation Alpha"));
    assert_true(sv_is(back.redo, "edited Organisation Alpha"));
}

static void words_hold_nothing_that_is_masked(void **state) {
    struct desk *d = *state;
    struct past past;
    small_programme(d);
    put(d, "next_step", "text_fr=calmer Bob", "audience=me", NULL);
    put(d, "next_step", "text_fr=peser", NULL);
    put(d, "document", "kind=charter", "org=ORG-1", NULL);
    d->v.viewer = viewer_room();
    must(d, timeline_read(&d->v, 3, &past, &d->e));
    assert_string_equal(past.v[0].words.p, "added Document charter");
    assert_true(sv_is(past.v[1].words, "added Next step peser"));
    assert_true(sv_is(past.v[2].words, "added Next step"));
}

static void nothing_to_take_back_is_said(void **state) {
    struct desk *d = *state;
    struct sv said;
    refused(d, timeline_undo(&d->v, &said, &d->e), ERR_USAGE, "nothing to undo");
    refused(d, timeline_redo(&d->v, &said, &d->e), ERR_USAGE, "nothing to redo");
}

static void past_is_told_latest_first(void **state) {
    struct desk *d = *state;
    struct past past;
    int64_t id = put(d, "organisation", "name=Alpha", "kind=ACI", NULL);
    set(d, "organisation", id, "name=Beta", NULL);
    steps(d, "undo", "edited Organisation Beta");
    must(d, timeline_read(&d->v, 2, &past, &d->e));
    assert_int_equal(past.n, 2);
    assert_true(past.more);
    assert_true(sv_is(past.v[0].words, "undone: edited Organisation Alpha"));
    assert_true(past.v[1].undone);
    must(d, timeline_read(&d->v, 3, &past, &d->e));
    assert_false(past.more);
    assert_true(past.v[2].top);
}

int timeline_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(steps_say_what_was_done_in_the_first_place),
        DESK_TEST(words_hold_nothing_that_is_masked),
        DESK_TEST(nothing_to_take_back_is_said),
        DESK_TEST(past_is_told_latest_first),
    };
    return cmocka_run_group_tests_name("timeline", tests, NULL, NULL);
}
