#include "catalyse/service/contributions.h"
#include "catalyse/service/plenary.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* Headings, which stand for the contributions under them. */

static int64_t conference(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-5", "title_fr=Une autre", "kind=conference", "date=2026-11-01", "start=09:00",
        "end=12:00", NULL);
    put(d, "contribution", "event=EV-1", "heading=Argent", "text_fr=ailleurs", NULL);
    put(d, "event", "stage=ST-1", "title_fr=Conférence", "kind=conference", "date=2026-12-01", "start=09:00",
        "end=12:00", NULL);
    put(d, "contribution", "event=EV-2", "heading=Argent", "text_fr=un acompte", NULL);
    put(d, "contribution", "event=EV-2", "heading=Argent", "text_fr=le temps", NULL);
    put(d, "contribution", "event=EV-2", "heading=Durée", "text_fr=trois ans", NULL);
    return ref_id(d, "event", "EV-2");
}

static size_t under(struct desk *d, int64_t event, const char *heading) {
    struct plenary p;
    size_t n = 0;
    must(d, plenary_read(&d->v, event, &p, &d->e));
    for (size_t i = 0; i < p.n_contributions; i++) n += sv_is(p.contributions[i].heading, heading);
    return n;
}

static void a_heading_changes_over_all_that_stands_under_it(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d), one = ref_id(d, "contribution", "CC-3");
    must(d, heading_rename(&d->v, one, SV("Argent patient"), &d->e));
    assert_int_equal(under(d, event, "Argent patient"), 2);
    assert_int_equal(under(d, ref_id(d, "event", "EV-1"), "Argent"), 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(under(d, event, "Argent"), 2);
}

static void a_heading_may_become_another(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d), one = ref_id(d, "contribution", "CC-2");
    must(d, heading_rename(&d->v, one, SV("Durée"), &d->e));
    assert_int_equal(under(d, event, "Durée"), 3);
    refused(d, heading_rename(&d->v, one, SV(""), &d->e), ERR_DATA, "");
    refused(d, heading_rename(&d->v, one, SV("ROTI"), &d->e), ERR_DATA, "ROTI");
    refused(d, heading_rename(&d->v, one, SV(" ROTI "), &d->e), ERR_DATA, "ROTI");
    refused(d, try_put(d, "contribution", "event=EV-1", "heading=ROTI", "text_fr=utile", NULL), ERR_DATA,
            "ROTI");
    refused(d, try_set(d, "contribution", one, "heading=ROTI", NULL), ERR_DATA, "ROTI");
    assert_int_equal(under(d, event, "Durée"), 3);
}

static struct contributions_added add(struct desk *d, int64_t event, const char *lines) {
    const struct contributions_place at = {event, SV("Argent"), SV("funder")};
    struct contributions_added added;
    must(d, contributions_add(&d->v, &at, sv_from(lines), &added, &d->e));
    return added;
}

static void lines_go_under_headings_as_one_step(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d);
    struct contributions_added added =
        add(d, event, "- une avance !3\n\ncinq ans #durée\nenfin #rien\nLe lieu :\n• un toit");
    assert_int_equal(added.contributions, 4);
    assert_true(sv_is(added.heading, "Le lieu"));
    assert_int_equal(under(d, event, "Argent"), 4);
    assert_int_equal(under(d, event, "Durée"), 2);
    assert_int_equal(under(d, event, "Le lieu"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM contribution WHERE text_fr = 'une avance' AND votes = 3"
                               " AND side = 'funder'"),
                     1);
    assert_int_equal(
        number(d, "SELECT count(*) FROM contribution WHERE text_fr IN ('cinq ans', 'enfin #rien')"), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(under(d, event, "Argent"), 2);
}

static void a_chat_is_contributions_too(void **state) {
    static const char CHAT[] =
        "10:02 De Ana Orme à Tous : Bonjour !\n10:03 De Ana Orme à Tous : une avance\n"
        "10:04 De Ana Orme à Bob (Message direct) : à midi\n10:05 De Nul à Tous : en un mot :\n"
        "10:06 De Nul à Tous : 99";
    struct desk *d = *state;
    int64_t event = conference(d);
    struct contributions_added added = add(d, event, CHAT);
    assert_int_equal(added.contributions, 2);
    assert_int_equal(added.beside.greetings, 1);
    assert_int_equal(added.beside.apart, 1);
    assert_int_equal(added.beside.refused, 1);
    assert_int_equal(under(d, event, "Argent"), 4);
    assert_string_equal(field_of(d, "contribution", added.last, "note"), "written by Nul");
    assert_int_equal(add(d, event, CHAT).beside.known, 2);
}

static void a_line_too_long_stays_to_be_put_right(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d);
    struct str lines = {0};
    while (lines.n < 900) str_addz(&lines, "encore ");
    str_addz(&lines, "\nune avance");
    struct contributions_added added = add(d, event, str_c(&lines));
    str_deinit(&lines);
    assert_int_equal(added.contributions, 1);
    assert_true(added.too_long.n > 800);
}

int plenary_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_heading_changes_over_all_that_stands_under_it),
        DESK_TEST(a_heading_may_become_another),
        DESK_TEST(lines_go_under_headings_as_one_step),
        DESK_TEST(a_chat_is_contributions_too),
        DESK_TEST(a_line_too_long_stays_to_be_put_right),
    };
    return cmocka_run_group_tests_name("plenary", tests, NULL, NULL);
}
