-- columns only
-- Who stands in for the contact person of an answer.
ALTER TABLE expression_of_interest ADD COLUMN deputy TEXT CHECK (length(deputy) <= 160);
