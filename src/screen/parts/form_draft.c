#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include "screen/parts/form_screen.h"
#include <string.h>

/* A draft is lines "field=value", line ends of values as \\n and backslashes doubled. */

static const char *draft_key(const struct form_screen *s, struct arena *a) {
    const struct place *p = &s->screen.place;
    return p->id ? arena_printf(a, "%s/%lld", p->entity->name, (long long)p->id)
                 : arena_printf(a, "%s/new", p->entity->name);
}

static void draft_escape(struct sv text, struct str *out) {
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n')
            str_addz(out, "\\n");
        else if (text.p[i] == '\\')
            str_addz(out, "\\\\");
        else
            str_addc(out, text.p[i]);
    }
}

static struct sv draft_unescape(struct arena *a, struct sv text) {
    char *out = arena_strndup(a, text.p, text.n);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) {
        bool escaped = text.p[i] == '\\' && i + 1 < text.n;
        if (escaped) i++;
        out[n++] = escaped && text.p[i] == 'n' ? '\n' : text.p[i];
    }
    return sv_of(out, n);
}

void form_typed(struct form_screen *s, struct arena *a, struct str *out) {
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct form_slot *slot = &s->slots[i];
        if (!form_field_changed(&s->form, slot->at)) continue;
        str_addf(out, "%s=", slot->field->name);
        draft_escape(slot_text(s, slot, a), out);
        str_addc(out, '\n');
    }
    str_add(out, str_sv(&s->aside));
}

static bool split(struct arena *a, struct sv line, struct pair *out) {
    size_t eq = sv_find(line, '=');
    if (eq == line.n) return false;
    *out = (struct pair){sv_of(line.p, eq), draft_unescape(a, sv_of(line.p + eq + 1, line.n - eq - 1))};
    return true;
}

size_t form_pairs(struct form_screen *s, struct arena *a, struct pair *out) {
    struct sv rest = str_sv(&s->aside), line;
    size_t n = 0;
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct form_slot *slot = &s->slots[i];
        struct sv text = slot_text(s, slot, a);
        bool given = form_field_changed(&s->form, slot->at) || (!s->screen.place.id && text.n);
        if (given) out[n++] = (struct pair){sv_from(slot->field->name), text};
    }
    while (n < s->screen.place.entity->n_fields && sv_next(&rest, '\n', &line)) n += split(a, line, &out[n]);
    return n;
}

static struct form_slot *slot_named(struct form_screen *s, struct sv name) {
    for (size_t i = 0; i < s->n_slots; i++)
        if (sv_is(name, s->slots[i].field->name)) return &s->slots[i];
    return NULL;
}

/* What cannot be read as the field is still there to be put right. */
static void put_back(struct form_screen *s, struct desk *d, struct form_slot *slot, struct sv text) {
    const struct field *f = slot->field;
    struct value v = value_null();
    struct error e = {0};
    int64_t id;
    if (f->kind == FIELD_REF ? sv_to_i64(text, &id) : value_parse(d->tmp, f, text, d->today, &v, &e))
        slot_set(s, slot, f->kind == FIELD_REF ? value_int(id) : v);
    else
        form_set_text(&s->form, slot->at, text);
    form_touch(&s->form, slot->at);
}

void form_typed_back(struct form_screen *s, struct desk *d, struct sv typed) {
    struct sv line;
    while (sv_next(&typed, '\n', &line)) {
        struct pair pair;
        if (!split(d->tmp, line, &pair)) continue;
        struct form_slot *slot = slot_named(s, pair.field);
        if (slot)
            put_back(s, d, slot, pair.text);
        else
            str_addf(&s->aside, "%.*s\n", SV_ARG(line));
    }
}

void form_draft_keep(struct form_screen *s, struct desk *d) {
    struct str typed = {0};
    form_typed(s, d->tmp, &typed);
    desk_draft(d, draft_key(s, d->tmp), str_sv(&typed));
    str_deinit(&typed);
}

bool form_draft_restore(struct form_screen *s, struct desk *d) {
    struct str text = {0};
    struct error e = {0};
    bool found = draft_load(db_own_folder(d->db), draft_key(s, d->tmp), &text, &e) && text.n;
    if (found) form_typed_back(s, d, str_sv(&text));
    str_deinit(&text);
    return found;
}

void form_draft_forget(struct form_screen *s, struct desk *d) {
    desk_draft(d, draft_key(s, d->tmp), SV(""));
}
