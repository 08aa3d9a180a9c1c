#include "catalyse/base/utf8.h"
#include "catalyse/domain/unit.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/record.h"
#include "screen/follow/ledger.h"
#include <string.h>

/* A promise while it is said: who, what, how much, until when, an Enter each. */

static struct ledger_screen *ledger_of(struct lines_screen *s) {
    return (struct ledger_screen *)s;
}

bool ledger_matches(struct ledger_screen *l, const struct view *v, bool *lines, struct error *e) {
    bool who = l->step == PROMISE_WHO && line_text(&l->lines.entry).n, what = l->step == PROMISE_WHAT;
    *lines = l->lines.entering && (who || what);
    if (!*lines) return true;
    if (what) return lines_choices(&l->lines, v, "commitment_type", e);
    return lines_choices(&l->lines, v, "organisation", e) && lines_choices(&l->lines, v, "participant", e);
}

static bool take_who(struct ledger_screen *l, struct desk *d, const struct line_row *row, struct error *e) {
    struct record *person;
    bool org = row->entity == entity_named("organisation");
    l->org = org ? row->id : 0;
    l->person = org ? 0 : row->id;
    if (org) return true;
    if (!record_load(d->db, d->tmp, row->entity, row->id, &person, e)) return false;
    l->org = record_int(person, "org");
    return true;
}

static bool begins(struct desk *d, struct sv text, struct sv with) {
    return sv_starts(text_folded(text, d->tmp), text_folded(with, d->tmp));
}

/* "120 m2" as it is said, where square metres are counted: the number alone. Another unit stays, and is
 * refused. */
static struct sv without_unit(const struct ledger_screen *l, struct desk *d, struct sv text) {
    enum { ONE = 100, TWO = 200 };
    size_t n = strspn(arena_strndup(d->tmp, text.p, text.n), "0123456789., ");
    struct sv unit = sv_of(text.p + n, text.n - n);
    if (!n || !unit.n || !l->unit) return text;
    const char *const words[] = {unit_words(l->unit, ONE), unit_words(l->unit, TWO)};
    bool said = begins(d, unit, sv_from(l->unit->code));
    for (size_t i = 0; i < 2; i++) said = said || begins(d, sv_from(words[i]), unit);
    return said ? sv_trim(sv_of(text.p, n)) : text;
}

static bool take_quantity(struct ledger_screen *l, struct desk *d, struct sv text, struct error *e) {
    const struct field *f = field_named(entity_named("commitment"), "quantity");
    struct value value;
    text = without_unit(l, d, text);
    if (text.n && (!value_parse(d->tmp, f, text, d->today, &value, e) || !value_check(f, value, e)))
        return false;
    str_clear(&l->quantity);
    str_add(&l->quantity, text);
    return true;
}

/* What is counted by that type of commitment. */
static bool take_type(struct ledger_screen *l, struct desk *d, int64_t type, struct error *e) {
    struct record *r;
    if (!record_load(d->db, d->tmp, entity_named("commitment_type"), type, &r, e)) return false;
    l->type = type;
    l->unit = choice_find(field_named(r->entity, "unit")->choices, record_text(r, "unit"));
    return true;
}

static struct sv id_text(struct desk *d, int64_t id) {
    return id ? sv_from(arena_printf(d->tmp, "%lld", (long long)id)) : SV("");
}

static bool save(struct ledger_screen *l, struct desk *d, struct sv until, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct pair pairs[] = {{SV("from_org"), id_text(d, l->org)},
                           {SV("type"), id_text(d, l->type)},
                           {SV("said_by"), id_text(d, l->person)},
                           {SV("quantity"), str_sv(&l->quantity)},
                           {SV("end"), until},
                           {SV("subgroup"), id_text(d, l->lines.subject)}};
    if (!commitment_add(&v, pairs, l->lines.subject ? 6 : 5, &r, e)) return false;
    d->nav->made = r.id;
    tell_typed(d, _("proposed; Esc closes the line, y reads it back to the room"), &r.warnings);
    return true;
}

/* A row that was chosen is kept by its name; nothing once the promise is noted. */
static void keep_answer(struct ledger_screen *l, struct desk *d, const struct line_row *row, struct sv text) {
    struct view v = desk_view(d, d->tmp);
    struct named named = {.title = text};
    struct error ignored;
    if (row) lookup_named(&v, row->entity, row->id, &named, &ignored);
    if (l->step == PROMISE_UNTIL)
        str_clear(&l->said);
    else
        str_addf(&l->said, "%.*s\n", SV_ARG(named.title));
}

static bool ledger_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct ledger_screen *l = ledger_of(s);
    const struct line_row *row = lines_current(s);
    bool chooses = l->step == PROMISE_WHO || l->step == PROMISE_WHAT;
    if (l->step == PROMISE_WHO && !text.n) return error_set(e, ERR_USAGE, _("type who promises; Esc leaves"));
    if (chooses && (!row || !row->id)) return error_set(e, ERR_NO_FILE, _("nothing has that name"));
    bool ok = l->step == PROMISE_WHO        ? take_who(l, d, row, e)
              : l->step == PROMISE_WHAT     ? take_type(l, d, row->id, e)
              : l->step == PROMISE_QUANTITY ? take_quantity(l, d, text, e)
                                            : save(l, d, text, e);
    if (!ok) return false;
    keep_answer(l, d, chooses ? row : NULL, text);
    l->step = l->step == PROMISE_UNTIL ? PROMISE_WHO : l->step + 1;
    return true;
}

/* The unshifted row of digits of a French keyboard types digits. */
static enum reply ledger_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct event plain = digit_event(e);
    (void)d;
    if (ledger_of(s)->step != PROMISE_QUANTITY || plain.kind != EVENT_KEY || plain.key == e->key) return PASS;
    return line_key(&s->entry, &plain) == OUT_PASS ? PASS : EATEN;
}

static const char *ledger_prompt(const struct lines_screen *s) {
    static const char *const prompts[] = {N_("Who promises"), N_("What"), N_("How much"), N_("Until when")};
    return _(prompts[((const struct ledger_screen *)s)->step]);
}

static const char *ledger_legend(const struct lines_screen *s) {
    static const char *const legends[] = {
        N_("A few letters of the organisation or person; Enter takes the row marked >"),
        N_("Type of commitment; Enter takes the row marked >"),
        N_("A number, in the unit of the type; or nothing"),
        N_("30/9, end of June, +6m, 2027-06-30; or nothing")};
    return _(legends[((const struct ledger_screen *)s)->step]);
}

static void ledger_kept(const struct lines_screen *s, struct str *out) {
    str_add(out, str_sv(&((const struct ledger_screen *)s)->said));
    str_add(out, line_text(&s->entry));
}

static void ledger_closed(struct lines_screen *s) {
    str_clear(&ledger_of(s)->said);
    ledger_of(s)->step = PROMISE_WHO;
}

const struct lines_entry ledger_entry = {.steps = true,
                                         .draft = "ledger/line",
                                         .placed = true,
                                         .kept = ledger_kept,
                                         .take = ledger_take,
                                         .prompt = ledger_prompt,
                                         .legend = ledger_legend,
                                         .key = ledger_key,
                                         .changed = lines_first,
                                         .closed = ledger_closed};
