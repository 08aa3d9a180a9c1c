#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/timetable.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* What came of a meeting, as it is noted between two of them. */

struct noting {
    const struct view *v;
    int64_t meeting;
    const struct choice *outcome, *blocker;
    struct sv amount, feedback, step, due;
    struct edit_result *out;
};

static const struct choice *choices(const char *field) {
    return field_named(entity_named("funder_meeting"), field)->choices;
}

static bool choice_numbered(const char *field, char digit, const struct choice **out) {
    const struct choice *c = choices(field);
    for (int n = 1; c->code && n < digit - '0'; n++) c++;
    *out = c->code && digit >= '1' && digit <= '9' ? c : NULL;
    return *out || digit == '0';
}

/* "41 15000": any of it may be missing, from its end. */
static bool codes_read(struct noting *n, struct sv text, struct error *e) {
    struct sv codes;
    text = sv_trim(text);
    if (!sv_next(&text, ' ', &codes)) return true;
    n->amount = sv_trim(text);
    if (codes.n > 2 || !choice_numbered("outcome", codes.n ? codes.p[0] : '0', &n->outcome) ||
        !choice_numbered("blocker", codes.n > 1 ? codes.p[1] : '0', &n->blocker))
        return error_set(e, ERR_USAGE,
                         _("first a number for the outcome, then one for what blocks (0: nothing), then the "
                           "amount: 41 15000"));
    return true;
}

static void step_read(struct noting *n, struct sv text) {
    size_t at = sv_find(text, '>');
    n->step = sv_trim(sv_of(text.p, at));
    n->due = at < text.n ? sv_trim(sv_of(text.p + at + 1, text.n - at - 1)) : SV_NULL;
}

static bool said_last(struct sv before, struct sv words) {
    bool ends = sv_ends(before, words);
    return ends && (before.n == words.n || before.p[before.n - words.n - 1] == '\n');
}

/* What was said before stays, the new words under it. */
static bool put_feedback(const struct noting *n, struct change *c, struct error *e) {
    struct sv before = record_text(c->before, "feedback_fr");
    if (!n->feedback.n || said_last(before, n->feedback)) return true;
    if (!before.n) return change_put(c, SV("feedback_fr"), n->feedback, e);
    const char *both = arena_printf(n->v->arena, "%.*s\n%.*s", SV_ARG(before), SV_ARG(n->feedback));
    return change_put(c, SV("feedback_fr"), sv_from(both), e);
}

static bool note_meeting(const struct noting *n, struct change *c, struct error *e) {
    if (n->outcome) record_set_text(c->after, "outcome", sv_from(n->outcome->code));
    if (n->blocker) record_set_text(c->after, "blocker", sv_from(n->blocker->code));
    if (!change_put_given(c, "amount", n->amount, e) || !put_feedback(n, c, e) ||
        !change_put_given(c, "next_step_fr", n->step, e) || !change_put_given(c, "next_due", n->due, e))
        return false;
    if (!take_has(c->after, "date")) record_set_text(c->after, "date", day_text(n->v->arena, n->v->today));
    if (!take_in(c->before, "state", "held followed_up")) record_set_text(c->after, "state", SV("held"));
    return change_save(c, e) && change_result(c, n->out, e);
}

/* Counted by kind afterwards; noted again, the same one is not counted twice. */
static bool add_blocker(const struct noting *n, struct sv kind, struct sv words, struct error *e) {
    enum { WORDS_MAX = 300 };
    static const char SQL[] = "SELECT count(*) FROM blocker WHERE funder_meeting = ?1 AND kind = ?2";
    struct change c;
    int64_t known;
    if (!number_of(n->v, SQL, PARAMS(value_int(n->meeting), value_text(kind)), &known, e)) return false;
    if (known) return true;
    change_new(&c, n->v, entity_named("blocker"));
    record_set_int(c.after, "funder_meeting", n->meeting);
    record_set_text(c.after, "kind", kind);
    if (words.n <= WORDS_MAX) record_set_text(c.after, "text_fr", words);
    return change_save(&c, e);
}

/* With the one that gives way to it. */
static bool note_blocker(const struct noting *n, const struct record *before, struct error *e) {
    struct sv was = record_text(before, "blocker");
    if (!n->blocker) return true;
    return (!was.n || add_blocker(n, was, record_text(before, "feedback_fr"), e)) &&
           add_blocker(n, sv_from(n->blocker->code), n->feedback, e);
}

/* Carried by the group of the project, and its convenor; in the words of one that was noted, it is that one.
 */
static bool open_step(const struct noting *n, const struct record *meeting, struct sv text, struct change *c,
                      struct error *e) {
    static const char NOTED[] =
        "SELECT id FROM next_step WHERE funder_meeting = ?1 AND text_fr = ?2 ORDER BY id LIMIT 1";
    static const char GROUP[] = "SELECT subgroup FROM project WHERE id = ?1";
    static const char OWNER[] = "SELECT convenor_org FROM subgroup WHERE id = ?1";
    int64_t noted, group, owner;
    if (!number_of(n->v, NOTED, PARAMS(value_int(n->meeting), value_text(text)), &noted, e) ||
        !query_one(n->v->db, GROUP, record_int(meeting, "project"), &group, e) ||
        !query_one(n->v->db, OWNER, group, &owner, e))
        return false;
    if (noted) return change_open(c, n->v, entity_named("next_step"), noted, e);
    change_new(c, n->v, entity_named("next_step"));
    record_set_int(c->after, "funder_meeting", n->meeting);
    if (group) record_set_int(c->after, "subgroup", group);
    if (owner) record_set_int(c->after, "owner", owner);
    return change_put(c, SV("text_fr"), text, e);
}

/* The step the meeting said before becomes one of its own, done once it was followed up. */
static bool keep_step(const struct noting *n, const struct record *before, struct error *e) {
    static const char ANY[] = "SELECT count(*) FROM next_step WHERE funder_meeting = ?1";
    struct sv text = record_text(before, "next_step_fr");
    struct change c;
    int64_t any;
    if (!text.n || sv_eq(text, n->step)) return true;
    if (!number_of(n->v, ANY, PARAMS(value_int(n->meeting)), &any, e)) return false;
    if (any) return true;
    if (!open_step(n, before, text, &c, e)) return false;
    record_set_text(c.after, "due", record_text(before, "next_due"));
    record_set_text(c.after, "state", record_is(before, "state", "followed_up") ? SV("done") : SV("open"));
    return change_save(&c, e);
}

static bool note_step(const struct noting *n, const struct change *meeting, struct error *e) {
    struct change c;
    return !n->step.n || (keep_step(n, meeting->before, e) && open_step(n, meeting->after, n->step, &c, e) &&
                          change_put_given(&c, "due", n->due, e) && change_save(&c, e));
}

static bool note_now(struct db *db, void *ctx, struct error *e) {
    const struct noting *n = ctx;
    struct change c;
    (void)db;
    return change_open(&c, n->v, entity_named("funder_meeting"), n->meeting, e) && note_meeting(n, &c, e) &&
           note_blocker(n, c.before, e) && note_step(n, &c, e);
}

bool timetable_note(const struct view *v, int64_t meeting, const struct timetable_result *r,
                    struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("funder_meeting"), .row = meeting};
    struct noting n = {.v = v, .meeting = meeting, .feedback = sv_trim(r->feedback), .out = out};
    if (!codes_read(&n, r->codes, e)) return false;
    step_read(&n, r->step);
    if (!n.outcome && !n.blocker && !n.feedback.n && !n.step.n)
        return error_set(e, ERR_USAGE, _("nothing was said: nothing is noted"));
    return tx_run(v->db, &act, note_now, &n, e);
}

struct sv timetable_codes(const struct view *v, bool blockers) {
    struct str text = {0};
    const struct choice *all = choices(blockers ? "blocker" : "outcome");
    for (int n = 0; all[n].code; n++) str_addf(&text, "%s%d %s", n ? "\n" : "", n + 1, _(all[n].label));
    return str_keep(&text, v->arena);
}
