#include "screen/event/question_screen.h"
#include "catalyse/service/people.h"
#include "screen/screens.h"
#include <string.h>

static const struct column people_columns[] = {
    {.title = N_("Person"), .kind = COLUMN_FILL, .width = 24},
    {.title = N_("Organisation"), .kind = COLUMN_AUTO, .width = 30, .min = 10, .priority = 1},
    {.title = N_("Fingers"), .kind = COLUMN_FIXED, .width = 8, .align = ALIGN_RIGHT},
};

static void person_cell(void *ctx, size_t row, size_t col, struct str *out) {
    const struct question_screen *s = ctx;
    if (col == 0) str_add(out, s->persons[row].title);
    if (col == 1) str_add(out, s->persons[row].ref);
    for (size_t i = 0; col == 2 && i < s->card.n_names; i++)
        if (s->card.names[i].person.id == s->persons[row].id) str_addf(out, "%d", s->card.names[i].value);
}

static int64_t person_id(void *ctx, size_t row) {
    return ((const struct question_screen *)ctx)->persons[row].id;
}

/* The organisation stands where a ref would: here it is what tells people apart. */
static bool load_people(struct question_screen *s, const struct view *v, struct error *e) {
    struct people people = {0};
    if (!people_read(v, s->subgroup, 0, &people, e)) return false;
    s->persons = arena_array(v->arena, people.n, sizeof *s->persons);
    s->n_persons = people.n;
    for (size_t i = 0; i < people.n; i++) {
        s->persons[i] = people.v[i].row;
        s->persons[i].ref = people.v[i].org.title;
    }
    table_set_rows(&s->people, people.n);
    return true;
}

static bool question_reload(struct screen *screen, struct desk *d, struct error *e) {
    struct question_screen *s = (struct question_screen *)screen;
    struct view v = rows_view(screen, d);
    memset(&s->card, 0, sizeof s->card);
    columns_translate(people_columns, 3, s->columns);
    table_set_rows(&s->people, 0);
    return checklist_card(&v, s->subgroup, 0, s->question, &s->card, e) && load_people(s, &v, e);
}

/* Counts are of this question, in this group. */
static void count_here(struct question_screen *s, struct desk *d) {
    counts_about(&s->counts, d,
                 arena_printf(d->tmp, "question/%lld/%lld", (long long)s->subgroup, (long long)s->question));
}

static bool question_open(struct screen *screen, struct desk *d, struct error *e) {
    struct question_screen *s = (struct question_screen *)screen;
    struct table_source source = {.ctx = s, .cell = person_cell, .id = person_id};
    s->question = screen->place.id;
    s->subgroup = param_id(screen, "subgroup");
    s->short_list = param_id(screen, "short") != 0;
    counts_init(&s->counts);
    count_here(s, d);
    table_init(&s->people, s->columns, 3, source, 0);
    s->people.sort = 3;
    s->people.empty =
        _("Nobody is noted in this group yet: people choose their subgroup in the directory, g6.");
    return question_reload(screen, d, e);
}

/* The question after or before; the short list passes over the others. */
static enum reply question_step(struct question_screen *s, struct desk *d, bool forward) {
    struct error e = {0};
    int64_t from = s->question;
    do {
        int64_t to = forward ? s->card.next : s->card.previous;
        if (!to) {
            s->question = from;
            desk_done(d, forward ? _("that was the last question") : _("this is the first question"));
            break;
        }
        s->question = to;
        if (!question_reload(&s->screen, d, &e)) return desk_fail(d, &e);
    } while (s->short_list && !s->card.row.starred);
    count_here(s, d);
    return question_reload(&s->screen, d, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply question_update(struct screen *screen, struct desk *d, enum action action,
                                  const struct event *e) {
    struct question_screen *s = (struct question_screen *)screen;
    if (s->counts.typing) return event_is(e, K_ENTER) ? question_counts(s, d) : counts_key(&s->counts, d, e);
    int digit = e->kind == EVENT_KEY && !action ? key_digit(e->key) : -1;
    if (digit >= 0 && s->by_name) return digit <= FINGERS ? question_vote_person(s, d, digit) : EATEN;
    if (!action && !s->by_name && counts_begin(&s->counts, d, e) == EATEN) return EATEN;
    table_fit(&s->people, screen->lines - 6);
    if (s->by_name && (table_key(&s->people, e) != OUT_PASS || table_action(&s->people, action)))
        return EATEN;
    switch (action) {
    case ACTION_NEXT:
    case ACTION_RIGHT:
        return question_step(s, d, true);
    case ACTION_PREVIOUS:
    case ACTION_LEFT:
        return question_step(s, d, false);
    case ACTION_VOTE:
        s->by_name = !s->by_name;
        return EATEN;
    case ACTION_BACK:
        if (!s->by_name) return PASS;
        s->by_name = false;
        return EATEN;
    default:
        return question_capture(s, d, action);
    }
}

static void question_close(struct screen *screen) {
    struct question_screen *s = (struct question_screen *)screen;
    counts_deinit(&s->counts);
    table_deinit(&s->people);
}

static bool question_is_typing(const struct screen *screen) {
    return ((const struct question_screen *)screen)->counts.typing;
}

static struct row question_focus(const struct screen *screen) {
    return (struct row){entity_named("question"), ((const struct question_screen *)screen)->question};
}

static const struct offer question_offers[] = {
    {ACTION_NEXT, NULL},          {ACTION_VOTE, N_("by name")}, {ACTION_NOTE, N_("answer")},
    {ACTION_AGREE, N_("agreed")}, {ACTION_STATE, NULL},         {ACTION_OWNER, NULL},
    {ACTION_DUE, N_("due")},      {ACTION_PREVIOUS, NULL},      {ACTION_NONE, NULL}};

const struct screen_ops question_screen = {
    .name = "question",
    .help = N_("One question. Read it, everyone shows 1 to 5 fingers; type how many showed 1, 2, 3, 4 and 5 "
               "(02431) and Enter. Only spreads of 2 or more are discussed. i writes the answer, r who "
               "carries it, n goes on."),
    .size = sizeof(struct question_screen),
    .offers = question_offers,
    .open = question_open,
    .update = question_update,
    .draw = question_screen_draw,
    .close = question_close,
    .typing = question_is_typing,
    .reload = question_reload,
    .digits = true,
    .focus = question_focus,
};
