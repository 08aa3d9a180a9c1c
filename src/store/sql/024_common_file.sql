-- columns only
-- Whether a fund takes the one file that a consortium writes for several funds.
ALTER TABLE fund_profile ADD COLUMN common_file TEXT CHECK (common_file IN ('yes', 'partial', 'no'));
