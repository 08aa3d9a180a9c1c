#include "catalyse/base/fs.h"
#include "catalyse/report/letters.h"
#include "catalyse/service/edit.h"
#include "report/kinds/letters.h"
#include "world.h"
#include <stdlib.h>
#include <string.h>

static struct view organisers(struct world *w) {
    return world_view(w, viewer_of(AUD_ORGANISERS));
}

static struct sv message(struct arena *a, const char *name, const char *email, const char *subject) {
    struct letters all = {.from = {.name = SV("Leïla"), .email = SV("l@x.example")},
                          .signature = SV("Leïla")};
    struct letter l = {
        .to = {.name = sv_from(name), .email = sv_from(email)}, .subject = sv_from(subject), .n = 1};
    struct str out = {0};
    l.paras[0] =
        SV("Été = 1\n.\nFrom here, a line that is much longer than seventy-two columns and must be broken ");
    eml_write(&all, &l, INT64_C(1773565200000), &out);
    struct sv copy = sv_of(arena_strndup(a, str_c(&out), out.n), out.n);
    str_deinit(&out);
    return copy;
}

static void messages_are_plain_ascii_lines(void **state) {
    struct world *w = *state;
    struct sv m = message(&w->a, "Zoé Lac", "zoe@x.example",
                          "Une réponse motivée, pour vous et pour votre conseil d’administration"),
              line;
    has(m, "Date: Sun, 15 Mar 2026 09:00:00 +0000\r\n");
    has(m, "To: =?UTF-8?Q?Zo=C3=A9_Lac?=\r\n <zoe@x.example>\r\n");
    has(m, "Subject: =?UTF-8?Q?Une_r=C3=A9ponse");
    has(m, "\r\nX-Unsent: 1\r\n");
    has(m, "\r\n\r\n=C3=89t=C3=A9 =3D 1\r\n");
    for (size_t i = 0; i < m.n; i++) assert_true((unsigned char)m.p[i] < 128);
    while (sv_next(&m, '\n', &line)) {
        assert_true(line.n <= 79);
        assert_true(!line.n || line.p[line.n - 1] == '\r');
    }
}

static void hostile_names_make_no_headers(void **state) {
    struct world *w = *state;
    struct sv m =
        message(&w->a, "A\r\nBcc: b@x.example", "a@x.example>\r\nBcc: c@x.example", "S\r\nBcc: d@x.example");
    lacks(m, "\nBcc:");
    has(m, "<a-completer@adresse.invalid>");
}

static void drafts_fill_a_folder(void **state) {
    struct world *w = *state;
    struct view v = organisers(w);
    struct report_options o = {.lang = LANG_FR, .format = REPORT_EML};
    struct letters_written done;
    struct error e;
    struct str text = {0};
    char **names;
    size_t n;
    const char *folder = fs_join(&w->a, getenv("HOME"), "drafts");
    if (!letters_write(&v, world_kind("replies"), &o, folder, &done, &e)) fail_msg("%s", e.text);
    assert_int_equal(done.letters, 22);
    assert_int_equal(done.without_address, 3);
    assert_true(fs_list(folder, ".eml", &w->a, &names, &n, &e));
    assert_int_equal(n, 22);
    assert_true(fs_read(fs_join(&w->a, folder, "replies-org-17.txt"), 1 << 16, &text, &e));
    has(str_sv(&text), "Le motif : La structure n'a pas encore de mandat de son conseil.");
    str_clear(&text);
    assert_true(fs_read(fs_join(&w->a, folder, "replies.csv"), 1 << 16, &text, &e));
    assert_true(sv_starts(str_sv(&text), SV("\xEF\xBB\xBF"
                                            "Structure;Personne à contacter;")));
    str_deinit(&text);
    assert_null(done.attach);
    folder = fs_join(&w->a, getenv("HOME"), "call");
    if (!letters_write(&v, world_kind("announcement"), &o, folder, &done, &e)) fail_msg("%s", e.text);
    assert_true(fs_read(fs_join(&w->a, folder, done.attach), 1 << 20, &text, &e));
    has(str_sv(&text), "Classez jusqu");
    lacks(str_sv(&text), "organisateur·rices");
    str_deinit(&text);
    assert_false(letters_write(&v, world_kind("minutes"), &o, folder, &done, &e));
    assert_int_equal(e.code, ERR_USAGE);
}

static void change(struct world *w, const char *entity, int64_t id, const char *field, const char *value) {
    struct view v = world_view(w, viewer_me());
    const struct pair pair = {sv_from(field), sv_from(value)};
    struct edit_result done;
    struct error e;
    if (!edit_set(&v, entity_named(entity), id, &pair, 1, &done, &e)) fail_msg("%s", e.text);
}

static void somebody_signs_always(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct str out = {0};
    change(w, "programme", world_id(w, "programme", "PRG-1"), "convenor_org", "");
    change(w, "participant", world_id(w, "participant", "P-29"), "email", "");
    change(w, "participant", world_id(w, "participant", "P-30"), "email", "");
    world_write(w, viewer_of(AUD_ORGANISERS), "replies", &o, &out);
    has(str_sv(&out), "With kind regards,\n\nLisière 2026 — philanthropy and work integration\n");
    str_deinit(&out);
}

static void stop_at_ten(void *context, uint64_t files) {
    *(volatile sig_atomic_t *)context = files == 10;
}

static void drafts_given_up_leave_nothing(void **state) {
    struct world *w = *state;
    struct view v = organisers(w);
    volatile sig_atomic_t stop = 0;
    struct report_options o = {
        .lang = LANG_FR,
        .format = REPORT_EML,
        .watch = {.cancel = &stop, .progress = stop_at_ten, .context = (void *)(uintptr_t)&stop}};
    struct letters_written done;
    struct error e;
    char **names;
    size_t n;
    const char *place = fs_join(&w->a, getenv("HOME"), "given-up");
    assert_false(letters_write(&v, world_kind("replies"), &o, fs_join(&w->a, place, "drafts"), &done, &e));
    assert_int_equal(e.code, ERR_USAGE);
    has(sv_from(e.text), "given up");
    assert_true(fs_list(place, "", &w->a, &names, &n, &e));
    assert_int_equal(n, 0);
}

/* The others do. */
static void a_reply_without_what_can_be_said_does_not_leave(void **state) {
    struct world *w = *state;
    struct view me = world_view(w, viewer_me()), v = organisers(w);
    struct report_options o = {.lang = LANG_EN};
    struct edit_result done;
    struct error e;
    struct replies_held held;
    struct str out = {0};
    int64_t id = world_id(w, "expression_of_interest", "EOI-17");
    static const struct {
        const char *field, *kept, *why;
    } cases[] = {{"reason_said", "Un motif.", "its reason that can be said is not written yet"},
                 {"offer", "next_call", "it offers nothing yet"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct pair none = {sv_from(cases[i].field), SV("")},
                    kept = {sv_from(cases[i].field), sv_from(cases[i].kept)};
        assert_true(edit_set(&me, entity_named("expression_of_interest"), id, &none, 1, &done, &e));
        str_clear(&out);
        assert_true(report_write(&v, world_kind("replies"), &o, &out, &e));
        has(str_sv(&out), cases[i].why);
        has(str_sv(&out), "1 reply is not among these letters yet");
        lacks(str_sv(&out), "\n## Clavier Ouvert Dunoise");
        has(str_sv(&out), "\n## Potagers de la Sauldrine");
        assert_true(letters_held(&v, world_kind("replies"), &held, &e));
        assert_int_equal(held.n, 1);
        assert_string_equal(held.v[0].why, cases[i].why);
        assert_true(edit_set(&me, entity_named("expression_of_interest"), id, &kept, 1, &done, &e));
    }
    str_clear(&out);
    assert_true(report_write(&v, world_kind("replies"), &o, &out, &e));
    lacks(str_sv(&out), "reason_private");
    lacks(str_sv(&out), "is not among these letters");
    str_deinit(&out);
}

int letters_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(messages_are_plain_ascii_lines, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(hostile_names_make_no_headers, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(drafts_fill_a_folder, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(somebody_signs_always, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(drafts_given_up_leave_nothing, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(a_reply_without_what_can_be_said_does_not_leave, world_setup,
                                        world_teardown),
    };
    return cmocka_run_group_tests_name("letters", tests, NULL, NULL);
}
