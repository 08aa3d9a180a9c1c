#include "screen/event/checklist_entry.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/checklist.h"
#include "catalyse/tui/keys.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/tag_hint.h"

/* Five digits, also from the unshifted row of a French keyboard. */
static bool take_counts(struct sv word, int out[static FINGERS]) {
    size_t at = 0, n = 0;
    uint32_t cp;
    for (; n < FINGERS && utf8_next(word, &at, &cp); n++)
        if ((out[n] = key_digit(cp)) < 0) return false;
    return n == FINGERS && at == word.n;
}

/* The first question from that line on; how many lines there are when there is none. */
static size_t question_at(const struct lines_screen *s, size_t at) {
    while (at < s->lines.n && !s->lines.v[at].data) at++;
    return at;
}

/* "@who 30/9": what stands behind who carries it is when, if all of it is a day. */
static void take_due(struct desk *d, struct sheet_row *row) {
    struct wish_tag tags[WISH_TAGS_MAX];
    struct sv text = row->text;
    size_t n = wish_tags(text, tags);
    int32_t day;
    while (n && tags[n - 1].kind != TAG_ORG) n--;
    if (!n) return;
    size_t end = (size_t)(tags[n - 1].whole.p - text.p) + tags[n - 1].whole.n;
    struct sv behind = sv_trim(sv_of(text.p + end, text.n - end));
    if (!date_parse(behind, desk_view(d, d->tmp).today, &day)) return;
    row->due = behind;
    row->text = sv_of(text.p, end);
}

bool checklist_typed(struct desk *d, struct sheet_row *row, struct error *e) {
    struct sv text = row->text;
    size_t cut = sv_find(text, ' ');
    if (take_counts(sv_of(text.p, cut), row->counts)) row->text = sv_trim(sv_of(text.p + cut, text.n - cut));
    struct sv unknown = SV_NULL;
    take_due(d, row);
    if (!tag_take_organisation(d, &row->text, &row->owner, &unknown, e)) return false;
    return !unknown.n ||
           error_set(e, ERR_DATA, _("%.*s: nobody, or several people, have that name"), SV_ARG(unknown));
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
    return _("Fingers 1, 2… 5 (02431), answer @who 30/9   Enter: next   PgDn: group");
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
                                            .placed = true,
                                            .take = checklist_take,
                                            .key = checklist_key,
                                            .prompt = checklist_prompt,
                                            .legend = checklist_legend};
