#include "catalyse/report/letters.h"
#include "catalyse/service/committee.h"
#include "catalyse/service/themes.h"
#include "catalyse/store/query.h"
#include "report/kinds/letters.h"
#include "report/kinds/parts.h"

/* --- the themes of the announcement --- */

static struct sv themes_said(struct doc *d, const struct theme_map *map) {
    struct themes_to_rank themes = themes_to_rank(d->arena, map);
    return say_names(d, themes.v, themes.n);
}

static bool criteria_said(const struct report_job *job, struct doc *d, struct sv *out, struct error *e) {
    struct sv names[CRITERIA_MAX];
    struct str text = {0};
    size_t n;
    if (!committee_criteria(job->view, names, &n, e)) return false;
    for (size_t i = 0; i < n; i++) join(&text, say_within(d, names[i]), ", ");
    *out = doc_copy(d, &text);
    str_deinit(&text);
    return true;
}

/* --- replies: not before what can be said is written --- */

static bool is_decided(const struct answer_row *a) {
    return choice_is(a->state, "selected") || choice_is(a->state, "waitlisted") ||
           choice_is(a->state, "declined");
}

static bool is_held(const struct answer_row *a) {
    return is_decided(a) && reply_lacks(a);
}

static void hold(struct arena *a, const struct answer_row *answer, struct replies_held *out) {
    unsigned lacks = reply_lacks(answer);
    const char *why = lacks == (REPLY_REASON | REPLY_OFFER)
                          ? _("its reason that can be said is not written yet, and it offers nothing yet")
                      : lacks & REPLY_REASON ? _("its reason that can be said is not written yet")
                                             : _("it offers nothing yet");
    VEC_PUSH(a, out, (struct reply_held){answer->org, why});
}

bool letters_held(const struct view *v, const struct report_kind *kind, struct replies_held *out,
                  struct error *e) {
    struct theme_map map;
    struct view kept = *v;
    *out = (struct replies_held){0};
    if (kind->letter != LETTER_REPLY) return true;
    if (!read_begin(v->db, e)) return false;
    kept.names = names_new(v);
    if (!read_done(v->db, themes_read(&kept, &map, e))) return false;
    for (size_t i = 0; i < map.n_answers; i++)
        if (is_held(&map.answers[i])) hold(v->arena, &map.answers[i], out);
    return true;
}

static struct letter *letter_to(struct doc *d, struct letters *out, const struct recipient *to) {
    VEC_PUSH(d->arena, out, (struct letter){.to = *to});
    return &out->v[out->n - 1];
}

static const struct event_row *meeting_of(const struct report_job *job, const struct event_row *events,
                                          size_t n, int64_t group) {
    for (size_t i = 0; i < n; i++)
        if (group && events[i].subgroup.id == group && events[i].date >= job->view->today &&
            !choice_is(events[i].state, "cancelled"))
            return &events[i];
    return NULL;
}

static bool replies(const struct report_job *job, struct doc *d, struct letters *out, struct error *e) {
    enum { FORMING = 3 };
    struct theme_map map;
    struct recipient to;
    struct event_row *events;
    size_t n;
    if (!themes_read(job->view, &map, e) || !programme_events(job->view, FORMING, &events, &n, e))
        return false;
    for (size_t i = 0; i < map.n_answers; i++) {
        const struct answer_row *a = &map.answers[i];
        if (is_held(a)) hold(d->arena, a, &out->held);
        if (!is_decided(a) || is_held(a)) continue;
        if (!call_recipient(job->view, a->org.id, a->contact.id, &to, e)) return false;
        letter_reply(d, job, a, meeting_of(job, events, n, a->subgroup.id), letter_to(d, out, &to));
    }
    return true;
}

/* --- the call --- */

/* Until organisations are known there is one text, for a newsletter or a site. */
static struct recipient everybody(void) {
    return (struct recipient){.org = {.title = sv_from(_("To all organisations concerned"))}};
}

static bool call_letters(const struct report_job *job, struct doc *d, struct letters *out, struct error *e) {
    enum letter_kind kind = (enum letter_kind)job->kind->letter;
    bool announce = kind == LETTER_ANNOUNCEMENT;
    struct call_calendar calendar;
    struct recipients to;
    struct theme_map map;
    struct sv themes, criteria;
    if (!call_calendar_read(job->view, &calendar, e) || !themes_read(job->view, &map, e) ||
        !criteria_said(job, d, &criteria, e) ||
        !call_recipients(job->view, announce ? CALL_ALL : CALL_SILENT, &to, e))
        return false;
    if (calendar.opens == NO_DAY)
        return error_set(e, ERR_DATA,
                         _("the call has no day yet: set the day of publication in its calendar"));
    themes = themes_said(d, &map);
    if (announce && !to.n) VEC_PUSH(d->arena, &to, everybody());
    for (size_t i = 0; i < to.n; i++) {
        struct letter *l = letter_to(d, out, &to.v[i]);
        if (announce)
            letter_announce(d, job, &calendar, themes, criteria, l);
        else
            letter_remind(d, job, &calendar, kind == LETTER_LAST, l);
    }
    return true;
}

static struct sv signature_of(struct doc *d, struct sv name, const struct programme *programme) {
    struct sv convenor = programme->convenor.title;
    if (name.n && convenor.n) return doc_say(d, _("%.*s, for %.*s"), SV_ARG(name), SV_ARG(convenor));
    if (name.n) return name;
    return convenor.n ? convenor : programme->title;
}

bool letters_read(const struct report_job *job, struct doc *d, struct letters *out, struct error *e) {
    *out = (struct letters){0};
    if (!call_sender(job->view, &out->from, e)) return false;
    out->signature = signature_of(d, out->from.name, &job->programme);
    return job->kind->letter == LETTER_REPLY ? replies(job, d, out, e) : call_letters(job, d, out, e);
}

/* --- as a document --- */

static void put_letter(const struct report_job *job, struct doc *d, const struct letters *all,
                       const struct letter *l) {
    part_letterhead(job, d);
    doc_heading(d, 1, l->to.org.title);
    doc_para(d, doc_say(d, _("Subject: %.*s"), SV_ARG(l->subject)));
    for (size_t i = 0; i < l->n; i++) doc_para(d, l->paras[i]);
    doc_para(d, all->signature);
}

static struct sv body_of(struct doc *d, const struct letters *all, const struct letter *l) {
    struct str text = {0};
    for (size_t i = 0; i < l->n; i++) join(&text, l->paras[i], "\n\n");
    join(&text, all->signature, "\n\n");
    struct sv body = doc_copy(d, &text);
    str_deinit(&text);
    return body;
}

/* For mail merge: a line an organisation. */
static void put_merge(struct doc *d, const struct letters *all) {
    static const struct head heads[] = {{N_("Organisation"), ALIGN_LEFT, false},
                                        {N_("Contact person"), ALIGN_LEFT, false},
                                        {N_("E-mail"), ALIGN_LEFT, false},
                                        {N_("Subject"), ALIGN_LEFT, true},
                                        {N_("Text"), ALIGN_LEFT, true}};
    struct table *t = doc_table(d, SV_NULL, heads, sizeof heads / sizeof *heads);
    for (size_t i = 0; i < all->n; i++) {
        const struct letter *l = &all->v[i];
        cell_put(d, t, l->to.org.title);
        cell_put(d, t, l->to.name);
        cell_put(d, t, l->to.email);
        cell_put(d, t, l->subject);
        cell_put(d, t, body_of(d, all, l));
    }
}

static const char *nobody(enum letter_kind kind) {
    return kind == LETTER_REPLY
               ? _("Nobody to write to: no answer is selected, on the waiting list or declined yet.")
               : _("Nobody to write to: reminders go to the organisations invited that have not answered.");
}

/* On the first page, which is no letter. */
static void put_held(const struct report_job *job, struct doc *d, const struct replies_held *held) {
    if (!held->n || job->o->format == REPORT_CSV) return;
    doc_note(d, NOTE_WARN, sv_from(_("Held back")),
             doc_say(d,
                     P_("%zu reply is not among these letters yet",
                        "%zu replies are not among these letters yet", held->n),
                     held->n));
    struct items *list = doc_list(d, LIST_PLAIN);
    for (size_t i = 0; i < held->n; i++)
        item_add(d, list, held->v[i].org.title, sv_from(held->v[i].why), SV_NULL);
}

bool build_letters(const struct report_job *job, struct doc *d, struct error *e) {
    struct letters all;
    d->title = sv_from(_(job->kind->title));
    d->subtitle = job->programme.title;
    if (!job_sees(job, d, "participant", "email")) return true;
    if (!letters_read(job, d, &all, e)) return false;
    put_held(job, d, &all.held);
    if (!all.n) doc_para(d, sv_from(nobody((enum letter_kind)job->kind->letter)));
    if (job->o->format == REPORT_CSV)
        put_merge(d, &all);
    else
        for (size_t i = 0; i < all.n; i++) put_letter(job, d, &all, &all.v[i]);
    return true;
}
