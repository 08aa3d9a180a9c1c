#include "catalyse/base/utf8.h"
#include "screen/event/question_screen.h"

static struct answer_key key_of(const struct question_screen *s) {
    return (struct answer_key){.subgroup = s->subgroup, .question = s->question, .round = s->card.round};
}

static enum reply saved(struct question_screen *s, struct desk *d, const char *what,
                        const struct edit_result *r) {
    counts_done(&s->counts, d);
    tell_saved(d, what, &r->warnings);
    return EATEN;
}

enum reply question_counts(struct question_screen *s, struct desk *d) {
    struct error e = {0};
    struct edit_result result = {0};
    int counts[FINGERS];
    struct view v = desk_view(d, d->tmp);
    if (!counts_parse(line_text(&s->counts.line), counts, FINGERS, 1, &e) ||
        !checklist_vote_counts(&v, key_of(s), counts, &result, &e))
        return desk_fail(d, &e);
    return saved(s, d, _("fingers noted"), &result);
}

/* One key a person: the list goes on to the next one. */
enum reply question_vote_person(struct question_screen *s, struct desk *d, int value) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    struct error e = {0};
    if (!s->people.n_rows) return EATEN;
    int64_t person = s->persons[s->people.selected].id;
    if (!checklist_vote_person(&v, key_of(s), person, value, &result, &e)) return desk_fail(d, &e);
    table_move(&s->people, TABLE_DOWN);
    return saved(s, d, _("fingers noted"), &result);
}

/* --- the answer's fields --- */

struct capture {
    struct answer_key key;
    char field[24];
};

static bool capture_write(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct capture *c = data;
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    struct pair pair = {sv_from(c->field), answer};
    if (!checklist_answer_set(&v, c->key, &pair, 1, &result, e)) return false;
    tell_saved(d, result.older ? _("noted; the older text in the other language is out") : _("noted"),
               &result.warnings);
    return true;
}

static struct capture capture_of(const struct question_screen *s, const char *field) {
    struct capture c = {.key = key_of(s)};
    for (size_t i = 0; field[i] && i + 1 < sizeof c.field; i++) c.field[i] = field[i];
    return c;
}

/* Each group answers for itself. */
static void about_answer(struct desk *d, const struct capture *c) {
    desk_line_about(d, entity_named("subgroup"), c->key.subgroup);
    desk_line_about(d, entity_named("question"), c->key.question);
}

static enum reply capture_note(struct question_screen *s, struct desk *d) {
    struct capture c = capture_of(s, i18n_lang() == LANG_EN ? "text_en" : "text_fr");
    struct str flat = {0};
    text_clean(s->card.row.answer_text, false, &flat);
    desk_ask_line(d, _("What the group answers"), "", str_sv(&flat), capture_write, &c, sizeof c);
    str_deinit(&flat);
    about_answer(d, &c);
    return EATEN;
}

static enum reply capture_due(struct question_screen *s, struct desk *d) {
    struct capture c = capture_of(s, "due");
    desk_ask_line(d, _("By when?"), _("18/6, +15d, monday…"), SV(""), capture_write, &c, sizeof c);
    about_answer(d, &c);
    return EATEN;
}

static enum reply capture_state(struct question_screen *s, struct desk *d) {
    struct capture c = capture_of(s, "state");
    const struct field *f = field_named(entity_named("checklist_answer"), "state");
    return ask_choice(d, _("Where do we stand?"), f, capture_write, &c, sizeof c);
}

static enum reply capture_owner(struct question_screen *s, struct desk *d) {
    struct capture c = capture_of(s, "owner");
    struct view v = desk_view(d, d->tmp);
    struct subgroup_sheet sheet;
    struct error e = {0};
    if (!subgroup_read(&v, s->subgroup, &sheet, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, sheet.n_members + 1, sizeof *choices);
    size_t n = 0;
    for (size_t i = 0; i < sheet.n_members; i++)
        if (sheet.members[i].left == NO_DAY)
            choices[n++] = row_choice(d->tmp, sheet.members[i].org.id, sheet.members[i].org.title);
    desk_choose(d, _("Who carries it?"), choices, n, capture_write, &c, sizeof c);
    return EATEN;
}

static enum reply capture_agree(struct question_screen *s, struct desk *d) {
    struct capture c = capture_of(s, "state");
    struct error e = {0};
    return capture_write(d, &c, SV("agreed"), &e) ? EATEN : desk_fail(d, &e);
}

enum reply question_capture(struct question_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_NOTE:
    case ACTION_OPEN:
        return capture_note(s, d);
    case ACTION_OWNER:
        return capture_owner(s, d);
    case ACTION_DUE:
        return capture_due(s, d);
    case ACTION_STATE:
        return capture_state(s, d);
    case ACTION_AGREE:
        return capture_agree(s, d);
    default:
        return PASS;
    }
}
