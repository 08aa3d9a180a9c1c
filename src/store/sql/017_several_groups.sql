-- columns only
-- An organisation in several groups: how many the programme allows, how many an answer wishes.
ALTER TABLE programme ADD COLUMN groups_most INTEGER CHECK (groups_most BETWEEN 1 AND 3);
ALTER TABLE expression_of_interest ADD COLUMN groups_wished INTEGER CHECK (groups_wished BETWEEN 1 AND 3);
