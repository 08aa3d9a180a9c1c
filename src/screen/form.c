#include "catalyse/tui/form.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/record.h"
#include "screen/common.h"
#include "screen/screens.h"

/* The form of any entity: one field a row of its field table. */

struct form_screen;

/* What a field's functions need. */
struct form_slot {
    const struct field *field;
    struct form_screen *owner;
    size_t at;            /* in the form */
    const char **choices; /* labels, the empty one first when the field may be empty */
};

struct form_screen {
    struct screen screen;
    struct form form;
    struct form_slot *slots;
    size_t n_slots;
    struct view view; /* for the suggestions; its arena changes with each call */
};

static bool slot_offered(const struct form_screen *s, const struct field *f) {
    if (f->flags & (F_HIDDEN | F_STATE)) return false;
    return f->kind != FIELD_MOMENT && field_visible(f, AUD_PUBLIC, &s->view.viewer);
}

/* Reads what was typed as the field would and writes it back the way people read it. */
static bool slot_check(void *ctx, struct sv text, struct str *normal, struct error *e) {
    const struct form_slot *slot = ctx;
    struct arena a = {0};
    struct value v;
    bool ok =
        value_parse(&a, slot->field, text, slot->owner->view.today, &v, e) && value_check(slot->field, v, e);
    bool rewrite = slot->field->kind == FIELD_DATE || slot->field->kind == FIELD_TIME ||
                   slot->field->kind == FIELD_MONEY || slot->field->kind == FIELD_DECIMAL;
    if (ok && rewrite) value_plain(slot->field, v, normal);
    arena_deinit(&a);
    return ok;
}

static size_t slot_suggest(void *ctx, struct sv typed, struct arena *a, struct suggestion *out, size_t max) {
    const struct form_slot *slot = ctx;
    struct view v = slot->owner->view;
    struct matches m = {0};
    struct error e = {0};
    v.arena = a;
    if (!lookup(&v, entity_named(slot->field->target), typed, max, &m, &e)) return 0;
    for (size_t i = 0; i < m.n; i++)
        out[i] = (struct suggestion){.id = m.v[i].id,
                                     .label = arena_strndup(a, m.v[i].title.p, m.v[i].title.n),
                                     .detail = m.v[i].hint.n ? arena_strndup(a, m.v[i].hint.p, m.v[i].hint.n)
                                                             : NULL};
    return m.n;
}

static enum form_kind slot_kind(const struct field *f) {
    switch (f->kind) {
    case FIELD_LINES:
        return FORM_AREA;
    case FIELD_INT:
        return f->min >= 0 ? FORM_DIGITS : FORM_LINE;
    case FIELD_BOOL:
        return FORM_BOOL;
    case FIELD_CHOICE:
        return FORM_CHOICE;
    case FIELD_REF:
        return FORM_LOOKUP;
    default:
        return FORM_LINE;
    }
}

static const char *slot_help(const struct field *f) {
    switch (f->kind) {
    case FIELD_DATE:
        return _("18/6, tomorrow, +15d, monday, 2026-06-18");
    case FIELD_TIME:
        return _("13:30, 13h30 or 1330");
    case FIELD_MONEY:
        return _("12 000, 12k or 12,50");
    case FIELD_REF:
        return _("type a few letters, Down chooses");
    case FIELD_CHOICE:
        return _("Left and Right choose");
    case FIELD_LINES:
        return _("Enter begins a line, Tab goes on");
    case FIELD_BOOL:
        return _("Space ticks");
    default:
        return NULL;
    }
}

static bool may_be_empty(const struct field *f) {
    return !(f->flags & F_REQUIRED) || !f->initial;
}

static size_t slot_choices(struct form_slot *slot, struct arena *a) {
    size_t n = 0, k = 0;
    while (slot->field->choices[n].code) n++;
    slot->choices = arena_array(a, n + 1, sizeof *slot->choices);
    if (may_be_empty(slot->field)) slot->choices[k++] = "—";
    for (size_t i = 0; i < n; i++) slot->choices[k++] = _(slot->field->choices[i].label);
    return k;
}

static void slot_add(struct form_screen *s, const struct field *f) {
    struct form_slot *slot = &s->slots[s->n_slots++];
    *slot = (struct form_slot){.field = f, .owner = s};
    bool typed = f->kind != FIELD_REF && f->kind != FIELD_BOOL && f->kind != FIELD_CHOICE;
    struct form_spec spec = {
        .tag = (int)s->n_slots,
        .kind = slot_kind(f),
        .flags = f->flags & F_REQUIRED && f->kind != FIELD_BOOL ? FORM_REQUIRED : 0,
        .label = _(f->label),
        .help = slot_help(f),
        .max = f->kind == FIELD_TEXT || f->kind == FIELD_LINES ? (size_t)f->max : 0,
        .rows = 3,
        .ctx = slot,
        .check = typed ? slot_check : NULL,
        .suggest = f->kind == FIELD_REF ? slot_suggest : NULL,
    };
    if (f->kind == FIELD_CHOICE) {
        spec.n_choices = slot_choices(slot, &s->screen.keep);
        spec.choices = slot->choices;
    }
    slot->at = form_add(&s->form, &spec);
}

static void slot_set_choice(struct form_screen *s, const struct form_slot *slot, struct sv code) {
    size_t base = may_be_empty(slot->field) ? 1 : 0;
    for (size_t i = 0; slot->field->choices[i].code; i++)
        if (sv_is(code, slot->field->choices[i].code)) form_set_choice(&s->form, slot->at, base + i);
}

static void slot_set(struct form_screen *s, const struct form_slot *slot, struct value value) {
    if (value.null) return;
    struct str text = {0};
    struct error e = {0};
    switch (slot->field->kind) {
    case FIELD_BOOL:
        form_set_choice(&s->form, slot->at, value.i != 0);
        break;
    case FIELD_CHOICE:
        slot_set_choice(s, slot, value.t);
        break;
    case FIELD_REF:
        if (lookup_show(&s->view, slot->field, value, &text, &e))
            form_set_id(&s->form, slot->at, value.i, str_sv(&text));
        break;
    default:
        value_plain(slot->field, value, &text);
        form_set_text(&s->form, slot->at, str_sv(&text));
    }
    str_deinit(&text);
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
    return true;
}

static struct sv slot_text(struct form_screen *s, const struct form_slot *slot, struct arena *a) {
    const struct field *f = slot->field;
    size_t choice = form_choice(&s->form, slot->at);
    size_t base = may_be_empty(f) ? 1 : 0;
    switch (f->kind) {
    case FIELD_BOOL:
        return choice ? SV("1") : SV("0");
    case FIELD_CHOICE:
        return choice < base ? SV("") : sv_from(f->choices[choice - base].code);
    case FIELD_REF: {
        int64_t id = form_id(&s->form, slot->at);
        return id ? sv_from(arena_printf(a, "%lld", (long long)id)) : form_text(&s->form, slot->at);
    }
    default:
        return form_text(&s->form, slot->at);
    }
}

static enum reply form_save(struct form_screen *s, struct desk *d) {
    const struct entity *entity = s->screen.place.entity;
    struct pair *pairs = arena_array(d->tmp, s->n_slots, sizeof *pairs);
    size_t n = 0;
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct form_slot *slot = &s->slots[i];
        struct sv text = slot_text(s, slot, d->tmp);
        bool add = !s->screen.place.id && text.n;
        if (add || form_field_changed(&s->form, slot->at))
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
    desk_back(d);
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
