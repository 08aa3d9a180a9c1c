#include "service/rules/rules.h"

const struct row_rules RULES[] = {
    {"expression_of_interest", look_expression, step_expression,
     "SELECT id FROM expression_of_interest WHERE ?1 = 0 OR subgroup = ?1", NULL},
    {"interest_rank", NULL, NULL, NULL, "expression"},
    {"subgroup", look_subgroup, step_subgroup, "SELECT id FROM subgroup WHERE ?1 = 0 OR id = ?1", NULL},
    {"subgroup_member", NULL, NULL, NULL, "subgroup"},
    {"stage", look_stage, NULL, "SELECT id FROM stage WHERE ?1 = 0", NULL},
    {"commitment", look_commitment, step_commitment,
     "SELECT c.id FROM commitment c LEFT JOIN project p ON p.id = c.project WHERE ?1 = 0 OR p.subgroup = ?1",
     NULL},
    {"evidence", NULL, NULL, NULL, "commitment"},
    {"deliverable", look_deliverable, NULL,
     "SELECT d.id FROM deliverable d JOIN project p ON p.id = d.project WHERE ?1 = 0 OR p.subgroup = ?1",
     NULL},
    {"rasci_cell", NULL, NULL, NULL, "deliverable"},
    {"role_assignment", look_role, NULL,
     "SELECT min(a.id) FROM role_assignment a JOIN project p ON p.id = a.project WHERE ?1 = 0 OR"
     " p.subgroup = ?1 GROUP BY a.project",
     NULL},
    {"money_flow", look_flow, step_flow,
     "SELECT f.id FROM money_flow f JOIN project p ON p.id = f.project WHERE ?1 = 0 OR p.subgroup = ?1",
     NULL},
    {"consortium", look_consortium, NULL,
     "SELECT c.id FROM consortium c JOIN project p ON p.id = c.project WHERE c.state <> 'wound_up' AND"
     " (?1 = 0 OR p.subgroup = ?1)",
     NULL},
    {"membership", NULL, NULL, NULL, "consortium"},
    {"project", look_project, NULL,
     "SELECT id FROM project WHERE state <> 'abandoned' AND (?1 = 0 OR subgroup = ?1)", NULL},
    {"budget_line", NULL, NULL, NULL, "project"},
    {"checklist_answer", look_answer, NULL,
     "SELECT a.id FROM checklist_answer a WHERE (?1 = 0 OR a.subgroup = ?1) AND a.round = (SELECT"
     " max(b.round) FROM checklist_answer b WHERE b.subgroup = a.subgroup AND b.question = a.question)",
     NULL},
    {"checklist_vote", NULL, NULL, NULL, "answer"},
    {"decision", look_decision, step_decision, "SELECT id FROM decision WHERE ?1 = 0 OR subgroup = ?1", NULL},
    {"objection", NULL, NULL, NULL, "decision"},
    {"indicator", look_indicator, step_indicator,
     "SELECT i.id FROM indicator i JOIN project p ON p.id = i.project WHERE ?1 = 0 OR p.subgroup = ?1", NULL},
    {"event", look_event, step_event,
     "SELECT id FROM event WHERE state <> 'cancelled' AND (?1 = 0 OR subgroup = ?1)", NULL},
    {"agenda_item", NULL, NULL, NULL, "event"},
    {"participant", look_person, NULL,
     "SELECT id FROM participant WHERE (delete_after < ?2 OR access_needs IS NOT NULL OR"
     " consent_list AND id IN (SELECT participant FROM consent WHERE purpose = 'list') OR"
     " email IS NOT NULL) AND (?1 = 0 OR subgroup = ?1)",
     NULL},
    {"consent", NULL, NULL, NULL, "participant"},
};

const size_t N_RULES = sizeof RULES / sizeof *RULES;
