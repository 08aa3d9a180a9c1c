-- columns only
-- The photos of sheets are kept in the programme as its logo is.
ALTER TABLE picture ADD COLUMN photo INTEGER REFERENCES photo (id) ON DELETE CASCADE;
CREATE INDEX picture__photo ON picture (photo);
