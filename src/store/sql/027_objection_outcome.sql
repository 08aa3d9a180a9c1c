-- columns only
-- How an objection was worked in, or why it does not hold.
ALTER TABLE objection ADD COLUMN outcome_fr TEXT CHECK (length(outcome_fr) <= 600);
