-- columns only
-- How long a fund takes: to hand in a file before its committee, and from there to the first payment.
ALTER TABLE fund_profile ADD COLUMN file_weeks INTEGER CHECK (file_weeks BETWEEN 0 AND 52);
ALTER TABLE fund_profile ADD COLUMN pay_months INTEGER CHECK (pay_months BETWEEN 0 AND 24);
