#include "../support/check.h"
#include "../support/rows.h"
#include "../support/stage.h"
#include "app/nav.h"
#include "app/panels.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/room.h"
#include "catalyse/store/list.h"
#include "catalyse/store/sign.h"
#include "groups.h"
#include "world.h"
#include <string.h>

/* Nobody reads what is not for them, on any screen: every text of every entity is a marker of its own, and
 * each audience looks at every list, card, form, panel, search, history and guide. */

enum { MARKERS_MAX = 4096, TRIES = 60, VARIANTS = 2, ROWS_OPENED = 60, TOLD_MAX = 40 };

/* "q7" and the number in base 36; amounts are of eight figures, such that no sum of them is one of them. */
static const char PREFIX[] = "q7";
enum { DIGITS = 3, MONEY_BASE = 10000000, MONEY_DIGITS = 8 };

struct marker {
    const struct record *row, *parent;
    const struct field *field;
};

struct audit {
    struct stage s;
    struct world w;
    struct marker v[MARKERS_MAX];
    size_t n;
    bool seen[MARKERS_MAX]; /* by the viewer of the moment */
    bool told[MARKERS_MAX];
    struct str picture; /* that was looked at last */
    bool room;          /* the room looks, whoever the facilitator lets see the screen */
    size_t leaks;
};

/* --- a programme of markers --- */

static int64_t marker_euros(size_t number) {
    return MONEY_BASE + (int64_t)(hash_u64(number) % (8 * MONEY_BASE));
}

static struct sv marker_text(struct audit *a, size_t number) {
    char *text = arena_printf(&a->w.a, "%s000", PREFIX);
    for (size_t i = 0; i < DIGITS; i++, number /= 36)
        text[sizeof PREFIX - 1 + DIGITS - 1 - i] = "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36];
    return sv_from(text);
}

static bool marked(const struct field *f) {
    bool text = f->kind == FIELD_TEXT || f->kind == FIELD_LINES;
    return f->kind == FIELD_MONEY || (text && f->max >= (int64_t)sizeof PREFIX - 1 + DIGITS);
}

/* The first variant may be seen as widely as can be, the second by nobody but me. */
static void choose_audience(struct record *r, int variant) {
    static const struct {
        const char *field, *wide, *narrow;
    } texts[] = {{"audience", "public", "me"}, {"rights", "public", "unknown"}};
    static const char *const ticks[] = {"share_organisers", "share_group", "share_funds"};
    for (size_t i = 0; i < 2; i++)
        if (field_index(r->entity, sv_from(texts[i].field)) >= 0)
            record_set_text(r, texts[i].field, sv_from(variant ? texts[i].narrow : texts[i].wide));
    for (size_t i = 0; i < 3; i++)
        if (field_index(r->entity, sv_from(ticks[i])) >= 0) record_set_int(r, ticks[i], !variant);
}

static void mark(struct audit *a, struct record *r) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (!marked(f)) continue;
        size_t number = a->n;
        assert_true(number < MARKERS_MAX);
        a->v[a->n++] = (struct marker){.row = r, .field = f};
        if (f->kind == FIELD_MONEY)
            r->v[i] = value_int(marker_euros(number) * 100);
        else
            r->v[i] = value_text(marker_text(a, number));
    }
}

static bool add_row(struct audit *a, const struct entity *entity, int variant) {
    struct record *r;
    size_t before = a->n;
    if (!world_record(&a->w, entity, &r)) return false;
    choose_audience(r, variant);
    mark(a, r);
    if (act_insert(a->w.db, &a->w.a, r, &a->w.e)) return true;
    a->n = before;
    return false;
}

static void find_parents(struct audit *a) {
    for (size_t i = 0; i < a->n; i++) {
        const struct record *r = a->v[i].row;
        const char *link = audience_parent(r->entity);
        int64_t id = link ? record_int(r, link) : 0;
        struct record *parent = NULL;
        const struct field *f = link ? field_named(r->entity, link) : NULL;
        if (id && !record_load(a->w.db, &a->w.a, entity_named(f->target), id, &parent, &a->w.e))
            fail_msg("%s", a->w.e.text);
        a->v[i].parent = parent;
    }
}

/* As many rows of each entity; every second one is for nobody but me. */
static void fill(struct audit *a, int rows) {
    for (size_t i = 0; i < N_ENTITIES; i++)
        for (int row = 0; row < rows; row++) {
            bool added = false;
            for (int tries = 0; tries < TRIES && !added; tries++)
                added = add_row(a, ENTITIES[i], row % VARIANTS);
            if (!added) fail_msg("no %s could be added: %s", ENTITIES[i]->name, a->w.e.text);
        }
    find_parents(a);
}

/* --- looking --- */

static void tell(struct audit *a, size_t number, const char *where) {
    const struct marker *m = &a->v[number];
    if (a->told[number]) return;
    a->told[number] = true;
    if (a->leaks++ < TOLD_MAX)
        print_error("%s: %s.%s of %.*s, for %s alone, is shown to %s\n", where, m->row->entity->name,
                    m->field->name, SV_ARG(m->row->ref),
                    audience_code(audience_least(m->field->audience, row_audience(m->row, m->parent))),
                    a->room ? "the room" : audience_code(a->s.app->viewer));
}

static void found(struct audit *a, size_t number, const char *where) {
    struct viewer viewer = a->room ? viewer_room() : viewer_of(a->s.app->viewer);
    if (number >= a->n) return;
    const struct marker *m = &a->v[number];
    bool personal = a->room && m->field->flags & F_PERSONAL;
    a->seen[number] = true;
    if (personal || value_withheld(m->row, m->parent, m->field, &viewer)) tell(a, number, where);
}

static void look_for_texts(struct audit *a, const char *text, const char *where) {
    for (const char *at = text; (at = strstr(at, PREFIX)); at++) {
        size_t number = 0, i = 0;
        for (const char *c = at + sizeof PREFIX - 1; i < DIGITS; i++, c++) {
            bool digit = *c >= '0' && *c <= '9';
            if (!digit && (*c < 'a' || *c > 'z')) break;
            number = number * 36 + (size_t)(digit ? *c - '0' : *c - 'a' + 10);
        }
        if (i == DIGITS) found(a, number, where);
    }
}

static void found_amount(struct audit *a, int64_t euros, const char *where) {
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].field->kind == FIELD_MONEY && marker_euros(i) == euros) found(a, i, where);
}

/* Amounts are written with narrow blanks between thousands. */
static void look_for_amounts(struct audit *a, const char *text, const char *where) {
    int64_t euros = 0;
    size_t digits = 0;
    for (const char *c = text;; c++) {
        if (*c >= '0' && *c <= '9') {
            euros = digits < MONEY_DIGITS ? euros * 10 + (*c - '0') : euros;
            digits++;
        } else if (!strncmp(c, "\u202f", 3) || !strncmp(c, "\u00a0", 2)) {
            c += c[1] == '\xa0' || (unsigned char)*c == 0xc2 ? 1 : 2;
        } else {
            if (digits == MONEY_DIGITS) found_amount(a, euros, where);
            euros = 0;
            digits = 0;
        }
        if (!*c) return;
    }
}

/* A picture that is still the same was looked at. */
static void look(struct audit *a, const char *where) {
    struct str text = {0};
    stage_text(&a->s, &text);
    bool same = sv_eq(str_sv(&text), str_sv(&a->picture));
    str_deinit(&a->picture);
    a->picture = text;
    if (same) return;
    look_for_texts(a, str_c(&text), where);
    look_for_amounts(a, str_c(&text), where);
}

static void settle(struct audit *a) {
    stage_resize(&a->s, a->s.frame.rows, a->s.frame.cols);
}

static void go(struct audit *a, struct place to) {
    struct desk d = app_desk(a->s.app);
    desk_go(&d, to);
    settle(a);
}

static void leave(struct audit *a, size_t depth) {
    question_free(a->s.app->question);
    a->s.app->question = NULL;
    while (a->s.app->depth > depth) nav_pop(a->s.app);
}

/* Every field of a form gets the focus; references offer what begins like a marker. Forms are for the two
 * audiences a screen has: the facilitator, and the group with funds. */
static void look_at_form(struct audit *a, const struct entity *e, int64_t id) {
    size_t depth = a->s.app->depth;
    if (a->s.app->viewer != AUD_ME && a->s.app->viewer != AUD_FUNDS) return;
    const char *where = arena_printf(&a->s.arena, "form of %s", e->name);
    go(a, (struct place){.screen = "form", .stage = -1, .entity = e, .id = id});
    look(a, where);
    for (size_t i = 0; i < e->n_fields; i++) {
        if (!id) {
            struct event typed = event_text(sv_from(PREFIX));
            stage_event(&a->s, &typed);
            look(a, where);
        }
        stage_key(&a->s, K_TAB);
        look(a, where);
    }
    struct event esc = event_key(K_ESC);
    app_step(a->s.app, &esc);
    app_step(a->s.app, &esc);
    leave(a, depth);
}

static void look_at_entity(struct audit *a, const struct entity *e) {
    size_t depth = a->s.app->depth;
    const char *where = arena_printf(&a->s.arena, "list of %s", e->name);
    go(a, (struct place){.screen = "list", .stage = -1, .entity = e});
    look(a, where);
    stage_key(&a->s, K_END);
    look(a, where);
    leave(a, depth);
    look_at_form(a, e, 0);
    int64_t last = 0;
    for (size_t i = 0; i < a->n; i++) {
        const struct record *r = a->v[i].row;
        if (r->entity != e || r->id == last) continue;
        last = r->id;
        go(a, (struct place){.screen = "card", .stage = -1, .entity = e, .id = r->id});
        look(a, arena_printf(&a->s.arena, "card of %s", e->name));
        stage_key(&a->s, K_END);
        look(a, arena_printf(&a->s.arena, "card of %s", e->name));
        leave(a, depth);
        look_at_form(a, e, r->id);
    }
}

/* What the row opens; then the next row. False: there is none, nothing has moved. */
static bool look_at_row(struct audit *a, const char *where) {
    struct str row = {0};
    stage_text(&a->s, &row);
    stage_key(&a->s, K_ENTER);
    look(a, where);
    leave(a, 1);
    stage_key(&a->s, K_DOWN);
    look(a, where);
    bool moved = !sv_eq(str_sv(&row), str_sv(&a->picture));
    str_deinit(&row);
    return moved;
}

/* The panel, and what each of its rows opens. */
static void look_at_panel(struct audit *a, size_t i) {
    const struct panel *p = &PANELS[i];
    const char *where = arena_printf(&a->s.arena, "panel %d %s", p->stage, p->code);
    if (!panel_shown(a->s.app, i) || !nav_panel(a->s.app, p->stage, p->code)) return;
    bool plain = strcmp(p->screen, "list") && strcmp(p->screen, "documents") && strcmp(p->screen, "settings");
    settle(a);
    look(a, where);
    stage_key(&a->s, K_HOME);
    for (int row = 0; plain && row < ROWS_OPENED; row++)
        if (!look_at_row(a, where)) return;
}

/* The words typed stand on the screen too: a marker but for its last sign is no marker. */
static void look_by_search(struct audit *a) {
    nav_panel(a->s.app, 0, "search");
    for (size_t i = 0; i < a->n; i += 36) {
        struct sv text = marker_text(a, i);
        stage_type(&a->s, sv_of(text.p, text.n - 1));
        look(a, "search");
        stage_key(&a->s, K_ESC);
    }
}

/* A column that is masked is not searched either. */
static void look_by_filter(struct audit *a) {
    for (size_t i = 0; i < a->n; i++) {
        const struct marker *m = &a->v[i];
        struct viewer viewer = viewer_of(a->s.app->viewer);
        if (m->field->kind == FIELD_MONEY || field_visible(m->field, AUD_PUBLIC, &viewer)) continue;
        struct list_query q = {
            .entity = m->row->entity, .text = marker_text(a, i), .viewer = viewer.audience};
        size_t n = 0;
        struct error e;
        if (!list_count(a->w.db, &q, &n, &e)) fail_msg("%s", e.text);
        if (n) tell(a, i, "filter of its list");
    }
}

static void look_by_undo(struct audit *a) {
    for (int i = 0; i < 40; i++) {
        stage_key(&a->s, 'u');
        look(a, "undo");
    }
    for (int i = 0; i < 40; i++) {
        stage_key(&a->s, K_CTRL | 'r');
        look(a, "redo");
    }
}

static void look_everywhere(struct audit *a, enum audience viewer) {
    a->s.app->viewer = viewer;
    memset(a->told, 0, sizeof a->told);
    memset(a->seen, 0, sizeof a->seen);
    str_clear(&a->picture);
    stage_key(&a->s, K_HOME);
    for (size_t i = 0; i < N_PANELS; i++) look_at_panel(a, i);
    nav_panel(a->s.app, 0, "guide");
    for (size_t i = 0; i < N_ENTITIES; i++) look_at_entity(a, ENTITIES[i]);
    look_by_search(a);
    look_by_filter(a);
    nav_panel(a->s.app, 0, "guide");
    look_by_undo(a);
}

/* --- the room screen --- */

static void picture_text(const struct room_picture *p, struct str *out) {
    const struct sv parts[] = {p->above, p->text, p->below, p->block};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) str_addf(out, "%.*s\n", SV_ARG(parts[i]));
    for (size_t i = 0; i < p->lines.n; i++) {
        str_addf(out, "%.*s\n", SV_ARG(p->lines.v[i].text));
        if (p->sent.kind->layout == ROOM_BARS) str_addf(out, "%lld\n", (long long)p->lines.v[i].value);
    }
}

/* As if it had been sent, whether that is refused or not. */
static void look_at_picture(struct audit *a, const struct room_kind *kind, int64_t id) {
    struct view v = {.db = a->w.db, .arena = &a->w.a, .viewer = viewer_me(), .today = clock_today()};
    struct sv sign = sv_from(arena_printf(&a->w.a, "%s %lld 1", kind->code, (long long)id));
    struct room_picture p;
    struct str text = {0};
    if (!sign_set(a->w.db, "room", sign, &a->w.e) || !room_read(&v, clock_now(), &p, &a->w.e))
        fail_msg("%s", a->w.e.text);
    picture_text(&p, &text);
    look_for_texts(a, str_c(&text), kind->code);
    look_for_amounts(a, str_c(&text), kind->code);
    str_deinit(&text);
}

static void look_at_room(struct audit *a) {
    for (size_t k = 0; k < N_ROOM_KINDS; k++) {
        int64_t last = 0;
        if (!ROOM_KINDS[k].entity) look_at_picture(a, &ROOM_KINDS[k], 0);
        for (size_t i = 0; i < a->n; i++) {
            if (a->v[i].row->id == last) continue;
            last = a->v[i].row->id;
            look_at_picture(a, &ROOM_KINDS[k], last);
        }
    }
}

static struct audit *audit_new(int rows) {
    struct audit *a = xcalloc(1, sizeof *a);
    struct error e;
    if (!stage_open(&a->s, "consortium", 50, 200, "fr", true, &e)) fail_msg("%s", e.text);
    prng_seed(&a->w.random, 1);
    a->w.db = app_db(a->s.app);
    fill(a, rows);
    return a;
}

static void audit_free(struct audit *a) {
    stage_close(&a->s);
    arena_deinit(&a->w.a);
    str_deinit(&a->picture);
    xfree(a);
}

static void the_room_reads_nothing_private_nor_personal(void **state) {
    (void)state;
    struct audit *a = audit_new(4 * VARIANTS);
    size_t seen = 0;
    a->room = true;
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        look_at_room(a);
        i18n_pop();
    }
    for (size_t k = 0; k < a->n; k++) seen += a->seen[k];
    print_message("the room: %zu of %zu texts seen\n", seen, a->n);
    assert_true(seen > N_ROOM_KINDS);
    assert_int_equal(a->leaks, 0);
    audit_free(a);
}

static void nobody_reads_what_is_not_for_them(void **state) {
    (void)state;
    struct audit *a = audit_new(VARIANTS);
    settle(a);
    static const enum audience viewers[] = {AUD_ME, AUD_ORGANISERS, AUD_GROUP, AUD_FUNDS, AUD_PUBLIC};
    for (size_t i = 0; i < sizeof viewers / sizeof *viewers; i++) {
        look_everywhere(a, viewers[i]);
        size_t seen = 0;
        for (size_t k = 0; k < a->n; k++) seen += a->seen[k];
        print_message("%s: %zu of %zu texts seen\n", audience_code(viewers[i]), seen, a->n);
    }
    assert_int_equal(a->leaks, 0);
    audit_free(a);
}

int audience_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nobody_reads_what_is_not_for_them),
        cmocka_unit_test(the_room_reads_nothing_private_nor_personal),
    };
    return cmocka_run_group_tests_name("audiences", tests, NULL, NULL);
}
