#include "catalyse/service/convenor_calls.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/follow/steps_add.h"
#include "service/read/take.h"

enum { HELP_QUESTION = 3, NEXT_QUESTION = 4 };

/* As it is asked, and as its answer is noted: a line of notes begins with what it is about. */
static const struct {
    const char *question, *lead;
} QUESTIONS[CALL_QUESTIONS] = {
    {N_("What was done since the last time?"), N_("Done so far")},
    {N_("What is under way, and what is late?"), N_("Under way")},
    {N_("What stands in the way?"), N_("In the way")},
    {N_("What help is wanted, and from whom?"), N_("Help asked for")},
    {N_("What comes next, and by when?"), N_("What follows")},
};

const char *call_question(int at) {
    return _(QUESTIONS[at].question);
}

bool call_last(const struct view *v, int64_t subgroup, struct call_row *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM meeting WHERE subgroup = ?1 AND kind = 'call' AND state <> 'planned'"
        " ORDER BY date DESC, id DESC";
    struct record *r;
    int64_t id;
    *out = (struct call_row){.day = NO_DAY};
    if (!query_one(v->db, SQL, subgroup, &id, e)) return false;
    if (!id) return true;
    if (!seen_row(v, entity_named("meeting"), id, &r, e)) return false;
    if (r)
        *out = (struct call_row){
            .row = seen_self(v, r), .day = take_day(r, "date"), .notes = record_text(r, "minutes_fr")};
    return true;
}

struct noting {
    const struct view *v;
    int64_t subgroup;
    struct sv notes, help, next;
    struct act *act;
    struct edit_result *out;
    struct steps_added *added;
};

/* « Help: none » is no help. */
static struct sv help_in(struct sv answer) {
    static const char *const none[] = {"non", "rien", "aucune", "aucun", "no", "none", "nothing", "-"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (text_same(answer, sv_from(none[i]))) return SV("");
    return answer;
}

static bool note_now(struct db *db, void *ctx, struct error *e) {
    const struct noting *n = ctx;
    struct change c;
    (void)db;
    change_new(&c, n->v, entity_named("meeting"));
    record_set_int(c.after, "subgroup", n->subgroup);
    record_set_text(c.after, "kind", SV("call"));
    record_set_text(c.after, "date", day_text(n->v->arena, n->v->today));
    record_set_text(c.after, "state", SV("held"));
    if (!change_put(&c, SV("minutes_fr"), n->notes, e) || !change_save(&c, e)) return false;
    n->act->row = c.after->id;
    if (n->help.n && !step_add_help(n->v, n->subgroup, SV(""), n->help, n->added, e)) return false;
    if (!steps_add_promised(n->v, n->subgroup, n->next, n->added, e)) return false;
    return change_result(&c, n->out, e);
}

bool call_note(const struct view *v, int64_t subgroup, const struct sv answers[static CALL_QUESTIONS],
               struct edit_result *out, struct steps_added *added, struct error *e) {
    struct str notes = {0};
    for (int i = 0; i < CALL_QUESTIONS; i++) {
        struct sv said = sv_trim(answers[i]);
        if (said.n && notes.n) str_addc(&notes, '\n');
        if (said.n) str_addf(&notes, _("%s: %.*s"), _(QUESTIONS[i].lead), SV_ARG(said));
    }
    struct act act = {.code = ACT_ADD, .entity = entity_named("meeting")};
    struct noting n = {.v = v,
                       .subgroup = subgroup,
                       .notes = str_sv(&notes),
                       .help = help_in(sv_trim(answers[HELP_QUESTION])),
                       .next = sv_trim(answers[NEXT_QUESTION]),
                       .act = &act,
                       .out = out,
                       .added = added};
    *added = (struct steps_added){.unknown = SV("")};
    bool ok = notes.n ? tx_run(v->db, &act, note_now, &n, e)
                      : error_set(e, ERR_USAGE, _("nothing was said: the call is not noted"));
    str_deinit(&notes);
    return ok;
}
