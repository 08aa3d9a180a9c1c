#include "catalyse/service/run_of_show.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"
#include <string.h>

/* What is made for an event: its run of show from a model, wishes as they are said. */

static int64_t webinar(struct desk *d) {
    small_programme(d);
    return put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-12-05",
               "start=10:00", "end=11:30", NULL);
}

static void a_run_of_show_is_copied_from_its_model(void **state) {
    struct desk *d = *state;
    int64_t event = webinar(d);
    size_t added = 0;
    put(d, "run_block", "run=webinar", "pos=2", "title_fr=Envies", "title_en=Wishes", "planned_min=25",
        "cut_min=5", NULL);
    put(d, "run_block", "run=webinar", "pos=1", "title_fr=Accueil", "title_en=Welcome", "planned_min=5",
        NULL);
    put(d, "run_block", "run=afternoon", "pos=1", "title_fr=Pause", "title_en=Break", "planned_min=15", NULL);
    must(d, run_of_show_fill(&d->v, event, SV("webinar"), &added, &d->e));
    assert_int_equal(added, 2);
    assert_int_equal(number(d, "SELECT sum(planned_min) FROM agenda_item"), 30);
    int64_t last = number(d, "SELECT id FROM agenda_item ORDER BY pos DESC LIMIT 1");
    assert_string_equal(field_of(d, "agenda_item", last, "title_en"), "Wishes");
    assert_string_equal(field_of(d, "agenda_item", last, "state"), "pending");
    struct sv said;
    must(d, timeline_undo(&d->v, &said, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM agenda_item"), 0);
    refused(d, run_of_show_fill(&d->v, event, SV("codev"), &added, &d->e), ERR_NO_FILE, "no such model");
}

static void a_meeting_comes_with_its_blocks_and_goes_with_them(void **state) {
    struct desk *d = *state;
    int64_t event;
    small_programme(d);
    put(d, "run_block", "run=subgroup", "pos=1", "title_fr=Météo", "title_en=Check-in", "planned_min=10",
        NULL);
    put(d, "run_block", "run=subgroup", "pos=2", "title_fr=Budget", "title_en=Budget", "planned_min=30",
        NULL);
    struct run_meeting m = {5, ref_id(d, "subgroup", "SG-1"), SV("subgroup"), date_make(2027, 1, 15),
                            23 * 60 + 30};
    must(d, run_of_show_meeting(&d->v, &m, &event, &d->e));
    assert_string_equal(field_of(d, "event", event, "date"), "2027-01-15");
    assert_string_equal(field_of(d, "event", event, "start"), "23:30");
    assert_string_equal(field_of(d, "event", event, "end"), "00:10");
    assert_non_null(strstr(field_of(d, "event", event, "title_en"), "subgroup meeting"));
    assert_int_equal(number(d, "SELECT count(*) FROM agenda_item"), 2);
    assert_int_equal(number(d, "SELECT count(*) FROM meeting WHERE kind = 'subgroup'"), 1);
    struct sv said;
    must(d, timeline_undo(&d->v, &said, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM event"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
    m.run = SV("codev");
    refused(d, run_of_show_meeting(&d->v, &m, &event, &d->e), ERR_NO_FILE, "no such model");
}

/* The guide ticks the days of the follow-up by them. */
static void a_meeting_is_held_when_its_event_is_and_on_its_day(void **state) {
    struct desk *d = *state;
    int64_t event;
    small_programme(d);
    put(d, "run_block", "run=codev", "pos=1", "title_fr=Choix", "title_en=Choice", "planned_min=10", NULL);
    struct run_meeting m = {5, ref_id(d, "subgroup", "SG-1"), SV("codev"), date_make(2026, 1, 15), 600};
    must(d, run_of_show_meeting(&d->v, &m, &event, &d->e));
    int64_t meeting = ref_id(d, "meeting", "MT-1");
    assert_string_equal(field_of(d, "meeting", meeting, "kind"), "codev");
    assert_string_equal(field_of(d, "meeting", meeting, "state"), "planned");
    set(d, "event", event, "date=2026-01-22", NULL);
    assert_string_equal(field_of(d, "meeting", meeting, "date"), "2026-01-22");
    set(d, "event", event, "state=live", NULL);
    set(d, "event", event, "state=held", NULL);
    assert_string_equal(field_of(d, "meeting", meeting, "state"), "held");
    put(d, "attendance", "event=EV-1", "participant=P-1", "state=present", NULL);
    set(d, "event", event, "state=minuted", NULL);
    assert_string_equal(field_of(d, "meeting", meeting, "state"), "minuted");
}

int event_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_run_of_show_is_copied_from_its_model),
        DESK_TEST(a_meeting_is_held_when_its_event_is_and_on_its_day),
        DESK_TEST(a_meeting_comes_with_its_blocks_and_goes_with_them),
    };
    return cmocka_run_group_tests_name("events", tests, NULL, NULL);
}
