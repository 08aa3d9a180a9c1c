#include "screen/event/presence.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/lookup.h"
#include "screen/parts/sheet_pick.h"
#include "screen/screens.h"

/* Who is there, for the event of this stage. On its day the list shows what is typed, and all of it only when
 * asked: it stands at the door. */

enum { ORGS_SHOWN = 12, ORGANISATION = 1, COLUMNS = 5, WHERE_COLS = 36 };

static const struct column presence_columns[COLUMNS] = {
    {.title = N_("Person"), .kind = COLUMN_AUTO, .width = 28, .min = 14},
    {.title = N_("Organisation"), .kind = COLUMN_FILL, .width = 18, .priority = 1},
    {.title = N_("Role"), .kind = COLUMN_AUTO, .width = 17, .min = 17, .priority = 3},
    {.title = N_("State"), .kind = COLUMN_AUTO, .width = 12, .min = 8},
    {.title = N_("Arrived at"), .kind = COLUMN_FIXED, .width = 9, .priority = 2},
};

static bool is_here(const struct presence_row *r) {
    return choice_is(r->state, "present") || choice_is(r->state, "late");
}

/* "representative 12/20 · funder 4/6" */
static void kinds_title(struct presence_screen *p, struct str *out) {
    const struct field *f = field_named(entity_named("participant"), "programme_role");
    for (const struct choice *c = f->choices; c->code; c++) {
        size_t here = 0, all = 0;
        for (size_t i = 0; i < p->people.n; i++) {
            if (p->people.v[i].person.role != c) continue;
            all++;
            here += is_here(&p->people.v[i]);
        }
        if (all) str_addf(out, " · %s %zu/%zu", _(c->label), here, all);
    }
}

static void title(struct presence_screen *p) {
    struct str *out = &p->lines.title;
    str_addf(out, _("here: %zu of %zu"), presence_count(p), p->people.n);
    if (p->people.absent) str_addf(out, _(" · absent %zu"), p->people.absent);
    if (p->people.excused) str_addf(out, _(" · excused %zu"), p->people.excused);
    kinds_title(p, out);
    str_addf(out, " — %.*s", SV_ARG(p->people.event.title));
}

static bool whole_list(const struct presence_screen *p) {
    return p->listed != !p->today;
}

static void people_lines(struct presence_screen *p, struct sv typed) {
    bool typing = p->lines.entering && typed.n, absents = p->asking == ASKING_ABSENT;
    for (size_t i = 0; i < p->people.n; i++) {
        const struct presence_row *r = &p->people.v[i];
        bool shown = typing    ? presence_shown(r, typed)
                     : absents ? presence_is_absent(p, r->person.row.id)
                               : whole_list(p);
        if (shown) presence_line(p, r, presence_where(p, r));
    }
}

static bool org_lines(struct presence_screen *p, const struct view *v, struct sv typed, struct error *e) {
    struct matches m = {0};
    if (!lookup(v, entity_named("organisation"), typed, ORGS_SHOWN, &m, e)) return false;
    for (size_t i = 0; typed.n && i < m.n; i++)
        lines_add(&p->lines, (struct line_row){.cell = {lines_text(&p->lines, m.v[i].title)},
                                               .role = ROLE_NORMAL,
                                               .entity = entity_named("organisation"),
                                               .id = m.v[i].id,
                                               .span = true});
    return true;
}

static void kind_lines(struct presence_screen *p, struct sv typed) {
    const struct field *f = field_named(entity_named("organisation"), "kind");
    for (const struct choice *c = f->choices; c->code; c++)
        if (presence_kind_shown(c, typed))
            lines_add(&p->lines, (struct line_row){.cell = {_(c->label)}, .role = ROLE_NORMAL, .span = true});
}

static bool time_known(const struct presence *p) {
    for (size_t i = 0; i < p->n; i++)
        if (p->v[i].arrived >= 0) return true;
    return false;
}

/* Times of arrival are not for the group: seen by it, the last column would be empty. At the tables the group
 * somebody comes from is told, and the role gives way. */
static void set_columns(struct presence_screen *p) {
    struct lines_screen *s = &p->lines;
    s->table.n_columns = time_known(&p->people) ? COLUMNS : COLUMNS - 1;
    s->columns[ORGANISATION].width = p->by_table ? WHERE_COLS : presence_columns[ORGANISATION].width;
}

static bool rows_built(struct presence_screen *p, const struct view *v, struct sv typed, struct error *e) {
    if (p->asking == ASKING_ORG) return org_lines(p, v, typed, e);
    if (p->asking == ASKING_KIND)
        kind_lines(p, typed);
    else if (p->by_table && !p->lines.entering)
        presence_tables(p);
    else
        people_lines(p, typed);
    return true;
}

static bool presence_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct presence_screen *p = (struct presence_screen *)s;
    if (!presence_load(p, d, e)) return false;
    if (!s->subject) return true;
    set_columns(p);
    title(p);
    bool read = rows_built(p, v, presence_words(p, v->arena), e);
    presence_point(p);
    return read;
}

static const char *presence_nothing(const struct lines_screen *s) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    if (!s->subject) return _("No event at this stage yet: add it in the run of show.");
    if (p->asking == ASKING_ORG) return _("Enter on a name nobody has makes a new organisation.");
    if (p->asking == ASKING_KIND) return _("No kind has that name.");
    if (p->asking == ASKING_ABSENT) return line_text(&s->entry).n ? _("Nobody has that name.") : "";
    if (s->entering && line_text(&s->entry).n)
        return _("Nobody has that name: Enter adds the newcomer, first name, last name @organisation.");
    if (s->entering) return _("A few letters of a name, then Enter: here. Esc leaves.");
    if (!p->people.n && p->asking == ASKING_WHO)
        return _("Nobody is expected yet: / checks in whoever comes, X imports a list (video meeting, "
                 "registrations).");
    return p->asking == ASKING_WHO
               ? _("/ and a name checks in. A when almost everybody is here; w shows the whole list.")
               : "";
}

static enum reply note(struct lines_screen *s, struct desk *d, const char *state) {
    const struct presence_row *r = presence_selected(s);
    struct error e = {0};
    if (!r) return EATEN;
    struct presence_noting noting = {.state = state};
    if (!presence_note((struct presence_screen *)s, d, r, noting, &e)) return desk_fail(d, &e);
    table_move(&s->table, TABLE_DOWN);
    return EATEN;
}

/* Told each time: the list itself is seen by those who wait at the door. */
static enum reply note_accord(struct lines_screen *s, struct desk *d) {
    const struct presence_row *r = presence_selected(s);
    struct view v = desk_view(d, d->tmp);
    struct edit_result done;
    struct error e = {0};
    if (!r) return EATEN;
    bool agrees = !r->person.consent_list;
    struct sv name = r->person.row.title;
    const struct pair pair = {SV("consent_list"), agrees ? SV("1") : SV("0")};
    if (!edit_set(&v, r->person.row.entity, r->person.row.id, &pair, 1, &done, &e)) return desk_fail(d, &e);
    desk_done(d,
              agrees ? _("%.*s agrees to be named on lists and papers")
                     : _("%.*s is not named on lists and papers any more"),
              SV_ARG(name));
    return EATEN;
}

struct noting {
    int64_t event, block, person;
};

static bool chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct noting *n = data;
    struct view v = desk_view(d, d->tmp);
    return presence_set(&v, n->event, n->block, &n->person, 1, answer, e);
}

static enum reply choose_state(struct lines_screen *s, struct desk *d) {
    const struct presence_row *r = presence_selected(s);
    const struct field *f = field_named(entity_named("attendance"), "state");
    if (!r) return EATEN;
    struct noting noting = {s->subject, r->of_block ? s->option : 0, r->person.row.id};
    return ask_choice(d, lines_current(s)->cell[0], f, chosen, &noting, sizeof noting);
}

static bool import_of(struct desk *d, const void *event, struct sv answer, struct error *e) {
    (void)e;
    sheet_pick_for(d, arena_strndup(d->tmp, answer.p, answer.n), *(const int64_t *)event);
    return true;
}

static enum reply ask_import(struct lines_screen *s, struct desk *d) {
    struct question_choice choices[] = {{"video", _("attendance of a video meeting"), NULL},
                                        {"registrations", _("registrations of an event desk"), NULL}};
    desk_choose(d, _("Import which list?"), choices, sizeof choices / sizeof *choices, import_of, &s->subject,
                sizeof s->subject);
    return EATEN;
}

static enum reply presence_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct presence_screen *p = (struct presence_screen *)s;
    switch (action) {
    case ACTION_FILTER:
    case ACTION_ADD:
        presence_ask(p, d, ASKING_WHO);
        return EATEN;
    case ACTION_ALL_PRESENT:
        presence_ask(p, d, ASKING_ABSENT);
        return EATEN;
    case ACTION_SHORT:
        p->listed = p->by_table ? p->today : !p->listed;
        p->by_table = false;
        return lines_again(s, d);
    case ACTION_SORT:
        p->by_table = !p->by_table;
        return lines_again(s, d);
    case ACTION_MARK:
        return note(s, d, "present");
    case ACTION_AGREE:
        return note_accord(s, d);
    case ACTION_OBJECT:
        return note(s, d, "absent");
    case ACTION_STATE:
        return choose_state(s, d);
    case ACTION_DELETE:
        return EATEN;
    case ACTION_IMPORT:
        return ask_import(s, d);
    case ACTION_GROUP:
        p->revision = -1;
        return PASS;
    default:
        return presence_tables_act(s, d, action);
    }
}

static bool presence_can(const struct lines_screen *s, enum action action, const char **why) {
    bool one =
        action == ACTION_MARK || action == ACTION_OBJECT || action == ACTION_STATE || action == ACTION_AGREE;
    bool all = action == ACTION_FILTER || action == ACTION_ALL_PRESENT || action == ACTION_SHORT ||
               action == ACTION_SORT || action == ACTION_IMPORT;
    if (all) return lines_has_subject(s, why);
    if (action == ACTION_GROUP) return true;
    *why = _("no row is selected");
    if (one) return presence_selected(s) != NULL;
    return presence_tables_can(s, action, why);
}

static const struct offer presence_offers[] = {{ACTION_FILTER, N_("check in")},
                                               {ACTION_ALL_PRESENT, NULL},
                                               {ACTION_MERGE, N_("tables as one")},
                                               {ACTION_SPLIT_BACK, N_("part them again")},
                                               {ACTION_FAMILY, N_("to another table")},
                                               {ACTION_MARK, N_("present")},
                                               {ACTION_OBJECT, N_("absent")},
                                               {ACTION_AGREE, N_("consent on data")},
                                               {ACTION_STATE, N_("excused, late…")},
                                               {ACTION_SHORT, N_("whole list")},
                                               {ACTION_SORT, N_("by table")},
                                               {ACTION_IMPORT, N_("video list, registrations")},
                                               {ACTION_GROUP, N_("other event")},
                                               {ACTION_OPEN, NULL},
                                               {ACTION_NONE, NULL}};
/* Where the tables are shown, all of them go to the room. */
static const char *presence_sends(const struct lines_screen *s) {
    return ((const struct presence_screen *)s)->by_table ? "subgroup" : NULL;
}

static const struct lines_spec presence_spec = {.columns = presence_columns,
                                                .n_columns = 5,
                                                .nothing = presence_nothing,
                                                .sends_now = presence_sends,
                                                .of_event = true,
                                                .build = presence_build,
                                                .act = presence_act,
                                                .can = presence_can,
                                                .entry = &presence_entry};

static bool presence_open(struct screen *screen, struct desk *d, struct error *e) {
    ((struct presence_screen *)screen)->revision = -1;
    return lines_open(screen, d, e);
}

static void presence_close(struct screen *screen) {
    struct presence_screen *p = (struct presence_screen *)screen;
    str_deinit(&p->name);
    str_deinit(&p->org);
    str_deinit(&p->walked);
    xfree(p->absent);
    arena_deinit(&p->keep);
    lines_close(screen);
}

LINES_SCREEN_WITH(
    struct presence_screen, presence,
    N_("Who is there. / then a name and Enter: here; the line says how to note who leaves, is late or "
       "excused, and adds who was not expected. * behind a name: this person agrees to be named on lists and "
       "papers; y notes it for the selected one; again: not any more. A: everybody but those you name. o shows the tables: M makes two work as one "
       "until the block ends, f seats somebody with another group for the day, z takes either back. x: another "
       "event of this stage. u undoes."),
    presence_open, presence_close);
