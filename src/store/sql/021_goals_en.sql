-- columns only
ALTER TABLE programme ADD COLUMN goals_en TEXT;
