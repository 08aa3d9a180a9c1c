#include "catalyse/service/themes.h"
#include "report/kinds/letters.h"
#include <string.h>

static void para(struct letter *l, struct sv text) {
    if (text.n && l->n < LETTER_PARAS) l->paras[l->n++] = text;
}

static void regards(struct letter *l) {
    para(l, sv_from(_("With kind regards,")));
}

static void hello(struct doc *d, struct letter *l) {
    struct sv name = l->to.name;
    para(l, name.n ? doc_say(d, _("Hello %.*s,"), SV_ARG(name)) : sv_from(_("Hello,")));
}

/* Written before the day, on it or after it. */
static struct sv opening(struct doc *d, const struct report_job *job, const struct call_calendar *c) {
    struct sv programme = job->programme.title, day = say_day(d, c->opens);
    if (c->opens == job->view->today)
        return doc_say(d, _("The programme “%.*s” opens its interest call today."), SV_ARG(programme));
    if (c->opens > job->view->today)
        return doc_say(d, _("The programme “%.*s” opens its interest call on %.*s."), SV_ARG(programme),
                       SV_ARG(day));
    return doc_say(d, _("The programme “%.*s” opened its interest call on %.*s."), SV_ARG(programme),
                   SV_ARG(day));
}

void letter_announce(struct doc *d, const struct report_job *job, const struct call_calendar *c,
                     struct sv themes, struct sv criteria, struct letter *l) {
    l->subject = doc_say(d, _("%.*s: tell us which themes you want to work on with others"),
                         SV_ARG(job->programme.title));
    hello(d, l);
    para(l, opening(d, job, c));
    para(l, job->programme.goals);
    para(l,
         sv_from(_("Organisations that want to work together on a theme say so in one form: ten minutes "
                   "to fill in, no file to build. It comes with this message: send it back as an answer.")));
    if (themes.n) para(l, doc_say(d, _("The themes that came out of the launch: %.*s."), SV_ARG(themes)));
    if (c->questions != NO_DAY)
        para(l, doc_say(d, _("An online meeting of 30 minutes answers your questions on %.*s."),
                        SV_ARG(say_day(d, c->questions))));
    para(l, doc_say(d, _("Please answer by %.*s. Every organisation gets a reply with its reasons by %.*s."),
                    SV_ARG(say_day(d, c->closes)), SV_ARG(say_day(d, c->replies))));
    if (criteria.n)
        para(l, doc_say(d, _("What is looked at, and nothing else: %.*s. Size is not marked."),
                        SV_ARG(criteria)));
    para(l, sv_from(_("No time to write? Answer “call me”: we fill in the form with you on the telephone.")));
    regards(l);
}

void letter_remind(struct doc *d, const struct report_job *job, const struct call_calendar *c, bool last,
                   struct letter *l) {
    struct sv programme = job->programme.title;
    l->subject = last ? doc_say(d, _("%.*s: last reminder for the interest call"), SV_ARG(programme))
                      : doc_say(d, _("%.*s: have you seen our interest call?"), SV_ARG(programme));
    hello(d, l);
    para(l,
         last ? doc_say(d, _("The interest call of “%.*s” closes on %.*s, and we have nothing from you yet."),
                        SV_ARG(job->programme.title), SV_ARG(say_day(d, c->closes)))
              : doc_say(
                    d,
                    _("The interest call of “%.*s” is open until %.*s. Your organisation is expected there: "
                      "without you something would be missing around the table."),
                    SV_ARG(job->programme.title), SV_ARG(say_day(d, c->closes))));
    para(
        l,
        sv_from(
            last
                ? _("If the form is the obstacle, answer “call me”: we fill it in together on the telephone, "
                    "in ten minutes.")
                : _("The form comes with this message and takes ten minutes. An answer that is not complete "
                    "can be completed in the two days after the close.")));
    para(l,
         sv_from(_(
             "If you would rather not take part this time, a word is enough and we will not write again.")));
    regards(l);
}

/* --- replies --- */

/* What people wrote may end without a full stop. */
static struct sv reply_reason(struct doc *d, struct sv reason) {
    bool ends = reason.n && strchr(".!?", reason.p[reason.n - 1]);
    return doc_say(d, ends ? _("The reason: %.*s") : _("The reason: %.*s."), SV_ARG(reason));
}

static struct sv reply_group(struct doc *d, struct sv group, int rank) {
    if (rank == 1)
        return doc_say(d,
                       _("Your organisation is selected, in the group “%.*s”: the theme you ranked first."),
                       SV_ARG(group));
    if (rank == 2)
        return doc_say(d,
                       _("Your organisation is selected, in the group “%.*s”: the theme you ranked second."),
                       SV_ARG(group));
    if (rank == 3)
        return doc_say(d,
                       _("Your organisation is selected, in the group “%.*s”: the theme you ranked third."),
                       SV_ARG(group));
    return doc_say(d,
                   _("Your organisation is selected, in the group “%.*s”, which was not among the themes you "
                     "ranked: tell us within a week whether it suits you."),
                   SV_ARG(group));
}

static struct sv reply_first(struct doc *d, const struct answer_row *a) {
    struct sv group = a->subgroup.title;
    if (choice_is(a->state, "waitlisted"))
        return sv_from(_("Your organisation is on the waiting list this time: as soon as a seat is free, "
                         "we will call you."));
    if (choice_is(a->state, "declined"))
        return sv_from(_("Your expression of interest could not be kept this time."));
    if (!group.n) return sv_from(_("Your organisation is selected."));
    return reply_group(d, group, a->placed_rank);
}

/* Further groups: those it is in as well, those it wished and did not get. */
static struct sv reply_others(struct doc *d, const struct answer_row *a) {
    if (!a->subgroup.id) return SV_NULL;
    if (a->n_others)
        return doc_say(d, _("It is in another group as well: %.*s."),
                       SV_ARG(say_names(d, a->others, a->n_others)));
    if (a->wished < 2) return SV_NULL;
    return sv_from(_("You would have liked to be in another group as well: such places come after the first "
                     "place of everybody, and we could not give you one this time."));
}

static struct sv reply_offer(const struct answer_row *a) {
    if (choice_is(a->offer, "other_theme") && a->subgroup.id)
        return sv_from(
            _("This group is on another of your themes: tell us within a week whether it suits you."));
    if (choice_is(a->offer, "other_theme"))
        return sv_from(
            _("What we offer you: a seat on another of your themes. Tell us within a week whether it suits "
              "you."));
    if (choice_is(a->offer, "observer"))
        return sv_from(
            _("What we offer you: to follow the group as an observer, with its minutes and its meetings."));
    if (choice_is(a->offer, "next_call"))
        return sv_from(
            _("What we offer you: to be among the first invited to the next call; your form is kept until "
              "then if you wish."));
    return SV_NULL;
}

/* When the group first meets, as far as it is known. */
static struct sv reply_meeting(struct doc *d, const struct event_row *meeting) {
    if (!meeting)
        return sv_from(
            _("The group first meets online, for 75 minutes: you will be told when. Bring one pride and "
              "one need to introduce yourself with, and your form: it is where the group starts."));
    return doc_say(
        d,
        _("The group first meets on %.*s at %.*s. Bring one pride and one need to introduce yourself "
          "with, and your form: it is where the group starts."),
        SV_ARG(say_day(d, meeting->date)), SV_ARG(say_time(d, meeting->start)));
}

void letter_reply(struct doc *d, const struct report_job *job, const struct answer_row *a,
                  const struct event_row *meeting, struct letter *l) {
    l->subject =
        doc_say(d, _("%.*s: our reply to your expression of interest"), SV_ARG(job->programme.title));
    hello(d, l);
    para(l, a->received_on == NO_DAY
                ? sv_from(_("Thank you for your expression of interest."))
                : doc_say(d, _("Thank you for your expression of interest, received on %.*s."),
                          SV_ARG(say_day(d, a->received_on))));
    para(l, reply_first(d, a));
    para(l, reply_others(d, a));
    if (a->reason_said.n) para(l, reply_reason(d, a->reason_said));
    para(l, reply_offer(a));
    para(l,
         choice_is(a->state, "selected")
             ? reply_meeting(d, meeting)
             : sv_from(_("We are at your disposal to talk about it: a call is often better than a letter.")));
    regards(l);
}
