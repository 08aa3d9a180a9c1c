#include "domain/guide/rules.h"

SOME(eoi_incomplete)
SOME_WHEN(eoi_to_review, call_over(f))
SOME(eoi_no_reason)
SOME(eoi_no_reply)
SOME(call_step)
SOME(call_step_late)
SOME(eoi_twice)
SOME_WHEN(themes_under_min, call_over(f))
SOME(themes_undecided)

static bool call_dates(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->webinar_held && f->themes_open && !f->call_opens;
}

static bool eoi_unanswered(const struct guide_facts *f, struct hint *h) {
    bool open = f->call_closes && f->call_opens <= f->today && f->call_closes >= f->today;
    if (!open || !some(h, &f->eoi_unanswered)) return false;
    h->day = f->call_closes;
    return true;
}

static bool eoi_silent(const struct guide_facts *f, struct hint *h) {
    return call_over(f) && some(h, &f->eoi_unanswered);
}

static bool call_empty(const struct guide_facts *f, struct hint *h) {
    h->day = f->call_closes;
    return f->call_opens && f->call_opens <= f->today && !call_over(f) && !f->eoi_received &&
           !f->eoi_unanswered.n;
}

static const struct guide_rule table[] = {
    {"call_dates", 2, 2, false, AUD_FUNDS, call_dates,
     N_("Set the day the interest call is published: the calendar follows"), NULL, 2, "calendar", NULL},
    {"eoi_twice", 2, 2, false, AUD_ORGANISERS, eoi_twice,
     NP_("{n} organisation answered twice: M makes one answer of both",
         "{n} organisations answered twice: M makes one answer of both"),
     2, "answers", "expression_of_interest"},
    {"call_step_late", 2, 2, false, AUD_FUNDS, call_step_late,
     N_("Interest call, late since {day}: {name}; y once it is done"), NULL, 2, "calendar", "call_step"},
    {"call_step", 2, 2, false, AUD_FUNDS, call_step, N_("Interest call, {day}: {name}"), NULL, 2, "calendar",
     NULL},
    {"eoi_unanswered", 2, 2, false, AUD_FUNDS, eoi_unanswered,
     NP_("{n} organisation has not answered; the call closes {day}: prepare the reminder",
         "{n} organisations have not answered; the call closes {day}: prepare the reminder"),
     2, "answers", NULL},
    {"call_empty", 2, 2, false, AUD_FUNDS, call_empty,
     N_("The call is open and nobody is invited to answer: add the organisations"), NULL, 2, "answers", NULL},
    {"eoi_incomplete", 2, 2, false, AUD_ORGANISERS, eoi_incomplete,
     NP_("{n} answer is incomplete: ask for the rest, two days to complete",
         "{n} answers are incomplete: ask for the rest, two days to complete"),
     2, "answers", "expression_of_interest"},
    {"eoi_to_review", 2, 2, false, AUD_FUNDS, eoi_to_review,
     NP_("{n} answer waits for the committee", "{n} answers wait for the committee"), 2, "committee", NULL},
    {"eoi_no_reason", 2, 2, false, AUD_ORGANISERS, eoi_no_reason,
     NP_("{n} reply has no reason that can be said: it is held back",
         "{n} replies have no reason that can be said: they are held back"),
     2, "replies", "expression_of_interest"},
    {"eoi_no_reply", 2, 2, false, AUD_ORGANISERS, eoi_no_reply,
     NP_("{n} organisation waits for its reply", "{n} organisations wait for their reply"), 2, "replies",
     "expression_of_interest"},
    {"eoi_silent", 2, 3, false, AUD_ORGANISERS, eoi_silent,
     NP_("The call is over and {n} organisation never answered: say it expired, or call once more",
         "The call is over and {n} organisations never answered: say they expired, or call once more"),
     2, "answers", "expression_of_interest"},
    {"themes_under_min", 2, 3, false, AUD_FUNDS, themes_under_min,
     NP_("{n} theme has fewer than {m} organisations: merge it or park it",
         "{n} themes have fewer than {m} organisations: merge them or park them"),
     2, "map", "theme"},
    {"themes_undecided", 2, 3, false, AUD_FUNDS, themes_undecided,
     NP_("{n} theme is neither retained, merged nor parked",
         "{n} themes are neither retained, merged nor parked"),
     2, "map", "theme"},
};

const struct guide_rules guide_call = RULES(table);
