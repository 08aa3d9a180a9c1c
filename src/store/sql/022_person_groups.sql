-- columns only
-- Which of several groups of its organisation a person goes to.
ALTER TABLE participant ADD COLUMN subgroup_too INTEGER REFERENCES subgroup (id) ON DELETE SET NULL;
ALTER TABLE participant ADD COLUMN no_other_group INTEGER CHECK (no_other_group IN (0, 1));
CREATE INDEX participant__subgroup_too ON participant (subgroup_too);
