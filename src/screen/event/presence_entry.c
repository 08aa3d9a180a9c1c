#include "catalyse/base/utf8.h"
#include "catalyse/service/lookup.h"
#include "screen/event/presence.h"

/* What is typed at the door: part of a name, with a sign in front for those who go, are late or excused, and
 * one behind for those who agree to be named; somebody nobody expected, then the organisation. The key that
 * opens the line does no harm when it is pressed again. */

enum { AGREES = '*' };

static const struct sign {
    const char *text, *state;
    bool block; /* only for the block under way */
} SIGNS[] = {{"--", "left", false}, {"-", "left", true},     {"!", "absent", false}, {"=", "excused", false},
             {"+", "late", false},  {"/", "present", false}, {"", "present", false}};

static const struct sign *sign_of(const struct presence_screen *p, struct sv typed) {
    const struct sign *s = SIGNS;
    if (p->asking != ASKING_WHO) return &SIGNS[sizeof SIGNS / sizeof *SIGNS - 1];
    while (!sv_starts(typed, sv_from(s->text))) s++;
    return s;
}

static bool sign_of_accord(struct sv typed) {
    typed = sv_trim(typed);
    return typed.n && typed.p[typed.n - 1] == AGREES;
}

/* It stands behind the name again, of somebody who walks in. */
static const char *accord_again(const struct presence_screen *p) {
    return p->agrees ? " *" : "";
}

static struct sv without_sign(const struct presence_screen *p, struct sv typed) {
    typed = sv_trim(typed);
    if (p->asking == ASKING_WHO && sign_of_accord(typed)) typed = sv_trim(sv_of(typed.p, typed.n - 1));
    size_t n = p->asking == ASKING_ORG ? sv_starts(typed, SV("@")) : sv_from(sign_of(p, typed)->text).n;
    return sv_trim(sv_of(typed.p + n, typed.n - n));
}

struct sv presence_words(const struct presence_screen *p, struct arena *a) {
    struct sv typed = without_sign(p, line_text(&p->lines.entry));
    if (p->asking == ASKING_WHO) typed.n = sv_find(typed, '@');
    return text_folded(typed, a);
}

bool presence_shown(const struct presence_row *r, struct sv typed) {
    struct str both = {0};
    str_addf(&both, "%.*s %.*s", SV_ARG(r->person.row.title), SV_ARG(r->person.org.title));
    bool shown = text_begins(str_sv(&both), typed);
    str_deinit(&both);
    return shown;
}

void presence_ask(struct presence_screen *p, struct desk *d, enum asking asking) {
    p->asking = asking;
    p->chosen = false;
    if (asking <= ASKING_ABSENT) p->n_absent = 0;
    lines_entry_open(&p->lines, d, SV(""));
}

/* --- which row is meant --- */

void presence_point(struct presence_screen *p) {
    const struct lines_screen *s = &p->lines;
    bool open = s->entering && s->lines.n > 1 && p->asking != ASKING_KIND && !p->chosen;
    p->lines.table.flags = (s->table.flags & ~(unsigned)TABLE_UNCHOSEN) | (open ? TABLE_UNCHOSEN : 0);
}

/* The only one there is, or the one the arrows chose. False: told why not. */
static bool meant(struct presence_screen *p, struct desk *d, const struct line_row **out) {
    size_t n = p->lines.lines.n;
    *out = n == 1 || p->chosen ? lines_current(&p->lines) : NULL;
    if (*out || !n) return true;
    desk_warn(d,
              P_("%zu row: type more, or choose with the arrows",
                 "%zu rows: type more, or choose with the arrows", n),
              n);
    return false;
}

/* --- somebody who walks in --- */

static struct sv last_name(struct sv name) {
    size_t cut = sv_find(name, ' ');
    return cut < name.n ? sv_trim(sv_of(name.p + cut, name.n - cut)) : SV("");
}

static bool walk_in(struct presence_screen *p, struct desk *d, int64_t org, struct sv kind, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct sv name = str_sv(&p->name);
    struct edit_result r = {0};
    struct walk_in who = {.first_name = sv_of(name.p, sv_find(name, ' ')),
                          .last_name = last_name(name),
                          .org = org,
                          .org_name = str_sv(&p->org),
                          .org_kind = kind,
                          .agrees = p->agrees};
    if (!presence_walk_in(&v, p->lines.subject, &who, &r, e) || !presence_load(p, d, e)) return false;
    desk_done(
        d, p->agrees ? _("%s added, agrees to be named — here: %zu of %zu") : _("%s added, here: %zu of %zu"),
        str_c(&p->name), presence_count(p), p->people.n);
    str_clear(&p->walked);
    str_addf(&p->walked, "%s @%s%s", str_c(&p->name), str_c(&p->org), accord_again(p));
    p->asking = ASKING_WHO;
    return true;
}

static void next_question(struct presence_screen *p, enum asking asking) {
    p->asking = asking;
    p->chosen = false;
}

/* One that begins so; a name nobody has makes a new one, of a kind to be said. */
static bool at_organisation(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct matches m = {0};
    str_clear(&p->org);
    str_add(&p->org, typed);
    if (!lookup(&v, entity_named("organisation"), typed, 2, &m, e)) return false;
    if (m.n == 1) return walk_in(p, d, m.v[0].id, SV(""), e);
    next_question(p, m.n ? ASKING_ORG : ASKING_KIND);
    return true;
}

/* "Zoé Zèbre", or with the beginning of the organisation: "Zoé Zèbre @pota". */
static bool take_walk_in(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    size_t at = sv_find(typed, '@');
    struct sv name = sv_trim(sv_of(typed.p, at));
    if (!last_name(name).n)
        return error_set(e, ERR_USAGE, _("nobody has that name: a first and a last name add somebody"));
    str_clear(&p->name);
    str_add(&p->name, name);
    next_question(p, ASKING_ORG);
    return at + 1 >= typed.n || at_organisation(p, d, sv_trim(sv_of(typed.p + at + 1, typed.n - at - 1)), e);
}

static bool take_org(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    const struct line_row *row;
    typed = without_sign(p, typed);
    if (!typed.n) return error_set(e, ERR_USAGE, _("type the name of the organisation; Esc leaves"));
    if (!meant(p, d, &row)) return false;
    str_clear(&p->org);
    str_add(&p->org, typed);
    if (row) return walk_in(p, d, row->id, SV(""), e);
    next_question(p, ASKING_KIND);
    return true;
}

bool presence_kind_shown(const struct choice *kind, struct sv typed) {
    return text_same(sv_from(kind->code), typed) || text_begins(sv_from(_(kind->label)), typed);
}

static bool take_kind(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    const struct field *f = field_named(entity_named("organisation"), "kind");
    struct sv words = text_folded(typed, d->tmp), code = SV("");
    for (const struct choice *c = f->choices; words.n && c->code; c++)
        if (!code.n && presence_kind_shown(c, words)) code = sv_from(c->code);
    if (words.n && !code.n) return error_set(e, ERR_USAGE, _("no such kind: ACI, AI, EI, ETTI… or nothing"));
    return walk_in(p, d, 0, code, e);
}

/* --- who is here --- */

static bool take_who(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    const struct sign *sign = sign_of(p, typed);
    const struct line_row *row;
    str_clear(&p->walked);
    if (!without_sign(p, typed).n)
        return error_set(e, ERR_USAGE, _("type a few letters of a name; Esc leaves"));
    if (!meant(p, d, &row)) return false;
    p->agrees = sign_of_accord(typed);
    if (!row) return take_walk_in(p, d, without_sign(p, typed), e);
    p->chosen = false;
    struct presence_noting noting = {sign->state, sign->block, p->agrees};
    return presence_note(p, d, &p->people.v[row->data - 1], noting, e);
}

static bool all_but(struct presence_screen *p, struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!presence_all_but(&v, p->lines.subject, p->absent, p->n_absent, e) || !presence_load(p, d, e))
        return false;
    desk_done(d, _("here: %zu of %zu — u undoes it"), presence_count(p), p->people.n);
    p->lines.entering = false;
    p->n_absent = 0;
    next_question(p, ASKING_WHO);
    return true;
}

/* One name after the other; Enter on the empty line does it. */
static bool take_absent(struct presence_screen *p, struct desk *d, struct sv typed, struct error *e) {
    const struct line_row *row;
    if (!typed.n) return all_but(p, d, e);
    if (!meant(p, d, &row)) return false;
    if (!row) return error_set(e, ERR_NO_FILE, _("nobody has that name"));
    p->absent = xrealloc(p->absent, p->n_absent + 1, sizeof *p->absent);
    p->absent[p->n_absent++] = row->id;
    desk_done(d, _("absent: %s"), row->cell[0]);
    p->chosen = false;
    return true;
}

static bool presence_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    static bool (*const takes[])(struct presence_screen *, struct desk *, struct sv,
                                 struct error *) = {take_who, take_absent, take_org, take_kind};
    struct presence_screen *p = (struct presence_screen *)s;
    return takes[p->asking](p, d, text, e);
}

/* --- the line --- */

static const char *presence_prompt(const struct lines_screen *s) {
    static const char *const prompts[] = {N_("Who"), N_("All here, except"), N_("Organisation"),
                                          N_("Kind of organisation")};
    return _(prompts[((const struct presence_screen *)s)->asking]);
}

static const char *presence_legend(const struct lines_screen *s) {
    static const char *const legends[] = {
        N_("Enter here   -name out for a while   --name gone   +late   =excused   !absent"),
        N_("Enter one after the other; Enter on the empty line: all others are here"),
        N_("The beginning of its name; a new name makes a new one"),
        N_("Its first letters take the first row; or nothing: other")};
    enum asking asking = ((const struct presence_screen *)s)->asking;
    return asking == ASKING_WHO && line_text(&s->entry).n
               ? _("Enter: here   * behind the name: here, agrees to be named")
               : _(legends[asking]);
}

/* Up on the empty line: the question before, with what was answered; the last one named is so no more. */
static enum reply question_back(struct presence_screen *p, struct desk *d) {
    if (p->asking == ASKING_WHO) return PASS;
    if (p->asking == ASKING_ABSENT) {
        p->n_absent -= p->n_absent > 0;
    } else {
        bool org = p->asking == ASKING_KIND;
        const char *name = arena_printf(d->tmp, "%s%s", str_c(&p->name), accord_again(p));
        line_set(&p->lines.entry, org ? str_sv(&p->org) : sv_from(name));
        next_question(p, org ? ASKING_ORG : ASKING_WHO);
    }
    return lines_again(&p->lines, d);
}

static struct sv presence_again(const struct lines_screen *s, struct sv typed) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    return p->walked.n ? str_sv(&p->walked) : typed;
}

/* Left before the empty line: nothing is noted yet, and nobody is forgotten. */
static void tell_absents_kept(const struct presence_screen *p, struct desk *d) {
    size_t n = p->asking == ASKING_ABSENT ? p->n_absent : 0;
    if (n)
        desk_warn(d,
                  P_("%zu absence is not noted yet: A goes on with it",
                     "%zu absences are not noted yet: A goes on with them", n),
                  n);
}

/* The arrows choose among the rows; any other key means what is typed again. */
static enum reply presence_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct presence_screen *p = (struct presence_screen *)s;
    bool up = event_is(e, K_UP), down = event_is(e, K_DOWN);
    if (event_is(e, K_ESC)) tell_absents_kept(p, d);
    if (!up && !down) {
        if (!event_is(e, K_ENTER)) p->chosen = false;
        return PASS;
    }
    if (!line_text(&s->entry).n) return up ? question_back(p, d) : PASS;
    if (p->chosen || up) table_move(&s->table, up ? TABLE_UP : TABLE_DOWN);
    p->chosen = s->lines.n > 0;
    presence_point(p);
    return EATEN;
}

static struct sv name_of(const struct presence_screen *p, int64_t person) {
    size_t i = 0;
    while (i < p->people.n && p->people.v[i].person.row.id != person) i++;
    return i < p->people.n ? p->people.v[i].person.row.title : SV("");
}

/* Those named as absent, a line each; of somebody who walks in, what was answered so far as it could have
 * been typed at once. */
static void presence_kept(const struct lines_screen *s, struct str *out) {
    const struct presence_screen *p = (const struct presence_screen *)s;
    struct sv typed = line_text(&s->entry);
    for (size_t i = 0; i < p->n_absent; i++) str_addf(out, "%.*s\n", SV_ARG(name_of(p, p->absent[i])));
    if (p->asking == ASKING_ORG || p->asking == ASKING_KIND)
        str_addf(out, "%s @%.*s%s", str_c(&p->name),
                 SV_ARG(p->asking == ASKING_KIND ? str_sv(&p->org) : typed), accord_again(p));
    else
        str_add(out, typed);
}

static const char *presence_draft(const struct lines_screen *s, struct arena *a) {
    (void)a;
    return ((const struct presence_screen *)s)->asking == ASKING_ABSENT ? "presence/absent"
                                                                        : presence_entry.draft;
}

static void presence_closed(struct lines_screen *s) {
    next_question((struct presence_screen *)s, ASKING_WHO);
}

const struct lines_entry presence_entry = {.draft = "presence/line",
                                           .draft_of = presence_draft,
                                           .kept = presence_kept,
                                           .sought = true,
                                           .take = presence_take,
                                           .again = presence_again,
                                           .prompt = presence_prompt,
                                           .legend = presence_legend,
                                           .key = presence_key,
                                           .changed = lines_again,
                                           .closed = presence_closed};
