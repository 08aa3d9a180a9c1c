#include "tui/form_field.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/words.h"

bool field_takes_focus(const struct form_field *f) {
    return f->spec.kind != FORM_NOTE;
}

static bool field_is_text(const struct form_field *f) {
    switch (f->spec.kind) {
    case FORM_LINE:
    case FORM_DIGITS:
    case FORM_NUMBER:
    case FORM_AREA:
    case FORM_LOOKUP:
        return true;
    default:
        return false;
    }
}

struct sv field_text(const struct form_field *f) {
    return f->spec.kind == FORM_AREA ? area_text(&f->area) : line_text(&f->line);
}

void field_put_text(struct form_field *f, struct sv text) {
    if (f->spec.kind == FORM_AREA)
        area_set(&f->area, text);
    else
        line_set(&f->line, text);
}

bool field_changed(const struct form_field *f) {
    if (f->touched) return true;
    if (!field_is_text(f)) return f->choice != f->first_choice;
    return f->id != f->first_id || !sv_eq(field_text(f), str_sv(&f->first_text));
}

static void field_close_offers(struct form_field *f) {
    f->n_offers = f->offer = 0;
}

void field_deinit(struct form_field *f) {
    line_deinit(&f->line);
    area_deinit(&f->area);
    str_deinit(&f->error);
    str_deinit(&f->first_text);
    arena_deinit(&f->arena);
}

static void find_offers(struct form_field *f) {
    field_close_offers(f);
    arena_reset(&f->arena);
    if (!f->spec.suggest) return;
    f->n_offers = f->spec.suggest(f->spec.ctx, line_text(&f->line), &f->arena, f->offers, FORM_OFFERS);
    if (f->spec.flags & FORM_FREE) f->offer = f->n_offers;
}

static void take_offer(struct form_field *f, const struct suggestion *s) {
    f->id = s->id;
    if (s->id != FORM_NEW) line_set(&f->line, sv_from(s->label));
    field_close_offers(f);
}

/* What was typed names exactly one thing that is there: the only offer, or one with this very label. */
static void settle_lookup(struct form_field *f) {
    if (f->id || f->line.text.n == 0) return;
    if (f->n_offers == 0) find_offers(f);
    bool only = f->n_offers == 1 && f->offers[0].id != FORM_NEW && !(f->spec.flags & FORM_FREE);
    for (size_t i = 0; i < f->n_offers; i++) {
        if (!only && !text_same(sv_from(f->offers[i].label), line_text(&f->line))) continue;
        take_offer(f, &f->offers[i]);
        return;
    }
}

static bool fail(struct form_field *f, const char *text) {
    str_clear(&f->error);
    str_addz(&f->error, text);
    return false;
}

static bool find_any(struct form_field *f) {
    find_offers(f);
    bool any = f->n_offers;
    field_close_offers(f);
    return any;
}

static bool check_lookup(struct form_field *f) {
    settle_lookup(f);
    field_close_offers(f);
    if (f->id || f->line.text.n == 0 || (f->spec.flags & FORM_FREE)) return true;
    return fail(f, f->spec.suggest && !find_any(f) ? _("nothing has that name: add it first, or empty this")
                                                   : _("choose one of the list"));
}

static bool check_text(struct form_field *f) {
    struct str normal = {0};
    struct error e = {0};
    bool ok = !f->spec.check || f->spec.check(f->spec.ctx, sv_trim(field_text(f)), &normal, &e);
    if (!ok) fail(f, e.text);
    if (ok && normal.n) field_put_text(f, str_sv(&normal));
    str_deinit(&normal);
    return ok;
}

static bool check_choice(struct form_field *f) {
    bool none = f->spec.kind == FORM_CHOICE && f->spec.flags & FORM_BLANK && f->choice == 0;
    return !none || !(f->spec.flags & FORM_REQUIRED) || fail(f, _("required"));
}

bool field_check(struct form_field *f) {
    str_clear(&f->error);
    if (!field_is_text(f)) return check_choice(f);
    if (sv_trim(field_text(f)).n == 0) {
        field_close_offers(f);
        return !(f->spec.flags & FORM_REQUIRED) || fail(f, _("required"));
    }
    return (f->spec.kind != FORM_LOOKUP || check_lookup(f)) && check_text(f);
}

/* The choice after the current one that begins with this letter. */
static bool choose_by_letter(struct form_field *f, uint32_t key) {
    struct str want = {0}, label = {0};
    utf8_put(&label, key);
    text_fold(str_sv(&label), &want);
    bool found = false;
    for (size_t i = 1; !found && want.n && i <= f->spec.n_choices; i++) {
        size_t at = (f->choice + i) % f->spec.n_choices;
        text_fold(sv_from(f->spec.choices[at]), &label);
        found = sv_starts(str_sv(&label), str_sv(&want));
        if (found) f->choice = at;
    }
    str_deinit(&want);
    str_deinit(&label);
    return found;
}

static enum outcome choice_key(struct form_field *f, const struct event *e) {
    size_t n = f->spec.n_choices;
    if (n == 0) return OUT_PASS;
    if (event_is(e, K_LEFT)) f->choice = (f->choice + n - 1) % n;
    if (event_is(e, K_RIGHT) || event_is(e, ' ')) f->choice = (f->choice + 1) % n;
    if (event_is(e, K_LEFT) || event_is(e, K_RIGHT) || event_is(e, ' ')) return OUT_CHANGED;
    if (!event_is_char(e)) return OUT_PASS;
    return choose_by_letter(f, e->key) ? OUT_CHANGED : OUT_HANDLED;
}

static enum outcome bool_key(struct form_field *f, const struct event *e) {
    size_t before = f->choice;
    if (event_is(e, ' ') || event_is(e, K_LEFT) || event_is(e, K_RIGHT))
        f->choice = !f->choice;
    else if (event_is(e, 'y') || event_is(e, 'o'))
        f->choice = 1;
    else if (event_is(e, 'n'))
        f->choice = 0;
    else
        return event_is_char(e) ? OUT_HANDLED : OUT_PASS;
    return f->choice == before ? OUT_HANDLED : OUT_CHANGED;
}

/* Up and Down go round the offers; what was typed is one of them where it may stay. */
static enum outcome move_offer(struct form_field *f, bool down) {
    size_t n = f->n_offers + (f->spec.flags & FORM_FREE ? 1 : 0);
    f->offer = (f->offer + (down ? 1 : n - 1)) % n;
    return OUT_HANDLED;
}

/* Down in the empty field: all there is to choose from; below the last one it goes on to the next field. */
static enum outcome down_when_empty(struct form_field *f) {
    bool open = f->n_offers > 0, below = f->offer + 1 >= f->n_offers;
    if (open && !below) return move_offer(f, true);
    if (open)
        field_close_offers(f);
    else
        find_offers(f);
    f->offer = 0;
    return f->n_offers ? OUT_HANDLED : OUT_PASS;
}

/* What was typed is nothing yet: Down shows again what it may be. */
static bool unsettled(const struct form_field *f) {
    return f->line.text.n && !f->id && !(f->spec.flags & FORM_FREE);
}

static enum outcome lookup_key(struct form_field *f, const struct event *e) {
    bool open = f->n_offers > 0;
    if (event_is(e, K_DOWN) && f->line.text.n == 0) return down_when_empty(f);
    if (event_is(e, K_DOWN) && !open && unsettled(f)) {
        find_offers(f);
        return f->n_offers ? OUT_HANDLED : OUT_PASS;
    }
    if (open && (event_is(e, K_DOWN) || event_is(e, K_UP))) return move_offer(f, event_is(e, K_DOWN));
    if (open && event_is(e, K_ESC)) {
        field_close_offers(f);
        return OUT_HANDLED;
    }
    if (event_is(e, K_ENTER) && f->offer < f->n_offers) take_offer(f, &f->offers[f->offer]);
    enum outcome o = line_key(&f->line, e);
    if (o != OUT_CHANGED) return o;
    f->id = 0;
    if (f->line.text.n)
        find_offers(f);
    else
        field_close_offers(f);
    return o;
}

enum outcome field_key(struct form_field *f, const struct event *e) {
    if (f->spec.flags & FORM_READONLY) return event_is_char(e) ? OUT_HANDLED : OUT_PASS;
    enum outcome o = OUT_PASS;
    switch (f->spec.kind) {
    case FORM_LINE:
    case FORM_DIGITS:
    case FORM_NUMBER:
        o = line_key(&f->line, e);
        break;
    case FORM_AREA:
        o = area_key(&f->area, e);
        break;
    case FORM_CHOICE:
        o = choice_key(f, e);
        break;
    case FORM_BOOL:
        o = bool_key(f, e);
        break;
    case FORM_LOOKUP:
        o = lookup_key(f, e);
        break;
    case FORM_NOTE:
        break;
    }
    if (o == OUT_CHANGED) str_clear(&f->error);
    return o;
}
