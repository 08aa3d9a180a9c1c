#include "groups.h"
#include "store/list_sql.h"
#include "store/list_where.h"
#include <stdlib.h>
#include <string.h>

/* Refs of the rows, blanks between. */
static const char *refs(struct desk *d, const struct list_query *query) {
    struct list_rows rows;
    struct str out = {0};
    must(d, list_run(d->db, &d->a, query, &rows, &d->e));
    for (size_t i = 0; i < rows.n; i++) str_addf(&out, "%s%.*s", i ? " " : "", SV_ARG(rows.v[i]->ref));
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void make_people(struct desk *d) {
    struct record *nord = add_org(d, "Atelier Nord"), *sud = add_org(d, "Łódź Solidaire");
    edit_text(d, nord, "commune", "Brest");
    struct record *g = add_group(d, add_theme(d, "EMP"), "Emploi");
    const char *const names[][2] = {
        {"Zoé", "Abry"}, {"Élodie", "Évrard"}, {"Ana", "Orme"}, {"Bo", "orme"}, {"Søren", "Weiß"}};
    for (size_t i = 0; i < COUNT(names); i++) {
        struct record *p = add_person(d, names[i][0], names[i][1], i < 3 ? nord : sud);
        if (i != 1) continue;
        record_set_int(p, "subgroup", g->id);
        record_set_int(p, "may_commit", 1);
        record_set_text(p, "state", SV("present"));
        must(d, act_update(d->db, NULL, p, &d->e));
    }
}

static void the_own_order_folds_accents_and_case(void **state) {
    struct desk *d = *state;
    make_people(d);
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant}), "P-1 P-2 P-3 P-4 P-5");
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant, .descending = true}),
                        "P-5 P-4 P-3 P-2 P-1");
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant, .order = "first_name"}),
                        "P-3 P-4 P-2 P-5 P-1");
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant, .order = "org"}),
                        "P-1 P-2 P-3 P-4 P-5");
    assert_string_equal(
        refs(d, &(struct list_query){.entity = &participant, .order = "ref", .descending = true}),
        "P-5 P-4 P-3 P-2 P-1");
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant, .limit = 2, .offset = 1}),
                        "P-2 P-3");
    assert_string_equal(refs(d, &(struct list_query){.entity = &participant, .offset = 9}), "");
}

static void every_word_must_stand_somewhere(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *text, *found;
    } cases[] = {
        {"", "P-1 P-2 P-3 P-4 P-5"},
        {"   ", "P-1 P-2 P-3 P-4 P-5"},
        {"orme", "P-3 P-4"},
        {"ORME nord", "P-3"},
        {"evrard", "P-2"},
        {"soren weiss", "P-5"},
        {"lodz", "P-4 P-5"},
        {"emploi", "P-2"},
        {"theme emp", "P-2"},
        {"brest", ""}, /* not in the organisation's title */
        {"orme absent", ""},
        {"'; DROP TABLE participant; --", ""},
        {"% _ * \\", ""},
        {"a b c d e f g h i j k l m n o p q r s t", ""},
    };
    make_people(d);
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *found =
            refs(d, &(struct list_query){.entity = &participant, .text = sv_from(cases[i].text)});
        if (strcmp(found, cases[i].found) != 0) fail_msg("'%s': %s", cases[i].text, found);
    }
    assert_string_equal(refs(d, &(struct list_query){.entity = &organisation, .text = SV("brest")}), "ORG-1");
}

static void filters_compare_fields(void **state) {
    struct desk *d = *state;
    make_people(d);
    int64_t nord = 0, group = 0;
    must(d, record_id(d->db, &organisation, SV("ORG-1"), &nord, &d->e));
    must(d, record_id(d->db, &subgroup, SV("SG-1"), &group, &d->e));
    const struct {
        struct list_filter f;
        const char *found;
    } cases[] = {
        {{"org", OP_IS, {.i = nord}}, "P-1 P-2 P-3"},
        {{"org", OP_IS_NOT, {.i = nord}}, "P-4 P-5"},
        {{"subgroup", OP_IS, value_null()}, "P-1 P-3 P-4 P-5"},
        {{"subgroup", OP_IS_NOT, value_null()}, "P-2"},
        {{"subgroup", OP_IS_NOT, {.i = group}}, "P-1 P-3 P-4 P-5"},
        {{"may_commit", OP_IS, {.i = 1}}, "P-2"},
        {{"last_name", OP_IS, value_text(SV("Orme"))}, "P-3"},
        {{"last_name", OP_LESS, value_text(SV("orme"))}, "P-1 P-2"},
        {{"last_name", OP_MORE, value_text(SV("évrard"))}, "P-3 P-4 P-5"},
        {{"last_name", OP_HAS, value_text(SV("EVR"))}, "P-2"},
        {{"org", OP_HAS, value_text(SV("solidaire łódź"))}, "P-4 P-5"},
        {{"org", OP_HAS, value_text(SV("brest"))}, ""},
        {{"state", OP_HAS, value_text(SV("HERE"))}, "P-2"},
        {{"state", OP_HAS, value_text(SV("prés"))}, "P-2"},
        {{"ref", OP_IS, value_text(SV("P-4"))}, "P-4"},
        {{"ref", OP_HAS, value_text(SV("p-4"))}, "P-4"},
        {{"author", OP_IS_NOT, value_text(SV("Ana"))}, ""},
        {{"created_at", OP_MORE, value_text(SV("2020-01-01"))}, "P-1 P-2 P-3 P-4 P-5"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct list_query query = {.entity = &participant, .filters = &cases[i].f, .n_filters = 1};
        const char *found = refs(d, &query);
        if (strcmp(found, cases[i].found) != 0) fail_msg("%s %d: %s", cases[i].f.field, cases[i].f.op, found);
        size_t count;
        must(d, list_count(d->db, &query, &count, &d->e));
        size_t words = *found != '\0';
        for (const char *p = found; *p; p++) words += *p == ' ';
        assert_int_equal(count, words);
    }
}

static void wrong_questions_are_told(void **state) {
    struct desk *d = *state;
    const struct {
        struct list_query query;
        const char *said;
    } cases[] = {
        {{.entity = &participant, .order = "nom"}, "Participant: there is no field 'nom'"},
        {{.entity = &participant, .filters = &(struct list_filter){"nom", OP_IS, {.i = 1}}, .n_filters = 1},
         "Participant: there is no field 'nom'"},
        {{.entity = &participant,
          .filters = &(struct list_filter){"folded", OP_IS, {.i = 1}},
          .n_filters = 1},
         "Participant: there is no field 'folded'"},
        {{.entity = &participant, .filters = &(struct list_filter){"org", OP_LESS, {.i = 1}}, .n_filters = 1},
         "org: this comparison does not fit this kind of field"},
        {{.entity = &participant,
          .filters = &(struct list_filter){"may_commit", OP_HAS, {.i = 1}},
          .n_filters = 1},
         "may_commit: this comparison does not fit this kind of field"},
        {{.entity = &participant, .after = 7}, "Participant: this one is no longer there"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct list_rows rows;
        assert_false(list_run(d->db, &d->a, &cases[i].query, &rows, &d->e));
        assert_string_equal(d->e.text, cases[i].said);
    }
}

/* Every window from every row, in every order, is the piece of the whole list it should be. */
static void windows_join_to_the_whole(void **state) {
    struct desk *d = *state;
    make_people(d);
    struct record *g = add_group(d, add_theme(d, "B"), "B");
    const char *const dates[] = {"2026-05-01", "", "2026-01-01", "", "2026-05-01", "2027-01-01"};
    for (size_t i = 0; i < COUNT(dates); i++) {
        struct record *r = add_decision(d, i % 2 ? g : NULL, arena_printf(&d->a, "Décision %zu", i % 3));
        record_set_text(r, "trial_until", sv_from(dates[i]));
        must(d, act_update(d->db, NULL, r, &d->e));
    }
    const struct list_query queries[] = {
        {.entity = &participant},
        {.entity = &participant, .descending = true},
        {.entity = &participant, .order = "first_name"},
        {.entity = &participant, .order = "org", .descending = true},
        {.entity = &participant, .text = SV("r")},
        {.entity = &decision},
        {.entity = &decision, .descending = true},
        {.entity = &decision, .order = "title_fr"},
        {.entity = &decision, .order = "subgroup"},
        {.entity = &decision, .order = "id", .descending = true},
    };
    for (size_t i = 0; i < COUNT(queries); i++) {
        struct list_rows all, part;
        must(d, list_run(d->db, &d->a, &queries[i], &all, &d->e));
        assert_true(all.n >= 4);
        for (size_t at = 0; at < all.n; at++) {
            struct list_query query = queries[i];
            size_t place;
            must(d, list_place(d->db, &query, all.v[at]->id, &place, &d->e));
            assert_int_equal(place, at);
            query.limit = 2;
            query.after = all.v[at]->id;
            must(d, list_run(d->db, &d->a, &query, &part, &d->e));
            assert_int_equal(part.n, all.n - at - 1 < 2 ? all.n - at - 1 : 2);
            for (size_t k = 0; k < part.n; k++) assert_int_equal(part.v[k]->id, all.v[at + 1 + k]->id);
            query.after = 0;
            query.before = all.v[at]->id;
            must(d, list_run(d->db, &d->a, &query, &part, &d->e));
            assert_int_equal(part.n, at < 2 ? at : 2);
            for (size_t k = 0; k < part.n; k++) assert_int_equal(part.v[k]->id, all.v[at - part.n + k]->id);
        }
    }
    size_t place;
    struct list_query none = {.entity = &participant, .text = SV("nobody")};
    assert_false(list_place(d->db, &none, 1, &place, &d->e));
    assert_string_equal(d->e.text, "Participant: this one is not in the list");
}

static void narrower_rows_are_left_out(void **state) {
    struct desk *d = *state;
    static const char *const audiences[] = {"me", "organisers", "group", "funds", "public"};
    static const char *const seen[] = {"D-1 D-2 D-3 D-4 D-5", "D-2 D-3 D-4 D-5", "D-3 D-4 D-5", "D-4 D-5",
                                       "D-5"};
    for (size_t i = 0; i < COUNT(audiences); i++) {
        struct record *r = add_decision(d, NULL, "Décision");
        record_set_text(r, "audience", sv_from(audiences[i]));
        record_set_text(r, "outcome_fr", SV("secret outcome"));
        must(d, act_update(d->db, NULL, r, &d->e));
    }
    for (int viewer = AUD_ME; viewer <= AUD_PUBLIC; viewer++) {
        struct list_query query = {.entity = &decision, .viewer = (enum audience)viewer};
        assert_string_equal(refs(d, &query), seen[viewer]);
        query.text = SV("decision");
        assert_string_equal(refs(d, &query), seen[viewer]);
        query.text = SV("secret"); /* a field only the facilitator sees is not searched for others */
        assert_string_equal(refs(d, &query), viewer == AUD_ME ? seen[0] : "");
    }
}

static void names_are_searched_only_for_who_may_see_them(void **state) {
    struct desk *d = *state;
    make_people(d);
    struct list_query query = {.entity = &participant, .text = SV("orme"), .viewer = AUD_FUNDS};
    assert_string_equal(refs(d, &query), "P-3 P-4");
}

static bool stop_at_second(const struct record *r, void *ctx, struct error *e) {
    int *n = ctx;
    (void)r;
    return ++*n < 2 || error_set(e, ERR_USAGE, "enough");
}

static void each_row_can_stop_the_list(void **state) {
    struct desk *d = *state;
    make_people(d);
    int n = 0;
    assert_false(list_each(d->db, &(struct list_query){.entity = &participant}, stop_at_second, &n, &d->e));
    assert_int_equal(n, 2);
    assert_string_equal(d->e.text, "enough");
}

/* How SQLite goes about the SQL of a list. */
static const char *plan_of(struct desk *d, struct list_sql *l) {
    struct query q;
    struct str out = {0};
    str_insert(&l->text, 0, SV("EXPLAIN QUERY PLAN "));
    must(d, list_sql_open(l, &q, &d->e));
    while (query_next(&q, &d->e) == STEP_ROW) str_addf(&out, "%.*s; ", SV_ARG(query_text(&q, 3)));
    query_close(&q);
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void a_window_is_read_through_its_index(void **state) {
    struct desk *d = *state;
    static const struct field due = {.name = "due", .kind = FIELD_DATE};
    static const struct entity next_step = {.name = "next_step",
                                            .fields = &due,
                                            .n_fields = 1,
                                            .title = "due",
                                            .order = "due,id",
                                            .prefix = "NS"};
    static const struct entity *const entities[] = {&next_step};
    struct db *db;
    must(d, db_open(d->path, DB_FACE, (struct registry){entities, 1}, "Ana", &db, &d->e));
    const struct {
        struct db *db;
        struct list_query query;
        bool beyond;
        const char *plan;
    } cases[] = {
        {d->db, {.entity = &participant}, false, "SCAN t USING INDEX participant__folded; "},
        {d->db, {.entity = &participant}, true, "SEARCH t USING INDEX participant__folded (folded>?); "},
        {d->db,
         {.entity = &participant, .descending = true},
         true,
         "SEARCH t USING INDEX participant__folded (folded<?); "},
        {db, {.entity = &next_step}, false, "SCAN t USING INDEX next_step__order; "},
        {db, {.entity = &next_step}, true, "SEARCH t USING INDEX next_step__order (<expr>>?); "},
        {db,
         {.entity = &next_step, .descending = true},
         true,
         "SEARCH t USING INDEX next_step__order (<expr><?); "},
    };
    struct value keys[] = {value_text(SV("m")), value_int(5)};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct list_sql l;
        must(d, list_sql_init(&l, cases[i].db, &cases[i].query, &d->e));
        str_add(&l.text, l.table->select);
        must(d, list_where(&l, &d->e));
        if (cases[i].beyond) list_sql_beyond(&l, keys, true);
        list_sql_order(&l, true);
        assert_string_equal(plan_of(d, &l), cases[i].plan);
        list_sql_deinit(&l);
    }
    db_close(db);
}

int test_list(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_own_order_folds_accents_and_case),
        DESK_TEST(every_word_must_stand_somewhere),
        DESK_TEST(filters_compare_fields),
        DESK_TEST(wrong_questions_are_told),
        DESK_TEST(windows_join_to_the_whole),
        DESK_TEST(narrower_rows_are_left_out),
        DESK_TEST(names_are_searched_only_for_who_may_see_them),
        DESK_TEST(each_row_can_stop_the_list),
        DESK_TEST(a_window_is_read_through_its_index),
    };
    return cmocka_run_group_tests_name("list", tests, NULL, NULL);
}
