#include "catalyse/service/rotations.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* Rotations of the afternoon: a route per person or the tables of each round; planned, repaired, frozen. */

enum { WORK_AT_ONCE = 5000000, USUAL_ROUNDS = 4, NAME_WIDTH = 26 };

struct rotations_screen {
    struct lines_screen lines;
    struct rotations r;
};

static const struct column rotations_columns[] = {
    {.title = N_("Person or table"), .kind = COLUMN_FIXED, .width = NAME_WIDTH},
    {.title = N_("Tables by round; people"), .kind = COLUMN_FILL, .width = 30},
};

static void person_line(struct lines_screen *s, const struct rotations *r, const struct rotations_person *p) {
    struct str text = {0};
    for (int32_t k = 0; k < r->rounds; k++)
        str_addf(&text, p->table[k] ? "%s%d" : "%s–", k ? "  " : "", p->table[k]);
    if (p->host) str_addf(&text, " · %s", _("host"));
    if (p->fund) str_addf(&text, " · %s", _("fund"));
    if (p->away) str_addf(&text, " · %s", _("not there"));
    str_addf(&text, " · %.*s", SV_ARG(p->org.title));
    lines_add(s, (struct line_row){.cell = {lines_text(s, p->person.title), lines_text(s, str_sv(&text))},
                                   .role = p->away ? ROLE_MUTED : ROLE_NORMAL,
                                   .entity = p->person.entity,
                                   .id = p->person.id});
    str_deinit(&text);
}

static void table_line(struct lines_screen *s, const struct rotations *r, int32_t round, int32_t table) {
    struct str text = {0};
    for (size_t i = 0; i < r->n_people; i++) {
        const struct rotations_person *p = &r->people[i];
        if (p->table[round] != table) continue;
        str_addf(&text, "%s%.*s", text.n ? ", " : "", SV_ARG(p->person.title));
        if (p->host == table) str_addf(&text, " (%s)", _("host"));
        if (p->fund) str_addf(&text, " (%s)", _("fund"));
        if (p->away) str_addf(&text, " (%s)", _("not there"));
    }
    const char *name = lines_printf(s, _("table %d"), table);
    lines_add_long(s, (struct line_row){.cell = {name, lines_text(s, str_sv(&text))}, .role = ROLE_NORMAL});
    str_deinit(&text);
}

static void tables_lines(struct lines_screen *s, const struct rotations *r) {
    for (int32_t k = 0; k < r->rounds; k++) {
        lines_heading(
            s, lines_printf(s, k < r->frozen ? _("Round %d (printed or played)") : _("Round %d"), k + 1));
        for (int32_t t = 1; t <= r->tables; t++) table_line(s, r, k, t);
    }
}

static bool sits_from(const struct rotations *r, const struct rotations_person *p, int32_t round) {
    while (round < r->rounds && !p->table[round]) round++;
    return round < r->rounds;
}

/* Who came without a seat, whose seat is empty and not printed: a repair is due. */
static void repair_title(struct lines_screen *s, const struct rotations *r) {
    size_t waiting = 0, empty = 0;
    for (size_t i = 0; i < r->n_people && r->played < r->rounds; i++) {
        const struct rotations_person *p = &r->people[i];
        waiting += !p->away && !sits_from(r, p, r->played);
        empty += p->away && sits_from(r, p, r->frozen);
    }
    if (!waiting && !empty) return;
    str_addf(&s->title, _("V repairs — without a seat: %zu, seats of those not there: %zu. "), waiting,
             empty);
    s->title_role = ROLE_WARNING;
}

/* Another host is to be found before their next round. */
static void hosts_title(struct lines_screen *s, const struct rotations *r) {
    for (size_t i = 0; i < r->n_people && r->played < r->rounds; i++) {
        const struct rotations_person *p = &r->people[i];
        if (!p->away || !p->host || p->host > r->tables) continue;
        str_addf(&s->title, _("The host of table %d is not there. "), p->host);
        s->title_role = ROLE_WARNING;
    }
}

/* Those whose route changed since all was printed, until their rounds begin. */
static void told_title(struct lines_screen *s, const struct rotations *r) {
    struct str names = {0};
    for (size_t i = 0; i < r->n_people; i++)
        if (r->people[i].to_tell)
            str_addf(&names, "%s%.*s", names.n ? ", " : "", SV_ARG(r->people[i].person.title));
    if (names.n)
        str_addf(&s->title, _("Changed since it was printed: %s. y once it is printed anew. "),
                 str_c(&names));
    str_deinit(&names);
}

static bool rotations_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct rotations *r = &((struct rotations_screen *)s)->r;
    (void)d;
    *r = (struct rotations){0};
    s->subject = 0;
    if (!rotations_event(v, &s->subject, e)) return error_absent(e);
    if (!rotations_read(v, s->subject, r, e)) return false;
    s->title_role = ROLE_NORMAL;
    if (!r->rounds) return true;
    repair_title(s, r);
    hosts_title(s, r);
    told_title(s, r);
    rotations_quality_words(r, &s->title);
    for (size_t i = 0; i < r->n_people && !s->option; i++) person_line(s, r, &r->people[i]);
    if (s->option) tables_lines(s, r);
    return true;
}

/* --- planning --- */

static void tell(struct desk *d, const struct rotations *r) {
    struct str names = {0};
    for (size_t i = 0; i < r->n_people; i++)
        if (r->people[i].changed && !r->people[i].away)
            str_addf(&names, "%s%.*s", names.n ? ", " : "", SV_ARG(r->people[i].person.title));
    if (names.n)
        desk_done(d, _("To tell: %s — u undoes it"), str_c(&names));
    else
        desk_done(d, _("Planned: no change to announce — u undoes it"));
    str_deinit(&names);
}

static bool numbers_read(struct sv text, struct rotations_ask *ask, struct error *e) {
    struct sv tables;
    int64_t t = 0, r = 0;
    sv_next(&text, ',', &tables);
    if (!sv_to_i64(sv_trim(tables), &t) || !sv_to_i64(sv_trim(text), &r) || t < 0 || t > ROTATE_TABLES_MAX ||
        r < 0 || r > ROTATE_ROUNDS_MAX)
        return error_set(e, ERR_USAGE, _("two numbers: tables, %d at most, and rounds, %d at most"),
                         ROTATE_TABLES_MAX, ROTATE_ROUNDS_MAX);
    ask->tables = (int32_t)t;
    ask->rounds = (int32_t)r;
    return true;
}

static bool plan(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct rotations_ask ask = {.watch = desk_watch_best(d, WORK_AT_ONCE, rotations_news_words)};
    struct view v = desk_view(d, d->tmp);
    struct rotations r;
    if (!numbers_read(answer, &ask, e) || !rotations_read(&v, *(const int64_t *)data, &r, e) ||
        !rotations_plan(&r, &ask, d->tmp, e) || !rotations_keep(&v, &r, e))
        return false;
    tell(d, &r);
    return true;
}

static void ask_numbers(struct desk *d, int64_t event, int32_t tables, int32_t rounds) {
    const char *usual = arena_printf(d->tmp, "%d, %d", tables ? tables : 1, rounds ? rounds : USUAL_ROUNDS);
    desk_ask_line(d, _("Rotations"), _("How many tables, how many rounds"), sv_from(usual), plan, &event,
                  sizeof event);
    desk_line_about(d, entity_named("event"), event);
}

static bool repaired(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct rotations r;
    (void)answer;
    if (!rotations_read(&v, *(const int64_t *)data, &r, e)) return false;
    rotations_repair(&r, d->tmp);
    if (!rotations_keep(&v, &r, e)) return false;
    tell(d, &r);
    return true;
}

/* Where somebody sits in the rounds that are still to come. */
static void add_route(const struct rotations *r, const struct rotations_person *p, struct str *out) {
    struct str tables = {0};
    for (int32_t k = r->played; k < r->rounds; k++)
        str_addf(&tables, p->table[k] ? "%s%d" : "%s–", k > r->played ? ", " : "", p->table[k]);
    str_addf(out, _("%.*s — from round %d on: table %s"), SV_ARG(p->person.title), r->played + 1,
             str_c(&tables));
    str_addc(out, '\n');
    str_deinit(&tables);
}

/* Each with the new route, one a line. */
static size_t routes_changed(const struct rotations *r, struct str *out) {
    size_t n = 0;
    for (size_t i = 0; i < r->n_people; i++) {
        if (!r->people[i].changed || r->people[i].away) continue;
        add_route(r, &r->people[i], out);
        n++;
    }
    return n;
}

/* Nothing is kept before it is known who must be told. */
static bool ask_repair(struct desk *d, struct rotations *r, int64_t event, struct error *e) {
    struct str points = {0};
    rotations_repair(r, d->tmp);
    size_t n = routes_changed(r, &points);
    if (!n) return repaired(d, &event, SV_NULL, e);
    desk_confirm(d, _("Repair"),
                 arena_printf(d->tmp,
                              P_("%zu person gets another route and must be told.",
                                 "%zu people get another route and must be told.", n),
                              n),
                 str_c(&points), _("keep it"), repaired, &event, sizeof event);
    str_deinit(&points);
    return true;
}

static bool way_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct rotations r;
    int64_t event = *(const int64_t *)data;
    if (!rotations_read(&v, event, &r, e)) return false;
    if (!sv_is(answer, "anew")) return ask_repair(d, &r, event, e);
    ask_numbers(d, event, r.tables, r.rounds);
    return true;
}

static enum reply ask_plan(struct lines_screen *s, struct desk *d) {
    static const char *const labels[] = {N_("repair: who is away leaves, who came gets seats"),
                                         N_("start over, for the rounds not printed or played")};
    const struct rotations *r = &((const struct rotations_screen *)s)->r;
    struct question_choice choices[] = {{"repair", _(labels[0]), NULL}, {"anew", _(labels[1]), NULL}};
    if (!r->rounds)
        ask_numbers(d, s->subject, r->tables, 0);
    else
        desk_choose(d, _("Plan how?"), choices, 2, way_chosen, &s->subject, sizeof s->subject);
    return EATEN;
}

static enum reply freeze(struct lines_screen *s, struct desk *d, int32_t rounds) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    if (!rotations_freeze(&v, s->subject, rounds, &e)) return desk_fail(d, &e);
    desk_done(d, _("Rounds that stay as they are: %d — u undoes it"), rounds);
    return EATEN;
}

/* Who met whom at the event the tables are planned for. */
static enum reply add_link(const struct lines_screen *s, struct desk *d) {
    const char *at = s->subject ? arena_printf(d->tmp, "event=%lld", (long long)s->subject) : NULL;
    return go_add(d, entity_named("encounter"), at);
}

static enum reply rotations_act(struct lines_screen *s, struct desk *d, enum action action) {
    const struct rotations *r = &((const struct rotations_screen *)s)->r;
    switch (action) {
    case ACTION_SOLVE:
        return ask_plan(s, d);
    case ACTION_ADD:
        return add_link(s, d);
    case ACTION_AGREE:
        return freeze(s, d, r->rounds);
    case ACTION_ROUND:
        return freeze(s, d, r->frozen < r->rounds ? r->frozen + 1 : r->rounds);
    case ACTION_GROUP:
        s->option = !s->option;
        return lines_again(s, d);
    default:
        return PASS;
    }
}

static bool rotations_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct rotations *r = &((const struct rotations_screen *)s)->r;
    *why = _("no event to plan rotations for: add the afternoon first");
    if (action == ACTION_SOLVE) return s->subject != 0;
    *why = _("no rotations are planned yet: V plans them");
    return (action != ACTION_AGREE && action != ACTION_ROUND && action != ACTION_GROUP) || r->rounds > 0;
}

static const struct offer rotations_offers[] = {{ACTION_SOLVE, NULL},
                                                {ACTION_GROUP, N_("by table, by person")},
                                                {ACTION_ROUND, N_("one more round is played")},
                                                {ACTION_AGREE, N_("all is printed")},
                                                {ACTION_OPEN, NULL},
                                                {ACTION_ADD, N_("tick a new link")},
                                                {ACTION_NONE, NULL}};
static const struct lines_spec rotations_spec = {
    .columns = rotations_columns,
    .n_columns = 2,
    .ordered = true,
    .empty = N_("No rotations yet. V plans them for those expected, with a fund and a host at each table."),
    .add = "encounter",
    .sends = "seat",
    .build = rotations_build,
    .act = rotations_act,
    .can = rotations_can};

LINES_SCREEN_OF(
    struct rotations_screen, rotations,
    N_("Who sits at which table, round after round, so that all meet new people: hosts stay, a fund at every"
       " table, never two of one organisation where it can be avoided, who met before counts. V plans or"
       " repairs, R says that a round is played, y that all is printed: those rounds stay."));
