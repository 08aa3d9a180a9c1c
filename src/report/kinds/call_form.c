#include "catalyse/service/call.h"
#include "catalyse/service/themes.h"
#include "report/job.h"

/* The form of the interest call on paper: each question with its box, the themes to rank. */

struct asked {
    const char *question; /* N_ */
    const char *hint;     /* N_, or NULL */
};

/* Blank lines to answer on. */
#define SHORT_ANSWER "\n\n\u00A0"
#define LONG_ANSWER "\n\n\n\n\u00A0"

static void put_questions(struct doc *d, const char *heading, const struct asked *asked, size_t n,
                          size_t first, const char *answer) {
    static const struct head heads[] = {{N_("No."), ALIGN_RIGHT, false},
                                        {N_("Question"), ALIGN_LEFT, true},
                                        {N_("Your answer"), ALIGN_LEFT, true}};
    doc_heading(d, 1, sv_from(heading));
    struct table *t = doc_table(d, SV_NULL, heads, 3);
    t->room = true;
    for (size_t i = 0; i < n; i++) {
        cell_count(d, t, (int64_t)(first + i));
        cell_put(d, t,
                 asked[i].hint ? doc_say(d, "%s\n%s", _(asked[i].question), _(asked[i].hint))
                               : sv_from(_(asked[i].question)));
        cell_put(d, t, sv_from(answer));
    }
}

static void put_themes(struct doc *d, const struct theme_map *map, int64_t groups_most) {
    static const struct head heads[] = {{N_("Theme"), ALIGN_LEFT, true},
                                        {N_("Rank: 1, 2 or 3"), ALIGN_CENTRE, false}};
    doc_heading(d, 1, sv_from(_("7. Rank up to three themes")));
    struct table *t = doc_table(d, SV_NULL, heads, 2);
    struct themes_to_rank themes = themes_to_rank(d->arena, map);
    for (size_t i = 0; i < themes.n; i++) {
        cell_put(d, t, themes.v[i].title);
        cell_put(d, t, sv_from(" "));
    }
    if (groups_most > 1)
        doc_para(
            d,
            doc_say(d,
                    _("An organisation may be in %d groups at most. In how many would yours like to be?  %s"),
                    (int)groups_most, groups_most > 2 ? "☐ 1  ☐ 2  ☐ 3" : "☐ 1  ☐ 2"));
}

static const struct asked who[] = {
    {N_("Name of your organisation"), NULL},
    {N_("Kind"), N_("ACI, AI, EI, ETTI, EITI, other")},
    {N_("Legal form; is it eligible for mécénat?"), N_("yes, no, to check")},
    {N_("Municipality and départements covered"), NULL},
    {N_("Permanent staff (FTE) and pathway posts (people)"), NULL},
    {N_("Contact person, function, e-mail; deputy"), N_("☐ I agree to be on the shared contact list")},
};

static const struct asked why[] = {
    {N_("Why this first theme?"), N_("600 characters at most")},
    {N_("Which social need do you see?"), N_("with a figure if you have one")},
    {N_("What can you bring?"), N_("resources, places, know-how")},
    {N_("What do you seek for your own organisation?"), NULL},
    {N_("Your experience of cooperation"), N_("none, occasional, regular")},
};

static const struct asked how[] = {
    {N_("Days a month you can give over six months"), N_("from 0 to 10, half-days count")},
    {N_("Would you be ready to be the lead?"), N_("no, maybe, yes")},
    {N_("Has your board been told?"), N_("yes, planned on…, no")},
    {N_("Current patrons"), N_("optional, never passed on to funds")},
    {N_("Will you be there on the day? Access needs?"), N_("access needs are for the organisers only")},
    {N_("I agree to share this form with"), N_("☐ organisers  ☐ my subgroup  ☐ funds")},
};

bool build_call_form(const struct report_job *job, struct doc *d, struct error *e) {
    struct call_calendar calendar;
    struct theme_map map;
    if (!call_calendar_read(job->view, &calendar, e) || !themes_read(job->view, &map, e)) return false;
    d->title = sv_from(_("Interest call: the form"));
    d->subtitle = job->programme.title;
    fact_add(d, &d->facts, _("To be given back by"), say_day(d, calendar.closes));
    fact_add(d, &d->facts, _("Reply to everybody by"), say_day(d, calendar.replies));
    if (!job_paragraphs(job, d, "intro", 0, e)) return false;
    put_questions(d, _("Your organisation"), who, sizeof who / sizeof *who, 1, SHORT_ANSWER);
    put_themes(d, &map, job->programme.groups_most);
    put_questions(d, _("Why, and what"), why, sizeof why / sizeof *why, 8, LONG_ANSWER);
    put_questions(d, _("With whom, and how"), how, sizeof how / sizeof *how, 13, SHORT_ANSWER);
    return job_paragraphs(job, d, "closing", 0, e);
}
