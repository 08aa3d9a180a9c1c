#include "catalyse/base/fs.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/rotations.h"
#include "world.h"
#include <stdlib.h>
#include <string.h>

#define GOLDEN "tests/unit/report/golden/"

struct page {
    const char *file, *kind;
    enum audience audience;
    const char *about, *event; /* its subgroup or person */
    struct report_options o;
};

static const struct page pages[] = {
    {"minutes.fr.md", "minutes", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"minutes.en.md", "minutes", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"minutes.fr.html", "minutes", AUD_FUNDS, "SG-FEM", "EV-4", {.lang = LANG_FR, .format = REPORT_HTML}},
    {"webinar.fr.md", "minutes", AUD_ORGANISERS, NULL, "EV-1", {.lang = LANG_FR, .format = REPORT_MD}},
    {"meeting.en.md", "minutes", AUD_GROUP, NULL, "EV-5", {.lang = LANG_EN, .format = REPORT_MD}},
    {"theme-map.fr.md", "theme-map", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"theme-map.en.html", "theme-map", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_HTML}},
    {"replies.fr.md", "replies", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"replies.en.csv", "replies", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_CSV}},
    {"announcement.fr.md",
     "announcement",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_FR, .format = REPORT_MD}},
    {"announcement.en.md",
     "announcement",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_EN, .format = REPORT_MD}},
    {"reminder.fr.md", "reminder", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"reminder.en.md", "reminder", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"last-reminder.fr.md",
     "last-reminder",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_FR, .format = REPORT_MD}},
    {"last-reminder.en.md",
     "last-reminder",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_EN, .format = REPORT_MD}},
    {"hosts.fr.md", "hosts", AUD_ORGANISERS, NULL, "EV-4", {.lang = LANG_FR, .format = REPORT_MD}},
    {"hosts.en.html", "hosts", AUD_ORGANISERS, "SG-FEM", "EV-4", {.lang = LANG_EN, .format = REPORT_HTML}},
    {"rotations.fr.md", "rotations", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"rotations.en.md", "rotations", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"meetings.fr.md", "meetings", AUD_ORGANISERS, NULL, "EV-6", {.lang = LANG_FR, .format = REPORT_MD}},
    {"meetings.en.md", "meetings", AUD_ORGANISERS, NULL, "EV-6", {.lang = LANG_EN, .format = REPORT_MD}},
    {"call-form.fr.html", "call-form", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"call-form.en.md", "call-form", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"marks-grid.fr.html",
     "marks-grid",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_FR, .format = REPORT_HTML}},
    {"marks-grid.en.csv", "marks-grid", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_CSV}},
    {"commitments.fr.md", "commitments", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"commitments.en.md", "commitments", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"commitments.fr.csv", "commitments", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_CSV}},
    {"call-sheet.fr.html", "call-sheet", AUD_GROUP, "SG-ALI", NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"call-sheet.en.csv", "call-sheet", AUD_GROUP, "SG-ENT", NULL, {.lang = LANG_EN, .format = REPORT_CSV}},
    {"checklist.fr.md", "checklist", AUD_GROUP, "SG-ALI", NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"checklist.en.md", "checklist", AUD_FUNDS, "SG-COM", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"consortium.fr.md", "consortium", AUD_GROUP, "SG-ALI", NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"consortium.en.md", "consortium", AUD_FUNDS, "SG-ALI", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"agenda.fr.md", "agenda", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"agenda.en.html", "agenda", AUD_FUNDS, NULL, "EV-1", {.lang = LANG_EN, .format = REPORT_HTML}},
    {"agenda.fr.csv", "agenda", AUD_ORGANISERS, NULL, "EV-5", {.lang = LANG_FR, .format = REPORT_CSV}},
    {"run-sheet.fr.html",
     "run-sheet",
     AUD_ORGANISERS,
     NULL,
     "EV-4",
     {.lang = LANG_FR, .format = REPORT_HTML}},
    {"run-sheet.en.md", "run-sheet", AUD_FUNDS, NULL, "EV-4", {.lang = LANG_EN, .format = REPORT_MD}},
    {"run-sheet.fr.csv", "run-sheet", AUD_ORGANISERS, NULL, "EV-1", {.lang = LANG_FR, .format = REPORT_CSV}},
    {"sign-in.fr.md", "sign-in", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"sign-in.en.md", "sign-in", AUD_FUNDS, NULL, "EV-7", {.lang = LANG_EN, .format = REPORT_MD}},
    {"sign-in.fr.csv", "sign-in", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_CSV}},
    {"badges.fr.html", "badges", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"badges.en.md", "badges", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"table-cards.fr.html", "table-cards", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"table-cards.en.md", "table-cards", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"ballots.fr.md", "ballots", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"ballots.en.html", "ballots", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_HTML}},
    {"canvas.fr.html", "canvas", AUD_FUNDS, "SG-ALI", NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"canvas.en.md", "canvas", AUD_FUNDS, "SG-COM", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"synthesis-contacts.fr.md",
     "webinar",
     AUD_ORGANISERS,
     NULL,
     NULL,
     {.lang = LANG_FR, .format = REPORT_MD}},
    {"synthesis.fr.md", "webinar", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"synthesis.en.md", "webinar", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"my-wish.fr.md", "my-wish", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"my-wish.en.md", "my-wish", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"funders.fr.md", "funders", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"funders.en.md", "funders", AUD_GROUP, "SG-ALI", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"dashboard.fr.md", "dashboard", AUD_ORGANISERS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"dashboard.en.md", "dashboard", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"calendar.fr.md", "calendar", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"calendar.en.md", "calendar", AUD_GROUP, "SG-ALI", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"review.fr.md", "review", AUD_GROUP, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"review.en.md", "review", AUD_FUNDS, "SG-ALI", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"conference.fr.md", "conference", AUD_FUNDS, NULL, NULL, {.lang = LANG_FR, .format = REPORT_MD}},
    {"conference.en.md", "conference", AUD_FUNDS, NULL, NULL, {.lang = LANG_EN, .format = REPORT_MD}},
    {"person.fr.html", "person", AUD_ME, "P-04", NULL, {.lang = LANG_FR, .format = REPORT_HTML}},
    {"person.en.md", "person", AUD_ME, "P-04", NULL, {.lang = LANG_EN, .format = REPORT_MD}},
};

/* Where the two first differ, from the beginning of that line. */
static void show_difference(const char *file, struct sv wanted, struct sv got) {
    size_t at = 0, line = 1, from = 0;
    while (at < wanted.n && at < got.n && wanted.p[at] == got.p[at]) {
        if (got.p[at] == '\n') {
            line++;
            from = at + 1;
        }
        at++;
    }
    struct sv a = sv_of(wanted.p + from, wanted.n - from), b = sv_of(got.p + from, got.n - from);
    fail_msg("%s:%zu:\n- %.*s\n+ %.*s\n(UPDATE=1 renews the copies)", file, line, (int)sv_find(a, '\n'), a.p,
             (int)sv_find(b, '\n'), b.p);
}

static void compare(struct arena *a, const char *file, struct sv got) {
    const char *path = arena_printf(a, GOLDEN "%s", file);
    struct str wanted = {0};
    struct error e;
    if (getenv("UPDATE")) {
        if (!fs_write(path, got, &e)) fail_msg("%s", e.text);
        return;
    }
    if (!fs_read(path, 1 << 24, &wanted, &e)) fail_msg("%s", e.text);
    if (!sv_eq(str_sv(&wanted), got)) show_difference(path, str_sv(&wanted), got);
    str_deinit(&wanted);
}

/* The rules of style are the same in all pages but for the last, of the paper; they are kept once. */
static void compare_page(struct arena *a, const char *file, struct sv got) {
    const char *from = memmem(got.p, got.n, "<style>\n", 8), *to = memmem(got.p, got.n, "@page", 5);
    struct str rest = {0};
    if (!from || !to) from = to = got.p;
    size_t before = (size_t)(from - got.p), style = (size_t)(to - from);
    if (style) compare(a, "style.css", sv_of(from, style));
    str_add(&rest, sv_of(got.p, before));
    str_add(&rest, sv_of(to, got.n - before - style));
    compare(a, file, str_sv(&rest));
    str_deinit(&rest);
}

static void give_time(struct world *w, const char *meeting, const char *start) {
    struct view v = world_view(w, viewer_me());
    const struct pair pairs[] = {{SV("start"), sv_from(start)}, {SV("at_table"), SV("1")}};
    struct edit_result done;
    struct error e;
    if (!edit_set(&v, entity_named("funder_meeting"), world_id(w, "funder_meeting", meeting), pairs,
                  COUNT(pairs), &done, &e))
        fail_msg("%s", e.text);
}

/* Seats for the afternoon, and hours for two meetings with funders. */
static void plan_days(struct world *w) {
    struct view v = world_view(w, viewer_me());
    struct rotations_ask ask = {.tables = 5, .rounds = 4, .seed = 1};
    struct rotations r;
    struct error e;
    if (!rotations_read(&v, world_id(w, "event", "EV-4"), &r, &e) || !rotations_plan(&r, &ask, v.arena, &e) ||
        !rotations_keep(&v, &r, &e))
        fail_msg("%s", e.text);
    give_time(w, "FM-01", "14:00");
    give_time(w, "FM-02", "14:15");
}

static void documents_are_as_kept(void **state) {
    struct world *w = *state;
    plan_days(w);
    for (size_t i = 0; i < COUNT(pages); i++) {
        const struct page *p = &pages[i];
        struct report_options o = p->o;
        struct str out = {0};
        if (p->about && world_kind(p->kind)->by_person)
            o.person = world_id(w, "participant", p->about);
        else if (p->about)
            o.subgroup = world_id(w, "subgroup", p->about);
        if (p->event) o.event = world_id(w, "event", p->event);
        world_write(w, viewer_of(p->audience), p->kind, &o, &out);
        compare_page(&w->a, p->file, str_sv(&out));
        str_deinit(&out);
    }
}

static void every_kind_is_kept_in_both_languages(void **state) {
    (void)state;
    for (size_t k = 0; k < N_REPORT_KINDS; k++) {
        unsigned langs = 0;
        for (size_t i = 0; i < COUNT(pages); i++)
            if (!strcmp(pages[i].kind, REPORT_KINDS[k].code)) langs |= pages[i].o.lang == LANG_FR ? 1 : 2;
        if (langs != 3) fail_msg("%s: no copy in each language", REPORT_KINDS[k].code);
    }
}

static const char *const hostile[] = {
    "<script>alert(1)</script>",
    "=cmd()|'/C calc'!A0",
    "\"><img src=x onerror=alert(1)>",
    "'; DROP TABLE participant; --",
    "](javascript:alert(1)) ![x](file:///etc/passwd) `a` *b* # c",
    "@SUM(1+1)*cmd|' /C calc'!A0",
};

static void make_hostile(struct arena *a, struct record *r, size_t row) {
    (void)a;
    for (size_t k = 0; k < r->entity->n_fields; k++) {
        const struct field *f = &r->entity->fields[k];
        bool words = (f->kind == FIELD_TEXT || f->kind == FIELD_LINES) && f->max >= 80;
        if (words) r->v[k] = value_text(sv_from(hostile[(row + k) % COUNT(hostile)]));
    }
}

static void check_inert(struct sv text, enum report_format format) {
    static const char *const tidy[] = {"tidy", "-errors", "-q", NULL};
    static const char *const formulas[] = {
        ",=", "\r\n=", ",\"=", "\r\n\"=", ",@", "\r\n@", ",\"@", "\r\n\"@"};
    for (size_t i = 0; format == REPORT_CSV && i < COUNT(formulas); i++) lacks(text, formulas[i]);
    if (format == REPORT_CSV) return;
    lacks(text, "<script");
    lacks(text, "<img");
    if (format == REPORT_MD) assert_int_equal(times(text, "]("), times(text, "\\]("));
    if (format == REPORT_HTML) assert_true(run_with(tidy, text) % 127 == 0);
}

static void hostile_rows_are_inert(void **state) {
    static const enum report_format formats[] = {REPORT_HTML, REPORT_MD, REPORT_CSV};
    struct world *w = *state;
    struct rows rows = {0};
    world_change(w, make_hostile, &rows);
    arena_deinit(&rows.a);
    for (size_t i = 0; i < N_REPORT_KINDS; i++)
        for (size_t j = 0; j < COUNT(formats); j++) {
            struct report_options o = {.lang = LANG_FR, .format = formats[j]};
            struct str out = {0};
            if (!(REPORT_KINDS[i].formats & 1u << formats[j]) || REPORT_KINDS[i].by_person) continue;
            world_write(w, viewer_me(), REPORT_KINDS[i].code, &o, &out);
            check_inert(str_sv(&out), formats[j]);
            str_deinit(&out);
        }
}

static void an_office_file_is_made(void **state) {
    struct world *w = *state;
    const struct report_kind *kind = world_kind("minutes");
    struct report_options o = {.lang = LANG_FR, .format = REPORT_DOCX};
    struct view v = world_view(w, report_viewer(world_kind("minutes"), 0));
    struct str out = {0};
    struct error e;
    bool ok = report_write(&v, kind, &o, &out, &e);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "PK", 2);
    str_deinit(&out);
}

static void sit(struct world *w, const char *who, const char *ref) {
    struct view v = world_view(w, viewer_me());
    const struct pair pairs[] = {
        {SV("event"), SV("EV-4")}, {sv_from(who), sv_from(ref)}, {SV("joins"), SV("SG-COM")}};
    struct edit_result done;
    struct error e;
    if (!edit_add(&v, entity_named("day_place"), pairs, COUNT(pairs), &done, &e)) fail_msg("%s", e.text);
}

/* Those who did not agree to be named are not. */
static void minutes_say_who_worked_at_another_table(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct str out = {0};
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    lacks(str_sv(&out), "Tables of the day");
    sit(w, "subgroup", "SG-ALI");
    sit(w, "participant", "P-12");
    sit(w, "participant", "P-20");
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    has(str_sv(&out), "### Tables of the day\n\n"
                      "- Sustainable food worked for a while at the table of Communication and visibility\n"
                      "- Lison Cardoville (Ressourcerie du Grand Larroy) sat with Communication and "
                      "visibility\n\n");
    str_deinit(&out);
}

int sample_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(documents_are_as_kept),
        cmocka_unit_test(every_kind_is_kept_in_both_languages),
        cmocka_unit_test(an_office_file_is_made),
        cmocka_unit_test_setup_teardown(hostile_rows_are_inert, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(minutes_say_who_worked_at_another_table, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("sample", tests, world_setup, world_teardown);
}
