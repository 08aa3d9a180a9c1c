-- columns only
-- What a project is asked before a lawyer is, how it may spread, the steps of structuring among the next
-- steps, and what a group thinks of itself.
ALTER TABLE project ADD COLUMN money_between INTEGER CHECK (money_between IN (0, 1));
ALTER TABLE project ADD COLUMN joint_employee INTEGER CHECK (joint_employee IN (0, 1));
ALTER TABLE project ADD COLUMN shared_asset INTEGER CHECK (shared_asset IN (0, 1));
ALTER TABLE project ADD COLUMN joint_sale INTEGER CHECK (joint_sale IN (0, 1));
ALTER TABLE project ADD COLUMN gifts_to_share INTEGER CHECK (gifts_to_share IN (0, 1));
ALTER TABLE project ADD COLUMN authority_member INTEGER CHECK (authority_member IN (0, 1));
ALTER TABLE project ADD COLUMN long_term INTEGER CHECK (long_term IN (0, 1));
ALTER TABLE project ADD COLUMN scale_autonomy INTEGER CHECK (scale_autonomy BETWEEN 1 AND 5);
ALTER TABLE project ADD COLUMN scale_brand INTEGER CHECK (scale_brand BETWEEN 1 AND 5);
ALTER TABLE project ADD COLUMN scale_welcome INTEGER CHECK (scale_welcome BETWEEN 1 AND 5);
ALTER TABLE project ADD COLUMN scale_method INTEGER CHECK (scale_method BETWEEN 1 AND 5);

ALTER TABLE next_step ADD COLUMN structuring_step INTEGER REFERENCES structuring_step (id) ON DELETE SET NULL;
ALTER TABLE next_step ADD COLUMN blocker TEXT CHECK (blocker IN ('legal', 'cash', 'time', 'people', 'premises',
    'data', 'trust', 'funder_rule', 'public_rule'));
ALTER TABLE next_step ADD COLUMN document INTEGER REFERENCES document (id) ON DELETE SET NULL;
ALTER TABLE next_step ADD COLUMN checked_by TEXT CHECK (checked_by IN ('lawyer', 'accountant', 'network', 'dla'));
CREATE INDEX next_step__structuring_step ON next_step (structuring_step);
CREATE INDEX next_step__document ON next_step (document);

ALTER TABLE vote ADD COLUMN statement INTEGER REFERENCES statement (id) ON DELETE CASCADE;
ALTER TABLE vote ADD COLUMN subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE;
CREATE INDEX vote__statement ON vote (statement);
CREATE INDEX vote__subgroup ON vote (subgroup);
