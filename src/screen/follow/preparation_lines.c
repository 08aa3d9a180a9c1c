#include "catalyse/base/utf8.h"
#include "catalyse/service/check.h"
#include "catalyse/service/plenary.h"
#include "screen/follow/preparation.h"

/* What an afternoon needs before its day, part after part: who comes, who brings what, what is put on the
 * tables, what to hand to those who host, what the rules find. */

enum { AFTERNOON = 4, PREPARATION_DAYS = 15 };

/* `data` of a line that is one's own answer, or a next step; of a document it is its place in REPORT_KINDS.
 */
enum { OWN = 1 };

static const char *const BRIEFS[] = {"run-sheet", "hosts", "table-cards", "rotations", "funders", "sign-in"};

static void part(struct lines_screen *s, const char *title, size_t n) {
    lines_heading(s, n ? lines_printf(s, "%s (%zu)", title, n) : title);
}

/* What to press; Enter goes to the panel, where there is one. */
static void part_empty(struct lines_screen *s, const char *what, int stage, const char *panel) {
    lines_add_long(s, (struct line_row){
                          .cell = {what}, .role = ROLE_MUTED, .span = true, .stage = stage, .panel = panel});
}

/* --- who comes --- */

static const char *const COMINGS[] = {[COMING_UNKNOWN] = N_("No answer yet"),
                                      [COMING_YES] = N_("Confirmed"),
                                      [COMING_NO] = N_("Excused"),
                                      [COMING_NOTED] = N_("Noted at the welcome")};

enum { N_COMINGS = sizeof COMINGS / sizeof *COMINGS };

enum coming preparation_coming(const struct presence_row *r) {
    if (!r->attendance) return COMING_UNKNOWN;
    if (choice_is(r->state, "expected")) return COMING_YES;
    return choice_is(r->state, "excused") ? COMING_NO : COMING_NOTED;
}

static size_t answered(const struct presence *people, enum coming coming) {
    size_t n = 0;
    for (size_t i = 0; i < people->n; i++) n += preparation_coming(&people->v[i]) == coming;
    return n;
}

static void person_line(struct lines_screen *s, const struct presence_row *r) {
    const struct person_row *who = &r->person;
    bool over = preparation_coming(r) == COMING_NOTED;
    lines_add(s, (struct line_row){.cell = {lines_text(s, who->row.title), lines_text(s, who->org.title),
                                            lines_choice(over ? r->state : who->role)},
                                   .role = ROLE_NORMAL,
                                   .entity = who->row.entity,
                                   .id = who->row.id,
                                   .data = OWN});
}

/* Only those somebody looks for, by their name or their organisation's. */
static void found_lines(struct preparation_screen *p, struct arena *a) {
    struct sv typed = text_folded(line_text(&p->lines.entry), a);
    p->lines.matching = true;
    for (size_t i = 0; i < p->people.n; i++) {
        const struct person_row *who = &p->people.v[i].person;
        if (text_begins(who->row.title, typed) || text_begins(who->org.title, typed))
            person_line(&p->lines, &p->people.v[i]);
    }
}

static void people_lines(struct preparation_screen *p, enum coming coming) {
    struct lines_screen *s = &p->lines;
    size_t n = answered(&p->people, coming);
    if (n) part(s, _(COMINGS[coming]), n);
    for (size_t i = 0; n && i < p->people.n; i++)
        if (preparation_coming(&p->people.v[i]) == coming) person_line(s, &p->people.v[i]);
}

static void title(struct preparation_screen *p, const struct view *v) {
    struct str *out = &p->lines.title;
    int days = p->event.date - v->today;
    str_addf(out, "%.*s — %s", SV_ARG(p->event.row.title), lines_day(&p->lines, p->event.date));
    if (days > 0) str_addf(out, P_(" (in %d day)", " (in %d days)", days), days);
    for (size_t i = COMING_UNKNOWN; i < N_COMINGS; i++) {
        size_t n = answered(&p->people, (enum coming)i);
        if (n || i != COMING_NOTED) str_addf(out, _(" · %s: %zu"), _(COMINGS[i]), n);
    }
}

static bool who_comes(struct preparation_screen *p, const struct view *v, struct error *e) {
    if (!presence_read(v, p->event.row.id, 0, &p->people, e)) return false;
    title(p, v);
    if (p->finding) {
        found_lines(p, v->arena);
        return true;
    }
    for (size_t i = COMING_UNKNOWN; i < N_COMINGS; i++) people_lines(p, (enum coming)i);
    if (p->people.n) return true;
    part(&p->lines, _("Who comes"), 0);
    part_empty(
        &p->lines,
        _("Nobody is expected yet: Enter leads to the people, where a adds one; X in the Welcome panel "
          "imports who registered."),
        0, "people");
    return true;
}

/* --- who brings what --- */

/* The day where it is another one than the event's. */
static const char *step_state(struct preparation_screen *p, const struct step_row *r) {
    const char *state = lines_choice(r->state);
    return r->due == p->event.date ? state
                                   : lines_printf(&p->lines, "%s %s", lines_day(&p->lines, r->due), state);
}

static bool who_brings(struct preparation_screen *p, const struct view *v, struct error *e) {
    struct lines_screen *s = &p->lines;
    struct step_filter filter = step_filter_all();
    struct steps steps;
    filter.due_from = p->event.date - PREPARATION_DAYS;
    filter.due_to = p->event.date;
    if (!steps_read(v, &filter, &steps, e)) return false;
    part(s, _("Who brings what, who sees to what by that day"), steps.n);
    if (!steps.n)
        part_empty(s, _("Nothing yet: press a and type what, @ and who; Enter, and the next one."), 0, NULL);
    for (size_t i = 0; i < steps.n; i++) {
        const struct step_row *r = &steps.v[i];
        lines_add(s,
                  (struct line_row){.cell = {step_who(s, r), lines_text(s, r->row.title), step_state(p, r)},
                                    .role = r->late ? ROLE_LATE : ROLE_NORMAL,
                                    .entity = r->row.entity,
                                    .id = r->row.id,
                                    .data = OWN});
    }
    steps_withheld(s, &steps);
    return true;
}

/* --- what is put on the tables, what is handed out --- */

static const char *no_materials(const struct view *v) {
    const struct field *f = field_named(entity_named("agenda_item"), "materials_fr");
    return field_visible(f, AUD_PUBLIC, &v->viewer)
               ? _("The run of show names none: Enter leads there, where m on a block writes it.")
               : _("Materials are masked: Ctrl-x v shows them to you.");
}

static bool materials(struct preparation_screen *p, const struct view *v, struct error *e) {
    struct lines_screen *s = &p->lines;
    struct plenary plenary;
    size_t n = 0;
    if (!plenary_read(v, p->event.row.id, &plenary, e)) return false;
    for (size_t i = 0; i < plenary.n_agenda; i++) n += plenary.agenda[i].materials.n > 0;
    part(s, _("Materials, by block of the run of show"), n);
    if (!n) part_empty(s, no_materials(v), AFTERNOON, "agenda");
    for (size_t i = 0; i < plenary.n_agenda; i++) {
        const struct agenda_row *a = &plenary.agenda[i];
        if (!a->materials.n) continue;
        lines_add_long(s,
                       (struct line_row){.cell = {lines_text(s, a->row.title), lines_text(s, a->materials)},
                                         .role = ROLE_NORMAL,
                                         .entity = a->row.entity,
                                         .id = a->row.id});
    }
    return true;
}

static bool briefs(struct lines_screen *s, struct error *e) {
    const struct report_kind *kind;
    size_t n = sizeof BRIEFS / sizeof *BRIEFS;
    part(s, _("Briefs to hand out: Enter reads, then P writes the file"), n);
    for (size_t i = 0; i < n; i++) {
        if (!report_kind_find(sv_from(BRIEFS[i]), &kind, e)) return false;
        lines_add(s, (struct line_row){.cell = {_(kind->title), _(kind->description),
                                                audience_word(report_viewer(kind, 0).audience)},
                                       .role = ROLE_NORMAL,
                                       .data = kind - REPORT_KINDS + 1});
    }
    return true;
}

/* --- what the rules find --- */

static bool rules(struct lines_screen *s, const struct view *v, struct error *e) {
    struct warnings w = {0};
    if (!check_rules(v, 0, &w, e)) return false;
    part(s, _("What is still missing or doubtful"), w.n);
    if (!w.n) part_empty(s, _("The rules find nothing missing so far."), 0, NULL);
    for (size_t i = 0; i < w.n; i++)
        lines_add_long(
            s, (struct line_row){.cell = {entity_words(w.v[i].row.entity, false), lines_text(s, w.v[i].text)},
                                 .role = w.v[i].severity == SEV_INFO ? ROLE_NORMAL : ROLE_WARNING,
                                 .entity = w.v[i].row.entity,
                                 .id = w.v[i].row.id});
    return true;
}

static bool rest(struct preparation_screen *p, const struct view *v, struct error *e) {
    return who_brings(p, v, e) && materials(p, v, e) && briefs(&p->lines, e) && rules(&p->lines, v, e);
}

bool preparation_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct preparation_screen *p = (struct preparation_screen *)s;
    (void)d;
    p->people = (struct presence){0};
    if (!lines_event(s, v, &p->event, e)) return false;
    if (!s->subject) return true;
    return who_comes(p, v, e) && (p->finding || rest(p, v, e));
}

/* --- what the selected line is --- */

static bool own(const struct line_row *line, const char *entity) {
    return line && line->entity == entity_named(entity) && line->data;
}

const struct presence_row *preparation_person(const struct lines_screen *s) {
    const struct presence *people = &((const struct preparation_screen *)s)->people;
    const struct line_row *line = lines_current(s);
    for (size_t i = 0; own(line, "participant") && i < people->n; i++)
        if (people->v[i].person.row.id == line->id) return &people->v[i];
    return NULL;
}

int64_t preparation_step(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return own(line, "next_step") ? line->id : 0;
}

const struct report_kind *preparation_brief(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    return line && !line->entity && line->data ? &REPORT_KINDS[line->data - 1] : NULL;
}

size_t preparation_step_at(const struct lines_screen *s, int64_t step) {
    size_t at = 0;
    while (at < s->lines.n && !(s->lines.v[at].id == step && own(&s->lines.v[at], "next_step"))) at++;
    return at;
}
