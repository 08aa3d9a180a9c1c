#include "catalyse/base/fs.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include "screen/form_screen.h"
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

static void draft_unescape(struct sv text, struct str *out) {
    for (size_t i = 0; i < text.n; i++) {
        bool escaped = text.p[i] == '\\' && i + 1 < text.n;
        if (escaped) i++;
        str_addc(out, escaped && text.p[i] == 'n' ? '\n' : text.p[i]);
    }
}

/* Written at each change; forced to the disk when the focus moves on. */
void form_draft_keep(struct form_screen *s, struct desk *d) {
    struct str text = {0};
    struct error e = {0};
    for (size_t i = 0; i < s->n_slots; i++) {
        const struct form_slot *slot = &s->slots[i];
        if (!slot->restored && !form_field_changed(&s->form, slot->at)) continue;
        str_addf(&text, "%s=", slot->field->name);
        draft_escape(slot_text(s, slot, d->tmp), &text);
        str_addc(&text, '\n');
    }
    bool sync = s->drafted != s->form.focus;
    s->drafted = s->form.focus;
    if (text.n && !draft_save(db_uuid(d->db), draft_key(s, d->tmp), str_sv(&text), sync, &e))
        log_line("%s", e.text);
    str_deinit(&text);
}

static void restore_line(struct form_screen *s, struct desk *d, struct sv line) {
    size_t eq = sv_find(line, '=');
    struct str text = {0};
    for (size_t i = 0; eq < line.n && i < s->n_slots; i++) {
        struct form_slot *slot = &s->slots[i];
        struct value v = value_null();
        struct error e = {0};
        int64_t id;
        if (!sv_is(sv_of(line.p, eq), slot->field->name)) continue;
        draft_unescape(sv_of(line.p + eq + 1, line.n - eq - 1), &text);
        bool ref = slot->field->kind == FIELD_REF;
        if (ref && sv_to_i64(str_sv(&text), &id)) v = value_int(id);
        if (!ref && !value_parse(&s->screen.keep, slot->field, str_sv(&text), d->today, &v, &e)) break;
        slot_set(s, slot, v);
        slot->restored = true;
    }
    str_deinit(&text);
}

bool form_draft_restore(struct form_screen *s, struct desk *d) {
    struct str text = {0};
    struct error e = {0};
    bool found = draft_load(db_uuid(d->db), draft_key(s, d->tmp), &text, &e) && text.n;
    struct sv rest = str_sv(&text), line;
    while (found && sv_next(&rest, '\n', &line))
        if (line.n) restore_line(s, d, line);
    str_deinit(&text);
    return found;
}

void form_draft_forget(struct form_screen *s, struct desk *d) {
    struct error e = {0};
    if (!draft_remove(db_uuid(d->db), draft_key(s, d->tmp), &e)) log_line("%s", e.text);
}
