#include "catalyse/base/date.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/kept.h"
#include "catalyse/service/privacy.h"
#include "catalyse/store/history.h"
#include "catalyse/store/query.h"
#include "report/writers/doc_pack.h"
#include "sample_doc.h"
#include "world.h"

/* What was sent or validated of a document stays. */

static const char CHANGED[] = "Nobody had said so that day";

static void mark(struct world *w, enum audience readers, const char *event, const char *state) {
    struct report_options o = {.lang = LANG_EN, .event = event ? world_id(w, "event", event) : 0};
    struct view v = world_view(w, viewer_of(readers));
    struct error e;
    if (!report_mark(&v, world_kind("minutes"), &o, sv_from(state), &e)) fail_msg("%s", e.text);
}

static void minutes(struct world *w, enum audience readers, const char *event, enum lang lang,
                    struct str *out) {
    struct report_options o = {
        .lang = lang, .format = REPORT_MD, .event = event ? world_id(w, "event", event) : 0};
    str_clear(out);
    world_write(w, viewer_of(readers), "minutes", &o, out);
}

static void change(struct world *w, const char *entity, const char *ref, const char *field,
                   const char *text) {
    struct view v = world_view(w, viewer_me());
    const struct pair pair = {sv_from(field), sv_from(text)};
    struct edit_result done;
    struct error e;
    if (!edit_set(&v, entity_named(entity), world_id(w, entity, ref), &pair, 1, &done, &e))
        fail_msg("%s", e.text);
}

static void days_later(void) {
    clock_set(moment_of_local(date_make(2026, 12, 20), 9 * 3600));
}

static void reads_as_it_was_validated(void **state) {
    struct world *w = *state;
    struct str was = {0}, now = {0};
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &was);
    lacks(str_sv(&was), CHANGED);
    mark(w, AUD_FUNDS, "EV-4", "validated");
    days_later();
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), "\nValidated on Tuesday 1 December 2026");
    lacks(str_sv(&now), "what changed since");
    change(w, "decision", "DEC-5", "title_fr", CHANGED);
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    lacks(str_sv(&now), CHANGED);
    has(str_sv(&now), "Validated on Tuesday 1 December 2026; what changed since is not in it");
    minutes(w, AUD_FUNDS, "EV-4", LANG_FR, &now);
    lacks(str_sv(&now), CHANGED);
    has(str_sv(&now), "Validé le mardi 1");
    str_deinit(&was);
    str_deinit(&now);
}

static void other_readers_have_another_text(void **state) {
    struct world *w = *state;
    struct str now = {0};
    mark(w, AUD_FUNDS, "EV-4", "validated");
    days_later();
    change(w, "decision", "DEC-5", "title_fr", CHANGED);
    minutes(w, AUD_GROUP, "EV-4", LANG_EN, &now);
    has(str_sv(&now), CHANGED);
    has(str_sv(&now), "Validated on Tuesday 1 December 2026 · written anew on Sunday 20 December 2026, it is "
                      "not the text that was validated");
    str_deinit(&now);
}

static void a_corrected_one_takes_its_place(void **state) {
    struct world *w = *state;
    struct str now = {0};
    mark(w, AUD_FUNDS, "EV-4", "validated");
    days_later();
    change(w, "decision", "DEC-5", "title_fr", CHANGED);
    mark(w, AUD_FUNDS, "EV-4", "corrected");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), CHANGED);
    has(str_sv(&now),
        "Corrected on Sunday 20 December 2026, in place of the text validated on Tuesday 1 December "
        "2026");
    mark(w, AUD_FUNDS, "EV-4", "validated");
    change(w, "decision", "DEC-5", "title_fr", "Changed again");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), CHANGED);
    has(str_sv(&now), "Validated on Sunday 20 December 2026; what changed");
    str_deinit(&now);
}

static void validating_is_one_step_back(void **state) {
    struct world *w = *state;
    struct str now = {0};
    struct history_entry *undone;
    struct error e;
    mark(w, AUD_FUNDS, "EV-4", "validated");
    if (!history_undo(w->db, &w->pages, &undone, &e)) fail_msg("%s", e.text);
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    lacks(str_sv(&now), "Validated on");
    str_deinit(&now);
}

static void name_of(struct world *w, struct str *out) {
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_of(AUD_FUNDS));
    struct error e;
    str_clear(out);
    if (!report_file_name(&v, world_kind("minutes"), &o, out, &e)) fail_msg("%s", e.text);
}

static void another_event_is_another_document(void **state) {
    struct world *w = *state;
    struct str now = {0}, name = {0};
    const struct pair pairs[] = {{SV("ref"), SV("EV-8")},        {SV("stage"), SV("ST-4")},
                                 {SV("title_fr"), SV("Retour")}, {SV("kind"), SV("workshop")},
                                 {SV("date"), SV("2026-12-15")}, {SV("start"), SV("13:30")},
                                 {SV("end"), SV("17:30")},       {SV("state"), SV("held")}};
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct error e;
    mark(w, AUD_FUNDS, NULL, "validated");
    minutes(w, AUD_FUNDS, NULL, LANG_EN, &now);
    has(str_sv(&now), "Validated on");
    name_of(w, &name);
    has(str_sv(&name), "-validated-");
    if (!edit_add(&v, entity_named("event"), pairs, COUNT(pairs), &done, &e)) fail_msg("%s", e.text);
    days_later();
    minutes(w, AUD_FUNDS, NULL, LANG_EN, &now);
    lacks(str_sv(&now), "Validated on");
    has(str_sv(&now), "# Retour");
    name_of(w, &name);
    lacks(str_sv(&name), "validated");
    str_deinit(&name);
    str_deinit(&now);
}

static void whoever_is_erased_goes_from_it(void **state) {
    struct world *w = *state;
    struct str was = {0}, now = {0};
    struct forgotten gone;
    struct error e;
    change(w, "decision", "DEC-5", "title_fr", "Written by Issa Bellemonde alone");
    mark(w, AUD_FUNDS, "EV-4", "validated");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &was);
    has(str_sv(&was), "Issa Bellemonde");
    struct view v = world_view(w, viewer_me());
    int64_t person = 0;
    static const char SQL[] = "SELECT id FROM participant WHERE last_name = 'Bellemonde' AND ?1 = 0";
    if (!query_one(w->db, SQL, 0, &person, &e)) fail_msg("%s", e.text);
    if (!person_forget(&v, person, &gone, &e)) fail_msg("%s", e.text);
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    lacks(str_sv(&now), "Bellemonde");
    has(str_sv(&now), "Written by — alone");
    has(str_sv(&now), "Validated on Tuesday 1 December 2026");
    str_deinit(&was);
    str_deinit(&now);
}

/* Lines of a text are lines of what is kept, for whoever looks for a word. */
static void words_that_begin_a_line_are_found_there(void **state) {
    struct world *w = *state;
    struct str was = {0}, now = {0};
    struct forgotten gone;
    struct error e;
    change(w, "participant", "P-02", "email", "issa@x.example");
    change(w, "decision", "DEC-5", "outcome_fr", "Written to:\nissa@x.example\nBellemonde");
    mark(w, AUD_FUNDS, "EV-4", "validated");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &was);
    has(str_sv(&was), "<br>issa@x.example<br>Bellemonde");
    struct view v = world_view(w, viewer_me());
    if (!person_forget(&v, world_id(w, "participant", "P-02"), &gone, &e)) fail_msg("%s", e.text);
    size_t kept = 0;
    for (size_t i = 0; i < gone.texts.n; i++) kept += sv_starts(gone.texts.v[i].row.ref, SV("KD-"));
    assert_int_equal(kept, 2); /* the family name alone, in both languages */
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    lacks(str_sv(&now), "issa@x.example");
    str_deinit(&was);
    str_deinit(&now);
}

/* Whoever takes back the agreement to be named is named no more, not even there. */
static void who_takes_back_the_agreement_goes_from_it(void **state) {
    struct world *w = *state;
    struct str now = {0};
    change(w, "decision", "DEC-5", "title_fr", "Written by Issa Bellemonde alone");
    mark(w, AUD_FUNDS, "EV-4", "validated");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), "Issa Bellemonde");
    change(w, "participant", "P-02", "consent_list", "0");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    lacks(str_sv(&now), "Bellemonde");
    has(str_sv(&now), "Validated on Tuesday 1 December 2026");
    str_deinit(&now);
}

static void a_damaged_text_is_not_passed_off(void **state) {
    struct world *w = *state;
    struct str now = {0};
    mark(w, AUD_FUNDS, "EV-4", "validated");
    change(w, "kept_document", "KD-1", "text", "\"Not one\"");
    minutes(w, AUD_FUNDS, "EV-4", LANG_FR, &now);
    has(str_sv(&now), "ce n’est pas le texte validé");
    str_deinit(&now);
}

static void a_damaged_text_is_found_by_the_check(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct warnings found = {0};
    struct error e;
    mark(w, AUD_FUNDS, "EV-4", "validated");
    assert_true(report_check(&v, &found, &e));
    assert_int_equal(found.n, 0);
    change(w, "kept_document", "KD-1", "text", "\"Not one\"");
    assert_true(report_check(&v, &found, &e));
    assert_int_equal(found.n, 1);
    has(found.v[0].text, "minutes-ev-4-funds: the text that was kept of this document is damaged");
}

/* --- what was sent --- */

static void as_sent(struct world *w, int version, struct str *out) {
    struct report_options o = {.lang = LANG_EN, .event = world_id(w, "event", "EV-4"), .sent = version};
    str_clear(out);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, out);
}

static int sent_found(struct world *w, enum audience readers, const char *when) {
    struct report_options o = {.lang = LANG_EN, .event = world_id(w, "event", "EV-4")};
    struct view v = world_view(w, viewer_of(readers));
    struct error e;
    int version = 0;
    if (report_sent_find(&v, world_kind("minutes"), &o, sv_from(when), &version, &e)) return version;
    assert_int_equal(e.code, ERR_NO_FILE);
    return 0;
}

static void what_was_sent_can_be_read_again(void **state) {
    struct world *w = *state;
    struct str was = {0}, now = {0};
    assert_int_equal(sent_found(w, AUD_FUNDS, "last"), 0);
    mark(w, AUD_FUNDS, "EV-4", "sent");
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), "\nSent on Tuesday 1 December 2026 · ");
    lacks(str_sv(&now), "written anew");
    as_sent(w, 1, &was);
    has(str_sv(&was), "\nAs it was sent on Tuesday 1 December 2026");
    days_later();
    change(w, "decision", "DEC-5", "title_fr", CHANGED);
    minutes(w, AUD_FUNDS, "EV-4", LANG_EN, &now);
    has(str_sv(&now), CHANGED);
    has(str_sv(&now), "Sent on Tuesday 1 December 2026 · written anew on Sunday 20 December 2026, it is not "
                      "the text that was sent");
    as_sent(w, 1, &now);
    assert_string_equal(str_c(&now), str_c(&was));
    str_deinit(&was);
    str_deinit(&now);
}

static void each_sending_is_kept(void **state) {
    struct world *w = *state;
    struct str now = {0};
    mark(w, AUD_FUNDS, "EV-4", "sent");
    days_later();
    change(w, "decision", "DEC-5", "title_fr", CHANGED);
    mark(w, AUD_FUNDS, "EV-4", "sent");
    mark(w, AUD_FUNDS, "EV-4", "validated");
    assert_int_equal(sent_found(w, AUD_FUNDS, "last"), 2);
    assert_int_equal(sent_found(w, AUD_FUNDS, "2026-12-01"), 1);
    assert_int_equal(sent_found(w, AUD_FUNDS, "2026-12-20"), 2);
    assert_int_equal(sent_found(w, AUD_FUNDS, "1"), 1);
    assert_int_equal(sent_found(w, AUD_FUNDS, "2026-12-02"), 0);
    assert_int_equal(sent_found(w, AUD_FUNDS, "3"), 0);
    assert_int_equal(sent_found(w, AUD_FUNDS, ""), 0);
    assert_int_equal(sent_found(w, AUD_GROUP, "last"), 0);
    as_sent(w, 1, &now);
    lacks(str_sv(&now), CHANGED);
    as_sent(w, 2, &now);
    has(str_sv(&now), CHANGED);
    str_deinit(&now);
}

static void whoever_is_erased_goes_from_what_was_sent(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct forgotten gone;
    struct str now = {0};
    struct error e;
    change(w, "decision", "DEC-5", "title_fr", "Written by Issa Bellemonde alone");
    mark(w, AUD_FUNDS, "EV-4", "sent");
    days_later();
    mark(w, AUD_FUNDS, "EV-4", "sent");
    if (!person_forget(&v, world_id(w, "participant", "P-02"), &gone, &e)) fail_msg("%s", e.text);
    for (int version = 1; version <= 2; version++) {
        as_sent(w, version, &now);
        lacks(str_sv(&now), "Bellemonde");
        has(str_sv(&now), "Written by — alone");
    }
    str_deinit(&now);
}

/* What was sent is passed off as nothing else. */
static void a_damaged_text_that_was_sent_is_refused(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_FR, .event = world_id(w, "event", "EV-4"), .sent = 1};
    struct view v = world_view(w, viewer_of(AUD_FUNDS));
    struct str now = {0};
    struct error e;
    mark(w, AUD_FUNDS, "EV-4", "sent");
    change(w, "kept_document", "KD-1", "text", "\"Not one\"");
    assert_false(report_write(&v, world_kind("minutes"), &o, &now, &e));
    assert_int_equal(e.code, ERR_DATA);
    assert_int_equal(now.n, 0);
    o.sent = 7;
    assert_false(report_write(&v, world_kind("minutes"), &o, &now, &e));
    assert_int_equal(e.code, ERR_NO_FILE);
}

/* What is kept of a person is not kept twice. */
static void a_paper_about_a_person_is_not_kept(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .person = world_id(w, "participant", "P-02")};
    struct view v = world_view(w, viewer_me());
    struct kept_texts kept;
    struct error e;
    assert_true(report_mark(&v, world_kind("person"), &o, SV("sent"), &e));
    assert_true(kept_texts_read(&v, &kept, &e));
    assert_int_equal(kept.n, 0);
}

static void packed(const struct doc *d, struct str *out) {
    str_clear(out);
    doc_pack(d, out);
}

static void every_block_comes_back(void **state) {
    struct arena a = {0};
    struct str lines = {0}, again = {0}, page = {0}, page_again = {0};
    struct doc d, back = {.arena = &a, .lang = LANG_FR};
    struct error e;
    (void)state;
    doc_of(&d, &a, LANG_FR, SV("a \"b\"\n\\n c\\"));
    packed(&d, &lines);
    if (!doc_unpack(str_sv(&lines), &back, &e)) fail_msg("%s", e.text);
    packed(&back, &again);
    assert_string_equal(str_c(&lines), str_c(&again));
    write_markdown(&d, &page);
    back.made = d.made;
    write_markdown(&back, &page_again);
    assert_string_equal(str_c(&page), str_c(&page_again));
    str_deinit(&lines);
    str_deinit(&again);
    str_deinit(&page);
    str_deinit(&page_again);
    arena_deinit(&a);
}

/* Cut anywhere, or with another number anywhere, it is refused or a document: never a crash. */
static void hostile_lines_are_harmless(void **state) {
    struct arena a = {0};
    struct str lines = {0}, page = {0};
    struct doc d;
    struct error e;
    (void)state;
    doc_of(&d, &a, LANG_EN, SV("x"));
    packed(&d, &lines);
    for (size_t i = 0; i < lines.n; i++) {
        struct doc back = {.arena = &a};
        char was = lines.p[i];
        if (doc_unpack(sv_of(lines.p, i), &back, &e) && i + 1 < lines.n) fail_msg("cut at %zu", i);
        if (was < '0' || was > '9') continue;
        lines.p[i] = '9';
        back = (struct doc){.arena = &a};
        if (doc_unpack(str_sv(&lines), &back, &e)) write_html(&back, &page);
        lines.p[i] = was;
        str_clear(&page);
    }
    str_deinit(&lines);
    str_deinit(&page);
    arena_deinit(&a);
}

int kept_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(reads_as_it_was_validated),
        TEST(other_readers_have_another_text),
        TEST(a_corrected_one_takes_its_place),
        TEST(validating_is_one_step_back),
        TEST(another_event_is_another_document),
        TEST(whoever_is_erased_goes_from_it),
        TEST(words_that_begin_a_line_are_found_there),
        TEST(who_takes_back_the_agreement_goes_from_it),
        TEST(a_damaged_text_is_not_passed_off),
        TEST(a_damaged_text_is_found_by_the_check),
        TEST(what_was_sent_can_be_read_again),
        TEST(each_sending_is_kept),
        TEST(whoever_is_erased_goes_from_what_was_sent),
        TEST(a_damaged_text_that_was_sent_is_refused),
        TEST(a_paper_about_a_person_is_not_kept),
        cmocka_unit_test(every_block_comes_back),
        cmocka_unit_test(hostile_lines_are_harmless),
    };
    return cmocka_run_group_tests_name("kept", tests, NULL, NULL);
}
