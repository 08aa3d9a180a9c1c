#include "catalyse/domain/rules_commit.h"
#include "catalyse/base/i18n.h"

static const char commitment[] = "commitment", deliverable[] = "deliverable", project[] = "project";

/* --- commitments --- */

/* How far a commitment is: each step needs what the ones before need. */
enum { STEP_NONE, STEP_AGREED, STEP_SIGNED, STEP_KEPT };

static int step_of(struct sv state) {
    if (sv_is(state, "kept")) return STEP_KEPT;
    if (sv_is(state, "signed") || sv_is(state, "partly_kept")) return STEP_SIGNED;
    return sv_is(state, "agreed") ? STEP_AGREED : STEP_NONE;
}

bool commitment_is_intention(const struct commitment_facts *f) {
    return f->said && !f->may_commit && !f->confirmed;
}

const char *intention_words(void) {
    return _("intention stated in session, subject to my board");
}

static void need(bool there, enum finding_code code, const struct commitment_facts *f, enum severity severity,
                 struct findings *out) {
    if (!there) finding_add(out, code, commitment, f->id)->severity = severity;
}

/* A commitment kept without having been signed needs no document. */
static void needs(const struct commitment_facts *f, struct sv state, enum severity severity,
                  struct findings *out) {
    int step = step_of(state);
    if (step == STEP_NONE) return;
    need(f->quantity, FIND_COMMIT_NO_QUANTITY, f, severity, out);
    need(f->unit, FIND_COMMIT_NO_UNIT, f, severity, out);
    need(f->start && f->end, FIND_COMMIT_NO_PERIOD, f, severity, out);
    need(!commitment_is_intention(f), FIND_COMMIT_NO_MANDATE, f, severity, out);
    if (sv_is(state, "signed")) need(f->documents > 0, FIND_COMMIT_NO_DOCUMENT, f, severity, out);
    if (step == STEP_KEPT) need(f->evidence > 0, FIND_COMMIT_NO_EVIDENCE, f, severity, out);
}

bool commitment_lapses(const struct commitment_facts *f, int32_t today) {
    int step = step_of(f->state);
    bool waits = step == STEP_AGREED || sv_is(f->state, "signed");
    return waits && f->end && f->end < today && !f->evidence;
}

void rule_commitment(const struct commitment_facts *f, int32_t today, struct findings *out) {
    needs(f, f->state, SEV_WARNING, out);
    if (commitment_lapses(f, today))
        finding_day(finding_add(out, FIND_COMMIT_LAPSED, commitment, f->id), "end", f->end);
}

void rule_commitment_step(const struct commitment_facts *f, struct sv to, struct findings *out) {
    needs(f, to, SEV_ERROR, out);
}

/* --- RASCI --- */

static int letters_count(const char *cells, char letter) {
    int n = 0;
    for (; *cells; cells++) n += *cells == letter;
    return n;
}

void rule_rasci(const struct rasci_facts *f, struct findings *out) {
    int answering = letters_count(f->letters, 'A');
    if (answering == 0) finding_add(out, FIND_RASCI_NO_A, deliverable, f->deliverable);
    if (answering > 1)
        finding_number(finding_add(out, FIND_RASCI_MANY_A, deliverable, f->deliverable), "n", answering);
    if (!letters_count(f->letters, 'R')) finding_add(out, FIND_RASCI_NO_R, deliverable, f->deliverable);
}

void rule_leads(int64_t project_id, int leads, struct findings *out) {
    if (leads > 1) finding_number(finding_add(out, FIND_LEADS, project, project_id), "n", leads);
}
