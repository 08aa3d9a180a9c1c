#include "catalyse/tui/form.h"
#include "catalyse/base/utf8.h"
#include "tui/form_field.h"

void form_init(struct form *f, const char *title) {
    *f = (struct form){0};
    str_addz(&f->title, title);
}

void form_deinit(struct form *f) {
    for (size_t i = 0; i < f->n_fields; i++) field_deinit(&f->fields[i]);
    xfree(f->fields);
    str_deinit(&f->title);
    *f = (struct form){0};
}

size_t form_add(struct form *f, const struct form_spec *spec) {
    if (f->n_fields == f->cap_fields) {
        f->cap_fields = f->cap_fields ? 2 * f->cap_fields : 16;
        f->fields = xrealloc(f->fields, f->cap_fields, sizeof *f->fields);
    }
    size_t at = f->n_fields++;
    struct form_field *field = &f->fields[at];
    *field = (struct form_field){.spec = *spec};
    if (field->spec.rows <= 0) field->spec.rows = FORM_AREA_ROWS;
    static const unsigned flags[] = {
        [FORM_DIGITS] = LINE_DIGITS, [FORM_NUMBER] = LINE_NUMBER, [FORM_NOTE] = 0};
    line_init(&field->line, spec->max, flags[spec->kind]);
    area_init(&field->area, spec->max);
    if (!field_takes_focus(&f->fields[f->focus])) f->focus = at;
    return at;
}

void form_set_text(struct form *f, size_t field, struct sv text) {
    struct form_field *at = &f->fields[field];
    field_put_text(at, text);
    str_clear(&at->first_text);
    str_add(&at->first_text, field_text(at));
}

void form_set_choice(struct form *f, size_t field, size_t choice) {
    f->fields[field].choice = f->fields[field].first_choice = choice;
}

void form_set_id(struct form *f, size_t field, int64_t id, struct sv label) {
    form_set_text(f, field, label);
    f->fields[field].id = f->fields[field].first_id = id;
}

struct sv form_text(const struct form *f, size_t field) {
    return field_text(&f->fields[field]);
}

size_t form_choice(const struct form *f, size_t field) {
    return f->fields[field].choice;
}

int64_t form_id(const struct form *f, size_t field) {
    return f->fields[field].id;
}

void form_touch(struct form *f, size_t field) {
    f->fields[field].touched = true;
}

bool form_field_changed(const struct form *f, size_t field) {
    return field_changed(&f->fields[field]);
}

bool form_changed(const struct form *f) {
    for (size_t i = 0; i < f->n_fields; i++)
        if (field_changed(&f->fields[i])) return true;
    return false;
}

void form_focus(struct form *f, size_t field) {
    if (field < f->n_fields && field_takes_focus(&f->fields[field])) f->focus = field;
}

void form_set_error(struct form *f, size_t field, const char *text) {
    if (field >= f->n_fields) return;
    str_clear(&f->fields[field].error);
    str_addz(&f->fields[field].error, text);
    form_focus(f, field);
}

static bool has_focus(const struct form *f) {
    return f->focus < f->n_fields && field_takes_focus(&f->fields[f->focus]);
}

int form_label_cols(const struct form *f, int cols) {
    enum { SIDE_BY_SIDE = 50, STAR = 2, GAP = 1 };
    if (cols < SIDE_BY_SIDE) return 0;
    int widest = 0;
    for (size_t i = 0; i < f->n_fields; i++) {
        int width = text_width(sv_from(f->fields[i].spec.label)) + STAR + GAP;
        if (f->fields[i].spec.kind != FORM_NOTE && width > widest) widest = width;
    }
    return widest < cols * 2 / 5 ? widest : cols * 2 / 5;
}

void form_fit(struct form *f, int cols) {
    int labels = form_label_cols(f, cols);
    for (size_t i = 0; i < f->n_fields; i++)
        area_fit(&f->fields[i].area, f->fields[i].spec.rows, cols - labels);
}

/* The next field that can have the focus, or the same one at the end. */
static size_t neighbour(const struct form *f, bool down) {
    for (size_t i = f->focus; down ? i + 1 < f->n_fields : i > 0;) {
        i = down ? i + 1 : i - 1;
        if (field_takes_focus(&f->fields[i])) return i;
    }
    return f->focus;
}

static enum outcome go(struct form *f, bool down) {
    field_check(&f->fields[f->focus]);
    f->focus = neighbour(f, down);
    return OUT_HANDLED;
}

static enum outcome save(struct form *f) {
    size_t wrong = f->n_fields;
    for (size_t i = f->n_fields; i-- > 0;)
        if (!field_check(&f->fields[i])) wrong = i;
    if (wrong == f->n_fields) return OUT_DONE;
    f->focus = wrong;
    return OUT_HANDLED;
}

static enum outcome leave(struct form *f) {
    if (f->asking || !form_changed(f)) return OUT_CANCELLED;
    f->asking = true;
    return OUT_HANDLED;
}

/* Keys that lead from field to field. */
static enum outcome travel(struct form *f, uint32_t key) {
    switch (key) {
    case K_ENTER:
        return neighbour(f, true) == f->focus ? save(f) : go(f, true);
    case K_DOWN:
    case K_TAB:
        return go(f, true);
    case K_UP:
    case K_BACKTAB:
        return go(f, false);
    case K_ESC:
        return leave(f);
    default:
        return OUT_PASS;
    }
}

enum outcome form_key(struct form *f, const struct event *e) {
    if (e->kind != EVENT_KEY && e->kind != EVENT_TEXT) return OUT_PASS;
    if (event_is(e, K_CTRL | 's')) {
        f->asking = false;
        return save(f);
    }
    if (!has_focus(f)) return event_is(e, K_ESC) ? OUT_CANCELLED : OUT_PASS;
    if (f->asking && !event_is(e, K_ESC)) {
        f->asking = false;
        return OUT_HANDLED;
    }
    enum outcome o = field_key(&f->fields[f->focus], e);
    return o == OUT_PASS && e->kind == EVENT_KEY ? travel(f, e->key) : o;
}
