#include "catalyse/domain/audience.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/finding.h"
#include "domain/choices.h"
#include <string.h>

struct viewer viewer_of(enum audience audience) {
    return (struct viewer){.audience = audience};
}

struct viewer viewer_room(void) {
    return viewer_of(AUD_FUNDS);
}

struct viewer viewer_me(void) {
    return viewer_of(AUD_ME);
}

bool audience_sees(enum audience viewer, enum audience of) {
    return of >= viewer;
}

enum audience audience_least(enum audience a, enum audience b) {
    return a < b ? a : b;
}

const char *audience_code(enum audience a) {
    return AUDIENCES[a].code;
}

const char *audience_word(enum audience a) {
    return _(AUDIENCES[a].label);
}

bool audience_from_code(struct sv code, enum audience *out) {
    const struct choice *c = choice_find(AUDIENCES, code);
    if (c) *out = (enum audience)(c - AUDIENCES);
    return c != NULL;
}

static bool is(const struct record *r, const char *entity) {
    return r && strcmp(r->entity->name, entity) == 0;
}

/* A reference of each of these entities, by entity and field. */
struct link {
    const char *entity, *field;
};

/* The row that decides who sees these. */
static const struct link parents[] = {
    {"interest_rank", "expression"},  {"interest_territory", "expression"},
    {"score", "expression"},          {"evidence", "commitment"},
    {"proposal_version", "decision"}, {"objection", "decision"},
    {"checklist_vote", "answer"},     {"picture", "photo"},
};

/* Who may be a fund whose amounts, remarks, status or part in a group are in the row. */
static const struct link funds[] = {
    {"funder_meeting", "funder"}, {"fund_profile", "org"},    {"commitment", "from_org"},
    {"money_flow", "payer"},      {"fund_question", "fund"},  {"next_step", "owner"},
    {"document", "org"},          {"role_assignment", "org"}, {"subgroup_member", "org"},
    {"rasci_cell", "org"},        {"membership", "org"},
};

static const char *link_of(const struct link *links, size_t n, const struct entity *e) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(links[i].entity, e->name) == 0) return links[i].field;
    return NULL;
}

const char *audience_parent(const struct entity *e) {
    return link_of(parents, sizeof parents / sizeof *parents, e);
}

enum audience entity_audience(const struct entity *e) {
    enum audience widest = AUD_ME;
    for (size_t i = 0; i < e->n_fields; i++)
        if (e->fields[i].audience > widest) widest = e->fields[i].audience;
    return widest;
}

bool entity_visible(const struct entity *e, const struct viewer *v) {
    return audience_sees(v->audience, entity_audience(e));
}

/* Line 18 of the form: the ticks of the organisation. */
static enum audience shared_with(const struct record *r) {
    if (record_int(r, "share_funds")) return AUD_FUNDS;
    if (record_int(r, "share_group")) return AUD_GROUP;
    return record_int(r, "share_organisers") ? AUD_ORGANISERS : AUD_ME;
}

static enum audience image_rights(const struct record *r) {
    if (record_is(r, "rights", "public")) return AUD_PUBLIC;
    return record_is(r, "rights", "internal") ? AUD_GROUP : AUD_ORGANISERS;
}

static enum audience chosen(const struct record *r) {
    enum audience a = AUD_PUBLIC;
    if (field_index(r->entity, SV("audience")) >= 0 && !audience_from_code(record_text(r, "audience"), &a))
        return AUD_ME;
    return a;
}

static enum audience own_audience(const struct record *r) {
    if (is(r, "expression_of_interest")) return shared_with(r);
    if (is(r, "photo")) return image_rights(r);
    if (is(r, "vote") && record_is(r, "kind", "confidence")) return AUD_GROUP;
    return chosen(r);
}

enum audience row_audience(const struct record *r, const struct record *parent) {
    const char *link = audience_parent(r->entity);
    if (!link || !record_int(r, link)) return own_audience(r);
    return parent ? audience_least(own_audience(r), own_audience(parent)) : AUD_ME;
}

static bool is_fund(const struct viewer *v, int64_t org) {
    for (size_t i = 0; i < v->n_funds; i++)
        if (v->funds[i] == org) return true;
    return false;
}

bool viewer_other_fund(const struct viewer *v, int64_t org) {
    return v->fund && org && org != v->fund && is_fund(v, org);
}

static bool other_fund(const struct record *r, const struct viewer *v) {
    const char *field = r ? link_of(funds, sizeof funds / sizeof *funds, r->entity) : NULL;
    return field && viewer_other_fund(v, record_int(r, field));
}

static enum withheld why(const struct record *r, const struct record *parent) {
    if (is(r, "expression_of_interest") || is(parent, "expression_of_interest")) return WITHHELD_NOT_SHARED;
    if (is(r, "photo") || is(parent, "photo")) return WITHHELD_IMAGE;
    return is(r, "vote") ? WITHHELD_FIELD : WITHHELD_ROW;
}

enum withheld row_withheld(const struct record *r, const struct record *parent, const struct viewer *v) {
    if (!entity_visible(r->entity, v)) return WITHHELD_FIELD;
    if (other_fund(r, v) || other_fund(parent, v)) return WITHHELD_OTHER_FUND;
    return audience_sees(v->audience, row_audience(r, parent)) ? SEEN : why(r, parent);
}

/* What a fund said itself it may read again. */
static bool own_words(const struct record *r, const struct field *f, const struct viewer *v) {
    static const char *const said[] = {"outcome",      "amount",   "feedback_fr",
                                       "next_step_fr", "next_due", "state"};
    if (!is(r, "funder_meeting") || !v->fund || record_int(r, "funder") != v->fund) return false;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (strcmp(f->name, said[i]) == 0) return true;
    return false;
}

enum withheld value_withheld(const struct record *r, const struct record *parent, const struct field *f,
                             const struct viewer *v) {
    enum withheld row = row_withheld(r, parent, v);
    if (row != SEEN) return row;
    return audience_sees(v->audience, f->audience) || own_words(r, f, v) ? SEEN : WITHHELD_FIELD;
}

bool field_visible(const struct field *f, enum audience row, const struct viewer *v) {
    return audience_sees(v->audience, audience_least(f->audience, row));
}

static const struct {
    const char *one, *many;
} withheld_messages[N_WITHHELD] = {
    [WITHHELD_FIELD] = {NP_("{n} piece of information not meant for this audience",
                            "{n} pieces of information not meant for this audience")},
    [WITHHELD_ROW] = {NP_("{n} line kept for a narrower audience", "{n} lines kept for a narrower audience")},
    [WITHHELD_NOT_SHARED] = {NP_("{n} line that its organisation did not agree to share",
                                 "{n} lines that their organisations did not agree to share")},
    [WITHHELD_IMAGE] = {NP_("{n} photo without image rights", "{n} photos without image rights")},
    [WITHHELD_OTHER_FUND] = {NP_("{n} line about another fund", "{n} lines about other funds")},
    [WITHHELD_NAME] = {NP_("{n} mention in a text, without agreement to be named",
                           "{n} mentions in texts, without agreement to be named")},
};

const char *withheld_words(struct arena *a, enum withheld why_not, int64_t n) {
    if (why_not == SEEN || n == 0) return "";
    const char *one = withheld_messages[why_not].one, *many = withheld_messages[why_not].many;
    struct param count = {.name = "n", .kind = PARAM_NUMBER, .i = n};
    return message_fill(a, P_(one, many, n), &count, 1, NULL);
}
