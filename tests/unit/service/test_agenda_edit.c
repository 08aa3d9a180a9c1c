#include "catalyse/base/date.h"
#include "catalyse/service/agenda_edit.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"

enum { ACCUEIL, REGARDS, PAUSE, BLOCKS };

/* Three blocks from 14:00: 10, 30 of which 10 may go, 15. */
struct plan {
    int64_t event, block[BLOCKS];
};

static struct plan plan_of(struct desk *d) {
    struct plan p;
    small_programme(d);
    p.event = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                  "start=14:00", "end=15:00", NULL);
    p.block[ACCUEIL] = put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "planned_min=10", NULL);
    p.block[REGARDS] =
        put(d, "agenda_item", "event=EV-1", "title_fr=Regards", "planned_min=30", "cut_min=10", NULL);
    p.block[PAUSE] = put(d, "agenda_item", "event=EV-1", "title_fr=Pause", "planned_min=15", NULL);
    return p;
}

/* "14:00 Accueil 10, …" as planned. */
static const char *said(struct desk *d, int64_t event) {
    struct show s;
    struct str out = {0};
    must(d, show_read(&d->v, event, 0, &s, &d->e));
    for (size_t i = 0; i < s.n; i++) {
        int32_t day;
        int seconds;
        moment_local(s.v[i].t.planned.start, &day, &seconds);
        str_addf(&out, "%s%d:%02d %.*s %d", i ? ", " : "", seconds / 3600, seconds / 60 % 60,
                 SV_ARG(s.v[i].row.title), (int)s.v[i].planned_min);
    }
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static const char before[] = "14:00 Accueil 10, 14:10 Regards 30, 14:40 Pause 15";

static void take_back(struct desk *d, const struct plan *p) {
    struct sv words;
    must(d, timeline_undo(&d->v, &words, &d->e));
    assert_string_equal(said(d, p->event), before);
}

static void inserts_swaps_and_splits(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    int64_t made;
    assert_string_equal(said(d, p.event), before);
    must(d, show_insert(&d->v, p.block[ACCUEIL], SV("Énergie"), 5, &made, &d->e));
    assert_string_equal(said(d, p.event),
                        "14:00 Accueil 10, 14:10 Énergie 5, 14:15 Regards 30, 14:45 Pause 15");
    take_back(d, &p);
    must(d, show_swap(&d->v, p.block[REGARDS], &d->e));
    assert_string_equal(said(d, p.event), "14:00 Accueil 10, 14:10 Pause 15, 14:25 Regards 30");
    refused(d, show_swap(&d->v, p.block[REGARDS], &d->e), ERR_DATA, "no block to come");
    take_back(d, &p);
    set(d, "agenda_item", p.block[REGARDS], "locked_end=14:40", NULL);
    must(d, show_split(&d->v, p.block[REGARDS], 12, &made, &d->e));
    assert_string_equal(said(d, p.event),
                        "14:00 Accueil 10, 14:10 Regards 12, 14:22 Regards (2) 18, 14:40 Pause 15");
    assert_string_equal(field_of(d, "agenda_item", made, "cut_min"), "10");
    assert_string_equal(field_of(d, "agenda_item", made, "locked_end"), "14:40");
    assert_string_equal(field_of(d, "agenda_item", p.block[REGARDS], "cut_min"), "");
    take_back(d, &p);
    refused(d, show_split(&d->v, p.block[REGARDS], 30, &made, &d->e), ERR_USAGE, "1 to 29 min");
}

static void times_are_typed(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    static const struct {
        const char *typed, *then;
    } rows[] = {
        {"1.20", "14:00 Accueil 10, 14:10 Regards 80, 15:30 Pause 15"},
        {"+10", "14:00 Accueil 10, 14:20 Regards 30, 14:50 Pause 15"},
        {"14:30", "14:00 Accueil 10, 14:30 Regards 30, 15:00 Pause 15"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_typed typed;
        assert_true(agenda_typed_parse(sv_from(rows[i].typed), &typed));
        must(d, show_time(&d->v, p.block[REGARDS], typed, &d->e));
        assert_string_equal(said(d, p.event), rows[i].then);
        take_back(d, &p);
    }
    must(d, show_time(&d->v, p.block[REGARDS], (struct agenda_typed){TYPED_START, 15 * 60}, &d->e));
    must(d, show_time(&d->v, p.block[REGARDS], (struct agenda_typed){TYPED_AFTER, 0}, &d->e));
    assert_string_equal(said(d, p.event), before);
}

static void what_has_begun_stays_in_its_place(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    struct agenda_typed start = {TYPED_START, 15 * 60}, length = {TYPED_LENGTH, 12};
    bool done;
    must(d, show_move(&d->v, p.event, SHOW_NEXT, moment_of_local(d->v.today, 14 * 3600), &done, &d->e));
    refused(d, show_swap(&d->v, p.block[ACCUEIL], &d->e), ERR_DATA, "has begun");
    refused(d, show_time(&d->v, p.block[ACCUEIL], start, &d->e), ERR_DATA, "has begun");
    must(d, show_time(&d->v, p.block[ACCUEIL], length, &d->e));
    assert_string_equal(field_of(d, "agenda_item", p.block[ACCUEIL], "planned_min"), "12");
    put(d, "attendance", "event=EV-1", "participant=P-1", "state=present", NULL);
    set(d, "event", p.event, "state=held", NULL);
    set(d, "event", p.event, "state=minuted", NULL);
    refused(d, show_time(&d->v, p.block[PAUSE], length, &d->e), ERR_DATA, "stays as it is");
}

static void each_subgroup_has_its_clock(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    struct show s;
    size_t made;
    bool done;
    int64_t two = moment_of_local(d->v.today, 14 * 3600);
    put(d, "subgroup", "name=Eau", "theme=TH-1", NULL);
    put(d, "subgroup", "name=Blé", "theme=TH-1", NULL);
    must(d, show_beside(&d->v, p.block[REGARDS], &made, &d->e));
    assert_int_equal(made, number(d, "SELECT count(*) FROM subgroup"));
    assert_string_equal(said(d, p.event), before);
    must(d, show_move(&d->v, p.event, SHOW_NEXT, two, &done, &d->e));
    must(d, show_move(&d->v, p.event, SHOW_NEXT, two + 10 * MINUTE_MS, &done, &d->e));
    must(d, show_read(&d->v, p.event, two + 10 * MINUTE_MS, &s, &d->e));
    assert_int_equal(s.n_tracks, made);
    assert_int_equal(s.tracks[1].block, REGARDS);
    int64_t late = s.tracks[1].v[0].row.id;
    for (size_t i = 0; i < s.n_tracks; i++) assert_int_equal(s.tracks[i].left_ms, 30 * MINUTE_MS);
    must(d, show_add(&d->v, late, 5, two + 14 * MINUTE_MS, &done, &d->e));
    must(d, show_read(&d->v, p.event, two + 14 * MINUTE_MS, &s, &d->e));
    assert_int_equal(s.left_ms, 26 * MINUTE_MS);
    assert_int_equal(s.tracks[1].left_ms, 31 * MINUTE_MS);
    assert_int_equal(s.tracks[0].left_ms, 26 * MINUTE_MS);
    must(d, show_move_beside(&d->v, late, SHOW_BACK, two + 15 * MINUTE_MS, &done, &d->e));
    must(d, show_read(&d->v, p.event, two + 15 * MINUTE_MS, &s, &d->e));
    assert_int_equal(s.current, REGARDS);
    assert_int_equal(s.tracks[1].current, NO_BLOCK);
    refused(d, show_beside(&d->v, late, &made, &d->e), ERR_DATA, "a subgroup's already");
}

/* They begin and end with the block, and come back with it. */
static void clocks_of_subgroups_go_with_their_block(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    struct show s;
    size_t made;
    bool done;
    int64_t two = moment_of_local(d->v.today, 14 * 3600);
    static const struct {
        enum show_move move;
        int minute, track; /* its block under way afterwards */
    } steps[] = {{SHOW_NEXT, 0, NO_BLOCK}, {SHOW_NEXT, 10, 0},        {SHOW_BACK, 11, NO_BLOCK},
                 {SHOW_NEXT, 12, 0},       {SHOW_NEXT, 30, NO_BLOCK}, {SHOW_BACK, 31, 0}};
    must(d, show_beside(&d->v, p.block[REGARDS], &made, &d->e));
    for (size_t i = 0; i < COUNT(steps); i++) {
        int64_t now = two + steps[i].minute * MINUTE_MS;
        must(d, show_move(&d->v, p.event, steps[i].move, now, &done, &d->e));
        must(d, show_read(&d->v, p.event, now, &s, &d->e));
        for (size_t k = 0; k < s.n_tracks; k++) assert_int_equal(s.tracks[k].current, steps[i].track);
    }
    assert_int_equal(s.tracks[0].left_ms, 11 * MINUTE_MS);
}

/* What is done to the whole is done to each, but what a subgroup did on its own stays. */
static void the_whole_pauses_and_lasts_for_each(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    struct show s;
    size_t made;
    bool done;
    int64_t two = moment_of_local(d->v.today, 14 * 3600);
    static const struct {
        int minute, what; /* minutes more, or a move */
        int left[2];      /* of the two clocks, in minutes */
        bool paused[2];
    } steps[] = {{12, 5, {33, 33}, {false, false}},  {13, 0, {32, 32}, {true, true}},
                 {23, 0, {32, 32}, {false, false}},  {24, -2, {29, 29}, {false, false}},
                 {25, 'b', {28, 28}, {false, true}}, {26, 0, {27, 28}, {true, true}},
                 {36, 0, {27, 28}, {false, true}},   {37, 'r', {33, 33}, {false, false}}};
    put(d, "subgroup", "name=Eau", "theme=TH-1", NULL);
    must(d, show_beside(&d->v, p.block[REGARDS], &made, &d->e));
    must(d, show_move(&d->v, p.event, SHOW_NEXT, two, &done, &d->e));
    must(d, show_move(&d->v, p.event, SHOW_NEXT, two + 10 * MINUTE_MS, &done, &d->e));
    for (size_t i = 0; i < COUNT(steps); i++) {
        int64_t now = two + steps[i].minute * MINUTE_MS;
        must(d, show_read(&d->v, p.event, now, &s, &d->e));
        bool paused = s.agenda.v[REGARDS].state == BLOCK_PAUSED;
        enum show_move turn = paused ? SHOW_RESUME : SHOW_PAUSE;
        if (steps[i].what == 'b')
            must(d, show_move_beside(&d->v, s.tracks[1].v[0].row.id, SHOW_PAUSE, now, &done, &d->e));
        else if (steps[i].what == 'r')
            must(d, show_move(&d->v, p.event, SHOW_RESTART, now, &done, &d->e));
        else if (steps[i].what)
            must(d, show_add(&d->v, p.block[REGARDS], steps[i].what, now, &done, &d->e));
        else
            must(d, show_move(&d->v, p.event, turn, now, &done, &d->e));
        must(d, show_read(&d->v, p.event, now, &s, &d->e));
        for (size_t k = 0; k < 2; k++) {
            assert_int_equal(s.tracks[k].left_ms / MINUTE_MS, steps[i].left[k]);
            assert_int_equal(s.tracks[k].agenda.v[0].state == BLOCK_PAUSED, steps[i].paused[k]);
        }
    }
}

static void clocks_of_subgroups_are_planned_as_long_as_their_block(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    struct show s;
    size_t made;
    int64_t rest;
    put(d, "subgroup", "name=Eau", "theme=TH-1", NULL);
    must(d, show_beside(&d->v, p.block[REGARDS], &made, &d->e));
    must(d, show_read(&d->v, p.event, 0, &s, &d->e));
    set(d, "agenda_item", s.tracks[1].v[0].row.id, "planned_min=20", NULL);
    must(d, show_time(&d->v, p.block[REGARDS], (struct agenda_typed){TYPED_LENGTH, 40}, &d->e));
    must(d, show_read(&d->v, p.event, 0, &s, &d->e));
    assert_int_equal(s.tracks[0].v[0].planned_min, 40);
    assert_int_equal(s.tracks[1].v[0].planned_min, 20);
    must(d, show_split(&d->v, p.block[REGARDS], 25, &rest, &d->e));
    must(d, show_read(&d->v, p.event, 0, &s, &d->e));
    assert_int_equal(s.tracks[0].v[0].planned_min, 25);
    struct sv words;
    must(d, timeline_undo(&d->v, &words, &d->e));
    must(d, timeline_undo(&d->v, &words, &d->e));
    must(d, show_read(&d->v, p.event, 0, &s, &d->e));
    assert_int_equal(s.tracks[0].v[0].planned_min, 30);
}

/* Else it would stand on no line at all. */
static void a_block_runs_during_one_of_its_events_own_line(void **state) {
    struct desk *d = *state;
    struct plan p = plan_of(d);
    int64_t beside = put(d, "agenda_item", "event=EV-1", "title_fr=Table A", "planned_min=10",
                         "subgroup=SG-1", "parent=Regards", NULL);
    put(d, "event", "stage=ST-4", "title_fr=Webinaire", "kind=webinar", "date=2026-12-02", "start=14:00",
        "end=15:00", NULL);
    put(d, "agenda_item", "event=EV-2", "title_fr=Ailleurs", "planned_min=10", NULL);
    static const struct {
        enum { REGARDS_ROW, PAUSE_ROW, BESIDE_ROW } row;
        const char *word;
    } WRONG[] = {
        {PAUSE_ROW, "parent=Pause"},   {REGARDS_ROW, "parent=Table A"}, {REGARDS_ROW, "parent=Pause"},
        {PAUSE_ROW, "parent=Table A"}, {PAUSE_ROW, "parent=Ailleurs"},  {BESIDE_ROW, "event=EV-2"},
        {REGARDS_ROW, "event=EV-2"},
    };
    for (size_t i = 0; i < COUNT(WRONG); i++)
        refused(d,
                try_set(d, "agenda_item", (int64_t[]){p.block[REGARDS], p.block[PAUSE], beside}[WRONG[i].row],
                        WRONG[i].word, NULL),
                ERR_DATA, "for all in the same event");
    assert_string_equal(said(d, p.event), before);
    set(d, "agenda_item", beside, "parent=Pause", NULL);
    set(d, "agenda_item", beside, "parent=", NULL);
}

int agenda_edit_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(inserts_swaps_and_splits),
        DESK_TEST(times_are_typed),
        DESK_TEST(what_has_begun_stays_in_its_place),
        DESK_TEST(each_subgroup_has_its_clock),
        DESK_TEST(clocks_of_subgroups_go_with_their_block),
        DESK_TEST(the_whole_pauses_and_lasts_for_each),
        DESK_TEST(clocks_of_subgroups_are_planned_as_long_as_their_block),
        DESK_TEST(a_block_runs_during_one_of_its_events_own_line),
    };
    return cmocka_run_group_tests_name("agenda_edit", tests, NULL, NULL);
}
