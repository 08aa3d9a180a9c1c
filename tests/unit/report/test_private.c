#include "catalyse/service/edit.h"
#include "world.h"
#include <string.h>

/* Every text of every row of every entity says where it stands: "Zq7-3-2qZ" is entity 7, field 3, row 2.
 * Every large number does the same by its value. Rows that choose their audience take each in turn. */

enum { LEAST_ROOM = 20, NUMBER_FROM = 710000000 };

struct marked {
    struct rows rows;
    struct record **parents[ENTITIES_MAX];
};

static bool is_code(const struct field *f) {
    return strcmp(f->name, "panels") == 0 || strcmp(f->name, "param") == 0 || strcmp(f->name, "slot") == 0 ||
           strcmp(f->name, "document") == 0;
}

static bool takes_words(const struct field *f) {
    return (f->kind == FIELD_TEXT || f->kind == FIELD_LINES) && f->max >= LEAST_ROOM && !is_code(f);
}

static bool takes_number(const struct field *f) {
    return (f->kind == FIELD_MONEY || f->kind == FIELD_DECIMAL) && f->max > 10LL * NUMBER_FROM;
}

static int64_t number_of(size_t entity, size_t field, size_t row) {
    return NUMBER_FROM + (int64_t)entity * 1000000 + (int64_t)field * 10000 + (int64_t)row;
}

static void mark_row(struct arena *a, struct record *r, size_t row) {
    size_t entity = entity_index(r->entity);
    for (size_t k = 0; k < r->entity->n_fields; k++) {
        const struct field *f = &r->entity->fields[k];
        if (takes_words(f)) r->v[k] = value_text(sv_from(arena_printf(a, "Zq%zu-%zu-%zuqZ", entity, k, row)));
        if (takes_number(f)) r->v[k] = value_int(number_of(entity, k, row) * 100);
        if (strcmp(f->name, "audience") == 0)
            r->v[k] = value_text(sv_from(audience_code((enum audience)(row % (AUD_PUBLIC + 1)))));
        if (strncmp(f->name, "share_", 6) == 0) r->v[k] = value_int((int64_t)(row + k) % 2);
    }
}

static struct record *row_with(const struct marked *m, const char *entity, int64_t id) {
    const struct list_rows *rows = &m->rows.of[entity_index(entity_named(entity))];
    for (size_t i = 0; i < rows->n; i++)
        if (rows->v[i]->id == id) return rows->v[i];
    return NULL;
}

static void mark(struct world *w, struct marked *m) {
    world_change(w, mark_row, &m->rows);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct list_rows *rows = &m->rows.of[i];
        const char *link = audience_parent(ENTITIES[i]);
        m->parents[i] = arena_array(&m->rows.a, rows->n + 1, sizeof(struct record *));
        for (size_t j = 0; link && j < rows->n; j++)
            m->parents[i][j] =
                row_with(m, field_named(ENTITIES[i], link)->target, record_int(rows->v[j], link));
    }
}

/* A sum that happens to look like the number of a field without numbers stands for nothing. */
static bool is_number(size_t entity, size_t field) {
    return entity < N_ENTITIES && field < ENTITIES[entity]->n_fields &&
           takes_number(&ENTITIES[entity]->fields[field]);
}

/* Fails when the value that was found may not be seen; counts it when it may. */
static void judge(const struct marked *m, size_t entity, size_t field, size_t row, const struct viewer *v,
                  const char *where, size_t *seen) {
    if (entity >= N_ENTITIES || field >= ENTITIES[entity]->n_fields || row >= m->rows.of[entity].n) return;
    const struct field *f = &ENTITIES[entity]->fields[field];
    enum withheld why = value_withheld(m->rows.of[entity].v[row], m->parents[entity][row], f, v);
    if (why)
        fail_msg("%s: %s of %s, row %zu, is withheld (%d) from audience %d", where, f->name,
                 ENTITIES[entity]->name, row, (int)why, (int)v->audience);
    ++*seen;
}

/* "7-3-2" of "Zq7-3-2qZ". */
static bool read_place(struct sv text, int64_t place[static 3]) {
    struct sv part;
    for (int i = 0; i < 3; i++) {
        if (!sv_next(&text, i < 2 ? '-' : 'q', &part) || !sv_to_i64(part, &place[i])) return false;
        if (place[i] < 0) return false;
    }
    return true;
}

static void find_words(const struct marked *m, struct sv text, const struct viewer *v, const char *where,
                       size_t *seen) {
    const char *at = text.p, *end = text.p + text.n;
    while ((at = memmem(at, (size_t)(end - at), "Zq", 2))) {
        int64_t place[3];
        at += 2;
        if (read_place(sv_of(at, (size_t)(end - at)), place))
            judge(m, (size_t)place[0], (size_t)place[1], (size_t)place[2], v, where, seen);
    }
}

/* Numbers are written with separators of all kinds: only their digits are looked at. */
static void find_numbers(const struct marked *m, struct sv text, const struct viewer *v, const char *where,
                         size_t *seen) {
    int64_t number = 0;
    int digits = 0;
    for (size_t i = 0; i <= text.n; i++) {
        unsigned char c = i < text.n ? (unsigned char)text.p[i] : '\n';
        if (c >= '0' && c <= '9') {
            number = digits < 9 ? number * 10 + (c - '0') : number;
            digits++;
        } else if (c == ',' || c == '.' || c >= 0x80) {
            continue; /* a separator, or a byte of one */
        } else {
            int64_t code = number - NUMBER_FROM;
            size_t entity = (size_t)(code / 1000000), field = (size_t)(code / 10000 % 100);
            if (digits >= 9 && code >= 0 && code < 290000000 && is_number(entity, field))
                judge(m, entity, field, (size_t)(code % 10000), v, where, seen);
            number = digits = 0;
        }
    }
}

static void check_viewer(struct world *w, const struct marked *m, struct viewer v, size_t *seen) {
    static const enum report_format formats[] = {REPORT_MD, REPORT_HTML, REPORT_CSV, REPORT_JSON, REPORT_ICS};
    for (size_t i = 0; i < N_REPORT_KINDS; i++)
        for (size_t j = 0; j < COUNT(formats); j++) {
            struct report_options o = {.lang = j % 2 ? LANG_FR : LANG_EN, .format = formats[j]};
            struct str out = {0};
            if (!(REPORT_KINDS[i].formats & 1u << formats[j]) || REPORT_KINDS[i].by_person) continue;
            world_write(w, v, REPORT_KINDS[i].code, &o, &out);
            find_words(m, str_sv(&out), &v, REPORT_KINDS[i].code, seen);
            find_numbers(m, str_sv(&out), &v, REPORT_KINDS[i].code, seen);
            str_deinit(&out);
        }
}

static void nothing_narrower_than_the_audience_is_written(void **state) {
    struct world *w = *state;
    struct marked m = {0};
    mark(w, &m);
    size_t before = SIZE_MAX;
    for (int audience = AUD_ME; audience <= AUD_PUBLIC; audience++) {
        size_t seen = 0;
        check_viewer(w, &m, viewer_of((enum audience)audience), &seen);
        assert_true(seen > 0 && seen <= before);
        before = seen;
    }
    arena_deinit(&m.rows.a);
}

static void nothing_of_another_fund_is_written(void **state) {
    struct world *w = *state;
    struct marked m = {0};
    mark(w, &m);
    int64_t funds[] = {world_id(w, "organisation", "ORG-31"), world_id(w, "organisation", "ORG-32"),
                       world_id(w, "organisation", "ORG-33"), world_id(w, "organisation", "ORG-34"),
                       world_id(w, "organisation", "ORG-35")};
    for (size_t i = 0; i < COUNT(funds); i++) {
        struct viewer v = viewer_of(AUD_FUNDS);
        size_t seen = 0;
        v.fund = funds[i];
        v.funds = funds;
        v.n_funds = COUNT(funds);
        check_viewer(w, &m, v, &seen);
        assert_true(seen > 0);
    }
    arena_deinit(&m.rows.a);
}

/* Neither its roles, nor which groups it follows, nor how much it carries. */
static void a_fund_reads_no_role_of_another(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct str out = {0};
    world_write(w, viewer_of(AUD_FUNDS), "consortium", &o, &out);
    has(str_sv(&out), "| Partner funder | Fonds des Quatre-Ruchers |");
    str_clear(&out);
    o.fund = world_id(w, "organisation", "ORG-32");
    world_write(w, viewer_of(AUD_FUNDS), "consortium", &o, &out);
    lacks(str_sv(&out), "| Partner funder |");
    lacks(str_sv(&out), "Fonds des Quatre-Ruchers");
    lacks(str_sv(&out), "Fondation Orvalys");
    has(str_sv(&out), "1 line about another fund");
    str_clear(&out);
    world_write(w, viewer_of(AUD_FUNDS), "dashboard", &o, &out);
    has(str_sv(&out), "| Fonds Brindelac |");
    lacks(str_sv(&out), "| Fonds des Quatre-Ruchers |");
    lacks(str_sv(&out), "| Fondation Orvalys |");
    str_deinit(&out);
}

static void who_did_not_agree_is_not_listed(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    struct edit_result result = {0};
    struct pair no = {SV("consent_list"), SV("no")};
    struct str out = {0};
    struct error e;
    if (!edit_set(&v, entity_named("participant"), world_id(w, "participant", "P-02"), &no, 1, &result, &e))
        fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    has(str_sv(&out), "1 person who was there did not agree to be on this list.");
    lacks(str_sv(&out), "Bellemonde");
    str_clear(&out);
    world_write(w, viewer_of(AUD_ORGANISERS), "minutes", &o, &out);
    has(str_sv(&out), "Bellemonde");
    str_deinit(&out);
}

/* The organisers make these letters, but other organisations read them. */
static void who_did_not_agree_is_not_named_in_letters_to_others(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_FR, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    struct edit_result result = {0};
    struct pair no = {SV("consent_list"), SV("no")};
    struct str out = {0};
    struct error e;
    world_write(w, viewer_of(AUD_ORGANISERS), "my-wish", &o, &out);
    has(str_sv(&out), "Noémie Vasquelle (Potagers de la Sauldrine) pour le groupe");
    str_clear(&out);
    assert_true(
        edit_set(&v, entity_named("participant"), world_id(w, "participant", "P-06"), &no, 1, &result, &e));
    world_write(w, viewer_of(AUD_ORGANISERS), "my-wish", &o, &out);
    lacks(str_sv(&out), "Vasquelle");
    has(str_sv(&out), "Potagers de la Sauldrine pour le groupe");
    str_deinit(&out);
}

static bool has_own_names(const struct record *r) {
    static const char *const entities[] = {"participant", "organisation", "programme"};
    for (size_t i = 0; i < COUNT(entities); i++)
        if (r->entity == entity_named(entities[i])) return true;
    return false;
}

/* P-20 did not agree: every text with room for it says the name, as people write it. */
static void name_everywhere(struct arena *a, struct record *r, size_t row) {
    static const char *const ways[] = {"Dit par Bachir Oltremont.", "Vu avec OLTREMONT Bachir !",
                                       "b.oltremont@norvault.example, à joindre"};
    if (has_own_names(r)) return;
    for (size_t k = 0; k < r->entity->n_fields; k++)
        if (takes_words(&r->entity->fields[k]) && r->entity->fields[k].max >= 80)
            r->v[k] = value_text(sv_from(arena_printf(a, "%s", ways[row % COUNT(ways)])));
}

static void no_text_names_who_did_not_agree(void **state) {
    static const enum audience readers[] = {AUD_GROUP, AUD_FUNDS, AUD_PUBLIC};
    struct world *w = *state;
    struct rows rows = {0};
    size_t said = 0;
    world_change(w, name_everywhere, &rows);
    for (size_t i = 0; i < N_REPORT_KINDS * COUNT(readers) * 2; i++) {
        const struct report_kind *kind = &REPORT_KINDS[i / COUNT(readers) / 2];
        struct report_options o = {.lang = LANG_FR, .format = i % 2 ? REPORT_JSON : REPORT_MD};
        struct str out = {0};
        if (kind->by_person || kind->letter) continue;
        world_write(w, viewer_of(readers[i / 2 % COUNT(readers)]), kind->code, &o, &out);
        lacks(str_sv(&out), "Oltremont");
        lacks(str_sv(&out), "OLTREMONT");
        lacks(str_sv(&out), "b.oltremont");
        said += times(str_sv(&out), "quelqu’un (Éclat Solidaire Norvault)");
        str_deinit(&out);
    }
    assert_true(said > 100);
    arena_deinit(&rows.a);
}

static void a_name_taken_out_is_said(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    struct pair text[] = {
        {SV("outcome_fr"), SV("Proposé par Bachir Oltremont et Issa Bellemonde, relu avec Oltremont.")},
        {SV("audience"), SV("funds")}};
    struct edit_result result = {0};
    struct str out = {0};
    struct error e;
    if (!edit_set(&v, entity_named("decision"), world_id(w, "decision", "DEC-5"), text, COUNT(text), &result,
                  &e))
        fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    has(str_sv(&out),
        "Proposé par somebody (Éclat Solidaire Norvault) et Issa Bellemonde, relu avec somebody (Éclat Solidaire Norvault).");
    has(str_sv(&out), "- Participants: 2 mentions in texts, without agreement to be named");
    str_clear(&out);
    world_write(w, viewer_of(AUD_ORGANISERS), "minutes", &o, &out);
    has(str_sv(&out), "Proposé par Bachir Oltremont et Issa Bellemonde, relu avec Oltremont.");
    str_deinit(&out);
}

static void paragraphs_survive_and_keep_their_place(void **state) {
    struct world *w = *state;
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    struct edit_result result = {0};
    struct str out = {0};
    struct error e;
    const struct pair rows[][4] = {
        {{SV("document"), SV("minutes")},
         {SV("slot"), SV("intro")},
         {SV("text_fr"), SV("Merci à la Halle.")},
         {SV("audience"), SV("funds")}},
        {{SV("document"), SV("minutes")},
         {SV("slot"), SV("closing")},
         {SV("text_fr"), SV("Entre nous.")},
         {SV("audience"), SV("group")}},
        {{SV("document"), SV("checklist")},
         {SV("slot"), SV("intro")},
         {SV("text_fr"), SV("Ailleurs.")},
         {SV("audience"), SV("funds")}},
    };
    for (size_t i = 0; i < COUNT(rows); i++)
        if (!edit_add(&v, entity_named("paragraph"), rows[i], 4, &result, &e)) fail_msg("%s", e.text);
    world_write(w, viewer_of(AUD_FUNDS), "minutes", &o, &out);
    has(str_sv(&out), "Merci à la Halle.\n\n## In short");
    lacks(str_sv(&out), "Entre nous.");
    lacks(str_sv(&out), "Ailleurs.");
    has(str_sv(&out), "Free paragraphs: 1 line kept for a narrower audience");
    str_deinit(&out);
}

static void stages_are_not_shown_side_by_side_to_funds(void **state) {
    struct world *w = *state;
    static const char *const groups[] = {"SG-ALI", "SG-COM"};
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct view v = world_view(w, viewer_me());
    struct pair agrees = {SV("level_shared"), SV("yes")};
    struct edit_result result = {0};
    struct str out = {0};
    struct error e;
    for (size_t i = 0; i < COUNT(groups); i++)
        assert_true(edit_set(&v, entity_named("subgroup"), world_id(w, "subgroup", groups[i]), &agrees, 1,
                             &result, &e));
    world_write(w, viewer_of(AUD_FUNDS), "review", &o, &out);
    lacks(str_sv(&out), "Stage of the group");
    str_clear(&out);
    o.subgroup = world_id(w, "subgroup", "SG-ALI");
    world_write(w, viewer_of(AUD_FUNDS), "review", &o, &out);
    assert_int_equal(times(str_sv(&out), "Stage of the group"), 1);
    str_deinit(&out);
}

int private_tests(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        TEST(nothing_narrower_than_the_audience_is_written),
        TEST(nothing_of_another_fund_is_written),
        TEST(a_fund_reads_no_role_of_another),
        TEST(who_did_not_agree_is_not_listed),
        TEST(who_did_not_agree_is_not_named_in_letters_to_others),
        TEST(no_text_names_who_did_not_agree),
        TEST(a_name_taken_out_is_said),
        TEST(paragraphs_survive_and_keep_their_place),
        TEST(stages_are_not_shown_side_by_side_to_funds),
    };
    return cmocka_run_group_tests_name("private", tests, NULL, NULL);
}
