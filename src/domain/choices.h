#ifndef DOMAIN_CHOICES_H
#define DOMAIN_CHOICES_H

/* Allowed values: code and label; each list ends with a NULL code. */

#include "catalyse/base/fields.h"

extern const struct choice AUDIENCES[];
extern const struct choice LANGS[];
extern const struct choice YES_NO_CHECK[];
extern const struct choice YES_PARTIAL_NO[];
extern const struct choice YES_NO_CASE[];
extern const struct choice NO_MAYBE_YES[];
extern const struct choice BOARD_MANDATE[];
extern const struct choice PROGRAMME_STATES[];
extern const struct choice STAGE_KINDS[];
extern const struct choice STAGE_STATES[];
extern const struct choice ORG_KINDS[];
extern const struct choice ORG_STATES[];
extern const struct choice PROGRAMME_ROLES[];
extern const struct choice PERSON_STATES[];
extern const struct choice CONSENT_PURPOSES[];
extern const struct choice EVENT_KINDS[];
extern const struct choice EVENT_STATES[];
extern const struct choice AGENDA_STATES[];
extern const struct choice ATTENDANCE_STATES[];
extern const struct choice THEME_ORIGINS[];
extern const struct choice THEME_STATES[];
extern const struct choice WISH_STATES[];
extern const struct choice SIDES[];
extern const struct choice CONTRIBUTION_STATES[];
extern const struct choice VOTE_KINDS[];
extern const struct choice BALLOT_SUBJECTS[];
extern const struct choice BALLOT_METHODS[];
extern const struct choice BALLOT_STATES[];
extern const struct choice VOTERS[];
extern const struct choice ENTRY_SOURCES[];
extern const struct choice EXPERIENCES[];
extern const struct choice EOI_STATES[];
extern const struct choice EOI_REASONS[];
extern const struct choice EOI_OFFERS[];
extern const struct choice PLACEMENT_RULES[];
extern const struct choice SUBGROUP_STATES[];
extern const struct choice LEVELS[];
extern const struct choice DIAGNOSIS_BLOCKS[];
extern const struct choice DIAGNOSIS_KINDS[];
extern const struct choice DIAGNOSIS_STATES[];
extern const struct choice PROJECT_STATES[];
extern const struct choice TEST_STATES[];
extern const struct choice CANVAS_BLOCKS[];
extern const struct choice CONSORTIUM_STATES[];
extern const struct choice LIABILITIES[];
extern const struct choice OUTCOMES_N6[];
extern const struct choice TIERS[];
extern const struct choice MEMBERSHIP_STATES[];
extern const struct choice ROLE_STATES[];
extern const struct choice RASCI_LETTERS[];
extern const struct choice EARMARKS[];
extern const struct choice STRENGTHS[];
extern const struct choice COMMITMENT_STATES[];
extern const struct choice UNITS[];
extern const struct choice COST_NATURES[];
extern const struct choice BUDGET_STATES[];
extern const struct choice FLOW_MODELS[];
extern const struct choice FLOW_BASES[];
extern const struct choice FLOW_STATES[];
extern const struct choice ANSWER_STATES[];
extern const struct choice DECISION_RULES[];
extern const struct choice DECISION_STATES[];
extern const struct choice OBJECTION_KINDS[];
extern const struct choice OBJECTION_STATES[];
extern const struct choice MEETING_KINDS[];
extern const struct choice MEETING_STATES[];
extern const struct choice BLOCKER_KINDS[];
extern const struct choice CHECKERS[];
extern const struct choice HELP_KINDS[];
extern const struct choice STEP_STATES[];
extern const struct choice FORMATS[];
extern const struct choice MEETING_OUTCOMES[];
extern const struct choice FUNDER_MEETING_STATES[];
extern const struct choice RISK_RESPONSES[];
extern const struct choice RISK_STATES[];
extern const struct choice DOCUMENT_KINDS[];
extern const struct choice DOCUMENT_STATES[];
extern const struct choice INDICATOR_LEVELS[];
extern const struct choice INDICATOR_STATES[];
extern const struct choice CONTACT_KINDS[];
extern const struct choice AXES[];
extern const struct choice RUNS[];
extern const struct choice CANVASES[];
extern const struct choice PHOTO_RIGHTS[];

#endif
