#include "screen/event/checklist_entry.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/checklist.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/record.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/groups_pick.h"

/* Five digits, also from the unshifted row of a French keyboard. */
static bool take_counts(struct sv word, int out[static FINGERS]) {
    size_t at = 0, n = 0;
    uint32_t cp;
    for (; n < FINGERS && utf8_next(word, &at, &cp); n++)
        if ((out[n] = key_digit(cp)) < 0) return false;
    return n == FINGERS && at == word.n;
}

/* The organisation that is meant, or that of the person. */
static bool owner_of(struct desk *d, const struct wish_tag *tag, struct sv *ref, struct error *e) {
    static const char *const entities[] = {"organisation", "participant"};
    struct view v = desk_view(d, d->tmp);
    struct record *person;
    struct matches m = {0};
    size_t i = 0;
    for (; i < 2 && m.n != 1; i++)
        if (!lookup(&v, entity_named(entities[i]), wish_tag_name(d->tmp, tag), 2, &m, e)) return false;
    if (m.n != 1)
        return error_set(e, ERR_DATA, _("%.*s: nobody, or several, are called so"), SV_ARG(tag->whole));
    *ref = m.v[0].ref;
    if (i == 1) return true;
    return record_load(d->db, d->tmp, entity_named("participant"), m.v[0].id, &person, e) &&
           record_ref(d->db, d->tmp, entity_named("organisation"), record_int(person, "org"), ref, e);
}

/* Who is meant, taken out of the text. */
static bool take_owner(struct desk *d, struct sheet_row *row, struct error *e) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(row->text, tags);
    for (size_t i = 0; i < n; i++) {
        if (tags[i].kind != TAG_ORG) continue;
        if (!owner_of(d, &tags[i], &row->owner, e)) return false;
        struct sv before = sv_of(row->text.p, (size_t)(tags[i].whole.p - row->text.p));
        const char *after = tags[i].whole.p + tags[i].whole.n;
        row->text = sv_trim(sv_from(arena_printf(d->tmp, "%.*s%.*s", SV_ARG(before),
                                                 (int)(row->text.p + row->text.n - after), after)));
        return true;
    }
    return true;
}

/* The first question from that line on; how many lines there are when there is none. */
static size_t question_at(const struct lines_screen *s, size_t at) {
    while (at < s->lines.n && !s->lines.v[at].data) at++;
    return at;
}

bool checklist_typed(struct desk *d, struct sheet_row *row, struct error *e) {
    struct sv text = row->text;
    size_t cut = sv_find(text, ' ');
    if (take_counts(sv_of(text.p, cut), row->counts)) row->text = sv_trim(sv_of(text.p + cut, text.n - cut));
    return take_owner(d, row, e);
}

static bool checklist_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    const struct line_row *line = lines_current(s);
    struct view v = desk_view(d, d->tmp);
    struct warnings w = {0};
    struct sheet_row row = {.question = line ? line->data : 0, .text = text};
    size_t next = question_at(s, s->table.selected + 1);
    bool end = next == s->lines.n;
    if (text.n && row.question) {
        if (!checklist_typed(d, &row, e) || !checklist_sheet(&v, s->subject, 0, SV("paper"), &row, 1, &w, e))
            return false;
        tell_typed(d, end ? _("noted, end of the sheet: PgDn for the next group") : _("noted"), &w);
    }
    if (!end) table_select(&s->table, next);
    return true;
}

static const char *checklist_prompt(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && line->data ? line->cell[0] : _("Question");
}

static const char *checklist_legend(const struct lines_screen *s) {
    (void)s;
    return _("How many 1, 2… 5 fingers (02431), answer @who   Enter: next   PgDn: group");
}

/* The sheet of the next group: at the same question, from its top once this one is at its end. */
static enum reply checklist_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct view v = desk_view(d, d->tmp);
    struct error err = {0};
    if (!event_is(e, K_PGDN)) return PASS;
    if (!group_next(&v, s->subject, &s->subject, &err)) return desk_fail(d, &err);
    bool end = question_at(s, s->table.selected + 1) == s->lines.n;
    lines_again(s, d);
    if (end) table_select(&s->table, question_at(s, 0));
    return EATEN;
}

const struct lines_entry checklist_entry = {.draft = "checklist/line",
                                            .take = checklist_take,
                                            .key = checklist_key,
                                            .prompt = checklist_prompt,
                                            .legend = checklist_legend};
