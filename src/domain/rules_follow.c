#include "catalyse/domain/rules_follow.h"
#include "catalyse/base/error.h"
#include "catalyse/domain/agenda_clock.h"
#include "catalyse/domain/checklist.h"
#include "catalyse/domain/maturity.h"
#include "catalyse/domain/retention.h"
#include "domain/choices.h"

static const char agenda_item[] = "agenda_item", answer[] = "checklist_answer", decision[] = "decision",
                  event[] = "event", indicator[] = "indicator", participant[] = "participant",
                  subgroup[] = "subgroup";

enum { DAY_MINUTES = 24 * 60 };

/* --- checklist --- */

void rule_answer(const struct answer_facts *f, struct findings *out) {
    if (answer_again(f->spread))
        finding_number(finding_add(out, FIND_DISCUSS_AGAIN, answer, f->id), "spread", f->spread);
}

/* --- decisions --- */

static bool decision_rule_unanimous(struct sv rule) {
    return sv_is(rule, "consent") || sv_is(rule, "consensus");
}

static void objections(const struct decision_facts *f, struct findings *out) {
    bool refused = decision_rule_unanimous(f->rule);
    if (!f->open_objections || (!refused && f->opponents)) return;
    struct finding *found =
        finding_add(out, refused ? FIND_OPEN_OBJECTION : FIND_OPPONENTS_MISSING, decision, f->id);
    finding_number(found, "n", f->open_objections);
    const struct choice *rule = choice_find(DECISION_RULES, f->rule);
    if (rule) finding_word(found, "rule", rule->label);
}

void rule_decision(const struct decision_facts *f, struct findings *out) {
    if (sv_is(f->state, "adopted")) objections(f, out);
    if (!f->review_on) finding_add(out, FIND_NO_REVIEW, decision, f->id);
}

void rule_decision_adopt(const struct decision_facts *f, struct findings *out) {
    objections(f, out);
    if (!f->review_on) finding_add(out, FIND_NO_REVIEW, decision, f->id);
}

/* --- run of show --- */

static bool is_cut(const struct planned_block *b) {
    return sv_is(b->state, "cut");
}

int agenda_planned(const struct agenda_facts *f) {
    int sum = 0;
    for (size_t i = 0; i < f->n_blocks; i++)
        if (!is_cut(&f->blocks[i])) sum += f->blocks[i].planned;
    return sum;
}

int agenda_length(const struct agenda_facts *f) {
    int length = f->end - f->start;
    return length < 0 ? length + DAY_MINUTES : length;
}

static void bells_are_read(const struct agenda_facts *f, struct findings *out) {
    for (size_t i = 0; i < f->n_blocks; i++) {
        const struct planned_block *b = &f->blocks[i];
        struct agenda_bells bells;
        if (!agenda_bells_parse(b->bells, b->planned, &bells))
            finding_add(out, FIND_AGENDA_BELLS, agenda_item, b->id);
    }
}

void rule_agenda(const struct agenda_facts *f, struct findings *out) {
    bells_are_read(f, out);
    int planned = agenda_planned(f), length = agenda_length(f);
    if (!f->n_blocks || planned == length) return;
    struct finding *found = finding_add(out, FIND_AGENDA_SUM, event, f->event);
    finding_number(found, "planned", planned);
    finding_number(found, "length", length);
}

/* --- minutes --- */

bool event_frozen(struct sv event_state) {
    return sv_is(event_state, "minuted");
}

void rule_delete(struct sv event_state, const char *entity, int64_t id, struct findings *out) {
    if (event_frozen(event_state)) finding_add(out, FIND_MINUTED, entity, id);
}

/* --- stages of groups --- */

void rule_level(int64_t id, int computed, int said, bool reason, struct findings *out) {
    int level;
    enum level_said how = maturity_said(computed, said, reason, &level);
    if (how == LEVEL_NO_REASON) finding_add(out, FIND_LEVEL_NO_REASON, subgroup, id);
    if (how != LEVEL_TOO_HIGH) return;
    struct finding *found = finding_add(out, FIND_LEVEL_TOO_HIGH, subgroup, id);
    finding_word(found, "said", level_label(said));
    finding_word(found, "computed", level_label(computed));
}

/* --- indicators --- */

static void value_read(const struct indicator_facts *f, struct sv state, enum severity severity,
                       struct findings *out) {
    if (!sv_is(state, "defined") && !f->latest)
        finding_add(out, FIND_INDICATOR_NO_VALUE, indicator, f->id)->severity = severity;
}

static bool share_possible(int64_t hundredths) {
    return hundredths >= 0 && hundredths <= 100 * 100;
}

void rule_indicator(const struct indicator_facts *f, struct findings *out) {
    value_read(f, f->state, SEV_WARNING, out);
    if (!f->unit.n || f->unit.p[0] != '%') return;
    for (int i = 0; i < f->n_values; i++)
        if (!share_possible(f->values[i]))
            finding_percent(finding_add(out, FIND_INDICATOR_SHARE, indicator, f->id), "share", f->values[i]);
}

void rule_indicator_step(const struct indicator_facts *f, struct sv to, struct findings *out) {
    value_read(f, to, SEV_ERROR, out);
}

/* --- people --- */

void rule_person(const struct person_facts *f, int32_t today, struct findings *out) {
    if (retention_reached(f->delete_after, today))
        finding_day(finding_add(out, FIND_RETENTION_REACHED, participant, f->id), "day", f->delete_after);
    if (f->access_needs && access_needs_over(f->last_event, today))
        finding_add(out, FIND_ACCESS_NEEDS_KEPT, participant, f->id);
    if (f->listed_against) finding_add(out, FIND_LISTED_AGAINST, participant, f->id);
    if (f->email_fault) finding_word(finding_add(out, FIND_EMAIL, participant, f->id), "why", f->email_fault);
}
