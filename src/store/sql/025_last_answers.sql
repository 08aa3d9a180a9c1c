-- columns only
-- The last answer of a group to a question is found without looking through all its answers.
DROP INDEX checklist_answer__subgroup;
CREATE INDEX checklist_answer__subgroup ON checklist_answer (subgroup, question, round);
