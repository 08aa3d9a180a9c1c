#include "domain/guide/rules.h"

enum { EMPTY_DAYS = 30, SOON_DAYS = 7 };

SOME(wishes_raw)
SOME_WHEN(questions_open, f->webinar_held)

/* Who begins with the afternoon, groups being there already, has no use for one. */
static bool webinar_missing(const struct guide_facts *f, struct hint *h) {
    bool later = f->conference || f->afternoon.n || f->afternoon_held;
    (void)h;
    return f->organisations && !f->stage_done[1] && !f->webinar_held && !f->webinar.n && !later;
}

static bool webinar_today(const struct guide_facts *f, struct hint *h) {
    bool same = f->webinar.n && f->event_today.id == f->webinar.id;
    return same && some(h, &f->event_today);
}

static bool webinar_empty(const struct guide_facts *f, struct hint *h) {
    return !f->webinar_held && some(h, &f->webinar) && !h->m && within(f, h->day, EMPTY_DAYS);
}

/* Who comes from nowhere has to be typed while it runs. */
static bool webinar_nobody(const struct guide_facts *f, struct hint *h) {
    bool planned = !f->webinar_held && some(h, &f->webinar) && within(f, h->day, EMPTY_DAYS);
    return planned && h->m && !f->people;
}

static bool webinar_soon(const struct guide_facts *f, struct hint *h) {
    bool soon = !f->webinar_held && some(h, &f->webinar) && within(f, h->day, SOON_DAYS);
    return soon && h->m && h->day > f->today;
}

static bool webinar_attendance(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->webinar_held && !f->webinar_present && !f->stage_done[1];
}

static bool themes_missing(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->webinar_held && !f->themes_open;
}

static const struct guide_rule table[] = {
    {"webinar_today", 1, 1, false, AUD_FUNDS, webinar_today,
     N_("The webinar is today at {time}: n in its run of show begins it"), NULL, 1, "agenda", NULL},
    {"webinar_missing", 1, 2, false, AUD_FUNDS, webinar_missing,
     N_("No launch webinar is planned: choose its date"), NULL, 1, "agenda", NULL},
    {"webinar_empty", 1, 2, false, AUD_FUNDS, webinar_empty,
     N_("The webinar of {day} has no run of show: begin from the model"), NULL, 1, "agenda", NULL},
    {"webinar_nobody", 1, 2, false, AUD_FUNDS, webinar_nobody,
     N_("Nobody is expected yet: X imports who registered"), NULL, 1, "attendance", NULL},
    {"webinar_soon", 1, 2, false, AUD_FUNDS, webinar_soon,
     N_("The webinar is on {day}: send the link, try the run of show"), NULL, 1, "agenda", NULL},
    {"webinar_attendance", 1, 2, false, AUD_FUNDS, webinar_attendance,
     N_("Nobody is marked present at the webinar: enter who was there"), NULL, 1, "attendance", NULL},
    {"themes_missing", 1, 2, false, AUD_FUNDS, themes_missing,
     N_("The webinar is over and no theme is opened: y makes one of a wish"), NULL, 1, "wishes", NULL},
    {"wishes_raw", 1, 3, false, AUD_FUNDS, wishes_raw,
     NP_("{n} wish is in no family of ideas and no theme",
         "{n} wishes are in no family of ideas and no theme"),
     1, "wishes", NULL},
    {"questions_open", 1, 3, false, AUD_FUNDS, questions_open,
     NP_("{n} question to the funds waits for an answer", "{n} questions to the funds wait for an answer"), 1,
     "questions", NULL},
};

const struct guide_rules guide_webinar = RULES(table);
