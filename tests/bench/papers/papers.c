#include "papers.h"

#define PEOPLE                                                                                             \
    "SELECT p.first_name || ' ' || p.last_name, o.name, p.programme_role, g.name FROM participant p LEFT " \
    "JOIN"                                                                                                 \
    " organisation o ON o.id = p.org LEFT JOIN subgroup g ON g.id = p.subgroup ORDER BY p.folded, p.id"
#define BLOCKS                                                                                        \
    "SELECT a.planned_min, a.actual_min, a.title_fr, a.objective_fr, a.method_fr, a.materials_fr,"    \
    " a.outputs_fr, p.last_name, a.state FROM agenda_item a JOIN event e ON e.id = a.event LEFT JOIN" \
    " participant p ON p.id = a.lead_person WHERE e.ref = 'EV-4' ORDER BY a.pos, a.id"
#define GROUPS                                                                                              \
    "SELECT g.name, t.name_fr, o.name, p.last_name, g.scope_fr, g.rules FROM subgroup g LEFT JOIN theme t " \
    "ON"                                                                                                    \
    " t.id = g.theme LEFT JOIN organisation o ON o.id = g.convenor_org LEFT JOIN participant p ON"          \
    " p.id = g.convenor_person ORDER BY g.name, g.ref"
#define MEMBERS                                                                                              \
    "SELECT g.name, o.name, o.kind, o.dept, o.activity_fr, m.observer FROM subgroup_member m JOIN subgroup " \
    "g "                                                                                                     \
    "ON"                                                                                                     \
    " g.id = m.subgroup JOIN organisation o ON o.id = m.org ORDER BY g.name, o.name"
#define PROJECTS                                                                                            \
    "SELECT j.title_fr, j.summary_fr, j.horizon_months, j.budget_total, j.amount_sought, j.beneficiaries,"  \
    " j.first_test, j.first_test_on, d.text_fr FROM project j LEFT JOIN diagnosis_entry d ON d.id = j.need" \
    " ORDER BY j.id"
#define CANVAS "SELECT project, block, text_fr FROM canvas_entry ORDER BY project, block"
#define ANSWERS                                                                                           \
    "SELECT s.no, q.ref, q.text_fr, a.text_fr, a.state, o.name, a.due FROM checklist_answer a JOIN "      \
    "question q"                                                                                          \
    " ON q.id = a.question JOIN section s ON s.id = q.section LEFT JOIN organisation o ON o.id = a.owner" \
    " ORDER BY a.subgroup, s.no, q.pos"
#define NEEDS                                                                                               \
    "SELECT block, text_fr, kind, source, figure, unit, year, territory, counter_text FROM diagnosis_entry" \
    " ORDER BY subgroup, block, id"
#define PROMISES                                                                                            \
    "SELECT o.name, t.name_fr, c.conditions_fr, c.quantity, c.unit, j.title_fr, c.start, c.\"end\", "       \
    "c.state,"                                                                                              \
    " c.valued FROM commitment c JOIN organisation o ON o.id = c.from_org JOIN commitment_type t ON t.id =" \
    " c.type LEFT JOIN project j ON j.id = c.project ORDER BY c.\"end\", c.id"
#define STEPS                                                                                             \
    "SELECT s.text_fr, s.first_small_step, o.name, p.last_name, s.due, s.state, g.name FROM next_step s " \
    "LEFT"                                                                                                \
    " JOIN organisation o ON o.id = s.owner LEFT JOIN participant p ON p.id = s.owner_person LEFT JOIN"   \
    " subgroup g ON g.id = s.subgroup ORDER BY s.due, s.id"
#define DECISIONS                                                                                           \
    "SELECT g.name, d.title_fr, d.rule, d.voters, d.state, d.outcome_fr, d.review_on FROM decision d LEFT " \
    "JOIN"                                                                                                  \
    " subgroup g ON g.id = d.subgroup ORDER BY d.id"
#define ROLES                                                                                             \
    "SELECT r.name_fr, o.name, p.last_name, a.state, a.from_date, a.to_date FROM role_assignment a LEFT " \
    "JOIN"                                                                                                \
    " role r ON r.id = a.role LEFT JOIN organisation o ON o.id = a.org LEFT JOIN participant p ON p.id =" \
    " a.person ORDER BY a.project, a.id"
#define RASCI                                                                                                \
    "SELECT d.name_fr, d.due, o.name, c.letter FROM rasci_cell c JOIN deliverable d ON d.id = c.deliverable" \
    " JOIN organisation o ON o.id = c.org ORDER BY d.project, d.pos, o.name"
#define INDICATORS                                                                                         \
    "SELECT i.name_fr, i.level, i.unit, i.baseline, i.target, i.latest, o.name FROM indicator i LEFT JOIN" \
    " organisation o ON o.id = i.collected_by ORDER BY i.project, i.id"
#define BUDGET                                                                                        \
    "SELECT o.name, b.year, b.nature, b.amount, b.funding_type, b.state FROM budget_line b LEFT JOIN" \
    " organisation o ON o.id = b.member ORDER BY b.project, b.year, o.name"
#define FLOWS                                                                                              \
    "SELECT x.name, y.name, f.amount, f.model, f.basis, f.authorised_in_writing, f.due FROM money_flow f " \
    "JOIN"                                                                                                 \
    " organisation x ON x.id = f.payer JOIN organisation y ON y.id = f.payee ORDER BY f.project, f.id"
#define OPTIONS "SELECT g.name, x.name_fr, x.text_fr, x.caution_fr FROM subgroup g JOIN legal_option x"
#define HEADINGS "SELECT g.name, x.name_fr, x.text_fr FROM subgroup g JOIN agreement_heading x"
#define LETTERS                                                                                             \
    "SELECT o.name, o.kind, p.title_fr, p.goals, t.names FROM organisation o JOIN programme p JOIN (SELECT" \
    " group_concat(name_fr, ', ') AS names FROM theme) t ORDER BY o.folded, o.id"
#define INTERESTS                                                                                   \
    "SELECT o.name, e.received_on, e.state, e.reason_said, e.offer, g.name, e.contact_name FROM"    \
    " expression_of_interest e JOIN organisation o ON o.id = e.org LEFT JOIN subgroup g ON g.id = " \
    "e.subgroup"                                                                                    \
    " ORDER BY e.id"
#define RANKS                                                                                       \
    "SELECT o.name, t.name_fr, r.rank FROM interest_rank r JOIN expression_of_interest e ON e.id =" \
    " r.expression JOIN organisation o ON o.id = e.org JOIN theme t ON t.id = r.theme ORDER BY e.id, r.rank"
#define THEMES "SELECT t.code, t.name_fr, t.state FROM theme t ORDER BY t.id"
#define WISHES                                                                                               \
    "SELECT w.text_fr, w.votes, w.state, t.name_fr, o.name FROM wish w LEFT JOIN theme t ON t.id = w.theme " \
    "LEFT"                                                                                                   \
    " JOIN organisation o ON o.id = w.author_org ORDER BY t.id, w.votes DESC, w.id"
#define QUESTIONS \
    "SELECT q.text_fr, q.answer_fr, o.name FROM fund_question q LEFT JOIN organisation o ON o.id = q.fund"
#define WAYS "SELECT m.modality, count(*) FROM modality_choice m GROUP BY 1 ORDER BY 2 DESC"
#define FUNDS                                                                                               \
    "SELECT o.name, f.expectation_fr, f.ticket_min, f.ticket_max, f.multi_year_max, f.covers_core,"         \
    " f.exclusions, (SELECT group_concat(t.name_fr, ', ') FROM fund_theme x JOIN theme t ON t.id = x.theme" \
    " WHERE x.profile = f.id) FROM fund_profile f JOIN organisation o ON o.id = f.org ORDER BY o.name"
#define BRIDGES "SELECT name_fr, caution_fr, text_fr FROM bridge ORDER BY pos, id"
#define BLOCKERS "SELECT kind, count(*), sum(lifted) FROM blocker GROUP BY kind ORDER BY 2 DESC"
#define EVENTS "SELECT date, start, \"end\", title_fr, place, state FROM event ORDER BY date, start"
#define BOXES                                                                                              \
    "SELECT g.name, b.name_fr, b.question_fr, b.cap FROM subgroup g JOIN canvas_block b ORDER BY g.name, " \
    "b.pos"
#define STARRED \
    "SELECT g.name, q.ref, q.text_fr FROM subgroup g JOIN question q ON q.starred ORDER BY g.name, q.ref"

const struct paper PAPERS[] = {
    {"run-sheet", "run sheet", {BLOCKS}},
    {"sign-in", "sign-in sheet", {PEOPLE}},
    {"badges", "badges", {PEOPLE}},
    {"table-cards", "table cards", {GROUPS, MEMBERS}},
    {"canvas", "Table canvases", {BOXES, STARRED}},
    {"webinar", "webinar synthesis", {WISHES, QUESTIONS, WAYS}},
    {"announcement", "announcement of the call", {LETTERS, THEMES}},
    {"replies", "replies to the call", {INTERESTS}},
    {"theme-map", "theme map", {THEMES, INTERESTS, RANKS}},
    {"my-wish", "what became of my wish", {WISHES, GROUPS}},
    {"minutes",
     "minutes",
     {PEOPLE, BLOCKS, GROUPS, MEMBERS, NEEDS, PROJECTS, CANVAS, ANSWERS, DECISIONS, PROMISES, STEPS}},
    {"checklist", "checklist review", {GROUPS, ANSWERS}},
    {"consortium",
     "consortium file",
     {GROUPS, MEMBERS, PROJECTS, CANVAS, ROLES, RASCI, PROMISES, STEPS, ANSWERS, INDICATORS, DECISIONS,
      BUDGET, FLOWS, OPTIONS, HEADINGS}},
    {"commitments", "commitments and next steps", {PROMISES, STEPS}},
    {"call-sheet", "follow-up sheet", {GROUPS, PROMISES, STEPS}},
    {"dashboard", "dashboard", {GROUPS, PROMISES, STEPS, DECISIONS, BLOCKERS, ROLES, RASCI, ANSWERS}},
    {"calendar", "calendar", {EVENTS, PROMISES, STEPS, DECISIONS}},
    {"funders", "sheet of funders", {PROJECTS, MEMBERS, FUNDS, BRIDGES}},
    {"review", "six-month review", {GROUPS, PROMISES, STEPS, DECISIONS, ANSWERS}},
};

const size_t N_PAPERS = sizeof PAPERS / sizeof *PAPERS;
