#include "catalyse/base/utf8.h"
#include "catalyse/service/lookup.h"
#include "screen/parts/form_screen.h"

static bool written_apart(const struct field *f) {
    return f->kind == FIELD_DATE || f->kind == FIELD_TIME || f->kind == FIELD_MONEY ||
           f->kind == FIELD_DECIMAL || f->flags & F_PERCENT;
}

/* As people read it, where that can be read back. */
static void slot_show(const struct form_slot *slot, struct value v, struct str *out) {
    const struct field *f = slot->field;
    struct arena a = {0};
    struct str shown = {0};
    struct value back;
    struct error e = {0};
    if (written_apart(f)) value_show(f, v, &shown);
    bool same = shown.n && value_parse(&a, f, str_sv(&shown), slot->owner->view.today, &back, &e) &&
                value_eq(back, v);
    if (same)
        str_add(out, str_sv(&shown));
    else
        value_plain(f, v, out);
    str_deinit(&shown);
    arena_deinit(&a);
}

/* Reads what was typed as the field would and writes it back the way people read it. */
static bool slot_check(void *ctx, struct sv text, struct str *normal, struct error *e) {
    const struct form_slot *slot = ctx;
    struct arena a = {0};
    struct value v;
    bool ok =
        value_parse(&a, slot->field, text, slot->owner->view.today, &v, e) && value_check(slot->field, v, e);
    if (ok && written_apart(slot->field)) slot_show(slot, v, normal);
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
    if (!m.n && fresh_possible(slot, sv_trim(typed))) {
        out[0] = (struct suggestion){.id = FORM_NEW,
                                     .label = arena_printf(a, _("+ add “%.*s”"), SV_ARG(sv_trim(typed)))};
        return 1;
    }
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
        return f->min < 0 || f->flags & F_PERCENT ? FORM_NUMBER : FORM_DIGITS;
    case FIELD_DECIMAL:
    case FIELD_MONEY:
        return FORM_NUMBER;
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
    if (f->flags & F_PERCENT) return _("22, 22.5 or 22%");
    switch (f->kind) {
    case FIELD_DATE:
        return _("18/6, tomorrow, +15d, monday, 2026-06-18");
    case FIELD_TIME:
        return _("13:30, 1:30 pm or 1330");
    case FIELD_MONEY:
        return _("12 000, 12k or 12,50");
    case FIELD_REF:
        return _("↓ shows the list, or type a few letters");
    case FIELD_CHOICE:
        return _("← and → choose");
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

/* Of a new row one language is enough, that of the screen. */
static bool is_asked(const struct form_screen *s, const struct field *f) {
    const struct entity *entity = s->screen.place.entity;
    const struct field *twin = s->screen.place.id ? NULL : field_twin(entity, f);
    if (f->kind == FIELD_BOOL || f->flags & F_MADE) return false;
    if (!twin) return f->flags & F_REQUIRED;
    bool spoken = sv_ends(sv_from(f->name), sv_from(i18n_code(i18n_lang())));
    return spoken && (f->flags | twin->flags) & F_REQUIRED;
}

void slot_add(struct form_screen *s, const struct field *f) {
    struct form_slot *slot = &s->slots[s->n_slots++];
    *slot = (struct form_slot){.field = f, .owner = s};
    bool typed = f->kind != FIELD_REF && f->kind != FIELD_BOOL && f->kind != FIELD_CHOICE;
    struct form_spec spec = {
        .tag = (int)s->n_slots,
        .kind = slot_kind(f),
        .flags = is_asked(s, f) ? FORM_REQUIRED : 0,
        .label = _(f->label),
        .help = slot_help(f),
        .max = field_is_words(f->kind) ? (size_t)f->max : 0,
        .rows = 3,
        .ctx = slot,
        .check = typed ? slot_check : NULL,
        .suggest = f->kind == FIELD_REF ? slot_suggest : NULL,
    };
    if (f->kind == FIELD_CHOICE) {
        spec.n_choices = slot_choices(slot, &s->screen.rows);
        spec.choices = slot->choices;
        if (may_be_empty(f)) spec.flags |= FORM_BLANK;
    }
    slot->at = form_add(&s->form, &spec);
}

static void slot_set_choice(struct form_screen *s, const struct form_slot *slot, struct sv code) {
    size_t base = may_be_empty(slot->field) ? 1 : 0;
    for (size_t i = 0; slot->field->choices[i].code; i++)
        if (sv_is(code, slot->field->choices[i].code)) form_set_choice(&s->form, slot->at, base + i);
}

void slot_set(struct form_screen *s, const struct form_slot *slot, struct value value) {
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
        slot_show(slot, value, &text);
        form_set_text(&s->form, slot->at, str_sv(&text));
    }
    str_deinit(&text);
}

struct sv slot_text(struct form_screen *s, const struct form_slot *slot, struct arena *a) {
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
