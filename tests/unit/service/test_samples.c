#include "catalyse/base/date.h"
#include "catalyse/domain/maturity.h"
#include "catalyse/domain/rules_commit.h"
#include "catalyse/domain/themes.h"
#include "catalyse/service/check.h"
#include "catalyse/service/facts.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "world.h"
#include <ctype.h>
#include <stdlib.h>

struct shelf {
    struct arena a;
    struct db *db;
};

static int open_lisiere(void **state) {
    struct shelf *s = calloc(1, sizeof *s);
    if (!s) return -1;
    s->db = world_from(&s->a, "lisiere", "shelf");
    *state = s;
    return 0;
}

static int close_lisiere(void **state) {
    struct shelf *s = *state;
    db_close(s->db);
    arena_deinit(&s->a);
    free(s);
    return 0;
}

/* All rows, or those whose field has the value. */
static struct list_rows rows_where(struct shelf *s, const char *entity, const char *field,
                                   struct value value) {
    struct list_filter filter = {field, OP_IS, value};
    struct list_query q = {.entity = entity_named(entity), .filters = &filter, .n_filters = field ? 1 : 0};
    struct list_rows rows;
    struct error e;
    if (!list_run(s->db, &s->a, &q, &rows, &e)) fail_msg("%s", e.text);
    return rows;
}

static struct list_rows rows_of(struct shelf *s, const char *entity) {
    return rows_where(s, entity, NULL, value_null());
}

static struct list_rows rows_under(struct shelf *s, const char *entity, const char *field, int64_t id) {
    return rows_where(s, entity, field, value_int(id));
}

static int64_t sum(struct list_rows rows, const char *field) {
    int64_t total = 0;
    for (size_t i = 0; i < rows.n; i++) total += record_int(rows.v[i], field);
    return total;
}

static struct record *row(struct shelf *s, const char *entity, const char *ref) {
    struct record *r;
    struct error e;
    if (!record_find_ref(s->db, &s->a, entity_named(entity), sv_from(ref), &r, &e)) fail_msg("%s", e.text);
    return r;
}

static void themes_have_their_points(void **state) {
    struct shelf *s = *state;
    static const struct {
        const char *theme;
        int points, first;
    } expected[] = {{"COM", 26, 3}, {"ALI", 21, 6}, {"REM", 27, 5}, {"FEM", 24, 4},
                    {"ENT", 21, 3}, {"NUM", 9, 2},  {"LOG", 10, 0}};
    struct list_rows given = rows_of(s, "interest_rank");
    struct theme_rank ranks[128];
    assert_true(given.n < 128);
    for (size_t i = 0; i < given.n; i++)
        ranks[i] = (struct theme_rank){record_int(given.v[i], "expression"), record_int(given.v[i], "theme"),
                                       (int)record_int(given.v[i], "rank")};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        struct theme_score score = {.theme = row(s, "theme", expected[i].theme)->id};
        themes_score(ranks, given.n, &score, 1);
        assert_int_equal(score.points, expected[i].points);
        assert_int_equal(score.by_rank[0], expected[i].first);
    }
}

static void dots_on_wishes_make_the_dots_of_themes(void **state) {
    struct shelf *s = *state;
    struct list_rows themes = rows_of(s, "theme");
    for (size_t i = 0; i < themes.n; i++)
        assert_int_equal(sum(rows_under(s, "wish", "theme", themes.v[i]->id), "votes"),
                         record_int(themes.v[i], "webinar_votes"));
}

static void money_adds_up(void **state) {
    struct shelf *s = *state;
    struct list_rows projects = rows_of(s, "project");
    assert_int_equal(projects.n, 5);
    for (size_t i = 0; i < projects.n; i++) {
        const struct record *p = projects.v[i];
        assert_int_equal(record_int(p, "amount_sought"), record_int(p, "budget_total") -
                                                             record_int(p, "own_funds") -
                                                             record_int(p, "other_secured"));
    }
    const struct record *costed = row(s, "project", "PRJ-2");
    assert_int_equal(record_int(costed, "budget_total"), 24000000);
    assert_int_equal(sum(rows_under(s, "budget_line", "project", costed->id), "amount"), 24000000);
    assert_int_equal(sum(rows_of(s, "membership"), "overhead_share_bp"), 10000);
}

static int minutes_of(struct sv time) {
    int minutes;
    assert_true(time_parse(time, &minutes));
    return minutes;
}

/* How many there are; each as long as its blocks, and what is over with its actual minutes. */
static size_t check_events(struct shelf *s) {
    struct list_rows events = rows_of(s, "event");
    for (size_t i = 0; i < events.n; i++) {
        const struct record *e = events.v[i];
        bool over = record_is(e, "state", "held") || record_is(e, "state", "minuted");
        struct list_rows blocks = rows_under(s, "agenda_item", "event", e->id);
        assert_int_equal(sum(blocks, "planned_min"),
                         minutes_of(record_text(e, "end")) - minutes_of(record_text(e, "start")));
        for (size_t b = 0; b < blocks.n; b++)
            assert_int_equal(over, record_int(blocks.v[b], "actual_min") > 0);
    }
    return events.n;
}

static void events_are_as_long_as_their_blocks(void **state) {
    assert_int_equal(check_events(*state), 7);
}

/* Where more people vote than are noted as there, the documents say so; there are seats for all of them. */
static void who_votes_was_there(void **state) {
    struct shelf *s = *state;
    struct list_rows events = rows_of(s, "event");
    for (size_t i = 0; i < events.n; i++) {
        int64_t id = events.v[i]->id, marks = 0, here = 0;
        struct list_rows votes = rows_under(s, "vote", "event", id);
        struct list_rows people = rows_under(s, "attendance", "event", id);
        for (size_t k = 0; k < votes.n; k++)
            if (record_is(votes.v[k], "kind", "roti")) marks += record_int(votes.v[k], "count");
        for (size_t k = 0; k < people.n; k++) here += record_is(people.v[k], "state", "present");
        if (marks <= here) continue;
        assert_in_range(marks, here, record_int(events.v[i], "capacity"));
        assert_int_equal(rows_under(s, "paragraph", "event", id).n, 2);
    }
}

static void models_last_as_long_as_they_say(void **state) {
    struct shelf *s = *state;
    static const struct {
        const char *run;
        int minutes;
    } runs[] = {{"webinar", 90},   {"committee", 120}, {"formation", 75},       {"afternoon", 240},
                {"subgroup", 120}, {"codev", 90},      {"committee_cross", 90}, {"conference", 210}};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++)
        assert_int_equal(
            sum(rows_where(s, "run_block", "run", value_text(sv_from(runs[i].run))), "planned_min"),
            runs[i].minutes);
}

/* The blocks of a canvas in their order bear the codes the entries are chosen from. */
static void check_canvas(struct shelf *s, const char *canvas, const char *entity) {
    struct list_rows blocks = rows_where(s, "canvas_block", "canvas", value_text(sv_from(canvas)));
    const struct choice *codes = field_named(entity_named(entity), "block")->choices;
    for (size_t i = 0; i < blocks.n; i++) assert_true(record_is(blocks.v[i], "code", codes[i].code));
    assert_null(codes[blocks.n].code);
}

static void canvases_have_the_blocks_entries_go_to(void **state) {
    struct shelf *s = *state;
    check_canvas(s, "diagnosis", "diagnosis_entry");
    check_canvas(s, "project", "canvas_entry");
    const struct record *costed = row(s, "project", "PRJ-2");
    const struct choice *codes = field_named(entity_named("canvas_entry"), "block")->choices;
    for (; codes->code; codes++) {
        struct list_rows entries = rows_where(s, "canvas_entry", "block", value_text(sv_from(codes->code)));
        size_t found = 0;
        for (size_t i = 0; i < entries.n; i++) found += record_int(entries.v[i], "project") == costed->id;
        assert_int_equal(found, 1);
    }
}

static void checklist_and_statements_cover_the_axes(void **state) {
    struct shelf *s = *state;
    const struct choice *axes = field_named(entity_named("section"), "axis")->choices;
    assert_int_equal(rows_where(s, "question", "starred", value_int(1)).n, 12);
    for (; axes->code; axes++) {
        struct value axis = value_text(sv_from(axes->code));
        assert_true(rows_where(s, "section", "axis", axis).n >= 1);
        assert_int_equal(rows_where(s, "statement", "param", axis).n, 2);
    }
}

/* "lead=A backbone=S …": every name is a role. Gives the letters alone. */
static const char *letters_of(struct shelf *s, struct sv text) {
    char *letters = arena_alloc(&s->a, text.n + 1);
    size_t n = 0;
    struct sv word;
    while (sv_next(&text, ' ', &word)) {
        size_t equals = sv_find(word, '=');
        assert_int_equal(equals, word.n - 2);
        char *ref = arena_strndup(&s->a, word.p, equals);
        for (char *c = ref; *c; c++) *c = (char)toupper((unsigned char)*c);
        row(s, "role", ref);
        letters[n++] = word.p[word.n - 1];
    }
    return letters;
}

static bool someone_answers(struct shelf *s, const char *letters) {
    struct findings found = {.arena = &s->a};
    rule_rasci(&(struct rasci_facts){.letters = letters}, &found);
    return found.n == 0;
}

static void usual_deliverables_have_one_who_answers(void **state) {
    struct shelf *s = *state;
    struct list_rows usual = rows_of(s, "rasci_default");
    assert_int_equal(usual.n, 10);
    for (size_t i = 0; i < usual.n; i++)
        assert_true(someone_answers(s, letters_of(s, record_text(usual.v[i], "letters"))));
}

static void deliverables_have_one_who_answers(void **state) {
    struct shelf *s = *state;
    struct list_rows deliverables = rows_of(s, "deliverable");
    assert_int_equal(deliverables.n, 10);
    for (size_t i = 0; i < deliverables.n; i++) {
        struct list_rows cells = rows_under(s, "rasci_cell", "deliverable", deliverables.v[i]->id);
        char letters[16] = "";
        assert_true(cells.n < sizeof letters);
        for (size_t c = 0; c < cells.n; c++) letters[c] = record_text(cells.v[c], "letter").p[0];
        assert_true(someone_answers(s, letters));
    }
}

static void groups_have_three_rules(void **state) {
    struct shelf *s = *state;
    struct list_rows groups = rows_of(s, "subgroup");
    for (size_t i = 0; i < groups.n; i++) {
        struct sv rules = record_text(groups.v[i], "rules"), line;
        int n = 0;
        while (sv_next(&rules, '\n', &line)) n += line.n > 0;
        assert_int_equal(n, 3);
    }
}

static struct view facilitator(struct shelf *s) {
    return (struct view){
        .db = s->db, .arena = &s->a, .viewer = {.audience = AUD_ME}, .today = date_make(2026, 12, 1)};
}

static void groups_are_at_their_stage(void **state) {
    struct shelf *s = *state;
    static const struct {
        const char *group;
        int level;
    } expected[] = {{"SG-COM", 1}, {"SG-ALI", 3}, {"SG-REM", 2}, {"SG-FEM", 2}, {"SG-ENT", 1}};
    struct view v = facilitator(s);
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        struct levels levels;
        struct error e;
        if (!levels_now(&v, row(s, "subgroup", expected[i].group)->id, &levels, &e)) fail_msg("%s", e.text);
        assert_int_equal(levels.n, 1);
        assert_int_equal(levels.v[0].level, expected[i].level);
    }
}

/* All that is not in order, and nothing else: "code REF" each. */
static void check_found(struct shelf *s, const char *expected) {
    struct view v = facilitator(s);
    struct warnings found;
    struct str text = {0};
    struct error e;
    if (!check_rules(&v, 0, &found, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < found.n; i++)
        str_addf(&text, "%s %.*s;", found.v[i].code, SV_ARG(found.v[i].row.ref));
    assert_string_equal(str_c(&text), expected);
    str_deinit(&text);
}

static void rules_find_what_is_there(void **state) {
    check_found(*state, "discuss_again CA-111;discuss_again CA-34;discuss_again CA-9;");
}

static void dots_of_a_secret_vote_are_those_of_contributions(void **state) {
    (void)state;
    struct shelf s = {.db = NULL};
    s.db = world_from(&s.a, "conference", "conference-shelf");
    struct list_rows contributions = rows_of(&s, "contribution");
    const struct record *ballot = row(&s, "ballot", "BAL-1");
    int64_t given = 0;
    for (size_t i = 0; i < contributions.n; i++) {
        int64_t dots = sum(rows_under(&s, "vote", "contribution", contributions.v[i]->id), "count");
        assert_int_equal(dots, record_int(contributions.v[i], "votes"));
        given += dots;
    }
    assert_int_equal(given % record_int(ballot, "budget"), 0);
    assert_int_equal(check_events(&s), 1);
    check_found(&s, "");
    db_close(s.db);
    arena_deinit(&s.a);
}

static void encounters_have_one_table_a_time(void **state) {
    (void)state;
    struct shelf s = {.db = NULL};
    s.db = world_from(&s.a, "rencontres", "rencontres-shelf");
    struct list_rows met = rows_of(&s, "funder_meeting");
    for (size_t i = 0; i < met.n; i++)
        for (size_t k = 0; k < i; k++) {
            const struct record *a = met.v[i], *b = met.v[k];
            if (record_int(a, "event") != record_int(b, "event") || !record_text(a, "start").n ||
                !sv_eq(record_text(a, "start"), record_text(b, "start")))
                continue;
            assert_int_not_equal(record_int(a, "at_table"), record_int(b, "at_table"));
            assert_int_not_equal(record_int(a, "funder"), record_int(b, "funder"));
            assert_int_not_equal(record_int(a, "project"), record_int(b, "project"));
        }
    assert_int_equal(check_events(&s), 2);
    check_found(&s, "group_one_dept SG-3;");
    db_close(s.db);
    arena_deinit(&s.a);
}

int sample_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(themes_have_their_points),
        cmocka_unit_test(dots_on_wishes_make_the_dots_of_themes),
        cmocka_unit_test(money_adds_up),
        cmocka_unit_test(events_are_as_long_as_their_blocks),
        cmocka_unit_test(who_votes_was_there),
        cmocka_unit_test(models_last_as_long_as_they_say),
        cmocka_unit_test(canvases_have_the_blocks_entries_go_to),
        cmocka_unit_test(checklist_and_statements_cover_the_axes),
        cmocka_unit_test(usual_deliverables_have_one_who_answers),
        cmocka_unit_test(deliverables_have_one_who_answers),
        cmocka_unit_test(groups_have_three_rules),
        cmocka_unit_test(groups_are_at_their_stage),
        cmocka_unit_test(rules_find_what_is_there),
        cmocka_unit_test(dots_of_a_secret_vote_are_those_of_contributions),
        cmocka_unit_test(encounters_have_one_table_a_time),
    };
    return cmocka_run_group_tests_name("samples", tests, open_lisiere, close_lisiere);
}
