#include "catalyse/service/lookup.h"
#include "catalyse/service/programme.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Whose turn it is to speak: who spoke last, who speaks, who comes next. Kept with the programme, so that it
 * outlives the program: ids of people, the last one first, then the one who speaks (0: nobody). */

static const char SETTING[] = SETTING_SPEAKERS;

enum { LAST, NOW, NEXT, SPEAKERS_MAX = 60 };

struct turns {
    int64_t v[SPEAKERS_MAX];
    size_t n; /* at least NEXT: LAST and NOW may be 0 */
};

/* It is for the room: masking the screen does not change who asked to speak. */
static bool turns_read(const struct view *v, struct turns *out, struct error *e) {
    struct view mine = *v;
    struct sv text, part;
    mine.viewer = viewer_me();
    *out = (struct turns){.n = NEXT};
    if (!programme_setting(&mine, SETTING, &text, e)) return false;
    for (size_t i = 0; text.n && i < SPEAKERS_MAX && sv_next(&text, ' ', &part); i++) {
        if (!sv_to_i64(part, &out->v[i])) break;
        if (i >= NEXT) out->n = i + 1;
    }
    return true;
}

static bool turns_write(const struct view *v, const struct turns *t, struct error *e) {
    struct str text = {0};
    for (size_t i = 0; i < t->n; i++) str_addf(&text, "%s%lld", i ? " " : "", (long long)t->v[i]);
    bool ok = programme_setting_set(v, SETTING, str_sv(&text), e);
    str_deinit(&text);
    return ok;
}

static void turns_remove(struct turns *t, size_t at) {
    for (size_t i = at; i + 1 < t->n; i++) t->v[i] = t->v[i + 1];
    t->n--;
}

/* --- the rows --- */

static const struct column speakers_columns[] = {
    {.title = N_("Turn"), .kind = COLUMN_FIXED, .width = 12},
    {.title = N_("Person"), .kind = COLUMN_FILL, .width = 30},
};

static const char *turn_word(struct lines_screen *s, size_t at) {
    if (at == LAST) return _("has spoken");
    if (at == NOW) return _("speaks");
    return at == NEXT ? _("comes next") : lines_printf(s, "%zu", at - NEXT + 1);
}

static bool turn_line(struct lines_screen *s, const struct view *v, const struct turns *t, size_t at,
                      struct error *e) {
    struct named who;
    if (!t->v[at]) return true;
    if (!lookup_named(v, entity_named("participant"), t->v[at], &who, e)) return false;
    if (!who.id) return true;
    lines_add(s, (struct line_row){.cell = {turn_word(s, at), lines_text(s, who.title)},
                                   .role = at == NOW    ? ROLE_VALUE
                                           : at == LAST ? ROLE_MUTED
                                                        : ROLE_NORMAL,
                                   .entity = who.entity,
                                   .id = who.id,
                                   .data = (int64_t)at});
    return true;
}

static bool speakers_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct turns t;
    (void)d;
    str_addz(&s->title, _("Speaking order"));
    if (s->entering && line_text(&s->entry).n) return lines_matches(s, v, "participant", 1, e);
    if (!turns_read(v, &t, e)) return false;
    for (size_t i = 0; i < t.n; i++)
        if (!turn_line(s, v, &t, i, e)) return false;
    return true;
}

/* --- what changes --- */

static bool turn_over(struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct turns t;
    if (!turns_read(&v, &t, e)) return false;
    if (t.n == NEXT && !t.v[NOW]) return error_set(e, ERR_NO_FILE, _("nobody waits to speak"));
    t.v[LAST] = t.v[NOW];
    t.v[NOW] = t.n > NEXT ? t.v[NEXT] : 0;
    if (t.n > NEXT) turns_remove(&t, NEXT);
    return turns_write(&v, &t, e);
}

static bool asks(struct desk *d, int64_t person, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct turns t;
    if (!turns_read(&v, &t, e)) return false;
    for (size_t i = NOW; i < t.n; i++)
        if (t.v[i] == person) return error_set(e, ERR_DATA, _("this person is in the order already"));
    if (t.n == SPEAKERS_MAX) return error_set(e, ERR_DATA, _("the speaking order is full"));
    if (t.v[NOW] || t.n > NEXT)
        t.v[t.n++] = person;
    else
        t.v[NOW] = person;
    return turns_write(&v, &t, e);
}

/* Enter takes the row that is selected among those that may be meant; on the empty line the turn goes on. */
static bool speakers_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    const struct line_row *line = lines_current(s);
    if (!text.n) return turn_over(d, e);
    if (!line || !line->id) return error_set(e, ERR_NO_FILE, _("nobody has that name"));
    return asks(d, line->id, e);
}

static enum reply next_turn(struct desk *d) {
    struct error e = {0};
    return turn_over(d, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply leave_order(struct lines_screen *s, struct desk *d) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct turns t;
    const struct line_row *line = lines_current(s);
    if (!line) return EATEN;
    if (!turns_read(&v, &t, &e)) return desk_fail(d, &e);
    if (line->data < NEXT)
        t.v[line->data] = 0;
    else
        turns_remove(&t, (size_t)line->data);
    return turns_write(&v, &t, &e) ? EATEN : desk_fail(d, &e);
}

static enum reply speakers_act(struct lines_screen *s, struct desk *d, enum action action) {
    switch (action) {
    case ACTION_ADD:
    case ACTION_SPEAKERS:
        lines_entry_open(s, d, SV(""));
        return EATEN;
    case ACTION_NEXT:
        return next_turn(d);
    case ACTION_DELETE:
        return leave_order(s, d);
    case ACTION_STATE:
    case ACTION_EDIT:
        return EATEN;
    default:
        return PASS;
    }
}

static const char *speakers_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Asks to speak");
}

static const char *speakers_legend(const struct lines_screen *s) {
    (void)s;
    return _("Enter adds the name marked >   Enter alone: the next one speaks");
}

static const struct lines_entry speakers_entry = {.draft = "speakers/line",
                                                  .sought = true,
                                                  .take = speakers_take,
                                                  .prompt = speakers_prompt,
                                                  .legend = speakers_legend,
                                                  .changed = lines_first};
static const struct offer speakers_offers[] = {{ACTION_ADD, N_("asks to speak")},
                                               {ACTION_NEXT, NULL},
                                               {ACTION_DELETE, N_("take off")},
                                               {ACTION_OPEN, NULL},
                                               {ACTION_NONE, NULL}};
static const struct lines_spec speakers_spec = {
    .columns = speakers_columns,
    .n_columns = 2,
    .ordered = true,
    .empty = N_("Nobody has asked to speak. Press a, then type a name."),
    .sends = "participant",
    .build = speakers_build,
    .act = speakers_act,
    .entry = &speakers_entry};

/* Opened to note a name: the line is ready. */
static bool speakers_open(struct screen *screen, struct desk *d, struct error *e) {
    if (!lines_open(screen, d, e)) return false;
    lines_entry_open((struct lines_screen *)screen, d, SV(""));
    return true;
}

LINES_SCREEN_WITH(
    struct lines_screen, speakers,
    N_("Whose turn it is to speak. A few letters of a name and Enter: this person comes last; Enter on the "
       "empty line, or n, and the next one speaks."),
    speakers_open, lines_close);
