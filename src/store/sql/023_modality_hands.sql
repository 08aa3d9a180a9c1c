-- columns only
-- A show of hands on ways of cooperating.
ALTER TABLE vote ADD COLUMN modality INTEGER REFERENCES modality (id) ON DELETE CASCADE;
CREATE INDEX vote__modality ON vote (modality);
