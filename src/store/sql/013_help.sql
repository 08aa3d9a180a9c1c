-- columns only
-- Help an owner asks for, with a promise or after a self-diagnosis.
ALTER TABLE next_step ADD COLUMN help_fr TEXT CHECK (length(help_fr) <= 300);
ALTER TABLE next_step ADD COLUMN help_kind TEXT CHECK (help_kind IN ('operational', 'strategic'));
ALTER TABLE commitment ADD COLUMN help_fr TEXT CHECK (length(help_fr) <= 300);
