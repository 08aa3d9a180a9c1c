#include "catalyse/base/i18n.h"
#include "catalyse/domain/state.h"
#include "service/change/save.h"
#include "service/sheet/sheet_run.h"

/* What convenors send back: each next step and commitment of their group done, under way, not done, help
 * wanted or not, and a few words. */

static bool is_step(const struct draft *d) {
    return d->promise.entity == entity_named("next_step");
}

static bool find_promise(struct sheet_run *x, struct draft *d, struct error *e) {
    static const char *const kinds[] = {"next_step", "commitment"};
    const struct entity *found = NULL;
    int64_t id = 0;
    if (!d->ref.n) return error_set(e, ERR_DATA, _("the row names no next step and no commitment"));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int64_t one;
        if (!record_id(x->v.db, entity_named(kinds[i]), d->ref, &one, e)) return false;
        if (one && found)
            return error_set(e, ERR_DATA,
                             _("both a next step and a commitment are called '%s': note it by hand"),
                             text_quote(d->ref).p);
        if (one) found = entity_named(kinds[i]), id = one;
    }
    if (!found)
        return error_set(e, ERR_DATA, _("no next step and no commitment is called '%s'"),
                         text_quote(d->ref).p);
    return change_open(&d->promise, &x->v, found, id, e);
}

static bool one_answer(const struct draft *d, struct error *e) {
    unsigned how_far = d->ticks & (TICK_DONE | TICK_DOING | TICK_NOT_DONE);
    if (!(how_far & (how_far - 1))) return true;
    return error_set(e, ERR_DATA, _("'%s' has several crosses: done, under way or not done, only one"),
                     text_quote(d->ref).p);
}

static bool first_answer(struct sheet_run *x, const struct draft *d, struct error *e) {
    int64_t key = 2 * d->promise.after->id + is_step(d);
    for (size_t i = 0; i < x->people.n; i++)
        if (x->people.v[i] == key)
            return error_set(e, ERR_DATA, _("'%s' is answered on a row above"), text_quote(d->ref).p);
    VEC_PUSH(x->v.arena, &x->people, key);
    return true;
}

/* The state the answer leads to; NULL: it stays. Under way is no state of a commitment, and nobody's promise
 * lapses by itself. */
static const char *state_said(const struct draft *d) {
    if (d->ticks & TICK_DONE) return is_step(d) ? "done" : "kept";
    return d->ticks & TICK_DOING && is_step(d) ? "doing" : NULL;
}

static bool has_evidence(struct sheet_run *x, const struct draft *d, bool *has, struct error *e) {
    static const char SQL[] = "SELECT count(*) FROM evidence WHERE commitment = ?1";
    int64_t n = 0;
    bool ok = is_step(d) || number_of(&x->v, SQL, PARAMS(value_int(d->promise.after->id)), &n, e);
    *has = is_step(d) || n > 0 || d->comment.n > 0;
    return ok;
}

/* The sheet says something that cannot follow what is noted. */
static bool contradicts(const struct draft *d, const char *to) {
    const struct record *r = d->promise.after;
    if (to) return !record_is(r, "state", to) && !state_can(r->entity, take_state(r), sv_from(to), NULL);
    return d->ticks & (TICK_DOING | TICK_NOT_DONE) &&
           take_in(r, "state", "done dropped kept lapsed withdrawn");
}

static bool put_state(struct sheet_run *x, struct draft *d, struct error *e) {
    struct record *r = d->promise.after;
    const char *to = state_said(d);
    bool shown;
    if (contradicts(d, to))
        return error_set(e, ERR_DATA, _("'%s' is noted here as '%s': ask which is right"),
                         text_quote(d->ref).p, state_word(r->entity, take_state(r)));
    if (!to || record_is(r, "state", to)) return true;
    if (!has_evidence(x, d, &shown, e)) return false;
    record_set_text(r, "state", sv_from(to));
    return shown || error_set(e, ERR_DATA, _("'%s' is kept when something shows it: say what in a few words"),
                              text_quote(d->ref).p);
}

/* The words that stay with the promise. Done needs none; of a commitment they are its evidence; with a cross
 * for help they say which. */
static bool note_needed(const struct draft *d) {
    if (d->ticks & TICK_NOT_DONE) return true;
    return d->comment.n && !(d->ticks & TICK_HELP) && (is_step(d) || !(d->ticks & TICK_DONE));
}

static struct sv note_of(struct arena *a, const struct draft *d) {
    static const char *const words[] = {N_("Done"), N_("Under way"), N_("Not done")};
    struct str text = {0};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (d->ticks & 1u << i) str_addf(&text, "%s%s", text.n ? " · " : "", _(words[i]));
    if (d->comment.n && !(d->ticks & TICK_HELP))
        str_addf(&text, "%s%.*s", text.n ? " · " : "", SV_ARG(d->comment));
    struct sv copy = sv_from(arena_strndup(a, text.p, text.n));
    str_deinit(&text);
    return copy;
}

static bool has_line(struct sv text, struct sv line) {
    struct sv one;
    while (text.p && sv_next(&text, '\n', &one))
        if (sv_eq(one, line)) return true;
    return false;
}

static bool put_note(struct sheet_run *x, struct draft *d, struct error *e) {
    struct sv now = record_text(d->promise.after, "note"), line = note_of(x->v.arena, d);
    if (!note_needed(d) || has_line(now, line)) return true;
    const char *text = arena_printf(x->v.arena, "%.*s%s%.*s", SV_ARG(now), now.n ? "\n" : "", SV_ARG(line));
    return change_put(&d->promise, SV("note"), sv_from(text), e);
}

static bool put_help(struct draft *d, struct error *e) {
    struct sv wanted = d->comment.n ? d->comment : sv_from(_("to be said"));
    return !(d->ticks & TICK_HELP) || change_put(&d->promise, SV("help_fr"), wanted, e);
}

static bool calls_settle(struct sheet_run *x, struct draft *d, struct error *e) {
    if (!find_promise(x, d, e) || !one_answer(d, e)) return false;
    if (!d->ticks && !d->comment.n) return true;
    return first_answer(x, d, e) && put_state(x, d, e) && put_help(d, e) && put_note(x, d, e);
}

static bool keep_evidence(struct sheet_run *x, const struct draft *d, struct error *e) {
    struct change c;
    if (is_step(d) || !record_is(d->promise.after, "state", "kept") || !d->comment.n) return true;
    change_new(&c, &x->v, entity_named("evidence"));
    record_set_int(c.after, "commitment", d->promise.after->id);
    record_set_text(c.after, "date", day_text(x->v.arena, x->v.today));
    return change_put(&c, SV("text_fr"), d->comment, e) && change_save(&c, e);
}

static bool calls_write(struct sheet_run *x, struct draft *d, struct error *e) {
    bool changed = change_differs(&d->promise);
    if (changed && (!keep_evidence(x, d, e) || !change_save(&d->promise, e))) return false;
    sheet_count(x, false, changed);
    return true;
}

const struct sheet_rules CALL_RULES = {.settle = calls_settle, .write = calls_write, .skips_lines = true};
