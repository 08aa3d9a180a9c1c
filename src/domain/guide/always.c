#include "domain/guide/rules.h"

enum { BACKUP_OLD_DAYS = 14 };

SOME(block_over)
SOME(session_over)
SOME(event_past)
SOME(retention)
SOME(access_needs)
SOME(stage_ready)

static bool empty(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return !f->organisations && !f->people && !f->events;
}

static bool no_end(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->organisations && !f->programme_end;
}

/* The webinar has its own line. */
static bool event_today(const struct guide_facts *f, struct hint *h) {
    bool webinar = f->webinar.n && f->webinar.id == f->event_today.id;
    if (f->event_stage) h->stage = f->event_stage;
    return !webinar && some(h, &f->event_today);
}

static bool late_to_recover(const struct guide_facts *f, struct hint *h) {
    return some(h, &f->block_late) && h->m > 0;
}

static bool late_for_good(const struct guide_facts *f, struct hint *h) {
    return some(h, &f->block_late) && h->m <= 0;
}

static bool no_backup(const struct guide_facts *f, struct hint *h) {
    (void)h;
    return f->organisations && f->backup_days < 0;
}

static bool old_backup(const struct guide_facts *f, struct hint *h) {
    h->n = f->backup_days;
    return f->backup_days >= BACKUP_OLD_DAYS;
}

static const struct guide_rule table[] = {
    {"empty", 0, 1, false, AUD_FUNDS, empty,
     N_("Nothing is here yet: import who registered, or add an organisation"), NULL, 0, "people", NULL},
    {"block_over", 0, 1, true, AUD_FUNDS, block_over,
     N_("{name} is over its time by {m} min: next, or a few minutes more"), NULL, 4, "agenda", "agenda_item"},
    {"late_to_recover", 0, 1, true, AUD_FUNDS, late_to_recover,
     N_("{n} min late: the blocks to come can give back {m} min, see the recovery plan"), NULL, 4, "agenda",
     NULL},
    {"late_for_good", 0, 1, true, AUD_FUNDS, late_for_good,
     N_("{n} min late and nothing left to shorten: drop a block, or say a new end"), NULL, 4, "agenda", NULL},
    {"session_over", 0, 1, true, AUD_FUNDS, session_over, N_("The last block is over: F ends the session"),
     NULL, 4, "agenda", NULL},
    {"event_today", 0, 1, false, AUD_FUNDS, event_today,
     N_("{name} is today at {time}: n in its run of show begins it"), NULL, 4, "agenda", NULL},
    {"event_past", 0, 2, false, AUD_FUNDS, event_past,
     NP_("{name} is over ({day}): say whether it was held or cancelled",
         "{n} past events are not closed: say whether they were held or cancelled"),
     0, "records", "event"},
    {"retention", 0, 2, false, AUD_ORGANISERS, retention,
     NP_("{n} person was to be erased by now: erase, or say until when to keep",
         "{n} people were to be erased by now: erase, or say until when to keep"),
     0, "people", "participant"},
    {"access_needs", 0, 2, false, AUD_ORGANISERS, access_needs,
     NP_("The event is over: erase the access needs of {n} person",
         "The event is over: erase the access needs of {n} people"),
     0, "people", "participant"},
    {"no_backup", 0, 2, false, AUD_FUNDS, no_backup,
     N_("This programme has no backup yet: copy the file to a safe place"), NULL, 0, "settings", NULL},
    {"old_backup", 0, 3, false, AUD_FUNDS, old_backup,
     NP_("The last backup is {n} day old: copy the file to a safe place",
         "The last backup is {n} days old: copy the file to a safe place"),
     0, "settings", NULL},
    {"no_end", 0, 3, false, AUD_FUNDS, no_end,
     N_("The programme has no end date: the day to erase personal data depends on it"), NULL, 0, "settings",
     NULL},
    {"stage_ready", 0, 3, false, AUD_FUNDS, stage_ready, N_("The stage before is over: {name} can begin"),
     NULL, 0, "records", "stage"},
};

const struct guide_rules guide_always = RULES(table);
