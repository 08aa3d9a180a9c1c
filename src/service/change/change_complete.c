#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/retention.h"
#include "service/change/change.h"
#include "service/change/siblings.h"
#include "service/read/take.h"
#include <stdio.h>
#include <string.h>

static void today_if_empty(struct change *c, const char *field) {
    if (!take_has(c->after, field)) record_set_text(c->after, field, day_text(c->v->arena, c->v->today));
}

static void now_if_empty(struct change *c, const char *field) {
    if (take_has(c->after, field)) return;
    int32_t day;
    int seconds;
    char *text = arena_alloc(c->v->arena, TIME_TEXT);
    moment_local(clock_now(), &day, &seconds);
    time_iso(seconds / 60, text);
    record_set_text(c->after, field, sv_from(text));
}

/* People are kept for twelve months after the programme, unless another day is given. */
static bool complete_person(struct change *c, struct error *e) {
    struct list_rows rows;
    struct list_query q = {.entity = entity_named("programme"), .limit = 1};
    if (take_flag(c->after, "consent_list")) today_if_empty(c, "consent_date");
    if (c->before || take_has(c->after, "delete_after")) return true;
    if (!list_run(c->v->db, c->v->arena, &q, &rows, e)) return false;
    int32_t end = rows.n ? take_day(rows.v[0], "end") : NO_DAY;
    if (end != NO_DAY) record_set_text(c->after, "delete_after", day_text(c->v->arena, retention_day(end)));
    return true;
}

static bool unit_of_type(struct change *c, struct error *e) {
    struct record *type;
    int64_t id = record_int(c->after, "type");
    if (!id || take_has(c->after, "unit")) return true;
    if (!record_load(c->v->db, c->v->arena, entity_named("commitment_type"), id, &type, e)) return false;
    record_set_text(c->after, "unit", record_text(type, "unit"));
    return true;
}

/* Said by somebody without mandate: an intention, until it is confirmed. */
static bool intention_of_person(struct change *c, struct error *e) {
    struct record *person;
    int64_t id = record_int(c->after, "said_by");
    if (!id || !change_touches(c, "said_by")) return true;
    if (!record_load(c->v->db, c->v->arena, entity_named("participant"), id, &person, e)) return false;
    if (!take_flag(person, "may_commit")) record_set_int(c->after, "intention", 1);
    return true;
}

static bool complete_commitment(struct change *c, struct error *e) {
    return c->before || (unit_of_type(c, e) && intention_of_person(c, e));
}

static bool complete_answer(struct change *c, struct error *e) {
    static const char SQL[] =
        "SELECT max(1, coalesce(max(round), 1)) FROM checklist_answer WHERE subgroup = ?1";
    int64_t round;
    if (take_has(c->after, "round")) return true;
    if (!query_one(c->v->db, SQL, record_int(c->after, "subgroup"), &round, e)) return false;
    record_set_int(c->after, "round", round);
    return true;
}

static bool complete_vote(struct change *c, struct error *e) {
    (void)e;
    if (!take_has(c->after, "round")) record_set_int(c->after, "round", 1);
    return true;
}

static bool complete_ballot(struct change *c, struct error *e) {
    enum { DOTS = 3 };
    if (!c->before && !take_has(c->after, "budget") && record_is(c->after, "method", "dot"))
        record_set_int(c->after, "budget", DOTS);
    return complete_vote(c, e);
}

static bool complete_version(struct change *c, struct error *e) {
    static const char SQL[] = "SELECT coalesce(max(no), 0) + 1 FROM proposal_version WHERE decision = ?1";
    int64_t no;
    if (take_has(c->after, "no")) return true;
    if (!query_one(c->v->db, SQL, record_int(c->after, "decision"), &no, e)) return false;
    record_set_int(c->after, "no", no);
    return true;
}

/* Hours are noted while it happens; a sheet entered days later knows none. */
static bool complete_attendance(struct change *c, struct error *e) {
    struct record *event;
    struct sv to;
    if (!change_moves(c, &to)) return true;
    if (sv_is(to, "expected") || sv_is(to, "absent") || sv_is(to, "excused")) {
        record_set_null(c->after, "arrived");
        record_set_null(c->after, "left_at");
    }
    if (!take_has(c->after, "event")) return true;
    if (!record_load(c->v->db, c->v->arena, entity_named("event"), record_int(c->after, "event"), &event, e))
        return false;
    if (take_day(event, "date") != c->v->today) return true;
    if (sv_is(to, "present") || sv_is(to, "late")) now_if_empty(c, "arrived");
    if (sv_is(to, "left")) now_if_empty(c, "left_at");
    return true;
}

/* The latest consortium of the project. */
static bool complete_role(struct change *c, struct error *e) {
    static const char SQL[] = "SELECT id FROM consortium WHERE project = ?1 ORDER BY id DESC";
    int64_t consortium;
    if (take_has(c->after, "consortium")) return true;
    if (!query_one(c->v->db, SQL, record_int(c->after, "project"), &consortium, e)) return false;
    if (consortium) record_set_int(c->after, "consortium", consortium);
    return true;
}

/* A value that was read is collected, on the day it is noted unless another day comes with it. */
static bool complete_indicator(struct change *c, struct error *e) {
    (void)e;
    if (!take_has(c->after, "latest") || !change_touches(c, "latest")) return true;
    if (record_is(c->after, "state", "defined")) record_set_text(c->after, "state", SV("collected"));
    if (!change_touches(c, "date")) record_set_text(c->after, "date", day_text(c->v->arena, c->v->today));
    return true;
}

/* A day that is over, or an outcome, says that it took place, unless another state comes with it. */
static bool complete_meeting(struct change *c, struct error *e) {
    int32_t day = take_day(c->after, "date");
    bool said = take_has(c->after, "outcome") && change_touches(c, "outcome");
    bool past = !c->before && day != NO_DAY && day < c->v->today;
    (void)e;
    if (c->before && change_touches(c, "state")) return true;
    if ((past || (said && day <= c->v->today)) &&
        take_in(c->after, "state", c->before ? "requested scheduled" : "requested"))
        record_set_text(c->after, "state", SV("held"));
    return true;
}

static bool complete_contact(struct change *c, struct error *e) {
    (void)e;
    today_if_empty(c, "date");
    return true;
}

enum { CODE_LETTERS = 3, CODE_MAX = 12 };

/* "Réemploi et mobilité": REE. */
static size_t code_letters(struct sv name, char code[static CODE_LETTERS]) {
    struct str folded = {0};
    size_t n = 0;
    text_fold(name, &folded);
    for (size_t i = 0; i < folded.n && n < CODE_LETTERS; i++)
        if (folded.p[i] >= 'a' && folded.p[i] <= 'z') code[n++] = (char)(folded.p[i] - 'a' + 'A');
    str_deinit(&folded);
    return n;
}

/* A theme that only has a name: a code nobody has. */
static bool complete_theme(struct change *c, struct error *e) {
    static const char SQL[] = "SELECT count(*) FROM theme WHERE code = ?1";
    struct sv name = record_text(c->after, "name_fr");
    char letters[CODE_LETTERS], code[CODE_MAX];
    int64_t taken = 1;
    if (take_has(c->after, "code") || !name.n) return true;
    int n = (int)code_letters(name, letters);
    snprintf(code, sizeof code, "%.*s", n ? n : 1, n ? letters : "T");
    for (int i = 2; taken; i++) {
        if (!number_of(c->v, SQL, PARAMS(value_text(sv_from(code))), &taken, e)) return false;
        if (taken) snprintf(code, sizeof code, "%.*s%d", n ? n : 1, n ? letters : "T", i);
    }
    record_set_text(c->after, "code", sv_from(arena_strndup(c->v->arena, code, strlen(code))));
    return true;
}

/* A group without a name is called as its theme: tables and papers call it by that. */
static bool complete_subgroup(struct change *c, struct error *e) {
    struct record *theme;
    int64_t id = record_int(c->after, "theme");
    if (!id || take_has(c->after, "name")) return true;
    if (!record_load(c->v->db, c->v->arena, entity_named("theme"), id, &theme, e)) return false;
    record_set_text(c->after, "name", record_text(theme, "name_fr"));
    return true;
}

static const struct {
    const char *entity;
    bool (*complete)(struct change *, struct error *);
} COMPLETERS[] = {
    {"participant", complete_person},
    {"commitment", complete_commitment},
    {"checklist_answer", complete_answer},
    {"vote", complete_vote},
    {"proposal_version", complete_version},
    {"attendance", complete_attendance},
    {"contact_log", complete_contact},
    {"funder_meeting", complete_meeting},
    {"indicator", complete_indicator},
    {"role_assignment", complete_role},
    {"ballot", complete_ballot},
    {"theme", complete_theme},
    {"subgroup", complete_subgroup},
};

/* Said in one language only: so in the other too, where it is needed. */
static void complete_languages(struct change *c) {
    for (size_t i = 0; i < c->entity->n_fields; i++) {
        const struct field *f = &c->entity->fields[i], *twin = field_twin(c->entity, f);
        if (twin && f->flags & F_REQUIRED && !take_has(c->after, f->name))
            c->after->v[i] = record_get(c->after, twin->name);
    }
}

bool change_complete(struct change *c, struct error *e) {
    int pos = field_index(c->entity, SV("pos"));
    if (!c->before && pos >= 0 && c->after->v[pos].i == 0 &&
        !siblings_next(c->v, c->after, &c->after->v[pos].i, e))
        return false;
    complete_languages(c);
    for (size_t i = 0; i < sizeof COMPLETERS / sizeof *COMPLETERS; i++)
        if (sv_is(sv_from(COMPLETERS[i].entity), c->entity->name)) return COMPLETERS[i].complete(c, e);
    return true;
}
