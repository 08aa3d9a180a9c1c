#include "service/guide/guide_facts.h"
#include "service/event/decisions.h"
#include "service/follow/follow_met.h"
#include "service/read/goes.h"
#include "service/read/setting_sql.h"

#define BLOCKS "(SELECT count(*) FROM agenda_item WHERE parent IS NULL AND event = event.id)"
#define PLANNED                                                                           \
    "(SELECT sum(planned_min) FROM agenda_item WHERE parent IS NULL AND event = event.id" \
    " AND state <> 'cut')"
#define MINUTES(column) "substr(" column ", 1, 2) * 60 + substr(" column ", 4, 2)"
#define START MINUTES("start")
#define LENGTH "((" MINUTES("\"end\"") " - (" START ") + 1440) % 1440)"
/* Organisations of a group that count: no observers, nobody who left. */
#define SIZE                                                                                         \
    "(SELECT count(*) FROM subgroup_member m JOIN organisation o ON o.id = m.org WHERE m.subgroup =" \
    " subgroup.id AND m.left_on IS NULL AND coalesce(m.observer, 0) = 0 AND o.kind NOT IN ('FRUP',"  \
    " 'FAB', 'FE', 'FDD', 'EM'))"
/* A group is proposed for the organisation of the answer `x`. */
#define PROPOSED                                                                \
    "SELECT 1 FROM placement l WHERE l.org = x.org AND l.theme IS NOT NULL AND" \
    " coalesce(l.observer, 0) = 0"
#define MIN "coalesce(min_orgs, (SELECT group_min FROM programme), 3)"
#define MAX "coalesce(max_orgs, (SELECT group_max FROM programme), 7)"
/* Kept by the committee, or placed. */
#define KEPT "state IN ('shortlisted', 'selected')"
/* Of the answer `x` to the call. */
#define RANKED "EXISTS (SELECT 1 FROM interest_rank k WHERE k.expression = x.id)"
#define RANK_TWICE                                                                    \
    "EXISTS (SELECT 1 FROM interest_rank k WHERE k.expression = x.id GROUP BY k.rank" \
    " HAVING count(*) > 1)"
/* Somebody said that this row of a calendar is done: empty once it is taken back. */
#define SAID_DONE(name) "EXISTS (SELECT 1 FROM setting s WHERE " SETTING_NAMED(name) " AND s.value <> '')"
#define CALL_DONE SAID_DONE("'call.' || c.ref")
#define FOLLOW_DONE SAID_DONE("'follow.' || f.ref")
/* The answer `a` that counts: the latest round of its question in its group. */
#define LATEST                                                                             \
    "a.round = (SELECT max(b.round) FROM checklist_answer b WHERE b.subgroup = a.subgroup" \
    " AND b.question = a.question)"
/* Of the last vote on the question. */
#define SPREAD                                                                                                \
    "coalesce(a.spread, CASE WHEN a.round > 1 THEN (SELECT b.spread FROM checklist_answer b WHERE b.subgroup" \
    " = a.subgroup AND b.question = a.question AND b.round < a.round AND b.spread IS NOT NULL ORDER BY"       \
    " b.round DESC LIMIT 1) END)"
#define FUND_MET "funder_meeting t WHERE t.project = p.id AND t.funder = f.org"

#define AT(fact) offsetof(struct guide_facts, fact)

const struct some_fact SOME_FACTS[] = {
    /* Always */
    {AT(event_today), "event",
     "SELECT id, date, " START " FROM event WHERE date = ?1 AND"
     " state IN ('planned', 'open', 'live') ORDER BY start, id"},
    {AT(session_over), "event",
     "SELECT id, date, NULL FROM event WHERE state = 'live' AND " BLOCKS " > 0 AND"
     " NOT EXISTS (SELECT 1 FROM agenda_item a WHERE a.event = event.id AND a.parent IS NULL AND"
     " a.state IN ('pending', 'running', 'paused')) ORDER BY id"},
    {AT(event_past), "event",
     "SELECT id, date, NULL FROM event WHERE date < ?1 AND state IN ('planned', 'open', 'live')"
     " ORDER BY date, id"},
    {AT(retention), "participant", SQL_RETENTION},
    {AT(access_needs), "participant", SQL_ACCESS_NEEDS},
    {AT(stage_ready), "stage",
     "SELECT s.id, s.planned_from, s.no FROM stage s JOIN stage b ON b.no = s.no - 1 WHERE s.state = 'todo'"
     " AND b.state IN ('done', 'skipped') ORDER BY s.no"},

    /* 1 Webinar */
    {AT(webinar), "event",
     "SELECT id, date, " BLOCKS " FROM event WHERE kind = 'webinar' AND state <> 'cancelled'"
     " ORDER BY date DESC, id"},
    {AT(wishes_raw), "wish",
     "SELECT id, NULL, NULL FROM wish WHERE state = 'raw' AND cluster IS NULL AND theme IS NULL ORDER BY id"},
    {AT(questions_open), "fund_question",
     "SELECT id, NULL, NULL FROM fund_question WHERE answer_fr IS NULL ORDER BY votes DESC, id"},

    /* 2 Interest call */
    {AT(eoi_unanswered), "expression_of_interest",
     "SELECT id, NULL, NULL FROM expression_of_interest WHERE state = 'invited' ORDER BY id"},
    {AT(eoi_incomplete), "expression_of_interest",
     "SELECT x.id, x.received_on, NULL FROM expression_of_interest x WHERE x.state = 'received' AND"
     " (coalesce(x.contact, x.contact_name) IS NULL OR x.motivation IS NULL OR"
     " NOT " RANKED " OR " RANK_TWICE ") ORDER BY x.received_on, x.id"},
    {AT(eoi_to_review), "expression_of_interest",
     "SELECT id, received_on, NULL FROM expression_of_interest WHERE state = 'complete'"
     " ORDER BY received_on, id"},
    {AT(eoi_no_reason), "expression_of_interest",
     "SELECT id, NULL, NULL FROM expression_of_interest WHERE state IN ('waitlisted', 'declined') AND"
     " reason_said IS NULL ORDER BY received_on, id"},
    {AT(eoi_twice), "expression_of_interest",
     "SELECT min(id), NULL, NULL FROM expression_of_interest WHERE coalesce(reason_code, '') <> 'duplicate'"
     " GROUP BY org HAVING count(*) > 1 ORDER BY 1"},
    {AT(call_step), "call_step",
     "SELECT c.id, date(p.call_opens, '+' || c.param || ' days') AS day, NULL FROM call_step c JOIN programme"
     " p WHERE p.call_opens IS NOT NULL AND date(p.call_opens, '+' || c.param || ' days') BETWEEN ?1 AND"
     " date(?1, '+3 days') AND NOT " CALL_DONE " ORDER BY day, c.pos"},
    /* A later step takes its place. */
    {AT(call_step_late), "call_step",
     "SELECT c.id, date(p.call_opens, '+' || c.param || ' days') AS day, NULL FROM call_step c JOIN programme"
     " p WHERE day < ?1 AND day = (SELECT max(date(p.call_opens, '+' || x.param || ' days')) FROM call_step x"
     " WHERE date(p.call_opens, '+' || x.param || ' days') <= ?1) AND NOT " CALL_DONE
     " AND NOT EXISTS (SELECT 1 FROM stage WHERE no = 2 AND state IN ('done', 'skipped')) ORDER BY c.pos"},
    {AT(eoi_no_reply), "expression_of_interest",
     "SELECT x.id, NULL, NULL FROM expression_of_interest x WHERE x.state IN ('selected', 'waitlisted',"
     " 'declined') AND NOT EXISTS (SELECT 1 FROM contact_log l WHERE l.org = x.org AND l.date >="
     " coalesce((SELECT max(substr(c.at, 1, 10)) FROM state_change c WHERE c.entity ="
     " 'expression_of_interest' AND c.row_ref = x.ref AND c.to_state = x.state), x.received_on, '')) ORDER BY"
     " x.received_on, x.id"},
    {AT(themes_under_min), "theme",
     "SELECT t.id, NULL, coalesce((SELECT group_min FROM programme), 3) FROM theme t WHERE"
     " t.state IN ('opened', 'retained') AND (SELECT count(DISTINCT x.org) FROM interest_rank k JOIN"
     " expression_of_interest x ON x.id = k.expression WHERE k.theme = t.id AND x.state NOT IN ('withdrawn',"
     " 'expired', 'declined')) < coalesce((SELECT group_min FROM programme), 3) ORDER BY t.code"},
    {AT(themes_undecided), "theme",
     "SELECT id, NULL, NULL FROM theme WHERE state IN ('suggested', 'opened') AND EXISTS (SELECT 1 FROM"
     " expression_of_interest WHERE state IN ('selected', 'waitlisted', 'declined')) ORDER BY code"},

    /* 3 Subgroups */
    {AT(eoi_unplaced), "expression_of_interest",
     "SELECT id, NULL, NULL FROM expression_of_interest x WHERE " KEPT " AND subgroup IS NULL"
     " AND NOT EXISTS (" PROPOSED ") ORDER BY received_on, id"},
    {AT(eoi_proposed), "expression_of_interest",
     "SELECT id, NULL, NULL FROM expression_of_interest x WHERE " KEPT " AND subgroup IS NULL"
     " AND EXISTS (" PROPOSED ") ORDER BY received_on, id"},
    {AT(groups_size), "subgroup",
     "SELECT id, NULL, n FROM (SELECT id, name, ref, " SIZE " AS n, " MIN " AS low, " MAX " AS high"
     " FROM subgroup WHERE state IN ('forming', 'confirmed', 'active')) WHERE n NOT BETWEEN low AND high"
     " ORDER BY name, ref"},
    {AT(groups_no_convenor), "subgroup",
     "SELECT id, NULL, NULL FROM subgroup WHERE state IN ('forming', 'confirmed', 'active') AND"
     " convenor_org IS NULL ORDER BY name, ref"},
    {AT(groups_forming), "subgroup",
     "SELECT id, NULL, NULL FROM subgroup WHERE state = 'forming' AND convenor_org IS NOT NULL AND"
     " " SIZE " BETWEEN " MIN " AND " MAX " ORDER BY name, ref"},
    {AT(groups_no_meeting), "subgroup",
     "SELECT id, NULL, NULL FROM subgroup g WHERE state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM meeting m"
     " WHERE m.subgroup = g.id) AND NOT EXISTS (SELECT 1 FROM event e WHERE e.subgroup = g.id AND"
     " e.state <> 'cancelled') ORDER BY name, ref"},
    {AT(groups_no_scope), "subgroup",
     "SELECT id, NULL, NULL FROM subgroup g WHERE state IN ('confirmed', 'active') AND (scope_fr IS NULL OR"
     " length(coalesce(rules, '')) - length(replace(coalesce(rules, ''), char(10), '')) < 2) AND"
     " (EXISTS (SELECT 1 FROM meeting m WHERE m.subgroup = g.id AND m.state <> 'planned') OR EXISTS (SELECT 1"
     " FROM event e WHERE e.subgroup = g.id AND e.state IN ('held', 'minuted'))) ORDER BY name, ref"},
    {AT(competition), "subgroup",
     "SELECT g.id, NULL, NULL FROM subgroup g JOIN subgroup_member a ON a.subgroup = g.id JOIN"
     " subgroup_member b ON b.subgroup = g.id AND b.id > a.id JOIN organisation x ON x.id = a.org JOIN"
     " organisation y ON y.id = b.org WHERE g.state IN ('forming', 'confirmed', 'active') AND a.left_on IS"
     " NULL AND b.left_on IS NULL AND coalesce(a.observer, 0) = 0 AND coalesce(b.observer, 0) = 0 AND x.dept"
     " = y.dept AND fold(x.activity_fr) = fold(y.activity_fr) AND coalesce((SELECT c.state FROM"
     " checklist_answer c JOIN question q ON q.id = c.question WHERE q.ref = 'Q2.3' AND c.subgroup = g.id"
     " ORDER BY c.round DESC LIMIT 1), 'unasked') <> 'agreed' ORDER BY g.name, g.ref"},

    /* 4 Co-construction afternoon */
    {AT(afternoon), "event",
     "SELECT event.id, date, " BLOCKS " FROM event JOIN stage s ON s.id = event.stage WHERE s.no = 4"
     " AND event.state <> 'cancelled' ORDER BY event.kind <> 'workshop', date DESC, event.id"},
    {AT(people_where), "participant",
     "SELECT p.id, NULL, NULL FROM participant p WHERE p.org IN (SELECT org FROM subgroup_member WHERE"
     " left_on IS NULL GROUP BY org HAVING count(*) > 1) AND EXISTS (SELECT 1 FROM participant q WHERE"
     " q.org = p.org AND q.id <> p.id AND q.programme_role IN ('voice', 'funder', 'concerned')) AND"
     " p.subgroup_too IS NULL AND (SELECT count(*) FROM subgroup g WHERE g.id IN (SELECT p.subgroup UNION SELECT m.subgroup FROM"
     " subgroup_member m WHERE m.org = p.org) AND"
     " " GOES_TO("g.id") ") > 1 ORDER BY p.folded, p.id"},
    {AT(people_unconfirmed), "participant",
     "SELECT p.id, e.date, NULL FROM participant p JOIN (SELECT id, date, subgroup FROM event WHERE date >="
     " ?1 AND state IN ('planned', 'open') ORDER BY date, start, id LIMIT 1) e LEFT JOIN attendance a ON"
     " a.event = e.id AND a.participant = p.id AND a.agenda_item IS NULL WHERE p.state = 'invited' AND"
     " coalesce(a.state, 'expected') = 'expected' AND (e.subgroup IS NULL OR a.id IS NOT NULL OR"
     " " GOES_TO("e.subgroup") ") ORDER BY p.last_name, p.first_name, p.id"},
    {AT(rounds_unplanned), "event",
     "SELECT e.id, e.date, NULL FROM event e WHERE e.date >= ?1 AND e.state IN ('planned', 'open') AND EXISTS"
     " (SELECT 1 FROM agenda_item i WHERE i.event = e.id AND ' ' || i.panels || ' ' LIKE '% rotations %')"
     " AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.event = e.id) ORDER BY e.date, e.start, e.id"},
    {AT(agenda_sum), "event",
     "SELECT id, date, planned - length FROM (SELECT id, date, start, " PLANNED " AS planned,"
     " " LENGTH " AS length FROM event WHERE date >= ?1 AND state IN ('planned', 'open'))"
     " WHERE planned <> length ORDER BY date, start, id"},
    {AT(paper), "subgroup",
     "SELECT g.id, NULL, sheet.no FROM subgroup g JOIN (SELECT 0 AS no UNION SELECT 1 UNION SELECT 2) sheet"
     " WHERE g.state IN ('confirmed', 'active') AND EXISTS (SELECT 1 FROM event e JOIN stage s ON s.id ="
     " e.stage WHERE s.no = 4 AND e.kind = 'workshop' AND e.state = 'held') AND NOT CASE sheet.no"
     " WHEN 0 THEN EXISTS (SELECT 1 FROM diagnosis_entry d WHERE d.subgroup = g.id)"
     " WHEN 1 THEN EXISTS (SELECT 1 FROM canvas_entry c JOIN project p ON p.id = c.project"
     " WHERE p.subgroup = g.id)"
     " ELSE EXISTS (SELECT 1 FROM checklist_answer a WHERE a.subgroup = g.id) END"
     " ORDER BY sheet.no, g.name, g.ref"},
    {AT(diagnosis_few), "subgroup",
     "SELECT id, NULL, n FROM (SELECT g.id, g.name, g.ref, (SELECT count(*) FROM diagnosis_entry d WHERE"
     " d.subgroup = g.id AND d.state = 'agreed') AS n FROM subgroup g WHERE g.state IN ('confirmed',"
     " 'active')) WHERE n < 3 ORDER BY name, ref"},
    {AT(diagnosis_disputed), "diagnosis_entry",
     "SELECT id, NULL, NULL FROM diagnosis_entry WHERE state = 'disputed' ORDER BY priority DESC, id"},
    {AT(groups_no_project), "subgroup",
     "SELECT id, NULL, NULL FROM subgroup g WHERE state IN ('confirmed', 'active') AND NOT EXISTS (SELECT 1"
     " FROM project p WHERE p.subgroup = g.id AND p.state <> 'abandoned') ORDER BY name, ref"},
    {AT(questions_again), "checklist_answer",
     "SELECT a.id, a.due, NULL FROM checklist_answer a WHERE a.state NOT IN ('agreed', 'not_applicable') AND " LATEST
     " AND " SPREAD " >= 2 ORDER BY " SPREAD " DESC, a.due, a.id"},
    {AT(starred_unasked), "subgroup",
     "SELECT g.id, NULL, NULL FROM subgroup g JOIN question q ON q.starred = 1 WHERE g.state IN ('confirmed',"
     " 'active') AND coalesce((SELECT a.state FROM checklist_answer a WHERE a.subgroup = g.id AND"
     " a.question = q.id ORDER BY a.round DESC LIMIT 1), 'unasked') = 'unasked' ORDER BY g.name,"
     " g.ref, q.ref"},
    {AT(answers_no_owner), "checklist_answer",
     "SELECT a.id, NULL, NULL FROM checklist_answer a WHERE a.state IN ('discussed', 'partial', 'disagreed')"
     " AND (a.owner IS NULL AND a.owner_person IS NULL OR a.due IS NULL) AND"
     " " LATEST " ORDER BY a.subgroup, a.id"},
    {AT(objections_open), "decision",
     "SELECT d.id, NULL, NULL FROM objection o JOIN decision d ON d.id = o.decision WHERE o.kind ="
     " 'objection' AND o.state = 'open' AND d.state IN ('proposed', 'clarified', 'tested', 'deferred') ORDER"
     " BY d.id, o.id"},
    {AT(minutes_open), "event",
     "SELECT e.id, e.date, s.no FROM event e LEFT JOIN stage s ON s.id = e.stage WHERE e.state = 'held' ORDER BY"
     " e.date, e.id"},
    {AT(commitments_no_due), "commitment",
     "SELECT id, NULL, NULL FROM commitment WHERE state IN ('proposed', 'agreed', 'signed') AND \"end\" IS"
     " NULL ORDER BY id"},
    {AT(intentions), "commitment",
     "SELECT id, \"end\", NULL FROM commitment WHERE state = 'proposed' AND intention = 1 ORDER BY \"end\", "
     "id"},

    /* 5 Follow-up */
    {AT(steps_late), "next_step",
     "SELECT id, due, NULL FROM next_step WHERE state IN ('open', 'doing', 'late') AND due < ?1"
     " ORDER BY due, id"},
    {AT(steps_no_owner), "next_step",
     "SELECT id, NULL, NULL FROM next_step WHERE state IN ('open', 'doing', 'late') AND (owner IS NULL AND"
     " owner_person IS NULL OR due IS NULL) ORDER BY id"},
    {AT(help_wanted), "organisation",
     "SELECT org, NULL, NULL FROM (SELECT coalesce(s.owner, (SELECT p.org FROM participant p WHERE p.id ="
     " s.owner_person), (SELECT g.convenor_org FROM subgroup g WHERE g.id = s.subgroup)) AS org FROM"
     " next_step s WHERE s.help_fr IS NOT NULL AND s.state IN ('open', 'doing', 'late') UNION ALL"
     " SELECT c.from_org FROM commitment c WHERE c.help_fr IS NOT NULL AND c.state IN ('proposed', 'agreed',"
     " 'signed')) WHERE org IS NOT NULL ORDER BY (SELECT o.folded FROM organisation o WHERE o.id = org),"
     " org"},
    {AT(commitments_over), "commitment",
     "SELECT id, \"end\", NULL FROM commitment c WHERE state IN ('agreed', 'signed') AND \"end\" < ?1 AND"
     " EXISTS (SELECT 1 FROM evidence v WHERE v.commitment = c.id) ORDER BY \"end\", id"},
    {AT(commitments_lapse), "commitment",
     "SELECT id, \"end\", NULL FROM commitment c WHERE state IN ('agreed', 'signed') AND \"end\" < ?1 AND NOT"
     " EXISTS (SELECT 1 FROM evidence v WHERE v.commitment = c.id) ORDER BY \"end\", id"},
    {AT(decisions_no_review), "decision",
     "SELECT id, NULL, NULL FROM decision WHERE state = 'adopted' AND review_on IS NULL ORDER BY id"},
    {AT(decisions_review), "decision",
     "SELECT id, review_on, NULL FROM decision WHERE state = 'adopted' AND review_on <= ?1"
     " ORDER BY review_on, id"},
    {AT(decisions_trial), "decision",
     "SELECT id, trial_until, NULL FROM decision WHERE state = 'adopted' AND trial_until < ?1"
     " ORDER BY trial_until, id"},
    {AT(elected_waiting), "decision",
     "SELECT d.id, NULL, NULL FROM decision d WHERE " MANDATE_WAITS " ORDER BY d.id"},
    {AT(rasci_broken), "deliverable",
     "SELECT d.id, d.due, NULL FROM deliverable d JOIN project p ON p.id = d.project WHERE p.state <>"
     " 'abandoned' AND ((SELECT count(*) FROM rasci_cell c WHERE c.deliverable = d.id AND c.letter = 'A') <>"
     " 1 OR NOT EXISTS (SELECT 1 FROM rasci_cell c WHERE c.deliverable = d.id AND c.letter = 'R')) ORDER BY"
     " p.title_fr, d.pos, d.id"},
    {AT(budgets_off), "project",
     "SELECT p.id, NULL, NULL FROM project p WHERE p.state <> 'abandoned' AND EXISTS (SELECT 1 FROM"
     " budget_line b WHERE b.project = p.id) AND coalesce(p.budget_total, 0) <> (SELECT sum(b.amount) FROM"
     " budget_line b WHERE b.project = p.id) ORDER BY p.title_fr, p.id"},
    {AT(donations), "money_flow",
     "SELECT f.id, f.due, NULL FROM money_flow f JOIN organisation o ON o.id = f.payee WHERE f.basis ="
     " 'donation' AND coalesce(o.mecenat_eligible, 'to_check') NOT IN ('yes', 'ruling') ORDER BY f.due,"
     " f.id"},
    {AT(flows_open), "money_flow",
     "SELECT id, due, NULL FROM money_flow WHERE basis = 'onward_grant' AND coalesce(authorised_in_writing,"
     " 0) = 0 OR basis = 'staff_loan' AND document IS NULL ORDER BY due, id"},
    {AT(liability), "consortium",
     "SELECT id, NULL, missing FROM (SELECT c.id, c.name, (SELECT count(*) FROM membership m WHERE"
     " m.consortium = c.id AND m.state IN ('active', 'leaving') AND m.tier <> 'observer' AND NOT EXISTS"
     " (SELECT 1 FROM document d WHERE d.org = m.org AND d.kind = 'board_minute' AND d.state <>"
     " 'superseded')) AS missing FROM consortium c WHERE c.joint_liability = 'all' AND c.state <> 'wound_up')"
     " WHERE missing > 0 ORDER BY name, id"},
    /* Done when somebody said so (the setting follow.FP-3), or when what it asks is on record: calls of every
     * group, the first review at the end; groups_no_review then names the groups without one. */
    {AT(follow_point), "follow_point",
     "WITH " FOLLOW_FROM
     ", f AS (SELECT id, ref, param, CAST(param AS INTEGER) AS n FROM follow_point) SELECT"
     " f.id, date(j.day, '+' || f.param || ' days') AS due, n FROM f, j WHERE due <= ?1 AND NOT " FOLLOW_DONE
     " AND NOT (" FOLLOW_MET ") ORDER BY due DESC, f.id"},
    /* The last day to file is that of domain/committees.h. A fund is asked when a plan counts on its money,
     * or when it said to send the file; the meeting is followed up once that is done. */
    {AT(files_due), "fund_profile",
     "SELECT id, min(day), NULL FROM (SELECT f.id, date(printf('%04d-%02d-01', substr(?1, 1, 4) + y.column1,"
     " m.month), '-' || (7 * coalesce(f.file_weeks, 6)) || ' days') AS day FROM fund_profile f JOIN fund_month m"
     " ON m.profile = f.id, (VALUES (0), (1), (2)) y WHERE EXISTS (SELECT 1 FROM project p WHERE p.state NOT IN"
     " ('submitted', 'closed', 'suspended', 'abandoned') AND (EXISTS (SELECT 1 FROM money_flow w WHERE w.project"
     " = p.id AND w.payer = f.org AND w.state = 'planned') OR EXISTS (SELECT 1 FROM " FUND_MET
     " AND t.outcome ="
     " 'send_file')) AND NOT EXISTS (SELECT 1 FROM " FUND_MET " AND t.state = 'followed_up')))"
     " WHERE day BETWEEN ?1 AND date(?1, '+28 days') GROUP BY id ORDER BY 2, id"},
    {AT(funder_steps), "funder_meeting",
     "SELECT id, next_due, NULL FROM funder_meeting WHERE state = 'held' AND next_step_fr IS NOT NULL AND"
     " next_due < ?1 ORDER BY next_due, id"},
    {AT(blockers_rules), "blocker",
     "SELECT id, NULL, NULL FROM blocker WHERE kind IN ('funder_rule', 'public_rule') AND coalesce(lifted, 0)"
     " = 0 ORDER BY id"},
    {AT(groups_no_review), "subgroup",
     "SELECT id, NULL, days FROM (SELECT g.id, g.name, g.ref, CAST(julianday(?1) - julianday(coalesce((SELECT"
     " max(m.date) FROM meeting m WHERE m.subgroup = g.id AND m.kind = 'review' AND m.state <> 'planned'),"
     " (SELECT max(e.date) FROM event e JOIN stage s ON s.id = e.stage WHERE s.no = 4 AND e.state IN ('held',"
     " 'minuted')), ?1)) AS INTEGER) AS days FROM subgroup g WHERE g.state = 'active') WHERE days > 180 ORDER"
     " BY days DESC, name, ref"},
};

const size_t N_SOME_FACTS = sizeof SOME_FACTS / sizeof *SOME_FACTS;
