#include "catalyse/service/edit.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/record.h"
#include "screen/parts/form_screen.h"
#include "screen/screens.h"

/* The row of the form as it is, or a new one with what the place brings: "org=123;kind=ACI". */
struct form_row {
    struct record *record;
    const struct record *parent;
    bool withheld;
};

static void row_prefill(struct form_screen *s, struct record *r) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        struct sv text = param_get(&s->screen, f->name);
        struct value v = value_text(text);
        struct error e = {0};
        int64_t id;
        if (!text.n) continue;
        if (f->kind == FIELD_REF && sv_to_i64(text, &id))
            v = value_int(id);
        else if (!value_parse(&s->screen.rows, f, text, s->view.today, &v, &e))
            continue;
        r->v[i] = v;
    }
}

/* What was said or done is mostly noted on the day, unless the place brings another one. */
static void row_today(struct record *r, int32_t today) {
    for (size_t i = 0; i < r->entity->n_fields; i++)
        if (r->entity->fields[i].flags & F_TODAY && r->v[i].null) r->v[i] = value_int(today);
}

/* What is added here belongs to the event of the stage, unless the place brings another one. */
static bool row_of_event(struct form_screen *s, struct record *r, struct error *e) {
    struct event_row event;
    int at = field_index(r->entity, SV("event"));
    if (at < 0 || !(r->entity->fields[at].flags & F_REQUIRED) || !r->v[at].null) return true;
    if (!programme_event_of(&s->view, (int)param_id(&s->screen, "stage"), &event, e)) return false;
    if (event.row.id) record_set_int(r, "event", event.row.id);
    return true;
}

static bool row_of(struct form_screen *s, struct desk *d, struct form_row *row, struct error *e) {
    const struct place *p = &s->screen.place;
    struct arena *a = &s->screen.rows;
    if (!p->id) {
        row->record = record_new(a, p->entity);
        row_prefill(s, row->record);
        row_today(row->record, s->view.today);
        return row_of_event(s, row->record, e);
    }
    if (!record_load(d->db, a, p->entity, p->id, &row->record, e)) return false;
    row->parent = row_parent(d, a, row->record);
    row->withheld = row_withheld(row->record, row->parent, &s->view.viewer) != SEEN;
    return true;
}

static bool field_masked(const struct form_screen *s, const struct form_row *row, const struct field *f) {
    if (!s->screen.place.id) return !field_visible(f, AUD_PUBLIC, &s->view.viewer);
    return row->withheld || value_withheld(row->record, row->parent, f, &s->view.viewer);
}

/* Says that there is more than is shown while the screen is seen by the group. */
static void add_masked_note(struct form_screen *s, int masked) {
    struct form_spec note = {.kind = FORM_NOTE, .label = masked_words(&s->screen.rows, masked)};
    form_add(&s->form, &note);
}

/* The language of the screen comes first. */
static const struct field *field_shown(const struct entity *entity, size_t i) {
    const struct field *f = &entity->fields[i], *twin = field_twin(entity, f);
    bool turned = i18n_lang() == LANG_EN && (twin == f + 1 || twin == f - 1);
    return turned ? twin : f;
}

static void add_fields(struct form_screen *s, const struct form_row *row) {
    const struct entity *entity = s->screen.place.entity;
    int masked = 0;
    s->slots = arena_array(&s->screen.rows, entity->n_fields, sizeof *s->slots);
    s->n_slots = 0;
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = field_shown(entity, i);
        if (f->flags & (F_HIDDEN | F_STATE) || f->kind == FIELD_MOMENT) continue;
        if (field_masked(s, row, f))
            masked++;
        else
            slot_add(s, f);
    }
    if (masked) add_masked_note(s, masked);
    for (size_t i = 0; i < s->n_slots; i++)
        slot_set(s, &s->slots[i], row->record->v[field_at(entity, s->slots[i].field->name)]);
}

static bool form_build(struct form_screen *s, struct desk *d, struct error *e) {
    struct form_row row = {0};
    s->view = rows_view(&s->screen, d);
    const char *title = arena_printf(&s->screen.rows, s->screen.place.id ? _("Edit — %s") : _("Add — %s"),
                                     entity_words(s->screen.place.entity, false));
    form_init(&s->form, title);
    s->n_slots = 0;
    if (!row_of(s, d, &row, e)) return false;
    add_fields(s, &row);
    return true;
}

/* What the person knows of the row: what others change from here on is not written over unasked. */
static bool look(struct form_screen *s, struct desk *d, struct error *e) {
    struct record *seen;
    if (!s->screen.place.id) return true;
    if (!record_load(d->db, &s->screen.keep, s->screen.place.entity, s->screen.place.id, &seen, e))
        return false;
    s->seen = seen;
    return true;
}

/* A new row: what the place brought needs no typing. */
static void focus_first_empty(struct form_screen *s, struct desk *d) {
    for (size_t i = 0; i < s->n_slots; i++)
        if (!slot_text(s, &s->slots[i], d->tmp).n) {
            form_focus(&s->form, s->slots[i].at);
            return;
        }
}

static void focus_field(struct form_screen *s, const struct field *f) {
    for (size_t i = 0; i < s->n_slots; i++)
        if (s->slots[i].field == f) form_focus(&s->form, s->slots[i].at);
}

/* A row that is there: the field the place names, where what is missing goes. */
static void focus_named(struct form_screen *s) {
    int at = field_index(s->screen.place.entity, param_get(&s->screen, "field"));
    if (at >= 0) focus_field(s, &s->screen.place.entity->fields[at]);
}

static bool form_screen_open(struct screen *screen, struct desk *d, struct error *e) {
    struct form_screen *s = (struct form_screen *)screen;
    if (!form_build(s, d, e) || !look(s, d, e)) return false;
    form_warn_begin(s, d);
    if (screen->place.id)
        focus_named(s);
    else
        focus_first_empty(s, d);
    if (!param_get(screen, FORM_WITHIN).n && form_draft_restore(s, d))
        desk_warn(d, "%s", _("what was typed and not saved last time is back; Ctrl-s saves it"));
    return true;
}

/* Another language, another viewer, other rows: the fields are made anew, what was typed stays. */
static bool form_screen_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct form_screen *s = (struct form_screen *)screen;
    struct str typed = {0};
    size_t focus = 0;
    while (focus < s->n_slots && s->slots[focus].at != s->form.focus) focus++;
    const struct field *focused = focus < s->n_slots ? s->slots[focus].field : NULL;
    form_typed(s, d->tmp, &typed);
    str_clear(&s->aside);
    form_deinit(&s->form);
    bool ok = form_build(s, d, e);
    if (ok) form_typed_back(s, d, str_sv(&typed));
    focus_field(s, focused);
    str_deinit(&typed);
    return ok;
}

/* In the form it goes back to u is a letter. */
static void tell_made(const struct form_screen *s, struct desk *d, const struct warnings *w) {
    const char *said = arena_printf(d->tmp, _("%s saved"), entity_words(s->screen.place.entity, false));
    if (param_get(&s->screen, FORM_WITHIN).n && !w->n)
        desk_done(d, "%s", said);
    else
        tell_saved(d, said, w);
}

static enum reply form_save(struct form_screen *s, struct desk *d) {
    const struct entity *entity = s->screen.place.entity;
    struct pair *pairs = arena_array(d->tmp, entity->n_fields, sizeof *pairs);
    size_t n = form_pairs(s, d->tmp, pairs);
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    struct error e = {0};
    bool ok = s->seen ? edit_set_seen(&v, s->seen, pairs, n, &result, &e)
                      : edit_add(&v, entity, pairs, n, &result, &e);
    if (!ok && result.overtaken) {
        struct error none = {0};
        look(s, d, &none);
    }
    if (!ok && e.code != ERR_DATA && e.code != ERR_USAGE) return desk_fail(d, &e);
    if (!ok) {
        form_set_error(&s->form, s->form.focus, e.text);
        return EATEN;
    }
    form_draft_forget(s, d);
    desk_back(d);
    d->nav->made = result.id;
    tell_made(s, d, &result.warnings);
    return EATEN;
}

static enum reply form_screen_update(struct screen *screen, struct desk *d, enum action action,
                                     const struct event *e) {
    struct form_screen *s = (struct form_screen *)screen;
    size_t before = s->form.focus;
    s->view = desk_view(d, d->tmp);
    form_fit(&s->form, screen->cols);
    switch (form_key(&s->form, e)) {
    case OUT_PASS:
        return action == ACTION_BACK ? EATEN : PASS;
    case OUT_DONE:
        return form_save(s, d);
    case OUT_CANCELLED:
        form_draft_forget(s, d);
        desk_back(d);
        return EATEN;
    default:
        fresh_asked(s, d);
        form_draft_keep(s, d);
        if (s->form.focus != before) form_warn(s, d);
        return EATEN;
    }
}

static void form_screen_draw(const struct screen *screen, struct canvas c) {
    canvas_fill(c, ROLE_NORMAL);
    form_draw(&((const struct form_screen *)screen)->form, c);
}

static void form_screen_close(struct screen *screen) {
    struct form_screen *s = (struct form_screen *)screen;
    form_deinit(&s->form);
    str_deinit(&s->aside);
    str_deinit(&s->warned);
}

static bool form_screen_typing(const struct screen *screen) {
    (void)screen;
    return true;
}

static const struct offer form_offers[] = {
    {ACTION_SAVE, NULL}, {ACTION_OPEN, N_("next field")}, {ACTION_NONE, NULL}};

/* The row that was wanted on the way is there: the field refers to it. */
static bool fresh_made(struct screen *screen, struct desk *d, int64_t id, struct error *e) {
    struct form_screen *s = (struct form_screen *)screen;
    (void)e;
    s->view = desk_view(d, d->tmp);
    for (size_t i = 0; i < s->n_slots; i++) {
        if (s->slots[i].field != s->fresh) continue;
        slot_set(s, &s->slots[i], value_int(id));
        form_touch(&s->form, s->slots[i].at);
    }
    s->fresh = NULL;
    return true;
}

const struct screen_ops form_screen = {
    .name = "form",
    .help = N_("Enter goes to the next field and saves on the last one; Ctrl-s saves from anywhere; Esc "
               "leaves. A star marks what is needed."),
    .size = sizeof(struct form_screen),
    .offers = form_offers,
    .open = form_screen_open,
    .update = form_screen_update,
    .draw = form_screen_draw,
    .close = form_screen_close,
    .typing = form_screen_typing,
    .reload = form_screen_reload,
    .select = fresh_made,
    .focus = place_focus,
};
