#include "catalyse/service/edit.h"
#include "catalyse/store/record.h"
#include "screen/form_screen.h"
#include "screen/screens.h"

static bool slot_offered(const struct form_screen *s, const struct field *f) {
    if (f->flags & (F_HIDDEN | F_STATE)) return false;
    return f->kind != FIELD_MOMENT && field_visible(f, AUD_PUBLIC, &s->view.viewer);
}

/* Values that the place brings: "org=123;kind=ACI". */
static void form_prefill(struct form_screen *s, struct record *r) {
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct field *f = s->slots[i].field;
        struct sv text = param_get(&s->screen, f->name);
        struct value v = value_text(text);
        struct error e = {0};
        int64_t id;
        if (!text.n) continue;
        if (f->kind == FIELD_REF && sv_to_i64(text, &id))
            v = value_int(id);
        else if (!value_parse(&s->screen.keep, f, text, s->view.today, &v, &e))
            continue;
        r->v[field_at(r->entity, f->name)] = v;
    }
}

/* Says that there is more than is shown while the screen is seen by the group. */
static void form_masked(struct form_screen *s, const struct entity *entity) {
    int masked = 0;
    for (size_t i = 0; i < entity->n_fields; i++)
        masked += !field_visible(&entity->fields[i], AUD_PUBLIC, &s->view.viewer);
    if (!masked) return;
    struct form_spec note = {.kind = FORM_NOTE};
    note.label = arena_printf(
        &s->screen.keep,
        P_("%d field is masked: C-x v shows it", "%d fields are masked: C-x v shows them", masked), masked);
    form_add(&s->form, &note);
}

static bool form_screen_open(struct screen *screen, struct desk *d, struct error *e) {
    struct form_screen *s = (struct form_screen *)screen;
    const struct entity *entity = screen->place.entity;
    s->view = desk_view(d, &screen->keep);
    struct record *r = NULL;
    const char *title = arena_printf(&screen->keep, screen->place.id ? _("Edit — %s") : _("Add — %s"),
                                     entity_words(entity, false));
    form_init(&s->form, title);
    s->slots = arena_array(&screen->keep, entity->n_fields, sizeof *s->slots);
    for (size_t i = 0; i < entity->n_fields; i++)
        if (slot_offered(s, &entity->fields[i])) slot_add(s, &entity->fields[i]);
    form_masked(s, entity);
    if (screen->place.id && !record_load(d->db, &screen->keep, entity, screen->place.id, &r, e)) return false;
    if (!r) {
        r = record_new(&screen->keep, entity);
        form_prefill(s, r);
    }
    for (size_t i = 0; i < s->n_slots; i++)
        slot_set(s, &s->slots[i], r->v[field_at(entity, s->slots[i].field->name)]);
    if (form_draft_restore(s, d))
        desk_warn(d, "%s", _("what was typed and not saved last time is back; Ctrl-s saves it"));
    return true;
}

static enum reply form_save(struct form_screen *s, struct desk *d) {
    const struct entity *entity = s->screen.place.entity;
    struct pair *pairs = arena_array(d->tmp, s->n_slots, sizeof *pairs);
    size_t n = 0;
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct form_slot *slot = &s->slots[i];
        struct sv text = slot_text(s, slot, d->tmp);
        bool add = !s->screen.place.id && text.n;
        if (add || slot->restored || form_field_changed(&s->form, slot->at))
            pairs[n++] = (struct pair){sv_from(slot->field->name), text};
    }
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    struct error e = {0};
    bool ok = s->screen.place.id ? edit_set(&v, entity, s->screen.place.id, pairs, n, &result, &e)
                                 : edit_add(&v, entity, pairs, n, &result, &e);
    if (!ok) {
        form_set_error(&s->form, s->form.focus, e.text);
        return EATEN;
    }
    form_draft_forget(s, d);
    desk_back(d);
    d->nav->made = result.id;
    tell_saved(d, arena_printf(d->tmp, _("%s saved"), entity_words(entity, false)), &result.warnings);
    return EATEN;
}

static enum reply form_screen_update(struct screen *screen, struct desk *d, enum action action,
                                     const struct event *e) {
    struct form_screen *s = (struct form_screen *)screen;
    s->view = desk_view(d, d->tmp);
    switch (form_key(&s->form, e)) {
    case OUT_PASS:
        return action == ACTION_BACK ? EATEN : PASS;
    case OUT_DONE:
        return form_save(s, d);
    case OUT_CANCELLED:
        desk_back(d);
        return EATEN;
    default:
        return EATEN;
    }
}

static void form_screen_draw(const struct screen *screen, struct canvas c) {
    canvas_fill(c, ROLE_NORMAL);
    form_draw(&((const struct form_screen *)screen)->form, c);
}

static void form_screen_close(struct screen *screen) {
    form_deinit(&((struct form_screen *)screen)->form);
}

static bool form_screen_typing(const struct screen *screen) {
    (void)screen;
    return true;
}

static const struct offer form_offers[] = {{ACTION_SAVE, NULL}, {ACTION_NONE, NULL}};

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
};
