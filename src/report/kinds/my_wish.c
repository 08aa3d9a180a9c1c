#include "catalyse/service/plenary.h"
#include "catalyse/service/themes.h"
#include "report/kinds/parts.h"
#include <string.h>

/* What became of the wishes, a page for each organisation that made some. Who said what is for the organisers
 * and for nobody else: other readers get the same story by theme, without names. */

struct wishes {
    const struct report_job *job;
    struct doc *doc;
    struct plenary said;
    struct theme_map map;
    struct subgroup_row *groups;
    size_t n_groups;
    bool *works; /* which of the groups work on what the letter at hand tells */
};

static bool read_all(struct wishes *w, struct error *e) {
    return plenary_read(w->job->view, 0, &w->said, e) && themes_read(w->job->view, &w->map, e) &&
           job_groups(w->job, w->doc, &w->groups, &w->n_groups, e);
}

static const struct theme_row *theme_of(const struct wishes *w, int64_t id) {
    for (size_t i = 0; i < w->map.n_themes; i++)
        if (w->map.themes[i].row.id == id) return &w->map.themes[i];
    return NULL;
}

static const struct subgroup_row *group_of(const struct wishes *w, int64_t id) {
    for (size_t i = 0; i < w->n_groups; i++)
        if (w->groups[i].row.id == id) return &w->groups[i];
    return NULL;
}

/* From the wish along the chain, as far as it went. */
static struct sv became(struct wishes *w, const struct wish_row *wish) {
    struct doc *d = w->doc;
    const struct theme_row *theme = theme_of(w, wish->theme.id);
    if (choice_is(wish->state, "parked")) return sv_from(_("Kept aside for later, and not forgotten."));
    if (!theme) return sv_from(_("Not linked to a theme yet."));
    const struct subgroup_row *group = group_of(w, theme->subgroup.id);
    struct sv title = theme->row.title;
    if (!group)
        return doc_say(d, _("Carried by the theme “%.*s” (%.*s)."), SV_ARG(title),
                       SV_ARG(say_choice(theme->state)));
    w->works[group - w->groups] = true;
    struct sv name = group->row.title, project = group->project.title;
    if (!project.n)
        return doc_say(d, _("Carried by the theme “%.*s”; the group %.*s works on it."), SV_ARG(title),
                       SV_ARG(name));
    if (group->signed_on == NO_DAY)
        return doc_say(d,
                       _("Carried by the theme “%.*s”; the group %.*s made it part of the project “%.*s”."),
                       SV_ARG(title), SV_ARG(name), SV_ARG(project));
    return doc_say(
        d,
        _("Carried by the theme “%.*s”; the group %.*s made it part of the project “%.*s”, and signed "
          "its agreement on %.*s."),
        SV_ARG(title), SV_ARG(name), SV_ARG(project), SV_ARG(say_day(d, group->signed_on)));
}

static void put_wish(struct wishes *w, struct items *list, const struct wish_row *wish) {
    item_add(w->doc, list, SV_NULL, say_sentence(w->doc, wish->text), SV_NULL);
    item_below(w->doc, list, SV_NULL, became(w, wish));
}

static bool is_first_of(const struct wishes *w, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (w->said.wishes[i].author_org.id == w->said.wishes[at].author_org.id) return false;
    return true;
}

/* Whom to turn to in the groups that work on what it said; not to itself. Other organisations read that: only
 * who agreed is named. */
static void put_convenors(struct wishes *w, int64_t org) {
    struct doc *d = w->doc;
    struct str text = {0};
    for (size_t i = 0; i < w->n_groups; i++) {
        const struct subgroup_row *g = &w->groups[i];
        if (!g->convenor.id || g->convenor.id == org || !w->works[i]) continue;
        const struct named *person = &g->convenor_person;
        struct sv name = agreed_has(&w->job->agreed, person->id) ? person->title : SV_NULL;
        struct sv who = say_with(d, name, g->convenor.title);
        join(&text, doc_say(d, _("%.*s for the group %.*s"), SV_ARG(who), SV_ARG(g->row.title)), " · ");
    }
    if (text.n) doc_note(d, NOTE_KNOW, sv_from(_("To say more, or to join in:")), doc_copy(d, &text));
    str_deinit(&text);
}

static void put_letter(struct wishes *w, const struct named *org) {
    struct doc *d = w->doc;
    part_letterhead(w->job, d);
    doc_heading(d, 1, org->title);
    doc_para(d, sv_from(_("This is what you said, and what became of it so far.")));
    struct items *list = doc_list(d, LIST_PLAIN);
    memset(w->works, 0, w->n_groups * sizeof *w->works);
    for (size_t i = 0; i < w->said.n_wishes; i++)
        if (w->said.wishes[i].author_org.id == org->id) put_wish(w, list, &w->said.wishes[i]);
    put_convenors(w, org->id);
}

static void put_letters(struct wishes *w) {
    for (size_t i = 0; i < w->said.n_wishes; i++) {
        const struct named *org = &w->said.wishes[i].author_org;
        if (org->id && is_first_of(w, i)) put_letter(w, org);
    }
}

/* Those nobody is named for: all of them, for readers who may not know who said what. */
static void put_others(struct wishes *w) {
    struct doc *d = w->doc;
    struct items *list = NULL;
    for (size_t i = 0; i < w->said.n_wishes; i++) {
        if (w->said.wishes[i].author_org.id) continue;
        if (!list) {
            doc_break(d);
            doc_heading(d, 1, sv_from(_("Wishes without a name")));
            list = doc_list(d, LIST_PLAIN);
        }
        put_wish(w, list, &w->said.wishes[i]);
    }
}

bool build_my_wish(const struct report_job *job, struct doc *d, struct error *e) {
    struct wishes w = {.job = job, .doc = d};
    if (!read_all(&w, e)) return false;
    w.works = arena_array(d->arena, w.n_groups + 1, sizeof *w.works);
    d->title = sv_from(_("What was said, and what it became"));
    d->subtitle = job->programme.title;
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    if (w.said.n_wishes && job_sees(job, d, "wish", "text_fr")) {
        job_sees(job, d, "wish", "author_org");
        put_letters(&w);
        put_others(&w);
    }
    job_withheld(job, d, "wish", WITHHELD_ROW, w.said.withheld);
    return job_paragraphs(job, d, "closing", 0, e);
}
