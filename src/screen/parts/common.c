#include "screen/parts/common.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "catalyse/tui/table.h"
#include <stdio.h>
#include <string.h>

struct view desk_view(const struct desk *d, struct arena *a) {
    return (struct view){.db = d->db, .arena = a, .viewer = viewer_of(d->viewer), .today = d->today};
}

struct view rows_view(struct screen *s, const struct desk *d) {
    arena_reset(&s->rows);
    return desk_view(d, &s->rows);
}

struct sv param_get(const struct screen *s, const char *key) {
    struct sv rest = sv_from(s->place.param), part, name = sv_from(key);
    while (rest.p && sv_next(&rest, ';', &part))
        if (sv_starts(part, name) && part.n > name.n && part.p[name.n] == '=')
            return sv_of(part.p + name.n + 1, part.n - name.n - 1);
    return SV_NULL;
}

int64_t param_id(const struct screen *s, const char *key) {
    int64_t id = 0;
    struct sv text = param_get(s, key);
    return text.n && sv_to_i64(text, &id) ? id : 0;
}

bool screen_offers(const struct screen *s, enum action action) {
    for (const struct offer *o = s->ops->offers; o && o->action != ACTION_NONE; o++)
        if (o->action == action) return true;
    return false;
}

const char *row_gone_word(void) {
    return _("This row is no longer there. Esc goes back.");
}

struct row place_focus(const struct screen *s) {
    return (struct row){s->place.entity, s->place.id};
}

enum reply go_card(struct desk *d, const struct entity *e, int64_t id) {
    if (id) desk_go(d, (struct place){.screen = "card", .stage = -1, .entity = e, .id = id});
    return EATEN;
}

enum reply go_add(struct desk *d, const struct entity *e, const char *prefill) {
    bool answers = e == entity_named("expression_of_interest") && !prefill;
    desk_go(
        d, (struct place){.screen = answers ? "answer" : "form", .stage = -1, .entity = e, .param = prefill});
    return EATEN;
}

enum reply go_edit_field(struct desk *d, const struct entity *e, int64_t id, const char *field) {
    const char *param = field ? arena_printf(d->tmp, "field=%s", field) : NULL;
    if (id) desk_go(d, (struct place){.screen = "form", .stage = -1, .entity = e, .id = id, .param = param});
    return EATEN;
}

enum reply go_edit(struct desk *d, const struct entity *e, int64_t id) {
    return go_edit_field(d, e, id, NULL);
}

static enum reply go_event_document(struct desk *d, const char *kind, int64_t event) {
    const char *param = arena_printf(d->tmp, "kind=%s;event=%lld", kind, (long long)event);
    desk_go(d, (struct place){.screen = "document", .stage = -1, .param = param});
    return EATEN;
}

static enum reply go_told(struct desk *d, int64_t event, const char *webinar) {
    struct record *r;
    struct error e = {0};
    if (!event) return PASS;
    if (!record_load(d->db, d->tmp, entity_named("event"), event, &r, &e)) return desk_fail(d, &e);
    if (record_is(r, "kind", "conference")) return go_event_document(d, "conference", event);
    return go_event_document(d, record_is(r, "kind", "webinar") ? webinar : "minutes", event);
}

enum reply go_report(struct desk *d, int64_t event) {
    return go_told(d, event, "webinar");
}

enum reply go_minutes(struct desk *d, int64_t event) {
    return go_told(d, event, "minutes");
}

enum reply go_document(struct desk *d, const char *kind, int64_t of) {
    const char *param = arena_printf(d->tmp, "kind=%s", kind);
    desk_go(d, (struct place){.screen = "document", .stage = -1, .id = of, .param = param});
    return EATEN;
}

struct question_choice row_choice(struct arena *a, int64_t id, struct sv title) {
    return (struct question_choice){arena_printf(a, "%lld", (long long)id),
                                    arena_printf(a, "%.*s", SV_ARG(title)), NULL};
}

bool row_found(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    (void)e;
    return sv_to_i64(answer, &d->nav->made);
}

bool ask_row(struct desk *d, const char *title, const struct entity *entity, const char *fresh,
             answer_fn *then, const void *data, size_t n, struct error *e) {
    struct list_query all = {.entity = entity};
    struct list_rows rows;
    if (!list_run(d->db, d->tmp, &all, &rows, e)) return false;
    if (!rows.n) return then(d, data, SV(""), e);
    struct question_choice *choices = arena_array(d->tmp, rows.n + 1, sizeof *choices);
    for (size_t i = 0; i < rows.n; i++)
        choices[i] = row_choice(d->tmp, rows.v[i]->id, sv_from(record_title(d->db, d->tmp, rows.v[i])));
    choices[rows.n] = (struct question_choice){CHOICE_TYPED, fresh, NULL};
    desk_choose(d, title, choices, rows.n + 1, then, data, n);
    return true;
}

struct sv fresh_name(struct desk *d, struct sv answer, const char *fresh) {
    if (!sv_starts(answer, SV(CHOICE_TYPED))) return SV("");
    struct sv typed = sv_trim(sv_of(answer.p + 1, answer.n - 1)), words = text_folded(typed, d->tmp);
    struct sv label = text_folded(sv_from(fresh), d->tmp);
    return memmem(label.p, label.n, words.p, words.n) ? SV("") : typed;
}

enum reply ask_choice(struct desk *d, const char *title, const struct field *f, answer_fn *then,
                      const void *data, size_t n) {
    struct question_choice *choices;
    size_t n_choices = 0;
    while (f->choices[n_choices].code) n_choices++;
    choices = arena_array(d->tmp, n_choices + 1, sizeof *choices);
    for (size_t i = 0; i < n_choices; i++) {
        const struct choice *c = &f->choices[i];
        choices[i].code = c->code;
        choices[i].label = c->help ? arena_printf(d->tmp, "%s — %s", _(c->label), _(c->help)) : _(c->label);
    }
    desk_choose(d, title, choices, n_choices, then, data, n);
    return EATEN;
}

static bool tell_warning(struct desk *d, const char *what, const struct warnings *w) {
    bool any = w && w->n;
    if (any) desk_warn(d, _("%s — %.*s"), what, SV_ARG(w->v[0].text));
    return any;
}

void tell_saved(struct desk *d, const char *what, const struct warnings *w) {
    if (!tell_warning(d, what, w)) desk_done(d, _("%s — u undoes it"), what);
}

void tell_typed(struct desk *d, const char *what, const struct warnings *w) {
    if (!tell_warning(d, what, w)) desk_done(d, _("%s — Up takes it back"), what);
}

static const char *state_words(struct desk *d, const struct edit_result *r) {
    if (!r->left) return _("state changed");
    return arena_printf(
        d->tmp, P_("state changed, %zu group was left", "state changed, %zu groups were left", r->left),
        r->left);
}

void tell_state(struct desk *d, const struct edit_result *r) {
    tell_saved(d, state_words(d, r), &r->warnings);
}

bool several_lines(struct sv text) {
    text = sv_trim(text);
    return sv_find(text, '\n') < text.n;
}

bool table_action(struct table *t, enum action action) {
    static const struct {
        enum action action;
        enum table_move move;
    } moves[] = {{ACTION_UP, TABLE_UP},           {ACTION_DOWN, TABLE_DOWN},
                 {ACTION_PAGE_UP, TABLE_PAGE_UP}, {ACTION_PAGE_DOWN, TABLE_PAGE_DOWN},
                 {ACTION_FIRST, TABLE_FIRST},     {ACTION_LAST, TABLE_LAST}};
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++)
        if (moves[i].action == action) {
            table_move(t, moves[i].move);
            return true;
        }
    return false;
}

void columns_translate(const struct column *from, size_t n, struct column *to) {
    for (size_t i = 0; i < n; i++) {
        to[i] = from[i];
        to[i].title = _(from[i].title);
    }
}

enum action table_click(struct table *t, const struct event *e, int above, enum action action) {
    if (e->kind != EVENT_MOUSE || (e->mouse != MOUSE_CLICK && e->mouse != MOUSE_AGAIN)) return action;
    size_t row = table_row_at(t, e->row - above);
    if (row < t->n_rows) table_select(t, row);
    return e->mouse == MOUSE_AGAIN && row < t->n_rows ? ACTION_OPEN : action;
}

const struct record *row_parent(const struct desk *d, struct arena *a, const struct record *r) {
    const char *name = audience_parent(r->entity);
    struct record *parent = NULL;
    struct error e = {0};
    int64_t id = name ? record_int(r, name) : 0;
    if (!id || !record_load(d->db, a, entity_named(field_named(r->entity, name)->target), id, &parent, &e))
        return NULL;
    return parent;
}

const char *title_shown(const struct view *v, const struct entity *e, int64_t id) {
    struct named row;
    struct error err = {0};
    if (!lookup_named(v, e, id, &row, &err) || !row.id) return AUDIENCE_MASK;
    return arena_strndup(v->arena, row.title.p, row.title.n);
}

const char *masked_words(struct arena *a, int n) {
    return arena_printf(
        a, P_("%d field is masked: Ctrl-x v shows it", "%d fields are masked: Ctrl-x v shows them", n), n);
}

/* The stage of the event a row is of; 0 when it is of none. */
static int stage_of(const struct view *v, const struct record *r) {
    struct record *event, *stage;
    struct error ignored;
    if (field_index(r->entity, SV("event")) < 0 ||
        !record_load(v->db, v->arena, entity_named("event"), record_int(r, "event"), &event, &ignored) ||
        !record_load(v->db, v->arena, entity_named("stage"), record_int(event, "stage"), &stage, &ignored))
        return 0;
    return (int)record_int(stage, "no");
}

/* Codes of panels by the names people see; a code that is none as it is. */
static const char *panels_shown(const struct view *v, const struct record *r, struct sv codes) {
    struct str out = {0};
    struct sv code;
    int stage = stage_of(v, r);
    while (sv_next(&codes, ' ', &code)) {
        const struct panel *p = panel_named(code, stage);
        if (code.n && out.n) str_addz(&out, ", ");
        if (p)
            str_addz(&out, _(p->label));
        else
            str_add(&out, code);
    }
    return str_keep(&out, v->arena).p;
}

const char *value_shown(const struct view *v, const struct record *r, const struct record *parent,
                        size_t field) {
    const struct field *f = &r->entity->fields[field];
    if (r->v[field].null) return "";
    if (value_withheld(r, parent, f, &v->viewer)) return AUDIENCE_MASK;
    if (f->kind == FIELD_REF) return title_shown(v, entity_named(f->target), r->v[field].i);
    if (!strcmp(f->name, "panels")) return panels_shown(v, r, r->v[field].t);
    return record_shown(v->db, v->arena, r, field);
}

struct text_lines text_lines(struct arena *a, struct sv text, int cols) {
    enum { LEAST = 10 };
    struct text_lines out = {0};
    struct sv line;
    while (text_wrap(&text, cols > LEAST ? cols : LEAST, &line))
        VEC_PUSH(a, &out, arena_strndup(a, line.p, line.n));
    if (!out.n) VEC_PUSH(a, &out, "");
    return out;
}

const char *field_words(struct arena *a, const struct field *f) {
    const char *label = _(f->label);
    bool twin = sv_ends(sv_from(f->name), SV("_fr")) || sv_ends(sv_from(f->name), SV("_en"));
    const char *cut = twin ? strstr(label, " (") : NULL;
    return cut ? arena_strndup(a, label, (size_t)(cut - label)) : label;
}

const char *entity_words(const struct entity *e, bool many) {
    return _(many ? e->label_many : e->label);
}
